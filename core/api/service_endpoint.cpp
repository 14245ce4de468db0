#include "core/api/service_endpoint.h"

#include "core/base/file_sync.h"
#include "core/base/log.h"
#include "core/base/token_proof.h"
#include "core/base/uuid7.h"
#include "core/model/session.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace holdfast::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kEndpointLimitBytes = 64 * 1024;

bool isOurs(const QString &endpointFile, const QString &instanceId)
{
    const auto content = readWholeFile(endpointFile, kEndpointLimitBytes);
    if (!content)
        return false;
    const QJsonObject object = QJsonDocument::fromJson(*content).object();
    return object.value("instance_id"_L1).toString() == instanceId;
}

} // namespace

ServiceEndpoint::ServiceEndpoint(Profile profile, UniqueFd lock)
    : m_profile(std::move(profile))
    , m_lock(std::move(lock))
    , m_instanceId(idText(newId()))
{}

Result<std::unique_ptr<ServiceEndpoint>> ServiceEndpoint::claim(const Profile &profile)
{
    // The file is never removed: who waited on a removed one would hold a lock that nobody sees.
    const QString path = profile.lockFile();
    UniqueFd lock(::open(QFile::encodeName(path).constData(),
                         O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!lock.isValid())
        return Error::fromErrno(errno, "open"_L1, path);
    // An open-file-description lock: ends with the descriptor however the process ends, and can be
    // asked for by clients (F_OFD_GETLK) without being taken, which would make a service fail.
    struct flock wish = {};
    wish.l_type = F_WRLCK;
    wish.l_whence = SEEK_SET;
    if (::fcntl(lock.get(), F_OFD_SETLK, &wish) != 0) {
        if (errno == EAGAIN || errno == EACCES)
            return Error("profile.locked"_L1, {{"path"_L1, profile.dataFolder}});
        return Error::fromErrno(errno, "lock"_L1, path);
    }
    std::unique_ptr<ServiceEndpoint> endpoint(new ServiceEndpoint(profile, std::move(lock)));
    // Whoever wrote it is gone, otherwise the lock were held.
    if (!QFile::remove(profile.endpointFile()) && QFile::exists(profile.endpointFile()))
        return Error::fromErrno(EACCES, "unlink"_L1, profile.endpointFile());
    HF_CHECK(endpoint->makeToken());
    return endpoint;
}

Result<void> ServiceEndpoint::makeToken()
{
    m_token = randomBytes(32);
    return writeFileAtomically(m_profile.tokenFile(), m_token.toHex().append('\n'), 0600);
}

Result<void> ServiceEndpoint::publish(const QString &host, quint16 port, const QString &version)
{
    const EndpointDescription description{.host = host,
                                          .port = port,
                                          .pid = ::getpid(),
                                          .instanceId = m_instanceId,
                                          .version = version};
    const QByteArray content =
        QJsonDocument(json::toObject(description)).toJson(QJsonDocument::Compact);
    return writeFileAtomically(m_profile.endpointFile(), content + '\n', 0600);
}

ServiceEndpoint::~ServiceEndpoint()
{
    // A file that cannot be removed does no harm: clients find the lock free and start anew.
    if (isOurs(m_profile.endpointFile(), m_instanceId) && !QFile::remove(m_profile.endpointFile()))
        qCWarning(lcService) << "could not remove" << m_profile.endpointFile();
}

} // namespace holdfast::api
