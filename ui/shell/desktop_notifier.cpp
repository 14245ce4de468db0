#include "desktop_notifier.h"

#include "job_drawer.h"

#include "ui/workspace/job_text.h"
#include "ui/workspace/problem_text.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtWidgets/QApplication>
#include <QtWidgets/QSystemTrayIcon>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

QString busName()
{
    return u"org.freedesktop.Notifications"_s;
}
QString busPath()
{
    return u"/org/freedesktop/Notifications"_s;
}
constexpr qsizetype kMostPlaces = 100;

} // namespace

DesktopNotifier::DesktopNotifier(Service &service, ProblemWatch &problems, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&service.jobs, &JobFeed::jobFinished, this, &DesktopNotifier::tellJob);
    connect(&problems, &ProblemWatch::appeared, this, &DesktopNotifier::tellProblem);
}

void DesktopNotifier::setTray(QSystemTrayIcon *tray)
{
    m_tray = tray;
    if (tray)
        connect(tray, &QSystemTrayIcon::messageClicked, this,
                [this] { emit openWanted(m_lastPlace); });
}

void DesktopNotifier::tellJob(const Job &job)
{
    const bool wantsAll = m_service.preferences.text(preference::notifications) == "all"_L1;
    const QString title = jobTitle(job, m_service.servers);
    const Address place =
        job.backupId.isNull() ? Address::of(u"overview"_s) : Address::of(u"backup"_s, job.backupId);
    if (job.state == JobState::Failed) {
        if (!job.backupId.isNull())
            m_toldBackups.insert(job.backupId);
        tell(tr("Failed: %1").arg(title), Error::fromJson(job.error).message(), place, true);
    } else if (job.state == JobState::Completed && wantsAll) {
        tell(tr("Done: %1").arg(title), jobDetail({.job = job}), place, false);
    }
}

void DesktopNotifier::tellProblem(const Problem &problem)
{
    if (m_toldBackups.contains(problem.backupId))
        return; // whatever follows from it: late, missing, failed
    const Address place = problem.backupId.isNull() ? Address::of(u"server"_s, problem.serverId)
                                                    : Address::of(u"backup"_s, problem.backupId);
    const ProblemText text = problemText(problem, QDateTime::currentDateTimeUtc());
    tell(text.title, text.detail, place, problem.isDanger);
}

void DesktopNotifier::tell(const QString &title, const QString &text, const Address &address,
                           bool isBad)
{
    const bool isWanted = m_service.preferences.text(preference::notifications) != "none"_L1;
    if (!isWanted || QApplication::activeWindow())
        return;
    tellByBus(title, text, address, isBad);
}

void DesktopNotifier::tellByTray(const QString &title, const QString &text, const Address &address,
                                 bool isBad)
{
    if (!m_tray || !QSystemTrayIcon::isSystemTrayAvailable() ||
        !QSystemTrayIcon::supportsMessages())
        return; // no desktop that could show it; the notification centre has it
    m_lastPlace = address;
    m_tray->showMessage(title, text,
                        isBad ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

void DesktopNotifier::tellByBus(const QString &title, const QString &text, const Address &address,
                                bool isBad)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        tellByTray(title, text, address, isBad);
        return;
    }
    if (!std::exchange(m_listens, true))
        bus.connect(busName(), busPath(), busName(), u"ActionInvoked"_s, this,
                    // The signature is looked up as it stands.
                    // clang-format off
                    SLOT(actionInvoked(uint,QString)));
    // clang-format on
    QDBusMessage call =
        QDBusMessage::createMethodCall(busName(), busPath(), busName(), u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"holdfast"_s},
                            {u"urgency"_s, QVariant::fromValue(uchar(isBad ? 2 : 1))}};
    // Bodies may be read as markup: what servers are called must not be.
    call.setArguments({u"Holdfast"_s, 0u, u"holdfast"_s, title, text.toHtmlEscaped(),
                       QStringList{u"default"_s, tr("Show")}, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, title, text, address, isBad](QDBusPendingCallWatcher *) {
                const QDBusPendingReply<uint> reply = *watcher;
                watcher->deleteLater();
                if (reply.isError()) { // nobody shows notifications here
                    tellByTray(title, text, address, isBad);
                    return;
                }
                if (m_places.size() >= kMostPlaces)
                    m_places.clear();
                m_places.insert(reply.value(), address);
            });
}

void DesktopNotifier::actionInvoked(uint id, const QString &)
{
    const auto place = m_places.constFind(id);
    if (place != m_places.cend())
        emit openWanted(*place);
}

} // namespace holdfast::ui
