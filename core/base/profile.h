// core/base/profile.h: where one installation of Holdfast keeps its things.
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace holdfast {

/// The folders of one profile. With a home (`--home DIR`, else `HOLDFAST_HOME`) everything lies
/// under it; without, in the XDG folders of the system user.
struct Profile
{
    QString configFile = {};    ///< config.toml
    QString dataFolder = {};    ///< holdfast.sqlite, backups/, servers/, manifests/, node/
    QString runtimeFolder = {}; ///< endpoint.json, token, service.lock (0700)
    bool isPrivateHome = false; ///< everything under one folder

    /// `home` empty: the environment decides. Touches nothing on the disk.
    static Profile locate(const QString &home);
    /// Makes the folders that are missing (0700). Errors: Denied, NoSpace.
    Result<void> create() const;

    QString storeFile() const { return dataFolder + QStringLiteral("/holdfast.sqlite"); }
    QString backupsFolder() const { return dataFolder + QStringLiteral("/backups"); }
    QString serversFolder() const { return dataFolder + QStringLiteral("/servers"); }
    QString manifestsFolder() const { return dataFolder + QStringLiteral("/manifests"); }
    QString nodeFolder() const { return dataFolder + QStringLiteral("/node"); }
    /// Of the master key, where the configuration puts it into files (core/secrets).
    QString keysFolder() const { return dataFolder + QStringLiteral("/keys"); }
    /// Which machine of an installation this profile is (core/identity).
    QString nodeIdFile() const { return dataFolder + QStringLiteral("/node_id"); }
    QString lockFile() const { return runtimeFolder + QStringLiteral("/service.lock"); }
    QString endpointFile() const { return runtimeFolder + QStringLiteral("/endpoint.json"); }
    QString tokenFile() const { return runtimeFolder + QStringLiteral("/token"); }
};

} // namespace holdfast
