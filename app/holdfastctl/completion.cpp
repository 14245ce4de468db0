#include "completion.h"

#include <algorithm>

namespace holdfast::ctl {

namespace {

/// Where on the command line the cursor stands.
struct Place
{
    const CLI::App *command = nullptr;
    const CLI::Option *pendingOption = nullptr; ///< the word is this option's value
    size_t positionals = 0;                     ///< given so far
    bool optionsEnded = false;                  ///< after "--"
};

bool startsWith(const std::string &text, const std::string &prefix)
{
    return text.compare(0, prefix.size(), prefix) == 0;
}

// Option groups are nameless children that hold options of their own.
std::vector<const CLI::Option *> ownOptions(const CLI::App &command)
{
    std::vector<const CLI::Option *> options;
    for (const CLI::Option *option : command.get_options())
        options.push_back(option);
    for (const CLI::App *child :
         command.get_subcommands([](const CLI::App *app) { return app->get_name().empty(); })) {
        const auto grouped = ownOptions(*child);
        options.insert(options.end(), grouped.begin(), grouped.end());
    }
    return options;
}

/// An option of this command or, since they may stand anywhere, of one above it.
const CLI::Option *findOption(const CLI::App *command, const std::string &word)
{
    for (; command; command = command->get_parent()) {
        for (const CLI::Option *option : ownOptions(*command)) {
            if (!option->get_positional() && option->check_name(word))
                return option;
        }
    }
    return nullptr;
}

const CLI::App *findSubcommand(const CLI::App &command, const std::string &word)
{
    for (const CLI::App *child : command.get_subcommands([](const CLI::App *) { return true; })) {
        if (!child->get_name().empty() && child->check_name(word))
            return child;
    }
    return nullptr;
}

void advance(Place &place, const std::string &word)
{
    if (place.pendingOption) {
        place.pendingOption = nullptr;
    } else if (!place.optionsEnded && word == "--") {
        place.optionsEnded = true;
    } else if (!place.optionsEnded && word.size() > 1 && word[0] == '-') {
        const bool hasValue = word.find('=') != std::string::npos;
        const CLI::Option *option = hasValue ? nullptr : findOption(place.command, word);
        if (option && option->get_expected_max() > 0)
            place.pendingOption = option;
    } else if (const CLI::App *child = findSubcommand(*place.command, word)) {
        place.command = child;
        place.positionals = 0;
    } else {
        ++place.positionals;
    }
}

void addCandidate(Completion &completion, const std::string &prefix, const std::string &word,
                  std::string meaning)
{
    std::ranges::replace(meaning, '\n', ' ');
    if (startsWith(word, prefix))
        completion.candidates.push_back({word, std::move(meaning)});
}

void offerOptions(Completion &completion, const CLI::App *command, const std::string &prefix)
{
    for (; command; command = command->get_parent()) {
        for (const CLI::Option *option : ownOptions(*command)) {
            for (const std::string &name : option->get_lnames())
                addCandidate(completion, prefix, "--" + name, option->get_description());
        }
    }
}

/// A fixed list of values stands in the option's type name as "{a,b}" or in its check's
/// description.
void offerValues(Completion &completion, const CLI::Option &option, const std::string &prefix)
{
    const std::string type = option.get_type_name();
    const size_t open = type.find('{');
    const size_t close = type.find('}');
    if (open == std::string::npos || close == std::string::npos) {
        completion.valueKind = type;
        return;
    }
    std::string values = type.substr(open + 1, close - open - 1) + ",";
    for (size_t comma = values.find(','); comma != std::string::npos; comma = values.find(',')) {
        addCandidate(completion, prefix, values.substr(0, comma), {});
        values.erase(0, comma + 1);
    }
}

void offerSubcommands(Completion &completion, const CLI::App &command, const std::string &prefix)
{
    for (const CLI::App *child : command.get_subcommands([](const CLI::App *) { return true; })) {
        if (!child->get_name().empty() && !child->get_group().empty())
            addCandidate(completion, prefix, child->get_name(), child->get_description());
    }
}

void offerPositional(Completion &completion, const Place &place, const std::string &prefix)
{
    size_t index = 0;
    for (const CLI::Option *option : ownOptions(*place.command)) {
        if (option->get_positional() && index++ == place.positionals) {
            offerValues(completion, *option, prefix);
            return;
        }
    }
}

} // namespace

Completion complete(const CLI::App &grammar, const std::vector<std::string> &words)
{
    Completion completion;
    Place place{.command = &grammar};
    if (words.empty())
        return completion;
    for (size_t i = 0; i + 1 < words.size(); ++i)
        advance(place, words[i]);
    const std::string &word = words.back();
    if (place.pendingOption) {
        offerValues(completion, *place.pendingOption, word);
    } else if (!place.optionsEnded && startsWith(word, "-")) {
        offerOptions(completion, place.command, word);
    } else {
        offerSubcommands(completion, *place.command, word);
        if (completion.candidates.empty())
            offerPositional(completion, place, word);
    }
    return completion;
}

} // namespace holdfast::ctl
