#include "ui/workspace/server_directory.h"

#include <QtCore/QCollator>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

ServerDirectory::ServerDirectory(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    connect(&connection, &Connection::stateChanged, this, [this] {
        if (m_connection.isOnline())
            reload();
    });
    connect(&connection, &Connection::rowChanged, this, [this](const RowChanged &change) {
        if (change.table == "servers"_L1)
            reload();
    });
    if (connection.isOnline())
        reload();
}

QList<Server> ServerDirectory::servers() const
{
    QList<Server> sorted = m_servers.values();
    const QCollator collator;
    std::ranges::sort(sorted, [&collator](const Server &a, const Server &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return sorted;
}

const Server *ServerDirectory::find(const QUuid &id) const
{
    const auto found = m_servers.constFind(id);
    return found == m_servers.cend() ? nullptr : &*found;
}

QString ServerDirectory::name(const QUuid &id) const
{
    const Server *server = find(id);
    return server ? server->name : m_isLoaded ? tr("removed server") : QString();
}

void ServerDirectory::reload()
{
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    readPage({}, {});
}

void ServerDirectory::readPage(const QString &after, QHash<QUuid, Server> collected)
{
    const PageParams params{.after = after, .limit = 500};
    m_connection.call<ServerPage>(
        "servers.list"_L1, params, this,
        [this, collected = std::move(collected)](const Result<ServerPage> &page) mutable {
            if (page) {
                for (const Server &server : page->servers)
                    collected.insert(server.id, server);
                if (!page->after.isEmpty()) {
                    readPage(page->after, std::move(collected));
                    return;
                }
                m_servers = std::move(collected);
                m_isLoaded = true;
                emit changed();
            }
            m_isReading = false;
            if (std::exchange(m_readAgain, false))
                reload();
        });
}

} // namespace holdfast::ui
