#include "core/base/configuration.h"
#include "core/base/configuration_key.h"
#include "core/base/file_sync.h"
#include "tests/support/test_main.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
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
    void saysWhereValuesComeFrom();
    void everyKeyIsDocumented();
    void changesOneKey_data();
    void changesOneKey();
    void neverSpoilsAFile_data();
    void neverSpoilsAFile();

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

void ConfigurationTest::saysWhereValuesComeFrom()
{
    HF_VERIFY(writeFileAtomically(m_path, "\n[service]\nport = 7000\nparallel_jobs = 3\n"));
    qputenv("HOLDFAST_PORT", "7001");
    const auto read = Configuration::read(m_path);
    qunsetenv("HOLDFAST_PORT");
    HF_VERIFY(read);
    QCOMPARE(read->port, 7001);
    QCOMPARE(int(read->origins.value(u"service.port"_s).source), int(SettingSource::Environment));
    QCOMPARE(int(read->origins.value(u"service.parallel_jobs"_s).source), int(SettingSource::File));
    QCOMPARE(read->origins.value(u"service.parallel_jobs"_s).line, 4);
    QCOMPARE(int(read->origins.value(u"production"_s).source), int(SettingSource::Default));
}

/// docs/configuration.md has a row for each key with its default, and for nothing else.
void ConfigurationTest::everyKeyIsDocumented()
{
    const auto page =
        readWholeFile(QStringLiteral(HOLDFAST_SOURCE_DIR) + "/docs/configuration.md"_L1, 1 << 20);
    HF_VERIFY(page);
    QHash<QString, QString> defaults;
    const QString table = QString::fromUtf8(*page).section(u"| key |"_s, 1);
    for (const QString &line : table.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() < 4 || !cells.at(1).contains(u'`'))
            continue;
        QStringList keys;
        auto match = QRegularExpression(u"`([^`]+)`"_s).globalMatch(cells.at(1));
        while (match.hasNext())
            keys << match.next().captured(1);
        const QStringList values = cells.at(2).trimmed().split(u", "_s);
        for (qsizetype i = 0; i < keys.size(); ++i)
            defaults.insert(keys.at(i), values.value(keys.size() > 1 ? i : 0));
    }
    const Configuration usual;
    QCOMPARE(defaults.size(), qsizetype(configurationKeys().size()));
    for (const ConfigurationKey &key : configurationKeys()) {
        const QString name = QString::fromLatin1(key.key);
        QVERIFY2(defaults.contains(name), key.key);
        const QJsonValue value = key.get(usual);
        if (key.type == SettingType::Number && value.toInteger() > 0)
            QCOMPARE(defaults.value(name), QString::number(value.toInteger()));
        QVERIFY2(whyNotAllowed(key, value).isEmpty(), key.key);
        QVERIFY2(QByteArray(key.help).endsWith('.'), key.key);
    }
}

void ConfigurationTest::changesOneKey_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const char *key,
                        const QJsonValue &value, const QByteArray &after) {
        QTest::newRow(name) << before << QString::fromLatin1(key) << value << after;
    };
    row("no file yet", "", "service.port", 7000, "\n[service]\nport = 7000\n");
    row("comments stay", "# mine\n[service] # the port\nport = 1 # chosen by dice\n",
        "service.port", 7000, "# mine\n[service] # the port\nport = 7000 # chosen by dice\n");
    row("behind letters of several bytes", "[service]\n\"port\" = 1 # M\xc3\xbc\xf0\x9f\x98\x80\n",
        "service.port", 2, "[service]\n\"port\" = 2 # M\xc3\xbc\xf0\x9f\x98\x80\n");
    row("a new key of a table", "[service]\nport = 1\n\n[backups]\n", "service.parallel_jobs", 4,
        "[service]\nparallel_jobs = 4\nport = 1\n\n[backups]\n");
    row("a new table", "production = true", "backups.reserve_mib", 0,
        "production = true\n\n[backups]\nreserve_mib = 0\n");
    row("a new key at the top", "[service]\nport = 1\n", "production", true,
        "production = true\n[service]\nport = 1\n");
    row("a list over lines",
        "allowed_roots = [\n  \"/a\", # one\n  \"/b\",\n]\nproduction = true\n", "allowed_roots",
        QJsonArray{u"/c \"d\""_s}, "allowed_roots = [\"/c \\\"d\\\"\"]\nproduction = true\n");
    row("back to the default", "[service]\nport = 1\nparallel_jobs = 4\n", "service.port",
        QJsonValue::Null, "[service]\nparallel_jobs = 4\n");
    row("back to the default without a change", "[service]\n", "service.port", QJsonValue::Null,
        "[service]\n");
}

void ConfigurationTest::changesOneKey()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const ConfigurationKey *known = findConfigurationKey(key);
    QVERIFY(known);
    const auto changed = withConfigurationKey(before, *known, value);
    HF_VERIFY(changed);
    QTEST(*changed, "after");
}

void ConfigurationTest::neverSpoilsAFile_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("error");
    const QJsonValue two(2);
    QTest::newRow("an inline table")
        << QByteArray("service = {port = 1}\n") << u"service.parallel_jobs"_s << two
        << u"config.not_editable"_s;
    QTest::newRow("dotted keys") << QByteArray("service.port = 1\n") << u"service.parallel_jobs"_s
                                 << two << u"config.not_editable"_s;
    QTest::newRow("a file that is wrong already")
        << QByteArray("port = = 1\n") << u"service.port"_s << two << u"config.invalid"_s;
    QTest::newRow("out of range") << QByteArray() << u"service.parallel_jobs"_s << QJsonValue(17)
                                  << u"record.invalid"_s;
    QTest::newRow("a fraction") << QByteArray() << u"service.parallel_jobs"_s << QJsonValue(1.5)
                                << u"record.invalid"_s;
    QTest::newRow("a text for a number")
        << QByteArray() << u"service.port"_s << QJsonValue(u"7000"_s) << u"record.invalid"_s;
}

void ConfigurationTest::neverSpoilsAFile()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    const auto changed = withConfigurationKey(before, *findConfigurationKey(key), value);
    QVERIFY(!changed);
    QTEST(changed.error().id(), "error");
}

HOLDFAST_TEST(ConfigurationTest)
#include "tst_configuration.moc"
