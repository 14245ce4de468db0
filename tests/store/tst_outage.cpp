// What happens when PostgreSQL refuses, goes away, or comes back.
#include "settings_rows.h"

#include "tests/support/test_store.h"

#include <QtCore/QElapsedTimer>

#include <atomic>
#include <thread>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::Connection;
using store::Rows;
using store::Statement;

namespace {

/// Ends every connection to the database but psql's own.
void cutConnections(const QString &database)
{
    Postgresql::shared()->execute(
        u"postgres"_s,
        u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1'"_s.arg(
            database));
}

} // namespace

class OutageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void saysWhyItCannotConnect_data();
    void saysWhyItCannotConnect();
    void neverShowsThePassword();
    void waitsForTheServerToStart();
    void readsGoOnAfterALostConnection();
    void writesAreRepeatedBeforeTheCommit();
    void aCommitInDoubtIsSaidSo();
    void anIdempotentCommitInDoubtIsRepeated();
    void theServerGoesDownAndComesBack();
    void prefersNoWeakerEncryption();
    void manyClaimWithoutLosing();
};

void OutageTest::initTestCase()
{
    if (!Postgresql::shared())
        QSKIP(qPrintable(Postgresql::missingReason()));
}

void OutageTest::saysWhyItCannotConnect_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("id");
    QTest::newRow("wrong password")
        << u"postgres"_s << u"holdfast"_s << u"wrong"_s << u"store.login_refused"_s;
    QTest::newRow("no password") << u"postgres"_s << u"holdfast"_s << u""_s
                                 << u"store.login_refused"_s;
    QTest::newRow("unknown user") << u"postgres"_s << u"nobody"_s << u"x"_s
                                  << u"store.login_refused"_s;
    QTest::newRow("unknown database")
        << u"nowhere"_s << u"holdfast"_s << u"p%40ss%3Aword%2F"_s << u"store.database_missing"_s;
}

void OutageTest::saysWhyItCannotConnect()
{
    QFETCH(QString, database);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QString, id);
    TestStore place(u"postgresql"_s);
    place.options.url =
        *store::DatabaseUrl::parse(Postgresql::shared()->url(database, user, password));
    place.options.startTimeout = 20s;
    QElapsedTimer timer;
    timer.start();
    const auto opened = store::Store::open(place.options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().id(), id);
    QVERIFY2(timer.elapsed() < 5000, "what cannot help was repeated");
    QVERIFY2(opened.error().message().contains("127.0.0.1"_L1),
             qPrintable(opened.error().message()));
}

void OutageTest::neverShowsThePassword()
{
    TestStore place(u"postgresql"_s);
    place.options.url = *store::DatabaseUrl::parse(
        u"postgresql://holdfast:s3cr3t@127.0.0.1:1/db?connect_timeout=1"_s);
    place.options.startTimeout = 10ms;
    const auto opened = store::Store::open(place.options);
    HF_VERIFY_ERROR(opened, "store.unreachable");
    QVERIFY(!QString(opened.error().message() + opened.error().detail()).contains("s3cr3t"_L1));
}

void OutageTest::waitsForTheServerToStart()
{
    TestStore place(u"postgresql"_s);
    Postgresql::shared()->stop();
    place.options.startTimeout = 100ms;
    HF_VERIFY_ERROR(store::Store::open(place.options), "store.unreachable");
    place.options.startTimeout = 20s;
    Result<void> opened;
    std::thread service([&] { opened = place.open(); });
    QVERIFY(Postgresql::shared()->start());
    service.join();
    HF_VERIFY(opened);
}

void OutageTest::readsGoOnAfterALostConnection()
{
    TestStore store(u"postgresql"_s);
    HF_VERIFY(store.open());
    HF_VERIFY(countRows(*store));
    cutConnections(store.options.url.database());
    QCOMPARE(*countRows(*store), 0); // prepared again on a new connection
    int tries = 0;
    const auto inside = store->read([&](Connection &connection) -> Result<Rows> {
        if (++tries == 1)
            cutConnections(store.options.url.database());
        return connection.run(kCount);
    });
    HF_VERIFY(inside);
    QCOMPARE(tries, 2);
}

void OutageTest::writesAreRepeatedBeforeTheCommit()
{
    TestStore store(u"postgresql"_s);
    HF_VERIFY(store.open());
    int tries = 0;
    int told = 0;
    HF_VERIFY(store->write([&](Connection &connection) -> Result<void> {
        connection.afterCommit([&] { ++told; });
        HF_CHECK(put(connection, u"a"_s));
        if (++tries == 1)
            cutConnections(store.options.url.database());
        HF_CHECK(put(connection, u"b"_s));
        return {};
    }));
    QCOMPARE(tries, 2);
    QCOMPARE(told, 1);
    QCOMPARE(*countRows(*store), 2);
}

void OutageTest::aCommitInDoubtIsSaidSo()
{
    TestStore store(u"postgresql"_s);
    HF_VERIFY(store.open());
    int tries = 0;
    const auto written = store->write([&](Connection &connection) -> Result<void> {
        ++tries;
        HF_CHECK(put(connection, u"a"_s));
        cutConnections(store.options.url.database()); // the next thing on the wire is the commit
        return {};
    });
    HF_VERIFY_ERROR(written, "store.commit_unknown");
    QCOMPARE(tries, 1);
    QCOMPARE(*countRows(*store), 0);
}

void OutageTest::anIdempotentCommitInDoubtIsRepeated()
{
    TestStore store(u"postgresql"_s);
    HF_VERIFY(store.open());
    int tries = 0;
    HF_VERIFY(store->write(
        [&](Connection &connection) -> Result<void> {
            HF_CHECK(put(connection, u"a"_s));
            if (++tries == 1)
                cutConnections(store.options.url.database());
            return {};
        },
        {.isIdempotent = true}));
    QCOMPARE(tries, 2);
    QCOMPARE(*countRows(*store), 1);
}

void OutageTest::theServerGoesDownAndComesBack()
{
    TestStore store(u"postgresql"_s);
    store.options.reconnectTimeout = 300ms;
    HF_VERIFY(store.open());
    QVERIFY(store->isReachable());
    Postgresql::shared()->stop();
    QVERIFY(!store->isReachable());
    const auto read = countRows(*store);
    HF_VERIFY_ERROR(read, "store.unreachable");
    const auto written =
        store->write([](Connection &connection) { return put(connection, u"a"_s); });
    HF_VERIFY_ERROR(written, "store.unreachable");
    QVERIFY(Postgresql::shared()->start());
    HF_VERIFY(store->write([](Connection &connection) { return put(connection, u"a"_s); }));
    QVERIFY(store->isReachable());
    QCOMPARE(*countRows(*store), 1);
}

/// The private server speaks no TLS: whoever asks for it gets an error, not an open connection.
void OutageTest::prefersNoWeakerEncryption()
{
    TestStore place(u"postgresql"_s);
    const QString url = Postgresql::shared()->createDatabase();
    for (const QLatin1StringView mode : {"require"_L1, "verify-ca"_L1, "verify-full"_L1}) {
        place.options.url = *store::DatabaseUrl::parse(QString(url + u"?sslmode="_s + mode));
        HF_VERIFY_ERROR(store::Store::open(place.options), "store.login_refused");
    }
    place.options.url = *store::DatabaseUrl::parse(QString(url + u"?sslmode=disable"_s));
    HF_VERIFY(store::Store::open(place.options));
}

/// Single conditional statements: exactly one of many gets each row, without giving up.
void OutageTest::manyClaimWithoutLosing()
{
    TestStore store(u"postgresql"_s);
    HF_VERIFY(store.open());
    constexpr int kRows = 100;
    HF_VERIFY(store->write([](Connection &connection) -> Result<void> {
        for (int i = 0; i < kRows; ++i)
            HF_CHECK(put(connection, u"free%1"_s.arg(i)));
        return {};
    }));
    constexpr Statement kClaim{"test.claim",
                               "UPDATE settings SET scope = 'taken' WHERE key = ? AND scope = ''",
                               store::parameters<QString>};
    std::atomic_int claimed = 0;
    std::atomic_int failed = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < kRows; ++i) {
                const auto rows = store->write(
                    [&](Connection &connection) {
                        return connection.run(kClaim, {u"free%1"_s.arg(i)});
                    },
                    {.isolation = store::WriteOptions::Isolation::ReadCommitted});
                failed += rows ? 0 : 1;
                claimed += rows ? int(rows->affectedRows()) : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(claimed.load(), kRows);
}

HOLDFAST_TEST(OutageTest)
#include "tst_outage.moc"
