// ui/schedules/schedule_table_model.h: schedules as rows: when, how the last one went, what is
// kept.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup.h"
#include "core/model/schedule.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QTimer>

namespace holdfast::ui {

/// All schedules by server and time. Reads again what changed. GUI thread.
class ScheduleTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        OnColumn,
        ServerColumn,
        NextColumn,
        LastColumn,
        KeepsColumn,
        WhereColumn,
        ColumnCount
    };

    explicit ScheduleTableModel(Workspace &workspace, QObject *parent = nullptr);

    const QList<Schedule> &schedules() const { return m_rows; }
    const Schedule &scheduleAt(int row) const { return m_rows.at(row); }
    const Schedule *find(const QUuid &id) const;
    int rowOf(const QUuid &id) const;
    QString serverName(const Schedule &schedule) const;
    /// Whether the service has answered once; before, an empty model says nothing.
    bool isLoaded() const { return m_isLoaded; }
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// Qt::CheckStateRole of OnColumn only: asks for it, see switchWanted().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded();
    /// A person switches a schedule on or off.
    void switchWanted(const holdfast::Schedule &schedule, bool on);

private:
    void readPage(const QString &after, QList<Schedule> collected);
    void replaceAll(QList<Schedule> rows);
    void readTargets();
    void readLastResults(QList<QUuid> scheduleIds);
    void refresh(int firstColumn, int lastColumn);
    QVariant serverData(const Schedule &schedule, int role) const;
    QVariant nextData(const Schedule &schedule, int role) const;
    QVariant lastData(const Schedule &schedule, int role) const;
    QString targetName(const QUuid &id) const;

    Workspace &m_workspace;
    QList<Schedule> m_rows;
    QHash<QUuid, Backup> m_last; ///< by schedule
    QHash<QUuid, QString> m_targets;
    bool m_isLoaded = false;
    bool m_isReading = false;
    bool m_readAgain = false;
    QTimer m_clock;

    Q_DISABLE_COPY_MOVE(ScheduleTableModel)
};

} // namespace holdfast::ui
