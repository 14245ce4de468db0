#include "nbt_tree_model.h"

#include "ui/kit/table_view.h"
#include "ui/kit/time_text.h"

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageTags = 200;

} // namespace

struct NbtTreeModel::Node
{
    NbtTagShown tag = {};
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children = {};
    qint64 nextOffset = 0; ///< -1: all are there
    bool isReading = false;

    QStringList path() const
    {
        if (!parent)
            return {};
        QStringList names = parent->path();
        names.append(tag.name);
        return names;
    }
};

NbtTreeModel::NbtTreeModel(Workspace &workspace, const FilePreviewParams &file,
                           const FilePreview &level, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
    , m_file(file)
    , m_root(std::make_unique<Node>())
{
    take(m_root.get(), level);
}

NbtTreeModel::~NbtTreeModel() = default;

void NbtTreeModel::readPage(Node *tag)
{
    tag->isReading = true;
    FilePreviewParams params = m_file;
    params.inside = tag->path();
    params.offset = tag->nextOffset;
    params.limit = kPageTags;
    m_workspace.connection().read<FilePreview>("backups.previewFile"_L1, params, this,
                                               [this, tag](const Result<FilePreview> &preview) {
                                                   tag->isReading = false;
                                                   if (preview)
                                                       take(tag, *preview);
                                                   else
                                                       tag->nextOffset = -1;
                                               });
}

void NbtTreeModel::take(Node *tag, const FilePreview &preview)
{
    tag->nextOffset = preview.nextOffset;
    if (!preview.nbt || preview.nbt->children.isEmpty())
        return;
    const int first = int(tag->children.size());
    beginInsertRows(indexOf(tag), first, first + int(preview.nbt->children.size()) - 1);
    for (const NbtTagShown &child : preview.nbt->children)
        tag->children.push_back(std::make_unique<Node>(
            Node{.tag = child, .parent = tag, .row = int(tag->children.size())}));
    endInsertRows();
}

NbtTreeModel::Node *NbtTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex NbtTreeModel::indexOf(const Node *node) const
{
    return node->parent ? createIndex(node->row, 0, node) : QModelIndex();
}

QModelIndex NbtTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children.at(std::size_t(row)).get());
}

QModelIndex NbtTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(node(index)->parent) : QModelIndex();
}

int NbtTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int NbtTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool NbtTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const Node *tag = node(parent);
    return !tag->children.empty() || (tag->tag.isContainer && tag->tag.childCount > 0);
}

bool NbtTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *tag = node(parent);
    return parent.column() <= 0 && !tag->isReading && tag->nextOffset >= 0 &&
           (tag->tag.isContainer || tag == m_root.get());
}

void NbtTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readPage(node(parent));
}

QVariant NbtTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const NbtTagShown &tag = node(index)->tag;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NameColumn)
            return tag.name;
        return tag.isContainer ? tr("%Ln entries", nullptr, int(tag.childCount)) : tag.value;
    case Qt::ToolTipRole:
        return tag.isContainer ? tag.type : u"%1 %2"_s.arg(tag.type, tag.value);
    case kit::ToneRole:
        if (index.column() == ValueColumn)
            return int(tag.isContainer ? kit::ColorRole::Faint : kit::ColorRole::AccentText);
        return {};
    case kit::TextStyleRole:
        return int(kit::TextStyle::Mono);
    default:
        return {};
    }
}

QVariant NbtTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Tag") : tr("Value");
}

} // namespace holdfast::ui
