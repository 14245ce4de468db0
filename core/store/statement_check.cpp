#include "core/store/statement_check.h"

#include "session.h"

#include <QtCore/QSet>
#include <QtSql/QSqlRecord>

namespace holdfast::store {

using namespace Qt::StringLiterals;

namespace {

/// Whether running it with NULLs only answers rows: then its columns can be counted that way.
bool isQuery(const QString &sql)
{
    const QString first = sql.trimmed().section(u' ', 0, 0).toUpper();
    return first == "SELECT"_L1 || first == "WITH"_L1;
}

/// Everything the engine checks when it compiles the text; EXPLAIN never carries it out.
QString problemOf(Session &session, const Statement &statement)
{
    const QString sql = QString::fromUtf8(statement.sql(Dialect::Sqlite));
    QSqlQuery explain(session.database());
    if (!explain.prepare(QString(u"EXPLAIN "_s + sql)))
        return explain.lastError().databaseText();
    for (int i = 0; i < int(statement.parameters().size()); ++i)
        explain.bindValue(i, QVariant(QMetaType(QMetaType::QString)));
    if (!explain.exec()) {
        const QString text = explain.lastError().databaseText();
        return text.isEmpty() ? u"it has not %1 parameters"_s.arg(statement.parameters().size())
                              : text;
    }
    if (!isQuery(sql)) {
        const bool returns = sql.contains(" RETURNING "_L1, Qt::CaseInsensitive);
        return returns == statement.columns().empty()
                   ? u"columns are declared and there is no RETURNING, or the other way round"_s
                   : QString();
    }
    QSqlQuery limited(session.database());
    if (!limited.prepare(QString(u"SELECT * FROM ("_s + sql + u") LIMIT 0"_s)))
        return limited.lastError().databaseText();
    for (int i = 0; i < int(statement.parameters().size()); ++i) // 0, since a LIMIT takes no NULL
        limited.bindValue(i, 0);
    if (!limited.exec())
        return limited.lastError().databaseText();
    if (const int columns = limited.record().count(); columns != int(statement.columns().size()))
        return u"it has %1 columns, %2 are declared"_s.arg(columns).arg(statement.columns().size());
    return {};
}

} // namespace

QString StatementProblem::line() const
{
    return u"%1: error: statement \"%2\": %3"_s.arg(place, statement, reason);
}

QList<StatementProblem> checkStatements(Store &store, std::span<const Statement> statements)
{
    QList<StatementProblem> problems;
    const auto session = Session::open(store.url(), Role::Reader);
    if (!session)
        return {{u"(none)"_s, store.url().shown(), session.error().message()}};
    QSet<QString> names;
    for (const Statement &statement : statements) {
        const QString name = QString::fromUtf8(statement.name());
        const QString place = u"%1:%2"_s.arg(QString::fromUtf8(statement.place().file_name()))
                                  .arg(statement.place().line());
        if (const QString problem = problemOf(**session, statement); !problem.isEmpty())
            problems.append({name, place, problem});
        if (names.contains(name))
            problems.append({name, place, u"another statement has this name"_s});
        names.insert(name);
    }
    return problems;
}

} // namespace holdfast::store
