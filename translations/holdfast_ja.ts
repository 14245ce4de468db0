<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>Holdfast made a mistake of its own. Nothing was removed. Please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{call} failed on {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may not use {path}: {reason}. Change its owner or mode, or run the service as a user who may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again; what was there before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} bytes that are accepted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used, line {line}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} cannot be changed from here, because config.toml is written in a way that Holdfast does not dare to change. Nothing was changed; edit the file by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} guards this machine, so it is changed only in {path} by whoever may write that file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable {variable} says what {key} is, so a change would have no effect. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Holdfast service already runs on the profile {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged: {reason}. Nothing was taken from it. Use another backup, and check the disk that holds this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was refused, because {member} in it is not safe to unpack: {reason}. Nothing outside the new folder was touched. Ask whoever made it for one without that entry; or, if you trust them, unpack it by hand, remove the entry, and register the folder with `servers add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive&apos;s manifest cannot be used: {reason}. Nothing was taken from the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest that belongs beside an archive of this format is missing, so the archive cannot be checked. Nothing was taken from it. It can be taken over with `servers import`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive ends without the seek table that Holdfast writes: it was cut, or another program made it. It can be taken over with `servers import`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds no {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a file, so it has no content of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ignore pattern {pattern} cannot be understood: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is none of the archives that can be read here (.zip, .7z, .tar, .tar.gz, .tar.bz2, .tar.xz, .tar.zst).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} was moved or replaced while it was being read. Nothing was stored; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the archive holds needs more than the {limit} bytes that may be used. Nothing was written. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large for this format: {reason}. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no storage target of the kind {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the storage target cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {name} cannot be used in a storage target: parts between slashes are made of letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and spaces, do not begin or end with &apos;.&apos; or a space, and have at most 200 bytes. Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced. Choose another name, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not in the storage target any more. Look whether somebody moved or removed it; other copies are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage folder {path} cannot be reached: {reason}. Connect or mount its disk again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is, or lies behind, a symbolic link inside the storage folder. Links there are never followed; nothing was changed. Put the real file or folder in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system of {path} can neither rename without replacing nor make hard links, so a finished archive cannot get its name safely. Nothing was stored. Use a folder on another file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be a storage folder: {reason}. Nothing was changed; choose a folder of its own for backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is between two states: a restore of it was interrupted and is not finished yet. Nothing was changed. Do not start the server; mount the disk it lies on if it is away, and restart the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive {name} has {size} bytes instead of {expected}: it was cut off or replaced. Nothing was changed; restore another backup, and look at the disk that holds this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of the archive {name} is not the one that was stored with it. Nothing was changed; verify the backup, and use another one if it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} leads to {actual} now: somebody moved it, or put a link into the path. Nothing was changed; look at it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted change of {path} cannot be finished now: neither its old nor its new tree can be seen. Mount the disk it lies on and restart the service; nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo: no old tree of a restore of this backup is kept any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore needs {needed} bytes on the disk that holds {path}, and {free} are free. Free some space or restore to another folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety backup needs about {needed} bytes in {path}, and {free} are free. Free some space there, or restore without a safety backup; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the folder of the server {name}: its present state would be replaced, and kept as an undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds other files: they would be replaced, and kept as an undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job works on the server {name} now: {job}. The restore waits until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present state of {path} is not backed up first; it is only kept as an undo until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old tree {path} is not there any more: somebody moved or removed it, or its disk is not mounted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be replaced as a whole, because another file system is mounted on {mount} inside it. Nothing was changed. Unmount it for the time of the restore, or restore to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the restored tree in place of {path} stopped half way: {reason} Nothing is lost: the trees lie in {path}, {undo} and {staging}. Do not start the server; restart the service, which finishes or undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be imported: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level.dat cannot be read: {reason}. The file was not changed; the game keeps an older state in level.dat_old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are no whole Minecraft data (NBT): {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These Minecraft data (NBT) hold no {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region file holds no chunk {chunk}: that part of the map was never saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk {chunk} of the region file is torn: its place or its length cannot be right. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk {chunk} of the region file cannot be shown here: it is packed with LZ4 or lies in a file of its own. It is backed up and restored like every other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database URL cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s database driver {driver} is not installed. Install it (Debian: libqt6sql6-sqlite, libqt6sql6-psql) and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store {path} could not be opened: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server {server} does not answer: {reason}. Nothing was changed; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server {server} refused the connection: {reason}. Check user, password and sslmode of the database URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {database} does not exist on {server}. Create it, or correct the database URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} connections to the store are busy. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is busy with other changes. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the store was lost. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the store was lost while a change was being saved: it may have been saved or not. Look at the present state before doing it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the store is full. The change was not saved and nothing else was touched; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be written to: the file or the database is read-only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the store failed while reading or writing. The change was not saved; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is damaged, or the file is no store of Holdfast. Nothing was changed; keep the file and put a copy of an earlier day in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds a value that cannot be right: {expected} was expected. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is too long for the store, or holds a character that it cannot keep. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already such an entry ({constraint}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else still belongs to this entry, or what it belongs to is gone ({constraint}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refused a value that its rules do not allow ({constraint}). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not carry out {statement}. Nothing was changed. Please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast asked the store from inside another request to it. Nothing was changed. Please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cursor &quot;after&quot; does not belong to this list. Begin again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not valid JSON: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not a JSON-RPC 2.0 request: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method {method}. `rpc.discover` lists all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters must be given by name, as an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has not signed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused: the proof does not fit this service&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not do this: the permission {permission} is missing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {limit} calls of one connection at the same time. Wait for answers and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than {limit} bytes. Ask for fewer rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered {method} in a form that this program does not understand. Are both of the same version?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection has signed in already. Open another one to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not take {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP request cannot be answered: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Host of the request is not one that this service answers to. Add it to the configuration if it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests from this Origin are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{limit} transfers are waiting to be fetched already. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket for this transfer was used already, has expired or never existed. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer of {name} broke off: {reason}. What arrived is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot listen on {address} port {port}: {reason}. Choose another port in the configuration or end the program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one {kind} fits {name}. Give a longer part of its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Choose another name, or replace it with --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Holdfast service cannot be reached: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Holdfast service runs on the profile {path}, and none was to be started. Start it with `holdfastd serve`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Holdfast service did not start: {reason}. Its log is {log}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens on port {port} could not prove that it is the service of this profile. Nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the Holdfast service broke: {reason}. Whether the last request was carried out is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is stopping and takes no more requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job {id}. It may have been removed; `jobs list` shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service cannot carry out jobs of the kind {kind}. A newer one may have stored it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job {id} is no longer this service&apos;s: it has ended, or another service decided about it. Its outcome was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service ended while this was under way. What was complete before is untouched; start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server {reference}. `holdfastctl servers list` shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} could be any of these servers: {names}. Give more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a server named {name} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was changed by somebody else meanwhile; nothing was stored. Look at it again, then repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} belongs to the server {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty: there is nothing to back up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of server {path} holds was not recognised. Every file in it is backed up; choose its kind if you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not empty. A world is imported into a new or an empty folder only; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {job} of {name} is under way. Wait for it or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s folder {path} does not exist on this machine. Mount its disk or give the folder where the server lies now; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may not read the server&apos;s folder {path}. Give its user the right to read and search it, or run the service as the server&apos;s user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be a server&apos;s folder: {reason}. Nothing was changed; choose a folder that holds this server only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipped template {file} cannot be read: {reason}. Nothing was changed. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not hold an id: it says which machine of the installation this is. Nothing was changed. Put the file back from a copy of the folder; if there is none, remove it: Holdfast then counts as a new machine, and servers and targets of the old one stay with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target {id}. `holdfastctl storage list` shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target to store backups in. Add one with `holdfastctl storage add`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a target named {name} already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may not write to {path}. Change its owner or mode, or choose another folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a storage folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies on the same disk as the server {server}: if that disk fails, server and backups are lost together. A folder on another disk is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist yet and will be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target {name} is the only one, or still holds backups or is used by schedules ({count}). Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target {name} is a folder of another machine than the server&apos;s. Nothing was changed; choose a target of the machine that the server lies on (`holdfastctl storage list`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup {reference}. `holdfastctl backups list` shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reference} could be any of these backups: {names}. Give the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive of {name} lies on another machine of this installation, in the target {target}. Nothing was changed; do this at the service of that machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} has no stored copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} is {status}; only a completed one can be used for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restore of {server} is under way; a backup taken now would be of neither state. Try again when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of {name} is not registered any more. Say which folder to use (`--to`).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing kept from before a restore of {name}: it was never restored, or the time for undoing is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {name} is locked and was not removed. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the backup {name} is under way. Wait for it or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already and was not touched. Choose a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cron expression &quot;{expression}&quot; cannot be used, {field}: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone {zone} is not known. Use an IANA name such as Europe/Berlin or UTC. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schedule {id} here. `schedule list` shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {server} has {count} schedules; say which one is meant by its id (`--schedule ID`), or that another is wanted (`--new`). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server {server} has {count} schedules already, and more cannot be made. Change one of them, or remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing may be written to {path}: {reason}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be made, because {parent} does not exist. Make that folder first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not empty, and was not touched. Give a new or empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced. Give another name, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration {name} was changed after it had been applied to this store. Nothing was changed. Put back the file as it was, or use the program that belongs to this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration {name} was applied to this store, but this program does not have it. Nothing was changed. Use the program that belongs to this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is newer than this program: it has the migration {name}. Nothing was changed. Use the newer program, or put back the copy of the store that was made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration {name} is older than one that is applied already. Nothing was changed. Give it a newer time in its file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service is migrating this store ({owner}). Nothing was changed; try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration {name} failed and was rolled back: {reason}. The store is as it was before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety copy {path} could not be made: {reason}. The store was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is marked as production: its store is not reset. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To empty the store, give its name {expected} as confirmation. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {name} cannot be used: lower-case words with _ between them, such as add_server_notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a migration called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not reach its database just now. Running work goes on; try again soon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>proof failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored, being read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back and parsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::Pages</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::BarChart</name>
    <message>
        <source>no figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a bar, its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ConfirmDialog</name>
    <message>
        <source>Type “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2</source>
        <comment>what goes, its size and age</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::CopyableText</name>
    <message>
        <source>%1
Click to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::DiffView</name>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes differ from byte %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::InlineError</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what failed, then why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::LineView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>done, total, speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>done, speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::RelativeTimeLabel</name>
    <message>
        <source>%1, %2</source>
        <comment>time of day, how long ago</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>suggestion, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::TimeText</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>transfer speed: %1 is a size such as &quot;18.4 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>date format of a day in this year, as QLocale::toString takes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>date format of a day in another year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, UTC %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Timeline</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::TokenField</name>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete removes it, Enter edits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::kit::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityBar</name>
    <message>
        <source>No work running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service not reachable since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for servers on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/srv/games/survival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folder does the server live in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the folder is changed by adding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a found server: name, then its folder</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found; type or choose its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minecraft %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ArchiveTreeModel</name>
    <message>
        <source>more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a link to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupDetailPane</name>
    <message>
        <source>read back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify it to know that it is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo its restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back what was there before; kept until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minecraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: retention never removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupTableModel</name>
    <message>
        <source>Waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored, not read back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Good, with %n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Known to be good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back, every checksum equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: a name, server:survival, is:unverified, larger:2GB, tag:before-update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the selected backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse the selected backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the selected backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the selected backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back a server up by hand, or give it a schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leaves none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of that link is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this backup for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3. Its archive is removed and cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BrowsePage</name>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a server and the time of its backup</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>archive of %1, %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search all %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of this backup has “%1” in its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the selected file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparePage</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the older state…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live folder is always the newer side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) and folders are equal.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both states are equal, file for file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes of other kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the sides of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileDifferencePane</name>
    <message>
        <source>Chunk %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>the size of a file before and after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to see what is different in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes differ from place %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more that differs than is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileDrag</name>
    <message>
        <source>%1 could not be taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here now. Drag it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePreviewPane</name>
    <message>
        <source>Text, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image, %1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minecraft data (NBT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of 32 × 32 chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) exist</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chunk %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, never made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, torn: its place or length cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, saved %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 1,024, %2 torn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 1,024, none torn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>the blocks of a Minecraft region: from x … to x, from z … to z</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1 … %2, z %3 … %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day of play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a chunk to see its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::JobDrawer</name>
    <message>
        <source>Back up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the retention of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has not been reachable since %1. What you see is from then. Nothing is lost; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NavigationRail</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NbtTreeModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NoticeStack</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePage</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the server&apos;s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or empty folder on the machine of the service. The server itself is not touched; good for a look or for single files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/path/of/a/new/folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That backup is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the state of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present folder of %1 is kept beside it, so that one click brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its server is no longer registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been touched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePreview</name>
    <message numerus="yes">
        <source>%n region file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n chunk(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n player file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>level.dat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n settings file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back the present state up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change is being looked at. Nothing is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is known to be good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not read back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is checked while it is unpacked; nothing is replaced before it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be restored there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs %1 for unpacking beside the folder; %2 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: the present folder is kept beside it and can be put back with one click until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live server is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is new: there is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes about %1 at the storage target; verified before anything starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it only the kept folder brings the present state back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n equal and not touched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: the folder is equal to the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change. The last %1 of play will be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>Present state backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing the present state up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked beside the live folder, each checksum equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking beside the live folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What backups leave out was carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying over what backups leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swapped by renaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swapping by renaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the folder as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the restore of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may leave this page; the work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It took %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore of %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder as it was before is kept until %1. Undoing swaps the two by renaming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerDirectory</name>
    <message>
        <source>removed server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerTableModel</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe. The last good backup is %1 old, the goal is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late. The last good backup is %1 old, the goal is %2. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup failed. The last good one is %1 old, the goal is %2; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back the selected servers up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backs the selected servers up (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell Holdfast which folder your game server lives in. Nothing in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are hidden by the filter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from Holdfast?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its schedules go and it is no longer backed up. Its folder, its %n backup(s) and their archives stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TreeChangeModel</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Workspace</name>
    <message>
        <source>%1 was not backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
