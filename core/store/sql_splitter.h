// Cuts a migration's text into statements: one driver refuses several at once, the other runs them.
#pragma once

#include "core/store/statement.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace holdfast::store {

/// The statements in order, without comments around them and without their semicolons. Knows
/// quotes, PostgreSQL's dollar quotes and nested comments, and BEGIN … END in triggers and
/// functions.
QStringList splitStatements(Dialect dialect, const QString &text);

/// Whether it begins, ends or nests a transaction: a migration runs in one already.
bool isTransactionControl(const QString &statement);

} // namespace holdfast::store
