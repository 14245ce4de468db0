#include "server_table_model.h"

#include "ui/kit/table_view.h"

namespace holdfast::ui {

ServerTableModel::ServerTableModel(ServerDirectory &servers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_servers(servers)
{
    connect(&servers, &ServerDirectory::changed, this, &ServerTableModel::reload);
    reload();
}

void ServerTableModel::reload()
{
    beginResetModel();
    m_rows = m_servers.servers();
    endResetModel();
}

int ServerTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ServerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServerTableModel::data(const QModelIndex &index, int role) const
{
    const Server &server = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == NameColumn ? server.name : server.directory;
    if (role == kit::SecondLineRole && index.column() == NameColumn)
        return server.description;
    return {};
}

QVariant ServerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Server") : tr("Folder");
}

} // namespace holdfast::ui
