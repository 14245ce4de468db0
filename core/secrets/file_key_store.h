// file_key_store.h: keys in files: of our own, or those that systemd hands over.
#pragma once

#include "core/secrets/key_store.h"

namespace holdfast::secrets {

/// `<folder>/<id>.key`, 64 hexadecimal digits, mode 0600 in a folder of 0700.
class FileKeyStore : public KeyStore
{
public:
    explicit FileKeyStore(QString folder)
        : m_folder(std::move(folder))
    {}
    QString place() const override;
    Result<SecretBytes> read(const QString &id) override;
    Result<void> write(const QString &id, const SecretBytes &key) override;
    Result<void> remove(const QString &id) override;

private:
    QString fileOf(const QString &id) const
    {
        return m_folder + u'/' + id + QStringLiteral(".key");
    }

    QString m_folder;
};

/// `$CREDENTIALS_DIRECTORY/holdfast-master-key` is the key to use, `holdfast-master-key-<id>`
/// beside it the one before a rotation; the same content as a file of FileKeyStore. Read only.
class CredentialKeyStore : public KeyStore
{
public:
    QString place() const override;
    Result<SecretBytes> read(const QString &id) override;
    Result<void> write(const QString &id, const SecretBytes &key) override;
    Result<void> remove(const QString &id) override;
    Result<std::optional<SecretBytes>> handedOver() override;
};

} // namespace holdfast::secrets
