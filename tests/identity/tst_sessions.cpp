#include "identity_bench.h"

#include "core/operations/operations.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <thread>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Statement;

namespace {

constexpr Statement kHashes{"test.hashes", "SELECT token_hash, refresh_hash FROM sessions",
                            parameters<>, columns<QString, QString>};
constexpr Statement kPasswordHash{"test.passwordHash",
                                  "SELECT password_hash FROM users WHERE username = ?",
                                  parameters<QString>, columns<QString>};

Result<QString> passwordHash(store::Store &store, const QString &username)
{
    return store.read([&](Connection &connection) -> Result<QString> {
        HF_TRY(auto rows, connection.run(kPasswordHash, {username}));
        HF_TRY(const auto hash, store::readValue<QString>(std::move(rows)));
        return hash.value_or(QString());
    });
}

} // namespace

class SessionsTest : public QObject
{
    Q_OBJECT
private slots:
    void signsInByNameAndByAddress_data() { addEngineRows(); }
    void signsInByNameAndByAddress();
    void whatIsWrongIsNotTold_data() { addEngineRows(); }
    void whatIsWrongIsNotTold();
    void onlyHashesAreStored_data() { addEngineRows(); }
    void onlyHashesAreStored();
    void tokensEnd_data() { addEngineRows(); }
    void tokensEnd();
    void aRestartEndsNothing_data() { addEngineRows(); }
    void aRestartEndsNothing();
    void aRefreshTokenCountsOnce_data() { addEngineRows(); }
    void aRefreshTokenCountsOnce();
    void anOldTokenOfSeveralRefreshesAgoIsFoundOut_data() { addEngineRows(); }
    void anOldTokenOfSeveralRefreshesAgoIsFoundOut();
    void ofTwoRefreshesAtOnceOneIsTooMany_data() { addEngineRows(); }
    void ofTwoRefreshesAtOnceOneIsTooMany();
    void oneEndsOnesOwnSessionsOnly_data() { addEngineRows(); }
    void oneEndsOnesOwnSessionsOnly();
    void aDisabledAccountHasNoSession_data() { addEngineRows(); }
    void aDisabledAccountHasNoSession();
    void hashesFollowTheCost_data() { addEngineRows(); }
    void hashesFollowTheCost();
    void theCostIsMeasuredOnce_data() { addEngineRows(); }
    void theCostIsMeasuredOnce();
    void nobodyTakesAsLongAsSomebody();
};

void SessionsTest::signsInByNameAndByAddress()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto user = bench.addUser(u"anna"_s, {u"Operator"_s});
    HF_VERIFY(user);
    for (const QString &typed :
         {u"anna"_s, u" Anna "_s, u"anna@example.org"_s, u"ANNA@example.org"_s}) {
        const auto signedIn = bench.signIn(typed);
        HF_VERIFY(signedIn);
        QCOMPARE(signedIn->userId, user->id);
        QCOMPARE(signedIn->name, u"anna"_s);
        QCOMPARE(signedIn->accessExpiresAt, bench.clock.now().addDays(7));
        QCOMPARE(signedIn->refreshExpiresAt, bench.clock.now().addDays(30));
        const auto resumed = bench.resume(signedIn->accessToken);
        HF_VERIFY(resumed);
        QCOMPARE(resumed->sessionId, signedIn->sessionId);
    }
    const auto account = bench.call(bench.callerOf(*bench.signIn(u"anna"_s)), u"account.get"_s);
    HF_VERIFY(account);
    QCOMPARE(account->value("roles"_L1).toArray(), QJsonArray{u"Operator"_s});
    QVERIFY(account->value("permissions"_L1).toArray().contains(u"backups.create"_s));
    QVERIFY(!account->value("permissions"_L1).toArray().contains(u"users.manage"_s));
    QCOMPARE(bench.audit(u"session.login"_s)->size(), 5);
}

void SessionsTest::whatIsWrongIsNotTold()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto disabled = bench.addUser(u"berta"_s);
    HF_VERIFY(disabled);
    HF_VERIFY(bench.addUser(u"anna"_s));
    HF_VERIFY(bench.accounts->create(
        bench.owner, {.username = u"carl"_s, .email = u"carl@example.org"_s})); // no password
    HF_VERIFY(bench.accounts->disable(bench.owner, disabled->id));
    QSet<QString> told;
    const QList<std::pair<QString, QString>> attempts{
        {u"anna"_s, u"wrong password"_s}, {u"anna"_s, QString()},
        {u"nobody"_s, kPassword},         {u"berta"_s, kPassword},
        {u"carl"_s, QString()},           {u"local"_s, kPassword},
        {u"no@example.org"_s, kPassword}, {QString(2000, u'x'), QString(5000, u'x')}};
    for (const auto &[name, password] : attempts) {
        const auto refused = bench.signIn(name, password);
        HF_VERIFY_ERROR(refused, "identity.login_refused");
        told.insert(refused.error().message() + refused.error().detail());
    }
    QCOMPARE(told.size(), 1);
    // The trail knows who was meant, but not what was typed: it is a password now and then.
    const auto entries = bench.audit(u"session.login"_s);
    HF_VERIFY(entries);
    QCOMPARE(entries->size(), attempts.size());
    for (const AuditEntry &entry : *entries) {
        QVERIFY(!entry.newValues.value("refused"_L1).toString().isEmpty());
        QCOMPARE(entry.ip, u"192.0.2.1"_s);
        QVERIFY(!QString::fromUtf8(QJsonDocument(json::toObject(entry)).toJson())
                     .contains("nobody"_L1));
    }
}

void SessionsTest::onlyHashesAreStored()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    HF_VERIFY(bench.addUser(u"anna"_s));
    const auto signedIn = bench.signIn(u"anna"_s);
    HF_VERIFY(signedIn);
    QVERIFY(signedIn->accessToken.startsWith("hfa_"_L1) && signedIn->accessToken.size() >= 47);
    QVERIFY(signedIn->refreshToken.startsWith("hfr_"_L1));
    const auto rows = store->read([](Connection &connection) { return connection.run(kHashes); });
    HF_VERIFY(rows);
    auto row = *rows;
    QVERIFY(row.next());
    QCOMPARE(row.value<QString>(0)->size(), 64);
    QVERIFY(*row.value<QString>(0) != signedIn->accessToken);
    // A hash out of a stolen store is no token.
    HF_VERIFY_ERROR(bench.resume(*row.value<QString>(0)), "identity.session_ended");
    HF_VERIFY_ERROR(bench.refresh(*row.value<QString>(1)), "identity.session_ended");
    HF_VERIFY_ERROR(bench.resume(signedIn->refreshToken), "identity.session_ended");
    HF_VERIFY_ERROR(bench.refresh(signedIn->accessToken), "identity.session_ended");
    const auto hash = passwordHash(*store, u"anna"_s);
    HF_VERIFY(hash);
    QVERIFY(hash->startsWith("$argon2id$"_L1));
}

void SessionsTest::tokensEnd()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    HF_VERIFY(bench.addUser(u"anna"_s));
    const auto first = bench.signIn(u"anna"_s);
    HF_VERIFY(first);
    bench.clock.advance(7 * 24h - 1s);
    HF_VERIFY(bench.resume(first->accessToken));
    bench.clock.advance(1s);
    HF_VERIFY_ERROR(bench.resume(first->accessToken), "identity.session_ended");
    const auto second = bench.refresh(first->refreshToken);
    HF_VERIFY(second);
    QCOMPARE(second->sessionId, first->sessionId);
    QVERIFY(second->accessToken != first->accessToken);
    HF_VERIFY(bench.resume(second->accessToken));
    bench.clock.advance(30 * 24h);
    HF_VERIFY_ERROR(bench.refresh(second->refreshToken), "identity.session_ended");
    const auto refused = bench.audit(u"session.resume"_s);
    HF_VERIFY(refused);
    QCOMPARE(refused->size(), 1);
    QCOMPARE(refused->first().newValues.value("refused"_L1).toString(), u"expired token"_s);
}

void SessionsTest::aRestartEndsNothing()
{
    HF_OPEN_STORE(store);
    SignedIn session;
    {
        IdentityBench bench(*store);
        HF_VERIFY(bench.open());
        HF_VERIFY(bench.addUser(u"anna"_s));
        const auto signedIn = bench.signIn(u"anna"_s);
        HF_VERIFY(signedIn);
        session = *signedIn;
    }
    IdentityBench again(*store);
    HF_VERIFY(again.open());
    HF_VERIFY(again.resume(session.accessToken));
    HF_VERIFY(again.refresh(session.refreshToken));
}

void SessionsTest::aRefreshTokenCountsOnce()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    HF_VERIFY(bench.addUser(u"anna"_s));
    const auto stolen = bench.signIn(u"anna"_s);
    const auto other = bench.signIn(u"anna"_s);
    HF_VERIFY(stolen);
    HF_VERIFY(other);
    const auto fresh = bench.refresh(stolen->refreshToken);
    HF_VERIFY(fresh);
    HF_VERIFY_ERROR(bench.resume(stolen->accessToken), "identity.session_ended");
    QVERIFY(bench.ended.isEmpty());
    HF_VERIFY_ERROR(bench.refresh(stolen->refreshToken), "identity.token_reused");
    QCOMPARE(bench.ended, QSet<QUuid>{stolen->sessionId});
    // Nobody knows which of the two is the thief.
    HF_VERIFY_ERROR(bench.resume(fresh->accessToken), "identity.session_ended");
    HF_VERIFY_ERROR(bench.refresh(fresh->refreshToken), "identity.session_ended");
    HF_VERIFY(bench.resume(other->accessToken));
    const auto entries = bench.audit(u"session.refresh"_s);
    HF_VERIFY(entries);
    QVERIFY(std::ranges::any_of(*entries, [&](const AuditEntry &entry) {
        return entry.newValues.value("refused"_L1) == "reused token"_L1 &&
               entry.sessionId == stolen->sessionId;
    }));
}

void SessionsTest::anOldTokenOfSeveralRefreshesAgoIsFoundOut()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    HF_VERIFY(bench.addUser(u"anna"_s));
    const auto first = bench.signIn(u"anna"_s);
    HF_VERIFY(first);
    SignedIn newest = *first;
    for (int i = 0; i < 3; ++i) {
        const auto next = bench.refresh(newest.refreshToken);
        HF_VERIFY(next);
        newest = *next;
    }
    HF_VERIFY_ERROR(bench.refresh(first->refreshToken), "identity.token_reused");
    HF_VERIFY_ERROR(bench.resume(newest.accessToken), "identity.session_ended");
}

void SessionsTest::ofTwoRefreshesAtOnceOneIsTooMany()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    HF_VERIFY(bench.addUser(u"anna"_s));
    const auto session = bench.signIn(u"anna"_s);
    HF_VERIFY(session);
    Result<SignedIn> outcomes[2];
    {
        std::thread other([&] { outcomes[0] = bench.refresh(session->refreshToken); });
        outcomes[1] = bench.refresh(session->refreshToken);
        other.join();
    }
    QCOMPARE(int(outcomes[0].has_value()) + int(outcomes[1].has_value()), 1);
    const auto &lost = outcomes[0] ? outcomes[1] : outcomes[0];
    HF_VERIFY_ERROR(lost, "identity.token_reused");
}

void SessionsTest::oneEndsOnesOwnSessionsOnly()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    HF_VERIFY(bench.addUser(u"anna"_s));
    HF_VERIFY(bench.addUser(u"berta"_s));
    const auto here = bench.signIn(u"anna"_s);
    const auto phone = bench.signIn(u"anna"_s);
    const auto tablet = bench.signIn(u"anna"_s);
    const auto hers = bench.signIn(u"berta"_s);
    HF_VERIFY(hers);
    const api::Caller anna = bench.callerOf(*here);
    const auto listed = bench.call(anna, u"sessions.list"_s);
    HF_VERIFY(listed);
    QCOMPARE(listed->value("sessions"_L1).toArray().size(), 3);
    QCOMPARE(listed->value("current_id"_L1).toString(), idText(here->sessionId));
    const auto revoke = [&](const QUuid &id) {
        return bench.call(anna, u"sessions.revoke"_s, {{u"session_id"_s, idText(id)}});
    };
    HF_VERIFY_ERROR(revoke(hers->sessionId), "identity.session_not_found");
    HF_VERIFY_ERROR(revoke(newId()), "identity.session_not_found");
    HF_VERIFY_ERROR(bench.call(anna, u"sessions.revoke"_s), "record.invalid");
    HF_VERIFY(revoke(phone->sessionId));
    HF_VERIFY_ERROR(bench.resume(phone->accessToken), "identity.session_ended");
    HF_VERIFY(bench.resume(tablet->accessToken));
    const auto others = bench.call(anna, u"sessions.revoke"_s, {{u"all_others"_s, true}});
    HF_VERIFY(others);
    QCOMPARE(others->value("count"_L1).toInt(), 1);
    HF_VERIFY_ERROR(bench.resume(tablet->accessToken), "identity.session_ended");
    HF_VERIFY(bench.resume(here->accessToken));
    HF_VERIFY(bench.resume(hers->accessToken));
    HF_VERIFY(bench.call(anna, u"session.logout"_s));
    HF_VERIFY_ERROR(bench.resume(here->accessToken), "identity.session_ended");
    // Of others only with the right to it.
    const QJsonObject berta{{u"user_id"_s, idText(hers->userId)}};
    HF_VERIFY_ERROR(bench.call(anna, u"users.sessions"_s, berta), "rpc.denied");
    HF_VERIFY_ERROR(bench.call(anna, u"users.revokeSessions"_s, berta), "rpc.denied");
    HF_VERIFY(bench.call(bench.owner, u"users.revokeSessions"_s, berta));
    HF_VERIFY_ERROR(bench.resume(hers->accessToken), "identity.session_ended");
}

void SessionsTest::aDisabledAccountHasNoSession()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto anna = bench.addUser(u"anna"_s, {u"Viewer"_s});
    HF_VERIFY(anna);
    const auto session = bench.signIn(u"anna"_s);
    HF_VERIFY(session);
    const api::Caller caller = bench.callerOf(*session);
    HF_VERIFY(bench.authoriser->authorise(caller, u"servers.view"_s, {}));
    HF_VERIFY(bench.accounts->disable(bench.owner, anna->id));
    QCOMPARE(bench.ended, QSet<QUuid>{session->sessionId});
    HF_VERIFY_ERROR(bench.authoriser->authorise(caller, u"servers.view"_s, {}), "rpc.denied");
    HF_VERIFY_ERROR(bench.resume(session->accessToken), "identity.session_ended");
    HF_VERIFY_ERROR(bench.refresh(session->refreshToken), "identity.session_ended");
    HF_VERIFY(bench.accounts->enable(bench.owner, anna->id));
    HF_VERIFY_ERROR(bench.resume(session->accessToken), "identity.session_ended");
    HF_VERIFY(bench.signIn(u"anna"_s));
}

void SessionsTest::hashesFollowTheCost()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    HF_VERIFY(bench.addUser(u"anna"_s));
    const auto before = passwordHash(*store, u"anna"_s);
    HF_VERIFY(before);
    QVERIFY(before->contains("$m=64,t=1,"_L1));
    HF_VERIFY(bench.signIn(u"anna"_s));
    QCOMPARE(*passwordHash(*store, u"anna"_s), *before);
    HF_VERIFY(store->write([&](Connection &connection) {
        const PasswordCost cost{.passes = 2, .memoryBytes = 128 * 1024};
        return writeSetting(connection, u"identity.password_cost"_s, json::toObject(cost),
                            bench.clock.now());
    }));
    PasswordHasher dearer(*store, bench.clock);
    SessionService sessions({.store = *store,
                             .passwords = dearer,
                             .authoriser = *bench.authoriser,
                             .clock = bench.clock});
    HF_VERIFY_ERROR(
        sessions.login(bench.stranger, {.usernameOrEmail = u"anna"_s, .password = u"wrong"_s}),
        "identity.login_refused");
    QCOMPARE(*passwordHash(*store, u"anna"_s), *before);
    HF_VERIFY(
        sessions.login(bench.stranger, {.usernameOrEmail = u"anna"_s, .password = kPassword}));
    QVERIFY(passwordHash(*store, u"anna"_s)->contains("$m=128,t=2,"_L1));
    HF_VERIFY(
        sessions.login(bench.stranger, {.usernameOrEmail = u"anna"_s, .password = kPassword}));
}

void SessionsTest::theCostIsMeasuredOnce()
{
    HF_OPEN_STORE(store);
    PasswordHasher measuring(*store, systemClock());
    const auto hash = measuring.hash(kPassword);
    HF_VERIFY(hash);
    static const QRegularExpression form(u"^\\$argon2id\\$v=19\\$m=65536,t=(\\d+),p=1\\$"_s);
    const auto match = form.match(*hash);
    QVERIFY2(match.hasMatch(), qPrintable(*hash));
    PasswordHasher later(*store, systemClock());
    const auto next = later.hash(kPassword);
    HF_VERIFY(next);
    QCOMPARE(form.match(*next).captured(1), match.captured(1));
    QVERIFY(*next != *hash); // another salt
    QVERIFY(later.verify(*hash, kPassword)->isRight);
}

void SessionsTest::nobodyTakesAsLongAsSomebody()
{
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    PasswordHasher hasher(*store, systemClock());
    const auto hash = hasher.hash(kPassword);
    HF_VERIFY(hash);
    HF_VERIFY(hasher.verify(std::nullopt, kPassword)); // makes what is compared with
    const auto fastest = [&](const std::optional<QString> &stored) {
        std::chrono::nanoseconds best = 1h;
        for (int i = 0; i < 4; ++i) {
            const auto begun = std::chrono::steady_clock::now();
            const auto verdict = hasher.verify(stored, u"something else"_s);
            best =
                std::min<std::chrono::nanoseconds>(best, std::chrono::steady_clock::now() - begun);
            if (!verdict || verdict->isRight)
                return std::chrono::nanoseconds(0);
        }
        return best;
    };
    const auto somebody = fastest(*hash);
    const auto nobody = fastest(std::nullopt);
    QVERIFY(somebody > 0ns);
    QVERIFY2(nobody > somebody / 2 && somebody > nobody / 2,
             qPrintable(u"%1 against %2 ns"_s.arg(nobody.count()).arg(somebody.count())));
}

HOLDFAST_TEST(SessionsTest)
#include "tst_sessions.moc"
