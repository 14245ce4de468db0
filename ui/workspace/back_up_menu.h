// ui/workspace/back_up_menu.h: "Back up now…": which server?
#pragma once

#include "ui/workspace/workspace.h"

class QMenu;
class QWidget;

namespace holdfast::ui {

/// Every server, all of them at once, or the way to the first one. Belongs to `parent`; show it
/// with popup(), it deletes itself when it closes.
QMenu *makeBackUpMenu(Workspace &workspace, QWidget *parent);
/// Shows that menu below `button`.
void popUpBackUpMenu(Workspace &workspace, QWidget *button);

} // namespace holdfast::ui
