#include "ui/shell/single_instance.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kLongestMessage = 8192;
constexpr std::chrono::milliseconds kPatience{2000};
constexpr QByteArrayView kTaken("taken\n");
/// What lets a window come to the front on Wayland; the starter of the second program gave it.
constexpr auto kActivation = "XDG_ACTIVATION_TOKEN";

} // namespace

SingleInstance::SingleInstance(const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_socketPath(profile.runtimeFolder + "/window.socket"_L1)
    , m_lock(profile.runtimeFolder + "/window.lock"_L1)
{
    m_lock.setStaleLockTime(
        0); // a window may stay open for weeks; a dead one is noticed by its pid
    m_again.setSingleShot(true);
    m_again.setInterval(50ms);
    connect(&m_again, &QTimer::timeout, this, &SingleInstance::decide);
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::start(const QString &link)
{
    m_link = link;
    m_deadline = QDeadlineTimer(kPatience);
    m_again.start();
}

void SingleInstance::decide()
{
    // Without the folder nobody can be there; the service makes the rest of the profile.
    if (!m_profile.create() || m_lock.tryLock(0)) {
        listen();
        emit becameFirst();
    } else if (m_deadline.hasExpired()) {
        emit becameFirst(); // a window too many is better than none
    } else {
        handOver();
    }
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
    QLocalServer::removeServer(m_socketPath); // the lock says that its owner is gone
    if (!m_server->listen(m_socketPath))
        qWarning("A second start will open a window of its own: %ls",
                 qUtf16Printable(m_server->errorString()));
}

void SingleInstance::handOver()
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, this, [this, socket] {
        const QJsonObject message{{"link"_L1, m_link},
                                  {"activation"_L1, qEnvironmentVariable(kActivation)}};
        socket->write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine())
            return;
        socket->disconnect(this);
        socket->deleteLater();
        emit handedOver();
    });
    // The first is just starting or just going: look again who is first.
    const auto again = [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        m_again.start();
    };
    connect(socket, &QLocalSocket::errorOccurred, this, again);
    const std::chrono::milliseconds left(std::max<qint64>(1, m_deadline.remainingTime()));
    QTimer::singleShot(left, socket, again);
    socket->connectToServer(m_socketPath);
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void SingleInstance::receive(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongestMessage)
            socket->abort();
        return;
    }
    const QJsonObject message = QJsonDocument::fromJson(socket->readLine(kLongestMessage)).object();
    socket->write(kTaken.toByteArray());
    socket->disconnectFromServer();
    const QString activation = message.value("activation"_L1).toString();
    if (!activation.isEmpty())
        qputenv(kActivation, activation.toUtf8());
    emit linkReceived(message.value("link"_L1).toString());
}

} // namespace holdfast::ui
