// Which node of an installation a profile is: its id stands in a file of the profile.
#pragma once

#include "core/base/result.h"
#include "core/store/store.h"

#include <QtCore/QUuid>

namespace holdfast {

struct NodeIdentity
{
    QUuid id = {};
    bool isTakenOver = false; ///< a node of a version without ids: nobody else may have taken it
};

/// The profile's id out of `file`. Where there is none it is chosen (the only node of the store if
/// that was made before profiles had ids, and on this host; else a new one) and written before the
/// store is told: a crash in between leaves an id that the next start brings into the store.
/// Errors: Corrupt identity.node_id_invalid, file.*, and the store's.
Result<NodeIdentity> identifyNode(store::Store &store, const QString &file,
                                  const QString &hostname);
/// A new id, in place of what the file holds.
Result<NodeIdentity> newNodeIdentity(const QString &file);

} // namespace holdfast
