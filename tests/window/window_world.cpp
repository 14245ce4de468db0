#include "tests/window/window_world.h"

#include "app/holdfast/pages.h"
#include "core/base/profile.h"
#include "tests/ui/window_fixture.h"
#include "ui/kit/elided_label.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>

#include <algorithm>

#include <sys/stat.h>

namespace holdfast::tests {

using namespace Qt::StringLiterals;
using ui::Address;

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QString makeFolder(const ServiceProfile &profile, const QString &name)
{
    const QString folder = profile.filePath(name);
    return QDir().mkpath(folder) && write(folder + "/server.properties"_L1, "motd=hello\n")
               ? folder
               : QString();
}

client::ClientSettings settingsOf(const ServiceProfile &profile,
                                  std::chrono::milliseconds heartbeat,
                                  std::chrono::milliseconds pause)
{
    client::ClientSettings settings = windowSettings(profile);
    settings.clientName = u"tst_window"_s;
    settings.heartbeat = heartbeat;
    settings.firstPause = pause;
    settings.longestPause = std::max(pause, std::chrono::milliseconds(500));
    settings.locator.timeout = std::chrono::seconds(2);
    return settings;
}

/// Whether a visible table, list or tree of that name has rows.
bool hasRows(const QWidget &window, const QString &name, int atLeast = 1)
{
    const auto views = window.findChildren<QAbstractItemView *>();
    return std::ranges::any_of(views, [&](const QAbstractItemView *view) {
        return view->isVisible() && view->accessibleName() == name && view->model() &&
               view->model()->rowCount() >= atLeast;
    });
}

bool fieldSays(const QWidget &window, const QString &text)
{
    const auto fields = window.findChildren<QLineEdit *>();
    return std::ranges::any_of(fields, [&](const QLineEdit *field) {
        return field->isVisible() && field->text() == text;
    });
}

} // namespace

QString WindowWorld::start()
{
    if (!profile.startService())
        return QString::fromUtf8(profile.serviceLog());
    const QString world = makeWorld(profile, u"survival"_s);
    survival = addServer(profile, u"Survival"_s, world);
    older = makeBackup(profile, u"Survival"_s, u"Before the update"_s);
    if (!write(world + "/server.properties"_L1, "motd=After the update\n") ||
        !write(world + "/routes.json"_L1, "{}\n"))
        return world;
    newer = makeBackup(profile, u"Survival"_s, u"After the update"_s);
    const QString plain = makeFolder(profile, u"creative"_s);
    // Nobody can back up what comes out of a pipe: the backup warns of it.
    if (::mkfifo(QFile::encodeName(plain + "/control"_L1).constData(), 0600) != 0)
        return plain;
    creative = addServer(profile, u"Creative"_s, plain);
    creativeBackup = makeBackup(profile, u"Creative"_s, u"Creative as built"_s);
    const QString gone = makeFolder(profile, u"broken"_s);
    broken = addServer(profile, u"Broken"_s, gone);
    QDir(gone).removeRecursively();
    profile.run({u"backup"_s, u"create"_s, u"Broken"_s, u"--wait"_s});
    const CommandResult planned = profile.run(
        {u"schedule"_s, u"set"_s, u"Survival"_s, u"--cron"_s, u"0 4 * * *"_s, u"--json"_s});
    schedule = QUuid::fromString(planned.json().value("id"_L1).toString());
    for (const QUuid &id : {survival, creative, broken, older, newer, creativeBackup, schedule}) {
        if (id.isNull())
            return u"the world was not made: "_s + QString::fromUtf8(planned.text());
    }
    return {};
}

QString WindowWorld::startEmpty()
{
    if (!profile.startService())
        return QString::fromUtf8(profile.serviceLog());
    return makeWorld(profile, u"survival"_s).isEmpty() ? u"no world"_s : QString();
}

TourData WindowWorld::tourData() const
{
    return {.server = survival,
            .older = older,
            .newer = newer,
            .aServer = survival,
            .schedule = schedule,
            .warned = creativeBackup};
}

OpenWindow::OpenWindow(const ServiceProfile &profile, std::chrono::milliseconds heartbeat,
                       std::chrono::milliseconds pause)
    : service(settingsOf(profile, heartbeat, pause))
    , window(service, windowPages())
{
    window.resize(1360, 860);
    window.open(Address::of(u"overview"_s));
    window.show();
    service.connection.open();
}

bool OpenWindow::waitOnline(int milliseconds)
{
    return QTest::qWaitFor([this] { return service.connection.isOnline(); }, milliseconds);
}

bool OpenWindow::waitStill()
{
    // Longer than a page waits for further keys and changes before it asks.
    constexpr qint64 kQuietMilliseconds = 450;
    QStringList before;
    QElapsedTimer quiet;
    quiet.start();
    return QTest::qWaitFor(
        [&] {
            const QStringList now = visibleTexts(window);
            if (now != before)
                quiet.restart();
            before = now;
            return quiet.elapsed() > kQuietMilliseconds;
        },
        30'000);
}

QList<Scene> windowScenes()
{
    QList<Scene> scenes = tourScenes();
    // These take the service away and put worlds back, which tests of their own do.
    static const QStringList others{u"offline"_s, u"restore-result"_s, u"notices"_s};
    scenes.removeIf([](const Scene &scene) { return others.contains(scene.name); });
    scenes.append(
        {.name = u"backup-warned"_s, .enter = [](ui::MainWindow &window, const TourData &data) {
             window.open(Address::of(u"backup"_s, data.warned));
         }});
    scenes.append({.name = u"first-run"_s, .enter = [](ui::MainWindow &window, const TourData &) {
                       window.open(Address::of(u"first-run"_s));
                   }});
    return scenes;
}

QList<Place> placesOf(const WindowWorld &world)
{
    const auto server = [&world](const QString &tab) {
        return Address::of(u"server"_s, world.survival, tab);
    };
    return {
        {"overview", Address::of(u"overview"_s),
         [](const QWidget &window) { return says(window, u"of 3 server"_s); }},
        {"servers", Address::of(u"servers"_s),
         [](const QWidget &window) { return hasRows(window, u"Servers"_s, 3); }},
        {"server", server(u"overview"_s),
         [](const QWidget &window) {
             return says(window, u"Survival"_s) && says(window, u"After the update"_s);
         }},
        {"server, backups", server(u"backups"_s),
         [](const QWidget &window) { return hasRows(window, u"Backups"_s, 2); }},
        {"server, schedule", server(u"schedule"_s),
         [](const QWidget &window) { return says(window, u"Every day at 04:00"_s); }},
        {"server, settings", server(u"settings"_s),
         [](const QWidget &window) { return fieldSays(window, u"Survival"_s); }},
        {"backups", Address::of(u"backups"_s),
         [](const QWidget &window) { return hasRows(window, u"Backups"_s, 4); }},
        {"backup", Address::of(u"backup"_s, world.older),
         [](const QWidget &window) {
             return hasRows(window, u"Backups"_s, 4) && says(window, u"Before the update"_s);
         }},
        {"browse", Address::of(u"browse"_s, world.older),
         [](const QWidget &window) {
             return hasRows(window, u"Files of the backup"_s) && says(window, u"archive of"_s);
         }},
        {"compare",
         Address::of(u"compare"_s, world.older, world.newer.toString(QUuid::WithoutBraces)),
         [](const QWidget &window) {
             return hasRows(window, u"Files that differ"_s, 2) &&
                    says(window, u"entries are equal"_s);
         }},
        {"restore", Address::of(u"restore"_s, world.older),
         [](const QWidget &window) {
             return hasRows(window, u"Files that change"_s, 2) && says(window, u"Needs "_s);
         }},
        {"schedules", Address::of(u"schedules"_s),
         [](const QWidget &window) { return says(window, u" schedule(s)"_s); }},
        {"schedule", Address::of(u"schedule"_s, world.schedule),
         [](const QWidget &window) {
             const QDialog *editor = dialogOver(window);
             return editor && editor->windowTitle() == "Change schedule of Survival"_L1;
         }},
        {"settings", Address::of(u"settings"_s),
         [](const QWidget &window) { return says(window, u"jobs"_s); }},
        {"first run", Address::of(u"first-run"_s),
         [](const QWidget &window) { return says(window, u"No server was found by itself"_s); }},
    };
}

QStringList visibleTexts(const QWidget &root)
{
    QStringList texts;
    const auto add = [&texts](const QWidget *widget, const QString &text) {
        if (widget->isVisible() && !text.isEmpty())
            texts.append(text);
    };
    for (const QLabel *label : root.findChildren<QLabel *>())
        add(label, label->text());
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>())
        add(button, button->text());
    for (const kit::ElidedLabel *label : root.findChildren<kit::ElidedLabel *>())
        add(label, label->text());
    for (const QLineEdit *field : root.findChildren<QLineEdit *>())
        add(field, field->text().isEmpty() ? field->placeholderText() : QString());
    for (const QTabBar *tabs : root.findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            add(tabs, tabs->tabText(tab));
    }
    return texts;
}

bool isSeen(const QWidget &widget)
{
    if (!widget.isVisible())
        return false;
    QRect part = widget.rect();
    for (const QWidget *step = &widget; !step->isWindow(); step = step->parentWidget())
        part = part.translated(step->pos()) & step->parentWidget()->rect();
    return !part.isEmpty();
}

bool says(const QWidget &root, const QString &part)
{
    const QStringList texts = visibleTexts(root);
    return std::ranges::any_of(texts, [&part](const QString &text) { return text.contains(part); });
}

QWidget *currentPage(const QWidget &window)
{
    const auto pages = window.findChildren<ui::Page *>(); // outer ones first
    const auto found =
        std::ranges::find_if(pages, [](const ui::Page *page) { return page->isVisible(); });
    return found == pages.cend() ? nullptr : *found;
}

QDialog *dialogOver(const QWidget &window)
{
    const auto dialogs = window.findChildren<QDialog *>();
    const auto found =
        std::ranges::find_if(dialogs, [](const QDialog *dialog) { return dialog->isVisible(); });
    return found == dialogs.cend() ? nullptr : *found;
}

} // namespace holdfast::tests
