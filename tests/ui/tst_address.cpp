#include "tests/support/test_main.h"

#include "ui/workspace/address.h"

using namespace holdfast;
using namespace holdfast::ui;
using namespace Qt::StringLiterals;

class AddressTest : public QObject
{
    Q_OBJECT

private slots:
    void linksComeBack_data();
    void linksComeBack();
    void refusesWhatIsNoLink_data();
    void refusesWhatIsNoLink();
};

void AddressTest::linksComeBack_data()
{
    QTest::addColumn<Address>("address");
    QTest::newRow("a page") << Address::of(u"servers"_s);
    QTest::newRow("a row") << Address::of(
        u"backup"_s, QUuid::fromString("019aa000-0000-7000-8000-000000000011"_L1));
    QTest::newRow("a tab") << Address::of(
        u"server"_s, QUuid::fromString("019aa000-0000-7000-8000-000000000011"_L1), u"backups"_s);
    QTest::newRow("a filter with everything") << Address{
        .page = u"backups"_s, .path = {}, .query = u"server:\"a&b=c\" tag:x+y%20 größer:2GB"_s};
}

void AddressTest::linksComeBack()
{
    QFETCH(Address, address);
    const auto parsed = Address::parse(address.link());
    QVERIFY2(parsed, qPrintable(address.link()));
    QCOMPARE(parsed->page, address.page);
    QCOMPARE(parsed->path, address.path);
    QCOMPARE(parsed->query, address.query);
}

void AddressTest::refusesWhatIsNoLink_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("empty") << QString();
    QTest::newRow("another scheme") << u"https://servers"_s;
    QTest::newRow("no page") << u"holdfast:///x"_s;
    QTest::newRow("odd page") << u"holdfast://../etc"_s;
    QTest::newRow("too long") << QString(u"holdfast://servers/"_s + QString(5000, u'a'));
}

void AddressTest::refusesWhatIsNoLink()
{
    QFETCH(QString, link);
    QVERIFY(!Address::parse(link));
}

HOLDFAST_TEST(AddressTest)

#include "tst_address.moc"
