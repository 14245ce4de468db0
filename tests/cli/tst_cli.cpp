#include "tests/cli/cli_fixture.h"
#include "tests/support/test_main.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QStandardPaths>

using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class CliTest : public QObject
{
    Q_OBJECT
private slots:
    void usage_data();
    void usage();
    void nounsInSingularAndPlural();
    void neverStartsWhenTold();
    void statusAndStopNeverStart();
    void mainJob();
    void relativePaths();
    void newServersGetTheirFolder();
    void errorsHaveTheirExitCodes();
    void extracts();
    void schedules();
    void storage();
    void system();
    void completesWords_data();
    void completesWords();
    void completesValues();
    void scriptsWorkInShells_data();
    void scriptsWorkInShells();
    void foreignPeerFollowsTheDocumentation();
};

void CliTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *line, int exitCode) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts)
                            << exitCode;
    };
    row("", 2);
    row("--help", 0);
    row("--version", 0);
    row("bogus", 2);
    row("servers", 2);
    row("servers bogus", 2);
    row("servers add", 2);
    row("servers add name", 2);
    row("servers add name --directory", 2);
    row("servers add name --directory /tmp --goal soon", 2);
    row("servers add name --directory /tmp --bogus", 2);
    row("servers import name archive", 2);
    row("servers show", 2);
    row("backup create", 2);
    row("backup create server --format rar", 2);
    row("backup create server --wait --no-wait", 2);
    row("backup list --status lost", 2);
    row("backup list --limit 0", 2);
    row("backup list --is small", 2);
    row("backup list --order random", 2);
    row("servers update", 2);
    row("servers update server --no-tags --tag a", 2);
    row("backup diff one", 2);
    row("backup diff one two --kind moved", 2);
    row("backup diff-file one two", 2);
    row("backup search one", 2);
    row("backup preview one", 2);
    row("backup preview one file --chunk 1024", 2);
    row("backup restore", 2);
    row("backup verify id --wait --no-wait", 2);
    row("backup export id", 2);
    row("backup export id --to f --format tar", 2);
    row("backup extract id", 2);
    row("schedule set server", 2);
    row("schedule set server --cron x --every 6h", 2);
    row("schedule preview --every 6", 2);
    row("schedule preview --every 90m", 2);
    row("schedule preview --every 6h --count 0", 2);
    row("schedule preview --every 6h --from yesterday", 2);
    row("schedule week --days 0", 2);
    row("schedule try-keep server", 2);
    row("job list --state lost", 2);
    row("audit list --limit 0", 2);
    row("storage add name", 2);
    row("support bundle", 2);
    row("api bogus", 2);
    row("completion tcsh", 2);
    for (const char *leaf :
         {"servers add",       "servers import",  "servers check",    "servers discover",
          "servers list",      "servers show",    "servers update",   "servers remove",
          "backup create",     "backup export",   "backup list",      "backup show",
          "backup verify",     "backup browse",   "backup diff",      "backup check-restore",
          "backup diff-file",  "backup preview",  "backup search",    "backup delete",
          "backup lock",       "backup unlock",   "backup restore",   "backup undo-restore",
          "backup prune",      "backup extract",  "schedule set",     "schedule list",
          "schedule run-now",  "schedule remove", "schedule preview", "schedule week",
          "schedule try-keep", "overview",        "health",           "audit list",
          "storage list",      "storage add",     "storage check",    "storage remove",
          "job list",          "job show",        "job wait",         "job cancel",
          "service status",    "service start",   "service stop",     "settings list",
          "settings set",      "doctor",          "support bundle",   "api openrpc",
          "completion"})
        row(QByteArray(QByteArray(leaf) + " --help").constData(), 0);
}

void CliTest::usage()
{
    QFETCH(QStringList, arguments);
    const CliFixture fixture;
    // None of these may need a service.
    const Outcome outcome = fixture.run(QStringList{u"--no-autostart"_s} + arguments);
    QTEST(outcome.exitCode, "exitCode");
    QVERIFY(!QFileInfo::exists(fixture.path(u"home"_s)));
    if (outcome.exitCode != 0) {
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(!outcome.errors.isEmpty());
    }
    if (arguments.contains(u"bogus"_s))
        QVERIFY2(outcome.errors.contains("unknown command bogus"), outcome.errors.constData());
}

void CliTest::nounsInSingularAndPlural()
{
    const CliFixture fixture;
    for (const char *noun : {"server", "servers", "backup", "backups", "schedule", "schedules",
                             "storage", "storages", "job", "jobs", "audit", "audits", "service",
                             "services", "support", "supports", "api", "apis"}) {
        const Outcome outcome = fixture.run({QString::fromLatin1(noun), u"--help"_s});
        QVERIFY2(outcome.exitCode == 0, noun);
    }
}

void CliTest::neverStartsWhenTold()
{
    const CliFixture fixture;
    const Outcome byOption = fixture.run({u"servers"_s, u"list"_s, u"--no-autostart"_s});
    QCOMPARE(byOption.exitCode, 6);
    QVERIFY(byOption.errors.contains("holdfastd serve"));
    const Outcome byEnvironment = fixture.runShell(
        u"/usr/bin/env"_s, {u"HOLDFAST_AUTOSTART=0"_s, u"holdfastctl"_s, u"servers"_s, u"list"_s});
    QCOMPARE(byEnvironment.exitCode, 6);
}

void CliTest::statusAndStopNeverStart()
{
    const CliFixture fixture;
    QCOMPARE(fixture.run({u"service"_s, u"status"_s}).exitCode, 6);
    QCOMPARE(fixture.run({u"service"_s, u"stop"_s}).exitCode, 0);
    QVERIFY(!QFileInfo::exists(fixture.path(u"home"_s)));
    QCOMPARE(fixture.run({u"service"_s, u"start"_s}).exitCode, 0);
    const Outcome status = fixture.run({u"service"_s, u"status"_s, u"--json"_s});
    QCOMPARE(status.exitCode, 0);
    QCOMPARE(status.json().value("store_engine"_L1), u"sqlite"_s);
    QCOMPARE(fixture.run({u"service"_s, u"stop"_s}).exitCode, 0);
    QCOMPARE(fixture.run({u"service"_s, u"status"_s}).exitCode, 6);
}

void CliTest::mainJob()
{
    const CliFixture fixture;
    const QString world = fixture.makeWorld(u"world"_s);
    const Outcome added = fixture.run({u"server"_s, u"add"_s, u"My world"_s, u"--directory"_s,
                                       world, u"--goal"_s, u"2d"_s, u"--json"_s});
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    QCOMPARE(added.json().value("backup_goal_hours"_L1), 48);
    const Outcome created =
        fixture.run({u"--json"_s, u"backup"_s, u"create"_s, u"My"_s, u"--wait"_s, u"--name"_s,
                     u"first"_s, u"--tag"_s, u"a"_s, u"--tag"_s, u"b"_s});
    QVERIFY2(created.exitCode == 0, created.errors.constData());
    QCOMPARE(created.json().value("status"_L1), u"completed"_s);
    QCOMPARE(created.json().value("tags"_L1).toArray(), (QJsonArray{u"a"_s, u"b"_s}));
    const QString id = created.json().value("id"_L1).toString();
    const Outcome verified = fixture.run({u"backup"_s, u"verify"_s, id, u"--json"_s});
    QVERIFY2(verified.exitCode == 0, verified.errors.constData());
    QCOMPARE(verified.json().value("state"_L1), u"completed"_s);
    QVERIFY(!verified.json().value("finished_at"_L1).isNull());
    QVERIFY(QFile::remove(world + "/readme.txt"_L1));
    QCOMPARE(fixture.run({u"backup"_s, u"diff"_s, id, u"live"_s, u"--json"_s})
                 .json()
                 .value("removed"_L1),
             1);
    const Outcome restored = fixture.run({u"backup"_s, u"restore"_s, u"first"_s});
    QVERIFY2(restored.exitCode == 0, restored.errors.constData());
    QVERIFY(QFileInfo::exists(world + "/readme.txt"_L1));
    QCOMPARE(fixture.run({u"backup"_s, u"undo-restore"_s, id}).exitCode, 0);
    QVERIFY(!QFileInfo::exists(world + "/readme.txt"_L1));
    QCOMPARE(fixture.run({u"backup"_s, u"lock"_s, id}).exitCode, 0);
    QCOMPARE(fixture.run({u"backup"_s, u"delete"_s, id}).exitCode, 7);
    QCOMPARE(fixture.run({u"backup"_s, u"unlock"_s, id}).exitCode, 0);
    const Outcome listed =
        fixture.run({u"backups"_s, u"list"_s, u"My world"_s, u"--tag"_s, u"a"_s, u"--json"_s});
    QCOMPARE(listed.json().value("backups"_L1).toArray().size(), 1);
    QVERIFY(fixture.run({u"backups"_s, u"list"_s}).output.contains("first"));
    QCOMPARE(fixture.run({u"backup"_s, u"prune"_s, u"My"_s, u"--dry-run"_s}).exitCode, 0);
    QCOMPARE(fixture.run({u"servers"_s, u"remove"_s, u"My"_s, u"--dry-run"_s}).exitCode, 0);
}

void CliTest::relativePaths()
{
    const CliFixture fixture;
    const QString world = fixture.makeWorld(u"world"_s);
    const Outcome added = fixture.run(
        {u"servers"_s, u"add"_s, u"w"_s, u"--directory"_s, u"world/../world"_s, u"--json"_s},
        fixture.path(u"."_s));
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    QCOMPARE(added.json().value("directory"_L1), world);
}

void CliTest::newServersGetTheirFolder()
{
    CliFixture fixture;
    const QString folder = fixture.path(u"games/new"_s);
    const QStringList add{u"servers"_s, u"add"_s, u"new"_s, u"--directory"_s, folder};
    QVERIFY(QDir().mkpath(fixture.path(u"games"_s)));
    QCOMPARE(fixture.run(add).exitCode, 4); // only who asks for it gets one made
    QVERIFY(!QFileInfo::exists(folder));
    const QStringList create = add + QStringList{u"--create"_s};
    QCOMPARE(fixture.run(create).exitCode, 0);
    QVERIFY(QFileInfo(folder).isDir());
    QCOMPARE(fixture.run({u"backup"_s, u"create"_s, u"new"_s, u"--wait"_s}).exitCode, 0);
    // Refused for its name: what was made for it goes again, what was there stays.
    const QString other = fixture.path(u"games/other"_s);
    const QStringList sameName{u"servers"_s,     u"add"_s, u"new"_s,
                               u"--directory"_s, other,    u"--create"_s};
    QCOMPARE(fixture.run(sameName).exitCode, 7);
    QVERIFY(!QFileInfo::exists(other));
    QVERIFY(QDir().mkpath(other));
    QCOMPARE(fixture.run(sameName).exitCode, 7);
    QVERIFY(QFileInfo::exists(other));
    const Outcome orphan = fixture.run({u"servers"_s, u"add"_s, u"deep"_s, u"--directory"_s,
                                        fixture.path(u"games/missing/deep"_s), u"--create"_s});
    QCOMPARE(orphan.exitCode, 4);
}

void CliTest::errorsHaveTheirExitCodes()
{
    const CliFixture fixture;
    const QString world = fixture.makeWorld(u"world"_s);
    const Outcome unknown = fixture.run({u"server"_s, u"show"_s, u"nobody"_s, u"--json"_s});
    QCOMPARE(unknown.exitCode, 4);
    QVERIFY(unknown.output.isEmpty());
    QVERIFY(unknown.errors.contains("\"kind\": \"not_found\""));
    QCOMPARE(fixture.run({u"backup"_s, u"show"_s, u"nobody"_s}).exitCode, 4);
    QCOMPARE(fixture.run({u"schedule"_s, u"remove"_s, u"nobody"_s}).exitCode, 4);
    QCOMPARE(fixture.run({u"storage"_s, u"remove"_s, u"nobody"_s}).exitCode, 4);
    QCOMPARE(
        fixture.run({u"servers"_s, u"add"_s, u"w"_s, u"--directory"_s, u"/nowhere"_s}).exitCode, 4);
    QCOMPARE(fixture.run({u"servers"_s, u"add"_s, u"w"_s, u"--directory"_s, world}).exitCode, 0);
    QCOMPARE(fixture.run({u"servers"_s, u"add"_s, u"w"_s, u"--directory"_s, world}).exitCode, 7);
    QCOMPARE(fixture.run({u"schedule"_s, u"set"_s, u"w"_s, u"--cron"_s, u"never"_s}).exitCode, 2);
    QCOMPARE(
        fixture
            .run({u"schedule"_s, u"set"_s, u"w"_s, u"--every"_s, u"6h"_s, u"--keep"_s, u"some"_s})
            .exitCode,
        2);
}

void CliTest::extracts()
{
    const CliFixture fixture;
    fixture.run({u"servers"_s, u"add"_s, u"w"_s, u"--directory"_s, fixture.makeWorld(u"world"_s)});
    const Outcome created =
        fixture.run({u"backup"_s, u"create"_s, u"w"_s, u"--wait"_s, u"--json"_s});
    QVERIFY2(created.exitCode == 0, created.errors.constData());
    const QString id = created.json().value("id"_L1).toString();
    const Outcome streamed =
        fixture.run({u"backup"_s, u"extract"_s, id, u"notes/one.txt"_s, u"--to"_s, u"-"_s});
    QVERIFY2(streamed.exitCode == 0, streamed.errors.constData());
    QVERIFY(streamed.output == QByteArray(100'000, 'x'));
    const QStringList toFile{u"backup"_s, u"extract"_s, id, u"readme.txt"_s};
    const Outcome written = fixture.run(toFile + QStringList{u"--json"_s}, fixture.path(u"."_s));
    QVERIFY2(written.exitCode == 0, written.errors.constData());
    QCOMPARE(written.json().value("size_bytes"_L1), 6);
    QCOMPARE(fixture.run(toFile, fixture.path(u"."_s)).exitCode, 7);
    QCOMPARE(fixture.run(toFile + QStringList{u"--force"_s}, fixture.path(u"."_s)).exitCode, 0);
    QCOMPARE(fixture.run({u"backup"_s, u"extract"_s, id, u"nothing"_s, u"--to"_s, u"-"_s}).exitCode,
             4);
    const Outcome browsed = fixture.run({u"backup"_s, u"browse"_s, id, u"notes"_s, u"--json"_s});
    QCOMPARE(browsed.json().value("entries"_L1).toArray().size(), 1);
    const Outcome exported = fixture.run(
        {u"backup"_s, u"export"_s, id, u"--format"_s, u"zip"_s, u"--to"_s, u"out.zip"_s},
        fixture.path(u"."_s));
    QVERIFY2(exported.exitCode == 0, exported.errors.constData());
    QVERIFY(QFileInfo(fixture.path(u"out.zip"_s)).size() > 100);
}

void CliTest::schedules()
{
    const CliFixture fixture;
    fixture.run({u"servers"_s, u"add"_s, u"w"_s, u"--directory"_s, fixture.makeWorld(u"world"_s)});
    const Outcome set = fixture.run({u"schedule"_s, u"set"_s, u"w"_s, u"--every"_s, u"6h"_s,
                                     u"--keep"_s, u"3,daily=7"_s, u"--keep"_s, u"30d"_s,
                                     u"--verify-every"_s, u"4w"_s, u"--json"_s});
    QVERIFY2(set.exitCode == 0, set.errors.constData());
    QCOMPARE(set.json().value("interval_hours"_L1), 6);
    QCOMPARE(set.json().value("retention_count"_L1), 3);
    QCOMPARE(set.json().value("retention_days"_L1), 30);
    QCOMPARE(set.json().value("retention"_L1)["daily"_L1], 7);
    QCOMPARE(set.json().value("verify_every_days"_L1), 28);
    QCOMPARE(fixture.run({u"schedules"_s, u"list"_s, u"w"_s, u"--json"_s})
                 .json()
                 .value("schedules"_L1)
                 .toArray()
                 .size(),
             1);
    QCOMPARE(fixture.run({u"schedule"_s, u"run-now"_s, u"w"_s}).exitCode, 0);
    const QStringList daily{u"schedule"_s, u"set"_s, u"w"_s, u"--every"_s, u"24h"_s, u"--json"_s};
    const Outcome another = fixture.run(daily + QStringList{u"--new"_s});
    QVERIFY2(another.exitCode == 0, another.errors.constData());
    const QString anotherId = another.json().value("id"_L1).toString();
    QVERIFY(anotherId != set.json().value("id"_L1).toString());
    const Outcome unclear = fixture.run(daily);
    QCOMPARE(unclear.exitCode, 7);
    QVERIFY2(unclear.errors.contains("--schedule"), unclear.errors.constData());
    const Outcome changed = fixture.run({u"schedule"_s, u"set"_s, u"w"_s, u"--every"_s, u"48h"_s,
                                         u"--schedule"_s, anotherId, u"--json"_s});
    QVERIFY2(changed.exitCode == 0, changed.errors.constData());
    QCOMPARE(changed.json().value("id"_L1).toString(), anotherId);
    QCOMPARE(changed.json().value("interval_hours"_L1), 48);
    QCOMPARE(fixture.run(daily + QStringList{u"--schedule"_s, u"nothing"_s}).exitCode, 4);
    QCOMPARE(fixture.run(daily + QStringList{u"--new"_s, u"--schedule"_s, anotherId}).exitCode, 2);
    QCOMPARE(fixture.run({u"schedule"_s, u"remove"_s, anotherId}).exitCode, 0);
    QCOMPARE(
        fixture.run({u"schedule"_s, u"remove"_s, set.json().value("id"_L1).toString()}).exitCode,
        0);
    const Outcome preview = fixture.run({u"schedule"_s, u"preview"_s, u"--cron"_s, u"30 2 * * *"_s,
                                         u"--time-zone"_s, u"Europe/Berlin"_s, u"--from"_s,
                                         u"2026-10-24T12:00:00Z"_s, u"--count"_s, u"2"_s});
    QCOMPARE(preview.output, "2026-10-25T02:30:00+02:00\n2026-10-26T02:30:00+01:00\n");
}

void CliTest::storage()
{
    const CliFixture fixture;
    QCOMPARE(fixture
                 .run({u"storage"_s, u"add"_s, u"second"_s, u"--directory"_s,
                       fixture.path(u"archives"_s)})
                 .exitCode,
             0);
    QCOMPARE(fixture.run({u"storage"_s, u"list"_s, u"--json"_s})
                 .json()
                 .value("targets"_L1)
                 .toArray()
                 .size(),
             2);
    QCOMPARE(fixture.run({u"storage"_s, u"remove"_s, u"second"_s}).exitCode, 0);
}

void CliTest::system()
{
    const CliFixture fixture;
    const Outcome openRpc = fixture.run({u"api"_s, u"openrpc"_s});
    QCOMPARE(openRpc.exitCode, 0);
    QVERIFY(openRpc.json().value("methods"_L1).toArray().size() > 30);
    const Outcome doctor = fixture.run({u"doctor"_s, u"--json"_s});
    QVERIFY(doctor.exitCode == 0 || doctor.exitCode == 3);
    QVERIFY(!doctor.json().value("checks"_L1).toArray().isEmpty());
    const Outcome bundle =
        fixture.run({u"support"_s, u"bundle"_s, u"--to"_s, fixture.path(u"bundle"_s)});
    QVERIFY2(bundle.exitCode == 0, bundle.errors.constData());
    QVERIFY(QFileInfo(fixture.path(u"bundle"_s)).size() > 0);
}

void CliTest::completesWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nouns") << QStringList{u"s"_s}
                           << QStringList{u"servers"_s, u"schedule"_s, u"storage"_s,  u"setup"_s,
                                          u"session"_s, u"service"_s,  u"settings"_s, u"support"_s};
    QTest::newRow("verbs") << QStringList{u"backup"_s, u"un"_s}
                           << QStringList{u"unlock"_s, u"undo-restore"_s};
    QTest::newRow("verbs of the plural")
        << QStringList{u"backups"_s, u"lo"_s} << QStringList{u"lock"_s};
    QTest::newRow("options") << QStringList{u"backup"_s, u"restore"_s, u"x"_s, u"--no"_s}
                             << QStringList{u"--no-wait"_s, u"--no-safety-backup"_s,
                                            u"--no-autostart"_s};
    QTest::newRow("options in a group")
        << QStringList{u"schedule"_s, u"set"_s, u"x"_s, u"--cr"_s} << QStringList{u"--cron"_s};
    QTest::newRow("fixed values") << QStringList{u"backup"_s, u"create"_s, u"x"_s, u"--format"_s,
                                                 u"tar.x"_s}
                                  << QStringList{u"tar.xz"_s};
    QTest::newRow("fixed positional")
        << QStringList{u"completion"_s, u"z"_s} << QStringList{u"zsh"_s};
    QTest::newRow("after a value")
        << QStringList{u"--home"_s, u"/x"_s, u"doc"_s} << QStringList{u"doctor"_s};
    QTest::newRow("folders") << QStringList{u"servers"_s, u"add"_s, u"x"_s, u"--directory"_s,
                                            QString()}
                             << QStringList{u":folders"_s};
    QTest::newRow("files") << QStringList{u"backup"_s, u"extract"_s, u"x"_s,
                                          u"y"_s,      u"--to"_s,    QString()}
                           << QStringList{u":files"_s};
    QTest::newRow("nothing") << QStringList{u"backup"_s, u"restore"_s, u"--"_s, u"-"_s}
                             << QStringList{};
}

void CliTest::completesWords()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, expected);
    const CliFixture fixture;
    const Outcome outcome = fixture.run(QStringList{u"__complete"_s, u"--"_s} + words);
    QCOMPARE(outcome.exitCode, 0);
    QStringList completed;
    for (const QByteArray &line : outcome.output.split('\n')) {
        if (!line.isEmpty())
            completed.append(QString::fromUtf8(line.split('\t').first()));
    }
    completed.sort();
    expected.sort();
    QCOMPARE(completed, expected);
    QVERIFY(!QFileInfo::exists(fixture.path(u"home"_s)));
}

void CliTest::completesValues()
{
    const CliFixture fixture;
    fixture.run(
        {u"servers"_s, u"add"_s, u"alpha"_s, u"--directory"_s, fixture.makeWorld(u"one"_s)});
    fixture.run(
        {u"servers"_s, u"add"_s, u"beta world"_s, u"--directory"_s, fixture.makeWorld(u"two"_s)});
    const Outcome all =
        fixture.run({u"__complete"_s, u"--"_s, u"backup"_s, u"create"_s, QString()});
    QVERIFY(all.output.contains("alpha\t") && all.output.contains("beta world\t"));
    const Outcome some = fixture.run({u"__complete"_s, u"--"_s, u"server"_s, u"show"_s, u"b"_s});
    QVERIFY(!some.output.contains("alpha") && some.output.contains("beta world\t"));
    QVERIFY(fixture
                .run({u"__complete"_s, u"--"_s, u"servers"_s, u"add"_s, u"x"_s, u"--template"_s,
                      u"mine"_s})
                .output.contains("minecraft-java\t"));
    QVERIFY(fixture
                .run({u"__complete"_s, u"--"_s, u"backup"_s, u"create"_s, u"a"_s, u"--target"_s,
                      u"l"_s})
                .output.contains("local\t"));
}

void CliTest::scriptsWorkInShells_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("script");
    QTest::newRow("bash") << u"bash"_s
                          << u"source <(holdfastctl completion bash) && COMP_WORDS=(holdfastctl "
                             u"backup undo) COMP_CWORD=2"
                             " && _holdfastctl && printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    QTest::newRow("zsh")
        << u"zsh"_s
        << u"_describe() { printf '%s\\n' \"${(@P)2}\" }; source <(holdfastctl completion zsh)"
           " && words=(holdfastctl backup undo) CURRENT=3 && _holdfastctl"_s;
    QTest::newRow("fish")
        << u"fish"_s
        << u"holdfastctl completion fish | source; complete -C 'holdfastctl backup undo'"_s;
}

void CliTest::scriptsWorkInShells()
{
    QFETCH(QString, shell);
    QFETCH(QString, script);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP(qPrintable(QString(shell + "-not-installed"_L1)));
    const CliFixture fixture;
    const Outcome outcome = fixture.runShell(shell, {u"-c"_s, script});
    QVERIFY2(outcome.output.contains("undo-restore"),
             QByteArray(outcome.output + outcome.errors).constData());
    QVERIFY2(outcome.errors.isEmpty(), outcome.errors.constData());
}

// A client written from docs/api.md alone, in another language.
void CliTest::foreignPeerFollowsTheDocumentation()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("no-python3");
    const CliFixture fixture;
    fixture.run({u"servers"_s, u"add"_s, u"w"_s, u"--directory"_s, fixture.makeWorld(u"world"_s)});
    const Outcome created =
        fixture.run({u"backup"_s, u"create"_s, u"w"_s, u"--wait"_s, u"--json"_s});
    const QString peer = QStringLiteral(HOLDFAST_PEER);
    const QString runtime = fixture.path(u"home/run"_s);
    const Outcome status = fixture.runShell(u"python3"_s, {peer, runtime, u"service.status"_s});
    QVERIFY2(status.exitCode == 0, status.errors.constData());
    QCOMPARE(status.json().value("store_engine"_L1), u"sqlite"_s);
    const QString params = u"{\"backup_id\": \"%1\", \"path\": \"readme.txt\"}"_s.arg(
        created.json().value("id"_L1).toString());
    const Outcome file = fixture.runShell(
        u"python3"_s, {peer, u"--download"_s, runtime, u"backups.extract"_s, params});
    QVERIFY2(file.exitCode == 0, file.errors.constData());
    QCOMPARE(file.output, "hello\n");
    const Outcome wrong = fixture.runShell(u"python3"_s, {peer, runtime, u"no.method"_s});
    QVERIFY(wrong.errors.contains("rpc.method_not_found"));
}

HOLDFAST_TEST(CliTest)
#include "tst_cli.moc"
