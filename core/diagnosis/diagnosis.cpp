#include "core/diagnosis/diagnosis.h"

#include "core/storage/storage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QSysInfo>

namespace holdfast {

using namespace Qt::StringLiterals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Rows;
using store::Statement;

namespace {

/// What doctor shows of servers at most: the worst, so that nothing scales with their number.
constexpr int kServersShown = 50;

constexpr Statement kNewestTime{
    "diagnosis.newestTime",
    "SELECT timestamp FROM audit_log ORDER BY timestamp DESC, id DESC LIMIT 1", parameters<>,
    columns<QDateTime>};
// The newest verified backup of each server, beside its goal; those without one first.
constexpr Statement kLastVerified{
    "diagnosis.lastVerified",
    "SELECT s.name, s.directory, COALESCE(s.backup_goal_hours, t.backup_goal_hours),"
    " (SELECT b.started_at FROM backups b WHERE b.server_id = s.id AND b.status = 'completed'"
    " AND b.verified_at IS NOT NULL ORDER BY b.started_at DESC, b.id DESC LIMIT 1)"
    ", s.node_id FROM servers s JOIN templates t ON t.id = s.template_id ORDER BY s.name LIMIT "
    "5000",
    parameters<>, columns<QString, QString, int, QDateTime, QUuid>};

constexpr Statement kAll[] = {kNewestTime, kLastVerified};

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

} // namespace

std::span<const Statement> diagnosisStatements()
{
    return kAll;
}

ServiceStatus DiagnosisService::status()
{
    return {.version = QStringLiteral(HOLDFAST_VERSION),
            .instanceId = m.instanceId,
            .pid = QCoreApplication::applicationPid(),
            .startedAt = m.startedAt,
            .storeEngine = enumText(m.store.dialect()),
            .isStoreReachable = m.store.isReachable(),
            .migration = m.migration,
            .runningJobs = m.runner.runningCount(),
            .dataFolder = m.profile.dataFolder};
}

DoctorCheck DiagnosisService::checkProfile() const
{
    DoctorCheck check{.id = u"profile.permissions"_s};
    const auto foreign = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                         QFile::WriteOther | QFile::ExeOther;
    for (const QString &folder : {m.profile.dataFolder, m.profile.runtimeFolder}) {
        if (QFile::permissions(folder) & foreign) {
            check.state = CheckState::Danger;
            check.finding = u"Other users of this computer can enter %1."_s.arg(folder);
            check.fix = u"chmod 700 '%1'"_s.arg(folder);
            return check;
        }
    }
    check.finding =
        u"Only the service's user can enter the profile in %1."_s.arg(m.profile.dataFolder);
    return check;
}

DoctorCheck DiagnosisService::checkClock(const QDateTime &newestStored) const
{
    DoctorCheck check{.id = u"clock"_s};
    // A minute of slack: other services on the same store have clocks of their own.
    if (newestStored.isValid() && newestStored > m.clock.now().addSecs(60)) {
        check.state = CheckState::Danger;
        check.finding =
            u"The clock shows %1, but the store holds an entry of %2: it was set back."_s.arg(
                m.clock.now().toString(Qt::ISODate), newestStored.toString(Qt::ISODate));
        check.fix =
            u"Set the clock (timedatectl set-ntp true). Schedules wait until it has caught up."_s;
        return check;
    }
    check.finding = u"The clock shows %1."_s.arg(m.clock.now().toString(Qt::ISODate));
    return check;
}

Result<QList<DoctorCheck>> DiagnosisService::checkTargets()
{
    HF_TRY(const auto targets, m.store.read([this](Connection &connection) {
        return readTargetsOf(connection, m.nodeId);
    }));
    QList<DoctorCheck> checks;
    for (const StorageTarget &target : targets) {
        DoctorCheck check{.id = u"target.space"_s};
        const auto space = m.node.space(specificationOf(target));
        if (!space) {
            check.state = CheckState::Danger;
            check.finding =
                u"The target %1 does not answer: %2"_s.arg(target.name, space.error().message());
            check.fix =
                u"Connect the disk, or remove the target with `holdfastctl storage remove`."_s;
        } else if (space->first < m.reserveBytes + space->second / 20) {
            check.state =
                space->first < m.reserveBytes ? CheckState::Danger : CheckState::Attention;
            check.finding = u"The target %1 has %2 of %3 free."_s.arg(
                target.name, sizeText(space->first), sizeText(space->second));
            check.fix = u"Free space there, keep fewer backups, or add another target."_s;
        } else {
            check.finding = u"The target %1 has %2 of %3 free."_s.arg(
                target.name, sizeText(space->first), sizeText(space->second));
        }
        checks.append(check);
    }
    return checks;
}

Result<QList<DoctorCheck>> DiagnosisService::checkServers()
{
    HF_TRY(Rows rows,
           m.store.read([](Connection &connection) { return connection.run(kLastVerified); }));
    QList<DoctorCheck> checks;
    int good = 0;
    const QDateTime now = m.clock.now();
    while (rows.next()) {
        HF_TRY(const QString name, rows.value<QString>(0));
        HF_TRY(const QString directory, rows.value<QString>(1));
        HF_TRY(const int goalHours, rows.value<int>(2));
        HF_TRY(const QDateTime verified, rows.value<QDateTime>(3));
        HF_TRY(const QUuid nodeId, rows.value<QUuid>(4));
        DoctorCheck check{.id = u"server.goal"_s, .state = CheckState::Danger};
        if (nodeId == m.nodeId && !QFileInfo(directory).isDir()) {
            check.id = u"server.folder"_s;
            check.finding = u"The folder of %1, %2, is not there."_s.arg(name, directory);
            check.fix = u"Put it back, restore it, or remove the server."_s;
        } else if (!verified.isValid()) {
            check.finding = u"%1 has no verified backup."_s.arg(name);
            check.fix = u"holdfastctl backup create '%1' --wait"_s.arg(name);
        } else if (verified.addSecs(qint64(goalHours) * 3600) < now) {
            check.state = CheckState::Attention;
            check.finding = u"The last verified backup of %1 is of %2; its goal is %3 h."_s
                                .arg(name, verified.toString(Qt::ISODate))
                                .arg(goalHours);
            check.fix = u"holdfastctl schedule set '%1' --every %2h"_s.arg(name).arg(
                qMax(1, goalHours / 2));
        } else {
            ++good;
            continue;
        }
        if (checks.size() < kServersShown)
            checks.append(check);
    }
    if (checks.isEmpty() && good > 0)
        checks.append(
            {.id = u"server.goal"_s,
             .finding = u"Every server has a verified backup within its goal (%1)."_s.arg(good)});
    return checks;
}

Result<DoctorReport> DiagnosisService::doctor()
{
    DoctorReport report;
    report.checks.append(checkProfile());
    HF_TRY(Rows newest,
           m.store.read([](Connection &connection) { return connection.run(kNewestTime); }));
    HF_TRY(const auto newestTime, store::readValue<QDateTime>(std::move(newest)));
    report.checks.append(checkClock(newestTime.value_or(QDateTime())));
    HF_TRY(const auto targets, checkTargets());
    HF_TRY(const auto servers, checkServers());
    report.checks += targets + servers;
    return report;
}

Result<QByteArray> DiagnosisService::supportBundle()
{
    HF_TRY(const DoctorReport report, doctor());
    HF_TRY(const JobPage jobs, m.store.read([](Connection &connection) {
        return listJobs(connection, {.limit = 100});
    }));
    QJsonArray work;
    for (const Job &job : jobs.jobs) {
        work.append(QJsonObject{{u"kind"_s, enumText(job.kind)},
                                {u"state"_s, enumText(job.state)},
                                {u"error"_s, job.error},
                                {u"created_at"_s, json::toValue(job.createdAt)},
                                {u"started_at"_s, json::toValue(job.startedAt)},
                                {u"finished_at"_s, json::toValue(job.finishedAt)},
                                {u"progress_bytes"_s, job.progressBytes}});
    }
    const QJsonObject bundle{
        {u"status"_s, json::toObject(status())},
        {u"system"_s, QJsonObject{{u"product"_s, QSysInfo::prettyProductName()},
                                  {u"kernel"_s, QSysInfo::kernelVersion()},
                                  {u"architecture"_s, QSysInfo::currentCpuArchitecture()},
                                  {u"qt"_s, QString::fromLatin1(qVersion())}}},
        {u"doctor"_s, json::toObject(report)},
        {u"jobs"_s, work}};
    return QJsonDocument(bundle).toJson();
}

void DiagnosisService::addMethods(api::Methods &methods)
{
    methods.add<Nothing, ServiceStatus>({
        .name = "service.status"_L1,
        .summary = "Version, store and work of this service."_L1,
        .permission = "system.view"_L1,
        .handler = [this](const api::Caller &, const Nothing &) -> Result<ServiceStatus> {
            return status();
        },
    });
    methods.add<Nothing, Nothing>({
        .name = "service.stop"_L1,
        .summary = "Ends the service; work under way is cancelled."_L1,
        .permission = "system.manage"_L1,
        .handler = [this](const api::Caller &, const Nothing &) -> Result<Nothing> {
            m.requestStop();
            return Nothing();
        },
    });
    methods.add<Nothing, DoctorReport>({
        .name = "system.doctor"_L1,
        .summary = "Looks for what could keep backups from being good, with a fix for each."_L1,
        .permission = "system.view"_L1,
        .handler = [this](const api::Caller &, const Nothing &) { return doctor(); },
    });
    methods.add<Nothing, TransferTicket>({
        .name = "system.supportBundle"_L1,
        .summary = "A ticket for downloading what a supporter needs to know, without secrets."_L1,
        .permission = "system.support"_L1,
        .handler = [this](const api::Caller &, const Nothing &) -> Result<TransferTicket> {
            HF_TRY(const QByteArray bundle, supportBundle());
            return m.transfers.issueDownload(u"holdfast-support.json"_s, bundle.size(),
                                             [bundle](ByteSink &sink, const CancellationToken &) {
                                                 return sink.write(std::as_bytes(std::span(
                                                     bundle.constData(), size_t(bundle.size()))));
                                             });
        },
    });
}

} // namespace holdfast
