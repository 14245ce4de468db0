#include "world_summary.h"

#include "stored_manifest.h"

#include "core/base/file_sync.h"
#include "core/minecraft/minecraft.h"

#include <QtCore/QFile>

#include <fcntl.h>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFolders = 10'000;
constexpr qsizetype kMostWorlds = 100;
constexpr int kOpenFlags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;

Result<QByteArray> readLevelFile(int folder, const QByteArray &world)
{
    const QString path = QFile::decodeName(world.isEmpty() ? QByteArray("level.dat")
                                                           : QByteArray(world + "/level.dat"));
    UniqueFd parent(
        ::openat(folder, world.isEmpty() ? "." : world.constData(), kOpenFlags | O_DIRECTORY));
    UniqueFd file(parent.isValid() ? ::openat(parent.get(), "level.dat", kOpenFlags) : -1);
    if (!file.isValid())
        return Error::fromErrno(errno, "open"_L1, path);
    HF_TRY(const auto source, FileSource::adopt(std::move(file), path));
    if (source->sizeBytes() > minecraft::kLevelDatLimitBytes)
        return Error("file.too_large"_L1,
                     {{"path"_L1, path}, {"limit"_L1, minecraft::kLevelDatLimitBytes}});
    QByteArray content(source->sizeBytes(), Qt::Uninitialized);
    HF_TRY(const qint64 size, source->readAt(0, std::as_writable_bytes(std::span(
                                                    content.data(), size_t(content.size())))));
    content.truncate(size);
    return content;
}

} // namespace

std::optional<archive::Warning> RegionCheck::check(const QByteArray &path, qint64 fileSize,
                                                   const ReadAt &readAt) const
{
    if (!path.endsWith(".mca"))
        return std::nullopt;
    const auto fault = minecraft::checkRegion(fileSize, readAt);
    // What cannot be read a second time is no verdict: it has been stored.
    if (!fault || !*fault)
        return std::nullopt;
    return archive::Warning{
        path, Error("warning.torn_region"_L1,
                    {{"path"_L1, pathForPeople(path)}, {"reason"_L1, (*fault)->toJson()}})};
}

void WorldWatch::add(const archive::ManifestEntry &entry)
{
    if (entry.type != archive::EntryType::File)
        return;
    const std::lock_guard lock(m_mutex);
    m_totalBytes += entry.sizeBytes;
    const qsizetype slash = entry.path.indexOf('/');
    const QByteArray folder = slash < 0 ? QByteArray() : entry.path.left(slash);
    if (slash >= 0 && (m_bytesByFolder.size() < kMostFolders || m_bytesByFolder.contains(folder)))
        m_bytesByFolder[folder] += entry.sizeBytes;
    const bool isLevel = QByteArrayView(entry.path).sliced(slash + 1) == "level.dat";
    if (isLevel && m_worlds.size() < kMostWorlds)
        m_worlds.append(folder);
}

WorldSummary WorldWatch::summarise(int folder) const
{
    const std::lock_guard lock(m_mutex);
    WorldSummary summary;
    if (m_worlds.isEmpty())
        return summary;
    const QByteArray world = m_worlds.contains(QByteArray()) ? QByteArray()
                             : m_worlds.contains("world")    ? QByteArray("world")
                                                             : m_worlds.first();
    summary.worldSize = world.isEmpty() ? m_totalBytes : m_bytesByFolder.value(world);
    const QString path = QString::fromUtf8(world.isEmpty() ? QByteArray("level.dat")
                                                           : QByteArray(world + "/level.dat"));
    const auto content = readLevelFile(folder, world);
    const auto level = content ? minecraft::readLevelDat(*content)
                               : Result<minecraft::LevelSummary>(content.error());
    if (level)
        summary.minecraftVersion = level->versionName;
    else
        summary.warnings.append(
            BackupWarning::of(path, Error("warning.level_dat_unreadable"_L1,
                                          {{"reason"_L1, level.error().toJson()}})));
    return summary;
}

} // namespace holdfast::node
