#include "http_exchange.h"

#include "http_response.h"
#include "socket_bytes.h"

#include "core/base/log.h"

#include <QtCore/QUrl>

namespace holdfast::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPipeBytes = 512 * 1024;
constexpr qint64 kSocketBytes = 256 * 1024;

} // namespace

HttpExchange::HttpExchange(QTcpSocket *socket, HttpHead head, ServingContext &context)
    : QObject(socket)
    , m_socket(socket)
    , m_head(std::move(head))
    , m_context(context)
    , m_bodyBytesLeft(m_head.contentLength)
{
    m_context.exchanges.insert(this);
    m_stall.setSingleShot(true);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        qCInfo(lcService) << "transfer dropped: nothing moved for too long";
        abort();
    });
}

// The socket is going or gone: whoever works for it is told.
HttpExchange::~HttpExchange()
{
    m_context.exchanges.remove(this);
    m_cancellation.cancel();
    if (m_download)
        m_download->abort();
    if (m_upload)
        m_upload->finish(Error("transfer.cut"_L1, {{"name"_L1, m_transfer.fileName},
                                                   {"reason"_L1, u"the client went away"_s}}));
}

void HttpExchange::abort()
{
    m_cancellation.cancel();
    m_socket->abort();
}

void HttpExchange::start()
{
    m_socket->read(m_head.sizeBytes);
    if (m_head.path == "/transfers/upload" && m_head.method == "POST") {
        startUpload();
        return;
    }
    if (m_head.contentLength > m_context.settings.bodyLimitBytes) {
        const Error error("http.bad_request"_L1,
                          {{"reason"_L1, u"its body is larger than %1 bytes"_s.arg(
                                             m_context.settings.bodyLimitBytes)}});
        respondError(m_socket, error, 413);
        return;
    }
    // Nothing here reads a body, but it has been announced, so it is taken off the line first.
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpExchange::discardBody);
    m_stall.start(m_context.settings.headTimeout);
    discardBody();
}

void HttpExchange::discardBody()
{
    m_bodyBytesLeft -= m_socket->read(m_bodyBytesLeft).size();
    if (m_bodyBytesLeft > 0)
        return;
    m_stall.stop();
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    answer();
}

void HttpExchange::answer()
{
    const bool isKnown = m_head.path == "/healthz" || m_head.path == "/readyz" ||
                         m_head.path == "/transfers/download";
    if (!isKnown) {
        const bool isUpload = m_head.path == "/transfers/upload" || m_head.path == "/rpc";
        if (isUpload)
            respondError(m_socket,
                         Error("http.method_not_allowed"_L1,
                               {{"method"_L1, QString::fromLatin1(m_head.method)}}),
                         405);
        else
            respondError(m_socket, Error("http.not_found"_L1));
    } else if (m_head.method != "GET") {
        respondError(m_socket,
                     Error("http.method_not_allowed"_L1,
                           {{"method"_L1, QString::fromLatin1(m_head.method)}}),
                     405);
    } else if (m_head.path == "/healthz") {
        respondJson(m_socket, 200, {{u"status"_s, u"alive"_s}});
    } else if (m_head.path == "/readyz") {
        answerReadiness();
    } else {
        startDownload();
    }
}

void HttpExchange::answerReadiness()
{
    const Result<void> ready = m_context.isStopping ? Result<void>(Error("service.stopping"_L1))
                                                    : m_context.parts.readiness();
    if (ready)
        respondJson(m_socket, 200, {{u"status"_s, u"ready"_s}});
    else
        respondError(m_socket, ready.error(), 503);
}

Result<Transfers::Transfer> HttpExchange::redeemTicket(bool isUpload)
{
    if (m_context.isStopping)
        return Error("service.stopping"_L1);
    const QByteArray scheme = "Holdfast-Ticket ";
    const QByteArray authorization = m_head.value("authorization");
    if (m_head.count("authorization") != 1 || !authorization.startsWith(scheme))
        return Error("transfer.ticket_invalid"_L1);
    HF_TRY(auto transfer,
           m_context.parts.transfers.redeem(authorization.mid(scheme.size()).trimmed()));
    if (isUpload ? !transfer.consume : !transfer.produce)
        return Error("transfer.ticket_invalid"_L1);
    return transfer;
}

void HttpExchange::startDownload()
{
    auto transfer = redeemTicket(false);
    if (!transfer) {
        respondError(m_socket, transfer.error());
        return;
    }
    m_transfer = std::move(*transfer);
    const QPointer<HttpExchange> self(this);
    const auto wake = [&context = m_context, self] {
        context.post([self] {
            if (self)
                self->pumpDownload();
        });
    };
    m_download = std::make_shared<DownloadPipe>(kPipeBytes, wake);
    whenBytesLeave(m_socket, this, [this] { pumpDownload(); });
    m_context.transferPool.start(
        [pipe = m_download, produce = std::move(m_transfer.produce), token = m_cancellation] {
            const auto run = [&]() -> Result<void> {
                HF_CHECK(token.check());
                return produce(*pipe, token);
            };
            pipe->finish(guarded<void>(u"download"_s, run));
        });
}

void HttpExchange::pumpDownload()
{
    if (m_isAnswered)
        return;
    const qint64 unsent = unsentBytes(m_socket);
    watchForStall(unsent > 0);
    if (unsent >= kSocketBytes)
        return;
    if (const QByteArray bytes = m_download->take(); !bytes.isEmpty()) {
        if (!m_isHeadSent)
            writeDownloadHead();
        watchForStall(true);
        m_bytesSent += bytes.size();
        if (m_transfer.sizeBytes >= 0 && m_bytesSent > m_transfer.sizeBytes) {
            qCWarning(lcService) << "download cut: more bytes than announced";
            abort();
            return;
        }
        if (m_transfer.sizeBytes < 0)
            m_socket->write(QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n");
        else
            m_socket->write(bytes);
    }
    if (const auto outcome = m_download->outcome())
        finishDownload(*outcome);
}

void HttpExchange::writeDownloadHead()
{
    m_isHeadSent = true;
    const QByteArray name = QUrl::toPercentEncoding(m_transfer.fileName);
    const QByteArray disposition =
        "Content-Disposition: attachment; filename*=UTF-8''" + name + "\r\n";
    m_socket->write(
        responseHead(200, "application/octet-stream", m_transfer.sizeBytes, disposition));
}

void HttpExchange::finishDownload(const Result<void> &outcome)
{
    m_isAnswered = true;
    m_stall.stop();
    if (!outcome && !m_isHeadSent) {
        respondError(m_socket, outcome.error());
        return;
    }
    const bool isComplete = m_transfer.sizeBytes < 0 || m_bytesSent == m_transfer.sizeBytes;
    if (!outcome || !isComplete) {
        // The head is out: only a cut tells the client that this is not the whole.
        qCWarning(lcService) << "download cut:"
                             << (outcome ? u"fewer bytes than announced"_s
                                         : outcome.error().message());
        m_socket->abort();
        return;
    }
    if (!m_isHeadSent)
        writeDownloadHead();
    if (m_transfer.sizeBytes < 0)
        m_socket->write("0\r\n\r\n");
    closeGently(m_socket, Request::WasRead);
}

void HttpExchange::startUpload()
{
    auto transfer = redeemTicket(true);
    if (!transfer) {
        respondError(m_socket, transfer.error());
        return;
    }
    m_transfer = std::move(*transfer);
    if (m_head.count("content-length") == 0) {
        respondError(m_socket,
                     Error("http.bad_request"_L1, {{"reason"_L1, u"it needs a Content-Length"_s}}),
                     411);
        return;
    }
    if (m_bodyBytesLeft > m_transfer.sizeBytes) {
        respondError(
            m_socket,
            Error("http.bad_request"_L1,
                  {{"reason"_L1, u"its body is larger than %1 bytes"_s.arg(m_transfer.sizeBytes)}}),
            413);
        return;
    }
    const QPointer<HttpExchange> self(this);
    const auto wake = [&context = m_context, self] {
        context.post([self] {
            if (self)
                self->pumpUpload();
        });
    };
    m_upload = std::make_shared<UploadPipe>(kPipeBytes, wake);
    if (m_head.hasWord("expect", "100-continue"))
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpExchange::pumpUpload);
    m_context.transferPool.start([&context = m_context, self, pipe = m_upload,
                                  consume = std::move(m_transfer.consume), token = m_cancellation] {
        const auto run = [&]() -> Result<QJsonObject> { return consume(*pipe, token); };
        context.post([self, outcome = guarded<QJsonObject>(u"upload"_s, run)] {
            if (self)
                self->finishUpload(outcome);
        });
    });
    pumpUpload();
}

void HttpExchange::pumpUpload()
{
    if (m_isAnswered)
        return;
    const qint64 wanted = std::min<qint64>(m_bodyBytesLeft, m_upload->room());
    if (const QByteArray bytes = wanted > 0 ? m_socket->read(wanted) : QByteArray();
        !bytes.isEmpty()) {
        m_bodyBytesLeft -= bytes.size();
        m_upload->append(bytes);
    }
    watchForStall(m_bodyBytesLeft > 0 && m_upload->room() > 0);
    if (m_bodyBytesLeft == 0)
        m_upload->finish({});
}

void HttpExchange::finishUpload(const Result<QJsonObject> &outcome)
{
    m_isAnswered = true;
    m_stall.stop();
    disconnect(m_socket, nullptr, this, nullptr);
    if (outcome)
        respondJson(m_socket, 200, *outcome);
    else
        respondError(m_socket, outcome.error());
}

// Only the client's slowness counts: our own side has its own limits.
void HttpExchange::watchForStall(bool isClientsTurn)
{
    if (isClientsTurn)
        m_stall.start(m_context.settings.transferStallTimeout);
    else
        m_stall.stop();
}

} // namespace holdfast::api
