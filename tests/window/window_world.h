// tests/window/window_world.h: a real service with servers, backups, a schedule and a failure, the
// whole window on it, and every place that the window has.
#pragma once

#include "tests/gui/scenes.h"
#include "tests/support/service_process.h"

#include "ui/shell/main_window.h"
#include "ui/workspace/address.h"

#include <QtCore/QUuid>

#include <functional>
#include <memory>

class QDialog;

namespace holdfast::tests {

struct WindowWorld
{
    ServiceProfile profile = {};
    QUuid survival = {}; ///< a world with two backups and a schedule
    QUuid creative = {}; ///< a small folder with one backup, which warns of a pipe
    QUuid broken = {};   ///< its folder is gone: its only backup failed
    QUuid older = {};    ///< of Survival
    QUuid newer = {};    ///< of Survival, with one file changed and one added
    QUuid creativeBackup = {};
    QUuid schedule = {}; ///< of Survival, every day

    /// Starts the service and makes all of it. Why it did not work; empty when it did.
    QString start();
    /// The only server is `name` without any backup, in a folder of a small world.
    QString startEmpty();
    /// The same for the scenes of the tour.
    TourData tourData() const;
};

/// The whole window with its connection, as the program opens it.
class OpenWindow
{
public:
    /// `pause`: before the first try to connect again.
    explicit OpenWindow(const ServiceProfile &profile,
                        std::chrono::milliseconds heartbeat = std::chrono::seconds(5),
                        std::chrono::milliseconds pause = std::chrono::milliseconds(50));

    ui::Service service;
    ui::MainWindow window;

    /// Waits for the connection.
    bool waitOnline(int milliseconds = 30'000);
    /// Waits until what it says stands still, longer than answers and rests take.
    bool waitStill();
};

/// A place of the window, and how one sees that it shows what the service knows.
struct Place
{
    QByteArray name = {};
    ui::Address address = {};
    /// Whether the content is there. `window`: the main window.
    std::function<bool(const QWidget &window)> isShown = {};
};

QList<Place> placesOf(const WindowWorld &world);

/// Every place, and every dialog, drawer and menu over one, on a WindowWorld.
QList<Scene> windowScenes();

/// Every text that stands on a visible label, button or tab below `root`.
QStringList visibleTexts(const QWidget &root);

/// Whether at least a part of it is on the screen: shown, and not scrolled away.
bool isSeen(const QWidget &widget);

/// Whether one of them has these words.
bool says(const QWidget &root, const QString &part);

/// The page that the window shows.
QWidget *currentPage(const QWidget &window);

/// The dialog that lies over the window, null without.
QDialog *dialogOver(const QWidget &window);

} // namespace holdfast::tests
