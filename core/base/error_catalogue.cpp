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

    // Schedules
    {"schedule.cron_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The cron expression \"{expression}\" cannot be used, {field}: {reason}. Nothing was changed.")},
    {"schedule.time_zone_unknown", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The time zone {zone} is not known. Use an IANA name such as Europe/Berlin or UTC. Nothing was changed.")},

    // Storage targets
    {"target.kind_unknown", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no storage target of the kind {kind}.")},
    {"target.settings_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The settings of the storage target cannot be used: {reason}.")},
    {"target.name_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The name {name} cannot be used in a storage target: parts between slashes are made of letters, digits, '-', '_', '.' and spaces, do not begin or end with '.' or a space, and have at most 200 bytes. Nothing was stored.")},
    {"target.exists", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} exists already and was not replaced. Choose another name, or remove it first.")},
    {"target.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is not in the storage target any more. Look whether somebody moved or removed it; other copies are untouched.")},
    {"target.gone", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The storage folder {path} cannot be reached: {reason}. Connect or mount its disk again; nothing was changed.")},
    {"target.symlink", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is, or lies behind, a symbolic link inside the storage folder. Links there are never followed; nothing was changed. Put the real file or folder in its place.")},
    {"target.no_safe_rename", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The file system of {path} can neither rename without replacing nor make hard links, so a finished archive cannot get its name safely. Nothing was stored. Use a folder on another file system.")},

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
