#include "core/model/backup.h"
#include "tests/api/api_fixture.h"

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

class OpenRpcTest : public QObject
{
    Q_OBJECT
private slots:
    void describesEveryMethod();
    void hoistsRecords();
    void referencesResolve();
};

namespace {

void collectReferences(const QJsonValue &value, QStringList &references)
{
    for (const QJsonValue &element : value.toArray())
        collectReferences(element, references);
    const QJsonObject object = value.toObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (member.key() == "$ref"_L1)
            references.append(member.value().toString());
        collectReferences(member.value(), references);
    }
}

api::Methods methodsWithBackups()
{
    api::Methods methods;
    methods.add<BackupIdParams, BackupDetails>({
        .name = "backups.get"_L1,
        .summary = "One backup."_L1,
        .permission = "backups.view"_L1,
        .handler = [](const api::Caller &, const BackupIdParams &) -> Result<BackupDetails> {
            return BackupDetails();
        },
    });
    methods.add<BackupListParams, BackupPage>({
        .name = "backups.list"_L1,
        .summary = "Backups."_L1,
        .permission = "backups.view"_L1,
        .handler = [](const api::Caller &, const BackupListParams &) -> Result<BackupPage> {
            return BackupPage();
        },
    });
    return methods;
}

} // namespace

// The shape that the OpenRPC specification (1.3) requires.
void OpenRpcTest::describesEveryMethod()
{
    ApiFixture fixture;
    RpcTestPeer peer(fixture);
    peer.signIn(fixture.token);
    const QJsonObject document = peer.call(u"rpc.discover"_s).value("result"_L1).toObject();
    QVERIFY(document.value("openrpc"_L1).toString().startsWith("1.3."_L1));
    QVERIFY(!document.value("info"_L1)["title"_L1].toString().isEmpty());
    QCOMPARE(document.value("info"_L1)["version"_L1], u"1.2.3"_s);
    QStringList names;
    for (const QJsonValue &method : document.value("methods"_L1).toArray()) {
        names.append(method["name"_L1].toString());
        QVERIFY(!method["summary"_L1].toString().isEmpty());
        QVERIFY(!method["x-permission"_L1].toString().isEmpty());
        QVERIFY(method["params"_L1].isArray());
        QVERIFY(!method["result"_L1]["name"_L1].toString().isEmpty());
        QVERIFY(method["result"_L1]["schema"_L1].isObject());
        bool isOptionalSeen = false;
        for (const QJsonValue &parameter : method["params"_L1].toArray()) {
            QVERIFY(!parameter["name"_L1].toString().isEmpty());
            QVERIFY(parameter["schema"_L1].isObject());
            QVERIFY2(!(isOptionalSeen && parameter["required"_L1].toBool()),
                     "a required one after an optional one");
            isOptionalSeen = isOptionalSeen || !parameter["required"_L1].toBool();
        }
    }
    QStringList sorted = names;
    sorted.sort();
    QCOMPARE(names, sorted);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const QString &name : {u"rpc.discover"_s, u"session.hello"_s, u"session.prove"_s,
                                u"events.subscribe"_s, u"test.echo"_s})
        QVERIFY(names.contains(name));
}

void OpenRpcTest::hoistsRecords()
{
    const QJsonObject document = methodsWithBackups().openRpc(u"1"_s);
    const QJsonObject schemas = document.value("components"_L1)["schemas"_L1].toObject();
    for (const QString &name :
         {u"BackupDetails"_s, u"Backup"_s, u"BackupCopy"_s, u"BackupWarning"_s, u"BackupPage"_s})
        QVERIFY2(schemas.contains(name), qPrintable(name));
    const QJsonValue state = schemas.value("Backup"_L1)["properties"_L1]["status"_L1];
    QVERIFY(state["enum"_L1].toArray().contains(u"completed"_s));
}

void OpenRpcTest::referencesResolve()
{
    const QJsonObject document = methodsWithBackups().openRpc(u"1"_s);
    QStringList references;
    collectReferences(document, references);
    QVERIFY(references.size() > 4);
    const QString prefix = u"#/components/schemas/"_s;
    for (const QString &reference : references) {
        QVERIFY(reference.startsWith(prefix));
        QVERIFY2(document.value("components"_L1)["schemas"_L1].toObject().contains(
                     reference.mid(prefix.size())),
                 qPrintable(reference));
    }
}

HOLDFAST_TEST(OpenRpcTest)
#include "tst_openrpc.moc"
