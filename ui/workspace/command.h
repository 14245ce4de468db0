// ui/workspace/command.h: something a person can do, as the palette, menus and shortcuts offer it.
#pragma once

#include "ui/workspace/address.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtGui/QKeySequence>

#include <functional>

namespace holdfast::ui {

/// One deed, or a place to go to. `run` is called in the GUI thread and must not outlive whoever
/// offered it.
struct Command
{
    QString id = {};    ///< stable, such as "backup.create"
    QString title = {}; ///< verb with its object; "…" when something is still asked
    QString hint = {};  ///< quiet facts beside it
    QString group = {}; ///< heading in the palette
    QString icon = {};
    QStringList keywords = {}; ///< other words people look for
    QKeySequence shortcut = {};
    std::function<void()> run = {};
    std::optional<Address> address = {}; ///< instead of `run`: a place, which a new window can open
};

} // namespace holdfast::ui
