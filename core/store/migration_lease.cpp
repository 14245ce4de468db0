#include "migration_lease.h"

#include "core/base/log.h"
#include "core/base/process_identity.h"

#include <thread>

namespace holdfast::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Statement kHolder{"migrations.leaseHolder",
                            "SELECT owner FROM schema_migration_lease WHERE name = 'migrate'",
                            parameters<>, columns<QString>};
constexpr Statement kAcquire{
    "migrations.acquireLease",
    "INSERT INTO schema_migration_lease (name, owner, until, fence) VALUES ('migrate', ?, ?, 1)"
    " ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until,"
    " fence = schema_migration_lease.fence + 1"
    " WHERE schema_migration_lease.until < ? OR schema_migration_lease.owner = ?"
    " RETURNING fence",
    parameters<QString, QDateTime, QDateTime, QString>, columns<qint64>};
constexpr Statement kRenew{"migrations.renewLease",
                           "UPDATE schema_migration_lease SET until = ?"
                           " WHERE name = 'migrate' AND owner = ? AND fence = ?",
                           parameters<QDateTime, QString, qint64>};
constexpr Statement kRelease{"migrations.releaseLease",
                             "UPDATE schema_migration_lease SET owner = '', until = ?"
                             " WHERE name = 'migrate' AND owner = ? AND fence = ?",
                             parameters<QDateTime, QString, qint64>};
constexpr Statement kAll[] = {kHolder, kAcquire, kRenew, kRelease};

} // namespace

std::span<const Statement> migrationLeaseStatements()
{
    return kAll;
}

Result<std::unique_ptr<Migrator::Lease>> Migrator::Lease::acquire(Store &store,
                                                                  const MigratorOptions &options)
{
    // Two migrators of one process are two owners.
    const QString owner = processIdentity() + u'#' + idText(newId());
    const auto deadline = options.clock.steadyNow() + options.leaseWait;
    for (bool isFirst = true;; isFirst = false) {
        QString holder;
        HF_TRY(
            const auto fence,
            store.write([&](Connection &connection) -> Result<std::optional<qint64>> {
                HF_TRY(Rows held, connection.run(kHolder));
                HF_TRY(const auto found, readValue<QString>(std::move(held)));
                holder = found.value_or(QString());
                // A process of this machine that was killed cannot come back for its lease.
                const QString takenOver = isKnownDead(holder.section(u'#', 0, 0)) ? holder : u"-"_s;
                const QDateTime now = options.clock.now();
                HF_TRY(Rows rows,
                       connection.run(kAcquire, {owner, now.addMSecs(options.leaseDuration.count()),
                                                 now, takenOver}));
                return readValue<qint64>(std::move(rows));
            }));
        if (fence)
            return std::unique_ptr<Lease>(new Lease(store, options, owner, *fence));
        if (options.clock.steadyNow() >= deadline)
            return Error("migration.locked"_L1, {{"owner"_L1, holder}});
        if (isFirst)
            qCInfo(lcStore, "Another service is migrating the store; waiting for it.");
        std::this_thread::sleep_for(50ms);
    }
}

Migrator::Lease::~Lease()
{
    const auto released = m_store.write([&](Connection &connection) -> Result<Rows> {
        return connection.run(kRelease,
                              {QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), m_owner, m_fence});
    });
    if (!released) // it runs out by itself, and a dead owner is taken over
        qCWarning(lcStore, "The migration lease was not given back: %ls",
                  qUtf16Printable(released.error().detail()));
}

Result<void> Migrator::Lease::renew(Connection &connection) const
{
    const QDateTime until = m_options.clock.now().addMSecs(m_options.leaseDuration.count());
    HF_TRY(const Rows rows, connection.run(kRenew, {until, m_owner, m_fence}));
    if (rows.affectedRows() != 1)
        return Error("migration.locked"_L1, {{"owner"_L1, u"another service"_s}});
    return {};
}

} // namespace holdfast::store
