// core/identity/identity.h: what every store begins with, and who acts on it.
#pragma once

#include "core/api/methods.h"
#include "core/model/account.h"
#include "core/model/server.h"
#include "core/model/storage_target.h"
#include "core/store/store.h"

namespace holdfast {

/// The rows that work without sign-in refers to.
struct WellKnownIds
{
    QUuid localOwnerId = {};
    QUuid nodeId = {}; ///< of the profile that asked
};

struct SeedOptions
{
    QString backupsFolder = {}; ///< absolute; the folder of the profile's first target
    QString nodeIdFile = {};    ///< Profile::nodeIdFile(); written when it is missing
    QString hostname = {};      ///< what the machine calls itself
    QDateTime now = {};
};

/// Makes what is missing of: permissions, built-in roles, settings, the account `local` (owner, no
/// password), the profile's node with its target, and the shipped templates, which are brought up
/// to date. Changes nothing that people can change: what was renamed is not made again, what was
/// taken from a role is not given back. May run at any time; by two profiles at once, but of one
/// profile only under its lock. In one transaction, audited as `system.seed` where anything was
/// made. Errors: Corrupt identity.node_id_invalid, file.*, and the store's.
///
/// The node is the profile, not the computer: its id stands in the profile, so that it keeps its
/// servers, targets and jobs when host name or database change. The first node of a store is called
/// `this computer` and its target `local`; later ones are called after the host. A profile of a
/// version that kept no id takes over the only node of its store, unless that belongs to another
/// host or profile already.
Result<WellKnownIds> seed(store::Store &store, const SeedOptions &options);

/// The account that works without sign-in; null before the first seed().
Result<QUuid> localOwnerId(store::Connection &connection);

/// All nodes by name.
Result<QList<RegisteredNode>> readNodes(store::Connection &connection);

/// The templates this program ships, out of resources/templates/*.json; ids are made on storing.
/// Errors: Internal template.invalid (a mistake in a file of ours; a test reads them all).
Result<QList<ServerTemplate>> shippedTemplates();

/// NotFound identity.user_not_found.
Result<User> readUser(store::Connection &connection, const QUuid &id);

std::span<const store::Statement> identityStatements();

/// Registers nodes.list. The store outlives the registry.
void addIdentityMethods(api::Methods &methods, store::Store &store);

} // namespace holdfast
