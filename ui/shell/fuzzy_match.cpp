#include "fuzzy_match.h"

#include <algorithm>

namespace holdfast::ui {

namespace {

constexpr int kLetter = 1;
constexpr int kInRow = 9;
constexpr int kWordStart = 8;
constexpr int kTextStart = 4;
constexpr qsizetype kLongestText = 200;
constexpr int kLeastALetter = 6; ///< letters strewn over the text are no match

/// Lower case without accents, letter by letter, so that positions stay those of the text.
QString folded(const QString &text)
{
    QString plain(text.size(), QChar());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        const QString parts = letter.decomposition();
        plain[i] = (parts.isEmpty() ? letter : parts.at(0)).toLower();
    }
    return plain;
}

/// Scripts without spaces have a word in nearly every letter.
bool isWordByItself(QChar letter)
{
    return letter.script() == QChar::Script_Han || letter.script() == QChar::Script_Hiragana ||
           letter.script() == QChar::Script_Katakana;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || isWordByItself(text.at(at)) ||
           (!text.at(at - 1).isLetterOrNumber() && text.at(at).isLetterOrNumber());
}

int worth(const QString &text, qsizetype at, bool isInRow)
{
    int points = kLetter;
    if (isInRow)
        points += kInRow;
    if (startsWord(text, at))
        points += kWordStart;
    if (at == 0)
        points += kTextStart;
    return points;
}

/// The best places of a word's letters: for each letter and end position the best score so far.
std::optional<FuzzyMatch> matchWord(const QString &word, const QString &text)
{
    constexpr int kNone = -1;
    const qsizetype letters = word.size();
    const qsizetype length = std::min(text.size(), kLongestText);
    QList<QList<int>> best(letters, QList<int>(length, kNone));
    QList<QList<int>> from(letters, QList<int>(length, kNone));
    for (qsizetype letter = 0; letter < letters; ++letter) {
        int bestBefore = kNone; // best score of the letter before, ending before `at - 1`
        int bestBeforeAt = kNone;
        for (qsizetype at = letter; at < length; ++at) {
            if (letter > 0 && at >= 2 && best[letter - 1][at - 2] > bestBefore) {
                bestBefore = best[letter - 1][at - 2];
                bestBeforeAt = int(at - 2);
            }
            if (text.at(at) != word.at(letter))
                continue;
            if (letter == 0) {
                best[0][at] = worth(text, at, false);
                continue;
            }
            if (bestBefore != kNone) {
                best[letter][at] = bestBefore + worth(text, at, false);
                from[letter][at] = bestBeforeAt;
            }
            const int rowed = best[letter - 1][at - 1];
            if (rowed != kNone && rowed + worth(text, at, true) > best[letter][at]) {
                best[letter][at] = rowed + worth(text, at, true);
                from[letter][at] = int(at - 1);
            }
        }
    }
    const QList<int> &ends = best.constLast();
    const auto end = std::ranges::max_element(ends);
    if (end == ends.cend() || *end < kLeastALetter * int(letters))
        return std::nullopt;
    FuzzyMatch match{.score = *end};
    int at = int(std::distance(ends.cbegin(), end));
    for (qsizetype letter = letters - 1; letter >= 0; --letter) {
        match.positions.prepend(at);
        at = from[letter][at];
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    const QString plain = folded(text);
    FuzzyMatch match;
    for (const QString &word : folded(pattern).split(u' ', Qt::SkipEmptyParts)) {
        const auto found = matchWord(word, plain);
        if (!found)
            return std::nullopt;
        match.score += found->score;
        match.positions += found->positions;
    }
    std::ranges::sort(match.positions);
    match.positions.erase(std::unique(match.positions.begin(), match.positions.end()),
                          match.positions.end());
    // Of two texts that fit alike the shorter is meant.
    match.score = match.score * 64 - int(std::min<qsizetype>(plain.size(), 63));
    return match;
}

} // namespace holdfast::ui
