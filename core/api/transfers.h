// core/api/transfers.h: streamed downloads and uploads over HTTP, each allowed by a one-use ticket.
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/cancellation.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/backup.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <span>

namespace holdfast::api {

/// The body of an upload, pulled by the one who stores it. One thread; read() waits for the client.
class UploadReader
{
public:
    virtual ~UploadReader() = default;
    /// Up to `buffer.size()` bytes; 0 at the end. Errors: `transfer.cut` when the client went away
    /// before the announced length, `cancelled` when the service stops.
    virtual Result<qint64> read(std::span<std::byte> buffer) = 0;
};

/// Tickets for transfers. Made before the rooms, outlives them and ApiServer. Any thread.
class Transfers
{
public:
    /// Writes the whole download into the sink, which waits when the client reads slowly. Runs on a
    /// thread of its own. The token is cancelled when the client goes away or the service stops. An
    /// error before the first byte becomes the HTTP answer; a later one cuts the connection, so
    /// that the client can tell it from the end.
    using Produce = std::function<Result<void>(ByteSink &, const CancellationToken &)>;
    /// Stores an upload and returns the JSON answer. Runs on a thread of its own.
    using Consume = std::function<Result<QJsonObject>(UploadReader &, const CancellationToken &)>;

    static constexpr std::chrono::seconds kLifetime{60};
    static constexpr int kOpenTicketsLimit = 1024;

    explicit Transfers(const Clock &clock = systemClock())
        : m_clock(clock)
    {}

    /// `sizeBytes` -1: not known, sent in chunks. A producer that writes more or less than
    /// announced cuts the connection. Errors: `transfer.too_many` (may be repeated once some have
    /// expired).
    Result<TransferTicket> issueDownload(const QString &fileName, qint64 sizeBytes,
                                         Produce produce);
    /// Takes bodies of at most `limitBytes`, whose length the client announces. Errors as above.
    Result<TransferTicket> issueUpload(const QString &fileName, qint64 limitBytes, Consume consume);

    struct Transfer
    {
        QString fileName = {};
        qint64 sizeBytes = -1; ///< of an upload: the limit
        Produce produce = {};  ///< set for a download
        Consume consume = {};  ///< set for an upload
        std::chrono::steady_clock::time_point expiresAt = {};
    };
    /// Hands out the transfer of a ticket, once. Errors: `transfer.ticket_invalid` (unknown, used
    /// or expired: they are not told apart).
    Result<Transfer> redeem(const QByteArray &ticket);

private:
    Result<TransferTicket> issue(Transfer transfer, const QString &urlPath);
    void dropExpired(std::chrono::steady_clock::time_point now);

    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<QByteArray, Transfer> m_open; // by SHA-256 of the ticket; guarded by m_mutex
};

} // namespace holdfast::api
