// A checked copy of the whole store, made before something that cannot be taken back.
#pragma once

#include "core/store/store.h"

namespace holdfast::store {

struct CopyOptions
{
    QString folder = {}; ///< for PostgreSQL; SQLite's lie beside the file
    QString label = {};  ///< part of the name, such as "before-migration"
    QDateTime time = {};
    int kept = 3; ///< older ones of Holdfast's own are removed, after the new one is checked
};

/// SQLite: VACUUM INTO a temporary name, integrity check, sync, rename. PostgreSQL: pg_dump.
/// Returns its path. Errors: NoSpace; Unavailable migration.copy_failed. After an error no copy is
/// left and no old one was removed.
Result<QString> makeSafetyCopy(const DatabaseUrl &url, const CopyOptions &options);

} // namespace holdfast::store
