#include "core/base/error_catalogue.h"

#include <QtCore/QtGlobal>

#include <algorithm>
#include <iterator>
#include <optional>

namespace holdfast {

namespace {

using enum ErrorKind;

// By subject, one line an entry; ids are stable: scripts and translations rest on them.
constexpr CatalogueEntry kCatalogue[] = {
    // clang-format off
    {"internal", Internal, QT_TRANSLATE_NOOP("ErrorCatalogue", "Holdfast made a mistake of its own. Nothing was removed. Report it with the details.")},
    {"cancelled", Cancelled, QT_TRANSLATE_NOOP("ErrorCatalogue", "Cancelled.")},
    {"file.failed", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "{call} failed on {path}: {reason}.")},
    {"file.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} does not exist.")},
    {"file.denied", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service may not use {path}: {reason}. Change its owner or mode, or run the service as a user who may.")},
    {"file.no_space", NoSpace, QT_TRANSLATE_NOOP("ErrorCatalogue", "The disk that holds {path} is full. Free some space and try again; what was there before is untouched.")},
    {"file.too_large", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is larger than the {limit} bytes that are accepted here.")},
    {"file.not_regular", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is not a regular file.")},
    {"config.invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The configuration {path} cannot be used, line {line}: {reason}.")},
    {"config.not_editable", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{key} cannot be changed from here, because config.toml is written in a way that Holdfast does not dare to change. Nothing was changed; edit the file by hand.")},
    {"setting.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no setting {key}.")},
    {"setting.file_only", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "{key} guards this machine, so it is changed only in {path} by whoever may write that file. Nothing was changed.")},
    {"setting.overridden", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The environment variable {variable} says what {key} is, so a change would have no effect. Nothing was changed.")},
    {"profile.locked", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "Another Holdfast service already runs on the profile {path}.")},
    {"archive.damaged", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The archive is damaged: {reason}. Nothing was taken from it. Use another backup, and check the disk that holds this one.")},
    {"archive.hostile", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The archive was refused, because {member} in it is not safe to unpack: {reason}. Nothing outside the new folder was touched. Ask whoever made it for one without that entry; or, if you trust them, unpack it by hand, remove the entry, and register the folder with `servers add`.")},
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
    {"target.kind_unknown", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no storage target of the kind {kind}.")},
    {"target.settings_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The settings of the storage target cannot be used: {reason}.")},
    {"target.name_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The name {name} cannot be used in a storage target: parts between slashes are made of letters, digits, '-', '_', '.' and spaces, do not begin or end with '.' or a space, and have at most 200 bytes. Nothing was stored.")},
    {"target.exists", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} exists already and was not replaced. Choose another name, or remove it first.")},
    {"target.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is not in the storage target any more. Look whether somebody moved or removed it; other copies are untouched.")},
    {"target.gone", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The storage folder {path} cannot be reached: {reason}. Connect or mount its disk again; nothing was changed.")},
    {"target.symlink", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is, or lies behind, a symbolic link inside the storage folder. Links there are never followed; nothing was changed. Put the real file or folder in its place.")},
    {"target.no_safe_rename", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The file system of {path} can neither rename without replacing nor make hard links, so a finished archive cannot get its name safely. Nothing was stored. Use a folder on another file system.")},
    {"target.folder_forbidden", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} cannot be a storage folder: {reason}. Nothing was changed; choose a folder of its own for backups.")},
    {"node.swap_open", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is between two states: a restore of it was interrupted and is not finished yet. Nothing was changed. Do not start the server; mount the disk it lies on if it is away, and restart the service.")},
    {"node.archive_changed", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The archive {name} has {size} bytes instead of {expected}: it was cut off or replaced. Nothing was changed; restore another backup, and look at the disk that holds this one.")},
    {"node.manifest_changed", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The manifest of the archive {name} is not the one that was stored with it. Nothing was changed; verify the backup, and use another one if it is damaged.")},
    {"node.not_a_folder", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is not a folder. Nothing was changed.")},
    {"node.folder_moved", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} leads to {actual} now: somebody moved it, or put a link into the path. Nothing was changed; look at it and try again.")},
    {"node.folder_unavailable", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "An interrupted change of {path} cannot be finished now: neither its old nor its new tree can be seen. Mount the disk it lies on and restart the service; nothing was removed.")},
    {"restore.no_undo", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is nothing to undo: no old tree of a restore of this backup is kept any more. Nothing was changed.")},
    {"restore.space_short", NoSpace, QT_TRANSLATE_NOOP("ErrorCatalogue", "The restore needs {needed} bytes on the disk that holds {path}, and {free} are free. Free some space or restore to another folder; nothing was changed.")},
    {"restore.safety_space_short", NoSpace, QT_TRANSLATE_NOOP("ErrorCatalogue", "The safety backup needs about {needed} bytes in {path}, and {free} are free. Free some space there, or restore without a safety backup; nothing was changed.")},
    {"restore.other_server", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is the folder of the server {name}: its present state would be replaced, and kept as an undo.")},
    {"restore.folder_not_empty", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} holds other files: they would be replaced, and kept as an undo.")},
    {"restore.server_running", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "A job works on the server {name} now: {job}. The restore waits until it is done.")},
    {"restore.without_safety", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The present state of {path} is not backed up first; it is only kept as an undo until {until}.")},
    {"restore.undo_missing", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "The old tree {path} is not there any more: somebody moved or removed it, or its disk is not mounted. Nothing was changed.")},
    {"restore.nested_mount", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} cannot be replaced as a whole, because another file system is mounted on {mount} inside it. Nothing was changed. Unmount it for the time of the restore, or restore to another folder.")},
    {"restore.swap_unfinished", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "Putting the restored tree in place of {path} stopped half way. Nothing is lost: the trees lie in {path}, {undo} and {staging}. Do not start the server; restart the service, which finishes or undoes it. What stopped it: {reason}")},
    {"import.file_forbidden", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} may not be imported: {reason}. Nothing was changed.")},
    {"minecraft.level_invalid", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "level.dat cannot be read: {reason}. The file was not changed; the game keeps an older state in level.dat_old.")},
    {"minecraft.nbt_invalid", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "These are no whole Minecraft data (NBT): {reason}. Nothing was changed.")},
    {"minecraft.nbt_path", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "These Minecraft data (NBT) hold no {path}.")},
    {"minecraft.chunk_missing", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "The region file holds no chunk {chunk}: that part of the map was never saved.")},
    {"minecraft.chunk_torn", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "Chunk {chunk} of the region file is torn: its place or its length cannot be right. Nothing was changed.")},
    {"minecraft.chunk_packed", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "Chunk {chunk} of the region file cannot be shown here: it is packed with LZ4 or lies in a file of its own. It is backed up and restored like every other.")},
    {"record.invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{field}: {reason}.")},
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
    {"store.statement_failed", Internal, QT_TRANSLATE_NOOP("ErrorCatalogue", "The store could not carry out {statement}. Nothing was changed. Report it with the details.")},
    {"store.nested_call", Internal, QT_TRANSLATE_NOOP("ErrorCatalogue", "Holdfast asked the store from inside another request to it. Nothing was changed. Report it with the details.")},
    {"store.list_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "This list cannot be made: {reason}.")},
    {"store.cursor_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The cursor \"after\" does not belong to this list. Begin again without it.")},
    {"rpc.parse_error", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The message is not valid JSON: {reason}.")},
    {"rpc.invalid_request", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The message is not a JSON-RPC 2.0 request: {reason}.")},
    {"rpc.method_not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no method {method}. `rpc.discover` lists all.")},
    {"rpc.params_by_name", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "Parameters must be given by name, as an object.")},
    {"rpc.not_authenticated", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "This connection has not signed in yet.")},
    {"rpc.proof_wrong", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The sign-in was refused: the proof does not fit this service's token.")},
    {"rpc.denied", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "{name} may not do this: the permission {permission} is missing. Nothing was changed.")},
    {"rpc.too_many_requests", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "One connection may have {limit} calls under way at a time. Wait for answers and try again.")},
    {"rpc.answer_too_large", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The answer is larger than {limit} bytes. Ask for fewer rows.")},
    {"rpc.result_invalid", Internal, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service answered {method} in a form that this program does not understand. Are both of the same version?")},
    {"rpc.session_used", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "This connection has signed in already. Open another one to sign in again.")},
    {"http.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is nothing at this address.")},
    {"http.method_not_allowed", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "This address does not take {method}.")},
    {"http.bad_request", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The HTTP request cannot be answered: {reason}.")},
    {"http.host_refused", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The Host of the request is not one that this service answers to. Add it to the configuration if it should.")},
    {"http.origin_refused", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "Requests from this Origin are refused.")},
    {"transfer.too_many", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "{limit} transfers are waiting to be fetched already. Try again in a minute.")},
    {"transfer.ticket_invalid", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The ticket for this transfer was used already, has expired or never existed. Ask for a new one.")},
    {"transfer.cut", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The transfer of {name} broke off: {reason}. What arrived is incomplete.")},
    {"listener.tls_required", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service does not listen on {address} without TLS: whoever is between could read passwords and change what is restored. Give the address to `remote.address`, which uses a certificate (`holdfastd tls create` makes one).")},
    {"tls.invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} cannot be used for TLS: {reason}.")},
    {"tls.exists", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} holds a key or a certificate already. Nothing was changed. Use --force to replace them; clients that have seen the old certificate will ask about the new one.")},
    {"tls.key_exposed", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "Everybody on this machine can read the TLS key {path}, so it is not used. Give the file the mode 0640 or 0600; if anybody may have read it, get a new certificate.")},
    {"listener.failed", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service cannot listen on {address} port {port}: {reason}. Choose another port in the configuration or end the program that uses it.")},
    {"cli.usage", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{option}: {reason}.")},
    {"cli.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no {kind} called {name}.")},
    {"cli.ambiguous", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "More than one {kind} fits {name}. Give a longer part of its id.")},
    {"cli.file_exists", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} exists already and was left as it is. Choose another name, or replace it with --force.")},
    {"cli.not_confirmed", Cancelled, QT_TRANSLATE_NOOP("ErrorCatalogue", "Not confirmed: nothing was changed.")},
    {"service.unreachable", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The Holdfast service cannot be reached: {reason}.")},
    {"service.not_running", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "No Holdfast service runs on the profile {path}, and none was to be started. Start it with `holdfastd serve`.")},
    {"service.not_started", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The Holdfast service did not start: {reason}. Its log is {log}.")},
    {"service.untrusted", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "What listens on port {port} could not prove that it is the service of this profile. Nothing was sent to it.")},
    {"service.connection_lost", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The connection to the Holdfast service broke: {reason}. Whether the last request was carried out is not known.")},
    {"service.version_unfit", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service is of version {service}, and this program, of version {client}, does not speak its protocol. Nothing was changed. Start the program of the service's version.")},
    {"service.stopping", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service is stopping and takes no more requests.")},
    {"job.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no job {id}. It may have been removed; `jobs list` shows what there is.")},
    {"job.kind_unknown", Internal, QT_TRANSLATE_NOOP("ErrorCatalogue", "This service cannot carry out jobs of the kind {kind}. A newer one may have stored it.")},
    {"job.lease_lost", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The job {id} is no longer this service's: it has ended, or another service decided about it. Its outcome was not stored.")},
    {"job.interrupted", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service ended while this was under way. What was complete before is untouched; start it again.")},
    {"server.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no server {reference}. `holdfastctl servers list` shows what there is.")},
    {"server.ambiguous", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{reference} could be any of these servers: {names}. Give more of the name.")},
    {"server.name_taken", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is a server named {name} already. Choose another name.")},
    {"server.changed_meanwhile", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{name} was changed by somebody else meanwhile; nothing was stored. Look at it again, then repeat the change.")},
    {"server.folder_taken", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The folder {path} belongs to the server {name} already.")},
    {"server.folder_empty", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is empty: there is nothing to back up yet.")},
    {"server.folder_made", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} does not exist yet. It is made, empty, when the server is added.")},
    {"server.template_unsure", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "What kind of server {path} holds was not recognised. Every file in it is backed up; choose its kind if you know it.")},
    {"server.folder_not_empty", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is not empty. A world is imported into a new or an empty folder only; nothing was written.")},
    {"server.busy", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "A {job} of {name} is under way. Wait for it or cancel it first.")},
    {"server.folder_missing", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "The server's folder {path} does not exist on this machine. Mount its disk or give the folder where the server lies now; nothing was changed.")},
    {"server.folder_denied", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service may not read the server's folder {path}. Give its user the right to read and search it, or run the service as the server's user.")},
    {"server.folder_forbidden", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} cannot be a server's folder: {reason}. Nothing was changed; choose a folder that holds this server only.")},
    {"template.invalid", Internal, QT_TRANSLATE_NOOP("ErrorCatalogue", "The shipped template {file} cannot be read: {reason}. Nothing was changed. Report it.")},
    {"template.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no template {key}.")},
    {"secrets.key_missing", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The master key {id} is not in {place}, or that is locked. What is sealed under it stays as it is and cannot be used until the key is there: unlock the keychain, or bring the key back.")},
    {"secrets.key_store_unavailable", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The system's keychain does not keep secrets now: {reason}. Unlock it; or, on a machine without one, set `secrets.master_key` to \"file\" in config.toml and start the service anew.")},
    {"secrets.key_store_read_only", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The master key is handed over by systemd ({place}) and cannot be made there. Nothing was changed. Hand the new key over as `holdfast-master-key`, the old one as `holdfast-master-key-` with its id, and try again.")},
    {"secrets.key_invalid", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} does not hold the master key that belongs there. Nothing was changed; bring the key back from a copy.")},
    {"secrets.key_exposed", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "Others than the service's user can read the master key {path}, so it is not used. Give the file the mode 0600; if anybody may have read it, run `holdfastd key rotate` afterwards.")},
    {"secrets.key_elsewhere", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The master key was changed by another service at the same time (now {id}). Nothing was changed; bring that key here.")},
    {"secrets.damaged", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "A stored secret was changed from outside, or belongs to another place. It was not used; enter it anew.")},
    {"identity.node_id_invalid", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} does not hold an id: it says which machine of the installation this is. Nothing was changed. Put the file back from a copy of the folder; if there is none, remove it: Holdfast then counts as a new machine, and servers and targets of the old one stay with that.")},
    {"identity.user_not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no account {id}.")},
    {"identity.too_busy", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "Too many people are signing in at this moment. Nothing was changed; try again in a few seconds.")},
    {"identity.too_many_attempts", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "After several wrong attempts the next one has to wait. Nothing was changed; try again in {seconds} s.")},
    {"identity.login_refused", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The sign-in was refused: the user name, the e-mail address or the password is wrong, or the account is disabled.")},
    {"identity.session_ended", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The session has ended: its time is over, or somebody ended it. Sign in again.")},
    {"identity.token_reused", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "This token was used once before, so somebody may have copied it: the whole session was ended. Sign in again, and change the password if that was not you.")},
    {"identity.session_not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "This account has no open session {id}.")},
    {"identity.local_owner_off", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The configuration (`local_owner`) does not let anybody in who only has the file of this profile. Sign in by user name and password.")},
    {"identity.account_disabled", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The account {name} is disabled.")},
    {"identity.password_refused", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The new password cannot be used: {reason}. Nothing was changed.")},
    {"identity.password_wrong", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The present password is not right. Nothing was changed.")},
    {"identity.name_taken", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "Another account has the user name {username} or the e-mail address {email}. Nothing was changed.")},
    {"identity.already_claimed", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "This account has a name and a password already. Nothing was changed.")},
    {"identity.setup_refused", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The set-up token is wrong, was used already, or is of an earlier start. The service prints a new one when it starts, as long as its owner has no password.")},
    {"identity.reset_refused", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The link for a new password is wrong, was used already or is too old. Nothing was changed; ask an administrator for a new one.")},
    {"identity.owns_things", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{name} still owns {servers} servers, {backups} backups, {schedules} schedules and {targets} storage targets, so the account was not deleted. Say which account gets them, or disable this one.")},
    {"identity.last_owner", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{name} is the last account with the role Owner that can sign in. Nothing was changed; make somebody else Owner first.")},
    {"identity.local_owner_stays", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{name} is the account that the installation was made with and cannot be deleted. Nothing was changed; it can be disabled.")},
    {"identity.not_oneself", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "Nobody can disable or delete the account that he is signed in with. Nothing was changed.")},
    {"identity.role_not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no role {name}. Nothing was changed.")},
    {"identity.role_exists", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is a role named {name} already. Nothing was changed; choose another name.")},
    {"identity.role_builtin", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{name} comes with Holdfast: it keeps its name and cannot be removed, and Owner keeps every right. Nothing was changed; make a role of your own.")},
    {"identity.rights_lacking", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "Nobody can give a right that he lacks himself: {permission}. Nothing was changed.")},
    {"storage.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no target {id}. `holdfastctl storage list` shows what there is.")},
    {"storage.none", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no target to store backups in. Add one with `holdfastctl storage add`.")},
    {"storage.name_taken", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is a target named {name} already. Choose another name.")},
    {"storage.folder_read_only", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service may not write to {path}. Change its owner or mode, or choose another folder; nothing was changed.")},
    {"storage.folder_used", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is a storage folder already.")},
    {"storage.same_disk", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} lies on the same disk as the server {server}: if that disk fails, server and backups are lost together. A folder on another disk is safer.")},
    {"storage.folder_will_be_made", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} does not exist yet and will be made.")},
    {"storage.in_use", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The storage target {name} cannot be removed: it is the only one, or it still holds backups, or schedules use it ({count} in all). Nothing was removed.")},
    {"storage.other_node", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The target {name} is a folder of another machine than the server's. Nothing was changed; choose a target of the machine that the server lies on (`holdfastctl storage list`).")},
    {"backup.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no backup {reference}. `holdfastctl backups list` shows what there is.")},
    {"backup.ambiguous", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{reference} could be any of these backups: {names}. Give the id.")},
    {"backup.other_node", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The archive of {name} lies on another machine of this installation, in the target {target}. Nothing was changed; do this at the service of that machine.")},
    {"backup.no_copy", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "The backup {name} has no stored copy.")},
    {"backup.not_complete", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The backup {name} is {status}; only a completed one can be used for this.")},
    {"backup.restore_running", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "A restore of {server} is under way; a backup taken now would be of neither state. Try again when it has ended.")},
    {"backup.server_gone", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The server of {name} is not registered any more. Say which folder to use (`--to`).")},
    {"backup.nothing_to_undo", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is nothing kept from before a restore of {name}: it was never restored, or the time for undoing is over.")},
    {"backup.locked", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The backup {name} is locked and was not removed. Unlock it first.")},
    {"backup.busy", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "Work on the backup {name} is under way. Wait for it or cancel it first.")},
    {"backup.export_exists", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} exists already and was not touched. Choose a new name.")},
    {"schedule.cron_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The cron expression \"{expression}\" cannot be used, {field}: {reason}. Nothing was changed.")},
    {"schedule.time_zone_unknown", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The time zone {zone} is not known. Use an IANA name such as Europe/Berlin or UTC. Nothing was changed.")},
    {"schedule.not_found", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is no schedule {id} here. `schedule list` shows what there is.")},
    {"schedule.ambiguous", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The server {server} has {count} schedules; say which one is meant by its id (`--schedule ID`), or that another is wanted (`--new`). Nothing was changed.")},
    {"schedule.too_many", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The server {server} has {count} schedules already, and more cannot be made. Change one of them, or remove one first.")},
    {"destination.forbidden", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "Nothing may be written to {path}: {reason}. Nothing was changed.")},
    {"destination.parent_missing", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} cannot be made, because {parent} does not exist. Make that folder first; nothing was changed.")},
    {"destination.not_empty", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is not empty, and was not touched. Give a new or empty folder.")},
    {"destination.exists", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} exists already and was not replaced. Give another name, or remove it first.")},
    {"migration.edited", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The migration {name} was changed after it had been applied to this store. Nothing was changed. Put back the file as it was, or use the program that belongs to this store.")},
    {"migration.missing", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The migration {name} was applied to this store, but this program does not have it. Nothing was changed. Use the program that belongs to this store.")},
    {"migration.database_newer", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The store is newer than this program: it has the migration {name}. Nothing was changed. Use the newer program, or put back the copy of the store that was made before.")},
    {"migration.out_of_order", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The migration {name} is older than one that is applied already. Nothing was changed. Give it a newer time in its file name.")},
    {"migration.pending", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The store is not up to date: the migration {name} is not applied. Nothing was changed. Start the service, or run `holdfastd migrate up`, and try again.")},
    {"migration.locked", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "Another service is migrating this store ({owner}). Nothing was changed; try again when it is done.")},
    {"migration.failed", Internal, QT_TRANSLATE_NOOP("ErrorCatalogue", "The migration {name} failed and was rolled back: {reason}. The store is as it was before it.")},
    {"migration.copy_failed", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The safety copy {path} could not be made: {reason}. The store was not changed.")},
    {"migration.production", Denied, QT_TRANSLATE_NOOP("ErrorCatalogue", "This profile is marked as production: its store is not reset. Nothing was changed.")},
    {"migration.confirmation", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "To empty the store, give its name {expected} as confirmation. Nothing was changed.")},
    {"migration.name_invalid", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The name {name} cannot be used. A name is made of lower-case words with _ between them, such as add_server_notes.")},
    {"migration.exists", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "There is already a migration called {name}.")},
    {"service.not_ready", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "The service does not reach its database just now. Running work goes on; try again soon.")},
    // What is good otherwise, and what a person should know of it.
    {"warning.more", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{count} more warnings are not listed.")},
    {"warning.file_vanished", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} was removed while the backup was being made.")},
    {"warning.file_unreadable", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} could not be read and was left out. {reason}")},
    {"warning.file_changed", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} changed while it was being read; what was stored may be a mixture.")},
    {"warning.special_file", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} is a device, a named pipe or a socket and was left out.")},
    {"warning.torn_region", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} was torn when it was stored. {reason}")},
    {"warning.level_dat_unreadable", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The version of the world is not known. {reason}")},
    {"warning.backup_shrunk", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "This backup is less than half as large as the one before it ({size} instead of {before} bytes). Older backups are kept.")},
    {"warning.owner_not_set", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The owner of {path} could not be set.")},
    {"warning.owners_not_restored", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{count} entries belonged to other users. The service does not run as root, so that they belong to its own user now.")},
    {"warning.mode_not_set", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} had a setuid or setgid bit, which a restore never sets.")},
    {"warning.attribute_not_set", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The attribute {name} of {path} was not set.")},
    {"warning.not_carried_over", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} may not be read and was not carried over; it lies in the old tree, which is kept.")},
    {"warning.folder_place_taken", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "{path} was not carried over: in the backup a file has the place of its folder.")},
    {"warning.restore_not_settled", Conflict, QT_TRANSLATE_NOOP("ErrorCatalogue", "The folder is restored. The old tree could not be put away; the next start of the service does it. {reason}")},
    {"region.chunk_outside", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "Chunk {chunk} lies beyond the end of the file.")},
    {"region.chunk_empty", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "Chunk {chunk} has a place and no bytes there.")},
    {"region.chunk_cut", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "Chunk {chunk} has {size} bytes, and the file ends after {present} of them.")},
    {"region.header_cut", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The region file ends inside its header ({size} bytes).")},
    {"region.chunk_misplaced", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The place of chunk {chunk} is no place for a chunk (sector {sector}, {count} sectors).")},
    {"region.chunks_overlap", Corrupt, QT_TRANSLATE_NOOP("ErrorCatalogue", "The chunks {chunk} and {other} overlap.")},
    // Causes, which other sentences have as a part.
    {"path.not_absolute", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "the path is not absolute")},
    {"path.outside_roots", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "it lies outside the folders that the configuration allows (allowed_roots)")},
    {"path.in_data_folder", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "it lies in Holdfast's data folder, where only servers/ and backups/ are there to be used")},
    {"path.root", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "it is the root of the whole system")},
    {"path.home", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "it is a home folder")},
    {"path.contains_home", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "it contains the home folder {folder}")},
    {"path.data_folder", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "it is Holdfast's data folder")},
    {"path.contains_data_folder", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "it contains Holdfast's data folder {folder}")},
    {"path.in_storage_folder", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "it lies in the storage folder {folder}")},
    {"path.contains_storage_folder", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "the storage folder {folder} lies in it, so backups would back themselves up")},
    {"path.in_server_folder", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "it lies in the server's folder {folder}, so backups would back themselves up")},
    {"path.contains_server_folder", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "the server's folder {folder} lies in it")},
    {"path.dangling_link", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "it is a link that leads nowhere")},
    {"start.too_long", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "it took too long")},
    {"start.ended", Unavailable, QT_TRANSLATE_NOOP("ErrorCatalogue", "it ended at once")},
    {"start.no_program", NotFound, QT_TRANSLATE_NOOP("ErrorCatalogue", "holdfastd stands neither beside this program nor in PATH")},
    {"preview.image_too_large", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The image is larger than 8 MiB.")},
    {"preview.image_without_size", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The image does not say how large it is.")},
    {"preview.image_too_many_pixels", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The image has more than 64 million pixels.")},
    {"preview.tree_too_large", InvalidArgument, QT_TRANSLATE_NOOP("ErrorCatalogue", "The file is too large to be shown as a tree.")},
    // clang-format on
};

struct Placeholder
{
    qsizetype begin = 0; ///< of its brace
    qsizetype end = 0;   ///< behind the closing one
    QString name = {};
};

std::optional<Placeholder> nextPlaceholder(const QString &sentence, qsizetype position)
{
    const qsizetype open = sentence.indexOf(u'{', position);
    const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
    if (close < 0)
        return std::nullopt;
    return Placeholder{open, close + 1, sentence.mid(open + 1, close - open - 1)};
}

QString valueText(const QVariant &value)
{
    // As the error itself carried it, or as it came over the wire.
    const QJsonObject cause = value.metaType() == QMetaType::fromType<QVariantMap>()
                                  ? QJsonObject::fromVariantMap(value.toMap())
                                  : value.toJsonObject();
    return cause.isEmpty() ? value.toString() : Error::fromJson(cause).message();
}

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
    while (const auto place = nextPlaceholder(sentence, position)) {
        text += QStringView(sentence).mid(position, place->begin - position);
        const auto value = parameters.constFind(place->name);
        text += value == parameters.cend() ? sentence.mid(place->begin, place->end - place->begin)
                                           : valueText(*value);
        position = place->end;
    }
    return text + QStringView(sentence).mid(position);
}

bool hasValues(const QString &sentence, const QVariantMap &parameters)
{
    qsizetype position = 0;
    while (const auto place = nextPlaceholder(sentence, position)) {
        if (!parameters.contains(place->name))
            return false;
        position = place->end;
    }
    return true;
}

} // namespace holdfast
