// ui/workspace/problem_text.h: what needs somebody, in words.
#pragma once

#include "core/model/overview.h"

namespace holdfast::ui {

/// The words of a problem: what, and what was not touched.
struct ProblemText
{
    QString title = {};
    QString detail = {};
};
ProblemText problemText(const Problem &problem, const QDateTime &now);

} // namespace holdfast::ui
