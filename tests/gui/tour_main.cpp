// holdfast-tour: pictures of the whole window, and whether anything in them is cut off.
#include "cut_text.h"
#include "scenes.h"

#include "app/holdfast/pages.h"
#include "core/base/profile.h"
#include "tests/support/year_of_data.h"
#include "ui/kit/language.h"

#include <CLI/CLI.hpp>
#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

#include <cstdio>

using namespace holdfast;
using namespace Qt::StringLiterals;

namespace {

struct Look
{
    kit::SchemeChoice scheme = kit::SchemeChoice::Light;
    QString language = u"en"_s;
    QSize size = {1600, 1000};
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

/// A server whose folder and archives exist, for what looks into them.
QString makeRealServer(tests::ServiceProfile &profile, tests::TourData &data)
{
    const QString world = profile.filePath(u"games/harbour"_s);
    const auto step = [&profile](const QStringList &arguments, QUuid &id) {
        const tests::CommandResult result = profile.run(arguments + QStringList{u"--json"_s});
        id = QUuid::fromString(result.json().value("id"_L1).toString());
        return id.isNull() ? QString::fromUtf8(result.text()) : QString();
    };
    QDir().mkpath(profile.filePath(u"games"_s));
    const tests::CommandResult made =
        profile.runProgram(u"holdfast-sample-world"_s,
                           {u"--size"_s, u"12M"_s, u"--seed"_s, u"3"_s, u"--out"_s, world});
    if (made.exitCode != 0)
        return QString::fromUtf8(made.text());
    const auto backup = [&](const QString &name, QUuid &id) {
        return step({u"backup"_s, u"create"_s, u"Harbour"_s, u"--name"_s, name, u"--wait"_s}, id);
    };
    QString why =
        step({u"servers"_s, u"add"_s, u"Harbour"_s, u"--directory"_s, world}, data.server);
    if (why.isEmpty())
        why = backup(u"Before the update to 1.21.4"_s, data.older);
    if (why.isEmpty() && !write(world + u"/server.properties"_s, "motd=After the update\n"))
        why = u"server.properties"_s;
    write(world + u"/plugins/routes.json"_s, "{\"ferry\": [\"harbour\", \"island\"]}\n");
    if (why.isEmpty())
        why = backup(u"After the update"_s, data.newer);
    return why;
}

/// The picture once it stands still: nothing is fetched or moved any more.
QPixmap stillPicture(QWidget &window)
{
    QImage before;
    QImage now = window.grab().toImage();
    constexpr int kMostLooks = 40;
    for (int look = 0; look < kMostLooks && (before.isNull() || now != before); ++look) {
        before = now;
        QTest::qWait(120);
        now = window.grab().toImage();
    }
    return QPixmap::fromImage(now);
}

/// The dialog over the window where there is one.
QWidget *dialogOver(const QWidget &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

struct Tour
{
    tests::ServiceProfile &profile;
    const tests::TourData &data;
    QDir out;
    QString only;
    QString suffix; ///< of the scale, for the names
    QStringList cut = {};
    int pictures = 0;

    void take(const Look &look)
    {
        kit::Theme::instance().choose(look.scheme);
        kit::Language::instance().choose(look.language);
        client::ClientSettings settings;
        settings.locator = {.profile = Profile::locate(profile.home()),
                            .autostart = client::Autostart::No};
        settings.clientName = u"holdfast-tour"_s;
        ui::Service service(settings);
        ui::MainWindow window(service, windowPages());
        window.resize(look.size);
        window.show();
        service.connection.open();
        if (!QTest::qWaitFor([&] { return service.connection.isOnline(); }, 10'000)) {
            cut.append(u"the service is not reachable"_s);
            return;
        }
        const QString folder = out.filePath(look.name + suffix);
        QDir().mkpath(folder);
        for (const tests::Scene &scene : tests::tourScenes()) {
            if (!only.isEmpty() && scene.name != only)
                continue;
            scene.enter(window, data);
            QPixmap picture = stillPicture(window);
            for (const QString &text : tests::cutTexts(window))
                cut.append(u"%1/%2: %3"_s.arg(look.name + suffix, scene.name, text));
            if (QWidget *dialog = dialogOver(window)) {
                for (const QString &text : tests::cutTexts(*dialog))
                    cut.append(u"%1/%2: %3"_s.arg(look.name + suffix, scene.name, text));
                dialog->grab().save(folder + u'/' + scene.name + u".png"_s);
            } else {
                picture.save(folder + u'/' + scene.name + u".png"_s);
            }
            ++pictures;
            if (scene.leave)
                scene.leave(window);
        }
    }
};

} // namespace

int main(int argc, char **argv)
{
    std::string out = "tour";
    std::string only;
    std::string suffix;
    int backups = tests::kYearBackups;
    bool quick = false;
    CLI::App arguments("Pictures of every page and dialog of the window");
    arguments.add_option("--out", out, "folder for the pictures");
    arguments.add_option("--only", only, "one scene");
    arguments.add_option("--suffix", suffix, "added to the folders' names, such as @150");
    arguments.add_option("--backups", backups, "how many backups the year has");
    arguments.add_flag("--quick", quick, "one look only");
    CLI11_PARSE(arguments, argc, argv);
    QApplication application(argc, argv);
    kit::Theme::instance().install(application);

    tests::ServiceProfile profile;
    tests::TourData data;
    if (!profile.startService()) {
        fprintf(stderr, "%s\n", profile.serviceLog().constData());
        return 1;
    }
    QString why = makeRealServer(profile, data);
    if (why.isEmpty())
        why = tests::fillYear(profile, QDateTime::currentDateTimeUtc(), backups);
    if (!why.isEmpty()) {
        fprintf(stderr, "tour: %s\n", qPrintable(why));
        return 1;
    }
    data.aServer =
        QUuid::fromString(profile.run({u"servers"_s, u"show"_s, u"Survival"_s, u"--json"_s})
                              .json()
                              .value("id"_L1)
                              .toString());
    Tour tour{.profile = profile,
              .data = data,
              .out = QDir(QString::fromStdString(out)),
              .only = QString::fromStdString(only),
              .suffix = QString::fromStdString(suffix)};
    for (const Look &look : looks(quick))
        tour.take(look);
    for (const QString &text : std::as_const(tour.cut))
        printf("cut: %s\n", qPrintable(text));
    printf("%d pictures in %s, %d texts cut off\n", tour.pictures,
           qPrintable(tour.out.absolutePath()), int(tour.cut.size()));
    return tour.cut.isEmpty() ? 0 : 1;
}
