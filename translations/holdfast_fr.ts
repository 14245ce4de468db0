<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>{call} failed on {path}: {reason}.</source>
        <translation>L’appel {call} a échoué sur {path}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <source>The service may not use {path}: {reason}. Change its owner or mode, or run the service as a user who may.</source>
        <translation>Le service n’a pas accès à {path}&#x202f;: {reason}. Changez son propriétaire ou son mode, ou exécutez le service sous un utilisateur qui y a accès.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again; what was there before is untouched.</source>
        <translation>Le disque qui contient {path} est plein. Libérez de l’espace et réessayez&#x202f;; ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} bytes that are accepted here.</source>
        <translation>{path} dépasse les {limit} octets acceptés ici.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used, line {line}: {reason}.</source>
        <translation>La configuration {path} est inutilisable, ligne {line}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{key} cannot be changed from here, because config.toml is written in a way that Holdfast does not dare to change. Nothing was changed; edit the file by hand.</source>
        <translation>{key} ne peut pas être modifié d’ici&#x202f;: config.toml est écrit d’une façon que Holdfast préfère ne pas retoucher. Rien n’a été modifié&#x202f;; éditez le fichier à la main.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>Il n’existe pas de réglage {key}.</translation>
    </message>
    <message>
        <source>{key} guards this machine, so it is changed only in {path} by whoever may write that file. Nothing was changed.</source>
        <translation>{key} protège cette machine&#x202f;: ce réglage ne se change que dans {path}, par une personne autorisée à écrire dans ce fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The environment variable {variable} says what {key} is, so a change would have no effect. Nothing was changed.</source>
        <translation>La variable d’environnement {variable} fixe {key}&#x202f;: un changement serait sans effet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another Holdfast service already runs on the profile {path}.</source>
        <translation>Un autre service Holdfast utilise déjà le profil {path}.</translation>
    </message>
    <message>
        <source>The archive is damaged: {reason}. Nothing was taken from it. Use another backup, and check the disk that holds this one.</source>
        <translation>L’archive est endommagée&#x202f;: {reason}. Rien n’en a été extrait. Utilisez une autre sauvegarde, et contrôlez le disque qui contient celle-ci.</translation>
    </message>
    <message>
        <source>The archive was refused, because {member} in it is not safe to unpack: {reason}. Nothing outside the new folder was touched. Ask whoever made it for one without that entry; or, if you trust them, unpack it by hand, remove the entry, and register the folder with `servers add`.</source>
        <translation>L’archive a été refusée, car l’extraction de {member} n’est pas sûre&#x202f;: {reason}. Rien n’a été touché hors du nouveau dossier. Demandez une archive sans cet élément à qui l’a créée&#x202f;; ou, si vous lui faites confiance, extrayez-la à la main, supprimez l’élément et enregistrez le dossier avec `servers add`.</translation>
    </message>
    <message>
        <source>The archive&apos;s manifest cannot be used: {reason}. Nothing was taken from the archive.</source>
        <translation>Le manifeste de l’archive est inutilisable&#x202f;: {reason}. Rien n’a été extrait de l’archive.</translation>
    </message>
    <message>
        <source>The manifest that belongs beside an archive of this format is missing, so the archive cannot be checked. Nothing was taken from it. It can be taken over with `servers import`.</source>
        <translation>Le manifeste qui accompagne une archive de ce format est absent, donc l’archive ne peut pas être contrôlée. Rien n’en a été extrait. `servers import` permet de la reprendre.</translation>
    </message>
    <message>
        <source>The archive ends without the seek table that Holdfast writes: it was cut, or another program made it. It can be taken over with `servers import`.</source>
        <translation>L’archive se termine sans la table d’index qu’écrit Holdfast&#x202f;: elle a été tronquée, ou un autre programme l’a créée. `servers import` permet de la reprendre.</translation>
    </message>
    <message>
        <source>The archive holds no {path}.</source>
        <translation>L’archive ne contient pas {path}.</translation>
    </message>
    <message>
        <source>{path} is not a file, so it has no content of its own.</source>
        <translation>{path} n’est pas un fichier et n’a donc pas de contenu propre.</translation>
    </message>
    <message>
        <source>The ignore pattern {pattern} cannot be understood: {reason}.</source>
        <translation>Le motif d’exclusion {pattern} est incompréhensible&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is none of the archives that can be read here (.zip, .7z, .tar, .tar.gz, .tar.bz2, .tar.xz, .tar.zst).</source>
        <translation>{path} n’est pas une archive lisible ici (.zip, .7z, .tar, .tar.gz, .tar.bz2, .tar.xz, .tar.zst).</translation>
    </message>
    <message>
        <source>The folder {path} was moved or replaced while it was being read. Nothing was stored; try again.</source>
        <translation>Le dossier {path} a été déplacé ou remplacé pendant sa lecture. Rien n’a été stocké&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>What the archive holds needs more than the {limit} bytes that may be used. Nothing was written. Free some space and try again.</source>
        <translation>Le contenu de l’archive demande plus que les {limit} octets autorisés. Rien n’a été écrit. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>{path} is too large for this format: {reason}. Nothing was stored.</source>
        <translation>{path} est trop volumineux pour ce format&#x202f;: {reason}. Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>There is no storage target of the kind {kind}.</source>
        <translation>Il n’existe pas de destination de stockage de type {kind}.</translation>
    </message>
    <message>
        <source>The settings of the storage target cannot be used: {reason}.</source>
        <translation>Les réglages de la destination de stockage sont inutilisables&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The name {name} cannot be used in a storage target: parts between slashes are made of letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and spaces, do not begin or end with &apos;.&apos; or a space, and have at most 200 bytes. Nothing was stored.</source>
        <translation>Le nom {name} ne convient pas à une destination de stockage&#x202f;: les parties entre barres obliques se composent de lettres, de chiffres, d’espaces et des signes «&#x202f;-&#x202f;», «&#x202f;_&#x202f;» et «&#x202f;.&#x202f;»&#x202f;; elles ne commencent ni ne finissent par «&#x202f;.&#x202f;» ou par un espace, et comptent 200 octets au plus. Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced. Choose another name, or remove it first.</source>
        <translation>{path} existe déjà et n’a pas été remplacé. Choisissez un autre nom, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>{path} is not in the storage target any more. Look whether somebody moved or removed it; other copies are untouched.</source>
        <translation>{path} n’est plus dans la destination de stockage. Voyez si quelqu’un l’a déplacé ou supprimé&#x202f;; les autres copies sont intactes.</translation>
    </message>
    <message>
        <source>The storage folder {path} cannot be reached: {reason}. Connect or mount its disk again; nothing was changed.</source>
        <translation>Le dossier de stockage {path} est inaccessible&#x202f;: {reason}. Rebranchez ou remontez son disque&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is, or lies behind, a symbolic link inside the storage folder. Links there are never followed; nothing was changed. Put the real file or folder in its place.</source>
        <translation>{path} est un lien symbolique du dossier de stockage, ou se trouve derrière un tel lien. Ces liens ne sont jamais suivis&#x202f;; rien n’a été modifié. Mettez le vrai fichier ou dossier à sa place.</translation>
    </message>
    <message>
        <source>The file system of {path} can neither rename without replacing nor make hard links, so a finished archive cannot get its name safely. Nothing was stored. Use a folder on another file system.</source>
        <translation>Le système de fichiers de {path} ne sait ni renommer sans remplacer ni créer de liens physiques&#x202f;: une archive terminée ne peut pas y recevoir son nom en toute sécurité. Rien n’a été stocké. Utilisez un dossier sur un autre système de fichiers.</translation>
    </message>
    <message>
        <source>{path} cannot be a storage folder: {reason}. Nothing was changed; choose a folder of its own for backups.</source>
        <translation>{path} ne peut pas servir de dossier de stockage&#x202f;: {reason}. Rien n’a été modifié&#x202f;; choisissez un dossier réservé aux sauvegardes.</translation>
    </message>
    <message>
        <source>{path} is between two states: a restore of it was interrupted and is not finished yet. Nothing was changed. Do not start the server; mount the disk it lies on if it is away, and restart the service.</source>
        <translation>{path} est entre deux états&#x202f;: une restauration a été interrompue et n’est pas encore terminée. Rien n’a été modifié. Ne démarrez pas le serveur&#x202f;; si son disque est absent, montez-le, puis redémarrez le service.</translation>
    </message>
    <message>
        <source>The archive {name} has {size} bytes instead of {expected}: it was cut off or replaced. Nothing was changed; restore another backup, and look at the disk that holds this one.</source>
        <translation>L’archive {name} compte {size} octets au lieu de {expected}&#x202f;: elle a été tronquée ou remplacée. Rien n’a été modifié&#x202f;; restaurez une autre sauvegarde, et regardez l’état du disque qui contient celle-ci.</translation>
    </message>
    <message>
        <source>The manifest of the archive {name} is not the one that was stored with it. Nothing was changed; verify the backup, and use another one if it is damaged.</source>
        <translation>Le manifeste de l’archive {name} n’est pas celui qui a été stocké avec elle. Rien n’a été modifié&#x202f;; vérifiez la sauvegarde, et utilisez-en une autre si elle est endommagée.</translation>
    </message>
    <message>
        <source>{path} is not a folder. Nothing was changed.</source>
        <translation>{path} n’est pas un dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} leads to {actual} now: somebody moved it, or put a link into the path. Nothing was changed; look at it and try again.</source>
        <translation>{path} mène maintenant à {actual}&#x202f;: quelqu’un l’a déplacé, ou a mis un lien dans le chemin. Rien n’a été modifié&#x202f;; contrôlez le chemin et réessayez.</translation>
    </message>
    <message>
        <source>An interrupted change of {path} cannot be finished now: neither its old nor its new tree can be seen. Mount the disk it lies on and restart the service; nothing was removed.</source>
        <translation>Un changement interrompu de {path} ne peut pas être terminé pour l’instant&#x202f;: ni l’ancienne ni la nouvelle arborescence n’est visible. Montez le disque qui les contient et redémarrez le service&#x202f;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no old tree of a restore of this backup is kept any more. Nothing was changed.</source>
        <translation>Il n’y a rien à défaire&#x202f;: aucune arborescence d’avant une restauration de cette sauvegarde n’est encore conservée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The restore needs {needed} bytes on the disk that holds {path}, and {free} are free. Free some space or restore to another folder; nothing was changed.</source>
        <translation>La restauration demande {needed} octets sur le disque qui contient {path}, et {free} sont libres. Libérez de l’espace ou restaurez dans un autre dossier&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The safety backup needs about {needed} bytes in {path}, and {free} are free. Free some space there, or restore without a safety backup; nothing was changed.</source>
        <translation>La sauvegarde préalable demande environ {needed} octets dans {path}, et {free} sont libres. Libérez-y de l’espace, ou restaurez sans sauvegarde préalable&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is the folder of the server {name}: its present state would be replaced, and kept as an undo.</source>
        <translation>{path} est le dossier du serveur {name}&#x202f;: son état actuel serait remplacé, et conservé pour pouvoir défaire la restauration.</translation>
    </message>
    <message>
        <source>{path} holds other files: they would be replaced, and kept as an undo.</source>
        <translation>{path} contient d’autres fichiers&#x202f;: ils seraient remplacés, et conservés pour pouvoir défaire la restauration.</translation>
    </message>
    <message>
        <source>A job works on the server {name} now: {job}. The restore waits until it is done.</source>
        <translation>Une tâche est en cours sur le serveur {name}&#x202f;: {job}. La restauration attend qu’elle se termine.</translation>
    </message>
    <message>
        <source>The present state of {path} is not backed up first; it is only kept as an undo until {until}.</source>
        <translation>L’état actuel de {path} n’est pas sauvegardé au préalable&#x202f;; il est seulement conservé pour pouvoir défaire la restauration. Échéance&#x202f;: {until}.</translation>
    </message>
    <message>
        <source>The old tree {path} is not there any more: somebody moved or removed it, or its disk is not mounted. Nothing was changed.</source>
        <translation>L’ancienne arborescence {path} n’est plus là&#x202f;: quelqu’un l’a déplacée ou supprimée, ou son disque n’est pas monté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced as a whole, because another file system is mounted on {mount} inside it. Nothing was changed. Unmount it for the time of the restore, or restore to another folder.</source>
        <translation>{path} ne peut pas être remplacé d’un bloc, car un autre système de fichiers y est monté sur {mount}. Rien n’a été modifié. Démontez-le le temps de la restauration, ou restaurez dans un autre dossier.</translation>
    </message>
    <message>
        <source>{path} may not be imported: {reason}. Nothing was changed.</source>
        <translation>L’importation de {path} n’est pas permise&#x202f;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>level.dat cannot be read: {reason}. The file was not changed; the game keeps an older state in level.dat_old.</source>
        <translation>level.dat est illisible&#x202f;: {reason}. Le fichier n’a pas été modifié&#x202f;; le jeu garde un état plus ancien dans level.dat_old.</translation>
    </message>
    <message>
        <source>These are no whole Minecraft data (NBT): {reason}. Nothing was changed.</source>
        <translation>Ces données Minecraft (NBT) ne sont pas complètes&#x202f;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>These Minecraft data (NBT) hold no {path}.</source>
        <translation>Ces données Minecraft (NBT) ne contiennent pas {path}.</translation>
    </message>
    <message>
        <source>The region file holds no chunk {chunk}: that part of the map was never saved.</source>
        <translation>Le fichier de région ne contient pas le chunk {chunk}&#x202f;: cette partie de la carte n’a jamais été enregistrée.</translation>
    </message>
    <message>
        <source>Chunk {chunk} of the region file is torn: its place or its length cannot be right. Nothing was changed.</source>
        <translation>Le chunk {chunk} du fichier de région est corrompu&#x202f;: sa position ou sa longueur est impossible. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Chunk {chunk} of the region file cannot be shown here: it is packed with LZ4 or lies in a file of its own. It is backed up and restored like every other.</source>
        <translation>Le chunk {chunk} du fichier de région ne peut pas être affiché ici&#x202f;: il est compressé avec LZ4 ou se trouve dans un fichier à part. Il est sauvegardé et restauré comme tous les autres.</translation>
    </message>
    <message>
        <source>{field}: {reason}.</source>
        <translation>{field}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The database URL cannot be used: {reason}.</source>
        <translation>L’URL de base de données est inutilisable&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver {driver} is not installed. Install it (Debian: libqt6sql6-sqlite, libqt6sql6-psql) and start again.</source>
        <translation>Le pilote de base de données {driver} de Qt n’est pas installé. Installez-le (Debian&#x202f;: libqt6sql6-sqlite, libqt6sql6-psql) et relancez le programme.</translation>
    </message>
    <message>
        <source>The store {path} could not be opened: {reason}. Nothing was changed.</source>
        <translation>La base {path} n’a pas pu être ouverte&#x202f;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database server {server} does not answer: {reason}. Nothing was changed; it is tried again.</source>
        <translation>Le serveur de base de données {server} ne répond pas&#x202f;: {reason}. Rien n’a été modifié&#x202f;; de nouveaux essais ont lieu automatiquement.</translation>
    </message>
    <message>
        <source>The database server {server} refused the connection: {reason}. Check user, password and sslmode of the database URL.</source>
        <translation>Le serveur de base de données {server} a refusé la connexion&#x202f;: {reason}. Contrôlez l’utilisateur, le mot de passe et sslmode dans l’URL de base de données.</translation>
    </message>
    <message>
        <source>The database {database} does not exist on {server}. Create it, or correct the database URL.</source>
        <translation>La base de données {database} n’existe pas sur {server}. Créez-la, ou corrigez l’URL de base de données.</translation>
    </message>
    <message>
        <source>All {count} connections to the store are busy. Nothing was changed; try again.</source>
        <translation>Toutes les connexions à la base ({count}) sont occupées. Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The store is busy with other changes. Nothing was changed; try again.</source>
        <translation>La base est occupée par d’autres modifications. Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The connection to the store was lost. Nothing was changed; try again.</source>
        <translation>La connexion à la base a été perdue. Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The connection to the store was lost while a change was being saved: it may have been saved or not. Look at the present state before doing it again.</source>
        <translation>La connexion à la base a été perdue pendant l’enregistrement d’une modification&#x202f;: on ne sait pas si elle a été enregistrée. Regardez l’état actuel avant de recommencer.</translation>
    </message>
    <message>
        <source>The disk that holds the store is full. The change was not saved and nothing else was touched; free some space and try again.</source>
        <translation>Le disque qui contient la base est plein. La modification n’a pas été enregistrée et rien d’autre n’a été touché&#x202f;; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The store cannot be written to: the file or the database is read-only. Nothing was changed.</source>
        <translation>La base n’accepte pas d’écriture&#x202f;: le fichier ou la base de données est en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk that holds the store failed while reading or writing. The change was not saved; check the disk.</source>
        <translation>Le disque qui contient la base a échoué en lecture ou en écriture. La modification n’a pas été enregistrée&#x202f;; contrôlez le disque.</translation>
    </message>
    <message>
        <source>The store is damaged, or the file is no store of Holdfast. Nothing was changed; keep the file and put a copy of an earlier day in its place.</source>
        <translation>La base est endommagée, ou le fichier n’est pas une base de Holdfast. Rien n’a été modifié&#x202f;; gardez le fichier et mettez à sa place une copie d’un jour antérieur.</translation>
    </message>
    <message>
        <source>The store holds a value that cannot be right: {expected} was expected. Nothing was changed.</source>
        <translation>La base contient une valeur impossible. Attendu&#x202f;: {expected}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A value is too long for the store, or holds a character that it cannot keep. Nothing was changed.</source>
        <translation>Une valeur est trop longue pour la base, ou contient un caractère qu’elle ne peut pas conserver. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is already such an entry ({constraint}). Nothing was changed.</source>
        <translation>Une telle entrée existe déjà ({constraint}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something else still belongs to this entry, or what it belongs to is gone ({constraint}). Nothing was changed.</source>
        <translation>Autre chose dépend encore de cette entrée, ou ce dont elle dépend n’existe plus ({constraint}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The store refused a value that its rules do not allow ({constraint}). Nothing was changed.</source>
        <translation>La base a refusé une valeur que ses règles n’admettent pas ({constraint}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This list cannot be made: {reason}.</source>
        <translation>Cette liste ne peut pas être établie&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The cursor &quot;after&quot; does not belong to this list. Begin again without it.</source>
        <translation>Le curseur «&#x202f;after&#x202f;» n’appartient pas à cette liste. Recommencez sans lui.</translation>
    </message>
    <message>
        <source>The message is not valid JSON: {reason}.</source>
        <translation>Le message n’est pas du JSON valide&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The message is not a JSON-RPC 2.0 request: {reason}.</source>
        <translation>Le message n’est pas une requête JSON-RPC 2.0&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>There is no method {method}. `rpc.discover` lists all.</source>
        <translation>Il n’existe pas de méthode {method}. `rpc.discover` les liste toutes.</translation>
    </message>
    <message>
        <source>Parameters must be given by name, as an object.</source>
        <translation>Les paramètres se donnent par nom, dans un objet.</translation>
    </message>
    <message>
        <source>This connection has not signed in yet.</source>
        <translation>Cette connexion n’est pas encore authentifiée.</translation>
    </message>
    <message>
        <source>The sign-in was refused: the proof does not fit this service&apos;s token.</source>
        <translation>L’authentification a été refusée&#x202f;: la preuve ne correspond pas au jeton de ce service.</translation>
    </message>
    <message>
        <source>{name} may not do this: the permission {permission} is missing. Nothing was changed.</source>
        <translation>{name} n’a pas le droit de faire cela&#x202f;: l’autorisation {permission} manque. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The answer is larger than {limit} bytes. Ask for fewer rows.</source>
        <translation>La réponse dépasse {limit} octets. Demandez moins de lignes.</translation>
    </message>
    <message>
        <source>The service answered {method} in a form that this program does not understand. Are both of the same version?</source>
        <translation>Le service a répondu à {method} sous une forme que ce programme ne comprend pas. Sont-ils tous deux de la même version&#x202f;?</translation>
    </message>
    <message>
        <source>This connection has signed in already. Open another one to sign in again.</source>
        <translation>Cette connexion est déjà authentifiée. Ouvrez-en une autre pour vous authentifier à nouveau.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>This address does not take {method}.</source>
        <translation>Cette adresse n’accepte pas {method}.</translation>
    </message>
    <message>
        <source>The HTTP request cannot be answered: {reason}.</source>
        <translation>La requête HTTP ne peut pas recevoir de réponse&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The Host of the request is not one that this service answers to. Add it to the configuration if it should.</source>
        <translation>Ce service ne répond pas à l’en-tête Host de la requête. Ajoutez cet hôte à la configuration s’il est légitime.</translation>
    </message>
    <message>
        <source>Requests from this Origin are refused.</source>
        <translation>Les requêtes dont l’en-tête Origin a cette valeur sont refusées.</translation>
    </message>
    <message>
        <source>{limit} transfers are waiting to be fetched already. Try again in a minute.</source>
        <translation>{limit} transferts attendent déjà d’être récupérés. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The ticket for this transfer was used already, has expired or never existed. Ask for a new one.</source>
        <translation>Le ticket de ce transfert a déjà servi, a expiré ou n’a jamais existé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The transfer of {name} broke off: {reason}. What arrived is incomplete.</source>
        <translation>Le transfert de {name} s’est interrompu&#x202f;: {reason}. Ce qui est arrivé est incomplet.</translation>
    </message>
    <message>
        <source>The service cannot listen on {address} port {port}: {reason}. Choose another port in the configuration or end the program that uses it.</source>
        <translation>Le service ne peut pas écouter sur {address}, port {port}&#x202f;: {reason}. Choisissez un autre port dans la configuration ou arrêtez le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>{option}: {reason}.</source>
        <translation>{option}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>There is no {kind} called {name}.</source>
        <translation>Rien de ce nom&#x202f;: {name} ({kind}).</translation>
    </message>
    <message>
        <source>More than one {kind} fits {name}. Give a longer part of its id.</source>
        <translation>{name} peut désigner plusieurs éléments ({kind}). Indiquez une plus longue partie de l’identifiant.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Choose another name, or replace it with --force.</source>
        <translation>{path} existe déjà et n’a pas été touché. Choisissez un autre nom, ou remplacez-le avec --force.</translation>
    </message>
    <message>
        <source>Not confirmed: nothing was changed.</source>
        <translation>Pas de confirmation&#x202f;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The Holdfast service cannot be reached: {reason}.</source>
        <translation>Le service Holdfast est injoignable&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>No Holdfast service runs on the profile {path}, and none was to be started. Start it with `holdfastd serve`.</source>
        <translation>Aucun service Holdfast n’est actif sur le profil {path}, et aucun ne devait être démarré. Démarrez-le avec `holdfastd serve`.</translation>
    </message>
    <message>
        <source>The Holdfast service did not start: {reason}. Its log is {log}.</source>
        <translation>Le service Holdfast n’a pas démarré&#x202f;: {reason}. Son journal est {log}.</translation>
    </message>
    <message>
        <source>What listens on port {port} could not prove that it is the service of this profile. Nothing was sent to it.</source>
        <translation>Ce qui écoute sur le port {port} n’a pas pu prouver être le service de ce profil. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The connection to the Holdfast service broke: {reason}. Whether the last request was carried out is not known.</source>
        <translation>La connexion au service Holdfast s’est rompue&#x202f;: {reason}. On ne sait pas si la dernière demande a été exécutée.</translation>
    </message>
    <message>
        <source>The service is stopping and takes no more requests.</source>
        <translation>Le service est en cours d’arrêt et n’accepte plus de demandes.</translation>
    </message>
    <message>
        <source>There is no job {id}. It may have been removed; `jobs list` shows what there is.</source>
        <translation>Il n’y a pas de tâche {id}. Elle a peut-être été supprimée&#x202f;; `jobs list` montre ce qui existe.</translation>
    </message>
    <message>
        <source>This service cannot carry out jobs of the kind {kind}. A newer one may have stored it.</source>
        <translation>Ce service ne sait pas exécuter les tâches de type {kind}. Un service plus récent l’a peut-être stockée.</translation>
    </message>
    <message>
        <source>The job {id} is no longer this service&apos;s: it has ended, or another service decided about it. Its outcome was not stored.</source>
        <translation>La tâche {id} n’appartient plus à ce service&#x202f;: elle est terminée, ou un autre service en a décidé. Son résultat n’a pas été stocké.</translation>
    </message>
    <message>
        <source>The service ended while this was under way. What was complete before is untouched; start it again.</source>
        <translation>Le service s’est arrêté pendant l’opération. Ce qui était déjà terminé est intact&#x202f;; relancez-la.</translation>
    </message>
    <message>
        <source>There is no server {reference}. `holdfastctl servers list` shows what there is.</source>
        <translation>Il n’y a pas de serveur {reference}. `holdfastctl servers list` montre ce qui existe.</translation>
    </message>
    <message>
        <source>{reference} could be any of these servers: {names}. Give more of the name.</source>
        <translation>{reference} peut désigner plusieurs serveurs&#x202f;: {names}. Indiquez une plus longue partie du nom.</translation>
    </message>
    <message>
        <source>There is a server named {name} already. Choose another name.</source>
        <translation>Il existe déjà un serveur nommé {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else meanwhile; nothing was stored. Look at it again, then repeat the change.</source>
        <translation>Entre-temps, {name} a été modifié par quelqu’un d’autre&#x202f;; rien n’a été stocké. Regardez-le à nouveau, puis refaites la modification.</translation>
    </message>
    <message>
        <source>The folder {path} belongs to the server {name} already.</source>
        <translation>Le dossier {path} appartient déjà au serveur {name}.</translation>
    </message>
    <message>
        <source>{path} is empty: there is nothing to back up yet.</source>
        <translation>{path} est vide&#x202f;: il n’y a encore rien à sauvegarder.</translation>
    </message>
    <message>
        <source>What kind of server {path} holds was not recognised. Every file in it is backed up; choose its kind if you know it.</source>
        <translation>Le type du serveur dans {path} n’a pas été reconnu. Tous ses fichiers sont sauvegardés&#x202f;; choisissez le type si vous le connaissez.</translation>
    </message>
    <message>
        <source>{path} is not empty. A world is imported into a new or an empty folder only; nothing was written.</source>
        <translation>{path} n’est pas vide. Un monde ne s’importe que dans un dossier nouveau ou vide&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A {job} of {name} is under way. Wait for it or cancel it first.</source>
        <translation>Une tâche ({job}) est en cours pour {name}. Attendez sa fin ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>The server&apos;s folder {path} does not exist on this machine. Mount its disk or give the folder where the server lies now; nothing was changed.</source>
        <translation>Le dossier {path} du serveur n’existe pas sur cette machine. Montez son disque ou indiquez le dossier où se trouve maintenant le serveur&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The service may not read the server&apos;s folder {path}. Give its user the right to read and search it, or run the service as the server&apos;s user.</source>
        <translation>Le service n’a pas le droit de lire le dossier {path} du serveur. Donnez à son utilisateur le droit de le lire et de le parcourir, ou exécutez le service sous l’utilisateur du serveur.</translation>
    </message>
    <message>
        <source>{path} cannot be a server&apos;s folder: {reason}. Nothing was changed; choose a folder that holds this server only.</source>
        <translation>{path} ne peut pas être le dossier d’un serveur&#x202f;: {reason}. Rien n’a été modifié&#x202f;; choisissez un dossier qui ne contient que ce serveur.</translation>
    </message>
    <message>
        <source>There is no template {key}.</source>
        <translation>Il n’existe pas de modèle {key}.</translation>
    </message>
    <message>
        <source>{path} does not hold an id: it says which machine of the installation this is. Nothing was changed. Put the file back from a copy of the folder; if there is none, remove it: Holdfast then counts as a new machine, and servers and targets of the old one stay with that.</source>
        <translation>{path} ne contient pas d’identifiant&#x202f;; ce fichier dit de quelle machine de l’installation il s’agit. Rien n’a été modifié. Remettez le fichier depuis une copie du dossier&#x202f;; s’il n’y en a pas, supprimez-le&#x202f;: Holdfast compte alors comme une nouvelle machine, et les serveurs et destinations de l’ancienne restent à celle-ci.</translation>
    </message>
    <message>
        <source>There is no account {id}.</source>
        <translation>Il n’y a pas de compte {id}.</translation>
    </message>
    <message>
        <source>There is no target {id}. `holdfastctl storage list` shows what there is.</source>
        <translation>Il n’y a pas de destination {id}. `holdfastctl storage list` montre ce qui existe.</translation>
    </message>
    <message>
        <source>There is no target to store backups in. Add one with `holdfastctl storage add`.</source>
        <translation>Il n’y a pas de destination où stocker les sauvegardes. Ajoutez-en une avec `holdfastctl storage add`.</translation>
    </message>
    <message>
        <source>There is a target named {name} already. Choose another name.</source>
        <translation>Il existe déjà une destination nommée {name}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The service may not write to {path}. Change its owner or mode, or choose another folder; nothing was changed.</source>
        <translation>Le service n’a pas le droit d’écrire dans {path}. Changez son propriétaire ou son mode, ou choisissez un autre dossier&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is a storage folder already.</source>
        <translation>{path} est déjà un dossier de stockage.</translation>
    </message>
    <message>
        <source>{path} lies on the same disk as the server {server}: if that disk fails, server and backups are lost together. A folder on another disk is safer.</source>
        <translation>{path} se trouve sur le même disque que le serveur {server}&#x202f;: si ce disque tombe en panne, le serveur et les sauvegardes sont perdus ensemble. Un dossier sur un autre disque est plus sûr.</translation>
    </message>
    <message>
        <source>{path} does not exist yet and will be made.</source>
        <translation>{path} n’existe pas encore et sera créé.</translation>
    </message>
    <message>
        <source>The target {name} is a folder of another machine than the server&apos;s. Nothing was changed; choose a target of the machine that the server lies on (`holdfastctl storage list`).</source>
        <translation>La destination {name} est un dossier d’une autre machine que celle du serveur. Rien n’a été modifié&#x202f;; choisissez une destination de la machine où se trouve le serveur (`holdfastctl storage list`).</translation>
    </message>
    <message>
        <source>There is no backup {reference}. `holdfastctl backups list` shows what there is.</source>
        <translation>Il n’y a pas de sauvegarde {reference}. `holdfastctl backups list` montre ce qui existe.</translation>
    </message>
    <message>
        <source>{reference} could be any of these backups: {names}. Give the id.</source>
        <translation>{reference} peut désigner plusieurs sauvegardes&#x202f;: {names}. Indiquez l’identifiant.</translation>
    </message>
    <message>
        <source>The archive of {name} lies on another machine of this installation, in the target {target}. Nothing was changed; do this at the service of that machine.</source>
        <translation>L’archive de {name} se trouve sur une autre machine de cette installation, dans la destination {target}. Rien n’a été modifié&#x202f;; passez par le service de cette machine.</translation>
    </message>
    <message>
        <source>The backup {name} has no stored copy.</source>
        <translation>La sauvegarde {name} n’a pas de copie stockée.</translation>
    </message>
    <message>
        <source>The backup {name} is {status}; only a completed one can be used for this.</source>
        <translation>La sauvegarde {name} n’est pas terminée (état&#x202f;: {status})&#x202f;; il faut pour cela une sauvegarde terminée.</translation>
    </message>
    <message>
        <source>A restore of {server} is under way; a backup taken now would be of neither state. Try again when it has ended.</source>
        <translation>Une restauration de {server} est en cours&#x202f;; une sauvegarde faite maintenant ne correspondrait à aucun des deux états. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>The server of {name} is not registered any more. Say which folder to use (`--to`).</source>
        <translation>Le serveur de {name} n’est plus enregistré. Indiquez quel dossier utiliser (`--to`).</translation>
    </message>
    <message>
        <source>There is nothing kept from before a restore of {name}: it was never restored, or the time for undoing is over.</source>
        <translation>Rien n’est conservé d’avant une restauration de {name}&#x202f;: elle n’a jamais été restaurée, ou le délai pour défaire est écoulé.</translation>
    </message>
    <message>
        <source>The backup {name} is locked and was not removed. Unlock it first.</source>
        <translation>La sauvegarde {name} est verrouillée et n’a pas été supprimée. Déverrouillez-la d’abord.</translation>
    </message>
    <message>
        <source>Work on the backup {name} is under way. Wait for it or cancel it first.</source>
        <translation>Une tâche est en cours sur la sauvegarde {name}. Attendez sa fin ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>{path} exists already and was not touched. Choose a new name.</source>
        <translation>{path} existe déjà et n’a pas été touché. Choisissez un nouveau nom.</translation>
    </message>
    <message>
        <source>The cron expression &quot;{expression}&quot; cannot be used, {field}: {reason}. Nothing was changed.</source>
        <translation>L’expression cron «&#x202f;{expression}&#x202f;» est inutilisable, {field}&#x202f;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known. Use an IANA name such as Europe/Berlin or UTC. Nothing was changed.</source>
        <translation>Le fuseau horaire {zone} n’est pas connu. Utilisez un nom IANA, par exemple Europe/Berlin ou UTC. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no schedule {id} here. `schedule list` shows what there is.</source>
        <translation>Il n’y a pas ici de planification {id}. `schedule list` montre ce qui existe.</translation>
    </message>
    <message>
        <source>The server {server} has {count} schedules; say which one is meant by its id (`--schedule ID`), or that another is wanted (`--new`). Nothing was changed.</source>
        <translation>Le serveur {server} a {count} planifications&#x202f;; indiquez laquelle par son identifiant (`--schedule ID`), ou demandez-en une autre (`--new`). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server {server} has {count} schedules already, and more cannot be made. Change one of them, or remove one first.</source>
        <translation>Le serveur {server} a déjà {count} planifications et ne peut pas en avoir plus. Modifiez-en une, ou supprimez-en une d’abord.</translation>
    </message>
    <message>
        <source>Nothing may be written to {path}: {reason}. Nothing was changed.</source>
        <translation>Rien ne peut être écrit dans {path}&#x202f;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} cannot be made, because {parent} does not exist. Make that folder first; nothing was changed.</source>
        <translation>{path} ne peut pas être créé, car {parent} n’existe pas. Créez d’abord ce dossier&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is not empty, and was not touched. Give a new or empty folder.</source>
        <translation>{path} n’est pas vide et n’a pas été touché. Indiquez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced. Give another name, or remove it first.</source>
        <translation>{path} existe déjà et n’a pas été remplacé. Indiquez un autre nom, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>The migration {name} was changed after it had been applied to this store. Nothing was changed. Put back the file as it was, or use the program that belongs to this store.</source>
        <translation>La migration {name} a changé après son application à cette base. Rien n’a été modifié. Remettez le fichier tel qu’il était, ou utilisez le programme qui correspond à cette base.</translation>
    </message>
    <message>
        <source>The migration {name} was applied to this store, but this program does not have it. Nothing was changed. Use the program that belongs to this store.</source>
        <translation>La migration {name} a été appliquée à cette base, mais ce programme ne l’a pas. Rien n’a été modifié. Utilisez le programme qui correspond à cette base.</translation>
    </message>
    <message>
        <source>The store is newer than this program: it has the migration {name}. Nothing was changed. Use the newer program, or put back the copy of the store that was made before.</source>
        <translation>La base est plus récente que ce programme&#x202f;: elle a la migration {name}. Rien n’a été modifié. Utilisez le programme plus récent, ou remettez la copie de la base faite auparavant.</translation>
    </message>
    <message>
        <source>The migration {name} is older than one that is applied already. Nothing was changed. Give it a newer time in its file name.</source>
        <translation>La migration {name} est plus ancienne qu’une autre déjà appliquée. Rien n’a été modifié. Donnez-lui une date plus récente dans son nom de fichier.</translation>
    </message>
    <message>
        <source>Another service is migrating this store ({owner}). Nothing was changed; try again when it is done.</source>
        <translation>Un autre service migre cette base ({owner}). Rien n’a été modifié&#x202f;; réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>The migration {name} failed and was rolled back: {reason}. The store is as it was before it.</source>
        <translation>La migration {name} a échoué et a été annulée&#x202f;: {reason}. La base est telle qu’avant.</translation>
    </message>
    <message>
        <source>The safety copy {path} could not be made: {reason}. The store was not changed.</source>
        <translation>La copie de précaution {path} n’a pas pu être créée&#x202f;: {reason}. La base n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>This profile is marked as production: its store is not reset. Nothing was changed.</source>
        <translation>Ce profil est marqué comme profil de production&#x202f;: sa base n’est pas réinitialisée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>To empty the store, give its name {expected} as confirmation. Nothing was changed.</source>
        <translation>Pour vider la base, indiquez son nom {expected} comme confirmation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is already a migration called {name}.</source>
        <translation>Il existe déjà une migration nommée {name}.</translation>
    </message>
    <message>
        <source>The service does not reach its database just now. Running work goes on; try again soon.</source>
        <translation>Le service n’atteint pas sa base de données pour le moment. Le travail en cours continue&#x202f;; réessayez bientôt.</translation>
    </message>
    <message>
        <source>Holdfast made a mistake of its own. Nothing was removed. Report it with the details.</source>
        <translation>L’erreur vient de Holdfast lui-même. Rien n’a été supprimé. Signalez-la avec les détails.</translation>
    </message>
    <message>
        <source>Putting the restored tree in place of {path} stopped half way. Nothing is lost: the trees lie in {path}, {undo} and {staging}. Do not start the server; restart the service, which finishes or undoes it. What stopped it: {reason}</source>
        <translation>La mise en place de l’arborescence restaurée dans {path} s’est arrêtée à mi-chemin. Rien n’est perdu&#x202f;: les arborescences se trouvent dans {path}, {undo} et {staging}. Ne démarrez pas le serveur&#x202f;; redémarrez le service, qui termine l’opération ou la défait. Cause de l’arrêt&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The store could not carry out {statement}. Nothing was changed. Report it with the details.</source>
        <translation>La base n’a pas pu exécuter {statement}. Rien n’a été modifié. Signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>Holdfast asked the store from inside another request to it. Nothing was changed. Report it with the details.</source>
        <translation>Holdfast a interrogé la base pendant une autre requête à celle-ci. Rien n’a été modifié. Signalez-le avec les détails.</translation>
    </message>
    <message>
        <source>One connection may have {limit} calls under way at a time. Wait for answers and try again.</source>
        <translation>Une connexion peut avoir {limit} appels en cours à la fois. Attendez des réponses et réessayez.</translation>
    </message>
    <message>
        <source>The shipped template {file} cannot be read: {reason}. Nothing was changed. Report it.</source>
        <translation>Le modèle fourni {file} est illisible&#x202f;: {reason}. Rien n’a été modifié. Signalez-le.</translation>
    </message>
    <message>
        <source>The storage target {name} cannot be removed: it is the only one, or it still holds backups, or schedules use it ({count} in all). Nothing was removed.</source>
        <translation>La destination de stockage {name} ne peut pas être retirée&#x202f;: elle est la seule, ou contient encore des sauvegardes, ou sert à des planifications ({count} en tout). Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The name {name} cannot be used. A name is made of lower-case words with _ between them, such as add_server_notes.</source>
        <translation>Le nom {name} ne convient pas. Un nom se compose de mots en minuscules reliés par _, comme add_server_notes.</translation>
    </message>
    <message>
        <source>{path} does not exist yet. It is made, empty, when the server is added.</source>
        <translation>{path} n’existe pas encore. Le dossier est créé, vide, à l’ajout du serveur.</translation>
    </message>
    <message>
        <source>The service is of version {service}, and this program, of version {client}, does not speak its protocol. Nothing was changed. Start the program of the service&apos;s version.</source>
        <translation>Le service est en version {service} et ce programme, en version {client}, ne parle pas son protocole. Rien n’a été modifié. Démarrez le programme de la même version que le service.</translation>
    </message>
    <message>
        <source>{count} more warnings are not listed.</source>
        <translation>{count} autres avertissements ne sont pas affichés.</translation>
    </message>
    <message>
        <source>{path} was removed while the backup was being made.</source>
        <translation>{path} a été supprimé pendant la sauvegarde.</translation>
    </message>
    <message>
        <source>{path} could not be read and was left out. {reason}</source>
        <translation>{path} n’a pas pu être lu et a été omis. {reason}</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; what was stored may be a mixture.</source>
        <translation>{path} a changé pendant la lecture&#x202f;; ce qui a été stocké peut être un mélange.</translation>
    </message>
    <message>
        <source>{path} is a device, a named pipe or a socket and was left out.</source>
        <translation>{path} est un périphérique, un tube nommé ou un socket et a été omis.</translation>
    </message>
    <message>
        <source>{path} was torn when it was stored. {reason}</source>
        <translation>{path} était corrompu au moment du stockage. {reason}</translation>
    </message>
    <message>
        <source>The version of the world is not known. {reason}</source>
        <translation>La version du monde est inconnue. {reason}</translation>
    </message>
    <message>
        <source>This backup is less than half as large as the one before it ({size} instead of {before} bytes). Older backups are kept.</source>
        <translation>Cette sauvegarde fait moins de la moitié de la précédente ({size} octets au lieu de {before}). Les sauvegardes plus anciennes sont conservées.</translation>
    </message>
    <message>
        <source>The owner of {path} could not be set.</source>
        <translation>Le propriétaire de {path} n’a pas pu être défini.</translation>
    </message>
    <message>
        <source>{count} entries belonged to other users. The service does not run as root, so that they belong to its own user now.</source>
        <translation>{count} éléments appartenaient à d’autres utilisateurs. Le service ne s’exécute pas en tant que root&#x202f;: ils appartiennent maintenant à son propre utilisateur.</translation>
    </message>
    <message>
        <source>{path} had a setuid or setgid bit, which a restore never sets.</source>
        <translation>{path} avait un bit setuid ou setgid, qu’une restauration ne définit jamais.</translation>
    </message>
    <message>
        <source>The attribute {name} of {path} was not set.</source>
        <translation>L’attribut {name} de {path} n’a pas été défini.</translation>
    </message>
    <message>
        <source>{path} may not be read and was not carried over; it lies in the old tree, which is kept.</source>
        <translation>{path} ne peut pas être lu et n’a pas été repris&#x202f;; il se trouve dans l’ancienne arborescence, qui est conservée.</translation>
    </message>
    <message>
        <source>{path} was not carried over: in the backup a file has the place of its folder.</source>
        <translation>{path} n’a pas été repris&#x202f;: dans la sauvegarde, un fichier occupe la place de son dossier.</translation>
    </message>
    <message>
        <source>The folder is restored. The old tree could not be put away; the next start of the service does it. {reason}</source>
        <translation>Le dossier est restauré. L’ancienne arborescence n’a pas pu être mise de côté&#x202f;; le prochain démarrage du service s’en charge. {reason}</translation>
    </message>
    <message>
        <source>Chunk {chunk} lies beyond the end of the file.</source>
        <translation>Le chunk {chunk} se trouve au-delà de la fin du fichier.</translation>
    </message>
    <message>
        <source>Chunk {chunk} has a place and no bytes there.</source>
        <translation>Le chunk {chunk} a un emplacement, mais aucune donnée ne s’y trouve.</translation>
    </message>
    <message>
        <source>Chunk {chunk} has {size} bytes, and the file ends after {present} of them.</source>
        <translation>Le chunk {chunk} fait {size} octets et le fichier se termine après {present} d’entre eux.</translation>
    </message>
    <message>
        <source>The region file ends inside its header ({size} bytes).</source>
        <translation>Le fichier de région se termine dans son en-tête ({size} octets).</translation>
    </message>
    <message>
        <source>The place of chunk {chunk} is no place for a chunk (sector {sector}, {count} sectors).</source>
        <translation>L’emplacement du chunk {chunk} est impossible (secteur {sector}, {count} secteurs).</translation>
    </message>
    <message>
        <source>The chunks {chunk} and {other} overlap.</source>
        <translation>Les chunks {chunk} et {other} se chevauchent.</translation>
    </message>
    <message>
        <source>The image is larger than 8 MiB.</source>
        <translation>L’image dépasse 8&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The image does not say how large it is.</source>
        <translation>L’image n’indique pas ses dimensions.</translation>
    </message>
    <message>
        <source>The image has more than 64 million pixels.</source>
        <translation>L’image compte plus de 64 millions de pixels.</translation>
    </message>
    <message>
        <source>The file is too large to be shown as a tree.</source>
        <translation>Le fichier est trop volumineux pour être affiché sous forme d’arborescence.</translation>
    </message>
    <message>
        <source>the path is not absolute</source>
        <translation>le chemin n’est pas absolu</translation>
    </message>
    <message>
        <source>it lies outside the folders that the configuration allows (allowed_roots)</source>
        <translation>il se trouve hors des dossiers autorisés par la configuration (allowed_roots)</translation>
    </message>
    <message>
        <source>it lies in Holdfast&apos;s data folder, where only servers/ and backups/ are there to be used</source>
        <translation>il se trouve dans le dossier de données de Holdfast, où seuls servers/ et backups/ sont utilisables</translation>
    </message>
    <message>
        <source>it is the root of the whole system</source>
        <translation>c’est la racine de tout le système</translation>
    </message>
    <message>
        <source>it is a home folder</source>
        <translation>c’est un dossier personnel</translation>
    </message>
    <message>
        <source>it contains the home folder {folder}</source>
        <translation>il contient le dossier personnel {folder}</translation>
    </message>
    <message>
        <source>it is Holdfast&apos;s data folder</source>
        <translation>c’est le dossier de données de Holdfast</translation>
    </message>
    <message>
        <source>it contains Holdfast&apos;s data folder {folder}</source>
        <translation>il contient le dossier de données de Holdfast, {folder}</translation>
    </message>
    <message>
        <source>it lies in the storage folder {folder}</source>
        <translation>il se trouve dans le dossier de stockage {folder}</translation>
    </message>
    <message>
        <source>the storage folder {folder} lies in it, so backups would back themselves up</source>
        <translation>le dossier de stockage {folder} s’y trouve, si bien que les sauvegardes se sauvegarderaient elles-mêmes</translation>
    </message>
    <message>
        <source>it lies in the server&apos;s folder {folder}, so backups would back themselves up</source>
        <translation>il se trouve dans le dossier du serveur, {folder}, si bien que les sauvegardes se sauvegarderaient elles-mêmes</translation>
    </message>
    <message>
        <source>the server&apos;s folder {folder} lies in it</source>
        <translation>le dossier du serveur, {folder}, s’y trouve</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>c’est un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>cela a pris trop de temps</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>il s’est arrêté aussitôt</translation>
    </message>
    <message>
        <source>holdfastd stands neither beside this program nor in PATH</source>
        <translation>holdfastd n’est ni à côté de ce programme ni dans PATH</translation>
    </message>
    <message>
        <source>The service does not listen on {address} without TLS: whoever is between could read passwords and change what is restored. Give the address to `remote.address`, which uses a certificate (`holdfastd tls create` makes one).</source>
        <translation>Le service n’écoute pas sur {address} sans TLS&#x202f;: quiconque se trouve entre les deux pourrait lire des mots de passe et modifier ce qui est restauré. Indiquez l’adresse dans `remote.address`, qui utilise un certificat (`holdfastd tls create` en crée un).</translation>
    </message>
    <message>
        <source>{path} cannot be used for TLS: {reason}.</source>
        <translation>{path} ne peut pas servir pour TLS&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds a key or a certificate already. Nothing was changed. Use --force to replace them; clients that have seen the old certificate will ask about the new one.</source>
        <translation>{path} contient déjà une clé ou un certificat. Rien n’a été modifié. Utilisez --force pour les remplacer&#x202f;; les clients qui connaissent l’ancien certificat demanderont confirmation du nouveau.</translation>
    </message>
    <message>
        <source>Everybody on this machine can read the TLS key {path}, so it is not used. Give the file the mode 0640 or 0600; if anybody may have read it, get a new certificate.</source>
        <translation>Tout le monde sur cette machine peut lire la clé TLS {path}&#x202f;: elle n’est donc pas utilisée. Donnez au fichier le mode 0640 ou 0600&#x202f;; si quelqu’un a pu la lire, procurez-vous un nouveau certificat.</translation>
    </message>
    <message>
        <source>The master key {id} is not in {place}, or that is locked. What is sealed under it stays as it is and cannot be used until the key is there: unlock the keychain, or bring the key back.</source>
        <translation>La clé maîtresse {id} n’est pas dans {place}, ou cet emplacement est verrouillé. Ce qu’elle scelle reste tel quel et ne peut pas être utilisé tant que la clé manque&#x202f;: déverrouillez le trousseau ou rapportez la clé.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not keep secrets now: {reason}. Unlock it; or, on a machine without one, set `secrets.master_key` to &quot;file&quot; in config.toml and start the service anew.</source>
        <translation>Le trousseau du système ne conserve pas de secrets pour le moment&#x202f;: {reason}. Déverrouillez-le&#x202f;; ou, sur une machine qui n’en a pas, mettez `secrets.master_key` à &quot;file&quot; dans config.toml et redémarrez le service.</translation>
    </message>
    <message>
        <source>The master key is handed over by systemd ({place}) and cannot be made there. Nothing was changed. Hand the new key over as `holdfast-master-key`, the old one as `holdfast-master-key-` with its id, and try again.</source>
        <translation>La clé maîtresse est fournie par systemd ({place}) et ne peut pas y être créée. Rien n’a été modifié. Fournissez la nouvelle clé sous le nom `holdfast-master-key`, l’ancienne sous `holdfast-master-key-` suivi de son identifiant, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} does not hold the master key that belongs there. Nothing was changed; bring the key back from a copy.</source>
        <translation>{path} ne contient pas la clé maîtresse attendue. Rien n’a été modifié&#x202f;; restaurez la clé depuis une copie.</translation>
    </message>
    <message>
        <source>Others than the service&apos;s user can read the master key {path}, so it is not used. Give the file the mode 0600; if anybody may have read it, run `holdfastd key rotate` afterwards.</source>
        <translation>D’autres que l’utilisateur du service peuvent lire la clé maîtresse {path}&#x202f;: elle n’est donc pas utilisée. Donnez au fichier le mode 0600&#x202f;; si quelqu’un a pu la lire, exécutez ensuite `holdfastd key rotate`.</translation>
    </message>
    <message>
        <source>The master key was changed by another service at the same time (now {id}). Nothing was changed; bring that key here.</source>
        <translation>La clé maîtresse a été changée au même moment par un autre service (maintenant {id}). Rien n’a été modifié&#x202f;; apportez cette clé ici.</translation>
    </message>
    <message>
        <source>A stored secret was changed from outside, or belongs to another place. It was not used; enter it anew.</source>
        <translation>Un secret enregistré a été modifié de l’extérieur ou appartient à un autre emplacement. Il n’a pas été utilisé&#x202f;; saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Nothing was changed; try again in a few seconds.</source>
        <translation>Trop de personnes s’authentifient en ce moment. Rien n’a été modifié&#x202f;; réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait. Nothing was changed; try again in {seconds} s.</source>
        <translation>Après plusieurs tentatives erronées, la suivante doit attendre. Rien n’a été modifié&#x202f;; réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>The sign-in was refused: the user name, the e-mail address or the password is wrong, or the account is disabled.</source>
        <translation>L’authentification a été refusée&#x202f;: le nom d’utilisateur, l’adresse e-mail ou le mot de passe est erroné, ou le compte est désactivé.</translation>
    </message>
    <message>
        <source>The session has ended: its time is over, or somebody ended it. Sign in again.</source>
        <translation>La session est terminée&#x202f;: son délai est écoulé, ou quelqu’un y a mis fin. Authentifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>This token was used once before, so somebody may have copied it: the whole session was ended. Sign in again, and change the password if that was not you.</source>
        <translation>Ce jeton a déjà servi, quelqu’un l’a peut-être copié&#x202f;: toute la session a été fermée. Authentifiez-vous de nouveau, et changez de mot de passe si ce n’était pas vous.</translation>
    </message>
    <message>
        <source>This account has no open session {id}.</source>
        <translation>Ce compte n’a pas de session ouverte {id}.</translation>
    </message>
    <message>
        <source>The configuration (`local_owner`) does not let anybody in who only has the file of this profile. Sign in by user name and password.</source>
        <translation>La configuration (`local_owner`) ne laisse entrer personne qui n’a que le fichier de ce profil. Authentifiez-vous par nom d’utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>The account {name} is disabled.</source>
        <translation>Le compte {name} est désactivé.</translation>
    </message>
    <message>
        <source>The new password cannot be used: {reason}. Nothing was changed.</source>
        <translation>Le nouveau mot de passe ne peut pas être utilisé&#x202f;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The present password is not right. Nothing was changed.</source>
        <translation>Le mot de passe actuel n’est pas le bon. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another account has the user name {username} or the e-mail address {email}. Nothing was changed.</source>
        <translation>Un autre compte porte le nom d’utilisateur {username} ou l’adresse e-mail {email}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This account has a name and a password already. Nothing was changed.</source>
        <translation>Ce compte a déjà un nom et un mot de passe. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The set-up token is wrong, was used already, or is of an earlier start. The service prints a new one when it starts, as long as its owner has no password.</source>
        <translation>Le jeton de mise en place est erroné, a déjà servi, ou date d’un démarrage antérieur. Le service en affiche un nouveau à son démarrage, tant que son propriétaire n’a pas de mot de passe.</translation>
    </message>
    <message>
        <source>The link for a new password is wrong, was used already or is too old. Nothing was changed; ask an administrator for a new one.</source>
        <translation>Le lien pour un nouveau mot de passe est erroné, a déjà servi ou est trop ancien. Rien n’a été modifié&#x202f;; demandez-en un autre à un administrateur.</translation>
    </message>
    <message>
        <source>{name} still owns {servers} servers, {backups} backups, {schedules} schedules and {targets} storage targets, so the account was not deleted. Say which account gets them, or disable this one.</source>
        <translation>{name} possède encore des serveurs ({servers}), des sauvegardes ({backups}), des planifications ({schedules}) et des cibles de stockage ({targets})&#x202f;: le compte n’a pas été supprimé. Indiquez quel compte les reçoit, ou désactivez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is the last account with the role Owner that can sign in. Nothing was changed; make somebody else Owner first.</source>
        <translation>{name} est le dernier compte doté du rôle Owner qui puisse s’authentifier. Rien n’a été modifié&#x202f;; donnez d’abord le rôle Owner à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{name} is the account that the installation was made with and cannot be deleted. Nothing was changed; it can be disabled.</source>
        <translation>{name} est le compte avec lequel l’installation a été créée et ne peut pas être supprimé. Rien n’a été modifié&#x202f;; il peut être désactivé.</translation>
    </message>
    <message>
        <source>Nobody can disable or delete the account that he is signed in with. Nothing was changed.</source>
        <translation>Personne ne peut désactiver ni supprimer le compte avec lequel il est authentifié. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no role {name}. Nothing was changed.</source>
        <translation>Il n’y a pas de rôle {name}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is a role named {name} already. Nothing was changed; choose another name.</source>
        <translation>Il existe déjà un rôle nommé {name}. Rien n’a été modifié&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} comes with Holdfast: it keeps its name and cannot be removed, and Owner keeps every right. Nothing was changed; make a role of your own.</source>
        <translation>{name} est fourni avec Holdfast&#x202f;: ce rôle garde son nom et ne peut pas être supprimé, et Owner garde tous les droits. Rien n’a été modifié&#x202f;; créez un rôle à vous.</translation>
    </message>
    <message>
        <source>Nobody can give a right that he lacks himself: {permission}. Nothing was changed.</source>
        <translation>Personne ne peut donner un droit qu’il n’a pas lui-même&#x202f;: {permission}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The store is not up to date: the migration {name} is not applied. Nothing was changed. Start the service, or run `holdfastd migrate up`, and try again.</source>
        <translation>La base n’est pas à jour&#x202f;: la migration {name} n’est pas appliquée. Rien n’a été modifié. Démarrez le service ou exécutez `holdfastd migrate up`, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>proof failed</source>
        <translation>échec de la preuve</translation>
    </message>
    <message>
        <source>being stored</source>
        <translation>stockage en cours</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>pas encore de preuve</translation>
    </message>
    <message>
        <source>stored, being read back</source>
        <translation>stockée, relecture en cours</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>stockée</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>relue</translation>
    </message>
    <message>
        <source>read back and parsed</source>
        <translation>relue et analysée</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>restaurée à l’essai</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Where the store is</source>
        <translation>Emplacement de la base</translation>
    </message>
    <message>
        <source>Address of a PostgreSQL database. Empty: a file in the data folder.</source>
        <translation>Adresse d’une base de données PostgreSQL. Vide&#x202f;: un fichier du dossier de données.</translation>
    </message>
    <message>
        <source>Folders that may be used</source>
        <translation>Dossiers autorisés</translation>
    </message>
    <message>
        <source>Servers, targets and restores must lie in one of them. Empty: wherever the service&apos;s user may read and write.</source>
        <translation>Les serveurs, les destinations et les restaurations doivent se trouver dans l’un d’eux. Vide&#x202f;: partout où l’utilisateur du service peut lire et écrire.</translation>
    </message>
    <message>
        <source>Guard the store</source>
        <translation>Protéger la base</translation>
    </message>
    <message>
        <source>holdfastd migrate reset, which empties the store, is refused.</source>
        <translation>holdfastd migrate reset, qui vide la base, est refusé.</translation>
    </message>
    <message>
        <source>Connections kept open</source>
        <translation>Connexions gardées ouvertes</translation>
    </message>
    <message>
        <source>So many stay open even when nothing is asked.</source>
        <translation>Ce nombre reste ouvert même sans aucune demande.</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Nombre maximal de connexions</translation>
    </message>
    <message>
        <source>Whatever needs one more waits for one.</source>
        <translation>Toute demande en plus attend qu’une connexion se libère.</translation>
    </message>
    <message>
        <source>Wait for a connection</source>
        <translation>Attente d’une connexion</translation>
    </message>
    <message>
        <source>A request that gets none within this time fails.</source>
        <translation>Une demande qui n’en obtient pas dans ce délai échoue.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Close unused connections after</source>
        <translation>Fermer les connexions inutilisées après</translation>
    </message>
    <message>
        <source>Beyond those that are kept open.</source>
        <translation>Au-delà de celles gardées ouvertes.</translation>
    </message>
    <message>
        <source>Wait for the database at the start</source>
        <translation>Attente de la base de données au démarrage</translation>
    </message>
    <message>
        <source>The service gives up when it does not answer within this time.</source>
        <translation>Le service renonce si elle ne répond pas dans ce délai.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Where the service listens on this computer. 0: 7420, or any free one in a home folder of its own.</source>
        <translation>Où le service écoute sur cet ordinateur. 0&#x202f;: 7420, ou n’importe quel port libre si le service a son propre dossier de base.</translation>
    </message>
    <message>
        <source>Names of this computer</source>
        <translation>Noms de cet ordinateur</translation>
    </message>
    <message>
        <source>Accepted as Host beside its loopback addresses.</source>
        <translation>Acceptés comme Host en plus de ses adresses de bouclage.</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>Pages web autorisées à demander</translation>
    </message>
    <message>
        <source>Their origins. Empty: none may.</source>
        <translation>Leurs origines. Vide&#x202f;: aucune.</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>En même temps</translation>
    </message>
    <message>
        <source>Backups, restores and checks that run side by side.</source>
        <translation>Sauvegardes, restaurations et contrôles qui s’exécutent côte à côte.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>At the same time into one target</source>
        <translation>En même temps vers une destination</translation>
    </message>
    <message>
        <source>Backups that write to the same place; the others wait.</source>
        <translation>Sauvegardes qui écrivent au même endroit&#x202f;; les autres attendent.</translation>
    </message>
    <message>
        <source>At the same time from one disk</source>
        <translation>En même temps depuis un disque</translation>
    </message>
    <message>
        <source>Backups of servers that lie on the same disk; the others wait.</source>
        <translation>Sauvegardes de serveurs situés sur le même disque&#x202f;; les autres attendent.</translation>
    </message>
    <message>
        <source>Space that stays free</source>
        <translation>Espace qui reste libre</translation>
    </message>
    <message>
        <source>No backup or restore begins that would leave less on a disk.</source>
        <translation>Aucune sauvegarde ni restauration ne commence si elle doit laisser moins d’espace sur un disque.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>A restore can be undone for</source>
        <translation>Délai pour défaire une restauration</translation>
    </message>
    <message>
        <source>So long the folder from before it is kept.</source>
        <translation>Durée pendant laquelle le dossier d’avant est conservé.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>High contrast is dark, with bright lines.</source>
        <translation>Le contraste élevé est sombre, avec des lignes claires.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of this window. What is open stays open.</source>
        <translation>De cette fenêtre. Ce qui est ouvert reste ouvert.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Tout grandit avec lui.</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Rien ne bouge de soi-même</translation>
    </message>
    <message>
        <source>Panels come at once and running marks stand still.</source>
        <translation>Les panneaux apparaissent d’un coup et les indicateurs d’activité restent immobiles.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <source>In the background, so that notifications reach you. The service needs no window.</source>
        <translation>En arrière-plan, pour que les notifications vous parviennent. Le service n’a pas besoin de fenêtre.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notifications du bureau</translation>
    </message>
    <message>
        <source>While no window of Holdfast is in front.</source>
        <translation>Tant qu’aucune fenêtre de Holdfast n’est au premier plan.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the last window leaves the icon, where the desktop has a tray.</source>
        <translation>La fermeture de la dernière fenêtre laisse l’icône, si le bureau a une zone de notification.</translation>
    </message>
    <message>
        <source>Keep the service running</source>
        <translation>Laisser le service en marche</translation>
    </message>
    <message>
        <source>When the window closes, schedules go on. Off: the service ends with the window.</source>
        <translation>À la fermeture de la fenêtre, les planifications continuent. Désactivé&#x202f;: le service s’arrête avec la fenêtre.</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Cette fenêtre</translation>
    </message>
    <message>
        <source>Service and work</source>
        <translation>Service et tâches</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>Connexions à la base de données</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>Tout ce qui se termine</translation>
    </message>
    <message>
        <source>What needs me</source>
        <translation>Ce qui demande mon attention</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>In without a password</source>
        <translation>Entrée sans mot de passe</translation>
    </message>
    <message>
        <source>Programs of the service&apos;s own user are let in as the owner.</source>
        <translation>Les programmes de l’utilisateur sous lequel tourne le service entrent en tant que propriétaire.</translation>
    </message>
    <message>
        <source>Let other computers in at</source>
        <translation>Admettre d’autres ordinateurs à</translation>
    </message>
    <message>
        <source>An address of this computer; always with TLS. Empty: nobody else is let in.</source>
        <translation>Une adresse de cet ordinateur&#x202f;; toujours avec TLS. Vide&#x202f;: personne d’autre n’est admis.</translation>
    </message>
    <message>
        <source>Port for other computers</source>
        <translation>Port pour les autres ordinateurs</translation>
    </message>
    <message>
        <source>Beside the port for this computer.</source>
        <translation>En plus du port pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>A PEM file. When it changes, new connections use it at once.</source>
        <translation>Un fichier PEM. S’il change, les nouvelles connexions l’utilisent aussitôt.</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clé du certificat</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase that nobody else can read.</source>
        <translation>Un fichier PEM sans phrase secrète, que personne d’autre ne peut lire.</translation>
    </message>
    <message>
        <source>Where the master key lies</source>
        <translation>Emplacement de la clé maîtresse</translation>
    </message>
    <message>
        <source>Stored passwords and tokens are sealed under it.</source>
        <translation>Elle scelle les mots de passe et les jetons enregistrés.</translation>
    </message>
    <message>
        <source>Other computers and secrets</source>
        <translation>Autres ordinateurs et secrets</translation>
    </message>
</context>
<context>
    <name>holdfast::Pages</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Browse a backup</source>
        <translation>Parcourir une sauvegarde</translation>
    </message>
    <message>
        <source>Compare backups</source>
        <translation>Comparer des sauvegardes</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Set Holdfast up</source>
        <translation>Configurer Holdfast</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ActionBar</name>
    <message>
        <source>Select none</source>
        <translation>Tout désélectionner</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>pas encore de chiffres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a bar, its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ConfirmDialog</name>
    <message>
        <source>Type “%1”</source>
        <translation>Saisir «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>Pour continuer, saisir «&#x202f;%1&#x202f;»&#x202f;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
Cliquer pour copier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>copies it</source>
        <translation>copie la valeur</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>The content is equal.</source>
        <translation>Le contenu est identique.</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) differ.</source>
        <translation>
            <numerusform>%n chunk diffère.</numerusform>
            <numerusform>%n chunks diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes differ.</source>
        <translation>Les octets diffèrent.</translation>
    </message>
    <message>
        <source>The bytes differ from byte %1 on.</source>
        <translation>Les octets diffèrent à partir de l’octet %1.</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Il y a plus de différences que celles affichées.</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::HeatMap</name>
    <message>
        <source>none due</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manquée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>stockée</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>restaurée à l’essai</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <extracomment>a square of the heat map: server, weekday, day, what it saw</extracomment>
        <translation>%1, %2 %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>date format of a day, as QLocale::toString takes it</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::InlineError</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what failed, then why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::LineView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>done, total, speed</comment>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>done, speed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Annuler «&#x202f;%1&#x202f;»</translation>
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
        <translation>Retirer le filtre</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
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
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;To</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1&#xa0;Po</translation>
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
        <translation>%1&#xa0;h&#xa0;%2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n&#xa0;jour</numerusform>
            <numerusform>%n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>date format of a day in this year, as QLocale::toString takes it</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>date format of a day in another year</extracomment>
        <translation>d MMM yyyy</translation>
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
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>within a sentence</comment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>within a sentence</comment>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Timeline</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::TokenField</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Delete removes it, Enter edits it</source>
        <translation>Suppr le retire, Entrée le modifie</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filtres&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::UnsavedDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
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
        <translation>Durée&#x202f;: environ %1.</translation>
    </message>
    <message>
        <source>Is under way.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <source>Took %1.</source>
        <translation>Durée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Échec.</translation>
    </message>
    <message>
        <source>Overlaps with %1 for about %2.</source>
        <translation>Chevauche %1 pendant environ %2.</translation>
    </message>
    <message>
        <source>From %1: nothing is backed up for half an hour.</source>
        <translation>À partir de %1&#x202f;: rien n’est sauvegardé pendant une demi-heure.</translation>
    </message>
    <message>
        <source>From %1: %2 of work in half an hour.</source>
        <translation>À partir de %1&#x202f;: %2 de travail en une demi-heure.</translation>
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
        <translation>%1, aujourd’hui</translation>
    </message>
    <message>
        <source>%1–%2 twice</source>
        <translation>%1–%2 deux fois</translation>
    </message>
    <message>
        <source>%1–%2 left out</source>
        <extracomment>a stretch of a day&apos;s clock that is left out</extracomment>
        <translation>%1–%2 sauté</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityBar</name>
    <message>
        <source>No work running</source>
        <translation>Aucune tâche en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n tâche en cours</numerusform>
            <numerusform>%n tâches en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Service not reachable since %1</source>
        <translation>Service injoignable, dernier contact&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Jobs (Ctrl+J)</source>
        <translation>Tâches (Ctrl+J)</translation>
    </message>
    <message>
        <source>Notifications (Ctrl+Shift+J)</source>
        <translation>Notifications (Ctrl+Maj+J)</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, reste %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n nouvelle notification</numerusform>
            <numerusform>%n nouvelles notifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Looking for the service…</source>
        <translation>Recherche du service…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service %1 · %2 ms</source>
        <translation>Service %1 · %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Service %1: another version</source>
        <translation>Service %1&#x202f;: autre version</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Trouvés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Looking for servers on this computer…</source>
        <translation>Recherche de serveurs sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>/srv/games/survival</source>
        <translation>/srv/games/survival</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Which folder does the server live in?</source>
        <translation>Dans quel dossier se trouve le serveur&#x202f;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a found server: name, then its folder</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>None found; type or choose its folder</source>
        <translation>Aucun trouvé&#x202f;; saisir ou choisir son dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the server</source>
        <translation>Dossier du serveur</translation>
    </message>
    <message>
        <source>%1 in the folder.</source>
        <translation>%1 dans le dossier.</translation>
    </message>
    <message>
        <source>Minecraft %1, %2.</source>
        <translation>Minecraft %1, %2.</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 a été ajouté</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>What you call it; it can be changed later.</source>
        <translation>Le nom que vous lui donnez&#x202f;; il peut changer plus tard.</translation>
    </message>
    <message>
        <source>Nothing in the folder is changed by adding it. One that is missing is made, for a new server.</source>
        <translation>L’ajout ne modifie rien dans le dossier. S’il n’existe pas, il est créé, pour un nouveau serveur.</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Le service est injoignable pour le moment.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ArchiveTreeModel</name>
    <message>
        <source>more…</source>
        <translation>suite…</translation>
    </message>
    <message>
        <source>%1, a link to %2</source>
        <translation>%1, lien vers %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackUpMenu</name>
    <message>
        <source>Add a server first</source>
        <translation>Ajouter d’abord un serveur</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Le service est injoignable pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s)</source>
        <translation>
            <numerusform>Tous (%n serveur)</numerusform>
            <numerusform>Les %n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupDetailPane</name>
    <message>
        <source>read back %1</source>
        <translation>relue %1</translation>
    </message>
    <message>
        <source>Verify it to know that it is good.</source>
        <translation>Vérifiez-la pour savoir si elle est valide.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>This backup is not complete.</source>
        <translation>Cette sauvegarde n’est pas complète.</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Le service est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>Undo its restore</source>
        <translation>Défaire sa restauration</translation>
    </message>
    <message>
        <source>Puts back what was there before; kept until %1.</source>
        <translation>Remet en place ce qu’il y avait avant. Échéance&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s)</source>
        <translation>
            <numerusform>%1, %Ln fichier</numerusform>
            <numerusform>%1, %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
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
        <translation>Durée</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>planification</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>yes: retention never removes it</source>
        <translation>oui&#x202f;: la rétention ne la supprime jamais</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockée</translation>
    </message>
    <message>
        <source>Missing or damaged</source>
        <translation>Absente ou endommagée</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La sauvegarde</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupSteps</name>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Read back again, all equal</source>
        <translation>Relue de nouveau, tout est identique</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupTableModel</name>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupText</name>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Création en cours</translation>
    </message>
    <message>
        <source>Being read back</source>
        <translation>Relecture en cours</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Stored, not read back yet</source>
        <translation>Stockée, pas encore relue</translation>
    </message>
    <message numerus="yes">
        <source>Good, with %n warning(s)</source>
        <translation>
            <numerusform>Valide, avec %n avertissement</numerusform>
            <numerusform>Valide, avec %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Known to be good</source>
        <translation>Validité prouvée</translation>
    </message>
    <message>
        <source>Read back, every checksum equal</source>
        <translation>Relue, sommes de contrôle toutes identiques</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Filter backups</source>
        <translation>Filtrer les sauvegardes</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Restore the selected backup…</source>
        <translation>Restaurer la sauvegarde sélectionnée…</translation>
    </message>
    <message>
        <source>Browse the selected backup</source>
        <translation>Parcourir la sauvegarde sélectionnée</translation>
    </message>
    <message>
        <source>Compare the selected backup…</source>
        <translation>Comparer la sauvegarde sélectionnée…</translation>
    </message>
    <message>
        <source>Verify the selected backup</source>
        <translation>Vérifier la sauvegarde sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <translation>
            <numerusform>%Ln sauvegarde, %1</numerusform>
            <numerusform>%Ln sauvegardes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>non compris&#x202f;: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Back a server up by hand, or give it a schedule.</source>
        <translation>Sauvegardez un serveur à la main, ou donnez-lui une planification.</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>Aller aux serveurs</translation>
    </message>
    <message>
        <source>No backup fits the filter</source>
        <translation>Aucune sauvegarde ne correspond au filtre</translation>
    </message>
    <message>
        <source>“%1” leaves none.</source>
        <translation>«&#x202f;%1&#x202f;» n’en laisse aucune.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>The backup of that link is not there</source>
        <translation>La sauvegarde de ce lien n’existe pas</translation>
    </message>
    <message>
        <source>%1 is not verified</source>
        <translation>La sauvegarde %1 n’a pas été vérifiée</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>La restauration n’a pas été défaite</translation>
    </message>
    <message>
        <source>The lock was not changed</source>
        <translation>Le verrou n’a pas été modifié</translation>
    </message>
    <message>
        <source>Delete this backup for good?</source>
        <translation>Supprimer définitivement cette sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>%1 of %2, %3. Its archive is removed and cannot be brought back.</source>
        <translation>Sauvegarde de %2, %1, %3. Son archive est supprimée et ne peut pas être récupérée.</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Supprimer la sauvegarde</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>La sauvegarde %1 n’a pas été supprimée</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>Copier son identifiant</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Copier son lien</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Filter: a name, server:survival, is:unverified, larger:2GB</source>
        <translation>Filtre&#x202f;: un nom, server:survival, is:unverified, larger:2GB</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvée</numerusform>
            <numerusform>%n trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one shows whether everything in its folder can be read.</source>
        <translation>La première montre si tout ce que contient son dossier est lisible.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>“%1” leaves none</source>
        <translation>«&#x202f;%1&#x202f;» n’en laisse aucune</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) fit the other filters.</source>
        <translation>
            <numerusform>%Ln sauvegarde correspond aux autres filtres.</numerusform>
            <numerusform>%Ln sauvegardes correspondent aux autres filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BrowsePage</name>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Search in this backup</source>
        <translation>Rechercher dans cette sauvegarde</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Fichiers de la sauvegarde</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Une sauvegarde</translation>
    </message>
    <message>
        <source>The backup cannot be read</source>
        <translation>La sauvegarde est illisible</translation>
    </message>
    <message>
        <source>This backup is not there</source>
        <translation>Cette sauvegarde n’existe pas</translation>
    </message>
    <message numerus="yes">
        <source>archive of %1, %Ln file(s)</source>
        <translation>
            <numerusform>archive de %1, %Ln fichier</numerusform>
            <numerusform>archive de %1, %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search all %Ln file(s)</source>
        <translation>
            <numerusform>Rechercher dans %Ln fichier</numerusform>
            <numerusform>Rechercher dans les %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No file of this backup has “%1” in its path.</source>
        <translation>Aucun fichier de cette sauvegarde n’a «&#x202f;%1&#x202f;» dans son chemin.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>Compare this backup…</source>
        <translation>Comparer cette sauvegarde…</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurer cette sauvegarde…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server and time of its backup</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Put the folder into</source>
        <translation>Placer le dossier dans</translation>
    </message>
    <message>
        <source>Saving %1: %2 of %3</source>
        <translation>Enregistrement de %1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 without %n symbolic link(s)</source>
        <translation>
            <numerusform>Enregistré&#x202f;: %1, sans %n lien symbolique</numerusform>
            <numerusform>Enregistré&#x202f;: %1, sans %n liens symboliques</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the selected file or folder…</source>
        <translation>Enregistrer le fichier ou le dossier sélectionné…</translation>
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
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Rechercher ou exécuter</translation>
    </message>
    <message>
        <source>A page, server, backup, action or setting</source>
        <translation>Une page, un serveur, une sauvegarde, une action ou un réglage</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>exécuter</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>in a new window</source>
        <translation>nouvelle fenêtre</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>serveurs</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>actions seulement</translation>
    </message>
    <message>
        <source>servers only</source>
        <translation>serveurs seulement</translation>
    </message>
    <message>
        <source>backups only</source>
        <translation>sauvegardes seulement</translation>
    </message>
    <message>
        <source>settings only</source>
        <translation>réglages seulement</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>Sauvegarder %1 maintenant</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <translation>Restaurer %1…</translation>
    </message>
    <message>
        <source>choose among its backups</source>
        <translation>choisir parmi ses sauvegardes</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>défaire</translation>
    </message>
    <message>
        <source>browse</source>
        <translation>parcourir</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>Set Holdfast up…</source>
        <translation>Configurer Holdfast…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Inverser les côtés</translation>
    </message>
    <message>
        <source>Restore the older state…</source>
        <translation>Restaurer l’état ancien…</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Type de changement</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Older state</source>
        <translation>État ancien</translation>
    </message>
    <message>
        <source>Newer state</source>
        <translation>État récent</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Fichiers qui diffèrent</translation>
    </message>
    <message>
        <source>The live folder</source>
        <translation>Le dossier actuel</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>The live folder is always the newer side.</source>
        <translation>Le dossier actuel est toujours le côté récent.</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Aucun de ce type</translation>
    </message>
    <message>
        <source>Both states are equal, file for file.</source>
        <translation>Les deux états sont identiques, fichier par fichier.</translation>
    </message>
    <message>
        <source>There are changes of other kinds.</source>
        <translation>Il y a des changements d’autres types.</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>La comparaison est impossible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Swap the sides of the comparison</source>
        <translation>Inverser les côtés de la comparaison</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and name of a backup</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are equal.</source>
        <translation>
            <numerusform>%Ln entrée est identique.</numerusform>
            <numerusform>%Ln entrées sont identiques.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConnectionPopover</name>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>It is tried again by itself. Backups that it makes go on without this window.</source>
        <translation>De nouveaux essais ont lieu automatiquement. Les sauvegardes en cours continuent sans cette fenêtre.</translation>
    </message>
    <message>
        <source>This window is version %1. Restart the service to use the same.</source>
        <translation>Cette fenêtre est en version %1. Redémarrez le service pour utiliser la même.</translation>
    </message>
    <message>
        <source>The store does not answer: nothing can be backed up until it does.</source>
        <translation>La base ne répond pas&#x202f;: aucune sauvegarde n’est possible d’ici là.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande attention</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>Redémarrer le service…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>This window is version %1. Restart it to use the same.</source>
        <translation>Cette fenêtre est en version %1. Redémarrez-la pour utiliser la même.</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Autre version</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotifier</name>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DrawerListModel</name>
    <message>
        <source>New: %1. %2</source>
        <translation>Nouveau&#x202f;: %1. %2</translation>
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
        <translation>Extraction de %1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 was not taken out</source>
        <translation>%1 n’a pas été extrait</translation>
    </message>
    <message>
        <source>%1 could not be taken out</source>
        <translation>%1 n’a pas pu être extrait</translation>
    </message>
    <message numerus="yes">
        <source>%1 without %n symbolic link(s)</source>
        <translation>
            <numerusform>%1, sans %n lien symbolique</numerusform>
            <numerusform>%1, sans %n liens symboliques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here now. Drag it once more.</source>
        <translation>%1 est prêt maintenant. Faites-le glisser encore une fois.</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 est prêt</translation>
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
        <translation>nouveau, %1</translation>
    </message>
    <message>
        <source>deleted, was %1</source>
        <translation>supprimé, faisait %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>the size of a file before and after</extracomment>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>Choose a file to see what is different in it.</source>
        <translation>Choisissez un fichier pour voir ses différences.</translation>
    </message>
    <message>
        <source>The content is equal.</source>
        <translation>Le contenu est identique.</translation>
    </message>
    <message>
        <source>What is different in the file</source>
        <translation>Différences dans le fichier</translation>
    </message>
    <message>
        <source>The bytes differ from place %1 on.</source>
        <translation>Les octets diffèrent à partir de la position %1.</translation>
    </message>
    <message>
        <source>The bytes differ.</source>
        <translation>Les octets diffèrent.</translation>
    </message>
    <message>
        <source>There is more that differs than is shown.</source>
        <translation>Il y a plus de différences que celles affichées.</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) differ</source>
        <translation>
            <numerusform>%n chunk diffère</numerusform>
            <numerusform>%n chunks diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) differ</source>
        <translation>
            <numerusform>Carte de la région&#x202f;: %n chunk diffère</numerusform>
            <numerusform>Carte de la région&#x202f;: %n chunks diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouveau</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, supprimé</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>%1, in neither</source>
        <translation>%1, absent des deux</translation>
    </message>
    <message>
        <source>%1, equal</source>
        <translation>%1, identique</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modifiés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nouveaux&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>supprimés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 equal</source>
        <translation>identiques&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePreviewPane</name>
    <message>
        <source>Text, %1</source>
        <translation>Texte, %1</translation>
    </message>
    <message>
        <source>Image, %1 × %2</source>
        <translation>Image, %1 × %2</translation>
    </message>
    <message>
        <source>Minecraft data (NBT)</source>
        <translation>Données Minecraft (NBT)</translation>
    </message>
    <message>
        <source>Region of 32 × 32 chunks</source>
        <translation>Région de 32 × 32 chunks</translation>
    </message>
    <message>
        <source>Archive, %1</source>
        <translation>Archive, %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lien vers %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Données binaires</translation>
    </message>
    <message>
        <source>Folder, %1</source>
        <translation>Dossier, %1</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation>Contenu de %1</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Picture in %1</source>
        <translation>Image dans %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Balises de %1</translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) exist</source>
        <translation>
            <numerusform>Carte de la région&#x202f;: %n chunk existe</numerusform>
            <numerusform>Carte de la région&#x202f;: %n chunks existent</numerusform>
        </translation>
    </message>
    <message>
        <source>Chunk %1 / %2</source>
        <translation>Chunk %1 / %2</translation>
    </message>
    <message>
        <source>%1, never made</source>
        <translation>%1, jamais généré</translation>
    </message>
    <message>
        <source>%1, torn: its place or length cannot be right</source>
        <translation>%1, corrompu&#x202f;: position ou longueur impossible</translation>
    </message>
    <message>
        <source>%1, %2, saved %3</source>
        <translation>%1, %2, enregistré %3</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Chunks</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Le plus récent</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>the blocks of a Minecraft region: from x … to x, from z … to z</extracomment>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>x %1 … %2, z %3 … %4</source>
        <translation>x %1 … %2, z %3 … %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>last day of play</source>
        <translation>dernier jour de jeu</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>corrompu</translation>
    </message>
    <message>
        <source>Choose a chunk to see its data.</source>
        <translation>Choisissez un chunk pour voir ses données.</translation>
    </message>
    <message>
        <source>%1 was never made.</source>
        <translation>%1 n’a jamais été généré.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size and kind of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 torn</source>
        <translation>%1 sur %2, corrompus&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 of %2, none torn</source>
        <translation>%1 sur %2, aucun corrompu</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilterText</name>
    <message>
        <source>name of the server</source>
        <translation>nom du serveur</translation>
    </message>
    <message>
        <source>what is true of it</source>
        <translation>une de ses caractéristiques</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>one of its tags</source>
        <translation>une de ses étiquettes</translation>
    </message>
    <message>
        <source>least size</source>
        <translation>taille minimale</translation>
    </message>
    <message>
        <source>greatest size</source>
        <translation>taille maximale</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>first day that is left out</source>
        <translation>premier jour exclu</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstBackupRow</name>
    <message>
        <source>stored</source>
        <translation>stockée</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>relue</translation>
    </message>
    <message>
        <source>parsed</source>
        <translation>analysée</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>restaurée à l’essai</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 in an archive of %2, after %3</source>
        <translation>
            <numerusform>%Ln fichier, %1 dans une archive de %2, durée&#x202f;: %3</numerusform>
            <numerusform>%Ln fichiers, %1 dans une archive de %2, durée&#x202f;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>%1 of %2, %3, %4 left</source>
        <translation>%1 sur %2, %3, reste %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunPage</name>
    <message>
        <source>The folder for backups was not taken</source>
        <translation>Le dossier de sauvegarde n’a pas été accepté</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Import a world…</source>
        <translation>Importer un monde…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>ou déposez un dossier ici</translation>
    </message>
    <message>
        <source>Where should their backups go?</source>
        <translation>Où mettre leurs sauvegardes&#x202f;?</translation>
    </message>
    <message>
        <source>Folder of a server</source>
        <translation>Dossier d’un serveur</translation>
    </message>
    <message>
        <source>/srv/games/survival</source>
        <translation>/srv/games/survival</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>How often they are backed up then</source>
        <translation>Fréquence des sauvegardes par la suite</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Toutes les 6&#xa0;heures</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Toutes les 12&#xa0;heures</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Seulement à la demande</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>and keep the 8 newest, 7 daily, 4 weekly, 6 monthly</source>
        <translation>et garder les 8 plus récentes, 7 quotidiennes, 4 hebdomadaires, 6 mensuelles</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Jeter d’abord un coup d’œil</translation>
    </message>
    <message>
        <source>Look for servers again</source>
        <translation>Rechercher à nouveau des serveurs</translation>
    </message>
    <message>
        <source>Importing the world. It shows here once it is unpacked.</source>
        <translation>Importation du monde. Il s’affiche ici une fois extrait.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message numerus="yes">
        <source>We found %n server(s) on this machine.</source>
        <translation>
            <numerusform>%n serveur a été trouvé sur cette machine.</numerusform>
            <numerusform>%n serveurs ont été trouvés sur cette machine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed on them. They keep running, and Holdfast only reads their folders.</source>
        <translation>Rien n’y est modifié. Ils restent en marche, et Holdfast ne fait que lire leurs dossiers.</translation>
    </message>
    <message>
        <source>The service is starting…</source>
        <translation>Le service démarre…</translation>
    </message>
    <message>
        <source>It makes the backups and goes on when this window closes.</source>
        <translation>Il crée les sauvegardes et continue quand cette fenêtre se ferme.</translation>
    </message>
    <message>
        <source>Looking for servers on this machine…</source>
        <translation>Recherche de serveurs sur cette machine…</translation>
    </message>
    <message>
        <source>Running Minecraft servers and well-known folders.</source>
        <translation>Serveurs Minecraft en marche et dossiers connus.</translation>
    </message>
    <message>
        <source>Which folder does your server live in?</source>
        <translation>Dans quel dossier se trouve votre serveur&#x202f;?</translation>
    </message>
    <message>
        <source>No server was found by itself. Add its folder, or import a world; nothing in it is changed.</source>
        <translation>Aucun serveur n’a été trouvé automatiquement. Ajoutez son dossier, ou importez un monde&#x202f;; rien n’y est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n found on this machine</source>
        <translation>
            <numerusform>%n trouvé sur cette machine</numerusform>
            <numerusform>%n trouvés sur cette machine</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one server.</source>
        <translation>Choisissez au moins un serveur.</translation>
    </message>
    <message>
        <source>About %1 to read.</source>
        <translation>À lire&#x202f;: environ %1.</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>Sauvegarder %1 maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Back up %n server(s) now</source>
        <translation>
            <numerusform>Sauvegarder %n serveur maintenant</numerusform>
            <numerusform>Sauvegarder %n serveurs maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Le service est injoignable pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n first backup(s)</source>
        <translation>
            <numerusform>%n première sauvegarde</numerusform>
            <numerusform>%n premières sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is written, then read back from the disk and compared byte for byte. It goes on when you leave this page or close the window.</source>
        <translation>Chacune est écrite, puis relue depuis le disque et comparée octet par octet. Le travail continue si vous quittez cette page ou fermez la fenêtre.</translation>
    </message>
    <message>
        <source>From now on: %1.</source>
        <translation>À partir de maintenant&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Go on while it works</source>
        <translation>Continuer pendant le travail</translation>
    </message>
    <message>
        <source>It is backed up, and the backup was read back.</source>
        <translation>Le serveur est sauvegardé, et la sauvegarde a été relue.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are backed up, and every backup was read back.</source>
        <translation>
            <numerusform>Tout est sauvegardé (%n), et chaque sauvegarde a été relue.</numerusform>
            <numerusform>Les %n serveurs sont sauvegardés, et chaque sauvegarde a été relue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte on the disk was compared with what was read from the server.</source>
        <translation>Chaque octet du disque a été comparé avec ce qui a été lu sur le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n first backup(s) are good.</source>
        <translation>
            <numerusform>Premières sauvegardes valides&#x202f;: %1 sur %n.</numerusform>
            <numerusform>Premières sauvegardes valides&#x202f;: %1 sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed says why. Nothing was changed on any server; try it again.</source>
        <translation>Chaque échec indique sa cause. Rien n’a été modifié sur aucun serveur&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Afficher les sauvegardes</translation>
    </message>
    <message>
        <source>Which servers shall be backed up?</source>
        <translation>Quels serveurs faut-il sauvegarder&#x202f;?</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunPlan</name>
    <message>
        <source>First backup</source>
        <translation>Première sauvegarde</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunSide</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Étape %1 sur 3</translation>
    </message>
    <message>
        <source>Backups that are known to be good</source>
        <translation>Des sauvegardes à la validité prouvée</translation>
    </message>
    <message>
        <source>Choose servers</source>
        <translation>Choisir les serveurs</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>Choisir où vont les sauvegardes</translation>
    </message>
    <message>
        <source>At least one place; two are better</source>
        <translation>Au moins une destination&#x202f;; deux, c’est mieux</translation>
    </message>
    <message>
        <source>First backup</source>
        <translation>Première sauvegarde</translation>
    </message>
    <message>
        <source>Starts at once; you see it being checked</source>
        <translation>Commence aussitôt&#x202f;; vous suivez son contrôle</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoundServerCard</name>
    <message>
        <source>%1, registered already</source>
        <translation>%1, déjà enregistré</translation>
    </message>
    <message>
        <source>%1, found by its running process</source>
        <translation>%1, trouvé grâce à son processus en marche</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>in its folder</source>
        <translation>dans son dossier</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>port</source>
        <translation>port</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>%1, made for the new server</source>
        <translation>%1, créé pour le nouveau serveur</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HealthCard</name>
    <message>
        <source>no place for archives</source>
        <translation>aucune destination pour les archives</translation>
    </message>
    <message>
        <source>enough for years at this rate</source>
        <translation>assez pour des années à ce rythme</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) until it is full</source>
        <translation>
            <numerusform>plein dans %n&#xa0;jour</numerusform>
            <numerusform>plein dans %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation>
            <numerusform>%1 sur %n serveur</numerusform>
            <numerusform>%1 sur %n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Within goal</source>
        <translation>Objectif respecté</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copies elsewhere</source>
        <translation>Copies ailleurs</translation>
    </message>
    <message>
        <source>all in one place</source>
        <translation>tout au même endroit</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relues</translation>
    </message>
    <message>
        <source>nothing stored yet</source>
        <translation>encore rien de stocké</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln backup(s) in 30 days</source>
        <translation>
            <numerusform>%1 sur %Ln sauvegarde en 30&#xa0;jours</numerusform>
            <numerusform>%1 sur %Ln sauvegardes en 30&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Space ahead</source>
        <translation>Espace à venir</translation>
    </message>
    <message>
        <source>What could go</source>
        <translation>Ce qui peut partir</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>looks at its schedules</source>
        <translation>consulte ses planifications</translation>
    </message>
    <message>
        <source>has not looked for 10 minutes</source>
        <translation>n’a rien consulté depuis 10&#xa0;minutes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>État de santé</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Encore rien à évaluer</translation>
    </message>
    <message>
        <source>Nothing to judge yet.</source>
        <translation>Encore rien à évaluer.</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <source>Health: %1 of 100</source>
        <translation>État de santé&#x202f;: %1 sur 100</translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>Toutes les règles sont respectées.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the things below would make it 100.</source>
        <translation>
            <numerusform>%n des points ci-dessous permettrait d’atteindre 100.</numerusform>
            <numerusform>%n des points ci-dessous permettraient d’atteindre 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 points</source>
        <extracomment>a rule of the health score: its name, what was found, points of points</extracomment>
        <translation>%1&#x202f;: %2, %3 points sur %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>Sauvegardes jour par jour</translation>
    </message>
    <message>
        <source>one square a day</source>
        <translation>un carré par jour</translation>
    </message>
    <message>
        <source>Backups by day and server</source>
        <translation>Sauvegardes par jour et par serveur</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n server(s)</source>
        <translation>
            <numerusform>Afficher tout (%n serveur)</numerusform>
            <numerusform>Afficher les %n serveurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups of the last %n day(s)</source>
        <translation>
            <numerusform>Sauvegardes du dernier jour (%n)</numerusform>
            <numerusform>Sauvegardes des %n derniers jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Import world</source>
        <translation>Importer un monde</translation>
    </message>
    <message>
        <source>Import a world</source>
        <translation>Importer un monde</translation>
    </message>
    <message>
        <source>Which archive holds the world?</source>
        <translation>Quelle archive contient le monde&#x202f;?</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>/home/me/world.zip</source>
        <translation>/home/moi/monde.zip</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>It is unpacked into a new folder, and only there. Zip, 7z and tar in every form.</source>
        <translation>Il est extrait dans un nouveau dossier, et nulle part ailleurs. Zip, 7z et tar sous toutes leurs formes.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Archive of a world</source>
        <translation>Archive d’un monde</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::JobDrawer</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 en cours, %2 en attente</translation>
    </message>
    <message>
        <source>“%1” was not cancelled</source>
        <translation>La tâche «&#x202f;%1&#x202f;» n’a pas été annulée</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Finished lately</source>
        <translation>Terminées récemment</translation>
    </message>
    <message>
        <source>No work so far. Backups, restores and checks show here.</source>
        <translation>Aucune tâche jusqu’ici. Les sauvegardes, restaurations et contrôles s’affichent ici.</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Annuler cette tâche</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::JobText</name>
    <message>
        <source>Back up %1</source>
        <translation>Sauvegarder %1</translation>
    </message>
    <message>
        <source>Verify a backup of %1</source>
        <translation>Vérifier une sauvegarde de %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation>Défaire la restauration de %1</translation>
    </message>
    <message>
        <source>Apply the retention of %1</source>
        <translation>Appliquer la rétention de %1</translation>
    </message>
    <message>
        <source>Import a world</source>
        <translation>Importer un monde</translation>
    </message>
    <message>
        <source>Export a backup of %1</source>
        <translation>Exporter une sauvegarde de %1</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>attend son tour</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checking what it needs</source>
        <translation>Contrôle des conditions requises</translation>
    </message>
    <message>
        <source>Checked what it needs</source>
        <translation>Conditions requises contrôlées</translation>
    </message>
    <message>
        <source>Writing files into the archive</source>
        <translation>Écriture des fichiers dans l’archive</translation>
    </message>
    <message>
        <source>Files written into the archive</source>
        <translation>Fichiers écrits dans l’archive</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>Relecture et comparaison</translation>
    </message>
    <message>
        <source>Read back, every checksum equal</source>
        <translation>Relue, sommes de contrôle toutes identiques</translation>
    </message>
    <message>
        <source>Backing the present state up</source>
        <translation>Sauvegarde de l’état actuel</translation>
    </message>
    <message>
        <source>Present state backed up</source>
        <translation>État actuel sauvegardé</translation>
    </message>
    <message>
        <source>Unpacking beside the live folder</source>
        <translation>Extraction à côté du dossier actuel</translation>
    </message>
    <message>
        <source>Unpacked beside the live folder, each checksum equal</source>
        <translation>Extraite à côté du dossier actuel, sommes de contrôle toutes identiques</translation>
    </message>
    <message>
        <source>Carrying over what backups leave out</source>
        <translation>Reprise de ce que les sauvegardes laissent de côté</translation>
    </message>
    <message>
        <source>What backups leave out was carried over</source>
        <translation>Ce que les sauvegardes laissent de côté a été repris</translation>
    </message>
    <message>
        <source>Swapping by renaming</source>
        <translation>Échange des dossiers par renommage</translation>
    </message>
    <message>
        <source>Swapped by renaming</source>
        <translation>Dossiers échangés par renommage</translation>
    </message>
    <message>
        <source>Writing the zip file</source>
        <translation>Écriture du fichier zip</translation>
    </message>
    <message>
        <source>Zip file written</source>
        <translation>Fichier zip écrit</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>The service has not been reachable since %1. What you see is from then. Nothing is lost; it is tried again by itself.</source>
        <translation>Le service est injoignable. Dernier contact&#x202f;: %1. Ce qui est affiché date de ce moment. Rien n’est perdu&#x202f;; de nouveaux essais ont lieu automatiquement.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Terminé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>No server is backed up yet.</source>
        <translation>Aucun serveur n’est encore sauvegardé.</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Rechercher ou exécuter</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>Actualiser cette page</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Revenir à l’endroit précédent</translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <translation>Copier le lien de cette page</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>Show the notifications</source>
        <translation>Afficher les notifications</translation>
    </message>
    <message>
        <source>Open a new window</source>
        <translation>Ouvrir une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>Redémarrer le service…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#x202f;: %1</translation>
    </message>
    <message>
        <source>The service was not restarted</source>
        <translation>Le service n’a pas été redémarré</translation>
    </message>
    <message>
        <source>Restart the service now?</source>
        <translation>Redémarrer le service maintenant&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled. What they would replace stays as it was; backups that are not finished are dropped.</source>
        <translation>
            <numerusform>%n tâche en cours est annulée. Ce qu’elle devait remplacer reste inchangé&#x202f;; une sauvegarde inachevée est abandonnée.</numerusform>
            <numerusform>%n tâches en cours sont annulées. Ce qu’elles devaient remplacer reste inchangé&#x202f;; les sauvegardes inachevées sont abandonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them and restart</source>
        <translation>Les annuler et redémarrer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 – Holdfast</source>
        <translation>%1 – Holdfast</translation>
    </message>
    <message>
        <source>What you changed here is not stored yet.</source>
        <translation>Ce que vous avez modifié ici n’est pas encore enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n tâche en échec</numerusform>
            <numerusform>%n tâches en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>The service was updated to version %1; this window is of %2. Both work together. Restart the window to see what is new.</source>
        <translation>Le service est passé à la version %1&#x202f;; cette fenêtre est en version %2. Les deux fonctionnent ensemble. Redémarrez la fenêtre pour voir les nouveautés.</translation>
    </message>
    <message>
        <source>The service is of version %1 still; this window is of %2. Both work together. Restart the service to use what is new.</source>
        <translation>Le service est encore en version %1&#x202f;; cette fenêtre est en version %2. Les deux fonctionnent ensemble. Redémarrez le service pour utiliser les nouveautés.</translation>
    </message>
    <message>
        <source>The service was updated to version %1, which this window, of %2, does not understand. What you see is from before and nothing can be changed here. Backups go on. Restart the window to use the new version.</source>
        <translation>Le service est passé à la version %1, que cette fenêtre, en version %2, ne comprend pas. Ce qui est affiché date d’avant et rien ne peut être modifié ici. Les sauvegardes continuent. Redémarrez la fenêtre pour utiliser la nouvelle version.</translation>
    </message>
    <message>
        <source>The service is of version %1, too old for this window, of %2. Nothing can be changed here. Backups go on. Update the service, or open the window of its version.</source>
        <translation>Le service est en version %1, trop ancienne pour cette fenêtre, en version %2. Rien ne peut être modifié ici. Les sauvegardes continuent. Mettez le service à jour ou ouvrez la fenêtre de sa version.</translation>
    </message>
    <message>
        <source>Restart the window</source>
        <translation>Redémarrer la fenêtre</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MoveBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Move schedule</source>
        <translation>Déplacer la planification</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a server, then when it is backed up from now on</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Now: %1. Nothing is changed until you move it.</source>
        <translation>Actuellement&#x202f;: %1. Rien n’est modifié tant que vous ne la déplacez pas.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NavigationRail</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search or run (Ctrl+K)</source>
        <translation>Rechercher ou exécuter (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Autre version</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NbtTreeModel</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Balise</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NextRunsView</name>
    <message>
        <source>Next five runs</source>
        <translation>Cinq prochaines exécutions</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>date of a run: weekday, day, month, as QLocale::toString takes it</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>summer time</source>
        <translation>heure d’été</translation>
    </message>
    <message>
        <source>winter time</source>
        <translation>heure d’hiver</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NextUpCard</name>
    <message>
        <source>right after the clocks change</source>
        <translation>juste après le changement d’heure</translation>
    </message>
    <message>
        <source>the first of two, the clocks change</source>
        <translation>la première des deux, changement d’heure</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>durée&#x202f;: environ %1</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>No schedule is due. What has none is backed up by hand only.</source>
        <translation>Aucune planification n’est prévue. Sans planification, un serveur n’est sauvegardé qu’à la main.</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <extracomment>a backup to come: server, time, &quot;in 48 min&quot;</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NoticeStack</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NotificationCentre</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Tout marquer comme vu</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Look at everything again</source>
        <translation>Tout examiner à nouveau</translation>
    </message>
    <message>
        <source>See what happened to %1</source>
        <translation>Voir ce qui est arrivé à %1</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Le service est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation>La vue d’ensemble n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Pas encore de serveur</translation>
    </message>
    <message>
        <source>Tell Holdfast which folder your game server lives in; here you then see whether it is safe. Nothing in the folder is changed.</source>
        <translation>Indiquez à Holdfast dans quel dossier se trouve votre serveur de jeu&#x202f;; vous voyez ensuite ici s’il est protégé. Rien n’est modifié dans le dossier.</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewText</name>
    <message>
        <source>Next backup: %1, %2, %3.</source>
        <extracomment>server, time, &quot;in 48 min&quot;</extracomment>
        <translation>Prochaine sauvegarde&#x202f;: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>Last verified %1.</source>
        <translation>Dernière vérification&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>Rien n’a encore été vérifié.</translation>
    </message>
    <message>
        <source>No schedule is due: backups are made by hand only.</source>
        <translation>Aucune planification n’est prévue&#x202f;: les sauvegardes se font seulement à la main.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) has no good backup.</source>
        <translation>
            <numerusform>%n serveur sur %1 n’a pas de sauvegarde valide.</numerusform>
            <numerusform>%n serveurs sur %1 n’ont pas de sauvegarde valide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) is past its goal.</source>
        <translation>
            <numerusform>%n serveur sur %1 dépasse son objectif.</numerusform>
            <numerusform>%n serveurs sur %1 dépassent leur objectif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) is past its goal or has no good backup.</source>
        <translation>
            <numerusform>%n serveur sur %1 dépasse son objectif ou n’a pas de sauvegarde valide.</numerusform>
            <numerusform>%n serveurs sur %1 dépassent leur objectif ou n’ont pas de sauvegarde valide.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was backed up well is kept; it can be restored as before.</source>
        <translation>Ce qui a été bien sauvegardé est conservé et peut être restauré comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n server(s) are within their goals.</source>
        <translation>
            <numerusform>L’autre serveur (%n) respecte son objectif.</numerusform>
            <numerusform>Les %n autres serveurs respectent leurs objectifs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you.</source>
        <translation>
            <numerusform>%n point demande votre attention.</numerusform>
            <numerusform>%n points demandent votre attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all within their goals.</source>
        <translation>
            <numerusform>%n serveur, objectif respecté.</numerusform>
            <numerusform>%n serveurs, tous les objectifs respectés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all backed up within their goals.</source>
        <translation>
            <numerusform>%n serveur, sauvegardé dans son objectif.</numerusform>
            <numerusform>%n serveurs, tous sauvegardés dans leurs objectifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown since %1: the service is not reachable.</source>
        <translation>Inconnu&#x202f;: le service est injoignable. Dernier contact&#x202f;: %1.</translation>
    </message>
    <message>
        <source>As it was then: %1</source>
        <translation>À ce moment-là&#x202f;: %1</translation>
    </message>
    <message>
        <source>Unknown since %1: the service does not answer.</source>
        <translation>Inconnu&#x202f;: le service ne répond pas. Dernier contact&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Backups that are due do not begin meanwhile; those that exist are not touched. If this stays, restart the service.</source>
        <translation>Les sauvegardes prévues ne commencent pas pendant ce temps&#x202f;; celles qui existent restent intactes. Si cela dure, redémarrez le service.</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked at its schedules yet.</source>
        <translation>Inconnu&#x202f;: le service n’a pas encore consulté ses planifications.</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked at its schedules since %1.</source>
        <translation>Inconnu&#x202f;: le service ne consulte plus ses planifications. Dernière consultation&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Meilleur résultat</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemList</name>
    <message>
        <source>What needs you</source>
        <translation>Ce qui demande votre attention</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Afficher tout (%n)</numerusform>
            <numerusform>Afficher tout (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>début&#x202f;: %1</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>Voir ce qui s’est passé</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>Sauvegarder %1 maintenant</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Le service est injoignable pour le moment.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemWatch</name>
    <message>
        <source>The service is not reachable</source>
        <translation>Le service est injoignable</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked for 10 minutes</source>
        <translation>Inconnu&#x202f;: le service n’a rien consulté depuis 10&#xa0;minutes</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Pas encore de serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n point demande votre attention</numerusform>
            <numerusform>%n points demandent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all backed up within their goals</source>
        <translation>
            <numerusform>%n serveur, sauvegardé dans son objectif</numerusform>
            <numerusform>%n serveurs, tous sauvegardés dans leurs objectifs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemWords</name>
    <message>
        <source>No backup was made since.</source>
        <translation>Aucune sauvegarde n’a été faite depuis.</translation>
    </message>
    <message>
        <source>The newest attempt failed: %1</source>
        <translation>La tentative la plus récente a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 has no good backup</source>
        <translation>%1 n’a pas de sauvegarde valide</translation>
    </message>
    <message>
        <source>It was never backed up. Its folder is as it was.</source>
        <translation>Il n’a jamais été sauvegardé. Son dossier est comme avant.</translation>
    </message>
    <message>
        <source>The newest attempt failed: %1 The server&apos;s folder is as it was.</source>
        <translation>La tentative la plus récente a échoué&#x202f;: %1 Le dossier du serveur est comme avant.</translation>
    </message>
    <message>
        <source>%1 has had no good backup for %2</source>
        <translation>%1 n’a pas de sauvegarde valide depuis %2</translation>
    </message>
    <message>
        <source>%1 The last good one, of %2, is kept.</source>
        <translation>%1 La dernière valide (%2) est conservée.</translation>
    </message>
    <message>
        <source>The newest backup of %1 failed</source>
        <translation>La sauvegarde la plus récente de %1 a échoué</translation>
    </message>
    <message>
        <source>%1 The last good one, of %2, is within the goal.</source>
        <translation>%1 La dernière valide (%2) respecte l’objectif.</translation>
    </message>
    <message>
        <source>An archive of %1 is missing or damaged</source>
        <translation>Une archive de %1 est absente ou endommagée</translation>
    </message>
    <message>
        <source>Nothing else was touched: the other archives are as they were.</source>
        <translation>Rien d’autre n’a été touché&#x202f;: les autres archives sont comme avant.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Into the server&apos;s own folder</source>
        <translation>Dans le dossier du serveur</translation>
    </message>
    <message>
        <source>Into another folder</source>
        <translation>Dans un autre dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Où restaurer&#x202f;?</translation>
    </message>
    <message>
        <source>A new or empty folder on the machine of the service. The server itself is not touched; good for a look or for single files.</source>
        <translation>Un dossier nouveau ou vide sur la machine du service. Le serveur lui-même n’est pas touché&#x202f;; pratique pour jeter un coup d’œil ou récupérer des fichiers isolés.</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>/path/of/a/new/folder</source>
        <translation>/chemin/d/un/nouveau/dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation>Dossier où restaurer</translation>
    </message>
    <message>
        <source>That backup is not there</source>
        <translation>Cette sauvegarde n’existe pas</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>to the state of %1</source>
        <translation>état&#x202f;: %1</translation>
    </message>
    <message>
        <source>The present folder of %1 is kept beside it, so that one click brings it back.</source>
        <translation>Le dossier actuel de %1 est conservé à côté&#x202f;; un clic le remet en place.</translation>
    </message>
    <message>
        <source>Its server is no longer registered.</source>
        <translation>Son serveur n’est plus enregistré.</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>%1 n’a pas été restauré</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Le service est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>Nothing has been touched yet.</source>
        <translation>Rien n’a encore été touché.</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Voir ce qui changerait</translation>
    </message>
    <message>
        <source>Restore %1 to %2</source>
        <translation>Restaurer %1 (%2)</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePreview</name>
    <message numerus="yes">
        <source>%Ln region file(s)</source>
        <translation>
            <numerusform>%Ln fichier de région</numerusform>
            <numerusform>%Ln fichiers de région</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln chunk(s)</source>
        <translation>
            <numerusform>%1 avec %Ln chunk</numerusform>
            <numerusform>%1 avec %Ln chunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln player file(s)</source>
        <translation>
            <numerusform>%Ln fichier de joueur</numerusform>
            <numerusform>%Ln fichiers de joueur</numerusform>
        </translation>
    </message>
    <message>
        <source>level.dat</source>
        <translation>level.dat</translation>
    </message>
    <message numerus="yes">
        <source>%n settings file(s)</source>
        <translation>
            <numerusform>%n fichier de réglages</numerusform>
            <numerusform>%n fichiers de réglages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln autre fichier</numerusform>
            <numerusform>%Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Type de changement</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La sauvegarde</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Back the present state up first</source>
        <translation>Sauvegarder d’abord l’état actuel</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Changent</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Disparaissent</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Reviennent</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Fichiers qui changent</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Précaution</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>La comparaison est impossible</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>What would change is being looked at. Nothing is touched.</source>
        <translation>Recherche de ce qui changerait. Rien n’est touché.</translation>
    </message>
    <message>
        <source>The backup is known to be good</source>
        <translation>La validité de la sauvegarde est prouvée</translation>
    </message>
    <message>
        <source>The backup is good</source>
        <translation>La sauvegarde est valide</translation>
    </message>
    <message>
        <source>The backup was not read back yet</source>
        <translation>La sauvegarde n’a pas encore été relue</translation>
    </message>
    <message>
        <source>It is checked while it is unpacked; nothing is replaced before it is whole.</source>
        <translation>Elle est contrôlée pendant l’extraction&#x202f;; rien n’est remplacé avant qu’elle soit complète.</translation>
    </message>
    <message>
        <source>It cannot be restored there</source>
        <translation>La restauration y est impossible</translation>
    </message>
    <message>
        <source>Takes about %1.</source>
        <translation>Durée&#x202f;: environ %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: the present folder is kept beside it and can be put back with one click until %1.</source>
        <translation>Rien n’est perdu&#x202f;: le dossier actuel est conservé à côté et se remet en place d’un clic. Échéance&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The live server is not touched.</source>
        <translation>Le serveur lui-même n’est pas touché.</translation>
    </message>
    <message>
        <source>The folder is new: there is nothing to keep.</source>
        <translation>Le dossier est nouveau&#x202f;: il n’y a rien à conserver.</translation>
    </message>
    <message>
        <source>Without it only the kept folder brings the present state back.</source>
        <translation>Sans elle, seul le dossier conservé permet de retrouver l’état actuel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal and not touched</source>
        <translation>
            <numerusform>%Ln identique, non touché</numerusform>
            <numerusform>%Ln identiques, non touchés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: the folder is equal to the backup.</source>
        <translation>Rien ne changerait&#x202f;: le dossier est identique à la sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will change. The last %1 of play will be undone.</source>
        <translation>
            <numerusform>%Ln fichier va changer. Retour en arrière de %1 de jeu.</numerusform>
            <numerusform>%Ln fichiers vont changer. Retour en arrière de %1 de jeu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be written.</source>
        <translation>
            <numerusform>%Ln fichier va être écrit.</numerusform>
            <numerusform>%Ln fichiers vont être écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>Rien n’a été touché.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far the backup was proven, then when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Needs about %1 at the storage target; verified before anything starts.</source>
        <translation>Demande environ %1 dans la destination de stockage&#x202f;; vérifiée avant que quoi que ce soit commence.</translation>
    </message>
    <message>
        <source>Needs %1 with the reserve for unpacking beside the folder; %2 are free.</source>
        <translation>Espace nécessaire, réserve comprise, pour extraire à côté du dossier&#x202f;: %1&#x202f;; libre&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>The way back</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Défaire la restauration</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Jeter un coup d’œil</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Compare with the folder as it is now</source>
        <translation>Comparer avec le dossier dans son état actuel</translation>
    </message>
    <message>
        <source>Undoing the restore of %1…</source>
        <translation>Retour à l’état d’avant la restauration de %1…</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>Restauration de %1…</translation>
    </message>
    <message>
        <source>You may leave this page; the work goes on.</source>
        <translation>Vous pouvez quitter cette page&#x202f;; le travail continue.</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 est de nouveau comme avant.</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Durée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation>%1 n’a pas été restauré.</translation>
    </message>
    <message>
        <source>The restore of %1 was cancelled.</source>
        <translation>La restauration de %1 a été annulée.</translation>
    </message>
    <message>
        <source>Its folder is as it was.</source>
        <translation>Son dossier est comme avant.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>The folder as it was before is kept until %1. Undoing swaps the two by renaming.</source>
        <translation>Le dossier d’avant est conservé. Échéance&#x202f;: %1. Défaire la restauration échange les deux par renommage.</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>La restauration n’a pas été défaite</translation>
    </message>
    <message>
        <source>It was not cancelled</source>
        <translation>La tâche n’a pas été annulée</translation>
    </message>
    <message>
        <source>%1 is back in its state of %2.</source>
        <translation>%1 est revenu à son état antérieur (%2).</translation>
    </message>
    <message>
        <source>%1 as of %2 is in the new folder.</source>
        <translation>%1 (%2) est dans le nouveau dossier.</translation>
    </message>
    <message>
        <source>It lies in %1 and took %2.</source>
        <translation>Emplacement&#x202f;: %1. Durée&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionForm</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>plus récentes</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>horaires</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidiennes</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>hebdomadaires</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuelles</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>annuelles</translation>
    </message>
    <message>
        <source>days, all</source>
        <translation>jours, toutes</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no such rule</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Keep all of so many days</source>
        <translation>Nombre de jours dont tout est conservé</translation>
    </message>
    <message>
        <source>Keep so many: %1</source>
        <translation>Nombre à conserver&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPicture</name>
    <message numerus="yes">
        <source>%n newest and daily</source>
        <translation>
            <numerusform>%n plus récente ou quotidienne</numerusform>
            <numerusform>%n plus récentes et quotidiennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n hebdomadaire</numerusform>
            <numerusform>%n hebdomadaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n mensuelle</numerusform>
            <numerusform>%n mensuelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>%n annuelle</numerusform>
            <numerusform>%n annuelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beside the rules</source>
        <translation>
            <numerusform>%n hors règles</numerusform>
            <numerusform>%n hors règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go(es)</source>
        <translation>
            <numerusform>%Ln à supprimer</numerusform>
            <numerusform>%Ln à supprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups that stay and go</source>
        <translation>Sauvegardes conservées et supprimées</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>a backup in the picture: time, size, then why it stays or goes</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>auj.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1&#xa0;jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>6 mo.</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln backup(s) stay, %1 together.</source>
        <translation>
            <numerusform>%Ln sauvegarde, conservée, %1 en tout.</numerusform>
            <numerusform>Les %Ln sauvegardes sont conservées, %1 en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln backup(s) %1 stay and %2 go, which frees %3 after the next good run.</source>
        <translation>
            <numerusform>Sur %Ln sauvegarde, conservées&#x202f;: %1, supprimées&#x202f;: %2, ce qui libère %3 après la prochaine exécution réussie.</numerusform>
            <numerusform>Sur %Ln sauvegardes, conservées&#x202f;: %1, supprimées&#x202f;: %2, ce qui libère %3 après la prochaine exécution réussie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RhythmForm</name>
    <message>
        <source>Repeat</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>First time of the day</source>
        <translation>Premier horaire du jour</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Chaque heure</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Hebdomadaire</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuelle</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Five fields: minute, hour, day of month, month, day of week.</source>
        <translation>Cinq champs&#x202f;: minute, heure, jour du mois, mois, jour de la semaine.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Minute of each hour</source>
        <translation>Minute de chaque heure</translation>
    </message>
    <message>
        <source>Hours between runs</source>
        <translation>Heures entre les exécutions</translation>
    </message>
    <message>
        <source>Hours after the run before</source>
        <translation>Heures après l’exécution précédente</translation>
    </message>
    <message>
        <source>What the hours are counted from</source>
        <translation>Point de départ du décompte des heures</translation>
    </message>
    <message>
        <source>hours by the clock</source>
        <translation>heures d’horloge</translation>
    </message>
    <message>
        <source>hours after the run before</source>
        <translation>heures après l’exécution précédente</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Months without that day are left out.</source>
        <translation>Les mois sans ce jour sont omis.</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Expression cron</translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation>Ce fuseau horaire n’existe pas</translation>
    </message>
    <message>
        <source>as this computer</source>
        <translation>celui de cet ordinateur</translation>
    </message>
    <message>
        <source>The service does not know this zone</source>
        <translation>Le service ne connaît pas ce fuseau</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
    <message>
        <source>One schedule runs at the same minute of each hour. For the other minute make a second schedule.</source>
        <translation>Une planification s’exécute à la même minute de chaque heure. Pour l’autre minute, créez une seconde planification.</translation>
    </message>
    <message>
        <source>no clock, so no expression</source>
        <translation>pas d’horloge, donc pas d’expression</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RunningCard</name>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Le service est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not cancelled</source>
        <translation>La tâche «&#x202f;%1&#x202f;» n’a pas été annulée</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleDeeds</name>
    <message>
        <source>The schedule of %1 was not changed</source>
        <translation>La planification de %1 n’a pas été modifiée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) are on again</source>
        <translation>
            <numerusform>%n planification est réactivée</numerusform>
            <numerusform>%n planifications sont réactivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) are switched off</source>
        <translation>
            <numerusform>%n planification est désactivée</numerusform>
            <numerusform>%n planifications sont désactivées</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule of %1 is on</source>
        <translation>La planification de %1 est activée</translation>
    </message>
    <message>
        <source>The schedule of %1 is switched off</source>
        <translation>La planification de %1 est désactivée</translation>
    </message>
    <message>
        <source>The schedule of %1 was not removed</source>
        <translation>La planification de %1 n’a pas été supprimée</translation>
    </message>
    <message>
        <source>The schedule of %1 was removed; its backups stay</source>
        <translation>La planification de %1 a été supprimée&#x202f;; ses sauvegardes restent</translation>
    </message>
    <message>
        <source>The schedule of %1 was not run</source>
        <translation>La planification de %1 n’a pas été exécutée</translation>
    </message>
    <message>
        <source>Backing %1 up; the times of its schedule stay</source>
        <translation>Sauvegarde de %1 en cours&#x202f;; les horaires de sa planification restent</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is backed up: %2</source>
        <extracomment>a server, then when it is backed up</extracomment>
        <translation>Sauvegarde de %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are backed up: %1</source>
        <translation>
            <numerusform>Sauvegarde de %n serveur&#x202f;: %1</numerusform>
            <numerusform>Sauvegarde de %n serveurs&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The new schedule was not removed</source>
        <translation>La nouvelle planification n’a pas été supprimée</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleEditor</name>
    <message>
        <source>Read every archive back, every</source>
        <translation>Relire chaque archive, tous les</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Nouvelle planification</translation>
    </message>
    <message>
        <source>Change schedule of %1</source>
        <translation>Modifier la planification de %1</translation>
    </message>
    <message>
        <source>Default place</source>
        <translation>Destination par défaut</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where its archives lie</source>
        <translation>Où se trouvent ses archives</translation>
    </message>
    <message>
        <source>Days within which every archive is read back</source>
        <translation>Délai en jours pour relire chaque archive</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>Keep it at</source>
        <translation>Stocker dans</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Next five runs</source>
        <translation>Cinq prochaines exécutions</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run once now</source>
        <translation>Exécuter une fois maintenant</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <extracomment>a place for archives: its name, then how much is free there</extracomment>
        <translation>%1, libre&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>It will keep at most %n backup(s).</source>
        <translation>
            <numerusform>Elle conservera au plus %n sauvegarde.</numerusform>
            <numerusform>Elle conservera au plus %n sauvegardes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will keep at most %n backup(s) and all that are younger than the days.</source>
        <translation>
            <numerusform>Elle conservera au plus %n sauvegarde, et toutes celles plus récentes que le nombre de jours.</numerusform>
            <numerusform>Elle conservera au plus %n sauvegardes, et toutes celles plus récentes que le nombre de jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will keep all of %n day(s).</source>
        <translation>
            <numerusform>Elle conservera tout pendant %n&#xa0;jour.</numerusform>
            <numerusform>Elle conservera tout pendant %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>It will keep everything. Nothing is removed by itself.</source>
        <translation>Elle conservera tout. Rien n’est supprimé automatiquement.</translation>
    </message>
    <message>
        <source>Backups that are made by hand, locked ones and the last good one stay whatever the rule says.</source>
        <translation>Les sauvegardes faites à la main, celles verrouillées et la dernière valide restent, quoi que dise la règle.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked backup(s) stay whatever the rule says, and the last good one is never removed.</source>
        <translation>
            <numerusform>%n sauvegarde verrouillée reste quoi que dise la règle, et la dernière valide n’est jamais supprimée.</numerusform>
            <numerusform>%n sauvegardes verrouillées restent quoi que dise la règle, et la dernière valide n’est jamais supprimée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last good one is never removed.</source>
        <translation>La dernière valide n’est jamais supprimée.</translation>
    </message>
    <message>
        <source>when (was: %1)</source>
        <translation>quand (avant&#x202f;: %1)</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>what is kept</source>
        <translation>ce qui est conservé</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2 time.</source>
        <translation>%1, fuseau %2.</translation>
    </message>
    <message>
        <source>The service is not reachable now. What you entered is kept.</source>
        <translation>Le service est injoignable pour le moment. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Choose the server.</source>
        <translation>Choisissez le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s), one for each server</source>
        <translation>
            <numerusform>%n planification, une par serveur</numerusform>
            <numerusform>%n planifications, une par serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>The schedule was not saved</source>
        <translation>La planification n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>The new schedule is not made.</source>
        <translation>La nouvelle planification n’est pas créée.</translation>
    </message>
    <message>
        <source>The schedule stays as it was: %1.</source>
        <translation>La planification reste comme avant&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleTableModel</name>
    <message>
        <source>Good</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Avec avertissements</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Default place</source>
        <translation>Destination par défaut</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>%1, %2 time
%3</source>
        <translation>%1, fuseau %2
%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserve</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleText</name>
    <message>
        <source>%1 to %2</source>
        <comment>range of numbers</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>chaque minute</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>toutes les minutes (%n)</numerusform>
            <numerusform>toutes les %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>each hour at minute %1</source>
        <translation>chaque heure à la minute %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s) of the hours %1</source>
        <translation>
            <numerusform>toutes les minutes (%n), heures %1</numerusform>
            <numerusform>toutes les %n&#xa0;minutes, heures %1</numerusform>
        </translation>
    </message>
    <message>
        <source>at minute %1 of the hours %2</source>
        <translation>à la minute %1, heures %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>le jour %1 du mois</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>days of the week</comment>
        <translation>chaque %1</translation>
    </message>
    <message>
        <source>on day %1 of the month and on each %2</source>
        <translation>le jour %1 du mois et chaque %2</translation>
    </message>
    <message>
        <source>on day %1 of the month if it is a %2</source>
        <translation>le jour %1 du mois si c’est %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;At 04:00, on day 1 of the month&quot;: when in the day, then which days</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <extracomment>&quot;At 04:00, on day 1 of the month, in January and July&quot;</extracomment>
        <translation>%1, %2, en %3</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), from %1</source>
        <translation>
            <numerusform>Toutes les %n&#xa0;heure, à partir de %1</numerusform>
            <numerusform>Toutes les %n&#xa0;heures, à partir de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>Du lundi au vendredi à %1</translation>
    </message>
    <message>
        <source>Saturday and Sunday at %1</source>
        <translation>Samedi et dimanche à %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <comment>day of the week, time</comment>
        <translation>Chaque %1 à %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>days of the week, time</comment>
        <translation>Chaque %1 à %2</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>0 to 59</source>
        <translation>0 à 59</translation>
    </message>
    <message>
        <source>0 to 23</source>
        <translation>0 à 23</translation>
    </message>
    <message>
        <source>1 to 12 or jan to dec</source>
        <translation>1 à 12 ou jan à dec</translation>
    </message>
    <message>
        <source>0 to 7 or sun to sat</source>
        <translation>0 à 7 ou sun à sat</translation>
    </message>
    <message>
        <source>1 to 31</source>
        <translation>1 à 31</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Every hour at minute %1</source>
        <translation>Chaque heure à la minute %1</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Chaque jour à %1</translation>
    </message>
    <message>
        <source>On day %1 of each month at %2</source>
        <translation>Le jour %1 de chaque mois à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the run before</source>
        <translation>
            <numerusform>%n&#xa0;heure après l’exécution précédente</numerusform>
            <numerusform>%n&#xa0;heures après l’exécution précédente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newest</source>
        <translation>
            <numerusform>la plus récente (%n)</numerusform>
            <numerusform>les %n plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of %n day(s)</source>
        <translation>
            <numerusform>tout pendant %n&#xa0;jour</numerusform>
            <numerusform>tout pendant %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hourly</source>
        <translation>
            <numerusform>%n horaire</numerusform>
            <numerusform>%n horaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>%n quotidienne</numerusform>
            <numerusform>%n quotidiennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n hebdomadaire</numerusform>
            <numerusform>%n hebdomadaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n mensuelle</numerusform>
            <numerusform>%n mensuelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>%n annuelle</numerusform>
            <numerusform>%n annuelles</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Stays: it is locked.</source>
        <translation>Reste&#x202f;: elle est verrouillée.</translation>
    </message>
    <message>
        <source>Stays: it is under way.</source>
        <translation>Reste&#x202f;: elle est en cours.</translation>
    </message>
    <message>
        <source>Stays: it was made just now.</source>
        <translation>Reste&#x202f;: elle vient d’être faite.</translation>
    </message>
    <message>
        <source>Stays: its time lies in the future; the clock was changed.</source>
        <translation>Reste&#x202f;: sa date est dans le futur&#x202f;; l’horloge a été changée.</translation>
    </message>
    <message>
        <source>Stays: it is the last good backup.</source>
        <translation>Reste&#x202f;: c’est la dernière sauvegarde valide.</translation>
    </message>
    <message>
        <source>Stays: the backup after it is less than half its size.</source>
        <translation>Reste&#x202f;: la sauvegarde suivante fait moins de la moitié de sa taille.</translation>
    </message>
    <message>
        <source>Stays: it was made by hand and is only removed by hand.</source>
        <translation>Reste&#x202f;: elle a été faite à la main et ne se supprime qu’à la main.</translation>
    </message>
    <message>
        <source>Stays: the schedule that made it is gone.</source>
        <translation>Reste&#x202f;: la planification qui l’a faite n’existe plus.</translation>
    </message>
    <message>
        <source>Stays: the schedule that made it is switched off.</source>
        <translation>Reste&#x202f;: la planification qui l’a faite est désactivée.</translation>
    </message>
    <message>
        <source>Stays: the newest backup failed; nothing goes before one succeeds.</source>
        <translation>Reste&#x202f;: la sauvegarde la plus récente a échoué&#x202f;; rien ne part avant une réussite.</translation>
    </message>
    <message>
        <source>Stays: the record of a failure is kept for 30 days.</source>
        <translation>Reste&#x202f;: la trace d’un échec est conservée 30&#xa0;jours.</translation>
    </message>
    <message>
        <source>Stays: nothing is removed.</source>
        <translation>Reste&#x202f;: rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Stays: it is one of the newest.</source>
        <translation>Reste&#x202f;: elle est parmi les plus récentes.</translation>
    </message>
    <message>
        <source>Stays: it is young enough.</source>
        <translation>Reste&#x202f;: elle est assez récente.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its hour.</source>
        <translation>Reste&#x202f;: c’est la plus récente de son heure.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its day.</source>
        <translation>Reste&#x202f;: c’est la plus récente de son jour.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its week.</source>
        <translation>Reste&#x202f;: c’est la plus récente de sa semaine.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its month.</source>
        <translation>Reste&#x202f;: c’est la plus récente de son mois.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its year.</source>
        <translation>Reste&#x202f;: c’est la plus récente de son année.</translation>
    </message>
    <message>
        <source>Goes: it failed more than 30 days ago.</source>
        <translation>À supprimer&#x202f;: elle a échoué il y a plus de 30&#xa0;jours.</translation>
    </message>
    <message>
        <source>Goes: newer ones exist and no rule keeps it.</source>
        <translation>À supprimer&#x202f;: il en existe de plus récentes et aucune règle ne la conserve.</translation>
    </message>
    <message>
        <source>The clocks go back at %1, so %2 comes twice. It runs once, the first time.</source>
        <translation>Les horloges reculent à %1, donc %2 revient deux fois. L’exécution a lieu une seule fois, la première.</translation>
    </message>
    <message>
        <source>The clocks go forward from %1 to %2 and leave its time out that day. It runs right after, at %2.</source>
        <translation>Les horloges avancent de %1 à %2 et sautent son horaire ce jour-là. L’exécution a lieu juste après, à %2.</translation>
    </message>
    <message>
        <source>This is too long for an expression.</source>
        <translation>C’est trop long pour une expression.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), but five are needed: minute, hour, day of month, month, day of week.</source>
        <translation>
            <numerusform>%n champ, mais il en faut cinq&#x202f;: minute, heure, jour du mois, mois, jour de la semaine.</numerusform>
            <numerusform>%n champs, mais il en faut cinq&#x202f;: minute, heure, jour du mois, mois, jour de la semaine.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of @hourly, @daily, @weekly, @monthly, @yearly.</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie de @hourly, @daily, @weekly, @monthly, @yearly.</translation>
    </message>
    <message>
        <source>%1: “%2” is not allowed. It may hold %3, *, lists (1,2), ranges (1-5) and steps (*/5).</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» n’est pas permis. Ce champ accepte %3, *, des listes (1,2), des plages (1-5) et des pas (*/5).</translation>
    </message>
    <message>
        <source>%1: the range “%2” runs backwards. Write it as two ranges.</source>
        <translation>%1&#x202f;: la plage «&#x202f;%2&#x202f;» va à reculons. Écrivez-la comme deux plages.</translation>
    </message>
    <message>
        <source>%1: a step needs * or a range before it, such as */5.</source>
        <translation>%1&#x202f;: un pas doit suivre * ou une plage, par exemple */5.</translation>
    </message>
    <message>
        <source>%1: the step “%2” does not fit.</source>
        <translation>%1&#x202f;: le pas «&#x202f;%2&#x202f;» ne convient pas.</translation>
    </message>
    <message>
        <source>It would never run: no month that is allowed has such a day.</source>
        <translation>Elle ne s’exécuterait jamais&#x202f;: aucun mois permis n’a un tel jour.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Planifications</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>Nouvelle planification…</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>Tout désactiver</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <translation>Filtrer les planifications</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The schedule of that link is not there any more</source>
        <translation>La planification de ce lien n’existe plus</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>Run schedule of %1 now</source>
        <translation>Exécuter la planification de %1 maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n planification</numerusform>
            <numerusform>%n planifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s), %1 switched off</source>
        <translation>
            <numerusform>%n planification, désactivée&#x202f;: %1</numerusform>
            <numerusform>%n planifications, désactivées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Le service est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>Tout activer</translation>
    </message>
    <message>
        <source>No schedule fits the filter</source>
        <translation>Aucune planification ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaves none of %n schedule(s).</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» n’en laisse aucune sur %n planification.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» n’en laisse aucune sur %n planifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>No schedule yet</source>
        <translation>Pas encore de planification</translation>
    </message>
    <message>
        <source>With a schedule a server is backed up by itself, and old backups go by rules that you see before they apply.</source>
        <translation>Avec une planification, un serveur est sauvegardé automatiquement, et les anciennes sauvegardes partent selon des règles que vous voyez avant qu’elles s’appliquent.</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Pas encore de serveur</translation>
    </message>
    <message>
        <source>A schedule backs a server up. Tell Holdfast first where yours lives.</source>
        <translation>Une planification sauvegarde un serveur. Indiquez d’abord à Holdfast où se trouve le vôtre.</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>Aller aux serveurs</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Exécuter maintenant</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <translation>Afficher ses sauvegardes</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Copier son lien</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>Copier son identifiant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerChoice</name>
    <message>
        <source>All servers</source>
        <translation>Tous les serveurs</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerDirectory</name>
    <message>
        <source>removed server</source>
        <translation>serveur retiré</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerPage</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Parts of the server&apos;s page</source>
        <translation>Parties de la page du serveur</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This server is not registered</source>
        <translation>Ce serveur n’est pas enregistré</translation>
    </message>
    <message>
        <source>It was removed, or the link is about another service. Its backups stay among the backups.</source>
        <translation>Il a été retiré, ou le lien concerne un autre service. Ses sauvegardes restent parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>Aller aux serveurs</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>Sauvegarder %1 maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a server, then a part of its page</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Backs the server up (B)</source>
        <translation>Sauvegarde le serveur (B)</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Le service est injoignable pour le moment.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSchedules</name>
    <message>
        <source>the clocks change: it runs right after the gap</source>
        <translation>changement d’heure&#x202f;: exécution juste après le saut</translation>
    </message>
    <message>
        <source>the clocks change: it runs once, the first time</source>
        <translation>changement d’heure&#x202f;: une seule exécution, la première fois</translation>
    </message>
    <message numerus="yes">
        <source>%n hourly</source>
        <translation>
            <numerusform>%n horaire</numerusform>
            <numerusform>%n horaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>%n quotidienne</numerusform>
            <numerusform>%n quotidiennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n hebdomadaire</numerusform>
            <numerusform>%n hebdomadaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n mensuelle</numerusform>
            <numerusform>%n mensuelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>%n annuelle</numerusform>
            <numerusform>%n annuelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps the newest %n.</source>
        <translation>
            <numerusform>Conserve la plus récente (%n).</numerusform>
            <numerusform>Conserve les %n plus récentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps %1.</source>
        <translation>Conserve&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>What is older than %n day(s) goes.</source>
        <translation>
            <numerusform>Ce qui a plus de %n&#xa0;jour est supprimé.</numerusform>
            <numerusform>Ce qui a plus de %n&#xa0;jours est supprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps everything.</source>
        <translation>Conserve tout.</translation>
    </message>
    <message>
        <source>No schedule yet</source>
        <translation>Pas encore de planification</translation>
    </message>
    <message>
        <source>%1 is backed up by hand only. A schedule keeps it within its goal by itself.</source>
        <translation>%1 n’est sauvegardé qu’à la main. Une planification lui fait respecter son objectif automatiquement.</translation>
    </message>
    <message>
        <source>Make a schedule…</source>
        <translation>Créer une planification…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
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
        <translation>Objectif propre</translation>
    </message>
    <message>
        <source>Copy the folder</source>
        <translation>Copier le dossier</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is called everywhere; its backups follow.</source>
        <translation>Le nom affiché partout&#x202f;; ses sauvegardes suivent.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Decides what backups leave out, such as logs and caches.</source>
        <translation>Détermine ce que les sauvegardes laissent de côté, comme les journaux et les caches.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Stays: a server that moved is added again with its new folder.</source>
        <translation>Reste fixe&#x202f;: un serveur déplacé s’ajoute à nouveau avec son nouveau dossier.</translation>
    </message>
    <message>
        <source>Goal in hours</source>
        <translation>Objectif en heures</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove from Holdfast</source>
        <translation>Retirer de Holdfast</translation>
    </message>
    <message>
        <source>Its schedules go and it is no longer backed up. Its folder, its backups and their archives stay.</source>
        <translation>Ses planifications disparaissent et il n’est plus sauvegardé. Son dossier, ses sauvegardes et leurs archives restent.</translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation>Retirer le serveur…</translation>
    </message>
    <message>
        <source>1 to 64 characters, without spaces around them.</source>
        <translation>De 1 à 64 caractères, sans espace au début ni à la fin.</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>Il existe déjà un serveur de ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long.</source>
        <translation>
            <numerusform>%n caractère en trop.</numerusform>
            <numerusform>%n caractères en trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n tag(s).</source>
        <translation>
            <numerusform>%n étiquette au plus.</numerusform>
            <numerusform>%n étiquettes au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag has at most 64 characters.</source>
        <translation>Une étiquette compte 64 caractères au plus.</translation>
    </message>
    <message numerus="yes">
        <source>The age that its last good backup may reach; its kind&apos;s goal is %n h.</source>
        <translation>
            <numerusform>L’âge que peut atteindre sa dernière sauvegarde valide&#x202f;; l’objectif de son type est de %n&#xa0;h.</numerusform>
            <numerusform>L’âge que peut atteindre sa dernière sauvegarde valide&#x202f;; l’objectif de son type est de %n&#xa0;h.</numerusform>
        </translation>
    </message>
    <message>
        <source>The age that its last good backup may reach, as its kind has it.</source>
        <translation>L’âge que peut atteindre sa dernière sauvegarde valide, selon son type.</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Le service est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>The settings of %1 are saved</source>
        <translation>Les réglages de %1 sont enregistrés</translation>
    </message>
    <message>
        <source>It cannot be removed now</source>
        <translation>Le serveur ne peut pas être retiré pour le moment</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) go and it is no longer backed up.</source>
        <translation>
            <numerusform>%n planification disparaît et il n’est plus sauvegardé.</numerusform>
            <numerusform>%n planifications disparaissent et il n’est plus sauvegardé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its folder and its %Ln backup(s) with their archives stay.</source>
        <translation>
            <numerusform>Son dossier reste, tout comme %Ln sauvegarde et son archive.</numerusform>
            <numerusform>Son dossier reste, tout comme ses %Ln sauvegardes et leurs archives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from Holdfast?</source>
        <translation>Retirer %1 de Holdfast&#x202f;?</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Retirer le serveur</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 n’a pas été retiré</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSummary</name>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>a figure for screen readers: name, value, what it is of</extracomment>
        <translation>%1&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Dernière valide</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>World and files</source>
        <translation>Monde et fichiers</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Prochaine sauvegarde</translation>
    </message>
    <message>
        <source>Newest backups</source>
        <translation>Dernières sauvegardes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objectif&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln backup(s)</source>
        <translation>
            <numerusform>dans %Ln sauvegarde</numerusform>
            <numerusform>dans %Ln sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>not backed up yet</source>
        <translation>pas encore sauvegardé</translation>
    </message>
    <message>
        <source>in the newest backup</source>
        <translation>dans la sauvegarde la plus récente</translation>
    </message>
    <message numerus="yes">
        <source>Size in the last %n backup(s)</source>
        <translation>
            <numerusform>Taille dans la dernière sauvegarde (%n)</numerusform>
            <numerusform>Taille dans les %n dernières sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>pas de planification</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Toutes (%1)</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a backup for screen readers: when, how it stands</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the backup of %1</source>
        <translation>Ouvrir la sauvegarde&#x202f;: %1</translation>
    </message>
    <message>
        <source>No schedule backs it up: only what is started by hand does.</source>
        <translation>Aucune planification ne le sauvegarde&#x202f;: il n’est sauvegardé qu’à la main.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerTableModel</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Work is under way.</source>
        <translation>Une tâche est en cours.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Safe. The last good backup is %1 old, the goal is %2.</source>
        <translation>Protégé. Âge de la dernière sauvegarde valide&#x202f;: %1&#x202f;; objectif&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Late. The last good backup is %1 old, the goal is %2. It is kept.</source>
        <translation>En retard. Âge de la dernière sauvegarde valide&#x202f;: %1&#x202f;; objectif&#x202f;: %2. Elle est conservée.</translation>
    </message>
    <message>
        <source>Last failed</source>
        <translation>Échec récent</translation>
    </message>
    <message>
        <source>The newest backup failed. The last good one is %1 old, the goal is %2; it is kept.</source>
        <translation>La sauvegarde la plus récente a échoué. Âge de la dernière valide&#x202f;: %1&#x202f;; objectif&#x202f;: %2&#x202f;; elle est conservée.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Sans sauvegarde</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde valide.</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>pas de planification</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Dernière valide</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln sauvegarde</numerusform>
            <numerusform>%Ln sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Filtrer les serveurs</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Back the selected servers up now</source>
        <translation>Sauvegarder maintenant les serveurs sélectionnés</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation>
            <numerusform>%1 sur %n serveur</numerusform>
            <numerusform>%1 sur %n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>Le service est injoignable pour le moment.</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Pas encore de serveur</translation>
    </message>
    <message>
        <source>Tell Holdfast which folder your game server lives in. Nothing in it is changed.</source>
        <translation>Indiquez à Holdfast dans quel dossier se trouve votre serveur de jeu. Rien n’y est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n serveur est masqué par le filtre.</numerusform>
            <numerusform>%n serveurs sont masqués par le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Remove %1 from Holdfast?</source>
        <translation>Retirer %1 de Holdfast&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Its schedules go and it is no longer backed up. Its folder, its %Ln backup(s) and their archives stay.</source>
        <translation>
            <numerusform>Ses planifications disparaissent et il n’est plus sauvegardé. Son dossier reste, tout comme %Ln sauvegarde et son archive.</numerusform>
            <numerusform>Ses planifications disparaissent et il n’est plus sauvegardé. Son dossier reste, tout comme ses %Ln sauvegardes et leurs archives.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Retirer le serveur</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 n’a pas été retiré</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <translation>Afficher ses sauvegardes</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>Copier son identifiant</translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation>Retirer le serveur…</translation>
    </message>
    <message>
        <source>Filter servers: a name, is:unsafe, tag:event</source>
        <translation>Filtrer les serveurs&#x202f;: un nom, is:unsafe, tag:event</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>En fiches</translation>
    </message>
    <message>
        <source>Verify newest</source>
        <translation>Vérifier la plus récente</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Show servers as a table</source>
        <translation>Afficher les serveurs en tableau</translation>
    </message>
    <message>
        <source>Show servers as cards</source>
        <translation>Afficher les serveurs en fiches</translation>
    </message>
    <message>
        <source>Verify the newest backups of the selected servers</source>
        <translation>Vérifier les sauvegardes les plus récentes des serveurs sélectionnés</translation>
    </message>
    <message>
        <source>Add a tag to the selected servers…</source>
        <translation>Ajouter une étiquette aux serveurs sélectionnés…</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>non compris&#x202f;: %1</translation>
    </message>
    <message>
        <source>No server fits “%1”</source>
        <translation>Aucun serveur ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no backup to verify</source>
        <translation>%1 n’a aucune sauvegarde à vérifier</translation>
    </message>
    <message>
        <source>The backup of %1 is not verified</source>
        <translation>La sauvegarde de %1 n’a pas été vérifiée</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>Autre étiquette…</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” added to %n server(s)</source>
        <translation>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» ajoutée à %n serveur</numerusform>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» ajoutée à %n serveurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken from %n server(s)</source>
        <translation>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» retirée de %n serveur</numerusform>
            <numerusform>Étiquette «&#x202f;%1&#x202f;» retirée de %n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag was not changed</source>
        <translation>Une étiquette n’a pas été modifiée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Copy their ids</source>
        <translation>Copier leurs identifiants</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Copier son lien</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingCatalog</name>
    <message>
        <source>set, not shown</source>
        <translation>défini, non affiché</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un nombre entier de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingRow</name>
    <message>
        <source>after a restart</source>
        <translation>après un redémarrage</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Dans le fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valeur par défaut</translation>
    </message>
    <message>
        <source>in the file, line %1</source>
        <translation>dans le fichier, ligne %1</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>choisi ici</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>The environment variable says so; it is changed where the service is started.</source>
        <translation>La variable d’environnement le fixe&#x202f;; cela se change là où le service est démarré.</translation>
    </message>
    <message>
        <source>It guards this machine: it is changed only in the file.</source>
        <translation>Ce réglage protège cette machine&#x202f;: il ne se change que dans le fichier.</translation>
    </message>
    <message>
        <source>The service uses %1 until it is restarted.</source>
        <translation>Jusqu’à son redémarrage, le service utilise&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Modifiés seulement</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>of the service on %1 and of this window</source>
        <translation>du service (%1) et de cette fenêtre</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Ctrl+Z takes changes back.</source>
        <translation>Ctrl+Z défait les modifications.</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>Redémarrer le service…</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Open the file of the settings</source>
        <translation>Ouvrir le fichier des réglages</translation>
    </message>
    <message>
        <source>Show changed settings only</source>
        <translation>Afficher seulement les réglages modifiés</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Défaire la dernière modification</translation>
    </message>
    <message>
        <source>The service is not reachable now. What you typed stays.</source>
        <translation>Le service est injoignable pour le moment. Votre saisie reste.</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Tous les réglages</translation>
    </message>
    <message numerus="yes">
        <source>Search %n setting(s), also by their name in the file</source>
        <translation>
            <numerusform>Rechercher dans %n réglage, y compris par son nom dans le fichier</numerusform>
            <numerusform>Rechercher dans %n réglages, y compris par leur nom dans le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) count after a restart of the service.</source>
        <translation>
            <numerusform>%n modification prend effet après un redémarrage du service.</numerusform>
            <numerusform>%n modifications prennent effet après un redémarrage du service.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed here</source>
        <translation>Rien n’est modifié ici</translation>
    </message>
    <message>
        <source>Every setting has its default.</source>
        <translation>Chaque réglage a sa valeur par défaut.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Afficher tous les réglages</translation>
    </message>
    <message>
        <source>No setting fits “%1”</source>
        <translation>Aucun réglage ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Titles, explanations and the names in the file were searched.</source>
        <translation>La recherche porte sur les titres, les explications et les noms dans le fichier.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>The change was not taken back</source>
        <translation>La modification n’a pas été défaite</translation>
    </message>
    <message>
        <source>%1: %2 again</source>
        <translation>%1&#x202f;: de nouveau %2</translation>
    </message>
    <message>
        <source>It lies in %1; the first change makes it.</source>
        <translation>Emplacement&#x202f;: %1. La première modification crée le fichier.</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1 (valeur par défaut)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SideDrawer</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::StorageCard</name>
    <message>
        <source>d MMM</source>
        <extracomment>date format of a day, as QLocale::toString takes it</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>hardly grows</source>
        <translation>presque stable</translation>
    </message>
    <message>
        <source>grows %1 a day</source>
        <translation>+%1 par jour</translation>
    </message>
    <message>
        <source>shrinks %1 a day</source>
        <translation>diminue de %1 par jour</translation>
    </message>
    <message>
        <source>Its space was not looked at yet.</source>
        <translation>Son espace n’a pas encore été examiné.</translation>
    </message>
    <message>
        <source>%1 of %2 used.</source>
        <translation>Espace utilisé&#x202f;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Not full within five years at this rate.</source>
        <translation>Pas plein avant cinq ans à ce rythme.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>date format of a day in another year, as QLocale::toString takes it</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Full around %1.</source>
        <translation>Plein vers le %1.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>There is no place for archives yet.</source>
        <translation>Il n’y a pas encore de destination pour les archives.</translation>
    </message>
    <message>
        <source>Space on “%1”</source>
        <translation>Espace sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Show the next place</source>
        <translation>Afficher la destination suivante</translation>
    </message>
    <message>
        <source>disk size %1</source>
        <translation>taille du disque&#x202f;: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TagDialog</name>
    <message>
        <source>Add tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Which tag do %n server(s) get?</source>
        <translation>
            <numerusform>Quelle étiquette donner à %n serveur&#x202f;?</numerusform>
            <numerusform>Quelle étiquette donner à %n serveurs&#x202f;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TargetChooser</name>
    <message>
        <source>Looking for a place…</source>
        <translation>Recherche d’un emplacement…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier de sauvegarde</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>Libre&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>With one place only, a broken machine takes world and backup together. You can add another one later.</source>
        <translation>Avec une seule destination, une panne de la machine emporte à la fois le monde et la sauvegarde. Vous pouvez en ajouter une autre plus tard.</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeList</name>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Add another time</source>
        <translation>Ajouter un autre horaire</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Retirer cet horaire</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TrayIcon</name>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Holdfast: %1
%n job(s) running</source>
        <translation>
            <numerusform>Holdfast&#x202f;: %1
%n tâche en cours</numerusform>
            <numerusform>Holdfast&#x202f;: %1
%n tâches en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Holdfast</source>
        <translation>Ouvrir Holdfast</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Suite…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TreeChangeModel</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permissions</translation>
    </message>
    <message>
        <source>time</source>
        <translation>date</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Récent</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Type de changement</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WeekPane</name>
    <message>
        <source>Week of backups</source>
        <translation>Semaine de sauvegardes</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>a week within a month: first day, last day, month</extracomment>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>date format of one end of a week, as QLocale::toString takes it</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a week over the end of a month: first day, last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Follows the run before; give it a time of day in its editor to move it.</source>
        <translation>Suit l’exécution précédente&#x202f;; pour la déplacer, donnez-lui un horaire dans son éditeur.</translation>
    </message>
    <message>
        <source>The strip beside each day is the expected load. Drag a run to move its schedule.</source>
        <translation>La bande à côté de chaque jour montre la charge attendue. Faites glisser une exécution pour déplacer sa planification.</translation>
    </message>
    <message>
        <source>%1: too often for blocks, counted in the strip. %2</source>
        <extracomment>%1 are names of servers, %2 is the sentence about the strip</extracomment>
        <translation>%1&#x202f;: trop fréquent pour des blocs, compté dans la bande. %2</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <translation>%1, fuseau %2</translation>
    </message>
    <message>
        <source>%1 and %2 at once, %3</source>
        <extracomment>two servers, then when: both are backed up at the same time</extracomment>
        <translation>%1 et %2 en même temps, %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WindowSet</name>
    <message>
        <source>The backup was not begun</source>
        <translation>La sauvegarde n’a pas commencé</translation>
    </message>
    <message>
        <source>The start with the session was not changed</source>
        <translation>Le démarrage avec la session n’a pas été modifié</translation>
    </message>
    <message>
        <source>Stop the service with the window?</source>
        <translation>Arrêter le service avec la fenêtre&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled: you chose that the service ends with the window. What they would replace stays as it was; backups that are not finished are dropped.</source>
        <translation>
            <numerusform>%n tâche en cours est annulée&#x202f;: vous avez choisi que le service s’arrête avec la fenêtre. Ce qu’elle devait remplacer reste inchangé&#x202f;; une sauvegarde inachevée est abandonnée.</numerusform>
            <numerusform>%n tâches en cours sont annulées&#x202f;: vous avez choisi que le service s’arrête avec la fenêtre. Ce qu’elles devaient remplacer reste inchangé&#x202f;; les sauvegardes inachevées sont abandonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>Les annuler et quitter</translation>
    </message>
    <message>
        <source>Restart the window now?</source>
        <translation>Redémarrer la fenêtre maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>What you entered and did not save is lost. The service and its backups are not touched.</source>
        <translation>Ce que vous avez saisi sans l’enregistrer est perdu. Le service et ses sauvegardes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Restart without saving</source>
        <translation>Redémarrer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Workspace</name>
    <message>
        <source>%1 was not backed up</source>
        <translation>%1 n’a pas été sauvegardé</translation>
    </message>
    <message>
        <source>Backing %1 up</source>
        <translation>Sauvegarde de %1 en cours</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Afficher les tâches</translation>
    </message>
</context>
</TS>
