// ui/kit/icon.h: our icons, tinted by role when they are painted.
#pragma once

#include "ui/kit/theme.h"

#include <QtGui/QIcon>

namespace holdfast::kit {

/// An icon of resources/icons by its file name without ".svg". Follows the theme by itself: normal
/// in `role`, selected and active too, disabled in ColorRole::Disabled. An unknown name gives an
/// empty icon (and a test failure). "chevron-back", "chevron-forward" and "arrow-forward" point as
/// people read; these, "undo" and "external" are mirrored from right to left.
QIcon icon(const QString &name, ColorRole role = ColorRole::Muted);

/// The mark of the program, in the sizes of a window icon.
QIcon applicationIcon();

} // namespace holdfast::kit
