// Secrets of rows: sealed, opened, locked without their key, sealed anew under another one.
#include "core/operations/operations.h"
#include "core/secrets/secret_vault.h"
#include "tests/support/fake_clock.h"
#include "tests/support/test_store.h"

#include <QtCore/QDir>

#include <thread>

using namespace holdfast;
using namespace holdfast::secrets;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Statement;

namespace {

constexpr Statement kAddOwner{"test.addOwner",
                              "INSERT INTO users (id, username, name, created_at, updated_at)"
                              " VALUES (?, 'owner', 'Owner', ?, ?)",
                              parameters<QUuid, QDateTime, QDateTime>};
constexpr Statement kAddTarget{
    "test.addTarget",
    "INSERT INTO storage_targets (id, kind, name, secret, owner_id, created_at, updated_at)"
    " VALUES (?, 'folder', ?, ?, ?, ?, ?)",
    parameters<QUuid, QString, QString, QUuid, QDateTime, QDateTime>};
constexpr Statement kSecretOf{"test.secretOf", "SELECT secret FROM storage_targets WHERE id = ?",
                              parameters<QUuid>, columns<QString>};
constexpr Statement kSpoil{"test.spoil", "UPDATE storage_targets SET secret = ? WHERE id = ?",
                           parameters<QString, QUuid>};
constexpr Statement kAudits{"test.audits",
                            "SELECT count(*) FROM audit_log WHERE action = 'secrets.rotate'",
                            parameters<>, columns<qint64>};

const QDateTime kNow = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);

SecretBytes secret(const QByteArray &text)
{
    return SecretBytes::copyOf(std::as_bytes(std::span(text)));
}

SecretPlace placeOf(const QUuid &target)
{
    return {"storage_targets"_L1, "secret"_L1, target};
}

template<typename T, typename... Values>
Result<T> one(store::Store &store, const Statement &statement, const Values &...values)
{
    return store.read([&](Connection &connection) -> Result<T> {
        HF_TRY(auto rows, connection.run(statement, {values...}));
        HF_TRY(const auto value, store::readValue<T>(std::move(rows)));
        return value.value_or(T());
    });
}

/// An installation with targets that have secrets, and its keys in files.
struct Bench
{
    explicit Bench(TestStore &testStore)
        : store(testStore)
        , keys(makeKeyStore({.place = KeyPlace::File, .folder = folder(), .installation = {}}))
        , vault(*testStore, *keys, clock)
    {}

    QString folder() const { return store.folder.filePath(u"keys"_s); }
    QStringList keyFiles() const { return QDir(folder()).entryList(QDir::Files); }

    Result<void> addOwner()
    {
        return store->write([&](Connection &connection) -> Result<void> {
            HF_CHECK(connection.run(kAddOwner, {owner, kNow, kNow}));
            return {};
        });
    }
    Result<QUuid> addTarget(const QByteArray &text)
    {
        const QUuid id = newId();
        HF_TRY(const QString sealed, vault.seal(secret(text), placeOf(id)));
        HF_CHECK(store->write([&](Connection &connection) -> Result<void> {
            HF_CHECK(connection.run(kAddTarget, {id, idText(id), sealed, owner, kNow, kNow}));
            return {};
        }));
        return id;
    }
    Result<QString> sealedOf(const QUuid &id) { return one<QString>(*store, kSecretOf, id); }
    Result<bool> opens(const QUuid &id, const QByteArray &text)
    {
        HF_TRY(const QString sealed, sealedOf(id));
        HF_TRY(const SecretBytes plain, vault.unseal(sealed, placeOf(id)));
        return plain.equals(secret(text));
    }

    TestStore &store;
    FakeClock clock{kNow};
    QUuid owner = newId();
    std::unique_ptr<KeyStore> keys;
    SecretVault vault;
};

} // namespace

class SecretVaultTest : public QObject
{
    Q_OBJECT

private slots:
    void sealsAndOpens_data() { addEngineRows(); }
    void sealsAndOpens();
    void withoutItsKeyNothingIsLost_data() { addEngineRows(); }
    void withoutItsKeyNothingIsLost();
    void aWrongKeyFileIsNoKey();
    void rotates_data() { addEngineRows(); }
    void rotates();
    void aFailedRotationChangesNothing();
    void theFirstKeyIsMadeOnce_data() { addEngineRows(); }
    void theFirstKeyIsMadeOnce();
    void anotherMachineNeedsTheKey();
};

void SecretVaultTest::sealsAndOpens()
{
    HF_OPEN_STORE(store);
    Bench bench(store);
    HF_VERIFY(bench.addOwner());
    QCOMPARE(bench.vault.status().value().state, VaultState::Unused);
    QVERIFY(bench.keyFiles().isEmpty());
    const auto target = bench.addTarget("hunter2"_ba);
    HF_VERIFY(target);
    QCOMPARE(bench.vault.status().value().state, VaultState::Ready);
    QCOMPARE(bench.keyFiles().size(), 1);
    QVERIFY(bench.opens(*target, "hunter2"_ba).value());
    // A second start finds it again.
    SecretVault later(*store, *bench.keys, bench.clock);
    QCOMPARE(later.status().value().state, VaultState::Ready);
    HF_VERIFY(later.unseal(bench.sealedOf(*target).value(), placeOf(*target)));
    QCOMPARE(bench.keyFiles().size(), 1);
}

void SecretVaultTest::withoutItsKeyNothingIsLost()
{
    HF_OPEN_STORE(store);
    Bench bench(store);
    HF_VERIFY(bench.addOwner());
    const auto target = bench.addTarget("hunter2"_ba);
    HF_VERIFY(target);
    const QString away = bench.folder() + u".away"_s;
    QVERIFY(QDir().rename(bench.folder(), away));

    SecretVault locked(*store, *bench.keys, bench.clock);
    QCOMPARE(locked.status().value().state, VaultState::Locked);
    QCOMPARE(locked.status().value().whyLocked->id(), u"secrets.key_missing"_s);
    const QString sealed = bench.sealedOf(*target).value();
    HF_VERIFY_ERROR(locked.unseal(sealed, placeOf(*target)), "secrets.key_missing");
    // No second key is made in place of the one that is away.
    HF_VERIFY_ERROR(locked.seal(secret("new"_ba), placeOf(newId())), "secrets.key_missing");
    HF_VERIFY_ERROR(locked.rotate(bench.owner, u"test"_s), "secrets.key_missing");
    QVERIFY(!QDir(bench.folder()).exists());
    QCOMPARE(bench.sealedOf(*target).value(), sealed);

    QVERIFY(QDir().rename(away, bench.folder()));
    QCOMPARE(locked.status().value().state, VaultState::Ready); // without a restart
    QVERIFY(!locked.status().value().whyLocked);
    HF_VERIFY(locked.unseal(sealed, placeOf(*target)));
}

void SecretVaultTest::aWrongKeyFileIsNoKey()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Bench bench(store);
    HF_VERIFY(bench.addOwner());
    const auto target = bench.addTarget("hunter2"_ba);
    HF_VERIFY(target);
    const QString file = bench.keyFiles().constFirst();
    HF_VERIFY(bench.keys->write(QFileInfo(file).baseName(), SecretBytes::random(kMasterKeyBytes)));
    SecretVault later(*store, *bench.keys, bench.clock);
    QCOMPARE(later.status().value().state, VaultState::Locked);
    QCOMPARE(later.status().value().whyLocked->id(), u"secrets.key_invalid"_s);
}

void SecretVaultTest::rotates()
{
    HF_OPEN_STORE(store);
    Bench bench(store);
    HF_VERIFY(bench.addOwner());
    const auto first = bench.addTarget("one"_ba);
    const auto second = bench.addTarget("two"_ba);
    HF_VERIFY(first);
    HF_VERIFY(second);
    const QStringList before = bench.keyFiles();
    const QString sealed = bench.sealedOf(*first).value();

    QCOMPARE(bench.vault.rotate(bench.owner, u"test"_s).value(), 2);
    QVERIFY(bench.sealedOf(*first).value() != sealed);
    QVERIFY(bench.opens(*first, "one"_ba).value());
    QVERIFY(bench.opens(*second, "two"_ba).value());
    // What was sealed in the same moment under the key before still opens.
    HF_VERIFY(bench.vault.unseal(sealed, placeOf(*first)));
    QCOMPARE(bench.keyFiles().size(), 2);
    QCOMPARE(one<qint64>(*store, kAudits).value(), 1);

    QCOMPARE(bench.vault.rotate(bench.owner, u"test"_s).value(), 2);
    QCOMPARE(bench.keyFiles().size(), 2);
    QVERIFY(!bench.keyFiles().contains(before.constFirst())); // nothing needs it any more
    QVERIFY(bench.opens(*first, "one"_ba).value());
    SecretVault later(*store, *bench.keys, bench.clock);
    HF_VERIFY_ERROR(later.unseal(sealed, placeOf(*first)), "secrets.key_missing");
}

void SecretVaultTest::aFailedRotationChangesNothing()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Bench bench(store);
    HF_VERIFY(bench.addOwner());
    const auto good = bench.addTarget("one"_ba);
    const auto spoilt = bench.addTarget("two"_ba);
    HF_VERIFY(good);
    HF_VERIFY(spoilt);
    // Somebody copied the secret of one row into another.
    const QString copied = bench.sealedOf(*good).value();
    HF_VERIFY(store->write([&](Connection &connection) -> Result<void> {
        HF_CHECK(connection.run(kSpoil, {copied, *spoilt}));
        return {};
    }));
    const QStringList before = bench.keyFiles();
    HF_VERIFY_ERROR(bench.vault.rotate(bench.owner, u"test"_s), "secrets.damaged");
    QCOMPARE(bench.keyFiles(), before);
    QCOMPARE(bench.sealedOf(*good).value(), copied);
    QVERIFY(bench.opens(*good, "one"_ba).value());
    QCOMPARE(one<qint64>(*store, kAudits).value(), 0);
}

void SecretVaultTest::theFirstKeyIsMadeOnce()
{
    HF_OPEN_STORE(store);
    // Two services on one store and one folder of keys seal their first secret at once.
    const auto keys =
        makeKeyStore({.place = KeyPlace::File, .folder = store.folder.filePath(u"keys"_s)});
    HF_VERIFY(keys->write(u"makes-the-folder"_s, SecretBytes::random(kMasterKeyBytes)));
    HF_VERIFY(keys->remove(u"makes-the-folder"_s));
    const FakeClock clock(kNow);
    constexpr int kServices = 4;
    const SecretPlace place = placeOf(newId());
    std::vector<Result<QString>> sealed(kServices, Error("internal"_L1));
    {
        std::vector<std::jthread> services;
        for (int index = 0; index < kServices; ++index)
            services.emplace_back([&, index] {
                SecretVault vault(*store, *keys, clock);
                sealed[size_t(index)] = vault.seal(secret("x"_ba), place);
            });
    }
    SecretVault vault(*store, *keys, clock);
    for (const Result<QString> &each : sealed) {
        HF_VERIFY(each);
        HF_VERIFY(vault.unseal(*each, place));
    }
    QCOMPARE(QDir(store.folder.filePath(u"keys"_s)).entryList(QDir::Files).size(), 1);
}

void SecretVaultTest::anotherMachineNeedsTheKey()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    Bench bench(store);
    HF_VERIFY(bench.addOwner());
    const auto target = bench.addTarget("hunter2"_ba);
    HF_VERIFY(target);
    const QString folder = store.folder.filePath(u"keys of another machine"_s);
    const auto keys = makeKeyStore({.place = KeyPlace::File, .folder = folder});
    SecretVault other(*store, *keys, bench.clock);
    HF_VERIFY_ERROR(other.seal(secret("x"_ba), placeOf(newId())), "secrets.key_missing");
    QVERIFY(!QDir(folder).exists());
    // The file is copied.
    QVERIFY(QDir().mkpath(folder));
    const QString file = bench.keyFiles().constFirst();
    QVERIFY(QFile::copy(bench.folder() + u'/' + file, folder + u'/' + file));
    HF_VERIFY(other.unseal(bench.sealedOf(*target).value(), placeOf(*target)));
}

HOLDFAST_TEST(SecretVaultTest)

#include "tst_secret_vault.moc"
