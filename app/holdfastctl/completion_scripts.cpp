// The scripts are small on purpose: every question is answered by `holdfastctl __complete`, which
// prints one candidate a line (word, tab, meaning) and `:files` or `:folders` where the shell's own
// completion of paths is wanted.
#include "completion.h"

namespace holdfast::ctl {

namespace {

constexpr const char *kBash =
    R"SCRIPT(# bash completion for holdfastctl:  source <(holdfastctl completion bash)
_holdfastctl()
{
    local current line word
    # COMP_WORDS splits at = and :, which are parts of words here; the line itself is split at blanks.
    local -a words=()
    current="${COMP_WORDS[COMP_CWORD]}"
    words=("${COMP_WORDS[@]:1:COMP_CWORD}")
    COMPREPLY=()
    local IFS=$'\n'
    while IFS= read -r line; do
        case "$line" in
            :files) compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -f -- "$current")) ;;
            :folders) compopt -o filenames 2>/dev/null; COMPREPLY+=($(compgen -d -- "$current")) ;;
            *) word="${line%%$'\t'*}"
               printf -v word '%q' "$word"
               COMPREPLY+=("$word") ;;
        esac
    done < <("${COMP_WORDS[0]}" __complete -- "${words[@]}" 2>/dev/null)
}
complete -F _holdfastctl holdfastctl
)SCRIPT";

constexpr const char *kZsh = R"SCRIPT(#compdef holdfastctl
# zsh completion for holdfastctl:  source <(holdfastctl completion zsh)
_holdfastctl()
{
    local line word meaning
    local -a candidates
    while IFS= read -r line; do
        case "$line" in
            :files) _files ;;
            :folders) _files -/ ;;
            *) word="${line%%$'\t'*}"
               meaning="${line#*$'\t'}"
               candidates+=("${word//:/\\:}:${meaning}") ;;
        esac
    done < <("${words[1]}" __complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)
    (( ${#candidates} )) && _describe 'holdfastctl' candidates
}
# Loaded from fpath it is called itself; sourced it registers itself.
if [[ "${funcstack[1]}" == _holdfastctl ]]; then
    _holdfastctl "$@"
elif (( $+functions[compdef] )); then
    compdef _holdfastctl holdfastctl
fi
)SCRIPT";

constexpr const char *kFish =
    R"SCRIPT(# fish completion for holdfastctl:  holdfastctl completion fish | source
function __holdfastctl_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    for line in ($before[1] __complete -- $before[2..-1] "$current" 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path "$current"
            case ':folders'
                __fish_complete_directories "$current"
            case '*'
                echo $line
        end
    end
end
complete -c holdfastctl -f -a '(__holdfastctl_complete)'
)SCRIPT";

} // namespace

const char *completionScript(const std::string &shell)
{
    return shell == "bash" ? kBash : shell == "zsh" ? kZsh : kFish;
}

} // namespace holdfast::ctl
