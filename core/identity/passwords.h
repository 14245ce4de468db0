// core/identity/passwords.h: passwords as Argon2id hashes.
#pragma once

#include "core/base/clock.h"
#include "core/store/store.h"

#include <mutex>
#include <optional>

namespace holdfast {

/// What working out one hash takes; stands in each hash as well.
struct PasswordCost
{
    int passes = 0;
    qint64 memoryBytes = 0;

    static constexpr const char *recordName = "PasswordCost";
    static constexpr auto fields()
    {
        return FieldList{
            field("passes", &PasswordCost::passes, "passes over the memory"),
            field("memory_bytes", &PasswordCost::memoryBytes, "memory of one hash"),
        };
    }
};

/// Hashes and compares. Any thread, and each call keeps a core and 64 MiB for about 100 ms: callers
/// limit how many run at the same time (api::Method::hashesPasswords).
class PasswordHasher
{
public:
    /// The store keeps what the cost was measured to, so that all services on it make like hashes.
    PasswordHasher(store::Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {}

    /// Errors: InvalidArgument identity.password_refused (too short, too long, the user name).
    static Result<void> check(const QString &password, const QString &username);

    /// The hash with its salt and cost, for the store. Errors: Internal (no memory), the store's.
    Result<QString> hash(const QString &password);

    struct Verdict
    {
        bool isRight = false;
        bool isOutdated = false; ///< right, but the hash was made at another cost
    };
    /// Compares with a hash out of the store. Nothing: there is none; takes as long and is wrong,
    /// so that nobody learns from the time whether there is an account.
    Result<Verdict> verify(const std::optional<QString> &hash, const QString &password);

private:
    Result<PasswordCost> cost();
    Result<QString> nobodysHash();

    store::Store &m_store;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::optional<PasswordCost> m_cost; // guarded by m_mutex
    QString m_nobodysHash;              // guarded by m_mutex
};

} // namespace holdfast
