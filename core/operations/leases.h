// core/operations/leases.h: named rights that one owner at a time has, until they run out.
#pragma once

#include "core/store/connection.h"

#include <chrono>

namespace holdfast::operations {

/// The fence counts the owners of a name: whoever writes under a lease stores or compares it, so
/// that an owner who was too slow cannot write any more.
struct Lease
{
    QString name = {};
    QString owner = {};
    QDateTime until = {};
    qint64 fence = 0;
};

struct LeaseRequest
{
    QString name = {};  ///< "schedule:<id>"
    QString owner = {}; ///< this service's instance
    QDateTime now = {};
    std::chrono::milliseconds duration{60'000};
};

/// All in a Store::write closure; ReadCommitted suffices.
/// The lease when it was free, had run out, or is the owner's already (with a new fence); else
/// nothing.
Result<std::optional<Lease>> acquireLease(store::Connection &connection,
                                          const LeaseRequest &request);
/// Longer; false when it is another's by now. A lease that ran out but was not taken is renewed.
Result<bool> renewLease(store::Connection &connection, const Lease &lease, const QDateTime &until);
/// Gives it back; nothing happens when it is another's by now.
Result<void> releaseLease(store::Connection &connection, const Lease &lease, const QDateTime &now);

std::span<const store::Statement> leaseStatements();

} // namespace holdfast::operations
