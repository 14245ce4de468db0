// What a driver's error means: QSqlError::type misleads on both drivers, so the codes decide.
#pragma once

#include "core/store/statement.h"

#include <QtSql/QSqlError>

namespace holdfast::store {

enum class FailureKind {
    Busy, ///< the transaction may be repeated at once
    Lost, ///< the connection is gone
    Unique,
    ForeignKey,
    Check,
    ValueRefused,
    NoSpace,
    ReadOnly,
    Corrupt,
    InputOutput,
    Other,
};

struct SqlFailure
{
    FailureKind kind = FailureKind::Other;
    QString code = {};
    QString text = {};
    QString constraint = {}; ///< of Unique, ForeignKey and Check, where the engine names it

    Error toError(const char *statementName) const;
};

/// `isOpen`: whether the driver still thinks it has a connection.
SqlFailure classify(Dialect dialect, const QSqlError &error, bool isOpen);

} // namespace holdfast::store
