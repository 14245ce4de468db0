// http_exchange.h: one HTTP request that is no upgrade: health, a download or an upload.
#pragma once

#include "http_head.h"
#include "serving_context.h"
#include "transfer_pipe.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

namespace holdfast::api {

/// Lives in the loop's thread; owned by its socket, which deletes itself when it is disconnected.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    /// The head has been checked (Host, Origin) but is still in the socket.
    HttpExchange(QTcpSocket *socket, HttpHead head, ServingContext &context);
    ~HttpExchange() override;

    void start();
    /// The service stops: a running transfer is cancelled and its connection cut.
    void abort();

private:
    void discardBody();
    void answer();
    void answerReadiness();
    Result<Transfers::Transfer> redeemTicket(bool isUpload);
    void startDownload();
    void pumpDownload();
    void finishDownload(const Result<void> &outcome);
    void writeDownloadHead();
    void startUpload();
    void pumpUpload();
    void finishUpload(const Result<QJsonObject> &outcome);
    void watchForStall(bool isClientsTurn);

    QTcpSocket *m_socket;
    HttpHead m_head;
    ServingContext &m_context;
    qint64 m_bodyBytesLeft = 0;
    CancellationToken m_cancellation;
    Transfers::Transfer m_transfer;
    std::shared_ptr<DownloadPipe> m_download;
    std::shared_ptr<UploadPipe> m_upload;
    qint64 m_bytesSent = 0;
    bool m_isHeadSent = false;
    bool m_isAnswered = false;
    QTimer m_stall;

    Q_DISABLE_COPY_MOVE(HttpExchange)
};

} // namespace holdfast::api
