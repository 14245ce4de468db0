#include "sql_splitter.h"

#include "tests/support/test_main.h"

using namespace holdfast;
using namespace Qt::StringLiterals;
using store::Dialect;

class SqlSplitterTest : public QObject
{
    Q_OBJECT
private slots:
    void splits_data();
    void splits();
    void knowsTransactionControl();
};

void SqlSplitterTest::splits_data()
{
    QTest::addColumn<bool>("isSqlite");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("two") << true << u"A;\nB;\n"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("no semicolon at the end") << true << u"A;B"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("nothing but comments") << true << u"-- a; b\n/* c; */;;\n"_s << QStringList{};
    QTest::newRow("in quotes") << true << u"A ';--' ';'';';B \";\""_s
                               << QStringList{u"A ';--' ';'';'"_s, u"B \";\""_s};
    QTest::newRow("unended quote") << true << u"A ';B"_s << QStringList{u"A ';B"_s};
    QTest::newRow("brackets") << true << u"A [;] `;`;B"_s << QStringList{u"A [;] `;`"_s, u"B"_s};
    QTest::newRow("backslash escapes")
        << false << u"A E'\\';';B '\\';C"_s << QStringList{u"A E'\\';'"_s, u"B '\\'"_s, u"C"_s};
    QTest::newRow("dollar quotes") << false << u"A $$;'$$;B $x$;$$;$x$;C $1"_s
                                   << QStringList{u"A $$;'$$"_s, u"B $x$;$$;$x$"_s, u"C $1"_s};
    QTest::newRow("nested comments")
        << false << u"A /* /* ; */ ; */ B;C"_s << QStringList{u"A   B"_s, u"C"_s};
    QTest::newRow("comments of SQLite do not nest")
        << true << u"A /* /* ; */ ; B"_s << QStringList{u"A"_s, u"B"_s};
    QTest::newRow("trigger")
        << true
        << u"CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET b = CASE WHEN c THEN 1 ELSE 2 END; DELETE FROM d; END;\nB;"_s
        << QStringList{
               u"CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE a SET b = CASE WHEN c THEN 1 ELSE 2 END; DELETE FROM d; END"_s,
               u"B"_s};
    QTest::newRow("case outside of a body")
        << true << u"CREATE VIEW v AS SELECT CASE WHEN a THEN 1 END;B"_s
        << QStringList{u"CREATE VIEW v AS SELECT CASE WHEN a THEN 1 END"_s, u"B"_s};
    QTest::newRow("words that only contain begin")
        << true << u"CREATE TABLE beginning (ender);B"_s
        << QStringList{u"CREATE TABLE beginning (ender)"_s, u"B"_s};
}

void SqlSplitterTest::splits()
{
    QFETCH(bool, isSqlite);
    QFETCH(QString, text);
    QFETCH(QStringList, statements);
    QCOMPARE(store::splitStatements(isSqlite ? Dialect::Sqlite : Dialect::Postgresql, text),
             statements);
}

void SqlSplitterTest::knowsTransactionControl()
{
    QVERIFY(store::isTransactionControl(u"begin"_s));
    QVERIFY(store::isTransactionControl(u"COMMIT"_s));
    QVERIFY(!store::isTransactionControl(u"CREATE TABLE a (b)"_s));
}

HOLDFAST_TEST(SqlSplitterTest)
#include "tst_sql_splitter.moc"
