// core/client/download.h: fetches what a transfer ticket stands for, streaming.
#pragma once

#include "core/base/byte_stream.h"
#include "core/model/backup.h"
#include "core/model/session.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

class QTcpSocket;

namespace holdfast::client {

/// One download. Lives in a thread with an event loop; the sink is written to from there, and while
/// it waits no more is read: the service waits too.
class Download : public QObject
{
    Q_OBJECT
public:
    /// `sink` outlives the download.
    Download(const EndpointDescription &endpoint, TransferTicket ticket, ByteSink &sink,
             QObject *parent = nullptr);

    /// Ends with finished(), once. Errors: the service's own (`transfer.ticket_invalid` …),
    /// `transfer.cut` when less came than should, the sink's.
    void start();
    void cancel();
    qint64 bytesReceived() const { return m_received; }

signals:
    void progressed(qint64 bytesReceived);
    void finished(const holdfast::Result<void> &outcome);

private:
    enum class Phase { Head, Body, ChunkSize, ChunkData, ChunkEnd, Done };

    void sendRequest();
    void read();
    bool readHead();
    bool readBody();
    bool readChunkSize();
    bool readChunkEnd();
    bool take(qint64 limit);
    void end(const Result<void> &outcome);
    void cut(const QString &reason);
    void finishBody();

    const EndpointDescription m_endpoint;
    const TransferTicket m_ticket;
    ByteSink &m_sink;
    QTcpSocket *m_socket;
    QTimer m_stall;
    Phase m_phase = Phase::Head;
    int m_status = 0;
    qint64 m_bytesLeft = 0; ///< of the body or the chunk
    QByteArray m_errorBody;
    qint64 m_received = 0;

    Q_DISABLE_COPY_MOVE(Download)
};

} // namespace holdfast::client
