// What a store with very many rows costs: by index, not by size.
#include "core/model/schedule.h"
#include "tests/support/test_store.h"

#include <QtCore/QElapsedTimer>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr int kSchedules = 100'000;
constexpr Statement kDue{
    "test.due",
    store::select<Schedule, "FROM backup_schedules WHERE enabled AND next_backup_at <= ? ORDER BY "
                            "next_backup_at, id LIMIT 100">,
    parameters<QDateTime>, columns<Schedule>};
constexpr Statement kOne{"test.one", store::select<Schedule, "FROM backup_schedules WHERE id = ?">,
                         parameters<QUuid>, columns<Schedule>};
constexpr Statement kCountSchedules{"test.countSchedules", "SELECT count(*) FROM backup_schedules",
                                    parameters<>, columns<qint64>};

// One owner, node, template and server, then schedules that are due in an hour and later.
constexpr const char *kOthers[] = {
    "INSERT INTO users (id, username, created_at, updated_at) VALUES "
    "('01900000-0000-7000-8000-000000000001', 'a', :now, :now)",
    "INSERT INTO nodes (id, name, created_at, updated_at) VALUES "
    "('01900000-0000-7000-8000-000000000001', 'n', :now, :now)",
    "INSERT INTO templates (id, key, name, type) VALUES ('01900000-0000-7000-8000-000000000001', "
    "'k', 't', 'FOLDER')",
    "INSERT INTO servers (id, name, node_id, template_id, owner_id, directory, created_at, "
    "updated_at) VALUES"
    " ('01900000-0000-7000-8000-000000000001', 's', '01900000-0000-7000-8000-000000000001', "
    "'01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000001', '/x', :now, "
    ":now)",
};
constexpr const char *kSqliteSchedules =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
    " INSERT INTO backup_schedules (id, server_id, tenant_id, enabled, next_backup_at, created_at, "
    "updated_at)"
    " SELECT printf('01900000-0000-7000-8000-%012x', i), '01900000-0000-7000-8000-000000000001', "
    "'01900000-0000-7000-8000-000000000001', 1, :now + 3600000 + i, :now, :now FROM n";
constexpr const char *kPostgresqlSchedules =
    "INSERT INTO backup_schedules (id, server_id, tenant_id, enabled, next_backup_at, created_at, "
    "updated_at)"
    " SELECT ('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, "
    "'01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000001', true,"
    " :now + interval '1 hour' + i * interval '1 millisecond', :now, :now FROM generate_series(1, "
    "100000) AS i";

QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);
}

void fill(const store::DatabaseUrl &url)
{
    QStringList texts;
    for (const char *text : kOthers)
        texts.append(QString::fromLatin1(text));
    if (url.dialect() == store::Dialect::Postgresql) {
        texts.append(QString::fromLatin1(kPostgresqlSchedules));
        texts.append(u"ANALYZE"_s);
        for (QString text : std::as_const(texts))
            Postgresql::shared()->execute(
                url.database(), text.replace(":now"_L1, "timestamptz '2026-11-18 11:06:40+00'"_L1));
        return;
    }
    texts.append(QString::fromLatin1(kSqliteSchedules));
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
        file.setDatabaseName(url.path());
        QVERIFY(file.open());
        QSqlQuery query(file);
        for (QString text : std::as_const(texts))
            QVERIFY2(
                query.exec(text.replace(":now"_L1, QString::number(now().toMSecsSinceEpoch()))),
                qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"fill"_s);
}

/// The middle of many runs: the machine may be busy with other things.
template<typename Work>
double medianMilliseconds(const Work &work)
{
    std::vector<qint64> times;
    for (int i = 0; i < 51; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(timer.nsecsElapsed());
    }
    std::ranges::sort(times);
    return double(times[times.size() / 2]) / 1e6;
}

} // namespace

class ManyRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void aLookThatFindsNothingIsCheap_data() { addEngineRows(); }
    void aLookThatFindsNothingIsCheap();
};

void ManyRowsTest::aLookThatFindsNothingIsCheap()
{
    HF_OPEN_STORE(store);
    fill(store.options.url);
    const auto count = store->read([](Connection &connection) -> Result<std::optional<qint64>> {
        HF_TRY(Rows rows, connection.run(kCountSchedules));
        return store::readValue<qint64>(std::move(rows));
    });
    HF_VERIFY(count);
    QCOMPARE(**count, kSchedules);

    qsizetype found = 0;
    const double due = medianMilliseconds([&] {
        const auto rows =
            store->read([](Connection &connection) { return connection.run(kDue, {now()}); });
        found += rows ? rows->size() : 1000;
    });
    QCOMPARE(found, 0);
    const QUuid id = QUuid::fromString("01900000-0000-7000-8000-000000001000"_L1);
    const double point = medianMilliseconds([&] {
        const auto rows =
            store->read([&](Connection &connection) { return connection.run(kOne, {id}); });
        found += rows ? rows->size() : 1000;
    });
    QCOMPARE(found, 51);
    const auto soon = store->read(
        [](Connection &connection) { return connection.run(kDue, {now().addSecs(3601)}); });
    HF_VERIFY(soon);
    QCOMPARE(soon->size(), 100); // and the first of them are found
    qInfo("%s: nothing due %.3f ms, one row %.3f ms", qPrintable(engine), due, point);
    // Reading all of them takes a few hundred times as long as one by its key.
    QVERIFY2(due < 20 * point, "a look for due schedules depends on how many there are");
    QVERIFY2(point < 5, "reading one row depends on how many there are");
}

HOLDFAST_TEST(ManyRowsTest)
#include "tst_many_rows.moc"
