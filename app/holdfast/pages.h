// app/holdfast/pages.h: the pages of the window, in the order of its navigation.
#pragma once

#include "ui/workspace/page.h"

namespace holdfast {

QList<ui::PageEntry> windowPages();

} // namespace holdfast
