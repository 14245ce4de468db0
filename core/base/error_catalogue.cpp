#include "core/base/error_catalogue.h"

#include <QtCore/QtGlobal>

#include <algorithm>
#include <iterator>

namespace holdfast {

namespace {

using enum ErrorKind;

// Sorted by subject; ids are stable: scripts and translations rest on them.
constexpr CatalogueEntry kCatalogue[] = {
    {"internal", Internal,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "Holdfast made a mistake of its own. Nothing was removed. "
                                         "Please report it with the details.")},
    {"cancelled", Cancelled, QT_TRANSLATE_NOOP("ErrorCatalogue", "Cancelled.")},

    // Files
    {"file.failed", Unavailable,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "{call} failed on {path}: {reason}.")},
    {"file.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} does not exist.")},
    {"file.denied", Denied,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The service may not use {path}: {reason}. Change its "
                                         "owner or mode, or run the service as a user who may.")},
    {"file.no_space", NoSpace,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "The disk that holds {path} is full. Free some space and "
                                         "try again; what was there before is untouched.")},

    {"file.too_large", InvalidArgument,
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "{path} is larger than the {limit} bytes that are accepted here.")},
    {"file.not_regular", InvalidArgument,
     QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is not a regular file.")},

    // Archives
    {"archive.damaged", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The archive is damaged: {reason}. Nothing was taken from it. Use another backup, and check the disk that holds this one.")},
    {"archive.hostile", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The archive was refused, because {member} in it is not safe to unpack: {reason}. Nothing outside the new folder was touched.")},
    {"archive.manifest_invalid", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The archive's manifest cannot be used: {reason}. Nothing was taken from the archive.")},
    {"archive.manifest_missing", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "The manifest that belongs beside an archive of this format is missing, so the archive cannot be checked. Nothing was taken from it. It can be taken over with `servers import`.")},
    {"archive.not_seekable", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The archive ends without the seek table that Holdfast writes: it was cut, or another program made it. It can be taken over with `servers import`.")},
    {"archive.member_not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "The archive holds no {path}.")},
    {"archive.not_a_file", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is not a file, so it has no content of its own.")},
    {"archive.pattern_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The ignore pattern {pattern} cannot be understood: {reason}.")},
    {"archive.format_unknown", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is none of the archives that can be read here (.zip, .7z, .tar, .tar.gz, .tar.bz2, .tar.xz, .tar.zst).")},
    {"archive.folder_moved", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The folder {path} was moved or replaced while it was being read. Nothing was stored; try again.")},
    {"archive.no_space", NoSpace, QT_TRANSLATE_NOOP("ErrorCatalogue", "What the archive holds needs more than the {limit} bytes that may be used. Nothing was written. Free some space and try again.")},
    {"archive.too_large", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is too large for this format: {reason}. Nothing was stored.")},

    // Configuration and profile
    {"config.invalid", InvalidArgument,
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "The configuration {path} cannot be used, line {line}: {reason}.")},
    {"profile.locked", Conflict,
     QT_TRANSLATE_NOOP("ErrorCatalogue",
                       "Another Holdfast service already runs on the profile {path}.")},

    // Storage targets
    {"target.kind_unknown", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no storage target of the kind {kind}.")},
    {"target.settings_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The settings of the storage target cannot be used: {reason}.")},
    {"target.name_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The name {name} cannot be used in a storage target: parts between slashes are made of letters, digits, '-', '_', '.' and spaces, do not begin or end with '.' or a space, and have at most 200 bytes. Nothing was stored.")},
    {"target.exists", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} exists already and was not replaced. Choose another name, or remove it first.")},
    {"target.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is not in the storage target any more. Look whether somebody moved or removed it; other copies are untouched.")},
    {"target.gone", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The storage folder {path} cannot be reached: {reason}. Connect or mount its disk again; nothing was changed.")},
    {"target.symlink", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is, or lies behind, a symbolic link inside the storage folder. Links there are never followed; nothing was changed. Put the real file or folder in its place.")},
    {"target.no_safe_rename", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The file system of {path} can neither rename without replacing nor make hard links, so a finished archive cannot get its name safely. Nothing was stored. Use a folder on another file system.")},

    // Minecraft worlds
    {"minecraft.level_invalid", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "level.dat cannot be read: {reason}. The file was not changed; the game keeps an older state in level.dat_old.")},
    {"minecraft.nbt_invalid", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "These are no whole Minecraft data (NBT): {reason}. Nothing was changed.")},

    // Records and parameters
    {"record.invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{field}: {reason}.")},

    // Calls, transfers and the way to the service
    {"rpc.parse_error", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The message is not valid JSON: {reason}.")},
    {"rpc.invalid_request", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The message is not a JSON-RPC 2.0 request: {reason}.")},
    {"rpc.method_not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no method {method}. `rpc.discover` lists all.")},
    {"rpc.params_by_name", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "Parameters must be given by name, as an object.")},
    {"rpc.not_authenticated", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "This connection has not signed in yet.")},
    {"rpc.proof_wrong", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The sign-in was refused: the proof does not fit this service's token.")},
    {"rpc.denied", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "{name} may not do this: the permission {permission} is missing. Nothing was changed.")},
    {"rpc.too_many_requests", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "More than {limit} calls of one connection at the same time. Wait for answers and try again.")},
    {"rpc.answer_too_large", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The answer is larger than {limit} bytes. Ask for fewer rows.")},
    {"rpc.result_invalid", Internal, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service answered {method} in a form that this program does not understand. Are both of the same version?")},
    {"http.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is nothing at this address.")},
    {"http.method_not_allowed", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "This address does not take {method}.")},
    {"http.bad_request", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The HTTP request cannot be answered: {reason}.")},
    {"http.host_refused", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The Host of the request is not one that this service answers to. Add it to the configuration if it should.")},
    {"http.origin_refused", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "Requests from this Origin are refused.")},
    {"transfer.too_many", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "{limit} transfers are waiting to be fetched already. Try again in a minute.")},
    {"transfer.ticket_invalid", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The ticket for this transfer was used already, has expired or never existed. Ask for a new one.")},
    {"transfer.cut", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The transfer of {name} broke off: {reason}. What arrived is incomplete.")},
    {"listener.failed", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service cannot listen on {address} port {port}: {reason}. Choose another port in the configuration or end the program that uses it.")},
    {"service.unreachable", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The Holdfast service cannot be reached: {reason}.")},
    {"service.not_running", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "No Holdfast service runs on the profile {path}, and none was to be started. Start it with `holdfastd serve`.")},
    {"service.not_started", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The Holdfast service did not start: {reason}. Its log is {log}.")},
    {"service.untrusted", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "What listens on port {port} could not prove that it is the service of this profile. Nothing was sent to it.")},
    {"service.connection_lost", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The connection to the Holdfast service broke: {reason}. Whether the last request was carried out is not known.")},
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
        text +=
            value == parameters.cend() ? sentence.mid(open, close - open + 1) : value->toString();
        position = close + 1;
    }
    return text + QStringView(sentence).mid(position);
}

} // namespace holdfast
