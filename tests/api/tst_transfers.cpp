#include "tests/api/api_fixture.h"

#include <QtCore/QCryptographicHash>

using namespace holdfast;
using namespace holdfast::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray downloadRequest(quint16 port, const TransferTicket &ticket)
{
    return getRequest(port, ticket.urlPath.toLatin1(),
                      "Authorization: Holdfast-Ticket " + ticket.ticket.toLatin1() + "\r\n");
}

QByteArray uploadHead(const TransferTicket &ticket, const QByteArray &extraHeaders)
{
    return "POST " + ticket.urlPath.toLatin1() +
           " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Holdfast-Ticket " +
           ticket.ticket.toLatin1() + "\r\n" + extraHeaders + "\r\n";
}

std::span<const std::byte> asBytes(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), size_t(bytes.size())));
}

api::Transfers::Produce produces(const QByteArray &content)
{
    return [content](ByteSink &sink, const CancellationToken &) {
        return sink.write(asBytes(content));
    };
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QByteArray unchunked(QByteArray body)
{
    QByteArray content;
    while (true) {
        const qsizetype lineEnd = body.indexOf("\r\n");
        const qsizetype size = body.first(lineEnd).toLongLong(nullptr, 16);
        if (size == 0)
            return content;
        content += body.mid(lineEnd + 2, size);
        body.remove(0, lineEnd + 2 + size + 2);
    }
}

/// Another client asks and is answered: the socket loop has looked at all its sockets meanwhile,
/// and so has ours.
void serveAnother(const ApiFixture &fixture)
{
    RawPeer other(fixture.port());
    other.send(getRequest(fixture.port(), "/healthz"));
    QVERIFY(other.readAll().startsWith("HTTP/1.1 200 "));
}

} // namespace

class TransfersTest : public QObject
{
    Q_OBJECT
private slots:
    void downloadsOfKnownLength();
    void downloadsOfUnknownLength();
    void emptyDownload();
    void ticketWorksOnce();
    void ticketExpires();
    void wrongTicketsAreRefused();
    void errorBeforeTheFirstByteIsAnswered();
    void errorAfterwardsCuts();
    void wrongLengthCuts_data();
    void wrongLengthCuts();
    void producerIsToldThatTheClientWent();
    void slowClientHoldsTheProducer();
    void stalledClientIsDropped();
    void uploads();
    void uploadWaitsForTheConsumer();
    void refusesUploads();
    void uploadCut();
    void tooManyTickets();
};

void TransfersTest::downloadsOfKnownLength()
{
    ApiFixture fixture;
    const QByteArray content = randomBytes(3'000'000);
    const auto ticket =
        fixture.transfers.issueDownload(u"ä b.bin"_s, content.size(), produces(content));
    HF_VERIFY(ticket);
    RawPeer peer(fixture.port());
    peer.send(downloadRequest(fixture.port(), *ticket));
    const QByteArray answer = peer.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("Content-Length: 3000000\r\n"));
    QVERIFY(answer.contains("filename*=UTF-8''%C3%A4%20b.bin\r\n"));
    QVERIFY(bodyOf(answer) == content);
}

void TransfersTest::downloadsOfUnknownLength()
{
    ApiFixture fixture;
    const QByteArray content = randomBytes(1'500'000);
    const auto ticket = fixture.transfers.issueDownload(u"f"_s, -1, produces(content));
    RawPeer peer(fixture.port());
    peer.send(downloadRequest(fixture.port(), *ticket));
    const QByteArray answer = peer.readAll();
    QVERIFY(answer.contains("Transfer-Encoding: chunked\r\n"));
    QVERIFY(answer.endsWith("\r\n0\r\n\r\n"));
    QVERIFY(unchunked(bodyOf(answer)) == content);
}

void TransfersTest::emptyDownload()
{
    ApiFixture fixture;
    for (const qint64 size : {qint64(0), qint64(-1)}) {
        const auto ticket = fixture.transfers.issueDownload(u"f"_s, size, produces({}));
        RawPeer peer(fixture.port());
        peer.send(downloadRequest(fixture.port(), *ticket));
        QVERIFY(peer.readAll().startsWith("HTTP/1.1 200 "));
    }
}

void TransfersTest::ticketWorksOnce()
{
    ApiFixture fixture;
    const auto ticket = fixture.transfers.issueDownload(u"f"_s, 1, produces("x"));
    RawPeer first(fixture.port());
    first.send(downloadRequest(fixture.port(), *ticket));
    QCOMPARE(bodyOf(first.readAll()), "x");
    RawPeer second(fixture.port());
    second.send(downloadRequest(fixture.port(), *ticket));
    const QByteArray answer = second.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 403 "));
    QVERIFY(answer.contains("transfer.ticket_invalid"));
}

void TransfersTest::ticketExpires()
{
    ApiFixture fixture;
    const auto early = fixture.transfers.issueDownload(u"f"_s, 1, produces("x"));
    fixture.clock.advance(59s);
    const auto late = fixture.transfers.issueDownload(u"f"_s, 1, produces("y"));
    fixture.clock.advance(1s);
    RawPeer expired(fixture.port());
    expired.send(downloadRequest(fixture.port(), *early));
    QVERIFY(expired.readAll().startsWith("HTTP/1.1 403 "));
    RawPeer valid(fixture.port());
    valid.send(downloadRequest(fixture.port(), *late));
    QVERIFY(valid.readAll().startsWith("HTTP/1.1 200 "));
}

void TransfersTest::wrongTicketsAreRefused()
{
    ApiFixture fixture;
    const auto ticket = fixture.transfers.issueDownload(u"f"_s, 1, produces("x"));
    const QByteArray good = ticket->ticket.toLatin1();
    const QList<QByteArray> headers = {
        "Authorization: Holdfast-Ticket\r\n",
        "Authorization: Holdfast-Ticket " + QByteArray(64, '0') + "\r\n",
        "Authorization: Bearer " + good + "\r\n",
        "Authorization: Holdfast-Ticket " + good.left(63) + "\r\n",
        "Authorization: Holdfast-Ticket " + good + "\r\nAuthorization: Holdfast-Ticket " + good +
            "\r\n",
        "Cookie: ticket=" + good + "\r\n",
    };
    for (const QByteArray &header : headers) {
        RawPeer peer(fixture.port());
        peer.send(getRequest(fixture.port(), "/transfers/download", header));
        QVERIFY2(peer.readAll().startsWith("HTTP/1.1 403 "), header.constData());
    }
}

void TransfersTest::errorBeforeTheFirstByteIsAnswered()
{
    ApiFixture fixture;
    const auto ticket = fixture.transfers.issueDownload(
        u"f"_s, 100, [](ByteSink &, const CancellationToken &) -> Result<void> {
            return Error("file.not_found"_L1, {{"path"_L1, u"level.dat"_s}});
        });
    RawPeer peer(fixture.port());
    peer.send(downloadRequest(fixture.port(), *ticket));
    const QByteArray answer = peer.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 404 "));
    QVERIFY(answer.contains("level.dat does not exist."));
}

void TransfersTest::errorAfterwardsCuts()
{
    ApiFixture fixture;
    const auto ticket = fixture.transfers.issueDownload(
        u"f"_s, -1, [](ByteSink &sink, const CancellationToken &) -> Result<void> {
            HF_CHECK(sink.write(asBytes(QByteArray(700'000, 'x'))));
            return Error("file.not_found"_L1, {{"path"_L1, u"f"_s}});
        });
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"download cut"_s));
    RawPeer peer(fixture.port());
    peer.send(downloadRequest(fixture.port(), *ticket));
    QVERIFY(!peer.readAll().endsWith("0\r\n\r\n"));
}

void TransfersTest::wrongLengthCuts_data()
{
    QTest::addColumn<int>("announced");
    QTest::newRow("more than announced") << 5;
    QTest::newRow("less than announced") << 50;
}

void TransfersTest::wrongLengthCuts()
{
    QFETCH(int, announced);
    ApiFixture fixture;
    const auto ticket = fixture.transfers.issueDownload(u"f"_s, announced, produces("0123456789"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"download cut"_s));
    RawPeer peer(fixture.port());
    peer.send(downloadRequest(fixture.port(), *ticket));
    QVERIFY(bodyOf(peer.readAll()).size() != announced);
}

void TransfersTest::producerIsToldThatTheClientWent()
{
    ApiFixture fixture;
    std::atomic_bool hasEnded = false;
    const auto ticket = fixture.transfers.issueDownload(
        u"f"_s, -1, [&](ByteSink &sink, const CancellationToken &token) -> Result<void> {
            Result<void> written;
            while (written)
                written = sink.write(asBytes(QByteArray(100'000, 'x')));
            hasEnded = token.isCancelled();
            return written;
        });
    {
        RawPeer peer(fixture.port());
        peer.send(downloadRequest(fixture.port(), *ticket));
        QTRY_VERIFY(peer.socket.bytesAvailable() > 0);
        peer.socket.abort();
    }
    QTRY_VERIFY(hasEnded);
}

void TransfersTest::slowClientHoldsTheProducer()
{
    ApiFixture fixture;
    std::atomic<qint64> produced = 0;
    constexpr qint64 kWhole = 64 * 1024 * 1024;
    const auto ticket = fixture.transfers.issueDownload(
        u"f"_s, kWhole, [&](ByteSink &sink, const CancellationToken &) -> Result<void> {
            const QByteArray block(65536, 'x');
            for (qint64 left = kWhole; left > 0; left -= block.size()) {
                HF_CHECK(sink.write(asBytes(block)));
                produced += block.size();
            }
            return {};
        });
    RawPeer peer(fixture.port());
    peer.socket.setReadBufferSize(1000);
    peer.send(downloadRequest(fixture.port(), *ticket));
    QTRY_VERIFY(produced > 500'000);
    // What the kernel's socket buffers take, and ours; never the whole: the producer stands while
    // others are served.
    qint64 before = -1;
    while (before != produced) {
        before = produced;
        serveAnother(fixture);
    }
    QVERIFY2(produced < kWhole / 2, QByteArray::number(produced.load()));
    peer.socket.setReadBufferSize(0);
    qint64 received = peer.socket.readAll().size();
    const bool isWhole = QTest::qWaitFor(
        [&] {
            received += peer.socket.readAll().size();
            return received > kWhole;
        },
        20'000);
    QVERIFY(isWhole);
}

void TransfersTest::stalledClientIsDropped()
{
    api::ListenerSettings settings;
    settings.transferStallTimeout = 200ms;
    ApiFixture fixture(settings);
    std::atomic_bool hasEnded = false;
    const auto ticket = fixture.transfers.issueDownload(
        u"f"_s, -1, [&](ByteSink &sink, const CancellationToken &) -> Result<void> {
            Result<void> written;
            while (written)
                written = sink.write(asBytes(QByteArray(100'000, 'x')));
            hasEnded = true;
            return written;
        });
    RawPeer peer(fixture.port());
    peer.socket.setReadBufferSize(1000);
    peer.send(downloadRequest(fixture.port(), *ticket));
    QTRY_VERIFY(hasEnded);
}

void TransfersTest::uploads()
{
    ApiFixture fixture;
    const QByteArray content = randomBytes(5'000'000);
    QCryptographicHash received(QCryptographicHash::Sha256);
    const auto ticket = fixture.transfers.issueUpload(
        u"f"_s, content.size(),
        [&](api::UploadReader &reader, const CancellationToken &) -> Result<QJsonObject> {
            QByteArray buffer(40'000, Qt::Uninitialized);
            qint64 total = 0;
            while (true) {
                HF_TRY(const qint64 count, reader.read(std::as_writable_bytes(
                                               std::span(buffer.data(), size_t(buffer.size())))));
                if (count == 0)
                    return QJsonObject{{u"bytes"_s, total}};
                total += count;
                received.addData(QByteArrayView(buffer).first(count));
            }
        });
    RawPeer peer(fixture.port());
    peer.send(uploadHead(*ticket, "Content-Length: 5000000\r\nExpect: 100-continue\r\n") + content);
    const QByteArray answer = peer.readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("\"bytes\":5000000"));
    QCOMPARE(received.result(), QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

void TransfersTest::uploadWaitsForTheConsumer()
{
    ApiFixture fixture;
    QSemaphore mayRead;
    const auto ticket = fixture.transfers.issueUpload(
        u"f"_s, 64 * 1024 * 1024,
        [&](api::UploadReader &reader, const CancellationToken &) -> Result<QJsonObject> {
            mayRead.acquire();
            QByteArray buffer(100'000, Qt::Uninitialized);
            qint64 count = 1;
            while (count > 0) {
                HF_TRY(count, reader.read(std::as_writable_bytes(
                                  std::span(buffer.data(), size_t(buffer.size())))));
            }
            return QJsonObject();
        });
    RawPeer peer(fixture.port());
    peer.send(uploadHead(*ticket, "Content-Length: 67108864\r\n") + QByteArray(67108864, 'x'));
    qint64 unsent = -1;
    while (unsent != peer.socket.bytesToWrite()) {
        unsent = peer.socket.bytesToWrite();
        serveAnother(fixture);
    }
    QVERIFY2(unsent > 16 * 1024 * 1024, QByteArray::number(unsent));
    mayRead.release();
    QVERIFY(peer.readAll(20'000).startsWith("HTTP/1.1 200 "));
}

void TransfersTest::refusesUploads()
{
    ApiFixture fixture;
    const auto consume = [](api::UploadReader &, const CancellationToken &) -> Result<QJsonObject> {
        return QJsonObject();
    };
    const auto answerTo = [&](const QByteArray &headers, const QByteArray &body) {
        const auto ticket = fixture.transfers.issueUpload(u"f"_s, 10, consume);
        RawPeer peer(fixture.port());
        peer.send(uploadHead(*ticket, headers) + body);
        return peer.readAll();
    };
    QVERIFY(answerTo("Content-Length: 11\r\n", "01234567890").startsWith("HTTP/1.1 413 "));
    QVERIFY(answerTo("", "").startsWith("HTTP/1.1 411 "));
    QVERIFY(answerTo("Transfer-Encoding: chunked\r\n", "").startsWith("HTTP/1.1 400 "));
    // A download's ticket is none for an upload.
    const auto download = fixture.transfers.issueDownload(u"f"_s, 1, produces("x"));
    RawPeer peer(fixture.port());
    TransferTicket wrong = *download;
    wrong.urlPath = u"/transfers/upload"_s;
    peer.send(uploadHead(wrong, "Content-Length: 1\r\n") + "x");
    QVERIFY(peer.readAll().startsWith("HTTP/1.1 403 "));
}

void TransfersTest::uploadCut()
{
    ApiFixture fixture;
    std::atomic_bool wasCut = false;
    const auto ticket = fixture.transfers.issueUpload(
        u"f"_s, 100,
        [&](api::UploadReader &reader, const CancellationToken &) -> Result<QJsonObject> {
            std::byte buffer[100];
            while (true) {
                const auto count = reader.read(buffer);
                if (!count) {
                    wasCut = count.error().is("transfer.cut"_L1);
                    return count.error();
                }
                if (*count == 0)
                    return QJsonObject();
            }
        });
    RawPeer peer(fixture.port());
    peer.send(uploadHead(*ticket, "Content-Length: 100\r\n") + "half");
    peer.socket.flush();
    peer.socket.disconnectFromHost();
    QTRY_VERIFY(wasCut);
}

void TransfersTest::tooManyTickets()
{
    SteadyTestClock clock;
    api::Transfers transfers(clock);
    for (int i = 0; i < api::Transfers::kOpenTicketsLimit; ++i)
        HF_VERIFY(transfers.issueDownload(u"f"_s, 1, produces("x")));
    HF_VERIFY_ERROR(transfers.issueDownload(u"f"_s, 1, produces("x")), "transfer.too_many");
    clock.advance(60s);
    HF_VERIFY(transfers.issueDownload(u"f"_s, 1, produces("x")));
}

HOLDFAST_TEST(TransfersTest)
#include "tst_transfers.moc"
