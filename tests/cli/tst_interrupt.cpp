#include "core/api/service_endpoint.h"
#include "core/model/job.h"
#include "tests/api/api_fixture.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <csignal>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

/// holdfastctl waiting for a job that ends only when the test wants it to: the service is ours.
class InterruptTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void firstInterruptCancelsTheJob();
    void secondInterruptLeavesAtOnce();
    void failedJobGivesItsErrorsCode();
    void serviceThatDiesIsUnreachable();

private:
    void addJobMethods(api::Methods &methods);
    void startWaiting();
    Job job();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<api::ServiceEndpoint> m_endpoint;
    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<QProcess> m_process;
    std::mutex m_mutex;
    Job m_job; // guarded by m_mutex
    std::atomic_int m_asked = 0;
    std::atomic_int m_cancelled = 0;
    std::atomic_bool m_obeys = true;
};

void InterruptTest::addJobMethods(api::Methods &methods)
{
    methods.add<JobIdParams, Job>({
        .name = "jobs.get"_L1,
        .summary = "The job."_L1,
        .permission = "jobs.view"_L1,
        .handler = [this](const api::Caller &, const JobIdParams &) -> Result<Job> {
            ++m_asked;
            return job();
        },
    });
    methods.add<JobIdParams, Job>({
        .name = "jobs.cancel"_L1,
        .summary = "Cancels the job."_L1,
        .permission = "jobs.cancel"_L1,
        .handler = [this](const api::Caller &, const JobIdParams &) -> Result<Job> {
            ++m_cancelled;
            const std::lock_guard lock(m_mutex);
            if (m_obeys)
                m_job.state = JobState::Cancelled;
            m_fixture->notifications.publish("job.changed"_L1, {{u"job"_s, json::toObject(m_job)}},
                                             {"jobs.view"_L1});
            return m_job;
        },
    });
}

Job InterruptTest::job()
{
    const std::lock_guard lock(m_mutex);
    return m_job;
}

void InterruptTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    const Profile profile = Profile::locate(m_home->path());
    HF_VERIFY(profile.create());
    auto claimed = api::ServiceEndpoint::claim(profile);
    HF_VERIFY(claimed);
    m_endpoint = std::move(*claimed);
    m_asked = 0;
    m_cancelled = 0;
    m_obeys = true;
    m_job = {.id = newId(), .state = JobState::Running, .totalBytes = 100};
    m_fixture = std::make_unique<ApiFixture>(
        api::ListenerSettings(), m_endpoint->token(), m_endpoint->instanceId(),
        [this](api::Methods &methods) { addJobMethods(methods); });
    HF_VERIFY(m_endpoint->publish(u"127.0.0.1"_s, m_fixture->port(), u"1"_s));
}

void InterruptTest::cleanup()
{
    m_process.reset();
    m_fixture.reset();
    m_endpoint.reset();
}

void InterruptTest::startWaiting()
{
    m_process = std::make_unique<QProcess>();
    m_process->start(
        QStringLiteral(HOLDFASTCTL_PATH),
        {u"--home"_s, m_home->path(), u"--no-autostart"_s, u"job"_s, u"wait"_s, idText(job().id)});
    QTRY_VERIFY_WITH_TIMEOUT(m_asked > 0, 30'000);
}

void InterruptTest::firstInterruptCancelsTheJob()
{
    startWaiting();
    ::kill(pid_t(m_process->processId()), SIGINT);
    QVERIFY(m_process->waitForFinished());
    QCOMPARE(m_process->exitCode(), 130);
    QCOMPARE(m_cancelled.load(), 1);
}

void InterruptTest::secondInterruptLeavesAtOnce()
{
    m_obeys = false;
    startWaiting();
    ::kill(pid_t(m_process->processId()), SIGINT);
    QTRY_COMPARE(m_cancelled.load(), 1);
    ::kill(pid_t(m_process->processId()), SIGTERM);
    QVERIFY(m_process->waitForFinished());
    QCOMPARE(m_process->exitCode(), 130);
    QCOMPARE(job().state, JobState::Running);
}

void InterruptTest::failedJobGivesItsErrorsCode()
{
    startWaiting();
    {
        const std::lock_guard lock(m_mutex);
        m_job.state = JobState::Failed;
        m_job.error =
            Error("file.denied"_L1, {{"path"_L1, u"/world"_s}, {"reason"_L1, u"no"_s}}).toJson();
    }
    // No notification: asking now and then finds it.
    QVERIFY(m_process->waitForFinished());
    QCOMPARE(m_process->exitCode(), 5);
    QVERIFY(m_process->readAllStandardError().contains("/world"));
}

void InterruptTest::serviceThatDiesIsUnreachable()
{
    startWaiting();
    m_fixture->server->stop();
    QVERIFY(m_process->waitForFinished());
    QCOMPARE(m_process->exitCode(), 6);
}

HOLDFAST_TEST(InterruptTest)
#include "tst_interrupt.moc"
