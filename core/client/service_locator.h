// core/client/service_locator.h: finds the running service of a profile, and starts one where none
// runs.
#pragma once

#include "core/base/profile.h"
#include "core/base/result.h"
#include "core/model/session.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace holdfast::client {

enum class Autostart { Yes, No };

/// Yes, unless HOLDFAST_AUTOSTART is 0.
Autostart autostartFromEnvironment();

/// Whether a service (or `holdfastd migrate`) holds the profile. Takes nothing.
Result<bool> isProfileLocked(const Profile &profile);

/// The endpoint file. Errors: `service.not_running` when there is none.
Result<EndpointDescription> readEndpoint(const Profile &profile);
/// The secret of the running service, 32 bytes.
Result<QByteArray> readToken(const Profile &profile);

/// `holdfastd` beside the running program, else in PATH; empty: not found.
QString findServiceProgram();

struct LocatorSettings
{
    Profile profile = {};
    Autostart autostart = Autostart::Yes;
    QString serviceProgram = {}; ///< empty: findServiceProgram()
    std::chrono::milliseconds timeout{10'000};
};

/// One search. Lives in a thread with an event loop; never waits.
class ServiceLocator : public QObject
{
    Q_OBJECT
public:
    explicit ServiceLocator(LocatorSettings settings, QObject *parent = nullptr);

    /// Held lock: waits for the endpoint file. Free: starts `holdfastd serve`, then waits the same
    /// way. Ends with found() or failed(), never at once.
    void start();
    /// The endpoint found does not answer (it was the last service's, or this one is just going):
    /// searches on within the same time, for another or the same one. `why` is reported at the end.
    void searchOn(const Error &why);

signals:
    void found(const holdfast::EndpointDescription &endpoint);
    void failed(const holdfast::Error &error);

private:
    void look();
    void lookWhileLocked();
    void lookWhileFree();
    Result<void> startService();
    void giveUp(const Error &error);
    QString logFile() const;

    const LocatorSettings m_settings;
    QTimer m_poll;
    QDeadlineTimer m_deadline;
    qint64 m_startedPid = 0;
    Error m_lastReason;

    Q_DISABLE_COPY_MOVE(ServiceLocator)
};

} // namespace holdfast::client
