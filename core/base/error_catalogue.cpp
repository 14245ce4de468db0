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

    // Records and parameters
    {"record.invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{field}: {reason}.")},

    // Store
    {"store.url_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The database URL cannot be used: {reason}.")},
    {"store.driver_missing", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "Qt's database driver {driver} is not installed. Install it (Debian: libqt6sql6-sqlite, libqt6sql6-psql) and start again.")},
    {"store.open_failed", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The store {path} could not be opened: {reason}. Nothing was changed.")},
    {"store.unreachable", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The database server {server} does not answer: {reason}. Nothing was changed; it is tried again.")},
    {"store.login_refused", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The database server {server} refused the connection: {reason}. Check user, password and sslmode of the database URL.")},
    {"store.database_missing", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "The database {database} does not exist on {server}. Create it, or correct the database URL.")},
    {"store.pool_exhausted", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "All {count} connections to the store are busy. Nothing was changed; try again.")},
    {"store.busy", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The store is busy with other changes. Nothing was changed; try again.")},
    {"store.connection_lost", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The connection to the store was lost. Nothing was changed; try again.")},
    {"store.commit_unknown", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The connection to the store was lost while a change was being saved: it may have been saved or not. Look at the present state before doing it again.")},
    {"store.no_space", NoSpace, QT_TRANSLATE_NOOP("ErrorCatalogue", "The disk that holds the store is full. The change was not saved and nothing else was touched; free some space and try again.")},
    {"store.read_only", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The store cannot be written to: the file or the database is read-only. Nothing was changed.")},
    {"store.input_output", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The disk that holds the store failed while reading or writing. The change was not saved; check the disk.")},
    {"store.corrupt", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The store is damaged, or the file is no store of Holdfast. Nothing was changed; keep the file and put a copy of an earlier day in its place.")},
    {"store.corrupt_value", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The store holds a value that cannot be right: {expected} was expected. Nothing was changed.")},
    {"store.value_refused", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "A value is too long for the store, or holds a character that it cannot keep. Nothing was changed.")},
    {"store.unique_violation", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is already such an entry ({constraint}). Nothing was changed.")},
    {"store.foreign_key_violation", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "Something else still belongs to this entry, or what it belongs to is gone ({constraint}). Nothing was changed.")},
    {"store.check_violation", Internal, QT_TRANSLATE_NOOP("ErrorCatalogue", "The store refused a value that its rules do not allow ({constraint}). Nothing was changed.")},
    {"store.statement_failed", Internal, QT_TRANSLATE_NOOP("ErrorCatalogue", "The store could not carry out {statement}. Nothing was changed. Please report it with the details.")},
    {"store.nested_call", Internal, QT_TRANSLATE_NOOP("ErrorCatalogue", "Holdfast asked the store from inside another request to it. Nothing was changed. Please report it with the details.")},
    {"store.list_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "This list cannot be made: {reason}.")},
    {"store.cursor_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The cursor \"after\" does not belong to this list. Begin again without it.")},
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
