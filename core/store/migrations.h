// core/store/migrations.h: brings the store's tables to the state this program knows, and back.
#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

namespace holdfast::store {

/// One migration as compiled into the program out of migrations/<dialect>/.
struct Migration
{
    qint64 version = 0; ///< YYYYMMDDHHMMSS
    QString name = {};  ///< YYYYMMDDHHMMSS_snake_case
    QString up = {};
    QString down = {};

    /// SHA-256 over the up text with LF line ends, hexadecimal: a checkout with CRLF is no edit.
    QString checksum() const;
};

/// What this program brings, by version.
QList<Migration> embeddedMigrations(Dialect dialect);

enum class MigrationState { Applied, Pending, Edited, Missing, Newer };
constexpr auto enumNames(MigrationState)
{
    return std::array{"applied", "pending", "edited", "missing", "newer"};
}

struct MigrationStatus
{
    QString name = {};
    MigrationState state = MigrationState::Pending;
    QString checksum = {}; ///< recorded when applied, else the file's
    QDateTime startedAt = {};
    QDateTime finishedAt = {};

    static constexpr const char *recordName = "MigrationStatus";
    static constexpr auto fields()
    {
        return FieldList{
            field("name", &MigrationStatus::name, "version and name"),
            field("state", &MigrationStatus::state, "applied, pending, edited, missing or newer"),
            field("checksum", &MigrationStatus::checksum, "SHA-256 of the text with LF line ends"),
            field("started_at", &MigrationStatus::startedAt, "when it began"),
            field("finished_at", &MigrationStatus::finishedAt, "when it was complete"),
        };
    }
};

/// What a run did, or with DryRun::Yes would do.
struct MigrationReport
{
    QStringList applied = {}; ///< names in the order they ran
    QStringList undone = {};
    QString safetyCopy = {}; ///< path of the copy that was made first, empty without
    bool dryRun = false;

    static constexpr const char *recordName = "MigrationReport";
    static constexpr auto fields()
    {
        return FieldList{
            field("applied", &MigrationReport::applied, "migrations applied, in order"),
            field("undone", &MigrationReport::undone, "migrations undone, in order"),
            field("safety_copy", &MigrationReport::safetyCopy,
                  "copy of the store made before, empty without"),
            field("dry_run", &MigrationReport::dryRun, "nothing was changed"),
        };
    }
};

enum class DryRun { No, Yes };

struct MigratorOptions
{
    /// Empty: embeddedMigrations(). Tests bring their own.
    QList<Migration> migrations = {};
    const Clock &clock = systemClock();
    /// For copies of a PostgreSQL store; those of SQLite lie beside its file.
    QString copyFolder = {};
    int copiesKept = 3; ///< older safety copies are removed once the new one is checked
    std::chrono::milliseconds leaseDuration{60'000};
    std::chrono::milliseconds leaseWait{60'000}; ///< waiting for another service that migrates
};

/// Applies and undoes migrations. Each runs in one transaction and is recorded with its checksum in
/// it. Services that start at once wait for each other by a lease row; one whose owner died is
/// taken over. Any thread but a store's closure; calls wait.
///
/// Errors of all calls that change something, which then have changed nothing or whole migrations:
/// Conflict migration.edited, migration.missing, migration.database_newer, migration.out_of_order
/// (each names it), migration.locked; Internal migration.failed; NoSpace; those of Store::write.
class Migrator
{
public:
    explicit Migrator(Store &store, MigratorOptions options = {});

    /// Applies all that is pending. A SQLite store that is not empty is copied beside its file
    /// first.
    Result<MigrationReport> up(DryRun dryRun = DryRun::No);
    /// Undoes the newest `count`, after a safety copy.
    Result<MigrationReport> down(int count, DryRun dryRun = DryRun::No);
    /// Undoes everything and applies it again: an empty store. `confirmation` must be
    /// resetConfirmation(); a production store is refused (migration.production). A copy that
    /// cannot be made refuses it too (PostgreSQL: pg_dump, migration.copy_failed).
    Result<MigrationReport> reset(const QString &confirmation, bool isProduction,
                                  DryRun dryRun = DryRun::No);
    QString resetConfirmation() const;

    /// Applied and pending ones by version. Changes nothing.
    Result<QList<MigrationStatus>> status();
    /// Fails as up() would on what was applied.
    Result<void> verify();
    /// The newest applied migration's name, empty without.
    Result<QString> newest();

private:
    class Lease;
    Result<void> makeTables();
    Result<bool> isFilled();
    Result<void> check(const QList<MigrationStatus> &all) const;
    Result<void> apply(const Migration &migration, const Lease &lease);
    Result<void> undo(const Migration &migration, const Lease &lease);
    Result<void> runText(Connection &connection, const QString &text, const QString &name);
    Result<QString> safetyCopy(const QString &reason);

    Store &m_store;
    MigratorOptions m_options;
};

/// Makes the four files of a new migration below `folder` (sqlite/ and postgresql/) and returns
/// their paths. Errors: InvalidArgument migration.name_invalid (not snake_case), Conflict
/// migration.exists.
Result<QStringList> createMigrationFiles(const QString &folder, const QString &name,
                                         const QDateTime &now);

std::span<const Statement> migrationStatements();

} // namespace holdfast::store
