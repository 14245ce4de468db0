// transfer_pipe.h: a bounded buffer between a transfer's thread, which waits, and the loop, which
// never does.
#pragma once

#include "core/api/transfers.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace holdfast::api {

/// From the producer's thread to the loop.
class DownloadPipe : public ByteSink
{
public:
    /// `wakeLoop` is called from the producer's thread when there is something new; it only posts.
    DownloadPipe(qsizetype capacity, std::function<void()> wakeLoop);

    /// Producer: waits for room. Errors: `cancelled` after abort().
    Result<void> write(std::span<const std::byte> bytes) override;
    /// Producer: the last call.
    void finish(Result<void> outcome);

    /// Loop: everything there is.
    QByteArray take();
    /// Loop: the producer's outcome, once it is there and all bytes have been taken.
    std::optional<Result<void>> outcome();
    /// Loop: the client has gone.
    void abort();

private:
    const qsizetype m_capacity;
    const std::function<void()> m_wakeLoop;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_roomMade;
    QByteArray m_bytes;
    std::optional<Result<void>> m_outcome;
    bool m_isAborted = false;
};

/// From the loop to the consumer's thread.
class UploadPipe : public UploadReader
{
public:
    UploadPipe(qsizetype capacity, std::function<void()> wakeLoop);

    /// Consumer: waits for bytes.
    Result<qint64> read(std::span<std::byte> buffer) override;

    /// Loop: how many bytes append() takes now.
    qsizetype room();
    void append(const QByteArray &bytes);
    /// Loop: no more bytes come; an error is what read() says after the last of them.
    void finish(Result<void> outcome);

private:
    const qsizetype m_capacity;
    const std::function<void()> m_wakeLoop;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_bytesCame;
    QByteArray m_bytes;
    std::optional<Result<void>> m_outcome;
};

} // namespace holdfast::api
