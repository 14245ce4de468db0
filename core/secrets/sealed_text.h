// sealed_text.h: one secret as text, sealed under a key and bound to its place.
#pragma once

#include "core/secrets/key_store.h"
#include "core/secrets/secret_vault.h"

namespace holdfast::secrets {

/// `1.<key id>.<base64url of nonce and cipher text>`: XChaCha20-Poly1305 (IETF) as libsodium makes
/// it, with a random nonce and the place as associated data.
QString sealText(const SecretBytes &plain, const SecretPlace &place, const SecretBytes &key,
                 const QString &keyId);

/// The key that a sealed text names. Errors: Corrupt secrets.damaged.
Result<QString> keyIdOfSealed(const QString &sealed);

/// Errors: Corrupt secrets.damaged: changed, or from another place.
Result<SecretBytes> openSealed(const QString &sealed, const SecretPlace &place,
                               const SecretBytes &key);

} // namespace holdfast::secrets
