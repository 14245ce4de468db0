// ui/backups/backup_table_model.h: any number of backups as rows, fetched where somebody looks.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

namespace holdfast::ui {

/// The rows that a filter leaves, a page at a time: the next page is fetched when the view comes
/// near its end (fetchMore). Sorting and filtering happen in the service. A row that changed is
/// read again by itself; selection and scroll position stay. GUI thread.
class BackupTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WhenColumn,
        ServerColumn,
        NameColumn,
        SizeColumn,
        ProofColumn,
        TagsColumn,
        ColumnCount
    };

    explicit BackupTableModel(Workspace &workspace, QObject *parent = nullptr);

    /// Starts anew with these filters; what is shown stays until the first page is there, unless it
    /// is of other servers.
    void setParams(const BackupListParams &params);
    const BackupListParams &params() const { return m_params; }
    const Backup &backupAt(int row) const { return m_rows.at(row); }
    int rowOf(const QUuid &id) const;
    bool isLoaded() const { return m_isLoaded; }
    /// How many the filter leaves in all, and their bytes; negative: not known yet.
    qint64 totalCount() const { return m_totals.count; }
    qint64 totalBytes() const { return m_totals.sizeBytes; }
    /// Why the last page did not come.
    const std::optional<Error> &failure() const { return m_failure; }
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void loaded();

private:
    void readPage(const QString &after);
    void readTotals();
    void readRow(const QUuid &id);
    void rowChanged(const RowChanged &change);

    Workspace &m_workspace;
    BackupListParams m_params;
    QList<Backup> m_rows;
    QHash<QUuid, int> m_rowOf;
    QString m_after;
    BackupTotals m_totals{.count = -1, .sizeBytes = 0};
    qint64 m_largest = 1;
    int m_generation = 0; ///< answers to earlier filters are dropped
    bool m_isLoaded = false;
    bool m_isReading = false;
    std::optional<Error> m_failure;
    QTimer m_reload;

    Q_DISABLE_COPY_MOVE(BackupTableModel)
};

} // namespace holdfast::ui
