#include "core/minecraft/minecraft.h"

#include "nbt_reader.h"

#include <limits>

namespace holdfast::minecraft {

using namespace Qt::StringLiterals;

namespace {

QString described(const NbtFault &fault)
{
    return fault.where.isEmpty() ? fault.reason
                                 : QString(fault.reason + " (at "_L1 + fault.where + u')');
}

/// Gathers what the summary needs while the document passes by.
struct LevelValues
{
    LevelSummary summary;
    bool hasData = false;
    qint64 formatVersion = 0; // 19133 is Anvil

    void take(const QList<QByteArray> &path, const NbtValue &value)
    {
        if (path.size() < 2 || path.size() > 3 || path.at(0) != "Data")
            return;
        hasData = true;
        const auto *number = std::get_if<qint64>(&value);
        const auto *text = std::get_if<QString>(&value);
        if (path.size() == 3) {
            if (text && path.at(1) == "Version" && path.at(2) == "Name" && !text->isEmpty())
                summary.versionName = *text;
        } else if (text && path.at(1) == "LevelName") {
            summary.levelName = *text;
        } else if (number && path.at(1) == "DataVersion") {
            summary.dataVersion =
                *number > 0 && *number <= std::numeric_limits<int>::max() ? int(*number) : 0;
        } else if (number && path.at(1) == "version") {
            formatVersion = *number;
        } else if (number && path.at(1) == "LastPlayed" && *number > 0) {
            summary.lastPlayed = QDateTime::fromMSecsSinceEpoch(*number).toUTC();
        }
    }

    QString whyUnknown() const
    {
        if (summary.dataVersion > 0)
            return u"level.dat names no version"_s;
        if (formatVersion == 19133)
            return u"the world was last saved before Minecraft 1.9, which did not write its version"_s;
        return u"level.dat names no version; it was saved by a very old game or another program"_s;
    }
};

} // namespace

Result<LevelSummary> readLevelDat(const QByteArray &contents)
{
    const auto invalid = [](const QString &reason) {
        return Error("minecraft.level_invalid"_L1, {{"reason"_L1, reason}});
    };
    if (contents.isEmpty())
        return invalid(u"it is empty"_s);
    if (contents.size() > kLevelDatLimitBytes)
        return invalid(u"it is larger than 16 MiB"_s);
    LevelValues values;
    const auto bytes = openNbtBytes(contents);
    const auto fault =
        walkNbt(*bytes, [&values](const QList<QByteArray> &path, const NbtValue &value) {
            values.take(path, value);
        });
    if (fault)
        return invalid(described(*fault));
    if (!values.hasData)
        return invalid(u"it holds no compound \"Data\""_s);
    if (values.summary.versionName == "unknown"_L1)
        values.summary.unknownReason = values.whyUnknown();
    return values.summary;
}

Result<void> checkNbt(const QByteArray &contents)
{
    const auto bytes = openNbtBytes(contents);
    if (const auto fault = walkNbt(*bytes, {}))
        return Error("minecraft.nbt_invalid"_L1, {{"reason"_L1, described(*fault)}});
    return {};
}

} // namespace holdfast::minecraft
