// ui/backups/archive_folder_model.h: one folder inside a backup, or what a search in it found, as
// rows.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup_content.h"

#include <QtCore/QAbstractTableModel>

namespace holdfast::ui {

/// Pages come when the view nears its end, so that a folder of 100,000 entries costs what is looked
/// at. GUI thread.
class ArchiveFolderModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, SizeColumn, ChangedColumn, ColumnCount };

    ArchiveFolderModel(Workspace &workspace, const QUuid &backupId, QObject *parent = nullptr);

    /// "" is the top.
    void openFolder(const QString &path);
    /// Everything whose path holds the text.
    void search(const QString &text);
    const QString &folder() const { return m_folder; }
    bool isSearch() const { return !m_search.isEmpty(); }
    const ArchiveEntry &entryAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void opened();
    void failed(const holdfast::Error &error);

private:
    void start();
    void readPage(const QString &after);
    void take(const Result<ArchiveListing> &listing, bool isFirst);

    Workspace &m_workspace;
    const QUuid m_backupId;
    QString m_folder;
    QString m_search;
    QList<ArchiveEntry> m_rows;
    QString m_after;
    int m_generation = 0;
    bool m_isReading = false;

    Q_DISABLE_COPY_MOVE(ArchiveFolderModel)
};

} // namespace holdfast::ui
