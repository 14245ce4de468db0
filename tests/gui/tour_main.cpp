// holdfast-tour: pictures of the whole window, and whether anything in them is cut off.
#include "cut_text.h"
#include "scenes.h"

#include "app/holdfast/pages.h"
#include "core/base/profile.h"
#include "tests/support/year_of_data.h"
#include "ui/kit/language.h"
#include "ui/kit/theme.h"
#include "ui/shell/notice_stack.h"

#include <CLI/CLI.hpp>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

struct Look
{
    kit::SchemeChoice scheme = kit::SchemeChoice::Light;
    QString language = u"en"_s;
    QSize size = {1600, 1000};
    int textSize = 100; ///< per cent
    QString name = {};
};

QList<Look> looks(bool quick)
{
    QList<Look> all{{.name = u"light"_s}};
    if (quick)
        return all;
    all.append({.scheme = kit::SchemeChoice::Dark, .name = u"dark"_s});
    all.append({.scheme = kit::SchemeChoice::HighContrast, .name = u"contrast"_s});
    all.append({.size = {1000, 680}, .name = u"small"_s});
    all.append({.textSize = 150, .name = u"text-150"_s});
    for (const QString &language : kit::Language::available())
        if (language != "en"_L1)
            all.append({.language = language, .size = {1280, 800}, .name = language});
    return all;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QUuid idOf(const tests::ServiceProfile &profile, const QStringList &show)
{
    const tests::CommandResult shown = profile.run(show + QStringList{u"--json"_s});
    const QJsonDocument answer = QJsonDocument::fromJson(shown.out);
    const QJsonObject record =
        answer.isArray() ? answer.array().first().toObject() : answer.object();
    return QUuid::fromString(record.value("id"_L1).toString());
}

QUuid scheduleOf(const tests::ServiceProfile &profile, const QUuid &server)
{
    const tests::CommandResult list = profile.run({u"schedule"_s, u"list"_s, u"--json"_s});
    const QString wanted = server.toString(QUuid::WithoutBraces);
    for (const QJsonValue &schedule : list.json().value("schedules"_L1).toArray())
        if (schedule["server_id"_L1].toString() == wanted)
            return QUuid::fromString(schedule["id"_L1].toString());
    return {};
}

QString makeWorld(const tests::ServiceProfile &profile, const QString &folder, const QString &size,
                  int seed)
{
    QDir().mkpath(QFileInfo(folder).path());
    const tests::CommandResult made =
        profile.runProgram(u"holdfast-sample-world"_s, {u"--size"_s, size, u"--seed"_s,
                                                        QString::number(seed), u"--out"_s, folder});
    return made.exitCode == 0 ? QString() : QString::fromUtf8(made.text());
}

/// What some days of play leave behind.
QString playOn(const QString &world)
{
    bool isWritten = write(world + u"/server.properties"_s,
                           "motd=After the update\nmax-players=40\nview-distance=12\n");
    isWritten &= write(world + u"/plugins/routes.json"_s, "{\"ferry\": [\"harbour\"]}\n");
    isWritten &= write(world + u"/whitelist.json"_s, "[]\n");
    QDirIterator files(world, {u"*.mca"_s, u"*.dat"_s}, QDir::Files, QDirIterator::Subdirectories);
    for (int count = 0; files.hasNext() && count < 24; ++count) {
        QFile file(files.next());
        // Past what is there, so that regions stay readable; an empty one is none.
        isWritten &= count % 2 != 0 || file.size() == 0 ||
                     (file.open(QIODevice::Append) && file.write(QByteArray(4096, '\0')) == 4096);
    }
    return isWritten ? QString() : u"what was played could not be written"_s;
}

/// A server whose folder and archives exist, for what looks into them.
QString makeRealServer(tests::ServiceProfile &profile, tests::TourData &data)
{
    const QString world = profile.filePath(u"games/harbour"_s);
    const auto step = [&profile](const QStringList &arguments, QUuid &id) {
        id = idOf(profile, arguments);
        return id.isNull() ? arguments.join(u' ') + u" failed"_s : QString();
    };
    const auto backup = [&](const QString &name, QUuid &id) {
        return step({u"backup"_s, u"create"_s, u"Harbour"_s, u"--name"_s, name, u"--wait"_s}, id);
    };
    QString why = makeWorld(profile, world, u"40M"_s, 3);
    if (why.isEmpty())
        why = step({u"servers"_s, u"add"_s, u"Harbour"_s, u"--directory"_s, world}, data.server);
    if (why.isEmpty())
        why = backup(u"Before the update to 1.21.4"_s, data.older);
    if (why.isEmpty())
        why = playOn(world);
    if (why.isEmpty())
        why = backup(u"After the update"_s, data.newer);
    return why;
}

/// A person's folder with servers that nobody registered.
QString makeServersToFind(const tests::ServiceProfile &profile, const QString &home)
{
    int seed = 10;
    QString why;
    for (const QString &name : {u"survival"_s, u"creative"_s, u"skyblock"_s}) {
        if (why.isEmpty())
            why = makeWorld(profile, home + u"/servers/"_s + name, u"30M"_s, ++seed);
    }
    return why;
}

/// The window with the dialogs, menus and popups over it, as the screen shows them.
QImage wholePicture(QWidget &window)
{
    QImage picture = window.grab().toImage();
    QPainter painter(&picture);
    QWidgetList over = QApplication::topLevelWidgets();
    // The dialog in front lies over the one that it asks about.
    if (QWidget *front = QApplication::activeModalWidget(); over.removeOne(front))
        over.append(front);
    for (QWidget *widget : over) {
        if (widget == &window || !widget->isVisible() || widget->windowType() == Qt::ToolTip)
            continue;
        QRect place(window.mapFromGlobal(widget->mapToGlobal(QPoint(0, 0))), widget->size());
        // In the middle, as desktops put them: the platform's screen is smaller than the window.
        if (widget->windowType() == Qt::Dialog)
            place.moveCenter(window.rect().center());
        painter.drawPixmap(place.topLeft(), widget->grab());
        // In place of the desktop's frame.
        if (widget->windowType() == Qt::Dialog) {
            painter.setPen(kit::color(kit::ColorRole::BorderStrong));
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }
    return picture;
}

/// The picture once it stands still: nothing is fetched or moved any more.
QImage stillPicture(QWidget &window)
{
    constexpr int kMostLooks = 40;
    constexpr int kEqualLooks = 3;
    QImage picture = wholePicture(window);
    int equal = 0;
    for (int look = 0; look < kMostLooks && equal < kEqualLooks; ++look) {
        QTest::qWait(100);
        const QImage next = wholePicture(window);
        equal = next == picture ? equal + 1 : 0;
        picture = next;
    }
    return picture;
}

/// Whether there were any.
bool putNoticesAway(const QWidget &window)
{
    const auto *stack = window.findChild<ui::NoticeStack *>();
    const auto cards = stack ? stack->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)
                             : QList<QWidget *>();
    qDeleteAll(cards);
    return !cards.isEmpty();
}

/// What runs elsewhere reports twice, so that its speed is known.
void letWorkGoOn(ui::Service &service)
{
    const auto hasWork = [&service] { return service.jobs.runningCount() > 0; };
    if (!QTest::qWaitFor(hasWork, 5'000))
        return;
    constexpr int kBetween = 1'000;
    constexpr qint64 kBytes = 240'000'000;
    QTest::qWait(kBetween);
    for (const ui::JobFeed::Entry &entry : service.jobs.entries()) {
        if (entry.job.state != JobState::Running)
            continue;
        Job job = entry.job;
        job.progressBytes += kBytes;
        emit service.connection.jobChanged(job);
    }
}

struct Tour
{
    QDir out;
    QString only;
    QString suffix; ///< of the scale, for the names
    QStringList cut = {};
    int pictures = 0;

    bool isWanted(const QList<tests::Scene> &scenes) const
    {
        return only.isEmpty() || std::ranges::any_of(scenes, [this](const tests::Scene &scene) {
                   return scene.name.startsWith(only);
               });
    }

    void take(const Look &look, const tests::TourData &data, const QList<tests::Scene> &scenes)
    {
        if (!isWanted(scenes))
            return;
        kit::Theme &theme = kit::Theme::instance();
        theme.choose(look.scheme);
        theme.setTextSize(look.textSize);
        theme.setMotionReduced(true); // a picture stands still
        kit::Language::instance().choose(look.language);
        client::ClientSettings settings;
        settings.locator = {.profile = Profile::locate(data.profile->home()),
                            .autostart = client::Autostart::No};
        settings.clientName = u"holdfast-tour"_s;
        settings.reconnects = true;
        ui::Service service(settings);
        ui::MainWindow window(service, windowPages());
        window.resize(look.size);
        window.show();
        service.connection.open();
        if (!QTest::qWaitFor([&] { return service.connection.isOnline(); }, 10'000)) {
            cut.append(u"the service is not reachable"_s);
            return;
        }
        if (!data.server.isNull())
            letWorkGoOn(service);
        const QString folder = out.filePath(look.name + suffix);
        QDir().mkpath(folder);
        for (const tests::Scene &scene : scenes) {
            // One scene of the assistant needs those before it.
            if (!scene.name.startsWith(only) && !data.server.isNull())
                continue;
            scene.enter(window, data);
            QImage picture = scene.isPassing ? wholePicture(window) : stillPicture(window);
            if (!scene.showsNotices && putNoticesAway(window))
                picture = wholePicture(window);
            picture.save(folder + u'/' + scene.name + u".png"_s);
            for (const QString &text : tests::cutTexts(window))
                cut.append(u"%1/%2: %3"_s.arg(look.name + suffix, scene.name, text));
            ++pictures;
            if (scene.leave)
                scene.leave(window, data);
        }
    }
};

} // namespace

int main(int argc, char **argv)
{
    std::string out = "tour";
    std::string only;
    std::string lookName;
    std::string suffix;
    int backups = tests::kYearBackups;
    bool quick = false;
    CLI::App arguments("Pictures of every page and dialog of the window");
    arguments.add_option("--out", out, "folder for the pictures");
    arguments.add_option("--only", only, "scenes whose names begin like this");
    arguments.add_option("--look", lookName, "one look, such as dark, small or de");
    arguments.add_option("--suffix", suffix, "added to the folders' names, such as @150");
    arguments.add_option("--backups", backups, "how many backups the year has");
    arguments.add_flag("--quick", quick, "one look only");
    CLI11_PARSE(arguments, argc, argv);
    QApplication application(argc, argv);
    kit::Theme::instance().install(application);

    tests::ServiceProfile profile;
    tests::TourData data{.profile = &profile};
    if (!profile.startService()) {
        fprintf(stderr, "%s\n", profile.serviceLog().constData());
        return 1;
    }
    QString why = makeRealServer(profile, data);
    if (why.isEmpty())
        why = tests::fillYear(profile, QDateTime::currentDateTimeUtc(), backups,
                              tests::YearWork::Elsewhere);
    const QString home = profile.filePath(u"home"_s);
    if (why.isEmpty())
        why = makeServersToFind(profile, home);
    if (!why.isEmpty()) {
        fprintf(stderr, "tour: %s\n", qPrintable(why));
        return 1;
    }
    data.aServer = idOf(profile, {u"servers"_s, u"show"_s, u"Survival"_s});
    data.schedule = scheduleOf(profile, data.aServer);
    data.folder = home + u"/servers/creative"_s;
    Tour tour{.out = QDir(QString::fromStdString(out)),
              .only = QString::fromStdString(only),
              .suffix = QString::fromStdString(suffix)};
    for (const Look &look : looks(quick)) {
        if (!lookName.empty() && look.name != QString::fromStdString(lookName))
            continue;
        tour.take(look, data, tests::tourScenes());
        tests::ServiceProfile empty;
        QDir().mkpath(empty.filePath(u"home"_s));
        empty.setEnvironment(u"HOME"_s, empty.filePath(u"home"_s));
        if (empty.startService())
            tour.take(look, {.profile = &empty, .folder = home}, tests::firstRunScenes());
        else
            tour.cut.append(u"the service of the first run did not start"_s);
    }
    for (const QString &text : std::as_const(tour.cut))
        printf("cut: %s\n", qPrintable(text));
    printf("%d pictures in %s, %d texts cut off\n", tour.pictures,
           qPrintable(tour.out.absolutePath()), int(tour.cut.size()));
    return tour.cut.isEmpty() ? 0 : 1;
}
