// core/overview/overview.h: how everything stands, for the first page and for whoever asks "is it
// safe?"
#pragma once

#include "core/api/methods.h"
#include "core/base/clock.h"
#include "core/model/overview.h"
#include "core/schedules/schedules.h"
#include "core/store/store.h"

#include <memory>
#include <span>
#include <vector>

namespace holdfast {

/// Every statement of this room, for the build's check.
std::span<const store::Statement> overviewStatements();

/// Where problems come from: each room that knows of some gives one (backups now, alert rules
/// later).
class ProblemSource
{
public:
    virtual ~ProblemSource() = default;
    /// What is wrong at `now` with the servers that may be seen, at most 1,000. On a thread of the
    /// store, in one read transaction together with the rest of the overview.
    virtual Result<QList<Problem>> problems(store::Connection &connection, const QDateTime &now,
                                            const VisibleServers &visible) const = 0;
};

/// Reads only. Any pool thread: calls wait for the database. The references outlive it.
class OverviewService
{
public:
    OverviewService(store::Store &store, ScheduleService &schedules, const Clock &clock);
    ~OverviewService();

    /// Before the service listens.
    void addSource(std::unique_ptr<ProblemSource> source);

    /// Figures and problems of these servers; of the targets only when they are all.
    Result<Overview> overview(const VisibleServers &visible = {});
    /// Days × servers. Errors: InvalidArgument record.invalid.
    Result<HeatMap> heatMap(const HeatMapParams &params, const VisibleServers &visible = {});
    /// Errors: InvalidArgument record.invalid.
    Result<StorageGrowth> storageGrowth(const StorageGrowthParams &params);

    void addMethods(api::Methods &methods);

private:
    Result<QList<TargetGrowth>> growth(store::Connection &connection, int days) const;

    store::Store &m_store;
    ScheduleService &m_schedules;
    const Clock &m_clock;
    std::vector<std::unique_ptr<ProblemSource>> m_sources;
};

} // namespace holdfast
