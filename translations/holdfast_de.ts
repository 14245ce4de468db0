<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>{call} failed on {path}: {reason}.</source>
        <translation>{call} ist bei {path} fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} existiert nicht.</translation>
    </message>
    <message>
        <source>The service may not use {path}: {reason}. Change its owner or mode, or run the service as a user who may.</source>
        <translation>Der Dienst darf {path} nicht verwenden: {reason}. Eigentümer oder Rechte ändern oder den Dienst unter einem Benutzer ausführen, der es darf.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again; what was there before is untouched.</source>
        <translation>Der Datenträger mit {path} ist voll. Platz schaffen und erneut versuchen; was vorher da war, ist unangetastet.</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} bytes that are accepted here.</source>
        <translation>{path} ist größer als die hier zulässigen {limit} Byte.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used, line {line}: {reason}.</source>
        <translation>Die Konfiguration {path} ist nicht verwendbar, Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>{key} cannot be changed from here, because config.toml is written in a way that Holdfast does not dare to change. Nothing was changed; edit the file by hand.</source>
        <translation>{key} lässt sich von hier aus nicht ändern, weil config.toml so geschrieben ist, dass Holdfast die Datei lieber nicht ändert. Es wurde nichts geändert; die Datei von Hand bearbeiten.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>Es gibt keine Einstellung {key}.</translation>
    </message>
    <message>
        <source>{key} guards this machine, so it is changed only in {path} by whoever may write that file. Nothing was changed.</source>
        <translation>{key} schützt diesen Rechner und wird deshalb nur in {path} geändert, von jemandem mit Schreibrecht auf diese Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The environment variable {variable} says what {key} is, so a change would have no effect. Nothing was changed.</source>
        <translation>Die Umgebungsvariable {variable} legt {key} fest, eine Änderung hätte keine Wirkung. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another Holdfast service already runs on the profile {path}.</source>
        <translation>Auf dem Profil {path} läuft bereits ein anderer Holdfast-Dienst.</translation>
    </message>
    <message>
        <source>The archive is damaged: {reason}. Nothing was taken from it. Use another backup, and check the disk that holds this one.</source>
        <translation>Das Archiv ist beschädigt: {reason}. Es wurde nichts daraus entnommen. Eine andere Sicherung verwenden und den Datenträger prüfen, auf dem diese liegt.</translation>
    </message>
    <message>
        <source>The archive was refused, because {member} in it is not safe to unpack: {reason}. Nothing outside the new folder was touched. Ask whoever made it for one without that entry; or, if you trust them, unpack it by hand, remove the entry, and register the folder with `servers add`.</source>
        <translation>Das Archiv wurde abgelehnt, weil sich {member} darin nicht gefahrlos entpacken lässt: {reason}. Außerhalb des neuen Ordners wurde nichts angetastet. Beim Ersteller des Archivs eines ohne diesen Eintrag anfordern; oder, wenn er vertrauenswürdig ist, das Archiv von Hand entpacken, den Eintrag entfernen und den Ordner mit `servers add` anmelden.</translation>
    </message>
    <message>
        <source>The archive&apos;s manifest cannot be used: {reason}. Nothing was taken from the archive.</source>
        <translation>Das Manifest des Archivs ist nicht verwendbar: {reason}. Aus dem Archiv wurde nichts entnommen.</translation>
    </message>
    <message>
        <source>The manifest that belongs beside an archive of this format is missing, so the archive cannot be checked. Nothing was taken from it. It can be taken over with `servers import`.</source>
        <translation>Das Manifest, das zu einem Archiv dieses Formats gehört, fehlt; deshalb lässt sich das Archiv nicht prüfen. Es wurde nichts daraus entnommen. Mit `servers import` lässt es sich übernehmen.</translation>
    </message>
    <message>
        <source>The archive ends without the seek table that Holdfast writes: it was cut, or another program made it. It can be taken over with `servers import`.</source>
        <translation>Dem Archiv fehlt am Ende die Sprungtabelle, die Holdfast schreibt: Es wurde abgeschnitten, oder ein anderes Programm hat es erstellt. Mit `servers import` lässt es sich übernehmen.</translation>
    </message>
    <message>
        <source>The archive holds no {path}.</source>
        <translation>Das Archiv enthält {path} nicht.</translation>
    </message>
    <message>
        <source>{path} is not a file, so it has no content of its own.</source>
        <translation>{path} ist keine Datei und hat deshalb keinen eigenen Inhalt.</translation>
    </message>
    <message>
        <source>The ignore pattern {pattern} cannot be understood: {reason}.</source>
        <translation>Das Ausschlussmuster {pattern} ist nicht verständlich: {reason}.</translation>
    </message>
    <message>
        <source>{path} is none of the archives that can be read here (.zip, .7z, .tar, .tar.gz, .tar.bz2, .tar.xz, .tar.zst).</source>
        <translation>{path} gehört nicht zu den Archiven, die sich hier lesen lassen (.zip, .7z, .tar, .tar.gz, .tar.bz2, .tar.xz, .tar.zst).</translation>
    </message>
    <message>
        <source>The folder {path} was moved or replaced while it was being read. Nothing was stored; try again.</source>
        <translation>Der Ordner {path} wurde beim Lesen verschoben oder ersetzt. Es wurde nichts gespeichert; erneut versuchen.</translation>
    </message>
    <message>
        <source>What the archive holds needs more than the {limit} bytes that may be used. Nothing was written. Free some space and try again.</source>
        <translation>Der Inhalt des Archivs braucht mehr als die {limit} Byte, die belegt werden dürfen. Es wurde nichts geschrieben. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} is too large for this format: {reason}. Nothing was stored.</source>
        <translation>{path} ist zu groß für dieses Format: {reason}. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>There is no storage target of the kind {kind}.</source>
        <translation>Es gibt kein Speicherziel der Art {kind}.</translation>
    </message>
    <message>
        <source>The settings of the storage target cannot be used: {reason}.</source>
        <translation>Die Einstellungen des Speicherziels sind nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>The name {name} cannot be used in a storage target: parts between slashes are made of letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and spaces, do not begin or end with &apos;.&apos; or a space, and have at most 200 bytes. Nothing was stored.</source>
        <translation>Der Name {name} ist in einem Speicherziel nicht verwendbar: Die Teile zwischen Schrägstrichen bestehen aus Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; und Leerzeichen, beginnen und enden nicht mit &apos;.&apos; oder einem Leerzeichen und haben höchstens 200 Byte. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced. Choose another name, or remove it first.</source>
        <translation>{path} existiert bereits und wurde nicht ersetzt. Einen anderen Namen wählen oder den vorhandenen Eintrag zuerst entfernen.</translation>
    </message>
    <message>
        <source>{path} is not in the storage target any more. Look whether somebody moved or removed it; other copies are untouched.</source>
        <translation>{path} ist nicht mehr im Speicherziel. Nachsehen, ob jemand die Datei verschoben oder entfernt hat; andere Kopien sind unangetastet.</translation>
    </message>
    <message>
        <source>The storage folder {path} cannot be reached: {reason}. Connect or mount its disk again; nothing was changed.</source>
        <translation>Der Speicherordner {path} ist nicht erreichbar: {reason}. Den Datenträger wieder anschließen oder einhängen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is, or lies behind, a symbolic link inside the storage folder. Links there are never followed; nothing was changed. Put the real file or folder in its place.</source>
        <translation>{path} ist ein symbolischer Link im Speicherordner oder liegt hinter einem. Solchen Links wird nie gefolgt; es wurde nichts geändert. Die echte Datei oder den echten Ordner an diese Stelle legen.</translation>
    </message>
    <message>
        <source>The file system of {path} can neither rename without replacing nor make hard links, so a finished archive cannot get its name safely. Nothing was stored. Use a folder on another file system.</source>
        <translation>Das Dateisystem von {path} kann weder umbenennen, ohne zu ersetzen, noch harte Links anlegen; ein fertiges Archiv kann deshalb seinen Namen nicht gefahrlos erhalten. Es wurde nichts gespeichert. Einen Ordner auf einem anderen Dateisystem verwenden.</translation>
    </message>
    <message>
        <source>{path} cannot be a storage folder: {reason}. Nothing was changed; choose a folder of its own for backups.</source>
        <translation>{path} kann kein Speicherordner sein: {reason}. Es wurde nichts geändert; für Sicherungen einen eigenen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} is between two states: a restore of it was interrupted and is not finished yet. Nothing was changed. Do not start the server; mount the disk it lies on if it is away, and restart the service.</source>
        <translation>{path} steht zwischen zwei Ständen: Eine Wiederherstellung wurde unterbrochen und ist noch nicht abgeschlossen. Es wurde nichts geändert. Den Server nicht starten; den Datenträger einhängen, falls er fehlt, und den Dienst neu starten.</translation>
    </message>
    <message>
        <source>The archive {name} has {size} bytes instead of {expected}: it was cut off or replaced. Nothing was changed; restore another backup, and look at the disk that holds this one.</source>
        <translation>Das Archiv {name} hat {size} statt {expected} Byte: Es wurde abgeschnitten oder ersetzt. Es wurde nichts geändert; eine andere Sicherung wiederherstellen und den Datenträger untersuchen, auf dem diese liegt.</translation>
    </message>
    <message>
        <source>The manifest of the archive {name} is not the one that was stored with it. Nothing was changed; verify the backup, and use another one if it is damaged.</source>
        <translation>Das Manifest des Archivs {name} ist nicht das, das mit ihm gespeichert wurde. Es wurde nichts geändert; die Sicherung prüfen und eine andere verwenden, falls sie beschädigt ist.</translation>
    </message>
    <message>
        <source>{path} is not a folder. Nothing was changed.</source>
        <translation>{path} ist kein Ordner. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} leads to {actual} now: somebody moved it, or put a link into the path. Nothing was changed; look at it and try again.</source>
        <translation>{path} führt jetzt zu {actual}: Jemand hat den Ordner verschoben oder einen Link in den Pfad gelegt. Es wurde nichts geändert; nachsehen und erneut versuchen.</translation>
    </message>
    <message>
        <source>An interrupted change of {path} cannot be finished now: neither its old nor its new tree can be seen. Mount the disk it lies on and restart the service; nothing was removed.</source>
        <translation>Eine unterbrochene Änderung von {path} lässt sich jetzt nicht abschließen: Weder der alte noch der neue Ordner ist zu sehen. Den Datenträger einhängen und den Dienst neu starten; es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no old tree of a restore of this backup is kept any more. Nothing was changed.</source>
        <translation>Es gibt nichts rückgängig zu machen: Von einer Wiederherstellung dieser Sicherung ist kein alter Ordner mehr aufbewahrt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The restore needs {needed} bytes on the disk that holds {path}, and {free} are free. Free some space or restore to another folder; nothing was changed.</source>
        <translation>Die Wiederherstellung braucht {needed} Byte auf dem Datenträger mit {path}, frei sind {free}. Platz schaffen oder in einen anderen Ordner wiederherstellen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The safety backup needs about {needed} bytes in {path}, and {free} are free. Free some space there, or restore without a safety backup; nothing was changed.</source>
        <translation>Die Vorab-Sicherung braucht etwa {needed} Byte in {path}, frei sind {free}. Dort Platz schaffen oder ohne Vorab-Sicherung wiederherstellen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is the folder of the server {name}: its present state would be replaced, and kept as an undo.</source>
        <translation>{path} ist der Ordner des Servers {name}: Sein aktueller Stand würde ersetzt und zum Rückgängigmachen aufbewahrt.</translation>
    </message>
    <message>
        <source>{path} holds other files: they would be replaced, and kept as an undo.</source>
        <translation>{path} enthält andere Dateien: Sie würden ersetzt und zum Rückgängigmachen aufbewahrt.</translation>
    </message>
    <message>
        <source>A job works on the server {name} now: {job}. The restore waits until it is done.</source>
        <translation>Gerade arbeitet eine Aufgabe am Server {name}: {job}. Die Wiederherstellung wartet, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>The present state of {path} is not backed up first; it is only kept as an undo until {until}.</source>
        <translation>Der aktuelle Stand von {path} wird nicht vorher gesichert; er wird nur zum Rückgängigmachen aufbewahrt, bis {until}.</translation>
    </message>
    <message>
        <source>The old tree {path} is not there any more: somebody moved or removed it, or its disk is not mounted. Nothing was changed.</source>
        <translation>Der alte Ordner {path} ist nicht mehr da: Jemand hat ihn verschoben oder entfernt, oder sein Datenträger ist nicht eingehängt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced as a whole, because another file system is mounted on {mount} inside it. Nothing was changed. Unmount it for the time of the restore, or restore to another folder.</source>
        <translation>{path} lässt sich nicht im Ganzen ersetzen, weil darin unter {mount} ein anderes Dateisystem eingehängt ist. Es wurde nichts geändert. Es für die Dauer der Wiederherstellung aushängen oder in einen anderen Ordner wiederherstellen.</translation>
    </message>
    <message>
        <source>{path} may not be imported: {reason}. Nothing was changed.</source>
        <translation>{path} darf nicht importiert werden: {reason}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>level.dat cannot be read: {reason}. The file was not changed; the game keeps an older state in level.dat_old.</source>
        <translation>level.dat ist nicht lesbar: {reason}. Die Datei wurde nicht geändert; das Spiel bewahrt einen älteren Stand in level.dat_old auf.</translation>
    </message>
    <message>
        <source>These are no whole Minecraft data (NBT): {reason}. Nothing was changed.</source>
        <translation>Diese Minecraft-Daten (NBT) sind nicht vollständig: {reason}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>These Minecraft data (NBT) hold no {path}.</source>
        <translation>Diese Minecraft-Daten (NBT) enthalten {path} nicht.</translation>
    </message>
    <message>
        <source>The region file holds no chunk {chunk}: that part of the map was never saved.</source>
        <translation>Die Regionsdatei enthält Chunk {chunk} nicht: Dieser Teil der Karte wurde nie gespeichert.</translation>
    </message>
    <message>
        <source>Chunk {chunk} of the region file is torn: its place or its length cannot be right. Nothing was changed.</source>
        <translation>Chunk {chunk} der Regionsdatei ist defekt: Lage oder Länge kann nicht stimmen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Chunk {chunk} of the region file cannot be shown here: it is packed with LZ4 or lies in a file of its own. It is backed up and restored like every other.</source>
        <translation>Chunk {chunk} der Regionsdatei lässt sich hier nicht anzeigen: Er ist mit LZ4 gepackt oder liegt in einer eigenen Datei. Er wird wie jeder andere gesichert und wiederhergestellt.</translation>
    </message>
    <message>
        <source>{field}: {reason}.</source>
        <translation>{field}: {reason}.</translation>
    </message>
    <message>
        <source>The database URL cannot be used: {reason}.</source>
        <translation>Die Datenbank-URL ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver {driver} is not installed. Install it (Debian: libqt6sql6-sqlite, libqt6sql6-psql) and start again.</source>
        <translation>Der Qt-Datenbanktreiber {driver} ist nicht installiert. Den Treiber installieren (Debian: libqt6sql6-sqlite, libqt6sql6-psql) und neu starten.</translation>
    </message>
    <message>
        <source>The store {path} could not be opened: {reason}. Nothing was changed.</source>
        <translation>Der Datenspeicher {path} ließ sich nicht öffnen: {reason}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The database server {server} does not answer: {reason}. Nothing was changed; it is tried again.</source>
        <translation>Der Datenbankserver {server} antwortet nicht: {reason}. Es wurde nichts geändert; der Versuch wird wiederholt.</translation>
    </message>
    <message>
        <source>The database server {server} refused the connection: {reason}. Check user, password and sslmode of the database URL.</source>
        <translation>Der Datenbankserver {server} hat die Verbindung abgelehnt: {reason}. Benutzer, Passwort und sslmode der Datenbank-URL prüfen.</translation>
    </message>
    <message>
        <source>The database {database} does not exist on {server}. Create it, or correct the database URL.</source>
        <translation>Die Datenbank {database} existiert auf {server} nicht. Die Datenbank anlegen oder die Datenbank-URL berichtigen.</translation>
    </message>
    <message>
        <source>All {count} connections to the store are busy. Nothing was changed; try again.</source>
        <translation>Alle {count} Verbindungen zum Datenspeicher sind belegt. Es wurde nichts geändert; erneut versuchen.</translation>
    </message>
    <message>
        <source>The store is busy with other changes. Nothing was changed; try again.</source>
        <translation>Der Datenspeicher ist mit anderen Änderungen beschäftigt. Es wurde nichts geändert; erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection to the store was lost. Nothing was changed; try again.</source>
        <translation>Die Verbindung zum Datenspeicher ist abgerissen. Es wurde nichts geändert; erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection to the store was lost while a change was being saved: it may have been saved or not. Look at the present state before doing it again.</source>
        <translation>Die Verbindung zum Datenspeicher ist abgerissen, während eine Änderung gespeichert wurde: Vielleicht ist sie gespeichert, vielleicht nicht. Vor einem neuen Versuch den aktuellen Stand ansehen.</translation>
    </message>
    <message>
        <source>The disk that holds the store is full. The change was not saved and nothing else was touched; free some space and try again.</source>
        <translation>Der Datenträger mit dem Datenspeicher ist voll. Die Änderung wurde nicht gespeichert, sonst wurde nichts angetastet; Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The store cannot be written to: the file or the database is read-only. Nothing was changed.</source>
        <translation>In den Datenspeicher kann nicht geschrieben werden: Die Datei oder die Datenbank ist schreibgeschützt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk that holds the store failed while reading or writing. The change was not saved; check the disk.</source>
        <translation>Der Datenträger mit dem Datenspeicher hat beim Lesen oder Schreiben versagt. Die Änderung wurde nicht gespeichert; den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>The store is damaged, or the file is no store of Holdfast. Nothing was changed; keep the file and put a copy of an earlier day in its place.</source>
        <translation>Der Datenspeicher ist beschädigt, oder die Datei ist kein Datenspeicher von Holdfast. Es wurde nichts geändert; die Datei aufbewahren und eine Kopie von einem früheren Tag an ihre Stelle legen.</translation>
    </message>
    <message>
        <source>The store holds a value that cannot be right: {expected} was expected. Nothing was changed.</source>
        <translation>Der Datenspeicher enthält einen Wert, der nicht stimmen kann: Erwartet wurde {expected}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A value is too long for the store, or holds a character that it cannot keep. Nothing was changed.</source>
        <translation>Ein Wert ist zu lang für den Datenspeicher oder enthält ein Zeichen, das er nicht aufnehmen kann. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is already such an entry ({constraint}). Nothing was changed.</source>
        <translation>Einen solchen Eintrag gibt es bereits ({constraint}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something else still belongs to this entry, or what it belongs to is gone ({constraint}). Nothing was changed.</source>
        <translation>Zu diesem Eintrag gehört noch etwas, oder das, wozu er gehört, gibt es nicht mehr ({constraint}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The store refused a value that its rules do not allow ({constraint}). Nothing was changed.</source>
        <translation>Der Datenspeicher hat einen Wert abgelehnt, den seine Regeln nicht erlauben ({constraint}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This list cannot be made: {reason}.</source>
        <translation>Diese Liste lässt sich nicht erstellen: {reason}.</translation>
    </message>
    <message>
        <source>The cursor &quot;after&quot; does not belong to this list. Begin again without it.</source>
        <translation>Der Cursor „after“ gehört nicht zu dieser Liste. Ohne ihn neu beginnen.</translation>
    </message>
    <message>
        <source>The message is not valid JSON: {reason}.</source>
        <translation>Die Nachricht ist kein gültiges JSON: {reason}.</translation>
    </message>
    <message>
        <source>The message is not a JSON-RPC 2.0 request: {reason}.</source>
        <translation>Die Nachricht ist keine JSON-RPC-2.0-Anfrage: {reason}.</translation>
    </message>
    <message>
        <source>There is no method {method}. `rpc.discover` lists all.</source>
        <translation>Es gibt keine Methode {method}. `rpc.discover` zeigt alle.</translation>
    </message>
    <message>
        <source>Parameters must be given by name, as an object.</source>
        <translation>Parameter müssen mit Namen angegeben werden, als Objekt.</translation>
    </message>
    <message>
        <source>This connection has not signed in yet.</source>
        <translation>Diese Verbindung ist noch nicht angemeldet.</translation>
    </message>
    <message>
        <source>The sign-in was refused: the proof does not fit this service&apos;s token.</source>
        <translation>Die Anmeldung wurde abgelehnt: Der Nachweis passt nicht zum Token dieses Dienstes.</translation>
    </message>
    <message>
        <source>{name} may not do this: the permission {permission} is missing. Nothing was changed.</source>
        <translation>{name} darf das nicht: Das Recht {permission} fehlt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The answer is larger than {limit} bytes. Ask for fewer rows.</source>
        <translation>Die Antwort ist größer als {limit} Byte. Weniger Zeilen anfordern.</translation>
    </message>
    <message>
        <source>The service answered {method} in a form that this program does not understand. Are both of the same version?</source>
        <translation>Der Dienst hat auf {method} in einer Form geantwortet, die dieses Programm nicht versteht. Haben beide dieselbe Version?</translation>
    </message>
    <message>
        <source>This connection has signed in already. Open another one to sign in again.</source>
        <translation>Diese Verbindung ist bereits angemeldet. Für eine neue Anmeldung eine weitere öffnen.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>This address does not take {method}.</source>
        <translation>Diese Adresse nimmt {method} nicht an.</translation>
    </message>
    <message>
        <source>The HTTP request cannot be answered: {reason}.</source>
        <translation>Die HTTP-Anfrage lässt sich nicht beantworten: {reason}.</translation>
    </message>
    <message>
        <source>The Host of the request is not one that this service answers to. Add it to the configuration if it should.</source>
        <translation>Auf den Host dieser Anfrage antwortet der Dienst nicht. Soll er es tun, den Host in die Konfiguration aufnehmen.</translation>
    </message>
    <message>
        <source>Requests from this Origin are refused.</source>
        <translation>Anfragen von diesem Origin werden abgelehnt.</translation>
    </message>
    <message>
        <source>{limit} transfers are waiting to be fetched already. Try again in a minute.</source>
        <translation>{limit} Übertragungen warten bereits auf ihre Abholung. In einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>The ticket for this transfer was used already, has expired or never existed. Ask for a new one.</source>
        <translation>Das Ticket für diese Übertragung ist schon benutzt, abgelaufen oder hat nie existiert. Ein neues anfordern.</translation>
    </message>
    <message>
        <source>The transfer of {name} broke off: {reason}. What arrived is incomplete.</source>
        <translation>Die Übertragung von {name} ist abgebrochen: {reason}. Was angekommen ist, ist unvollständig.</translation>
    </message>
    <message>
        <source>The service cannot listen on {address} port {port}: {reason}. Choose another port in the configuration or end the program that uses it.</source>
        <translation>Der Dienst kann auf {address} Port {port} keine Verbindungen annehmen: {reason}. In der Konfiguration einen anderen Port wählen oder das Programm beenden, das ihn benutzt.</translation>
    </message>
    <message>
        <source>{option}: {reason}.</source>
        <translation>{option}: {reason}.</translation>
    </message>
    <message>
        <source>There is no {kind} called {name}.</source>
        <translation>Nicht gefunden: {kind} mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>More than one {kind} fits {name}. Give a longer part of its id.</source>
        <translation>{name} ist nicht eindeutig ({kind}). Einen längeren Teil der Kennung angeben.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Choose another name, or replace it with --force.</source>
        <translation>{path} existiert bereits und wurde so belassen. Einen anderen Namen wählen oder mit --force ersetzen.</translation>
    </message>
    <message>
        <source>Not confirmed: nothing was changed.</source>
        <translation>Nicht bestätigt: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The Holdfast service cannot be reached: {reason}.</source>
        <translation>Der Holdfast-Dienst ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>No Holdfast service runs on the profile {path}, and none was to be started. Start it with `holdfastd serve`.</source>
        <translation>Auf dem Profil {path} läuft kein Holdfast-Dienst, und es sollte keiner gestartet werden. Den Dienst mit `holdfastd serve` starten.</translation>
    </message>
    <message>
        <source>The Holdfast service did not start: {reason}. Its log is {log}.</source>
        <translation>Der Holdfast-Dienst ist nicht gestartet: {reason}. Sein Protokoll ist {log}.</translation>
    </message>
    <message>
        <source>What listens on port {port} could not prove that it is the service of this profile. Nothing was sent to it.</source>
        <translation>Was an Port {port} antwortet, konnte nicht nachweisen, dass es der Dienst dieses Profils ist. Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The connection to the Holdfast service broke: {reason}. Whether the last request was carried out is not known.</source>
        <translation>Die Verbindung zum Holdfast-Dienst ist abgerissen: {reason}. Ob die letzte Anfrage ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The service is stopping and takes no more requests.</source>
        <translation>Der Dienst wird beendet und nimmt keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>There is no job {id}. It may have been removed; `jobs list` shows what there is.</source>
        <translation>Es gibt keine Aufgabe {id}. Vielleicht wurde sie entfernt; `jobs list` zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>This service cannot carry out jobs of the kind {kind}. A newer one may have stored it.</source>
        <translation>Dieser Dienst kann Aufgaben der Art {kind} nicht ausführen. Vielleicht hat ein neuerer Dienst sie gespeichert.</translation>
    </message>
    <message>
        <source>The job {id} is no longer this service&apos;s: it has ended, or another service decided about it. Its outcome was not stored.</source>
        <translation>Die Aufgabe {id} gehört nicht mehr diesem Dienst: Sie ist beendet, oder ein anderer Dienst hat über sie entschieden. Ihr Ergebnis wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The service ended while this was under way. What was complete before is untouched; start it again.</source>
        <translation>Der Dienst wurde beendet, während dies lief. Was vorher vollständig war, ist unangetastet; den Vorgang neu starten.</translation>
    </message>
    <message>
        <source>There is no server {reference}. `holdfastctl servers list` shows what there is.</source>
        <translation>Es gibt keinen Server {reference}. `holdfastctl servers list` zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>{reference} could be any of these servers: {names}. Give more of the name.</source>
        <translation>{reference} kann jeder dieser Server sein: {names}. Mehr vom Namen angeben.</translation>
    </message>
    <message>
        <source>There is a server named {name} already. Choose another name.</source>
        <translation>Es gibt bereits einen Server mit dem Namen {name}. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else meanwhile; nothing was stored. Look at it again, then repeat the change.</source>
        <translation>{name} wurde inzwischen von jemand anderem geändert; es wurde nichts gespeichert. Neu ansehen und die Änderung wiederholen.</translation>
    </message>
    <message>
        <source>The folder {path} belongs to the server {name} already.</source>
        <translation>Der Ordner {path} gehört bereits zum Server {name}.</translation>
    </message>
    <message>
        <source>{path} is empty: there is nothing to back up yet.</source>
        <translation>{path} ist leer: Es gibt noch nichts zu sichern.</translation>
    </message>
    <message>
        <source>What kind of server {path} holds was not recognised. Every file in it is backed up; choose its kind if you know it.</source>
        <translation>Welche Art Server {path} enthält, wurde nicht erkannt. Jede Datei darin wird gesichert; die Art auswählen, falls sie bekannt ist.</translation>
    </message>
    <message>
        <source>{path} is not empty. A world is imported into a new or an empty folder only; nothing was written.</source>
        <translation>{path} ist nicht leer. Eine Welt wird nur in einen neuen oder leeren Ordner importiert; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>A {job} of {name} is under way. Wait for it or cancel it first.</source>
        <translation>An {name} läuft noch eine Aufgabe: {job}. Ihr Ende abwarten oder sie zuerst abbrechen.</translation>
    </message>
    <message>
        <source>The server&apos;s folder {path} does not exist on this machine. Mount its disk or give the folder where the server lies now; nothing was changed.</source>
        <translation>Der Ordner {path} des Servers existiert auf diesem Rechner nicht. Den Datenträger einhängen oder den Ordner angeben, in dem der Server jetzt liegt; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The service may not read the server&apos;s folder {path}. Give its user the right to read and search it, or run the service as the server&apos;s user.</source>
        <translation>Der Dienst darf den Ordner {path} des Servers nicht lesen. Seinem Benutzer das Recht zum Lesen und Durchsuchen geben oder den Dienst unter dem Benutzer des Servers ausführen.</translation>
    </message>
    <message>
        <source>{path} cannot be a server&apos;s folder: {reason}. Nothing was changed; choose a folder that holds this server only.</source>
        <translation>{path} kann kein Serverordner sein: {reason}. Es wurde nichts geändert; einen Ordner wählen, der nur diesen Server enthält.</translation>
    </message>
    <message>
        <source>There is no template {key}.</source>
        <translation>Es gibt keine Vorlage {key}.</translation>
    </message>
    <message>
        <source>{path} does not hold an id: it says which machine of the installation this is. Nothing was changed. Put the file back from a copy of the folder; if there is none, remove it: Holdfast then counts as a new machine, and servers and targets of the old one stay with that.</source>
        <translation>{path} enthält keine Kennung: Die Datei sagt, welcher Rechner der Installation dieser ist. Es wurde nichts geändert. Die Datei aus einer Kopie des Ordners zurückholen. Gibt es keine, die Datei entfernen: Holdfast gilt dann als neuer Rechner, und die Server und Speicherziele des alten bleiben bei diesem.</translation>
    </message>
    <message>
        <source>There is no account {id}.</source>
        <translation>Es gibt kein Konto {id}.</translation>
    </message>
    <message>
        <source>There is no target {id}. `holdfastctl storage list` shows what there is.</source>
        <translation>Es gibt kein Speicherziel {id}. `holdfastctl storage list` zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>There is no target to store backups in. Add one with `holdfastctl storage add`.</source>
        <translation>Es gibt kein Speicherziel für Sicherungen. Mit `holdfastctl storage add` eines hinzufügen.</translation>
    </message>
    <message>
        <source>There is a target named {name} already. Choose another name.</source>
        <translation>Es gibt bereits ein Speicherziel mit dem Namen {name}. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The service may not write to {path}. Change its owner or mode, or choose another folder; nothing was changed.</source>
        <translation>Der Dienst darf nicht in {path} schreiben. Eigentümer oder Rechte ändern oder einen anderen Ordner wählen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is a storage folder already.</source>
        <translation>{path} ist bereits ein Speicherordner.</translation>
    </message>
    <message>
        <source>{path} lies on the same disk as the server {server}: if that disk fails, server and backups are lost together. A folder on another disk is safer.</source>
        <translation>{path} liegt auf demselben Datenträger wie der Server {server}: Fällt er aus, sind Server und Sicherungen zugleich verloren. Ein Ordner auf einem anderen Datenträger ist sicherer.</translation>
    </message>
    <message>
        <source>{path} does not exist yet and will be made.</source>
        <translation>{path} existiert noch nicht und wird angelegt.</translation>
    </message>
    <message>
        <source>The target {name} is a folder of another machine than the server&apos;s. Nothing was changed; choose a target of the machine that the server lies on (`holdfastctl storage list`).</source>
        <translation>Das Speicherziel {name} ist ein Ordner auf einem anderen Rechner als der Server. Es wurde nichts geändert; ein Speicherziel des Rechners wählen, auf dem der Server liegt (`holdfastctl storage list`).</translation>
    </message>
    <message>
        <source>There is no backup {reference}. `holdfastctl backups list` shows what there is.</source>
        <translation>Es gibt keine Sicherung {reference}. `holdfastctl backups list` zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>{reference} could be any of these backups: {names}. Give the id.</source>
        <translation>{reference} kann jede dieser Sicherungen sein: {names}. Die Kennung angeben.</translation>
    </message>
    <message>
        <source>The archive of {name} lies on another machine of this installation, in the target {target}. Nothing was changed; do this at the service of that machine.</source>
        <translation>Das Archiv von {name} liegt auf einem anderen Rechner dieser Installation, im Speicherziel {target}. Es wurde nichts geändert; dies am Dienst jenes Rechners tun.</translation>
    </message>
    <message>
        <source>The backup {name} has no stored copy.</source>
        <translation>Von der Sicherung {name} ist keine Kopie gespeichert.</translation>
    </message>
    <message>
        <source>The backup {name} is {status}; only a completed one can be used for this.</source>
        <translation>Die Sicherung {name} hat den Status „{status}“; verwendbar ist hier nur eine vollständige.</translation>
    </message>
    <message>
        <source>A restore of {server} is under way; a backup taken now would be of neither state. Try again when it has ended.</source>
        <translation>Eine Wiederherstellung von {server} läuft; eine Sicherung hätte jetzt weder den alten noch den neuen Stand. Nach ihrem Ende erneut versuchen.</translation>
    </message>
    <message>
        <source>The server of {name} is not registered any more. Say which folder to use (`--to`).</source>
        <translation>Der Server zu {name} ist nicht mehr angemeldet. Den Ordner angeben, der verwendet werden soll (`--to`).</translation>
    </message>
    <message>
        <source>There is nothing kept from before a restore of {name}: it was never restored, or the time for undoing is over.</source>
        <translation>Vor einer Wiederherstellung von {name} wurde nichts aufbewahrt: Es gab nie eine, oder die Zeit zum Rückgängigmachen ist vorbei.</translation>
    </message>
    <message>
        <source>The backup {name} is locked and was not removed. Unlock it first.</source>
        <translation>Die Sicherung {name} ist geschützt und wurde nicht entfernt. Zuerst den Schutz aufheben.</translation>
    </message>
    <message>
        <source>Work on the backup {name} is under way. Wait for it or cancel it first.</source>
        <translation>An der Sicherung {name} läuft noch eine Aufgabe. Ihr Ende abwarten oder sie zuerst abbrechen.</translation>
    </message>
    <message>
        <source>{path} exists already and was not touched. Choose a new name.</source>
        <translation>{path} existiert bereits und wurde nicht angetastet. Einen neuen Namen wählen.</translation>
    </message>
    <message>
        <source>The cron expression &quot;{expression}&quot; cannot be used, {field}: {reason}. Nothing was changed.</source>
        <translation>Der Cron-Ausdruck „{expression}“ ist nicht verwendbar, {field}: {reason}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known. Use an IANA name such as Europe/Berlin or UTC. Nothing was changed.</source>
        <translation>Die Zeitzone {zone} ist nicht bekannt. Einen IANA-Namen wie Europe/Berlin oder UTC verwenden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no schedule {id} here. `schedule list` shows what there is.</source>
        <translation>Es gibt hier keinen Zeitplan {id}. `schedule list` zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>The server {server} has {count} schedules; say which one is meant by its id (`--schedule ID`), or that another is wanted (`--new`). Nothing was changed.</source>
        <translation>Der Server {server} hat {count} Zeitpläne; mit der Kennung angeben, welcher gemeint ist (`--schedule ID`), oder dass ein weiterer gewünscht ist (`--new`). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server {server} has {count} schedules already, and more cannot be made. Change one of them, or remove one first.</source>
        <translation>Der Server {server} hat bereits {count} Zeitpläne, mehr sind nicht möglich. Einen davon ändern oder zuerst einen entfernen.</translation>
    </message>
    <message>
        <source>Nothing may be written to {path}: {reason}. Nothing was changed.</source>
        <translation>In {path} darf nichts geschrieben werden: {reason}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} cannot be made, because {parent} does not exist. Make that folder first; nothing was changed.</source>
        <translation>{path} lässt sich nicht anlegen, weil {parent} nicht existiert. Zuerst diesen Ordner anlegen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{path} is not empty, and was not touched. Give a new or empty folder.</source>
        <translation>{path} ist nicht leer und wurde nicht angetastet. Einen neuen oder leeren Ordner angeben.</translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced. Give another name, or remove it first.</source>
        <translation>{path} existiert bereits und wurde nicht ersetzt. Einen anderen Namen angeben oder den vorhandenen Eintrag zuerst entfernen.</translation>
    </message>
    <message>
        <source>The migration {name} was changed after it had been applied to this store. Nothing was changed. Put back the file as it was, or use the program that belongs to this store.</source>
        <translation>Die Migration {name} wurde geändert, nachdem sie auf diesen Datenspeicher angewendet worden war. Es wurde nichts geändert. Die Datei in ihren früheren Zustand bringen oder das Programm verwenden, das zu diesem Datenspeicher gehört.</translation>
    </message>
    <message>
        <source>The migration {name} was applied to this store, but this program does not have it. Nothing was changed. Use the program that belongs to this store.</source>
        <translation>Die Migration {name} wurde auf diesen Datenspeicher angewendet, aber dieses Programm enthält sie nicht. Es wurde nichts geändert. Das Programm verwenden, das zu diesem Datenspeicher gehört.</translation>
    </message>
    <message>
        <source>The store is newer than this program: it has the migration {name}. Nothing was changed. Use the newer program, or put back the copy of the store that was made before.</source>
        <translation>Der Datenspeicher ist neuer als dieses Programm: Er hat die Migration {name}. Es wurde nichts geändert. Das neuere Programm verwenden oder die vorher erstellte Kopie des Datenspeichers zurückholen.</translation>
    </message>
    <message>
        <source>The migration {name} is older than one that is applied already. Nothing was changed. Give it a newer time in its file name.</source>
        <translation>Die Migration {name} ist älter als eine, die bereits angewendet ist. Es wurde nichts geändert. Ihr im Dateinamen eine neuere Zeit geben.</translation>
    </message>
    <message>
        <source>Another service is migrating this store ({owner}). Nothing was changed; try again when it is done.</source>
        <translation>Ein anderer Dienst migriert diesen Datenspeicher gerade ({owner}). Es wurde nichts geändert; erneut versuchen, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The migration {name} failed and was rolled back: {reason}. The store is as it was before it.</source>
        <translation>Die Migration {name} ist fehlgeschlagen und wurde zurückgenommen: {reason}. Der Datenspeicher ist wie zuvor.</translation>
    </message>
    <message>
        <source>The safety copy {path} could not be made: {reason}. The store was not changed.</source>
        <translation>Die Sicherheitskopie {path} ließ sich nicht erstellen: {reason}. Der Datenspeicher wurde nicht geändert.</translation>
    </message>
    <message>
        <source>This profile is marked as production: its store is not reset. Nothing was changed.</source>
        <translation>Dieses Profil ist als produktiv gekennzeichnet: Sein Datenspeicher wird nicht zurückgesetzt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>To empty the store, give its name {expected} as confirmation. Nothing was changed.</source>
        <translation>Zum Leeren des Datenspeichers dessen Namen {expected} als Bestätigung angeben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is already a migration called {name}.</source>
        <translation>Es gibt bereits eine Migration mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>The service does not reach its database just now. Running work goes on; try again soon.</source>
        <translation>Der Dienst erreicht seine Datenbank gerade nicht. Laufende Aufgaben gehen weiter; bald erneut versuchen.</translation>
    </message>
    <message>
        <source>Holdfast made a mistake of its own. Nothing was removed. Report it with the details.</source>
        <translation>Holdfast hat selbst einen Fehler gemacht. Es wurde nichts entfernt. Den Fehler mit den Details melden.</translation>
    </message>
    <message>
        <source>Putting the restored tree in place of {path} stopped half way. Nothing is lost: the trees lie in {path}, {undo} and {staging}. Do not start the server; restart the service, which finishes or undoes it. What stopped it: {reason}</source>
        <translation>Der Austausch von {path} gegen den wiederhergestellten Stand blieb auf halbem Weg stehen. Nichts ist verloren: Alter und neuer Stand liegen in {path}, {undo} und {staging}. Den Server nicht starten; den Dienst neu starten, er schließt den Austausch ab oder macht ihn rückgängig. Der Grund: {reason}</translation>
    </message>
    <message>
        <source>The store could not carry out {statement}. Nothing was changed. Report it with the details.</source>
        <translation>Der Datenspeicher konnte {statement} nicht ausführen. Es wurde nichts geändert. Den Fehler mit den Details melden.</translation>
    </message>
    <message>
        <source>Holdfast asked the store from inside another request to it. Nothing was changed. Report it with the details.</source>
        <translation>Holdfast hat den Datenspeicher mitten in einer anderen Anfrage noch einmal angefragt. Es wurde nichts geändert. Den Fehler mit den Details melden.</translation>
    </message>
    <message>
        <source>One connection may have {limit} calls under way at a time. Wait for answers and try again.</source>
        <translation>Eine Verbindung darf höchstens {limit} Aufrufe gleichzeitig offen haben. Antworten abwarten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The shipped template {file} cannot be read: {reason}. Nothing was changed. Report it.</source>
        <translation>Die mitgelieferte Vorlage {file} ist nicht lesbar: {reason}. Es wurde nichts geändert. Den Fehler melden.</translation>
    </message>
    <message>
        <source>The storage target {name} cannot be removed: it is the only one, or it still holds backups, or schedules use it ({count} in all). Nothing was removed.</source>
        <translation>Das Speicherziel {name} lässt sich nicht entfernen: Es ist das einzige, oder es enthält noch Sicherungen, oder Zeitpläne verwenden es (insgesamt {count}). Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>The name {name} cannot be used. A name is made of lower-case words with _ between them, such as add_server_notes.</source>
        <translation>Der Name {name} ist nicht verwendbar. Ein Name besteht aus Wörtern in Kleinbuchstaben mit _ dazwischen, etwa add_server_notes.</translation>
    </message>
    <message>
        <source>{path} does not exist yet. It is made, empty, when the server is added.</source>
        <translation>{path} existiert noch nicht. Der Ordner wird beim Hinzufügen des Servers leer angelegt.</translation>
    </message>
    <message>
        <source>The service is of version {service}, and this program, of version {client}, does not speak its protocol. Nothing was changed. Start the program of the service&apos;s version.</source>
        <translation>Der Dienst hat die Version {service}; dieses Programm mit der Version {client} spricht dessen Protokoll nicht. Es wurde nichts geändert. Das Programm in der Version des Dienstes starten.</translation>
    </message>
    <message>
        <source>{count} more warnings are not listed.</source>
        <translation>{count} weitere Warnungen sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>{path} was removed while the backup was being made.</source>
        <translation>{path} wurde während der Sicherung entfernt.</translation>
    </message>
    <message>
        <source>{path} could not be read and was left out. {reason}</source>
        <translation>{path} war nicht lesbar und wurde ausgelassen. {reason}</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; what was stored may be a mixture.</source>
        <translation>{path} hat sich beim Lesen geändert; was gespeichert wurde, kann eine Mischung sein.</translation>
    </message>
    <message>
        <source>{path} is a device, a named pipe or a socket and was left out.</source>
        <translation>{path} ist ein Gerät, eine benannte Pipe oder ein Socket und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{path} was torn when it was stored. {reason}</source>
        <translation>{path} war beim Speichern defekt. {reason}</translation>
    </message>
    <message>
        <source>The version of the world is not known. {reason}</source>
        <translation>Die Version der Welt ist nicht bekannt. {reason}</translation>
    </message>
    <message>
        <source>This backup is less than half as large as the one before it ({size} instead of {before} bytes). Older backups are kept.</source>
        <translation>Diese Sicherung ist weniger als halb so groß wie die vorige ({size} statt {before} Byte). Ältere Sicherungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The owner of {path} could not be set.</source>
        <translation>Der Besitzer von {path} ließ sich nicht setzen.</translation>
    </message>
    <message>
        <source>{count} entries belonged to other users. The service does not run as root, so that they belong to its own user now.</source>
        <translation>{count} Einträge gehörten anderen Benutzern. Der Dienst läuft nicht als root, deshalb gehören sie jetzt seinem eigenen Benutzer.</translation>
    </message>
    <message>
        <source>{path} had a setuid or setgid bit, which a restore never sets.</source>
        <translation>{path} hatte ein Setuid- oder Setgid-Bit, das eine Wiederherstellung nie setzt.</translation>
    </message>
    <message>
        <source>The attribute {name} of {path} was not set.</source>
        <translation>Das Attribut {name} von {path} wurde nicht gesetzt.</translation>
    </message>
    <message>
        <source>{path} may not be read and was not carried over; it lies in the old tree, which is kept.</source>
        <translation>{path} darf nicht gelesen werden und wurde nicht übernommen; die Datei liegt im alten Ordner, der erhalten bleibt.</translation>
    </message>
    <message>
        <source>{path} was not carried over: in the backup a file has the place of its folder.</source>
        <translation>{path} wurde nicht übernommen: In der Sicherung steht eine Datei an der Stelle des Ordners.</translation>
    </message>
    <message>
        <source>The folder is restored. The old tree could not be put away; the next start of the service does it. {reason}</source>
        <translation>Der Ordner ist wiederhergestellt. Der alte Ordner ließ sich nicht wegräumen; das geschieht beim nächsten Start des Dienstes. {reason}</translation>
    </message>
    <message>
        <source>Chunk {chunk} lies beyond the end of the file.</source>
        <translation>Chunk {chunk} liegt hinter dem Ende der Datei.</translation>
    </message>
    <message>
        <source>Chunk {chunk} has a place and no bytes there.</source>
        <translation>Chunk {chunk} hat einen Platz, aber dort keine Daten.</translation>
    </message>
    <message>
        <source>Chunk {chunk} has {size} bytes, and the file ends after {present} of them.</source>
        <translation>Chunk {chunk} hat {size} Byte, und die Datei endet nach {present} davon.</translation>
    </message>
    <message>
        <source>The region file ends inside its header ({size} bytes).</source>
        <translation>Die Regionsdatei endet mitten im Kopf ({size} Byte).</translation>
    </message>
    <message>
        <source>The place of chunk {chunk} is no place for a chunk (sector {sector}, {count} sectors).</source>
        <translation>Der Platz von Chunk {chunk} ist kein möglicher (Sektor {sector}, {count} Sektoren).</translation>
    </message>
    <message>
        <source>The chunks {chunk} and {other} overlap.</source>
        <translation>Die Chunks {chunk} und {other} überlappen sich.</translation>
    </message>
    <message>
        <source>The image is larger than 8 MiB.</source>
        <translation>Das Bild ist größer als 8&#xa0;MiB.</translation>
    </message>
    <message>
        <source>The image does not say how large it is.</source>
        <translation>Das Bild gibt seine Größe nicht an.</translation>
    </message>
    <message>
        <source>The image has more than 64 million pixels.</source>
        <translation>Das Bild hat mehr als 64 Millionen Pixel.</translation>
    </message>
    <message>
        <source>The file is too large to be shown as a tree.</source>
        <translation>Die Datei ist zu groß, um als Baum gezeigt zu werden.</translation>
    </message>
    <message>
        <source>the path is not absolute</source>
        <translation>der Pfad ist nicht absolut</translation>
    </message>
    <message>
        <source>it lies outside the folders that the configuration allows (allowed_roots)</source>
        <translation>der Ordner liegt außerhalb derer, die die Konfiguration erlaubt (allowed_roots)</translation>
    </message>
    <message>
        <source>it lies in Holdfast&apos;s data folder, where only servers/ and backups/ are there to be used</source>
        <translation>der Ordner liegt im Datenordner von Holdfast, wo nur servers/ und backups/ zur Verfügung stehen</translation>
    </message>
    <message>
        <source>it is the root of the whole system</source>
        <translation>das ist die Wurzel des ganzen Systems</translation>
    </message>
    <message>
        <source>it is a home folder</source>
        <translation>das ist ein persönlicher Ordner</translation>
    </message>
    <message>
        <source>it contains the home folder {folder}</source>
        <translation>der persönliche Ordner {folder} liegt darin</translation>
    </message>
    <message>
        <source>it is Holdfast&apos;s data folder</source>
        <translation>das ist der Datenordner von Holdfast</translation>
    </message>
    <message>
        <source>it contains Holdfast&apos;s data folder {folder}</source>
        <translation>der Datenordner von Holdfast, {folder}, liegt darin</translation>
    </message>
    <message>
        <source>it lies in the storage folder {folder}</source>
        <translation>der Ordner liegt im Speicherordner {folder}</translation>
    </message>
    <message>
        <source>the storage folder {folder} lies in it, so backups would back themselves up</source>
        <translation>der Speicherordner {folder} liegt darin, sodass Sicherungen sich selbst sichern würden</translation>
    </message>
    <message>
        <source>it lies in the server&apos;s folder {folder}, so backups would back themselves up</source>
        <translation>der Ordner liegt im Ordner des Servers, {folder}, sodass Sicherungen sich selbst sichern würden</translation>
    </message>
    <message>
        <source>the server&apos;s folder {folder} lies in it</source>
        <translation>der Ordner des Servers, {folder}, liegt darin</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>das ist eine Verknüpfung, die ins Leere führt</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>er hat sich sofort beendet</translation>
    </message>
    <message>
        <source>holdfastd stands neither beside this program nor in PATH</source>
        <translation>holdfastd liegt weder neben diesem Programm noch in PATH</translation>
    </message>
    <message>
        <source>The service does not listen on {address} without TLS: whoever is between could read passwords and change what is restored. Give the address to `remote.address`, which uses a certificate (`holdfastd tls create` makes one).</source>
        <translation>Der Dienst lauscht auf {address} nicht ohne TLS: Wer dazwischen sitzt, könnte Passwörter lesen und verändern, was wiederhergestellt wird. Die Adresse bei `remote.address` angeben; dort wird ein Zertifikat verwendet (`holdfastd tls create` erzeugt eines).</translation>
    </message>
    <message>
        <source>{path} cannot be used for TLS: {reason}.</source>
        <translation>{path} kann für TLS nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds a key or a certificate already. Nothing was changed. Use --force to replace them; clients that have seen the old certificate will ask about the new one.</source>
        <translation>{path} enthält bereits einen Schlüssel oder ein Zertifikat. Es wurde nichts geändert. Mit --force werden sie ersetzt; Clients, die das alte Zertifikat kennen, fragen dann nach dem neuen.</translation>
    </message>
    <message>
        <source>Everybody on this machine can read the TLS key {path}, so it is not used. Give the file the mode 0640 or 0600; if anybody may have read it, get a new certificate.</source>
        <translation>Alle auf diesem Rechner können den TLS-Schlüssel {path} lesen, deshalb wird er nicht verwendet. Der Datei die Rechte 0640 oder 0600 geben; falls ihn jemand gelesen haben kann, ein neues Zertifikat besorgen.</translation>
    </message>
    <message>
        <source>The master key {id} is not in {place}, or that is locked. What is sealed under it stays as it is and cannot be used until the key is there: unlock the keychain, or bring the key back.</source>
        <translation>Der Hauptschlüssel {id} ist nicht in {place}, oder dieser Ort ist gesperrt. Was damit versiegelt ist, bleibt, wie es ist, und kann erst wieder verwendet werden, wenn der Schlüssel da ist: den Schlüsselbund entsperren oder den Schlüssel zurückbringen.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not keep secrets now: {reason}. Unlock it; or, on a machine without one, set `secrets.master_key` to &quot;file&quot; in config.toml and start the service anew.</source>
        <translation>Der Schlüsselbund des Systems bewahrt gerade keine Geheimnisse auf: {reason}. Ihn entsperren; oder, auf einem Rechner ohne Schlüsselbund, in config.toml `secrets.master_key` auf &quot;file&quot; setzen und den Dienst neu starten.</translation>
    </message>
    <message>
        <source>The master key is handed over by systemd ({place}) and cannot be made there. Nothing was changed. Hand the new key over as `holdfast-master-key`, the old one as `holdfast-master-key-` with its id, and try again.</source>
        <translation>Der Hauptschlüssel wird von systemd übergeben ({place}) und kann dort nicht erzeugt werden. Es wurde nichts geändert. Den neuen Schlüssel als `holdfast-master-key` übergeben, den alten als `holdfast-master-key-` mit seiner Kennung, und es erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} does not hold the master key that belongs there. Nothing was changed; bring the key back from a copy.</source>
        <translation>{path} enthält nicht den Hauptschlüssel, der dorthin gehört. Es wurde nichts geändert; den Schlüssel aus einer Kopie zurückbringen.</translation>
    </message>
    <message>
        <source>Others than the service&apos;s user can read the master key {path}, so it is not used. Give the file the mode 0600; if anybody may have read it, run `holdfastd key rotate` afterwards.</source>
        <translation>Andere als der Benutzer des Dienstes können den Hauptschlüssel {path} lesen, deshalb wird er nicht verwendet. Der Datei die Rechte 0600 geben; falls ihn jemand gelesen haben kann, danach `holdfastd key rotate` ausführen.</translation>
    </message>
    <message>
        <source>The master key was changed by another service at the same time (now {id}). Nothing was changed; bring that key here.</source>
        <translation>Der Hauptschlüssel wurde gleichzeitig von einem anderen Dienst geändert (jetzt {id}). Es wurde nichts geändert; diesen Schlüssel hierher bringen.</translation>
    </message>
    <message>
        <source>A stored secret was changed from outside, or belongs to another place. It was not used; enter it anew.</source>
        <translation>Ein gespeichertes Geheimnis wurde von außen verändert oder gehört an eine andere Stelle. Es wurde nicht verwendet; bitte neu eingeben.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Nothing was changed; try again in a few seconds.</source>
        <translation>Gerade melden sich zu viele gleichzeitig an. Es wurde nichts geändert; in einigen Sekunden erneut versuchen.</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait. Nothing was changed; try again in {seconds} s.</source>
        <translation>Nach mehreren falschen Versuchen muss der nächste warten. Es wurde nichts geändert; in {seconds} s erneut versuchen.</translation>
    </message>
    <message>
        <source>The sign-in was refused: the user name, the e-mail address or the password is wrong, or the account is disabled.</source>
        <translation>Die Anmeldung wurde abgelehnt: Benutzername, E-Mail-Adresse oder Passwort ist falsch, oder das Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>The session has ended: its time is over, or somebody ended it. Sign in again.</source>
        <translation>Die Sitzung ist beendet: Ihre Zeit ist abgelaufen, oder jemand hat sie beendet. Neu anmelden.</translation>
    </message>
    <message>
        <source>This token was used once before, so somebody may have copied it: the whole session was ended. Sign in again, and change the password if that was not you.</source>
        <translation>Dieses Token wurde schon einmal benutzt, vielleicht hat es jemand kopiert: Die ganze Sitzung wurde beendet. Neu anmelden und das Passwort ändern, falls jemand anderes es war.</translation>
    </message>
    <message>
        <source>This account has no open session {id}.</source>
        <translation>Dieses Konto hat keine offene Sitzung {id}.</translation>
    </message>
    <message>
        <source>The configuration (`local_owner`) does not let anybody in who only has the file of this profile. Sign in by user name and password.</source>
        <translation>Die Konfiguration (`local_owner`) lässt niemanden ein, der nur die Datei dieses Profils hat. Mit Benutzername und Passwort anmelden.</translation>
    </message>
    <message>
        <source>The account {name} is disabled.</source>
        <translation>Das Konto {name} ist deaktiviert.</translation>
    </message>
    <message>
        <source>The new password cannot be used: {reason}. Nothing was changed.</source>
        <translation>Das neue Passwort kann nicht verwendet werden: {reason}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The present password is not right. Nothing was changed.</source>
        <translation>Das bisherige Passwort stimmt nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another account has the user name {username} or the e-mail address {email}. Nothing was changed.</source>
        <translation>Ein anderes Konto hat den Benutzernamen {username} oder die E-Mail-Adresse {email}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This account has a name and a password already. Nothing was changed.</source>
        <translation>Dieses Konto hat schon einen Namen und ein Passwort. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The set-up token is wrong, was used already, or is of an earlier start. The service prints a new one when it starts, as long as its owner has no password.</source>
        <translation>Das Einrichtungstoken ist falsch, wurde schon benutzt oder stammt von einem früheren Start. Der Dienst gibt beim Start ein neues aus, solange sein Eigentümer kein Passwort hat.</translation>
    </message>
    <message>
        <source>The link for a new password is wrong, was used already or is too old. Nothing was changed; ask an administrator for a new one.</source>
        <translation>Der Link für ein neues Passwort ist falsch, wurde schon benutzt oder ist zu alt. Es wurde nichts geändert; die Verwaltung um einen neuen bitten.</translation>
    </message>
    <message>
        <source>{name} still owns {servers} servers, {backups} backups, {schedules} schedules and {targets} storage targets, so the account was not deleted. Say which account gets them, or disable this one.</source>
        <translation>{name} besitzt noch Server ({servers}), Sicherungen ({backups}), Zeitpläne ({schedules}) und Speicherziele ({targets}), daher wurde das Konto nicht gelöscht. Angeben, welches Konto sie bekommt, oder dieses deaktivieren.</translation>
    </message>
    <message>
        <source>{name} is the last account with the role Owner that can sign in. Nothing was changed; make somebody else Owner first.</source>
        <translation>{name} ist das letzte Konto mit der Rolle Owner, das sich anmelden kann. Es wurde nichts geändert; zuerst jemand anderem die Rolle Owner geben.</translation>
    </message>
    <message>
        <source>{name} is the account that the installation was made with and cannot be deleted. Nothing was changed; it can be disabled.</source>
        <translation>{name} ist das Konto, mit dem die Installation angelegt wurde, und kann nicht gelöscht werden. Es wurde nichts geändert; deaktivieren ist möglich.</translation>
    </message>
    <message>
        <source>Nobody can disable or delete the account that he is signed in with. Nothing was changed.</source>
        <translation>Das Konto, mit dem man angemeldet ist, kann man nicht deaktivieren oder löschen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no role {name}. Nothing was changed.</source>
        <translation>Es gibt keine Rolle {name}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is a role named {name} already. Nothing was changed; choose another name.</source>
        <translation>Es gibt schon eine Rolle namens {name}. Es wurde nichts geändert; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{name} comes with Holdfast: it keeps its name and cannot be removed, and Owner keeps every right. Nothing was changed; make a role of your own.</source>
        <translation>{name} gehört zu Holdfast: Die Rolle behält ihren Namen und kann nicht entfernt werden, und Owner behält jedes Recht. Es wurde nichts geändert; eine eigene Rolle anlegen.</translation>
    </message>
    <message>
        <source>Nobody can give a right that he lacks himself: {permission}. Nothing was changed.</source>
        <translation>Niemand kann ein Recht vergeben, das ihm selbst fehlt: {permission}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The store is not up to date: the migration {name} is not applied. Nothing was changed. Start the service, or run `holdfastd migrate up`, and try again.</source>
        <translation>Der Speicher ist nicht auf dem neuesten Stand: die Migration {name} ist nicht angewendet. Es wurde nichts geändert. Den Dienst starten oder `holdfastd migrate up` ausführen und es erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>proof failed</source>
        <translation>Nachweis fehlgeschlagen</translation>
    </message>
    <message>
        <source>being stored</source>
        <translation>wird gespeichert</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>noch kein Nachweis</translation>
    </message>
    <message>
        <source>stored, being read back</source>
        <translation>gespeichert, wird zurückgelesen</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>zurückgelesen</translation>
    </message>
    <message>
        <source>read back and parsed</source>
        <translation>zurückgelesen und ausgewertet</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>probeweise wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Where the store is</source>
        <translation>Ort des Datenspeichers</translation>
    </message>
    <message>
        <source>Address of a PostgreSQL database. Empty: a file in the data folder.</source>
        <translation>Adresse einer PostgreSQL-Datenbank. Leer: eine Datei im Datenordner.</translation>
    </message>
    <message>
        <source>Folders that may be used</source>
        <translation>Erlaubte Ordner</translation>
    </message>
    <message>
        <source>Servers, targets and restores must lie in one of them. Empty: wherever the service&apos;s user may read and write.</source>
        <translation>Server, Speicherziele und Wiederherstellungen müssen in einem davon liegen. Leer: überall, wo der Benutzer des Dienstes lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>Guard the store</source>
        <translation>Datenspeicher schützen</translation>
    </message>
    <message>
        <source>holdfastd migrate reset, which empties the store, is refused.</source>
        <translation>holdfastd migrate reset, das den Datenspeicher leert, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Connections kept open</source>
        <translation>Offen gehaltene Verbindungen</translation>
    </message>
    <message>
        <source>So many stay open even when nothing is asked.</source>
        <translation>So viele bleiben offen, auch wenn nichts angefragt wird.</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Verbindungen höchstens</translation>
    </message>
    <message>
        <source>Whatever needs one more waits for one.</source>
        <translation>Was eine weitere braucht, wartet auf eine freie.</translation>
    </message>
    <message>
        <source>Wait for a connection</source>
        <translation>Auf eine Verbindung warten</translation>
    </message>
    <message>
        <source>A request that gets none within this time fails.</source>
        <translation>Eine Anfrage, die in dieser Zeit keine erhält, schlägt fehl.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Close unused connections after</source>
        <translation>Unbenutzte Verbindungen schließen nach</translation>
    </message>
    <message>
        <source>Beyond those that are kept open.</source>
        <translation>Gilt für alle außer den offen gehaltenen.</translation>
    </message>
    <message>
        <source>Wait for the database at the start</source>
        <translation>Beim Start auf die Datenbank warten</translation>
    </message>
    <message>
        <source>The service gives up when it does not answer within this time.</source>
        <translation>Der Dienst gibt auf, wenn sie in dieser Zeit nicht antwortet.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Where the service listens on this computer. 0: 7420, or any free one in a home folder of its own.</source>
        <translation>Hier nimmt der Dienst auf diesem Computer Verbindungen an. 0: 7420, bei eigenem Stammordner ein beliebiger freier.</translation>
    </message>
    <message>
        <source>Names of this computer</source>
        <translation>Namen dieses Computers</translation>
    </message>
    <message>
        <source>Accepted as Host beside its loopback addresses.</source>
        <translation>Werden neben den Loopback-Adressen als Host angenommen.</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>Webseiten, die anfragen dürfen</translation>
    </message>
    <message>
        <source>Their origins. Empty: none may.</source>
        <translation>Ihre Origins. Leer: keine.</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Backups, restores and checks that run side by side.</source>
        <translation>Sicherungen, Wiederherstellungen und Prüfungen, die nebeneinander laufen.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>At the same time into one target</source>
        <translation>Gleichzeitig in ein Speicherziel</translation>
    </message>
    <message>
        <source>Backups that write to the same place; the others wait.</source>
        <translation>Sicherungen, die an denselben Ort schreiben; die anderen warten.</translation>
    </message>
    <message>
        <source>At the same time from one disk</source>
        <translation>Gleichzeitig von einem Datenträger</translation>
    </message>
    <message>
        <source>Backups of servers that lie on the same disk; the others wait.</source>
        <translation>Sicherungen von Servern auf demselben Datenträger; die anderen warten.</translation>
    </message>
    <message>
        <source>Space that stays free</source>
        <translation>Platz, der frei bleibt</translation>
    </message>
    <message>
        <source>No backup or restore begins that would leave less on a disk.</source>
        <translation>Keine Sicherung oder Wiederherstellung beginnt, die auf einem Datenträger weniger übrig ließe.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>A restore can be undone for</source>
        <translation>Frist zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>So long the folder from before it is kept.</source>
        <translation>So lange bleibt der Ordner von vor einer Wiederherstellung erhalten.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast is dark, with bright lines.</source>
        <translation>Hoher Kontrast ist dunkel, mit hellen Linien.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of this window. What is open stays open.</source>
        <translation>Gilt für dieses Fenster. Was offen ist, bleibt offen.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Alles wächst mit.</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Keine Bewegung von selbst</translation>
    </message>
    <message>
        <source>Panels come at once and running marks stand still.</source>
        <translation>Bereiche erscheinen sofort, und laufende Zeichen stehen still.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>In the background, so that notifications reach you. The service needs no window.</source>
        <translation>Im Hintergrund, damit Benachrichtigungen ankommen. Der Dienst braucht kein Fenster.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Desktop-Benachrichtigungen</translation>
    </message>
    <message>
        <source>While no window of Holdfast is in front.</source>
        <translation>Solange kein Fenster von Holdfast im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Closing the last window leaves the icon, where the desktop has a tray.</source>
        <translation>Nach dem letzten Fenster bleibt das Symbol, wenn der Desktop einen Infobereich hat.</translation>
    </message>
    <message>
        <source>Keep the service running</source>
        <translation>Dienst weiterlaufen lassen</translation>
    </message>
    <message>
        <source>When the window closes, schedules go on. Off: the service ends with the window.</source>
        <translation>Wird das Fenster geschlossen, gehen die Zeitpläne weiter. Aus: Der Dienst endet mit dem Fenster.</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Service and work</source>
        <translation>Dienst und Aufgaben</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>Datenbankverbindungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>Alles, was endet</translation>
    </message>
    <message>
        <source>What needs me</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>In without a password</source>
        <translation>Ohne Passwort hinein</translation>
    </message>
    <message>
        <source>Programs of the service&apos;s own user are let in as the owner.</source>
        <translation>Programme des Benutzers, unter dem der Dienst läuft, werden als Eigentümer eingelassen.</translation>
    </message>
    <message>
        <source>Let other computers in at</source>
        <translation>Andere Computer einlassen unter</translation>
    </message>
    <message>
        <source>An address of this computer; always with TLS. Empty: nobody else is let in.</source>
        <translation>Eine Adresse dieses Computers; immer mit TLS. Leer: sonst wird niemand eingelassen.</translation>
    </message>
    <message>
        <source>Port for other computers</source>
        <translation>Port für andere Computer</translation>
    </message>
    <message>
        <source>Beside the port for this computer.</source>
        <translation>Neben dem Port für diesen Computer.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file. When it changes, new connections use it at once.</source>
        <translation>Eine PEM-Datei. Ändert sie sich, verwenden neue Verbindungen sie sofort.</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase that nobody else can read.</source>
        <translation>Eine PEM-Datei ohne Passphrase, die sonst niemand lesen kann.</translation>
    </message>
    <message>
        <source>Where the master key lies</source>
        <translation>Ort des Hauptschlüssels</translation>
    </message>
    <message>
        <source>Stored passwords and tokens are sealed under it.</source>
        <translation>Gespeicherte Passwörter und Token sind damit versiegelt.</translation>
    </message>
    <message>
        <source>Other computers and secrets</source>
        <translation>Andere Computer und Geheimnisse</translation>
    </message>
</context>
<context>
    <name>holdfast::Pages</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Browse a backup</source>
        <translation>Sicherung durchsuchen</translation>
    </message>
    <message>
        <source>Compare backups</source>
        <translation>Sicherungen vergleichen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Set Holdfast up</source>
        <translation>Holdfast einrichten</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ActionBar</name>
    <message>
        <source>Select none</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::BarChart</name>
    <message>
        <source>no figures yet</source>
        <translation>noch keine Werte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a bar, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ConfirmDialog</name>
    <message>
        <source>Type “%1”</source>
        <translation>„%1“ eingeben</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>Zum Fortfahren „%1“ eingeben:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2</source>
        <comment>what goes, its size and age</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt;, %2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::CopyableText</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Klicken zum Kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>copies it</source>
        <translation>kopiert den Wert</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>The content is equal.</source>
        <translation>Der Inhalt ist gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) differ.</source>
        <translation>
            <numerusform>%n Chunk unterscheidet sich.</numerusform>
            <numerusform>%n Chunks unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes differ.</source>
        <translation>Die Bytes unterscheiden sich.</translation>
    </message>
    <message>
        <source>The bytes differ from byte %1 on.</source>
        <translation>Die Bytes unterscheiden sich ab Byte %1.</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Weitere Unterschiede werden nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::HeatMap</name>
    <message>
        <source>none due</source>
        <translation>keine fällig</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>probeweise wiederhergestellt</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <extracomment>a square of the heat map: server, weekday, day, what it saw</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>date format of a day, as QLocale::toString takes it</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::InlineError</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what failed, then why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::LineView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>done, total, speed</comment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>done, speed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>„%1“ abbrechen</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::RelativeTimeLabel</name>
    <message>
        <source>%1, %2</source>
        <comment>time of day, how long ago</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::SearchField</name>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>suggestion, what it is</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::TimeText</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1&#xa0;Byte</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1&#xa0;PB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>transfer speed: %1 is a size such as &quot;18.4 MB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;d</numerusform>
            <numerusform>%n&#xa0;d</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>date format of a day in this year, as QLocale::toString takes it</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>date format of a day in another year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2, UTC %3)</source>
        <translation>%1 (%2, UTC %3)</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>within a sentence</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>within a sentence</comment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>within a sentence</comment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>weniger als eine Sekunde</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Timeline</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::TokenField</name>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Delete removes it, Enter edits it</source>
        <translation>Entf entfernt ihn, die Eingabetaste bearbeitet ihn</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>„%1“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::UnsavedDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::WeekCalendar</name>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>a run in a calendar: server, weekday, time</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Takes about %1.</source>
        <translation>Dauert etwa %1.</translation>
    </message>
    <message>
        <source>Is under way.</source>
        <translation>Läuft gerade.</translation>
    </message>
    <message>
        <source>Took %1.</source>
        <translation>Dauer: %1.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Overlaps with %1 for about %2.</source>
        <translation>Überschneidet sich etwa %2 lang mit %1.</translation>
    </message>
    <message>
        <source>From %1: nothing is backed up for half an hour.</source>
        <translation>Ab %1: Eine halbe Stunde lang wird nichts gesichert.</translation>
    </message>
    <message>
        <source>From %1: %2 of work in half an hour.</source>
        <translation>Ab %1: %2 Arbeit in einer halben Stunde.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a run in a menu: time, server
----------
head of a day in a calendar: weekday and day of the month
----------
a run that is being moved: time, server</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 today</source>
        <extracomment>head of the day that is today, such as &quot;Sat 24 today&quot;</extracomment>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>%1–%2 twice</source>
        <translation>%1–%2 doppelt</translation>
    </message>
    <message>
        <source>%1–%2 left out</source>
        <extracomment>a stretch of a day&apos;s clock that is left out</extracomment>
        <translation>%1–%2 entfällt</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityBar</name>
    <message>
        <source>No work running</source>
        <translation>Keine Aufgabe läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n Aufgabe läuft</numerusform>
            <numerusform>%n Aufgaben laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Service not reachable since %1</source>
        <translation>Dienst nicht erreichbar seit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Jobs (Ctrl+J)</source>
        <translation>Aufgaben (Strg+J)</translation>
    </message>
    <message>
        <source>Notifications (Ctrl+Shift+J)</source>
        <translation>Benachrichtigungen (Strg+Umschalt+J)</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n neue Benachrichtigung</numerusform>
            <numerusform>%n neue Benachrichtigungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Looking for the service…</source>
        <translation>Der Dienst wird gesucht…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service %1 · %2 ms</source>
        <translation>Dienst %1 · %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Service %1: another version</source>
        <translation>Dienst %1: andere Version</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>Looking for servers on this computer…</source>
        <translation>Auf diesem Computer wird nach Servern gesucht…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>/srv/games/survival</source>
        <translation>/srv/games/survival</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Which folder does the server live in?</source>
        <translation>In welchem Ordner liegt der Server?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a found server: name, then its folder</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>None found; type or choose its folder</source>
        <translation>Keiner gefunden; Ordner eingeben oder auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the server</source>
        <translation>Ordner des Servers</translation>
    </message>
    <message>
        <source>%1 in the folder.</source>
        <translation>%1 im Ordner.</translation>
    </message>
    <message>
        <source>Minecraft %1, %2.</source>
        <translation>Minecraft %1, %2.</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>What you call it; it can be changed later.</source>
        <translation>Ein beliebiger Name; er lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Nothing in the folder is changed by adding it. One that is missing is made, for a new server.</source>
        <translation>Beim Hinzufügen wird im Ordner nichts geändert. Ein fehlender Ordner wird für einen neuen Server angelegt.</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Der Dienst ist gerade nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ArchiveTreeModel</name>
    <message>
        <source>more…</source>
        <translation>mehr…</translation>
    </message>
    <message>
        <source>%1, a link to %2</source>
        <translation>%1, ein Link auf %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackUpMenu</name>
    <message>
        <source>Add a server first</source>
        <translation>Zuerst einen Server hinzufügen</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Der Dienst ist gerade nicht erreichbar.</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>Alle %n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupDetailPane</name>
    <message>
        <source>read back %1</source>
        <translation>%1 zurückgelesen</translation>
    </message>
    <message>
        <source>Verify it to know that it is good.</source>
        <translation>Erst das Prüfen zeigt, ob sie gut ist.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>This backup is not complete.</source>
        <translation>Diese Sicherung ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Der Dienst ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Undo its restore</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Puts back what was there before; kept until %1.</source>
        <translation>Holt zurück, was vorher da war; aufbewahrt bis %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s)</source>
        <translation>
            <numerusform>%1, %Ln Datei</numerusform>
            <numerusform>%1, %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Minecraft</source>
        <translation>Minecraft</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>durch einen Zeitplan</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>yes: retention never removes it</source>
        <translation>ja, die Aufbewahrung entfernt sie nie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Missing or damaged</source>
        <translation>Fehlt oder beschädigt</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupSteps</name>
    <message>
        <source>Waits for its turn</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Read back again, all equal</source>
        <translation>Erneut zurückgelesen, alles gleich</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupTableModel</name>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marken</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupText</name>
    <message>
        <source>Waits for its turn</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Being read back</source>
        <translation>Wird zurückgelesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Stored, not read back yet</source>
        <translation>Gespeichert, noch ungeprüft</translation>
    </message>
    <message numerus="yes">
        <source>Good, with %n warning(s)</source>
        <translation>
            <numerusform>Gut, mit %n Warnung</numerusform>
            <numerusform>Gut, mit %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Known to be good</source>
        <translation>Nachweislich gut</translation>
    </message>
    <message>
        <source>Read back, every checksum equal</source>
        <translation>Zurückgelesen, Prüfsummen gleich</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Filter backups</source>
        <translation>Sicherungen filtern</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Restore the selected backup…</source>
        <translation>Ausgewählte Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Browse the selected backup</source>
        <translation>Ausgewählte Sicherung durchsuchen</translation>
    </message>
    <message>
        <source>Compare the selected backup…</source>
        <translation>Ausgewählte Sicherung vergleichen…</translation>
    </message>
    <message>
        <source>Verify the selected backup</source>
        <translation>Ausgewählte Sicherung prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <translation>
            <numerusform>%Ln Sicherung, %1</numerusform>
            <numerusform>%Ln Sicherungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>nicht verstanden: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Back a server up by hand, or give it a schedule.</source>
        <translation>Einen Server von Hand sichern oder ihm einen Zeitplan geben.</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>Zu den Servern</translation>
    </message>
    <message>
        <source>No backup fits the filter</source>
        <translation>Keine Sicherung passt zum Filter</translation>
    </message>
    <message>
        <source>“%1” leaves none.</source>
        <translation>„%1“ lässt keine übrig.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>The backup of that link is not there</source>
        <translation>Die Sicherung zu diesem Link ist nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 is not verified</source>
        <translation>%1 wird nicht geprüft</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>Die Wiederherstellung wurde nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>The lock was not changed</source>
        <translation>Der Schutz wurde nicht geändert</translation>
    </message>
    <message>
        <source>Delete this backup for good?</source>
        <translation>Diese Sicherung endgültig löschen?</translation>
    </message>
    <message>
        <source>%1 of %2, %3. Its archive is removed and cannot be brought back.</source>
        <translation>%2, Stand %1, %3. Das Archiv wird entfernt und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Sicherung löschen</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Schutz aufheben</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Filter: a name, server:survival, is:unverified, larger:2GB</source>
        <translation>Filter: ein Name, server:survival, is:unverified, larger:2GB</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one shows whether everything in its folder can be read.</source>
        <translation>Die erste zeigt, ob im Ordner alles lesbar ist.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>“%1” leaves none</source>
        <translation>„%1“ lässt keine übrig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) fit the other filters.</source>
        <translation>
            <numerusform>%Ln Sicherung passt zu den anderen Filtern.</numerusform>
            <numerusform>%Ln Sicherungen passen zu den anderen Filtern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BrowsePage</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Search in this backup</source>
        <translation>In dieser Sicherung suchen</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Dateien der Sicherung</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Eine Sicherung</translation>
    </message>
    <message>
        <source>The backup cannot be read</source>
        <translation>Die Sicherung ist nicht lesbar</translation>
    </message>
    <message>
        <source>This backup is not there</source>
        <translation>Diese Sicherung ist nicht vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>archive of %1, %Ln file(s)</source>
        <translation>
            <numerusform>Archiv mit %1, %Ln Datei</numerusform>
            <numerusform>Archiv mit %1, %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search all %Ln file(s)</source>
        <translation>
            <numerusform>In %Ln Datei suchen</numerusform>
            <numerusform>In allen %Ln Dateien suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No file of this backup has “%1” in its path.</source>
        <translation>Keine Datei dieser Sicherung hat „%1“ im Pfad.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 wurde gespeichert</translation>
    </message>
    <message>
        <source>Compare this backup…</source>
        <translation>Diese Sicherung vergleichen…</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Diese Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server and time of its backup</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Put the folder into</source>
        <translation>Ordner ablegen in</translation>
    </message>
    <message>
        <source>Saving %1: %2 of %3</source>
        <translation>%1 wird gespeichert: %2 von %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 without %n symbolic link(s)</source>
        <translation>
            <numerusform>%1 wurde ohne %n symbolischen Link gespeichert</numerusform>
            <numerusform>%1 wurde ohne %n symbolische Links gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the selected file or folder…</source>
        <translation>Gewählte Datei oder gewählten Ordner speichern…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CommandPalette</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>A page, server, backup, action or setting</source>
        <translation>Seite, Server, Sicherung, Aktion oder Einstellung</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>in a new window</source>
        <translation>in neuem Fenster</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>nur Aktionen</translation>
    </message>
    <message>
        <source>servers only</source>
        <translation>nur Server</translation>
    </message>
    <message>
        <source>backups only</source>
        <translation>nur Sicherungen</translation>
    </message>
    <message>
        <source>settings only</source>
        <translation>nur Einstellungen</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>%1 jetzt sichern</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <translation>%1 wiederherstellen…</translation>
    </message>
    <message>
        <source>choose among its backups</source>
        <translation>unter den Sicherungen auswählen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>browse</source>
        <translation>durchsuchen</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Set Holdfast up…</source>
        <translation>Holdfast einrichten…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Restore the older state…</source>
        <translation>Älteren Stand wiederherstellen…</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Older state</source>
        <translation>Älterer Stand</translation>
    </message>
    <message>
        <source>Newer state</source>
        <translation>Neuerer Stand</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Dateien mit Unterschieden</translation>
    </message>
    <message>
        <source>The live folder</source>
        <translation>Der aktuelle Ordner</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>The live folder is always the newer side.</source>
        <translation>Der aktuelle Ordner ist immer die neuere Seite.</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Keine dieser Art</translation>
    </message>
    <message>
        <source>Both states are equal, file for file.</source>
        <translation>Beide Stände sind gleich, Datei für Datei.</translation>
    </message>
    <message>
        <source>There are changes of other kinds.</source>
        <translation>Es gibt Änderungen anderer Art.</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>Der Vergleich ist nicht möglich</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Swap the sides of the comparison</source>
        <translation>Seiten des Vergleichs tauschen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and name of a backup</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are equal.</source>
        <translation>
            <numerusform>%Ln Eintrag ist gleich.</numerusform>
            <numerusform>%Ln Einträge sind gleich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConnectionPopover</name>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Antwortet in</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>It is tried again by itself. Backups that it makes go on without this window.</source>
        <translation>Der Versuch wird von selbst wiederholt. Laufende Sicherungen des Dienstes gehen ohne dieses Fenster weiter.</translation>
    </message>
    <message>
        <source>This window is version %1. Restart the service to use the same.</source>
        <translation>Dieses Fenster hat Version %1. Nach einem Neustart des Dienstes haben beide dieselbe.</translation>
    </message>
    <message>
        <source>The store does not answer: nothing can be backed up until it does.</source>
        <translation>Der Datenspeicher antwortet nicht: Bis er es tut, lässt sich nichts sichern.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>Dienst neu starten…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>This window is version %1. Restart it to use the same.</source>
        <translation>Dieses Fenster hat Version %1. Nach einem Neustart des Fensters haben beide dieselbe.</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Andere Version</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotifier</name>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DrawerListModel</name>
    <message>
        <source>New: %1. %2</source>
        <translation>Neu: %1. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::EntryDrag</name>
    <message>
        <source>Taking out %1: %2 of %3</source>
        <extracomment>a file or folder, how much of it is here, how much it is</extracomment>
        <translation>%1 wird herausgenommen: %2 von %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 was not taken out</source>
        <translation>%1 wurde nicht herausgenommen</translation>
    </message>
    <message>
        <source>%1 could not be taken out</source>
        <translation>%1 ließ sich nicht herausnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 without %n symbolic link(s)</source>
        <translation>
            <numerusform>%1 ohne %n symbolischen Link</numerusform>
            <numerusform>%1 ohne %n symbolische Links</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here now. Drag it once more.</source>
        <translation>%1 ist jetzt da. Noch einmal ziehen.</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 ist da</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileDifferencePane</name>
    <message>
        <source>Chunk %1 / %2</source>
        <translation>Chunk %1 / %2</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>neu, %1</translation>
    </message>
    <message>
        <source>deleted, was %1</source>
        <translation>gelöscht, vorher %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>the size of a file before and after</extracomment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Choose a file to see what is different in it.</source>
        <translation>Eine Datei auswählen, um die Unterschiede darin zu sehen.</translation>
    </message>
    <message>
        <source>The content is equal.</source>
        <translation>Der Inhalt ist gleich.</translation>
    </message>
    <message>
        <source>What is different in the file</source>
        <translation>Unterschiede in der Datei</translation>
    </message>
    <message>
        <source>The bytes differ from place %1 on.</source>
        <translation>Die Bytes unterscheiden sich ab Stelle %1.</translation>
    </message>
    <message>
        <source>The bytes differ.</source>
        <translation>Die Bytes unterscheiden sich.</translation>
    </message>
    <message>
        <source>There is more that differs than is shown.</source>
        <translation>Weitere Unterschiede werden nicht angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) differ</source>
        <translation>
            <numerusform>%n Chunk unterscheidet sich</numerusform>
            <numerusform>%n Chunks unterscheiden sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) differ</source>
        <translation>
            <numerusform>Karte der Region: %n Chunk unterscheidet sich</numerusform>
            <numerusform>Karte der Region: %n Chunks unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, gelöscht</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1, in neither</source>
        <translation>%1, in keinem von beiden</translation>
    </message>
    <message>
        <source>%1, equal</source>
        <translation>%1, gleich</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 equal</source>
        <translation>%1 gleich</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePreviewPane</name>
    <message>
        <source>Text, %1</source>
        <translation>Text, %1</translation>
    </message>
    <message>
        <source>Image, %1 × %2</source>
        <translation>Bild, %1 × %2</translation>
    </message>
    <message>
        <source>Minecraft data (NBT)</source>
        <translation>Minecraft-Daten (NBT)</translation>
    </message>
    <message>
        <source>Region of 32 × 32 chunks</source>
        <translation>Region mit 32 × 32 Chunks</translation>
    </message>
    <message>
        <source>Archive, %1</source>
        <translation>Archiv, %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Link auf %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Folder, %1</source>
        <translation>Ordner, %1</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation>Inhalt von %1</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Picture in %1</source>
        <translation>Bild in %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>NBT-Tags in %1</translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) exist</source>
        <translation>
            <numerusform>Karte der Region: %n Chunk vorhanden</numerusform>
            <numerusform>Karte der Region: %n Chunks vorhanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Chunk %1 / %2</source>
        <translation>Chunk %1 / %2</translation>
    </message>
    <message>
        <source>%1, never made</source>
        <translation>%1, nie erzeugt</translation>
    </message>
    <message>
        <source>%1, torn: its place or length cannot be right</source>
        <translation>%1, defekt: Lage oder Länge kann nicht stimmen</translation>
    </message>
    <message>
        <source>%1, %2, saved %3</source>
        <translation>%1, %2, gespeichert %3</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Chunks</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>the blocks of a Minecraft region: from x … to x, from z … to z</extracomment>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>x %1 … %2, z %3 … %4</source>
        <translation>x %1 … %2, z %3 … %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>last day of play</source>
        <translation>letzter Spieltag</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>Choose a chunk to see its data.</source>
        <translation>Einen Chunk auswählen, um seine Daten zu sehen.</translation>
    </message>
    <message>
        <source>%1 was never made.</source>
        <translation>%1 wurde nie erzeugt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size and kind of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 torn</source>
        <translation>%1 von %2, %3 defekt</translation>
    </message>
    <message>
        <source>%1 of %2, none torn</source>
        <translation>%1 von %2, keiner defekt</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilterText</name>
    <message>
        <source>name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>what is true of it</source>
        <translation>was auf sie zutrifft</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>one of its tags</source>
        <translation>eine ihrer Marken</translation>
    </message>
    <message>
        <source>least size</source>
        <translation>kleinste Größe</translation>
    </message>
    <message>
        <source>greatest size</source>
        <translation>größte Größe</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>first day that is left out</source>
        <translation>erster Tag, der nicht mehr zählt</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstBackupRow</name>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>zurückgelesen</translation>
    </message>
    <message>
        <source>parsed</source>
        <translation>ausgewertet</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>probeweise wiederhergestellt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 in an archive of %2, after %3</source>
        <translation>
            <numerusform>%Ln Datei, %1 in einem Archiv von %2, nach %3</numerusform>
            <numerusform>%Ln Dateien, %1 in einem Archiv von %2, nach %3</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>%1 of %2, %3, %4 left</source>
        <translation>%1 von %2, %3, noch %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunPage</name>
    <message>
        <source>The folder for backups was not taken</source>
        <translation>Der Ordner für Sicherungen wurde nicht angenommen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Import a world…</source>
        <translation>Welt importieren…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>oder einen Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>Where should their backups go?</source>
        <translation>Wohin mit den Sicherungen?</translation>
    </message>
    <message>
        <source>Folder of a server</source>
        <translation>Ordner eines Servers</translation>
    </message>
    <message>
        <source>/srv/games/survival</source>
        <translation>/srv/games/survival</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>How often they are backed up then</source>
        <translation>Wie oft danach gesichert wird</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Alle 6 Stunden</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Alle 12 Stunden</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>and keep the 8 newest, 7 daily, 4 weekly, 6 monthly</source>
        <translation>und die 8 neuesten, 7 tägliche, 4 wöchentliche, 6 monatliche behalten</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>Look for servers again</source>
        <translation>Erneut nach Servern suchen</translation>
    </message>
    <message>
        <source>Importing the world. It shows here once it is unpacked.</source>
        <translation>Die Welt wird importiert. Sie erscheint hier, sobald sie entpackt ist.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufgaben anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>We found %n server(s) on this machine.</source>
        <translation>
            <numerusform>%n Server auf diesem Rechner gefunden.</numerusform>
            <numerusform>%n Server auf diesem Rechner gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed on them. They keep running, and Holdfast only reads their folders.</source>
        <translation>An ihnen wird nichts geändert. Sie laufen weiter, Holdfast liest nur ihre Ordner.</translation>
    </message>
    <message>
        <source>The service is starting…</source>
        <translation>Der Dienst wird gestartet…</translation>
    </message>
    <message>
        <source>It makes the backups and goes on when this window closes.</source>
        <translation>Er erstellt die Sicherungen und läuft weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Looking for servers on this machine…</source>
        <translation>Auf diesem Rechner wird nach Servern gesucht…</translation>
    </message>
    <message>
        <source>Running Minecraft servers and well-known folders.</source>
        <translation>Laufende Minecraft-Server und bekannte Ordner.</translation>
    </message>
    <message>
        <source>Which folder does your server live in?</source>
        <translation>In welchem Ordner liegt der Server?</translation>
    </message>
    <message>
        <source>No server was found by itself. Add its folder, or import a world; nothing in it is changed.</source>
        <translation>Von selbst wurde kein Server gefunden. Seinen Ordner hinzufügen oder eine Welt importieren; darin wird nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n found on this machine</source>
        <translation>
            <numerusform>%n auf diesem Rechner gefunden</numerusform>
            <numerusform>%n auf diesem Rechner gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one server.</source>
        <translation>Mindestens einen Server auswählen.</translation>
    </message>
    <message>
        <source>About %1 to read.</source>
        <translation>Zu lesen: etwa %1.</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>%1 jetzt sichern</translation>
    </message>
    <message numerus="yes">
        <source>Back up %n server(s) now</source>
        <translation>
            <numerusform>%n Server jetzt sichern</numerusform>
            <numerusform>%n Server jetzt sichern</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Der Dienst ist gerade nicht erreichbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n first backup(s)</source>
        <translation>
            <numerusform>%n erste Sicherung</numerusform>
            <numerusform>%n erste Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is written, then read back from the disk and compared byte for byte. It goes on when you leave this page or close the window.</source>
        <translation>Jede wird geschrieben, dann vom Datenträger zurückgelesen und Byte für Byte verglichen. Das geht weiter, auch wenn diese Seite verlassen oder das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>From now on: %1.</source>
        <translation>Ab jetzt: %1.</translation>
    </message>
    <message>
        <source>Go on while it works</source>
        <translation>Währenddessen weitermachen</translation>
    </message>
    <message>
        <source>It is backed up, and the backup was read back.</source>
        <translation>Der Server ist gesichert, und die Sicherung wurde zurückgelesen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are backed up, and every backup was read back.</source>
        <translation>
            <numerusform>%n Server ist gesichert, und die Sicherung wurde zurückgelesen.</numerusform>
            <numerusform>Alle %n sind gesichert, und jede Sicherung wurde zurückgelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte on the disk was compared with what was read from the server.</source>
        <translation>Jedes Byte auf dem Datenträger wurde mit dem verglichen, was vom Server gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n first backup(s) are good.</source>
        <translation>
            <numerusform>Gut: %1 von %n ersten Sicherung.</numerusform>
            <numerusform>Gut: %1 von %n ersten Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed says why. Nothing was changed on any server; try it again.</source>
        <translation>Bei jedem Fehler steht der Grund. An keinem Server wurde etwas geändert; erneut versuchen.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen anzeigen</translation>
    </message>
    <message>
        <source>Which servers shall be backed up?</source>
        <translation>Welche Server sollen gesichert werden?</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunPlan</name>
    <message>
        <source>First backup</source>
        <translation>Erste Sicherung</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunSide</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Schritt %1 von 3</translation>
    </message>
    <message>
        <source>Backups that are known to be good</source>
        <translation>Sicherungen, die nachweislich gut sind</translation>
    </message>
    <message>
        <source>Choose servers</source>
        <translation>Server auswählen</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>Ort der Sicherungen wählen</translation>
    </message>
    <message>
        <source>At least one place; two are better</source>
        <translation>Mindestens ein Ort; zwei sind besser</translation>
    </message>
    <message>
        <source>First backup</source>
        <translation>Erste Sicherung</translation>
    </message>
    <message>
        <source>Starts at once; you see it being checked</source>
        <translation>Beginnt sofort; die Prüfung ist zu sehen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoundServerCard</name>
    <message>
        <source>%1, registered already</source>
        <translation>%1, bereits angemeldet</translation>
    </message>
    <message>
        <source>%1, found by its running process</source>
        <translation>%1, am laufenden Prozess erkannt</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>in its folder</source>
        <translation>im Ordner</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>%1, made for the new server</source>
        <translation>%1, wird für den neuen Server angelegt</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HealthCard</name>
    <message>
        <source>no place for archives</source>
        <translation>kein Ort für Archive</translation>
    </message>
    <message>
        <source>enough for years at this rate</source>
        <translation>so gerechnet genug für Jahre</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) until it is full</source>
        <translation>
            <numerusform>%n Tag, bis es voll ist</numerusform>
            <numerusform>%n Tage, bis es voll ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation>
            <numerusform>%1 von %n Server</numerusform>
            <numerusform>%1 von %n Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>Within goal</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copies elsewhere</source>
        <translation>Kopien anderswo</translation>
    </message>
    <message>
        <source>all in one place</source>
        <translation>alle an einem Ort</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>nothing stored yet</source>
        <translation>noch nichts gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln backup(s) in 30 days</source>
        <translation>
            <numerusform>%1 von %Ln Sicherung in 30 Tagen</numerusform>
            <numerusform>%1 von %Ln Sicherungen in 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Space ahead</source>
        <translation>Platzreserve</translation>
    </message>
    <message>
        <source>What could go</source>
        <translation>Was wegfallen kann</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>looks at its schedules</source>
        <translation>sieht nach den Zeitplänen</translation>
    </message>
    <message>
        <source>has not looked for 10 minutes</source>
        <translation>hat seit 10 Minuten nicht nachgesehen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Noch nichts zu beurteilen</translation>
    </message>
    <message>
        <source>Nothing to judge yet.</source>
        <translation>Noch nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>Health: %1 of 100</source>
        <translation>Zustand: %1 von 100</translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>Alle Regeln sind eingehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the things below would make it 100.</source>
        <translation>
            <numerusform>Bis 100 fehlt noch %n der Regeln unten.</numerusform>
            <numerusform>Bis 100 fehlen noch %n der Regeln unten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 points</source>
        <extracomment>a rule of the health score: its name, what was found, points of points</extracomment>
        <translation>%1: %2, %3 von %4 Punkten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>points of at most so many points</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HeatCard</name>
    <message>
        <source>Backups day by day</source>
        <translation>Sicherungen Tag für Tag</translation>
    </message>
    <message>
        <source>one square a day</source>
        <translation>ein Feld je Tag</translation>
    </message>
    <message>
        <source>Backups by day and server</source>
        <translation>Sicherungen nach Tag und Server</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n server(s)</source>
        <translation>
            <numerusform>%n Server anzeigen</numerusform>
            <numerusform>Alle %n Server anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups of the last %n day(s)</source>
        <translation>
            <numerusform>Sicherungen vom letzten %n Tag</numerusform>
            <numerusform>Sicherungen der letzten %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Import world</source>
        <translation>Welt importieren</translation>
    </message>
    <message>
        <source>Import a world</source>
        <translation>Eine Welt importieren</translation>
    </message>
    <message>
        <source>Which archive holds the world?</source>
        <translation>Welches Archiv enthält die Welt?</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>/home/me/world.zip</source>
        <translation>/home/ich/welt.zip</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>It is unpacked into a new folder, and only there. Zip, 7z and tar in every form.</source>
        <translation>Es wird nur in einen neuen Ordner entpackt. Zip, 7z und tar in jeder Form.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Archive of a world</source>
        <translation>Archiv einer Welt</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::JobDrawer</name>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 laufend, %2 wartend</translation>
    </message>
    <message>
        <source>“%1” was not cancelled</source>
        <translation>„%1“ wurde nicht abgebrochen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Finished lately</source>
        <translation>Kürzlich beendet</translation>
    </message>
    <message>
        <source>No work so far. Backups, restores and checks show here.</source>
        <translation>Noch keine Aufgaben. Sicherungen, Wiederherstellungen und Prüfungen erscheinen hier.</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Diese Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::JobText</name>
    <message>
        <source>Back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Verify a backup of %1</source>
        <translation>Sicherung von %1 prüfen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation>Wiederherstellung von %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Apply the retention of %1</source>
        <translation>Aufbewahrung für %1 anwenden</translation>
    </message>
    <message>
        <source>Import a world</source>
        <translation>Welt importieren</translation>
    </message>
    <message>
        <source>Export a backup of %1</source>
        <translation>Sicherung von %1 exportieren</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checking what it needs</source>
        <translation>Voraussetzungen werden geprüft</translation>
    </message>
    <message>
        <source>Checked what it needs</source>
        <translation>Voraussetzungen geprüft</translation>
    </message>
    <message>
        <source>Writing files into the archive</source>
        <translation>Dateien werden ins Archiv geschrieben</translation>
    </message>
    <message>
        <source>Files written into the archive</source>
        <translation>Dateien ins Archiv geschrieben</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>Wird zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>Read back, every checksum equal</source>
        <translation>Zurückgelesen, Prüfsummen gleich</translation>
    </message>
    <message>
        <source>Backing the present state up</source>
        <translation>Aktueller Stand wird gesichert</translation>
    </message>
    <message>
        <source>Present state backed up</source>
        <translation>Aktueller Stand gesichert</translation>
    </message>
    <message>
        <source>Unpacking beside the live folder</source>
        <translation>Wird neben dem aktuellen Ordner entpackt</translation>
    </message>
    <message>
        <source>Unpacked beside the live folder, each checksum equal</source>
        <translation>Neben dem aktuellen Ordner entpackt, alle Prüfsummen gleich</translation>
    </message>
    <message>
        <source>Carrying over what backups leave out</source>
        <translation>Was Sicherungen auslassen, wird übernommen</translation>
    </message>
    <message>
        <source>What backups leave out was carried over</source>
        <translation>Was Sicherungen auslassen, ist übernommen</translation>
    </message>
    <message>
        <source>Swapping by renaming</source>
        <translation>Wird durch Umbenennen getauscht</translation>
    </message>
    <message>
        <source>Swapped by renaming</source>
        <translation>Durch Umbenennen getauscht</translation>
    </message>
    <message>
        <source>Writing the zip file</source>
        <translation>Zip-Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Zip file written</source>
        <translation>Zip-Datei geschrieben</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The service has not been reachable since %1. What you see is from then. Nothing is lost; it is tried again by itself.</source>
        <translation>Der Dienst ist seit %1 nicht erreichbar. Die Anzeige stammt von diesem Zeitpunkt. Nichts ist verloren; der Versuch wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>No server is backed up yet.</source>
        <translation>Noch ist kein Server gesichert.</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>Diese Seite neu laden</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <translation>Link zu dieser Seite kopieren</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Aufgaben anzeigen</translation>
    </message>
    <message>
        <source>Show the notifications</source>
        <translation>Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>Open a new window</source>
        <translation>Neues Fenster öffnen</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Bereich des Fensters</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>Dienst neu starten…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Dieses Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>The service was not restarted</source>
        <translation>Der Dienst wurde nicht neu gestartet</translation>
    </message>
    <message>
        <source>Restart the service now?</source>
        <translation>Den Dienst jetzt neu starten?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled. What they would replace stays as it was; backups that are not finished are dropped.</source>
        <translation>
            <numerusform>%n laufende Aufgabe wird abgebrochen. Was sie ersetzen würde, bleibt, wie es war; unfertige Sicherungen werden verworfen.</numerusform>
            <numerusform>%n laufende Aufgaben werden abgebrochen. Was sie ersetzen würden, bleibt, wie es war; unfertige Sicherungen werden verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them and restart</source>
        <translation>Aufgaben abbrechen und neu starten</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 – Holdfast</source>
        <translation>%1 – Holdfast</translation>
    </message>
    <message>
        <source>What you changed here is not stored yet.</source>
        <translation>Die Änderungen hier sind noch nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n Aufgabe fehlgeschlagen</numerusform>
            <numerusform>%n Aufgaben fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufgaben anzeigen</translation>
    </message>
    <message>
        <source>The service was updated to version %1; this window is of %2. Both work together. Restart the window to see what is new.</source>
        <translation>Der Dienst wurde auf Version %1 aktualisiert; dieses Fenster hat Version %2. Beide arbeiten zusammen. Das Fenster neu starten, um das Neue zu sehen.</translation>
    </message>
    <message>
        <source>The service is of version %1 still; this window is of %2. Both work together. Restart the service to use what is new.</source>
        <translation>Der Dienst hat noch Version %1; dieses Fenster hat Version %2. Beide arbeiten zusammen. Den Dienst neu starten, um das Neue zu nutzen.</translation>
    </message>
    <message>
        <source>The service was updated to version %1, which this window, of %2, does not understand. What you see is from before and nothing can be changed here. Backups go on. Restart the window to use the new version.</source>
        <translation>Der Dienst wurde auf Version %1 aktualisiert, die dieses Fenster mit Version %2 nicht versteht. Die Anzeige stammt von vorher, und hier lässt sich nichts ändern. Sicherungen laufen weiter. Das Fenster neu starten, um die neue Version zu nutzen.</translation>
    </message>
    <message>
        <source>The service is of version %1, too old for this window, of %2. Nothing can be changed here. Backups go on. Update the service, or open the window of its version.</source>
        <translation>Der Dienst hat Version %1 und ist zu alt für dieses Fenster mit Version %2. Hier lässt sich nichts ändern. Sicherungen laufen weiter. Den Dienst aktualisieren oder das Fenster seiner Version öffnen.</translation>
    </message>
    <message>
        <source>Restart the window</source>
        <translation>Fenster neu starten</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MoveBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move schedule</source>
        <translation>Zeitplan verschieben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a server, then when it is backed up from now on</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now: %1. Nothing is changed until you move it.</source>
        <translation>Jetzt: %1. Bis zum Verschieben wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NavigationRail</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search or run (Ctrl+K)</source>
        <translation>Suchen oder ausführen (Strg+K)</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Andere Version</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NbtTreeModel</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>NBT-Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NextRunsView</name>
    <message>
        <source>Next five runs</source>
        <translation>Die nächsten fünf Läufe</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>date of a run: weekday, day, month, as QLocale::toString takes it</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>summer time</source>
        <translation>Sommerzeit</translation>
    </message>
    <message>
        <source>winter time</source>
        <translation>Winterzeit</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NextUpCard</name>
    <message>
        <source>right after the clocks change</source>
        <translation>direkt nach der Zeitumstellung</translation>
    </message>
    <message>
        <source>the first of two, the clocks change</source>
        <translation>das erste von zwei Malen, Zeitumstellung</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>dauert etwa %1</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>No schedule is due. What has none is backed up by hand only.</source>
        <translation>Kein Zeitplan ist fällig. Was keinen hat, wird nur von Hand gesichert.</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <extracomment>a backup to come: server, time, &quot;in 48 min&quot;</extracomment>
        <translation>%1 um %2, %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NoticeStack</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NotificationCentre</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Alle als gesehen markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Look at everything again</source>
        <translation>Alles neu laden</translation>
    </message>
    <message>
        <source>See what happened to %1</source>
        <translation>Ansehen, was mit %1 geschehen ist</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Der Dienst ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation>Die Übersicht war nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Noch kein Server</translation>
    </message>
    <message>
        <source>Tell Holdfast which folder your game server lives in; here you then see whether it is safe. Nothing in the folder is changed.</source>
        <translation>Holdfast braucht den Ordner des Gameservers; hier ist dann zu sehen, ob er gesichert ist. Im Ordner wird nichts geändert.</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewText</name>
    <message>
        <source>Next backup: %1, %2, %3.</source>
        <extracomment>server, time, &quot;in 48 min&quot;</extracomment>
        <translation>Nächste Sicherung: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Last verified %1.</source>
        <translation>Zuletzt geprüft: %1.</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>Noch wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>No schedule is due: backups are made by hand only.</source>
        <translation>Kein Zeitplan ist fällig: Gesichert wird nur von Hand.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) has no good backup.</source>
        <translation>
            <numerusform>%n Server von %1 hat keine gute Sicherung.</numerusform>
            <numerusform>%n Server von %1 haben keine gute Sicherung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) is past its goal.</source>
        <translation>
            <numerusform>%n Server von %1 ist überfällig.</numerusform>
            <numerusform>%n Server von %1 sind überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) is past its goal or has no good backup.</source>
        <translation>
            <numerusform>%n Server von %1 ist überfällig oder hat keine gute Sicherung.</numerusform>
            <numerusform>%n Server von %1 sind überfällig oder haben keine gute Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was backed up well is kept; it can be restored as before.</source>
        <translation>Was gut gesichert ist, bleibt erhalten und lässt sich weiterhin wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n server(s) are within their goals.</source>
        <translation>
            <numerusform>%n weiterer Server ist im Ziel.</numerusform>
            <numerusform>Die anderen %n Server sind im Ziel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you.</source>
        <translation>
            <numerusform>%n Sache braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n Sachen brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all within their goals.</source>
        <translation>
            <numerusform>%n Server, im Ziel.</numerusform>
            <numerusform>%n Server, alle im Ziel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all backed up within their goals.</source>
        <translation>
            <numerusform>%n Server, im Ziel gesichert.</numerusform>
            <numerusform>%n Server, alle im Ziel gesichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown since %1: the service is not reachable.</source>
        <translation>Unbekannt seit %1: Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>As it was then: %1</source>
        <translation>Stand von damals: %1</translation>
    </message>
    <message>
        <source>Unknown since %1: the service does not answer.</source>
        <translation>Unbekannt seit %1: Der Dienst antwortet nicht.</translation>
    </message>
    <message>
        <source>Backups that are due do not begin meanwhile; those that exist are not touched. If this stays, restart the service.</source>
        <translation>Fällige Sicherungen beginnen solange nicht; vorhandene bleiben unangetastet. Wenn das so bleibt, den Dienst neu starten.</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked at its schedules yet.</source>
        <translation>Unbekannt: Der Dienst hat noch nicht nach den Zeitplänen gesehen.</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked at its schedules since %1.</source>
        <translation>Unbekannt: Der Dienst hat seit %1 nicht nach den Zeitplänen gesehen.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Bester Treffer</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemList</name>
    <message>
        <source>What needs you</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n anzeigen</numerusform>
            <numerusform>Alle %n anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>Ansehen, was geschehen ist</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>%1 jetzt sichern</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Der Dienst ist gerade nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemWatch</name>
    <message>
        <source>The service is not reachable</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked for 10 minutes</source>
        <translation>Unbekannt: Der Dienst hat seit 10 Minuten nicht nachgesehen</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Noch kein Server</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n Sache braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Sachen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all backed up within their goals</source>
        <translation>
            <numerusform>%n Server, im Ziel gesichert</numerusform>
            <numerusform>%n Server, alle im Ziel gesichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemWords</name>
    <message>
        <source>No backup was made since.</source>
        <translation>Seitdem wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>The newest attempt failed: %1</source>
        <translation>Der letzte Versuch ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 has no good backup</source>
        <translation>%1 hat keine gute Sicherung</translation>
    </message>
    <message>
        <source>It was never backed up. Its folder is as it was.</source>
        <translation>Der Server wurde noch nie gesichert. Sein Ordner ist, wie er war.</translation>
    </message>
    <message>
        <source>The newest attempt failed: %1 The server&apos;s folder is as it was.</source>
        <translation>Der letzte Versuch ist fehlgeschlagen: %1 Der Ordner des Servers ist, wie er war.</translation>
    </message>
    <message>
        <source>%1 has had no good backup for %2</source>
        <translation>%1 hat seit %2 keine gute Sicherung</translation>
    </message>
    <message>
        <source>%1 The last good one, of %2, is kept.</source>
        <translation>%1 Die letzte gute (%2) bleibt erhalten.</translation>
    </message>
    <message>
        <source>The newest backup of %1 failed</source>
        <translation>Die neueste Sicherung von %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 The last good one, of %2, is within the goal.</source>
        <translation>%1 Die letzte gute (%2) liegt im Ziel.</translation>
    </message>
    <message>
        <source>An archive of %1 is missing or damaged</source>
        <translation>Ein Archiv von %1 fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>Nothing else was touched: the other archives are as they were.</source>
        <translation>Sonst wurde nichts angetastet: Die anderen Archive sind, wie sie waren.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Into the server&apos;s own folder</source>
        <translation>In den Ordner des Servers</translation>
    </message>
    <message>
        <source>Into another folder</source>
        <translation>In einen anderen Ordner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Wohin wird wiederhergestellt?</translation>
    </message>
    <message>
        <source>A new or empty folder on the machine of the service. The server itself is not touched; good for a look or for single files.</source>
        <translation>Ein neuer oder leerer Ordner auf dem Rechner des Dienstes. Der Server selbst bleibt unangetastet; gut zum Nachsehen oder für einzelne Dateien.</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>/path/of/a/new/folder</source>
        <translation>/pfad/eines/neuen/ordners</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation>Ordner für die Wiederherstellung</translation>
    </message>
    <message>
        <source>That backup is not there</source>
        <translation>Diese Sicherung ist nicht vorhanden</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>to the state of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>The present folder of %1 is kept beside it, so that one click brings it back.</source>
        <translation>Der aktuelle Ordner von %1 bleibt daneben erhalten; ein Klick holt ihn zurück.</translation>
    </message>
    <message>
        <source>Its server is no longer registered.</source>
        <translation>Der Server ist nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>%1 wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Der Dienst ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Sicherung wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing has been touched yet.</source>
        <translation>Noch ist nichts angetastet.</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>Restore %1 to %2</source>
        <translation>%1 mit Stand %2 wiederherstellen</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePreview</name>
    <message numerus="yes">
        <source>%Ln region file(s)</source>
        <translation>
            <numerusform>%Ln Regionsdatei</numerusform>
            <numerusform>%Ln Regionsdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln chunk(s)</source>
        <translation>
            <numerusform>%1 mit %Ln Chunk</numerusform>
            <numerusform>%1 mit %Ln Chunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln player file(s)</source>
        <translation>
            <numerusform>%Ln Spielerdatei</numerusform>
            <numerusform>%Ln Spielerdateien</numerusform>
        </translation>
    </message>
    <message>
        <source>level.dat</source>
        <translation>level.dat</translation>
    </message>
    <message numerus="yes">
        <source>%n settings file(s)</source>
        <translation>
            <numerusform>%n Einstellungsdatei</numerusform>
            <numerusform>%n Einstellungsdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln andere Datei</numerusform>
            <numerusform>%Ln andere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Die Sicherung</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Back the present state up first</source>
        <translation>Zuerst den aktuellen Stand sichern</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Geht zurück</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Fällt weg</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt wieder</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Dateien, die sich ändern</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Absicherung</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>Der Vergleich ist nicht möglich</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>What would change is being looked at. Nothing is touched.</source>
        <translation>Gerade wird ermittelt, was sich ändern würde. Nichts wird angetastet.</translation>
    </message>
    <message>
        <source>The backup is known to be good</source>
        <translation>Die Sicherung ist nachweislich gut</translation>
    </message>
    <message>
        <source>The backup is good</source>
        <translation>Die Sicherung ist gut</translation>
    </message>
    <message>
        <source>The backup was not read back yet</source>
        <translation>Sicherung noch nicht zurückgelesen</translation>
    </message>
    <message>
        <source>It is checked while it is unpacked; nothing is replaced before it is whole.</source>
        <translation>Sie wird beim Entpacken geprüft; ersetzt wird erst, wenn alles vollständig ist.</translation>
    </message>
    <message>
        <source>It cannot be restored there</source>
        <translation>Dorthin lässt sich nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Takes about %1.</source>
        <translation>Dauert etwa %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: the present folder is kept beside it and can be put back with one click until %1.</source>
        <translation>Nichts geht verloren: Der aktuelle Ordner bleibt daneben erhalten und lässt sich bis %1 mit einem Klick zurückholen.</translation>
    </message>
    <message>
        <source>The live server is not touched.</source>
        <translation>Der Server selbst bleibt unangetastet.</translation>
    </message>
    <message>
        <source>The folder is new: there is nothing to keep.</source>
        <translation>Der Ordner ist neu: Es gibt nichts aufzubewahren.</translation>
    </message>
    <message>
        <source>Without it only the kept folder brings the present state back.</source>
        <translation>Ohne diese Sicherung bringt nur der aufbewahrte Ordner den aktuellen Stand zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal and not touched</source>
        <translation>
            <numerusform>%Ln gleich, bleibt unangetastet</numerusform>
            <numerusform>%Ln gleich, bleiben unangetastet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: the folder is equal to the backup.</source>
        <translation>Nichts würde sich ändern: Ordner und Sicherung sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will change. The last %1 of play will be undone.</source>
        <translation>
            <numerusform>%Ln Datei ändert sich. Der Spielstand geht um %1 zurück.</numerusform>
            <numerusform>%Ln Dateien ändern sich. Der Spielstand geht um %1 zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be written.</source>
        <translation>
            <numerusform>%Ln Datei wird geschrieben.</numerusform>
            <numerusform>%Ln Dateien werden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Es wurde nichts angetastet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far the backup was proven, then when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Needs about %1 at the storage target; verified before anything starts.</source>
        <translation>Braucht etwa %1 im Speicherziel; wird geprüft, bevor etwas beginnt.</translation>
    </message>
    <message>
        <source>Needs %1 with the reserve for unpacking beside the folder; %2 are free.</source>
        <translation>Zum Entpacken neben dem Ordner mit Reserve nötig: %1; frei: %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>The way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Compare with the folder as it is now</source>
        <translation>Mit dem jetzigen Ordner vergleichen</translation>
    </message>
    <message>
        <source>Undoing the restore of %1…</source>
        <translation>Wiederherstellung von %1 wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>%1 wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>You may leave this page; the work goes on.</source>
        <translation>Die Seite kann verlassen werden; die Arbeit geht weiter.</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Dauer: %1.</translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation>%1 wurde nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>The restore of %1 was cancelled.</source>
        <translation>Die Wiederherstellung von %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Its folder is as it was.</source>
        <translation>Der Ordner ist, wie er war.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The folder as it was before is kept until %1. Undoing swaps the two by renaming.</source>
        <translation>Der Ordner, wie er vorher war, bleibt bis %1 erhalten. Rückgängigmachen tauscht die beiden durch Umbenennen.</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>Die Wiederherstellung wurde nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>It was not cancelled</source>
        <translation>Die Aufgabe wurde nicht abgebrochen</translation>
    </message>
    <message>
        <source>%1 is back in its state of %2.</source>
        <translation>%1 ist wieder da, Stand %2.</translation>
    </message>
    <message>
        <source>%1 as of %2 is in the new folder.</source>
        <translation>%1 mit Stand %2 liegt im neuen Ordner.</translation>
    </message>
    <message>
        <source>It lies in %1 and took %2.</source>
        <translation>Ort: %1. Dauer: %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionForm</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Einen Monat</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neueste</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>stündliche</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>tägliche</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentliche</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatliche</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährliche</translation>
    </message>
    <message>
        <source>days, all</source>
        <translation>Tage, alle</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no such rule</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Keep all of so many days</source>
        <translation>Alle aus so vielen Tagen behalten</translation>
    </message>
    <message>
        <source>Keep so many: %1</source>
        <translation>So viele behalten: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPicture</name>
    <message numerus="yes">
        <source>%n newest and daily</source>
        <translation>
            <numerusform>%n neueste und tägliche</numerusform>
            <numerusform>%n neueste und tägliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n wöchentliche</numerusform>
            <numerusform>%n wöchentliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n monatliche</numerusform>
            <numerusform>%n monatliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>%n jährliche</numerusform>
            <numerusform>%n jährliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beside the rules</source>
        <translation>
            <numerusform>%n außerhalb der Regeln</numerusform>
            <numerusform>%n außerhalb der Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go(es)</source>
        <translation>
            <numerusform>%Ln fällt weg</numerusform>
            <numerusform>%Ln fallen weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups that stay and go</source>
        <translation>Sicherungen, die bleiben und wegfallen</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>a backup in the picture: time, size, then why it stays or goes</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>6 mo.</source>
        <translation>6 Mon.</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln backup(s) stay, %1 together.</source>
        <translation>
            <numerusform>%Ln Sicherung bleibt, %1 insgesamt.</numerusform>
            <numerusform>Alle %Ln Sicherungen bleiben, %1 insgesamt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln backup(s) %1 stay and %2 go, which frees %3 after the next good run.</source>
        <translation>
            <numerusform>%Ln Sicherung; es bleiben: %1, es fallen weg: %2. Das gibt nach dem nächsten guten Lauf %3 frei.</numerusform>
            <numerusform>%Ln Sicherungen; es bleiben: %1, es fallen weg: %2. Das gibt nach dem nächsten guten Lauf %3 frei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RhythmForm</name>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>First time of the day</source>
        <translation>Erste Uhrzeit des Tages</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Five fields: minute, hour, day of month, month, day of week.</source>
        <translation>Fünf Felder: Minute, Stunde, Tag des Monats, Monat, Wochentag.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Minute of each hour</source>
        <translation>Minute jeder Stunde</translation>
    </message>
    <message>
        <source>Hours between runs</source>
        <translation>Stunden zwischen den Läufen</translation>
    </message>
    <message>
        <source>Hours after the run before</source>
        <translation>Stunden nach dem vorigen Lauf</translation>
    </message>
    <message>
        <source>What the hours are counted from</source>
        <translation>Wovon die Stunden gezählt werden</translation>
    </message>
    <message>
        <source>hours by the clock</source>
        <translation>Stunden nach der Uhr</translation>
    </message>
    <message>
        <source>hours after the run before</source>
        <translation>Stunden nach dem vorigen Lauf</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Months without that day are left out.</source>
        <translation>Monate ohne diesen Tag werden ausgelassen.</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Cron-Ausdruck</translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation>Diese Zeitzone gibt es nicht</translation>
    </message>
    <message>
        <source>as this computer</source>
        <translation>wie dieser Computer</translation>
    </message>
    <message>
        <source>The service does not know this zone</source>
        <translation>Der Dienst kennt diese Zeitzone nicht</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Mindestens einen Tag auswählen.</translation>
    </message>
    <message>
        <source>One schedule runs at the same minute of each hour. For the other minute make a second schedule.</source>
        <translation>Ein Zeitplan läuft in jeder Stunde zur gleichen Minute. Für die andere Minute einen zweiten Zeitplan anlegen.</translation>
    </message>
    <message>
        <source>no clock, so no expression</source>
        <translation>ohne Uhrzeit kein Ausdruck</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RunningCard</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Der Dienst ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>Gerade läuft nichts.</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not cancelled</source>
        <translation>„%1“ wurde nicht abgebrochen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleDeeds</name>
    <message>
        <source>The schedule of %1 was not changed</source>
        <translation>Der Zeitplan von %1 wurde nicht geändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) are on again</source>
        <translation>
            <numerusform>%n Zeitplan ist wieder eingeschaltet</numerusform>
            <numerusform>%n Zeitpläne sind wieder eingeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) are switched off</source>
        <translation>
            <numerusform>%n Zeitplan ist ausgeschaltet</numerusform>
            <numerusform>%n Zeitpläne sind ausgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule of %1 is on</source>
        <translation>Der Zeitplan von %1 ist eingeschaltet</translation>
    </message>
    <message>
        <source>The schedule of %1 is switched off</source>
        <translation>Der Zeitplan von %1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The schedule of %1 was not removed</source>
        <translation>Der Zeitplan von %1 wurde nicht entfernt</translation>
    </message>
    <message>
        <source>The schedule of %1 was removed; its backups stay</source>
        <translation>Der Zeitplan von %1 wurde entfernt; seine Sicherungen bleiben</translation>
    </message>
    <message>
        <source>The schedule of %1 was not run</source>
        <translation>Der Zeitplan von %1 wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Backing %1 up; the times of its schedule stay</source>
        <translation>%1 wird gesichert; die Zeiten des Zeitplans bleiben</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufgaben anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is backed up: %2</source>
        <extracomment>a server, then when it is backed up</extracomment>
        <translation>%1 wird gesichert: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are backed up: %1</source>
        <translation>
            <numerusform>%n Server wird gesichert: %1</numerusform>
            <numerusform>%n Server werden gesichert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The new schedule was not removed</source>
        <translation>Der neue Zeitplan wurde nicht entfernt</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleEditor</name>
    <message>
        <source>Read every archive back, every</source>
        <translation>Jedes Archiv zurücklesen, alle</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Change schedule of %1</source>
        <translation>Zeitplan von %1 ändern</translation>
    </message>
    <message>
        <source>Default place</source>
        <translation>Standardort</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where its archives lie</source>
        <translation>Wo die Archive liegen</translation>
    </message>
    <message>
        <source>Days within which every archive is read back</source>
        <translation>Tage, innerhalb derer jedes Archiv zurückgelesen wird</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Keep it at</source>
        <translation>Ablegen in</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Next five runs</source>
        <translation>Die nächsten fünf Läufe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run once now</source>
        <translation>Jetzt einmal ausführen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <extracomment>a place for archives: its name, then how much is free there</extracomment>
        <translation>%1, %2 frei</translation>
    </message>
    <message numerus="yes">
        <source>It will keep at most %n backup(s).</source>
        <translation>
            <numerusform>Behalten wird höchstens %n Sicherung.</numerusform>
            <numerusform>Behalten werden höchstens %n Sicherungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will keep at most %n backup(s) and all that are younger than the days.</source>
        <translation>
            <numerusform>Behalten wird höchstens %n Sicherung und alle, die jünger als die Tage sind.</numerusform>
            <numerusform>Behalten werden höchstens %n Sicherungen und alle, die jünger als die Tage sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will keep all of %n day(s).</source>
        <translation>
            <numerusform>Behalten wird alles aus %n Tag.</numerusform>
            <numerusform>Behalten wird alles aus %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It will keep everything. Nothing is removed by itself.</source>
        <translation>Behalten wird alles. Nichts wird von selbst entfernt.</translation>
    </message>
    <message>
        <source>Backups that are made by hand, locked ones and the last good one stay whatever the rule says.</source>
        <translation>Von Hand erstellte und geschützte Sicherungen und die letzte gute bleiben, was die Regel auch sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked backup(s) stay whatever the rule says, and the last good one is never removed.</source>
        <translation>
            <numerusform>%n geschützte Sicherung bleibt, was die Regel auch sagt, und die letzte gute wird nie entfernt.</numerusform>
            <numerusform>%n geschützte Sicherungen bleiben, was die Regel auch sagt, und die letzte gute wird nie entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last good one is never removed.</source>
        <translation>Die letzte gute wird nie entfernt.</translation>
    </message>
    <message>
        <source>when (was: %1)</source>
        <translation>wann (vorher: %1)</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>what is kept</source>
        <translation>was behalten wird</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2 time.</source>
        <translation>%1, Zeitzone %2.</translation>
    </message>
    <message>
        <source>The service is not reachable now. What you entered is kept.</source>
        <translation>Der Dienst ist gerade nicht erreichbar. Die Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Choose the server.</source>
        <translation>Den Server auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s), one for each server</source>
        <translation>
            <numerusform>%n Zeitplan, einer je Server</numerusform>
            <numerusform>%n Zeitpläne, einer je Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>The schedule was not saved</source>
        <translation>Der Zeitplan wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>The new schedule is not made.</source>
        <translation>Der neue Zeitplan wird nicht angelegt.</translation>
    </message>
    <message>
        <source>The schedule stays as it was: %1.</source>
        <translation>Der Zeitplan bleibt, wie er war: %1.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleTableModel</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Mit Warnungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Default place</source>
        <translation>Standardort</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1, %2 time
%3</source>
        <translation>%1, Zeitzone %2
%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Behält</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wohin</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleText</name>
    <message>
        <source>%1 to %2</source>
        <comment>range of numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>im Abstand von %n Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>each hour at minute %1</source>
        <translation>jede Stunde zur Minute %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s) of the hours %1</source>
        <translation>
            <numerusform>im Abstand von %n Minute in den Stunden %1</numerusform>
            <numerusform>alle %n Minuten in den Stunden %1</numerusform>
        </translation>
    </message>
    <message>
        <source>at minute %1 of the hours %2</source>
        <translation>zur Minute %1 der Stunden %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>am Tag %1 des Monats</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>days of the week</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>on day %1 of the month and on each %2</source>
        <translation>am Tag %1 des Monats und an jedem %2</translation>
    </message>
    <message>
        <source>on day %1 of the month if it is a %2</source>
        <translation>am Tag %1 des Monats, falls es ein %2 ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;At 04:00, on day 1 of the month&quot;: when in the day, then which days</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <extracomment>&quot;At 04:00, on day 1 of the month, in January and July&quot;</extracomment>
        <translation>%1, %2, im %3</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), from %1</source>
        <translation>
            <numerusform>Im Abstand von %n Stunde, ab %1</numerusform>
            <numerusform>Alle %n Stunden, ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>Montag bis Freitag um %1</translation>
    </message>
    <message>
        <source>Saturday and Sunday at %1</source>
        <translation>Samstag und Sonntag um %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <comment>day of the week, time</comment>
        <translation>Jeden %1 um %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>days of the week, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>0 to 59</source>
        <translation>0 bis 59</translation>
    </message>
    <message>
        <source>0 to 23</source>
        <translation>0 bis 23</translation>
    </message>
    <message>
        <source>1 to 12 or jan to dec</source>
        <translation>1 bis 12 oder jan bis dec</translation>
    </message>
    <message>
        <source>0 to 7 or sun to sat</source>
        <translation>0 bis 7 oder sun bis sat</translation>
    </message>
    <message>
        <source>1 to 31</source>
        <translation>1 bis 31</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every hour at minute %1</source>
        <translation>Jede Stunde zur Minute %1</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Jeden Tag um %1</translation>
    </message>
    <message>
        <source>On day %1 of each month at %2</source>
        <translation>Am Tag %1 jedes Monats um %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the run before</source>
        <translation>
            <numerusform>%n Stunde nach dem vorigen Lauf</numerusform>
            <numerusform>%n Stunden nach dem vorigen Lauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newest</source>
        <translation>
            <numerusform>%n neueste</numerusform>
            <numerusform>%n neueste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of %n day(s)</source>
        <translation>
            <numerusform>alle aus %n Tag</numerusform>
            <numerusform>alle aus %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hourly</source>
        <translation>
            <numerusform>%n stündliche</numerusform>
            <numerusform>%n stündliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>%n tägliche</numerusform>
            <numerusform>%n tägliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n wöchentliche</numerusform>
            <numerusform>%n wöchentliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n monatliche</numerusform>
            <numerusform>%n monatliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>%n jährliche</numerusform>
            <numerusform>%n jährliche</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Stays: it is locked.</source>
        <translation>Bleibt: Sie ist geschützt.</translation>
    </message>
    <message>
        <source>Stays: it is under way.</source>
        <translation>Bleibt: Sie ist noch in Arbeit.</translation>
    </message>
    <message>
        <source>Stays: it was made just now.</source>
        <translation>Bleibt: Sie wurde gerade erst erstellt.</translation>
    </message>
    <message>
        <source>Stays: its time lies in the future; the clock was changed.</source>
        <translation>Bleibt: Ihre Zeit liegt in der Zukunft; die Uhr wurde verstellt.</translation>
    </message>
    <message>
        <source>Stays: it is the last good backup.</source>
        <translation>Bleibt: Sie ist die letzte gute Sicherung.</translation>
    </message>
    <message>
        <source>Stays: the backup after it is less than half its size.</source>
        <translation>Bleibt: Die Sicherung danach ist weniger als halb so groß.</translation>
    </message>
    <message>
        <source>Stays: it was made by hand and is only removed by hand.</source>
        <translation>Bleibt: Sie wurde von Hand erstellt und wird nur von Hand entfernt.</translation>
    </message>
    <message>
        <source>Stays: the schedule that made it is gone.</source>
        <translation>Bleibt: Den Zeitplan, der sie erstellt hat, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Stays: the schedule that made it is switched off.</source>
        <translation>Bleibt: Der Zeitplan, der sie erstellt hat, ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Stays: the newest backup failed; nothing goes before one succeeds.</source>
        <translation>Bleibt: Die neueste Sicherung ist fehlgeschlagen; bis eine gelingt, fällt nichts weg.</translation>
    </message>
    <message>
        <source>Stays: the record of a failure is kept for 30 days.</source>
        <translation>Bleibt: Ein Fehlschlag bleibt 30 Tage verzeichnet.</translation>
    </message>
    <message>
        <source>Stays: nothing is removed.</source>
        <translation>Bleibt: Nichts wird entfernt.</translation>
    </message>
    <message>
        <source>Stays: it is one of the newest.</source>
        <translation>Bleibt: Sie ist eine der neuesten.</translation>
    </message>
    <message>
        <source>Stays: it is young enough.</source>
        <translation>Bleibt: Sie ist jung genug.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its hour.</source>
        <translation>Bleibt: Sie ist die neueste ihrer Stunde.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its day.</source>
        <translation>Bleibt: Sie ist die neueste ihres Tages.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its week.</source>
        <translation>Bleibt: Sie ist die neueste ihrer Woche.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its month.</source>
        <translation>Bleibt: Sie ist die neueste ihres Monats.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its year.</source>
        <translation>Bleibt: Sie ist die neueste ihres Jahres.</translation>
    </message>
    <message>
        <source>Goes: it failed more than 30 days ago.</source>
        <translation>Fällt weg: Sie ist vor mehr als 30 Tagen fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Goes: newer ones exist and no rule keeps it.</source>
        <translation>Fällt weg: Es gibt neuere, und keine Regel behält sie.</translation>
    </message>
    <message>
        <source>The clocks go back at %1, so %2 comes twice. It runs once, the first time.</source>
        <translation>Um %1 wird die Uhr zurückgestellt, %2 gibt es also zweimal. Gesichert wird einmal, beim ersten Mal.</translation>
    </message>
    <message>
        <source>The clocks go forward from %1 to %2 and leave its time out that day. It runs right after, at %2.</source>
        <translation>Die Uhr wird von %1 auf %2 vorgestellt und lässt an diesem Tag die geplante Zeit aus. Gesichert wird gleich danach, um %2.</translation>
    </message>
    <message>
        <source>This is too long for an expression.</source>
        <translation>Das ist zu lang für einen Ausdruck.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), but five are needed: minute, hour, day of month, month, day of week.</source>
        <translation>
            <numerusform>%n Feld, nötig sind aber fünf: Minute, Stunde, Tag des Monats, Monat, Wochentag.</numerusform>
            <numerusform>%n Felder, nötig sind aber fünf: Minute, Stunde, Tag des Monats, Monat, Wochentag.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of @hourly, @daily, @weekly, @monthly, @yearly.</source>
        <translation>„%1“ ist keines von @hourly, @daily, @weekly, @monthly, @yearly.</translation>
    </message>
    <message>
        <source>%1: “%2” is not allowed. It may hold %3, *, lists (1,2), ranges (1-5) and steps (*/5).</source>
        <translation>%1: „%2“ ist nicht erlaubt. Möglich sind %3, *, Listen (1,2), Bereiche (1-5) und Schritte (*/5).</translation>
    </message>
    <message>
        <source>%1: the range “%2” runs backwards. Write it as two ranges.</source>
        <translation>%1: Der Bereich „%2“ läuft rückwärts. Zwei Bereiche daraus machen.</translation>
    </message>
    <message>
        <source>%1: a step needs * or a range before it, such as */5.</source>
        <translation>%1: Vor einem Schritt muss * oder ein Bereich stehen, etwa */5.</translation>
    </message>
    <message>
        <source>%1: the step “%2” does not fit.</source>
        <translation>%1: Der Schritt „%2“ passt nicht.</translation>
    </message>
    <message>
        <source>It would never run: no month that is allowed has such a day.</source>
        <translation>Das würde nie laufen: Kein erlaubter Monat hat einen solchen Tag.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>Neuer Zeitplan…</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>Alle ausschalten</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <translation>Zeitpläne filtern</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The schedule of that link is not there any more</source>
        <translation>Der Zeitplan zu diesem Link ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>Run schedule of %1 now</source>
        <translation>Zeitplan von %1 jetzt ausführen</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n Zeitplan</numerusform>
            <numerusform>%n Zeitpläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s), %1 switched off</source>
        <translation>
            <numerusform>%n Zeitplan, %1 ausgeschaltet</numerusform>
            <numerusform>%n Zeitpläne, %1 ausgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Der Dienst ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>Alle einschalten</translation>
    </message>
    <message>
        <source>No schedule fits the filter</source>
        <translation>Kein Zeitplan passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaves none of %n schedule(s).</source>
        <translation>
            <numerusform>„%1“ lässt von %n Zeitplan keinen übrig.</numerusform>
            <numerusform>„%1“ lässt von %n Zeitplänen keinen übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>No schedule yet</source>
        <translation>Noch kein Zeitplan</translation>
    </message>
    <message>
        <source>With a schedule a server is backed up by itself, and old backups go by rules that you see before they apply.</source>
        <translation>Mit einem Zeitplan wird ein Server von selbst gesichert, und alte Sicherungen fallen nach Regeln weg, die vorher zu sehen sind.</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Noch kein Server</translation>
    </message>
    <message>
        <source>A schedule backs a server up. Tell Holdfast first where yours lives.</source>
        <translation>Ein Zeitplan sichert einen Server. Zuerst braucht Holdfast dessen Ordner.</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>Zu den Servern</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <translation>Sicherungen anzeigen</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerChoice</name>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerDirectory</name>
    <message>
        <source>removed server</source>
        <translation>(Server entfernt)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerPage</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Parts of the server&apos;s page</source>
        <translation>Teile der Serverseite</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This server is not registered</source>
        <translation>Dieser Server ist nicht angemeldet</translation>
    </message>
    <message>
        <source>It was removed, or the link is about another service. Its backups stay among the backups.</source>
        <translation>Er wurde entfernt, oder der Link gehört zu einem anderen Dienst. Seine Sicherungen bleiben bei den Sicherungen.</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>Zu den Servern</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>%1 jetzt sichern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a server, then a part of its page</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backs the server up (B)</source>
        <translation>Sichert den Server (B)</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Der Dienst ist gerade nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSchedules</name>
    <message>
        <source>the clocks change: it runs right after the gap</source>
        <translation>Zeitumstellung: Gesichert wird gleich nach der Lücke</translation>
    </message>
    <message>
        <source>the clocks change: it runs once, the first time</source>
        <translation>Zeitumstellung: Gesichert wird einmal, beim ersten Mal</translation>
    </message>
    <message numerus="yes">
        <source>%n hourly</source>
        <translation>
            <numerusform>%n stündliche</numerusform>
            <numerusform>%n stündliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>%n tägliche</numerusform>
            <numerusform>%n tägliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n wöchentliche</numerusform>
            <numerusform>%n wöchentliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n monatliche</numerusform>
            <numerusform>%n monatliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>%n jährliche</numerusform>
            <numerusform>%n jährliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps the newest %n.</source>
        <translation>
            <numerusform>Behält die neueste (%n).</numerusform>
            <numerusform>Behält die neuesten %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps %1.</source>
        <translation>Behält %1.</translation>
    </message>
    <message numerus="yes">
        <source>What is older than %n day(s) goes.</source>
        <translation>
            <numerusform>Was älter als %n Tag ist, fällt weg.</numerusform>
            <numerusform>Was älter als %n Tage ist, fällt weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps everything.</source>
        <translation>Behält alles.</translation>
    </message>
    <message>
        <source>No schedule yet</source>
        <translation>Noch kein Zeitplan</translation>
    </message>
    <message>
        <source>%1 is backed up by hand only. A schedule keeps it within its goal by itself.</source>
        <translation>%1 wird nur von Hand gesichert. Ein Zeitplan hält den Server von selbst im Ziel.</translation>
    </message>
    <message>
        <source>Make a schedule…</source>
        <translation>Zeitplan anlegen…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSettings</name>
    <message>
        <source> h</source>
        <translation>&#xa0;h</translation>
    </message>
    <message>
        <source>Its own goal</source>
        <translation>Eigenes Ziel</translation>
    </message>
    <message>
        <source>Copy the folder</source>
        <translation>Ordner kopieren</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is called everywhere; its backups follow.</source>
        <translation>So heißt er überall; seine Sicherungen folgen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Decides what backups leave out, such as logs and caches.</source>
        <translation>Bestimmt, was Sicherungen auslassen, etwa Protokolle und Zwischenspeicher.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marken</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Stays: a server that moved is added again with its new folder.</source>
        <translation>Bleibt: Ein umgezogener Server wird mit seinem neuen Ordner neu hinzugefügt.</translation>
    </message>
    <message>
        <source>Goal in hours</source>
        <translation>Ziel in Stunden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Remove from Holdfast</source>
        <translation>Aus Holdfast entfernen</translation>
    </message>
    <message>
        <source>Its schedules go and it is no longer backed up. Its folder, its backups and their archives stay.</source>
        <translation>Die Zeitpläne fallen weg, und der Server wird nicht mehr gesichert. Der Ordner, die Sicherungen und ihre Archive bleiben.</translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation>Server entfernen…</translation>
    </message>
    <message>
        <source>1 to 64 characters, without spaces around them.</source>
        <translation>1 bis 64 Zeichen, ohne Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>Einen Server mit diesem Namen gibt es bereits.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long.</source>
        <translation>
            <numerusform>%n Zeichen zu lang.</numerusform>
            <numerusform>%n Zeichen zu lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n tag(s).</source>
        <translation>
            <numerusform>Höchstens %n Marke.</numerusform>
            <numerusform>Höchstens %n Marken.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag has at most 64 characters.</source>
        <translation>Eine Marke hat höchstens 64 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The age that its last good backup may reach; its kind&apos;s goal is %n h.</source>
        <translation>
            <numerusform>So alt darf die letzte gute Sicherung werden; das Ziel dieser Art ist höchstens %n&#xa0;h.</numerusform>
            <numerusform>So alt darf die letzte gute Sicherung werden; das Ziel dieser Art ist höchstens %n&#xa0;h.</numerusform>
        </translation>
    </message>
    <message>
        <source>The age that its last good backup may reach, as its kind has it.</source>
        <translation>So alt darf die letzte gute Sicherung werden, wie es die Art vorgibt.</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Der Dienst ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>The settings of %1 are saved</source>
        <translation>Die Einstellungen von %1 sind gespeichert</translation>
    </message>
    <message>
        <source>It cannot be removed now</source>
        <translation>Das Entfernen ist gerade nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) go and it is no longer backed up.</source>
        <translation>
            <numerusform>%n Zeitplan fällt weg, und der Server wird nicht mehr gesichert.</numerusform>
            <numerusform>%n Zeitpläne fallen weg, und der Server wird nicht mehr gesichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its folder and its %Ln backup(s) with their archives stay.</source>
        <translation>
            <numerusform>Der Ordner und %Ln Sicherung mit ihrem Archiv bleiben.</numerusform>
            <numerusform>Der Ordner und %Ln Sicherungen mit ihren Archiven bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from Holdfast?</source>
        <translation>%1 aus Holdfast entfernen?</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSummary</name>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>a figure for screen readers: name, value, what it is of</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Letzte gute Sicherung</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>World and files</source>
        <translation>Welt und Dateien</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Nächste Sicherung</translation>
    </message>
    <message>
        <source>Newest backups</source>
        <translation>Neueste Sicherungen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>Ziel höchstens %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln backup(s)</source>
        <translation>
            <numerusform>in %Ln Sicherung</numerusform>
            <numerusform>in %Ln Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not backed up yet</source>
        <translation>noch nicht gesichert</translation>
    </message>
    <message>
        <source>in the newest backup</source>
        <translation>in der neuesten Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>Size in the last %n backup(s)</source>
        <translation>
            <numerusform>Größe in der letzten %n Sicherung</numerusform>
            <numerusform>Größe in den letzten %n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>kein Zeitplan</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Noch keine Sicherung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a backup for screen readers: when, how it stands</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the backup of %1</source>
        <translation>Sicherung von %1 öffnen</translation>
    </message>
    <message>
        <source>No schedule backs it up: only what is started by hand does.</source>
        <translation>Kein Zeitplan sichert den Server: Gesichert wird nur von Hand.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerTableModel</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Work is under way.</source>
        <translation>Eine Aufgabe läuft gerade.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Safe. The last good backup is %1 old, the goal is %2.</source>
        <translation>Gesichert. Die letzte gute Sicherung ist %1 alt, das Ziel ist höchstens %2.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Late. The last good backup is %1 old, the goal is %2. It is kept.</source>
        <translation>Überfällig. Die letzte gute Sicherung ist %1 alt, das Ziel ist höchstens %2. Sie bleibt erhalten.</translation>
    </message>
    <message>
        <source>Last failed</source>
        <translation>Zuletzt Fehler</translation>
    </message>
    <message>
        <source>The newest backup failed. The last good one is %1 old, the goal is %2; it is kept.</source>
        <translation>Die neueste Sicherung ist fehlgeschlagen. Die letzte gute ist %1 alt, das Ziel ist höchstens %2; sie bleibt erhalten.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Keine Sicherung</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Es gibt noch keine gute Sicherung.</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>kein Zeitplan</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Letzte gute Sicherung</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln Sicherung</numerusform>
            <numerusform>%Ln Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Marken</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Server filtern</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Back the selected servers up now</source>
        <translation>Ausgewählte Server jetzt sichern</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation>
            <numerusform>%1 von %n Server</numerusform>
            <numerusform>%1 von %n Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Der Dienst ist gerade nicht erreichbar.</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Noch kein Server</translation>
    </message>
    <message>
        <source>Tell Holdfast which folder your game server lives in. Nothing in it is changed.</source>
        <translation>Holdfast braucht den Ordner des Gameservers. Darin wird nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are hidden by the filter.</source>
        <translation>
            <numerusform>Der Filter blendet %n Server aus.</numerusform>
            <numerusform>Der Filter blendet %n Server aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from Holdfast?</source>
        <translation>%1 aus Holdfast entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Its schedules go and it is no longer backed up. Its folder, its %Ln backup(s) and their archives stay.</source>
        <translation>
            <numerusform>Die Zeitpläne fallen weg, und der Server wird nicht mehr gesichert. Der Ordner, %Ln Sicherung und ihr Archiv bleiben.</numerusform>
            <numerusform>Die Zeitpläne fallen weg, und der Server wird nicht mehr gesichert. Der Ordner, %Ln Sicherungen und ihre Archive bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <translation>Sicherungen anzeigen</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>Kennung kopieren</translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation>Server entfernen…</translation>
    </message>
    <message>
        <source>Filter servers: a name, is:unsafe, tag:event</source>
        <translation>Server filtern: ein Name, is:unsafe, tag:event</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>Als Karten</translation>
    </message>
    <message>
        <source>Verify newest</source>
        <translation>Neueste prüfen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Marken…</translation>
    </message>
    <message>
        <source>Show servers as a table</source>
        <translation>Server als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show servers as cards</source>
        <translation>Server als Karten anzeigen</translation>
    </message>
    <message>
        <source>Verify the newest backups of the selected servers</source>
        <translation>Neueste Sicherungen der ausgewählten Server prüfen</translation>
    </message>
    <message>
        <source>Add a tag to the selected servers…</source>
        <translation>Ausgewählten Servern eine Marke geben…</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>nicht verstanden: %1</translation>
    </message>
    <message>
        <source>No server fits “%1”</source>
        <translation>Kein Server passt zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no backup to verify</source>
        <translation>%1 hat keine Sicherung zum Prüfen</translation>
    </message>
    <message>
        <source>The backup of %1 is not verified</source>
        <translation>Die Sicherung von %1 wird nicht geprüft</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>Andere Marke…</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” added to %n server(s)</source>
        <translation>
            <numerusform>Marke „%1“ für %n Server hinzugefügt</numerusform>
            <numerusform>Marke „%1“ für %n Server hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken from %n server(s)</source>
        <translation>
            <numerusform>Marke „%1“ von %n Server entfernt</numerusform>
            <numerusform>Marke „%1“ von %n Servern entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag was not changed</source>
        <translation>Eine Marke wurde nicht geändert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Marke hinzufügen…</translation>
    </message>
    <message>
        <source>Copy their ids</source>
        <translation>Kennungen kopieren</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingCatalog</name>
    <message>
        <source>set, not shown</source>
        <translation>gesetzt, wird nicht angezeigt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingRow</name>
    <message>
        <source>after a restart</source>
        <translation>nach einem Neustart</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>In der Datei: %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>in the file, line %1</source>
        <translation>in der Datei, Zeile %1</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>hier gewählt</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>The environment variable says so; it is changed where the service is started.</source>
        <translation>Die Umgebungsvariable legt es fest; geändert wird es dort, wo der Dienst gestartet wird.</translation>
    </message>
    <message>
        <source>It guards this machine: it is changed only in the file.</source>
        <translation>Das schützt diesen Rechner: Geändert wird es nur in der Datei.</translation>
    </message>
    <message>
        <source>The service uses %1 until it is restarted.</source>
        <translation>Bis zum Neustart verwendet der Dienst %1.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standard: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Nur geänderte</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>of the service on %1 and of this window</source>
        <translation>des Dienstes auf %1 und dieses Fensters</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Ctrl+Z takes changes back.</source>
        <translation>Strg+Z nimmt Änderungen zurück.</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>Dienst neu starten…</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Open the file of the settings</source>
        <translation>Datei der Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Show changed settings only</source>
        <translation>Nur geänderte Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>The service is not reachable now. What you typed stays.</source>
        <translation>Der Dienst ist gerade nicht erreichbar. Die Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n setting(s), also by their name in the file</source>
        <translation>
            <numerusform>%n Einstellung durchsuchen, auch nach dem Namen in der Datei</numerusform>
            <numerusform>%n Einstellungen durchsuchen, auch nach dem Namen in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) count after a restart of the service.</source>
        <translation>
            <numerusform>%n Änderung gilt nach einem Neustart des Dienstes.</numerusform>
            <numerusform>%n Änderungen gelten nach einem Neustart des Dienstes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed here</source>
        <translation>Hier ist nichts geändert</translation>
    </message>
    <message>
        <source>Every setting has its default.</source>
        <translation>Jede Einstellung hat ihren Standardwert.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>No setting fits “%1”</source>
        <translation>Keine Einstellung passt zu „%1“</translation>
    </message>
    <message>
        <source>Titles, explanations and the names in the file were searched.</source>
        <translation>Durchsucht wurden Titel, Erklärungen und die Namen in der Datei.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The change was not taken back</source>
        <translation>Die Änderung wurde nicht zurückgenommen</translation>
    </message>
    <message>
        <source>%1: %2 again</source>
        <translation>%1: wieder %2</translation>
    </message>
    <message>
        <source>It lies in %1; the first change makes it.</source>
        <translation>Ihr Ort ist %1; die erste Änderung legt sie an.</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, der Standard</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SideDrawer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::StorageCard</name>
    <message>
        <source>d MMM</source>
        <extracomment>date format of a day, as QLocale::toString takes it</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>hardly grows</source>
        <translation>wächst kaum</translation>
    </message>
    <message>
        <source>grows %1 a day</source>
        <translation>wächst um %1 am Tag</translation>
    </message>
    <message>
        <source>shrinks %1 a day</source>
        <translation>schrumpft um %1 am Tag</translation>
    </message>
    <message>
        <source>Its space was not looked at yet.</source>
        <translation>Der Speicherplatz wurde noch nicht ermittelt.</translation>
    </message>
    <message>
        <source>%1 of %2 used.</source>
        <translation>%1 von %2 belegt.</translation>
    </message>
    <message>
        <source>Not full within five years at this rate.</source>
        <translation>So gerechnet in fünf Jahren noch nicht voll.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>date format of a day in another year, as QLocale::toString takes it</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Full around %1.</source>
        <translation>Voll etwa am %1.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>There is no place for archives yet.</source>
        <translation>Es gibt noch keinen Ort für Archive.</translation>
    </message>
    <message>
        <source>Space on “%1”</source>
        <translation>Platz auf „%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show the next place</source>
        <translation>Nächsten Ort anzeigen</translation>
    </message>
    <message>
        <source>disk size %1</source>
        <translation>Datenträger: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TagDialog</name>
    <message>
        <source>Add tag</source>
        <translation>Marke hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Eine Marke hinzufügen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Which tag do %n server(s) get?</source>
        <translation>
            <numerusform>Welche Marke bekommt %n Server?</numerusform>
            <numerusform>Welche Marke bekommen %n Server?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TargetChooser</name>
    <message>
        <source>Looking for a place…</source>
        <translation>Ein Ort wird gesucht…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>With one place only, a broken machine takes world and backup together. You can add another one later.</source>
        <translation>Gibt es nur einen Ort, nimmt ein defekter Rechner Welt und Sicherung zugleich mit. Später lässt sich ein weiterer hinzufügen.</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeList</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Add another time</source>
        <translation>Weitere Uhrzeit hinzufügen</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Diese Uhrzeit entfernen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TrayIcon</name>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast: %1</translation>
    </message>
    <message numerus="yes">
        <source>Holdfast: %1
%n job(s) running</source>
        <translation>
            <numerusform>Holdfast: %1
%n Aufgabe läuft</numerusform>
            <numerusform>Holdfast: %1
%n Aufgaben laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Holdfast</source>
        <translation>Holdfast öffnen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TreeChangeModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WeekPane</name>
    <message>
        <source>Week of backups</source>
        <translation>Woche der Sicherungen</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>a week within a month: first day, last day, month</extracomment>
        <translation>%1.–%2. %3</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>date format of one end of a week, as QLocale::toString takes it</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a week over the end of a month: first day, last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Follows the run before; give it a time of day in its editor to move it.</source>
        <translation>Folgt auf den vorigen Lauf; zum Verschieben im Editor eine Uhrzeit geben.</translation>
    </message>
    <message>
        <source>The strip beside each day is the expected load. Drag a run to move its schedule.</source>
        <translation>Der Streifen neben jedem Tag zeigt die erwartete Last. Einen Lauf ziehen, um seinen Zeitplan zu verschieben.</translation>
    </message>
    <message>
        <source>%1: too often for blocks, counted in the strip. %2</source>
        <extracomment>%1 are names of servers, %2 is the sentence about the strip</extracomment>
        <translation>%1: zu häufig für Blöcke, im Streifen mitgezählt. %2</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <translation>%1, Zeitzone %2</translation>
    </message>
    <message>
        <source>%1 and %2 at once, %3</source>
        <extracomment>two servers, then when: both are backed up at the same time</extracomment>
        <translation>%1 und %2 gleichzeitig, %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WindowSet</name>
    <message>
        <source>The backup was not begun</source>
        <translation>Die Sicherung wurde nicht begonnen</translation>
    </message>
    <message>
        <source>The start with the session was not changed</source>
        <translation>Das Starten beim Anmelden wurde nicht geändert</translation>
    </message>
    <message>
        <source>Stop the service with the window?</source>
        <translation>Den Dienst mit dem Fenster beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled: you chose that the service ends with the window. What they would replace stays as it was; backups that are not finished are dropped.</source>
        <translation>
            <numerusform>%n laufende Aufgabe wird abgebrochen: Laut Einstellung endet der Dienst mit dem Fenster. Was sie ersetzen würde, bleibt, wie es war; unfertige Sicherungen werden verworfen.</numerusform>
            <numerusform>%n laufende Aufgaben werden abgebrochen: Laut Einstellung endet der Dienst mit dem Fenster. Was sie ersetzen würden, bleibt, wie es war; unfertige Sicherungen werden verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>Aufgaben abbrechen und beenden</translation>
    </message>
    <message>
        <source>Restart the window now?</source>
        <translation>Das Fenster jetzt neu starten?</translation>
    </message>
    <message>
        <source>What you entered and did not save is lost. The service and its backups are not touched.</source>
        <translation>Was eingegeben und nicht gespeichert wurde, geht verloren. Der Dienst und seine Sicherungen bleiben unangetastet.</translation>
    </message>
    <message>
        <source>Restart without saving</source>
        <translation>Ohne Speichern neu starten</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Workspace</name>
    <message>
        <source>%1 was not backed up</source>
        <translation>%1 wurde nicht gesichert</translation>
    </message>
    <message>
        <source>Backing %1 up</source>
        <translation>%1 wird gesichert</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufgaben anzeigen</translation>
    </message>
</context>
</TS>
