// ui/browse/nbt_tree_model.h: a Minecraft document (NBT) inside a backup as a tree.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup_content.h"

#include <QtCore/QAbstractItemModel>

#include <memory>

namespace holdfast::ui {

/// A tag is read when it is opened, a page of its members at a time. GUI thread.
class NbtTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, ColumnCount };

    /// `file` names the backup, the file and, in a region file, the chunk; `level` is its first
    /// level as it was answered with the preview.
    NbtTreeModel(Workspace &workspace, const FilePreviewParams &file, const FilePreview &level,
                 QObject *parent = nullptr);
    ~NbtTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node;

    Node *node(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    void readPage(Node *tag);
    void take(Node *tag, const FilePreview &preview);

    Workspace &m_workspace;
    const FilePreviewParams m_file;
    std::unique_ptr<Node> m_root;

    Q_DISABLE_COPY_MOVE(NbtTreeModel)
};

} // namespace holdfast::ui
