// core/api/tls_identity.h: certificate and key with which the service shows who it is.
#pragma once

#include "core/base/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>
#include <QtNetwork/QSslConfiguration>

#include <chrono>
#include <memory>

namespace holdfast::api {

/// Two files in PEM: the certificate with the chain behind it, and its key without a passphrase.
struct TlsFiles
{
    QString certificate = {};
    QString key = {};

    bool isSet() const { return !certificate.isEmpty() || !key.isEmpty(); }
};

/// SHA-256 of the certificate's DER, as "AB:CD:…": what people compare and clients pin.
QString fingerprintOf(const QSslCertificate &certificate);

/// The pair in use. Files that change are taken over for new connections; what is open stays. A
/// new pair that cannot be used is told once in the log, and the old one stays. One thread.
class TlsIdentity
{
public:
    /// Errors: file.*; InvalidArgument tls.invalid (also for a certificate that does not fit the
    /// key); Denied tls.key_exposed: others can read the key.
    static Result<std::unique_ptr<TlsIdentity>> load(const TlsFiles &files);

    /// TLS 1.2 and later. Looks at the files at most once a second.
    const QSslConfiguration &configuration();
    /// Host names and addresses that the certificate was made for.
    QStringList names() const;
    QString fingerprint() const;
    QDateTime expiresAt() const;

private:
    explicit TlsIdentity(TlsFiles files)
        : m_files(std::move(files))
    {}
    static Result<QSslConfiguration> read(const TlsFiles &files);
    /// Changes whenever one of the files does.
    QByteArray stamp() const;

    TlsFiles m_files;
    QSslConfiguration m_configuration;
    QByteArray m_stamp;
    std::chrono::steady_clock::time_point m_lastLook;

    Q_DISABLE_COPY_MOVE(TlsIdentity)
};

/// A new key (P-256) and a certificate signed with it, for a client that pins its fingerprint.
struct SelfSigned
{
    QByteArray certificate = {}; ///< PEM
    QByteArray key = {};         ///< PEM
    QString fingerprint = {};
};
/// `names`: host names and addresses, the first is the subject. Errors: InvalidArgument
/// tls.invalid.
Result<SelfSigned> makeSelfSigned(const QStringList &names, const QDateTime &from,
                                  std::chrono::days validity);

} // namespace holdfast::api
