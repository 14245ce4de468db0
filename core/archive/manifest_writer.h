// core/archive/manifest_writer.h: manifest.jsonl.zst, growing in a spool file.
#pragma once

#include "manifest_line.h"
#include "sha256.h"

#include "core/base/unique_fd.h"

#include <memory>
#include <vector>

typedef struct ZSTD_CCtx_s ZSTD_CCtx;

namespace holdfast::archive {

/// Compresses line by line into a file of its own; the file goes away with the writer unless kept.
class ManifestWriter
{
public:
    static Result<std::unique_ptr<ManifestWriter>> open(const QString &spoolFolder,
                                                        const ManifestHeader &header);
    ~ManifestWriter();

    Result<void> add(const ManifestEntry &entry);
    /// Writes the trailer and what is still buffered.
    Result<void> finish();

    // Valid after finish():
    qint64 sizeBytes() const { return m_sizeBytes; }
    const QByteArray &sha256() const { return m_sha256; }
    const ManifestTrailer &trailer() const { return m_trailer; }
    int descriptor() const { return m_file.get(); }
    /// From now on the file is the caller's.
    QString keep();

private:
    ManifestWriter(UniqueFd file, QByteArray path);
    Result<void> compress(const QByteArray &text, bool isEnd);

    UniqueFd m_file;
    QByteArray m_path; // empty: kept
    ZSTD_CCtx *m_context;
    std::vector<char> m_buffer;
    Sha256 m_hash;
    QByteArray m_sha256;
    ManifestTrailer m_trailer;
    qint64 m_sizeBytes = 0;
};

} // namespace holdfast::archive
