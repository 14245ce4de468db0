// ui/kit/reading_order.h: Tab goes as the eye does.
#pragma once

#include <QtCore/QList>

class QWidget;

namespace holdfast::kit {

/// The controls below `root` that Tab can reach now, as people read: along layouts, from the
/// leading to the trailing side, down. Qt's own order is the one of making, in which whatever is
/// shown later comes last. GUI thread.
QList<QWidget *> readingOrder(const QWidget &root);

/// What focusNextPrevChild() of a window does: the next (or previous) of that order gets the focus
/// and is scrolled into view. False: there is none.
bool focusInReadingOrder(QWidget &window, bool next);

} // namespace holdfast::kit
