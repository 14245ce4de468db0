// core/secrets/secret_bytes.h: bytes that nobody else gets to see.
#pragma once

#include <QtCore/QByteArray>

#include <cstddef>
#include <span>

namespace holdfast::secrets {

/// A secret in libsodium's guarded memory: locked against swapping where the system allows it,
/// between pages that may not be touched, left out of core files, wiped at the end. Moves, never
/// copies by itself. Usable from any thread, one at a time.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// So many zeros. Throws std::bad_alloc.
    explicit SecretBytes(size_t size);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    static SecretBytes random(size_t size);
    static SecretBytes copyOf(std::span<const std::byte> bytes);
    /// Copies and then wipes the array, which must not share its data (it would be detached, and
    /// the other copy stay).
    static SecretBytes takeFrom(QByteArray &bytes);

    size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::byte *data() { return m_data; }
    const std::byte *data() const { return m_data; }
    std::span<const std::byte> view() const { return {m_data, m_size}; }

    /// In a time that does not depend on the content.
    bool equals(const SecretBytes &other) const;

private:
    std::byte *m_data = nullptr;
    size_t m_size = 0;
};

/// Overwrites it in a way that no compiler leaves out.
void wipe(QByteArray &bytes);

} // namespace holdfast::secrets
