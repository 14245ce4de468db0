// completion.h: what could follow on a command line, out of the grammar itself.
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace holdfast::ctl {

/// What the word under the cursor can be.
struct Completion
{
    /// Words with a clause about each (may be empty).
    struct Candidate
    {
        std::string word = {};
        std::string meaning = {};
    };
    std::vector<Candidate> candidates = {};
    /// Values of this kind (kServer, kFile …) are wanted as well; empty: none.
    std::string valueKind = {};
};

/// `words` are those after the program's name; the last one is the word under the cursor, maybe
/// empty.
Completion complete(const CLI::App &grammar, const std::vector<std::string> &words);

/// The script for bash, zsh or fish: it asks this program for every completion.
const char *completionScript(const std::string &shell);

} // namespace holdfast::ctl
