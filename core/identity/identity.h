// core/identity/identity.h: what every store begins with, and who acts on it.
#pragma once

#include "core/model/account.h"
#include "core/model/server.h"
#include "core/model/storage_target.h"
#include "core/store/store.h"

namespace holdfast {

/// The rows that work without sign-in refers to.
struct WellKnownIds
{
    QUuid localOwnerId = {};
    QUuid nodeId = {};
    QUuid defaultTargetId = {};
};

struct SeedOptions
{
    QString backupsFolder = {}; ///< absolute; the folder of the target `local`
    QDateTime now = {};
};

/// Makes what is missing of: permissions, built-in roles, settings, the account `local` (owner, no
/// password), the node `this computer`, the target `local`, and the shipped templates, which are
/// brought up to date. Changes nothing that people can change: what was renamed is not made again,
/// what was taken from a role is not given back. May run at any time, and by two at once. In one
/// transaction, audited as `system.seed` where anything was made.
Result<WellKnownIds> seed(store::Store &store, const SeedOptions &options);

/// NotFound identity.not_seeded before seed().
Result<WellKnownIds> wellKnownIds(store::Store &store);

/// The templates this program ships, out of resources/templates/*.json; ids are made on storing.
/// Errors: Internal template.invalid (a mistake in a file of ours; a test reads them all).
Result<QList<ServerTemplate>> shippedTemplates();

/// NotFound identity.user_not_found.
Result<User> readUser(store::Connection &connection, const QUuid &id);
/// Keys of the permissions that the account's roles hold.
Result<QStringList> permissionsOf(store::Connection &connection, const QUuid &userId);

std::span<const store::Statement> identityStatements();

} // namespace holdfast
