#include "transfer_pipe.h"

#include <algorithm>
#include <cstring>

namespace holdfast::api {

using namespace Qt::StringLiterals;

DownloadPipe::DownloadPipe(qsizetype capacity, std::function<void()> wakeLoop)
    : m_capacity(capacity)
    , m_wakeLoop(std::move(wakeLoop))
{}

Result<void> DownloadPipe::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        std::unique_lock lock(m_mutex);
        m_roomMade.wait(lock, [this] { return m_isAborted || m_bytes.size() < m_capacity; });
        if (m_isAborted)
            return Error("cancelled"_L1, {}, u"the client has gone"_s);
        const bool wasEmpty = m_bytes.isEmpty();
        const size_t taken = std::min(bytes.size(), size_t(m_capacity - m_bytes.size()));
        m_bytes.append(reinterpret_cast<const char *>(bytes.data()), qsizetype(taken));
        bytes = bytes.subspan(taken);
        lock.unlock();
        if (wasEmpty)
            m_wakeLoop();
    }
    return {};
}

void DownloadPipe::finish(Result<void> outcome)
{
    {
        const std::lock_guard lock(m_mutex);
        m_outcome = std::move(outcome);
    }
    m_wakeLoop();
}

QByteArray DownloadPipe::take()
{
    QByteArray bytes;
    const std::lock_guard lock(m_mutex);
    bytes.swap(m_bytes);
    m_roomMade.notify_one();
    return bytes;
}

std::optional<Result<void>> DownloadPipe::outcome()
{
    const std::lock_guard lock(m_mutex);
    return m_bytes.isEmpty() ? m_outcome : std::nullopt;
}

void DownloadPipe::abort()
{
    const std::lock_guard lock(m_mutex);
    m_isAborted = true;
    m_roomMade.notify_one();
}

UploadPipe::UploadPipe(qsizetype capacity, std::function<void()> wakeLoop)
    : m_capacity(capacity)
    , m_wakeLoop(std::move(wakeLoop))
{}

Result<qint64> UploadPipe::read(std::span<std::byte> buffer)
{
    qsizetype taken = 0;
    {
        std::unique_lock lock(m_mutex);
        m_bytesCame.wait(lock, [this] { return !m_bytes.isEmpty() || m_outcome; });
        if (m_bytes.isEmpty()) {
            HF_CHECK(Result<void>(*m_outcome));
            return qint64(0);
        }
        taken = std::min(m_bytes.size(), qsizetype(buffer.size()));
        std::memcpy(buffer.data(), m_bytes.constData(), size_t(taken));
        m_bytes.remove(0, taken);
    }
    m_wakeLoop();
    return qint64(taken);
}

qsizetype UploadPipe::room()
{
    const std::lock_guard lock(m_mutex);
    return m_capacity - m_bytes.size();
}

void UploadPipe::append(const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    m_bytes += bytes;
    m_bytesCame.notify_one();
}

void UploadPipe::finish(Result<void> outcome)
{
    const std::lock_guard lock(m_mutex);
    if (!m_outcome)
        m_outcome = std::move(outcome);
    m_bytesCame.notify_one();
}

} // namespace holdfast::api
