#include "listener.h"

#include "http_exchange.h"
#include "http_response.h"
#include "rpc_peer.h"

#include "core/base/log.h"

#include <algorithm>
#include <unistd.h>

namespace holdfast::api {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kAcceptPause{1};
constexpr int kTransferReadBytes = 256 * 1024;

} // namespace

HeadReader::HeadReader(QTcpSocket *socket, const ListenerSettings &settings, QStringList hostNames)
    : QObject(socket)
    , m_socket(socket)
    , m_settings(settings)
    , m_hostNames(std::move(hostNames))
{
    // One byte more than allowed shows that a head is too long; the kernel keeps the rest.
    m_socket->setReadBufferSize(m_settings.headLimitBytes + 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        refuse(Error("http.bad_request"_L1, {{"reason"_L1, u"its head did not arrive in time"_s}}),
               408);
    });
    m_timer.start(m_settings.headTimeout);
    connect(m_socket, &QTcpSocket::readyRead, this, &HeadReader::read);
}

void HeadReader::read()
{
    // Peeked only: whoever takes the socket over reads the head again.
    const QByteArray bytes = m_socket->peek(m_settings.headLimitBytes + 1);
    const auto head = parseHead(bytes);
    if (!head) {
        refuse(head.error(), 400);
        return;
    }
    const bool isTooLong = *head ? (*head)->sizeBytes > m_settings.headLimitBytes
                                 : bytes.size() > m_settings.headLimitBytes;
    if (isTooLong) {
        refuse(Error("http.bad_request"_L1,
                     {{"reason"_L1,
                       u"its head is longer than %1 bytes"_s.arg(m_settings.headLimitBytes)}}),
               431);
        return;
    }
    if (!*head)
        return;
    if (const auto checked = check(**head); !checked) {
        refuse(checked.error(), 403);
        return;
    }
    disconnect(m_socket, nullptr, this, nullptr);
    m_timer.stop();
    emit headRead(**head);
    deleteLater();
}

Result<void> HeadReader::check(const HttpHead &head) const
{
    if (!isAcceptedHost(head.value("host"), m_hostNames))
        return Error("http.host_refused"_L1);
    if (head.count("origin") == 0)
        return {};
    if (head.count("origin") > 1 ||
        !m_settings.origins.contains(QString::fromLatin1(head.value("origin"))))
        return Error("http.origin_refused"_L1);
    return {};
}

void HeadReader::refuse(const Error &error, int status)
{
    disconnect(m_socket, nullptr, this, nullptr);
    m_timer.stop();
    respondError(m_socket, error, status);
    deleteLater();
}

void ConnectionCount::add(const QHostAddress &address)
{
    ++m_total;
    ++m_byAddress[address];
}

void ConnectionCount::remove(const QHostAddress &address)
{
    --m_total;
    if (--m_byAddress[address] == 0)
        m_byAddress.remove(address);
}

ConnectionPlace::ConnectionPlace(QTcpSocket *socket, std::shared_ptr<ConnectionCount> count)
    : QObject(socket)
    , m_count(std::move(count))
    , m_address(socket->peerAddress())
{
    m_count->add(m_address);
}

ConnectionPlace::~ConnectionPlace()
{
    m_count->remove(m_address);
}

Listener::Listener(ServingContext &context, std::shared_ptr<ConnectionCount> count,
                   std::unique_ptr<TlsIdentity> tls)
    : QTcpServer(&context)
    , m_context(context)
    , m_upgrades(u"Holdfast"_s, QWebSocketServer::NonSecureMode)
    , m_count(std::move(count))
    , m_tls(std::move(tls))
{
    m_upgrades.setMaxPendingConnections(context.settings.connectionLimit);
    connect(&m_upgrades, &QWebSocketServer::newConnection, this, &Listener::takeWebSockets);
    // Out of descriptors: Qt stops accepting for good unless it is told to go on.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcService) << "a connection could not be accepted:" << errorString();
        QTimer::singleShot(kAcceptPause, this, [this] { resumeAccepting(); });
    });
}

Result<void> Listener::open(const QHostAddress &address, quint16 port)
{
    if (!m_tls && !address.isLoopback())
        return Error("listener.tls_required"_L1, {{"address"_L1, address.toString()}});
    if (listen(address, port))
        return {};
    return Error(
        "listener.failed"_L1,
        {{"address"_L1, address.toString()}, {"port"_L1, port}, {"reason"_L1, errorString()}});
}

bool Listener::hasRoomFor(const QHostAddress &address) const
{
    return m_count->total() < m_context.settings.connectionLimit &&
           m_count->of(address) < m_context.settings.connectionLimitPerAddress;
}

QTcpSocket *Listener::takeSocket(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (socket->setSocketDescriptor(descriptor))
        return socket;
    ::close(int(descriptor));
    delete socket;
    return nullptr;
}

void Listener::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = takeSocket(descriptor);
    if (!socket)
        return;
    const QHostAddress address = socket->peerAddress();
    if (m_context.isStopping || !hasRoomFor(address)) {
        qCInfo(lcService) << "a connection was refused: too many are open";
        socket->abort();
        socket->deleteLater();
        return;
    }
    new ConnectionPlace(socket, m_count);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        shakeHands(secure);
    else
        awaitHead(socket);
}

// A client that stays silent, speaks plain HTTP or refuses the certificate costs one socket for a
// limited time and nothing else.
void Listener::shakeHands(QSslSocket *socket)
{
    auto *patience = new QTimer(socket);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, socket, [socket] { socket->abort(); });
    connect(socket, &QSslSocket::encrypted, this, [this, socket, patience] {
        delete patience;
        awaitHead(socket);
    });
    connect(socket, &QSslSocket::errorOccurred, socket, [socket] {
        if (!socket->isEncrypted())
            socket->abort();
    });
    // What is read before the handshake is over is bounded as the head is.
    socket->setReadBufferSize(m_context.settings.headLimitBytes + 1);
    socket->setSslConfiguration(m_tls->configuration());
    patience->start(m_context.settings.headTimeout);
    socket->startServerEncryption();
}

void Listener::awaitHead(QTcpSocket *socket)
{
    // What the certificate says is what people type.
    const QStringList names =
        m_context.settings.hostNames + (m_tls ? m_tls->names() : QStringList());
    auto *reader = new HeadReader(socket, m_context.settings, names);
    connect(reader, &HeadReader::headRead, this,
            [this, socket](const HttpHead &head) { route(socket, head); });
    if (socket->bytesAvailable() > 0) // came with the end of the handshake
        reader->read();
}

void Listener::route(QTcpSocket *socket, HttpHead head)
{
    const bool isUpgrade =
        head.hasWord("connection", "upgrade") && head.hasWord("upgrade", "websocket");
    if (!isUpgrade) {
        socket->setReadBufferSize(kTransferReadBytes);
        (new HttpExchange(socket, std::move(head), m_context))->start();
        return;
    }
    if (head.path != "/rpc" || head.method != "GET") {
        respondError(socket, Error("http.not_found"_L1));
        return;
    }
    // QWebSocket reads a frame once it has come whole: the buffer must hold the largest one.
    socket->setReadBufferSize(m_context.settings.messageLimitBytes +
                              m_context.settings.headLimitBytes);
    m_upgrades.handleConnection(socket);
}

void Listener::takeWebSockets()
{
    while (QWebSocket *socket = m_upgrades.nextPendingConnection())
        new RpcPeer(socket, transportOf(*socket), m_context);
}

// QWebSocket keeps its TCP socket to itself; it is still our child.
QTcpSocket *Listener::transportOf(const QWebSocket &socket) const
{
    const auto candidates = findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::ranges::find_if(candidates, [&socket](const QTcpSocket *candidate) {
        return candidate->state() == QAbstractSocket::ConnectedState &&
               candidate->peerPort() == socket.peerPort() &&
               candidate->peerAddress() == socket.peerAddress();
    });
    return found == candidates.end() ? nullptr : *found;
}

} // namespace holdfast::api
