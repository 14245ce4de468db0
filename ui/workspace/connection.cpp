#include "ui/workspace/connection.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSysInfo>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kStatusInterval{30};
constexpr std::chrono::seconds kVersionInterval{10};
constexpr qsizetype kMostQuestions = 500;

} // namespace

Connection::Connection(client::ClientSettings settings, QObject *parent)
    : QObject(parent)
    , m_client(std::move(settings))
    , m_since(QDateTime::currentDateTimeUtc())
    , m_name(QSysInfo::machineHostName())
{
    connect(&m_client, &client::Client::opened, this, &Connection::welcome);
    m_versionTimer.setSingleShot(true);
    m_versionTimer.setInterval(kVersionInterval);
    connect(&m_versionTimer, &QTimer::timeout, this, &Connection::retry);
    const auto lose = [this](const Error &error) {
        m_error = error;
        enter(State::Offline);
    };
    connect(&m_client, &client::Client::failed, this, lose);
    connect(&m_client, &client::Client::lost, this, lose);
    connect(&m_client, &client::Client::notified, this, &Connection::receive);
    m_client.subscribe({u"row.changed"_s, u"job.changed"_s});
    m_statusTimer.setInterval(kStatusInterval);
    connect(&m_statusTimer, &QTimer::timeout, this, &Connection::askStatus);
}

void Connection::open()
{
    m_client.open();
    m_statusTimer.start();
}

void Connection::retry()
{
    m_client.open();
}

QString Connection::programVersion()
{
    return QStringLiteral(HOLDFAST_VERSION);
}

/// A service that was replaced while the window was open may be of another version.
void Connection::welcome()
{
    m_versionFit = client::versionFit(serviceVersion(), programVersion());
    if (client::canWorkTogether(m_versionFit)) {
        enter(State::Online);
        askStatus();
        return;
    }
    // Its answers could mean something else than they seem to: nothing is asked.
    m_client.close();
    const bool wasKnown = m_error.is("service.version_unfit"_L1);
    m_error = Error("service.version_unfit"_L1,
                    {{"service"_L1, serviceVersion()}, {"client"_L1, programVersion()}});
    m_versionTimer.start();
    if (m_state != State::Offline)
        enter(State::Offline);
    else if (!wasKnown)
        emit stateChanged(); // away for another reason
}

void Connection::enter(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_since = QDateTime::currentDateTimeUtc();
    emit stateChanged();
    if (!isOnline())
        return;
    const QList<std::function<void()>> waiting = std::exchange(m_whenOnline, {});
    for (const std::function<void()> &deed : waiting)
        deed();
}

bool Connection::isAway(const Error &error)
{
    return error.is("service.connection_lost"_L1) || error.is("service.unreachable"_L1);
}

void Connection::whenOnline(const std::function<void()> &deed)
{
    // A refusal comes from the event loop: the service may be back by then.
    if (m_client.state() == client::Client::State::Open && isOnline()) {
        deed();
        return;
    }
    // Somebody who goes on typing while the service is away for long: the newest questions count.
    if (m_whenOnline.size() >= kMostQuestions)
        m_whenOnline.removeFirst();
    m_whenOnline.append(deed);
}

void Connection::receive(const QString &name, const QJsonObject &params)
{
    if (name == "row.changed"_L1) {
        if (const auto change = json::fromObject<RowChanged>(params, UnknownMembers::Ignore))
            emit rowChanged(*change);
    } else if (name == "job.changed"_L1) {
        const auto job =
            json::fromObject<Job>(params.value("job"_L1).toObject(), UnknownMembers::Ignore);
        if (job)
            emit jobChanged(*job);
    }
}

void Connection::askStatus()
{
    if (!isOnline())
        return;
    QElapsedTimer clock;
    clock.start();
    call<ServiceStatus>("service.status"_L1, Nothing{}, this,
                        [this, clock](const Result<ServiceStatus> &status) {
                            if (!status)
                                return; // the loss of the connection is told by itself
                            m_status = *status;
                            m_answerTime = std::chrono::milliseconds(clock.elapsed());
                            emit statusChanged();
                        });
}

} // namespace holdfast::ui
