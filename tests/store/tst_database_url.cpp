#include "core/store/database_url.h"
#include "tests/support/test_main.h"

using namespace holdfast;
using namespace Qt::StringLiterals;
using store::DatabaseUrl;
using store::Dialect;

class DatabaseUrlTest : public QObject
{
    Q_OBJECT
private slots:
    void readsSqlite();
    void readsPostgresql();
    void readsASocketFolder();
    void readsIpv6();
    void refuses_data();
    void refuses();
};

void DatabaseUrlTest::readsSqlite()
{
    const auto url = DatabaseUrl::parse(u"sqlite:///var/lib/hold%20fast/x.sqlite"_s);
    HF_VERIFY(url);
    QVERIFY(url->dialect() == Dialect::Sqlite);
    QCOMPARE(url->path(), u"/var/lib/hold fast/x.sqlite"_s);
}

void DatabaseUrlTest::readsPostgresql()
{
    const auto url = DatabaseUrl::parse(
        u"postgres://us%40er:p%3Aa%2Fs%25s@db.example:6432/the%20db?sslmode=verify-full&sslrootcert=%2Fetc%2Fca.pem"_s);
    HF_VERIFY(url);
    QVERIFY(url->dialect() == Dialect::Postgresql);
    QCOMPARE(url->user(), u"us@er"_s);
    QCOMPARE(url->password(), u"p:a/s%s"_s);
    QCOMPARE(url->host(), u"db.example"_s);
    QCOMPARE(url->port(), 6432);
    QCOMPARE(url->database(), u"the db"_s);
    QCOMPARE(url->parameters().size(), 2);
    QCOMPARE(url->parameters().at(0).second, u"verify-full"_s);
    QCOMPARE(url->parameters().at(1).second, u"/etc/ca.pem"_s);
    QVERIFY(!url->shown().contains("p:a"_L1));
}

void DatabaseUrlTest::readsASocketFolder()
{
    const auto byParameter = DatabaseUrl::parse(u"postgresql:///db?host=/run/postgresql"_s);
    HF_VERIFY(byParameter);
    QCOMPARE(byParameter->host(), u"/run/postgresql"_s);
    const auto encoded = DatabaseUrl::parse(u"postgresql://%2Frun%2Fpostgresql/db"_s);
    HF_VERIFY(encoded);
    QCOMPARE(encoded->host(), u"/run/postgresql"_s);
}

void DatabaseUrlTest::readsIpv6()
{
    const auto url = DatabaseUrl::parse(u"postgresql://u@[::1]:5433/db"_s);
    HF_VERIFY(url);
    QCOMPARE(url->host(), u"::1"_s);
    QCOMPARE(url->port(), 5433);
}

void DatabaseUrlTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << u""_s << u"must begin"_s;
    QTest::newRow("a path") << u"/var/lib/x.sqlite"_s << u"must begin"_s;
    QTest::newRow("another engine") << u"mysql://u:secret@h/db"_s << u"mysql"_s;
    QTest::newRow("relative SQLite path") << u"sqlite://x.sqlite"_s << u"absolute"_s;
    QTest::newRow("no database") << u"postgresql://u:secret@h"_s << u"name of the database"_s;
    QTest::newRow("unknown parameter")
        << u"postgresql://u:secret@h/db?sslmod=require"_s << u"sslmod"_s;
    QTest::newRow("unknown sslmode") << u"postgresql://u:secret@h/db?sslmode=yes"_s << u"sslmode"_s;
    QTest::newRow("password as parameter")
        << u"postgresql://u@h/db?password=secret"_s << u"password"_s;
    QTest::newRow("twice") << u"postgresql://u:secret@h/db?sslmode=require&sslmode=disable"_s
                           << u"twice"_s;
    QTest::newRow("a lone percent") << u"postgresql://u:sec%ret@h/db"_s << u"%25"_s;
    QTest::newRow("not UTF-8") << u"postgresql://u:secret%ff@h/db"_s << u"UTF-8"_s;
    QTest::newRow("port") << u"postgresql://u:secret@h:99999/db"_s << u"port"_s;
    QTest::newRow("two hosts") << u"postgresql://u:secret@a,b/db"_s << u"several hosts"_s;
    QTest::newRow("fragment") << u"postgresql://u:secret@h/db#x"_s << u"%23"_s;
    QTest::newRow("what the driver would split")
        << u"postgresql://u:secret@h/db?sslrootcert=a;sslmode=disable"_s << u";"_s;
}

void DatabaseUrlTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto url = DatabaseUrl::parse(text);
    HF_VERIFY_ERROR(url, "store.url_invalid");
    QVERIFY2(url.error().message().contains(reason), qPrintable(url.error().message()));
    QVERIFY(!url.error().message().contains("secret"_L1));
}

HOLDFAST_TEST(DatabaseUrlTest)
#include "tst_database_url.moc"
