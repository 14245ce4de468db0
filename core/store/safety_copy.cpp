#include "safety_copy.h"

#include "core/base/file_sync.h"
#include "core/base/log.h"
#include "session.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QScopeGuard>

#include <cerrno>
#include <fcntl.h>

namespace holdfast::store {

using namespace Qt::StringLiterals;

namespace {

Error copyFailed(const QString &path, const QString &reason)
{
    return Error("migration.copy_failed"_L1, {{"path"_L1, path}, {"reason"_L1, reason}}, reason);
}

Result<void> copySqlite(const DatabaseUrl &url, const QString &to)
{
    HF_TRY(const auto session, Session::open(url, Role::Writer));
    QString quoted = to;
    quoted.replace(u'\'', "''"_L1);
    HF_CHECK(session->execute(u"VACUUM INTO '%1'"_s.arg(quoted)));
    HF_TRY(const auto copy, Session::open(DatabaseUrl::sqlite(to), Role::Writer));
    HF_TRY(const QVariant finding, copy->queryValue(u"PRAGMA integrity_check"_s));
    if (finding.toString() != "ok"_L1)
        return copyFailed(to, u"the copy is not sound: %1"_s.arg(finding.toString().left(200)));
    // Opening it switched it to WAL: back, so that the copy is one file.
    return copy->execute(u"PRAGMA journal_mode = DELETE"_s);
}

/// The password goes by the environment, which only the same user can read; never by an argument.
Result<void> copyPostgresql(const DatabaseUrl &url, const QString &to)
{
    QStringList arguments{
        u"--format=custom"_s, u"--no-password"_s, u"--lock-wait-timeout=10s"_s, u"--file"_s, to,
        u"--dbname"_s,        url.database()};
    if (!url.host().isEmpty())
        arguments << u"--host"_s << url.host();
    if (url.port() != 0)
        arguments << u"--port"_s << QString::number(url.port());
    if (!url.user().isEmpty())
        arguments << u"--username"_s << url.user();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_MESSAGES"_s, u"C"_s);
    if (!url.password().isEmpty())
        environment.insert(u"PGPASSWORD"_s, url.password());
    for (const auto &[name, value] : url.parameters()) {
        if (name.startsWith("ssl"_L1)) // PGSSLMODE, PGSSLROOTCERT …
            environment.insert(u"PG"_s + name.toUpper(), value);
    }
    QProcess dump;
    dump.setProcessEnvironment(environment);
    dump.start(u"pg_dump"_s, arguments);
    if (!dump.waitForStarted(10'000))
        return copyFailed(to, u"pg_dump could not be started; install the PostgreSQL client"_s);
    if (!dump.waitForFinished(-1) || dump.exitStatus() != QProcess::NormalExit ||
        dump.exitCode() != 0)
        return copyFailed(to,
                          QString::fromUtf8(dump.readAllStandardError()).simplified().left(500));
    return {};
}

Result<void> syncFile(const QString &path)
{
    const UniqueFd fd(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!fd.isValid() || ::fsync(fd.get()) != 0)
        return Error::fromErrno(errno, "fsync"_L1, path);
    return {};
}

void removeOlder(const QString &folder, const QString &prefix, int kept)
{
    const QStringList copies =
        QDir(folder).entryList({prefix + u"-*.copy"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name :
         copies.mid(kept)) { // names end with the time: reversed is newest first
        if (!QFile::remove(QString(folder + u'/' + name)))
            qCWarning(lcStore, "An old safety copy could not be removed: %ls",
                      qUtf16Printable(name));
    }
}

} // namespace

Result<QString> makeSafetyCopy(const DatabaseUrl &url, const CopyOptions &options)
{
    const bool isSqlite = url.dialect() == Dialect::Sqlite;
    const QString folder = isSqlite ? QFileInfo(url.path()).absolutePath() : options.folder;
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return copyFailed(folder, u"there is no folder for it"_s);
    const QString prefix =
        (isSqlite ? QFileInfo(url.path()).fileName() : url.database()) + u'-' + options.label;
    const QString stamp = options.time.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString path = folder + u'/' + prefix + u'-' + stamp + u".copy"_s;
    const QString temporary = path + u".partial"_s;
    const auto cleanUp = qScopeGuard([&temporary] {
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(QString(temporary + suffix));
    });
    // Made by us first, so that it is ours alone; both engines write into an empty file.
    const UniqueFd fd(::open(QFile::encodeName(temporary).constData(),
                             O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!fd.isValid())
        return Error::fromErrno(errno, "open"_L1, temporary);
    HF_CHECK(isSqlite ? copySqlite(url, temporary) : copyPostgresql(url, temporary));
    HF_CHECK(syncFile(temporary));
    if (!QFile::rename(temporary, path)) // never replaces
        return copyFailed(path, u"it could not be renamed"_s);
    HF_CHECK(syncFolder(folder));
    removeOlder(folder, prefix, options.kept);
    return path;
}

} // namespace holdfast::store
