#include "manifest_writer.h"

#include "archive_member.h"

#include "core/base/file_sync.h"

#include <QtCore/QFile>

#include <zstd.h>

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLevel = 3;
constexpr int kWindowLog = 20; // readers need no more than 1 MiB for it

} // namespace

ManifestWriter::ManifestWriter(UniqueFd file, QByteArray path)
    : m_file(std::move(file))
    , m_path(std::move(path))
    , m_context(ZSTD_createCCtx())
    , m_buffer(ZSTD_CStreamOutSize())
{
    Q_CHECK_PTR(m_context);
    ZSTD_CCtx_setParameter(m_context, ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(m_context, ZSTD_c_windowLog, kWindowLog);
    ZSTD_CCtx_setParameter(m_context, ZSTD_c_checksumFlag, 1);
}

ManifestWriter::~ManifestWriter()
{
    ZSTD_freeCCtx(m_context);
    if (!m_path.isEmpty())
        ::unlink(m_path.constData());
}

Result<std::unique_ptr<ManifestWriter>> ManifestWriter::open(const QString &spoolFolder,
                                                             const ManifestHeader &header)
{
    QByteArray path = QFile::encodeName(spoolFolder) + "/manifest.XXXXXX";
    UniqueFd file(::mkostemp(path.data(), O_CLOEXEC));
    if (!file.isValid())
        return Error::fromErrno(errno, "mkostemp"_L1, spoolFolder);
    std::unique_ptr<ManifestWriter> writer(new ManifestWriter(std::move(file), path));
    HF_CHECK(writer->compress(encodeManifestHeader(header), false));
    return writer;
}

Result<void> ManifestWriter::add(const ManifestEntry &entry)
{
    ++m_trailer.entries;
    if (entry.type == EntryType::File)
        ++m_trailer.files;
    if (entry.type == EntryType::File && !isHardLink(entry))
        m_trailer.contentBytes += entry.sizeBytes;
    return compress(encodeManifestEntry(entry), false);
}

Result<void> ManifestWriter::finish()
{
    HF_CHECK(compress(encodeManifestTrailer(m_trailer), true));
    m_sha256 = m_hash.finish();
    return {};
}

Result<void> ManifestWriter::compress(const QByteArray &text, bool isEnd)
{
    ZSTD_inBuffer input = {text.constData(), size_t(text.size()), 0};
    bool isDone = false;
    while (!isDone) {
        ZSTD_outBuffer output = {m_buffer.data(), m_buffer.size(), 0};
        const size_t remaining =
            ZSTD_compressStream2(m_context, &output, &input, isEnd ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(remaining))
            return Error("internal"_L1, {}, QString::fromUtf8(ZSTD_getErrorName(remaining)));
        const auto bytes = std::as_bytes(std::span(m_buffer.data(), output.pos));
        HF_CHECK(writeFully(m_file.get(), bytes, QFile::decodeName(m_path)));
        m_hash.update(bytes);
        m_sizeBytes += qint64(bytes.size());
        isDone = isEnd ? remaining == 0 : input.pos == input.size;
    }
    return {};
}

QString ManifestWriter::keep()
{
    return QFile::decodeName(std::exchange(m_path, {}));
}

} // namespace holdfast::archive
