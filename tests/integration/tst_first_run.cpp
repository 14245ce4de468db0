#include "store_engine.h"

#include "tests/support/service_process.h"
#include "tests/support/test_main.h"
#include "tests/support/tree.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QProcess>

#include <algorithm>

using namespace holdfast::tests;
using namespace Qt::StringLiterals;

/// What somebody meets who has just installed Holdfast: servers found, folders checked, a first
/// restore looked at, settings changed.
class FirstRunTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void findsARunningServer();
    void checksFoldersBeforeTheyAreAdded();
    void checksARestoreBeforeItIsDone();
    void changesASetting();

private:
    CommandResult run(const QStringList &arguments) const
    {
        return m_profile.run(arguments + QStringList{u"--json"_s});
    }
    static QStringList checksOf(const CommandResult &result)
    {
        QStringList ids;
        for (const QJsonValue &check : result.json().value("checks"_L1).toArray())
            ids << check.toObject().value("id"_L1).toString();
        return ids;
    }

    ServiceProfile m_profile;
};

#define VERIFY_EXIT(result, code)                                                                  \
    do {                                                                                           \
        const auto &answered = (result);                                                           \
        QVERIFY2(answered.exitCode == (code), answered.text().constData());                        \
    } while (false)

void FirstRunTest::initTestCase()
{
    if (const QByteArray missing = chooseEngine(m_profile); !missing.isEmpty())
        QSKIP(missing.constData());
    QVERIFY2(m_profile.startService(), m_profile.serviceLog().constData());
}

void FirstRunTest::findsARunningServer()
{
    const QString folder = m_profile.filePath(u"games/running"_s);
    makeSmallServer(folder);
    QProcess game;
    game.setWorkingDirectory(folder);
    game.start(u"bash"_s, {u"-c"_s, u"echo up; exec -a java sleep 600"_s});
    QVERIFY(game.waitForReadyRead());
    const auto findIt = [&]() -> QJsonObject {
        const QJsonArray found =
            run({u"servers"_s, u"discover"_s}).json().value("servers"_L1).toArray();
        for (const QJsonValue &server : found) {
            if (server.toObject().value("directory"_L1).toString() ==
                QFileInfo(folder).canonicalFilePath())
                return server.toObject();
        }
        return {};
    };
    // Bash says that it is up before it becomes "java".
    QJsonObject server;
    QTRY_VERIFY_WITH_TIMEOUT(!(server = findIt()).isEmpty(), 60'000);
    QVERIFY(server.value("is_running"_L1).toBool());
    QCOMPARE(server.value("template"_L1).toString(), u"minecraft-java"_s);
    QVERIFY(server.value("server_id"_L1).isNull());
    QVERIFY(server.value("problem"_L1).isNull());
    QVERIFY(server.value("size_bytes"_L1).toInt() > 0);
    VERIFY_EXIT(run({u"servers"_s, u"add"_s, u"found"_s, u"--directory"_s, folder}), 0);
    QVERIFY(!findIt().value("server_id"_L1).isNull());
    game.kill();
    QVERIFY(game.waitForFinished());
}

void FirstRunTest::checksFoldersBeforeTheyAreAdded()
{
    const QString folder = m_profile.filePath(u"games/checked"_s);
    makeSmallServer(folder);
    const auto good = run({u"servers"_s, u"check"_s, folder, u"--name"_s, u"checked"_s});
    VERIFY_EXIT(good, 0);
    QVERIFY(good.json().value("can_add"_L1).toBool());
    QCOMPARE(good.json().value("found"_L1).toObject().value("template"_L1).toString(),
             u"minecraft-java"_s);
    VERIFY_EXIT(run({u"servers"_s, u"add"_s, u"checked"_s, u"--directory"_s, folder}), 0);
    const auto taken = run({u"servers"_s, u"check"_s, folder, u"--name"_s, u"checked"_s});
    VERIFY_EXIT(taken, 1);
    QVERIFY(checksOf(taken).contains(u"server.folder_taken"_s));
    QVERIFY(checksOf(taken).contains(u"server.name_taken"_s));
    const auto missing = run({u"servers"_s, u"check"_s, m_profile.filePath(u"none"_s)});
    VERIFY_EXIT(missing, 1);
    QCOMPARE(checksOf(missing), QStringList{u"server.folder_missing"_s});
    VERIFY_EXIT(run({u"servers"_s, u"check"_s, u"/"_s}), 1);

    const QString storage = m_profile.filePath(u"archives/new"_s);
    const auto beside = run({u"storage"_s, u"check"_s, storage});
    VERIFY_EXIT(beside, 0);
    QVERIFY(beside.json().value("free_bytes"_L1).toInteger() > 0);
    QVERIFY(!beside.json().value("exists"_L1).toBool());
    QCOMPARE(checksOf(beside),
             (QStringList{u"storage.same_disk"_s, u"storage.folder_will_be_made"_s}));
    QVERIFY2(!QDir(storage).exists(), "a check makes nothing");
    const auto inside = run({u"storage"_s, u"check"_s, folder + "/backups"_L1});
    VERIFY_EXIT(inside, 1);
    QCOMPARE(checksOf(inside), QStringList{u"target.folder_forbidden"_s});
}

void FirstRunTest::checksARestoreBeforeItIsDone()
{
    const QString folder = m_profile.filePath(u"games/restored"_s);
    makeSmallServer(folder);
    VERIFY_EXIT(run({u"servers"_s, u"add"_s, u"restored"_s, u"--directory"_s, folder}), 0);
    const auto created = run({u"backup"_s, u"create"_s, u"restored"_s, u"--wait"_s});
    VERIFY_EXIT(created, 0);
    const QString id = created.json().value("id"_L1).toString();
    const auto own = run({u"backup"_s, u"check-restore"_s, id});
    VERIFY_EXIT(own, 0);
    QCOMPARE(own.json().value("folder"_L1).toString(), u"own_server"_s);
    QVERIFY(own.json().value("needed_bytes"_L1).toInteger() > 0);
    QVERIFY(own.json().value("free_bytes"_L1).toInteger() >
            own.json().value("needed_bytes"_L1).toInteger());
    QVERIFY(own.json().value("safety_bytes"_L1).toInteger() > 0);
    QVERIFY(own.json().value("estimated_seconds"_L1).toInt() > 0);
    QVERIFY(!own.json().value("undo_until"_L1).isNull());
    QVERIFY(checksOf(own).isEmpty());
    const auto unsafe = run({u"backup"_s, u"check-restore"_s, id, u"--no-safety-backup"_s});
    QCOMPARE(checksOf(unsafe), QStringList{u"restore.without_safety"_s});
    const auto fresh =
        run({u"backup"_s, u"check-restore"_s, id, u"--to"_s, m_profile.filePath(u"games/fresh"_s)});
    VERIFY_EXIT(fresh, 0);
    QCOMPARE(fresh.json().value("folder"_L1).toString(), u"missing"_s);
    QCOMPARE(fresh.json().value("safety_bytes"_L1).toInteger(), 0);
    const auto other = run(
        {u"backup"_s, u"check-restore"_s, id, u"--to"_s, m_profile.filePath(u"games/checked"_s)});
    QCOMPARE(other.json().value("folder"_L1).toString(), u"other_server"_s);
    QCOMPARE(other.json().value("server_name"_L1).toString(), u"checked"_s);
    QCOMPARE(checksOf(other), QStringList{u"restore.other_server"_s});
    const auto forbidden = run({u"backup"_s, u"check-restore"_s, id, u"--to"_s, u"/"_s});
    VERIFY_EXIT(forbidden, 1);
    QVERIFY(!forbidden.json().value("can_restore"_L1).toBool());
    QCOMPARE(checksOf(forbidden), QStringList{u"destination.forbidden"_s});

    VERIFY_EXIT(run({u"backup"_s, u"restore"_s, id, u"--yes"_s}), 0);
}

void FirstRunTest::changesASetting()
{
    const auto setting = [&](const QString &key) -> QJsonObject {
        const QJsonArray all =
            run({u"settings"_s, u"list"_s, key}).json().value("settings"_L1).toArray();
        return all.size() == 1 ? all.first().toObject() : QJsonObject();
    };
    QFile file(m_profile.filePath(u"config.toml"_s));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Append));
    QVERIFY(file.write("# kept\n") > 0);
    file.close();
    const QString key = u"backups.undo_kept_hours"_s;
    QCOMPARE(setting(key).value("source"_L1).toString(), u"default"_s);
    const auto changed = run({u"settings"_s, u"set"_s, key, u"100"_s});
    VERIFY_EXIT(changed, 0);
    QCOMPARE(changed.json().value("value"_L1).toInt(), 72);
    QCOMPARE(changed.json().value("stored_value"_L1).toInt(), 100);
    QVERIFY(changed.json().value("is_pending"_L1).toBool());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("# kept"));
    file.close();
    VERIFY_EXIT(run({u"settings"_s, u"set"_s, key, u"many"_s}), 2);
    VERIFY_EXIT(run({u"settings"_s, u"set"_s, u"no.such"_s, u"1"_s}), 4);
    VERIFY_EXIT(run({u"settings"_s, u"set"_s, u"allowed_roots"_s, u"[\"/\"]"_s}), 5);
    VERIFY_EXIT(run({u"settings"_s, u"set"_s, key}), 2);

    QCOMPARE(m_profile.stopService(), 0);
    QVERIFY2(m_profile.startService(), m_profile.serviceLog().constData());
    QCOMPARE(setting(key).value("value"_L1).toInt(), 100);
    QCOMPARE(setting(key).value("source"_L1).toString(), u"file"_s);
    QVERIFY(!setting(key).value("is_pending"_L1).toBool());
    VERIFY_EXIT(run({u"settings"_s, u"set"_s, key, u"--default"_s}), 0);
    QCOMPARE(setting(key).value("source"_L1).toString(), u"default"_s);
    // A database's password is nobody's to read.
    QVERIFY(setting(u"database_url"_s).value("is_secret"_L1).toBool());
    const QByteArray list = run({u"settings"_s, u"list"_s}).out;
    QVERIFY(!list.contains("postgresql:"));
}

HOLDFAST_TEST(FirstRunTest)
#include "tst_first_run.moc"
