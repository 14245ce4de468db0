#include "core/operations/operations.h"
#include "tests/support/test_store.h"

#include <atomic>
#include <thread>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Statement;

namespace {

constexpr Statement kAudits{"test.audits", store::select<AuditEntry, "FROM audit_log ORDER BY id">,
                            parameters<>, columns<AuditEntry>};

QDateTime at(int second)
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + second * 1000, Qt::UTC);
}

Result<std::optional<qint64>> take(store::Store &store, const QString &owner, int second)
{
    return store.write(
        [&](Connection &connection) {
            return takeLease(connection, u"tick"_s, owner, 10s, at(second));
        },
        {.isolation = store::WriteOptions::Isolation::ReadCommitted});
}

} // namespace

class OperationsTest : public QObject
{
    Q_OBJECT
private slots:
    void auditIsPartOfTheChange_data() { addEngineRows(); }
    void auditIsPartOfTheChange();
    void theTrailCanBeSearched_data() { addEngineRows(); }
    void theTrailCanBeSearched();
    void settingsComeBack_data() { addEngineRows(); }
    void settingsComeBack();
    void aLeaseHasOneOwner_data() { addEngineRows(); }
    void aLeaseHasOneOwner();
    void oneOfManyGetsTheLease_data() { addEngineRows(); }
    void oneOfManyGetsTheLease();
};

void OperationsTest::auditIsPartOfTheChange()
{
    HF_OPEN_STORE(store);
    AuditEntry entry;
    entry.action = u"servers.update"_s;
    entry.userId = newId();
    entry.newValues = QJsonObject{{u"name"_s, u"x"_s}};
    HF_VERIFY(
        store->write([&](Connection &connection) { return writeAudit(connection, entry, at(1)); }));
    const auto failed = store->write([&](Connection &connection) -> Result<void> {
        HF_CHECK(writeAudit(connection, entry, at(2)));
        return Error("cancelled"_L1);
    });
    QVERIFY(!failed);
    const auto all = store->read([](Connection &connection) -> Result<QList<AuditEntry>> {
        HF_TRY(auto rows, connection.run(kAudits));
        return store::readRecords<AuditEntry>(std::move(rows));
    });
    HF_VERIFY(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().timestamp, at(1));
    QCOMPARE(all->first().newValues, entry.newValues);
}

void OperationsTest::theTrailCanBeSearched()
{
    HF_OPEN_STORE(store);
    const QUuid user = newId();
    const QUuid server = newId();
    HF_VERIFY(store->write([&](Connection &connection) -> Result<void> {
        int second = 0;
        for (const QString &action : {u"backups.create"_s, u"backups.delete"_s,
                                      u"backups_of_another_kind"_s, u"servers.update"_s}) {
            AuditEntry entry;
            entry.action = action;
            entry.userId = second == 0 ? newId() : user;
            entry.serverId = second == 1 ? server : QUuid();
            entry.recordId = QString::number(second);
            HF_CHECK(writeAudit(connection, entry, at(second++)));
        }
        return {};
    }));
    const auto ask = [&](const AuditListParams &params) {
        QStringList found;
        const auto page =
            store->read([&](Connection &connection) { return listAudit(connection, params); });
        if (page) {
            for (const AuditEntry &entry : page->entries)
                found.append(entry.recordId);
        }
        return found.join(QString());
    };
    QCOMPARE(ask({}), u"3210"_s);
    QCOMPARE(ask({.action = u"backups."_s}), u"10"_s); // the prefix's letters, no pattern
    QCOMPARE(ask({.action = u"backups_"_s}), u"2"_s);
    QCOMPARE(ask({.userId = user}), u"321"_s);
    QCOMPARE(ask({.serverId = server}), u"1"_s);
    QCOMPARE(ask({.userId = user, .since = at(2)}), u"32"_s);
    QCOMPARE(ask({.recordId = u"0"_s, .until = at(1)}), u"0"_s);
}

void OperationsTest::settingsComeBack()
{
    HF_OPEN_STORE(store);
    HF_VERIFY(store->write([&](Connection &connection) -> Result<void> {
        HF_CHECK(writeSetting(connection, u"a"_s, {{u"v"_s, 1}}, at(1)));
        HF_CHECK(writeSetting(connection, u"a"_s, {{u"v"_s, 2}}, at(2)));
        HF_CHECK(writeSetting(connection, u"a"_s, {{u"v"_s, 3}}, at(2), u"server:1"_s));
        return {};
    }));
    HF_VERIFY(store->read([](Connection &connection) -> Result<void> {
        HF_TRY(const auto own, readSetting(connection, u"a"_s));
        HF_TRY(const auto scoped, readSetting(connection, u"a"_s, u"server:1"_s));
        HF_TRY(const auto missing, readSetting(connection, u"b"_s));
        const bool ok =
            own && own->value("v"_L1) == 2 && scoped && scoped->value("v"_L1) == 3 && !missing;
        return ok ? Result<void>() : Error("internal"_L1);
    }));
}

void OperationsTest::aLeaseHasOneOwner()
{
    HF_OPEN_STORE(store);
    const auto first = take(*store, u"a"_s, 0);
    HF_VERIFY(first);
    QVERIFY(first->has_value());
    const auto other = take(*store, u"b"_s, 5);
    HF_VERIFY(other);
    QVERIFY(!other->has_value()); // not yet over
    const auto again = take(*store, u"a"_s, 5);
    HF_VERIFY(again);
    QCOMPARE(**again, **first); // the owner renews, the fence stays
    const auto late = take(*store, u"b"_s, 16);
    HF_VERIFY(late);
    QVERIFY(late->has_value() && **late > **first); // it ran out; the old owner's fence is outdated
    HF_VERIFY(store->write([](Connection &connection) {
        return releaseLease(connection, u"tick"_s, u"a"_s, at(17));
    }));
    QVERIFY(!take(*store, u"a"_s, 17)->has_value()); // it was not his to give back
    HF_VERIFY(store->write([](Connection &connection) {
        return releaseLease(connection, u"tick"_s, u"b"_s, at(17));
    }));
    QVERIFY(take(*store, u"a"_s, 17)->has_value());
}

void OperationsTest::oneOfManyGetsTheLease()
{
    HF_OPEN_STORE(first);
    TestStore second(engine);
    second.options.url = first.options.url;
    HF_VERIFY(second.open());
    for (int round = 0; round < 5; ++round) {
        std::atomic_int winners = 0;
        std::atomic_int failures = 0;
        std::vector<std::thread> services;
        for (int i = 0; i < 4; ++i) {
            services.emplace_back([&, i] {
                const auto taken =
                    take(i % 2 == 0 ? *first : *second, QString::number(i), round * 100);
                failures += taken ? 0 : 1;
                winners += taken && taken->has_value() ? 1 : 0;
            });
        }
        for (std::thread &service : services)
            service.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(winners.load(), 1);
    }
}

HOLDFAST_TEST(OperationsTest)
#include "tst_operations.moc"
