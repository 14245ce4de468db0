// core/store/connection.h: runs statements; what the closures of Store::read and write are given.
#pragma once

#include "core/store/rows.h"

#include <functional>
#include <memory>

namespace holdfast::store {

class Session;

/// One open transaction on one database connection, valid inside the closure that received it, on
/// its thread only. After a failed statement the transaction can only fail, on both engines: to
/// expect a conflict write `ON CONFLICT DO NOTHING` and look at affectedRows().
class Connection
{
public:
    explicit Connection(Session &session)
        : m_session(session)
    {}
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs a statement (prepared once per connection) with values of the declared types; int may
    /// stand for qint64. Errors: Conflict store.unique_violation (parameter `constraint`),
    /// store.foreign_key_violation, store.check_violation; Unavailable store.busy,
    /// store.connection_lost (both repeated by Store, never by the closure); NoSpace
    /// store.no_space; Internal store.statement_failed.
    Result<Rows> run(const Statement &statement, const Values &values = {});

    /// Called once on the caller's thread after the commit, in order; forgotten when the
    /// transaction fails or is repeated. Here belong notifications and caches.
    void afterCommit(std::function<void()> callback);

    Dialect dialect() const;

private:
    friend class Migrator; // runs texts that are no listed statements

    Session &m_session;
};

} // namespace holdfast::store
