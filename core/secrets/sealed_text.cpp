#include "sealed_text.h"

#include <sodium.h>

namespace holdfast::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr size_t kKeyIdBytes = 8;
static_assert(kMasterKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

/// So long is the longest secret: a session address or a service account with its private key.
constexpr qsizetype kLongestText = qsizetype(256) << 10;

constexpr auto kEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

auto *bytes(std::byte *data)
{
    return reinterpret_cast<unsigned char *>(data);
}
auto *bytes(const std::byte *data)
{
    return reinterpret_cast<const unsigned char *>(data);
}
auto *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray associatedData(const SecretPlace &place)
{
    return "holdfast-sealed-1\n"_ba + place.table.latin1() + '\n' + place.column.latin1() + '\n' +
           place.row.toByteArray(QUuid::WithoutBraces);
}

Error damaged()
{
    return Error("secrets.damaged"_L1);
}

} // namespace

QString keyIdOf(const SecretBytes &key)
{
    static constexpr unsigned char kPersonal[crypto_generichash_blake2b_PERSONALBYTES] =
        "holdfastkeyid";
    unsigned char id[crypto_generichash_blake2b_BYTES_MIN];
    crypto_generichash_blake2b_salt_personal(id, sizeof id, bytes(key.data()), key.size(), nullptr,
                                             0, nullptr, kPersonal);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(id), kKeyIdBytes).toHex());
}

QString sealText(const SecretBytes &plain, const SecretPlace &place, const SecretBytes &key,
                 const QString &keyId)
{
    QByteArray sealed(qsizetype(kNonceBytes + plain.size() + kTagBytes), Qt::Uninitialized);
    auto *nonce = reinterpret_cast<unsigned char *>(sealed.data());
    randombytes_buf(nonce, kNonceBytes);
    const QByteArray associated = associatedData(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + kNonceBytes, nullptr, bytes(plain.data()), plain.size(), bytes(associated),
        size_t(associated.size()), nullptr, nonce, bytes(key.data()));
    return u"1.%1.%2"_s.arg(keyId, QString::fromLatin1(sealed.toBase64(kEncoding)));
}

Result<QString> keyIdOfSealed(const QString &sealed)
{
    const qsizetype end = sealed.indexOf(u'.', 2);
    if (!sealed.startsWith("1."_L1) || end != 2 + qsizetype(kKeyIdBytes * 2) ||
        sealed.size() > kLongestText)
        return damaged();
    return sealed.sliced(2, kKeyIdBytes * 2);
}

Result<SecretBytes> openSealed(const QString &sealed, const SecretPlace &place,
                               const SecretBytes &key)
{
    HF_TRY(const QString keyId, keyIdOfSealed(sealed));
    const auto decoded =
        QByteArray::fromBase64Encoding(sealed.sliced(2 + keyId.size() + 1).toLatin1(),
                                       kEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || size_t(decoded.decoded.size()) < kNonceBytes + kTagBytes)
        return damaged();
    const auto *nonce = bytes(decoded.decoded);
    const size_t cipherBytes = size_t(decoded.decoded.size()) - kNonceBytes;
    SecretBytes plain(cipherBytes - kTagBytes);
    const QByteArray associated = associatedData(place);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(plain.data()), nullptr, nullptr, nonce + kNonceBytes, cipherBytes, bytes(associated),
        size_t(associated.size()), nonce, bytes(key.data()));
    if (failed != 0)
        return damaged();
    return plain;
}

} // namespace holdfast::secrets
