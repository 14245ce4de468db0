// tests/fuzz/fuzz_input.h: what each fuzz target shares: the input as a source, and a folder to
// spoil.
#pragma once

#include "core/archive/archive.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>
#include <cstring>

namespace holdfast::tests {

class FuzzSource : public ByteSource
{
public:
    FuzzSource(const std::uint8_t *data, std::size_t size)
        : m_data(data)
        , m_size(size)
    {}
    qint64 sizeBytes() const override { return qint64(m_size); }
    Result<qint64> readAt(qint64 offset, std::span<std::byte> buffer) override
    {
        if (offset >= sizeBytes())
            return 0;
        const auto length = std::min(buffer.size(), m_size - std::size_t(offset));
        std::memcpy(buffer.data(), m_data + offset, length);
        return qint64(length);
    }

private:
    const std::uint8_t *m_data;
    std::size_t m_size;
};

class NullSink : public ByteSink
{
public:
    Result<void> write(std::span<const std::byte>) override { return {}; }
};

} // namespace holdfast::tests
