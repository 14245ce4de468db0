// The listener behind TLS: who comes in, what silent and foolish clients cost, certificates that
// change. Other peers than Qt are OpenSSL's own program and Python's client.
#include "core/api/tls_identity.h"
#include "tests/api/api_fixture.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QNetworkInterface>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslSocket>

#include <sys/stat.h>

using namespace holdfast;
using namespace holdfast::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A certificate in files, and settings with it.
class Certificate
{
public:
    explicit Certificate(const QString &name = u"localhost"_s)
        : m_name(name)
    {
        renew();
    }

    void renew()
    {
        const auto made = api::makeSelfSigned(
            {m_name, u"127.0.0.1"_s}, QDateTime::currentDateTimeUtc(), std::chrono::days(30));
        QVERIFY2(made, whyText(made).constData());
        fingerprint = made->fingerprint;
        write(files().certificate, made->certificate);
        write(files().key, made->key);
    }
    static void write(const QString &path, const QByteArray &content, mode_t mode = 0600)
    {
        // As administrators and certbot do it: a new file takes the place of the old one.
        QFile file(path + u".new"_s);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(content);
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(file.fileName()).constData(), mode), 0);
        QCOMPARE(::rename(QFile::encodeName(file.fileName()).constData(),
                          QFile::encodeName(path).constData()),
                 0);
    }
    api::TlsFiles files() const
    {
        return {.certificate = m_folder.filePath(u"certificate.pem"_s),
                .key = m_folder.filePath(u"key.pem"_s)};
    }
    api::ListenerSettings settings() const
    {
        api::ListenerSettings settings;
        settings.remote = {
            .address = QHostAddress(QHostAddress::LocalHost), .port = 0, .tls = files()};
        return settings;
    }

    QString fingerprint;

private:
    const QString m_name;
    QTemporaryDir m_folder;
};

/// A TLS peer that takes any certificate and says which one it was shown.
class SecurePeer
{
public:
    explicit SecurePeer(quint16 port)
    {
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    }
    bool isEncrypted()
    {
        return QTest::qWaitFor([this] { return socket.isEncrypted(); });
    }
    QString fingerprint() const { return api::fingerprintOf(socket.peerCertificate()); }
    QByteArray request(const QByteArray &request)
    {
        if (!isEncrypted())
            return {};
        socket.write(request);
        QByteArray answer;
        (void)QTest::qWaitFor([&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        });
        return answer;
    }
    QSslSocket socket;
};

/// Runs a program to its end while our own loop goes on.
QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
    return process.readAll();
}

} // namespace

class TlsTest : public QObject
{
    Q_OBJECT

private slots:
    void answersOverTls();
    void signsInOverTls();
    void othersTrustWhatTheyPinned();
    void aWholeDownloadArrives();
    void plainHttpIsDropped();
    void silentClientsAreDropped();
    void aClientThatDoesNotReadIsDropped();
    void takesANewCertificateOver();
    void aBadNewCertificateIsNotUsed();
    void badFilesAreRefused();
    void otherAddressesDemandTls();
    void namesAreChecked();
    void othersComeInByTheNamesOfTheCertificate();
    void theProfilesTokenIsForThisMachine();
};

void TlsTest::answersOverTls()
{
    const Certificate certificate;
    const ApiFixture fixture(certificate.settings());
    SecurePeer peer(fixture.server->remotePort());
    const QByteArray answer = peer.request(getRequest(fixture.server->remotePort(), "/healthz"));
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QVERIFY(answer.endsWith("{\"status\":\"alive\"}\n"));
    QCOMPARE(peer.fingerprint(), certificate.fingerprint);
    // Byte by byte, the head comes in many records.
    SecurePeer slow(fixture.server->remotePort());
    QVERIFY(slow.isEncrypted());
    QVERIFY(slow.socket.sessionProtocol() >= QSsl::TlsV1_2);
    for (const char letter : getRequest(fixture.server->remotePort(), "/healthz")) {
        slow.socket.write(&letter, 1);
        slow.socket.flush();
    }
    QVERIFY(slow.request({}).startsWith("HTTP/1.1 200 OK\r\n"));
}

void TlsTest::signsInOverTls()
{
    const Certificate certificate;
    const ApiFixture fixture(certificate.settings());
    RpcTestPeer peer(fixture, RpcTestPeer::Transport::Tls);
    QVERIFY2(peer.isConnected(), qPrintable(peer.socket.errorString()));
    QVERIFY(peer.signIn(fixture.token).contains("result"_L1));
    const QJsonObject answer = peer.call(u"test.echo"_s, {{u"text"_s, u"hallo"_s}});
    QCOMPARE(answer.value("result"_L1).toObject().value("text"_L1), u"hallo"_s);
    const QString large(300'000, u'x');
    const QJsonObject second = peer.call(u"test.echo"_s, {{u"text"_s, large}});
    QCOMPARE(second.value("result"_L1).toObject().value("text"_L1), large);
}

void TlsTest::othersTrustWhatTheyPinned()
{
    const Certificate certificate;
    const ApiFixture fixture(certificate.settings());
    const QString address = u"127.0.0.1:%1"_s.arg(fixture.server->remotePort());
    const QByteArray trusted = run(u"openssl"_s,
                                   {u"s_client"_s, u"-connect"_s, address, u"-CAfile"_s,
                                    certificate.files().certificate, u"-verify_return_error"_s,
                                    u"-verify_ip"_s, u"127.0.0.1"_s, u"-quiet"_s, u"-ign_eof"_s},
                                   getRequest(fixture.server->remotePort(), "/healthz"));
    QVERIFY2(trusted.contains("{\"status\":\"alive\"}"), trusted.constData());
    const QByteArray stranger =
        run(u"openssl"_s,
            {u"s_client"_s, u"-connect"_s, address, u"-verify_return_error"_s, u"-brief"_s}, {});
    QVERIFY2(stranger.contains("self-signed certificate"), stranger.constData());
    const QByteArray old =
        run(u"openssl"_s, {u"s_client"_s, u"-connect"_s, address, u"-tls1_1"_s}, {});
    QVERIFY2(!old.contains("Cipher is ECDHE"), old.constData());
}

void TlsTest::aWholeDownloadArrives()
{
    const Certificate certificate;
    ApiFixture fixture(certificate.settings());
    QByteArray content(20 << 20, Qt::Uninitialized);
    for (qsizetype index = 0; index < content.size(); ++index)
        content[index] = char(index * 7 + index / 4096);
    for (const bool knowsSize : {true, false}) {
        const auto ticket = fixture.transfers.issueDownload(
            u"a.bin"_s, knowsSize ? content.size() : -1,
            [&content](ByteSink &sink, const CancellationToken &) {
                return sink.write(std::as_bytes(std::span(std::as_const(content))));
            });
        HF_VERIFY(ticket);
        // Python's client checks certificate, name, length and chunks by itself.
        const QByteArray script =
            "import hashlib, http.client, ssl, sys\n"
            "context = ssl.create_default_context(cafile=sys.argv[1])\n"
            "client = http.client.HTTPSConnection('localhost', int(sys.argv[2]), context=context)\n"
            "client.request('GET', sys.argv[3], headers={'Authorization': 'Holdfast-Ticket ' + "
            "sys.argv[4]})\n"
            "answer = client.getresponse()\n"
            "print(answer.status, hashlib.sha256(answer.read()).hexdigest())\n";
        const QByteArray said =
            run(u"python3"_s,
                {u"-c"_s, QString::fromLatin1(script), certificate.files().certificate,
                 QString::number(fixture.server->remotePort()), ticket->urlPath, ticket->ticket});
        QCOMPARE(said.trimmed(),
                 "200 " + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
}

void TlsTest::plainHttpIsDropped()
{
    const Certificate certificate;
    const ApiFixture fixture(certificate.settings());
    RawPeer peer(fixture.server->remotePort());
    peer.send(getRequest(fixture.server->remotePort(), "/healthz"));
    const QByteArray answer = peer.readAll();
    QVERIFY2(!answer.contains("HTTP/1.1"), answer.constData()); // at most an alert of TLS
    QCOMPARE(peer.socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(SecurePeer(fixture.server->remotePort())
                .request(getRequest(fixture.server->remotePort(), "/healthz"))
                .startsWith("HTTP/1.1 200"));
}

void TlsTest::silentClientsAreDropped()
{
    const Certificate certificate;
    api::ListenerSettings settings = certificate.settings();
    settings.headTimeout = 2s; // long enough for a handshake on a busy machine
    const ApiFixture fixture(settings);
    // One says nothing, one stops after the first bytes of a handshake, one after the handshake.
    RawPeer silent(fixture.server->remotePort());
    RawPeer begun(fixture.server->remotePort());
    begun.send(QByteArray::fromHex("16030100c8010000c40303"));
    SecurePeer encrypted(fixture.server->remotePort());
    QVERIFY(encrypted.isEncrypted());
    // Meanwhile everybody else is served.
    QVERIFY(SecurePeer(fixture.server->remotePort())
                .request(getRequest(fixture.server->remotePort(), "/healthz"))
                .startsWith("HTTP/1.1 200"));
    QVERIFY(!silent.readAll().contains("HTTP"));
    QVERIFY(!begun.readAll().contains("HTTP"));
    QTRY_COMPARE(encrypted.socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(encrypted.socket.readAll().startsWith("HTTP/1.1 408"));
}

void TlsTest::aClientThatDoesNotReadIsDropped()
{
    const Certificate certificate;
    api::ListenerSettings settings = certificate.settings();
    settings.sendQueueLimitBytes = 4 * 1024 * 1024;
    settings.connectionLimitPerAddress = 1;
    const ApiFixture fixture(settings);
    RpcTestPeer peer(fixture, RpcTestPeer::Transport::Tls);
    QVERIFY(peer.isConnected());
    QVERIFY(peer.signIn(fixture.token).contains("result"_L1));
    // What was encrypted already counts, too: QSslSocket keeps it elsewhere.
    auto *below = peer.socket.findChild<QSslSocket *>();
    QVERIFY(below);
    below->setReadBufferSize(1);
    for (int i = 0; i < 30; ++i)
        peer.send(
            R"({"jsonrpc":"2.0","id":1,"method":"test.echo","params":{"text":"0123456789abcdef","times":60000}})");
    const auto isFree = [&] {
        return SecurePeer(fixture.server->remotePort())
            .request(getRequest(fixture.server->remotePort(), "/healthz"))
            .startsWith("HTTP/1.1 200 ");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFree(), 20'000);
}

void TlsTest::takesANewCertificateOver()
{
    Certificate certificate;
    const ApiFixture fixture(certificate.settings());
    RpcTestPeer open(fixture, RpcTestPeer::Transport::Tls);
    QVERIFY(open.isConnected());
    QVERIFY(open.signIn(fixture.token).contains("result"_L1));
    const QString before = certificate.fingerprint;
    certificate.renew();
    QVERIFY(certificate.fingerprint != before);
    const auto shown = [&] {
        SecurePeer peer(fixture.server->remotePort());
        return peer.isEncrypted() ? peer.fingerprint() : QString();
    };
    QTRY_COMPARE(shown(), certificate.fingerprint);
    // Who was there before notices nothing.
    QVERIFY(open.call(u"test.echo"_s, {{u"text"_s, u"still here"_s}}).contains("result"_L1));
}

void TlsTest::aBadNewCertificateIsNotUsed()
{
    Certificate certificate;
    auto identity = api::TlsIdentity::load(certificate.files());
    HF_VERIFY(identity);
    const QString before = certificate.fingerprint;
    Certificate::write(certificate.files().certificate, "half a certif"_ba);
    // Asked until it has looked again (it does once a second), and then it says so.
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"the changed certificate is not used"_s));
    const auto looked = [&] {
        (*identity)->configuration();
        return !QTest::currentTestFailed();
    };
    QVERIFY(looked());
    QElapsedTimer since;
    since.start();
    QTRY_VERIFY(since.elapsed() > 1100);
    QVERIFY(looked());
    QCOMPARE((*identity)->fingerprint(), before);
    certificate.renew();
    QTRY_VERIFY(
        ((*identity)->configuration(), (*identity)->fingerprint() == certificate.fingerprint));
}

void TlsTest::badFilesAreRefused()
{
    const Certificate certificate;
    const Certificate other;
    api::TlsFiles files = certificate.files();
    files.key = other.files().key;
    HF_VERIFY_ERROR(api::TlsIdentity::load(files), "tls.invalid"); // of another certificate
    files.key.clear();
    HF_VERIFY_ERROR(api::TlsIdentity::load(files), "tls.invalid");
    files.key = u"/nowhere/key.pem"_s;
    HF_VERIFY_ERROR(api::TlsIdentity::load(files), "file.not_found");
    files = certificate.files();
    QCOMPARE(::chmod(QFile::encodeName(files.key).constData(), 0644), 0);
    HF_VERIFY_ERROR(api::TlsIdentity::load(files), "tls.key_exposed");
    QCOMPARE(::chmod(QFile::encodeName(files.key).constData(), 0640), 0);
    HF_VERIFY(api::TlsIdentity::load(files));
    std::swap(files.certificate, files.key);
    QCOMPARE(::chmod(QFile::encodeName(files.key).constData(), 0600), 0);
    HF_VERIFY_ERROR(api::TlsIdentity::load(files), "tls.invalid");
    files = certificate.files();
    Certificate::write(files.certificate, QByteArray(2 << 20, 'x'));
    HF_VERIFY_ERROR(api::TlsIdentity::load(files), "file.too_large");
    Certificate::write(files.certificate, {});
    HF_VERIFY_ERROR(api::TlsIdentity::load(files), "tls.invalid");
}

void TlsTest::otherAddressesDemandTls()
{
    api::Methods methods;
    api::Notifications notifications;
    SteadyTestClock clock;
    api::Transfers transfers{clock};
    const auto start = [&](const api::ListenerSettings &settings) {
        return api::ApiServer::start(settings, {.methods = methods,
                                                .notifications = notifications,
                                                .transfers = transfers,
                                                .token = randomBytes(32),
                                                .instanceId = idText(newId()),
                                                .version = u"1"_s,
                                                .localOwner = {},
                                                .authorise = {},
                                                .readiness = {}});
    };
    api::ListenerSettings settings;
    for (const QHostAddress &address :
         {QHostAddress(QHostAddress::AnyIPv4), QHostAddress(QHostAddress::Any)}) {
        settings.address = address;
        HF_VERIFY_ERROR(start(settings), "listener.tls_required");
    }
    settings.address = QHostAddress(QHostAddress::LocalHost);
    settings.remote.address = QHostAddress(QHostAddress::AnyIPv4);
    HF_VERIFY_ERROR(start(settings), "tls.invalid"); // no certificate
    const Certificate certificate;
    settings.remote.tls = certificate.files();
    const auto started = start(settings);
    HF_VERIFY(started);
    QVERIFY((*started)->remotePort() != (*started)->port());
}

void TlsTest::namesAreChecked()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QString &name : {QString(), u"a,DNS:b"_s, u"a b"_s, u"a\nb"_s, QString(300, u'a')})
        HF_VERIFY_ERROR(api::makeSelfSigned({name}, now, std::chrono::days(1)), "tls.invalid");
    HF_VERIFY_ERROR(api::makeSelfSigned({}, now, std::chrono::days(1)), "tls.invalid");
    const auto made = api::makeSelfSigned({u"games.example"_s, u"192.0.2.7"_s, u"2001:db8::7"_s},
                                          now, std::chrono::days(3650));
    HF_VERIFY(made);
    const QSslCertificate certificate(made->certificate, QSsl::Pem);
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{u"games.example"_s});
    const auto names = certificate.subjectAlternativeNames();
    QCOMPARE(names.values(QSsl::DnsEntry), QStringList{u"games.example"_s});
    QCOMPARE(names.values(QSsl::IpAddressEntry).size(), 2);
    QVERIFY(certificate.effectiveDate() < now && certificate.expiryDate() > now.addDays(3649));
    QVERIFY(certificate.serialNumber() !=
            QSslCertificate(
                api::makeSelfSigned({u"games.example"_s}, now, std::chrono::days(1))->certificate)
                .serialNumber());
}

void TlsTest::othersComeInByTheNamesOfTheCertificate()
{
    const Certificate certificate(u"games.example"_s);
    const ApiFixture fixture(certificate.settings());
    const auto answer = [&](quint16 port, const QByteArray &host) {
        const QByteArray request = "GET /healthz HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
        if (port == fixture.server->remotePort())
            return SecurePeer(port).request(request).left(12);
        RawPeer peer(port);
        peer.send(request);
        return peer.readAll().left(12);
    };
    QCOMPARE(answer(fixture.server->remotePort(), "games.example:7421"), "HTTP/1.1 200"_ba);
    QCOMPARE(answer(fixture.server->remotePort(), "evil.example"), "HTTP/1.1 403"_ba);
    // Without TLS a name proves nothing: any web page can have one that leads here.
    QCOMPARE(answer(fixture.port(), "games.example"), "HTTP/1.1 403"_ba);
}

void TlsTest::theProfilesTokenIsForThisMachine()
{
    QHostAddress own;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            own = address;
    }
    if (own.isNull())
        QSKIP("no-network: this machine has only its loopback address");
    const Certificate certificate(own.toString());
    api::ListenerSettings settings = certificate.settings();
    settings.remote.address = own;
    const ApiFixture fixture(settings);
    QWebSocket socket;
    QSslConfiguration any = QSslConfiguration::defaultConfiguration();
    any.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(any);
    QSignalSpy messages(&socket, &QWebSocket::textMessageReceived);
    socket.open(QUrl(u"wss://%1:%2/rpc"_s.arg(own.toString()).arg(fixture.server->remotePort())));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.sendTextMessage(
        u"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"session.hello\",\"params\":{\"client\":\"x\","
        "\"client_nonce\":\"%1\"}}"_s.arg(QString(64, u'a')));
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(messages.size(), 1);
    const QString said = messages.constFirst().constFirst().toString();
    QVERIFY2(said.contains(u"rpc.not_authenticated"_s), qPrintable(said));
    QVERIFY(!said.contains(fixture.instanceId)); // nor who answers
}

HOLDFAST_TEST(TlsTest)

#include "tst_tls.moc"
