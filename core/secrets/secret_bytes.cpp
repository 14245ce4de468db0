#include "core/secrets/secret_bytes.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace holdfast::secrets {

namespace {

/// sodium_init() may be called by several threads and any number of times; the first one counts.
void prepare()
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        throw std::bad_alloc(); // no source of random bytes: nothing can be kept secret
}

} // namespace

SecretBytes::SecretBytes(size_t size)
    : m_size(size)
{
    prepare();
    if (size == 0)
        return;
    m_data = static_cast<std::byte *>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    std::memset(m_data, 0, size);
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // wipes it; null is fine
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::random(size_t size)
{
    SecretBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.m_data, size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(std::span<const std::byte> bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.empty())
        std::memcpy(copy.m_data, bytes.data(), bytes.size());
    return copy;
}

SecretBytes SecretBytes::takeFrom(QByteArray &bytes)
{
    SecretBytes taken = copyOf(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))));
    wipe(bytes);
    return taken;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size &&
           (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace holdfast::secrets
