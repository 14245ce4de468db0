// core/archive/manifest_source.h: manifest.jsonl.zst as it lies in the frames of a tar.zst.
#pragma once

#include "frame_packer.h"
#include "seek_table.h"

namespace holdfast::archive {

/// One thread at a time; meant to be read from the beginning to the end.
class ManifestSource : public ByteSource
{
public:
    /// Both must outlive this.
    ManifestSource(ByteSource &archive, const SeekTable &table);

    qint64 sizeBytes() const override { return m_table.locator().manifestSizeBytes; }
    Result<qint64> readAt(qint64 offset, std::span<std::byte> buffer) override;

private:
    Result<void> load(qint64 streamOffset);

    ByteSource &m_archive;
    const SeekTable &m_table;
    FrameUnpacker m_unpacker;
    SeekTable::Position m_next; // the frame behind the one that is loaded
    std::vector<std::byte> m_packed;
    std::vector<std::byte> m_plain;
    qint64 m_plainBegin = 0; // in the tar stream
};

/// A manifest ready to be read, wherever it lies.
class OpenedManifest
{
public:
    /// `beside` is needed for formats other than tar.zst. Errors: archive.manifest_missing, those
    /// of SeekTable::read and ManifestReader::open.
    static Result<std::unique_ptr<OpenedManifest>> open(ByteSource &archive, Format format,
                                                        ByteSource *beside);

    ManifestReader &reader() { return *m_reader; }
    qint64 sizeBytes() const { return m_sizeBytes; }
    /// Of a tar.zst; null for other formats.
    const SeekTable *table() const { return m_table ? &*m_table : nullptr; }

private:
    OpenedManifest() = default;

    std::optional<SeekTable> m_table;
    std::unique_ptr<ManifestSource> m_inside;
    std::unique_ptr<ManifestReader> m_reader;
    qint64 m_sizeBytes = 0;
};

} // namespace holdfast::archive
