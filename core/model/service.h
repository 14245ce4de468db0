// core/model/service.h: what the service says of itself.
#pragma once

#include "core/model/record.h"

#include <array>

namespace holdfast {

struct ServiceStatus
{
    QString version = {};
    QString instanceId = {};
    qint64 pid = 0;
    QDateTime startedAt = {};
    QString storeEngine = {};
    bool isStoreReachable = false;
    QString migration = {};
    int runningJobs = 0;
    QString dataFolder = {};

    static constexpr const char *recordName = "ServiceStatus";
    static constexpr auto fields()
    {
        return FieldList{
            field("version", &ServiceStatus::version, "version of the service"),
            field("instance_id", &ServiceStatus::instanceId, "this run of the service"),
            field("pid", &ServiceStatus::pid, "process id"),
            field("started_at", &ServiceStatus::startedAt, "start of this run"),
            field("store_engine", &ServiceStatus::storeEngine, "sqlite or postgresql"),
            field("is_store_reachable", &ServiceStatus::isStoreReachable,
                  "whether the store answers"),
            field("migration", &ServiceStatus::migration, "newest applied migration"),
            field("running_jobs", &ServiceStatus::runningJobs, "jobs under way"),
            field("data_folder", &ServiceStatus::dataFolder, "where its data lies"),
        };
    }
};

enum class CheckState { Good, Attention, Danger };
constexpr auto enumNames(CheckState)
{
    return std::array{"good", "attention", "danger"};
}

struct DoctorCheck
{
    QString id = {};
    CheckState state = CheckState::Good;
    QString finding = {};
    QString fix = {};

    static constexpr const char *recordName = "DoctorCheck";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &DoctorCheck::id, "stable id"),
            field("state", &DoctorCheck::state, "how it looks"),
            field("finding", &DoctorCheck::finding, "what was found, English sentence"),
            field("fix", &DoctorCheck::fix, "what to do, empty when good"),
        };
    }
};

struct DoctorReport
{
    QList<DoctorCheck> checks = {};

    static constexpr const char *recordName = "DoctorReport";
    static constexpr auto fields()
    {
        return FieldList{field("checks", &DoctorReport::checks, "all checks")};
    }
};

/// The notification `row.changed`: a client that shows this row reads it again.
struct RowChanged
{
    QString table = {};
    QUuid id = {};
    QString action = {};

    static constexpr const char *recordName = "RowChanged";
    static constexpr auto fields()
    {
        return FieldList{
            field("table", &RowChanged::table, "table's name"),
            field("id", &RowChanged::id, "the row"),
            field("action", &RowChanged::action, "insert, update or delete"),
        };
    }
};

} // namespace holdfast
