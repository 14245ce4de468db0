#include "core/secrets/secret_vault.h"

#include "core/operations/operations.h"

#include "sealed_text.h"

#include <array>

namespace holdfast::secrets {

using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr QLatin1StringView kSetting("master_key");
constexpr QLatin1StringView kCurrent("id");
constexpr QLatin1StringView kPrevious("previous_id");

constexpr Statement kTargetSecrets{
    "secrets.targetSecrets",
    "SELECT id, secret FROM storage_targets WHERE secret IS NOT NULL AND secret <> ''",
    parameters<>, columns<QUuid, QString>};
constexpr Statement kSealTarget{"secrets.sealTarget",
                                "UPDATE storage_targets SET secret = ? WHERE id = ?",
                                parameters<QString, QUuid>};

constexpr std::array kColumns{
    SealedColumn{"storage_targets"_L1, "secret"_L1, &kTargetSecrets, &kSealTarget},
};
constexpr std::array kStatements{kTargetSecrets, kSealTarget};

} // namespace

std::span<const SealedColumn> sealedColumns()
{
    return kColumns;
}

std::span<const Statement> secretStatements()
{
    return kStatements;
}

Result<SecretVault::KeyNames> SecretVault::namesIn(Connection &connection) const
{
    HF_TRY(const auto setting, readSetting(connection, kSetting));
    if (!setting)
        return KeyNames();
    return KeyNames{.current = setting->value(kCurrent).toString(),
                    .previous = setting->value(kPrevious).toString()};
}

Result<SecretVault::KeyNames> SecretVault::names()
{
    return m_store.read([this](Connection &connection) { return namesIn(connection); });
}

Result<const SecretBytes *> SecretVault::keyLocked(const QString &id)
{
    if (const auto found = m_loaded.find(id); found != m_loaded.end())
        return &found->second;
    auto key = m_keys.read(id);
    if (key && keyIdOf(*key) != id)
        key = Error("secrets.key_invalid"_L1, {{"path"_L1, m_keys.place()}});
    if (!key)
        return key.error();
    return &m_loaded.insert_or_assign(id, std::move(*key)).first->second;
}

Result<VaultStatus> SecretVault::status()
{
    HF_TRY(const KeyNames known, names());
    if (known.current.isEmpty())
        return VaultStatus();
    const std::lock_guard lock(m_mutex);
    const auto key = keyLocked(known.current);
    return VaultStatus{.state = key ? VaultState::Ready : VaultState::Locked,
                       .keyId = known.current,
                       .whyLocked = key ? std::nullopt : std::optional(key.error())};
}

Result<QString> SecretVault::makeFirstKeyLocked()
{
    HF_TRY(auto handedOver, m_keys.handedOver());
    SecretBytes key = handedOver ? std::move(*handedOver) : SecretBytes::random(kMasterKeyBytes);
    const QString id = keyIdOf(key);
    // For good in its place before anything is sealed under it.
    HF_CHECK(m_keys.write(id, key));
    const auto taken = m_store.write([&](Connection &connection) -> Result<QString> {
        HF_TRY(const KeyNames known, namesIn(connection));
        if (!known.current.isEmpty())
            return known.current; // another service was first
        HF_CHECK(writeSetting(connection, kSetting, {{kCurrent, id}}, m_clock.now()));
        return id;
    });
    if (!taken && taken.error().is("store.commit_unknown"_L1))
        return taken
            .error(); // it may be in force: a store that names a key that is gone stays locked
    if (!taken || *taken != id) {
        // Nothing was sealed under it, so nothing is lost with it.
        HF_CHECK(m_keys.remove(id));
        if (!taken)
            return taken.error();
        HF_CHECK(keyLocked(*taken));
        return *taken;
    }
    m_loaded.insert_or_assign(id, std::move(key));
    return id;
}

Result<QString> SecretVault::currentKeyLocked()
{
    // Asked each time: another service on the same store may have changed it.
    HF_TRY(const KeyNames known, names());
    if (known.current.isEmpty())
        return makeFirstKeyLocked();
    HF_CHECK(keyLocked(known.current));
    return known.current;
}

Result<QString> SecretVault::seal(const SecretBytes &plain, const SecretPlace &place)
{
    const std::lock_guard lock(m_mutex);
    HF_TRY(const QString id, currentKeyLocked());
    return sealText(plain, place, m_loaded.at(id), id);
}

Result<SecretBytes> SecretVault::unseal(const QString &sealed, const SecretPlace &place)
{
    HF_TRY(const QString id, keyIdOfSealed(sealed));
    const std::lock_guard lock(m_mutex);
    HF_TRY(const SecretBytes *key, keyLocked(id));
    return openSealed(sealed, place, *key);
}

Result<qint64> SecretVault::rotate(const QUuid &userId, const QString &client)
{
    const std::lock_guard lock(m_mutex);
    HF_TRY(const QString oldId, currentKeyLocked());
    HF_TRY(auto handedOver, m_keys.handedOver());
    if (handedOver && keyIdOf(*handedOver) == oldId)
        return Error("secrets.key_store_read_only"_L1, {{"place"_L1, m_keys.place()}});
    SecretBytes key = handedOver ? std::move(*handedOver) : SecretBytes::random(kMasterKeyBytes);
    const QString id = keyIdOf(key);
    HF_CHECK(m_keys.write(id, key));
    QString beforeOld;
    const auto sealAnew = [&](Connection &connection,
                              const SealedColumn &column) -> Result<qint64> {
        HF_TRY(Rows rows, connection.run(*column.read));
        while (rows.next()) {
            HF_TRY(const QUuid row, rows.value<QUuid>(0));
            HF_TRY(const QString sealed, rows.value<QString>(1));
            const SecretPlace place{column.table, column.column, row};
            HF_TRY(const QString under, keyIdOfSealed(sealed));
            HF_TRY(const SecretBytes *old, keyLocked(under));
            HF_TRY(const SecretBytes plain, openSealed(sealed, place, *old));
            HF_CHECK(connection.run(*column.write, {sealText(plain, place, key, id), row}));
        }
        return rows.size();
    };
    const auto count = m_store.write([&](Connection &connection) -> Result<qint64> {
        HF_TRY(const KeyNames known, namesIn(connection));
        if (known.current != oldId)
            return Error("secrets.key_elsewhere"_L1, {{"id"_L1, known.current}});
        beforeOld = known.previous;
        qint64 secrets = 0;
        for (const SealedColumn &column : kColumns) {
            HF_TRY(const qint64 inColumn, sealAnew(connection, column));
            secrets += inColumn;
        }
        HF_CHECK(writeSetting(connection, kSetting, {{kCurrent, id}, {kPrevious, oldId}},
                              m_clock.now()));
        AuditEntry entry;
        entry.userId = userId;
        entry.client = client;
        entry.action = u"secrets.rotate"_s;
        entry.oldValues = {{u"key_id"_s, oldId}};
        entry.newValues = {{u"key_id"_s, id}, {u"secrets"_s, secrets}};
        HF_CHECK(writeAudit(connection, entry, m_clock.now()));
        return secrets;
    });
    if (!count) {
        // Unless nobody knows whether it was committed: then the new key may be in force.
        if (!count.error().is("store.commit_unknown"_L1))
            HF_CHECK(m_keys.remove(id));
        return count.error();
    }
    m_loaded.insert_or_assign(id, std::move(key));
    if (!beforeOld.isEmpty()) {
        m_loaded.erase(beforeOld);
        HF_CHECK(m_keys.remove(beforeOld));
    }
    return *count;
}

} // namespace holdfast::secrets
