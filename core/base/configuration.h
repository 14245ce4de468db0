// core/base/configuration.h: the person's config.toml; the environment overrides it.
#pragma once

#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>

namespace holdfast {

/// Where a value comes from.
enum class SettingSource { Default, File, Environment };
struct SettingOrigin
{
    SettingSource source = SettingSource::Default;
    int line = 0; ///< in the file
};

/// Everything that config.toml can say, with the defaults of a missing key. The keys stand in
/// configuration_key.h; docs/configuration.md describes them for people.
struct Configuration
{
    QString databaseUrl = {}; ///< `database_url`, DATABASE_URL; empty: SQLite in the data folder
    QStringList allowedRoots =
        {};                    ///< `allowed_roots`; empty: whatever the service's user may touch
    bool isProduction = false; ///< `production`: `migrate reset` is refused
    /// `local_owner`: who can read the profile's token is let in as the local owner.
    bool isLocalOwnerOn = true;

    int poolMinimum = 1;                                  ///< `[store] pool_min`
    int poolMaximum = 8;                                  ///< `[store] pool_max`
    std::chrono::milliseconds poolAcquireTimeout{10'000}; ///< `[store] acquire_timeout_ms`
    std::chrono::milliseconds poolIdleTimeout{300'000};   ///< `[store] idle_timeout_ms`
    std::chrono::milliseconds storeStartTimeout{30'000};  ///< `[store] start_timeout_ms`

    QString masterKey = QStringLiteral("keychain"); ///< `[secrets] master_key`

    QString remoteAddress = {};     ///< `[remote] address`; empty: only this machine is let in
    int remotePort = 7421;          ///< `[remote] port`
    QString remoteCertificate = {}; ///< `[remote] certificate`, PEM
    QString remoteKey = {};         ///< `[remote] key`, PEM

    int port = 0; ///< `[service] port`, HOLDFAST_PORT; 0: 7420, or any free one in a private home
    QStringList hostNames =
        {}; ///< `[service] host_names`: accepted in Host beside loopback literals
    QStringList allowedOrigins = {}; ///< `[service] allowed_origins`
    int parallelJobs = 2;            ///< `[service] parallel_jobs`
    int jobsPerTarget = 1;           ///< `[service] jobs_per_target`
    int jobsPerDisk = 1;             ///< `[service] jobs_per_disk`

    qint64 reserveBytes = qint64(512)
                          << 20; ///< `[backups] reserve_mib`: free space that must remain
    std::chrono::hours undoKept{
        72}; ///< `[backups] undo_kept_hours`: how long the tree before a restore is kept

    /// By key; what is not in it has its default.
    QHash<QString, SettingOrigin> origins = {};

    /// Reads the file; a missing one gives the defaults. Errors: config.invalid (line and reason,
    /// also for an unknown key), file.denied.
    static Result<Configuration> read(const QString &path);
    /// The same of a file's content, without the environment; `path` is for messages.
    static Result<Configuration> parse(const QByteArray &content, const QString &path);
};

} // namespace holdfast
