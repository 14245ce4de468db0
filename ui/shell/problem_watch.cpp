#include "problem_watch.h"

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kKnown = "knownProblems"_L1;
constexpr qsizetype kMostKnown = 500;

/// The same problem, asked twice, has the same name; a new failure of the same server another.
QString nameOf(const Problem &problem)
{
    return u"%1 %2 %3"_s.arg(int(problem.kind))
        .arg(idText(problem.serverId), idText(problem.backupId));
}

} // namespace

ProblemWatch::ProblemWatch(Service &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    m_clock.setInterval(5min);
    m_soon.setSingleShot(true);
    m_soon.setInterval(2s); // several jobs that end together are one look
    connect(&m_clock, &QTimer::timeout, this, &ProblemWatch::look);
    connect(&m_soon, &QTimer::timeout, this, &ProblemWatch::look);
    connect(&service.jobs, &JobFeed::jobFinished, &m_soon, qOverload<>(&QTimer::start));
    connect(&service.servers, &ServerDirectory::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&service.connection, &Connection::stateChanged, this, [this] {
        m_overview.reset();
        emit changed();
        if (m_service.connection.isOnline())
            m_soon.start();
    });
    m_clock.start();
}

void ProblemWatch::look()
{
    if (!m_service.connection.isOnline())
        return;
    m_service.connection.call<Overview>(
        "overview.get"_L1, Nothing{}, this,
        [this](const Result<Overview> &overview) { receive(overview); });
}

void ProblemWatch::receive(const Result<Overview> &overview)
{
    if (!overview)
        return; // the connection tells its loss by itself; a slow store is asked again later
    m_overview = *overview;
    m_problems = overview->problems;
    Preferences &preferences = m_service.preferences;
    const QStringList known = preferences.layout(kKnown).toStringList();
    QStringList now;
    for (const Problem &problem : std::as_const(m_problems)) {
        const QString name = nameOf(problem);
        now.append(name);
        if (!known.contains(name))
            emit appeared(problem);
    }
    // Only what is still there: a server that is late again is news again.
    preferences.setLayout(kKnown, now.first(std::min(now.size(), kMostKnown)));
    emit changed();
}

QString ProblemWatch::summary() const
{
    if (!m_service.connection.isOnline())
        return tr("The service is not reachable");
    if (!m_overview)
        return tr("Looking…");
    if (!m_overview->isKnown)
        return tr("Unknown: the service has not looked for 10 minutes");
    if (m_overview->serverCount == 0)
        return tr("No server yet");
    if (!m_problems.isEmpty())
        return tr("%n thing(s) need you", nullptr, int(m_problems.size()));
    return tr("%n server(s), all backed up within their goals", nullptr, m_overview->serverCount);
}

kit::Status ProblemWatch::status() const
{
    if (!m_overview || !m_overview->isKnown)
        return kit::Status::Unknown;
    if (m_problems.isEmpty())
        return kit::Status::Safe;
    const bool isDanger = std::ranges::any_of(m_problems, &Problem::isDanger);
    return isDanger ? kit::Status::Danger : kit::Status::Attention;
}

} // namespace holdfast::ui
