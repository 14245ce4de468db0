#include "rooms_bench.h"

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

namespace {

/// Parameters that name one server, or a record of one.
const QStringList kNamesAServer{u"server_id"_s, u"backup_id"_s, u"other_backup_id"_s,
                                u"schedule_id"_s, u"job_id"_s};

/// Any value that a schema takes: its content does not matter, because the call is refused.
QJsonValue anyValue(const QJsonObject &schema)
{
    if (schema.contains("enum"_L1))
        return schema.value("enum"_L1).toArray().first();
    const QJsonValue type = schema.value("type"_L1);
    const QString first = type.isArray() ? type.toArray().first().toString() : type.toString();
    if (first == "string"_L1)
        return schema.value("format"_L1) == "uuid"_L1 ? idText(newId()) : u"x"_s;
    if (first == "integer"_L1 || first == "number"_L1)
        return 1;
    if (first == "boolean"_L1)
        return false;
    if (first == "array"_L1)
        return QJsonArray();
    return QJsonObject();
}

/// What a call was asked to be allowed for.
struct Asked
{
    QList<QUuid> servers = {};
    QString answer = {}; ///< the error's id
};

} // namespace

/// Permissions on one server can only be looked at where the call says which server it is about.
class MethodServersTest : public QObject
{
    Q_OBJECT
private slots:
    void everyMethodNamesItsServer_data() { addEngineRows(); }
    void everyMethodNamesItsServer();
    void aRecordThatIsMissingIsOnlyToldToWhoMayKnow_data() { addEngineRows(); }
    void aRecordThatIsMissingIsOnlyToldToWhoMayKnow();
    void bothSidesOfAComparisonAreAskedFor_data() { addEngineRows(); }
    void bothSidesOfAComparisonAreAskedFor();

private:
    static Asked call(const RoomsBench &bench, const QString &method, const QJsonObject &params,
                      const std::function<bool(const QUuid &)> &isAllowed)
    {
        Asked asked;
        const auto authorise = [&](const api::Caller &, const QString &permission,
                                   const QUuid &serverId) -> Result<VisibleServers> {
            asked.servers.append(serverId);
            if (isAllowed(serverId))
                return VisibleServers();
            return Error("rpc.denied"_L1, {{"permission"_L1, permission}});
        };
        const auto answer = bench.methods.find(method)->invoke(bench.caller, params, authorise);
        asked.answer = answer ? QString() : answer.error().id();
        return asked;
    }
};

void MethodServersTest::everyMethodNamesItsServer()
{
    HF_OPEN_STORE(store);
    RoomsBench bench(*store);
    HF_VERIFY(bench.open());
    const auto server = bench.addServer(u"survival"_s);
    HF_VERIFY(server);
    const auto backup = bench.backups->create(
        bench.caller, {.params = {.serverId = server->id}, .tenantId = bench.caller.userId});
    HF_VERIFY(backup);
    const auto schedule = bench.schedules->set(bench.caller, {.serverId = server->id});
    HF_VERIFY(schedule);
    const QHash<QString, QUuid> ids{{u"server_id"_s, server->id},
                                    {u"backup_id"_s, backup->id},
                                    {u"other_backup_id"_s, backup->id},
                                    {u"schedule_id"_s, schedule->id},
                                    {u"job_id"_s, backup->jobId}};
    int about = 0;
    for (const api::RegisteredMethod &method : bench.methods.all()) {
        const QJsonObject properties = method.parameterSchema.value("properties"_L1).toObject();
        const QJsonArray required = method.parameterSchema.value("required"_L1).toArray();
        QJsonObject params;
        bool isAboutServer = false;
        for (const QString &name : properties.keys()) {
            if (kNamesAServer.contains(name)) {
                params.insert(name, idText(ids.value(name)));
                isAboutServer = true;
            } else if (required.contains(name)) {
                params.insert(name, anyValue(properties.value(name).toObject()));
            }
        }
        if (!isAboutServer)
            continue;
        ++about;
        QVERIFY2(method.isAboutServer, qPrintable(method.name));
        const Asked asked = call(bench, method.name, params, [](const QUuid &) { return false; });
        QVERIFY2(asked.answer == "rpc.denied"_L1, qPrintable(method.name + u' ' + asked.answer));
        QVERIFY2(asked.servers == QList<QUuid>{server->id}, qPrintable(method.name));
    }
    QVERIFY(about > 15);
}

void MethodServersTest::aRecordThatIsMissingIsOnlyToldToWhoMayKnow()
{
    HF_OPEN_STORE(store);
    RoomsBench bench(*store);
    HF_VERIFY(bench.open());
    const QJsonObject backup{{u"backup_id"_s, idText(newId())}};
    const QJsonObject schedule{{u"schedule_id"_s, idText(newId())}};
    const QJsonObject job{{u"job_id"_s, idText(newId())}};
    const auto nobody = [](const QUuid &) { return false; };
    const auto everybody = [](const QUuid &) { return true; };
    QCOMPARE(call(bench, u"backups.get"_s, backup, nobody).answer, u"rpc.denied"_s);
    QCOMPARE(call(bench, u"backups.get"_s, backup, everybody).answer, u"backup.not_found"_s);
    QCOMPARE(call(bench, u"schedules.remove"_s, schedule, nobody).answer, u"rpc.denied"_s);
    QCOMPARE(call(bench, u"schedules.remove"_s, schedule, everybody).answer,
             u"schedule.not_found"_s);
    QCOMPARE(call(bench, u"jobs.cancel"_s, job, nobody).answer, u"rpc.denied"_s);
    QCOMPARE(call(bench, u"jobs.cancel"_s, job, everybody).answer, u"job.not_found"_s);
}

void MethodServersTest::bothSidesOfAComparisonAreAskedFor()
{
    HF_OPEN_STORE(store);
    RoomsBench bench(*store);
    HF_VERIFY(bench.open());
    QList<QUuid> servers;
    QList<QUuid> backups;
    for (const QString &name : {u"mine"_s, u"theirs"_s}) {
        const auto server = bench.addServer(name);
        HF_VERIFY(server);
        const auto backup = bench.backups->create(
            bench.caller, {.params = {.serverId = server->id}, .tenantId = bench.caller.userId});
        HF_VERIFY(backup);
        servers.append(server->id);
        backups.append(backup->id);
    }
    const Asked asked = call(
        bench, u"backups.diff"_s,
        {{u"backup_id"_s, idText(backups.at(0))}, {u"other_backup_id"_s, idText(backups.at(1))}},
        [&](const QUuid &id) { return id == servers.at(0); });
    QCOMPARE(asked.answer, u"rpc.denied"_s);
    QCOMPARE(asked.servers, servers);
}

HOLDFAST_TEST(MethodServersTest)
#include "tst_method_servers.moc"
