#include "core/identity/identity.h"
#include "core/model/permission.h"
#include "tests/support/test_store.h"

#include <thread>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Statement;

namespace {

constexpr Statement kCount{
    "test.count",
    "SELECT (SELECT count(*) FROM users) + (SELECT count(*) FROM roles)"
    " + (SELECT count(*) FROM nodes) + (SELECT count(*) FROM storage_targets)"
    " + (SELECT count(*) FROM templates) + (SELECT count(*) FROM permissions)",
    parameters<>, columns<qint64>};
constexpr Statement kAudits{"test.audits",
                            "SELECT count(*) FROM audit_log WHERE action = 'system.seed'",
                            parameters<>, columns<qint64>};
constexpr Statement kRename{
    "test.rename", "UPDATE storage_targets SET name = 'mine' WHERE name = 'local'", parameters<>};
constexpr Statement kTake{"test.take",
                          "DELETE FROM role_permissions WHERE permission = 'backups.create' AND "
                          "role_id = (SELECT id FROM roles WHERE name = 'Member')",
                          parameters<>};
constexpr Statement kHas{
    "test.has", "SELECT count(*) FROM role_permissions WHERE permission = 'backups.create'",
    parameters<>, columns<qint64>};
constexpr Statement kSpoil{
    "test.spoil", "UPDATE templates SET ignore_patterns = '[]' WHERE key = 'minecraft-java'",
    parameters<>};
constexpr Statement kPatterns{"test.patterns",
                              "SELECT ignore_patterns FROM templates WHERE key = 'minecraft-java'",
                              parameters<>, columns<QStringList>};

Result<qint64> number(store::Store &store, const Statement &statement)
{
    return store.read([&](Connection &connection) -> Result<qint64> {
        HF_TRY(auto rows, connection.run(statement));
        HF_TRY(const auto value, store::readValue<qint64>(std::move(rows)));
        return value.value_or(-1);
    });
}

SeedOptions options()
{
    return {.backupsFolder = u"/somewhere/backups"_s,
            .now = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC)};
}

} // namespace

class SeedTest : public QObject
{
    Q_OBJECT
private slots:
    void templatesAreSound();
    void rolesHoldLessAndLess();
    void makesWhatEveryStoreBeginsWith_data() { addEngineRows(); }
    void makesWhatEveryStoreBeginsWith();
    void doesNothingTwice_data() { addEngineRows(); }
    void doesNothingTwice();
    void leavesAloneWhatPeopleChanged_data() { addEngineRows(); }
    void leavesAloneWhatPeopleChanged();
    void twoAtOnce_data() { addEngineRows(); }
    void twoAtOnce();
};

void SeedTest::templatesAreSound()
{
    const auto templates = shippedTemplates();
    HF_VERIFY(templates);
    QStringList keys;
    for (const ServerTemplate &shipped : *templates)
        keys.append(shipped.key);
    keys.sort();
    QCOMPARE(keys, (QStringList{u"luanti"_s, u"minecraft-java"_s, u"mumble"_s, u"plain-folder"_s}));
}

void SeedTest::rolesHoldLessAndLess()
{
    qsizetype before = kPermissions.size() + 1;
    for (const BuiltinRole &role : kBuiltinRoles) {
        const auto held = std::ranges::count_if(kPermissions, [&](const Permission &permission) {
            return role.holds(QLatin1StringView(permission.key));
        });
        QVERIFY2(held > 0 && held < before, role.name);
        before = held;
    }
}

void SeedTest::makesWhatEveryStoreBeginsWith()
{
    HF_OPEN_STORE(store);
    HF_VERIFY_ERROR(wellKnownIds(*store), "identity.not_seeded");
    const auto ids = seed(*store, options());
    HF_VERIFY(ids);
    const auto owner = store->read(
        [&](Connection &connection) { return readUser(connection, ids->localOwnerId); });
    HF_VERIFY(owner);
    QCOMPARE(owner->username, u"local"_s);
    const auto held = store->read(
        [&](Connection &connection) { return permissionsOf(connection, ids->localOwnerId); });
    HF_VERIFY(held);
    QCOMPARE(held->size(), qsizetype(kPermissions.size()));
    const auto again = wellKnownIds(*store);
    HF_VERIFY(again);
    QCOMPARE(again->nodeId, ids->nodeId);
    QCOMPARE(again->defaultTargetId, ids->defaultTargetId);
    QCOMPARE(*number(*store, kAudits), 1);
}

void SeedTest::doesNothingTwice()
{
    HF_OPEN_STORE(store);
    HF_VERIFY(seed(*store, options()));
    const auto before = number(*store, kCount);
    HF_VERIFY(before);
    HF_VERIFY(seed(*store, options()));
    QCOMPARE(*number(*store, kCount), *before);
    QCOMPARE(*number(*store, kAudits), 1);
}

void SeedTest::leavesAloneWhatPeopleChanged()
{
    HF_OPEN_STORE(store);
    HF_VERIFY(seed(*store, options()));
    HF_VERIFY(store->write([](Connection &connection) -> Result<void> {
        HF_CHECK(connection.run(kRename));
        HF_CHECK(connection.run(kTake));
        HF_CHECK(connection.run(kSpoil));
        return {};
    }));
    const auto before = number(*store, kCount);
    const auto holders = number(*store, kHas);
    HF_VERIFY(seed(*store, options()));
    QCOMPARE(*number(*store, kCount), *before);
    QCOMPARE(*number(*store, kHas), *holders);
    // Shipped templates follow the program.
    const auto patterns = store->read([](Connection &connection) -> Result<QStringList> {
        HF_TRY(auto rows, connection.run(kPatterns));
        HF_TRY(const auto value, store::readValue<QStringList>(std::move(rows)));
        return value.value_or(QStringList());
    });
    HF_VERIFY(patterns);
    QVERIFY(patterns->contains(u"session.lock"_s));
}

void SeedTest::twoAtOnce()
{
    HF_OPEN_STORE(first);
    TestStore second(engine);
    second.options.url = first.options.url;
    HF_VERIFY(second.open());
    Result<WellKnownIds> others;
    std::thread other([&] { others = seed(*second, options()); });
    const auto ours = seed(*first, options());
    other.join();
    HF_VERIFY(ours);
    HF_VERIFY(others);
    QCOMPARE(ours->localOwnerId, others->localOwnerId);
    QCOMPARE(*number(*first, kAudits), 1);
}

HOLDFAST_TEST(SeedTest)
#include "tst_seed.moc"
