#include "core/base/configuration.h"
#include "core/base/file_sync.h"
#include "tests/support/test_main.h"

#include <QtCore/QTemporaryDir>

using namespace holdfast;
using namespace Qt::StringLiterals;

class ConfigurationTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void readsEveryKey();
    void aMissingFileGivesDefaults();
    void namesTheLineThatIsWrong_data();
    void namesTheLineThatIsWrong();
    void theEnvironmentOverrides();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"config.toml"_s);
};

void ConfigurationTest::initTestCase()
{
    qunsetenv("DATABASE_URL");
    qunsetenv("HOLDFAST_PORT");
}

void ConfigurationTest::readsEveryKey()
{
    HF_VERIFY(writeFileAtomically(m_path, R"(
database_url = "sqlite:///x"
allowed_roots = ["/srv", "/games"]
production = true
[store]
pool_min = 2
pool_max = 4
acquire_timeout_ms = 1
idle_timeout_ms = 2
start_timeout_ms = 3
[service]
port = 7000
host_names = ["console.example"]
allowed_origins = []
parallel_jobs = 3
jobs_per_target = 2
jobs_per_disk = 4
[backups]
reserve_mib = 1
undo_kept_hours = 5
)"));
    const auto read = Configuration::read(m_path);
    HF_VERIFY(read);
    QCOMPARE(read->allowedRoots, (QStringList{u"/srv"_s, u"/games"_s}));
    QVERIFY(read->isProduction);
    QCOMPARE(read->poolMaximum, 4);
    QCOMPARE(read->storeStartTimeout.count(), 3);
    QCOMPARE(read->port, 7000);
    QCOMPARE(read->parallelJobs, 3);
    QCOMPARE(read->jobsPerTarget, 2);
    QCOMPARE(read->jobsPerDisk, 4);
    QCOMPARE(read->reserveBytes, qint64(1) << 20);
    QCOMPARE(read->undoKept.count(), 5);
}

void ConfigurationTest::aMissingFileGivesDefaults()
{
    const auto read = Configuration::read(m_folder.filePath(u"none.toml"_s));
    HF_VERIFY(read);
    QCOMPARE(read->undoKept.count(), 72);
}

void ConfigurationTest::namesTheLineThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("syntax") << QByteArray("production = true\nport = = 1\n") << 2 << QString();
    QTest::newRow("wrong type") << QByteArray("\nproduction = 1\n") << 2
                                << u"production must be true or false"_s;
    QTest::newRow("out of range") << QByteArray("[service]\nport = 70000\n") << 2
                                  << u"service.port must be a whole number from 0 to 65535"_s;
    QTest::newRow("misspelt") << QByteArray("[backups]\nreserve = 1\n") << 2
                              << u"the key backups.reserve is not known"_s;
    QTest::newRow("not a table") << QByteArray("store = 1\n") << 1 << u"store must be a table"_s;
}

void ConfigurationTest::namesTheLineThatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    QFETCH(QString, reason);
    HF_VERIFY(writeFileAtomically(m_path, content));
    const auto read = Configuration::read(m_path);
    HF_VERIFY_ERROR(read, "config.invalid");
    QCOMPARE(read.error().parameters().value(u"line"_s).toInt(), line);
    if (!reason.isEmpty())
        QCOMPARE(read.error().parameters().value(u"reason"_s).toString(), reason);
}

void ConfigurationTest::theEnvironmentOverrides()
{
    HF_VERIFY(writeFileAtomically(m_path, "database_url = \"sqlite:///file\"\n"));
    qputenv("DATABASE_URL", "postgresql://localhost/x");
    const auto read = Configuration::read(m_path);
    qunsetenv("DATABASE_URL");
    HF_VERIFY(read);
    QCOMPARE(read->databaseUrl, u"postgresql://localhost/x"_s);
    qputenv("HOLDFAST_PORT", "many");
    HF_VERIFY_ERROR(Configuration::read(m_path), "config.invalid");
    qunsetenv("HOLDFAST_PORT");
}

HOLDFAST_TEST(ConfigurationTest)
#include "tst_configuration.moc"
