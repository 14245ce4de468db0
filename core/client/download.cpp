#include "core/client/download.h"

#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>

namespace holdfast::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kReadBytes = 256 * 1024;
constexpr qint64 kHeadLimitBytes = 16 * 1024;
constexpr qint64 kErrorLimitBytes = 64 * 1024;
constexpr qint64 kChunkLineLimitBytes = 64;
constexpr std::chrono::seconds kStallTimeout{120};

} // namespace

Download::Download(const EndpointDescription &endpoint, TransferTicket ticket, ByteSink &sink,
                   QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_ticket(std::move(ticket))
    , m_sink(sink)
    , m_socket(new QTcpSocket(this))
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(kReadBytes);
    m_stall.setSingleShot(true);
    m_stall.setInterval(kStallTimeout);
    connect(&m_stall, &QTimer::timeout, this, [this] { cut(u"nothing came for two minutes"_s); });
    connect(m_socket, &QTcpSocket::connected, this, &Download::sendRequest);
    connect(m_socket, &QTcpSocket::readyRead, this, &Download::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] {
        read(); // what came before the end still counts
        if (m_phase != Phase::Done)
            cut(m_socket->errorString());
    });
}

void Download::start()
{
    m_stall.start();
    m_socket->connectToHost(m_endpoint.host, quint16(m_endpoint.port));
}

void Download::cancel()
{
    if (m_phase != Phase::Done)
        end(Error("cancelled"_L1));
}

void Download::sendRequest()
{
    const bool isIpV6 = m_endpoint.host.contains(u':');
    const QString host = isIpV6 ? QString(u'[' + m_endpoint.host + u']') : m_endpoint.host;
    m_socket->write("GET " + m_ticket.urlPath.toLatin1() + " HTTP/1.1\r\nHost: " + host.toLatin1() +
                    ':' + QByteArray::number(m_endpoint.port) +
                    "\r\nAuthorization: Holdfast-Ticket " + m_ticket.ticket.toLatin1() +
                    "\r\nConnection: close\r\n\r\n");
}

void Download::read()
{
    m_stall.start();
    bool hasMoved = true;
    while (hasMoved && m_phase != Phase::Done) {
        switch (m_phase) {
        case Phase::Head:
            hasMoved = readHead();
            break;
        case Phase::Body:
        case Phase::ChunkData:
            hasMoved = readBody();
            break;
        case Phase::ChunkSize:
            hasMoved = readChunkSize();
            break;
        case Phase::ChunkEnd:
            hasMoved = readChunkEnd();
            break;
        case Phase::Done:
            break;
        }
    }
}

bool Download::readHead()
{
    const QByteArray bytes = m_socket->peek(kHeadLimitBytes);
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        if (bytes.size() >= kHeadLimitBytes)
            cut(u"the answer is not HTTP"_s);
        return false;
    }
    m_socket->read(end + 4);
    const QByteArrayList lines = bytes.first(end).split('\n');
    m_status = lines.first().mid(9, 3).toInt();
    bool isChunked = false;
    m_bytesLeft = -1;
    for (const QByteArray &line : lines) {
        const QByteArray lower = line.trimmed().toLower();
        if (lower.startsWith("content-length:"))
            m_bytesLeft = lower.mid(15).trimmed().toLongLong();
        isChunked = isChunked || lower == "transfer-encoding: chunked";
    }
    if (!lines.first().startsWith("HTTP/1.1 ") || m_status < 100 ||
        (!isChunked && m_bytesLeft < 0)) {
        cut(u"the answer is not one of this service"_s);
        return false;
    }
    m_phase = isChunked ? Phase::ChunkSize : Phase::Body;
    if (!isChunked && m_bytesLeft == 0)
        finishBody();
    return true;
}

bool Download::readBody()
{
    if (!take(m_bytesLeft))
        return false;
    if (m_bytesLeft == 0 && m_phase == Phase::ChunkData)
        m_phase = Phase::ChunkEnd;
    else if (m_bytesLeft == 0)
        finishBody();
    return true;
}

bool Download::take(qint64 limit)
{
    const QByteArray bytes = m_socket->read(std::min(limit, kReadBytes));
    if (bytes.isEmpty())
        return false;
    m_bytesLeft -= bytes.size();
    if (m_status != 200) {
        if (m_errorBody.size() < kErrorLimitBytes)
            m_errorBody += bytes;
        return true;
    }
    m_received += bytes.size();
    if (auto written =
            m_sink.write(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
        !written) {
        end(written);
        return false;
    }
    emit progressed(m_received);
    return m_phase != Phase::Done; // a listener may have cancelled
}

bool Download::readChunkSize()
{
    if (!m_socket->canReadLine()) {
        if (m_socket->bytesAvailable() > kChunkLineLimitBytes)
            cut(u"the answer is malformed"_s);
        return false;
    }
    bool isNumber = false;
    m_bytesLeft = m_socket->readLine(kChunkLineLimitBytes).trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_bytesLeft < 0) {
        cut(u"the answer is malformed"_s);
        return false;
    }
    if (m_bytesLeft == 0)
        finishBody();
    else
        m_phase = Phase::ChunkData;
    return true;
}

bool Download::readChunkEnd()
{
    if (m_socket->bytesAvailable() < 2)
        return false;
    m_socket->read(2);
    m_phase = Phase::ChunkSize;
    return true;
}

void Download::finishBody()
{
    if (m_status == 200) {
        end({});
        return;
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_errorBody).object();
    end(Error::fromJson(answer.value("error"_L1).toObject()));
}

void Download::cut(const QString &reason)
{
    end(Error("transfer.cut"_L1, {{"name"_L1, m_ticket.fileName}, {"reason"_L1, reason}}));
}

void Download::end(const Result<void> &outcome)
{
    if (m_phase == Phase::Done)
        return;
    m_phase = Phase::Done;
    m_stall.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    emit finished(outcome);
}

} // namespace holdfast::client
