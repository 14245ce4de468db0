// stored_manifest.h: a backup's manifest, from the data folder's copy or fetched again.
#pragma once

#include "node.h"

#include "core/archive/archive.h"
#include "core/base/unique_fd.h"
#include "core/targets/target.h"

#include <memory>

namespace holdfast::node {

archive::Format archiveFormat(ArchiveFormat format);
/// Formats other than tar.zst have their manifest beside the archive.
bool hasSideManifest(ArchiveFormat format);
QString sideManifestName(const QString &archiveName);
Result<std::unique_ptr<targets::Target>> openTarget(const TargetSpecification &target);
QString pathForPeople(const QByteArray &path);
BackupWarning toBackupWarning(const archive::Warning &warning);

/// A file in the spool that is gone with the object, unless it was published.
class SpoolFile : public ByteSink
{
public:
    static Result<std::unique_ptr<SpoolFile>> create(const QString &spoolFolder);
    /// Takes a file that lies in the spool already.
    static std::unique_ptr<SpoolFile> adopt(const QString &path);
    ~SpoolFile() override;

    Result<void> write(std::span<const std::byte> bytes) override;
    const QString &path() const { return m_path; }
    /// Synced under its final name, which it replaces; the folder synced. Also to another disk.
    Result<void> publish(const QString &finalPath);

private:
    explicit SpoolFile(QString path)
        : m_path(std::move(path))
    {}
    QString m_path;
    UniqueFd m_fd;
};

/// The manifest of a stored archive, checked against its known hash. When the cached copy is
/// missing or is not what it should be, it is fetched from the target again and the cache is
/// mended; that the cache cannot be written is no error. Any thread. Errors: target.*,
/// archive.damaged.
Result<std::unique_ptr<ByteSource>>
openManifest(const StoredArchive &archive, targets::Target &target, const QString &spoolFolder);

/// All of a source, to the sink.
Result<void> copyAll(ByteSource &source, ByteSink &sink);
/// SHA-256, hexadecimal, of all of a source.
Result<QString> hashOf(ByteSource &source, const CancellationToken &cancel = {});

} // namespace holdfast::node
