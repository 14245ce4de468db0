#include "core/api/tls_identity.h"

#include "core/base/file_sync.h"
#include "core/base/log.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <sys/stat.h>

namespace holdfast::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileLimitBytes = 1 << 20;
constexpr std::chrono::seconds kLookInterval{1};

Error invalid(const QString &path, const QString &reason)
{
    return Error("tls.invalid"_L1, {{"path"_L1, path}, {"reason"_L1, reason}});
}

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using EvpKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, qsizetype(size)};
}

Result<QSslKey> readKey(const QString &path)
{
    struct stat status
    {};
    if (::stat(QFile::encodeName(path).constData(), &status) == 0 && (status.st_mode & 0007) != 0)
        return Error("tls.key_exposed"_L1, {{"path"_L1, path}}); // a group may be meant: ssl-cert
    HF_TRY(const QByteArray content, readWholeFile(path, kFileLimitBytes));
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (const QSslKey key(content, algorithm); !key.isNull())
            return key;
    }
    return invalid(path, u"it holds no key (EC or RSA, PEM, without a passphrase)"_s);
}

/// Whether the certificate was made for this key: both have the same public half.
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const QByteArray keyPem = key.toPem();
    const QByteArray certificatePem = certificate.toPem();
    const Bio keyBio(BIO_new_mem_buf(keyPem.constData(), int(keyPem.size())));
    const Bio certificateBio(
        BIO_new_mem_buf(certificatePem.constData(), int(certificatePem.size())));
    const EvpKey privateKey(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, nullptr, nullptr));
    const Certificate parsed(PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr));
    return privateKey && parsed && X509_check_private_key(parsed.get(), privateKey.get()) == 1;
}

QString alternativeName(const QString &name)
{
    const bool isAddress = !QHostAddress(name).isNull();
    return (isAddress ? u"IP:"_s : u"DNS:"_s) + name;
}

bool addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// What stands in a certificate's name goes through a little language of OpenSSL's own.
bool isPlainName(const QString &name)
{
    if (name.isEmpty() || name.size() > 253)
        return false;
    return std::ranges::all_of(name, [](QChar letter) {
        return letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'.' ||
                                          letter == u'-' || letter == u':' || letter == u'*');
    });
}

} // namespace

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

Result<QSslConfiguration> TlsIdentity::read(const TlsFiles &files)
{
    HF_TRY(const QByteArray pem, readWholeFile(files.certificate, kFileLimitBytes));
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pem, QSsl::Pem);
    if (chain.isEmpty() || chain.constFirst().isNull())
        return invalid(files.certificate, u"it holds no certificate in PEM"_s);
    HF_TRY(const QSslKey key, readKey(files.key));
    if (!belongTogether(chain.constFirst(), key))
        return invalid(files.certificate, u"it was not made for the key %1"_s.arg(files.key));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show no certificates
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

Result<std::unique_ptr<TlsIdentity>> TlsIdentity::load(const TlsFiles &files)
{
    if (files.certificate.isEmpty() || files.key.isEmpty())
        return invalid(files.certificate + files.key,
                       u"certificate and key are needed, and only one is named"_s);
    std::unique_ptr<TlsIdentity> identity(new TlsIdentity(files));
    identity->m_stamp = identity->stamp(); // before reading: a change in between is seen later
    HF_TRY(identity->m_configuration, read(files));
    identity->m_lastLook = std::chrono::steady_clock::now();
    return identity;
}

QByteArray TlsIdentity::stamp() const
{
    QByteArray stamp;
    for (const QString &path : {m_files.certificate, m_files.key}) {
        struct stat status
        {};
        if (::stat(QFile::encodeName(path).constData(), &status) != 0)
            continue;
        for (const qint64 part : {qint64(status.st_ino), qint64(status.st_size),
                                  qint64(status.st_mtim.tv_sec), qint64(status.st_mtim.tv_nsec)})
            stamp += QByteArray::number(part) + ' ';
    }
    return stamp;
}

const QSslConfiguration &TlsIdentity::configuration()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_lastLook < kLookInterval)
        return m_configuration;
    m_lastLook = now;
    const QByteArray present = stamp();
    if (present == m_stamp)
        return m_configuration;
    m_stamp = present;
    if (auto changed = read(m_files)) {
        m_configuration = std::move(*changed);
        qCInfo(lcService).noquote() << "the certificate was changed; fingerprint" << fingerprint();
    } else {
        qCWarning(lcService).noquote()
            << "the changed certificate is not used, the one before stays:"
            << changed.error().message();
    }
    return m_configuration;
}

QStringList TlsIdentity::names() const
{
    return m_configuration.localCertificate().subjectAlternativeNames().values();
}

QString TlsIdentity::fingerprint() const
{
    return fingerprintOf(m_configuration.localCertificate());
}

QDateTime TlsIdentity::expiresAt() const
{
    return m_configuration.localCertificate().expiryDate();
}

Result<SelfSigned> makeSelfSigned(const QStringList &names, const QDateTime &from,
                                  std::chrono::days validity)
{
    if (names.isEmpty())
        return invalid({}, u"a certificate needs a name"_s);
    QStringList alternatives;
    for (const QString &name : names) {
        if (!isPlainName(name))
            return invalid(name, u"it is neither a host name nor an address"_s);
        alternatives.append(alternativeName(name));
    }
    const EvpKey key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate)
        return Error("internal"_L1);
    X509 *x509 = certificate.get();
    X509_set_version(x509, X509_VERSION_3);
    unsigned char serial[16];
    if (RAND_bytes(serial, sizeof serial) != 1)
        return Error("internal"_L1);
    serial[0] &= 0x7F; // positive
    const std::unique_ptr<BIGNUM, Freed<BN_free>> number(BN_bin2bn(serial, sizeof serial, nullptr));
    BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x509));
    // An hour back: clocks of clients differ.
    ASN1_TIME_set(X509_getm_notBefore(x509), time_t(from.toSecsSinceEpoch() - 3600));
    ASN1_TIME_set(X509_getm_notAfter(x509),
                  time_t(from.toSecsSinceEpoch() +
                         std::chrono::duration_cast<std::chrono::seconds>(validity).count()));
    X509_set_pubkey(x509, key.get());
    X509_NAME *subject = X509_get_subject_name(x509);
    const QByteArray common = names.constFirst().left(64).toLatin1(); // the field's own limit
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(common.constData()), -1, -1,
                               0);
    X509_set_issuer_name(x509, subject);
    const bool isMade =
        addExtension(x509, NID_basic_constraints, "critical,CA:FALSE"_ba) &&
        addExtension(x509, NID_key_usage, "critical,digitalSignature"_ba) &&
        addExtension(x509, NID_ext_key_usage, "serverAuth"_ba) &&
        addExtension(x509, NID_subject_alt_name, alternatives.join(u',').toLatin1()) &&
        X509_sign(x509, key.get(), EVP_sha256()) > 0;
    const Bio certificateBio(BIO_new(BIO_s_mem()));
    const Bio keyBio(BIO_new(BIO_s_mem()));
    if (!isMade || PEM_write_bio_X509(certificateBio.get(), x509) != 1 ||
        PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) !=
            1)
        return invalid(names.join(u' '), u"no certificate can be made for it"_s);
    SelfSigned made{.certificate = contentOf(certificateBio.get()), .key = contentOf(keyBio.get())};
    made.fingerprint = fingerprintOf(QSslCertificate(made.certificate, QSsl::Pem));
    return made;
}

} // namespace holdfast::api
