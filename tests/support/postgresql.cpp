#include "tests/support/postgresql.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>

#include <cerrno>
#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

QString g_missingReason;
std::unique_ptr<Postgresql> g_shared;

/// The folder with initdb and postgres: the newest of Debian's, else what PATH has.
QString findPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::ranges::sort(names,
                      [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &name : std::as_const(names)) {
        const QString folder = versions.filePath(QString(name + "/bin"_L1));
        if (QFile::exists(QString(folder + "/initdb"_L1)) &&
            QFile::exists(QString(folder + "/postgres"_L1)))
            return folder;
    }
    const QString initdb = QStandardPaths::findExecutable(u"initdb"_s);
    return initdb.isEmpty() ? QString() : QFileInfo(initdb).absolutePath();
}

int freePort()
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    const bool ok = ::bind(fd, reinterpret_cast<sockaddr *>(&address), length) == 0 &&
                    ::getsockname(fd, reinterpret_cast<sockaddr *>(&address), &length) == 0;
    ::close(fd);
    return ok ? ntohs(address.sin_port) : 0;
}

} // namespace

Postgresql *Postgresql::shared()
{
    if (!g_shared && g_missingReason.isEmpty()) {
        g_shared.reset(new Postgresql);
        if (g_shared->initialise())
            qAddPostRoutine([] { g_shared.reset(); });
        else
            g_shared.reset();
    }
    return g_shared.get();
}

QString Postgresql::missingReason()
{
    return g_missingReason;
}

QStringList Postgresql::asServerUser(const QStringList &command) const
{
    if (m_serverUser.isEmpty())
        return command;
    return QStringList{u"setpriv"_s, u"--reuid="_s + m_serverUser, u"--regid="_s + m_serverUser,
                       u"--clear-groups"_s, u"--"_s} +
           command;
}

bool Postgresql::run(const QStringList &command)
{
    const QStringList whole = asServerUser(command);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(whole.first(), whole.mid(1));
    if (process.waitForFinished(60'000) && process.exitCode() == 0)
        return true;
    g_missingReason =
        u"postgresql-unusable: "_s + QString::fromUtf8(process.readAll()).simplified().left(300);
    return false;
}

bool Postgresql::initialise()
{
    m_programs = findPrograms();
    if (m_programs.isEmpty()) {
        g_missingReason = u"no-postgresql: initdb is not installed"_s;
        return false;
    }
    const QString data = m_folder.filePath(u"data"_s);
    QFile password(m_folder.filePath(u"password"_s));
    if (!QDir().mkpath(data) || !password.open(QIODevice::WriteOnly) ||
        password.write("p@ss:word/") < 0)
        return false;
    password.close();
    if (::geteuid() == 0) {
        const passwd *user = ::getpwnam("postgres");
        user = user ? user : ::getpwnam("nobody");
        if (!user) {
            g_missingReason = u"no-postgresql: there is no user to run it as"_s;
            return false;
        }
        m_serverUser = QString::number(user->pw_uid);
        for (const QString &path : {m_folder.path(), data, password.fileName()}) {
            if (::chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
                return false;
        }
    }
    if (!run({m_programs + u"/initdb"_s, u"-N"_s, u"-D"_s, data, u"-U"_s, u"holdfast"_s, u"-E"_s,
              u"UTF8"_s, u"--locale=C"_s, u"-A"_s, u"scram-sha-256"_s, u"--pwfile"_s,
              password.fileName()}))
        return false;
    m_port = freePort();
    return start();
}

bool Postgresql::start()
{
    const QString data = m_folder.filePath(u"data"_s);
    const QStringList command = asServerUser(
        {m_programs + u"/postgres"_s, u"-D"_s, data, u"-p"_s, QString::number(m_port), u"-k"_s,
         m_folder.path(), u"-c"_s, u"listen_addresses=127.0.0.1"_s, u"-c"_s, u"fsync=off"_s,
         u"-c"_s, u"shared_buffers=16MB"_s, u"-c"_s, u"max_connections=60"_s});
    QStringList arguments = command.mid(1);
    if (!m_serverUser.isEmpty()) // a killed test leaves no server behind
        arguments.insert(arguments.indexOf(u"--"_s), u"--pdeathsig=QUIT"_s);
    m_server = std::make_unique<QProcess>();
    m_server->setStandardOutputFile(QProcess::nullDevice());
    m_server->setStandardErrorFile(m_folder.filePath(u"log"_s));
    m_server->start(command.first(), arguments);
    const QStringList ready = {
        m_programs + u"/pg_isready"_s, u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s,
        QString::number(m_port)};
    for (QDeadlineTimer deadline(30'000); !deadline.hasExpired();) {
        if (QProcess::execute(ready.first(), ready.mid(1)) == 0)
            return true;
        if (m_server->waitForFinished(20)) // ended: it cannot run here
            break;
    }
    g_missingReason = u"postgresql-unusable: the server did not start: "_s + log();
    return false;
}

QString Postgresql::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).simplified().right(500)
               : QString();
}

void Postgresql::stop()
{
    if (!m_server || m_server->state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server->processId()), SIGQUIT);
    m_server->waitForFinished(30'000);
}

Postgresql::~Postgresql()
{
    stop();
}

QString Postgresql::url(const QString &database, const QString &user, const QString &password) const
{
    return u"postgresql://%1:%2@127.0.0.1:%3/%4"_s.arg(user, password, QString::number(m_port),
                                                       database);
}

QString Postgresql::createDatabase()
{
    const QString name = u"test_%1"_s.arg(++m_databases);
    execute(u"postgres"_s, u"CREATE DATABASE "_s + name);
    return url(name);
}

QString Postgresql::execute(const QString &database, const QString &sql)
{
    QProcess psql;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, u"p@ss:word/"_s);
    psql.setProcessEnvironment(environment);
    psql.start(m_programs + u"/psql"_s,
               {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s,
                u"127.0.0.1"_s, u"-p"_s, QString::number(m_port), u"-U"_s, u"holdfast"_s, u"-d"_s,
                database, u"-c"_s, sql});
    psql.waitForFinished(30'000);
    if (psql.exitCode() != 0)
        qFatal("psql: %s", psql.readAllStandardError().constData());
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

} // namespace holdfast::tests
