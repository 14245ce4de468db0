#include "core/model/account.h"
#include "core/store/list.h"
#include "tests/support/test_store.h"

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using store::Connection;
using store::Filter;
using store::ListRequest;
using store::parameters;
using store::Statement;

namespace {

constexpr Statement kAdd{"test.add", store::insert<AuditEntry, "audit_log">,
                         parameters<AuditEntry>};

const store::List<AuditEntry> &auditList()
{
    static const store::List<AuditEntry> list(
        {.name = "test.audit",
         .table = "audit_log",
         .filters = {Filter::of<QUuid>("user_id", "user_id = ?"),
                     Filter::of<QString>("action", "action = ?")},
         .orders = {{"newest", {"timestamp", "id"}, store::Direction::Descending},
                    {"oldest", {"timestamp", "id"}}}});
    return list;
}

} // namespace

class ListTest : public QObject
{
    Q_OBJECT
private slots:
    void generatesEveryCombination();
    void pagesThroughEverythingOnce_data() { addEngineRows(); }
    void pagesThroughEverythingOnce();
    void refuses_data() { addEngineRows(); }
    void refuses();
};

void ListTest::generatesEveryCombination()
{
    const std::span<const Statement> all = auditList();
    QCOMPARE(all.size(), size_t(2 * 4 * 2)); // orders, filters, with and without cursor
    QCOMPARE(QByteArray(all[0].name()), QByteArray("test.audit/newest"));
    QCOMPARE(QByteArray(all[7].name()), QByteArray("test.audit/newest+user_id+action+after"));
}

void ListTest::pagesThroughEverythingOnce()
{
    HF_OPEN_STORE(store);
    const QUuid user = newId();
    HF_VERIFY(store->write([&](Connection &connection) -> Result<void> {
        for (int i = 0; i < 25; ++i) {
            AuditEntry entry;
            entry.id = newId();
            entry.userId = i % 5 == 0 ? newId() : user;
            entry.action = u"a"_s;
            entry.timestamp =
                QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + i / 4, Qt::UTC); // with ties
            HF_CHECK(connection.run(kAdd, store::insertValues(entry)));
        }
        return {};
    }));
    for (const QLatin1StringView order : {"newest"_L1, "oldest"_L1}) {
        QList<QUuid> seen;
        QString after;
        int pages = 0;
        do {
            ListRequest request{.order = order, .after = after, .limit = 7};
            request.where("user_id"_L1, std::optional(user)).where("action"_L1, u"a"_s);
            const auto page = store->read(
                [&](Connection &connection) { return auditList().page(connection, request); });
            HF_VERIFY(page);
            for (const AuditEntry &entry : page->rows) {
                QVERIFY(!seen.contains(entry.id));
                seen.append(entry.id);
            }
            after = page->after;
            ++pages;
        } while (!after.isEmpty());
        QCOMPARE(seen.size(), 20);
        QCOMPARE(pages, 3);
        QVERIFY(order == "oldest"_L1 ? std::ranges::is_sorted(seen)
                                     : std::ranges::is_sorted(seen, std::ranges::greater()));
    }
}

void ListTest::refuses()
{
    HF_OPEN_STORE(store);
    const auto ask = [&](ListRequest request) {
        return store->read(
            [&](Connection &connection) { return auditList().page(connection, request); });
    };
    HF_VERIFY_ERROR(ask({.order = "random"_L1}), "store.list_invalid");
    HF_VERIFY_ERROR(ask({.limit = 0}), "store.list_invalid");
    HF_VERIFY_ERROR(ask({.limit = 501}), "store.list_invalid");
    HF_VERIFY_ERROR(ask({.filters = {{"color"_L1, u"red"_s}}}), "store.list_invalid");
    for (const QString &cursor : {u"x"_s, u"x.y"_s, u"ÄÖ.W10"_s, QString(10'000, u'A')})
        HF_VERIFY_ERROR(ask({.after = cursor}), "store.cursor_invalid");
}

HOLDFAST_TEST(ListTest)
#include "tst_list.moc"
