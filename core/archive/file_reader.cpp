#include "file_reader.h"

#include "manifest_line.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <ctime>
#include <thread>

#include <fcntl.h>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

/// Smaller holes are stored as zeros, which compress to nothing.
constexpr qint64 kLeastHoleBytes = 64 * 1024;
/// Larger files are left to the kernel's own read-ahead.
constexpr qint64 kWillNeedBytes = 64 * 1024 * 1024;

/// Kernels before 6.13 stamp files with the time of the last tick: a second change within it shows
/// in no timestamp. A file that was changed just now is read only once that tick is over.
constexpr auto kTimestampTick = std::chrono::milliseconds(20);

bool wasJustChanged(const struct stat &status)
{
    timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    const qint64 age = (qint64(now.tv_sec) - status.st_ctim.tv_sec) * 1000000000 + now.tv_nsec -
                       status.st_ctim.tv_nsec;
    return age >= 0 && age < std::chrono::nanoseconds(kTimestampTick).count();
}

bool isSameState(const struct stat &a, const struct stat &b)
{
    const auto same = [](const timespec &x, const timespec &y) {
        return x.tv_sec == y.tv_sec && x.tv_nsec == y.tv_nsec;
    };
    return a.st_size == b.st_size && same(a.st_mtim, b.st_mtim) && same(a.st_ctim, b.st_ctim);
}

/// The file's runs of data, with holes of at least `leastHole` between them.
QList<std::pair<qint64, qint64>> dataRuns(int file, qint64 size, qint64 leastHole)
{
    QList<std::pair<qint64, qint64>> runs;
    qint64 position = 0;
    while (position < size && runs.size() <= kMostExtents) {
        const off_t begin = ::lseek(file, position, SEEK_DATA);
        if (begin < 0 || begin >= size)
            break;
        const off_t hole = ::lseek(file, begin, SEEK_HOLE);
        const qint64 end = hole < 0 ? size : std::min<qint64>(hole, size);
        if (!runs.isEmpty() && begin - (runs.last().first + runs.last().second) < leastHole)
            runs.last().second = end - runs.last().first;
        else
            runs.append(
                {begin < leastHole ? 0 : qint64(begin), begin < leastHole ? end : end - begin});
        position = end;
    }
    return runs;
}

} // namespace

Result<UniqueFd> duplicate(int descriptor)
{
    UniqueFd copy(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0));
    if (!copy.isValid())
        return Error::fromErrno(errno, "fcntl"_L1, {});
    return copy;
}

Result<FileReader> FileReader::open(const WalkEntry &walked, const QString &path)
{
    FileReader reader;
    reader.m_path = path;
    // O_NONBLOCK: a named pipe that took the file's place meanwhile must not hold us up.
    reader.m_file.reset(::openat(walked.parentDescriptor, walked.name.constData(),
                                 O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (!reader.m_file.isValid())
        return Error::fromErrno(errno == ELOOP || errno == ENXIO ? ENOENT : errno, "openat"_L1,
                                path);
    if (::fstat(reader.m_file.get(), &reader.m_before) != 0)
        return Error::fromErrno(errno, "fstat"_L1, path);
    if (wasJustChanged(reader.m_before)) {
        std::this_thread::sleep_for(kTimestampTick);
        if (::fstat(reader.m_file.get(), &reader.m_before) != 0)
            return Error::fromErrno(errno, "fstat"_L1, path);
    }
    if (!S_ISREG(reader.m_before.st_mode))
        return Error::fromErrno(ENOENT, "openat"_L1, path);
    const struct stat &status = reader.m_before;
    reader.m_entry = walked.entry; // owner names are the walk's; they do not change by writing
    reader.m_entry.sizeBytes = status.st_size;
    reader.m_entry.mtimeNs = qint64(status.st_mtim.tv_sec) * 1000000000 + status.st_mtim.tv_nsec;
    reader.m_entry.mode = status.st_mode & 07777;
    HF_TRY(reader.m_entry.extendedAttributes, readExtendedAttributes(reader.m_file.get(), path));
    if (qint64(status.st_blocks) * 512 + kLeastHoleBytes <= status.st_size)
        reader.findExtents();
    else if (status.st_size > 128 * 1024)
        ::posix_fadvise(reader.m_file.get(), 0, 0,
                        status.st_size <= kWillNeedBytes ? POSIX_FADV_WILLNEED
                                                         : POSIX_FADV_SEQUENTIAL);
    return reader;
}

void FileReader::findExtents()
{
    const qint64 size = m_entry.sizeBytes;
    qint64 leastHole = kLeastHoleBytes;
    auto runs = dataRuns(m_file.get(), size, leastHole);
    while (runs.size() > kMostExtents) {
        leastHole *= 4;
        runs = dataRuns(m_file.get(), size, leastHole);
    }
    qint64 data = 0;
    for (const auto &[offset, length] : runs)
        data += length;
    if (size - data < leastHole)
        return; // compressed by its file system, not sparse
    m_entry.isSparse = true;
    m_entry.extents = runs;
}

Result<qint64> FileReader::read(qint64 offset, std::span<std::byte> buffer)
{
    qint64 total = 0;
    while (total < qint64(buffer.size())) {
        const ssize_t count = ::pread(m_file.get(), buffer.data() + total,
                                      buffer.size() - size_t(total), offset + total);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            m_hasFailed = true;
            return Error::fromErrno(errno, "pread"_L1, m_path);
        }
        if (count == 0) {
            m_hasChanged = true;
            std::memset(buffer.data() + total, 0, buffer.size() - size_t(total));
            break;
        }
        total += count;
    }
    m_countedBytes += total;
    return total;
}

Result<QByteArray> FileReader::peek(qint64 offset, qint64 bytes) const
{
    QByteArray content(bytes, Qt::Uninitialized);
    qsizetype total = 0;
    while (total < content.size()) {
        const ssize_t count = ::pread(m_file.get(), content.data() + total,
                                      size_t(content.size() - total), offset + total);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return Error::fromErrno(errno, "pread"_L1, m_path);
        if (count == 0)
            break;
        total += count;
    }
    content.truncate(total);
    return content;
}

void FileReader::readAgain()
{
    struct stat after = {};
    if (::fstat(m_file.get(), &after) != 0 || !isSameState(m_before, after))
        m_hasChanged = true;
}

} // namespace holdfast::archive
