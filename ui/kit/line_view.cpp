#include "ui/kit/line_view.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <optional>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 10;
/// Longer lines are cut when drawn; copying gives them whole.
constexpr qsizetype kLongestDrawn = 4000;
/// Characters that go to the clipboard at most.
constexpr qsizetype kMostCopied = 64 * 1024 * 1024;

struct ToneLook
{
    ColorRole words = ColorRole::Text;
    std::optional<ColorRole> ground = {};
};

ToneLook lookOf(LineTone tone)
{
    switch (tone) {
    case LineTone::Quiet:
        return {ColorRole::Muted, {}};
    case LineTone::Info:
        return {ColorRole::RunningText, {}};
    case LineTone::Attention:
        return {ColorRole::AttentionText, ColorRole::AttentionTint};
    case LineTone::Danger:
        return {ColorRole::DangerText, ColorRole::DangerTint};
    case LineTone::Added:
        return {ColorRole::Added, ColorRole::AddedTint};
    case LineTone::Removed:
        return {ColorRole::Removed, ColorRole::RemovedTint};
    case LineTone::Changed:
        return {ColorRole::Changed, ColorRole::ChangedTint};
    case LineTone::Plain:
        break;
    }
    return {};
}

/// A document whose value is what can be seen now.
class AccessibleLines : public QAccessibleWidget
{
public:
    explicit AccessibleLines(LineView *view)
        : QAccessibleWidget(view, QAccessible::Document)
    {}
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<const LineView *>(widget())->visibleText();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<LineView *>(object);
    return view ? new AccessibleLines(view) : nullptr;
}

} // namespace

LineView::LineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    viewport()->setCursor(Qt::IBeamCursor);
    measure();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        measure();
        updateScrollBars();
        viewport()->update();
    });
}

LineTone LineView::lineTone(int) const
{
    return LineTone::Plain;
}

void LineView::measure()
{
    const QFontMetrics metrics(kit::font(TextStyle::Mono));
    m_lineHeight = std::max(Theme::instance().lineHeight(TextStyle::Mono), metrics.height());
    m_characterWidth = metrics.horizontalAdvance(u'0');
    m_widest = 0;
    QPalette ground;
    ground.setColor(QPalette::Window, color(ColorRole::Sunken));
    setPalette(ground);
}

void LineView::linesChanged(bool keepsPlace)
{
    const bool wasAtEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    if (!keepsPlace) {
        m_cursor = m_anchor = {};
        m_widest = 0;
    }
    updateScrollBars();
    if (!keepsPlace)
        verticalScrollBar()->setValue(0);
    else if (wasAtEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    viewport()->update();
}

void LineView::updateScrollBars()
{
    const int padding = px(space::s);
    const int height = viewport()->height();
    QScrollBar *down = verticalScrollBar();
    down->setSingleStep(m_lineHeight);
    down->setPageStep(height);
    down->setRange(0, std::max(0, lineCount() * m_lineHeight + 2 * padding - height));
    QScrollBar *across = horizontalScrollBar();
    const int width = viewport()->width();
    across->setSingleStep(m_characterWidth * 4);
    across->setPageStep(width);
    across->setRange(0, std::max(0, gutterWidth() + m_widest + 2 * px(kPadding) - width));
}

void LineView::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
}

int LineView::xOf(const QString &text, int column) const
{
    const QFontMetrics metrics(kit::font(TextStyle::Mono));
    return metrics.horizontalAdvance(text.left(std::min<qsizetype>(column, kLongestDrawn)));
}

void LineView::paintGutter(QPainter *, const QRect &, int) const {}

void LineView::paintLine(QPainter *painter, const QRect &rect, int line) const
{
    const QString text = lineText(line).left(kLongestDrawn);
    const ToneLook look = lookOf(lineTone(line));
    if (look.ground)
        painter->fillRect(QRect(0, rect.top(), viewport()->width(), rect.height()),
                          color(*look.ground));
    const auto [from, to] = std::minmax(m_cursor, m_anchor);
    if (line >= from.line && line <= to.line && from != to) {
        const int left = line == from.line ? xOf(text, from.column) : 0;
        const int right =
            line == to.line ? xOf(text, to.column) : xOf(text, int(text.size())) + m_characterWidth;
        painter->fillRect(QRect(rect.left() + left, rect.top(), right - left, rect.height()),
                          color(ColorRole::Selection));
    }
    if (!m_searched.isEmpty()) {
        const int length = int(m_searched.size());
        for (qsizetype at = text.indexOf(m_searched, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(m_searched, at + length, Qt::CaseInsensitive)) {
            const int left = xOf(text, int(at));
            const QRectF mark(rect.left() + left, rect.top() + 1,
                              xOf(text, int(at) + length) - left, rect.height() - 2);
            paintBox(painter, mark, ColorRole::AttentionTint, ColorRole::Attention, radius::cell);
        }
    }
    painter->setPen(color(look.words));
    painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

void LineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight); // it would take the program's
    painter.fillRect(event->rect(), color(ColorRole::Sunken));
    painter.setFont(kit::font(TextStyle::Mono));
    const QFontMetrics metrics(painter.font());
    const int padding = px(space::s);
    const int top = padding - verticalScrollBar()->value();
    const int first = std::max(0, (event->rect().top() - top) / m_lineHeight);
    const int last = std::min(lineCount() - 1, (event->rect().bottom() - top) / m_lineHeight);
    const int gutter = gutterWidth();
    const int widestBefore = m_widest;
    painter.save();
    painter.setClipRect(QRect(gutter, 0, viewport()->width() - gutter, viewport()->height()));
    for (int line = first; line <= last; ++line) {
        const QString text = lineText(line).left(kLongestDrawn);
        m_widest = std::max(m_widest, metrics.horizontalAdvance(text));
        paintLine(&painter,
                  QRect(gutter + px(kPadding) - horizontalScrollBar()->value(),
                        top + line * m_lineHeight, m_widest + 1, m_lineHeight),
                  line);
    }
    painter.restore();
    for (int line = first; gutter > 0 && line <= last; ++line)
        paintGutter(&painter, QRect(0, top + line * m_lineHeight, gutter, m_lineHeight), line);
    if (m_widest != widestBefore)
        QMetaObject::invokeMethod(this, &LineView::updateScrollBars, Qt::QueuedConnection);
}

LineView::Place LineView::placeAt(const QPoint &position) const
{
    const int y = position.y() - px(space::s) + verticalScrollBar()->value();
    Place place;
    place.line = std::clamp(y / m_lineHeight, 0, std::max(0, lineCount() - 1));
    if (lineCount() == 0)
        return {};
    const QString text = lineText(place.line).left(kLongestDrawn);
    const int x = position.x() - gutterWidth() - px(kPadding) + horizontalScrollBar()->value();
    place.column = std::clamp((x + m_characterWidth / 2) / m_characterWidth, 0, int(text.size()));
    // Wide characters push the rest to the right: step back to the one under the pointer.
    while (place.column > 0 && xOf(text, place.column) > x + m_characterWidth / 2)
        --place.column;
    return place;
}

void LineView::moveCursor(const Place &place, bool selects)
{
    m_cursor = place;
    if (!selects)
        m_anchor = place;
    scrollToLine(place.line);
    viewport()->update();
}

void LineView::scrollToLine(int line)
{
    const int top = px(space::s) + line * m_lineHeight;
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top - px(space::s));
    else if (top + m_lineHeight > bar->value() + viewport()->height())
        bar->setValue(top + m_lineHeight + px(space::s) - viewport()->height());
}

bool LineView::search(const QString &text)
{
    m_searched = text;
    viewport()->update();
    if (text.isEmpty())
        return false;
    const int first = verticalScrollBar()->value() / m_lineHeight;
    m_cursor = m_anchor = {first, 0};
    const int lines = lineCount();
    for (int step = 0; step < lines; ++step) {
        const int line = (first + step) % lines;
        const qsizetype at = lineText(line).indexOf(text, 0, Qt::CaseInsensitive);
        if (at >= 0) {
            moveCursor({line, int(at)}, false);
            return true;
        }
    }
    return false;
}

bool LineView::searchNext(bool forwards)
{
    const int lines = lineCount();
    if (m_searched.isEmpty() || lines == 0)
        return false;
    for (int step = 0; step <= lines; ++step) {
        const int line = (m_cursor.line + (forwards ? step : lines - step % lines)) % lines;
        const QString text = lineText(line);
        qsizetype at = -1;
        if (forwards)
            at = text.indexOf(m_searched, step == 0 ? m_cursor.column + 1 : 0, Qt::CaseInsensitive);
        else if (step > 0 || m_cursor.column > 0)
            at = text.left(step == 0 ? m_cursor.column : text.size())
                     .lastIndexOf(m_searched, -1, Qt::CaseInsensitive);
        if (at >= 0) {
            moveCursor({line, int(at)}, false);
            return true;
        }
    }
    return false;
}

void LineView::selectAll()
{
    const int last = std::max(0, lineCount() - 1);
    m_anchor = {};
    m_cursor = {last, lineCount() > 0 ? int(lineText(last).size()) : 0};
    viewport()->update();
}

QString LineView::selectedText() const
{
    const auto [from, to] = std::minmax(m_cursor, m_anchor);
    if (from == to || lineCount() == 0)
        return {};
    QString text;
    for (int line = from.line; line <= to.line && text.size() < kMostCopied; ++line) {
        QString words = lineText(line);
        if (line == to.line)
            words.truncate(to.column);
        if (line == from.line)
            words.remove(0, from.column);
        if (line > from.line)
            text.append(u'\n');
        text.append(words);
    }
    return text;
}

void LineView::copy() const
{
    QString text = selectedText();
    for (int line = 0; m_cursor == m_anchor && line < lineCount() && text.size() < kMostCopied;
         ++line) {
        text.append(lineText(line));
        text.append(u'\n');
    }
    QGuiApplication::clipboard()->setText(text);
}

QString LineView::visibleText() const
{
    const int first = verticalScrollBar()->value() / m_lineHeight;
    const int last = std::min(lineCount(), first + viewport()->height() / m_lineHeight + 1);
    QStringList lines;
    for (int line = first; line < last; ++line)
        lines.append(lineText(line));
    return lines.join(u'\n');
}

void LineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveCursor(placeAt(event->position().toPoint()), event->modifiers() & Qt::ShiftModifier);
}

void LineView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveCursor(placeAt(event->position().toPoint()), true);
}

void LineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position().toPoint());
    const QString text = lineCount() > 0 ? lineText(place.line) : QString();
    const auto isWord = [&text](int column) {
        return column >= 0 && column < text.size() &&
               (text.at(column).isLetterOrNumber() || text.at(column) == u'_');
    };
    int from = place.column;
    int to = place.column;
    while (isWord(from - 1))
        --from;
    while (isWord(to))
        ++to;
    m_anchor = {place.line, from};
    moveCursor({place.line, to}, true);
}

void LineView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    const bool selects = event->modifiers() & Qt::ShiftModifier;
    const bool wide = event->modifiers() & Qt::ControlModifier;
    const int page = std::max(1, viewport()->height() / m_lineHeight - 1);
    const int last = std::max(0, lineCount() - 1);
    const auto lengthOf = [this](int line) {
        return line < lineCount() ? int(lineText(line).size()) : 0;
    };
    const auto goToLine = [&](int line) {
        line = std::clamp(line, 0, last);
        moveCursor({line, std::min(m_cursor.column, lengthOf(line))}, selects);
    };
    switch (event->key()) {
    case Qt::Key_Up:
        goToLine(m_cursor.line - 1);
        return;
    case Qt::Key_Down:
        goToLine(m_cursor.line + 1);
        return;
    case Qt::Key_PageUp:
        goToLine(m_cursor.line - page);
        return;
    case Qt::Key_PageDown:
        goToLine(m_cursor.line + page);
        return;
    case Qt::Key_Left:
        moveCursor({m_cursor.line, std::max(0, m_cursor.column - 1)}, selects);
        return;
    case Qt::Key_Right:
        moveCursor({m_cursor.line, std::min(lengthOf(m_cursor.line), m_cursor.column + 1)},
                   selects);
        return;
    case Qt::Key_Home:
        moveCursor({wide ? 0 : m_cursor.line, 0}, selects);
        return;
    case Qt::Key_End: {
        const int line = wide ? last : m_cursor.line;
        moveCursor({line, lengthOf(line)}, selects);
        return;
    }
    case Qt::Key_F3:
        searchNext(!selects);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LineView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"copy"_s), tr("Copy"), this, [this] { copy(); });
    menu->addAction(tr("Select all"), this, &LineView::selectAll);
    menu->popup(event->globalPos());
}

} // namespace holdfast::kit
