// tests/archive/archive_fixture.h: archives in memory and trees on the disk, to be compared.
#pragma once

#include "core/archive/archive.h"
#include "core/base/unique_fd.h"

#include <QtCore/QDir>
#include <QtCore/QStringList>

#include <functional>

namespace holdfast::tests {

/// A temporary folder that goes whatever is in it (QTemporaryDir gives up on deep trees).
class ScratchFolder
{
public:
    ScratchFolder();
    ~ScratchFolder();
    Q_DISABLE_COPY_MOVE(ScratchFolder)
    QString path() const { return m_path; }
    QString filePath(const QString &name) const { return QString(m_path + u'/' + name); }

private:
    QString m_path;
};

class MemorySink : public ByteSink
{
public:
    Result<void> write(std::span<const std::byte> part) override;
    QByteArray bytes;
    qint64 failAfter = -1; ///< bytes, then file.no_space; -1: never
    std::function<void()> onWrite;
};

class MemorySource : public ByteSource
{
public:
    MemorySource() = default;
    explicit MemorySource(QByteArray content)
        : bytes(std::move(content))
    {}
    qint64 sizeBytes() const override { return bytes.size(); }
    Result<qint64> readAt(qint64 offset, std::span<std::byte> buffer) override;
    QByteArray bytes;
};

/// A made archive: its bytes, the manifest beside it, and what the writer said.
struct MadeArchive
{
    archive::Format format = archive::Format::TarZst;
    QByteArray bytes = {};
    QByteArray manifest = {};
    archive::WriteReport report = {};
};

/// Options with a fixed time and a spool folder of its own.
archive::WriteOptions optionsFor(const QString &folder, const QString &spoolFolder);
Result<MadeArchive> makeArchive(const archive::WriteOptions &options);
Result<MadeArchive> makeArchive(const QString &folder,
                                archive::Format format = archive::Format::TarZst);

Result<archive::VerifyReport> verify(const MadeArchive &made);
Result<archive::UnpackReport> unpack(const MadeArchive &made, const QString &folder,
                                     qint64 freeBytesLimit = -1);
/// Every entry of a manifest.jsonl.zst.
Result<QList<archive::ManifestEntry>> manifestEntries(const QByteArray &manifest);

/// One line an entry: path, type, mode, mtime in ns, size, owner, content's SHA-256, link target,
/// attributes, and which names are one file. Sorted. Read with plain system calls, nothing of ours.
QStringList describeTree(const QString &folder);
/// The first difference in words; empty: none.
QString firstDifference(const QStringList &expected, const QStringList &found);

/// Bytes that no compression makes smaller, the same each time.
QByteArray randomBytes(qsizetype size);
void writeFile(const QString &path, const QByteArray &content);
void setTime(const QString &path, qint64 nanoseconds);
/// A few files, folders and links of every kind that is quick to make.
void makeSmallTree(const QString &folder);
/// All that is odd: long and strange names, sparse, linked, old, of no mode, deep.
struct OddTree
{
    qint64 sparseBytes = qint64(64) << 20;
    int depth = 1000;
};
void makeOddTree(const QString &folder, const OddTree &how = {});

/// Path of a program, empty when it is not there.
QString findProgram(const QString &name);
/// Runs a program to its end and returns its standard output; fails the caller's check when it
/// fails.
Result<QByteArray> run(const QString &program, const QStringList &arguments,
                       const QString &folder = {}, const QByteArray &input = {});

} // namespace holdfast::tests
