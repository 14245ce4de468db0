#include "core/api/service_endpoint.h"
#include "core/client/client.h"
#include "core/client/download.h"
#include "core/model/service.h"
#include "tests/api/api_fixture.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <csignal>
#include <thread>

using namespace holdfast;
using namespace holdfast::client;
using namespace holdfast::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString kServiceProgram = QStringLiteral(HOLDFASTD_PATH);

class MemorySink : public ByteSink
{
public:
    Result<void> write(std::span<const std::byte> bytes) override
    {
        content.append(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        return {};
    }
    QByteArray content;
};

struct EchoAsList
{
    QStringList text = {};

    static constexpr const char *recordName = "EchoAsList";
    static constexpr auto fields()
    {
        return FieldList{field("text", &EchoAsList::text, "not what it is")};
    }
};

/// Whether that process really stands still by now (proc(5): state T).
bool isStopped(pid_t process)
{
    QFile stat(u"/proc/%1/stat"_s.arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2, 1) == "T";
}

EndpointDescription endpointOf(const ApiFixture &fixture)
{
    return {.host = u"127.0.0.1"_s,
            .port = fixture.port(),
            .pid = 1,
            .instanceId = fixture.instanceId,
            .version = {}};
}

std::span<const std::byte> asBytes(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), size_t(bytes.size())));
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void doesNotStartWhenTold();
    void environmentForbidsStarting();
    void reportsAServiceThatEndsAtOnce();
    void reportsAMissingProgram();
    void waitsOnlySoLongForTheEndpoint();
    void askingForTheLockTakesNothing();
    void distrustsAStranger();
    void callsAndIsNotified();
    void resultOfAnotherShapeIsAnError();
    void callWithoutConnectionFails();
    void goneContextIsNotCalled();
    void twentyClientsStartOneService();
    void noticesThatTheServiceDied();
    void noticesThatTheServiceHangs();
    void doesNotWaitForAServiceThatHangsAtTheDoor();
    void reconnects();
    void downloads();
    void downloadsReportErrors();
    void downloadsNoticeACut();

private:
    /// A service in this process, found like any other.
    void serve();
    ClientSettings settings(Autostart autostart = Autostart::No) const;
    Result<void> open(Client &client) const;
    std::unique_ptr<QTemporaryDir> m_home;
    Profile m_profile;
    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<api::ServiceEndpoint> m_endpoint;
};

void ClientTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_profile = Profile::locate(m_home->path());
    HF_VERIFY(m_profile.create());
}

void ClientTest::cleanup()
{
    m_endpoint.reset();
    m_fixture.reset();
    if (const auto endpoint = readEndpoint(m_profile);
        endpoint && endpoint->pid != QCoreApplication::applicationPid()) {
        ::kill(pid_t(endpoint->pid), SIGKILL);
        QTRY_VERIFY(!isProfileLocked(m_profile).value_or(true));
    }
    m_home.reset();
}

void ClientTest::serve()
{
    auto claimed = api::ServiceEndpoint::claim(m_profile);
    HF_VERIFY(claimed);
    m_endpoint = std::move(*claimed);
    m_fixture = std::make_unique<ApiFixture>(api::ListenerSettings(), m_endpoint->token(),
                                             m_endpoint->instanceId());
    HF_VERIFY(m_endpoint->publish(m_fixture->server->host(), m_fixture->port(), u"1.2.3"_s));
}

ClientSettings ClientTest::settings(Autostart autostart) const
{
    ClientSettings settings;
    settings.locator = {.profile = m_profile,
                        .autostart = autostart,
                        .serviceProgram = kServiceProgram,
                        .timeout = 60s};
    settings.clientName = u"test"_s;
    return settings;
}

Result<void> ClientTest::open(Client &client) const
{
    std::optional<Result<void>> outcome;
    QObject context;
    connect(&client, &Client::opened, &context, [&] { outcome = Result<void>(); });
    connect(&client, &Client::failed, &context,
            [&](const Error &error) { outcome = Result<void>(error); });
    client.open();
    if (!QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000))
        return Error("service.unreachable"_L1, {{"reason"_L1, u"the test waited too long"_s}});
    return *outcome;
}

void ClientTest::doesNotStartWhenTold()
{
    Client client(settings(Autostart::No));
    HF_VERIFY_ERROR(open(client), "service.not_running");
    QVERIFY(!QFile::exists(m_profile.lockFile()));
}

void ClientTest::environmentForbidsStarting()
{
    QCOMPARE(autostartFromEnvironment(), Autostart::Yes);
    qputenv("HOLDFAST_AUTOSTART", "0");
    const Autostart forbidden = autostartFromEnvironment();
    qunsetenv("HOLDFAST_AUTOSTART");
    QCOMPARE(forbidden, Autostart::No);
}

void ClientTest::reportsAServiceThatEndsAtOnce()
{
    ClientSettings failing = settings(Autostart::Yes);
    failing.locator.serviceProgram = u"/bin/false"_s;
    Client client(failing);
    const auto opened = open(client);
    HF_VERIFY_ERROR(opened, "service.not_started");
    QVERIFY(opened.error().message().contains("holdfastd.log"_L1));
}

void ClientTest::reportsAMissingProgram()
{
    ClientSettings failing = settings(Autostart::Yes);
    failing.locator.serviceProgram = u"/nowhere/holdfastd"_s;
    Client client(failing);
    HF_VERIFY_ERROR(open(client), "service.not_started");
}

void ClientTest::waitsOnlySoLongForTheEndpoint()
{
    const auto claimed = api::ServiceEndpoint::claim(m_profile); // and never says where it listens
    HF_VERIFY(claimed);
    ClientSettings impatient = settings();
    impatient.locator.timeout = 200ms;
    Client client(impatient);
    HF_VERIFY_ERROR(open(client), "service.unreachable");
}

void ClientTest::askingForTheLockTakesNothing()
{
    QCOMPARE(*isProfileLocked(m_profile), false);
    {
        const auto claimed = api::ServiceEndpoint::claim(m_profile);
        HF_VERIFY(claimed);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(*isProfileLocked(m_profile), true);
    }
    QCOMPARE(*isProfileLocked(m_profile), false);
    HF_VERIFY(api::ServiceEndpoint::claim(m_profile));
}

void ClientTest::distrustsAStranger()
{
    auto claimed = api::ServiceEndpoint::claim(m_profile);
    HF_VERIFY(claimed);
    // It listens where the file says, but does not know the token.
    ApiFixture stranger({}, randomBytes(32), (*claimed)->instanceId());
    HF_VERIFY((*claimed)->publish(u"127.0.0.1"_s, stranger.port(), u"1"_s));
    Client client(settings());
    HF_VERIFY_ERROR(open(client), "service.untrusted");
}

void ClientTest::callsAndIsNotified()
{
    serve();
    Client client(settings());
    client.subscribe({u"row.changed"_s});
    HF_VERIFY(open(client));
    QCOMPARE(client.session().name, u"owner"_s);
    const EchoParams params{.text = u"x"_s, .times = 3};
    const auto future = client.call<EchoResult>("test.echo"_L1, params);
    QTRY_VERIFY(future.isFinished());
    const auto result = future.result();
    HF_VERIFY(result);
    QCOMPARE(result->text, u"xxx"_s);
    QCOMPARE(result->caller, u"owner/test"_s);
    QSignalSpy news(&client, &Client::notified);
    m_fixture->notifications.publish("row.changed"_L1, {{u"table"_s, u"backups"_s}},
                                     {"test.echo"_L1});
    QVERIFY(news.wait());
    QCOMPARE(news.first().at(1).toJsonObject().value("table"_L1), u"backups"_s);
}

void ClientTest::resultOfAnotherShapeIsAnError()
{
    serve();
    Client client(settings());
    HF_VERIFY(open(client));
    const EchoParams params{.text = u"x"_s};
    const auto future = client.call<ServiceStatus>("test.fail"_L1, Nothing());
    QTRY_VERIFY(future.isFinished());
    HF_VERIFY_ERROR(future.result(), "file.not_found");
    // A list there, nothing of the kind here.
    const auto wrong = client.call<EchoAsList>("test.echo"_L1, params);
    QTRY_VERIFY(wrong.isFinished());
    HF_VERIFY_ERROR(wrong.result(), "rpc.result_invalid");
}

void ClientTest::callWithoutConnectionFails()
{
    Client client(settings());
    bool isInside = true;
    std::optional<Result<Nothing>> outcome;
    client.call<Nothing>("test.fail"_L1, Nothing(), this, [&](const Result<Nothing> &result) {
        QVERIFY(!isInside);
        outcome = result;
    });
    isInside = false;
    QTRY_VERIFY(outcome.has_value());
    HF_VERIFY_ERROR(*outcome, "service.unreachable");
}

void ClientTest::goneContextIsNotCalled()
{
    serve();
    Client client(settings());
    HF_VERIFY(open(client));
    bool wasCalled = false;
    auto context = std::make_unique<QObject>();
    client.call<Nothing>("test.fail"_L1, Nothing(), context.get(),
                         [&](const Result<Nothing> &) { wasCalled = true; });
    context.reset();
    const EchoParams params{.text = u"x"_s};
    const auto next = client.call<EchoResult>("test.echo"_L1, params);
    QTRY_VERIFY(next.isFinished());
    QVERIFY(!wasCalled);
}

// All find the lock free, most start a service, exactly one of these wins, all talk to that one.
void ClientTest::twentyClientsStartOneService()
{
    std::vector<std::unique_ptr<Client>> clients;
    int opened = 0;
    QStringList failures;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<Client>(settings(Autostart::Yes)));
        connect(clients.back().get(), &Client::opened, this, [&] { ++opened; });
        connect(clients.back().get(), &Client::failed, this,
                [&](const Error &error) { failures.append(error.message()); });
    }
    for (const auto &client : clients)
        client->open();
    QTRY_VERIFY_WITH_TIMEOUT(opened + failures.size() == 20, 90'000);
    QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    QSet<QString> instances;
    for (const auto &client : clients)
        instances.insert(client->endpoint().instanceId);
    QCOMPARE(instances.size(), 1);
}

void ClientTest::noticesThatTheServiceDied()
{
    Client client(settings(Autostart::Yes));
    HF_VERIFY(open(client));
    QSignalSpy lost(&client, &Client::lost);
    ::kill(pid_t(client.endpoint().pid), SIGKILL);
    const auto future = client.call<ServiceStatus>("service.status"_L1, Nothing());
    QTRY_COMPARE(lost.size(), 1);
    QTRY_VERIFY(future.isFinished());
    HF_VERIFY_ERROR(future.result(), "service.connection_lost");
    // Its endpoint file is still there, but nobody holds the lock: the next one starts a service.
    QVERIFY(QFile::exists(m_profile.endpointFile()));
    Client next(settings(Autostart::Yes));
    HF_VERIFY(open(next));
    QVERIFY(next.endpoint().instanceId != client.endpoint().instanceId);
}

void ClientTest::noticesThatTheServiceHangs()
{
    ClientSettings impatient = settings(Autostart::Yes);
    impatient.heartbeat = 1s;
    impatient.reconnects = true;
    impatient.firstPause = 20ms;
    Client client(impatient);
    HF_VERIFY(open(client));
    QSignalSpy lost(&client, &Client::lost);
    QSignalSpy opened(&client, &Client::opened);
    const pid_t service = pid_t(client.endpoint().pid);
    ::kill(service, SIGSTOP);
    QTRY_VERIFY(isStopped(service));
    const auto future = client.call<ServiceStatus>("service.status"_L1, Nothing());
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 30'000);
    QTRY_VERIFY(future.isFinished());
    HF_VERIFY_ERROR(future.result(), "service.connection_lost");
    ::kill(service, SIGCONT);
    QTRY_COMPARE(opened.size(), 1);
    const auto again = client.call<ServiceStatus>("service.status"_L1, Nothing());
    QTRY_VERIFY(again.isFinished());
    HF_VERIFY(again.result());
}

void ClientTest::doesNotWaitForAServiceThatHangsAtTheDoor()
{
    Client starter(settings(Autostart::Yes));
    HF_VERIFY(open(starter));
    const pid_t service = pid_t(starter.endpoint().pid);
    ::kill(service, SIGSTOP);
    QTRY_VERIFY(isStopped(service));
    ClientSettings impatient = settings();
    impatient.heartbeat = 100ms;
    impatient.locator.timeout = 200ms;
    Client client(impatient);
    QSignalSpy failed(&client, &Client::failed);
    client.open(); // the kernel takes the connection, the service does not
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().id(), u"service.unreachable"_s);
    ::kill(service, SIGCONT);
}

void ClientTest::reconnects()
{
    serve();
    ClientSettings persistent = settings();
    persistent.reconnects = true;
    persistent.firstPause = 20ms;
    persistent.longestPause = 50ms;
    Client client(persistent);
    client.subscribe({u"row.changed"_s});
    HF_VERIFY(open(client));
    QSignalSpy opened(&client, &Client::opened);
    QSignalSpy lost(&client, &Client::lost);
    QSignalSpy failed(&client, &Client::failed);
    // stop() waits for the connections, which need this thread's loop.
    std::thread stopping([this] { m_fixture->server->stop(); });
    QTRY_COMPARE(lost.size(), 1);
    stopping.join();
    m_endpoint.reset();
    m_fixture.reset();
    QTRY_VERIFY(failed.size() >= 2);
    serve();
    QTRY_COMPARE(opened.size(), 1);
    QSignalSpy news(&client, &Client::notified);
    const EchoParams params{.text = u"after the subscription"_s};
    const auto settled = client.call<EchoResult>("test.echo"_L1, params);
    QTRY_VERIFY(settled.isFinished());
    m_fixture->notifications.publish("row.changed"_L1, {}, {"test.echo"_L1});
    QTRY_COMPARE(news.size(), 1);
}

void ClientTest::downloads()
{
    ApiFixture fixture;
    const QByteArray content = randomBytes(3'000'000);
    for (const qint64 announced : {qint64(content.size()), qint64(-1)}) {
        const auto ticket = fixture.transfers.issueDownload(
            u"f"_s, announced, [&](ByteSink &sink, const CancellationToken &) {
                return sink.write(asBytes(content));
            });
        MemorySink sink;
        Download download(endpointOf(fixture), *ticket, sink);
        std::optional<Result<void>> outcome;
        connect(&download, &Download::finished, this,
                [&](const Result<void> &result) { outcome = result; });
        download.start();
        QTRY_VERIFY(outcome.has_value());
        HF_VERIFY(*outcome);
        QVERIFY(sink.content == content);
        QCOMPARE(download.bytesReceived(), content.size());
    }
}

void ClientTest::downloadsReportErrors()
{
    ApiFixture fixture;
    MemorySink sink;
    const TransferTicket wrong{
        .ticket = u"00"_s, .urlPath = u"/transfers/download"_s, .fileName = u"f"_s};
    Download download(endpointOf(fixture), wrong, sink);
    std::optional<Result<void>> outcome;
    connect(&download, &Download::finished, this,
            [&](const Result<void> &result) { outcome = result; });
    download.start();
    QTRY_VERIFY(outcome.has_value());
    HF_VERIFY_ERROR(*outcome, "transfer.ticket_invalid");
    QVERIFY(sink.content.isEmpty());
}

void ClientTest::downloadsNoticeACut()
{
    ApiFixture fixture;
    for (const qint64 announced : {qint64(500'000), qint64(-1)}) {
        const auto ticket = fixture.transfers.issueDownload(
            u"f"_s, announced, [](ByteSink &sink, const CancellationToken &) -> Result<void> {
                HF_CHECK(sink.write(asBytes(QByteArray(300'000, 'x'))));
                return Error("file.not_found"_L1, {{"path"_L1, u"f"_s}});
            });
        MemorySink sink;
        Download download(endpointOf(fixture), *ticket, sink);
        std::optional<Result<void>> outcome;
        connect(&download, &Download::finished, this,
                [&](const Result<void> &result) { outcome = result; });
        download.start();
        QTRY_VERIFY(outcome.has_value());
        HF_VERIFY_ERROR(*outcome, "transfer.cut");
    }
}

HOLDFAST_TEST(ClientTest)
#include "tst_client.moc"
