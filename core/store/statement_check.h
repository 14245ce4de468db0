// core/store/statement_check.h: prepares statements without running them, and says what is wrong.
#pragma once

#include "core/store/store.h"

namespace holdfast::store {

struct StatementProblem
{
    QString statement = {}; ///< its name
    QString place = {};     ///< "file:line" of its declaration
    QString reason = {};

    /// `file:line: error: statement "name": reason`, as compilers write.
    QString line() const;
};

/// Checks each statement on a migrated SQLite store: the engine accepts its text, the numbers of
/// parameters and columns are the declared ones, and names are unique. Nothing is executed.
QList<StatementProblem> checkStatements(Store &store, std::span<const Statement> statements);

} // namespace holdfast::store
