#include "core/base/sequential_file.h"

#include "core/base/file_sync.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>

#include <fcntl.h>
#include <unistd.h>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kBufferBytes = 2 << 20;
constexpr std::size_t kAlignment =
    4096; // enough for every usual disk; else EINVAL, and no O_DIRECT
constexpr qint64 kWriteBackBytes = qint64(8) << 20;

} // namespace

void SequentialFile::begin(int fd, const QString &path)
{
    m_fd = fd;
    m_path = path;
    m_filled = 0;
    m_position = 0;
    m_writtenBack = 0;
    m_mayBeDirect = true;
    m_isDirect = false;
    if (!m_buffer) {
        m_buffer.reset(static_cast<std::byte *>(std::aligned_alloc(kAlignment, kBufferBytes)));
        if (!m_buffer)
            throw std::bad_alloc();
    }
}

Result<void> SequentialFile::write(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const std::size_t length = std::min(bytes.size(), kBufferBytes - m_filled);
        std::memcpy(m_buffer.get() + m_filled, bytes.data(), length);
        m_filled += length;
        bytes = bytes.subspan(length);
        if (m_filled == kBufferBytes)
            HF_CHECK(writeBuffer(kBufferBytes));
    }
    return {};
}

Result<void> SequentialFile::finish()
{
    // The whole blocks of a large file's rest still go directly; a small file never begins with it.
    const std::size_t whole = m_isDirect ? m_filled / kAlignment * kAlignment : 0;
    const std::size_t rest = m_filled - whole;
    if (whole > 0)
        HF_CHECK(writeDirectly(whole));
    setDirect(false);
    if (rest > 0)
        HF_CHECK(writeOrdinarily(whole, rest));
    m_filled = 0;
    return {};
}

Result<void> SequentialFile::writeBuffer(std::size_t length)
{
    if (m_mayBeDirect && !m_isDirect)
        m_mayBeDirect = setDirect(true);
    HF_CHECK(m_isDirect ? writeDirectly(length) : writeOrdinarily(0, length));
    m_filled = 0;
    return {};
}

Result<void> SequentialFile::writeDirectly(std::size_t length)
{
    std::size_t done = 0;
    while (done < length) {
        const ssize_t written = ::pwrite(m_fd, m_buffer.get() + done, length - done, m_position);
        if (written < 0 && errno == EINTR)
            continue;
        // EINVAL: other alignments, or none at all; a short write may also have ended unaligned.
        const bool isUnaligned = written >= 0 && std::size_t(written) % kAlignment != 0;
        if (written < 0 && errno != EINVAL)
            return Error::fromErrno(errno, "pwrite"_L1, m_path);
        if (written > 0) {
            done += std::size_t(written);
            m_position += written;
        }
        if (written <= 0 || isUnaligned) {
            m_mayBeDirect = false;
            setDirect(false);
            return writeOrdinarily(done, length - done);
        }
    }
    return {};
}

Result<void> SequentialFile::writeOrdinarily(std::size_t begin, std::size_t length)
{
    std::span<const std::byte> bytes(m_buffer.get() + begin, length);
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(m_fd, bytes.data(), bytes.size(), m_position);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return Error::fromErrno(errno, "pwrite"_L1, m_path);
        m_position += written;
        bytes = bytes.subspan(std::size_t(written));
    }
    if (m_position - m_writtenBack >= kWriteBackBytes) {
        // Advice only: where it is not supported, fsync does all the work.
        (void)::sync_file_range(m_fd, m_writtenBack, m_position - m_writtenBack,
                                SYNC_FILE_RANGE_WRITE);
        m_writtenBack = m_position;
    }
    return {};
}

bool SequentialFile::setDirect(bool isDirect)
{
    if (isDirect == m_isDirect)
        return true;
    const int flags = ::fcntl(m_fd, F_GETFL);
    const int wanted = isDirect ? flags | O_DIRECT : flags & ~O_DIRECT;
    if (flags < 0 || ::fcntl(m_fd, F_SETFL, wanted) != 0)
        return false;
    m_isDirect = isDirect;
    return true;
}

} // namespace holdfast
