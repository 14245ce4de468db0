// holdfast-gallery: every part of the window's kit in every state and theme.
#include "ui/gallery/gallery_pictures.h"
#include "ui/gallery/gallery_window.h"

#include <CLI/CLI.hpp>
#include <QtCore/QDir>
#include <QtWidgets/QApplication>

namespace {

using namespace Qt::StringLiterals;
using namespace holdfast;

int writePictures(gallery::PictureWriter::Order order)
{
    if (!QDir().mkpath(order.folder)) {
        fprintf(stderr, "holdfast-gallery: %s cannot be made.\n", qPrintable(order.folder));
        return 1;
    }
    gallery::PictureWriter writer(order);
    QObject::connect(&writer, &gallery::PictureWriter::finished, qApp,
                     [folder = order.folder](int written, const QStringList &failed) {
                         printf("%d pictures in %s\n", written, qPrintable(folder));
                         for (const QString &file : failed)
                             fprintf(stderr, "not written: %s\n", qPrintable(file));
                         QApplication::exit(failed.isEmpty() ? 0 : 1);
                     });
    // Each picture is a window that goes again.
    QApplication::setQuitOnLastWindowClosed(false);
    writer.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    std::string folder;
    std::string scheme;
    double scale = 1;
    bool mirrored = false;
    CLI::App arguments("The parts of Holdfast's window in every state and theme");
    arguments.add_option("--out", folder, "write PNGs into this folder, without a display");
    arguments.add_option("--scheme", scheme, "only this theme (with --out), or the first one")
        ->check(CLI::IsMember({"light", "dark", "highContrast"}));
    arguments.add_option("--scale", scale, "size of text and all that goes with it")
        ->check(CLI::Range(1.0, 2.0));
    arguments.add_flag("--rtl", mirrored, "right to left");
    CLI11_PARSE(arguments, argc, argv);
    if (!folder.empty() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    kit::Theme &theme = kit::Theme::instance();
    theme.install(application);
    theme.setTextSize(int(scale * 100));
    const auto chosen = gallery::schemeFromName(QString::fromStdString(scheme));
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    if (folder.empty()) {
        theme.choose(chosen.value_or(kit::SchemeChoice::Light));
        gallery::GalleryWindow window;
        window.resize(1360, 860);
        window.show();
        return QApplication::exec();
    }
    using kit::SchemeChoice;
    return writePictures({.folder = QString::fromStdString(folder),
                          .schemes = chosen ? QList{*chosen}
                                            : QList{SchemeChoice::Light, SchemeChoice::Dark,
                                                    SchemeChoice::HighContrast}});
}
