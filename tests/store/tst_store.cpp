#include "settings_rows.h"

#include "core/model/account.h"
#include "tests/support/test_store.h"

#include <QtCore/QFileInfo>

#include <atomic>
#include <thread>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr Statement kAudit{"test.audit", store::insert<AuditEntry, "audit_log">,
                           parameters<AuditEntry>};
constexpr Statement kReadAudit{"test.readAudit",
                               store::select<AuditEntry, "FROM audit_log WHERE id = ?">,
                               parameters<QUuid>, columns<AuditEntry>};
constexpr Statement kWrongColumn{"test.wrong", "SELECT nothing FROM settings", parameters<>,
                                 columns<QString>};
constexpr Statement kOrphan{
    "test.orphan", "INSERT INTO backup_tags (backup_id, tag) VALUES (?, 'x')", parameters<QUuid>};
constexpr Statement kSpoilTime{"test.spoil", "UPDATE audit_log SET old_values = ? WHERE id = ?",
                               parameters<QJsonArray, QUuid>};

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT
private slots:
    void postgresqlIsInstalled();
    void aRecordComesBack_data() { addEngineRows(); }
    void aRecordComesBack();
    void anErrorRollsBack_data() { addEngineRows(); }
    void anErrorRollsBack();
    void aFailedStatementDoomsTheTransaction_data() { addEngineRows(); }
    void aFailedStatementDoomsTheTransaction();
    void namesTheConstraint_data() { addEngineRows(); }
    void namesTheConstraint();
    void readsCannotWrite_data() { addEngineRows(); }
    void readsCannotWrite();
    void aReadSeesOneState_data() { addEngineRows(); }
    void aReadSeesOneState();
    void refusesOtherTypesThanDeclared_data() { addEngineRows(); }
    void refusesOtherTypesThanDeclared();
    void refusesNul_data() { addEngineRows(); }
    void refusesNul();
    void noticesCorruptValues_data() { addEngineRows(); }
    void noticesCorruptValues();
    void callbacksFollowTheCommit_data() { addEngineRows(); }
    void callbacksFollowTheCommit();
    void nestedCallsAreRefused_data() { addEngineRows(); }
    void nestedCallsAreRefused();
    void countersNeverLoseAnIncrement_data() { addEngineRows(); }
    void countersNeverLoseAnIncrement();
    void exceptionsBecomeErrors();
    void saysWhenThePoolIsBusy();
    void idleConnectionsClose();
    void waitsForAnotherProcess();
    void sqliteFileIsPrivate();
    void refusesWhatIsNoStore();
};

void StoreTest::postgresqlIsInstalled()
{
    if (!Postgresql::shared())
        QSKIP(qPrintable(Postgresql::missingReason()));
}

void StoreTest::aRecordComesBack()
{
    HF_OPEN_STORE(store);
    AuditEntry entry;
    entry.id = newId();
    entry.userId = newId();
    entry.action = u"ü 'quoted' \\ \n ? $1 :a"_s;
    entry.newValues = QJsonObject{{u"deep"_s, QJsonArray{1, QJsonValue::Null, u"x"_s}}};
    entry.timestamp = sometime();
    HF_VERIFY(store->write([&](Connection &connection) {
        return connection.run(kAudit, store::insertValues(entry));
    }));
    const auto back = store->read([&](Connection &connection) -> Result<std::optional<AuditEntry>> {
        HF_TRY(Rows rows, connection.run(kReadAudit, {entry.id}));
        return store::readOptional<AuditEntry>(std::move(rows));
    });
    HF_VERIFY(back);
    QVERIFY(back->has_value());
    QCOMPARE(json::toObject(**back), json::toObject(entry));
}

void StoreTest::anErrorRollsBack()
{
    HF_OPEN_STORE(store);
    const auto failed = store->write([](Connection &connection) -> Result<void> {
        HF_CHECK(put(connection, u"a"_s));
        return Error("cancelled"_L1);
    });
    HF_VERIFY_ERROR(failed, "cancelled");
    QCOMPARE(*countRows(*store), 0);
}

void StoreTest::aFailedStatementDoomsTheTransaction()
{
    HF_OPEN_STORE(store);
    const auto failed = store->write([](Connection &connection) -> Result<void> {
        HF_CHECK(put(connection, u"a"_s));
        const auto ignored = put(connection, u"a"_s);
        const auto after = put(connection, u"b"_s);
        if (ignored || after)
            return Error("internal"_L1);
        return {};
    });
    HF_VERIFY_ERROR(failed, "store.unique_violation");
    QCOMPARE(*countRows(*store), 0);
    const auto wrong =
        store->read([](Connection &connection) { return connection.run(kWrongColumn); });
    HF_VERIFY_ERROR(wrong, "store.statement_failed");
    QCOMPARE(*countRows(*store), 0); // the connection is still good
}

void StoreTest::namesTheConstraint()
{
    HF_OPEN_STORE(store);
    const auto orphan =
        store->write([](Connection &connection) { return connection.run(kOrphan, {newId()}); });
    HF_VERIFY_ERROR(orphan, "store.foreign_key_violation");
    HF_VERIFY(store->write([](Connection &connection) { return put(connection, u"a"_s); }));
    const auto twice = store->write([](Connection &connection) { return put(connection, u"a"_s); });
    HF_VERIFY_ERROR(twice, "store.unique_violation");
    QVERIFY2(twice.error().parameters().value(u"constraint"_s).toString().startsWith("settings"_L1),
             qPrintable(twice.error().detail()));
}

void StoreTest::readsCannotWrite()
{
    HF_OPEN_STORE(store);
    const auto written =
        store->read([](Connection &connection) { return put(connection, u"a"_s); });
    HF_VERIFY_ERROR(written, "store.read_only");
    QCOMPARE(*countRows(*store), 0);
}

void StoreTest::aReadSeesOneState()
{
    HF_OPEN_STORE(store);
    const auto counts = store->read([&](Connection &connection) -> Result<QList<qint64>> {
        HF_TRY(Rows before, connection.run(kCount));
        HF_TRY(const auto first, store::readValue<qint64>(std::move(before)));
        std::thread([&] { // another caller's change meanwhile
            const auto put1 = store->write([](Connection &other) { return put(other, u"a"_s); });
            Q_ASSERT(put1);
        })
            .join();
        HF_TRY(Rows after, connection.run(kCount));
        HF_TRY(const auto second, store::readValue<qint64>(std::move(after)));
        return QList<qint64>{*first, *second};
    });
    HF_VERIFY(counts);
    QCOMPARE(*counts, (QList<qint64>{0, 0}));
    QCOMPARE(*countRows(*store), 1);
}

void StoreTest::refusesOtherTypesThanDeclared()
{
    HF_OPEN_STORE(store);
    const auto bound =
        store->read([](Connection &connection) { return connection.run(kGet, {5}); });
    HF_VERIFY_ERROR(bound, "internal");
    const auto count = store->read([](Connection &connection) { return connection.run(kGet, {}); });
    HF_VERIFY_ERROR(count, "internal");
    const auto read = store->read([](Connection &connection) -> Result<QString> {
        HF_TRY(Rows rows, connection.run(kCount));
        rows.next();
        return rows.value<QString>(0);
    });
    HF_VERIFY_ERROR(read, "internal");
}

void StoreTest::refusesNul()
{
    HF_OPEN_STORE(store);
    const auto text =
        store->write([](Connection &connection) { return put(connection, QString(QChar(u'\0'))); });
    HF_VERIFY_ERROR(text, "store.value_refused");
    const auto json = store->write([](Connection &connection) {
        return put(connection, u"k"_s, {{u"v"_s, QString(QChar(u'\0'))}});
    });
    HF_VERIFY_ERROR(json, "store.value_refused");
    HF_VERIFY(store->write([](Connection &connection) {
        return put(connection, u"k"_s, {{u"v"_s, u"\\u0000"_s}});
    }));
    const auto back = store->read([](Connection &connection) { return get(connection, u"k"_s); });
    HF_VERIFY(back);
    QCOMPARE(back->value("v"_L1).toString(), u"\\u0000"_s);
}

void StoreTest::noticesCorruptValues()
{
    HF_OPEN_STORE(store);
    AuditEntry entry;
    entry.id = newId();
    entry.timestamp = sometime();
    HF_VERIFY(store->write([&](Connection &connection) -> Result<void> {
        HF_CHECK(connection.run(kAudit, store::insertValues(entry)));
        HF_CHECK(connection.run(kSpoilTime, {QJsonArray{1}, entry.id}));
        return {};
    }));
    const auto back = store->read([&](Connection &connection) -> Result<std::optional<AuditEntry>> {
        HF_TRY(Rows rows, connection.run(kReadAudit, {entry.id}));
        return store::readOptional<AuditEntry>(std::move(rows));
    });
    QVERIFY(!back);
    QVERIFY2(back.error().detail().contains("old_values"_L1), qPrintable(back.error().detail()));
}

void StoreTest::callbacksFollowTheCommit()
{
    HF_OPEN_STORE(store);
    int called = 0;
    std::thread::id thread;
    HF_VERIFY(store->write([&](Connection &connection) -> Result<void> {
        connection.afterCommit([&] {
            ++called;
            thread = std::this_thread::get_id();
        });
        HF_CHECK(put(connection, u"a"_s));
        return called == 0 ? Result<void>() : Error("internal"_L1);
    }));
    QCOMPARE(called, 1);
    QCOMPARE(thread, std::this_thread::get_id());
    const auto failed = store->write([&](Connection &connection) -> Result<void> {
        connection.afterCommit([&] { ++called; });
        return Error("cancelled"_L1);
    });
    QVERIFY(!failed);
    QCOMPARE(called, 1);
}

void StoreTest::nestedCallsAreRefused()
{
    HF_OPEN_STORE(store);
    const auto nested = store->write([&](Connection &) { return countRows(*store); });
    HF_VERIFY_ERROR(nested, "store.nested_call");
    QCOMPARE(*countRows(*store), 0);
}

/// Read, then write what was read plus one: lost updates would show, and repetition is put to work.
void StoreTest::countersNeverLoseAnIncrement()
{
    HF_OPEN_STORE(first);
    TestStore second(engine); // another service on the same database
    second.options.url = first.options.url;
    HF_VERIFY(second.open());
    HF_VERIFY(first->write([](Connection &connection) {
        return put(connection, u"n"_s, {{u"n"_s, 0}});
    }));
    std::atomic_int failures = 0;
    constexpr int kThreads = 4;
    constexpr int kRounds = 10;
    std::vector<std::thread> threads;
    for (int i = 0; i < kThreads; ++i) {
        threads.emplace_back([&, i] {
            store::Store &store = i % 2 == 0 ? *first : *second;
            for (int round = 0; round < kRounds;) {
                const auto done = store.write([](Connection &connection) -> Result<void> {
                    HF_TRY(const QJsonObject value, get(connection, u"n"_s));
                    const QJsonObject next{{u"n"_s, value.value("n"_L1).toInt() + 1}};
                    HF_CHECK(connection.run(kSet, {next, u"n"_s}));
                    return {};
                });
                if (done)
                    ++round;
                else if (!done.error().is("store.busy"_L1) ||
                         ++failures > 100) // it may be repeated
                    return;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const auto value = first->read([](Connection &connection) { return get(connection, u"n"_s); });
    HF_VERIFY(value);
    QCOMPARE(value->value("n"_L1).toInt(), kThreads * kRounds);
    QVERIFY2(failures == 0, "a transaction gave up although repeating would have helped");
}

void StoreTest::exceptionsBecomeErrors()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    const auto thrown = store->write([](Connection &connection) -> Result<void> {
        HF_CHECK(put(connection, u"a"_s));
        throw std::runtime_error("foreign");
    });
    HF_VERIFY_ERROR(thrown, "internal");
    QCOMPARE(*countRows(*store), 0);
}

void StoreTest::saysWhenThePoolIsBusy()
{
    TestStore store(u"sqlite"_s);
    store.options.maximumConnections = 1;
    store.options.acquireTimeout = 500ms;
    HF_VERIFY(store.open());
    Result<qint64> refused;
    HF_VERIFY(store->read([&](Connection &) -> Result<void> {
        std::thread([&] { refused = countRows(*store); }).join();
        return {};
    }));
    HF_VERIFY_ERROR(refused, "store.pool_exhausted");
    QCOMPARE(*countRows(*store), 0);
}

void StoreTest::idleConnectionsClose()
{
    TestStore store(u"sqlite"_s);
    store.options.minimumConnections = 1;
    store.options.idleTimeout = 50ms;
    HF_VERIFY(store.open());
    std::atomic_int inside = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            const auto read = store->read([&](Connection &connection) -> Result<Rows> {
                ++inside;
                while (inside < 3) // all three at once
                    std::this_thread::yield();
                return connection.run(kCount);
            });
            Q_UNUSED(read);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(store->connectionCount(), 4); // three readers, one writer
    QTRY_COMPARE(store->connectionCount(), 2);
    QCOMPARE(*countRows(*store), 0);
}

/// Another program holds SQLite's write lock for a while.
void StoreTest::waitsForAnotherProcess()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    TestStore other(u"sqlite"_s);
    other.options.url = store.options.url;
    HF_VERIFY(other.open());
    std::atomic_bool isHeld = false;
    std::atomic_bool isAsked = false;
    std::thread holder([&] {
        const auto held = other->write([&](Connection &connection) -> Result<Rows> {
            auto rows = put(connection, u"held"_s);
            isHeld = true;
            while (!isAsked)
                std::this_thread::yield();
            return rows;
        });
        Q_UNUSED(held);
    });
    QTRY_VERIFY(isHeld);
    std::thread asker([&] {
        isAsked = true; // a moment before the call: usually both orders happen
    });
    const auto written =
        store->write([](Connection &connection) { return put(connection, u"asked"_s); });
    asker.join();
    holder.join();
    HF_VERIFY(written);
    QCOMPARE(*countRows(*store), 2);
}

void StoreTest::sqliteFileIsPrivate()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    const QFileInfo file(store.options.url.path());
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(QString(file.filePath() + u"-wal"_s)).permissions() & others));
}

void StoreTest::refusesWhatIsNoStore()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"picture"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content(5000, 'x');
    file.write(content);
    file.close();
    const auto opened = store::Store::open({.url = store::DatabaseUrl::sqlite(path)});
    HF_VERIFY_ERROR(opened, "store.corrupt");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // untouched
    const auto missing =
        store::Store::open({.url = store::DatabaseUrl::sqlite(u"/proc/nowhere/x.sqlite"_s)});
    QVERIFY(!missing);
    QVERIFY(missing.error().kind() == ErrorKind::NotFound ||
            missing.error().kind() == ErrorKind::Denied);
}

HOLDFAST_TEST(StoreTest)
#include "tst_store.moc"
