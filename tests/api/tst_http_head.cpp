#include "http_head.h"
#include "tests/support/test_main.h"

using namespace holdfast;
using namespace holdfast::api;
using namespace Qt::StringLiterals;

class HttpHeadTest : public QObject
{
    Q_OBJECT
private slots:
    void reads();
    void waitsForTheRest();
    void refuses_data();
    void refuses();
    void acceptsHosts_data();
    void acceptsHosts();
};

void HttpHeadTest::reads()
{
    const auto head = parseHead(
        "POST /a/b?c=d HTTP/1.1\r\nHost: localhost\r\nX-Thing:  v \r\nContent-Length: 12\r\n"
        "Connection: keep-alive, Upgrade\r\n\r\nbody");
    HF_VERIFY(head);
    QVERIFY(head->has_value());
    QCOMPARE((*head)->method, "POST");
    QCOMPARE((*head)->path, "/a/b");
    QCOMPARE((*head)->query, "c=d");
    QCOMPARE((*head)->value("x-thing"), "v");
    QCOMPARE((*head)->contentLength, 12);
    QVERIFY((*head)->hasWord("connection", "upgrade"));
    QVERIFY(!(*head)->hasWord("connection", "up"));
}

void HttpHeadTest::waitsForTheRest()
{
    const QByteArray whole = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto head = parseHead(whole.first(length));
        HF_VERIFY(head);
        QVERIFY(!head->has_value());
    }
}

void HttpHeadTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes;
    };
    row("a TLS hello", QByteArray("\x16\x03\x01\x02", 4));
    row("no version", "GET /\r\nHost: a\r\n\r\n");
    row("HTTP/2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n");
    row("an absolute address", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n");
    row("a control character in the path", "GET /\x01 HTTP/1.1\r\nHost: a\r\n\r\n");
    row("no Host", "GET / HTTP/1.1\r\n\r\n");
    row("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    row("a folded line", "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n");
    row("a blank before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n");
    row("a bare line feed", "GET / HTTP/1.1\nHost: a\r\n\r\n");
    row("a zero byte in a value", QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n", 35));
    row("chunks", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("a negative length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n");
    row("a length with a sign", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\n");
    row("an endless length",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n");
    row("two lengths",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n");
    row("too many headers",
        "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: y\r\n").repeated(200) + "\r\n");
}

void HttpHeadTest::refuses()
{
    QFETCH(QByteArray, bytes);
    HF_VERIFY_ERROR(parseHead(bytes), "http.bad_request");
}

void HttpHeadTest::acceptsHosts_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("expected");
    QTest::newRow("loopback") << QByteArray("127.0.0.1") << true;
    QTest::newRow("loopback with port") << QByteArray("127.0.0.1:8080") << true;
    QTest::newRow("another loopback") << QByteArray("127.8.9.1:1") << true;
    QTest::newRow("IPv6") << QByteArray("[::1]:1") << true;
    QTest::newRow("localhost") << QByteArray("LocalHost:1") << true;
    QTest::newRow("name below localhost") << QByteArray("a.localhost") << false;
    QTest::newRow("configured name") << QByteArray("HoldFast.example:99") << true;
    QTest::newRow("unknown name") << QByteArray("evil.example") << false;
    QTest::newRow("name that begins like one") << QByteArray("127.0.0.1.evil.example") << false;
    QTest::newRow("another address") << QByteArray("192.168.1.4") << false;
    QTest::newRow("short form") << QByteArray("127.1") << false;
    QTest::newRow("number") << QByteArray("2130706433") << false;
    QTest::newRow("port that is none") << QByteArray("127.0.0.1:80a") << false;
    QTest::newRow("empty port") << QByteArray("127.0.0.1:") << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("another IPv6") << QByteArray("[fe80::1]") << false;
    QTest::newRow("user part") << QByteArray("127.0.0.1@evil.example") << false;
}

void HttpHeadTest::acceptsHosts()
{
    QFETCH(QByteArray, host);
    QTEST(isAcceptedHost(host, {u"holdfast.example"_s}), "expected");
}

HOLDFAST_TEST(HttpHeadTest)
#include "tst_http_head.moc"
