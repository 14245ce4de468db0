// holdfast-sample-world --size 50M --seed 1 --out DIR: a made-up Minecraft server folder.
#include "tests/benchmark/sample_world.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>

#include <cstdio>
#include <optional>

using namespace holdfast;
using namespace holdfast::tests;
using namespace Qt::StringLiterals;

namespace {

/// "50M" and its like; units of a thousand.
std::optional<qint64> parsedSize(const QString &text)
{
    static const QRegularExpression form(u"^([0-9]{1,12})([KMG]?)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2);
    const qint64 factor = unit == "K"_L1   ? 1000
                          : unit == "M"_L1 ? 1'000'000
                          : unit == "G"_L1 ? 1'000'000'000
                                           : 1;
    return match.captured(1).toLongLong() * factor;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes a made-up Minecraft server folder."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"size"_s, u"About so many bytes, such as 50M or 2G."_s, u"SIZE"_s, u"50M"_s},
         {u"seed"_s, u"The same seed gives the same bytes."_s, u"N"_s, u"1"_s},
         {u"players"_s, u"How many players."_s, u"N"_s, u"12"_s},
         {u"out"_s, u"The folder, new or empty."_s, u"DIR"_s}});
    parser.process(application);

    bool isSeed = false;
    bool isCount = false;
    const auto size = parsedSize(parser.value(u"size"_s));
    SampleWorldOptions options;
    options.folder = parser.value(u"out"_s);
    options.seed = parser.value(u"seed"_s).toULongLong(&isSeed);
    options.players = parser.value(u"players"_s).toInt(&isCount);
    if (!size || !isSeed || !isCount || options.players < 0 || options.folder.isEmpty()) {
        std::fputs("usage: holdfast-sample-world --size 50M --seed 1 [--players 12] --out DIR\n",
                   stderr);
        return 2;
    }
    options.sizeBytes = *size;

    QElapsedTimer timer;
    timer.start();
    const auto report = writeSampleWorld(options);
    if (!report) {
        std::fprintf(stderr, "holdfast-sample-world: %s\n", qPrintable(report.error().message()));
        return 1;
    }
    const double seconds = double(std::max<qint64>(1, timer.elapsed())) / 1000;
    std::printf("%lld bytes, %lld files, %lld regions, %lld chunks, %.1f s, %.0f MB/s\n",
                report->sizeBytes, report->fileCount, report->regionCount, report->chunkCount,
                seconds, double(report->sizeBytes) / 1e6 / seconds);
    return 0;
}
