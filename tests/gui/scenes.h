// tests/gui/scenes.h: what the tour looks at.
#pragma once

#include "ui/shell/main_window.h"

#include <QtCore/QUuid>

namespace holdfast::tests {

/// What the tour's service holds besides the year of rows.
struct TourData
{
    QUuid server = {};  ///< with a real folder and real backups
    QUuid older = {};   ///< a real backup of it
    QUuid newer = {};   ///< another one, after changes
    QUuid aServer = {}; ///< of the year
};

struct Scene
{
    QString name = {};
    /// Brings it onto the window.
    std::function<void(ui::MainWindow &window, const TourData &data)> enter = {};
    /// Takes away what lies over the page.
    std::function<void(ui::MainWindow &window)> leave = {};
};

QList<Scene> tourScenes();

} // namespace holdfast::tests
