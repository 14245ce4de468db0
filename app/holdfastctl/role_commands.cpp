// roles list | show | create | update | delete, and members list | set
#include "command_line.h"
#include "human_text.h"
#include "lookup.h"

#include "core/model/role.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct NoOptions
{};

struct RoleOptions
{
    std::string role;
};

Result<RoleDetails> findRole(Session &session, const std::string &name)
{
    HF_TRY(const auto list, session.call<RoleList>("roles.list"_L1, Nothing()));
    const QString wanted = text(name);
    for (const RoleDetails &details : list.roles) {
        if (details.role.name.compare(wanted, Qt::CaseInsensitive) == 0 ||
            idText(details.role.id) == wanted)
            return details;
    }
    return Error("cli.not_found"_L1, {{"kind"_L1, u"role"_s}, {"name"_L1, wanted}});
}

void print(const Cli &cli, const RoleDetails &details)
{
    FieldList fields;
    fields.add(u"Name"_s, oneLine(details.role.name));
    fields.add(u"Description"_s, oneLine(details.role.description));
    fields.add(u"Comes with Holdfast"_s, details.role.isBuiltin ? u"yes"_s : u"no"_s);
    fields.add(u"Accounts"_s, QString::number(details.users));
    fields.add(u"May"_s, details.permissions.join(u", "_s));
    fields.add(u"Id"_s, idText(details.role.id));
    cli.console.result(details, fields.text());
}

Result<ExitCode> listRoles(Cli &cli, const NoOptions &)
{
    HF_TRY(const auto list, cli.session.call<RoleList>("roles.list"_L1, Nothing()));
    TextTable table({u"NAME"_s, u"ACCOUNTS"_s, u"RIGHTS"_s, u"DESCRIPTION"_s});
    for (const RoleDetails &details : list.roles)
        table.add({oneLine(details.role.name), QString::number(details.users),
                   QString::number(details.permissions.size()), oneLine(details.role.description)});
    cli.console.result(list, table.text());
    return ExitCode::Done;
}

Result<ExitCode> listPermissions(Cli &cli, const NoOptions &)
{
    HF_TRY(const auto list, cli.session.call<RoleList>("roles.list"_L1, Nothing()));
    TextTable table({u"RIGHT"_s, u"ON ONE SERVER"_s, u"MEANING"_s});
    for (const PermissionDescription &permission : list.permissions)
        table.add(
            {permission.key, permission.isOfServers ? u"yes"_s : u"no"_s, permission.description});
    cli.console.result(list, table.text());
    return ExitCode::Done;
}

Result<ExitCode> showRole(Cli &cli, const RoleOptions &options)
{
    HF_TRY(const auto details, findRole(cli.session, options.role));
    print(cli, details);
    return ExitCode::Done;
}

struct CreateOptions
{
    std::string name;
    std::string description;
    std::vector<std::string> permissions;
};

Result<ExitCode> createRole(Cli &cli, const CreateOptions &options)
{
    const RoleCreateParams params{.name = text(options.name),
                                  .description = text(options.description),
                                  .permissions = texts(options.permissions)};
    HF_TRY(const auto details, cli.session.call<RoleDetails>("roles.create"_L1, params));
    print(cli, details);
    return ExitCode::Done;
}

struct UpdateOptions
{
    std::string role;
    std::optional<std::string> name;
    std::optional<std::string> description;
    std::vector<std::string> permissions;
};

Result<ExitCode> updateRole(Cli &cli, const UpdateOptions &options)
{
    HF_TRY(const auto before, findRole(cli.session, options.role));
    RoleUpdateParams params{.roleId = before.role.id};
    if (options.name)
        params.name = text(*options.name);
    if (options.description)
        params.description = text(*options.description);
    if (!options.permissions.empty())
        params.permissions = texts(options.permissions);
    HF_TRY(const auto details, cli.session.call<RoleDetails>("roles.update"_L1, params));
    print(cli, details);
    return ExitCode::Done;
}

Result<ExitCode> deleteRole(Cli &cli, const RoleOptions &options)
{
    HF_TRY(const auto details, findRole(cli.session, options.role));
    const RoleIdParams params{.roleId = details.role.id};
    HF_CHECK(cli.session.call<Nothing>("roles.delete"_L1, params));
    cli.console.result(Nothing(), u"Removed the role %1."_s.arg(details.role.name));
    return ExitCode::Done;
}

struct MemberOptions
{
    std::string server;
    std::string user;
    std::vector<std::string> roles;
    std::vector<std::string> permissions;
};

void print(const Cli &cli, const MemberList &list)
{
    TextTable table({u"USER NAME"_s, u"OWNER"_s, u"ROLES"_s, u"SINGLE RIGHTS"_s});
    for (const ServerMember &member : list.members)
        table.add({oneLine(member.username), member.isOwner ? u"yes"_s : u"-"_s,
                   oneLine(member.roles.join(u", "_s)), member.permissions.join(u", "_s)});
    cli.console.result(list, table.text());
}

Result<ExitCode> listMembers(Cli &cli, const MemberOptions &options)
{
    HF_TRY(const auto server, findServer(cli.session, options.server));
    const MemberListParams params{.serverId = server.id};
    HF_TRY(const auto list, cli.session.call<MemberList>("members.list"_L1, params));
    print(cli, list);
    return ExitCode::Done;
}

Result<ExitCode> setMember(Cli &cli, const MemberOptions &options)
{
    HF_TRY(const auto server, findServer(cli.session, options.server));
    HF_TRY(const auto user, findUser(cli.session, options.user));
    const MemberSetParams params{.serverId = server.id,
                                 .userId = user.id,
                                 .roles = texts(options.roles),
                                 .permissions = texts(options.permissions)};
    HF_TRY(const auto list, cli.session.call<MemberList>("members.set"_L1, params));
    print(cli, list);
    return ExitCode::Done;
}

void addMemberCommands(CLI::App &root, GlobalOptions &global)
{
    CLI::App *noun =
        root.add_subcommand("member", "Who may do what on one server")->alias("members");
    noun->require_subcommand(1);
    const auto listed = std::make_shared<MemberOptions>();
    CLI::App *list = noun->add_subcommand("list", "Owner and members of a server");
    list->add_option("server", listed->server, "The server")->required()->type_name(kServer);
    runs(list, global, listed, &listMembers);
    const auto options = std::make_shared<MemberOptions>();
    CLI::App *set = noun->add_subcommand(
        "set", "Say what an account may do on a server from now on; nothing: no member any more");
    set->add_option("server", options->server, "The server")->required()->type_name(kServer);
    set->add_option("user", options->user, "The account")->required()->type_name(kUser);
    set->add_option("--role", options->roles, "A role there; may be repeated")
        ->allow_extra_args(false)
        ->type_name(kText);
    set->add_option("--permission", options->permissions, "A single right; may be repeated")
        ->allow_extra_args(false)
        ->type_name(kText);
    runs(set, global, options, &setMember);
}

void addLeaf(CLI::App &noun, GlobalOptions &global, const char *name, const char *summary,
             Result<ExitCode> (*command)(Cli &, const RoleOptions &))
{
    const auto options = std::make_shared<RoleOptions>();
    CLI::App *leaf = noun.add_subcommand(name, summary);
    leaf->add_option("role", options->role, "Its name or id")->required()->type_name(kText);
    runs(leaf, global, options, command);
}

} // namespace

void addRoleCommands(CLI::App &root, GlobalOptions &global)
{
    CLI::App *noun = root.add_subcommand("role", "Sets of rights with a name")->alias("roles");
    noun->require_subcommand(1);
    const auto none = std::make_shared<NoOptions>();
    runs(noun->add_subcommand("list", "All roles"), global, none, &listRoles);
    runs(noun->add_subcommand("rights", "All rights that roles can hold"), global, none,
         &listPermissions);
    addLeaf(*noun, global, "show", "One role with what it holds", &showRole);
    const auto made = std::make_shared<CreateOptions>();
    CLI::App *create = noun->add_subcommand("create", "Make a role");
    create->add_option("name", made->name, "Its name")->required()->type_name(kText);
    create->add_option("--description", made->description, "What it is for")->type_name(kText);
    create->add_option("--permission", made->permissions, "A right; may be repeated")
        ->allow_extra_args(false)
        ->required()
        ->type_name(kText);
    runs(create, global, made, &createRole);
    const auto changed = std::make_shared<UpdateOptions>();
    CLI::App *update = noun->add_subcommand("update", "Change a role, for all who have it");
    update->add_option("role", changed->role, "Its name or id")->required()->type_name(kText);
    update->add_option("--name", changed->name, "New name")->type_name(kText);
    update->add_option("--description", changed->description, "New description")->type_name(kText);
    update
        ->add_option("--permission", changed->permissions,
                     "These rights from now on, and no others; may be repeated")
        ->allow_extra_args(false)
        ->type_name(kText);
    runs(update, global, changed, &updateRole);
    addLeaf(*noun, global, "delete", "Remove a role, from all who have it", &deleteRole);
    addMemberCommands(root, global);
}

} // namespace holdfast::ctl
