// core/operations/identity_version.h: how services on one store learn that accounts, rights or
// sessions changed.
#pragma once

#include "core/store/connection.h"

#include <QtCore/QDateTime>

namespace holdfast {

/// In the transaction of every change of accounts, rights, sessions that end, and owners of
/// servers.
Result<void> noteIdentityChange(store::Connection &connection, const QDateTime &now);

/// Grows with each of them.
Result<qint64> readIdentityVersion(store::Connection &connection);

} // namespace holdfast
