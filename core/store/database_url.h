// core/store/database_url.h: which database the store lies in, out of DATABASE_URL or the config
// file.
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace holdfast::store {

/// `sqlite:///absolute/path` or `postgresql://user:password@host:port/database?sslmode=…` (also
/// `postgres://`; parts percent-encoded; `host=/folder` for a Unix socket).
class DatabaseUrl
{
public:
    /// Errors: InvalidArgument store.url_invalid, which names the part and never shows the
    /// password. Unknown schemes and parameters are refused; what is known is passed on unchanged.
    static Result<DatabaseUrl> parse(const QString &text);
    static DatabaseUrl sqlite(const QString &path);

    Dialect dialect() const { return m_dialect; }
    /// Absolute path of the SQLite file.
    const QString &path() const { return m_path; }
    const QString &host() const { return m_host; }
    int port() const { return m_port; } ///< 0: the driver's default
    const QString &database() const { return m_database; }
    const QString &user() const { return m_user; }
    const QString &password() const { return m_password; } ///< secret: never into a log or error
    /// Parameters for libpq in the order given, such as {"sslmode", "verify-full"}.
    const QList<std::pair<QString, QString>> &parameters() const { return m_parameters; }
    /// For people: without the password.
    QString shown() const;

private:
    Result<void> parseServer(QStringView rest);
    Result<void> parseHost(QStringView authority);
    Result<void> parseParameter(QStringView parameter);

    Dialect m_dialect = Dialect::Sqlite;
    QString m_path;
    QString m_host;
    int m_port = 0;
    QString m_database;
    QString m_user;
    QString m_password;
    QList<std::pair<QString, QString>> m_parameters;
};

} // namespace holdfast::store
