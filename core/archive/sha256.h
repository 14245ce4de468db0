// core/archive/sha256.h: SHA-256 through OpenSSL, which uses the processor's instructions for it.
#pragma once

#include <QtCore/QByteArray>

#include <cstddef>
#include <memory>
#include <span>

typedef struct evp_md_ctx_st EVP_MD_CTX;

namespace holdfast::archive {

class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void update(std::span<const std::byte> bytes);
    /// The digest of everything so far (32 bytes); begins anew.
    QByteArray finish();

    static QByteArray of(std::span<const std::byte> bytes);

private:
    void begin();

    EVP_MD_CTX *m_context;
};

inline std::span<const std::byte> asBytes(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), size_t(bytes.size())));
}

} // namespace holdfast::archive
