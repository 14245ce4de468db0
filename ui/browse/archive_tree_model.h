// ui/browse/archive_tree_model.h: the folders of a backup as a tree, or what a search in it found.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup_content.h"

#include <QtCore/QAbstractItemModel>

#include <memory>

namespace holdfast::ui {

/// A folder is read when it is opened, a page at a time; the next page comes when its last row is
/// looked at, so that a folder of 100,000 entries costs what is seen of it. GUI thread.
class ArchiveTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SizeColumn, ColumnCount };

    ArchiveTreeModel(Workspace &workspace, const QUuid &backupId, QObject *parent = nullptr);
    ~ArchiveTreeModel() override;

    /// The tree from its top.
    void showFolders();
    /// Everything whose path holds the text, as a list.
    void search(const QString &text);
    bool isSearch() const { return !m_search.isEmpty(); }
    /// Whether the top, or what was found, is there.
    bool isRead() const;
    /// Null for the row that stands for what is not read yet.
    const ArchiveEntry *entry(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// The top, or what was found, is there.
    void opened();
    void failed(const holdfast::Error &error);

private:
    struct Node;

    Node *node(const QModelIndex &index) const;
    QModelIndex indexOf(const Node *node) const;
    void start();
    void readPage(Node *folder);
    void take(Node *folder, const Result<ArchiveListing> &listing);

    Workspace &m_workspace;
    const QUuid m_backupId;
    QString m_search;
    std::unique_ptr<Node> m_root;
    int m_generation = 0; ///< answers about an earlier tree are dropped

    Q_DISABLE_COPY_MOVE(ArchiveTreeModel)
};

/// "folder", "map" for a region, "people" for a player …: the icon for an entry of a backup.
QString archiveEntryIcon(const ArchiveEntry &entry);

} // namespace holdfast::ui
