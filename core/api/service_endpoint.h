// core/api/service_endpoint.h: one service a profile, and how its clients find it.
#pragma once

#include "core/base/profile.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>

namespace holdfast::api {

/// Holds the profile's lock for as long as it lives. Take it before anything else touches the
/// profile's data. One thread.
class ServiceEndpoint
{
public:
    /// Locks the profile (its folders exist), makes the token that clients prove, and removes the
    /// endpoint file of a service that died. Errors: `profile.locked`, Denied, NoSpace.
    static Result<std::unique_ptr<ServiceEndpoint>> claim(const Profile &profile);
    /// Removes the endpoint file if it is ours, then lets go of the lock.
    ~ServiceEndpoint();
    ServiceEndpoint(const ServiceEndpoint &) = delete;
    ServiceEndpoint &operator=(const ServiceEndpoint &) = delete;

    /// This run of the service: changes with every start.
    const QString &instanceId() const { return m_instanceId; }
    /// The secret of this run, 32 bytes; also in Profile::tokenFile (0600). Never logged, never
    /// sent.
    const QByteArray &token() const { return m_token; }

    /// Writes endpoint.json (0600) at once and whole: from now on clients come.
    Result<void> publish(const QString &host, quint16 port, const QString &version);

private:
    ServiceEndpoint(Profile profile, UniqueFd lock);
    Result<void> makeToken();

    Profile m_profile;
    UniqueFd m_lock;
    QString m_instanceId;
    QByteArray m_token;
};

} // namespace holdfast::api
