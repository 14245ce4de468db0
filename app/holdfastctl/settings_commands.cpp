// settings list | set
#include "command_line.h"
#include "human_text.h"

#include "core/model/setting.h"

#include <QtCore/QJsonDocument>

#include <optional>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ListOptions
{
    std::string part;
};

QString valueText(const QJsonValue &value)
{
    if (value.isNull())
        return u"(hidden)"_s;
    if (value.isString())
        return value.toString().isEmpty() ? u"-"_s : oneLine(value.toString());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    QStringList texts;
    for (const QJsonValue &element : value.toArray())
        texts << oneLine(element.toString());
    return texts.isEmpty() ? u"-"_s : texts.join(u", "_s);
}

QString sourceText(const Setting &setting)
{
    QString source = setting.source;
    if (setting.source == "file"_L1)
        source = u"line %1"_s.arg(setting.line);
    else if (setting.source == "environment"_L1)
        source = setting.environment;
    return setting.isPending ? QString(source + u", after a restart"_s) : source;
}

Result<ExitCode> listSettings(Cli &cli, const ListOptions &options)
{
    HF_TRY(auto list, cli.session.call<SettingList>("settings.list"_L1, Nothing()));
    const QString part = text(options.part);
    list.settings.removeIf([&](const Setting &setting) {
        return !setting.key.contains(part, Qt::CaseInsensitive) &&
               !setting.help.contains(part, Qt::CaseInsensitive);
    });
    TextTable table({u"SETTING"_s, u"VALUE"_s, u"DEFAULT"_s, u"FROM"_s, u"WHAT IT DOES"_s});
    for (const Setting &setting : list.settings)
        table.add({setting.key, valueText(setting.storedValue), valueText(setting.defaultValue),
                   sourceText(setting), setting.help});
    cli.console.result(list, table.text() + u"They are kept in %1.\n"_s.arg(oneLine(list.path)));
    return ExitCode::Done;
}

struct SetOptions
{
    std::string key;
    std::optional<std::string> value;
    bool isReset = false;
};

/// true, 8 and ["a"] are what JSON makes of them, everything else is a text.
QJsonValue valueOf(const std::string &given)
{
    const QByteArray bytes = QByteArray::fromStdString(given);
    const QJsonDocument list = QJsonDocument::fromJson('[' + bytes + ']');
    return list.array().size() == 1 ? list.array().first() : QJsonValue(QString::fromUtf8(bytes));
}

Result<ExitCode> setSetting(Cli &cli, const SetOptions &options)
{
    if (!options.isReset && !options.value)
        return Error("cli.usage"_L1, {{"option"_L1, text(options.key)},
                                      {"reason"_L1, u"give a value, or --default"_s}});
    const SettingSetParams params{.key = text(options.key),
                                  .value = options.isReset ? QJsonValue(QJsonValue::Null)
                                                           : valueOf(*options.value)};
    HF_TRY(const auto setting, cli.session.call<Setting>("settings.set"_L1, params));
    QString done = u"%1 is %2."_s.arg(setting.key, valueText(setting.storedValue));
    if (setting.isPending)
        done += u" It counts after a restart of the service."_s;
    cli.console.result(setting, done);
    return ExitCode::Done;
}

} // namespace

void addSettingsCommands(CLI::App &root, GlobalOptions &global)
{
    CLI::App *noun = root.add_subcommand("settings", "Show and change settings")->alias("setting");
    noun->require_subcommand(1);
    const auto listed = std::make_shared<ListOptions>();
    CLI::App *list = noun->add_subcommand("list", "All settings");
    list->add_option("text", listed->part, "Only those that hold it")->type_name(kText);
    runs(list, global, listed, &listSettings);

    const auto options = std::make_shared<SetOptions>();
    CLI::App *set = noun->add_subcommand("set", "Change one in config.toml");
    set->add_option("key", options->key, "Its name")->required()->type_name(kText);
    CLI::Option *value = set->add_option("value", options->value, "What it is to be");
    value->type_name(kText);
    set->add_flag("--default", options->isReset, "Back to the default")->excludes(value);
    runs(set, global, options, &setSetting);
}

} // namespace holdfast::ctl
