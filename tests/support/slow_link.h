// tests/support/slow_link.h: a bad line between a client and the service of a profile.
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QQueue>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>

#include <chrono>
#include <memory>
#include <vector>

class QTcpSocket;

namespace holdfast::tests {

/// Listens on 127.0.0.2 with the service's own port (the proof of the sign-in holds the port) and
/// makes the end-point file of the profile name that address. What the service answers comes late,
/// not at all, or breaks off; what the client sends goes on at once. Lives in a thread with an
/// event loop and never waits. When it goes, the file names the service again.
class SlowLink : public QObject
{
    Q_OBJECT
public:
    explicit SlowLink(const QString &home, QObject *parent = nullptr);
    ~SlowLink() override;

    /// Lies between from now on. Again after each start of the service, which has another port
    /// then. False: there is no service, or its port is taken on 127.0.0.2.
    bool lieBetween();

    /// How late each answer comes; those under way keep their time and the order stays.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    /// Nothing passes in either direction until it is taken back; the connections stay.
    void setStalled(bool stalled);
    /// Breaks every connection now.
    void cut();
    /// Breaks the connection at the client's next message: it reaches the service, its answer does
    /// not come back.
    void cutNextCall() { m_cutsNextCall = true; }
    /// Whether a client is connected through it.
    bool isUsed() const { return !m_lines.empty(); }

private:
    struct Chunk
    {
        qint64 due = 0; ///< milliseconds of m_clock
        QByteArray bytes = {};
    };
    struct Line
    {
        QTcpSocket *client = nullptr;
        QTcpSocket *service = nullptr;
        QQueue<Chunk> answers = {};
        bool isAnswered = false; ///< the service has closed its end
    };

    bool readPort();
    bool announce(const QString &address);
    void accept();
    void takeRequest(Line *line);
    void takeAnswer(Line *line);
    void deliver();
    void endAnswers(Line *line);
    void end(Line *line);

    const QString m_endpointFile;
    QTcpServer m_server;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::chrono::milliseconds m_delay{0};
    bool m_isStalled = false;
    bool m_cutsNextCall = false;
    QElapsedTimer m_clock;
    QTimer m_next;

    Q_DISABLE_COPY_MOVE(SlowLink)
};

} // namespace holdfast::tests
