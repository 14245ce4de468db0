// keychain_key_store.h: keys in the keychain of the operating system.
#pragma once

#include "core/secrets/key_store.h"

namespace holdfast::secrets {

/// Entries `Holdfast master key <installation> <id>`. What QtKeychain's back ends really answer is
/// written down in docs/secrets.md: a locked keyring looks like one without the entry, and removing
/// from it reports success. So what was written is read back, and what is missing is never taken
/// for "there was none".
class KeychainKeyStore : public KeyStore
{
public:
    explicit KeychainKeyStore(QString installation)
        : m_installation(std::move(installation))
    {}
    QString place() const override;
    Result<SecretBytes> read(const QString &id) override;
    Result<void> write(const QString &id, const SecretBytes &key) override;
    Result<void> remove(const QString &id) override;

private:
    QString entryOf(const QString &id) const;

    QString m_installation;
};

} // namespace holdfast::secrets
