#include "identity_bench.h"

#include <QtCore/QJsonDocument>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using store::columns;
using store::Connection;
using store::parameters;
using store::Statement;

namespace {

constexpr Statement kOwnerOf{"test.ownerOf", "SELECT owner_id FROM servers WHERE id = ?",
                             parameters<QUuid>, columns<QUuid>};
constexpr Statement kBackupsOf{"test.backupsOf", "SELECT count(*) FROM backups WHERE tenant_id = ?",
                               parameters<QUuid>, columns<qint64>};
constexpr Statement kEverythingAudited{"test.everythingAudited",
                                       "SELECT old_values, new_values, action FROM audit_log",
                                       parameters<>, columns<QJsonObject, QJsonObject, QString>};

QJsonObject ofUser(const QUuid &id)
{
    return {{u"user_id"_s, idText(id)}};
}

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT
private slots:
    void theLocalOwnerGetsAName_data() { addEngineRows(); }
    void theLocalOwnerGetsAName();
    void theSetupTokenCountsOnce_data() { addEngineRows(); }
    void theSetupTokenCountsOnce();
    void theLocalOwnerCanBeTurnedOff_data() { addEngineRows(); }
    void theLocalOwnerCanBeTurnedOff();
    void aNewPasswordEndsTheOtherSessions_data() { addEngineRows(); }
    void aNewPasswordEndsTheOtherSessions();
    void badPasswordsAreRefused_data();
    void badPasswordsAreRefused();
    void badNamesAreRefused_data();
    void badNamesAreRefused();
    void namesAndAddressesAreUnique_data() { addEngineRows(); }
    void namesAndAddressesAreUnique();
    void aLinkSetsAPasswordOnce_data() { addEngineRows(); }
    void aLinkSetsAPasswordOnce();
    void theLastOwnerStays_data() { addEngineRows(); }
    void theLastOwnerStays();
    void whoOwnsThingsIsNotDeleted_data() { addEngineRows(); }
    void whoOwnsThingsIsNotDeleted();
    void nobodyGivesWhatHeLacks_data() { addEngineRows(); }
    void nobodyGivesWhatHeLacks();
    void noSecretIsAudited_data() { addEngineRows(); }
    void noSecretIsAudited();
    void everythingNeedsItsRight_data() { addEngineRows(); }
    void everythingNeedsItsRight();
};

void AccountsTest::theLocalOwnerGetsAName()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto server = bench.addServer(u"survival"_s, bench.ids.localOwnerId);
    HF_VERIFY(server);
    HF_VERIFY_ERROR(bench.signIn(u"local"_s), "identity.login_refused");
    const AccountClaimParams params{.username = u"Anna"_s,
                                    .email = u"anna@example.org"_s,
                                    .password = kPassword,
                                    .name = u"Anna  A."_s};
    const auto account = bench.accounts->claim(bench.owner, params);
    HF_VERIFY(account);
    QCOMPARE(account->user.id, bench.ids.localOwnerId);
    QCOMPARE(account->user.username, u"anna"_s);
    QCOMPARE(account->user.name, u"Anna A."_s);
    QCOMPARE(account->roles, QStringList{u"Owner"_s});
    QVERIFY(account->hasPassword);
    const auto session = bench.signIn(u"anna"_s);
    HF_VERIFY(session);
    HF_VERIFY(bench.authoriser->authorise(bench.callerOf(*session), u"backups.restore"_s, *server));
    HF_VERIFY_ERROR(bench.accounts->claim(bench.owner, params), "identity.already_claimed");
    // The next start makes no second owner.
    IdentityBench again(*store);
    HF_VERIFY(again.open());
    QCOMPARE(again.ids.localOwnerId, bench.ids.localOwnerId);
    QCOMPARE(again.accounts->localOwner()->name, u"anna"_s);
    QVERIFY(!*again.accounts->makeSetupToken());
}

void AccountsTest::theSetupTokenCountsOnce()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto claim = [&](const QString &token, const QString &password = kPassword) {
        return bench.accounts->claimByToken(bench.stranger, {.setupToken = token,
                                                             .username = u"anna"_s,
                                                             .email = u"anna@example.org"_s,
                                                             .password = password});
    };
    HF_VERIFY_ERROR(claim({}), "identity.setup_refused");
    const auto ofFirstStart = bench.accounts->makeSetupToken();
    const auto ofSecondStart = bench.accounts->makeSetupToken();
    HF_VERIFY(ofSecondStart);
    QVERIFY(*ofFirstStart && *ofSecondStart);
    HF_VERIFY_ERROR(claim(**ofFirstStart), "identity.setup_refused");
    bench.clock.advance(25h);
    HF_VERIFY_ERROR(claim(**ofSecondStart), "identity.setup_refused");
    const auto token = bench.accounts->makeSetupToken();
    HF_VERIFY(token);
    // A mistake does not use it up.
    HF_VERIFY_ERROR(claim(**token, u"short"_s), "identity.password_refused");
    const auto entrance = claim(**token);
    HF_VERIFY(entrance);
    QCOMPARE(entrance->answer.userId, bench.ids.localOwnerId);
    QVERIFY(entrance->caller && entrance->caller->userId == bench.ids.localOwnerId);
    HF_VERIFY(bench.resume(entrance->answer.accessToken));
    HF_VERIFY_ERROR(claim(**token), "identity.setup_refused");
}

void AccountsTest::theLocalOwnerCanBeTurnedOff()
{
    HF_OPEN_STORE(store);
    IdentityBench on(*store);
    HF_VERIFY(on.open());
    HF_VERIFY(on.accounts->localOwner());
    QVERIFY(on.accounts->localOwner()->isLocalOwner);
    IdentityBench off(*store);
    off.isLocalOwnerOn = false;
    HF_VERIFY(off.open());
    HF_VERIFY_ERROR(off.accounts->localOwner(), "identity.local_owner_off");
    // A disabled account is not let in by the back door either.
    const auto berta = on.addUser(u"berta"_s, {u"Owner"_s});
    HF_VERIFY(berta);
    const auto session = on.signIn(u"berta"_s);
    HF_VERIFY(session);
    HF_VERIFY(on.accounts->disable(on.callerOf(*session), on.ids.localOwnerId));
    HF_VERIFY_ERROR(on.accounts->localOwner(), "identity.account_disabled");
}

void AccountsTest::aNewPasswordEndsTheOtherSessions()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    HF_VERIFY(bench.addUser(u"anna"_s));
    const auto here = bench.signIn(u"anna"_s);
    const auto there = bench.signIn(u"anna"_s);
    HF_VERIFY(there);
    const api::Caller anna = bench.callerOf(*here);
    const QString fresh = u"another long password"_s;
    HF_VERIFY_ERROR(
        bench.accounts->changePassword(anna, {.oldPassword = u"wrong"_s, .newPassword = fresh}),
        "identity.password_wrong");
    HF_VERIFY(bench.resume(there->accessToken));
    HF_VERIFY(
        bench.accounts->changePassword(anna, {.oldPassword = kPassword, .newPassword = fresh}));
    HF_VERIFY(bench.resume(here->accessToken));
    HF_VERIFY_ERROR(bench.resume(there->accessToken), "identity.session_ended");
    HF_VERIFY_ERROR(bench.signIn(u"anna"_s), "identity.login_refused");
    HF_VERIFY(bench.signIn(u"anna"_s, fresh));
    // A stolen session is no place to guess in.
    for (int i = 0; i < 4; ++i)
        (void)bench.accounts->changePassword(anna,
                                             {.oldPassword = u"wrong"_s, .newPassword = fresh});
    HF_VERIFY_ERROR(
        bench.accounts->changePassword(anna, {.oldPassword = fresh, .newPassword = kPassword}),
        "identity.too_many_attempts");
}

void AccountsTest::badPasswordsAreRefused_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("too short") << u"nine char"_s;
    QTest::newRow("too long") << QString(1025, u'x');
    QTest::newRow("the user name") << u"ANNA.the.great"_s;
}

void AccountsTest::badPasswordsAreRefused()
{
    QFETCH(QString, password);
    HF_VERIFY_ERROR(PasswordHasher::check(password, u"anna.the.great"_s),
                    "identity.password_refused");
}

void AccountsTest::badNamesAreRefused_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("email");
    QTest::newRow("no name") << QString() << u"a@example.org"_s;
    QTest::newRow("one letter") << u"a"_s << u"a@example.org"_s;
    QTest::newRow("33 letters") << QString(33, u'a') << u"a@example.org"_s;
    QTest::newRow("a space inside") << u"anna b"_s << u"a@example.org"_s;
    QTest::newRow("an @, which addresses have") << u"anna@home"_s << u"a@example.org"_s;
    QTest::newRow("a letter that looks like another") << u"аnna"_s << u"a@example.org"_s;
    QTest::newRow("no address") << u"anna"_s << QString();
    QTest::newRow("no @") << u"anna"_s << u"example.org"_s;
    QTest::newRow("two @") << u"anna"_s << u"a@b@example.org"_s;
    QTest::newRow("a line break") << u"anna"_s << u"a@example.org\nBcc: b"_s;
    QTest::newRow("too long an address") << u"anna"_s << QString(QString(250, u'a') + "@b.org"_L1);
}

void AccountsTest::badNamesAreRefused()
{
    QFETCH(QString, username);
    QFETCH(QString, email);
    TestStore store(u"sqlite"_s);
    HF_VERIFY(store.open());
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    HF_VERIFY_ERROR(bench.accounts->create(bench.owner, {.username = username, .email = email}),
                    "record.invalid");
}

void AccountsTest::namesAndAddressesAreUnique()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto anna = bench.addUser(u"anna"_s);
    HF_VERIFY(anna);
    const auto berta = bench.addUser(u"berta"_s);
    HF_VERIFY(berta);
    HF_VERIFY_ERROR(
        bench.accounts->create(bench.owner, {.username = u"ANNA"_s, .email = u"x@example.org"_s}),
        "identity.name_taken");
    HF_VERIFY_ERROR(bench.accounts->create(
                        bench.owner, {.username = u"anna2"_s, .email = u"Anna@Example.org"_s}),
                    "identity.name_taken");
    HF_VERIFY_ERROR(
        bench.accounts->update(bench.owner, {.userId = berta->id, .email = u"ANNA@example.org"_s}),
        "identity.name_taken");
    const auto renamed = bench.accounts->update(
        bench.owner, {.userId = berta->id, .username = u"bea"_s, .name = u"Bea"_s});
    HF_VERIFY(renamed);
    QCOMPARE(renamed->email, u"berta@example.org"_s);
    HF_VERIFY(bench.signIn(u"bea"_s));
    HF_VERIFY_ERROR(bench.accounts->update(bench.owner, {.userId = newId()}),
                    "identity.user_not_found");
    const auto page = bench.accounts->list({.limit = 2});
    HF_VERIFY(page);
    QCOMPARE(page->users.size(), 2);
    QCOMPARE(bench.accounts->list({.after = page->after})->users.size(), 1);
}

void AccountsTest::aLinkSetsAPasswordOnce()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto anna = bench.addUser(u"anna"_s);
    HF_VERIFY(anna);
    const auto session = bench.signIn(u"anna"_s);
    HF_VERIFY(session);
    const QString fresh = u"another long password"_s;
    const auto reset = [&](const QString &token) {
        return bench.accounts->resetPassword(bench.stranger,
                                             {.resetToken = token, .newPassword = fresh});
    };
    const auto old = bench.accounts->resetLink(bench.owner, anna->id);
    const auto link = bench.accounts->resetLink(bench.owner, anna->id);
    HF_VERIFY(link);
    QCOMPARE(link->expiresAt, bench.clock.now().addSecs(30 * 60));
    HF_VERIFY_ERROR(reset(old->resetToken), "identity.reset_refused");
    HF_VERIFY_ERROR(reset(u"hfp_made-up"_s), "identity.reset_refused");
    const auto done = reset(link->resetToken);
    HF_VERIFY(done);
    QVERIFY(!done->caller); // the new password has to be typed once
    HF_VERIFY_ERROR(bench.resume(session->accessToken), "identity.session_ended");
    HF_VERIFY(bench.signIn(u"anna"_s, fresh));
    HF_VERIFY_ERROR(reset(link->resetToken), "identity.reset_refused");
    const auto late = bench.accounts->resetLink(bench.owner, anna->id);
    HF_VERIFY(late);
    bench.clock.advance(30min);
    HF_VERIFY_ERROR(reset(late->resetToken), "identity.reset_refused");
    const auto ofDisabled = bench.accounts->resetLink(bench.owner, anna->id);
    HF_VERIFY(ofDisabled);
    HF_VERIFY(bench.accounts->disable(bench.owner, anna->id));
    HF_VERIFY_ERROR(reset(ofDisabled->resetToken), "identity.reset_refused");
    HF_VERIFY_ERROR(bench.accounts->resetLink(bench.owner, anna->id), "identity.account_disabled");
}

void AccountsTest::theLastOwnerStays()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const QUuid first = bench.ids.localOwnerId;
    HF_VERIFY_ERROR(bench.accounts->disable(bench.owner, first), "identity.not_oneself");
    HF_VERIFY_ERROR(bench.accounts->remove(bench.owner, {.userId = first}), "identity.not_oneself");
    const auto second = bench.addUser(u"berta"_s, {u"Owner"_s});
    HF_VERIFY(second);
    const auto session = bench.signIn(u"berta"_s);
    HF_VERIFY(session);
    const api::Caller berta = bench.callerOf(*session);
    HF_VERIFY_ERROR(bench.accounts->remove(berta, {.userId = first}), "identity.local_owner_stays");
    HF_VERIFY(bench.accounts->update(berta, {.userId = first, .roles = QStringList{u"Viewer"_s}}));
    HF_VERIFY_ERROR(bench.accounts->update(berta, {.userId = second->id, .roles = QStringList{}}),
                    "identity.last_owner");
    HF_VERIFY(bench.accounts->update(berta, {.userId = first, .roles = QStringList{u"Owner"_s}}));
    HF_VERIFY(bench.accounts->disable(berta, first));
    // A disabled one does not count.
    HF_VERIFY_ERROR(
        bench.accounts->update(berta, {.userId = second->id, .roles = QStringList{u"Viewer"_s}}),
        "identity.last_owner");
    HF_VERIFY(bench.accounts->enable(berta, first));
    HF_VERIFY(
        bench.accounts->update(berta, {.userId = second->id, .roles = QStringList{u"Viewer"_s}}));
}

void AccountsTest::whoOwnsThingsIsNotDeleted()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto anna = bench.addUser(u"anna"_s, {u"Operator"_s});
    const auto berta = bench.addUser(u"berta"_s);
    HF_VERIFY(berta);
    const auto server = bench.addServer(u"survival"_s, anna->id);
    HF_VERIFY(server);
    const auto refused = bench.accounts->remove(bench.owner, {.userId = anna->id});
    HF_VERIFY_ERROR(refused, "identity.owns_things");
    QCOMPARE(refused.error().parameters().value(u"servers"_s).toInt(), 1);
    QCOMPARE(refused.error().parameters().value(u"backups"_s).toInt(), 1);
    HF_VERIFY_ERROR(
        bench.accounts->remove(bench.owner, {.userId = anna->id, .handOverTo = newId()}),
        "identity.user_not_found");
    HF_VERIFY_ERROR(
        bench.accounts->remove(bench.owner, {.userId = anna->id, .handOverTo = anna->id}),
        "record.invalid");
    HF_VERIFY(bench.accounts->user(anna->id));
    HF_VERIFY(bench.accounts->remove(bench.owner, {.userId = anna->id, .handOverTo = berta->id}));
    HF_VERIFY_ERROR(bench.accounts->user(anna->id), "identity.user_not_found");
    const auto found = store->read([&](Connection &connection) -> Result<std::pair<QUuid, qint64>> {
        HF_TRY(auto owner, connection.run(kOwnerOf, {*server}));
        HF_TRY(auto backups, connection.run(kBackupsOf, {berta->id}));
        return std::pair(store::readValue<QUuid>(std::move(owner))->value_or(QUuid()),
                         store::readValue<qint64>(std::move(backups))->value_or(0));
    });
    HF_VERIFY(found);
    QCOMPARE(found->first, berta->id);
    QCOMPARE(found->second, 1);
    HF_VERIFY(bench.accounts->remove(bench.owner, {.userId = bench.addUser(u"carl"_s)->id}));
}

/// One row a way of giving.
void AccountsTest::nobodyGivesWhatHeLacks()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto anna = bench.addUser(u"anna"_s, {u"Administrator"_s});
    HF_VERIFY(anna);
    HF_VERIFY(bench.givePermission(anna->id, u"users.manage"_s));
    const auto session = bench.signIn(u"anna"_s);
    HF_VERIFY(session);
    const api::Caller caller = bench.callerOf(*session);
    const auto viewer = bench.addUser(u"viewer"_s, {u"Viewer"_s});
    const auto owner = bench.addUser(u"berta"_s, {u"Owner"_s});
    HF_VERIFY(owner);
    const auto newUser = [](const QString &role) {
        return UserCreateParams{.username = u"new-"_s + role.toLower(),
                                .email = role + u"@example.org"_s,
                                .roles = {role}};
    };
    HF_VERIFY_ERROR(bench.accounts->create(caller, newUser(u"Owner"_s)), "identity.rights_lacking");
    HF_VERIFY(bench.accounts->create(caller, newUser(u"Administrator"_s)));
    HF_VERIFY(bench.accounts->create(caller, newUser(u"Operator"_s)));
    HF_VERIFY_ERROR(bench.accounts->create(caller, newUser(u"Emperor"_s)),
                    "identity.role_not_found");
    HF_VERIFY_ERROR(
        bench.accounts->update(caller, {.userId = viewer->id, .roles = QStringList{u"Owner"_s}}),
        "identity.rights_lacking");
    HF_VERIFY_ERROR(
        bench.accounts->update(caller, {.userId = anna->id, .roles = QStringList{u"Owner"_s}}),
        "identity.rights_lacking");
    // Whoever gets at the account of somebody has what he has.
    HF_VERIFY_ERROR(bench.accounts->resetLink(caller, owner->id), "identity.rights_lacking");
    HF_VERIFY_ERROR(
        bench.accounts->update(caller, {.userId = owner->id, .email = u"mine@example.org"_s}),
        "identity.rights_lacking");
    HF_VERIFY_ERROR(bench.accounts->disable(caller, owner->id), "identity.rights_lacking");
    HF_VERIFY_ERROR(bench.accounts->remove(caller, {.userId = owner->id}),
                    "identity.rights_lacking");
    HF_VERIFY(bench.accounts->resetLink(caller, viewer->id));
    HF_VERIFY(bench.accounts->disable(bench.owner, owner->id));
    HF_VERIFY_ERROR(bench.accounts->enable(caller, owner->id), "identity.rights_lacking");
    // By ownership: what the heir gets, the giver must have.
    const auto clerk = bench.addUser(u"clerk"_s, {u"Viewer"_s});
    HF_VERIFY(clerk);
    HF_VERIFY(bench.givePermission(clerk->id, u"users.manage"_s));
    const auto keeper = bench.addUser(u"keeper"_s);
    HF_VERIFY(keeper);
    HF_VERIFY(bench.addServer(u"survival"_s, keeper->id));
    const auto clerks = bench.signIn(u"clerk"_s);
    HF_VERIFY(clerks);
    HF_VERIFY_ERROR(bench.accounts->remove(bench.callerOf(*clerks),
                                           {.userId = keeper->id, .handOverTo = clerk->id}),
                    "identity.rights_lacking");
    // Not by way of an account that is disabled, and so has no rights just now, either.
    HF_VERIFY(bench.accounts->disable(bench.owner, keeper->id));
    HF_VERIFY_ERROR(bench.accounts->remove(bench.callerOf(*clerks),
                                           {.userId = keeper->id, .handOverTo = clerk->id}),
                    "identity.rights_lacking");
}

void AccountsTest::noSecretIsAudited()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto token = bench.accounts->makeSetupToken();
    HF_VERIFY(bench.accounts->claimByToken(bench.stranger, {.setupToken = **token,
                                                            .username = u"anna"_s,
                                                            .email = u"anna@example.org"_s,
                                                            .password = kPassword}));
    HF_VERIFY(bench.addUser(u"berta"_s));
    const auto session = bench.signIn(u"berta"_s);
    HF_VERIFY(session);
    const auto link = bench.accounts->resetLink(bench.owner, session->userId);
    HF_VERIFY(bench.refresh(session->refreshToken));
    HF_VERIFY(bench.accounts->changePassword(
        bench.callerOf(*session),
        {.oldPassword = kPassword, .newPassword = u"another long password"_s}));
    const auto rows =
        store->read([](Connection &connection) { return connection.run(kEverythingAudited); });
    HF_VERIFY(rows);
    QByteArray trail;
    QSet<QString> actions;
    for (auto row = *rows; row.next();) {
        trail += QJsonDocument(*row.value<QJsonObject>(0)).toJson();
        trail += QJsonDocument(*row.value<QJsonObject>(1)).toJson();
        actions.insert(*row.value<QString>(2));
    }
    for (const QString &action :
         {u"account.claim"_s, u"users.create"_s, u"session.login"_s, u"users.resetLink"_s,
          u"session.refresh"_s, u"account.changePassword"_s})
        QVERIFY2(actions.contains(action), qPrintable(action));
    for (const QString &secret : {kPassword, u"another long"_s, u"argon2"_s, **token,
                                  link->resetToken, session->accessToken, session->refreshToken})
        QVERIFY2(!trail.contains(secret.toUtf8()), qPrintable(secret));
}

void AccountsTest::everythingNeedsItsRight()
{
    HF_OPEN_STORE(store);
    IdentityBench bench(*store);
    HF_VERIFY(bench.open());
    const auto anna = bench.addUser(u"anna"_s, {u"Operator"_s});
    HF_VERIFY(anna);
    const auto session = bench.signIn(u"anna"_s);
    HF_VERIFY(session);
    const api::Caller caller = bench.callerOf(*session);
    const QJsonObject owner = ofUser(bench.ids.localOwnerId);
    HF_VERIFY_ERROR(bench.call(caller, u"users.list"_s), "rpc.denied");
    for (const QString &method : {u"users.get"_s, u"users.disable"_s, u"users.enable"_s,
                                  u"users.delete"_s, u"users.resetLink"_s, u"users.update"_s})
        HF_VERIFY_ERROR(bench.call(caller, method, owner), "rpc.denied");
    HF_VERIFY_ERROR(bench.call(caller, u"users.create"_s,
                               {{u"username"_s, u"x1"_s}, {u"email"_s, u"x@example.org"_s}}),
                    "rpc.denied");
    HF_VERIFY(bench.call(caller, u"account.get"_s));
}

HOLDFAST_TEST(AccountsTest)
#include "tst_accounts.moc"
