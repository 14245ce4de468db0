#include "line_difference.h"

#include <algorithm>
#include <vector>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostEdits = 1500; // the trace takes its square in numbers
constexpr int kContext = 3;
constexpr qsizetype kMostLines = 5000;
constexpr qsizetype kMostLineCharacters = 1000;

using Lines = QList<QStringView>;

struct Edit
{
    char sign = ' ';
    qsizetype oldLine = 0;
    qsizetype newLine = 0;
};

Lines linesOf(const QString &text)
{
    Lines lines = QStringView(text).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast(); // the end of the last line, not a line
    return lines;
}

/// Edits between two ranges that share neither their first nor their last line; empty: they differ
/// too much.
std::vector<Edit> shortestEdits(const Lines &older, const Lines &newer, qsizetype oldBegin,
                                qsizetype oldEnd, qsizetype newBegin, qsizetype newEnd)
{
    const int oldCount = int(oldEnd - oldBegin);
    const int newCount = int(newEnd - newBegin);
    const int most = std::min(oldCount + newCount, kMostEdits);
    // furthest[d][k + d]: how far the older text is used on diagonal k after d edits.
    std::vector<std::vector<int>> furthest;
    bool isFound = false;
    for (int edits = 0; edits <= most && !isFound; ++edits) {
        std::vector<int> now(size_t(2 * edits + 1), 0);
        const auto before = [&](int diagonal) {
            const auto &last = furthest.back();
            const int at = diagonal + edits - 1;
            return at >= 0 && at < int(last.size()) ? last[size_t(at)] : -1;
        };
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            int x = 0;
            if (edits > 0) {
                const bool isDown =
                    diagonal == -edits ||
                    (diagonal != edits && before(diagonal - 1) < before(diagonal + 1));
                x = isDown ? before(diagonal + 1) : before(diagonal - 1) + 1;
            }
            int y = x - diagonal;
            while (x < oldCount && y >= 0 && y < newCount &&
                   older.at(oldBegin + x) == newer.at(newBegin + y)) {
                ++x;
                ++y;
            }
            now[size_t(diagonal + edits)] = x;
            isFound = isFound || (diagonal == oldCount - newCount && x >= oldCount);
        }
        furthest.push_back(std::move(now));
    }
    if (!isFound)
        return {};
    std::vector<Edit> reversed;
    int x = oldCount;
    int y = newCount;
    for (int edits = int(furthest.size()) - 1; edits >= 0; --edits) {
        int previousX = 0;
        int previousY = 0;
        if (edits > 0) {
            const auto &last = furthest[size_t(edits - 1)];
            const auto at = [&](int diagonal) {
                const int place = diagonal + edits - 1;
                return place >= 0 && place < int(last.size()) ? last[size_t(place)] : -1;
            };
            const int diagonal = x - y;
            const bool isDown =
                diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
            const int from = isDown ? diagonal + 1 : diagonal - 1;
            previousX = at(from);
            previousY = previousX - from;
        }
        while (x > previousX && y > previousY) {
            --x;
            --y;
            reversed.push_back({' ', oldBegin + x, newBegin + y});
        }
        if (edits == 0)
            break;
        reversed.push_back(
            {x == previousX ? '+' : '-', oldBegin + previousX, newBegin + previousY});
        x = previousX;
        y = previousY;
    }
    std::ranges::reverse(reversed);
    return reversed;
}

std::vector<Edit> editsOf(const Lines &older, const Lines &newer)
{
    qsizetype begin = 0;
    while (begin < older.size() && begin < newer.size() && older.at(begin) == newer.at(begin))
        ++begin;
    qsizetype oldEnd = older.size();
    qsizetype newEnd = newer.size();
    while (oldEnd > begin && newEnd > begin && older.at(oldEnd - 1) == newer.at(newEnd - 1)) {
        --oldEnd;
        --newEnd;
    }
    std::vector<Edit> edits;
    for (qsizetype line = std::max<qsizetype>(0, begin - kContext); line < begin; ++line)
        edits.push_back({' ', line, line});
    auto middle = shortestEdits(older, newer, begin, oldEnd, begin, newEnd);
    if (middle.empty()) {
        for (qsizetype line = begin; line < oldEnd; ++line)
            middle.push_back({'-', line, begin});
        for (qsizetype line = begin; line < newEnd; ++line)
            middle.push_back({'+', oldEnd, line});
    }
    edits.insert(edits.end(), middle.begin(), middle.end());
    for (qsizetype i = 0; i < kContext && oldEnd + i < older.size(); ++i)
        edits.push_back({' ', oldEnd + i, newEnd + i});
    return edits;
}

} // namespace

LineDifference compareLines(const QString &older, const QString &newer)
{
    const Lines oldLines = linesOf(older);
    const Lines newLines = linesOf(newer);
    LineDifference difference;
    if (oldLines == newLines)
        return difference;
    const std::vector<Edit> edits = editsOf(oldLines, newLines);
    // What is shown: changes and the lines near them.
    std::vector<bool> isShown(edits.size(), false);
    for (size_t i = 0; i < edits.size(); ++i) {
        if (edits[i].sign == ' ')
            continue;
        for (size_t k = i - std::min<size_t>(i, kContext);
             k < std::min(edits.size(), i + kContext + 1); ++k)
            isShown[k] = true;
    }
    qsizetype listed = 0;
    for (size_t i = 0; i < edits.size(); ++i) {
        if (!isShown[i])
            continue;
        if (listed++ == kMostLines) {
            difference.isTruncated = true;
            break;
        }
        const Edit &edit = edits[i];
        if (i == 0 || !isShown[i - 1])
            difference.hunks.append({.oldLine = edit.oldLine + 1, .newLine = edit.newLine + 1});
        const QStringView line =
            edit.sign == '+' ? newLines.at(edit.newLine) : oldLines.at(edit.oldLine);
        difference.hunks.last().lines.append(
            {QString(QChar::fromLatin1(edit.sign)), line.left(kMostLineCharacters).toString()});
    }
    return difference;
}

} // namespace holdfast::node
