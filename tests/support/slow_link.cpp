#include "tests/support/slow_link.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtNetwork/QTcpSocket>

#include <algorithm>
#include <utility>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOwnAddress = "127.0.0.2"_L1;
constexpr auto kServiceAddress = "127.0.0.1"_L1;

} // namespace

SlowLink::SlowLink(const QString &home, QObject *parent)
    : QObject(parent)
    , m_endpointFile(home + "/run/endpoint.json"_L1)
{
    m_clock.start();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SlowLink::deliver);
    connect(&m_server, &QTcpServer::newConnection, this, &SlowLink::accept);
}

SlowLink::~SlowLink()
{
    cut();
    if (m_server.isListening())
        announce(QString(kServiceAddress));
}

bool SlowLink::lieBetween()
{
    cut();
    m_server.close();
    return readPort() && m_server.listen(QHostAddress(QString(kOwnAddress)), m_port) &&
           announce(QString(kOwnAddress));
}

bool SlowLink::readPort()
{
    QFile file(m_endpointFile);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject endpoint = QJsonDocument::fromJson(file.readAll()).object();
    m_port = quint16(endpoint.value("port"_L1).toInt());
    return m_port != 0;
}

bool SlowLink::announce(const QString &address)
{
    QFile file(m_endpointFile);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QJsonObject endpoint = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    // Another run of the service announced itself: its address is not ours to change.
    if (endpoint.value("port"_L1).toInt() != m_port)
        return false;
    endpoint.insert("host"_L1, address);
    QSaveFile changed(m_endpointFile);
    return changed.open(QIODevice::WriteOnly) &&
           changed.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
           changed.write(QJsonDocument(endpoint).toJson()) > 0 && changed.commit();
}

void SlowLink::setStalled(bool stalled)
{
    m_isStalled = stalled;
    if (stalled)
        return;
    for (const std::unique_ptr<Line> &line : m_lines)
        takeRequest(line.get());
    deliver();
}

void SlowLink::cut()
{
    while (!m_lines.empty())
        end(m_lines.back().get());
}

void SlowLink::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        auto owned = std::make_unique<Line>();
        Line *line = owned.get();
        line->client = client;
        line->service = new QTcpSocket(this);
        m_lines.push_back(std::move(owned));
        connect(client, &QTcpSocket::readyRead, this, [this, line] { takeRequest(line); });
        connect(client, &QTcpSocket::disconnected, this, [this, line] { end(line); });
        connect(line->service, &QTcpSocket::connected, this, [this, line] { takeRequest(line); });
        connect(line->service, &QTcpSocket::readyRead, this, [this, line] { takeAnswer(line); });
        connect(line->service, &QTcpSocket::disconnected, this, [this, line] { endAnswers(line); });
        connect(line->service, &QTcpSocket::errorOccurred, this,
                [this, line](QAbstractSocket::SocketError error) {
                    if (error != QAbstractSocket::RemoteHostClosedError)
                        end(line);
                });
        line->service->connectToHost(QString(kServiceAddress), m_port);
    }
}

void SlowLink::takeRequest(Line *line)
{
    if (m_isStalled || line->service->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray bytes = line->client->readAll();
    if (bytes.isEmpty())
        return;
    line->service->write(bytes);
    if (!std::exchange(m_cutsNextCall, false))
        return;
    line->service->flush();
    // Not from inside the socket's own signal.
    QMetaObject::invokeMethod(this, &SlowLink::cut, Qt::QueuedConnection);
    m_isStalled = true; // nothing comes back before that
    QMetaObject::invokeMethod(
        this, [this] { m_isStalled = false; }, Qt::QueuedConnection);
}

void SlowLink::takeAnswer(Line *line)
{
    const qint64 due = m_clock.elapsed() + m_delay.count();
    const qint64 before = line->answers.isEmpty() ? 0 : line->answers.constLast().due;
    line->answers.enqueue({std::max(due, before), line->service->readAll()});
    deliver();
}

void SlowLink::deliver()
{
    if (m_isStalled)
        return;
    const qint64 now = m_clock.elapsed();
    qint64 next = -1;
    QList<Line *> answered;
    for (const std::unique_ptr<Line> &line : m_lines) {
        while (!line->answers.isEmpty() && line->answers.constFirst().due <= now)
            line->client->write(line->answers.dequeue().bytes);
        if (line->answers.isEmpty() && line->isAnswered)
            answered.append(line.get());
        if (line->answers.isEmpty())
            continue;
        const qint64 due = line->answers.constFirst().due;
        next = next < 0 ? due : std::min(next, due);
    }
    if (next >= 0)
        m_next.start(std::chrono::milliseconds(next - now));
    // What was written last still arrives: no abort before it did.
    for (Line *line : std::as_const(answered))
        line->client->disconnectFromHost();
}

/// The service says no more; what it said is on its way still.
void SlowLink::endAnswers(Line *line)
{
    line->isAnswered = true;
    deliver();
}

void SlowLink::end(Line *line)
{
    const auto found = std::ranges::find(m_lines, line, &std::unique_ptr<Line>::get);
    if (found == m_lines.end())
        return;
    const std::unique_ptr<Line> ended = std::move(*found);
    m_lines.erase(found);
    for (QTcpSocket *socket : {ended->client, ended->service}) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

} // namespace holdfast::tests
