#include "tests/support/postgresql.h"
#include "tests/support/service_process.h"
#include "tests/support/test_main.h"
#include "tests/support/tree.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtNetwork/QTcpServer>

using namespace holdfast::tests;
using namespace Qt::StringLiterals;

/// A database server that is not there at the start, or goes away under the service.
class PostgresqlAwayTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isNamedAtTheStart();
    void refusesAWrongPasswordWithoutShowingIt();
    void goesAwayAndComesBack();
};

void PostgresqlAwayTest::initTestCase()
{
    if (!Postgresql::shared())
        QSKIP(QByteArray("no-postgresql: " + Postgresql::missingReason().toUtf8()).constData());
}

void PostgresqlAwayTest::isNamedAtTheStart()
{
    // A port that nobody listens on: taken and given back.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString url = u"postgresql://holdfast:secret@127.0.0.1:%1/x"_s.arg(server.serverPort());
    server.close();
    ServiceProfile profile;
    profile.setEnvironment(u"DATABASE_URL"_s, url);
    QFile configuration(profile.filePath(u"config.toml"_s));
    QVERIFY(configuration.open(QIODevice::WriteOnly));
    configuration.write("[store]\nstart_timeout_ms = 500\n");
    configuration.close();
    const auto started = profile.runProgram(u"holdfastd"_s, {u"serve"_s});
    QVERIFY2(started.exitCode == 1, started.text().constData());
    QVERIFY2(started.err.contains("127.0.0.1"), started.text().constData());
    QVERIFY2(!started.err.contains("secret"), started.text().constData());
}

void PostgresqlAwayTest::refusesAWrongPasswordWithoutShowingIt()
{
    Postgresql *server = Postgresql::shared();
    const QString good = server->createDatabase();
    const QString database = good.mid(good.lastIndexOf(u'/') + 1);
    ServiceProfile profile;
    profile.setEnvironment(u"DATABASE_URL"_s, server->url(database.section(u'?', 0, 0),
                                                          u"holdfast"_s, u"wrong-one"_s));
    const auto started = profile.runProgram(u"holdfastd"_s, {u"serve"_s});
    QVERIFY2(started.exitCode == 5, started.text().constData());
    QVERIFY2(!started.err.contains("wrong-one"), started.text().constData());
}

void PostgresqlAwayTest::goesAwayAndComesBack()
{
    Postgresql *server = Postgresql::shared();
    ServiceProfile profile;
    profile.setEnvironment(u"DATABASE_URL"_s, server->createDatabase());
    const QString folder = profile.filePath(u"games/survival"_s);
    makeSmallServer(folder);
    QVERIFY2(profile.startService(), profile.serviceLog().constData());
    const auto added =
        profile.run({u"servers"_s, u"add"_s, u"survival"_s, u"--directory"_s, folder});
    QVERIFY2(added.exitCode == 0, added.text().constData());
    const QStringList backup{u"backup"_s, u"create"_s, u"survival"_s, u"--wait"_s, u"--json"_s};
    const auto before = profile.run(backup);
    QVERIFY2(before.exitCode == 0, before.text().constData());

    server->stop();
    const auto away = profile.run(backup);
    QVERIFY2(away.exitCode == 1, away.text().constData());
    QVERIFY2(!away.err.isEmpty(), "nothing was said");

    QVERIFY(server->start());
    const auto after = profile.run(backup);
    QVERIFY2(after.exitCode == 0, after.text().constData());
    const auto listed = profile.run({u"backups"_s, u"list"_s, u"survival"_s, u"--json"_s});
    QCOMPARE(listed.json().value("backups"_L1).toArray().size(), 2);
    const QString id = before.json().value("id"_L1).toString();
    const auto verified = profile.run({u"backup"_s, u"verify"_s, id});
    QVERIFY2(verified.exitCode == 0, verified.text().constData());
}

HOLDFAST_TEST(PostgresqlAwayTest)
#include "tst_postgresql_away.moc"
