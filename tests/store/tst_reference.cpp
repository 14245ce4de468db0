#include "core/model/server.h"
#include "core/store/reference.h"
#include "tests/support/test_main.h"

using namespace holdfast;
using namespace Qt::StringLiterals;

class ReferenceTest : public QObject
{
    Q_OBJECT
private slots:
    void theOneThatIsMeant_data();
    void theOneThatIsMeant();
};

void ReferenceTest::theOneThatIsMeant_data()
{
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<int>("meant");
    QTest::newRow("none") << QStringList{} << u"a"_s << -1;
    QTest::newRow("the only one") << QStringList{u"alpha"_s} << u"al"_s << 0;
    QTest::newRow("two begin so") << QStringList{u"alpha"_s, u"alps"_s} << u"al"_s << -1;
    QTest::newRow("one is called exactly so")
        << QStringList{u"al"_s, u"alpha"_s, u"alps"_s} << u"al"_s << 0;
    QTest::newRow("exactly goes before any case")
        << QStringList{u"AL"_s, u"al"_s, u"alpha"_s} << u"al"_s << 1;
    QTest::newRow("one is called so in another case")
        << QStringList{u"al"_s, u"alpha"_s} << u"AL"_s << 0;
    QTest::newRow("two are, in other cases: nobody guesses")
        << QStringList{u"al"_s, u"Al"_s, u"alpha"_s} << u"AL"_s << -1;
    QTest::newRow("two are called exactly so")
        << QStringList{u"al"_s, u"al"_s, u"alpha"_s} << u"al"_s << -1;
}

void ReferenceTest::theOneThatIsMeant()
{
    QFETCH(QStringList, found);
    QFETCH(QString, reference);
    QFETCH(int, meant);
    QList<Server> servers;
    for (const QString &name : found) {
        Server server;
        server.name = name;
        servers.append(server);
    }
    const Server *match = store::onlyMatch(servers, reference);
    QCOMPARE(match == nullptr ? -1 : int(match - servers.constData()), meant);
}

HOLDFAST_TEST(ReferenceTest)
#include "tst_reference.moc"
