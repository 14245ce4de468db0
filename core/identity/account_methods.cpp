#include "core/identity/accounts.h"

namespace holdfast {

using namespace Qt::StringLiterals;

void AccountService::addMethods(api::Methods &methods)
{
    methods.addEntrance<SetupClaimParams, SignedIn>({
        .name = "setup.claim"_L1,
        .summary = "Names the local owner's account by the set-up token, and signs in."_L1,
        .handler =
            [this](const api::Caller &stranger, const SetupClaimParams &params) {
                return claimByToken(stranger, params);
            },
        .hashesPasswords = true,
    });
    methods.addEntrance<SessionResetPasswordParams, Nothing>({
        .name = "session.resetPassword"_L1,
        .summary = "A new password by the link of users.resetLink; ends all sessions."_L1,
        .handler =
            [this](const api::Caller &stranger, const SessionResetPasswordParams &params) {
                return resetPassword(stranger, params);
            },
        .hashesPasswords = true,
    });
    methods.add<AccountClaimParams, Account>({
        .name = "account.claim"_L1,
        .summary = "Gives one's own account, which has no password yet, a name and one."_L1,
        .permission = api::kSessionPermission,
        .handler = [this](const api::Caller &caller,
                          const AccountClaimParams &params) { return claim(caller, params); },
        .hashesPasswords = true,
    });
    methods.add<Nothing, Account>({
        .name = "account.get"_L1,
        .summary = "One's own account and what it may do."_L1,
        .permission = api::kSessionPermission,
        .handler = [this](const api::Caller &caller, const Nothing &) { return get(caller); },
    });
    methods.add<ChangePasswordParams, Nothing>({
        .name = "account.changePassword"_L1,
        .summary = "A new password for one's own account; ends its other sessions."_L1,
        .permission = api::kSessionPermission,
        .handler =
            [this](const api::Caller &caller, const ChangePasswordParams &params) {
                return changePassword(caller, params);
            },
        .hashesPasswords = true,
    });
    methods.add<PageParams, UserPage>({
        .name = "users.list"_L1,
        .summary = "Accounts by user name, a page at a time."_L1,
        .permission = "users.view"_L1,
        .handler = [this](const api::Caller &, const PageParams &params) { return list(params); },
    });
    methods.add<UserIdParams, User>({
        .name = "users.get"_L1,
        .summary = "One account."_L1,
        .permission = "users.view"_L1,
        .handler = [this](const api::Caller &,
                          const UserIdParams &params) { return user(params.userId); },
    });
    methods.add<UserCreateParams, User>({
        .name = "users.create"_L1,
        .summary = "Makes an account."_L1,
        .permission = "users.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const UserCreateParams &params) { return create(caller, params); },
        .hashesPasswords = true,
    });
    methods.add<UserUpdateParams, User>({
        .name = "users.update"_L1,
        .summary = "Changes an account's names, e-mail address or roles."_L1,
        .permission = "users.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const UserUpdateParams &params) { return update(caller, params); },
    });
    methods.add<UserIdParams, User>({
        .name = "users.disable"_L1,
        .summary = "Lets an account sign in no more and ends its sessions."_L1,
        .permission = "users.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const UserIdParams &params) { return disable(caller, params.userId); },
    });
    methods.add<UserIdParams, User>({
        .name = "users.enable"_L1,
        .summary = "Lets a disabled account sign in again."_L1,
        .permission = "users.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const UserIdParams &params) { return enable(caller, params.userId); },
    });
    methods.add<UserDeleteParams, Nothing>({
        .name = "users.delete"_L1,
        .summary = "Removes an account; what it owns goes to another one first."_L1,
        .permission = "users.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const UserDeleteParams &params) { return remove(caller, params); },
    });
    methods.add<UserIdParams, PasswordResetLink>({
        .name = "users.resetLink"_L1,
        .summary = "A token by which somebody sets a new password, once, within 30 minutes."_L1,
        .permission = "users.manage"_L1,
        .handler = [this](const api::Caller &caller,
                          const UserIdParams &params) { return resetLink(caller, params.userId); },
    });
}

} // namespace holdfast
