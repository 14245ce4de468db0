#include "stream_input.h"

#include "archive_errors.h"

#include <KCompressionDevice>

#include <QtCore/QIODevice>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

/// A ByteSource as the device that KCompressionDevice reads from.
class SourceDevice : public QIODevice
{
public:
    explicit SourceDevice(ByteSource &source)
        : m_source(source)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_position >= m_source.sizeBytes(); }
    const Result<void> &result() const { return m_result; }
    qint64 position() const { return m_position; }
    Sha256 &hash() { return m_hash; }

protected:
    qint64 readData(char *data, qint64 length) override
    {
        const auto buffer = std::as_writable_bytes(std::span(data, size_t(length)));
        const auto got = m_source.readAt(m_position, buffer);
        if (!got) {
            m_result = got.error();
            return -1;
        }
        m_hash.update(buffer.first(size_t(*got)));
        m_position += *got;
        return *got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ByteSource &m_source;
    Sha256 m_hash;
    qint64 m_position = 0;
    Result<void> m_result = {};
};

class DeviceInput : public StreamInput
{
public:
    DeviceInput(ByteSource &archive, Format format)
        : m_device(archive)
    {
        if (format == Format::Tar) {
            m_input = &m_device;
            return;
        }
        const auto type =
            format == Format::TarGz ? KCompressionDevice::GZip : KCompressionDevice::Xz;
        m_compression = std::make_unique<KCompressionDevice>(&m_device, false, type);
        m_isOpen = m_compression->open(QIODevice::ReadOnly);
        m_input = m_compression.get();
    }

    Result<qint64> read(std::span<std::byte> buffer) override
    {
        if (!m_isOpen)
            return damaged(u"it cannot be decompressed"_s);
        qint64 total = 0;
        while (total < qint64(buffer.size())) {
            const qint64 got = m_input->read(reinterpret_cast<char *>(buffer.data()) + total,
                                             qint64(buffer.size()) - total);
            HF_CHECK(m_device.result());
            if (got < 0 || (m_compression && m_compression->error() != QFileDevice::NoError))
                return damaged(u"it cannot be decompressed"_s);
            if (got == 0)
                break;
            total += got;
        }
        return total;
    }

    Result<QByteArray> finish() override
    {
        // Reads to the end of the compressed stream, where its own checksum is looked at.
        std::byte one = {};
        HF_TRY(const qint64 more, read(std::span(&one, 1)));
        if (more > 0 || !m_device.atEnd())
            return damaged(u"bytes follow behind its end"_s);
        return m_device.hash().finish();
    }

    qint64 storedPosition() const override { return m_device.position(); }

private:
    SourceDevice m_device;
    std::unique_ptr<KCompressionDevice> m_compression;
    QIODevice *m_input = nullptr;
    bool m_isOpen = true;
};

} // namespace

std::unique_ptr<StreamInput> StreamInput::make(ByteSource &archive, Format format)
{
    return std::make_unique<DeviceInput>(archive, format);
}

} // namespace holdfast::archive
