#include "core/model/account.h"
#include "core/model/backup.h"
#include "core/model/schedule.h"
#include "core/model/server.h"
#include "core/model/service.h"
#include "core/model/storage_target.h"
#include "tests/support/test_main.h"

#include <QtCore/QJsonDocument>

using namespace holdfast;
using namespace Qt::StringLiterals;

class RecordTest : public QObject
{
    Q_OBJECT
private slots:
    void roundTrip();
    void refusesWrongParameters_data();
    void refusesWrongParameters();
    void readersIgnoreWhatTheyDoNotKnow();
    void differenceNamesOnlyWhatChanged();
    void schemaListsRequired();
};

void RecordTest::roundTrip()
{
    Backup backup;
    backup.id = newId();
    backup.status = BackupStatus::Verifying;
    backup.startedAt = QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);
    backup.tags = {u"a"_s, u"ü\n"_s};
    backup.sizeBytes = 9'007'199'254'740'991;
    backup.warnings = {{.id = u"warning.x"_s, .path = u"p"_s, .message = u"m"_s}};
    const auto back = json::fromObject<Backup>(json::toObject(backup), UnknownMembers::Refuse);
    HF_VERIFY(back);
    QCOMPARE(json::toObject(*back), json::toObject(backup));
    QCOMPARE(back->startedAt, backup.startedAt);
    QCOMPARE(back->sizeBytes, backup.sizeBytes);
    QVERIFY(!back->completedAt.isValid());
}

void RecordTest::refusesWrongParameters_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("message");
    const QByteArray id = idText(newId()).toLatin1();
    QTest::newRow("missing") << QByteArray("{}") << u"server_id: is missing."_s;
    QTest::newRow("not a uuid") << QByteArray(R"({"server_id":"7"})")
                                << u"server_id: must be a UUID."_s;
    QTest::newRow("unknown member")
        << QByteArray(R"({"server_id":")" + id + R"(","nam":"x"})") << u"nam: is not known."_s;
    QTest::newRow("wrong type") << QByteArray(R"({"server_id":")" + id +
                                              R"(","skip_unreadable":1})")
                                << u"skip_unreadable: must be true or false."_s;
    QTest::newRow("list element") << QByteArray(R"({"server_id":")" + id + R"(","tags":["a",1]})")
                                  << u"tags[1]: must be a text."_s;
    QTest::newRow("enumeration") << QByteArray(R"({"server_id":")" + id + R"(","format":"rar"})")
                                 << u"format: must be one of: tar.zst, tar.gz, tar.xz, tar."_s;
}

void RecordTest::refusesWrongParameters()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QString, message);
    const auto read = json::fromObject<BackupCreateParams>(
        QJsonDocument::fromJson(parameters).object(), UnknownMembers::Refuse);
    HF_VERIFY_ERROR(read, "record.invalid");
    QCOMPARE(read.error().message(), message);
}

void RecordTest::readersIgnoreWhatTheyDoNotKnow()
{
    const QJsonObject object{{u"name"_s, u"Survival"_s}, {u"from_the_future"_s, 1}};
    const auto server = json::fromObject<Server>(object, UnknownMembers::Ignore);
    HF_VERIFY(server);
    QCOMPARE(server->name, u"Survival"_s);
}

void RecordTest::differenceNamesOnlyWhatChanged()
{
    Server before;
    before.name = u"old"_s;
    Server after = before;
    after.name = u"new"_s;
    const auto difference = recordDifference(before, after);
    QCOMPARE(difference.oldValues, (QJsonObject{{u"name"_s, u"old"_s}}));
    QCOMPARE(difference.newValues, (QJsonObject{{u"name"_s, u"new"_s}}));
}

void RecordTest::schemaListsRequired()
{
    const QJsonObject schema = json::objectSchema<ServerAddParams>();
    QCOMPARE(schema.value("required"_L1).toArray(), (QJsonArray{u"name"_s, u"directory"_s}));
}

HOLDFAST_TEST(RecordTest)
#include "tst_record.moc"
