#include "store_engine.h"

#include "tests/support/service_process.h"
#include "tests/support/test_main.h"
#include "tests/support/tree.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpServer>

#include <sys/mount.h>
#include <unistd.h>

using namespace holdfast::tests;
using namespace Qt::StringLiterals;

/// Whatever a person does wrong gets a clear sentence, and nothing is lost.
class BadInputTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void refusedFolders_data();
    void refusedFolders();
    void damagedArchiveIsFoundAndNotRestored();
    void truncatedArchiveIsFound();
    void diskFullFailsTheBackupAndKeepsTheOldOnes();
    void unreadableFile();
    void unknownDatabaseUrl();
    void portInUse();
    void secondServiceOnTheProfile();
    void usageErrors_data();
    void usageErrors();

private:
    ServiceProfile m_profile;
    QString m_folder;
    QString m_backup;
};

// Evaluates the command once.
#define VERIFY_EXIT(result, code)                                                                  \
    do {                                                                                           \
        const auto &answered = (result);                                                           \
        QVERIFY2(answered.exitCode == (code), answered.text().constData());                        \
    } while (false)

void BadInputTest::initTestCase()
{
    if (const QByteArray missing = chooseEngine(m_profile); !missing.isEmpty())
        QSKIP(missing.constData());
    m_folder = m_profile.filePath(u"games/survival"_s);
    makeSmallServer(m_folder);
    QVERIFY2(m_profile.startService(), m_profile.serviceLog().constData());
    VERIFY_EXIT(m_profile.run({u"servers"_s, u"add"_s, u"survival"_s, u"--directory"_s, m_folder}),
                0);
    const auto created =
        m_profile.run({u"backup"_s, u"create"_s, u"survival"_s, u"--wait"_s, u"--json"_s});
    VERIFY_EXIT(created, 0);
    m_backup = created.json().value("id"_L1).toString();
}

void BadInputTest::refusedFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("missing") << m_profile.filePath(u"nowhere"_s) << 4;
    QTest::newRow("the root") << u"/"_s << 2;
    QTest::newRow("a home") << QDir::homePath() << 2;
    QTest::newRow("above a home") << QFileInfo(QDir::homePath()).path() << 2;
    QTest::newRow("the data folder") << m_profile.filePath(u"data"_s) << 2;
    QTest::newRow("above the data folder") << m_profile.home() << 2;
    QTest::newRow("inside a target") << m_profile.filePath(u"data/backups"_s) << 2;
    QTest::newRow("a file") << m_profile.filePath(u"games/survival/server.properties"_s) << 2;
}

void BadInputTest::refusedFolders()
{
    QFETCH(QString, folder);
    QFETCH(int, exitCode);
    const auto added =
        m_profile.run({u"servers"_s, u"add"_s, u"refused"_s, u"--directory"_s, folder});
    VERIFY_EXIT(added, exitCode);
    QVERIFY2(added.err.size() > 20, added.text().constData());
    VERIFY_EXIT(m_profile.run({u"servers"_s, u"show"_s, u"refused"_s}), 4);
}

void BadInputTest::damagedArchiveIsFoundAndNotRestored()
{
    const QJsonObject shown = m_profile.run({u"backup"_s, u"show"_s, m_backup, u"--json"_s}).json();
    QFile archive(shown.value("storage_path"_L1).toString());
    QVERIFY(archive.open(QIODevice::ReadWrite));
    for (const qint64 position : {qint64(5), archive.size() / 2, archive.size() - 3}) {
        archive.seek(position);
        const QByteArray original = archive.read(1);
        archive.seek(position);
        archive.write(QByteArray(1, char(original.at(0) ^ 0x10)));
        archive.flush();
        VERIFY_EXIT(m_profile.run({u"backup"_s, u"verify"_s, m_backup}), 1);
        const auto before = treeSnapshot(m_folder);
        VERIFY_EXIT(m_profile.run(
                        {u"backup"_s, u"restore"_s, m_backup, u"--yes"_s, u"--no-safety-backup"_s}),
                    1);
        QCOMPARE(treeSnapshot(m_folder), before);
        archive.seek(position);
        archive.write(original);
        archive.flush();
    }
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"verify"_s, m_backup}), 0);
}

void BadInputTest::truncatedArchiveIsFound()
{
    const auto created =
        m_profile.run({u"backup"_s, u"create"_s, u"survival"_s, u"--wait"_s, u"--json"_s});
    VERIFY_EXIT(created, 0);
    const QString id = created.json().value("id"_L1).toString();
    const QJsonObject shown = m_profile.run({u"backup"_s, u"show"_s, id, u"--json"_s}).json();
    QFile archive(shown.value("storage_path"_L1).toString());
    QVERIFY(archive.resize(archive.size() / 2));
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"verify"_s, id}), 1);
    const auto restored =
        m_profile.run({u"backup"_s, u"restore"_s, id, u"--to"_s, m_profile.filePath(u"cut"_s)});
    VERIFY_EXIT(restored, 1);
    QVERIFY(!QDir(m_profile.filePath(u"cut"_s)).exists());
}

void BadInputTest::diskFullFailsTheBackupAndKeepsTheOldOnes()
{
    const QString small = m_profile.filePath(u"small-disk"_s);
    QVERIFY(QDir().mkpath(small));
    if (::mount("tmpfs", QFile::encodeName(small).constData(), "tmpfs", 0, "size=2m") != 0)
        QSKIP("no-mount: this user may not mount a small tmpfs");
    const auto unmount =
        qScopeGuard([&small] { ::umount2(QFile::encodeName(small).constData(), MNT_DETACH); });
    VERIFY_EXIT(m_profile.run(
                    {u"storage"_s, u"add"_s, u"small"_s, u"--directory"_s, small + "/archives"_L1}),
                0);
    const QString folder = m_profile.filePath(u"games/large"_s);
    makeSmallServer(folder);
    QProcess::execute(u"dd"_s, {u"if=/dev/urandom"_s, QString(u"of="_s + folder + "/random"_L1),
                                u"bs=1M"_s, u"count=8"_s, u"status=none"_s});
    VERIFY_EXIT(m_profile.run({u"servers"_s, u"add"_s, u"large"_s, u"--directory"_s, folder}), 0);
    const auto created = m_profile.run(
        {u"backup"_s, u"create"_s, u"large"_s, u"--target"_s, u"small"_s, u"--wait"_s});
    VERIFY_EXIT(created, 1);
    QVERIFY2(created.err.contains("small-disk") || created.err.contains("small"),
             created.text().constData());
    QVERIFY(QDir(small + "/archives"_L1)
                .entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot)
                .isEmpty());
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"verify"_s, m_backup}), 0);
}

void BadInputTest::unreadableFile()
{
    // root reads everything: what even root cannot read is a file that answers with an I/O error.
    if (::geteuid() == 0)
        QSKIP("is-root: nothing is unreadable for root");
    const QString folder = m_profile.filePath(u"games/unreadable"_s);
    makeSmallServer(folder);
    QFile::setPermissions(folder + "/server.properties"_L1, {});
    VERIFY_EXIT(m_profile.run({u"servers"_s, u"add"_s, u"unreadable"_s, u"--directory"_s, folder}),
                0);
    const auto refused = m_profile.run({u"backup"_s, u"create"_s, u"unreadable"_s, u"--wait"_s});
    VERIFY_EXIT(refused, 5);
    QVERIFY(refused.err.contains("server.properties"));
    VERIFY_EXIT(m_profile.run({u"backup"_s, u"create"_s, u"unreadable"_s, u"--skip-unreadable"_s,
                               u"--wait"_s}),
                3);
}

void BadInputTest::unknownDatabaseUrl()
{
    ServiceProfile profile;
    profile.setEnvironment(u"DATABASE_URL"_s, u"mysql://root:secret@localhost/x"_s);
    const auto started = profile.runProgram(u"holdfastd"_s, {u"serve"_s});
    VERIFY_EXIT(started, 2);
    QVERIFY2(started.err.contains("mysql"), started.text().constData());
    QVERIFY2(!started.err.contains("secret"), started.text().constData());
}

void BadInputTest::portInUse()
{
    QTcpServer occupied;
    QVERIFY(occupied.listen(QHostAddress::LocalHost));
    ServiceProfile profile;
    profile.setEnvironment(u"HOLDFAST_PORT"_s, QString::number(occupied.serverPort()));
    const auto started = profile.runProgram(u"holdfastd"_s, {u"serve"_s});
    VERIFY_EXIT(started, 7);
    QVERIFY2(started.err.contains(QByteArray::number(occupied.serverPort())),
             started.text().constData());
}

void BadInputTest::secondServiceOnTheProfile()
{
    const auto second = m_profile.runProgram(u"holdfastd"_s, {u"serve"_s});
    VERIFY_EXIT(second, 7);
    VERIFY_EXIT(m_profile.run({u"service"_s, u"status"_s}), 0);
}

void BadInputTest::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown noun") << QStringList{u"worlds"_s};
    QTest::newRow("missing argument") << QStringList{u"servers"_s, u"add"_s, u"x"_s};
    QTest::newRow("unknown option") << QStringList{u"backup"_s, u"list"_s, u"--colour"_s};
    QTest::newRow("unknown format")
        << QStringList{u"backup"_s, u"create"_s, u"survival"_s, u"--format"_s, u"rar"_s};
    QTest::newRow("invalid cron") << QStringList{u"schedule"_s, u"set"_s, u"survival"_s,
                                                 u"--cron"_s, u"61 * * * *"_s};
}

void BadInputTest::usageErrors()
{
    QFETCH(QStringList, arguments);
    const auto result = m_profile.run(arguments);
    VERIFY_EXIT(result, 2);
    QVERIFY(!result.err.isEmpty());
}

HOLDFAST_TEST(BadInputTest)
#include "tst_bad_input.moc"
