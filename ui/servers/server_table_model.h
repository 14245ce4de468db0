// ui/servers/server_table_model.h: servers as rows.
#pragma once

#include "ui/workspace/server_directory.h"

#include <QtCore/QAbstractTableModel>

namespace holdfast::ui {

class ServerTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, FolderColumn, ColumnCount };

    explicit ServerTableModel(ServerDirectory &servers, QObject *parent = nullptr);

    const Server &serverAt(int row) const { return m_rows.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();

    ServerDirectory &m_servers;
    QList<Server> m_rows;

    Q_DISABLE_COPY_MOVE(ServerTableModel)
};

} // namespace holdfast::ui
