// ui/workspace/server_directory.h: the registered servers by id, kept up to date for whoever needs
// a name.
#pragma once

#include "ui/workspace/connection.h"

#include "core/model/server.h"

#include <QtCore/QHash>

namespace holdfast::ui {

/// All servers of the service. GUI thread.
class ServerDirectory : public QObject
{
    Q_OBJECT
public:
    explicit ServerDirectory(Connection &connection, QObject *parent = nullptr);

    /// By name, in the person's order of letters.
    QList<Server> servers() const;
    const Server *find(const QUuid &id) const;
    /// Its name, or "removed server".
    QString name(const QUuid &id) const;
    bool isLoaded() const { return m_isLoaded; }

signals:
    void changed();

private:
    void reload();
    void readPage(const QString &after, QHash<QUuid, Server> collected);

    Connection &m_connection;
    QHash<QUuid, Server> m_servers;
    bool m_isLoaded = false;
    bool m_isReading = false;
    bool m_readAgain = false;

    Q_DISABLE_COPY_MOVE(ServerDirectory)
};

} // namespace holdfast::ui
