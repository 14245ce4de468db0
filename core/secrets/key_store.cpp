#include "core/secrets/key_store.h"

#include "file_key_store.h"
#include "keychain_key_store.h"

namespace holdfast::secrets {

std::unique_ptr<KeyStore> makeKeyStore(const KeyStoreSettings &settings)
{
    switch (settings.place) {
    case KeyPlace::File:
        return std::make_unique<FileKeyStore>(settings.folder);
    case KeyPlace::Credential:
        return std::make_unique<CredentialKeyStore>();
    case KeyPlace::Keychain:
        break;
    }
    return std::make_unique<KeychainKeyStore>(settings.installation);
}

} // namespace holdfast::secrets
