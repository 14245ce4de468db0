#include "core/storage/storage.h"

namespace holdfast {

using namespace Qt::StringLiterals;

void StorageService::addMethods(api::Methods &methods)
{
    methods.add<Nothing, StorageList>({
        .name = "storage.list"_L1,
        .summary = "All targets by name, with their free space."_L1,
        .permission = "storage.view"_L1,
        .handler = [this](const api::Caller &, const Nothing &) { return list(); },
    });
    methods.add<StorageAddParams, StorageTarget>({
        .name = "storage.add"_L1,
        .summary = "Registers a folder as a target for archives."_L1,
        .permission = "storage.manage"_L1,
        .namesFolder = [](const StorageAddParams &params) { return !params.directory.isEmpty(); },
        .handler = [this](const api::Caller &caller,
                          const StorageAddParams &params) { return add(caller, params); },
    });
    methods.add<StorageFolderParams, StorageFolderCheck>({
        .name = "storage.checkFolder"_L1,
        .summary = "What storage.add would say to a folder; makes nothing."_L1,
        .permission = "storage.manage"_L1,
        .namesFolder =
            [](const StorageFolderParams &params) { return !params.directory.isEmpty(); },
        .handler = [this](const api::Caller &,
                          const StorageFolderParams &params) { return checkFolder(params); },
    });
    methods.add<TargetIdParams, Nothing>({
        .name = "storage.remove"_L1,
        .summary = "Forgets a target that nothing uses; its files stay."_L1,
        .permission = "storage.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const TargetIdParams &params) { return remove(caller, params.targetId); },
    });
}

} // namespace holdfast
