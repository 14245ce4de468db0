#include "backup_table_model.h"

#include "ui/backups/backup_text.h"
#include "ui/kit/table_view.h"
#include "ui/kit/time_text.h"

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::Status;

namespace {

constexpr int kPageRows = 200;

} // namespace

BackupTableModel::BackupTableModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    Connection &connection = workspace.connection();
    connect(&connection, &Connection::stateChanged, this, [this] {
        if (m_workspace.connection().isOnline())
            reload();
    });
    connect(&connection, &Connection::rowChanged, this, &BackupTableModel::rowChanged);
    // Many rows at once (retention) make one reload.
    m_reload.setSingleShot(true);
    m_reload.setInterval(250ms);
    connect(&m_reload, &QTimer::timeout, this, &BackupTableModel::reload);
    if (connection.isOnline())
        reload();
}

void BackupTableModel::setParams(const BackupListParams &params)
{
    const BackupSorting order = m_params.order;
    const bool isOfOthers = params.serverIds != m_params.serverIds;
    m_params = params;
    m_params.order = order;
    m_totals = {.count = -1, .sizeBytes = 0};
    if (isOfOthers) {
        beginResetModel();
        m_rows.clear();
        m_rowOf.clear();
        m_isLoaded = false;
        endResetModel();
    }
    reload();
}

void BackupTableModel::reload()
{
    ++m_generation;
    m_isReading = false;
    m_after.clear();
    readPage({});
    readTotals();
}

void BackupTableModel::readPage(const QString &after)
{
    if (m_isReading)
        return;
    m_isReading = true;
    BackupListParams params = m_params;
    params.after = after;
    params.limit = kPageRows;
    const int generation = m_generation;
    m_workspace.connection().call<BackupPage>(
        "backups.list"_L1, params, this,
        [this, generation, isFirst = after.isEmpty()](const Result<BackupPage> &page) {
            if (generation != m_generation)
                return;
            m_isReading = false;
            m_failure.reset();
            if (!page) {
                m_failure = page.error();
                emit loaded();
                return;
            }
            m_after = page->after;
            for (const Backup &backup : page->backups)
                m_largest = std::max(m_largest, backup.sizeBytes);
            if (isFirst) {
                beginResetModel();
                m_rows = page->backups;
                m_rowOf.clear();
            } else {
                const int first = int(m_rows.size());
                beginInsertRows({}, first, first + int(page->backups.size()) - 1);
                m_rows.append(page->backups);
            }
            for (qsizetype row = m_rows.size() - page->backups.size(); row < m_rows.size(); ++row)
                m_rowOf.insert(m_rows.at(row).id, int(row));
            m_isLoaded = true;
            if (isFirst)
                endResetModel();
            else
                endInsertRows();
            emit loaded();
        });
}

void BackupTableModel::readTotals()
{
    const int generation = m_generation;
    m_workspace.connection().call<BackupTotals>(
        "backups.count"_L1, m_params, this, [this, generation](const Result<BackupTotals> &all) {
            if (generation != m_generation || !all)
                return;
            m_totals = *all;
            emit loaded();
        });
}

void BackupTableModel::rowChanged(const RowChanged &change)
{
    if (change.table != "backups"_L1)
        return;
    if (change.action == "update"_L1 && m_rowOf.contains(change.id))
        readRow(change.id);
    else
        m_reload.start();
}

void BackupTableModel::readRow(const QUuid &id)
{
    const BackupIdParams params{.backupId = id};
    m_workspace.connection().call<BackupDetails>(
        "backups.get"_L1, params, this, [this, id](const Result<BackupDetails> &details) {
            const int row = rowOf(id);
            if (!details || row < 0)
                return;
            m_rows[row] = details->backup;
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        });
}

int BackupTableModel::rowOf(const QUuid &id) const
{
    return m_rowOf.value(id, -1);
}

int BackupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BackupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool BackupTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_after.isEmpty() && !m_isReading && !m_failure;
}

void BackupTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readPage(m_after);
}

void BackupTableModel::sort(int column, Qt::SortOrder order)
{
    const bool up = order == Qt::AscendingOrder;
    switch (column) {
    case WhenColumn:
        m_params.order = up ? BackupSorting::Oldest : BackupSorting::Newest;
        break;
    case ServerColumn:
        m_params.order = up ? BackupSorting::Server : BackupSorting::ServerReversed;
        break;
    case NameColumn:
        m_params.order = up ? BackupSorting::Name : BackupSorting::NameReversed;
        break;
    case SizeColumn:
        m_params.order = up ? BackupSorting::Smallest : BackupSorting::Largest;
        break;
    default:
        return;
    }
    reload();
}

QVariant BackupTableModel::data(const QModelIndex &index, int role) const
{
    const Backup &backup = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == SizeColumn ? Qt::AlignTrailing : Qt::AlignLeading) |
                   Qt::AlignVCenter);
    switch (index.column()) {
    case WhenColumn:
        if (role == Qt::DisplayRole)
            return kit::shortTimeText(backup.startedAt, QDateTime::currentDateTimeUtc());
        if (role == kit::StatusRole)
            return int(backupStatus(backup));
        if (role == Qt::ToolTipRole)
            return kit::exactTimeText(backup.startedAt);
        if (role == Qt::AccessibleDescriptionRole)
            return backupStanding(backup);
        break;
    case ServerColumn:
        if (role == Qt::DisplayRole)
            return backup.serverName;
        if (role == kit::TextStyleRole)
            return int(kit::TextStyle::Strong);
        if (role == kit::ToneRole && backup.serverId.isNull())
            return int(ColorRole::Muted);
        break;
    case NameColumn:
        if (role == Qt::DisplayRole)
            return backup.status == BackupStatus::Failed ? backup.failureText() : backup.name;
        if (role == Qt::ToolTipRole)
            return backup.status == BackupStatus::Failed
                       ? QString(backup.name + u'\n' + backup.failureText())
                       : backup.name;
        if (role == kit::ToneRole)
            return int(backup.status == BackupStatus::Failed ? ColorRole::DangerText
                                                             : ColorRole::Muted);
        if (role == kit::IconRole && backup.locked)
            return u"lock"_s;
        break;
    case SizeColumn:
        if (backup.sizeBytes == 0)
            return {};
        if (role == Qt::DisplayRole)
            return kit::sizeText(backup.sizeBytes);
        if (role == kit::BarRole)
            return double(backup.sizeBytes) / double(m_largest);
        break;
    case ProofColumn:
        if (role == kit::ProofRole)
            return QVariant::fromValue(backupProof(backup));
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return backupStanding(backup);
        break;
    case TagsColumn:
        if (role == kit::TagsRole)
            return backup.tags;
        if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return backup.tags.join(u", "_s);
        break;
    default:
        break;
    }
    return {};
}

QVariant BackupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case ServerColumn:
        return tr("Server");
    case NameColumn:
        return tr("Name");
    case SizeColumn:
        return tr("Size");
    case ProofColumn:
        return tr("Proof");
    case TagsColumn:
        return tr("Tags");
    default:
        return {};
    }
}

} // namespace holdfast::ui
