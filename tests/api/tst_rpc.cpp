#include "tests/api/api_fixture.h"

#include <QtCore/QElapsedTimer>

using namespace holdfast;
using namespace holdfast::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString errorId(const QJsonObject &answer)
{
    return answer.value("error"_L1)["data"_L1]["id"_L1].toString();
}
int errorCode(const QJsonObject &answer)
{
    return answer.value("error"_L1)["code"_L1].toInt();
}
QJsonObject echo(const QString &text)
{
    return {{u"text"_s, text}};
}

} // namespace

class RpcTest : public QObject
{
    Q_OBJECT
private slots:
    void signsInAndCalls();
    void serviceProvesItselfFirst();
    void wrongTokenIsRefused();
    void replayedProofIsRefused();
    void proofOfTheOtherRoleIsRefused();
    void callBeforeSignInIsRefused();
    void silenceIsDropped();
    void secondHelloIsRefused();
    void badMessages_data();
    void badMessages();
    void errorsCarryTheirIds();
    void permissionIsAsked();
    void exceptionsBecomeInternal();
    void batch();
    void batchOfNotificationsHasNoAnswer();
    void longBatchIsRefused();
    void callsRunAtTheSameTime();
    void tooManyCallsAreRefused();
    void hugeMessageIsDropped();
    void hugeMessageOfAStrangerIsDropped();
    void binaryMessageIsDropped();
    void clientThatDoesNotReadIsDropped();
    void tooLargeAnswerIsAnError();
    void notificationsGoToSubscribers();
    void answersOutliveTheirClient();
};

void RpcTest::signsInAndCalls()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    const QJsonObject session = peer.signIn(fixture.token).value("result"_L1).toObject();
    QCOMPARE(session.value("name"_L1), u"owner"_s);
    const QJsonObject answer = peer.call(u"test.echo"_s, {{u"text"_s, u"hä\n"_s}, {u"times"_s, 2}});
    QCOMPARE(answer.value("result"_L1)["text"_L1], u"hä\nhä\n"_s);
    QCOMPARE(answer.value("result"_L1)["caller"_L1], u"owner/test 1"_s);
    QCOMPARE(answer.value("id"_L1), peer.lastId);
    RpcTestPeer second(fixture);
    QVERIFY(second.signIn(fixture.token).contains("result"_L1));
    QCOMPARE(second.call(u"test.echo"_s, echo(u"2"_s)).value("result"_L1)["text"_L1], u"2"_s);
}

void RpcTest::serviceProvesItselfFirst()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    const QJsonValue challenge = peer.hello().value("result"_L1);
    const ProofTranscript transcript{.clientNonce = peer.clientNonce,
                                     .serverNonce = peer.serverNonce,
                                     .instanceId = fixture.instanceId.toLatin1(),
                                     .port = fixture.port()};
    QCOMPARE(challenge["server_proof"_L1].toString().toLatin1(),
             tokenProof(fixture.token, ProofRole::Server, transcript));
    QVERIFY(tokenProof(fixture.token, ProofRole::Server, transcript) !=
            tokenProof(fixture.token, ProofRole::Client, transcript));
}

void RpcTest::wrongTokenIsRefused()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    QCOMPARE(errorId(peer.signIn(randomBytes(32))), u"rpc.proof_wrong"_s);
    QVERIFY(peer.isClosedByService());
}

void RpcTest::replayedProofIsRefused()
{
    ApiFixture fixture;
    RpcTestPeer first(fixture);
    first.hello();
    const ProofTranscript transcript{.clientNonce = first.clientNonce,
                                     .serverNonce = first.serverNonce,
                                     .instanceId = fixture.instanceId.toLatin1(),
                                     .port = fixture.port()};
    const QString proof =
        QString::fromLatin1(tokenProof(fixture.token, ProofRole::Client, transcript));
    RpcTestPeer second(fixture);
    QVERIFY(second.isConnected());
    second.call(u"session.hello"_s,
                {{u"client"_s, u"thief"_s},
                 {u"client_nonce"_s, QString::fromLatin1(first.clientNonce.toHex())}});
    QCOMPARE(errorId(second.call(u"session.prove"_s, {{u"client_proof"_s, proof}})),
             u"rpc.proof_wrong"_s);
    QVERIFY(second.isClosedByService());
}

void RpcTest::proofOfTheOtherRoleIsRefused()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    const QJsonValue challenge = peer.hello().value("result"_L1);
    QCOMPARE(
        errorId(peer.call(u"session.prove"_s, {{u"client_proof"_s, challenge["server_proof"_L1]}})),
        u"rpc.proof_wrong"_s);
}

void RpcTest::callBeforeSignInIsRefused()
{
    ApiFixture fixture;
    for (const QString &method : {u"test.echo"_s, u"rpc.discover"_s, u"session.prove"_s}) {
        RpcTestPeer peer(fixture);
        QVERIFY(peer.isConnected());
        QCOMPARE(errorId(peer.call(method)), u"rpc.not_authenticated"_s);
        QVERIFY(peer.isClosedByService());
    }
}

void RpcTest::silenceIsDropped()
{
    api::ListenerSettings settings;
    settings.authenticationTimeout = 100ms;
    ApiFixture fixture(settings);
    RpcTestPeer silent(fixture);
    QVERIFY(silent.isConnected());
    QVERIFY(silent.isClosedByService());
    QCOMPARE(silent.socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    RpcTestPeer halfWay(fixture);
    halfWay.hello();
    QVERIFY(halfWay.isClosedByService());
    // Who signed in stays.
    RpcTestPeer peer(fixture);
    QVERIFY(peer.signIn(fixture.token).contains("result"_L1));
    QVERIFY(!peer.isClosedByService(300));
}

void RpcTest::secondHelloIsRefused()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    QCOMPARE(errorId(peer.hello()), u"rpc.session_used"_s);
}

void RpcTest::badMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const char *name, const char *message, int code, const char *id) {
        QTest::newRow(name) << QByteArray(message) << code << QByteArray(id);
    };
    row("no JSON", "{", -32700, "null");
    row("nothing", "", -32700, "null");
    row("a number", "1", -32700, "null"); // Qt reads documents, not values
    row("deep nesting", QByteArray(5000, '[').constData(), -32700, "null");
    row("empty batch", "[]", -32600, "null");
    row("no version", R"({"id":1,"method":"test.echo"})", -32600, "1");
    row("version 1", R"({"jsonrpc":"1.0","id":1,"method":"test.echo"})", -32600, "1");
    row("no method", R"({"jsonrpc":"2.0","id":"a"})", -32600, "\"a\"");
    row("method is a number", R"({"jsonrpc":"2.0","id":1,"method":1})", -32600, "1");
    row("id is an object", R"({"jsonrpc":"2.0","id":{},"method":"test.echo"})", -32600, "null");
    row("params are a text", R"({"jsonrpc":"2.0","id":1,"method":"test.echo","params":"x"})",
        -32600, "1");
    row("params by position", R"({"jsonrpc":"2.0","id":1,"method":"test.echo","params":["x"]})",
        -32602, "1");
    row("unknown method", R"({"jsonrpc":"2.0","id":1,"method":"test.nothing"})", -32601, "1");
    row("parameter missing", R"({"jsonrpc":"2.0","id":1,"method":"test.echo"})", -32602, "1");
    row("parameter of the wrong type",
        R"({"jsonrpc":"2.0","id":1,"method":"test.echo","params":{"text":1}})", -32602, "1");
    row("unknown parameter",
        R"({"jsonrpc":"2.0","id":1,"method":"test.echo","params":{"text":"","x":1}})", -32602, "1");
}

void RpcTest::badMessages()
{
    QFETCH(QByteArray, message);
    QFETCH(int, code);
    QFETCH(QByteArray, id);
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    peer.send(message);
    const QJsonObject answer = peer.next().object();
    QCOMPARE(errorCode(answer), code);
    QCOMPARE(QJsonDocument(QJsonArray{answer.value("id"_L1)}).toJson(QJsonDocument::Compact),
             QByteArray('[' + id + ']'));
    // The connection goes on.
    QVERIFY(peer.call(u"test.echo"_s, echo(u"still here"_s)).contains("result"_L1));
}

void RpcTest::errorsCarryTheirIds()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    const QJsonObject answer = peer.call(u"test.fail"_s);
    QCOMPARE(errorCode(answer), errorCodes(ErrorKind::NotFound).jsonRpcCode);
    const Error error = Error::fromJson(answer.value("error"_L1)["data"_L1].toObject());
    QVERIFY(error.is("file.not_found"_L1));
    QCOMPARE(error.message(), u"/nowhere does not exist."_s);
}

void RpcTest::permissionIsAsked()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    fixture.mayEcho = false;
    QCOMPARE(errorId(peer.call(u"test.echo"_s, echo(u"x"_s))), u"rpc.denied"_s);
}

void RpcTest::exceptionsBecomeInternal()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a call failed"_s));
    QCOMPARE(errorId(peer.call(u"test.throw"_s)), u"internal"_s);
    QVERIFY(peer.call(u"test.echo"_s, echo(u"x"_s)).contains("result"_L1));
}

void RpcTest::batch()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    peer.send(R"([{"jsonrpc":"2.0","id":"a","method":"test.echo","params":{"text":"1"}}, 7,
                  {"jsonrpc":"2.0","method":"test.echo","params":{"text":"unanswered"}},
                  {"jsonrpc":"2.0","id":"b","method":"test.nothing"}])");
    const QJsonArray answers = peer.next().array();
    QCOMPARE(answers.size(), 3);
    QHash<QString, QJsonObject> byId;
    for (const QJsonValue &answer : answers)
        byId.insert(answer["id"_L1].toString(), answer.toObject());
    QCOMPARE(byId.value(u"a"_s).value("result"_L1)["text"_L1], u"1"_s);
    QCOMPARE(errorCode(byId.value(u"b"_s)), -32601);
    QCOMPARE(errorCode(byId.value({})), -32600);
}

void RpcTest::batchOfNotificationsHasNoAnswer()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    peer.send(
        R"([{"jsonrpc":"2.0","method":"test.echo","params":{"text":"a"}},{"jsonrpc":"2.0","method":"test.fail"}])");
    peer.send(R"({"jsonrpc":"2.0","method":"test.nothing"})");
    QCOMPARE(peer.call(u"test.echo"_s, echo(u"next"_s)).value("result"_L1)["text"_L1], u"next"_s);
}

void RpcTest::longBatchIsRefused()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    peer.send('[' + QByteArray("1,").repeated(50) + "1]");
    QCOMPARE(errorCode(peer.next().object()), -32600);
    peer.send('[' + QByteArray("1,").repeated(49) + "1]");
    QCOMPARE(peer.next().array().size(), 50);
}

void RpcTest::callsRunAtTheSameTime()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    peer.send(R"({"jsonrpc":"2.0","id":"slow","method":"test.wait","params":{"text":""}})");
    QTRY_COMPARE(fixture.waiting.load(), 1);
    QCOMPARE(peer.call(u"test.echo"_s, echo(u"quick"_s)).value("result"_L1)["text"_L1], u"quick"_s);
    fixture.release();
    QCOMPARE(peer.next().object().value("id"_L1), u"slow"_s);
}

void RpcTest::tooManyCallsAreRefused()
{
    api::ListenerSettings settings;
    settings.concurrentRequestLimit = 3;
    ApiFixture fixture(settings);
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    for (int i = 0; i < 3; ++i)
        peer.send(R"({"jsonrpc":"2.0","id":"w","method":"test.wait","params":{"text":""}})");
    QCOMPARE(errorId(peer.call(u"test.echo"_s, echo(u"x"_s))), u"rpc.too_many_requests"_s);
    // Another connection is not concerned.
    RpcTestPeer second(fixture);
    second.signIn(fixture.token);
    QVERIFY(second.call(u"test.echo"_s, echo(u"x"_s)).contains("result"_L1));
    fixture.release();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(peer.next().object().value("id"_L1), u"w"_s);
    QVERIFY(peer.call(u"test.echo"_s, echo(u"x"_s)).contains("result"_L1));
}

void RpcTest::hugeMessageIsDropped()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    peer.send(QByteArray(1'100'000, 'x'));
    QVERIFY(peer.isClosedByService());
    QCOMPARE(peer.socket.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
    // Almost at the limit it is read.
    RpcTestPeer second(fixture);
    second.signIn(fixture.token);
    QCOMPARE(second.call(u"test.echo"_s, echo(QString(1'000'000, u'x')))
                 .value("result"_L1)["text"_L1]
                 .toString()
                 .size(),
             1'000'000);
}

void RpcTest::hugeMessageOfAStrangerIsDropped()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    QVERIFY(peer.isConnected());
    peer.send(QByteArray(20'000, 'x'));
    QVERIFY(peer.isClosedByService());
    QCOMPARE(peer.socket.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
}

void RpcTest::binaryMessageIsDropped()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    peer.socket.sendBinaryMessage("x");
    QVERIFY(peer.isClosedByService());
    QCOMPARE(peer.socket.closeCode(), QWebSocketProtocol::CloseCodeDatatypeNotSupported);
}

void RpcTest::clientThatDoesNotReadIsDropped()
{
    api::ListenerSettings settings;
    settings.sendQueueLimitBytes = 4 * 1024 * 1024;
    settings.connectionLimitPerAddress = 1;
    ApiFixture fixture(settings);
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    // A limit on the peer's own buffer stops it from reading, as a hung program would.
    QTcpSocket *below = peer.socket.findChild<QTcpSocket *>();
    QVERIFY(below);
    below->setReadBufferSize(1);
    for (int i = 0; i < 30; ++i)
        peer.send(
            R"({"jsonrpc":"2.0","id":1,"method":"test.echo","params":{"text":"0123456789abcdef","times":60000}})");
    // Its place becomes free: the service let go although the peer never answered the close.
    QElapsedTimer waited;
    waited.start();
    bool isFree = false;
    while (!isFree && waited.elapsed() < 10'000) {
        RawPeer next(fixture.port());
        next.send(getRequest(fixture.port(), "/healthz"));
        isFree = next.readAll().startsWith("HTTP/1.1 200 ");
    }
    QVERIFY(isFree);
}

void RpcTest::tooLargeAnswerIsAnError()
{
    api::ListenerSettings settings;
    settings.sendQueueLimitBytes = 100'000;
    ApiFixture fixture(settings);
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    QCOMPARE(errorId(peer.call(u"test.echo"_s, {{u"text"_s, u"x"_s}, {u"times"_s, 200'000}})),
             u"rpc.answer_too_large"_s);
}

void RpcTest::notificationsGoToSubscribers()
{
    ApiFixture fixture;
    RpcTestPeer wants(fixture);
    RpcTestPeer wantsNot(fixture);
    wants.signIn(fixture.token);
    wantsNot.signIn(fixture.token);
    QVERIFY(wants.call(u"events.subscribe"_s, {{u"names"_s, QJsonArray{u"job.changed"_s}}})
                .contains("result"_L1));
    fixture.notifications.publish("row.changed"_L1, {}, {"test.echo"_L1});
    fixture.notifications.publish("job.changed"_L1, {{u"job"_s, 7}}, {"test.echo"_L1});
    const QJsonObject news = wants.next().object();
    QCOMPARE(news.value("method"_L1), u"job.changed"_s);
    QCOMPARE(news.value("params"_L1)["job"_L1], 7);
    QVERIFY(!news.contains("id"_L1));
    QVERIFY(wantsNot.call(u"test.echo"_s, echo(u"x"_s)).contains("result"_L1));
}

void RpcTest::answersOutliveTheirClient()
{
    ApiFixture fixture;
    {
        RpcTestPeer peer(fixture);
        peer.signIn(fixture.token);
        peer.send(R"({"jsonrpc":"2.0","id":1,"method":"test.wait","params":{"text":""}})");
        QTRY_COMPARE(fixture.waiting.load(), 1);
        peer.socket.abort();
    }
    fixture.release();
    RpcTestPeer other(fixture);
    other.signIn(fixture.token);
    QVERIFY(other.call(u"test.echo"_s, echo(u"x"_s)).contains("result"_L1));
}

HOLDFAST_TEST(RpcTest)
#include "tst_rpc.moc"
