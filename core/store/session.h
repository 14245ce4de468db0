// One database connection with its prepared statements and its open transaction; lives on one
// thread.
#pragma once

#include "core/store/database_url.h"
#include "core/store/rows.h"
#include "sql_failure.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <functional>
#include <unordered_map>

namespace holdfast::store {

enum class Role { Reader, Writer };

class Session
{
public:
    enum class Mode { Read, Write, WriteReadCommitted };

    /// Connects. Errors as Store::open.
    static Result<std::unique_ptr<Session>> open(const DatabaseUrl &url, Role role);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    Result<void> begin(Mode mode);
    /// After an error the transaction is over; commit_unknown when the connection broke meanwhile.
    Result<void> commit();
    void rollback();

    Result<Rows> run(const Statement &statement, const Values &values);
    /// Text that is no listed statement: migrations, pragmas. One statement.
    Result<void> execute(const QString &sql);
    /// First column of the first row of such a text, as the engine gives it.
    Result<QVariant> queryValue(const QString &sql);

    Dialect dialect() const { return m_dialect; }
    bool isLost() const { return m_isLost; }
    /// A statement of this transaction failed: it can only be rolled back.
    const std::optional<Error> &failure() const { return m_failure; }
    bool isRepeatable() const { return m_isRepeatable; }
    std::vector<std::function<void()>> &afterCommit() { return m_afterCommit; }
    QSqlDatabase &database() { return m_database; }

private:
    Session(const DatabaseUrl &url, QString name);
    Result<void> connect(const DatabaseUrl &url, Role role);
    Result<void> setUp(Role role);
    Result<QSqlQuery *> prepared(const Statement &statement);
    Result<void> bind(QSqlQuery &query, const Statement &statement, const Values &values);
    Error fail(const QSqlError &error, const char *statementName);

    Dialect m_dialect;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_prepared; // by text
    std::optional<Error> m_failure;
    bool m_isRepeatable = false;
    bool m_isLost = false;
    std::vector<std::function<void()>> m_afterCommit;
};

} // namespace holdfast::store
