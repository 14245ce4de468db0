#include "packed_output.h"

#include <KCompressionDevice>

#include <QtCore/QIODevice>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

/// A ByteSink as the device that KCompressionDevice writes to. Blots the time out of gzip's header
/// (RFC 1952: bytes 4 to 7, zero means none), so that equal input gives equal bytes.
class SinkDevice : public QIODevice
{
public:
    SinkDevice(ByteSink &sink, bool isGzip)
        : m_sink(sink)
        , m_isGzip(isGzip)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    const Result<void> &result() const { return m_result; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 length) override
    {
        QByteArray bytes(data, length);
        for (qint64 place = 4; m_isGzip && place < 8; ++place) {
            if (place >= m_position && place < m_position + length)
                bytes[place - m_position] = '\0';
        }
        m_position += length;
        if (m_result)
            m_result = m_sink.write(asBytes(bytes));
        return m_result ? length : -1;
    }

private:
    ByteSink &m_sink;
    const bool m_isGzip;
    qint64 m_position = 0;
    Result<void> m_result = {};
};

class PlainOutput : public PackedOutput
{
public:
    explicit PlainOutput(HashingSink &sink)
        : m_sink(sink)
    {}
    Result<void> write(std::span<const std::byte> plain, std::span<const std::byte>) override
    {
        return m_sink.write(plain);
    }
    Result<void> finish() override { return {}; }

private:
    HashingSink &m_sink;
};

class CompressedOutput : public PackedOutput
{
public:
    CompressedOutput(HashingSink &sink, KCompressionDevice::CompressionType type)
        : m_device(sink, type == KCompressionDevice::GZip)
        , m_compression(&m_device, false, type)
    {}

    Result<void> write(std::span<const std::byte> plain, std::span<const std::byte>) override
    {
        if (!m_compression.isOpen() && !m_compression.open(QIODevice::WriteOnly))
            return failure();
        const auto length = qint64(plain.size());
        if (m_compression.write(reinterpret_cast<const char *>(plain.data()), length) != length)
            return failure();
        return m_device.result();
    }

    Result<void> finish() override
    {
        m_compression.close();
        HF_CHECK(m_device.result());
        if (m_compression.error() != QFileDevice::NoError)
            return failure();
        return {};
    }

private:
    Error failure() const
    {
        if (!m_device.result())
            return m_device.result().error();
        return Error("internal"_L1, {}, m_compression.errorString());
    }

    SinkDevice m_device;
    KCompressionDevice m_compression;
};

} // namespace

Result<void> HashingSink::write(std::span<const std::byte> bytes)
{
    HF_CHECK(m_sink.write(bytes));
    m_hash.update(bytes);
    m_sizeBytes += qint64(bytes.size());
    return {};
}

Result<void> FrameOutput::write(std::span<const std::byte> plain, std::span<const std::byte> packed)
{
    HF_CHECK(m_sink.write(packed));
    m_frames.push_back({quint32(packed.size()), quint32(plain.size())});
    m_packedBytes += qint64(packed.size());
    return {};
}

Result<void> FrameOutput::finish()
{
    return m_sink.write(asBytes(encodeArchiveEnd(locator, m_frames)));
}

std::unique_ptr<PackedOutput> makeStreamOutput(Format format, HashingSink &sink)
{
    switch (format) {
    case Format::TarGz:
        return std::make_unique<CompressedOutput>(sink, KCompressionDevice::GZip);
    case Format::TarXz:
        return std::make_unique<CompressedOutput>(sink, KCompressionDevice::Xz);
    case Format::Tar:
    case Format::TarZst:
        break;
    }
    return std::make_unique<PlainOutput>(sink);
}

} // namespace holdfast::archive
