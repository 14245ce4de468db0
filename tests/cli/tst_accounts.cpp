#include "tests/cli/cli_fixture.h"

#include "tests/support/test_main.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPassword = "correct horse battery";

QByteArray text(const Outcome &outcome)
{
    return "exit " + QByteArray::number(outcome.exitCode) + "\n" + outcome.output + "\n" +
           outcome.errors;
}

} // namespace

/// Accounts by the command line, with the real service.
class CliAccountsTest : public QObject
{
    Q_OBJECT
private slots:
    void signsInAndOut();
    void theSetupTokenIsPrintedOnce();
    void administratorsGiveLinks();
};

#define EXPECT_EXIT(outcome, code) QVERIFY2((outcome).exitCode == (code), text(outcome).constData())

void CliAccountsTest::signsInAndOut()
{
    const CliFixture cli;
    const QString tokens = cli.path(u"home/session.json"_s);
    const Outcome setup = cli.runWithInput(
        kPassword + '\n', {u"setup"_s, u"anna"_s, u"anna@example.org"_s, u"--json"_s});
    EXPECT_EXIT(setup, 0);
    QCOMPARE(setup.json()["user"_L1]["username"_L1].toString(), u"anna"_s);
    EXPECT_EXIT(cli.runWithInput("wrong\n", {u"login"_s, u"anna"_s}), 5);
    QVERIFY(!QFileInfo::exists(tokens));
    EXPECT_EXIT(cli.run({u"login"_s, u"anna"_s}), 2); // no password
    const Outcome login = cli.runWithInput(kPassword + '\n', {u"login"_s, u"anna"_s});
    EXPECT_EXIT(login, 0);
    QVERIFY2(login.output.contains("by user name and password"), text(login).constData());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(tokens) & others));
    QVERIFY(!login.output.contains("hfa_") && !login.errors.contains("hfa_"));
    const Outcome who = cli.run({u"whoami"_s, u"--json"_s});
    EXPECT_EXIT(who, 0);
    QCOMPARE(who.json().value("is_local_owner"_L1).toBool(true), false);
    const Outcome sessions = cli.run({u"sessions"_s, u"list"_s, u"--json"_s});
    EXPECT_EXIT(sessions, 0);
    QCOMPARE(sessions.json().value("sessions"_L1).toArray().size(), 1);
    EXPECT_EXIT(cli.run({u"service"_s, u"stop"_s}), 0);
    EXPECT_EXIT(cli.run({u"whoami"_s}), 0); // a restart ends nothing
    EXPECT_EXIT(cli.run({u"logout"_s}), 0);
    QVERIFY(!QFileInfo::exists(tokens));
    const Outcome owner = cli.run({u"whoami"_s, u"--json"_s});
    EXPECT_EXIT(owner, 0);
    QCOMPARE(owner.json().value("is_local_owner"_L1).toBool(), true);
    EXPECT_EXIT(cli.run({u"logout"_s}), 0);
}

void CliAccountsTest::theSetupTokenIsPrintedOnce()
{
    const CliFixture cli;
    EXPECT_EXIT(cli.run({u"whoami"_s}), 0); // starts the service
    const auto printed = [&cli]() -> QByteArray {
        QFile log(cli.path(u"home/data/holdfastd.log"_s));
        if (!log.open(QIODevice::ReadOnly))
            return {};
        static const QRegularExpression form(u"hfs_[A-Za-z0-9_-]{43}"_s);
        return form.match(QString::fromUtf8(log.readAll())).captured().toLatin1();
    };
    const QByteArray token = printed();
    QVERIFY(!token.isEmpty());
    const QStringList setup{u"setup"_s, u"--token"_s, u"anna"_s, u"anna@example.org"_s};
    EXPECT_EXIT(cli.runWithInput("hfs_wrong\n" + kPassword + '\n', setup), 5);
    EXPECT_EXIT(cli.runWithInput(token + '\n' + kPassword + '\n', setup), 0);
    const Outcome who = cli.run({u"whoami"_s, u"--json"_s});
    EXPECT_EXIT(who, 0);
    QCOMPARE(who.json()["user"_L1]["username"_L1].toString(), u"anna"_s);
    QCOMPARE(who.json()["roles"_L1].toArray(), QJsonArray{u"Owner"_s});
    EXPECT_EXIT(cli.runWithInput(token + '\n' + kPassword + '\n', setup), 5);
}

void CliAccountsTest::administratorsGiveLinks()
{
    const CliFixture cli;
    EXPECT_EXIT(cli.run({u"users"_s, u"create"_s, u"berta"_s, u"berta@example.org"_s, u"--role"_s,
                         u"Viewer"_s}),
                0);
    EXPECT_EXIT(cli.run({u"users"_s, u"create"_s, u"berta"_s, u"b@example.org"_s}), 7);
    const Outcome link = cli.run({u"users"_s, u"reset-link"_s, u"berta"_s});
    EXPECT_EXIT(link, 0);
    const QByteArray lines = link.output.trimmed() + '\n' + kPassword + '\n';
    EXPECT_EXIT(cli.runWithInput(lines, {u"account"_s, u"reset"_s}), 0);
    EXPECT_EXIT(cli.runWithInput(lines, {u"account"_s, u"reset"_s}), 5);
    EXPECT_EXIT(cli.runWithInput(kPassword + '\n', {u"login"_s, u"berta@example.org"_s}), 0);
    EXPECT_EXIT(cli.run({u"users"_s, u"list"_s}), 5);
    EXPECT_EXIT(cli.run({u"servers"_s, u"list"_s}), 0);
    EXPECT_EXIT(
        cli.runWithInput(kPassword + "\nanother long password\n", {u"account"_s, u"password"_s}),
        0);
    EXPECT_EXIT(cli.run({u"logout"_s}), 0);
    EXPECT_EXIT(cli.run({u"users"_s, u"disable"_s, u"berta"_s}), 0);
    EXPECT_EXIT(cli.runWithInput("another long password\n", {u"login"_s, u"berta"_s}), 5);
    EXPECT_EXIT(cli.run({u"users"_s, u"delete"_s, u"berta"_s}), 0);
    EXPECT_EXIT(cli.run({u"users"_s, u"show"_s, u"berta"_s}), 4);
    // Roles and members.
    EXPECT_EXIT(cli.run({u"roles"_s, u"create"_s, u"Night watch"_s, u"--permission"_s,
                         u"backups.view"_s, u"--permission"_s, u"servers.view"_s}),
                0);
    EXPECT_EXIT(
        cli.run({u"roles"_s, u"create"_s, u"Night watch"_s, u"--permission"_s, u"backups.view"_s}),
        7);
    EXPECT_EXIT(cli.run({u"roles"_s, u"delete"_s, u"Owner"_s}), 7);
    const QString world = cli.makeWorld(u"survival"_s);
    EXPECT_EXIT(cli.run({u"servers"_s, u"add"_s, u"survival"_s, u"--directory"_s, world}), 0);
    EXPECT_EXIT(cli.run({u"users"_s, u"create"_s, u"carl"_s, u"carl@example.org"_s}), 0);
    EXPECT_EXIT(
        cli.run({u"members"_s, u"set"_s, u"survival"_s, u"carl"_s, u"--role"_s, u"Night watch"_s}),
        0);
    const Outcome members = cli.run({u"members"_s, u"list"_s, u"survival"_s, u"--json"_s});
    EXPECT_EXIT(members, 0);
    QCOMPARE(members.json().value("members"_L1).toArray().size(), 2); // with the owner
}

HOLDFAST_TEST(CliAccountsTest)
#include "tst_accounts.moc"
