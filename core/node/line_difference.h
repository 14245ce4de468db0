// line_difference.h: the lines that differ between two texts.
#pragma once

#include "core/model/backup_content.h"

namespace holdfast::node {

struct LineDifference
{
    QList<DiffHunk> hunks = {};
    bool isTruncated = false; ///< more lines differ than are listed
};

/// Shortest edit script (Myers) while the texts are alike; where more than some thousand lines
/// differ, all that lies between the common beginning and end is replaced as a whole. At most 5,000
/// lines are listed.
LineDifference compareLines(const QString &older, const QString &newer);

} // namespace holdfast::node
