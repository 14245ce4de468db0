// tests/gui/scenes.h: what the tour looks at.
#pragma once

#include "tests/support/service_process.h"
#include "ui/shell/main_window.h"

#include <QtCore/QUuid>

namespace holdfast::tests {

/// What the tour's service holds besides the year of rows.
struct TourData
{
    ServiceProfile *profile = nullptr;
    QUuid server = {};   ///< with a real folder and real backups
    QUuid older = {};    ///< a real backup of it
    QUuid newer = {};    ///< another one, after changes
    QUuid aServer = {};  ///< of the year
    QUuid schedule = {}; ///< of that server
    QUuid warned = {};   ///< a backup with a warning
    QString folder = {}; ///< of a server that is not registered
};

struct Scene
{
    QString name = {};
    /// Brings it onto the window.
    std::function<void(ui::MainWindow &window, const TourData &data)> enter = {};
    /// Takes away what lies over the page.
    std::function<void(ui::MainWindow &window, const TourData &data)> leave = {};
    bool isPassing = false;    ///< seen at once, before it is over
    bool showsNotices = false; ///< else they are put away first
};

/// On the year of data.
QList<Scene> tourScenes();
/// On a profile without any server; its folder has servers that can be found.
QList<Scene> firstRunScenes();

} // namespace holdfast::tests
