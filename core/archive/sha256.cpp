#include "sha256.h"

#include <QtCore/QtGlobal>

#include <openssl/evp.h>

namespace holdfast::archive {

namespace {

// Fetched once: the implicit fetch of EVP_sha256() costs more than the hash of a small file.
const EVP_MD *algorithm()
{
    static const EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA2-256", nullptr);
    if (sha256 == nullptr)
        qFatal("OpenSSL offers no SHA-256");
    return sha256;
}

} // namespace

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    Q_CHECK_PTR(m_context);
    begin();
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::begin()
{
    if (EVP_DigestInit_ex2(m_context, algorithm(), nullptr) != 1)
        qFatal("OpenSSL cannot begin a SHA-256");
}

void Sha256::update(std::span<const std::byte> bytes)
{
    if (EVP_DigestUpdate(m_context, bytes.data(), bytes.size()) != 1)
        qFatal("OpenSSL cannot continue a SHA-256");
}

QByteArray Sha256::finish()
{
    QByteArray digest(32, Qt::Uninitialized);
    if (EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char *>(digest.data()), nullptr) !=
        1)
        qFatal("OpenSSL cannot finish a SHA-256");
    begin();
    return digest;
}

QByteArray Sha256::of(std::span<const std::byte> bytes)
{
    thread_local Sha256 hash; // saves an allocation for each of a million small files
    hash.update(bytes);
    return hash.finish();
}

} // namespace holdfast::archive
