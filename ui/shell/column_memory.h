// ui/shell/column_memory.h: the widths that a person gave to the columns of a page's tables.
#pragma once

#include "ui/workspace/page.h"

namespace holdfast::ui {

/// Kept by the page's name and the order of its tables, in logical pixels, so that another text
/// size keeps the proportions. Widths of another number of columns are of another version: left
/// alone.
void rememberColumns(const Page &page, const QString &name, Preferences &preferences);
void restoreColumns(Page &page, const QString &name, const Preferences &preferences);

} // namespace holdfast::ui
