#include "server_table_model.h"

#include "core/model/overview.h"
#include "ui/kit/table_view.h"
#include "ui/kit/time_text.h"
#include "ui/workspace/day_mark.h"

#include <QtCore/QTimeZone>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::Status;

namespace {

constexpr int kDays = 14;

bool isShownWith(const RowChanged &change)
{
    return change.table == "servers"_L1 || change.table == "backup_schedules"_L1;
}

double shareOfGoal(const ServerOverview &server, const QDateTime &now)
{
    const double goal = server.goalHours * 3600.0;
    return goal <= 0 ? 1 : double(server.lastGoodAt.secsTo(now)) / goal;
}

} // namespace

ServerStanding standingOf(const ServerOverview &server, const QDateTime &now)
{
    const QString age = kit::durationText(std::chrono::seconds(server.lastGoodAt.secsTo(now)));
    const QString goal = kit::durationText(std::chrono::hours(server.goalHours));
    if (!server.runningJobId.isNull())
        return {int(Status::Running), ServerTableModel::tr("Working"),
                ServerTableModel::tr("Work is under way.")};
    switch (server.goalState) {
    case GoalState::Within:
        return {int(Status::Safe), ServerTableModel::tr("Safe"),
                ServerTableModel::tr("Safe. The last good backup is %1 old, the goal is %2.")
                    .arg(age, goal)};
    case GoalState::Late:
        return {int(Status::Attention), ServerTableModel::tr("Late"),
                ServerTableModel::tr(
                    "Late. The last good backup is %1 old, the goal is %2. It is kept.")
                    .arg(age, goal)};
    case GoalState::FailedLast:
        return {int(Status::Attention), ServerTableModel::tr("Last failed"),
                ServerTableModel::tr("The newest backup failed. The last good one is %1 old, the "
                                     "goal is %2; it is kept.")
                    .arg(age, goal)};
    case GoalState::Never:
        break;
    }
    return {int(Status::Danger), ServerTableModel::tr("No backup"),
            ServerTableModel::tr("There is no good backup yet.")};
}

ServerTableModel::ServerTableModel(Connection &connection, QObject *parent)
    : QAbstractTableModel(parent)
    , m_connection(connection)
{
    connect(&connection, &Connection::stateChanged, this, [this] {
        if (m_connection.isOnline())
            reload();
    });
    connect(&connection, &Connection::rowChanged, this, [this](const RowChanged &change) {
        if (isShownWith(change))
            reload();
    });
    connect(&connection, &Connection::jobChanged, this, [this](const Job &job) {
        const ServerOverview *server = find(job.serverId);
        const bool isNews = server && (isFinished(job.state) || server->runningJobId != job.id);
        if (isNews)
            readRow(job.serverId);
    });
    m_clock.setInterval(30s);
    connect(&m_clock, &QTimer::timeout, this, &ServerTableModel::refreshTimes);
    m_clock.start();
    if (connection.isOnline())
        reload();
}

const ServerOverview *ServerTableModel::find(const QUuid &id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const ServerOverview &row) { return row.id == id; });
    return found == m_rows.cend() ? nullptr : &*found;
}

void ServerTableModel::reload()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    readPage({}, {});
}

void ServerTableModel::readPage(const QString &after, QList<ServerOverview> collected)
{
    ServerOverviewParams params;
    params.after = after;
    params.limit = 500;
    m_connection.call<ServerOverviewPage>(
        "servers.overview"_L1, params, this,
        [this, collected = std::move(collected)](const Result<ServerOverviewPage> &page) mutable {
            if (page) {
                collected.append(page->servers);
                if (!page->after.isEmpty()) {
                    readPage(page->after, std::move(collected));
                    return;
                }
                replaceAll(std::move(collected));
            }
            m_isReading = false;
            if (std::exchange(m_readAgain, false))
                reload();
        });
}

void ServerTableModel::replaceAll(QList<ServerOverview> rows)
{
    const bool isSame = rows.size() == m_rows.size() &&
                        std::ranges::equal(
                            rows, m_rows, {}, [](const ServerOverview &row) { return row.id; },
                            [](const ServerOverview &row) { return row.id; });
    if (isSame && m_isLoaded) {
        // The same rows: selection and scroll position stay.
        m_rows = std::move(rows);
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        m_isLoaded = true;
        endResetModel();
    }
    emit loaded();
    readDays();
}

void ServerTableModel::readRow(const QUuid &id)
{
    ServerOverviewParams params;
    params.serverId = id;
    m_connection.call<ServerOverviewPage>(
        "servers.overview"_L1, params, this, [this](const Result<ServerOverviewPage> &page) {
            if (!page || page->servers.isEmpty())
                return;
            for (qsizetype row = 0; row < m_rows.size(); ++row) {
                if (m_rows.at(row).id != page->servers.constFirst().id)
                    continue;
                m_rows[row] = page->servers.constFirst();
                emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
                emit loaded();
            }
            readDays();
        });
}

void ServerTableModel::setShowsDays(bool shows)
{
    m_showsDays = shows;
    readDays();
}

void ServerTableModel::readDays()
{
    if (!m_showsDays || m_isReadingDays || !m_connection.isOnline())
        return;
    m_isReadingDays = true;
    const HeatMapParams params{.days = kDays,
                               .timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId()),
                               .limit = 200};
    m_connection.call<HeatMap>("overview.heatMap"_L1, params, this,
                               [this](const Result<HeatMap> &map) {
                                   m_isReadingDays = false;
                                   if (!map)
                                       return;
                                   for (const HeatMapRow &row : map->rows) {
                                       QVariantList marks;
                                       for (const DayState day : row.days)
                                           marks.append(int(dayMark(day)));
                                       m_days.insert(row.serverId, marks);
                                   }
                                   refreshTimes();
                               });
}

void ServerTableModel::refreshTimes()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int ServerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ServerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServerTableModel::data(const QModelIndex &index, int role) const
{
    const ServerOverview &server = m_rows.at(index.row());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool hasGood = server.lastGoodAt.isValid();
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == BackupsColumn || index.column() == SizeColumn
                       ? Qt::AlignTrailing | Qt::AlignVCenter
                       : Qt::AlignLeading | Qt::AlignVCenter);
    switch (index.column()) {
    case NameColumn:
        if (role == Qt::DisplayRole)
            return server.name;
        if (role == kit::SecondLineRole)
            return server.templateName;
        if (role == kit::IconRole)
            return server.templateKey == "mumble"_L1 ? u"voice"_s : u"cube"_s;
        if (role == Qt::ToolTipRole)
            return server.directory;
        if (role == DaysRole)
            return m_days.value(server.id);
        if (role == Qt::AccessibleDescriptionRole)
            return standingOf(server, now).sentence;
        break;
    case StateColumn: {
        const ServerStanding standing = standingOf(server, now);
        if (role == Qt::DisplayRole)
            return standing.text;
        if (role == kit::StatusRole)
            return standing.status;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return standing.sentence;
        break;
    }
    case LastGoodColumn:
        if (role == Qt::DisplayRole)
            return kit::relativeText(server.lastGoodAt, now);
        if (role == Qt::ToolTipRole)
            return kit::exactTimeText(server.lastGoodAt);
        if (role == kit::ToneRole && !hasGood)
            return int(ColorRole::DangerText);
        break;
    case GoalColumn:
        if (role == Qt::DisplayRole)
            return kit::durationText(std::chrono::hours(server.goalHours));
        if (role == kit::ToneRole)
            return int(ColorRole::Muted);
        if (role == kit::BarRole)
            return hasGood ? std::min(1.0, shareOfGoal(server, now)) : 0.0;
        if (role == kit::BarColorRole)
            return int(shareOfGoal(server, now) > 1 ? ColorRole::Attention : ColorRole::Safe);
        break;
    case ProofColumn: {
        const kit::Proof proof{.rungs = server.lastGoodProofLevel};
        if (role == kit::ProofRole)
            return QVariant::fromValue(proof);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return kit::proofText(proof);
        break;
    }
    case BackupsColumn:
        if (role == Qt::DisplayRole)
            return kit::countText(server.backupCount);
        if (role == PhraseRole)
            return tr("%Ln backup(s)", nullptr, int(server.backupCount));
        break;
    case SizeColumn:
        if (role == Qt::DisplayRole)
            return kit::sizeText(server.storedBytes);
        break;
    case NextColumn:
        if (role == Qt::DisplayRole)
            return server.nextRunAt.isValid() ? kit::shortTimeText(server.nextRunAt, now)
                                              : tr("no schedule");
        if (role == Qt::ToolTipRole)
            return kit::exactTimeText(server.nextRunAt);
        if (role == kit::ToneRole)
            return int(ColorRole::Muted);
        break;
    case TagsColumn:
        if (role == kit::TagsRole)
            return server.tags;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return server.tags.join(u", "_s);
        break;
    default:
        break;
    }
    return {};
}

QVariant ServerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == BackupsColumn || section == SizeColumn))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Server");
    case StateColumn:
        return tr("State");
    case LastGoodColumn:
        return tr("Last good backup");
    case GoalColumn:
        return tr("Goal");
    case ProofColumn:
        return tr("Proof");
    case BackupsColumn:
        return tr("Backups");
    case SizeColumn:
        return tr("Stored");
    case NextColumn:
        return tr("Next");
    case TagsColumn:
        return tr("Tags");
    default:
        return {};
    }
}

} // namespace holdfast::ui
