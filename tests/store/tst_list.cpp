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
         .refinements = {Filter::of<QDateTime>("since", "timestamp >= ?"),
                         Filter::of<QString>("contains", "action LIKE ?")},
         .orders = {{"newest", {"timestamp", "id"}, store::Direction::Descending},
                    {"oldest", {"timestamp", "id"}}},
         .total = "length(action)",
         .serverColumn = "server_id"});
    return list;
}

QDateTime timeOf(int i)
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + i / 4, Qt::UTC);
}

/// 25 entries, 20 of `user`, with ties in their times; the action of every fifth is longer.
Result<void> fill(store::Store &store, const QUuid &user)
{
    return store.write([&](Connection &connection) -> Result<void> {
        for (int i = 0; i < 25; ++i) {
            AuditEntry entry;
            entry.id = newId();
            entry.userId = i % 5 == 0 ? newId() : user;
            entry.action = i % 5 == 0 ? u"abc"_s : u"a"_s;
            entry.timestamp = timeOf(i);
            HF_CHECK(connection.run(kAdd, store::insertValues(entry)));
        }
        return {};
    });
}

QList<QUuid> idsOf(const QList<AuditEntry> &entries)
{
    QList<QUuid> ids;
    for (const AuditEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

class ListTest : public QObject
{
    Q_OBJECT
private slots:
    void generatesEveryCombination();
    void pagesThroughEverythingOnce_data() { addEngineRows(); }
    void pagesThroughEverythingOnce();
    void goesBackTheWayItCame_data() { addEngineRows(); }
    void goesBackTheWayItCame();
    void refinesAndAddsUp_data() { addEngineRows(); }
    void refinesAndAddsUp();
    void showsOnlyWhatMayBeSeen_data() { addEngineRows(); }
    void showsOnlyWhatMayBeSeen();
    void refuses_data() { addEngineRows(); }
    void refuses();
};

void ListTest::generatesEveryCombination()
{
    const std::span<const Statement> all = auditList();
    // Orders, filters, refined or not, restricted or not, from the start and from a cursor both
    // ways; then totals.
    QCOMPARE(all.size(), size_t(2 * 4 * 2 * 2 * 3 + 4 * 2 * 2));
    QCOMPARE(QByteArray(all[0].name()), QByteArray("test.audit/newest"));
    QCOMPARE(QByteArray(all[10].name()), QByteArray("test.audit/newest+user_id+action+after"));
    QCOMPARE(QByteArray(all[11].name()), QByteArray("test.audit/newest+user_id+action+before"));
    QCOMPARE(QByteArray(all[103].name()), QByteArray("test.audit/totals+user_id+action+refined"));
    QCOMPARE(QByteArray(all[111].name()),
             QByteArray("test.audit/totals+user_id+action+visible+refined"));
}

void ListTest::showsOnlyWhatMayBeSeen()
{
    HF_OPEN_STORE(store);
    const QUuid user = newId();
    const QList<QUuid> servers{newId(), newId(), newId(), QUuid()};
    HF_VERIFY(store->write([&](Connection &connection) -> Result<void> {
        for (int i = 0; i < 40; ++i) {
            AuditEntry entry;
            entry.id = newId();
            entry.userId = user;
            entry.serverId = servers.at(i % 4);
            entry.action = u"a"_s;
            entry.timestamp = timeOf(i);
            HF_CHECK(connection.run(kAdd, store::insertValues(entry)));
        }
        return {};
    }));
    const auto seen = [&](const VisibleServers &visible, bool isFiltered) {
        return store->read([&](Connection &connection) -> Result<QList<QUuid>> {
            QList<QUuid> ids;
            ListRequest request{.limit = 7, .visible = visible};
            if (isFiltered)
                request.where("user_id"_L1, std::optional(user)).where("contains"_L1, u"%a%"_s);
            do {
                HF_TRY(const auto page, auditList().page(connection, request));
                for (const AuditEntry &entry : page.rows)
                    ids.append(entry.serverId);
                request.after = page.after;
            } while (!request.after.isEmpty());
            HF_TRY(const auto totals, auditList().totals(connection, request));
            if (totals.rows != ids.size())
                return Error("internal"_L1, {}, u"totals differ"_s);
            return ids;
        });
    };
    for (const bool isFiltered : {false, true}) {
        QCOMPARE(seen({}, isFiltered)->size(), 40);
        const auto two = seen({.only = QList<QUuid>{servers.at(0), servers.at(2)}}, isFiltered);
        HF_VERIFY(two);
        QCOMPARE(two->size(), 20);
        QVERIFY(!two->contains(servers.at(1)) && !two->contains(QUuid()));
        QCOMPARE(seen({.only = QList<QUuid>{newId()}}, isFiltered)->size(), 0);
        QCOMPARE(seen({.only = QList<QUuid>{}}, isFiltered)->size(), 0);
    }
}

void ListTest::pagesThroughEverythingOnce()
{
    HF_OPEN_STORE(store);
    const QUuid user = newId();
    HF_VERIFY(fill(*store, user));
    for (const QString &order : {u"newest"_s, u"oldest"_s}) {
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

void ListTest::goesBackTheWayItCame()
{
    HF_OPEN_STORE(store);
    HF_VERIFY(fill(*store, newId()));
    const auto ask = [&](const ListRequest &request) {
        return store->read(
            [&](Connection &connection) { return auditList().page(connection, request); });
    };
    QList<QList<QUuid>> there;
    store::Page<AuditEntry> last;
    QString after;
    do {
        const auto page = ask({.order = u"newest"_s, .after = after, .limit = 7});
        HF_VERIFY(page);
        QCOMPARE(page->before.isEmpty(), there.isEmpty()); // nothing before the first page
        there.append(idsOf(page->rows));
        last = *page;
        after = page->after;
    } while (!after.isEmpty());
    QCOMPARE(there.size(), 4);
    for (qsizetype i = there.size() - 2; i >= 0; --i) {
        const auto page = ask({.order = u"newest"_s, .before = last.before, .limit = 7});
        HF_VERIFY(page);
        QCOMPARE(idsOf(page->rows), there.at(i));
        QVERIFY(!page->after.isEmpty());
        last = *page;
    }
    QVERIFY(last.before.isEmpty());
    const auto second = ask({.order = u"newest"_s, .after = last.after, .limit = 7});
    HF_VERIFY(second);
    QCOMPARE(idsOf(second->rows), there.at(1));
    HF_VERIFY_ERROR(ask({.order = u"oldest"_s, .before = last.after}), "store.cursor_invalid");
}

void ListTest::refinesAndAddsUp()
{
    HF_OPEN_STORE(store);
    const QUuid user = newId();
    HF_VERIFY(fill(*store, user));
    const auto count = [&](const ListRequest &request) {
        return store->read(
            [&](Connection &connection) { return auditList().totals(connection, request); });
    };
    const auto all = count({});
    HF_VERIFY(all);
    QCOMPARE(all->rows, 25);
    QCOMPARE(all->sum, 20 + 5 * 3);

    ListRequest request;
    request.where("contains"_L1, u"ab%"_s);
    const auto longer = count(request);
    HF_VERIFY(longer);
    QCOMPARE(longer->rows, 5);
    QCOMPARE(longer->sum, 15);

    request = {};
    request.where("user_id"_L1, std::optional(user)).where("since"_L1, std::optional(timeOf(20)));
    const auto late = count(request); // 20 to 24 without 20, which is another's
    HF_VERIFY(late);
    QCOMPARE(late->rows, 4);
    const auto page =
        store->read([&](Connection &connection) { return auditList().page(connection, request); });
    HF_VERIFY(page);
    QCOMPARE(page->rows.size(), 4);
    HF_VERIFY_ERROR(count({.filters = {{"color"_L1, u"red"_s}}}), "store.list_invalid");
}

void ListTest::refuses()
{
    HF_OPEN_STORE(store);
    const auto ask = [&](ListRequest request) {
        return store->read(
            [&](Connection &connection) { return auditList().page(connection, request); });
    };
    HF_VERIFY_ERROR(ask({.order = u"random"_s}), "store.list_invalid");
    HF_VERIFY_ERROR(ask({.limit = 0}), "store.list_invalid");
    HF_VERIFY_ERROR(ask({.limit = 501}), "store.list_invalid");
    HF_VERIFY_ERROR(ask({.filters = {{"color"_L1, u"red"_s}}}), "store.list_invalid");
    HF_VERIFY_ERROR(ask({.after = u"x"_s, .before = u"y"_s}), "store.list_invalid");
    for (const QString &cursor : {u"x"_s, u"x.y"_s, u"ÄÖ.W10"_s, QString(10'000, u'A')})
        HF_VERIFY_ERROR(ask({.after = cursor}), "store.cursor_invalid");
}

HOLDFAST_TEST(ListTest)
#include "tst_list.moc"
