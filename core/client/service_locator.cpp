#include "core/client/service_locator.h"

#include "core/base/file_sync.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

#include <cerrno>
#include <fcntl.h>

namespace holdfast::client {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kPollInterval{20};
constexpr qint64 kEndpointLimitBytes = 64 * 1024;
constexpr qint64 kTokenBytes = 32;

// A zombie that nobody collects (a container without init) counts as gone.
bool isAlive(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = stat.readAll();
    const char state = line.mid(line.lastIndexOf(')') + 2, 1).append('?').front();
    return state != 'Z' && state != 'X';
}

Error unreachable(const QString &reason)
{
    return Error("service.unreachable"_L1, {{"reason"_L1, reason}});
}

} // namespace

Autostart autostartFromEnvironment()
{
    return qEnvironmentVariable("HOLDFAST_AUTOSTART") == "0"_L1 ? Autostart::No : Autostart::Yes;
}

Result<bool> isProfileLocked(const Profile &profile)
{
    const QString path = profile.lockFile();
    const UniqueFd file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.isValid()) {
        if (errno == ENOENT || errno == ENOTDIR)
            return false;
        return Error::fromErrno(errno, "open"_L1, path);
    }
    struct flock question = {};
    question.l_type = F_WRLCK;
    question.l_whence = SEEK_SET;
    if (::fcntl(file.get(), F_OFD_GETLK, &question) != 0)
        return Error::fromErrno(errno, "lock"_L1, path);
    return question.l_type != F_UNLCK;
}

Result<EndpointDescription> readEndpoint(const Profile &profile)
{
    const auto content = readWholeFile(profile.endpointFile(), kEndpointLimitBytes);
    if (!content) {
        if (content.error().kind() == ErrorKind::NotFound)
            return Error("service.not_running"_L1, {{"path"_L1, profile.runtimeFolder}});
        return content.error();
    }
    const QJsonDocument document = QJsonDocument::fromJson(*content);
    auto endpoint =
        json::fromObject<EndpointDescription>(document.object(), UnknownMembers::Ignore);
    if (!endpoint)
        return std::move(endpoint).withContext(profile.endpointFile());
    if (endpoint->port <= 0 || endpoint->port > 65535 || endpoint->host.isEmpty())
        return unreachable(u"%1 names no port"_s.arg(profile.endpointFile()));
    return endpoint;
}

Result<QByteArray> readToken(const Profile &profile)
{
    HF_TRY(const auto content, readWholeFile(profile.tokenFile(), 1024));
    const QByteArray token = QByteArray::fromHex(content.trimmed());
    if (token.size() != kTokenBytes)
        return unreachable(u"%1 holds no token"_s.arg(profile.tokenFile()));
    return token;
}

QString findServiceProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + "/holdfastd"_L1;
    if (QFileInfo(beside).isExecutable())
        return beside;
    return QStandardPaths::findExecutable(u"holdfastd"_s);
}

ServiceLocator::ServiceLocator(LocatorSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_lastReason(unreachable(u"it did not say in time where it listens"_s))
{
    m_poll.setInterval(kPollInterval);
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &ServiceLocator::look);
}

void ServiceLocator::start()
{
    m_deadline = QDeadlineTimer(m_settings.timeout);
    m_startedPid = 0;
    m_poll.start(std::chrono::milliseconds(0));
}

void ServiceLocator::searchOn(const Error &why)
{
    m_lastReason = why;
    m_poll.start(kPollInterval);
}

void ServiceLocator::look()
{
    const auto isLocked = isProfileLocked(m_settings.profile);
    if (!isLocked)
        giveUp(unreachable(isLocked.error().message()));
    else if (*isLocked)
        lookWhileLocked();
    else
        lookWhileFree();
}

void ServiceLocator::lookWhileLocked()
{
    if (m_deadline.hasExpired()) {
        giveUp(m_lastReason);
        return;
    }
    if (const auto endpoint = readEndpoint(m_settings.profile))
        emit found(*endpoint);
    else
        m_poll.start(kPollInterval);
}

void ServiceLocator::lookWhileFree()
{
    if (m_settings.autostart == Autostart::No) {
        giveUp(Error("service.not_running"_L1, {{"path"_L1, m_settings.profile.dataFolder}}));
    } else if (m_deadline.hasExpired()) {
        giveUp(Error("service.not_started"_L1,
                     {{"reason"_L1, Error("start.too_long"_L1).toJson()}, {"log"_L1, logFile()}}));
    } else if (m_startedPid == 0) {
        if (const auto started = startService(); !started)
            giveUp(started.error());
        else
            m_poll.start(kPollInterval);
    } else if (!isAlive(m_startedPid)) {
        // Asked after the process was found gone: another one may have won and taken the lock
        // since.
        const auto isLocked = isProfileLocked(m_settings.profile);
        if (isLocked && *isLocked)
            m_poll.start(kPollInterval);
        else
            giveUp(Error("service.not_started"_L1,
                         {{"reason"_L1, Error("start.ended"_L1).toJson()}, {"log"_L1, logFile()}}));
    } else {
        m_poll.start(kPollInterval);
    }
}

Result<void> ServiceLocator::startService()
{
    const QString program =
        m_settings.serviceProgram.isEmpty() ? findServiceProgram() : m_settings.serviceProgram;
    if (program.isEmpty())
        return Error("service.not_started"_L1,
                     {{"reason"_L1, Error("start.no_program"_L1).toJson()}, {"log"_L1, logFile()}});
    HF_CHECK(m_settings.profile.create());
    QStringList arguments{u"serve"_s};
    if (m_settings.profile.isPrivateHome)
        arguments += {u"--home"_s, QFileInfo(m_settings.profile.configFile).path()};
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setWorkingDirectory(u"/"_s);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(logFile(), QIODevice::Append);
    process.setStandardErrorFile(logFile(), QIODevice::Append);
    if (!process.startDetached(&m_startedPid))
        return Error("service.not_started"_L1,
                     {{"reason"_L1, process.errorString()}, {"log"_L1, logFile()}});
    return {};
}

void ServiceLocator::giveUp(const Error &error)
{
    m_poll.stop();
    emit failed(error);
}

QString ServiceLocator::logFile() const
{
    return m_settings.profile.dataFolder + "/holdfastd.log"_L1;
}

} // namespace holdfast::client
