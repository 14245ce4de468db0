#include "core/identity/passwords.h"

#include "core/base/log.h"
#include "core/base/token_proof.h"
#include "core/operations/operations.h"

#include <sodium.h>

#include <algorithm>
#include <cmath>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMemoryBytes = qint64(64) << 20;
constexpr double kWantedSeconds = 0.1;
constexpr int kLeastMeasured = 2; // a busy machine looks slower than it is, and the cost is kept
constexpr int kMostPasses = 20;
constexpr qsizetype kLeastBytes = 10;
constexpr qsizetype kMostBytes = 1024;
constexpr QLatin1StringView kCostSetting("identity.password_cost");

/// One person types the same letter as one code point, another's keyboard makes two of it.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

Result<QString> makeHash(const QString &password, const PasswordCost &cost)
{
    QByteArray bytes = bytesOf(password);
    char hash[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_argon2id_str(hash, bytes.constData(), size_t(bytes.size()),
                                                  size_t(cost.passes), size_t(cost.memoryBytes));
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (failed != 0)
        return Error("internal"_L1, {}, u"no memory for a password's hash"_s);
    return QString::fromLatin1(hash);
}

/// Passes that take about as long as wanted on this machine. The better of two tries: the first one
/// also pays for memory that was never touched.
Result<PasswordCost> measureCost(const Clock &clock)
{
    std::chrono::duration<double> best{1e9};
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto begun = clock.steadyNow();
        HF_CHECK(makeHash(u"how long does this take"_s, {1, kMemoryBytes}));
        best = std::min<std::chrono::duration<double>>(best, clock.steadyNow() - begun);
    }
    const double passes = std::round(kWantedSeconds / std::max(best.count(), 1e-3));
    return PasswordCost{.passes =
                            int(std::clamp(passes, double(kLeastMeasured), double(kMostPasses))),
                        .memoryBytes = kMemoryBytes};
}

Result<void> startSodium()
{
    static const bool isStarted = sodium_init() >= 0;
    if (!isStarted)
        return Error("internal"_L1, {}, u"libsodium did not start"_s);
    return {};
}

} // namespace

Result<void> PasswordHasher::check(const QString &password, const QString &username)
{
    const auto refuse = [](const QString &reason) {
        return Error("identity.password_refused"_L1, {{"reason"_L1, reason}});
    };
    const qsizetype size = bytesOf(password).size();
    if (size < kLeastBytes)
        return refuse(u"it has fewer than %1 characters"_s.arg(kLeastBytes));
    if (size > kMostBytes)
        return refuse(u"it has more than %1 bytes"_s.arg(kMostBytes));
    if (!username.isEmpty() && password.compare(username, Qt::CaseInsensitive) == 0)
        return refuse(u"it is the user name"_s);
    return {};
}

/// Measured once for all services on the store; what stands there is taken as long as it is sane.
Result<PasswordCost> PasswordHasher::cost()
{
    const std::lock_guard lock(m_mutex);
    if (m_cost)
        return *m_cost;
    HF_CHECK(startSodium());
    HF_TRY(const auto stored, m_store.read([](store::Connection &connection) {
        return readSetting(connection, kCostSetting);
    }));
    if (stored) {
        const auto known = json::fromObject<PasswordCost>(*stored, UnknownMembers::Ignore);
        if (known && known->passes >= 1 && known->passes <= kMostPasses &&
            known->memoryBytes >= qint64(crypto_pwhash_argon2id_MEMLIMIT_MIN) &&
            known->memoryBytes <= kMemoryBytes) {
            m_cost = *known;
            return *m_cost;
        }
    }
    HF_TRY(const PasswordCost measured, measureCost(m_clock));
    qCInfo(lcService) << "a password's hash takes" << measured.passes << "passes here";
    HF_CHECK(m_store.write([&](store::Connection &connection) {
        return writeSetting(connection, kCostSetting, json::toObject(measured), m_clock.now());
    }));
    m_cost = measured;
    return measured;
}

Result<QString> PasswordHasher::hash(const QString &password)
{
    HF_TRY(const PasswordCost now, cost());
    return makeHash(password, now);
}

Result<QString> PasswordHasher::nobodysHash()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_nobodysHash.isEmpty())
            return m_nobodysHash;
    }
    HF_TRY(const QString made, hash(QString::fromLatin1(randomBytes(32).toHex())));
    const std::lock_guard lock(m_mutex);
    m_nobodysHash = made;
    return made;
}

Result<PasswordHasher::Verdict> PasswordHasher::verify(const std::optional<QString> &stored,
                                                       const QString &password)
{
    HF_TRY(const PasswordCost now, cost());
    QString against = stored.value_or(QString());
    if (against.isEmpty()) {
        HF_TRY(against, nobodysHash());
    }
    QByteArray bytes = bytesOf(password);
    // Longer ones were never accepted, and take longer.
    const bool isPossible = bytes.size() <= kMostBytes;
    if (!isPossible)
        bytes.truncate(kMostBytes);
    const QByteArray hash = against.toLatin1();
    const int differs = crypto_pwhash_argon2id_str_verify(hash.constData(), bytes.constData(),
                                                          size_t(bytes.size()));
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    if (differs != 0 || !isPossible || !stored || stored->isEmpty())
        return Verdict{};
    const int outdated = crypto_pwhash_argon2id_str_needs_rehash(
        hash.constData(), size_t(now.passes), size_t(now.memoryBytes));
    return Verdict{.isRight = true, .isOutdated = outdated != 0};
}

} // namespace holdfast
