// core/secrets/key_store.h: where master keys lie.
#pragma once

#include "core/base/result.h"
#include "core/secrets/secret_bytes.h"

#include <QtCore/QString>

#include <memory>
#include <optional>

namespace holdfast::secrets {

inline constexpr size_t kMasterKeyBytes = 32;

/// Keeps keys of kMasterKeyBytes by their ids. A pool thread or main(): may wait for disk or
/// keychain.
class KeyStore
{
public:
    virtual ~KeyStore() = default;

    /// For people: "the file /…/keys", "the keychain of the system".
    virtual QString place() const = 0;
    /// Errors: NotFound secrets.key_missing; Unavailable secrets.key_store_unavailable; Corrupt
    /// secrets.key_invalid; Denied secrets.key_exposed.
    virtual Result<SecretBytes> read(const QString &id) = 0;
    /// Is there for good, and was read back, when it returns. Errors: as above, and Denied
    /// secrets.key_store_read_only.
    virtual Result<void> write(const QString &id, const SecretBytes &key) = 0;
    /// One that is not there is no error.
    virtual Result<void> remove(const QString &id) = 0;
    /// The key to use next where keys are handed over and not made here; nothing: make one. Errors:
    /// as reading.
    virtual Result<std::optional<SecretBytes>> handedOver() { return std::optional<SecretBytes>(); }
};

/// `secrets.master_key` of the configuration.
enum class KeyPlace {
    Keychain,   ///< of the operating system, through QtKeychain
    File,       ///< files of mode 0600 in the data folder
    Credential, ///< handed over by systemd (LoadCredential=, systemd.exec(5)); cannot be changed
};
constexpr auto enumNames(KeyPlace)
{
    return std::array{"keychain", "file", "credential"};
}

struct KeyStoreSettings
{
    KeyPlace place = KeyPlace::Keychain;
    QString folder = {};       ///< of KeyPlace::File; made when the first key is written
    QString installation = {}; ///< id that keeps keys of several profiles apart in one keychain
};

/// The first 8 bytes of BLAKE2b over the key, personal "holdfastkeyid", hexadecimal: tells keys
/// apart and says nothing about them.
QString keyIdOf(const SecretBytes &key);

std::unique_ptr<KeyStore> makeKeyStore(const KeyStoreSettings &settings);

} // namespace holdfast::secrets
