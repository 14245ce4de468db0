#include "week_pane.h"

#include "move_bar.h"
#include "rhythm.h"
#include "schedule_deeds.h"
#include "schedule_table_model.h"

#include "ui/schedules/schedule_text.h"

#include "ui/kit/text_label.h"
#include "ui/kit/time_text.h"
#include "ui/kit/week_calendar.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::CalendarRun;
using kit::px;

namespace {

constexpr int kMostBlocksInDay = 8; ///< of one schedule; more often is a pattern, not a run
constexpr qsizetype kMostPast = 2000;

QDate firstDayOfWeek(QDate day)
{
    const int first = QLocale().firstDayOfWeek();
    return day.addDays(-((day.dayOfWeek() - first + 7) % 7));
}

CalendarRun::State stateOf(const Backup &backup)
{
    switch (backup.status) {
    case BackupStatus::Completed:
        return CalendarRun::Done;
    case BackupStatus::Failed:
    case BackupStatus::Cancelled:
        return CalendarRun::Failed;
    default:
        return CalendarRun::Running;
    }
}

} // namespace

WeekPane::WeekPane(Workspace &workspace, const ScheduleTableModel &schedules, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_schedules(schedules)
    , m_calendar(new kit::WeekCalendar)
    , m_note(new kit::TextLabel({}, kit::TextStyle::Small, kit::ColorRole::Muted))
    , m_moveBar(new MoveBar)
{
    m_calendar->setAccessibleName(tr("Week of backups"));
    m_note->setContentsMargins(px(kit::space::l), px(3), px(kit::space::l), px(5));
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_calendar, 1);
    column->addWidget(m_moveBar);
    column->addWidget(m_note);

    m_rest.setSingleShot(true);
    m_rest.setInterval(400ms);
    connect(&m_rest, &QTimer::timeout, this, &WeekPane::reload);
    m_clock.setInterval(30s);
    connect(&m_clock, &QTimer::timeout, this,
            [this] { m_calendar->setNow(QDateTime::currentDateTimeUtc()); });
    m_clock.start();
    connect(m_calendar, &kit::WeekCalendar::opened, this, &WeekPane::open);
    connect(m_calendar, &kit::WeekCalendar::moveWanted, this, &WeekPane::askToMove);
    connect(m_calendar, &kit::WeekCalendar::weekWanted, this, &WeekPane::step);
    connect(m_calendar, &kit::WeekCalendar::contextMenuWanted, this,
            [this](int run, const QPoint &place) {
                emit menuWanted(m_sources.at(run).scheduleId, place);
            });
    connect(m_moveBar, &MoveBar::decided, this, &WeekPane::endMove);
    const Connection &connection = workspace.connection();
    connect(&connection, &Connection::stateChanged, this, [this] {
        if (m_workspace.connection().isOnline())
            reload();
    });
    connect(&connection, &Connection::rowChanged, this, [this](const RowChanged &change) {
        if (change.table == "backup_schedules"_L1 || change.table == "backups"_L1)
            m_rest.start();
    });
    connect(&connection, &Connection::jobChanged, this, [this](const Job &job) {
        if (job.kind == JobKind::Backup && isFinished(job.state))
            m_rest.start();
    });
    connect(&schedules, &ScheduleTableModel::loaded, this, &WeekPane::rebuild);
    showToday();
}

QDateTime WeekPane::begin() const
{
    return m_calendar->firstDay().startOfDay(m_calendar->timeZone());
}

QDateTime WeekPane::end() const
{
    return m_calendar->firstDay().addDays(kit::kDaysInWeek).startOfDay(m_calendar->timeZone());
}

void WeekPane::setShown(const std::optional<QSet<QUuid>> &scheduleIds)
{
    m_shown = scheduleIds;
    rebuild();
}

void WeekPane::showToday()
{
    showWeekOf(QDateTime::currentDateTimeUtc().toTimeZone(m_calendar->timeZone()).date());
}

void WeekPane::showWeekOf(QDate day)
{
    endMove(false);
    m_calendar->setNow(QDateTime::currentDateTimeUtc());
    m_calendar->setFirstDay(firstDayOfWeek(day));
    m_past.clear();
    m_coming.clear();
    rebuild();
    emit rangeChanged();
    reload();
}

void WeekPane::step(int weeks)
{
    showWeekOf(m_calendar->firstDay().addDays(7 * weeks));
}

QString WeekPane::rangeText() const
{
    const QLocale locale;
    const QDate first = m_calendar->firstDay();
    const QDate last = first.addDays(kit::kDaysInWeek - 1);
    if (first.month() == last.month()) {
        //: a week within a month: first day, last day, month
        return tr("%1–%2 %3")
            .arg(first.day())
            .arg(last.day())
            .arg(locale.standaloneMonthName(first.month()));
    }
    //: date format of one end of a week, as QLocale::toString takes it
    const QString format = tr("d MMM");
    //: a week over the end of a month: first day, last day
    return tr("%1 – %2").arg(locale.toString(first, format), locale.toString(last, format));
}

void WeekPane::reload()
{
    if (!m_workspace.connection().isOnline())
        return;
    ++m_asked;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (begin() < now)
        readPast({}, {});
    if (end() > now)
        readComing();
}

void WeekPane::readPast(const QString &after, QList<Backup> collected)
{
    const BackupListParams params{
        .since = begin().toUTC(), .until = end().toUTC(), .after = after, .limit = 500};
    m_workspace.connection().call<BackupPage>(
        "backups.list"_L1, params, this,
        [this, asked = m_asked,
         collected = std::move(collected)](const Result<BackupPage> &page) mutable {
            if (asked != m_asked || !page)
                return;
            for (const Backup &backup : page->backups) {
                if (!backup.scheduleId.isNull())
                    collected.append(backup);
            }
            if (!page->after.isEmpty() && collected.size() < kMostPast) {
                readPast(page->after, std::move(collected));
                return;
            }
            m_past = std::move(collected);
            rebuild();
        });
}

void WeekPane::readComing()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ScheduleWeekParams params{.from = std::max(begin().toUTC(), now), .until = end().toUTC()};
    m_workspace.connection().call<ScheduleWeek>(
        "schedules.previewWeek"_L1, params, this,
        [this, asked = m_asked](const Result<ScheduleWeek> &week) {
            if (asked != m_asked || !week)
                return;
            m_coming = week->runs;
            rebuild();
        });
}

void WeekPane::rebuild()
{
    QList<CalendarRun> runs;
    m_sources.clear();
    addPast(runs);
    addComing(runs);
    hideFrequent(runs);
    m_calendar->setRuns(runs);
    emit collisionsChanged();
}

void WeekPane::addPast(QList<CalendarRun> &runs)
{
    for (const Backup &backup : std::as_const(m_past)) {
        if (m_shown && !m_shown->contains(backup.scheduleId))
            continue;
        const QDateTime ended =
            backup.completedAt.isValid() ? backup.completedAt : backup.startedAt;
        runs.append(
            {.title = backup.serverName,
             .at = backup.startedAt,
             .takes = std::chrono::seconds(std::max(qint64(1), backup.startedAt.secsTo(ended))),
             .state = stateOf(backup),
             .note = backup.failureText()});
        m_sources.append({backup.scheduleId, backup.id});
    }
}

void WeekPane::addComing(QList<CalendarRun> &runs)
{
    for (const ScheduledRun &run : std::as_const(m_coming)) {
        if (m_shown && !m_shown->contains(run.scheduleId))
            continue;
        const Schedule *schedule = m_schedules.find(run.scheduleId);
        const Rhythm rhythm = schedule ? rhythmOf(*schedule) : Rhythm{.kind = Rhythm::Own};
        const PlannedRun planned{run.at, run.local, run.clockChange};
        QString note = schedule ? clockChangeText(planned, schedule->timeZone) : QString();
        if (rhythm.kind == Rhythm::Interval)
            note = tr("Follows the run before; give it a time of day in its editor to move it.");
        runs.append({.title = run.serverName,
                     .at = run.at,
                     .takes = std::chrono::seconds(run.expectedSeconds),
                     .note = note,
                     .canMove = rhythm.kind != Rhythm::Interval && rhythm.kind != Rhythm::Own});
        m_sources.append({run.scheduleId, {}});
    }
}

void WeekPane::hideFrequent(QList<CalendarRun> &runs)
{
    QHash<std::pair<QUuid, QDate>, int> counts;
    for (int i = 0; i < runs.size(); ++i)
        ++counts[{m_sources.at(i).scheduleId,
                  runs.at(i).at.toTimeZone(m_calendar->timeZone()).date()}];
    QHash<QUuid, QString> frequent;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() <= kMostBlocksInDay)
            continue;
        const Schedule *schedule = m_schedules.find(count.key().first);
        frequent.insert(count.key().first,
                        schedule ? m_schedules.serverName(*schedule) : QString());
    }
    for (int i = 0; i < runs.size(); ++i)
        runs[i].isHidden = frequent.contains(m_sources.at(i).scheduleId);
    QStringList names = frequent.values();
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    showNote(names);
}

void WeekPane::showNote(const QStringList &leftOut)
{
    const QString strip = tr("The strip beside each day is the expected load. Drag a run to move "
                             "its schedule.");
    m_note->setText(leftOut.isEmpty()
                        ? strip
                        //: %1 are names of servers, %2 is the sentence about the strip
                        : tr("%1: too often for blocks, counted in the strip. %2")
                              .arg(QLocale().createSeparatedList(leftOut), strip));
}

void WeekPane::open(int run)
{
    const Source &source = m_sources.at(run);
    if (source.backupId.isNull())
        emit editWanted(source.scheduleId);
    else
        m_workspace.open(Address::of(u"backup"_s, source.backupId));
}

void WeekPane::askToMove(int run, const QDateTime &to)
{
    const Schedule *schedule = m_schedules.find(m_sources.at(run).scheduleId);
    if (!schedule)
        return;
    const QTimeZone zone(schedule->timeZone.toLatin1());
    const QDateTime from = m_calendar->runs().at(run).at;
    const Rhythm rhythm = rhythmOf(*schedule);
    const auto moved = movedRhythm(rhythm, from.toTimeZone(zone), to.toTimeZone(zone));
    if (!moved) {
        endMove(false);
        return;
    }
    ScheduleSetParams after = settingsOf(*schedule);
    after.cron = moved->cron;
    m_move = Move{*schedule, after};
    m_calendar->setPendingMove(run, to);
    m_moveBar->ask(m_schedules.serverName(*schedule),
                   tr("%1, %2 time").arg(rhythmSentence(*moved), zoneText(schedule->timeZone)),
                   rhythmSentence(rhythm));
}

void WeekPane::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_move && (isEnter || event->key() == Qt::Key_Escape))
        endMove(isEnter);
    else
        QWidget::keyPressEvent(event);
}

void WeekPane::endMove(bool isAccepted)
{
    const auto move = std::exchange(m_move, std::nullopt);
    m_moveBar->hide();
    m_calendar->clearPendingMove();
    if (!move)
        return;
    m_calendar->setFocus(Qt::OtherFocusReason);
    if (isAccepted)
        emit moveAccepted(move->before, move->after);
}

const kit::CalendarCollision *WeekPane::nextCollision() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto &collisions = m_calendar->collisions();
    const auto next = std::ranges::find_if(
        collisions, [&](const kit::CalendarCollision &collision) { return collision.from >= now; });
    return next == collisions.cend() ? nullptr : &*next;
}

QString WeekPane::collisionText() const
{
    const kit::CalendarCollision *next = nextCollision();
    if (!next)
        return {};
    const QList<CalendarRun> &runs = m_calendar->runs();
    //: two servers, then when: both are backed up at the same time
    return tr("%1 and %2 at once, %3")
        .arg(runs.at(next->first).title, runs.at(next->second).title,
             kit::sentenceTimeText(next->from, QDateTime::currentDateTimeUtc()));
}

void WeekPane::goToCollision()
{
    const kit::CalendarCollision *next = nextCollision();
    if (!next)
        return;
    m_calendar->setCurrentRun(next->second);
    m_calendar->setFocus(Qt::OtherFocusReason);
}

} // namespace holdfast::ui
