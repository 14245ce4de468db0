#include "job_follower.h"

#include "progress_bar.h"

#include <QtCore/QTimer>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kAskInterval{1};

/// One wait. Notifications tell what happens; asking now and then covers one that was lost.
class JobFollower : public QObject
{
    Q_OBJECT
public:
    JobFollower(Session &session, const Console &console, const QUuid &jobId)
        : m_session(session)
        , m_console(console)
        , m_jobId(jobId)
        , m_bar(console.isErrorTerminal())
    {}

    Result<Job> run();

private:
    void take(const Job &job);
    void ask();
    void cancel();
    void end(const Result<Job> &outcome);

    Session &m_session;
    const Console &m_console;
    const QUuid m_jobId;
    ProgressBar m_bar;
    QEventLoop m_loop;
    QTimer m_askTimer;
    std::optional<Result<Job>> m_outcome;
};

Result<Job> JobFollower::run()
{
    client::Client &client = m_session.client();
    connect(&client, &client::Client::notified, this,
            [this](const QString &name, const QJsonObject &params) {
                if (name != "job.changed"_L1)
                    return;
                const auto job = json::fromObject<Job>(params.value("job"_L1).toObject(),
                                                       UnknownMembers::Ignore);
                if (!job || job->id != m_jobId)
                    return;
                if (isFinished(job->state))
                    ask(); // the stored row has the last word
                else
                    take(*job);
            });
    connect(&client, &client::Client::lost, this, [this](const Error &error) { end(error); });
    connect(&m_session.interrupts(), &Interrupts::raised, this, &JobFollower::cancel);
    connect(&m_askTimer, &QTimer::timeout, this, &JobFollower::ask);
    client.subscribe({u"job.changed"_s});
    ask();
    m_askTimer.start(kAskInterval);
    if (m_session.interrupts().count() > 0)
        cancel();
    if (!m_outcome)
        m_loop.exec();
    m_bar.clear();
    return *m_outcome;
}

void JobFollower::take(const Job &job)
{
    m_askTimer.start();
    if (isFinished(job.state)) {
        end(job);
        return;
    }
    const QString phase = job.phase.isEmpty() ? enumText(job.state) : job.phase;
    m_bar.show(phase, job.progressBytes, job.totalBytes, job.progressFiles);
}

void JobFollower::ask()
{
    const JobIdParams params{.jobId = m_jobId};
    m_session.client().call<Job>("jobs.get"_L1, params, this, [this](const Result<Job> &job) {
        if (job)
            take(*job);
        else
            end(job);
    });
}

void JobFollower::cancel()
{
    if (m_session.interrupts().count() > 1) {
        end(Error("cancelled"_L1));
        return;
    }
    m_bar.clear();
    m_console.note(u"Cancelling; press Ctrl-C again to leave at once."_s);
    const JobIdParams params{.jobId = m_jobId};
    m_session.client().call<Job>("jobs.cancel"_L1, params, this, [this](const Result<Job> &job) {
        if (!job)
            end(job);
    });
}

void JobFollower::end(const Result<Job> &outcome)
{
    if (!m_outcome)
        m_outcome = outcome;
    m_loop.quit();
}

} // namespace

Result<Job> followJob(Session &session, const Console &console, const QUuid &jobId)
{
    HF_CHECK(session.connect());
    return JobFollower(session, console, jobId).run();
}

Result<void> jobOutcome(const Job &job)
{
    if (job.state == JobState::Completed)
        return {};
    if (job.state == JobState::Cancelled)
        return Error("cancelled"_L1);
    return Error::fromJson(job.error);
}

} // namespace holdfast::ctl

#include "job_follower.moc"
