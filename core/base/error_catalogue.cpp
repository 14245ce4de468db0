#include "core/base/error_catalogue.h"

#include <QtCore/QtGlobal>

#include <algorithm>
#include <iterator>

namespace holdfast {

namespace {

using enum ErrorKind;

// Sorted by subject; ids are stable: scripts and translations rest on them.
constexpr CatalogueEntry kCatalogue[] = {
    {"internal", Internal, QT_TRANSLATE_NOOP("ErrorCatalogue", "Holdfast made a mistake of its own. Nothing was removed. Please report it with the details.")},
    {"cancelled", Cancelled, QT_TRANSLATE_NOOP("ErrorCatalogue", "Cancelled.")},

    // Files
    {"file.failed", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "{call} failed on {path}: {reason}.")},
    {"file.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} does not exist.")},
    {"file.denied", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service may not use {path}: {reason}. Change its owner or mode, or run the service as a user who may.")},
    {"file.no_space", NoSpace, QT_TRANSLATE_NOOP("ErrorCatalogue", "The disk that holds {path} is full. Free some space and try again; what was there before is untouched.")},

    {"file.too_large", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is larger than the {limit} bytes that are accepted here.")},
    {"file.not_regular", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is not a regular file.")},

    // Configuration and profile
    {"config.invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The configuration {path} cannot be used, line {line}: {reason}.")},
    {"profile.locked", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "Another Holdfast service already runs on the profile {path}.")},

    // Minecraft worlds
    {"minecraft.level_invalid", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "level.dat cannot be read: {reason}. The file was not changed; the game keeps an older state in level.dat_old.")},
    {"minecraft.nbt_invalid", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "These are no whole Minecraft data (NBT): {reason}. Nothing was changed.")},

    // Records and parameters
    {"record.invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{field}: {reason}.")},
};

} // namespace

std::span<const CatalogueEntry> errorCatalogue()
{
    return kCatalogue;
}

const CatalogueEntry *findCatalogueEntry(QStringView id)
{
    const auto found = std::ranges::find_if(kCatalogue, [id](const CatalogueEntry &entry) {
        return id == QLatin1StringView(entry.id);
    });
    return found == std::end(kCatalogue) ? nullptr : &*found;
}

QString renderSentence(const QString &sentence, const QVariantMap &parameters)
{
    QString text;
    qsizetype position = 0;
    while (position < sentence.size()) {
        const qsizetype open = sentence.indexOf(u'{', position);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            break;
        text += QStringView(sentence).mid(position, open - position);
        const QString name = sentence.mid(open + 1, close - open - 1);
        const auto value = parameters.constFind(name);
        text += value == parameters.cend() ? sentence.mid(open, close - open + 1) : value->toString();
        position = close + 1;
    }
    return text + QStringView(sentence).mid(position);
}

} // namespace holdfast
