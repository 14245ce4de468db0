#include "core/overview/overview.h"

namespace holdfast {

using namespace Qt::StringLiterals;
using api::Caller;

void OverviewService::addMethods(api::Methods &methods)
{
    methods.add<Nothing, Overview>({
        .name = "overview.get"_L1,
        .summary = "How everything stands: goals, health score, next runs, work, problems."_L1,
        .permission = "servers.view"_L1,
        .handler = [this](const Caller &caller,
                          const Nothing &) { return overview(caller.visible); },
        .filtersByServer = true,
    });
    methods.add<HeatMapParams, HeatMap>({
        .name = "overview.heatMap"_L1,
        .summary = "What each day saw of each server's backups."_L1,
        .permission = "servers.view"_L1,
        .handler = [this](const Caller &caller,
                          const HeatMapParams &params) { return heatMap(params, caller.visible); },
        .filtersByServer = true,
    });
    methods.add<StorageGrowthParams, StorageGrowth>({
        .name = "overview.storage"_L1,
        .summary = "How each storage target fills, and when it is full at this rate."_L1,
        .permission = "storage.view"_L1,
        .handler = [this](const Caller &,
                          const StorageGrowthParams &params) { return storageGrowth(params); },
    });
}

} // namespace holdfast
