#include "sql_failure.h"

namespace holdfast::store {

using namespace Qt::StringLiterals;

namespace {

FailureKind sqliteKind(int code)
{
    switch (code) { // extended codes that say more than their class
    case 1555:      // primary key
    case 2067:      // unique
    case 2579:      // rowid
        return FailureKind::Unique;
    case 787:
        return FailureKind::ForeignKey;
    case 275:
    case 1299: // not null
        return FailureKind::Check;
    default:
        break;
    }
    switch (code & 0xff) {
    case 5: // busy, and 517: another connection wrote since our snapshot
    case 6: // locked
        return FailureKind::Busy;
    case 8:
        return FailureKind::ReadOnly;
    case 10:
        return FailureKind::InputOutput;
    case 11:
    case 26:
        return FailureKind::Corrupt;
    case 13:
        return FailureKind::NoSpace;
    case 18: // too big
    case 20: // mismatch
        return FailureKind::ValueRefused;
    default:
        return FailureKind::Other;
    }
}

FailureKind postgresqlKind(const QString &code, bool isOpen)
{
    if (code == "40001"_L1 || code == "40P01"_L1 || code == "55P03"_L1)
        return FailureKind::Busy;
    if (code.startsWith("57P"_L1) || code.startsWith("08"_L1) || !isOpen)
        return FailureKind::Lost;
    if (code == "23505"_L1)
        return FailureKind::Unique;
    if (code == "23503"_L1 || code == "23001"_L1)
        return FailureKind::ForeignKey;
    if (code == "23514"_L1 || code == "23502"_L1)
        return FailureKind::Check;
    if (code == "22001"_L1 || code == "22003"_L1 || code == "22021"_L1 || code == "22P05"_L1)
        return FailureKind::ValueRefused;
    if (code == "53100"_L1)
        return FailureKind::NoSpace;
    if (code == "25006"_L1)
        return FailureKind::ReadOnly;
    if (code == "58030"_L1)
        return FailureKind::InputOutput;
    return code.startsWith("XX"_L1) && code != "XX000"_L1 ? FailureKind::Corrupt
                                                          : FailureKind::Other;
}

QString constraintName(Dialect dialect, const QString &text)
{
    if (dialect == Dialect::Sqlite) // "UNIQUE constraint failed: users.username"
        return text.section("failed: "_L1, 1).section(u' ', 0, 0);
    // … violates unique constraint "users_username"; the quoted names come in the sentence's order
    const QStringList quoted = text.section(u'\n', 0, 0).split(u'"');
    return quoted.size() < 3 ? QString() : quoted.at(quoted.size() - 2);
}

} // namespace

SqlFailure classify(Dialect dialect, const QSqlError &error, bool isOpen)
{
    SqlFailure failure{.code = error.nativeErrorCode(), .text = error.databaseText().trimmed()};
    if (failure.text.isEmpty())
        failure.text = error.driverText();
    failure.kind = dialect == Dialect::Sqlite ? sqliteKind(failure.code.toInt())
                                              : postgresqlKind(failure.code, isOpen);
    if (failure.kind == FailureKind::Unique || failure.kind == FailureKind::ForeignKey ||
        failure.kind == FailureKind::Check)
        failure.constraint = constraintName(dialect, failure.text);
    return failure;
}

Error SqlFailure::toError(const char *statementName) const
{
    const QString detail = u"%1: [%2] %3"_s.arg(QLatin1StringView(statementName), code, text);
    const Error::Parameters named = {{"constraint"_L1, constraint}};
    switch (kind) {
    case FailureKind::Busy:
        return Error("store.busy"_L1, {}, detail);
    case FailureKind::Lost:
        return Error("store.connection_lost"_L1, {}, detail);
    case FailureKind::Unique:
        return Error("store.unique_violation"_L1, named, detail);
    case FailureKind::ForeignKey:
        return Error("store.foreign_key_violation"_L1, named, detail);
    case FailureKind::Check:
        return Error("store.check_violation"_L1, named, detail);
    case FailureKind::ValueRefused:
        return Error("store.value_refused"_L1, {}, detail);
    case FailureKind::NoSpace:
        return Error("store.no_space"_L1, {}, detail);
    case FailureKind::ReadOnly:
        return Error("store.read_only"_L1, {}, detail);
    case FailureKind::Corrupt:
        return Error("store.corrupt"_L1, {}, detail);
    case FailureKind::InputOutput:
        return Error("store.input_output"_L1, {}, detail);
    case FailureKind::Other:
        break;
    }
    return Error("store.statement_failed"_L1,
                 {{"statement"_L1, QString::fromLatin1(statementName)}}, detail);
}

} // namespace holdfast::store
