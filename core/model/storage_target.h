// core/model/storage_target.h: where archives lie, and the parameters of the methods about it.
#pragma once

#include "core/model/record.h"

#include <array>

namespace holdfast {

enum class TargetKind { Folder };
constexpr auto enumNames(TargetKind)
{
    return std::array{"folder"};
}

struct StorageTarget
{
    QUuid id = {};
    TargetKind kind = TargetKind::Folder;
    QString name = {};
    QJsonObject settings = {};
    QUuid nodeId = {};
    QUuid ownerId = {};
    QDateTime lastCheckedAt = {};
    qint64 freeBytes = 0;
    qint64 totalBytes = 0;
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    static constexpr const char *recordName = "StorageTarget";
    static constexpr auto fields()
    {
        return FieldList{
            field("id", &StorageTarget::id, "id"),
            field("kind", &StorageTarget::kind, "kind"),
            field("name", &StorageTarget::name, "name, unique"),
            field("settings", &StorageTarget::settings, "of a folder: directory"),
            field("node_id", &StorageTarget::nodeId,
                  "machine that a folder lies on; null: every machine reaches it"),
            field("owner_id", &StorageTarget::ownerId, "account that owns it"),
            field("last_checked_at", &StorageTarget::lastCheckedAt, "when its space was last read"),
            field("free_bytes", &StorageTarget::freeBytes, "free bytes then"),
            field("total_bytes", &StorageTarget::totalBytes, "bytes in all then"),
            field("created_at", &StorageTarget::createdAt, "when this row was made"),
            field("updated_at", &StorageTarget::updatedAt, "when this row changed last"),
        };
    }
};

/// How full a target was on one day; one a day is kept.
struct StorageSample
{
    QUuid targetId = {};
    QDateTime at = {};
    qint64 usedBytes = 0;
    qint64 freeBytes = 0;
    qint64 trashBytes = 0;
    qint64 oursBytes = 0;

    static constexpr const char *recordName = "StorageSample";
    static constexpr auto fields()
    {
        return FieldList{
            field("target_id", &StorageSample::targetId, "the target"),
            field("at", &StorageSample::at, "begin of the day, UTC"),
            field("used_bytes", &StorageSample::usedBytes, "bytes taken on its disk by anything"),
            field("free_bytes", &StorageSample::freeBytes, "free bytes"),
            field("trash_bytes", &StorageSample::trashBytes, "bytes in its trash, 0 without one"),
            field("ours_bytes", &StorageSample::oursBytes, "bytes of our archives on it"),
        };
    }
};

struct StorageAddParams
{
    QString name = {};
    QString directory = {};

    static constexpr const char *recordName = "StorageAddParams";
    static constexpr auto fields()
    {
        return FieldList{
            field("name", &StorageAddParams::name, "name, unique"),
            field("directory", &StorageAddParams::directory,
                  "folder on the node, absolute; made if it is missing"),
        };
    }
};

struct TargetIdParams
{
    QUuid targetId = {};

    static constexpr const char *recordName = "TargetIdParams";
    static constexpr auto fields()
    {
        return FieldList{field("target_id", &TargetIdParams::targetId, "the target")};
    }
};

struct StorageList
{
    QList<StorageTarget> targets = {};

    static constexpr const char *recordName = "StorageList";
    static constexpr auto fields()
    {
        return FieldList{field("targets", &StorageList::targets, "all targets by name")};
    }
};

} // namespace holdfast
