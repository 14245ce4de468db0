#include "core/identity/identity.h"
#include "core/identity/rights.h"
#include "core/model/permission.h"
#include "tests/support/test_store.h"

#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

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

constexpr Statement kNodeBefore{
    "test.nodeBefore",
    "INSERT INTO nodes (id, name, hostname, created_at, updated_at) VALUES (?, ?, ?, ?, ?)",
    parameters<QUuid, QString, QString, QDateTime, QDateTime>};
constexpr Statement kTargetNames{
    "test.targetNames",
    "SELECT t.name FROM storage_targets t JOIN nodes n ON n.id = t.node_id ORDER BY t.name",
    parameters<>, columns<QString>};

const QDateTime kNow = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);

/// A profile on a host; its node's id lies in a folder of its own.
struct TestProfile
{
    explicit TestProfile(const QString &host = u"castle"_s)
        : hostname(host)
    {}
    Result<WellKnownIds> seed(TestStore &store) const
    {
        return holdfast::seed(*store, {.backupsFolder = folder.filePath(u"backups"_s),
                                       .nodeIdFile = file(),
                                       .hostname = hostname,
                                       .now = kNow});
    }
    QString file() const { return folder.filePath(u"node_id"_s); }

    QTemporaryDir folder;
    QString hostname;
};

/// A node as versions made it whose profiles had no id.
Result<QUuid> addOldNode(TestStore &store, const QString &name, const QString &hostname)
{
    const QUuid id = newId();
    HF_CHECK(store->write([&](Connection &connection) {
        return connection.run(kNodeBefore, {id, name, hostname, kNow, kNow});
    }));
    return id;
}

Result<QList<RegisteredNode>> nodesOf(TestStore &store)
{
    return store->read([](Connection &connection) { return readNodes(connection); });
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
    void eachProfileIsANodeOfItsOwn_data() { addEngineRows(); }
    void eachProfileIsANodeOfItsOwn();
    void aProfileOfBeforeTakesItsNodeOver_data() { addEngineRows(); }
    void aProfileOfBeforeTakesItsNodeOver();
    void nobodyElsesNodeIsTakenOver_data() { addEngineRows(); }
    void nobodyElsesNodeIsTakenOver();
    void aProfileKeepsItsIdInAnotherStore();
    void aDamagedIdIsSaid();
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
    const TestProfile profile;
    const auto ids = profile.seed(store);
    HF_VERIFY(ids);
    const auto owner = store->read(
        [&](Connection &connection) { return readUser(connection, ids->localOwnerId); });
    HF_VERIFY(owner);
    QCOMPARE(owner->username, u"local"_s);
    const auto held = store->read(
        [&](Connection &connection) { return readRights(connection, ids->localOwnerId); });
    HF_VERIFY(held);
    QCOMPARE(held->everywhere.size(), qsizetype(kPermissions.size()));
    const auto again = profile.seed(store);
    HF_VERIFY(again);
    QCOMPARE(again->localOwnerId, ids->localOwnerId);
    QCOMPARE(again->nodeId, ids->nodeId);
    const auto nodes = nodesOf(store);
    HF_VERIFY(nodes);
    QCOMPARE(nodes->size(), 1);
    QCOMPARE(nodes->first().name, u"this computer"_s);
    QCOMPARE(nodes->first().hostname, u"castle"_s);
    QCOMPARE(*number(*store, kAudits), 1);
}

void SeedTest::doesNothingTwice()
{
    HF_OPEN_STORE(store);
    const TestProfile profile;
    HF_VERIFY(profile.seed(store));
    const auto before = number(*store, kCount);
    HF_VERIFY(before);
    HF_VERIFY(profile.seed(store));
    QCOMPARE(*number(*store, kCount), *before);
    QCOMPARE(*number(*store, kAudits), 1);
}

void SeedTest::leavesAloneWhatPeopleChanged()
{
    HF_OPEN_STORE(store);
    const TestProfile profile;
    HF_VERIFY(profile.seed(store));
    HF_VERIFY(store->write([](Connection &connection) -> Result<void> {
        HF_CHECK(connection.run(kRename));
        HF_CHECK(connection.run(kTake));
        HF_CHECK(connection.run(kSpoil));
        return {};
    }));
    const auto before = number(*store, kCount);
    const auto holders = number(*store, kHas);
    HF_VERIFY(profile.seed(store));
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
    const TestProfile mine;
    const TestProfile theirs;
    Result<WellKnownIds> others;
    std::thread other([&] { others = theirs.seed(second); });
    const auto ours = mine.seed(first);
    other.join();
    HF_VERIFY(ours);
    HF_VERIFY(others);
    QCOMPARE(ours->localOwnerId, others->localOwnerId);
    QVERIFY(ours->nodeId != others->nodeId);
    QCOMPARE(*number(*first, kAudits), 2); // each made its node
}

void SeedTest::eachProfileIsANodeOfItsOwn()
{
    HF_OPEN_STORE(store);
    // The same host three times: names stay unique, and the host's is shown.
    const TestProfile profiles[3];
    QSet<QUuid> ids;
    for (const TestProfile &profile : profiles) {
        const auto seeded = profile.seed(store);
        HF_VERIFY(seeded);
        ids.insert(seeded->nodeId);
    }
    QCOMPARE(ids.size(), 3);
    const auto nodes = nodesOf(store);
    HF_VERIFY(nodes);
    QStringList names;
    for (const RegisteredNode &node : *nodes) {
        names.append(node.name);
        QCOMPARE(node.hostname, u"castle"_s);
    }
    QCOMPARE(names, (QStringList{u"castle"_s, u"castle 2"_s, u"this computer"_s}));
    const auto targets = store->read([](Connection &connection) -> Result<QStringList> {
        HF_TRY(auto rows, connection.run(kTargetNames));
        QStringList found;
        while (rows.next()) {
            HF_TRY(const QString name, rows.value<QString>(0));
            found.append(name);
        }
        return found;
    });
    HF_VERIFY(targets);
    QCOMPARE(*targets, (QStringList{u"local"_s, u"local on castle"_s, u"local on castle 2"_s}));
}

void SeedTest::aProfileOfBeforeTakesItsNodeOver()
{
    HF_OPEN_STORE(store);
    const auto old = addOldNode(store, u"this computer"_s, u"castle"_s);
    HF_VERIFY(old);
    const TestProfile profile;
    const auto ids = profile.seed(store);
    HF_VERIFY(ids);
    QCOMPARE(ids->nodeId, *old);
    // From now on it is taken: a second profile of that host is another machine.
    const TestProfile second;
    const auto others = second.seed(store);
    HF_VERIFY(others);
    QVERIFY(others->nodeId != *old);
    QCOMPARE(profile.seed(store)->nodeId, *old);
}

void SeedTest::nobodyElsesNodeIsTakenOver()
{
    HF_OPEN_STORE(store);
    const auto old = addOldNode(store, u"this computer"_s, u"tower"_s);
    HF_VERIFY(old);
    const TestProfile onCastle;
    QVERIFY(onCastle.seed(store)->nodeId != *old);
    // Nor one of two, of which nobody can say whose it is.
    TestStore other(engine);
    HF_VERIFY(other.open());
    const auto one = addOldNode(other, u"one"_s, u"castle"_s);
    const auto two = addOldNode(other, u"two"_s, u"castle"_s);
    const TestProfile third;
    const auto ids = third.seed(other);
    HF_VERIFY(ids);
    QVERIFY(ids->nodeId != *one && ids->nodeId != *two);
}

void SeedTest::aProfileKeepsItsIdInAnotherStore()
{
    TestStore first(u"sqlite"_s);
    TestStore second(u"sqlite"_s);
    HF_VERIFY(first.open());
    HF_VERIFY(second.open());
    TestProfile profile;
    const auto before = profile.seed(first);
    HF_VERIFY(before);
    profile.hostname = u"renamed"_s;
    QCOMPARE(profile.seed(first)->nodeId, before->nodeId);
    QCOMPARE(nodesOf(first)->first().hostname, u"renamed"_s);
    QCOMPARE(profile.seed(second)->nodeId, before->nodeId);
}

void SeedTest::aDamagedIdIsSaid()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    const TestProfile profile;
    QFile file(profile.file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("half an i");
    file.close();
    HF_VERIFY_ERROR(profile.seed(store), "identity.node_id_invalid");
    QCOMPARE(nodesOf(store)->size(), 0);
}

HOLDFAST_TEST(SeedTest)
#include "tst_seed.moc"
