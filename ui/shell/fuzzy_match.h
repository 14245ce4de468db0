// ui/shell/fuzzy_match.h: how well typed letters fit a text, and which letters they are.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace holdfast::ui {

struct FuzzyMatch
{
    int score = 0;             ///< the higher the better; compare only for one pattern
    QList<int> positions = {}; ///< of the matched letters, ascending
};

/// Each word of `pattern` must be in `text` as letters in their order, in any case and without
/// regard to accents; beginnings of words and letters in a row count most. An empty pattern fits
/// everything. Nothing when it does not fit.
std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

} // namespace holdfast::ui
