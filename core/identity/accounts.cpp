#include "core/identity/accounts.h"

#include "core/identity/identity.h"
#include "core/operations/operations.h"

#include "account_queries.h"
#include "identity_queries.h"
#include "rights_queries.h"
#include "session_queries.h"
#include "tokens.h"

#include <QtCore/QRegularExpression>

namespace holdfast {

using namespace Qt::StringLiterals;
using account_queries::kResetPurpose;
using account_queries::kSetupPurpose;
using store::Connection;

namespace {

constexpr std::chrono::hours kSetupLifetime{24};
constexpr std::chrono::minutes kResetLifetime{30};
constexpr QLatin1StringView kSetupIdentifier("setup");
constexpr qsizetype kEmailLimit = 255;
constexpr qsizetype kNameLimit = 255;

QDateTime after(const QDateTime &now, std::chrono::seconds span)
{
    return now.addSecs(span.count());
}

Error nameTaken(const User &user)
{
    return Error("identity.name_taken"_L1,
                 {{"username"_L1, user.username}, {"email"_L1, user.email}});
}

bool isUsername(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9][a-z0-9._-]{1,31}\\z"_s);
    return pattern.match(text).hasMatch();
}

/// Only whether it can be one. Letters beyond ASCII would be compared differently by the engines.
bool isEmail(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[!-?A-~]+@[!-?A-~]+\\z"_s);
    return text.size() <= kEmailLimit && pattern.match(text).hasMatch();
}

Result<QString> checkedUsername(const QString &typed)
{
    const QString username = typed.trimmed().toLower();
    if (isUsername(username))
        return username;
    return json::invalid(u"username"_s,
                         u"must have 2 to 32 small letters, digits, '.', '_' or '-' and begin with "
                         "a letter or digit"_s);
}

Result<QString> checkedEmail(const QString &typed)
{
    const QString email = typed.trimmed();
    if (isEmail(email))
        return email;
    return json::invalid(u"email"_s, u"must be an e-mail address"_s);
}

Result<QString> checkedName(const QString &typed)
{
    const QString name = typed.simplified();
    if (!name.isEmpty() && name.size() <= kNameLimit)
        return name;
    return json::invalid(u"name"_s, u"must have 1 to %1 characters"_s.arg(kNameLimit));
}

} // namespace

Result<AccountService::Profile> AccountService::checked(const QString &username,
                                                        const QString &email, const QString &name)
{
    Profile profile;
    HF_TRY(profile.username, checkedUsername(username));
    HF_TRY(profile.email, checkedEmail(email));
    HF_TRY(profile.name, checkedName(name.trimmed().isEmpty() ? profile.username : name));
    return profile;
}

Result<void> AccountService::noteChange(Connection &connection, const api::Caller &caller,
                                        QLatin1StringView action, const QUuid &userId,
                                        const RecordDifference &difference)
{
    AuditEntry entry = auditEntryOf(caller, action, "users"_L1, userId);
    entry.oldValues = difference.oldValues;
    entry.newValues = difference.newValues;
    return storeRightsChange(connection, m.authoriser, entry, m.clock.now());
}

// ---- The local owner -----------------------------------------------------------------------

Result<api::Caller> AccountService::localOwner()
{
    if (!m.isLocalOwnerOn)
        return Error("identity.local_owner_off"_L1);
    HF_TRY(const User owner, user(m.localOwnerId));
    if (owner.disabledAt.isValid())
        return Error("identity.account_disabled"_L1, {{"name"_L1, owner.username}});
    HF_CHECK(m.authoriser.rightsOf(owner.id)); // notifications need them kept
    return api::Caller{.userId = owner.id, .name = owner.username, .isLocalOwner = true};
}

Result<std::optional<QString>> AccountService::makeSetupToken()
{
    const NewToken token = newToken(kSetupToken);
    return m.store.write([&](Connection &connection) -> Result<std::optional<QString>> {
        const QDateTime now = m.clock.now();
        HF_TRY(const auto owner, session_queries::readCredentials(connection, m.localOwnerId));
        if (!owner || !owner->passwordHash.isEmpty()) {
            HF_CHECK(account_queries::removeTokens(connection, kSetupIdentifier, kSetupPurpose));
            return std::optional<QString>();
        }
        HF_CHECK(account_queries::insertToken(connection, token.hash, kSetupIdentifier,
                                              kSetupPurpose, after(now, kSetupLifetime), now));
        return std::optional(token.text);
    });
}

/// The account keeps its id, so that servers and backups stay its own.
Result<User> AccountService::storeClaim(Connection &connection, const api::Caller &caller,
                                        const Profile &profile, const QString &hash)
{
    const QDateTime now = m.clock.now();
    HF_TRY(const auto credentials, session_queries::readCredentials(connection, caller.userId));
    if (!credentials || !credentials->passwordHash.isEmpty())
        return Error("identity.already_claimed"_L1);
    HF_TRY(const User before, readUser(connection, caller.userId));
    User user = before;
    user.username = profile.username;
    user.email = profile.email;
    user.name = profile.name;
    user.updatedAt = now;
    HF_TRY(const bool isFree, account_queries::isNameFree(connection, user));
    if (!isFree)
        return nameTaken(user);
    HF_CHECK(account_queries::updateUser(connection, user));
    HF_CHECK(account_queries::setPassword(connection, user.id, hash, now));
    HF_CHECK(account_queries::removeTokens(connection, kSetupIdentifier, kSetupPurpose));
    HF_CHECK(noteChange(connection, caller, "account.claim"_L1, user.id,
                        recordDifference(before, user)));
    return user;
}

Result<api::Entrance<SignedIn>> AccountService::claimByToken(const api::Caller &stranger,
                                                             const SetupClaimParams &params)
{
    const QString tokenKey = tokenHash(params.setupToken);
    HF_TRY(const auto known, m.store.read([&](Connection &connection) {
        return account_queries::findToken(connection, tokenKey, kSetupPurpose, m.clock.now());
    }));
    if (!known)
        return Error("identity.setup_refused"_L1);
    HF_TRY(const Profile profile, checked(params.username, params.email, params.name));
    HF_CHECK(PasswordHasher::check(params.password, profile.username));
    HF_TRY(const QString hash, m.passwords.hash(params.password));
    api::Caller caller = stranger;
    caller.userId = m.localOwnerId;
    if (caller.client.isEmpty())
        caller.client = params.client.left(200);
    return m.store.write([&](Connection &connection) -> Result<api::Entrance<SignedIn>> {
        HF_TRY(const bool isFirst,
               account_queries::redeemToken(connection, tokenKey, kSetupPurpose, m.clock.now()));
        if (!isFirst)
            return Error("identity.setup_refused"_L1);
        HF_TRY(const User user, storeClaim(connection, caller, profile, hash));
        return m.sessions.open(connection, caller, user.id, user.username);
    });
}

Result<Account> AccountService::claim(const api::Caller &caller, const AccountClaimParams &params)
{
    HF_TRY(const Profile profile, checked(params.username, params.email, params.name));
    HF_CHECK(PasswordHasher::check(params.password, profile.username));
    HF_TRY(const QString hash, m.passwords.hash(params.password));
    return m.store.write([&](Connection &connection) -> Result<Account> {
        HF_CHECK(storeClaim(connection, caller, profile, hash));
        return describe(connection, caller);
    });
}

// ---- One's own account -----------------------------------------------------------------------

Result<Account> AccountService::describe(Connection &connection, const api::Caller &caller)
{
    Account account{.isLocalOwner = caller.isLocalOwner, .sessionId = caller.sessionId};
    HF_TRY(account.user, readUser(connection, caller.userId));
    HF_TRY(const auto credentials, session_queries::readCredentials(connection, caller.userId));
    account.hasPassword = credentials && !credentials->passwordHash.isEmpty();
    HF_TRY(account.roles, rights_queries::readRoleNames(connection, caller.userId));
    HF_TRY(const Rights rights, readRights(connection, caller.userId));
    account.permissions = {rights.everywhere.begin(), rights.everywhere.end()};
    account.permissions.sort();
    return account;
}

Result<Account> AccountService::get(const api::Caller &caller)
{
    return m.store.read([&](Connection &connection) { return describe(connection, caller); });
}

Result<Nothing> AccountService::changePassword(const api::Caller &caller,
                                               const ChangePasswordParams &params)
{
    HF_TRY(const auto credentials, m.store.read([&](Connection &connection) {
        return session_queries::readCredentials(connection, caller.userId);
    }));
    if (!credentials)
        return Error("identity.user_not_found"_L1, {{"id"_L1, idText(caller.userId)}});
    HF_CHECK(PasswordHasher::check(params.newPassword, credentials->username));
    // A stolen session must not become a place to guess the password in.
    HF_TRY(const auto wait, m.sessions.pace(credentials->username, caller));
    if (wait.count() > 0)
        return Error(
            "identity.too_many_attempts"_L1,
            {{"seconds"_L1, qint64(std::chrono::ceil<std::chrono::seconds>(wait).count())}});
    HF_TRY(const auto verdict, m.passwords.verify(credentials->passwordHash, params.oldPassword));
    if (!verdict.isRight) {
        m.sessions.noteFailure(credentials->username, caller);
        HF_CHECK(m.store.write([&](Connection &connection) {
            AuditEntry entry =
                auditEntryOf(caller, "account.changePassword"_L1, "users"_L1, caller.userId);
            entry.newValues = QJsonObject{{u"refused"_s, u"wrong password"_s}};
            return writeAudit(connection, entry, m.clock.now());
        }));
        return Error("identity.password_wrong"_L1);
    }
    HF_TRY(const QString hash, m.passwords.hash(params.newPassword));
    return m.store.write([&](Connection &connection) -> Result<Nothing> {
        HF_CHECK(account_queries::setPassword(connection, caller.userId, hash, m.clock.now()));
        HF_CHECK(account_queries::removeTokens(connection, idText(caller.userId), kResetPurpose));
        HF_CHECK(m.sessions.endAll(connection, caller.userId, caller.sessionId));
        HF_CHECK(noteChange(connection, caller, "account.changePassword"_L1, caller.userId, {}));
        return Nothing();
    });
}

Result<api::Entrance<Nothing>>
AccountService::resetPassword(const api::Caller &stranger, const SessionResetPasswordParams &params)
{
    const QString tokenKey = tokenHash(params.resetToken);
    const Error refused("identity.reset_refused"_L1);
    HF_TRY(const auto identifier, m.store.read([&](Connection &connection) {
        return account_queries::findToken(connection, tokenKey, kResetPurpose, m.clock.now());
    }));
    if (!identifier)
        return refused;
    HF_TRY(const User user, this->user(QUuid::fromString(*identifier)));
    HF_CHECK(PasswordHasher::check(params.newPassword, user.username));
    HF_TRY(const QString hash, m.passwords.hash(params.newPassword));
    return m.store.write([&](Connection &connection) -> Result<api::Entrance<Nothing>> {
        HF_TRY(const bool isFirst,
               account_queries::redeemToken(connection, tokenKey, kResetPurpose, m.clock.now()));
        if (!isFirst)
            return refused;
        HF_CHECK(account_queries::setPassword(connection, user.id, hash, m.clock.now()));
        HF_CHECK(m.sessions.endAll(connection, user.id, {}));
        api::Caller caller = stranger;
        caller.userId = user.id;
        HF_CHECK(noteChange(connection, caller, "session.resetPassword"_L1, user.id, {}));
        return api::Entrance<Nothing>();
    });
}

// ---- All accounts ----------------------------------------------------------------------------

Result<UserPage> AccountService::list(const PageParams &params)
{
    return m.store.read(
        [&](Connection &connection) { return account_queries::listUsers(connection, params); });
}

Result<User> AccountService::user(const QUuid &id)
{
    return m.store.read([&](Connection &connection) { return readUser(connection, id); });
}

/// From now on the account has these roles and no others.
Result<void> AccountService::giveRoles(Connection &connection, const api::Caller &caller,
                                       const User &user, const QStringList &roles)
{
    HF_TRY(const QStringList before, rights_queries::readRoleNames(connection, user.id));
    QList<QUuid> ids;
    // All is looked at before anything is given: the giver may be the one who gets it.
    for (const QString &name : roles) {
        HF_TRY(const auto role, rights_queries::findRole(connection, name));
        if (!role)
            return Error("identity.role_not_found"_L1, {{"name"_L1, name}});
        ids.append(*role);
        if (before.contains(name))
            continue;
        HF_TRY(const auto keys, rights_queries::readRolePermissions(connection, *role));
        HF_CHECK(mayGive(connection, caller.userId, {keys.begin(), keys.end()}));
    }
    HF_CHECK(rights_queries::removeUserRoles(connection, user.id));
    for (const QUuid &role : ids)
        HF_CHECK(addUserRole(connection, user.id, role, m.clock.now()));
    return requireOwner(connection, user);
}

/// Looked at after the change, in its transaction.
Result<void> AccountService::requireOwner(Connection &connection, const User &changed)
{
    HF_TRY(const int owners, rights_queries::countOwners(connection));
    if (owners == 0)
        return Error("identity.last_owner"_L1, {{"name"_L1, changed.username}});
    return {};
}

Result<User> AccountService::create(const api::Caller &caller, const UserCreateParams &params)
{
    HF_TRY(const Profile profile, checked(params.username, params.email, params.name));
    QString hash;
    if (!params.password.isEmpty()) {
        HF_CHECK(PasswordHasher::check(params.password, profile.username));
        HF_TRY(hash, m.passwords.hash(params.password));
    }
    User user;
    user.id = newId();
    user.username = profile.username;
    user.email = profile.email;
    user.name = profile.name;
    user.createdAt = user.updatedAt = m.clock.now();
    return m.store.write([&](Connection &connection) -> Result<User> {
        HF_TRY(const bool isNew, account_queries::insertUser(connection, user));
        if (!isNew)
            return nameTaken(user);
        if (!hash.isEmpty())
            HF_CHECK(account_queries::setPassword(connection, user.id, hash, user.createdAt));
        HF_CHECK(giveRoles(connection, caller, user, params.roles));
        RecordDifference difference{.newValues = json::toObject(user)};
        difference.newValues.insert("roles"_L1, QJsonArray::fromStringList(params.roles));
        HF_CHECK(noteChange(connection, caller, "users.create"_L1, user.id, difference));
        return user;
    });
}

Result<User> AccountService::update(const api::Caller &caller, const UserUpdateParams &params)
{
    return m.store.write([&](Connection &connection) -> Result<User> {
        HF_TRY(const User before, readUser(connection, params.userId));
        HF_CHECK(mayActFor(connection, caller.userId, before.id));
        User user = before;
        if (params.username) {
            HF_TRY(user.username, checkedUsername(*params.username));
        }
        if (params.email) {
            HF_TRY(user.email, checkedEmail(*params.email));
        }
        if (params.name) {
            HF_TRY(user.name, checkedName(*params.name));
        }
        user.updatedAt = m.clock.now();
        HF_TRY(const bool isFree, account_queries::isNameFree(connection, user));
        if (!isFree)
            return nameTaken(user);
        HF_CHECK(account_queries::updateUser(connection, user));
        RecordDifference difference = recordDifference(before, user);
        if (params.roles) {
            HF_TRY(const auto roles, rights_queries::readRoleNames(connection, user.id));
            difference.oldValues.insert("roles"_L1, QJsonArray::fromStringList(roles));
            difference.newValues.insert("roles"_L1, QJsonArray::fromStringList(*params.roles));
            HF_CHECK(giveRoles(connection, caller, user, *params.roles));
        }
        HF_CHECK(noteChange(connection, caller, "users.update"_L1, user.id, difference));
        return user;
    });
}

Result<User> AccountService::setDisabled(const api::Caller &caller, const QUuid &id,
                                         bool isDisabled)
{
    if (isDisabled && id == caller.userId)
        return Error("identity.not_oneself"_L1);
    return m.store.write([&](Connection &connection) -> Result<User> {
        HF_TRY(const User before, readUser(connection, id));
        HF_CHECK(mayActFor(connection, caller.userId, id));
        if (before.disabledAt.isValid() == isDisabled)
            return before;
        User user = before;
        user.updatedAt = m.clock.now();
        user.disabledAt = isDisabled ? user.updatedAt : QDateTime();
        HF_CHECK(account_queries::updateUser(connection, user));
        // What it could do was not looked at while it could do nothing.
        HF_CHECK(isDisabled ? requireOwner(connection, user)
                            : mayActFor(connection, caller.userId, id));
        if (isDisabled) {
            HF_CHECK(m.sessions.endAll(connection, id, {}));
            HF_CHECK(account_queries::removeTokens(connection, idText(id), kResetPurpose));
        }
        HF_CHECK(noteChange(connection, caller, isDisabled ? "users.disable"_L1 : "users.enable"_L1,
                            id, recordDifference(before, user)));
        return user;
    });
}

Result<User> AccountService::disable(const api::Caller &caller, const QUuid &id)
{
    return setDisabled(caller, id, true);
}

Result<User> AccountService::enable(const api::Caller &caller, const QUuid &id)
{
    return setDisabled(caller, id, false);
}

Result<Nothing> AccountService::remove(const api::Caller &caller, const UserDeleteParams &params)
{
    if (params.userId == caller.userId)
        return Error("identity.not_oneself"_L1);
    return m.store.write([&](Connection &connection) -> Result<Nothing> {
        HF_TRY(const User user, readUser(connection, params.userId));
        HF_CHECK(mayActFor(connection, caller.userId, user.id));
        if (user.id == m.localOwnerId)
            return Error("identity.local_owner_stays"_L1, {{"name"_L1, user.username}});
        HF_TRY(const auto owned, account_queries::readPossessions(connection, user.id));
        if (!owned.isNothing() && !params.handOverTo)
            return Error("identity.owns_things"_L1, {{"name"_L1, user.username},
                                                     {"servers"_L1, owned.servers},
                                                     {"backups"_L1, owned.backups},
                                                     {"schedules"_L1, owned.schedules},
                                                     {"targets"_L1, owned.targets}});
        if (params.handOverTo) {
            HF_TRY(const User heir, readUser(connection, *params.handOverTo));
            if (heir.id == user.id)
                return json::invalid(u"hand_over_to"_s, u"must be another account"_s);
            HF_TRY(const auto servers, rights_queries::readAllOwnedServers(connection, user.id));
            for (const QUuid &server : servers)
                HF_CHECK(mayGive(connection, caller.userId, rightsOfOwnership(), server));
            HF_CHECK(account_queries::handOver(connection, user.id, heir.id, m.clock.now()));
        }
        HF_CHECK(m.sessions.endAll(connection, user.id, {}));
        HF_CHECK(account_queries::removeTokens(connection, idText(user.id), kResetPurpose));
        HF_CHECK(account_queries::deleteUser(connection, user.id));
        HF_CHECK(requireOwner(connection, user));
        RecordDifference difference{.oldValues = json::toObject(user)};
        if (params.handOverTo) {
            difference.newValues = json::toObject(owned);
            difference.newValues.insert("hand_over_to"_L1, idText(*params.handOverTo));
        }
        HF_CHECK(noteChange(connection, caller, "users.delete"_L1, user.id, difference));
        return Nothing();
    });
}

Result<PasswordResetLink> AccountService::resetLink(const api::Caller &caller, const QUuid &id)
{
    const NewToken token = newToken(kResetToken);
    return m.store.write([&](Connection &connection) -> Result<PasswordResetLink> {
        const QDateTime now = m.clock.now();
        HF_TRY(const User user, readUser(connection, id));
        HF_CHECK(mayActFor(connection, caller.userId, id));
        if (user.disabledAt.isValid())
            return Error("identity.account_disabled"_L1, {{"name"_L1, user.username}});
        const QDateTime expiresAt = after(now, kResetLifetime);
        HF_CHECK(account_queries::insertToken(connection, token.hash, idText(id), kResetPurpose,
                                              expiresAt, now));
        HF_CHECK(writeAudit(connection, auditEntryOf(caller, "users.resetLink"_L1, "users"_L1, id),
                            now));
        return PasswordResetLink{.resetToken = token.text, .expiresAt = expiresAt};
    });
}

} // namespace holdfast
