// ui/kit/accessible_cells.h: lets a painted widget show its parts to screen readers.
#pragma once

#include <QtCore/QRect>
#include <QtCore/QString>

class QWidget;

namespace holdfast::kit {

/// What a widget that paints its own cells (calendar, map, picture) inherits beside QWidget. Screen
/// readers see it as a list with one item for each cell. GUI thread.
class AccessibleCells
{
public:
    virtual int cellCount() const = 0;
    /// In the widget's coordinates.
    virtual QRect cellRect(int cell) const = 0;
    /// A sentence: what it is and how it stands.
    virtual QString cellText(int cell) const = 0;
    /// The one that the keyboard is on, -1 without.
    virtual int currentCell() const = 0;

protected:
    /// Call it in the constructor.
    static void installAccessibility();
    /// Tells screen readers that the keyboard is on another cell.
    static void announceCurrent(QWidget *widget, int cell);

    AccessibleCells() = default;
    ~AccessibleCells() = default;
};

} // namespace holdfast::kit
