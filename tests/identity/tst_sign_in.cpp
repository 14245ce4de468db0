#include "identity_bench.h"

#include "core/api/api_server.h"
#include "core/identity/identity_watch.h"
#include "tests/api/api_fixture.h"

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The room behind a real listener.
struct Service
{
    explicit Service(store::Store &store)
        : bench(store)
    {}
    ~Service()
    {
        watch.reset();
        if (bench.sessions)
            bench.sessions->setEndListener({});
    }

    Result<void> start(api::ListenerSettings settings = {})
    {
        HF_CHECK(bench.open());
        HF_TRY(server, api::ApiServer::start(
                           std::move(settings),
                           {.methods = bench.methods,
                            .notifications = notifications,
                            .transfers = transfers,
                            .token = token,
                            .instanceId = instanceId,
                            .version = u"1.2.3"_s,
                            .localOwner = [this] { return bench.accounts->localOwner(); },
                            .authorise =
                                [this](const api::Caller &caller, const QString &permission,
                                       const QUuid &serverId) {
                                    return bench.authoriser->authorise(caller, permission,
                                                                       serverId);
                                },
                            .mayHear =
                                [this](const api::Caller &caller, const api::Audience &audience) {
                                    return bench.authoriser->mayHear(caller, audience);
                                },
                            .readiness = [] { return Result<void>(); }}));
        const auto close = [this](const QSet<QUuid> &ids) { server->closeSessions(ids); };
        bench.sessions->setEndListener(close);
        watch = std::make_unique<IdentityWatch>(
            bench.store, *bench.authoriser, *bench.sessions,
            [this] { return server->openSessions(); }, close);
        watch->start();
        return {};
    }

    IdentityBench bench;
    api::Notifications notifications;
    api::Transfers transfers;
    const QByteArray token = randomBytes(32);
    const QString instanceId = idText(newId());
    std::unique_ptr<api::ApiServer> server;
    std::unique_ptr<IdentityWatch> watch;
};

struct Peer : RpcTestPeer
{
    explicit Peer(const Service &service)
        : RpcTestPeer(service.server->port(), service.instanceId)
    {}
    QJsonObject login(const QString &name, const QString &password = kPassword)
    {
        if (!isConnected())
            return {};
        return call(u"session.login"_s, {{u"username_or_email"_s, name},
                                         {u"password"_s, password},
                                         {u"client"_s, u"test 2"_s}});
    }
};

QString errorId(const QJsonObject &answer)
{
    return answer.value("error"_L1)["data"_L1]["id"_L1].toString();
}

QString resultText(const QJsonObject &answer, QLatin1StringView member)
{
    return answer.value("result"_L1)[member].toString();
}

} // namespace

/// By sockets: what a connection may do before and after it has signed in.
class SignInTest : public QObject
{
    Q_OBJECT
private slots:
    void byNameAndPassword();
    void byToken();
    void whatIsWrongClosesTheConnection_data();
    void whatIsWrongClosesTheConnection();
    void theLocalOwnerMayBeOff();
    void aConnectionEndsWithItsSession();
    void loggingOutIsAnswered();
    void aConnectionEndsWithItsToken();
    void tooManyAtOnceAreRefused();
    void aStrangerGetsNoOtherMethod();
    void rightsEndInTheMiddleOfASession();
    void notificationsGoToWhoMayAsk();
    void anotherServiceEndsASession();
};

void SignInTest::byNameAndPassword()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Service service(*store);
    HF_VERIFY(service.start());
    const auto anna = service.bench.addUser(u"anna"_s, {u"Viewer"_s});
    HF_VERIFY(anna);
    Peer peer(service);
    const QJsonObject answer = peer.login(u"anna"_s);
    QCOMPARE(resultText(answer, "user_id"_L1), idText(anna->id));
    QVERIFY(resultText(answer, "access_token"_L1).startsWith("hfa_"_L1));
    const QJsonObject account = peer.call(u"account.get"_s);
    QCOMPARE(account.value("result"_L1)["user"_L1]["username"_L1].toString(), u"anna"_s);
    QCOMPARE(errorId(peer.call(u"users.list"_s)), u"rpc.denied"_s);
    QCOMPARE(errorId(peer.login(u"anna"_s)), u"rpc.session_used"_s);
    const auto entries = service.bench.audit(u"session.login"_s);
    HF_VERIFY(entries);
    QCOMPARE(entries->first().client, u"test 2"_s);
    QCOMPARE(entries->first().ip, u"127.0.0.1"_s);
    // After session.hello as well, with the name given there.
    Peer greeted(service);
    greeted.hello();
    QVERIFY(!resultText(greeted.login(u"anna"_s), "access_token"_L1).isEmpty());
    QCOMPARE(service.bench.audit(u"session.login"_s)->first().client, u"test 1"_s);
}

void SignInTest::byToken()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Service service(*store);
    HF_VERIFY(service.start());
    HF_VERIFY(service.bench.addUser(u"anna"_s));
    const auto session = service.bench.signIn(u"anna"_s);
    HF_VERIFY(session);
    Peer peer(service);
    QVERIFY(peer.isConnected());
    const QJsonObject resumed =
        peer.call(u"session.resume"_s, {{u"access_token"_s, session->accessToken}});
    QCOMPARE(resultText(resumed, "session_id"_L1), idText(session->sessionId));
    QVERIFY(peer.call(u"account.get"_s).contains("result"_L1));
    Peer other(service);
    QVERIFY(other.isConnected());
    const QJsonObject refreshed =
        other.call(u"session.refresh"_s, {{u"refresh_token"_s, session->refreshToken}});
    QCOMPARE(resultText(refreshed, "session_id"_L1), idText(session->sessionId));
    QVERIFY(other.call(u"account.get"_s).contains("result"_L1));
}

void SignInTest::whatIsWrongClosesTheConnection_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("error");
    QTest::newRow("a wrong password")
        << u"session.login"_s
        << QJsonObject{{u"username_or_email"_s, u"anna"_s}, {u"password"_s, u"wrong"_s}}
        << u"identity.login_refused"_s;
    QTest::newRow("nobody") << u"session.login"_s
                            << QJsonObject{{u"username_or_email"_s, u"x"_s},
                                           {u"password"_s, u"wrong"_s}}
                            << u"identity.login_refused"_s;
    QTest::newRow("no password") << u"session.login"_s
                                 << QJsonObject{{u"username_or_email"_s, u"x"_s}}
                                 << u"record.invalid"_s;
    QTest::newRow("no access token")
        << u"session.resume"_s << QJsonObject{{u"access_token"_s, u"hfa_x"_s}}
        << u"identity.session_ended"_s;
    QTest::newRow("no refresh token")
        << u"session.refresh"_s << QJsonObject{{u"refresh_token"_s, u"hfr_x"_s}}
        << u"identity.session_ended"_s;
    QTest::newRow("no link") << u"session.resetPassword"_s
                             << QJsonObject{{u"reset_token"_s, u"hfp_x"_s},
                                            {u"new_password"_s, kPassword}}
                             << u"identity.reset_refused"_s;
    QTest::newRow("no set-up token") << u"setup.claim"_s
                                     << QJsonObject{{u"setup_token"_s, u"hfs_x"_s},
                                                    {u"username"_s, u"anna"_s},
                                                    {u"email"_s, u"a@example.org"_s},
                                                    {u"password"_s, kPassword}}
                                     << u"identity.setup_refused"_s;
}

void SignInTest::whatIsWrongClosesTheConnection()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(QString, error);
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Service service(*store);
    HF_VERIFY(service.start());
    HF_VERIFY(service.bench.addUser(u"anna"_s));
    Peer peer(service);
    QVERIFY(peer.isConnected());
    QCOMPARE(errorId(peer.call(method, params)), error);
    QVERIFY(peer.isClosedByService());
}

void SignInTest::theLocalOwnerMayBeOff()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Service on(*store);
    HF_VERIFY(on.start());
    HF_VERIFY(on.bench.addUser(u"anna"_s));
    Peer allowed(on);
    QVERIFY(allowed.signIn(on.token).contains("result"_L1));
    QCOMPARE(allowed.call(u"account.get"_s).value("result"_L1)["is_local_owner"_L1].toBool(), true);
    Service off(*store);
    off.bench.isLocalOwnerOn = false;
    HF_VERIFY(off.start());
    Peer refused(off);
    QCOMPARE(errorId(refused.signIn(off.token)), u"identity.local_owner_off"_s);
    QVERIFY(refused.isClosedByService());
    Peer named(off);
    QVERIFY(named.login(u"anna"_s).contains("result"_L1));
}

void SignInTest::aConnectionEndsWithItsSession()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Service service(*store);
    HF_VERIFY(service.start());
    const auto anna = service.bench.addUser(u"anna"_s);
    HF_VERIFY(anna);
    Peer here(service);
    const QJsonObject session = here.login(u"anna"_s);
    Peer there(service);
    QVERIFY(there.login(u"anna"_s).contains("result"_L1));
    Peer local(service);
    QVERIFY(local.signIn(service.token).contains("result"_L1));
    QVERIFY(
        there.call(u"sessions.revoke"_s, {{u"session_id"_s, resultText(session, "session_id"_L1)}})
            .contains("result"_L1));
    QVERIFY(here.isClosedByService());
    QVERIFY(there.call(u"account.get"_s).contains("result"_L1));
    QVERIFY(
        local.call(u"users.disable"_s, {{u"user_id"_s, idText(anna->id)}}).contains("result"_L1));
    QVERIFY(there.isClosedByService());
    QVERIFY(local.call(u"account.get"_s).contains("result"_L1));
}

void SignInTest::loggingOutIsAnswered()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Service service(*store);
    HF_VERIFY(service.start());
    HF_VERIFY(service.bench.addUser(u"anna"_s));
    Peer peer(service);
    QVERIFY(peer.login(u"anna"_s).contains("result"_L1));
    QVERIFY(peer.call(u"session.logout"_s).contains("result"_L1));
    QVERIFY(peer.isClosedByService());
}

void SignInTest::aConnectionEndsWithItsToken()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Service service(*store);
    service.bench.accessLifetime = 300ms;
    HF_VERIFY(service.start());
    HF_VERIFY(service.bench.addUser(u"anna"_s));
    // The bench's clock stands, so the token's time is counted from when that was set.
    service.bench.clock.jump(std::chrono::milliseconds(
        service.bench.clock.now().msecsTo(QDateTime::currentDateTimeUtc())));
    Peer peer(service);
    QVERIFY(peer.login(u"anna"_s).contains("result"_L1));
    QVERIFY(peer.isClosedByService());
}

void SignInTest::tooManyAtOnceAreRefused()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Service service(*store);
    api::ListenerSettings settings;
    settings.passwordThreads = 1;
    settings.passwordQueue = 1;
    HF_VERIFY(service.start(settings));
    HF_VERIFY(service.bench.addUser(u"anna"_s));
    Peer signedIn(service);
    QVERIFY(signedIn.signIn(service.token).contains("result"_L1));
    // All in one message: they are queued before the first is done.
    QJsonArray batch;
    for (int i = 0; i < 5; ++i)
        batch.append(QJsonObject{{u"jsonrpc"_s, u"2.0"_s},
                                 {u"id"_s, i},
                                 {u"method"_s, u"account.changePassword"_s},
                                 {u"params"_s, QJsonObject{{u"old_password"_s, u"x"_s},
                                                           {u"new_password"_s, kPassword}}}});
    signedIn.send(QJsonDocument(batch).toJson());
    const QJsonArray answers = signedIn.next().array();
    QCOMPARE(answers.size(), 5);
    int refused = 0;
    for (const QJsonValue &answer : answers)
        refused += errorId(answer.toObject()) == "identity.too_busy"_L1 ? 1 : 0;
    QCOMPARE(refused, 3);
    // And what is free again is given again.
    Peer later(service);
    QVERIFY(later.login(u"anna"_s).contains("result"_L1));
}

void SignInTest::aStrangerGetsNoOtherMethod()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Service service(*store);
    HF_VERIFY(service.start());
    for (const api::RegisteredMethod &method : service.bench.methods.all()) {
        if (method.enter || method.name == "session.hello"_L1)
            continue;
        Peer peer(service);
        QVERIFY(peer.isConnected());
        QCOMPARE(errorId(peer.call(method.name)), u"rpc.not_authenticated"_s);
        QVERIFY(peer.isClosedByService());
    }
}

void SignInTest::rightsEndInTheMiddleOfASession()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Service service(*store);
    HF_VERIFY(service.start());
    const auto anna = service.bench.addUser(u"anna"_s, {u"Owner"_s});
    HF_VERIFY(anna);
    Peer peer(service);
    QVERIFY(peer.login(u"anna"_s).contains("result"_L1));
    QVERIFY(peer.call(u"users.list"_s).contains("result"_L1));
    HF_VERIFY(service.bench.accounts->update(
        service.bench.owner, {.userId = anna->id, .roles = QStringList{u"Viewer"_s}}));
    QCOMPARE(errorId(peer.call(u"users.list"_s)), u"rpc.denied"_s);
    QVERIFY(peer.call(u"account.get"_s).contains("result"_L1));
}

void SignInTest::notificationsGoToWhoMayAsk()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Service service(*store);
    HF_VERIFY(service.start());
    const auto anna = service.bench.addUser(u"anna"_s);
    HF_VERIFY(anna);
    HF_VERIFY(service.bench.addUser(u"berta"_s, {u"Viewer"_s}));
    const auto hers = service.bench.addServer(u"hers"_s, anna->id);
    const auto other = service.bench.addServer(u"other"_s, service.bench.ids.localOwnerId);
    HF_VERIFY(other);
    Peer annas(service);
    Peer bertas(service);
    for (const auto &[peer, name] :
         {std::pair(&annas, u"anna"_s), std::pair(&bertas, u"berta"_s)}) {
        QVERIFY(peer->login(name).contains("result"_L1));
        QVERIFY(peer->call(u"account.get"_s).contains("result"_L1));
        QVERIFY(peer->call(u"events.subscribe"_s, {{u"names"_s, QJsonArray{u"row.changed"_s}}})
                    .contains("result"_L1));
    }
    HF_VERIFY(service.bench.call(service.bench.owner, u"account.get"_s));
    const auto tell = [&](const QUuid &serverId, QLatin1StringView permission) {
        service.notifications.publish("row.changed"_L1, {{u"id"_s, idText(serverId)}},
                                      {permission, serverId});
    };
    tell(*other, "backups.view"_L1);
    tell({}, "audit.view"_L1);
    tell(*hers, "backups.view"_L1);
    const QJsonDocument heard = annas.next();
    QCOMPARE(heard["params"_L1]["id"_L1].toString(), idText(*hers));
    QVERIFY(annas.received.isEmpty());
    QCOMPARE(bertas.next()["params"_L1]["id"_L1].toString(), idText(*other));
    QCOMPARE(bertas.next()["params"_L1]["id"_L1].toString(), idText(*hers));
}

void SignInTest::anotherServiceEndsASession()
{
    if (!Postgresql::shared())
        QSKIP("no-postgresql: PostgreSQL is not installed");
    TestStore store(u"postgresql"_s);
    HF_VERIFY(store.open());
    Service here(*store);
    HF_VERIFY(here.start());
    Service there(*store);
    HF_VERIFY(there.start());
    const auto anna = here.bench.addUser(u"anna"_s, {u"Owner"_s});
    HF_VERIFY(anna);
    Peer peer(here);
    QVERIFY(peer.login(u"anna"_s).contains("result"_L1));
    QVERIFY(peer.call(u"users.list"_s).contains("result"_L1));
    HF_VERIFY(there.bench.accounts->update(
        there.bench.owner, {.userId = anna->id, .roles = QStringList{u"Viewer"_s}}));
    QTRY_COMPARE_WITH_TIMEOUT(errorId(peer.call(u"users.list"_s)), u"rpc.denied"_s, 2000);
    HF_VERIFY(there.bench.accounts->disable(there.bench.owner, anna->id));
    QVERIFY(peer.isClosedByService(2000));
}

HOLDFAST_TEST(SignInTest)
#include "tst_sign_in.moc"
