#include "core/store/store.h"

#include "core/base/log.h"
#include "pool.h"

#include <QtCore/QRandomGenerator>

#include <optional>

namespace holdfast::store {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr int kRepetitions = 10;
thread_local bool t_isInsideClosure = false;

/// Growing, jittered: several that collided do not collide again.
std::chrono::milliseconds pauseBefore(int attempt)
{
    const int limit = std::min(400, 4 << std::min(attempt, 10));
    return std::chrono::milliseconds(1 + QRandomGenerator::global()->bounded(limit));
}

} // namespace

class Store::Private
{
public:
    struct Attempt
    {
        Session::Mode mode;
        bool mayRunTwice; ///< also after a commit whose outcome is unknown
    };

    Result<void> connect(Worker &worker, Role role, std::chrono::milliseconds patience) const;
    Result<void> transaction(Worker &worker, Role role, const Work &work,
                             const Attempt &attempt) const;
    Result<void> run(Pool &pool, Role role, const Work &work, const Attempt &attempt) const;
    Pool &writers() { return writePool ? *writePool : *pool; }

    StoreOptions options;
    std::unique_ptr<Pool> pool;
    std::unique_ptr<Pool>
        writePool; ///< SQLite: one writer, so that writers queue here and not in the file
};

Result<void> Store::Private::connect(Worker &worker, Role role,
                                     std::chrono::milliseconds patience) const
{
    if (worker.session && !worker.session->isLost())
        return {};
    const auto deadline = steady_clock::now() + patience;
    for (int attempt = 1;; ++attempt) {
        worker.session.reset();
        auto session = Session::open(options.url, role);
        if (session) {
            worker.session = std::move(*session);
            return {};
        }
        const Error &error = session.error();
        const bool isWorthIt = error.is("store.unreachable"_L1) || error.is("store.busy"_L1) ||
                               error.is("store.connection_lost"_L1);
        const auto pause =
            std::min<std::chrono::milliseconds>(2000ms, 25ms * (1 << std::min(attempt, 7)));
        if (!isWorthIt || steady_clock::now() + pause > deadline)
            return error;
        qCInfo(lcStore, "The store does not answer, trying again: %ls",
               qUtf16Printable(error.detail()));
        std::this_thread::sleep_for(pause);
    }
}

Result<void> Store::Private::transaction(Worker &worker, Role role, const Work &work,
                                         const Attempt &attempt) const
{
    for (int tried = 1;; ++tried) {
        HF_CHECK(connect(worker, role, options.reconnectTimeout));
        Session &session = *worker.session;
        Result<void> outcome = session.begin(attempt.mode);
        bool isCommitting = false;
        if (outcome) {
            Connection connection(session);
            outcome = work(connection);
            if (outcome && session.failure())
                outcome = *session.failure();
            if (outcome) {
                isCommitting = true;
                outcome = session.commit();
            } else {
                session.rollback();
            }
        }
        if (outcome)
            return {};
        const bool isUnknown = isCommitting && outcome.error().is("store.commit_unknown"_L1);
        const bool mayRepeat = isUnknown ? attempt.mayRunTwice : session.isRepeatable();
        if (!mayRepeat || tried > kRepetitions)
            return outcome;
        std::this_thread::sleep_for(pauseBefore(tried));
    }
}

Result<void> Store::Private::run(Pool &onPool, Role role, const Work &work,
                                 const Attempt &attempt) const
{
    if (t_isInsideClosure)
        return Error("store.nested_call"_L1);
    Result<void> outcome;
    std::vector<std::function<void()>> callbacks;
    HF_CHECK(onPool.run([&](Worker &worker) {
        t_isInsideClosure = true;
        try {
            outcome = transaction(worker, role, work, attempt);
            if (outcome)
                callbacks = std::exchange(worker.session->afterCommit(), {});
        } catch (const std::exception &exception) { // bad_alloc, or a foreign library's
            worker.session.reset();
            outcome = Error("internal"_L1, {}, QString::fromUtf8(exception.what()));
        } catch (...) {
            worker.session.reset();
            outcome = Error("internal"_L1, {}, u"an unknown exception"_s);
        }
        t_isInsideClosure = false;
    }));
    for (const auto &callback : callbacks)
        callback();
    return outcome;
}

Store::Store(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options)
{
    QSqlDatabase::drivers(); // its registry is not made thread-safely before Qt 6.5
    auto d = std::make_unique<Private>();
    d->options = options;
    const PoolLimits limits{.minimum = options.minimumConnections,
                            .maximum = options.maximumConnections,
                            .acquireTimeout = options.acquireTimeout,
                            .idleTimeout = options.idleTimeout};
    d->pool = std::make_unique<Pool>(limits);
    if (options.url.dialect() == Dialect::Sqlite)
        d->writePool = std::make_unique<Pool>(PoolLimits{.minimum = 1,
                                                         .maximum = 1,
                                                         .acquireTimeout = options.acquireTimeout,
                                                         .idleTimeout = options.idleTimeout});
    Result<void> opened;
    HF_CHECK(d->writers().run(
        [&](Worker &worker) { opened = d->connect(worker, Role::Writer, options.startTimeout); }));
    HF_CHECK(std::move(opened));
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Result<void> Store::runRead(const Work &work)
{
    const Role role = d->writePool ? Role::Reader : Role::Writer;
    return d->run(*d->pool, role, work, {.mode = Session::Mode::Read, .mayRunTwice = true});
}

Result<void> Store::runWrite(const Work &work, const WriteOptions &options)
{
    const auto mode = options.isolation == WriteOptions::Isolation::Serializable
                          ? Session::Mode::Write
                          : Session::Mode::WriteReadCommitted;
    return d->run(d->writers(), Role::Writer, work,
                  {.mode = mode, .mayRunTwice = options.isIdempotent});
}

Dialect Store::dialect() const
{
    return d->options.url.dialect();
}

const DatabaseUrl &Store::url() const
{
    return d->options.url;
}

bool Store::isReachable()
{
    bool answers = false;
    const auto ran = d->pool->run([&](Worker &worker) {
        const Role role = d->writePool ? Role::Reader : Role::Writer;
        for (int attempt = 0; attempt < 2 && !answers;
             ++attempt) { // the first may meet a dead connection
            if (!d->connect(worker, role, 0ms))
                return;
            answers = worker.session->queryValue(u"SELECT 1"_s).has_value();
        }
    });
    return ran && answers;
}

int Store::connectionCount() const
{
    return d->pool->connectionCount() + (d->writePool ? d->writePool->connectionCount() : 0);
}

} // namespace holdfast::store
