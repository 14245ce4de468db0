// Why a database could not be opened, and whether trying again can help.
#pragma once

#include "core/store/database_url.h"

#include <QtSql/QSqlError>

namespace holdfast::store {

/// store.unreachable (may be repeated), store.login_refused, store.database_missing,
/// store.open_failed.
Error connectFailure(const DatabaseUrl &url, const QSqlError &error);

} // namespace holdfast::store
