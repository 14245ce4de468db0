// core/model/visible_servers.h: which servers somebody may see; what lists are filtered by.
#pragma once

#include <QtCore/QList>
#include <QtCore/QUuid>

#include <optional>

namespace holdfast {

/// All servers and what belongs to none, or only the servers named (and nothing that belongs to
/// none).
struct VisibleServers
{
    std::optional<QList<QUuid>> only = {}; ///< nothing: all

    bool isEverything() const { return !only; }
    bool contains(const QUuid &serverId) const { return !only || only->contains(serverId); }
};

} // namespace holdfast
