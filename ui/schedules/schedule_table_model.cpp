#include "schedule_table_model.h"

#include "ui/schedules/schedule_text.h"

#include "core/model/storage_target.h"
#include "ui/kit/table_view.h"
#include "ui/kit/time_text.h"

#include <QtCore/QCollator>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::Status;

namespace {

/// What a person says of how a run ended.
std::pair<Status, QString> resultOf(const Backup &backup)
{
    switch (backup.status) {
    case BackupStatus::Completed:
        return backup.warnings.isEmpty()
                   ? std::pair(Status::Safe, ScheduleTableModel::tr("Good"))
                   : std::pair(Status::Attention, ScheduleTableModel::tr("With warnings"));
    case BackupStatus::Failed:
        return {Status::Danger, ScheduleTableModel::tr("Failed")};
    case BackupStatus::Cancelled:
        return {Status::Stopped, ScheduleTableModel::tr("Cancelled")};
    default:
        return {Status::Running, ScheduleTableModel::tr("Working")};
    }
}

} // namespace

ScheduleTableModel::ScheduleTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    Connection &connection = workspace.connection();
    connect(&connection, &Connection::stateChanged, this, [this] {
        if (m_workspace.connection().isOnline())
            reload();
    });
    connect(&connection, &Connection::rowChanged, this, [this](const RowChanged &change) {
        if (change.table == "backup_schedules"_L1)
            reload();
        else if (change.table == "storage_targets"_L1)
            readTargets();
    });
    connect(&connection, &Connection::jobChanged, this, [this](const Job &job) {
        if (job.kind != JobKind::Backup || !isFinished(job.state))
            return;
        QList<QUuid> ids;
        for (const Schedule &schedule : std::as_const(m_rows)) {
            if (schedule.serverId == job.serverId)
                ids.append(schedule.id);
        }
        readLastResults(ids);
    });
    connect(&workspace.servers(), &ServerDirectory::changed, this, [this] { replaceAll(m_rows); });
    m_clock.setInterval(30s);
    connect(&m_clock, &QTimer::timeout, this, [this] { refresh(NextColumn, LastColumn); });
    m_clock.start();
    if (connection.isOnline())
        reload();
}

const Schedule *ScheduleTableModel::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows.at(row);
}

int ScheduleTableModel::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Schedule::id);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QString ScheduleTableModel::serverName(const Schedule &schedule) const
{
    return m_workspace.servers().name(schedule.serverId);
}

void ScheduleTableModel::reload()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    readPage({}, {});
    if (!m_isLoaded)
        readTargets();
}

void ScheduleTableModel::readPage(const QString &after, QList<Schedule> collected)
{
    const ScheduleListParams params{.after = after, .limit = 500};
    m_workspace.connection().call<SchedulePage>(
        "schedules.list"_L1, params, this,
        [this, collected = std::move(collected)](const Result<SchedulePage> &page) mutable {
            if (page) {
                collected += page->schedules;
                if (!page->after.isEmpty()) {
                    readPage(page->after, std::move(collected));
                    return;
                }
                m_isLoaded = true;
                replaceAll(std::move(collected));
                QList<QUuid> ids;
                for (const Schedule &schedule : std::as_const(m_rows)) {
                    if (schedule.lastBackupAt.isValid())
                        ids.append(schedule.id);
                }
                readLastResults(ids);
                emit loaded();
            }
            m_isReading = false;
            if (std::exchange(m_readAgain, false))
                reload();
        });
}

void ScheduleTableModel::replaceAll(QList<Schedule> rows)
{
    const QCollator collator;
    std::ranges::sort(rows, [&](const Schedule &a, const Schedule &b) {
        const int order = collator.compare(serverName(a), serverName(b));
        return order != 0 ? order < 0 : a.createdAt < b.createdAt;
    });
    const bool isSame = std::ranges::equal(rows, m_rows, {}, &Schedule::id, &Schedule::id);
    if (isSame) { // selection and scroll place stay
        m_rows = std::move(rows);
        refresh(0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ScheduleTableModel::readTargets()
{
    m_workspace.connection().call<StorageList>("storage.list"_L1, Nothing{}, this,
                                               [this](const Result<StorageList> &list) {
                                                   if (!list)
                                                       return;
                                                   m_targets.clear();
                                                   for (const StorageTarget &target : list->targets)
                                                       m_targets.insert(target.id, target.name);
                                                   refresh(WhereColumn, WhereColumn);
                                               });
}

/// One after the other: they are many small questions.
void ScheduleTableModel::readLastResults(QList<QUuid> scheduleIds)
{
    if (scheduleIds.isEmpty())
        return;
    const QUuid id = scheduleIds.takeFirst();
    const BackupListParams params{.scheduleId = id, .limit = 1};
    m_workspace.connection().call<BackupPage>(
        "backups.list"_L1, params, this,
        [this, id, rest = std::move(scheduleIds)](const Result<BackupPage> &page) {
            if (page && !page->backups.isEmpty()) {
                m_last.insert(id, page->backups.constFirst());
                refresh(LastColumn, LastColumn);
            }
            readLastResults(rest);
        });
}

void ScheduleTableModel::refresh(int firstColumn, int lastColumn)
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, firstColumn), index(int(m_rows.size()) - 1, lastColumn));
}

int ScheduleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ScheduleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags ScheduleTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == OnColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ScheduleTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != OnColumn || role != Qt::CheckStateRole)
        return false;
    emit switchWanted(m_rows.at(index.row()), value.toInt() == Qt::Checked);
    return true;
}

QString ScheduleTableModel::targetName(const QUuid &id) const
{
    return id.isNull() ? tr("Default place") : m_targets.value(id);
}

QVariant ScheduleTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Schedule &schedule = m_rows.at(index.row());
    if (role == kit::ToneRole && !schedule.enabled)
        return int(ColorRole::Muted);
    switch (Column(index.column())) {
    case OnColumn:
        if (role == Qt::CheckStateRole)
            return int(schedule.enabled ? Qt::Checked : Qt::Unchecked);
        if (role == Qt::AccessibleTextRole)
            return schedule.enabled ? tr("on") : tr("off");
        return {};
    case ServerColumn:
        return serverData(schedule, role);
    case NextColumn:
        return nextData(schedule, role);
    case LastColumn:
        return lastData(schedule, role);
    case KeepsColumn:
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? retentionText(schedule)
                                                                  : QVariant();
    case WhereColumn:
        return role == Qt::DisplayRole ? targetName(schedule.targetId) : QVariant();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ScheduleTableModel::serverData(const Schedule &schedule, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return serverName(schedule);
    case kit::SecondLineRole:
        return scheduleSentence(schedule);
    case Qt::ToolTipRole:
        return schedule.cron.isEmpty() ? scheduleSentence(schedule)
                                       : tr("%1, %2 time\n%3")
                                             .arg(scheduleSentence(schedule),
                                                  zoneText(schedule.timeZone), schedule.cron);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(serverName(schedule), scheduleSentence(schedule));
    default:
        return {};
    }
}

QVariant ScheduleTableModel::nextData(const Schedule &schedule, int role) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isDue = schedule.enabled && schedule.nextBackupAt.isValid();
    switch (role) {
    case Qt::DisplayRole:
        return isDue ? kit::shortTimeText(schedule.nextBackupAt, now) : tr("Switched off");
    case kit::SecondLineRole:
        return isDue ? kit::relativeText(schedule.nextBackupAt, now) : QString();
    case Qt::ToolTipRole:
        return isDue ? kit::exactTimeText(schedule.nextBackupAt) : QString();
    default:
        return {};
    }
}

QVariant ScheduleTableModel::lastData(const Schedule &schedule, int role) const
{
    const auto last = m_last.constFind(schedule.id);
    if (last == m_last.cend())
        return role == Qt::DisplayRole ? tr("none yet")
               : role == kit::ToneRole ? QVariant(int(ColorRole::Faint))
                                       : QVariant();
    const auto &[status, words] = resultOf(*last);
    switch (role) {
    case Qt::DisplayRole:
        return words;
    case kit::SecondLineRole:
        return kit::relativeText(last->startedAt, QDateTime::currentDateTimeUtc());
    case kit::StatusRole:
        return int(status);
    case Qt::ToolTipRole:
        return last->errorMessage.isEmpty()
                   ? kit::exactTimeText(last->startedAt)
                   : QString(kit::exactTimeText(last->startedAt) + u'\n' + last->failureText());
    default:
        return {};
    }
}

QVariant ScheduleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case OnColumn:
        return tr("On");
    case ServerColumn:
        return tr("Server");
    case NextColumn:
        return tr("Next");
    case LastColumn:
        return tr("Last");
    case KeepsColumn:
        return tr("Keeps");
    case WhereColumn:
        return tr("Where");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace holdfast::ui
