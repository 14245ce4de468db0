#include "ui/kit/week_calendar.h"

#include "ui/kit/paint.h"
#include "ui/kit/status.h"
#include "ui/kit/time_text.h"

#include <QtCore/QLocale>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastHour = 28;
constexpr int kHoursInDay = 24;
constexpr int kMinutesInDay = kHoursInDay * 60;
constexpr int kSnapMinutes = 15;
constexpr int kFineSnapMinutes = 5;

int headHeight()
{
    return px(34);
}
int gutterWidth()
{
    return px(46);
}
int stripWidth()
{
    return px(6);
}
int blockHeight()
{
    return px(14);
}

/// "04" or "4 AM".
QString hourText(int hour)
{
    const QLocale locale;
    const bool hasHalves =
        locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return locale.toString(QTime(hour, 0), hasHalves ? u"h AP"_s : u"HH"_s);
}

ColorRole fillOf(const CalendarRun &run, bool collides)
{
    if (collides)
        return ColorRole::AttentionTint;
    switch (run.state) {
    case CalendarRun::Planned:
        return ColorRole::Raised;
    case CalendarRun::Running:
        return ColorRole::RunningTint;
    case CalendarRun::Done:
    case CalendarRun::Failed:
        break;
    }
    return ColorRole::Pressed;
}

ColorRole borderOf(const CalendarRun &run, bool collides)
{
    if (collides)
        return ColorRole::Attention;
    return run.state == CalendarRun::Planned   ? ColorRole::BorderControl
           : run.state == CalendarRun::Running ? ColorRole::Running
                                               : ColorRole::Pressed;
}

ColorRole wordsOf(const CalendarRun &run, bool collides)
{
    if (collides)
        return ColorRole::AttentionText;
    return run.state == CalendarRun::Planned   ? ColorRole::Text
           : run.state == CalendarRun::Running ? ColorRole::RunningText
                                               : ColorRole::Muted;
}

} // namespace

WeekCalendar::WeekCalendar(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_zone(QTimeZone::systemTimeZone())
    , m_firstDay(QDate::currentDate())
{
    installAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight); // time runs one way everywhere
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setMinimumSize(px(360), px(240));
    connect(&Theme::instance(), &Theme::changed, this, &WeekCalendar::layOut);
}

void WeekCalendar::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    layOut();
}

void WeekCalendar::setFirstDay(QDate day)
{
    m_firstDay = day;
    layOut();
}

void WeekCalendar::setNow(const QDateTime &now)
{
    m_now = now;
    viewport()->update();
}

void WeekCalendar::setRuns(const QList<CalendarRun> &runs)
{
    const int current = currentRun();
    const auto kept = current >= 0 ? std::optional(m_runs.at(current)) : std::nullopt;
    const auto moved = m_move ? std::optional(m_runs.at(m_move->run)) : std::nullopt;
    m_runs = runs;
    const auto indexOf = [this](const CalendarRun &wanted) {
        const auto same = std::ranges::find_if(std::as_const(m_runs), [&](const CalendarRun &run) {
            return run.title == wanted.title && run.at == wanted.at;
        });
        return same == m_runs.cend() ? -1 : int(same - m_runs.cbegin());
    };
    m_collisions = findCollisions(m_runs);
    m_isColliding = QList<bool>(m_runs.size(), false);
    for (const CalendarCollision &collision : std::as_const(m_collisions)) {
        m_isColliding[collision.first] = true;
        m_isColliding[collision.second] = true;
    }
    m_current = -1;
    if (moved) {
        m_move->run = indexOf(*moved);
        if (m_move->run < 0)
            m_move.reset();
    }
    layOut();
    if (kept)
        m_current = cellOfRun(indexOf(*kept));
}

int WeekCalendar::hourHeight() const
{
    return std::max(px(kLeastHour), (viewport()->height() - headHeight()) / kHoursInDay);
}

void WeekCalendar::layOut()
{
    const BlockMetrics metrics{.hourHeight = hourHeight(), .blockHeight = blockHeight()};
    m_blocks = layOutWeek(m_runs, m_firstDay, m_zone, metrics);
    m_bands = clockBands(m_firstDay, m_zone);
    m_load = weekLoad(m_runs, m_firstDay, m_zone);
    m_press.reset();
    if (m_current >= m_blocks.size())
        m_current = -1;
    const int content = kHoursInDay * metrics.hourHeight + px(4);
    const int page = viewport()->height() - headHeight();
    verticalScrollBar()->setRange(0, std::max(0, content - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(metrics.hourHeight / 2);
    viewport()->update();
}

void WeekCalendar::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

int WeekCalendar::dayLeft(int day) const
{
    return gutterWidth() + day * (viewport()->width() - gutterWidth()) / kDaysInWeek;
}

QRect WeekCalendar::blockRect(int day, int top, int height) const
{
    const int left = dayLeft(day) + px(4);
    const int right = dayLeft(day + 1) - stripWidth() - px(4);
    return QRect(left, headHeight() + top - verticalScrollBar()->value(), right - left, height);
}

QRect WeekCalendar::cellRect(int cell) const
{
    const CalendarBlock &block = m_blocks.at(cell);
    return blockRect(block.day, block.top, block.height).translated(viewport()->pos());
}

QRect WeekCalendar::runRect(int run) const
{
    const int cell = cellOfRun(run);
    if (cell < 0)
        return {};
    const CalendarBlock &block = m_blocks.at(cell);
    return blockRect(block.day, block.top, block.height);
}

int WeekCalendar::cellOfRun(int run) const
{
    const auto found = std::ranges::find_if(
        m_blocks, [run](const CalendarBlock &block) { return block.runs.contains(run); });
    return found == m_blocks.cend() ? -1 : int(found - m_blocks.cbegin());
}

int WeekCalendar::cellAt(const QPoint &place) const
{
    if (place.y() < headHeight())
        return -1;
    for (int cell = int(m_blocks.size()) - 1; cell >= 0; --cell) {
        const CalendarBlock &block = m_blocks.at(cell);
        if (blockRect(block.day, block.top, block.height).contains(place))
            return cell;
    }
    return -1;
}

int WeekCalendar::currentRun() const
{
    return m_current < 0 ? -1 : m_blocks.at(m_current).runs.constFirst();
}

void WeekCalendar::setCurrentRun(int run)
{
    setCurrent(cellOfRun(run));
}

void WeekCalendar::setCurrent(int cell)
{
    m_current = cell;
    if (cell >= 0) {
        const CalendarBlock &block = m_blocks.at(cell);
        QScrollBar *bar = verticalScrollBar();
        const int page = viewport()->height() - headHeight();
        if (block.top < bar->value())
            bar->setValue(block.top - px(space::s));
        else if (block.top + block.height > bar->value() + page)
            bar->setValue(block.top + block.height - page + px(space::s));
        announceCurrent(this, cell);
    }
    viewport()->update();
}

void WeekCalendar::setPendingMove(int run, const QDateTime &to)
{
    m_move = Move{run, to.toTimeZone(m_zone)};
    viewport()->update();
}

void WeekCalendar::clearPendingMove()
{
    m_move.reset();
    viewport()->update();
}

QString WeekCalendar::runText(int run) const
{
    const CalendarRun &shown = m_runs.at(run);
    const QDateTime local = shown.at.toTimeZone(m_zone);
    QStringList sentences;
    //: a run in a calendar: server, weekday, time
    sentences.append(tr("%1, %2 %3")
                         .arg(shown.title, QLocale().dayName(local.date().dayOfWeek()),
                              clockText(local.time())));
    const QString takes = durationText(shown.takes);
    switch (shown.state) {
    case CalendarRun::Planned:
        if (shown.takes.count() > 0)
            sentences.append(tr("Takes about %1.").arg(takes));
        break;
    case CalendarRun::Running:
        sentences.append(tr("Is under way."));
        break;
    case CalendarRun::Done:
        sentences.append(tr("Took %1.").arg(takes));
        break;
    case CalendarRun::Failed:
        sentences.append(tr("Failed."));
        break;
    }
    for (const CalendarCollision &collision : m_collisions) {
        if (collision.first != run && collision.second != run)
            continue;
        const int other = collision.first == run ? collision.second : collision.first;
        sentences.append(tr("Overlaps with %1 for about %2.")
                             .arg(m_runs.at(other).title, durationText(collision.overlap)));
    }
    if (!shown.note.isEmpty())
        sentences.append(shown.note);
    return sentences.join(u'\n');
}

QString WeekCalendar::cellText(int cell) const
{
    QStringList texts;
    for (const int run : m_blocks.at(cell).runs)
        texts.append(runText(run));
    return texts.join(u'\n');
}

QString WeekCalendar::tooltipAt(const QPoint &place) const
{
    const int cell = cellAt(place);
    if (cell >= 0)
        return cellText(cell);
    for (int day = 0; day < kDaysInWeek; ++day) {
        if (place.x() < dayLeft(day + 1) - stripWidth() - px(2) || place.x() >= dayLeft(day + 1))
            continue;
        const int minute =
            (place.y() - headHeight() + verticalScrollBar()->value()) * 60 / hourHeight();
        const int slot = minute / (kMinutesInDay / kSlotsInDay);
        if (minute < 0 || slot >= kSlotsInDay)
            return {};
        const int seconds = m_load[size_t(day)][size_t(slot)];
        const QTime from = QTime(0, 0).addSecs(slot * 1800);
        return seconds == 0
                   ? tr("From %1: nothing is backed up for half an hour.").arg(clockText(from))
                   : tr("From %1: %2 of work in half an hour.")
                         .arg(clockText(from), durationText(std::chrono::seconds(seconds)));
    }
    return {};
}

void WeekCalendar::openCell(int cell)
{
    const QList<int> &runs = m_blocks.at(cell).runs;
    if (runs.size() == 1) {
        emit opened(runs.constFirst());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int run : runs) {
        //: a run in a menu: time, server
        const QString text = tr("%1 %2").arg(clockText(m_runs.at(run).at.toTimeZone(m_zone).time()),
                                             m_runs.at(run).title);
        menu->addAction(text, this, [this, run] { emit opened(run); });
    }
    menu->popup(mapToGlobal(cellRect(cell).bottomLeft()));
}

void WeekCalendar::stepBy(int days, int blocks)
{
    if (m_blocks.isEmpty())
        return;
    if (m_current < 0) {
        const auto next =
            std::ranges::find_if(std::as_const(m_blocks), [this](const CalendarBlock &block) {
                return m_runs.at(block.runs.constFirst()).at >= m_now;
            });
        setCurrent(next == m_blocks.cend() ? 0 : int(next - m_blocks.cbegin()));
        return;
    }
    if (blocks != 0) {
        setCurrent(std::clamp(m_current + blocks, 0, int(m_blocks.size()) - 1));
        return;
    }
    const CalendarBlock &from = m_blocks.at(m_current);
    // The nearest in time of the next day that has any.
    for (int day = from.day + days; day >= 0 && day < kDaysInWeek; day += days) {
        int nearest = -1;
        for (int cell = 0; cell < m_blocks.size(); ++cell) {
            if (m_blocks.at(cell).day != day)
                continue;
            if (nearest < 0 || std::abs(m_blocks.at(cell).top - from.top) <
                                   std::abs(m_blocks.at(nearest).top - from.top))
                nearest = cell;
        }
        if (nearest >= 0) {
            setCurrent(nearest);
            return;
        }
    }
}

void WeekCalendar::moveBy(int days, int minutes)
{
    const int run = currentRun();
    if (run < 0 || m_blocks.at(m_current).runs.size() > 1 || !m_runs.at(run).canMove)
        return;
    const QDateTime from =
        m_move && m_move->run == run ? m_move->to : m_runs.at(run).at.toTimeZone(m_zone);
    const QDateTime to = from.addDays(days).addSecs(minutes * 60);
    emit moveWanted(run, to);
}

void WeekCalendar::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() & Qt::AltModifier;
    const auto go = [&](int days, int blocks) {
        if (moves)
            moveBy(days, blocks * kSnapMinutes);
        else
            stepBy(days, blocks);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        go(-1, 0);
        return;
    case Qt::Key_Right:
        go(1, 0);
        return;
    case Qt::Key_Up:
        go(0, -1);
        return;
    case Qt::Key_Down:
        go(0, 1);
        return;
    case Qt::Key_Home:
        setCurrent(m_blocks.isEmpty() ? -1 : 0);
        return;
    case Qt::Key_End:
        setCurrent(int(m_blocks.size()) - 1);
        return;
    case Qt::Key_PageUp:
        emit weekWanted(-1);
        return;
    case Qt::Key_PageDown:
        emit weekWanted(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && !m_move) {
            openCell(m_current);
            return;
        }
        break;
    default:
        break;
    }
    event->ignore(); // letters and Esc are the page's
}

QDateTime WeekCalendar::timeAt(const QPoint &place, int grip, bool isFine) const
{
    const int day = std::clamp((place.x() - gutterWidth()) * kDaysInWeek /
                                   std::max(1, viewport()->width() - gutterWidth()),
                               0, kDaysInWeek - 1);
    const int snap = isFine ? kFineSnapMinutes : kSnapMinutes;
    const double minute =
        double(place.y() - grip - headHeight() + verticalScrollBar()->value()) * 60 / hourHeight();
    const int snapped = std::clamp(int(std::lround(minute / snap)) * snap, 0, kMinutesInDay - snap);
    return QDateTime(m_firstDay.addDays(day), QTime(0, 0).addSecs(snapped * 60), m_zone);
}

void WeekCalendar::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int cell = cellAt(place);
    setCurrent(cell);
    if (event->button() == Qt::LeftButton && cell >= 0)
        m_press = Press{.cell = cell,
                        .place = place,
                        .grip = place.y() - runRect(m_blocks.at(cell).runs.constFirst()).top()};
}

void WeekCalendar::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (!m_press) {
        const int cell = cellAt(place);
        if (cell != m_hovered) {
            m_hovered = cell;
            viewport()->update();
        }
        const bool canMove = cell >= 0 && m_blocks.at(cell).runs.size() == 1 &&
                             m_runs.at(m_blocks.at(cell).runs.constFirst()).canMove;
        viewport()->setCursor(canMove ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    const QList<int> &runs = m_blocks.at(m_press->cell).runs;
    if (runs.size() > 1 || !m_runs.at(runs.constFirst()).canMove)
        return;
    if (!m_press->isDragging &&
        (place - m_press->place).manhattanLength() < QApplication::startDragDistance())
        return;
    m_press->isDragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_move = Move{runs.constFirst(),
                  timeAt(place, m_press->grip, event->modifiers() & Qt::ShiftModifier)};
    viewport()->update();
}

void WeekCalendar::mouseReleaseEvent(QMouseEvent *)
{
    const auto press = std::exchange(m_press, std::nullopt);
    viewport()->setCursor(Qt::ArrowCursor);
    if (!press)
        return;
    if (!press->isDragging) {
        if (m_blocks.at(press->cell).runs.size() > 1)
            openCell(press->cell);
        return;
    }
    const Move move = *m_move;
    clearPendingMove(); // whoever listens shows it again while it is undecided
    if (move.to != m_runs.at(move.run).at)
        emit moveWanted(move.run, move.to);
}

void WeekCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int cell = cellAt(event->position().toPoint());
    m_press.reset();
    if (cell >= 0 && m_blocks.at(cell).runs.size() == 1)
        openCell(cell);
}

void WeekCalendar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int cell = byKey ? m_current : cellAt(event->pos());
    if (cell < 0)
        return;
    setCurrent(cell);
    emit contextMenuWanted(m_blocks.at(cell).runs.constFirst(),
                           byKey ? mapToGlobal(cellRect(cell).bottomLeft()) : event->globalPos());
}

void WeekCalendar::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason ||
                         event->reason() == Qt::BacktabFocusReason ||
                         event->reason() == Qt::ShortcutFocusReason;
    if (m_current < 0 && isByKey)
        stepBy(0, 1);
    viewport()->update();
}

void WeekCalendar::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool WeekCalendar::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tooltipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void WeekCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(ColorRole::Surface));
    painter.save();
    painter.setClipRect(viewport()->rect().adjusted(0, headHeight(), 0, 0));
    paintHours(painter);
    paintBands(painter);
    paintLoad(painter);
    for (int cell = 0; cell < m_blocks.size(); ++cell)
        paintBlock(painter, cell);
    paintNow(painter);
    paintMove(painter);
    painter.restore();
    paintHead(painter);
}

void WeekCalendar::paintHead(QPainter &painter) const
{
    const QLocale locale;
    const QDate today = m_now.toTimeZone(m_zone).date();
    for (int day = 0; day < kDaysInWeek; ++day) {
        const QDate date = m_firstDay.addDays(day);
        const QRect place(dayLeft(day) + px(space::s), 0,
                          dayLeft(day + 1) - dayLeft(day) - px(space::s), headHeight());
        const QString name = locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
        //: head of a day in a calendar: weekday and day of the month
        const QString text = tr("%1 %2").arg(name).arg(date.day());
        const bool isToday = date == today;
        const TextStyle style = isToday ? TextStyle::Heading : TextStyle::Body;
        //: head of the day that is today, such as "Sat 24 today"
        const QString whole = isToday ? tr("%1 today").arg(text) : text;
        const bool fits = QFontMetrics(kit::font(style)).horizontalAdvance(whole) <= place.width();
        paintText(&painter, place, fits ? whole : text, style,
                  isToday ? ColorRole::Text : ColorRole::Muted);
    }
    paintHairline(&painter, QPointF(0, headHeight() - 1),
                  QPointF(viewport()->width(), headHeight() - 1), ColorRole::Border);
}

void WeekCalendar::paintHours(QPainter &painter) const
{
    const int hour = hourHeight();
    const int top = headHeight() - verticalScrollBar()->value();
    const int bottom = top + kHoursInDay * hour;
    const qint64 today = m_firstDay.daysTo(m_now.toTimeZone(m_zone).date());
    if (today >= 0 && today < kDaysInWeek) {
        const int left = dayLeft(int(today));
        QColor tint = color(ColorRole::AccentTint);
        tint.setAlphaF(0.55f);
        painter.fillRect(QRect(left, top, dayLeft(int(today) + 1) - left, bottom - top), tint);
    }
    for (int number = 0; number <= kHoursInDay; number += 2) {
        const int y = top + number * hour;
        paintHairline(&painter, QPointF(gutterWidth(), y), QPointF(viewport()->width(), y),
                      ColorRole::Grid);
        if (number < kHoursInDay) {
            const QRect place(0, y - (number == 0 ? 0 : px(8)), gutterWidth() - px(6), px(16));
            paintText(&painter, place, hourText(number), TextStyle::Caption, ColorRole::Muted,
                      Qt::AlignRight);
        }
    }
    paintHairline(&painter, QPointF(0, 0), QPointF(0, bottom), ColorRole::Border);
    for (int day = 0; day < kDaysInWeek; ++day)
        paintHairline(&painter, QPointF(dayLeft(day), 0), QPointF(dayLeft(day), bottom),
                      ColorRole::Border);
}

void WeekCalendar::paintBands(QPainter &painter) const
{
    for (const ClockBand &band : m_bands) {
        const int from = band.fromMinute * hourHeight() / 60;
        const int until = band.untilMinute * hourHeight() / 60;
        const QRect place(dayLeft(band.day) + 1, headHeight() + from - verticalScrollBar()->value(),
                          dayLeft(band.day + 1) - dayLeft(band.day) - 1, until - from);
        painter.fillRect(place, color(ColorRole::AttentionTint));
        QColor lines = color(ColorRole::Attention);
        lines.setAlphaF(0.35f);
        painter.fillRect(place, QBrush(lines, Qt::BDiagPattern));
        const QString begin = clockText(QTime(0, 0).addSecs(band.fromMinute * 60));
        const QString end = clockText(QTime(0, 0).addSecs(band.untilMinute * 60));
        const QString text = band.isRepeated
                                 //: a stretch of a day's clock, such as "02:00–03:00 twice"
                                 ? tr("%1–%2 twice").arg(begin, end)
                                 //: a stretch of a day's clock that is left out
                                 : tr("%1–%2 left out").arg(begin, end);
        QRect words = place.adjusted(px(4), 0, -px(4), 0);
        words.setHeight(std::min(words.height(), px(20)));
        paintText(&painter, words, text, TextStyle::Caption, ColorRole::AttentionText);
    }
}

void WeekCalendar::paintLoad(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double slotHeight = hourHeight() / 2.0;
    const int top = headHeight() - verticalScrollBar()->value();
    for (int day = 0; day < kDaysInWeek; ++day) {
        const int left = dayLeft(day + 1) - stripWidth() - px(1);
        for (int slot = 0; slot < kSlotsInDay; ++slot) {
            const int seconds = m_load[size_t(day)][size_t(slot)];
            QColor shade = color(ColorRole::Pressed);
            if (seconds > 0) {
                // More than the half hour holds: two at once.
                shade = color(seconds > 1800 ? ColorRole::Attention : ColorRole::Accent);
                shade.setAlphaF(std::clamp(0.3f + 0.7f * float(seconds) / 1800, 0.3f, 1.0f));
            }
            painter.setBrush(shade);
            painter.drawRoundedRect(
                QRectF(left, top + slot * slotHeight + 0.5, stripWidth(), slotHeight - 1),
                radius::cell, radius::cell);
        }
    }
    painter.restore();
}

void WeekCalendar::paintBlock(QPainter &painter, int cell) const
{
    const CalendarBlock &block = m_blocks.at(cell);
    const int first = block.runs.constFirst();
    const bool isGroup = block.runs.size() > 1;
    const CalendarRun &run = m_runs.at(first);
    bool collides = false;
    bool hasFailed = false;
    for (const int member : block.runs) {
        collides = collides || m_isColliding.at(member);
        hasFailed = hasFailed || m_runs.at(member).state == CalendarRun::Failed;
    }
    const QRect place = blockRect(block.day, block.top, block.height);
    const bool isLeaving = m_move && !isGroup && m_move->run == first;
    painter.save();
    if (isLeaving)
        painter.setOpacity(0.4);
    const bool isCurrent = cell == m_current;
    paintBox(&painter, QRectF(place).adjusted(0, 0.5, 0, -0.5),
             cell == m_hovered && !collides ? ColorRole::Hover : fillOf(run, collides),
             isCurrent ? ColorRole::Accent : borderOf(run, collides), radius::chip);
    QRect words(place.left() + px(4), place.top(), place.width() - px(6),
                std::min(place.height(), px(16)));
    if (hasFailed) {
        const int side = px(10);
        paintStatus(&painter,
                    QRectF(words.right() - side, words.center().y() - side / 2.0 + 0.5, side, side),
                    Status::Danger);
        words.setRight(words.right() - side - px(2));
    }
    QString text = isGroup ? tr("%n backup(s)", nullptr, int(block.runs.size())) : run.title;
    // A number says more than the beginning of a word.
    if (isGroup &&
        QFontMetrics(kit::font(TextStyle::Caption)).horizontalAdvance(text) > words.width())
        text = QLocale().toString(block.runs.size());
    paintText(&painter, words, text, TextStyle::Caption, wordsOf(run, collides));
    if (isCurrent && hasFocus())
        paintFocusRing(&painter, QRectF(place).adjusted(-2, -2, 2, 2), radius::chip);
    painter.restore();
}

void WeekCalendar::paintNow(QPainter &painter) const
{
    const QDateTime local = m_now.toTimeZone(m_zone);
    const qint64 day = m_firstDay.daysTo(local.date());
    if (!m_now.isValid() || day < 0 || day >= kDaysInWeek)
        return;
    const int minute = local.time().hour() * 60 + local.time().minute();
    const double y =
        headHeight() - verticalScrollBar()->value() + minute * hourHeight() / 60.0 + 0.5;
    const int left = dayLeft(int(day));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(ColorRole::Danger), 1.5));
    painter.drawLine(QPointF(left, y), QPointF(dayLeft(int(day) + 1), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(ColorRole::Danger));
    painter.drawEllipse(QPointF(left, y), px(4) * 0.9, px(4) * 0.9);
    painter.restore();
}

void WeekCalendar::paintMove(QPainter &painter) const
{
    if (!m_move)
        return;
    const qint64 day = m_firstDay.daysTo(m_move->to.date());
    if (day < 0 || day >= kDaysInWeek)
        return;
    const int minute = m_move->to.time().hour() * 60 + m_move->to.time().minute();
    const QRect place = blockRect(int(day), minute * hourHeight() / 60, px(16));
    paintBox(&painter, QRectF(place), ColorRole::AccentTint, ColorRole::Accent, radius::chip);
    //: a run that is being moved: time, server
    paintText(&painter, place.adjusted(px(4), 0, -px(2), 0),
              tr("%1 %2").arg(clockText(m_move->to.time()), m_runs.at(m_move->run).title),
              TextStyle::Caption, ColorRole::AccentText);
}

} // namespace holdfast::kit
