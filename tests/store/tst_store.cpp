#include "core/model/backup.h"
#include "core/model/server.h"
#include "core/store/list.h"
#include "tests/support/test_store.h"

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

constexpr Statement kPut{
    "test.put",
    "INSERT INTO settings (key, value, scope, created_at, updated_at) VALUES (?, ?, '', ?, ?)",
    parameters<QString, QString, QDateTime, QDateTime>};
constexpr Statement kGet{"test.get",
                         "SELECT value, created_at FROM settings WHERE key = ? AND scope = ''",
                         parameters<QString>, columns<QString, QDateTime>};
constexpr Statement kCount{"test.count", "SELECT count(*) FROM settings", parameters<>,
                           columns<qint64>};

QDateTime sometime()
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);
}

Result<Rows> put(Connection &connection, const QString &key, const QString &value)
{
    return connection.run(kPut, {key, value, sometime(), sometime()});
}

Result<qint64> count(store::Store &store)
{
    return store.read([](Connection &connection) -> Result<qint64> {
        HF_TRY(Rows rows, connection.run(kCount));
        HF_TRY(const auto value, store::readValue<qint64>(std::move(rows)));
        return *value;
    });
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT
private slots:
    void valuesComeBack_data() { addEngineRows(); }
    void valuesComeBack();
    void anErrorRollsBack_data() { addEngineRows(); }
    void anErrorRollsBack();
};

void StoreTest::valuesComeBack()
{
    HF_OPEN_STORE(store);
    HF_VERIFY(store->write(
        [](Connection &connection) { return put(connection, u"k"_s, u"ü 'quoted' \\ \n?"_s); }));
    const auto rows =
        store->read([](Connection &connection) { return connection.run(kGet, {u"k"_s}); });
    HF_VERIFY(rows);
    Rows row = *rows;
    QVERIFY(row.next());
    QCOMPARE(*row.value<QString>(0), u"ü 'quoted' \\ \n?"_s);
    QCOMPARE(*row.value<QDateTime>(1), sometime());
}

void StoreTest::anErrorRollsBack()
{
    HF_OPEN_STORE(store);
    const auto failed = store->write([](Connection &connection) -> Result<void> {
        HF_CHECK(put(connection, u"a"_s, u"1"_s));
        return Error("cancelled"_L1);
    });
    HF_VERIFY_ERROR(failed, "cancelled");
    QCOMPARE(*count(*store), 0);
}

HOLDFAST_TEST(StoreTest)
#include "tst_store.moc"
