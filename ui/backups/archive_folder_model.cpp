#include "archive_folder_model.h"

#include "ui/kit/table_view.h"
#include "ui/kit/time_text.h"

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageRows = 500;

} // namespace

ArchiveFolderModel::ArchiveFolderModel(Workspace &workspace, const QUuid &backupId, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_backupId(backupId)
{}

void ArchiveFolderModel::openFolder(const QString &path)
{
    m_folder = path;
    m_search.clear();
    start();
}

void ArchiveFolderModel::search(const QString &text)
{
    m_search = text;
    start();
}

void ArchiveFolderModel::start()
{
    ++m_generation;
    m_isReading = false;
    readPage({});
}

void ArchiveFolderModel::readPage(const QString &after)
{
    if (m_isReading)
        return;
    m_isReading = true;
    const auto done = [this, generation = m_generation,
                       isFirst = after.isEmpty()](const Result<ArchiveListing> &listing) {
        if (generation == m_generation)
            take(listing, isFirst);
    };
    Connection &connection = m_workspace.connection();
    if (isSearch()) {
        const BackupSearchParams params{
            .backupId = m_backupId, .text = m_search, .after = after, .limit = kPageRows};
        connection.call<ArchiveListing>("backups.search"_L1, params, this, done);
    } else {
        const BackupBrowseParams params{
            .backupId = m_backupId, .path = m_folder, .after = after, .limit = kPageRows};
        connection.call<ArchiveListing>("backups.browse"_L1, params, this, done);
    }
}

void ArchiveFolderModel::take(const Result<ArchiveListing> &listing, bool isFirst)
{
    m_isReading = false;
    if (!listing) {
        m_after.clear();
        emit failed(listing.error());
        return;
    }
    m_after = listing->after;
    if (isFirst) {
        beginResetModel();
        m_rows = listing->entries;
        endResetModel();
        emit opened();
    } else if (!listing->entries.isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(listing->entries.size()) - 1);
        m_rows.append(listing->entries);
        endInsertRows();
    }
}

int ArchiveFolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArchiveFolderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ArchiveFolderModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_after.isEmpty() && !m_isReading;
}

void ArchiveFolderModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readPage(m_after);
}

QVariant ArchiveFolderModel::data(const QModelIndex &index, int role) const
{
    const ArchiveEntry &entry = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == SizeColumn ? Qt::AlignTrailing : Qt::AlignLeading) |
                   Qt::AlignVCenter);
    switch (index.column()) {
    case NameColumn:
        if (role == Qt::DisplayRole)
            return isSearch() ? entry.path : entry.name;
        if (role == kit::IconRole)
            return entry.type == "directory"_L1 ? u"folder"_s
                   : entry.type == "symlink"_L1 ? u"link"_s
                                                : u"file"_s;
        if (role == Qt::ToolTipRole)
            return entry.linkTarget.isEmpty()
                       ? entry.path
                       : tr("%1, a link to %2").arg(entry.path, entry.linkTarget);
        break;
    case SizeColumn:
        if (role == Qt::DisplayRole)
            return kit::sizeText(entry.sizeBytes);
        break;
    case ChangedColumn:
        if (role == Qt::DisplayRole)
            return kit::shortTimeText(entry.modifiedAt, QDateTime::currentDateTimeUtc());
        if (role == Qt::ToolTipRole)
            return kit::exactTimeText(entry.modifiedAt);
        if (role == kit::ToneRole)
            return int(kit::ColorRole::Muted);
        break;
    default:
        break;
    }
    return {};
}

QVariant ArchiveFolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : section == SizeColumn ? tr("Size") : tr("Changed");
}

} // namespace holdfast::ui
