// storage list | add | remove
#include "command_line.h"
#include "human_text.h"
#include "lookup.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct NoOptions
{};

Result<ExitCode> listStorage(Cli &cli, const NoOptions &)
{
    HF_TRY(const auto list, cli.session.call<StorageList>("storage.list"_L1, Nothing()));
    HF_TRY(const auto machines, nodeNames(cli.session));
    TextTable table({u"NAME"_s, u"KIND"_s, u"FREE"_s, u"OF"_s, u"MACHINE"_s, u"FOLDER"_s, u"ID"_s});
    for (const StorageTarget &target : list.targets) {
        table.add({oneLine(target.name), enumText(target.kind), sizeText(target.freeBytes),
                   sizeText(target.totalBytes), oneLine(nameOr(machines, target.nodeId)),
                   oneLine(target.settings.value("directory"_L1).toString()), idText(target.id)});
    }
    cli.console.result(list, table.text());
    return ExitCode::Done;
}

struct AddOptions
{
    std::string name;
    std::string directory;
};

Result<ExitCode> addStorage(Cli &cli, const AddOptions &options)
{
    const StorageAddParams params{.name = text(options.name),
                                  .directory = absolutePath(options.directory)};
    HF_TRY(const auto target, cli.session.call<StorageTarget>("storage.add"_L1, params));
    cli.console.result(
        target, u"Added %1: %2 free."_s.arg(oneLine(target.name), sizeText(target.freeBytes)));
    return ExitCode::Done;
}

struct RemoveOptions
{
    std::string name;
};

Result<ExitCode> removeStorage(Cli &cli, const RemoveOptions &options)
{
    HF_TRY(const auto target, findTarget(cli.session, options.name));
    const TargetIdParams params{.targetId = target.id};
    HF_TRY(const auto nothing, cli.session.call<Nothing>("storage.remove"_L1, params));
    cli.console.result(nothing, u"Removed %1 from the list; the files in its folder stay."_s.arg(
                                    oneLine(target.name)));
    return ExitCode::Done;
}

} // namespace

void addStorageCommands(CLI::App &root, GlobalOptions &global)
{
    CLI::App *noun = root.add_subcommand("storage", "Where archives lie")->alias("storages");
    noun->require_subcommand(1);
    addStorageCheckCommand(*noun, global);
    runs(noun->add_subcommand("list", "All storage targets"), global, std::make_shared<NoOptions>(),
         &listStorage);

    const auto added = std::make_shared<AddOptions>();
    CLI::App *add = noun->add_subcommand("add", "Add a folder");
    add->add_option("name", added->name, "Its name")->required()->type_name(kText);
    add->add_option("--directory", added->directory, "The folder; made if it is missing")
        ->required()
        ->type_name(kFolder);
    runs(add, global, added, &addStorage);

    const auto removed = std::make_shared<RemoveOptions>();
    CLI::App *remove = noun->add_subcommand("remove", "Forget a storage target; its files stay");
    remove->add_option("target", removed->name, "Name, or unique prefix of its id")
        ->required()
        ->type_name(kTarget);
    runs(remove, global, removed, &removeStorage);
}

} // namespace holdfast::ctl
