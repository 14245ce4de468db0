#include "store_engine.h"

#include "tests/support/service_process.h"
#include "tests/support/test_main.h"
#include "tests/support/tree.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRandomGenerator>

#include <algorithm>

using namespace holdfast::tests;
using namespace Qt::StringLiterals;

/// kill -9 of the service at random moments; HOLDFAST_SLOW_TESTS=1 makes it 50 of each kind.
class ServiceKilledTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void killedAtAnyMoment_data();
    void killedAtAnyMoment();

private:
    void writeState(int variant);
    /// Starts a command, kills the service after `milliseconds` of it (or when it ended before).
    void killDuring(const QStringList &arguments, int milliseconds);
    void checkNothingIsLeftOver(const QByteArray &moment);

    ServiceProfile m_profile;
    QString m_folder;
    QString m_backup;
    QMap<QByteArray, QByteArray> m_state[2];
    quint32 m_seed = 0;
};

void ServiceKilledTest::writeState(int variant)
{
    QDir(m_folder).removeRecursively();
    makeSmallServer(m_folder, variant);
    QRandomGenerator random(quint32(variant) + 1);
    for (int i = 0; i < 12; ++i) {
        QByteArray content(2 << 20, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(content.data()), content.size() / 4);
        QFile file(m_folder + u"/world/data/large-%1"_s.arg(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
}

void ServiceKilledTest::initTestCase()
{
    if (const QByteArray missing = chooseEngine(m_profile); !missing.isEmpty())
        QSKIP(missing.constData());
    m_seed = qEnvironmentVariableIsSet("HOLDFAST_SEED")
                 ? qEnvironmentVariable("HOLDFAST_SEED").toUInt()
                 : QRandomGenerator::system()->generate();
    qInfo("HOLDFAST_SEED=%u", m_seed);
    m_folder = m_profile.filePath(u"games/survival"_s);
    writeState(0);
    m_state[0] = treeSnapshot(m_folder, {"world/session.lock", "logs"});
    QVERIFY2(m_profile.startService(), m_profile.serviceLog().constData());
    QCOMPARE(
        m_profile.run({u"servers"_s, u"add"_s, u"survival"_s, u"--directory"_s, m_folder}).exitCode,
        0);
    const auto created =
        m_profile.run({u"backup"_s, u"create"_s, u"survival"_s, u"--wait"_s, u"--json"_s});
    QVERIFY2(created.exitCode == 0, created.text().constData());
    m_backup = created.json().value("id"_L1).toString();
}

void ServiceKilledTest::killDuring(const QStringList &arguments, int milliseconds)
{
    QProcess command;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOLDFAST_HOME"_s, m_profile.home());
    environment.insert(u"HOLDFAST_AUTOSTART"_s, u"0"_s);
    command.setProcessEnvironment(environment);
    command.start(programFolder() + "/holdfastctl"_L1, arguments);
    command.waitForFinished(milliseconds);
    m_profile.killService();
    QVERIFY2(command.state() == QProcess::NotRunning || command.waitForFinished(30'000),
             "the command line does not notice that the service is gone");
}

void ServiceKilledTest::checkNothingIsLeftOver(const QByteArray &moment)
{
    // What was queued and not begun when the service died goes on now, restores, too: it is waited
    // for.
    CommandResult jobs;
    const auto isUnderWay = [](const QJsonValue &job) {
        const QString state = job.toObject().value("state"_L1).toString();
        return state == u"pending" || state == u"running";
    };
    const bool hasEnded = QTest::qWaitFor(
        [&] {
            jobs = m_profile.run({u"jobs"_s, u"list"_s, u"--json"_s});
            const QJsonArray all = jobs.json().value("jobs"_L1).toArray();
            return jobs.exitCode != 0 || std::none_of(all.begin(), all.end(), isUnderWay);
        },
        30'000);
    QVERIFY2(hasEnded, QByteArray(moment + ": a job never ends: " + jobs.text()).constData());
    jobs = m_profile.run({u"backups"_s, u"list"_s, u"survival"_s, u"--json"_s});
    QVERIFY2(jobs.exitCode == 0, QByteArray(moment + jobs.text()).constData());
    QStringList known;
    for (const QJsonValue &value : jobs.json().value("backups"_L1).toArray()) {
        const QString status = value.toObject().value("status"_L1).toString();
        QVERIFY2(status == u"completed" || status == u"failed" || status == u"cancelled",
                 QByteArray(moment + ": a backup is still " + status.toUtf8()).constData());
        const QString path = value.toObject().value("storage_path"_L1).toString();
        if (status == u"completed") {
            QVERIFY2(QFile::exists(path),
                     QByteArray(moment + ": lost " + path.toUtf8()).constData());
            known.append(QFileInfo(path).fileName());
        } else {
            QVERIFY2(!value.toObject().value("error_message"_L1).toString().isEmpty(),
                     moment.constData());
            const QJsonObject error = value.toObject().value("error"_L1).toObject();
            QVERIFY2(!error.value("id"_L1).toString().isEmpty(), moment.constData());
        }
    }
    QDirIterator files(m_profile.filePath(u"data/backups"_s), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).fileName();
        QVERIFY2(known.contains(name),
                 QByteArray(moment + ": left over " + name.toUtf8()).constData());
    }
}

void ServiceKilledTest::killedAtAnyMoment_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto kind : {"backup", "verify", "restore"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ServiceKilledTest::killedAtAnyMoment()
{
    QFETCH(QString, kind);
    QRandomGenerator random(m_seed + quint32(kind.size()));
    const int rounds = qEnvironmentVariableIntValue("HOLDFAST_SLOW_TESTS") ? 50 : 5;
    const QMap<QString, QStringList> commands{
        {u"backup"_s, {u"backup"_s, u"create"_s, u"survival"_s, u"--wait"_s}},
        {u"verify"_s, {u"backup"_s, u"verify"_s, m_backup}},
        {u"restore"_s, {u"backup"_s, u"restore"_s, m_backup, u"--yes"_s, u"--no-safety-backup"_s}},
    };
    // How long it takes undisturbed tells from where the moments are drawn.
    QElapsedTimer timer;
    timer.start();
    const auto undisturbed = m_profile.run(commands.value(kind));
    QVERIFY2(undisturbed.exitCode == 0, undisturbed.text().constData());
    const int duration = int(timer.elapsed());

    for (int round = 0; round < rounds; ++round) {
        QMap<QByteArray, QByteArray> before = m_state[0];
        if (kind == u"restore") {
            writeState(1);
            before = treeSnapshot(m_folder, {"world/session.lock", "logs"});
        }
        const int moment = int(random.bounded(quint32(duration + 20)));
        killDuring(commands.value(kind), moment);
        const QByteArray where =
            kind.toLatin1() + " killed after " + QByteArray::number(moment) + " ms";
        // Until the next start the folder may be in the journal's hands; afterwards it is whole.
        QVERIFY2(m_profile.startService(), QByteArray(where + m_profile.serviceLog()).constData());
        checkNothingIsLeftOver(where);
        const auto now = treeSnapshot(m_folder, {"world/session.lock", "logs"});
        const bool isOld = treeDifference(before, now).isEmpty();
        const bool isNew = treeDifference(m_state[0], now).isEmpty();
        QVERIFY2(isOld || isNew,
                 QByteArray(where + ": neither new (" + treeDifference(m_state[0], now) +
                            ") nor old (" + treeDifference(before, now) + ')')
                     .constData());
        if (QTest::currentTestFailed())
            return;
    }
    const auto verified = m_profile.run({u"backup"_s, u"verify"_s, m_backup});
    QVERIFY2(verified.exitCode == 0, verified.text().constData());
}

HOLDFAST_TEST(ServiceKilledTest)
#include "tst_service_killed.moc"
