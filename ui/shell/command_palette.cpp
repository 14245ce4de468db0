#include "command_palette.h"

#include "key_hint.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"

#include <QtCore/QPropertyAnimation>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr auto kRecent = "paletteRecent"_L1;
constexpr int kMostRemembered = 12;
constexpr int kOfferHeight = 36;
constexpr int kGroupHeight = 30;
constexpr int kFromTop = 96;
constexpr int kSlide = 8;

/// A heading, or icon, title with the matched letters marked, hint and keys.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool isHeading = index.data(PaletteModel::IsHeadingRole).toBool();
        return QSize(px(200), px(isHeading ? kGroupHeight : kOfferHeight));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (index.data(PaletteModel::IsHeadingRole).toBool()) {
            kit::paintText(painter, option.rect.adjusted(px(20), px(4), -px(20), 0),
                           index.data().toString(), kit::TextStyle::Caption, ColorRole::Muted);
            return;
        }
        const QRect box = option.rect.adjusted(px(8), 0, -px(8), 0);
        if (option.state & QStyle::State_Selected) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(kit::color(ColorRole::Selection));
            painter->drawRoundedRect(box, kit::radius::control, kit::radius::control);
            painter->restore();
        }
        const auto place = [&](const QRect &logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        const int extent = px(kit::size::icon);
        const QRect mark(box.left() + px(12), box.center().y() - extent / 2 + 1, extent, extent);
        kit::icon(index.data(PaletteModel::IconRole).toString(), ColorRole::Muted)
            .paint(painter, place(mark));
        QRect words = box.adjusted(px(40), 0, -px(12), 0);
        const QStringList keys = index.data(PaletteModel::KeysRole).toStringList();
        if (!keys.isEmpty())
            words.setRight(words.right() - paintKeys(painter, place(words), keys) - px(12));
        const int used = paintTitle(painter, place(words), index, option.direction);
        words.setLeft(words.left() + used + px(12));
        if (words.width() > px(40))
            kit::paintText(painter, place(words), index.data(PaletteModel::HintRole).toString(),
                           kit::TextStyle::Body, ColorRole::Muted);
    }

private:
    static int paintTitle(QPainter *painter, const QRect &rect, const QModelIndex &index,
                          Qt::LayoutDirection direction)
    {
        const QFont font = kit::font(kit::TextStyle::Strong);
        const QString whole = index.data().toString();
        const QString text = QFontMetrics(font).elidedText(whole, Qt::ElideRight, rect.width());
        QList<QTextLayout::FormatRange> marks;
        for (const int at : index.data(PaletteModel::PositionsRole).value<QList<int>>()) {
            QTextLayout::FormatRange mark;
            mark.start = at;
            mark.length = 1;
            mark.format.setForeground(kit::color(ColorRole::AccentText));
            mark.format.setFontWeight(QFont::DemiBold);
            if (at < text.size() && text.at(at) == whole.at(at))
                marks.append(mark);
        }
        QTextLayout layout(text, font);
        QTextOption flow;
        flow.setTextDirection(direction);
        flow.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(flow);
        layout.setFormats(marks);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(rect.width());
        layout.endLayout();
        painter->setPen(kit::color(ColorRole::Text));
        layout.draw(painter, QPointF(rect.left(), rect.center().y() - line.height() / 2 + 1));
        return int(std::ceil(line.naturalTextWidth()));
    }
};

PaletteOffer offerOf(const Backup &backup)
{
    const QString when = kit::shortTimeText(backup.startedAt, QDateTime::currentDateTimeUtc());
    const bool isGood = backup.status == BackupStatus::Completed;
    return {.command = {.id = "backup."_L1 + idText(backup.id),
                        .title = backup.name,
                        .hint = isGood ? CommandPalette::tr("%1, %2, %3")
                                             .arg(backup.serverName, when,
                                                  kit::sizeText(backup.sizeBytes))
                                       : CommandPalette::tr("%1, %2").arg(backup.serverName, when),
                        .icon = u"backups"_s,
                        .address = Address::of(u"backup"_s, backup.id)},
            .group = PaletteGroup::Backup,
            .onlyWhenTyped = true};
}

} // namespace

class CommandPalette::Panel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        kit::paintBox(&painter, QRectF(rect()), ColorRole::Overlay, ColorRole::BorderStrong,
                      kit::radius::dialog);
        const auto line = [&](int y) {
            kit::paintHairline(&painter, QPointF(1, y), QPointF(width() - 2, y), ColorRole::Border);
        };
        line(px(52));
        line(height() - px(34));
    }
    /// The panel is no scrim: a click beside its rows closes nothing.
    void mousePressEvent(QMouseEvent *) override {}
};

CommandPalette::CommandPalette(Workspace &workspace, QWidget *window)
    : QWidget(window)
    , m_workspace(workspace)
    , m_model(new PaletteModel(this))
    , m_panel(new Panel(this))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_scopeHint(new KeyHint({u"Tab"_s}, {}))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeField());
    column->addWidget(m_list, 1);
    column->addWidget(makeFoot());
    m_rest.setSingleShot(true);
    m_rest.setInterval(150ms);
    connect(&m_rest, &QTimer::timeout, this, &CommandPalette::askForBackups);
    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        select(index.row());
        choose(QApplication::keyboardModifiers() & Qt::ControlModifier);
    });
    connect(m_list, &QListView::entered, this,
            [this](const QModelIndex &index) { select(index.row()); });
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

QWidget *CommandPalette::makeField()
{
    auto *head = new QWidget;
    head->setFixedHeight(px(52));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(px(20), 0, px(20), 0);
    row->setSpacing(px(10));
    auto *mark = new QLabel;
    mark->setPixmap(kit::icon(u"search"_s).pixmap(px(16), px(16)));
    mark->setAccessibleName(tr("Search or run"));
    m_field->setFrame(false);
    m_field->setAccessibleName(tr("Search or run"));
    m_field->setPlaceholderText(tr("A page, server, backup, action or setting"));
    QPalette ground = m_field->palette();
    ground.setBrush(QPalette::Base, Qt::transparent);
    m_field->setPalette(ground);
    row->addWidget(mark);
    row->addWidget(m_field, 1);
    row->addWidget(m_scopeHint);
    return head;
}

QWidget *CommandPalette::makeFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(px(33));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(px(20), 0, px(20), 0);
    row->setSpacing(px(14));
    row->addWidget(new KeyHint({u"\u2191"_s, u"\u2193"_s}, tr("choose")));
    row->addWidget(new KeyHint({u"\u21b5"_s}, tr("do it")));
    row->addWidget(new KeyHint({tr("Ctrl"), u"\u21b5"_s}, tr("in a new window")));
    row->addStretch(1);
    row->addWidget(new KeyHint({u">"_s}, tr("actions")));
    row->addWidget(new KeyHint({u"@"_s}, tr("servers")));
    return foot;
}

void CommandPalette::open(QList<PaletteOffer> offers)
{
    if (isVisible()) {
        m_field->selectAll();
        return;
    }
    m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    m_found.clear();
    m_model->search({}, PaletteScope::Everywhere);
    m_model->setOffers(std::move(offers), m_workspace.preferences().layout(kRecent).toStringList());
    setScope(PaletteScope::Everywhere);
    show();
    raise();
    fit();
    m_field->setFocus(Qt::ShortcutFocusReason);
    auto *slide = new QPropertyAnimation(m_panel, "pos", m_panel);
    slide->setDuration(kit::Theme::instance().duration(kit::duration::slow));
    slide->setStartValue(m_panel->pos() - QPoint(0, px(kSlide)));
    slide->setEndValue(m_panel->pos());
    slide->setEasingCurve(QEasingCurve::OutCubic);
    slide->start(QAbstractAnimation::DeleteWhenStopped);
}

void CommandPalette::close()
{
    m_rest.stop();
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::typed(QString text)
{
    // A sign in front narrows, as in programs that people know; it is shown as the scope.
    if (text.startsWith(u'>') || text.startsWith(u'@')) {
        const PaletteScope scope =
            text.startsWith(u'>') ? PaletteScope::Actions : PaletteScope::Servers;
        text.remove(0, 1);
        m_field->setText(text);
        setScope(scope);
    }
    m_found.clear();
    m_model->search(text, m_scope);
    select(m_model->offerFrom(0, 1));
    fit();
    m_rest.start();
}

void CommandPalette::setScope(PaletteScope scope)
{
    m_scope = scope;
    const QString names[kPaletteScopes] = {tr("everywhere"), tr("actions only"), tr("servers only"),
                                           tr("backups only"), tr("settings only")};
    m_scopeHint->setText(names[int(scope)]);
    m_model->search(m_field->text(), scope);
    select(m_model->offerFrom(0, 1));
    fit();
    m_rest.start();
}

/// Backups are too many to be here: the service looks for the text in their names, and for the
/// newest of a server whose name was typed.
void CommandPalette::askForBackups()
{
    const QString text = m_field->text();
    const bool wanted = m_scope == PaletteScope::Everywhere || m_scope == PaletteScope::Backups;
    if (!isVisible() || !wanted || !m_workspace.connection().isOnline())
        return;
    m_found.clear();
    const auto ask = [this, text](const BackupListParams &params) {
        m_workspace.connection().call<BackupPage>(
            "backups.list"_L1, params, this,
            [this, text](const Result<BackupPage> &page) { receiveBackups(text, page); });
    };
    const int limit = m_scope == PaletteScope::Backups ? 20 : 5;
    if (text.trimmed().isEmpty()) {
        if (m_scope == PaletteScope::Backups)
            ask({.limit = limit});
        return;
    }
    ask({.contains = text.trimmed(), .limit = limit});
    BackupListParams ofServers{.limit = limit};
    for (const Server &server : m_workspace.servers().servers()) {
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (word.size() >= 2 && fuzzyMatch(word, server.name) &&
                ofServers.serverIds.size() < 20 && !ofServers.serverIds.contains(server.id))
                ofServers.serverIds.append(server.id);
        }
    }
    if (!ofServers.serverIds.isEmpty())
        ask(ofServers);
}

void CommandPalette::receiveBackups(const QString &text, const Result<BackupPage> &page)
{
    if (!page || text != m_field->text())
        return; // without the service the rest still works
    for (const Backup &backup : page->backups) {
        const PaletteOffer offer = offerOf(backup);
        const bool isThere = std::ranges::any_of(m_found, [&](const PaletteOffer &known) {
            return known.command.id == offer.command.id;
        });
        if (!isThere)
            m_found.append(offer);
    }
    const QString current = m_list->currentIndex().data().toString();
    m_model->setFound(text, m_found);
    // What was chosen meanwhile stays chosen.
    int row = m_model->offerFrom(0, 1);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->commandAt(i) && m_model->commandAt(i)->title == current) {
            row = i;
            break;
        }
    }
    select(row);
    fit();
}

void CommandPalette::move(int step)
{
    const int from = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    int row = m_model->offerFrom(from + step, step);
    if (row < 0) // round: from the last to the first
        row = step > 0 ? m_model->offerFrom(0, 1) : m_model->offerFrom(m_model->rowCount() - 1, -1);
    select(row);
}

void CommandPalette::select(int row)
{
    const QModelIndex index = m_model->index(row);
    if (!m_model->commandAt(row))
        return;
    m_list->setCurrentIndex(index);
    // The heading above the first row comes into sight with it.
    m_list->scrollTo(row == 1 ? m_model->index(0) : index);
    m_field->setAccessibleDescription(
        tr("%1, %2").arg(index.data().toString(), index.data(PaletteModel::HintRole).toString()));
}

void CommandPalette::choose(bool inNewWindow)
{
    const Command *chosenCommand = m_model->commandAt(m_list->currentIndex().row());
    if (!chosenCommand)
        return;
    const Command command = *chosenCommand;
    remember(command.id);
    close();
    emit chosen(command, inNewWindow);
}

void CommandPalette::remember(const QString &id)
{
    Preferences &preferences = m_workspace.preferences();
    QStringList recent = preferences.layout(kRecent).toStringList();
    recent.removeAll(id);
    recent.prepend(id);
    preferences.setLayout(kRecent,
                          recent.first(std::min<qsizetype>(recent.size(), kMostRemembered)));
}

bool CommandPalette::handleKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Tab:
        setScope(PaletteScope((int(m_scope) + 1) % kPaletteScopes));
        return true;
    case Qt::Key_Backtab:
        setScope(PaletteScope((int(m_scope) + kPaletteScopes - 1) % kPaletteScopes));
        return true;
    case Qt::Key_Backspace:
        if (!m_field->text().isEmpty() || m_scope == PaletteScope::Everywhere)
            return false;
        setScope(PaletteScope::Everywhere);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(event->modifiers() & Qt::ControlModifier);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event));
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        fit();
    return QWidget::eventFilter(watched, event);
}

/// As high as its rows, up to what the window has.
void CommandPalette::fit()
{
    if (!isVisible())
        return;
    setGeometry(parentWidget()->rect());
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += px(m_model->commandAt(row) ? kOfferHeight : kGroupHeight);
    const int around = px(52) + px(33) + 2;
    const int width = std::min(px(kit::size::palette), this->width() - px(32));
    const int top = std::min(px(kFromTop), height() / 8);
    const int least = px(kOfferHeight);
    const int most = height() - top - px(48);
    m_panel->setGeometry((this->width() - width) / 2, top, width,
                         std::min(most, around + std::max(least, rows + px(8))));
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    close();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::color(ColorRole::Scrim));
}

} // namespace holdfast::ui
