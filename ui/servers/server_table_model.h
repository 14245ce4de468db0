// ui/servers/server_table_model.h: servers as rows: how safe each is and what is next.
#pragma once

#include "ui/workspace/connection.h"

#include "core/model/server.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QTimer>

namespace holdfast::ui {

/// All servers with their figures, by name. One row is read again when it changed. GUI thread.
class ServerTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StateColumn,
        LastGoodColumn,
        GoalColumn,
        ProofColumn,
        BackupsColumn,
        SizeColumn,
        NextColumn,
        TagsColumn,
        ColumnCount
    };
    enum Role {
        DaysRole = Qt::UserRole + 100, ///< list of int(kit::DayMark), the oldest first
        PhraseRole,                    ///< a figure with its noun: "214 backups"
    };

    explicit ServerTableModel(Connection &connection, QObject *parent = nullptr);

    const ServerOverview &serverAt(int row) const { return m_rows.at(row); }
    const ServerOverview *find(const QUuid &id) const;
    /// Whether the service has answered once; before, an empty model says nothing.
    bool isLoaded() const { return m_isLoaded; }
    void reload();
    /// The last days of each server are read too, for DaysRole.
    void setShowsDays(bool shows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded();

private:
    void readPage(const QString &after, QList<ServerOverview> collected);
    void readRow(const QUuid &id);
    void readDays();
    void replaceAll(QList<ServerOverview> rows);
    void refreshTimes();

    Connection &m_connection;
    QList<ServerOverview> m_rows;
    QHash<QUuid, QVariantList> m_days;
    bool m_isLoaded = false;
    bool m_isReading = false;
    bool m_readAgain = false;
    bool m_showsDays = false;
    bool m_isReadingDays = false;
    QTimer m_clock;

    Q_DISABLE_COPY_MOVE(ServerTableModel)
};

/// The mark and the words for how a server stands; `text` for a cell, `sentence` for its page.
struct ServerStanding
{
    int status = 0; ///< kit::Status
    QString text = {};
    QString sentence = {};
};
ServerStanding standingOf(const ServerOverview &server, const QDateTime &now);

} // namespace holdfast::ui
