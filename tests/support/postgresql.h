// tests/support/postgresql.h: a real PostgreSQL of the test's own, on a private folder and port.
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace holdfast::tests {

/// One cluster for the whole test program, made on first use (about a second) and gone with it,
/// even when the program is killed. As root its server runs as `postgres` or `nobody`: it refuses
/// root.
class Postgresql
{
public:
    /// Started; nullptr when it is not installed or cannot run: then see missingReason().
    static Postgresql *shared();
    static QString missingReason();

    /// A new, empty database; `postgresql://…` by TCP on the loopback with user and password.
    QString createDatabase();
    /// The URL of a database with these parts exchanged (percent-encoded already).
    QString url(const QString &database, const QString &user = QStringLiteral("holdfast"),
                const QString &password = QStringLiteral("p%40ss%3Aword%2F")) const;
    /// Runs SQL as the superuser in `database`; returns psql's output, asserts success.
    QString execute(const QString &database, const QString &sql);

    /// As a crash: all connections are gone at once.
    void stop();
    bool start();
    ~Postgresql();

private:
    Postgresql() = default;
    bool initialise();
    QStringList asServerUser(const QStringList &command) const;
    bool run(const QStringList &command);
    QString log() const;

    QString m_programs;
    QTemporaryDir m_folder;
    QString m_serverUser; ///< empty: our own
    int m_port = 0;
    int m_databases = 0;
    std::unique_ptr<QProcess> m_server;
};

} // namespace holdfast::tests
