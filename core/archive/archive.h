// core/archive/archive.h: one backup as one file: writing, checking, reading and unpacking it.
//
// The format is described in docs/format.md. Everything here streams: memory is bounded by the
// options, never by the size of what is backed up. Nothing here knows the store or a target.
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/cancellation.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace holdfast::archive {

enum class Format { TarZst, TarGz, TarXz, Tar };
/// "tar.zst" and its like, as in file names.
QString formatSuffix(Format format);
/// By the first bytes of the file; nullopt: none of ours.
std::optional<Format> recogniseFormat(ByteSource &source);

enum class EntryType { File, Directory, Symlink };

/// One line of the manifest. Paths are raw bytes as the file system gives them, relative to the
/// server's folder, '/' between parts, "." for the folder itself.
struct ManifestEntry
{
    QByteArray path = {};
    EntryType type = EntryType::File;
    qint64 sizeBytes = 0;
    qint64 mtimeNs = 0; ///< since the epoch, UTC
    quint32 mode = 0;   ///< permission bits, 07777
    quint32 uid = 0;
    quint32 gid = 0;
    QByteArray owner = {};
    QByteArray group = {};
    /// Of a symlink. Of a file: the name it was stored under first, when this is a later name of
    /// it; size, sha256, offset and extents are then those of the first name.
    QByteArray linkTarget = {};
    int hardLinkGroup = 0; ///< 0: a name of its own; equal numbers are one file
    QList<std::pair<QByteArray, QByteArray>> extendedAttributes = {}; ///< sorted by name
    QByteArray sha256 = {}; ///< 32 bytes; of the content of a file
    qint64 offset = -1;     ///< of the content in the uncompressed tar stream; -1: not a file
    bool isSparse = false;  ///< only `extents` are stored, the rest of the content are zeros
    QList<std::pair<qint64, qint64>> extents = {}; ///< (offset, length) in the file, ascending
};

struct ManifestHeader
{
    int version = 1;
    QString tool = {}; ///< "holdfast 0.1.0"
    QString serverName = {};
    QString templateKey = {};
    QDateTime time = {};        ///< the backup's, UTC; the only clock in the stream
    qint64 readmeSizeBytes = 0; ///< of .holdfast/README.txt; set by the writer
    QByteArray readmeSha256 = {};
};

struct Warning
{
    QByteArray path = {};
    Error finding = {}; ///< warning.file_changed, .file_unreadable, .torn_region, .special_file …
};

/// gitignore's pattern language, compiled once. Patterns match paths relative to the folder.
class IgnorePatterns
{
public:
    IgnorePatterns();
    ~IgnorePatterns();
    IgnorePatterns(const IgnorePatterns &);
    IgnorePatterns &operator=(const IgnorePatterns &);

    /// Later patterns win, `!` takes back. Error: `archive.pattern_invalid` (which, why).
    static Result<IgnorePatterns> compile(const QStringList &patterns);
    /// Whether an entry itself is ignored; the walk never asks below an ignored folder.
    /// `.holdfast` at the top is always ignored.
    bool matches(const QByteArray &path, bool isFolder) const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

/// Looks into each file once it was read, such as at a region file's header. Called on the thread
/// that reads, for one file after another, while the file still counts as being read: a change
/// meanwhile is noticed. It should ask for little, which is in the page cache then.
class ContentCheck
{
public:
    /// Up to so many bytes of the file from that place on; fewer, or none, at its end. Errors:
    /// file.*.
    using ReadAt = std::function<Result<QByteArray>(qint64 offset, qint64 bytes)>;

    virtual ~ContentCheck() = default;
    /// A warning, or nothing when the file looks whole.
    virtual std::optional<Warning> check(const QByteArray &path, qint64 fileSize,
                                         const ReadAt &readAt) const = 0;
};

struct WriteOptions
{
    QString folder = {}; ///< absolute; opened once, walked by descriptor
    /// The folder, open already (the caller has checked what it is); `folder` is for messages then.
    /// Stays the caller's. -1: opened by its path.
    int folderDescriptor = -1;
    IgnorePatterns ignore = {};
    Format format = Format::TarZst;
    ManifestHeader header = {};
    bool skipUnreadable = false; ///< unreadable files become warnings instead of failing the backup
    int threads = 0;             ///< compressing threads; 0: one a core
    QString spoolFolder = {};    ///< for the manifest while it grows; absolute
    const ContentCheck *contentCheck = nullptr; ///< not owned
    /// Called for each regular file once it is stored: path and size (world size, level.dat …).
    std::function<void(const ManifestEntry &)> onEntry = {};
};

struct WriteReport
{
    qint64 sizeBytes = 0;           ///< of the archive
    qint64 contentBytes = 0;        ///< of all files
    qint64 fileCount = 0;           ///< regular files, hard links counted once each name
    QByteArray sha256 = {};         ///< of the archive as stored, 32 bytes
    QByteArray manifestSha256 = {}; ///< of the manifest as stored (manifest.jsonl.zst), 32 bytes
    QList<Warning> warnings = {};   ///< at most 1000, then one that counts the rest
    QString manifestFile =
        {}; ///< spooled manifest.jsonl.zst in spoolFolder: the caller's to move or remove
};

/// Backs a folder up into `sink`. Waits; uses threads of its own that are gone on return. Equal
/// input and options give equal bytes. Errors: file.* (which file), cancelled, archive.*; after an
/// error what `sink` got is worthless and no spool file is left.
Result<WriteReport> writeArchive(const WriteOptions &options, ByteSink &sink, Progress &progress,
                                 const CancellationToken &cancel);

/// Reads a manifest line by line from manifest.jsonl.zst; bounded memory; hostile input is refused:
/// names that lead out or are there twice (archive.hostile), whatever else is not as docs/format.md
/// says (archive.manifest_invalid).
class ManifestReader
{
public:
    /// `source` holds the compressed manifest and must outlive the reader.
    static Result<std::unique_ptr<ManifestReader>> open(ByteSource &source);
    ~ManifestReader();
    const ManifestHeader &header() const;
    /// The next entry in path order of the walk; nullopt at the end. Error:
    /// archive.manifest_invalid.
    Result<std::optional<ManifestEntry>> next();
    /// Of the manifest as stored, once next() has returned nullopt; before: empty. Once only.
    QByteArray sha256() const;

private:
    ManifestReader();
    class Private;
    std::unique_ptr<Private> d;
};

/// Where the manifest of a tar.zst lies inside the archive: two range reads, of the seek table's
/// surroundings and of the member. For other formats the manifest is a file beside the archive.
/// Writes manifest.jsonl.zst to `sink`. Errors: archive.not_seekable, archive.damaged.
Result<void> fetchManifest(ByteSource &archive, ByteSink &sink);

struct VerifyOptions
{
    QByteArray sha256 = {};         ///< expected of the whole file; empty: not compared
    QByteArray manifestSha256 = {}; ///< expected; empty: not compared
    /// The manifest beside the archive, needed for formats other than tar.zst; null otherwise.
    ByteSource *manifest = nullptr;
    Format format = Format::TarZst;
    int threads = 0;
};

struct VerifyReport
{
    qint64 sizeBytes = 0;
    qint64 contentBytes = 0;
    qint64 fileCount = 0;
    QByteArray sha256 = {};
};

/// Reads the whole archive once: SHA-256 of the file, every frame decompressed, every tar header
/// and every member's content compared with the manifest, nothing missing and nothing more. Errors:
/// archive.damaged (first difference in its parameters), cancelled, Unavailable (source).
Result<VerifyReport> verifyArchive(ByteSource &archive, const VerifyOptions &options,
                                   Progress &progress, const CancellationToken &cancel);

/// The entry with this path, found by reading the manifest (`manifest`: as in VerifyOptions).
/// Errors: archive.member_not_found, those of the manifest.
Result<ManifestEntry> findMember(ByteSource &archive, Format format, ByteSource *manifest,
                                 const QByteArray &path);

/// Writes one member's content, reading only the frames that hold it (other formats: from the
/// start), and checks its SHA-256. Errors: archive.member_not_found, archive.not_a_file,
/// archive.damaged; after archive.damaged the sink has got bytes that must be thrown away.
Result<ManifestEntry> extractMember(ByteSource &archive, Format format, const ManifestEntry &entry,
                                    ByteSink &sink, const CancellationToken &cancel);

/// Looks into members without taking them out: a tar.zst by the frames that are asked for, other
/// formats from their start, so read those forwards. What is read is checked by its frame, not by
/// the member's SHA-256, which only the whole content has. One thread at a time, its members' too.
class MemberReader
{
public:
    /// `archive` must outlive this. Errors: archive.not_seekable, archive.damaged.
    static Result<std::unique_ptr<MemberReader>> open(ByteSource &archive, Format format);
    ~MemberReader();
    /// The content of a file; it must not outlive this. Error: archive.not_a_file.
    Result<std::unique_ptr<ByteSource>> member(const ManifestEntry &entry);

private:
    MemberReader();
    class Private;
    std::unique_ptr<Private> d;
};

struct UnpackOptions
{
    int rootDescriptor = -1; ///< an empty folder, open; everything is made below it, never outside
    Format format = Format::TarZst;
    ByteSource *manifest = nullptr; ///< as in VerifyOptions
    QByteArray sha256 = {};
    QByteArray manifestSha256 = {};
    bool restoreOwners = false; ///< needs root; ids by name where the name exists, else by number
    qint64 freeBytesLimit = -1; ///< refuse to write more than this; -1: no limit
    int threads = 0;
};

struct UnpackReport
{
    qint64 contentBytes = 0;
    qint64 fileCount = 0;
    QList<Warning> warnings = {}; ///< owners or attributes that could not be set
};

/// Unpacks a Holdfast archive, comparing every member with the manifest on the way; modes (without
/// setuid and setgid), times in nanoseconds, xattrs, links, sparse files come back. All data is
/// synced (syncfs) before it returns. Errors: archive.damaged, archive.hostile (which member, why),
/// file.no_space, cancelled; after an error the caller throws the folder away.
Result<UnpackReport> unpackArchive(ByteSource &archive, const UnpackOptions &options,
                                   Progress &progress, const CancellationToken &cancel);

/// Unpacks what people bring (.zip, .tar, .tar.gz, .tar.xz, .tar.zst, .tar.bz2, .7z), with or
/// without our manifest. Same safety as unpackArchive, and links have to stay inside; a single top
/// folder around the world is taken off when `stripTopFolder`. Names that an archive calls UTF-8
/// come in Unicode's form C, whatever form they have there.
struct ImportOptions
{
    int rootDescriptor = -1;
    qint64 freeBytesLimit = -1;
    bool stripTopFolder = true;
};
Result<UnpackReport> importArchive(const QString &file, const ImportOptions &options,
                                   Progress &progress, const CancellationToken &cancel);

/// Writes a backup's content as .zip (zip64 where it is too large for the old form) to a new file
/// under a temporary name, synced and renamed. Hard links become copies; times lose their
/// fractions. Returns its size in bytes. Nothing is left of it after an error or a cancellation.
Result<qint64> exportZip(ByteSource &archive, Format format, ByteSource *manifest,
                         const QString &toFile, Progress &progress,
                         const CancellationToken &cancel);

/// The state of a live folder as manifest entries, in the same order and with the same ignore rules
/// as writeArchive; `withHashes` reads every file. For previews and differences.
Result<void> walkFolder(const QString &folder, const IgnorePatterns &ignore, bool withHashes,
                        const std::function<Result<void>(const ManifestEntry &)> &visit,
                        const CancellationToken &cancel);

} // namespace holdfast::archive
