#include "ui/kit/token_field.h"

#include "control_painting.h"
#include "suggestion_list.h"

#include "ui/kit/icon.h"
#include "ui/kit/key_cap.h"
#include "ui/kit/paint.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTokenHeight = 20;
constexpr int kTokenGap = 6;
constexpr int kTokenPadding = 6;
constexpr int kCross = 10;
constexpr int kLeastEdit = 96;
constexpr int kCountWidth = 24;

/// Whether the text ends inside double quotes.
bool isOpenQuoted(QStringView text)
{
    return text.count(u'"') % 2 == 1;
}

} // namespace

QStringList filterWords(const QString &text)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    for (const QChar letter : text) {
        if (letter == u'"') {
            isQuoted = !isQuoted;
        } else if (letter.isSpace() && !isQuoted) {
            if (!word.isEmpty())
                words.append(word);
            word.clear();
        } else {
            word.append(letter);
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QString filterWord(const QString &key, const QString &value)
{
    const bool hasBlank = std::ranges::any_of(value, [](QChar letter) { return letter.isSpace(); });
    return hasBlank ? u"%1:\"%2\""_s.arg(key, value) : u"%1:%2"_s.arg(key, value);
}

/// One token. Reached by the arrow keys from the text, not by Tab.
class TokenField::Token : public QAbstractButton
{
public:
    Token(TokenField &field, const QString &tokenKey, const QString &tokenValue)
        : QAbstractButton(field.m_strip)
        , key(tokenKey)
        , value(tokenValue)
        , m_field(field)
    {
        setFocusPolicy(Qt::ClickFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::ArrowCursor);
        setAccessibleName(TokenField::tr("Filter %1").arg(filterWord(key, value)));
        setAccessibleDescription(TokenField::tr("Delete removes it, Enter edits it"));
    }

    QString plain() const { return filterWord(key, value); }
    QSize sizeHint() const override
    {
        const int words = QFontMetrics(kit::font(TextStyle::Small)).horizontalAdvance(keyText()) +
                          px(4) + QFontMetrics(valueFont()).horizontalAdvance(value);
        return QSize(std::min(words, px(240)) + px(2 * kTokenPadding + kCross + 4) + 1,
                     px(kTokenHeight));
    }
    void setLook(bool rejected, bool selected)
    {
        m_isRejected = rejected;
        m_isSelected = selected;
        setToolTip(rejected ? TokenField::tr("“%1” is not understood.").arg(plain()) : plain());
        update();
    }

    const QString key;
    const QString value;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto at = [this](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        const bool strong = hasFocus() || m_isSelected;
        const ColorRole ground = m_isRejected ? ColorRole::DangerTint
                                 : strong     ? ColorRole::Selection
                                              : ColorRole::AccentTint;
        paintBox(&painter, QRectF(rect()), ground,
                 strong         ? ColorRole::Focus
                 : m_isRejected ? ColorRole::Danger
                                : ground,
                 radius::chip);
        const ColorRole words = m_isRejected ? ColorRole::DangerText : ColorRole::AccentText;
        const QRect inside = rect().adjusted(px(kTokenPadding), 0, -px(kTokenPadding), 0);
        const int keyWidth =
            QFontMetrics(kit::font(TextStyle::Small)).horizontalAdvance(keyText()) + px(4);
        paintText(&painter, at(QRect(inside.left(), 0, keyWidth, height())), keyText(),
                  TextStyle::Small, m_isRejected ? ColorRole::DangerText : ColorRole::Muted);
        const QRect place = at(QRect(inside.left() + keyWidth, 0,
                                     inside.width() - keyWidth - px(kCross + 4), height()));
        painter.setFont(valueFont());
        painter.setPen(color(words));
        painter.drawText(
            place, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(valueFont()).elidedText(value, Qt::ElideRight, place.width() + 1));
        paintIcon(&painter, at(QRect(inside.right() + 1 - px(kCross), 0, px(kCross), height())),
                  u"close"_s, kCross, words);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (!m_field.handleTokenKey(index(), event))
            QAbstractButton::keyPressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        // The cross removes, the words edit.
        const int end = px(kTokenPadding + kCross + 4);
        const int x = layoutDirection() == Qt::RightToLeft
                          ? width() - event->position().toPoint().x()
                          : event->position().toPoint().x();
        QAbstractButton::mouseReleaseEvent(event);
        if (!rect().contains(event->position().toPoint()) || event->button() != Qt::LeftButton)
            return;
        if (x >= width() - end)
            m_field.removeToken(index());
        else
            m_field.editToken(index());
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusInEvent(event);
        m_field.update();
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusOutEvent(event);
        m_field.update();
        update();
    }

private:
    QString keyText() const { return key + u':'; }
    static QFont valueFont()
    {
        QFont font = kit::font(TextStyle::Small);
        font.setWeight(QFont::Medium);
        return font;
    }
    int index() const { return int(m_field.m_tokens.indexOf(this)); }

    TokenField &m_field;
    bool m_isRejected = false;
    bool m_isSelected = false;
};

TokenField::TokenField(QWidget *parent)
    : QWidget(parent)
    , m_strip(new QWidget(this))
    , m_edit(new QLineEdit(this))
    , m_clear(makeIconButton(u"close"_s, tr("Clear the filter"), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    m_edit->setFrame(false);
    m_edit->installEventFilter(this);
    setControlSize(m_clear, ControlSize::Small);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->hide();
    connect(m_edit, &QLineEdit::textEdited, this, &TokenField::edited);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_edit->setFocus();
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        place();
        update();
    });
}

TokenField::~TokenField()
{
    delete m_suggestions;
}

void TokenField::setKeys(const QList<TokenKey> &keys)
{
    m_keys = keys;
    const QString text = this->text();
    setText(text);
}

void TokenField::setName(const QString &name)
{
    setAccessibleName(name);
    m_edit->setAccessibleName(name);
}

void TokenField::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    place();
}

void TokenField::setKeyHint(const QString &keys)
{
    m_keyHint = keys;
    update();
}

const TokenKey *TokenField::findKey(const QString &key) const
{
    const auto found = std::ranges::find_if(m_keys, [&key](const TokenKey &known) {
        return known.key.compare(key, Qt::CaseInsensitive) == 0;
    });
    return found == m_keys.cend() ? nullptr : &*found;
}

bool TokenField::isAccepted(const TokenKey &key, const QString &value) const
{
    if (key.accepts)
        return key.accepts(value);
    return key.values && key.values().contains(value, Qt::CaseInsensitive);
}

/// The word before the cursor.
TokenField::Draft TokenField::draft() const
{
    const QString before = m_edit->text().left(m_edit->cursorPosition());
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype at = 0; at < before.size(); ++at) {
        if (before.at(at) == u'"')
            isQuoted = !isQuoted;
        else if (before.at(at).isSpace() && !isQuoted)
            start = at + 1;
    }
    Draft draft{.start = start, .value = before.mid(start)};
    draft.value.remove(u'"');
    const qsizetype colon = draft.value.indexOf(u':');
    if (colon > 0) {
        if (const TokenKey *key = findKey(draft.value.left(colon))) {
            draft.key = key->key;
            draft.value.remove(0, colon + 1);
        }
    }
    return draft;
}

QString TokenField::text() const
{
    return parts().join(u' ');
}

QStringList TokenField::parts() const
{
    QStringList parts;
    for (const Token *token : m_tokens)
        parts.append(token->plain());
    QString words = m_edit->text();
    const Draft draft = this->draft();
    const TokenKey *key = draft.key.isEmpty() ? nullptr : findKey(draft.key);
    if (key && m_edit->hasFocus() && !isAccepted(*key, draft.value))
        words.remove(draft.start, m_edit->cursorPosition() - draft.start);
    words = words.simplified();
    if (!words.isEmpty())
        parts.append(words);
    return parts;
}

void TokenField::setText(const QString &text)
{
    qDeleteAll(m_tokens);
    m_tokens.clear();
    m_focused = -1;
    m_isAllSelected = false;
    m_edit->setText(text);
    m_edit->setCursorPosition(int(text.size()));
    takeTokens(true);
    refresh();
}

void TokenField::remove(const QString &part)
{
    for (int index = 0; index < m_tokens.size(); ++index) {
        if (m_tokens.at(index)->plain() == part) {
            removeToken(index);
            return;
        }
    }
    m_edit->clear();
    refresh();
}

void TokenField::setRejected(const QStringList &parts)
{
    m_rejected = parts;
    for (Token *token : m_tokens)
        token->setLook(m_rejected.contains(token->key + u':' + token->value), m_isAllSelected);
}

/// Makes tokens of the words that are one. The last word only when nothing more can belong to it.
void TokenField::takeTokens(bool withLast)
{
    const QString text = m_edit->text();
    const bool isOpen = isOpenQuoted(text);
    const bool endsWord = withLast || (!text.isEmpty() && text.back().isSpace() && !isOpen);
    QStringList words = filterWords(text);
    QString rest;
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QString &word = words.at(index);
        const qsizetype colon = word.indexOf(u':');
        const TokenKey *key = colon > 0 ? findKey(word.left(colon)) : nullptr;
        const bool isWhole = index + 1 < words.size() || endsWord;
        if (key && isWhole && colon + 1 < word.size()) {
            addToken(key->key, word.mid(colon + 1));
            continue;
        }
        if (!rest.isEmpty())
            rest.append(u' ');
        // Words that stay keep their quotes only through their blanks.
        rest.append(word.contains(u' ') && colon > 0
                        ? filterWord(word.left(colon), word.mid(colon + 1))
                        : word);
    }
    if (rest == text.simplified())
        return; // nothing was taken: what is typed stays as it is
    if (!rest.isEmpty() && !withLast)
        rest.append(u' ');
    m_edit->setText(rest);
}

void TokenField::addToken(const QString &key, const QString &value)
{
    const bool isThere = std::ranges::any_of(m_tokens, [&](const Token *token) {
        return token->key == key && token->value.compare(value, Qt::CaseInsensitive) == 0;
    });
    if (isThere)
        return;
    auto *token = new Token(*this, key, value);
    m_tokens.append(token);
    token->show();
}

void TokenField::removeToken(int index)
{
    Token *token = m_tokens.takeAt(index);
    token->hide();
    token->deleteLater(); // it may be what called
    m_focused = -1;
    m_edit->setFocus();
    refresh();
}

void TokenField::editToken(int index)
{
    const QString plain = m_tokens.at(index)->plain();
    removeToken(index);
    const QString words = m_edit->text().trimmed();
    m_edit->setText(words.isEmpty() ? plain : words + u' ' + plain);
    m_edit->setCursorPosition(int(m_edit->text().size()));
    m_typedBefore = m_edit->text().size();
    suggest(true);
    refresh();
}

void TokenField::focusToken(int index)
{
    m_focused = index;
    if (index < 0 || index >= m_tokens.size()) {
        m_focused = -1;
        m_edit->setFocus();
        m_edit->setCursorPosition(0);
    }
    place(); // brings it into view
    if (m_focused >= 0)
        m_tokens.at(m_focused)->setFocus(Qt::OtherFocusReason);
}

void TokenField::setAllSelected(bool selected)
{
    m_isAllSelected = selected;
    setRejected(m_rejected);
}

bool TokenField::handleTokenKey(int index, QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int previous = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int next = mirrored ? Qt::Key_Left : Qt::Key_Right;
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_tokens.at(index)->plain());
    } else if (event->key() == previous) {
        focusToken(std::max(0, index - 1));
    } else if (event->key() == next) {
        focusToken(index + 1);
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        removeToken(index);
        if (index < m_tokens.size())
            focusToken(index);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
               event->key() == Qt::Key_F2) {
        editToken(index);
    } else if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_End) {
        focusToken(-1);
    } else if (!event->text().isEmpty() && event->text().at(0).isPrint() &&
               !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        focusToken(-1);
        m_edit->end(false);
        m_edit->insert(event->text());
        edited(m_edit->text());
    } else {
        return false;
    }
    return true;
}

bool TokenField::handleEditKey(QKeyEvent *event)
{
    const bool listShown = m_suggestions && m_suggestions->isVisible();
    const bool selectedAll = m_isAllSelected;
    const bool isModifier = event->key() == Qt::Key_Control || event->key() == Qt::Key_Shift ||
                            event->key() == Qt::Key_Alt || event->key() == Qt::Key_Meta;
    if (selectedAll && !isModifier) {
        if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
            QGuiApplication::clipboard()->setText(text());
            if (event->matches(QKeySequence::Cut))
                clear();
            return true;
        }
        setAllSelected(false);
        const bool removes = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
        if (removes || event->matches(QKeySequence::Paste))
            clear();
        if (removes)
            return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_edit->selectAll();
        setAllSelected(true);
        return true;
    }
    const bool atStart = m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText();
    const int previous = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    switch (event->key()) {
    case Qt::Key_Backspace:
        if (!atStart || m_tokens.isEmpty())
            return false;
        removeToken(int(m_tokens.size()) - 1);
        return true;
    case Qt::Key_Down:
        if (listShown)
            m_suggestions->step(1);
        else
            suggest(true);
        return true;
    case Qt::Key_Up:
        if (!listShown)
            return false;
        m_suggestions->step(-1);
        return true;
    case Qt::Key_Escape:
        if (!listShown)
            return false;
        m_suggestions->hide();
        return true;
    case Qt::Key_Tab:
        if (!listShown)
            return false;
        choose(std::max(0, m_suggestions->chosen()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (listShown && m_suggestions->chosen() >= 0) {
            choose(m_suggestions->chosen());
            return true;
        }
        if (draft().key.isEmpty())
            return false;
        takeTokens(true);
        refresh();
        return true;
    default:
        break;
    }
    if (event->key() == previous && atStart && !m_tokens.isEmpty() &&
        event->modifiers() == Qt::NoModifier) {
        focusToken(int(m_tokens.size()) - 1);
        return true;
    }
    return false;
}

bool TokenField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return handleEditKey(static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::FocusOut) {
        if (m_suggestions)
            m_suggestions->hide();
        setAllSelected(false);
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return false;
}

void TokenField::edited(const QString &words)
{
    // More than a letter at once was pasted: its last word is whole.
    const bool wasPasted = words.size() - m_typedBefore > 1;
    takeTokens(wasPasted);
    suggest(!m_edit->text().isEmpty());
    refresh();
}

void TokenField::suggest(bool wanted)
{
    const Draft draft = this->draft();
    QList<Suggestion> offered;
    if (wanted && draft.key.isEmpty()) {
        for (const TokenKey &key : m_keys) {
            if (key.key.startsWith(draft.value, Qt::CaseInsensitive))
                offered.append({.text = key.key + u':', .hint = key.meaning, .insert = key.key});
        }
    } else if (const TokenKey *key = wanted ? findKey(draft.key) : nullptr; key && key->values) {
        for (const QString &value : key->values()) {
            if (value.contains(draft.value, Qt::CaseInsensitive))
                offered.append({.text = value, .hint = {}, .insert = value});
        }
    }
    if (offered.isEmpty() && !m_suggestions)
        return;
    if (!m_suggestions) {
        m_suggestions = new SuggestionList(this);
        connect(m_suggestions, &QAbstractItemView::pressed, this,
                [this](const QModelIndex &index) { choose(index.row()); });
    }
    // A value is taken by Enter at once; a key only when it was gone to, since the word may be one.
    m_suggestions->offer(offered, draft.key.isEmpty() || draft.value.isEmpty() ? -1 : 0);
}

void TokenField::choose(int row)
{
    const QString insert = m_suggestions->insertOf(row);
    const Draft draft = this->draft();
    QString words = m_edit->text();
    words.remove(draft.start, m_edit->cursorPosition() - draft.start);
    if (draft.key.isEmpty()) {
        words.insert(draft.start, insert + u':');
        m_edit->setText(words);
        m_edit->setCursorPosition(int(draft.start + insert.size()) + 1);
        m_typedBefore = words.size();
        suggest(true);
    } else {
        m_edit->setText(words);
        addToken(draft.key, insert);
        m_suggestions->hide();
    }
    refresh();
}

/// After any change: places everything and tells the page once.
void TokenField::refresh()
{
    m_typedBefore = m_edit->text().size();
    QStringList plain;
    for (const Token *token : m_tokens)
        plain.append(token->plain());
    m_edit->setAccessibleDescription(plain.isEmpty() ? QString()
                                                     : tr("Filters: %1").arg(plain.join(u", "_s)));
    setRejected(m_rejected);
    place();
    update();
    const QString now = text();
    if (now == m_said)
        return;
    m_said = now;
    emit textChanged(now);
}

QSize TokenField::sizeHint() const
{
    return QSize(px(320), px(size::control) + 2 * kFocusMargin);
}

QSize TokenField::minimumSizeHint() const
{
    return QSize(px(160), sizeHint().height());
}

void TokenField::place()
{
    const QRect box = insideFocusMargin(rect()).toRect();
    const bool isEmpty = m_tokens.isEmpty() && m_edit->text().isEmpty();
    m_clear->setVisible(!isEmpty);
    const auto at = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    const QSize cross = m_clear->sizeHint();
    m_clear->setGeometry(at(QRect(
        QPoint(box.right() + 1 - cross.width() + 1, rect().center().y() - cross.height() / 2 + 1),
        cross)));
    m_edit->setPlaceholderText(m_tokens.isEmpty() ? m_placeholder : QString());
    int left = box.left() + px(8 + 14 + 6);
    const int right = box.right() + 1 - px(28);
    // Whole tokens only: the newest, or from the one that has the focus; the rest is counted.
    const auto widthOf = [this](qsizetype index) {
        return m_tokens.at(index)->sizeHint().width() + px(kTokenGap);
    };
    int strip = 0;
    for (qsizetype index = 0; index < m_tokens.size(); ++index)
        strip += widthOf(index);
    const int room = std::max(0, right - left - px(kLeastEdit));
    m_hidden = 0;
    const bool isCounted = strip > room && m_tokens.size() > 1;
    while (isCounted && strip > room - px(kCountWidth) && m_hidden + 1 < m_tokens.size() &&
           m_hidden != m_focused)
        strip -= widthOf(m_hidden++);
    if (m_hidden > 0)
        left += px(kCountWidth);
    strip = std::min(strip, std::max(0, room - (m_hidden > 0 ? px(kCountWidth) : 0)));
    m_strip->setGeometry(at(QRect(left, box.top(), strip, box.height())));
    int x = 0;
    for (qsizetype index = 0; index < m_tokens.size(); ++index) {
        Token *token = m_tokens.at(index);
        token->setVisible(index >= m_hidden);
        if (index < m_hidden)
            continue;
        const QSize size = token->sizeHint();
        token->setGeometry(
            QStyle::visualRect(layoutDirection(), QRect(0, 0, strip, box.height()),
                               QRect(QPoint(x, (box.height() - size.height()) / 2), size)));
        x += widthOf(index);
    }
    m_edit->setGeometry(
        at(QRect(left + strip - 2, box.top() + 1, right - left - strip + 2, box.height() - 2)));
}

void TokenField::resizeEvent(QResizeEvent *)
{
    place();
}

void TokenField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        place();
}

void TokenField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const bool tokenFocused = std::ranges::any_of(m_tokens, &QWidget::hasFocus);
    option.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus() || tokenFocused);
    paintField(&option, &painter, this);
    const QRect box = insideFocusMargin(rect()).toRect();
    const QRect lens(box.left() + px(8), box.top(), px(14), box.height());
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), lens), u"search"_s, 14,
              ColorRole::Muted);
    if (m_hidden > 0) {
        const QRect count(box.left() + px(8 + 14 + 6), box.top(), px(kCountWidth), box.height());
        paintText(&painter, QStyle::visualRect(layoutDirection(), rect(), count),
                  u"+%1"_s.arg(locale().toString(m_hidden)), TextStyle::Caption, ColorRole::Muted);
    }
    const bool isEmpty = m_tokens.isEmpty() && m_edit->text().isEmpty();
    if (m_keyHint.isEmpty() || !isEmpty || m_edit->hasFocus())
        return;
    const int width = keyCapWidth(m_keyHint);
    const QRect cap(box.right() + 1 - width - px(5), box.top(), width, box.height());
    paintKeyCap(&painter, QStyle::visualRect(layoutDirection(), rect(), cap), m_keyHint);
}

} // namespace holdfast::kit
