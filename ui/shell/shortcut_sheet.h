// ui/shell/shortcut_sheet.h: all keys that do something, from the commands that own them.
#pragma once

#include "ui/kit/dialog.h"
#include "ui/workspace/command.h"

namespace holdfast::ui {

struct ShortcutGroup
{
    QString title = {};
    QList<Command> commands = {}; ///< those without a shortcut are left out
};

class ShortcutSheet : public kit::Dialog
{
    Q_OBJECT
public:
    explicit ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);

    Q_DISABLE_COPY_MOVE(ShortcutSheet)
};

} // namespace holdfast::ui
