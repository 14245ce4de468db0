// The right to migrate: a lease row, because advisory locks are not to be had everywhere.
#pragma once

#include "core/store/migrations.h"

namespace holdfast::store {

class Migrator::Lease
{
public:
    /// Waits for another owner up to options.leaseWait: migration.locked.
    static Result<std::unique_ptr<Lease>> acquire(Store &store, const MigratorOptions &options);
    /// Gives it back; when that fails it runs out by itself.
    ~Lease();
    Q_DISABLE_COPY_MOVE(Lease)

    /// Inside the migration's transaction: still ours, and longer so. migration.locked otherwise.
    Result<void> renew(Connection &connection) const;

private:
    Lease(Store &store, const MigratorOptions &options, QString owner, qint64 fence)
        : m_store(store)
        , m_options(options)
        , m_owner(std::move(owner))
        , m_fence(fence)
    {}

    Store &m_store;
    const MigratorOptions &m_options;
    QString m_owner;
    qint64 m_fence;
};

std::span<const Statement> migrationLeaseStatements();

} // namespace holdfast::store
