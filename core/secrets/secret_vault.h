// core/secrets/secret_vault.h: secrets of the store's rows, sealed under a master key that is not
// in it.
#pragma once

#include "core/base/clock.h"
#include "core/secrets/key_store.h"
#include "core/store/store.h"

#include <QtCore/QUuid>

#include <map>
#include <mutex>
#include <span>

namespace holdfast::secrets {

/// The row and column that a secret belongs to. A sealed text opens only there: copied into another
/// row it is worth nothing.
struct SecretPlace
{
    QLatin1StringView table = {};
    QLatin1StringView column = {};
    QUuid row = {};
};

/// A column of sealed texts, for the rotation of the key. `read` has the columns id and text of all
/// rows that hold one; `write` takes text and id.
struct SealedColumn
{
    QLatin1StringView table = {};
    QLatin1StringView column = {};
    const store::Statement *read = nullptr;
    const store::Statement *write = nullptr;
};

enum class VaultState {
    Unused, ///< nothing was ever sealed; the first secret makes a key
    Ready,
    Locked, ///< there is a key, and it cannot be had now: what needs secrets is off
};

struct VaultStatus
{
    VaultState state = VaultState::Unused;
    QString keyId = {};                  ///< in force; empty while Unused
    std::optional<Error> whyLocked = {}; ///< what sealing or opening would answer
};

/// Seals and opens. Loses nothing without the key: what is sealed stays as it is until the key is
/// there again. Thread-safe; waits for store and key store, so never in the socket loop.
class SecretVault
{
public:
    /// Both outlive it.
    SecretVault(store::Store &store, KeyStore &keys, const Clock &clock)
        : m_store(store)
        , m_keys(keys)
        , m_clock(clock)
    {}

    /// Looks for the key again each time while it is not there. Errors: the store's.
    Result<VaultStatus> status();

    /// Makes the first key of an installation. Not inside a transaction of the store. Errors: those
    /// of KeyStore::read; Conflict secrets.key_elsewhere: another machine made the key, and it was
    /// not brought here.
    Result<QString> seal(const SecretBytes &plain, const SecretPlace &place);
    /// Errors: those of KeyStore::read, Corrupt secrets.damaged.
    Result<SecretBytes> unseal(const QString &sealed, const SecretPlace &place);

    /// Makes a new key and seals everything anew under it, in one transaction; returns how many
    /// secrets there were. After a crash the old key or the new one is in force, and both are still
    /// kept; of those before the old one none is. Errors: as above; nothing is changed then.
    Result<qint64> rotate(const QUuid &userId, const QString &client);

private:
    struct KeyNames
    {
        QString current = {};
        QString previous = {};
    };

    Result<KeyNames> namesIn(store::Connection &connection) const;
    Result<KeyNames> names();
    Result<const SecretBytes *> keyLocked(const QString &id);
    Result<QString> currentKeyLocked();
    Result<QString> makeFirstKeyLocked();

    store::Store &m_store;
    KeyStore &m_keys;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::map<QString, SecretBytes> m_loaded; ///< by id

    Q_DISABLE_COPY_MOVE(SecretVault)
};

/// Every column that holds sealed texts; a new one is added here.
std::span<const SealedColumn> sealedColumns();

std::span<const store::Statement> secretStatements();

} // namespace holdfast::secrets
