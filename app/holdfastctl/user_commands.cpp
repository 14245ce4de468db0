// users list | show | create | update | disable | enable | delete | reset-link | sessions |
// end-sessions
#include "command_line.h"
#include "human_text.h"
#include "lookup.h"
#include "session_text.h"

#include "core/model/people.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct NoOptions
{};

struct UserOptions
{
    std::string user;
};

QString stateText(const User &user)
{
    return user.disabledAt.isValid() ? u"disabled"_s : u"enabled"_s;
}

void print(const Cli &cli, const User &user)
{
    FieldList fields;
    fields.add(u"User name"_s, oneLine(user.username));
    fields.add(u"Name"_s, oneLine(user.name));
    fields.add(u"E-mail"_s, user.email.isEmpty() ? u"-"_s : oneLine(user.email));
    fields.add(u"State"_s, stateText(user));
    fields.add(u"Made"_s, timeText(user.createdAt));
    fields.add(u"Id"_s, idText(user.id));
    cli.console.result(user, fields.text());
}

Result<ExitCode> listUsers(Cli &cli, const NoOptions &)
{
    HF_TRY(const auto page, allUsers(cli.session));
    TextTable table({u"USER NAME"_s, u"NAME"_s, u"E-MAIL"_s, u"STATE"_s, u"ID"_s});
    for (const User &user : page.users)
        table.add({oneLine(user.username), oneLine(user.name), oneLine(user.email), stateText(user),
                   idText(user.id)});
    cli.console.result(page, table.text());
    return ExitCode::Done;
}

Result<ExitCode> showUser(Cli &cli, const UserOptions &options)
{
    HF_TRY(const auto user, findUser(cli.session, options.user));
    print(cli, user);
    return ExitCode::Done;
}

struct CreateOptions
{
    std::string username;
    std::string email;
    std::string name;
    std::vector<std::string> roles;
    bool asksPassword = false;
};

Result<ExitCode> createUser(Cli &cli, const CreateOptions &options)
{
    UserCreateParams params{.username = text(options.username),
                            .email = text(options.email),
                            .name = text(options.name),
                            .roles = texts(options.roles)};
    if (options.asksPassword) {
        HF_TRY(params.password, cli.console.readNewSecret(u"Password"_s));
    }
    HF_TRY(const auto user, cli.session.call<User>("users.create"_L1, params));
    print(cli, user);
    if (!options.asksPassword)
        cli.console.note(u"It has no password yet: `holdfastctl users reset-link %1` makes a token "
                         "by which one is set."_s.arg(user.username));
    return ExitCode::Done;
}

struct UpdateOptions
{
    std::string user;
    std::optional<std::string> username;
    std::optional<std::string> email;
    std::optional<std::string> name;
    std::vector<std::string> roles;
    bool noRoles = false;
};

std::optional<QString> given(const std::optional<std::string> &value)
{
    return value ? std::optional(text(*value)) : std::nullopt;
}

Result<ExitCode> updateUser(Cli &cli, const UpdateOptions &options)
{
    HF_TRY(const auto user, findUser(cli.session, options.user));
    UserUpdateParams params{.userId = user.id,
                            .username = given(options.username),
                            .email = given(options.email),
                            .name = given(options.name)};
    if (options.noRoles || !options.roles.empty())
        params.roles = texts(options.roles);
    HF_TRY(const auto changed, cli.session.call<User>("users.update"_L1, params));
    print(cli, changed);
    return ExitCode::Done;
}

Result<ExitCode> changeState(Cli &cli, const UserOptions &options, QLatin1StringView method)
{
    HF_TRY(const auto user, findUser(cli.session, options.user));
    const UserIdParams params{.userId = user.id};
    HF_TRY(const auto changed, cli.session.call<User>(method, params));
    print(cli, changed);
    return ExitCode::Done;
}

Result<ExitCode> disableUser(Cli &cli, const UserOptions &options)
{
    return changeState(cli, options, "users.disable"_L1);
}

Result<ExitCode> enableUser(Cli &cli, const UserOptions &options)
{
    return changeState(cli, options, "users.enable"_L1);
}

struct DeleteOptions
{
    std::string user;
    std::string heir;
};

Result<ExitCode> deleteUser(Cli &cli, const DeleteOptions &options)
{
    HF_TRY(const auto user, findUser(cli.session, options.user));
    UserDeleteParams params{.userId = user.id};
    if (!options.heir.empty()) {
        HF_TRY(const auto heir, findUser(cli.session, options.heir));
        params.handOverTo = heir.id;
    }
    HF_CHECK(cli.session.call<Nothing>("users.delete"_L1, params));
    cli.console.result(Nothing(), u"Deleted the account %1."_s.arg(user.username));
    return ExitCode::Done;
}

Result<ExitCode> makeResetLink(Cli &cli, const UserOptions &options)
{
    HF_TRY(const auto user, findUser(cli.session, options.user));
    const UserIdParams params{.userId = user.id};
    HF_TRY(const auto link, cli.session.call<PasswordResetLink>("users.resetLink"_L1, params));
    cli.console.result(link, link.resetToken);
    cli.console.note(u"Give it to %1, who sets a password with `holdfastctl account reset`, once, "
                     "until %2."_s.arg(user.username, timeText(link.expiresAt)));
    return ExitCode::Done;
}

Result<ExitCode> listSessionsOf(Cli &cli, const UserOptions &options)
{
    HF_TRY(const auto user, findUser(cli.session, options.user));
    const UserIdParams params{.userId = user.id};
    HF_TRY(const auto list, cli.session.call<SessionList>("users.sessions"_L1, params));
    cli.console.result(list, sessionTable(list));
    return ExitCode::Done;
}

Result<ExitCode> endSessionsOf(Cli &cli, const UserOptions &options)
{
    HF_TRY(const auto user, findUser(cli.session, options.user));
    const UserIdParams params{.userId = user.id};
    HF_TRY(const auto revoked,
           cli.session.call<RevokedSessions>("users.revokeSessions"_L1, params));
    cli.console.result(revoked, u"Ended: %1."_s.arg(revoked.count));
    return ExitCode::Done;
}

void addLeaf(CLI::App &noun, GlobalOptions &global, const char *name, const char *summary,
             Result<ExitCode> (*command)(Cli &, const UserOptions &))
{
    const auto options = std::make_shared<UserOptions>();
    CLI::App *leaf = noun.add_subcommand(name, summary);
    leaf->add_option("user", options->user, "User name, e-mail address, id or unique prefix")
        ->required()
        ->type_name(kUser);
    runs(leaf, global, options, command);
}

void addCreate(CLI::App &noun, GlobalOptions &global)
{
    const auto options = std::make_shared<CreateOptions>();
    CLI::App *leaf = noun.add_subcommand("create", "Make an account");
    leaf->add_option("username", options->username, "User name")->required()->type_name(kText);
    leaf->add_option("email", options->email, "E-mail address")->required()->type_name(kText);
    leaf->add_option("--name", options->name, "Name for people")->type_name(kText);
    leaf->add_option("--role", options->roles, "Role on the whole installation; may be repeated")
        ->allow_extra_args(false)
        ->type_name(kText);
    leaf->add_flag("--password", options->asksPassword,
                   "Ask for its password; else it is set by reset-link");
    runs(leaf, global, options, &createUser);
}

void addUpdate(CLI::App &noun, GlobalOptions &global)
{
    const auto options = std::make_shared<UpdateOptions>();
    CLI::App *leaf = noun.add_subcommand("update", "Change an account");
    leaf->add_option("user", options->user, "The account")->required()->type_name(kUser);
    leaf->add_option("--username", options->username, "New user name")->type_name(kText);
    leaf->add_option("--email", options->email, "New e-mail address")->type_name(kText);
    leaf->add_option("--name", options->name, "New name for people")->type_name(kText);
    auto *roles = leaf->add_option("--role", options->roles,
                                   "These roles from now on, and no others; may be repeated")
                      ->allow_extra_args(false)
                      ->type_name(kText);
    leaf->add_flag("--no-roles", options->noRoles, "No role from now on")->excludes(roles);
    runs(leaf, global, options, &updateUser);
}

} // namespace

void addUserCommands(CLI::App &root, GlobalOptions &global)
{
    CLI::App *noun =
        root.add_subcommand("user", "The accounts of the installation")->alias("users");
    noun->require_subcommand(1);
    runs(noun->add_subcommand("list", "All accounts"), global, std::make_shared<NoOptions>(),
         &listUsers);
    addLeaf(*noun, global, "show", "One account", &showUser);
    addCreate(*noun, global);
    addUpdate(*noun, global);
    addLeaf(*noun, global, "disable", "Let an account sign in no more; ends its sessions",
            &disableUser);
    addLeaf(*noun, global, "enable", "Let a disabled account sign in again", &enableUser);
    const auto options = std::make_shared<DeleteOptions>();
    CLI::App *remove = noun->add_subcommand("delete", "Remove an account");
    remove->add_option("user", options->user, "The account")->required()->type_name(kUser);
    remove
        ->add_option("--hand-over-to", options->heir,
                     "Account that gets its servers, backups, schedules and targets")
        ->type_name(kUser);
    runs(remove, global, options, &deleteUser);
    addLeaf(*noun, global, "reset-link", "A token by which a new password is set, once",
            &makeResetLink);
    addLeaf(*noun, global, "sessions", "The open sessions of an account", &listSessionsOf);
    addLeaf(*noun, global, "end-sessions", "End all sessions of an account", &endSessionsOf);
}

} // namespace holdfast::ctl
