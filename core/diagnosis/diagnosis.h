// core/diagnosis/diagnosis.h: what the service says about itself and about what could go wrong.
#pragma once

#include "core/api/methods.h"
#include "core/api/transfers.h"
#include "core/base/clock.h"
#include "core/base/profile.h"
#include "core/model/service.h"
#include "core/node/node.h"
#include "core/operations/job_runner.h"
#include "core/store/store.h"

#include <functional>
#include <span>

namespace holdfast {

/// Every statement of this room, for the build's check.
std::span<const store::Statement> diagnosisStatements();

struct DiagnosisParts
{
    store::Store &store;
    node::Node &node;
    JobRunner &runner;
    api::Transfers &transfers;
    const Clock &clock;
    Profile profile = {};
    QUuid nodeId = {};
    QString instanceId = {};
    QString migration = {}; ///< newest applied
    QDateTime startedAt = {};
    qint64 reserveBytes = 0;
    std::function<void()> requestStop = {}; ///< ends the service soon; any thread
};

/// Status, doctor, support bundle. Any pool thread: calls wait for database and disk.
class DiagnosisService
{
public:
    explicit DiagnosisService(DiagnosisParts parts)
        : m(std::move(parts))
    {}

    ServiceStatus status();
    /// Permissions, clock, free space, what was last verified against its goal; one fix a line.
    Result<DoctorReport> doctor();
    /// Versions, doctor's findings, the newest jobs and their errors as one JSON text. No secrets,
    /// no names of people, no content of servers.
    Result<QByteArray> supportBundle();

    void addMethods(api::Methods &methods);

private:
    DoctorCheck checkProfile() const;
    DoctorCheck checkClock(const QDateTime &newestStored) const;
    Result<QList<DoctorCheck>> checkTargets();
    Result<QList<DoctorCheck>> checkServers();

    DiagnosisParts m;
};

} // namespace holdfast
