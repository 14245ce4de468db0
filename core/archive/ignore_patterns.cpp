// IgnorePatterns of core/archive/archive.h: gitignore(5)'s pattern language on raw bytes.
#include "core/archive/archive.h"

#include <QtCore/QFile>

#include <vector>

namespace holdfast::archive {

using namespace Qt::StringLiterals;

namespace {

struct Pattern
{
    QByteArray glob;
    bool isNegated = false;
    bool foldersOnly = false;
    bool isAnchored = false; ///< matches the whole path, not just the last part
};

bool isClassMember(const QByteArray &name, unsigned char byte, bool &isKnown)
{
    isKnown = true;
    const bool isUpper = byte >= 'A' && byte <= 'Z';
    const bool isLower = byte >= 'a' && byte <= 'z';
    const bool isDigit = byte >= '0' && byte <= '9';
    const bool isGraph = byte > 0x20 && byte < 0x7f;
    if (name == "alnum")
        return isUpper || isLower || isDigit;
    if (name == "alpha")
        return isUpper || isLower;
    if (name == "blank")
        return byte == ' ' || byte == '\t';
    if (name == "cntrl")
        return byte < 0x20 || byte == 0x7f;
    if (name == "digit")
        return isDigit;
    if (name == "graph")
        return isGraph;
    if (name == "lower")
        return isLower;
    if (name == "print")
        return isGraph || byte == ' ';
    if (name == "punct")
        return isGraph && !isUpper && !isLower && !isDigit;
    if (name == "space")
        return byte == ' ' || (byte >= '\t' && byte <= '\r');
    if (name == "upper")
        return isUpper;
    if (name == "xdigit")
        return isDigit || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
    isKnown = false;
    return false;
}

/// Git's wildmatch with WM_PATHNAME, as a table over (pattern place, text place): no exponential
/// search, whatever the pattern.
class Glob
{
public:
    Glob(const QByteArray &pattern, const QByteArray &text)
        : m_pattern(pattern)
        , m_text(text)
    {}
    bool matches()
    {
        const size_t size = size_t(m_pattern.size() + 1) * size_t(m_text.size() + 1);
        m_known.assign(size, Unknown);
        return match(0, 0);
    }

private:
    enum State : char { Unknown, No, Yes };

    char at(qsizetype place) const { return place < m_pattern.size() ? m_pattern.at(place) : '\0'; }

    bool match(qsizetype pattern, qsizetype text)
    {
        State &state = m_known[size_t(pattern) * size_t(m_text.size() + 1) + size_t(text)];
        if (state == Unknown)
            state = matchHere(pattern, text) ? Yes : No;
        return state == Yes;
    }

    bool matchHere(qsizetype pattern, qsizetype text)
    {
        // Plain characters in a loop, so that the depth grows with the stars only.
        for (; pattern < m_pattern.size(); ++text) {
            if (at(pattern) == '*')
                return matchStars(pattern, text);
            if (text == m_text.size())
                return false;
            const char byte = m_text.at(text);
            switch (at(pattern)) {
            case '?':
                if (byte == '/')
                    return false;
                ++pattern;
                break;
            case '[':
                if (!matchBracket(pattern, byte))
                    return false;
                break;
            case '\\':
                ++pattern;
                [[fallthrough]];
            default:
                if (pattern >= m_pattern.size() || at(pattern) != byte)
                    return false;
                ++pattern;
            }
        }
        return text == m_text.size();
    }

    bool matchStars(qsizetype pattern, qsizetype text)
    {
        qsizetype end = pattern;
        while (at(end) == '*')
            ++end;
        const bool isAlone =
            (pattern == 0 || at(pattern - 1) == '/') &&
            (end == m_pattern.size() || at(end) == '/' || (at(end) == '\\' && at(end + 1) == '/'));
        // "**" counts only between slashes; elsewhere it is as "*".
        const bool crossesFolders = end - pattern >= 2 && isAlone;
        if (crossesFolders && at(end) == '/' && match(end + 1, text))
            return true; // "**/" also stands for no folder at all
        for (qsizetype place = text;; ++place) {
            if (match(end, place))
                return true;
            if (place == m_text.size() || (!crossesFolders && m_text.at(place) == '/'))
                return false;
        }
    }

    /// Moves `pattern` behind the bracket expression.
    bool matchBracket(qsizetype &pattern, char byte) const
    {
        const auto code = static_cast<unsigned char>(byte);
        qsizetype place = pattern + 1;
        const bool isNegated = at(place) == '!' || at(place) == '^';
        if (isNegated)
            ++place;
        bool isMember = false;
        bool isFirst = true;
        unsigned char previous = 0;
        while (isFirst || at(place) != ']') {
            isFirst = false;
            if (place >= m_pattern.size())
                return false; // an open bracket matches nothing
            if (at(place) == '[' && at(place + 1) == ':') {
                const qsizetype close = m_pattern.indexOf(']', place + 2);
                if (close < 0)
                    return false;
                if (close > place + 2 && at(close - 1) == ':') {
                    bool isKnown = false;
                    isMember |=
                        isClassMember(m_pattern.mid(place + 2, close - place - 3), code, isKnown);
                    if (!isKnown)
                        return false;
                    place = close + 1;
                    previous = 0;
                    continue;
                }
            }
            if (at(place) == '-' && previous != 0 && place + 1 < m_pattern.size() &&
                at(place + 1) != ']') {
                ++place;
                if (at(place) == '\\')
                    ++place;
                if (place >= m_pattern.size())
                    return false;
                isMember |= code >= previous && code <= static_cast<unsigned char>(at(place));
                previous = 0;
                ++place;
                continue;
            }
            if (at(place) == '\\')
                ++place;
            if (place >= m_pattern.size())
                return false;
            previous = static_cast<unsigned char>(at(place));
            isMember |= previous == code;
            ++place;
        }
        pattern = place + 1;
        return byte != '/' && isMember != isNegated;
    }

    const QByteArray &m_pattern;
    const QByteArray &m_text;
    std::vector<State> m_known;
};

bool hasWildcard(const QByteArray &glob)
{
    return glob.contains('*') || glob.contains('?') || glob.contains('[') || glob.contains('\\');
}

/// Trailing spaces go unless escaped; a line's end that came from Windows goes too.
QByteArray trimmedLine(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    while (line.endsWith(' ')) {
        qsizetype backslashes = 0;
        while (backslashes + 1 < line.size() && line.at(line.size() - 2 - backslashes) == '\\')
            ++backslashes;
        if (backslashes % 2 == 1)
            break;
        line.chop(1);
    }
    return line;
}

} // namespace

class IgnorePatterns::Private
{
public:
    std::vector<Pattern> patterns;
};

IgnorePatterns::IgnorePatterns()
    : d(std::make_shared<Private>())
{}
IgnorePatterns::~IgnorePatterns() = default;
IgnorePatterns::IgnorePatterns(const IgnorePatterns &) = default;
IgnorePatterns &IgnorePatterns::operator=(const IgnorePatterns &) = default;

Result<IgnorePatterns> IgnorePatterns::compile(const QStringList &lines)
{
    constexpr qsizetype kMostBytes = 4096;
    const auto compiled = std::make_shared<Private>();
    for (const QString &text : lines) {
        QByteArray line = trimmedLine(QFile::encodeName(text));
        if (line.size() > kMostBytes || line.contains('\n') || line.contains('\0'))
            return Error("archive.pattern_invalid"_L1,
                         {{"pattern"_L1, text.left(80)},
                          {"reason"_L1, u"it is too long, or of more than one line"_s}});
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        Pattern pattern;
        if (line.startsWith('!')) {
            pattern.isNegated = true;
            line.remove(0, 1);
        }
        if (line.endsWith('/')) {
            pattern.foldersOnly = true;
            line.chop(1);
        }
        pattern.isAnchored = line.contains('/');
        if (line.startsWith('/'))
            line.remove(0, 1);
        pattern.glob = line;
        compiled->patterns.push_back(std::move(pattern));
    }
    IgnorePatterns result;
    result.d = compiled;
    return result;
}

bool IgnorePatterns::matches(const QByteArray &path, bool isFolder) const
{
    if (path == ".holdfast" || path.startsWith(".holdfast/"))
        return true;
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    for (auto pattern = d->patterns.rbegin(); pattern != d->patterns.rend(); ++pattern) {
        if (pattern->foldersOnly && !isFolder)
            continue;
        const QByteArray &text = pattern->isAnchored ? path : name;
        const bool isMatch = hasWildcard(pattern->glob) ? Glob(pattern->glob, text).matches()
                                                        : pattern->glob == text;
        if (isMatch)
            return !pattern->isNegated;
    }
    return false;
}

} // namespace holdfast::archive
