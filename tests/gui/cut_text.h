// tests/gui/cut_text.h: finds words that do not fit where they stand.
#pragma once

#include <QtCore/QStringList>

class QWidget;

namespace holdfast::tests {

/// One line for each visible text below `root` that is cut off: widgets whose text needs more room
/// than they have. What gives way on purpose (elided labels, tables, fields) is not looked at.
QStringList cutTexts(const QWidget &root);

} // namespace holdfast::tests
