// login | logout | whoami | setup | account password | account reset
#include "command_line.h"
#include "human_text.h"

#include "core/model/people.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct NoOptions
{};

QString accountText(const Account &account)
{
    FieldList fields;
    fields.add(u"User name"_s, oneLine(account.user.username));
    fields.add(u"Name"_s, oneLine(account.user.name));
    fields.add(u"E-mail"_s, account.user.email.isEmpty() ? u"-"_s : oneLine(account.user.email));
    fields.add(u"Id"_s, idText(account.user.id));
    fields.add(u"Signed in"_s,
               account.isLocalOwner ? u"by the profile's token"_s : u"by user name and password"_s);
    fields.add(u"Roles"_s, account.roles.isEmpty() ? u"-"_s : oneLine(account.roles.join(u", "_s)));
    fields.add(u"May"_s,
               account.permissions.isEmpty() ? u"-"_s : account.permissions.join(u", "_s));
    return fields.text();
}

Result<ExitCode> printAccount(Cli &cli)
{
    HF_TRY(const auto account, cli.session.call<Account>("account.get"_L1, Nothing()));
    cli.console.result(account, accountText(account));
    return ExitCode::Done;
}

Result<ExitCode> showAccount(Cli &cli, const NoOptions &)
{
    return printAccount(cli);
}

/// The tokens go into the file before anything else can go wrong.
Result<void> enterAndKeep(Cli &cli, const QString &method, const QJsonObject &params)
{
    HF_TRY(const QJsonObject answer, cli.session.enter(method, params));
    HF_TRY(const auto session, json::fromObject<SignedIn>(answer, UnknownMembers::Ignore));
    return cli.session.keepTokens(session);
}

struct LoginOptions
{
    std::string name;
};

Result<ExitCode> logIn(Cli &cli, const LoginOptions &options)
{
    HF_TRY(const QString password, cli.console.readSecret(u"Password"_s));
    const SessionLoginParams params{.usernameOrEmail = text(options.name), .password = password};
    HF_CHECK(enterAndKeep(cli, u"session.login"_s, json::toObject(params)));
    return printAccount(cli);
}

Result<ExitCode> logOut(Cli &cli, const NoOptions &)
{
    if (!cli.session.hasTokens()) {
        cli.console.result(Nothing(), u"Nobody has signed in."_s);
        return ExitCode::Done;
    }
    // A session that is over already is left all the same.
    const auto ended = cli.session.call<Nothing>("session.logout"_L1, Nothing());
    if (!ended && ended.error().kind() != ErrorKind::Denied)
        return ended.error();
    HF_CHECK(cli.session.forgetTokens());
    cli.console.result(Nothing(), u"Signed out."_s);
    return ExitCode::Done;
}

struct SetupOptions
{
    std::string username;
    std::string email;
    std::string name;
    bool asksToken = false;
};

Result<ExitCode> setUp(Cli &cli, const SetupOptions &options)
{
    if (options.asksToken) {
        HF_TRY(const QString token, cli.console.readSecret(u"Set-up token"_s));
        HF_TRY(const QString password, cli.console.readNewSecret(u"Password"_s));
        const SetupClaimParams params{.setupToken = token,
                                      .username = text(options.username),
                                      .email = text(options.email),
                                      .password = password,
                                      .name = text(options.name)};
        HF_CHECK(enterAndKeep(cli, u"setup.claim"_s, json::toObject(params)));
        return printAccount(cli);
    }
    HF_TRY(const QString password, cli.console.readNewSecret(u"Password"_s));
    const AccountClaimParams params{.username = text(options.username),
                                    .email = text(options.email),
                                    .password = password,
                                    .name = text(options.name)};
    HF_TRY(const auto account, cli.session.call<Account>("account.claim"_L1, params));
    cli.console.result(account, accountText(account));
    return ExitCode::Done;
}

Result<ExitCode> changePassword(Cli &cli, const NoOptions &)
{
    HF_TRY(const QString old, cli.console.readSecret(u"Present password"_s));
    HF_TRY(const QString fresh, cli.console.readNewSecret(u"New password"_s));
    const ChangePasswordParams params{.oldPassword = old, .newPassword = fresh};
    HF_CHECK(cli.session.call<Nothing>("account.changePassword"_L1, params));
    cli.console.result(Nothing(), u"Changed. All other sessions were ended."_s);
    return ExitCode::Done;
}

Result<ExitCode> resetPassword(Cli &cli, const NoOptions &)
{
    HF_TRY(const QString token, cli.console.readSecret(u"Token of the link"_s));
    HF_TRY(const QString fresh, cli.console.readNewSecret(u"New password"_s));
    const SessionResetPasswordParams params{.resetToken = token, .newPassword = fresh};
    HF_CHECK(cli.session.enter(u"session.resetPassword"_s, json::toObject(params)));
    cli.console.result(Nothing(), u"The password is set. Sign in with `holdfastctl login`."_s);
    return ExitCode::Done;
}

} // namespace

void addAccountCommands(CLI::App &root, GlobalOptions &global)
{
    const auto none = std::make_shared<NoOptions>();
    const auto login = std::make_shared<LoginOptions>();
    CLI::App *in = root.add_subcommand(
        "login", "Sign in by user name and password, for all later commands on this profile");
    in->add_option("name", login->name, "User name or e-mail address")
        ->required()
        ->type_name(kText);
    runs(in, global, login, &logIn);
    runs(root.add_subcommand("logout", "End the session of login"), global, none, &logOut);
    runs(root.add_subcommand("whoami", "Who these commands act as, and what he may do"), global,
         none, &showAccount);

    const auto setup = std::make_shared<SetupOptions>();
    CLI::App *claim =
        root.add_subcommand("setup", "Give the owner of this installation a name and a password");
    claim->add_option("username", setup->username, "User name")->required()->type_name(kText);
    claim->add_option("email", setup->email, "E-mail address")->required()->type_name(kText);
    claim->add_option("--name", setup->name, "Name for people")->type_name(kText);
    claim->add_flag("--token", setup->asksToken,
                    "By the token that the service printed when it started; it is asked for");
    runs(claim, global, setup, &setUp);

    CLI::App *noun = root.add_subcommand("account", "One's own account");
    noun->require_subcommand(1);
    runs(noun->add_subcommand("show", "As whoami"), global, none, &showAccount);
    runs(noun->add_subcommand("password", "Change the password; ends the other sessions"), global,
         none, &changePassword);
    runs(noun->add_subcommand("reset", "Set a password by the token of an administrator"), global,
         none, &resetPassword);
}

} // namespace holdfast::ctl
