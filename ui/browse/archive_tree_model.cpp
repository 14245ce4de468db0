#include "archive_tree_model.h"

#include "ui/kit/table_view.h"
#include "ui/kit/time_text.h"

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageRows = 500;

bool isFolder(const ArchiveEntry &entry)
{
    return entry.type == "directory"_L1;
}

} // namespace

QString archiveEntryIcon(const ArchiveEntry &entry)
{
    if (isFolder(entry))
        return u"folder"_s;
    if (entry.type == "symlink"_L1)
        return u"link"_s;
    if (entry.name.endsWith(".mca"_L1) || entry.name.endsWith(".mcr"_L1))
        return u"map"_s;
    if (entry.path.contains("playerdata/"_L1))
        return u"people"_s;
    if (entry.name.endsWith(".png"_L1) || entry.name.endsWith(".jpg"_L1))
        return u"image"_s;
    return u"file"_s;
}

struct ArchiveTreeModel::Node
{
    ArchiveEntry entry = {};
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children = {};
    QString after = {};
    bool isListed = false;
    bool isReading = false;
    bool isMore = false; ///< stands for the pages that are not read yet
};

ArchiveTreeModel::ArchiveTreeModel(Workspace &workspace, const QUuid &backupId, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_backupId(backupId)
    , m_root(std::make_unique<Node>())
{}

ArchiveTreeModel::~ArchiveTreeModel() = default;

bool ArchiveTreeModel::isRead() const
{
    return m_root->isListed;
}

void ArchiveTreeModel::showFolders()
{
    m_search.clear();
    start();
}

void ArchiveTreeModel::search(const QString &text)
{
    m_search = text;
    start();
}

void ArchiveTreeModel::start()
{
    ++m_generation;
    beginResetModel();
    m_root = std::make_unique<Node>();
    endResetModel();
    readPage(m_root.get());
}

void ArchiveTreeModel::readPage(Node *folder)
{
    if (folder->isReading)
        return;
    folder->isReading = true;
    const auto done = [this, folder,
                       generation = m_generation](const Result<ArchiveListing> &listing) {
        if (generation == m_generation)
            take(folder, listing);
    };
    Connection &connection = m_workspace.connection();
    if (isSearch()) {
        const BackupSearchParams params{
            .backupId = m_backupId, .text = m_search, .after = folder->after, .limit = kPageRows};
        connection.read<ArchiveListing>("backups.search"_L1, params, this, done);
    } else {
        const BackupBrowseParams params{.backupId = m_backupId,
                                        .path = folder->entry.path,
                                        .after = folder->after,
                                        .limit = kPageRows};
        connection.read<ArchiveListing>("backups.browse"_L1, params, this, done);
    }
}

void ArchiveTreeModel::take(Node *folder, const Result<ArchiveListing> &listing)
{
    folder->isReading = false;
    if (!listing) {
        emit failed(listing.error());
        return;
    }
    const bool isFirst = !folder->isListed;
    folder->isListed = true;
    folder->after = listing->after;
    const QModelIndex parent = indexOf(folder);
    if (!folder->children.empty() && folder->children.back()->isMore) {
        const int last = int(folder->children.size()) - 1;
        beginRemoveRows(parent, last, last);
        folder->children.pop_back();
        endRemoveRows();
    }
    const int first = int(folder->children.size());
    const int added = int(listing->entries.size()) + (listing->after.isEmpty() ? 0 : 1);
    if (added > 0) {
        beginInsertRows(parent, first, first + added - 1);
        for (const ArchiveEntry &entry : listing->entries)
            folder->children.push_back(std::make_unique<Node>(
                Node{.entry = entry, .parent = folder, .row = int(folder->children.size())}));
        if (!listing->after.isEmpty())
            folder->children.push_back(std::make_unique<Node>(
                Node{.parent = folder, .row = int(folder->children.size()), .isMore = true}));
        endInsertRows();
    }
    if (isFirst && folder == m_root.get())
        emit opened();
}

ArchiveTreeModel::Node *ArchiveTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ArchiveTreeModel::indexOf(const Node *node) const
{
    return node->parent ? createIndex(node->row, 0, node) : QModelIndex();
}

const ArchiveEntry *ArchiveTreeModel::entry(const QModelIndex &index) const
{
    return index.isValid() && !node(index)->isMore ? &node(index)->entry : nullptr;
}

QModelIndex ArchiveTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children.at(std::size_t(row)).get());
}

QModelIndex ArchiveTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(node(index)->parent) : QModelIndex();
}

int ArchiveTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int ArchiveTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool ArchiveTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Node *folder = node(parent);
    // A folder that was not looked into yet can be opened.
    return folder->isListed ? !folder->children.empty()
                            : folder == m_root.get() || isFolder(folder->entry);
}

bool ArchiveTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *folder = node(parent);
    return parent.column() <= 0 && folder != m_root.get() && isFolder(folder->entry) &&
           !isSearch() && !folder->isListed && !folder->isReading;
}

void ArchiveTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readPage(node(parent));
}

Qt::ItemFlags ArchiveTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Node *row = node(index);
    if (row->isMore)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (row->entry.type == "file"_L1 || isFolder(row->entry))
        flags |= Qt::ItemIsDragEnabled;
    if (!isFolder(row->entry) || isSearch())
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QVariant ArchiveTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *row = node(index);
    if (row->isMore) {
        if (role != Qt::DisplayRole || index.column() != NameColumn)
            return {};
        // Somebody looks at the end of what was read.
        auto *self = const_cast<ArchiveTreeModel *>(this);
        QMetaObject::invokeMethod(
            self,
            [self, folder = row->parent, generation = m_generation] {
                if (generation == self->m_generation)
                    self->readPage(folder);
            },
            Qt::QueuedConnection);
        return tr("more…");
    }
    const ArchiveEntry &entry = row->entry;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == SizeColumn)
            return kit::sizeText(entry.sizeBytes);
        return isSearch() ? entry.path : entry.name;
    case Qt::TextAlignmentRole:
        return int((index.column() == SizeColumn ? Qt::AlignTrailing : Qt::AlignLeading) |
                   Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return entry.linkTarget.isEmpty()
                   ? entry.path
                   : tr("%1, a link to %2").arg(entry.path, entry.linkTarget);
    case kit::IconRole:
        return index.column() == NameColumn ? QVariant(archiveEntryIcon(entry)) : QVariant();
    case kit::ToneRole:
        return index.column() == SizeColumn ? QVariant(int(kit::ColorRole::Muted)) : QVariant();
    default:
        return {};
    }
}

QVariant ArchiveTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Size");
}

} // namespace holdfast::ui
