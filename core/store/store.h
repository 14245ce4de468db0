// core/store/store.h: the database behind a pool of threads; reads and transactions as closures.
#pragma once

#include "core/store/connection.h"
#include "core/store/database_url.h"

#include <chrono>

namespace holdfast::store {

struct StoreOptions
{
    DatabaseUrl url = {};
    int minimumConnections = 1; ///< kept open while idle (SQLite: beside the writer)
    int maximumConnections = 8;
    std::chrono::milliseconds acquireTimeout{10'000}; ///< waiting for a free connection
    std::chrono::milliseconds idleTimeout{
        60'000}; ///< connections beyond the minimum close after it
    std::chrono::milliseconds startTimeout{30'000}; ///< open() tries so long to reach the server
    std::chrono::milliseconds reconnectTimeout{
        5'000}; ///< a call tries so long after a lost connection
};

/// What a transaction needs beyond the default.
struct WriteOptions
{
    /// Serializable: the closure may read and decide as if it were alone (the default; SQLite
    /// always). ReadCommitted: for single statements with their condition inside, such as claims
    /// and progress; cheaper on PostgreSQL, without repetitions.
    enum class Isolation { Serializable, ReadCommitted };
    Isolation isolation = Isolation::Serializable;
    /// The closure may run again although it may have been committed already (the connection was
    /// lost during the commit): true only where that is harmless.
    bool isIdempotent = false;
};

/// The store. Any thread may call, except from inside a closure (Internal store.nested_call); calls
/// wait for the database, so never the event loop. Closures run on a thread of the store, which
/// owns its connection, while the caller waits.
class Store
{
public:
    /// Opens the database and keeps a connection. SQLite: makes file and folder (0600, 0700) when
    /// missing. Errors: Unavailable store.unreachable (after startTimeout), Denied
    /// store.login_refused, NotFound store.database_missing, Corrupt store.not_a_database,
    /// InvalidArgument store.driver_missing.
    static Result<std::unique_ptr<Store>> open(const StoreOptions &options);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    /// `fn(Connection &) -> Result<T>` on one unchanging state of the store; statements that write
    /// fail. Repeated by itself after a lost connection. Errors: those of fn; Unavailable.
    template<typename Fn>
    auto read(Fn &&fn) -> std::invoke_result_t<Fn &, Connection &>
    {
        return call<std::invoke_result_t<Fn &, Connection &>>(
            std::forward<Fn>(fn), [this](const Work &work) { return runRead(work); });
    }

    /// `fn(Connection &) -> Result<T>` as one transaction: an error of fn rolls everything back.
    /// The whole closure is repeated (about 10 times, growing pauses) when the engine asks for it
    /// or the connection was lost before the commit, so apart from the store it must change nothing
    /// but its own locals, set anew each time. Errors: those of fn; Unavailable; Conflict
    /// store.commit_unknown: the connection broke during the commit, look before doing it again.
    template<typename Fn>
    auto write(Fn &&fn, const WriteOptions &options = {})
        -> std::invoke_result_t<Fn &, Connection &>
    {
        return call<std::invoke_result_t<Fn &, Connection &>>(
            std::forward<Fn>(fn), [&](const Work &work) { return runWrite(work, options); });
    }

    Dialect dialect() const;
    const DatabaseUrl &url() const;
    /// Whether the database answers now; waits a few seconds at most, for one that is silent.
    bool isReachable();
    /// Open connections; for the status page and tests.
    int connectionCount() const;

private:
    class Private;
    using Work = std::function<Result<void>(Connection &)>;

    explicit Store(std::unique_ptr<Private> d);
    Result<void> runRead(const Work &work);
    Result<void> runWrite(const Work &work, const WriteOptions &options);

    template<typename R, typename Fn, typename Run>
    static R call(Fn &&fn, const Run &run)
    {
        std::optional<R> outcome;
        const Result<void> ran = run([&](Connection &connection) -> Result<void> {
            outcome.reset();
            outcome.emplace(fn(connection));
            if (!*outcome)
                return outcome->error();
            return {};
        });
        if (!ran)
            return ran.error();
        return std::move(*outcome);
    }

    std::unique_ptr<Private> d;
};

} // namespace holdfast::store
