<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>{call} failed on {path}: {reason}.</source>
        <translation>La llamada {call} ha fallado en {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>The service may not use {path}: {reason}. Change its owner or mode, or run the service as a user who may.</source>
        <translation>El servicio no tiene acceso a {path}: {reason}. Cambie el propietario o el modo, o ejecute el servicio con un usuario que tenga acceso.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again; what was there before is untouched.</source>
        <translation>El disco que contiene {path} está lleno. Libere espacio e inténtelo de nuevo; lo que ya había sigue intacto.</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} bytes that are accepted here.</source>
        <translation>{path} supera los {limit} bytes que se aceptan aquí.</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} no es un archivo normal.</translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used, line {line}: {reason}.</source>
        <translation>La configuración {path} no se puede usar, línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>{key} cannot be changed from here, because config.toml is written in a way that Holdfast does not dare to change. Nothing was changed; edit the file by hand.</source>
        <translation>{key} no se puede cambiar desde aquí: config.toml está escrito de una forma que Holdfast prefiere no tocar. No se ha cambiado nada; edite el archivo a mano.</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>No existe el ajuste {key}.</translation>
    </message>
    <message>
        <source>{key} guards this machine, so it is changed only in {path} by whoever may write that file. Nothing was changed.</source>
        <translation>{key} protege esta máquina: solo se cambia en {path}, y solo puede hacerlo quien tenga permiso para escribir en ese archivo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The environment variable {variable} says what {key} is, so a change would have no effect. Nothing was changed.</source>
        <translation>La variable de entorno {variable} fija {key}, así que un cambio no tendría efecto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another Holdfast service already runs on the profile {path}.</source>
        <translation>Otro servicio de Holdfast ya usa el perfil {path}.</translation>
    </message>
    <message>
        <source>The archive is damaged: {reason}. Nothing was taken from it. Use another backup, and check the disk that holds this one.</source>
        <translation>El archivo comprimido está dañado: {reason}. No se ha extraído nada. Use otra copia de seguridad y revise el disco que contiene esta.</translation>
    </message>
    <message>
        <source>The archive was refused, because {member} in it is not safe to unpack: {reason}. Nothing outside the new folder was touched. Ask whoever made it for one without that entry; or, if you trust them, unpack it by hand, remove the entry, and register the folder with `servers add`.</source>
        <translation>El archivo comprimido se ha rechazado porque no es seguro extraer {member}: {reason}. No se ha tocado nada fuera de la carpeta nueva. Pida a quien lo creó uno sin ese elemento; o, si es de confianza, extráigalo a mano, elimine el elemento y registre la carpeta con `servers add`.</translation>
    </message>
    <message>
        <source>The archive&apos;s manifest cannot be used: {reason}. Nothing was taken from the archive.</source>
        <translation>El manifiesto del archivo comprimido no se puede usar: {reason}. No se ha extraído nada.</translation>
    </message>
    <message>
        <source>The manifest that belongs beside an archive of this format is missing, so the archive cannot be checked. Nothing was taken from it. It can be taken over with `servers import`.</source>
        <translation>Falta el manifiesto que acompaña a un archivo comprimido de este formato, así que no se puede comprobar. No se ha extraído nada. Se puede incorporar con `servers import`.</translation>
    </message>
    <message>
        <source>The archive ends without the seek table that Holdfast writes: it was cut, or another program made it. It can be taken over with `servers import`.</source>
        <translation>El archivo comprimido termina sin la tabla de índice que escribe Holdfast: está cortado, o lo creó otro programa. Se puede incorporar con `servers import`.</translation>
    </message>
    <message>
        <source>The archive holds no {path}.</source>
        <translation>El archivo comprimido no contiene {path}.</translation>
    </message>
    <message>
        <source>{path} is not a file, so it has no content of its own.</source>
        <translation>{path} no es un archivo, así que no tiene contenido propio.</translation>
    </message>
    <message>
        <source>The ignore pattern {pattern} cannot be understood: {reason}.</source>
        <translation>El patrón de exclusión {pattern} no se entiende: {reason}.</translation>
    </message>
    <message>
        <source>{path} is none of the archives that can be read here (.zip, .7z, .tar, .tar.gz, .tar.bz2, .tar.xz, .tar.zst).</source>
        <translation>{path} no es un archivo comprimido que se pueda leer aquí (.zip, .7z, .tar, .tar.gz, .tar.bz2, .tar.xz, .tar.zst).</translation>
    </message>
    <message>
        <source>The folder {path} was moved or replaced while it was being read. Nothing was stored; try again.</source>
        <translation>La carpeta {path} se ha movido o reemplazado mientras se leía. No se ha almacenado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What the archive holds needs more than the {limit} bytes that may be used. Nothing was written. Free some space and try again.</source>
        <translation>El contenido del archivo comprimido ocupa más que los {limit} bytes permitidos. No se ha escrito nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is too large for this format: {reason}. Nothing was stored.</source>
        <translation>{path} es demasiado grande para este formato: {reason}. No se ha almacenado nada.</translation>
    </message>
    <message>
        <source>There is no storage target of the kind {kind}.</source>
        <translation>No existe ningún destino de almacenamiento de tipo {kind}.</translation>
    </message>
    <message>
        <source>The settings of the storage target cannot be used: {reason}.</source>
        <translation>Los ajustes del destino de almacenamiento no se pueden usar: {reason}.</translation>
    </message>
    <message>
        <source>The name {name} cannot be used in a storage target: parts between slashes are made of letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and spaces, do not begin or end with &apos;.&apos; or a space, and have at most 200 bytes. Nothing was stored.</source>
        <translation>El nombre {name} no sirve para un destino de almacenamiento: las partes entre barras se componen de letras, cifras, espacios y los signos «-», «_» y «.»; no empiezan ni terminan con «.» o espacio, y tienen 200 bytes como máximo. No se ha almacenado nada.</translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced. Choose another name, or remove it first.</source>
        <translation>{path} ya existe y no se ha reemplazado. Elija otro nombre o elimínelo antes.</translation>
    </message>
    <message>
        <source>{path} is not in the storage target any more. Look whether somebody moved or removed it; other copies are untouched.</source>
        <translation>{path} ya no está en el destino de almacenamiento. Mire si alguien lo ha movido o eliminado; las demás copias siguen intactas.</translation>
    </message>
    <message>
        <source>The storage folder {path} cannot be reached: {reason}. Connect or mount its disk again; nothing was changed.</source>
        <translation>No se puede acceder a la carpeta de almacenamiento {path}: {reason}. Vuelva a conectar o montar su disco; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} is, or lies behind, a symbolic link inside the storage folder. Links there are never followed; nothing was changed. Put the real file or folder in its place.</source>
        <translation>{path} es un enlace simbólico de la carpeta de almacenamiento, o está detrás de uno. Esos enlaces no se siguen nunca; no se ha cambiado nada. Ponga en su lugar el archivo o la carpeta real.</translation>
    </message>
    <message>
        <source>The file system of {path} can neither rename without replacing nor make hard links, so a finished archive cannot get its name safely. Nothing was stored. Use a folder on another file system.</source>
        <translation>El sistema de archivos de {path} no permite renombrar sin reemplazar ni crear enlaces físicos, así que un archivo comprimido terminado no puede recibir su nombre de forma segura. No se ha almacenado nada. Use una carpeta de otro sistema de archivos.</translation>
    </message>
    <message>
        <source>{path} cannot be a storage folder: {reason}. Nothing was changed; choose a folder of its own for backups.</source>
        <translation>{path} no puede ser una carpeta de almacenamiento: {reason}. No se ha cambiado nada; elija una carpeta reservada a las copias de seguridad.</translation>
    </message>
    <message>
        <source>{path} is between two states: a restore of it was interrupted and is not finished yet. Nothing was changed. Do not start the server; mount the disk it lies on if it is away, and restart the service.</source>
        <translation>{path} está entre dos estados: una restauración se interrumpió y todavía no ha terminado. No se ha cambiado nada. No inicie el servidor; si falta su disco, móntelo, y reinicie el servicio.</translation>
    </message>
    <message>
        <source>The archive {name} has {size} bytes instead of {expected}: it was cut off or replaced. Nothing was changed; restore another backup, and look at the disk that holds this one.</source>
        <translation>El archivo comprimido {name} tiene {size} bytes en vez de {expected}: está cortado o se ha reemplazado. No se ha cambiado nada; restaure otra copia de seguridad y revise el disco que contiene esta.</translation>
    </message>
    <message>
        <source>The manifest of the archive {name} is not the one that was stored with it. Nothing was changed; verify the backup, and use another one if it is damaged.</source>
        <translation>El manifiesto del archivo comprimido {name} no es el que se almacenó con él. No se ha cambiado nada; verifique la copia de seguridad y use otra si está dañada.</translation>
    </message>
    <message>
        <source>{path} is not a folder. Nothing was changed.</source>
        <translation>{path} no es una carpeta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} leads to {actual} now: somebody moved it, or put a link into the path. Nothing was changed; look at it and try again.</source>
        <translation>{path} lleva ahora a {actual}: alguien lo ha movido o ha puesto un enlace en la ruta. No se ha cambiado nada; revíselo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>An interrupted change of {path} cannot be finished now: neither its old nor its new tree can be seen. Mount the disk it lies on and restart the service; nothing was removed.</source>
        <translation>Un cambio interrumpido de {path} no se puede terminar ahora: no se ve ni el árbol anterior ni el nuevo. Monte el disco que los contiene y reinicie el servicio; no se ha eliminado nada.</translation>
    </message>
    <message>
        <source>There is nothing to undo: no old tree of a restore of this backup is kept any more. Nothing was changed.</source>
        <translation>No hay nada que deshacer: ya no se conserva ningún árbol anterior a una restauración de esta copia de seguridad. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The restore needs {needed} bytes on the disk that holds {path}, and {free} are free. Free some space or restore to another folder; nothing was changed.</source>
        <translation>La restauración necesita {needed} bytes en el disco que contiene {path}, y hay {free} libres. Libere espacio o restaure en otra carpeta; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The safety backup needs about {needed} bytes in {path}, and {free} are free. Free some space there, or restore without a safety backup; nothing was changed.</source>
        <translation>La copia de seguridad previa necesita unos {needed} bytes en {path}, y hay {free} libres. Libere espacio ahí o restaure sin copia previa; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} is the folder of the server {name}: its present state would be replaced, and kept as an undo.</source>
        <translation>{path} es la carpeta del servidor {name}: su estado actual se reemplazaría y se conservaría para poder deshacer la restauración.</translation>
    </message>
    <message>
        <source>{path} holds other files: they would be replaced, and kept as an undo.</source>
        <translation>{path} contiene otros archivos: se reemplazarían y se conservarían para poder deshacer la restauración.</translation>
    </message>
    <message>
        <source>A job works on the server {name} now: {job}. The restore waits until it is done.</source>
        <translation>Hay una tarea en curso en el servidor {name}: {job}. La restauración espera a que termine.</translation>
    </message>
    <message>
        <source>The present state of {path} is not backed up first; it is only kept as an undo until {until}.</source>
        <translation>Del estado actual de {path} no se hace copia de seguridad previa; solo se conserva para poder deshacer la restauración. Fecha límite: {until}.</translation>
    </message>
    <message>
        <source>The old tree {path} is not there any more: somebody moved or removed it, or its disk is not mounted. Nothing was changed.</source>
        <translation>El árbol anterior {path} ya no está: alguien lo ha movido o eliminado, o su disco no está montado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced as a whole, because another file system is mounted on {mount} inside it. Nothing was changed. Unmount it for the time of the restore, or restore to another folder.</source>
        <translation>{path} no se puede reemplazar de una vez, porque dentro hay otro sistema de archivos montado en {mount}. No se ha cambiado nada. Desmóntelo mientras dure la restauración o restaure en otra carpeta.</translation>
    </message>
    <message>
        <source>{path} may not be imported: {reason}. Nothing was changed.</source>
        <translation>No se permite importar {path}: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>level.dat cannot be read: {reason}. The file was not changed; the game keeps an older state in level.dat_old.</source>
        <translation>No se puede leer level.dat: {reason}. El archivo no se ha cambiado; el juego guarda un estado anterior en level.dat_old.</translation>
    </message>
    <message>
        <source>These are no whole Minecraft data (NBT): {reason}. Nothing was changed.</source>
        <translation>Estos datos de Minecraft (NBT) no están completos: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>These Minecraft data (NBT) hold no {path}.</source>
        <translation>Estos datos de Minecraft (NBT) no contienen {path}.</translation>
    </message>
    <message>
        <source>The region file holds no chunk {chunk}: that part of the map was never saved.</source>
        <translation>El archivo de región no contiene el chunk {chunk}: esa parte del mapa no se guardó nunca.</translation>
    </message>
    <message>
        <source>Chunk {chunk} of the region file is torn: its place or its length cannot be right. Nothing was changed.</source>
        <translation>El chunk {chunk} del archivo de región está corrupto: su posición o su longitud no es posible. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Chunk {chunk} of the region file cannot be shown here: it is packed with LZ4 or lies in a file of its own. It is backed up and restored like every other.</source>
        <translation>El chunk {chunk} del archivo de región no se puede mostrar aquí: está comprimido con LZ4 o está en un archivo aparte. Se incluye en las copias de seguridad y se restaura como todos los demás.</translation>
    </message>
    <message>
        <source>{field}: {reason}.</source>
        <translation>{field}: {reason}.</translation>
    </message>
    <message>
        <source>The database URL cannot be used: {reason}.</source>
        <translation>La URL de base de datos no se puede usar: {reason}.</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver {driver} is not installed. Install it (Debian: libqt6sql6-sqlite, libqt6sql6-psql) and start again.</source>
        <translation>El controlador de base de datos {driver} de Qt no está instalado. Instálelo (Debian: libqt6sql6-sqlite, libqt6sql6-psql) y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>The store {path} could not be opened: {reason}. Nothing was changed.</source>
        <translation>No se ha podido abrir la base {path}: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The database server {server} does not answer: {reason}. Nothing was changed; it is tried again.</source>
        <translation>El servidor de base de datos {server} no responde: {reason}. No se ha cambiado nada; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>The database server {server} refused the connection: {reason}. Check user, password and sslmode of the database URL.</source>
        <translation>El servidor de base de datos {server} ha rechazado la conexión: {reason}. Revise el usuario, la contraseña y sslmode en la URL de base de datos.</translation>
    </message>
    <message>
        <source>The database {database} does not exist on {server}. Create it, or correct the database URL.</source>
        <translation>La base de datos {database} no existe en {server}. Créela o corrija la URL de base de datos.</translation>
    </message>
    <message>
        <source>All {count} connections to the store are busy. Nothing was changed; try again.</source>
        <translation>Todas las conexiones a la base ({count}) están ocupadas. No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store is busy with other changes. Nothing was changed; try again.</source>
        <translation>La base está ocupada con otros cambios. No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the store was lost. Nothing was changed; try again.</source>
        <translation>Se ha perdido la conexión con la base. No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the store was lost while a change was being saved: it may have been saved or not. Look at the present state before doing it again.</source>
        <translation>Se ha perdido la conexión con la base mientras se guardaba un cambio: puede que se haya guardado o no. Mire el estado actual antes de repetirlo.</translation>
    </message>
    <message>
        <source>The disk that holds the store is full. The change was not saved and nothing else was touched; free some space and try again.</source>
        <translation>El disco que contiene la base está lleno. El cambio no se ha guardado y no se ha tocado nada más; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store cannot be written to: the file or the database is read-only. Nothing was changed.</source>
        <translation>No se puede escribir en la base: el archivo o la base de datos es de solo lectura. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The disk that holds the store failed while reading or writing. The change was not saved; check the disk.</source>
        <translation>El disco que contiene la base ha fallado al leer o al escribir. El cambio no se ha guardado; revise el disco.</translation>
    </message>
    <message>
        <source>The store is damaged, or the file is no store of Holdfast. Nothing was changed; keep the file and put a copy of an earlier day in its place.</source>
        <translation>La base está dañada, o el archivo no es una base de Holdfast. No se ha cambiado nada; conserve el archivo y ponga en su lugar una copia de un día anterior.</translation>
    </message>
    <message>
        <source>The store holds a value that cannot be right: {expected} was expected. Nothing was changed.</source>
        <translation>La base contiene un valor imposible. Se esperaba: {expected}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A value is too long for the store, or holds a character that it cannot keep. Nothing was changed.</source>
        <translation>Un valor es demasiado largo para la base, o contiene un carácter que no puede conservar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is already such an entry ({constraint}). Nothing was changed.</source>
        <translation>Ya existe una entrada así ({constraint}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something else still belongs to this entry, or what it belongs to is gone ({constraint}). Nothing was changed.</source>
        <translation>Otra cosa depende todavía de esta entrada, o ya no existe aquello de lo que depende ({constraint}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The store refused a value that its rules do not allow ({constraint}). Nothing was changed.</source>
        <translation>La base ha rechazado un valor que sus reglas no permiten ({constraint}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This list cannot be made: {reason}.</source>
        <translation>Esta lista no se puede crear: {reason}.</translation>
    </message>
    <message>
        <source>The cursor &quot;after&quot; does not belong to this list. Begin again without it.</source>
        <translation>El cursor «after» no pertenece a esta lista. Empiece de nuevo sin él.</translation>
    </message>
    <message>
        <source>The message is not valid JSON: {reason}.</source>
        <translation>El mensaje no es JSON válido: {reason}.</translation>
    </message>
    <message>
        <source>The message is not a JSON-RPC 2.0 request: {reason}.</source>
        <translation>El mensaje no es una petición JSON-RPC 2.0: {reason}.</translation>
    </message>
    <message>
        <source>There is no method {method}. `rpc.discover` lists all.</source>
        <translation>No existe el método {method}. `rpc.discover` los enumera todos.</translation>
    </message>
    <message>
        <source>Parameters must be given by name, as an object.</source>
        <translation>Los parámetros se dan por nombre, en un objeto.</translation>
    </message>
    <message>
        <source>This connection has not signed in yet.</source>
        <translation>Esta conexión todavía no se ha autenticado.</translation>
    </message>
    <message>
        <source>The sign-in was refused: the proof does not fit this service&apos;s token.</source>
        <translation>La autenticación se ha rechazado: la prueba no corresponde al token de este servicio.</translation>
    </message>
    <message>
        <source>{name} may not do this: the permission {permission} is missing. Nothing was changed.</source>
        <translation>{name} no puede hacer esto: falta el permiso {permission}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The answer is larger than {limit} bytes. Ask for fewer rows.</source>
        <translation>La respuesta supera los {limit} bytes. Pida menos filas.</translation>
    </message>
    <message>
        <source>The service answered {method} in a form that this program does not understand. Are both of the same version?</source>
        <translation>El servicio ha respondido a {method} de una forma que este programa no entiende. ¿Son ambos de la misma versión?</translation>
    </message>
    <message>
        <source>This connection has signed in already. Open another one to sign in again.</source>
        <translation>Esta conexión ya está autenticada. Abra otra para autenticarse de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>This address does not take {method}.</source>
        <translation>Esta dirección no acepta {method}.</translation>
    </message>
    <message>
        <source>The HTTP request cannot be answered: {reason}.</source>
        <translation>No se puede responder a la petición HTTP: {reason}.</translation>
    </message>
    <message>
        <source>The Host of the request is not one that this service answers to. Add it to the configuration if it should.</source>
        <translation>Este servicio no atiende el encabezado Host de la petición. Añada ese host a la configuración si es legítimo.</translation>
    </message>
    <message>
        <source>Requests from this Origin are refused.</source>
        <translation>Las peticiones con este encabezado Origin se rechazan.</translation>
    </message>
    <message>
        <source>{limit} transfers are waiting to be fetched already. Try again in a minute.</source>
        <translation>Ya hay {limit} transferencias pendientes de recoger. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The ticket for this transfer was used already, has expired or never existed. Ask for a new one.</source>
        <translation>El tique de esta transferencia ya se ha usado, ha caducado o nunca existió. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>The transfer of {name} broke off: {reason}. What arrived is incomplete.</source>
        <translation>La transferencia de {name} se ha interrumpido: {reason}. Lo que ha llegado está incompleto.</translation>
    </message>
    <message>
        <source>The service cannot listen on {address} port {port}: {reason}. Choose another port in the configuration or end the program that uses it.</source>
        <translation>El servicio no puede escuchar en {address}, puerto {port}: {reason}. Elija otro puerto en la configuración o cierre el programa que lo usa.</translation>
    </message>
    <message>
        <source>{option}: {reason}.</source>
        <translation>{option}: {reason}.</translation>
    </message>
    <message>
        <source>There is no {kind} called {name}.</source>
        <translation>No hay nada con ese nombre: {name} ({kind}).</translation>
    </message>
    <message>
        <source>More than one {kind} fits {name}. Give a longer part of its id.</source>
        <translation>{name} puede referirse a varios elementos ({kind}). Indique una parte más larga del identificador.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Choose another name, or replace it with --force.</source>
        <translation>{path} ya existe y se ha dejado como estaba. Elija otro nombre o reemplácelo con --force.</translation>
    </message>
    <message>
        <source>Not confirmed: nothing was changed.</source>
        <translation>Sin confirmación: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The Holdfast service cannot be reached: {reason}.</source>
        <translation>No se puede acceder al servicio de Holdfast: {reason}.</translation>
    </message>
    <message>
        <source>No Holdfast service runs on the profile {path}, and none was to be started. Start it with `holdfastd serve`.</source>
        <translation>Ningún servicio de Holdfast está en marcha en el perfil {path}, y no debía iniciarse ninguno. Inícielo con `holdfastd serve`.</translation>
    </message>
    <message>
        <source>The Holdfast service did not start: {reason}. Its log is {log}.</source>
        <translation>El servicio de Holdfast no se ha iniciado: {reason}. Su registro es {log}.</translation>
    </message>
    <message>
        <source>What listens on port {port} could not prove that it is the service of this profile. Nothing was sent to it.</source>
        <translation>Lo que escucha en el puerto {port} no ha podido demostrar que es el servicio de este perfil. No se le ha enviado nada.</translation>
    </message>
    <message>
        <source>The connection to the Holdfast service broke: {reason}. Whether the last request was carried out is not known.</source>
        <translation>Se ha cortado la conexión con el servicio de Holdfast: {reason}. No se sabe si la última petición se ha ejecutado.</translation>
    </message>
    <message>
        <source>The service is stopping and takes no more requests.</source>
        <translation>El servicio se está deteniendo y no acepta más peticiones.</translation>
    </message>
    <message>
        <source>There is no job {id}. It may have been removed; `jobs list` shows what there is.</source>
        <translation>No existe la tarea {id}. Puede que se haya eliminado; `jobs list` muestra las que hay.</translation>
    </message>
    <message>
        <source>This service cannot carry out jobs of the kind {kind}. A newer one may have stored it.</source>
        <translation>Este servicio no sabe ejecutar tareas de tipo {kind}. Puede que la haya almacenado uno más reciente.</translation>
    </message>
    <message>
        <source>The job {id} is no longer this service&apos;s: it has ended, or another service decided about it. Its outcome was not stored.</source>
        <translation>La tarea {id} ya no es de este servicio: ha terminado, u otro servicio ha decidido sobre ella. Su resultado no se ha almacenado.</translation>
    </message>
    <message>
        <source>The service ended while this was under way. What was complete before is untouched; start it again.</source>
        <translation>El servicio terminó mientras esto estaba en curso. Lo que ya estaba completo sigue intacto; inícielo de nuevo.</translation>
    </message>
    <message>
        <source>There is no server {reference}. `holdfastctl servers list` shows what there is.</source>
        <translation>No existe el servidor {reference}. `holdfastctl servers list` muestra los que hay.</translation>
    </message>
    <message>
        <source>{reference} could be any of these servers: {names}. Give more of the name.</source>
        <translation>{reference} puede ser cualquiera de estos servidores: {names}. Indique una parte más larga del nombre.</translation>
    </message>
    <message>
        <source>There is a server named {name} already. Choose another name.</source>
        <translation>Ya existe un servidor llamado {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else meanwhile; nothing was stored. Look at it again, then repeat the change.</source>
        <translation>Entretanto otra persona ha cambiado {name}; no se ha almacenado nada. Mírelo de nuevo y repita el cambio.</translation>
    </message>
    <message>
        <source>The folder {path} belongs to the server {name} already.</source>
        <translation>La carpeta {path} ya pertenece al servidor {name}.</translation>
    </message>
    <message>
        <source>{path} is empty: there is nothing to back up yet.</source>
        <translation>{path} está vacía: todavía no hay nada que incluir en una copia de seguridad.</translation>
    </message>
    <message>
        <source>What kind of server {path} holds was not recognised. Every file in it is backed up; choose its kind if you know it.</source>
        <translation>No se ha reconocido el tipo de servidor que contiene {path}. La copia de seguridad incluye todos sus archivos; elija el tipo si lo conoce.</translation>
    </message>
    <message>
        <source>{path} is not empty. A world is imported into a new or an empty folder only; nothing was written.</source>
        <translation>{path} no está vacía. Un mundo solo se importa en una carpeta nueva o vacía; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>A {job} of {name} is under way. Wait for it or cancel it first.</source>
        <translation>Hay una tarea ({job}) en curso para {name}. Espere a que termine o cancélela antes.</translation>
    </message>
    <message>
        <source>The server&apos;s folder {path} does not exist on this machine. Mount its disk or give the folder where the server lies now; nothing was changed.</source>
        <translation>La carpeta {path} del servidor no existe en esta máquina. Monte su disco o indique la carpeta donde está ahora el servidor; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The service may not read the server&apos;s folder {path}. Give its user the right to read and search it, or run the service as the server&apos;s user.</source>
        <translation>El servicio no puede leer la carpeta {path} del servidor. Dé a su usuario permiso para leerla y recorrerla, o ejecute el servicio con el usuario del servidor.</translation>
    </message>
    <message>
        <source>{path} cannot be a server&apos;s folder: {reason}. Nothing was changed; choose a folder that holds this server only.</source>
        <translation>{path} no puede ser la carpeta de un servidor: {reason}. No se ha cambiado nada; elija una carpeta que contenga solo este servidor.</translation>
    </message>
    <message>
        <source>There is no template {key}.</source>
        <translation>No existe la plantilla {key}.</translation>
    </message>
    <message>
        <source>{path} does not hold an id: it says which machine of the installation this is. Nothing was changed. Put the file back from a copy of the folder; if there is none, remove it: Holdfast then counts as a new machine, and servers and targets of the old one stay with that.</source>
        <translation>{path} no contiene un identificador; este archivo indica de qué máquina de la instalación se trata. No se ha cambiado nada. Recupere el archivo de una copia de la carpeta; si no hay ninguna, elimínelo: Holdfast cuenta entonces como una máquina nueva, y los servidores y destinos de la antigua se quedan con ella.</translation>
    </message>
    <message>
        <source>There is no account {id}.</source>
        <translation>No existe la cuenta {id}.</translation>
    </message>
    <message>
        <source>There is no target {id}. `holdfastctl storage list` shows what there is.</source>
        <translation>No existe el destino {id}. `holdfastctl storage list` muestra los que hay.</translation>
    </message>
    <message>
        <source>There is no target to store backups in. Add one with `holdfastctl storage add`.</source>
        <translation>No hay ningún destino donde almacenar copias de seguridad. Añada uno con `holdfastctl storage add`.</translation>
    </message>
    <message>
        <source>There is a target named {name} already. Choose another name.</source>
        <translation>Ya existe un destino llamado {name}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The service may not write to {path}. Change its owner or mode, or choose another folder; nothing was changed.</source>
        <translation>El servicio no puede escribir en {path}. Cambie su propietario o su modo, o elija otra carpeta; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} is a storage folder already.</source>
        <translation>{path} ya es una carpeta de almacenamiento.</translation>
    </message>
    <message>
        <source>{path} lies on the same disk as the server {server}: if that disk fails, server and backups are lost together. A folder on another disk is safer.</source>
        <translation>{path} está en el mismo disco que el servidor {server}: si ese disco falla, se pierden a la vez el servidor y las copias de seguridad. Una carpeta en otro disco es más segura.</translation>
    </message>
    <message>
        <source>{path} does not exist yet and will be made.</source>
        <translation>{path} no existe todavía y se creará.</translation>
    </message>
    <message>
        <source>The target {name} is a folder of another machine than the server&apos;s. Nothing was changed; choose a target of the machine that the server lies on (`holdfastctl storage list`).</source>
        <translation>El destino {name} es una carpeta de una máquina distinta de la del servidor. No se ha cambiado nada; elija un destino de la máquina donde está el servidor (`holdfastctl storage list`).</translation>
    </message>
    <message>
        <source>There is no backup {reference}. `holdfastctl backups list` shows what there is.</source>
        <translation>No existe la copia de seguridad {reference}. `holdfastctl backups list` muestra las que hay.</translation>
    </message>
    <message>
        <source>{reference} could be any of these backups: {names}. Give the id.</source>
        <translation>{reference} puede ser cualquiera de estas copias de seguridad: {names}. Indique el identificador.</translation>
    </message>
    <message>
        <source>The archive of {name} lies on another machine of this installation, in the target {target}. Nothing was changed; do this at the service of that machine.</source>
        <translation>El archivo comprimido de {name} está en otra máquina de esta instalación, en el destino {target}. No se ha cambiado nada; hágalo en el servicio de esa máquina.</translation>
    </message>
    <message>
        <source>The backup {name} has no stored copy.</source>
        <translation>La copia de seguridad {name} no tiene ninguna copia almacenada.</translation>
    </message>
    <message>
        <source>The backup {name} is {status}; only a completed one can be used for this.</source>
        <translation>La copia de seguridad {name} no está completa (estado: {status}); para esto solo sirve una completa.</translation>
    </message>
    <message>
        <source>A restore of {server} is under way; a backup taken now would be of neither state. Try again when it has ended.</source>
        <translation>Hay una restauración de {server} en curso; una copia de seguridad hecha ahora no correspondería a ninguno de los dos estados. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The server of {name} is not registered any more. Say which folder to use (`--to`).</source>
        <translation>El servidor de {name} ya no está registrado. Indique qué carpeta usar (`--to`).</translation>
    </message>
    <message>
        <source>There is nothing kept from before a restore of {name}: it was never restored, or the time for undoing is over.</source>
        <translation>No se conserva nada de antes de una restauración de {name}: nunca se ha restaurado, o ya ha pasado el plazo para deshacer.</translation>
    </message>
    <message>
        <source>The backup {name} is locked and was not removed. Unlock it first.</source>
        <translation>La copia de seguridad {name} está bloqueada y no se ha eliminado. Desbloquéela antes.</translation>
    </message>
    <message>
        <source>Work on the backup {name} is under way. Wait for it or cancel it first.</source>
        <translation>Hay una tarea en curso con la copia de seguridad {name}. Espere a que termine o cancélela antes.</translation>
    </message>
    <message>
        <source>{path} exists already and was not touched. Choose a new name.</source>
        <translation>{path} ya existe y no se ha tocado. Elija un nombre nuevo.</translation>
    </message>
    <message>
        <source>The cron expression &quot;{expression}&quot; cannot be used, {field}: {reason}. Nothing was changed.</source>
        <translation>La expresión cron «{expression}» no se puede usar, {field}: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known. Use an IANA name such as Europe/Berlin or UTC. Nothing was changed.</source>
        <translation>La zona horaria {zone} no se conoce. Use un nombre IANA, como Europe/Berlin o UTC. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no schedule {id} here. `schedule list` shows what there is.</source>
        <translation>Aquí no existe la programación {id}. `schedule list` muestra las que hay.</translation>
    </message>
    <message>
        <source>The server {server} has {count} schedules; say which one is meant by its id (`--schedule ID`), or that another is wanted (`--new`). Nothing was changed.</source>
        <translation>El servidor {server} tiene {count} programaciones; indique cuál con su identificador (`--schedule ID`), o pida otra (`--new`). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The server {server} has {count} schedules already, and more cannot be made. Change one of them, or remove one first.</source>
        <translation>El servidor {server} ya tiene {count} programaciones y no se pueden crear más. Cambie una o elimine una antes.</translation>
    </message>
    <message>
        <source>Nothing may be written to {path}: {reason}. Nothing was changed.</source>
        <translation>No se puede escribir nada en {path}: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} cannot be made, because {parent} does not exist. Make that folder first; nothing was changed.</source>
        <translation>{path} no se puede crear, porque {parent} no existe. Cree antes esa carpeta; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path} is not empty, and was not touched. Give a new or empty folder.</source>
        <translation>{path} no está vacía y no se ha tocado. Indique una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced. Give another name, or remove it first.</source>
        <translation>{path} ya existe y no se ha reemplazado. Indique otro nombre o elimínelo antes.</translation>
    </message>
    <message>
        <source>The migration {name} was changed after it had been applied to this store. Nothing was changed. Put back the file as it was, or use the program that belongs to this store.</source>
        <translation>La migración {name} cambió después de aplicarse a esta base. No se ha cambiado nada. Deje el archivo como estaba o use el programa que corresponde a esta base.</translation>
    </message>
    <message>
        <source>The migration {name} was applied to this store, but this program does not have it. Nothing was changed. Use the program that belongs to this store.</source>
        <translation>La migración {name} se ha aplicado a esta base, pero este programa no la tiene. No se ha cambiado nada. Use el programa que corresponde a esta base.</translation>
    </message>
    <message>
        <source>The store is newer than this program: it has the migration {name}. Nothing was changed. Use the newer program, or put back the copy of the store that was made before.</source>
        <translation>La base es más reciente que este programa: tiene la migración {name}. No se ha cambiado nada. Use el programa más reciente o recupere la copia de la base que se hizo antes.</translation>
    </message>
    <message>
        <source>The migration {name} is older than one that is applied already. Nothing was changed. Give it a newer time in its file name.</source>
        <translation>La migración {name} es anterior a una ya aplicada. No se ha cambiado nada. Póngale una fecha más reciente en el nombre de archivo.</translation>
    </message>
    <message>
        <source>Another service is migrating this store ({owner}). Nothing was changed; try again when it is done.</source>
        <translation>Otro servicio está migrando esta base ({owner}). No se ha cambiado nada; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The migration {name} failed and was rolled back: {reason}. The store is as it was before it.</source>
        <translation>La migración {name} ha fallado y se ha revertido: {reason}. La base está como antes.</translation>
    </message>
    <message>
        <source>The safety copy {path} could not be made: {reason}. The store was not changed.</source>
        <translation>No se ha podido crear la copia de precaución {path}: {reason}. La base no se ha cambiado.</translation>
    </message>
    <message>
        <source>This profile is marked as production: its store is not reset. Nothing was changed.</source>
        <translation>Este perfil está marcado como de producción: su base no se restablece. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>To empty the store, give its name {expected} as confirmation. Nothing was changed.</source>
        <translation>Para vaciar la base, indique su nombre {expected} como confirmación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is already a migration called {name}.</source>
        <translation>Ya existe una migración llamada {name}.</translation>
    </message>
    <message>
        <source>The service does not reach its database just now. Running work goes on; try again soon.</source>
        <translation>El servicio no llega a su base de datos en este momento. El trabajo en curso continúa; inténtelo de nuevo dentro de poco.</translation>
    </message>
    <message>
        <source>Holdfast made a mistake of its own. Nothing was removed. Report it with the details.</source>
        <translation>El error es del propio Holdfast. No se ha eliminado nada. Comuníquelo junto con los detalles.</translation>
    </message>
    <message>
        <source>Putting the restored tree in place of {path} stopped half way. Nothing is lost: the trees lie in {path}, {undo} and {staging}. Do not start the server; restart the service, which finishes or undoes it. What stopped it: {reason}</source>
        <translation>La colocación del árbol restaurado en {path} se ha parado a medio camino. No se ha perdido nada: los árboles están en {path}, {undo} y {staging}. No inicie el servidor; reinicie el servicio, que termina la operación o la deshace. Causa de la parada: {reason}</translation>
    </message>
    <message>
        <source>The store could not carry out {statement}. Nothing was changed. Report it with the details.</source>
        <translation>La base no ha podido ejecutar {statement}. No se ha cambiado nada. Comuníquelo junto con los detalles.</translation>
    </message>
    <message>
        <source>Holdfast asked the store from inside another request to it. Nothing was changed. Report it with the details.</source>
        <translation>Holdfast ha consultado la base desde dentro de otra consulta. No se ha cambiado nada. Comuníquelo junto con los detalles.</translation>
    </message>
    <message>
        <source>One connection may have {limit} calls under way at a time. Wait for answers and try again.</source>
        <translation>Una conexión puede tener {limit} llamadas en curso a la vez. Espere las respuestas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The shipped template {file} cannot be read: {reason}. Nothing was changed. Report it.</source>
        <translation>La plantilla incluida {file} no se puede leer: {reason}. No se ha cambiado nada. Comuníquelo.</translation>
    </message>
    <message>
        <source>The storage target {name} cannot be removed: it is the only one, or it still holds backups, or schedules use it ({count} in all). Nothing was removed.</source>
        <translation>El destino de almacenamiento {name} no se puede quitar: es el único, o todavía contiene copias de seguridad, o lo usan programaciones ({count} en total). No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>The name {name} cannot be used. A name is made of lower-case words with _ between them, such as add_server_notes.</source>
        <translation>El nombre {name} no sirve. Un nombre se compone de palabras en minúsculas unidas con _, como add_server_notes.</translation>
    </message>
    <message>
        <source>{path} does not exist yet. It is made, empty, when the server is added.</source>
        <translation>{path} todavía no existe. La carpeta se crea, vacía, al añadir el servidor.</translation>
    </message>
    <message>
        <source>The service is of version {service}, and this program, of version {client}, does not speak its protocol. Nothing was changed. Start the program of the service&apos;s version.</source>
        <translation>El servicio es de la versión {service} y este programa, de la versión {client}, no habla su protocolo. No se ha cambiado nada. Inicie el programa de la versión del servicio.</translation>
    </message>
    <message>
        <source>{count} more warnings are not listed.</source>
        <translation>Hay {count} advertencias más que no se muestran.</translation>
    </message>
    <message>
        <source>{path} was removed while the backup was being made.</source>
        <translation>{path} se eliminó mientras se hacía la copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} could not be read and was left out. {reason}</source>
        <translation>No se ha podido leer {path} y se ha omitido. {reason}</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; what was stored may be a mixture.</source>
        <translation>{path} cambió mientras se leía; lo almacenado puede ser una mezcla.</translation>
    </message>
    <message>
        <source>{path} is a device, a named pipe or a socket and was left out.</source>
        <translation>{path} es un dispositivo, una tubería con nombre o un socket y se ha omitido.</translation>
    </message>
    <message>
        <source>{path} was torn when it was stored. {reason}</source>
        <translation>{path} estaba corrupto al almacenarse. {reason}</translation>
    </message>
    <message>
        <source>The version of the world is not known. {reason}</source>
        <translation>No se conoce la versión del mundo. {reason}</translation>
    </message>
    <message>
        <source>This backup is less than half as large as the one before it ({size} instead of {before} bytes). Older backups are kept.</source>
        <translation>Esta copia de seguridad ocupa menos de la mitad que la anterior ({size} bytes en lugar de {before}). Las copias anteriores se conservan.</translation>
    </message>
    <message>
        <source>The owner of {path} could not be set.</source>
        <translation>No se ha podido establecer el propietario de {path}.</translation>
    </message>
    <message>
        <source>{count} entries belonged to other users. The service does not run as root, so that they belong to its own user now.</source>
        <translation>{count} elementos pertenecían a otros usuarios. El servicio no se ejecuta como root, por lo que ahora pertenecen a su propio usuario.</translation>
    </message>
    <message>
        <source>{path} had a setuid or setgid bit, which a restore never sets.</source>
        <translation>{path} tenía un bit setuid o setgid, que una restauración nunca establece.</translation>
    </message>
    <message>
        <source>The attribute {name} of {path} was not set.</source>
        <translation>No se ha establecido el atributo {name} de {path}.</translation>
    </message>
    <message>
        <source>{path} may not be read and was not carried over; it lies in the old tree, which is kept.</source>
        <translation>No se permite leer {path} y no se ha trasladado; está en el árbol anterior, que se conserva.</translation>
    </message>
    <message>
        <source>{path} was not carried over: in the backup a file has the place of its folder.</source>
        <translation>No se ha trasladado {path}: en la copia de seguridad hay un archivo en el lugar de su carpeta.</translation>
    </message>
    <message>
        <source>The folder is restored. The old tree could not be put away; the next start of the service does it. {reason}</source>
        <translation>La carpeta está restaurada. No se ha podido apartar el árbol anterior; lo hará el próximo inicio del servicio. {reason}</translation>
    </message>
    <message>
        <source>Chunk {chunk} lies beyond the end of the file.</source>
        <translation>El chunk {chunk} está más allá del final del archivo.</translation>
    </message>
    <message>
        <source>Chunk {chunk} has a place and no bytes there.</source>
        <translation>El chunk {chunk} tiene un lugar, pero ahí no hay datos.</translation>
    </message>
    <message>
        <source>Chunk {chunk} has {size} bytes, and the file ends after {present} of them.</source>
        <translation>El chunk {chunk} tiene {size} bytes y el archivo termina tras {present} de ellos.</translation>
    </message>
    <message>
        <source>The region file ends inside its header ({size} bytes).</source>
        <translation>El archivo de región termina dentro de su cabecera ({size} bytes).</translation>
    </message>
    <message>
        <source>The place of chunk {chunk} is no place for a chunk (sector {sector}, {count} sectors).</source>
        <translation>El lugar del chunk {chunk} no es posible (sector {sector}, {count} sectores).</translation>
    </message>
    <message>
        <source>The chunks {chunk} and {other} overlap.</source>
        <translation>Los chunks {chunk} y {other} se solapan.</translation>
    </message>
    <message>
        <source>The image is larger than 8 MiB.</source>
        <translation>La imagen supera los 8&#xa0;MiB.</translation>
    </message>
    <message>
        <source>The image does not say how large it is.</source>
        <translation>La imagen no indica su tamaño.</translation>
    </message>
    <message>
        <source>The image has more than 64 million pixels.</source>
        <translation>La imagen tiene más de 64 millones de píxeles.</translation>
    </message>
    <message>
        <source>The file is too large to be shown as a tree.</source>
        <translation>El archivo es demasiado grande para mostrarse como árbol.</translation>
    </message>
    <message>
        <source>the path is not absolute</source>
        <translation>la ruta no es absoluta</translation>
    </message>
    <message>
        <source>it lies outside the folders that the configuration allows (allowed_roots)</source>
        <translation>está fuera de las carpetas que permite la configuración (allowed_roots)</translation>
    </message>
    <message>
        <source>it lies in Holdfast&apos;s data folder, where only servers/ and backups/ are there to be used</source>
        <translation>está en la carpeta de datos de Holdfast, donde solo se pueden usar servers/ y backups/</translation>
    </message>
    <message>
        <source>it is the root of the whole system</source>
        <translation>es la raíz de todo el sistema</translation>
    </message>
    <message>
        <source>it is a home folder</source>
        <translation>es una carpeta personal</translation>
    </message>
    <message>
        <source>it contains the home folder {folder}</source>
        <translation>contiene la carpeta personal {folder}</translation>
    </message>
    <message>
        <source>it is Holdfast&apos;s data folder</source>
        <translation>es la carpeta de datos de Holdfast</translation>
    </message>
    <message>
        <source>it contains Holdfast&apos;s data folder {folder}</source>
        <translation>contiene la carpeta de datos de Holdfast, {folder}</translation>
    </message>
    <message>
        <source>it lies in the storage folder {folder}</source>
        <translation>está en la carpeta de almacenamiento {folder}</translation>
    </message>
    <message>
        <source>the storage folder {folder} lies in it, so backups would back themselves up</source>
        <translation>la carpeta de almacenamiento {folder} está dentro, de modo que las copias se copiarían a sí mismas</translation>
    </message>
    <message>
        <source>it lies in the server&apos;s folder {folder}, so backups would back themselves up</source>
        <translation>está en la carpeta del servidor, {folder}, de modo que las copias se copiarían a sí mismas</translation>
    </message>
    <message>
        <source>the server&apos;s folder {folder} lies in it</source>
        <translation>la carpeta del servidor, {folder}, está dentro</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>es un enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>ha tardado demasiado</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>ha terminado enseguida</translation>
    </message>
    <message>
        <source>holdfastd stands neither beside this program nor in PATH</source>
        <translation>holdfastd no está ni junto a este programa ni en PATH</translation>
    </message>
    <message>
        <source>The service does not listen on {address} without TLS: whoever is between could read passwords and change what is restored. Give the address to `remote.address`, which uses a certificate (`holdfastd tls create` makes one).</source>
        <translation>El servicio no escucha en {address} sin TLS: quien esté en medio podría leer contraseñas y cambiar lo que se restaura. Indique la dirección en `remote.address`, que usa un certificado (`holdfastd tls create` crea uno).</translation>
    </message>
    <message>
        <source>{path} cannot be used for TLS: {reason}.</source>
        <translation>{path} no se puede usar para TLS: {reason}.</translation>
    </message>
    <message>
        <source>{path} holds a key or a certificate already. Nothing was changed. Use --force to replace them; clients that have seen the old certificate will ask about the new one.</source>
        <translation>{path} ya contiene una clave o un certificado. No se ha cambiado nada. Use --force para reemplazarlos; los clientes que conocen el certificado anterior preguntarán por el nuevo.</translation>
    </message>
    <message>
        <source>Everybody on this machine can read the TLS key {path}, so it is not used. Give the file the mode 0640 or 0600; if anybody may have read it, get a new certificate.</source>
        <translation>Cualquiera en este equipo puede leer la clave TLS {path}, así que no se usa. Dé al archivo el modo 0640 o 0600; si alguien pudo leerla, consiga un certificado nuevo.</translation>
    </message>
    <message>
        <source>The master key {id} is not in {place}, or that is locked. What is sealed under it stays as it is and cannot be used until the key is there: unlock the keychain, or bring the key back.</source>
        <translation>La clave maestra {id} no está en {place}, o ese lugar está bloqueado. Lo que está sellado con ella se queda como está y no se puede usar hasta que la clave esté ahí: desbloquee el llavero o recupere la clave.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not keep secrets now: {reason}. Unlock it; or, on a machine without one, set `secrets.master_key` to &quot;file&quot; in config.toml and start the service anew.</source>
        <translation>El llavero del sistema no guarda secretos ahora: {reason}. Desbloquéelo; o, en un equipo sin llavero, ponga `secrets.master_key` en &quot;file&quot; en config.toml y reinicie el servicio.</translation>
    </message>
    <message>
        <source>The master key is handed over by systemd ({place}) and cannot be made there. Nothing was changed. Hand the new key over as `holdfast-master-key`, the old one as `holdfast-master-key-` with its id, and try again.</source>
        <translation>La clave maestra la entrega systemd ({place}) y no se puede crear allí. No se ha cambiado nada. Entregue la clave nueva como `holdfast-master-key`, la antigua como `holdfast-master-key-` con su identificador, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} does not hold the master key that belongs there. Nothing was changed; bring the key back from a copy.</source>
        <translation>{path} no contiene la clave maestra que corresponde. No se ha cambiado nada; recupere la clave de una copia.</translation>
    </message>
    <message>
        <source>Others than the service&apos;s user can read the master key {path}, so it is not used. Give the file the mode 0600; if anybody may have read it, run `holdfastd key rotate` afterwards.</source>
        <translation>Otros usuarios además del del servicio pueden leer la clave maestra {path}, así que no se usa. Dé al archivo el modo 0600; si alguien pudo leerla, ejecute después `holdfastd key rotate`.</translation>
    </message>
    <message>
        <source>The master key was changed by another service at the same time (now {id}). Nothing was changed; bring that key here.</source>
        <translation>Otro servicio cambió la clave maestra al mismo tiempo (ahora {id}). No se ha cambiado nada; traiga esa clave aquí.</translation>
    </message>
    <message>
        <source>A stored secret was changed from outside, or belongs to another place. It was not used; enter it anew.</source>
        <translation>Un secreto guardado se modificó desde fuera o pertenece a otro lugar. No se ha usado; introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Nothing was changed; try again in a few seconds.</source>
        <translation>Demasiadas personas se están autenticando en este momento. No se ha cambiado nada; inténtelo de nuevo en unos segundos.</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait. Nothing was changed; try again in {seconds} s.</source>
        <translation>Tras varios intentos erróneos, el siguiente debe esperar. No se ha cambiado nada; inténtelo de nuevo en {seconds} s.</translation>
    </message>
    <message>
        <source>The sign-in was refused: the user name, the e-mail address or the password is wrong, or the account is disabled.</source>
        <translation>Se ha rechazado la autenticación: el nombre de usuario, la dirección de correo o la contraseña son incorrectos, o la cuenta está desactivada.</translation>
    </message>
    <message>
        <source>The session has ended: its time is over, or somebody ended it. Sign in again.</source>
        <translation>La sesión ha terminado: ha caducado o alguien la ha cerrado. Autentíquese de nuevo.</translation>
    </message>
    <message>
        <source>This token was used once before, so somebody may have copied it: the whole session was ended. Sign in again, and change the password if that was not you.</source>
        <translation>Este token ya se usó una vez, así que puede que alguien lo haya copiado: se ha cerrado toda la sesión. Autentíquese de nuevo y cambie la contraseña si no fue usted.</translation>
    </message>
    <message>
        <source>This account has no open session {id}.</source>
        <translation>Esta cuenta no tiene ninguna sesión abierta {id}.</translation>
    </message>
    <message>
        <source>The configuration (`local_owner`) does not let anybody in who only has the file of this profile. Sign in by user name and password.</source>
        <translation>La configuración (`local_owner`) no deja entrar a quien solo tiene el archivo de este perfil. Autentíquese con nombre de usuario y contraseña.</translation>
    </message>
    <message>
        <source>The account {name} is disabled.</source>
        <translation>La cuenta {name} está desactivada.</translation>
    </message>
    <message>
        <source>The new password cannot be used: {reason}. Nothing was changed.</source>
        <translation>La contraseña nueva no se puede usar: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The present password is not right. Nothing was changed.</source>
        <translation>La contraseña actual no es correcta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another account has the user name {username} or the e-mail address {email}. Nothing was changed.</source>
        <translation>Otra cuenta tiene el nombre de usuario {username} o la dirección de correo {email}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This account has a name and a password already. Nothing was changed.</source>
        <translation>Esta cuenta ya tiene nombre y contraseña. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The set-up token is wrong, was used already, or is of an earlier start. The service prints a new one when it starts, as long as its owner has no password.</source>
        <translation>El token de puesta en marcha es incorrecto, ya se usó o es de un inicio anterior. El servicio muestra uno nuevo al iniciarse mientras su propietario no tenga contraseña.</translation>
    </message>
    <message>
        <source>The link for a new password is wrong, was used already or is too old. Nothing was changed; ask an administrator for a new one.</source>
        <translation>El enlace para una contraseña nueva es incorrecto, ya se usó o es demasiado antiguo. No se ha cambiado nada; pida otro a un administrador.</translation>
    </message>
    <message>
        <source>{name} still owns {servers} servers, {backups} backups, {schedules} schedules and {targets} storage targets, so the account was not deleted. Say which account gets them, or disable this one.</source>
        <translation>{name} aún posee servidores ({servers}), copias ({backups}), programaciones ({schedules}) y destinos de almacenamiento ({targets}), así que la cuenta no se ha eliminado. Indique qué cuenta los recibe o desactive esta.</translation>
    </message>
    <message>
        <source>{name} is the last account with the role Owner that can sign in. Nothing was changed; make somebody else Owner first.</source>
        <translation>{name} es la última cuenta con el rol Owner que puede autenticarse. No se ha cambiado nada; dé primero el rol Owner a otra persona.</translation>
    </message>
    <message>
        <source>{name} is the account that the installation was made with and cannot be deleted. Nothing was changed; it can be disabled.</source>
        <translation>{name} es la cuenta con la que se creó la instalación y no se puede eliminar. No se ha cambiado nada; se puede desactivar.</translation>
    </message>
    <message>
        <source>Nobody can disable or delete the account that he is signed in with. Nothing was changed.</source>
        <translation>Nadie puede desactivar ni eliminar la cuenta con la que está autenticado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no role {name}. Nothing was changed.</source>
        <translation>No existe el rol {name}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is a role named {name} already. Nothing was changed; choose another name.</source>
        <translation>Ya existe un rol llamado {name}. No se ha cambiado nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} comes with Holdfast: it keeps its name and cannot be removed, and Owner keeps every right. Nothing was changed; make a role of your own.</source>
        <translation>{name} viene con Holdfast: conserva su nombre y no se puede quitar, y Owner conserva todos los permisos. No se ha cambiado nada; cree un rol propio.</translation>
    </message>
    <message>
        <source>Nobody can give a right that he lacks himself: {permission}. Nothing was changed.</source>
        <translation>Nadie puede dar un permiso que no tiene: {permission}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The store is not up to date: the migration {name} is not applied. Nothing was changed. Start the service, or run `holdfastd migrate up`, and try again.</source>
        <translation>El almacén no está actualizado: falta aplicar la migración {name}. No se ha cambiado nada. Inicie el servicio o ejecute `holdfastd migrate up`, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>proof failed</source>
        <translation>prueba fallida</translation>
    </message>
    <message>
        <source>being stored</source>
        <translation>almacenamiento en curso</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>aún sin prueba</translation>
    </message>
    <message>
        <source>stored, being read back</source>
        <translation>almacenada, relectura en curso</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>almacenada</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>releída</translation>
    </message>
    <message>
        <source>read back and parsed</source>
        <translation>releída y analizada</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>restaurada en ensayo</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Where the store is</source>
        <translation>Dónde está la base</translation>
    </message>
    <message>
        <source>Address of a PostgreSQL database. Empty: a file in the data folder.</source>
        <translation>Dirección de una base de datos PostgreSQL. Vacío: un archivo de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Folders that may be used</source>
        <translation>Carpetas permitidas</translation>
    </message>
    <message>
        <source>Servers, targets and restores must lie in one of them. Empty: wherever the service&apos;s user may read and write.</source>
        <translation>Los servidores, los destinos y las restauraciones deben estar en una de ellas. Vacío: donde el usuario del servicio pueda leer y escribir.</translation>
    </message>
    <message>
        <source>Guard the store</source>
        <translation>Proteger la base</translation>
    </message>
    <message>
        <source>holdfastd migrate reset, which empties the store, is refused.</source>
        <translation>holdfastd migrate reset, que vacía la base, se rechaza.</translation>
    </message>
    <message>
        <source>Connections kept open</source>
        <translation>Conexiones que quedan abiertas</translation>
    </message>
    <message>
        <source>So many stay open even when nothing is asked.</source>
        <translation>Este número sigue abierto aunque no haya ninguna petición.</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Máximo de conexiones</translation>
    </message>
    <message>
        <source>Whatever needs one more waits for one.</source>
        <translation>Lo que necesite una más espera a que quede libre.</translation>
    </message>
    <message>
        <source>Wait for a connection</source>
        <translation>Espera de una conexión</translation>
    </message>
    <message>
        <source>A request that gets none within this time fails.</source>
        <translation>Una petición que no obtiene ninguna en este plazo falla.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Close unused connections after</source>
        <translation>Cerrar las conexiones sin uso después de</translation>
    </message>
    <message>
        <source>Beyond those that are kept open.</source>
        <translation>Además de las que quedan abiertas.</translation>
    </message>
    <message>
        <source>Wait for the database at the start</source>
        <translation>Espera de la base de datos al iniciar</translation>
    </message>
    <message>
        <source>The service gives up when it does not answer within this time.</source>
        <translation>El servicio desiste si no responde en este plazo.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Where the service listens on this computer. 0: 7420, or any free one in a home folder of its own.</source>
        <translation>Dónde escucha el servicio en este equipo. 0: 7420, o cualquier puerto libre si el servicio tiene una carpeta base propia.</translation>
    </message>
    <message>
        <source>Names of this computer</source>
        <translation>Nombres de este equipo</translation>
    </message>
    <message>
        <source>Accepted as Host beside its loopback addresses.</source>
        <translation>Se aceptan como Host además de sus direcciones de bucle invertido.</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>Páginas web que pueden preguntar</translation>
    </message>
    <message>
        <source>Their origins. Empty: none may.</source>
        <translation>Sus orígenes. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Backups, restores and checks that run side by side.</source>
        <translation>Copias de seguridad, restauraciones y comprobaciones que se ejecutan a la par.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>At the same time into one target</source>
        <translation>A la vez hacia un destino</translation>
    </message>
    <message>
        <source>Backups that write to the same place; the others wait.</source>
        <translation>Copias de seguridad que escriben en el mismo lugar; las demás esperan.</translation>
    </message>
    <message>
        <source>At the same time from one disk</source>
        <translation>A la vez desde un disco</translation>
    </message>
    <message>
        <source>Backups of servers that lie on the same disk; the others wait.</source>
        <translation>Copias de seguridad de servidores del mismo disco; las demás esperan.</translation>
    </message>
    <message>
        <source>Space that stays free</source>
        <translation>Espacio que queda libre</translation>
    </message>
    <message>
        <source>No backup or restore begins that would leave less on a disk.</source>
        <translation>No empieza ninguna copia de seguridad ni restauración que deje menos espacio en un disco.</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>A restore can be undone for</source>
        <translation>Plazo para deshacer una restauración</translation>
    </message>
    <message>
        <source>So long the folder from before it is kept.</source>
        <translation>Tiempo durante el que se conserva la carpeta anterior.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>High contrast is dark, with bright lines.</source>
        <translation>El alto contraste es oscuro, con líneas claras.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of this window. What is open stays open.</source>
        <translation>De esta ventana. Lo que está abierto sigue abierto.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Todo crece con él.</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve por sí solo</translation>
    </message>
    <message>
        <source>Panels come at once and running marks stand still.</source>
        <translation>Los paneles aparecen de golpe y los indicadores de actividad quedan quietos.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>In the background, so that notifications reach you. The service needs no window.</source>
        <translation>En segundo plano, para que lleguen las notificaciones. El servicio no necesita ventana.</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>Notificaciones de escritorio</translation>
    </message>
    <message>
        <source>While no window of Holdfast is in front.</source>
        <translation>Mientras ninguna ventana de Holdfast esté en primer plano.</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Quedar en la bandeja</translation>
    </message>
    <message>
        <source>Closing the last window leaves the icon, where the desktop has a tray.</source>
        <translation>Al cerrar la última ventana queda el icono, si el escritorio tiene bandeja.</translation>
    </message>
    <message>
        <source>Keep the service running</source>
        <translation>Dejar el servicio en marcha</translation>
    </message>
    <message>
        <source>When the window closes, schedules go on. Off: the service ends with the window.</source>
        <translation>Al cerrar la ventana, las programaciones continúan. Desactivado: el servicio termina con la ventana.</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Esta ventana</translation>
    </message>
    <message>
        <source>Service and work</source>
        <translation>Servicio y tareas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>Conexiones a la base de datos</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>Todo lo que termina</translation>
    </message>
    <message>
        <source>What needs me</source>
        <translation>Lo que requiere mi atención</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>In without a password</source>
        <translation>Entrar sin contraseña</translation>
    </message>
    <message>
        <source>Programs of the service&apos;s own user are let in as the owner.</source>
        <translation>Los programas del usuario con el que se ejecuta el servicio entran como propietario.</translation>
    </message>
    <message>
        <source>Let other computers in at</source>
        <translation>Admitir otros equipos en</translation>
    </message>
    <message>
        <source>An address of this computer; always with TLS. Empty: nobody else is let in.</source>
        <translation>Una dirección de este equipo; siempre con TLS. Vacío: no se admite a nadie más.</translation>
    </message>
    <message>
        <source>Port for other computers</source>
        <translation>Puerto para otros equipos</translation>
    </message>
    <message>
        <source>Beside the port for this computer.</source>
        <translation>Además del puerto para este equipo.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>A PEM file. When it changes, new connections use it at once.</source>
        <translation>Un archivo PEM. Cuando cambia, las conexiones nuevas lo usan enseguida.</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Clave del certificado</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase that nobody else can read.</source>
        <translation>Un archivo PEM sin contraseña que nadie más pueda leer.</translation>
    </message>
    <message>
        <source>Where the master key lies</source>
        <translation>Lugar de la clave maestra</translation>
    </message>
    <message>
        <source>Stored passwords and tokens are sealed under it.</source>
        <translation>Sella las contraseñas y los tokens guardados.</translation>
    </message>
    <message>
        <source>Other computers and secrets</source>
        <translation>Otros equipos y secretos</translation>
    </message>
</context>
<context>
    <name>holdfast::Pages</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Browse a backup</source>
        <translation>Explorar una copia de seguridad</translation>
    </message>
    <message>
        <source>Compare backups</source>
        <translation>Comparar copias de seguridad</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Set Holdfast up</source>
        <translation>Configurar Holdfast</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ActionBar</name>
    <message>
        <source>Select none</source>
        <translation>Quitar la selección</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>aún sin cifras</translation>
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
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>Para continuar, escribir «%1»:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
Clic para copiar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>copies it</source>
        <translation>copia el valor</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>The content is equal.</source>
        <translation>El contenido es igual.</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) differ.</source>
        <translation>
            <numerusform>%n chunk es distinto.</numerusform>
            <numerusform>%n chunks son distintos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes differ.</source>
        <translation>Los bytes son distintos.</translation>
    </message>
    <message>
        <source>The bytes differ from byte %1 on.</source>
        <translation>Los bytes son distintos a partir del byte %1.</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>Hay más diferencias de las que se muestran.</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Copiar todo</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::HeatMap</name>
    <message>
        <source>none due</source>
        <translation>nada previsto</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>almacenada</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>advertencias</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>restaurada en ensayo</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <extracomment>a square of the heat map: server, weekday, day, what it saw</extracomment>
        <translation>%1, %2 %3: %4</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>date format of a day, as QLocale::toString takes it</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::InlineError</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what failed, then why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::LineView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>done, total, speed</comment>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>done, speed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancelar «%1»</translation>
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
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
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
        <translation>%1&#xa0;B</translation>
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
            <numerusform>%n&#xa0;día</numerusform>
            <numerusform>%n&#xa0;días</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>mañana %1</translation>
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
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>within a sentence</comment>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>within a sentence</comment>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Timeline</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::TokenField</name>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Delete removes it, Enter edits it</source>
        <translation>Supr lo quita, Intro lo modifica</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>No se entiende «%1».</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>Filtros: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::UnsavedDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Duración aproximada: %1.</translation>
    </message>
    <message>
        <source>Is under way.</source>
        <translation>En curso.</translation>
    </message>
    <message>
        <source>Took %1.</source>
        <translation>Duración: %1.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Fallida.</translation>
    </message>
    <message>
        <source>Overlaps with %1 for about %2.</source>
        <translation>Se solapa con %1 durante unos %2.</translation>
    </message>
    <message>
        <source>From %1: nothing is backed up for half an hour.</source>
        <translation>Desde las %1: durante media hora no se hace ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>From %1: %2 of work in half an hour.</source>
        <translation>Desde las %1: %2 de trabajo en media hora.</translation>
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
        <translation>%1, hoy</translation>
    </message>
    <message>
        <source>%1–%2 twice</source>
        <translation>%1–%2 dos veces</translation>
    </message>
    <message>
        <source>%1–%2 left out</source>
        <extracomment>a stretch of a day&apos;s clock that is left out</extracomment>
        <translation>%1–%2 omitido</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityBar</name>
    <message>
        <source>No work running</source>
        <translation>Ninguna tarea en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n tarea en curso</numerusform>
            <numerusform>%n tareas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Service not reachable since %1</source>
        <translation>Servicio no accesible, último contacto: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Jobs (Ctrl+J)</source>
        <translation>Tareas (Ctrl+J)</translation>
    </message>
    <message>
        <source>Notifications (Ctrl+Shift+J)</source>
        <translation>Notificaciones (Ctrl+Mayús+J)</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, restante: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n notificación nueva</numerusform>
            <numerusform>%n notificaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Looking for the service…</source>
        <translation>Buscando el servicio…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service %1 · %2 ms</source>
        <translation>Servicio %1 · %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Service %1: another version</source>
        <translation>Servicio %1: otra versión</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Encontrados en este equipo</translation>
    </message>
    <message>
        <source>Looking for servers on this computer…</source>
        <translation>Buscando servidores en este equipo…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>/srv/games/survival</source>
        <translation>/srv/games/survival</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Which folder does the server live in?</source>
        <translation>¿En qué carpeta está el servidor?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a found server: name, then its folder</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>None found; type or choose its folder</source>
        <translation>Ninguno; escribir o elegir su carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the server</source>
        <translation>Carpeta del servidor</translation>
    </message>
    <message>
        <source>%1 in the folder.</source>
        <translation>%1 en la carpeta.</translation>
    </message>
    <message>
        <source>Minecraft %1, %2.</source>
        <translation>Minecraft %1, %2.</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>Se ha añadido %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>What you call it; it can be changed later.</source>
        <translation>El nombre que se le da; se puede cambiar más adelante.</translation>
    </message>
    <message>
        <source>Nothing in the folder is changed by adding it. One that is missing is made, for a new server.</source>
        <translation>Añadirlo no cambia nada en la carpeta. Si no existe, se crea para un servidor nuevo.</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>No se puede acceder al servicio ahora.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ArchiveTreeModel</name>
    <message>
        <source>more…</source>
        <translation>más…</translation>
    </message>
    <message>
        <source>%1, a link to %2</source>
        <translation>%1, enlace a %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackUpMenu</name>
    <message>
        <source>Add a server first</source>
        <translation>Añadir antes un servidor</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>No se puede acceder al servicio ahora.</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s)</source>
        <translation>
            <numerusform>Todos (%n servidor)</numerusform>
            <numerusform>Los %n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupDetailPane</name>
    <message>
        <source>read back %1</source>
        <translation>releída %1</translation>
    </message>
    <message>
        <source>Verify it to know that it is good.</source>
        <translation>Verifíquela para saber si es válida.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>This backup is not complete.</source>
        <translation>Esta copia de seguridad no está completa.</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>No se puede acceder al servicio ahora.</translation>
    </message>
    <message>
        <source>Undo its restore</source>
        <translation>Deshacer su restauración</translation>
    </message>
    <message>
        <source>Puts back what was there before; kept until %1.</source>
        <translation>Vuelve a poner lo que había antes. Fecha límite: %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s)</source>
        <translation>
            <numerusform>%1, %Ln archivo</numerusform>
            <numerusform>%1, %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
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
        <translation>Duración</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>programación</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>yes: retention never removes it</source>
        <translation>sí: la retención no la elimina nunca</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias almacenadas</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenada</translation>
    </message>
    <message>
        <source>Missing or damaged</source>
        <translation>Falta o está dañada</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La copia de seguridad</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupSteps</name>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Read back again, all equal</source>
        <translation>Releída otra vez, todo coincide</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupTableModel</name>
    <message>
        <source>When</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupText</name>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Creación en curso</translation>
    </message>
    <message>
        <source>Being read back</source>
        <translation>Relectura en curso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Stored, not read back yet</source>
        <translation>Almacenada, aún sin releer</translation>
    </message>
    <message numerus="yes">
        <source>Good, with %n warning(s)</source>
        <translation>
            <numerusform>Válida, con %n advertencia</numerusform>
            <numerusform>Válida, con %n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Known to be good</source>
        <translation>Validez probada</translation>
    </message>
    <message>
        <source>Read back, every checksum equal</source>
        <translation>Releída, todas las sumas coinciden</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Filter backups</source>
        <translation>Filtrar copias de seguridad</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Restore the selected backup…</source>
        <translation>Restaurar la copia de seguridad seleccionada…</translation>
    </message>
    <message>
        <source>Browse the selected backup</source>
        <translation>Explorar la copia de seguridad seleccionada</translation>
    </message>
    <message>
        <source>Compare the selected backup…</source>
        <translation>Comparar la copia de seguridad seleccionada…</translation>
    </message>
    <message>
        <source>Verify the selected backup</source>
        <translation>Verificar la copia de seguridad seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <translation>
            <numerusform>%Ln copia de seguridad, %1</numerusform>
            <numerusform>%Ln copias de seguridad, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>no se entiende: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>Back a server up by hand, or give it a schedule.</source>
        <translation>Haga una copia de seguridad de un servidor a mano, o asígnele una programación.</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>Ir a Servidores</translation>
    </message>
    <message>
        <source>No backup fits the filter</source>
        <translation>Ninguna copia de seguridad cumple el filtro</translation>
    </message>
    <message>
        <source>“%1” leaves none.</source>
        <translation>«%1» no deja ninguna.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>The backup of that link is not there</source>
        <translation>La copia de seguridad de ese enlace no existe</translation>
    </message>
    <message>
        <source>%1 is not verified</source>
        <translation>No se ha verificado la copia %1</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>La restauración no se ha deshecho</translation>
    </message>
    <message>
        <source>The lock was not changed</source>
        <translation>El bloqueo no se ha cambiado</translation>
    </message>
    <message>
        <source>Delete this backup for good?</source>
        <translation>¿Eliminar definitivamente esta copia de seguridad?</translation>
    </message>
    <message>
        <source>%1 of %2, %3. Its archive is removed and cannot be brought back.</source>
        <translation>Copia de seguridad de %2, %1, %3. Su archivo comprimido se elimina y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Eliminar copia</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>No se ha eliminado la copia %1</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>Copiar su identificador</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Copiar su enlace</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Filter: a name, server:survival, is:unverified, larger:2GB</source>
        <translation>Filtro: un nombre, server:survival, is:unverified, larger:2GB</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one shows whether everything in its folder can be read.</source>
        <translation>La primera muestra si todo lo que hay en su carpeta se puede leer.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>“%1” leaves none</source>
        <translation>«%1» no deja ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) fit the other filters.</source>
        <translation>
            <numerusform>%Ln copia de seguridad cumple los demás filtros.</numerusform>
            <numerusform>%Ln copias de seguridad cumplen los demás filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BrowsePage</name>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Search in this backup</source>
        <translation>Buscar en esta copia de seguridad</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Archivos de la copia de seguridad</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup cannot be read</source>
        <translation>La copia de seguridad no se puede leer</translation>
    </message>
    <message>
        <source>This backup is not there</source>
        <translation>Esta copia de seguridad no existe</translation>
    </message>
    <message numerus="yes">
        <source>archive of %1, %Ln file(s)</source>
        <translation>
            <numerusform>%1 comprimidos, %Ln archivo</numerusform>
            <numerusform>%1 comprimidos, %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search all %Ln file(s)</source>
        <translation>
            <numerusform>Buscar en %Ln archivo</numerusform>
            <numerusform>Buscar en los %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No file of this backup has “%1” in its path.</source>
        <translation>Ningún archivo de esta copia de seguridad tiene «%1» en su ruta.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>No se ha guardado %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Compare this backup…</source>
        <translation>Comparar esta copia de seguridad…</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Restaurar esta copia de seguridad…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server and time of its backup</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Put the folder into</source>
        <translation>Poner la carpeta en</translation>
    </message>
    <message>
        <source>Saving %1: %2 of %3</source>
        <translation>Guardando %1: %2 de %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 without %n symbolic link(s)</source>
        <translation>
            <numerusform>Guardado: %1, sin %n enlace simbólico</numerusform>
            <numerusform>Guardado: %1, sin %n enlaces simbólicos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the selected file or folder…</source>
        <translation>Guardar el archivo o la carpeta seleccionados…</translation>
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
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>A page, server, backup, action or setting</source>
        <translation>Una página, un servidor, una copia de seguridad, una acción o un ajuste</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ejecutar</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>in a new window</source>
        <translation>en una ventana nueva</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>servidores</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todo</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>solo acciones</translation>
    </message>
    <message>
        <source>servers only</source>
        <translation>solo servidores</translation>
    </message>
    <message>
        <source>backups only</source>
        <translation>solo copias de seguridad</translation>
    </message>
    <message>
        <source>settings only</source>
        <translation>solo ajustes</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>Hacer copia de %1 ahora</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <translation>Restaurar %1…</translation>
    </message>
    <message>
        <source>choose among its backups</source>
        <translation>elegir entre sus copias de seguridad</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>browse</source>
        <translation>explorar</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>Set Holdfast up…</source>
        <translation>Configurar Holdfast…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Invertir lados</translation>
    </message>
    <message>
        <source>Restore the older state…</source>
        <translation>Restaurar el estado antiguo…</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Older state</source>
        <translation>Estado antiguo</translation>
    </message>
    <message>
        <source>Newer state</source>
        <translation>Estado reciente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Archivos distintos</translation>
    </message>
    <message>
        <source>The live folder</source>
        <translation>La carpeta actual</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>The live folder is always the newer side.</source>
        <translation>La carpeta actual es siempre el lado reciente.</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>Ninguno de este tipo</translation>
    </message>
    <message>
        <source>Both states are equal, file for file.</source>
        <translation>Los dos estados son iguales, archivo por archivo.</translation>
    </message>
    <message>
        <source>There are changes of other kinds.</source>
        <translation>Hay cambios de otros tipos.</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>No se puede comparar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Swap the sides of the comparison</source>
        <translation>Invertir los lados de la comparación</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and name of a backup</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are equal.</source>
        <translation>
            <numerusform>%Ln entrada es igual.</numerusform>
            <numerusform>%Ln entradas son iguales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConnectionPopover</name>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>It is tried again by itself. Backups that it makes go on without this window.</source>
        <translation>Se vuelve a intentar automáticamente. Las copias de seguridad en curso continúan sin esta ventana.</translation>
    </message>
    <message>
        <source>This window is version %1. Restart the service to use the same.</source>
        <translation>Esta ventana es de la versión %1. Reinicie el servicio para usar la misma.</translation>
    </message>
    <message>
        <source>The store does not answer: nothing can be backed up until it does.</source>
        <translation>La base no responde: hasta que lo haga no se puede hacer ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>Reiniciar el servicio…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>This window is version %1. Restart it to use the same.</source>
        <translation>Esta ventana es de la versión %1. Reiníciela para usar la misma.</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Otra versión</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotifier</name>
    <message>
        <source>Failed: %1</source>
        <translation>Ha fallado: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Listo: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DrawerListModel</name>
    <message>
        <source>New: %1. %2</source>
        <translation>Nuevo: %1. %2</translation>
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
        <translation>Extrayendo %1: %2 de %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 was not taken out</source>
        <translation>No se ha extraído %1</translation>
    </message>
    <message>
        <source>%1 could not be taken out</source>
        <translation>No se ha podido extraer %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 without %n symbolic link(s)</source>
        <translation>
            <numerusform>%1, sin %n enlace simbólico</numerusform>
            <numerusform>%1, sin %n enlaces simbólicos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here now. Drag it once more.</source>
        <translation>%1 ya está aquí. Arrástrelo una vez más.</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 ya está aquí</translation>
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
        <translation>nuevo, %1</translation>
    </message>
    <message>
        <source>deleted, was %1</source>
        <translation>eliminado, ocupaba %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>the size of a file before and after</extracomment>
        <translation>%1, después %2</translation>
    </message>
    <message>
        <source>Choose a file to see what is different in it.</source>
        <translation>Elija un archivo para ver en qué se diferencia.</translation>
    </message>
    <message>
        <source>The content is equal.</source>
        <translation>El contenido es igual.</translation>
    </message>
    <message>
        <source>What is different in the file</source>
        <translation>Diferencias en el archivo</translation>
    </message>
    <message>
        <source>The bytes differ from place %1 on.</source>
        <translation>Los bytes son distintos a partir de la posición %1.</translation>
    </message>
    <message>
        <source>The bytes differ.</source>
        <translation>Los bytes son distintos.</translation>
    </message>
    <message>
        <source>There is more that differs than is shown.</source>
        <translation>Hay más diferencias de las que se muestran.</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) differ</source>
        <translation>
            <numerusform>%n chunk distinto</numerusform>
            <numerusform>%n chunks distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) differ</source>
        <translation>
            <numerusform>Mapa de la región: %n chunk distinto</numerusform>
            <numerusform>Mapa de la región: %n chunks distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1, eliminado</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modificado</translation>
    </message>
    <message>
        <source>%1, in neither</source>
        <translation>%1, en ninguno de los dos</translation>
    </message>
    <message>
        <source>%1, equal</source>
        <translation>%1, igual</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modificados: %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nuevos: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>eliminados: %1</translation>
    </message>
    <message>
        <source>%1 equal</source>
        <translation>iguales: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePreviewPane</name>
    <message>
        <source>Text, %1</source>
        <translation>Texto, %1</translation>
    </message>
    <message>
        <source>Image, %1 × %2</source>
        <translation>Imagen, %1 × %2</translation>
    </message>
    <message>
        <source>Minecraft data (NBT)</source>
        <translation>Datos de Minecraft (NBT)</translation>
    </message>
    <message>
        <source>Region of 32 × 32 chunks</source>
        <translation>Región de 32 × 32 chunks</translation>
    </message>
    <message>
        <source>Archive, %1</source>
        <translation>Archivo comprimido, %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Enlace a %1</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Datos binarios</translation>
    </message>
    <message>
        <source>Folder, %1</source>
        <translation>Carpeta, %1</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation>Contenido de %1</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Picture in %1</source>
        <translation>Imagen en %1</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Etiquetas de %1</translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) exist</source>
        <translation>
            <numerusform>Mapa de la región: existe %n chunk</numerusform>
            <numerusform>Mapa de la región: existen %n chunks</numerusform>
        </translation>
    </message>
    <message>
        <source>Chunk %1 / %2</source>
        <translation>Chunk %1 / %2</translation>
    </message>
    <message>
        <source>%1, never made</source>
        <translation>%1, nunca generado</translation>
    </message>
    <message>
        <source>%1, torn: its place or length cannot be right</source>
        <translation>%1, corrupto: posición o longitud imposible</translation>
    </message>
    <message>
        <source>%1, %2, saved %3</source>
        <translation>%1, %2, guardado %3</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>Chunks</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>El más reciente</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>the blocks of a Minecraft region: from x … to x, from z … to z</extracomment>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>x %1 … %2, z %3 … %4</source>
        <translation>x %1 … %2, z %3 … %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>last day of play</source>
        <translation>último día de juego</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>corrupto</translation>
    </message>
    <message>
        <source>Choose a chunk to see its data.</source>
        <translation>Elija un chunk para ver sus datos.</translation>
    </message>
    <message>
        <source>%1 was never made.</source>
        <translation>%1 no se generó nunca.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size and kind of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 torn</source>
        <translation>%1 de %2, corruptos: %3</translation>
    </message>
    <message>
        <source>%1 of %2, none torn</source>
        <translation>%1 de %2, ninguno corrupto</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilterText</name>
    <message>
        <source>name of the server</source>
        <translation>nombre del servidor</translation>
    </message>
    <message>
        <source>what is true of it</source>
        <translation>una de sus características</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>one of its tags</source>
        <translation>una de sus etiquetas</translation>
    </message>
    <message>
        <source>least size</source>
        <translation>tamaño mínimo</translation>
    </message>
    <message>
        <source>greatest size</source>
        <translation>tamaño máximo</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>first day that is left out</source>
        <translation>primer día excluido</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstBackupRow</name>
    <message>
        <source>stored</source>
        <translation>almacenada</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>releída</translation>
    </message>
    <message>
        <source>parsed</source>
        <translation>analizada</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>restaurada en ensayo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 in an archive of %2, after %3</source>
        <translation>
            <numerusform>%Ln archivo, %1 en un archivo comprimido de %2, duración: %3</numerusform>
            <numerusform>%Ln archivos, %1 en un archivo comprimido de %2, duración: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>%1 of %2, %3, %4 left</source>
        <translation>%1 de %2, %3, restante: %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>La carpeta para copias de seguridad no se ha aceptado</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Import a world…</source>
        <translation>Importar un mundo…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>o suelte aquí una carpeta</translation>
    </message>
    <message>
        <source>Where should their backups go?</source>
        <translation>¿Dónde poner sus copias de seguridad?</translation>
    </message>
    <message>
        <source>Folder of a server</source>
        <translation>Carpeta de un servidor</translation>
    </message>
    <message>
        <source>/srv/games/survival</source>
        <translation>/srv/games/survival</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>How often they are backed up then</source>
        <translation>Frecuencia de las copias de seguridad después</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Cada 6&#xa0;horas</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Cada 12&#xa0;horas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>and keep the 8 newest, 7 daily, 4 weekly, 6 monthly</source>
        <translation>y conservar las 8 más recientes, 7 diarias, 4 semanales y 6 mensuales</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Echar antes un vistazo</translation>
    </message>
    <message>
        <source>Look for servers again</source>
        <translation>Buscar servidores de nuevo</translation>
    </message>
    <message>
        <source>Importing the world. It shows here once it is unpacked.</source>
        <translation>Importando el mundo. Aparece aquí cuando se ha extraído.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Mostrar tareas</translation>
    </message>
    <message numerus="yes">
        <source>We found %n server(s) on this machine.</source>
        <translation>
            <numerusform>Se ha encontrado %n servidor en esta máquina.</numerusform>
            <numerusform>Se han encontrado %n servidores en esta máquina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed on them. They keep running, and Holdfast only reads their folders.</source>
        <translation>No se cambia nada en ellos. Siguen en marcha, y Holdfast solo lee sus carpetas.</translation>
    </message>
    <message>
        <source>The service is starting…</source>
        <translation>El servicio se está iniciando…</translation>
    </message>
    <message>
        <source>It makes the backups and goes on when this window closes.</source>
        <translation>Crea las copias de seguridad y continúa cuando se cierra esta ventana.</translation>
    </message>
    <message>
        <source>Looking for servers on this machine…</source>
        <translation>Buscando servidores en esta máquina…</translation>
    </message>
    <message>
        <source>Running Minecraft servers and well-known folders.</source>
        <translation>Servidores de Minecraft en marcha y carpetas conocidas.</translation>
    </message>
    <message>
        <source>Which folder does your server live in?</source>
        <translation>¿En qué carpeta está el servidor?</translation>
    </message>
    <message>
        <source>No server was found by itself. Add its folder, or import a world; nothing in it is changed.</source>
        <translation>No se ha encontrado ningún servidor automáticamente. Añada su carpeta o importe un mundo; no se cambia nada en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n found on this machine</source>
        <translation>
            <numerusform>%n encontrado en esta máquina</numerusform>
            <numerusform>%n encontrados en esta máquina</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one server.</source>
        <translation>Elija al menos un servidor.</translation>
    </message>
    <message>
        <source>About %1 to read.</source>
        <translation>Por leer: unos %1.</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>Hacer copia de %1 ahora</translation>
    </message>
    <message numerus="yes">
        <source>Back up %n server(s) now</source>
        <translation>
            <numerusform>Hacer copia de %n servidor ahora</numerusform>
            <numerusform>Hacer copia de %n servidores ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>No se puede acceder al servicio ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n first backup(s)</source>
        <translation>
            <numerusform>%n primera copia de seguridad</numerusform>
            <numerusform>%n primeras copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is written, then read back from the disk and compared byte for byte. It goes on when you leave this page or close the window.</source>
        <translation>Cada una se escribe, después se relee del disco y se compara byte a byte. El trabajo continúa al salir de esta página o cerrar la ventana.</translation>
    </message>
    <message>
        <source>From now on: %1.</source>
        <translation>Desde ahora: %1.</translation>
    </message>
    <message>
        <source>Go on while it works</source>
        <translation>Seguir mientras trabaja</translation>
    </message>
    <message>
        <source>It is backed up, and the backup was read back.</source>
        <translation>La copia de seguridad está hecha y se ha releído.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are backed up, and every backup was read back.</source>
        <translation>
            <numerusform>Hecha la copia de seguridad de todo (%n), y se ha releído.</numerusform>
            <numerusform>Hechas las copias de seguridad de los %n servidores, y todas se han releído.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte on the disk was compared with what was read from the server.</source>
        <translation>Cada byte del disco se ha comparado con lo que se leyó del servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n first backup(s) are good.</source>
        <translation>
            <numerusform>Primeras copias de seguridad válidas: %1 de %n.</numerusform>
            <numerusform>Primeras copias de seguridad válidas: %1 de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed says why. Nothing was changed on any server; try it again.</source>
        <translation>Lo que ha fallado indica por qué. No se ha cambiado nada en ningún servidor; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Mostrar las copias de seguridad</translation>
    </message>
    <message>
        <source>Which servers shall be backed up?</source>
        <translation>¿De qué servidores hay que hacer copia?</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunPlan</name>
    <message>
        <source>First backup</source>
        <translation>Primera copia de seguridad</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunSide</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Paso %1 de 3</translation>
    </message>
    <message>
        <source>Backups that are known to be good</source>
        <translation>Copias de seguridad de validez probada</translation>
    </message>
    <message>
        <source>Choose servers</source>
        <translation>Elegir servidores</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>Elegir dónde van las copias</translation>
    </message>
    <message>
        <source>At least one place; two are better</source>
        <translation>Al menos un destino; mejor dos</translation>
    </message>
    <message>
        <source>First backup</source>
        <translation>Primera copia de seguridad</translation>
    </message>
    <message>
        <source>Starts at once; you see it being checked</source>
        <translation>Empieza enseguida; se ve cómo se comprueba</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoundServerCard</name>
    <message>
        <source>%1, registered already</source>
        <translation>%1, ya registrado</translation>
    </message>
    <message>
        <source>%1, found by its running process</source>
        <translation>%1, encontrado por su proceso en marcha</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>in its folder</source>
        <translation>en su carpeta</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>%1, made for the new server</source>
        <translation>%1, se crea para el servidor nuevo</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HealthCard</name>
    <message>
        <source>no place for archives</source>
        <translation>ningún destino para los archivos comprimidos</translation>
    </message>
    <message>
        <source>enough for years at this rate</source>
        <translation>suficiente para años a este ritmo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) until it is full</source>
        <translation>
            <numerusform>lleno en %n&#xa0;día</numerusform>
            <numerusform>lleno en %n&#xa0;días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation>
            <numerusform>%1 de %n servidor</numerusform>
            <numerusform>%1 de %n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Within goal</source>
        <translation>Dentro del objetivo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copies elsewhere</source>
        <translation>Copias en otro lugar</translation>
    </message>
    <message>
        <source>all in one place</source>
        <translation>todo en un mismo lugar</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releídas</translation>
    </message>
    <message>
        <source>nothing stored yet</source>
        <translation>aún no hay nada almacenado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln backup(s) in 30 days</source>
        <translation>
            <numerusform>%1 de %Ln copia de seguridad en 30&#xa0;días</numerusform>
            <numerusform>%1 de %Ln copias de seguridad en 30&#xa0;días</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Space ahead</source>
        <translation>Espacio por delante</translation>
    </message>
    <message>
        <source>What could go</source>
        <translation>Qué se podría quitar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>looks at its schedules</source>
        <translation>consulta sus programaciones</translation>
    </message>
    <message>
        <source>has not looked for 10 minutes</source>
        <translation>lleva 10&#xa0;minutos sin consultarlas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado de salud</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>Aún no hay nada que valorar</translation>
    </message>
    <message>
        <source>Nothing to judge yet.</source>
        <translation>Aún no hay nada que valorar.</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>de 100</translation>
    </message>
    <message>
        <source>Health: %1 of 100</source>
        <translation>Estado de salud: %1 de 100</translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>Se cumplen todas las reglas.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the things below would make it 100.</source>
        <translation>
            <numerusform>Con %n de los puntos de abajo se llegaría a 100.</numerusform>
            <numerusform>Con %n de los puntos de abajo se llegaría a 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 points</source>
        <extracomment>a rule of the health score: its name, what was found, points of points</extracomment>
        <translation>%1: %2, %3 de %4 puntos</translation>
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
        <translation>Copias de seguridad día a día</translation>
    </message>
    <message>
        <source>one square a day</source>
        <translation>un cuadro por día</translation>
    </message>
    <message>
        <source>Backups by day and server</source>
        <translation>Copias de seguridad por día y servidor</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n server(s)</source>
        <translation>
            <numerusform>Mostrar todo (%n servidor)</numerusform>
            <numerusform>Mostrar los %n servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups of the last %n day(s)</source>
        <translation>
            <numerusform>Copias de seguridad del último día (%n)</numerusform>
            <numerusform>Copias de seguridad de los últimos %n&#xa0;días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Import world</source>
        <translation>Importar mundo</translation>
    </message>
    <message>
        <source>Import a world</source>
        <translation>Importar un mundo</translation>
    </message>
    <message>
        <source>Which archive holds the world?</source>
        <translation>¿Qué archivo comprimido contiene el mundo?</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>/home/me/world.zip</source>
        <translation>/home/yo/mundo.zip</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>It is unpacked into a new folder, and only there. Zip, 7z and tar in every form.</source>
        <translation>Se extrae en una carpeta nueva, y solo ahí. Zip, 7z y tar en todas sus formas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Archive of a world</source>
        <translation>Archivo comprimido de un mundo</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::JobDrawer</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 en curso, %2 en espera</translation>
    </message>
    <message>
        <source>“%1” was not cancelled</source>
        <translation>La tarea «%1» no se ha cancelado</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Ha fallado: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Finished lately</source>
        <translation>Terminadas hace poco</translation>
    </message>
    <message>
        <source>No work so far. Backups, restores and checks show here.</source>
        <translation>Sin tareas hasta ahora. Aquí aparecen las copias de seguridad, restauraciones y comprobaciones.</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Cancelar esta tarea</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::JobText</name>
    <message>
        <source>Back up %1</source>
        <translation>Hacer copia de %1</translation>
    </message>
    <message>
        <source>Verify a backup of %1</source>
        <translation>Verificar una copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation>Deshacer la restauración de %1</translation>
    </message>
    <message>
        <source>Apply the retention of %1</source>
        <translation>Aplicar la retención de %1</translation>
    </message>
    <message>
        <source>Import a world</source>
        <translation>Importar un mundo</translation>
    </message>
    <message>
        <source>Export a backup of %1</source>
        <translation>Exportar una copia de seguridad de %1</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Checking what it needs</source>
        <translation>Comprobando lo necesario</translation>
    </message>
    <message>
        <source>Checked what it needs</source>
        <translation>Comprobado lo necesario</translation>
    </message>
    <message>
        <source>Writing files into the archive</source>
        <translation>Escribiendo archivos en el archivo comprimido</translation>
    </message>
    <message>
        <source>Files written into the archive</source>
        <translation>Archivos escritos en el archivo comprimido</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>Releyendo y comparando</translation>
    </message>
    <message>
        <source>Read back, every checksum equal</source>
        <translation>Releída, todas las sumas coinciden</translation>
    </message>
    <message>
        <source>Backing the present state up</source>
        <translation>Haciendo copia del estado actual</translation>
    </message>
    <message>
        <source>Present state backed up</source>
        <translation>Hecha la copia del estado actual</translation>
    </message>
    <message>
        <source>Unpacking beside the live folder</source>
        <translation>Extrayendo al lado de la carpeta actual</translation>
    </message>
    <message>
        <source>Unpacked beside the live folder, each checksum equal</source>
        <translation>Extraído al lado de la carpeta actual, todas las sumas coinciden</translation>
    </message>
    <message>
        <source>Carrying over what backups leave out</source>
        <translation>Conservando lo que las copias de seguridad dejan fuera</translation>
    </message>
    <message>
        <source>What backups leave out was carried over</source>
        <translation>Conservado lo que las copias de seguridad dejan fuera</translation>
    </message>
    <message>
        <source>Swapping by renaming</source>
        <translation>Intercambiando las carpetas cambiando el nombre</translation>
    </message>
    <message>
        <source>Swapped by renaming</source>
        <translation>Carpetas intercambiadas cambiando el nombre</translation>
    </message>
    <message>
        <source>Writing the zip file</source>
        <translation>Escribiendo el archivo zip</translation>
    </message>
    <message>
        <source>Zip file written</source>
        <translation>Archivo zip escrito</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>The service has not been reachable since %1. What you see is from then. Nothing is lost; it is tried again by itself.</source>
        <translation>No se puede acceder al servicio. Último contacto: %1. Lo que se ve es de ese momento. No se ha perdido nada; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Listo: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Ha fallado: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message>
        <source>No server is backed up yet.</source>
        <translation>Aún no se hace copia de seguridad de ningún servidor.</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>Actualizar esta página</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <translation>Copiar el enlace de esta página</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>Mostrar las tareas</translation>
    </message>
    <message>
        <source>Show the notifications</source>
        <translation>Mostrar las notificaciones</translation>
    </message>
    <message>
        <source>Open a new window</source>
        <translation>Abrir una ventana nueva</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Ir a la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>Reiniciar el servicio…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>The service was not restarted</source>
        <translation>El servicio no se ha reiniciado</translation>
    </message>
    <message>
        <source>Restart the service now?</source>
        <translation>¿Reiniciar el servicio ahora?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled. What they would replace stays as it was; backups that are not finished are dropped.</source>
        <translation>
            <numerusform>Se cancela %n tarea en curso. Lo que iba a reemplazar queda como estaba; las copias de seguridad sin terminar se descartan.</numerusform>
            <numerusform>Se cancelan %n tareas en curso. Lo que iban a reemplazar queda como estaba; las copias de seguridad sin terminar se descartan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them and restart</source>
        <translation>Cancelarlas y reiniciar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 – Holdfast</source>
        <translation>%1 – Holdfast</translation>
    </message>
    <message>
        <source>What you changed here is not stored yet.</source>
        <translation>Lo que se ha cambiado aquí todavía no se ha guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n tarea fallida</numerusform>
            <numerusform>%n tareas fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Mostrar tareas</translation>
    </message>
    <message>
        <source>The service was updated to version %1; this window is of %2. Both work together. Restart the window to see what is new.</source>
        <translation>El servicio se ha actualizado a la versión %1; esta ventana es de la versión %2. Ambos funcionan juntos. Reinicie la ventana para ver las novedades.</translation>
    </message>
    <message>
        <source>The service is of version %1 still; this window is of %2. Both work together. Restart the service to use what is new.</source>
        <translation>El servicio aún es de la versión %1; esta ventana es de la versión %2. Ambos funcionan juntos. Reinicie el servicio para usar las novedades.</translation>
    </message>
    <message>
        <source>The service was updated to version %1, which this window, of %2, does not understand. What you see is from before and nothing can be changed here. Backups go on. Restart the window to use the new version.</source>
        <translation>El servicio se ha actualizado a la versión %1, que esta ventana, de la versión %2, no entiende. Lo que se ve es de antes y aquí no se puede cambiar nada. Las copias de seguridad continúan. Reinicie la ventana para usar la versión nueva.</translation>
    </message>
    <message>
        <source>The service is of version %1, too old for this window, of %2. Nothing can be changed here. Backups go on. Update the service, or open the window of its version.</source>
        <translation>El servicio es de la versión %1, demasiado antigua para esta ventana, de la versión %2. Aquí no se puede cambiar nada. Las copias de seguridad continúan. Actualice el servicio o abra la ventana de su versión.</translation>
    </message>
    <message>
        <source>Restart the window</source>
        <translation>Reiniciar la ventana</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MoveBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move schedule</source>
        <translation>Mover programación</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a server, then when it is backed up from now on</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now: %1. Nothing is changed until you move it.</source>
        <translation>Ahora: %1. No se cambia nada hasta que se mueva.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NavigationRail</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>No accesible</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Search or run (Ctrl+K)</source>
        <translation>Buscar o ejecutar (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Otra versión</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NbtTreeModel</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NextRunsView</name>
    <message>
        <source>Next five runs</source>
        <translation>Próximas cinco ejecuciones</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>date of a run: weekday, day, month, as QLocale::toString takes it</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>summer time</source>
        <translation>horario de verano</translation>
    </message>
    <message>
        <source>winter time</source>
        <translation>horario de invierno</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NextUpCard</name>
    <message>
        <source>right after the clocks change</source>
        <translation>justo después del cambio de hora</translation>
    </message>
    <message>
        <source>the first of two, the clocks change</source>
        <translation>la primera de dos, cambio de hora</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>duración aproximada: %1</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>No schedule is due. What has none is backed up by hand only.</source>
        <translation>No hay ninguna programación prevista. Sin programación, las copias de seguridad se hacen solo a mano.</translation>
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
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NotificationCentre</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Marcar todo como visto</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Look at everything again</source>
        <translation>Mirar todo de nuevo</translation>
    </message>
    <message>
        <source>See what happened to %1</source>
        <translation>Ver qué ha pasado con %1</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>No se puede acceder al servicio ahora.</translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation>No se ha podido leer el resumen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Aún no hay servidores</translation>
    </message>
    <message>
        <source>Tell Holdfast which folder your game server lives in; here you then see whether it is safe. Nothing in the folder is changed.</source>
        <translation>Indique a Holdfast en qué carpeta está el servidor de juego; después se ve aquí si está protegido. No se cambia nada en la carpeta.</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Añadir servidor…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewText</name>
    <message>
        <source>Next backup: %1, %2, %3.</source>
        <extracomment>server, time, &quot;in 48 min&quot;</extracomment>
        <translation>Próxima copia de seguridad: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>Last verified %1.</source>
        <translation>Última verificación: %1.</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>Todavía no se ha verificado nada.</translation>
    </message>
    <message>
        <source>No schedule is due: backups are made by hand only.</source>
        <translation>No hay ninguna programación prevista: las copias de seguridad se hacen solo a mano.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) has no good backup.</source>
        <translation>
            <numerusform>%n servidor de %1 no tiene ninguna copia de seguridad válida.</numerusform>
            <numerusform>%n servidores de %1 no tienen ninguna copia de seguridad válida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) is past its goal.</source>
        <translation>
            <numerusform>%n servidor de %1 ha superado su objetivo.</numerusform>
            <numerusform>%n servidores de %1 han superado su objetivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) is past its goal or has no good backup.</source>
        <translation>
            <numerusform>%n servidor de %1 ha superado su objetivo o no tiene ninguna copia de seguridad válida.</numerusform>
            <numerusform>%n servidores de %1 han superado su objetivo o no tienen ninguna copia de seguridad válida.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was backed up well is kept; it can be restored as before.</source>
        <translation>Las copias de seguridad válidas se conservan y se pueden restaurar como antes.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n server(s) are within their goals.</source>
        <translation>
            <numerusform>El otro servidor (%n) cumple su objetivo.</numerusform>
            <numerusform>Los otros %n servidores cumplen sus objetivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you.</source>
        <translation>
            <numerusform>%n asunto requiere atención.</numerusform>
            <numerusform>%n asuntos requieren atención.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all within their goals.</source>
        <translation>
            <numerusform>%n servidor, dentro de su objetivo.</numerusform>
            <numerusform>%n servidores, todos dentro de sus objetivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all backed up within their goals.</source>
        <translation>
            <numerusform>%n servidor, con copia de seguridad dentro de su objetivo.</numerusform>
            <numerusform>%n servidores, todos con copia de seguridad dentro de sus objetivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown since %1: the service is not reachable.</source>
        <translation>Desconocido: no se puede acceder al servicio. Último contacto: %1.</translation>
    </message>
    <message>
        <source>As it was then: %1</source>
        <translation>En ese momento: %1</translation>
    </message>
    <message>
        <source>Unknown since %1: the service does not answer.</source>
        <translation>Desconocido: el servicio no responde. Último contacto: %1.</translation>
    </message>
    <message>
        <source>Backups that are due do not begin meanwhile; those that exist are not touched. If this stays, restart the service.</source>
        <translation>Las copias de seguridad previstas no empiezan mientras tanto; las que existen no se tocan. Si no cambia, reinicie el servicio.</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked at its schedules yet.</source>
        <translation>Desconocido: el servicio todavía no ha consultado sus programaciones.</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked at its schedules since %1.</source>
        <translation>Desconocido: el servicio ya no consulta sus programaciones. Última consulta: %1.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Usado hace poco</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor resultado</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemList</name>
    <message>
        <source>What needs you</source>
        <translation>Lo que requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Mostrar todo (%n)</numerusform>
            <numerusform>Mostrar todo (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>Ver qué ha pasado</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>Hacer copia de %1 ahora</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>No se puede acceder al servicio ahora.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemWatch</name>
    <message>
        <source>The service is not reachable</source>
        <translation>No se puede acceder al servicio</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked for 10 minutes</source>
        <translation>Desconocido: el servicio lleva 10&#xa0;minutos sin consultar</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Aún no hay servidores</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n asunto requiere atención</numerusform>
            <numerusform>%n asuntos requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all backed up within their goals</source>
        <translation>
            <numerusform>%n servidor, con copia de seguridad dentro de su objetivo</numerusform>
            <numerusform>%n servidores, todos con copia de seguridad dentro de sus objetivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemWords</name>
    <message>
        <source>No backup was made since.</source>
        <translation>Desde entonces no se ha hecho ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The newest attempt failed: %1</source>
        <translation>El intento más reciente ha fallado: %1</translation>
    </message>
    <message>
        <source>%1 has no good backup</source>
        <translation>%1 no tiene ninguna copia de seguridad válida</translation>
    </message>
    <message>
        <source>It was never backed up. Its folder is as it was.</source>
        <translation>Nunca se ha hecho una copia de seguridad. Su carpeta está como antes.</translation>
    </message>
    <message>
        <source>The newest attempt failed: %1 The server&apos;s folder is as it was.</source>
        <translation>El intento más reciente ha fallado: %1 La carpeta del servidor está como antes.</translation>
    </message>
    <message>
        <source>%1 has had no good backup for %2</source>
        <translation>%1 lleva %2 sin una copia de seguridad válida</translation>
    </message>
    <message>
        <source>%1 The last good one, of %2, is kept.</source>
        <translation>%1 La última válida (%2) se conserva.</translation>
    </message>
    <message>
        <source>The newest backup of %1 failed</source>
        <translation>La copia de seguridad más reciente de %1 ha fallado</translation>
    </message>
    <message>
        <source>%1 The last good one, of %2, is within the goal.</source>
        <translation>%1 La última válida (%2) está dentro del objetivo.</translation>
    </message>
    <message>
        <source>An archive of %1 is missing or damaged</source>
        <translation>Falta un archivo comprimido de %1 o está dañado</translation>
    </message>
    <message>
        <source>Nothing else was touched: the other archives are as they were.</source>
        <translation>No se ha tocado nada más: los demás archivos comprimidos están como antes.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Into the server&apos;s own folder</source>
        <translation>En la carpeta del servidor</translation>
    </message>
    <message>
        <source>Into another folder</source>
        <translation>En otra carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>¿Dónde restaurar?</translation>
    </message>
    <message>
        <source>A new or empty folder on the machine of the service. The server itself is not touched; good for a look or for single files.</source>
        <translation>Una carpeta nueva o vacía en la máquina del servicio. El servidor en sí no se toca; sirve para echar un vistazo o para archivos sueltos.</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>/path/of/a/new/folder</source>
        <translation>/ruta/de/una/carpeta/nueva</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation>Carpeta donde restaurar</translation>
    </message>
    <message>
        <source>That backup is not there</source>
        <translation>Esa copia de seguridad no existe</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>to the state of %1</source>
        <translation>estado: %1</translation>
    </message>
    <message>
        <source>The present folder of %1 is kept beside it, so that one click brings it back.</source>
        <translation>La carpeta actual de %1 se conserva al lado, y un clic la vuelve a poner en su sitio.</translation>
    </message>
    <message>
        <source>Its server is no longer registered.</source>
        <translation>Su servidor ya no está registrado.</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>No se ha restaurado %1</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>No se puede acceder al servicio ahora.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Nothing has been touched yet.</source>
        <translation>Todavía no se ha tocado nada.</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Ver qué cambiaría</translation>
    </message>
    <message>
        <source>Restore %1 to %2</source>
        <translation>Restaurar %1 (%2)</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Dejar que siga</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Finalizar</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePreview</name>
    <message numerus="yes">
        <source>%Ln region file(s)</source>
        <translation>
            <numerusform>%Ln archivo de región</numerusform>
            <numerusform>%Ln archivos de región</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln chunk(s)</source>
        <translation>
            <numerusform>%1 con %Ln chunk</numerusform>
            <numerusform>%1 con %Ln chunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln player file(s)</source>
        <translation>
            <numerusform>%Ln archivo de jugador</numerusform>
            <numerusform>%Ln archivos de jugador</numerusform>
        </translation>
    </message>
    <message>
        <source>level.dat</source>
        <translation>level.dat</translation>
    </message>
    <message numerus="yes">
        <source>%n settings file(s)</source>
        <translation>
            <numerusform>%n archivo de ajustes</numerusform>
            <numerusform>%n archivos de ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln archivo más</numerusform>
            <numerusform>%Ln archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La copia de seguridad</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Back the present state up first</source>
        <translation>Hacer antes copia del estado actual</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>Cambian</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Desaparecen</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Vuelven</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Archivos que cambian</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>No se puede comparar</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>What would change is being looked at. Nothing is touched.</source>
        <translation>Se está mirando qué cambiaría. No se toca nada.</translation>
    </message>
    <message>
        <source>The backup is known to be good</source>
        <translation>La validez de la copia de seguridad está probada</translation>
    </message>
    <message>
        <source>The backup is good</source>
        <translation>La copia de seguridad es válida</translation>
    </message>
    <message>
        <source>The backup was not read back yet</source>
        <translation>La copia de seguridad aún no se ha releído</translation>
    </message>
    <message>
        <source>It is checked while it is unpacked; nothing is replaced before it is whole.</source>
        <translation>Se comprueba mientras se extrae; no se reemplaza nada hasta que está completa.</translation>
    </message>
    <message>
        <source>It cannot be restored there</source>
        <translation>No se puede restaurar ahí</translation>
    </message>
    <message>
        <source>Takes about %1.</source>
        <translation>Duración aproximada: %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: the present folder is kept beside it and can be put back with one click until %1.</source>
        <translation>No se pierde nada: la carpeta actual se conserva al lado y se puede volver a poner con un clic. Fecha límite: %1.</translation>
    </message>
    <message>
        <source>The live server is not touched.</source>
        <translation>El servidor en sí no se toca.</translation>
    </message>
    <message>
        <source>The folder is new: there is nothing to keep.</source>
        <translation>La carpeta es nueva: no hay nada que conservar.</translation>
    </message>
    <message>
        <source>Without it only the kept folder brings the present state back.</source>
        <translation>Sin ella, solo la carpeta conservada permite recuperar el estado actual.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal and not touched</source>
        <translation>
            <numerusform>%Ln igual, no se toca</numerusform>
            <numerusform>%Ln iguales, no se tocan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: the folder is equal to the backup.</source>
        <translation>No cambiaría nada: la carpeta es igual a la copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will change. The last %1 of play will be undone.</source>
        <translation>
            <numerusform>Cambiará %Ln archivo. El juego retrocede %1.</numerusform>
            <numerusform>Cambiarán %Ln archivos. El juego retrocede %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be written.</source>
        <translation>
            <numerusform>Se escribirá %Ln archivo.</numerusform>
            <numerusform>Se escribirán %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>No se ha tocado nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far the backup was proven, then when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Needs about %1 at the storage target; verified before anything starts.</source>
        <translation>Necesita aproximadamente %1 en el destino de almacenamiento; se verifica antes de que empiece nada.</translation>
    </message>
    <message>
        <source>Needs %1 with the reserve for unpacking beside the folder; %2 are free.</source>
        <translation>Espacio necesario, con la reserva, para extraer al lado de la carpeta: %1; libre: %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>The way back</source>
        <translation>Vuelta atrás</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>Deshacer restauración</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Compare with the folder as it is now</source>
        <translation>Comparar con la carpeta tal como está ahora</translation>
    </message>
    <message>
        <source>Undoing the restore of %1…</source>
        <translation>Deshaciendo la restauración de %1…</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>Restaurando %1…</translation>
    </message>
    <message>
        <source>You may leave this page; the work goes on.</source>
        <translation>Se puede salir de esta página; el trabajo continúa.</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 está de nuevo como antes.</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>Duración: %1.</translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation>No se ha restaurado %1.</translation>
    </message>
    <message>
        <source>The restore of %1 was cancelled.</source>
        <translation>La restauración de %1 se ha cancelado.</translation>
    </message>
    <message>
        <source>Its folder is as it was.</source>
        <translation>Su carpeta está como antes.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The folder as it was before is kept until %1. Undoing swaps the two by renaming.</source>
        <translation>La carpeta anterior se conserva. Fecha límite: %1. Deshacer intercambia las dos cambiando el nombre.</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>La restauración no se ha deshecho</translation>
    </message>
    <message>
        <source>It was not cancelled</source>
        <translation>No se ha cancelado</translation>
    </message>
    <message>
        <source>%1 is back in its state of %2.</source>
        <translation>%1 ha vuelto a su estado anterior (%2).</translation>
    </message>
    <message>
        <source>%1 as of %2 is in the new folder.</source>
        <translation>%1 (%2) está en la carpeta nueva.</translation>
    </message>
    <message>
        <source>It lies in %1 and took %2.</source>
        <translation>Ubicación: %1. Duración: %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionForm</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>más recientes</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>horarias</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diarias</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanales</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuales</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anuales</translation>
    </message>
    <message>
        <source>days, all</source>
        <translation>días, todas</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no such rule</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Keep all of so many days</source>
        <translation>Número de días de los que se conserva todo</translation>
    </message>
    <message>
        <source>Keep so many: %1</source>
        <translation>Cuántas conservar: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPicture</name>
    <message numerus="yes">
        <source>%n newest and daily</source>
        <translation>
            <numerusform>%n más reciente o diaria</numerusform>
            <numerusform>%n más recientes y diarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n semanal</numerusform>
            <numerusform>%n semanales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n mensual</numerusform>
            <numerusform>%n mensuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>%n anual</numerusform>
            <numerusform>%n anuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beside the rules</source>
        <translation>
            <numerusform>%n fuera de las reglas</numerusform>
            <numerusform>%n fuera de las reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go(es)</source>
        <translation>
            <numerusform>%Ln por eliminar</numerusform>
            <numerusform>%Ln por eliminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups that stay and go</source>
        <translation>Copias de seguridad que se quedan y que se van</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>a backup in the picture: time, size, then why it stays or goes</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1&#xa0;día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>6 mo.</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln backup(s) stay, %1 together.</source>
        <translation>
            <numerusform>%Ln copia de seguridad, se conserva, %1 en total.</numerusform>
            <numerusform>Se conservan las %Ln copias de seguridad, %1 en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln backup(s) %1 stay and %2 go, which frees %3 after the next good run.</source>
        <translation>
            <numerusform>De %Ln copia de seguridad, se quedan: %1, se eliminan: %2, lo que libera %3 tras la próxima ejecución válida.</numerusform>
            <numerusform>De %Ln copias de seguridad, se quedan: %1, se eliminan: %2, lo que libera %3 tras la próxima ejecución válida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RhythmForm</name>
    <message>
        <source>Repeat</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>First time of the day</source>
        <translation>Primera hora del día</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Semanal</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Five fields: minute, hour, day of month, month, day of week.</source>
        <translation>Cinco campos: minuto, hora, día del mes, mes, día de la semana.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Minute of each hour</source>
        <translation>Minuto de cada hora</translation>
    </message>
    <message>
        <source>Hours between runs</source>
        <translation>Horas entre ejecuciones</translation>
    </message>
    <message>
        <source>Hours after the run before</source>
        <translation>Horas después de la ejecución anterior</translation>
    </message>
    <message>
        <source>What the hours are counted from</source>
        <translation>Desde dónde se cuentan las horas</translation>
    </message>
    <message>
        <source>hours by the clock</source>
        <translation>horas de reloj</translation>
    </message>
    <message>
        <source>hours after the run before</source>
        <translation>horas después de la ejecución anterior</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Months without that day are left out.</source>
        <translation>Los meses sin ese día se omiten.</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Expresión cron</translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation>No existe esa zona horaria</translation>
    </message>
    <message>
        <source>as this computer</source>
        <translation>la de este equipo</translation>
    </message>
    <message>
        <source>The service does not know this zone</source>
        <translation>El servicio no conoce esta zona</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Elija al menos un día.</translation>
    </message>
    <message>
        <source>One schedule runs at the same minute of each hour. For the other minute make a second schedule.</source>
        <translation>Una programación se ejecuta en el mismo minuto de cada hora. Para el otro minuto, cree una segunda programación.</translation>
    </message>
    <message>
        <source>no clock, so no expression</source>
        <translation>sin reloj, así que sin expresión</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RunningCard</name>
    <message>
        <source>%1 left</source>
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>No se puede acceder al servicio ahora.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Todas las tareas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not cancelled</source>
        <translation>La tarea «%1» no se ha cancelado</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleDeeds</name>
    <message>
        <source>The schedule of %1 was not changed</source>
        <translation>La programación de %1 no se ha cambiado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) are on again</source>
        <translation>
            <numerusform>%n programación vuelve a estar activada</numerusform>
            <numerusform>%n programaciones vuelven a estar activadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) are switched off</source>
        <translation>
            <numerusform>%n programación está desactivada</numerusform>
            <numerusform>%n programaciones están desactivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule of %1 is on</source>
        <translation>La programación de %1 está activada</translation>
    </message>
    <message>
        <source>The schedule of %1 is switched off</source>
        <translation>La programación de %1 está desactivada</translation>
    </message>
    <message>
        <source>The schedule of %1 was not removed</source>
        <translation>La programación de %1 no se ha eliminado</translation>
    </message>
    <message>
        <source>The schedule of %1 was removed; its backups stay</source>
        <translation>La programación de %1 se ha eliminado; sus copias de seguridad se quedan</translation>
    </message>
    <message>
        <source>The schedule of %1 was not run</source>
        <translation>La programación de %1 no se ha ejecutado</translation>
    </message>
    <message>
        <source>Backing %1 up; the times of its schedule stay</source>
        <translation>Haciendo copia de %1; los horarios de su programación se mantienen</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Mostrar tareas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is backed up: %2</source>
        <extracomment>a server, then when it is backed up</extracomment>
        <translation>Copia de seguridad de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are backed up: %1</source>
        <translation>
            <numerusform>Copia de seguridad de %n servidor: %1</numerusform>
            <numerusform>Copia de seguridad de %n servidores: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The new schedule was not removed</source>
        <translation>La programación nueva no se ha eliminado</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleEditor</name>
    <message>
        <source>Read every archive back, every</source>
        <translation>Releer todos los archivos comprimidos cada</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>Programación nueva</translation>
    </message>
    <message>
        <source>Change schedule of %1</source>
        <translation>Cambiar la programación de %1</translation>
    </message>
    <message>
        <source>Default place</source>
        <translation>Destino predeterminado</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where its archives lie</source>
        <translation>Dónde están sus archivos comprimidos</translation>
    </message>
    <message>
        <source>Days within which every archive is read back</source>
        <translation>Plazo en días para releer todos los archivos comprimidos</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Keep it at</source>
        <translation>Almacenar en</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Next five runs</source>
        <translation>Próximas cinco ejecuciones</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run once now</source>
        <translation>Ejecutar una vez ahora</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <extracomment>a place for archives: its name, then how much is free there</extracomment>
        <translation>%1, libre: %2</translation>
    </message>
    <message numerus="yes">
        <source>It will keep at most %n backup(s).</source>
        <translation>
            <numerusform>Conservará %n copia de seguridad como máximo.</numerusform>
            <numerusform>Conservará %n copias de seguridad como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will keep at most %n backup(s) and all that are younger than the days.</source>
        <translation>
            <numerusform>Conservará %n copia de seguridad como máximo y todas las más recientes que esos días.</numerusform>
            <numerusform>Conservará %n copias de seguridad como máximo y todas las más recientes que esos días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will keep all of %n day(s).</source>
        <translation>
            <numerusform>Conservará todo durante %n&#xa0;día.</numerusform>
            <numerusform>Conservará todo durante %n&#xa0;días.</numerusform>
        </translation>
    </message>
    <message>
        <source>It will keep everything. Nothing is removed by itself.</source>
        <translation>Conservará todo. No se elimina nada automáticamente.</translation>
    </message>
    <message>
        <source>Backups that are made by hand, locked ones and the last good one stay whatever the rule says.</source>
        <translation>Las copias de seguridad hechas a mano, las bloqueadas y la última válida se quedan, diga lo que diga la regla.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked backup(s) stay whatever the rule says, and the last good one is never removed.</source>
        <translation>
            <numerusform>%n copia de seguridad bloqueada se queda, diga lo que diga la regla, y la última válida no se elimina nunca.</numerusform>
            <numerusform>%n copias de seguridad bloqueadas se quedan, diga lo que diga la regla, y la última válida no se elimina nunca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last good one is never removed.</source>
        <translation>La última válida no se elimina nunca.</translation>
    </message>
    <message>
        <source>when (was: %1)</source>
        <translation>cuándo (antes: %1)</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>what is kept</source>
        <translation>qué se conserva</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>relectura</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2 time.</source>
        <translation>%1, zona %2.</translation>
    </message>
    <message>
        <source>The service is not reachable now. What you entered is kept.</source>
        <translation>No se puede acceder al servicio ahora. Lo introducido se conserva.</translation>
    </message>
    <message>
        <source>Choose the server.</source>
        <translation>Elija el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s), one for each server</source>
        <translation>
            <numerusform>%n programación, una por servidor</numerusform>
            <numerusform>%n programaciones, una por servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>The schedule was not saved</source>
        <translation>La programación no se ha guardado</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>The new schedule is not made.</source>
        <translation>La programación nueva no se crea.</translation>
    </message>
    <message>
        <source>The schedule stays as it was: %1.</source>
        <translation>La programación queda como estaba: %1.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleTableModel</name>
    <message>
        <source>Good</source>
        <translation>Válida</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Con advertencias</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Default place</source>
        <translation>Destino predeterminado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>%1, %2 time
%3</source>
        <translation>%1, zona %2
%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleText</name>
    <message>
        <source>%1 to %2</source>
        <comment>range of numbers</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>cada %n&#xa0;minuto</numerusform>
            <numerusform>cada %n&#xa0;minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>each hour at minute %1</source>
        <translation>cada hora en el minuto %1</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s) of the hours %1</source>
        <translation>
            <numerusform>cada %n&#xa0;minuto, horas %1</numerusform>
            <numerusform>cada %n&#xa0;minutos, horas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>at minute %1 of the hours %2</source>
        <translation>en el minuto %1, horas %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>el día %1 del mes</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>days of the week</comment>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>on day %1 of the month and on each %2</source>
        <translation>el día %1 del mes y cada %2</translation>
    </message>
    <message>
        <source>on day %1 of the month if it is a %2</source>
        <translation>el día %1 del mes si cae en %2</translation>
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
            <numerusform>Cada %n&#xa0;hora desde las %1</numerusform>
            <numerusform>Cada %n&#xa0;horas desde las %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>De lunes a viernes a las %1</translation>
    </message>
    <message>
        <source>Saturday and Sunday at %1</source>
        <translation>Sábado y domingo a las %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <comment>day of the week, time</comment>
        <translation>Cada %1 a las %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>days of the week, time</comment>
        <translation>Cada %1 a las %2</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>0 to 59</source>
        <translation>0 a 59</translation>
    </message>
    <message>
        <source>0 to 23</source>
        <translation>0 a 23</translation>
    </message>
    <message>
        <source>1 to 12 or jan to dec</source>
        <translation>1 a 12 o jan a dec</translation>
    </message>
    <message>
        <source>0 to 7 or sun to sat</source>
        <translation>0 a 7 o sun a sat</translation>
    </message>
    <message>
        <source>1 to 31</source>
        <translation>1 a 31</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every hour at minute %1</source>
        <translation>Cada hora en el minuto %1</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Cada día a las %1</translation>
    </message>
    <message>
        <source>On day %1 of each month at %2</source>
        <translation>El día %1 de cada mes a las %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the run before</source>
        <translation>
            <numerusform>%n&#xa0;hora después de la ejecución anterior</numerusform>
            <numerusform>%n&#xa0;horas después de la ejecución anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newest</source>
        <translation>
            <numerusform>la más reciente (%n)</numerusform>
            <numerusform>las %n más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of %n day(s)</source>
        <translation>
            <numerusform>todo durante %n&#xa0;día</numerusform>
            <numerusform>todo durante %n&#xa0;días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hourly</source>
        <translation>
            <numerusform>%n horaria</numerusform>
            <numerusform>%n horarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>%n diaria</numerusform>
            <numerusform>%n diarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n semanal</numerusform>
            <numerusform>%n semanales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n mensual</numerusform>
            <numerusform>%n mensuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>%n anual</numerusform>
            <numerusform>%n anuales</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Stays: it is locked.</source>
        <translation>Se queda: está bloqueada.</translation>
    </message>
    <message>
        <source>Stays: it is under way.</source>
        <translation>Se queda: está en curso.</translation>
    </message>
    <message>
        <source>Stays: it was made just now.</source>
        <translation>Se queda: acaba de hacerse.</translation>
    </message>
    <message>
        <source>Stays: its time lies in the future; the clock was changed.</source>
        <translation>Se queda: su fecha está en el futuro; se ha cambiado el reloj.</translation>
    </message>
    <message>
        <source>Stays: it is the last good backup.</source>
        <translation>Se queda: es la última copia de seguridad válida.</translation>
    </message>
    <message>
        <source>Stays: the backup after it is less than half its size.</source>
        <translation>Se queda: la copia de seguridad siguiente ocupa menos de la mitad.</translation>
    </message>
    <message>
        <source>Stays: it was made by hand and is only removed by hand.</source>
        <translation>Se queda: se hizo a mano y solo se elimina a mano.</translation>
    </message>
    <message>
        <source>Stays: the schedule that made it is gone.</source>
        <translation>Se queda: la programación que la hizo ya no existe.</translation>
    </message>
    <message>
        <source>Stays: the schedule that made it is switched off.</source>
        <translation>Se queda: la programación que la hizo está desactivada.</translation>
    </message>
    <message>
        <source>Stays: the newest backup failed; nothing goes before one succeeds.</source>
        <translation>Se queda: la copia de seguridad más reciente ha fallado; no se elimina nada hasta que una salga bien.</translation>
    </message>
    <message>
        <source>Stays: the record of a failure is kept for 30 days.</source>
        <translation>Se queda: el registro de un fallo se conserva 30&#xa0;días.</translation>
    </message>
    <message>
        <source>Stays: nothing is removed.</source>
        <translation>Se queda: no se elimina nada.</translation>
    </message>
    <message>
        <source>Stays: it is one of the newest.</source>
        <translation>Se queda: es una de las más recientes.</translation>
    </message>
    <message>
        <source>Stays: it is young enough.</source>
        <translation>Se queda: es lo bastante reciente.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its hour.</source>
        <translation>Se queda: es la más reciente de su hora.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its day.</source>
        <translation>Se queda: es la más reciente de su día.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its week.</source>
        <translation>Se queda: es la más reciente de su semana.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its month.</source>
        <translation>Se queda: es la más reciente de su mes.</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its year.</source>
        <translation>Se queda: es la más reciente de su año.</translation>
    </message>
    <message>
        <source>Goes: it failed more than 30 days ago.</source>
        <translation>Se elimina: falló hace más de 30&#xa0;días.</translation>
    </message>
    <message>
        <source>Goes: newer ones exist and no rule keeps it.</source>
        <translation>Se elimina: hay otras más recientes y ninguna regla la conserva.</translation>
    </message>
    <message>
        <source>The clocks go back at %1, so %2 comes twice. It runs once, the first time.</source>
        <translation>Los relojes se atrasan a las %1, así que las %2 se repiten. Se ejecuta una sola vez, la primera.</translation>
    </message>
    <message>
        <source>The clocks go forward from %1 to %2 and leave its time out that day. It runs right after, at %2.</source>
        <translation>Los relojes se adelantan de las %1 a las %2 y se saltan su hora ese día. Se ejecuta justo después, a las %2.</translation>
    </message>
    <message>
        <source>This is too long for an expression.</source>
        <translation>Es demasiado largo para una expresión.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), but five are needed: minute, hour, day of month, month, day of week.</source>
        <translation>
            <numerusform>%n campo, pero hacen falta cinco: minuto, hora, día del mes, mes, día de la semana.</numerusform>
            <numerusform>%n campos, pero hacen falta cinco: minuto, hora, día del mes, mes, día de la semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of @hourly, @daily, @weekly, @monthly, @yearly.</source>
        <translation>«%1» no es ninguno de estos: @hourly, @daily, @weekly, @monthly, @yearly.</translation>
    </message>
    <message>
        <source>%1: “%2” is not allowed. It may hold %3, *, lists (1,2), ranges (1-5) and steps (*/5).</source>
        <translation>%1: «%2» no se permite. Este campo admite %3, *, listas (1,2), intervalos (1-5) y pasos (*/5).</translation>
    </message>
    <message>
        <source>%1: the range “%2” runs backwards. Write it as two ranges.</source>
        <translation>%1: el intervalo «%2» va hacia atrás. Escríbalo como dos intervalos.</translation>
    </message>
    <message>
        <source>%1: a step needs * or a range before it, such as */5.</source>
        <translation>%1: un paso necesita delante * o un intervalo, como */5.</translation>
    </message>
    <message>
        <source>%1: the step “%2” does not fit.</source>
        <translation>%1: el paso «%2» no sirve.</translation>
    </message>
    <message>
        <source>It would never run: no month that is allowed has such a day.</source>
        <translation>No se ejecutaría nunca: ningún mes permitido tiene ese día.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>Programación nueva…</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>Desactivar todo</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <translation>Filtrar programaciones</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>The schedule of that link is not there any more</source>
        <translation>La programación de ese enlace ya no existe</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>Run schedule of %1 now</source>
        <translation>Ejecutar la programación de %1 ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n programación</numerusform>
            <numerusform>%n programaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s), %1 switched off</source>
        <translation>
            <numerusform>%n programación, desactivada: %1</numerusform>
            <numerusform>%n programaciones, desactivadas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>No se puede acceder al servicio ahora.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>Activar todo</translation>
    </message>
    <message>
        <source>No schedule fits the filter</source>
        <translation>Ninguna programación cumple el filtro</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaves none of %n schedule(s).</source>
        <translation>
            <numerusform>«%1» no deja ninguna de %n programación.</numerusform>
            <numerusform>«%1» no deja ninguna de %n programaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>No schedule yet</source>
        <translation>Aún no hay programaciones</translation>
    </message>
    <message>
        <source>With a schedule a server is backed up by itself, and old backups go by rules that you see before they apply.</source>
        <translation>Con una programación, las copias de seguridad de un servidor se hacen automáticamente, y las antiguas se eliminan según reglas que se ven antes de aplicarse.</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Aún no hay servidores</translation>
    </message>
    <message>
        <source>A schedule backs a server up. Tell Holdfast first where yours lives.</source>
        <translation>Una programación hace copias de seguridad de un servidor. Indique antes a Holdfast dónde está el suyo.</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>Ir a Servidores</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Ejecutar ahora</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <translation>Mostrar sus copias de seguridad</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Copiar su enlace</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>Copiar su identificador</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerChoice</name>
    <message>
        <source>All servers</source>
        <translation>Todos los servidores</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerDirectory</name>
    <message>
        <source>removed server</source>
        <translation>servidor retirado</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerPage</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Parts of the server&apos;s page</source>
        <translation>Partes de la página del servidor</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This server is not registered</source>
        <translation>Este servidor no está registrado</translation>
    </message>
    <message>
        <source>It was removed, or the link is about another service. Its backups stay among the backups.</source>
        <translation>Se ha quitado, o el enlace es de otro servicio. Sus copias de seguridad siguen entre las copias de seguridad.</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>Ir a Servidores</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>Hacer copia de %1 ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a server, then a part of its page</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backs the server up (B)</source>
        <translation>Hace copia del servidor (B)</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>No se puede acceder al servicio ahora.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSchedules</name>
    <message>
        <source>the clocks change: it runs right after the gap</source>
        <translation>cambio de hora: se ejecuta justo después del salto</translation>
    </message>
    <message>
        <source>the clocks change: it runs once, the first time</source>
        <translation>cambio de hora: se ejecuta una vez, la primera</translation>
    </message>
    <message numerus="yes">
        <source>%n hourly</source>
        <translation>
            <numerusform>%n horaria</numerusform>
            <numerusform>%n horarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>%n diaria</numerusform>
            <numerusform>%n diarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>%n semanal</numerusform>
            <numerusform>%n semanales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>%n mensual</numerusform>
            <numerusform>%n mensuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>%n anual</numerusform>
            <numerusform>%n anuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps the newest %n.</source>
        <translation>
            <numerusform>Conserva la más reciente (%n).</numerusform>
            <numerusform>Conserva las %n más recientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps %1.</source>
        <translation>Conserva: %1.</translation>
    </message>
    <message numerus="yes">
        <source>What is older than %n day(s) goes.</source>
        <translation>
            <numerusform>Se elimina lo que tiene más de %n&#xa0;día.</numerusform>
            <numerusform>Se elimina lo que tiene más de %n&#xa0;días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps everything.</source>
        <translation>Conserva todo.</translation>
    </message>
    <message>
        <source>No schedule yet</source>
        <translation>Aún no hay programaciones</translation>
    </message>
    <message>
        <source>%1 is backed up by hand only. A schedule keeps it within its goal by itself.</source>
        <translation>Las copias de seguridad de %1 se hacen solo a mano. Una programación lo mantiene dentro de su objetivo automáticamente.</translation>
    </message>
    <message>
        <source>Make a schedule…</source>
        <translation>Crear una programación…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
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
        <translation>Objetivo propio</translation>
    </message>
    <message>
        <source>Copy the folder</source>
        <translation>Copiar la carpeta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is called everywhere; its backups follow.</source>
        <translation>Cómo se llama en todas partes; sus copias de seguridad lo siguen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Decides what backups leave out, such as logs and caches.</source>
        <translation>Decide qué dejan fuera las copias de seguridad, como registros y cachés.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Separadas por comas.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Stays: a server that moved is added again with its new folder.</source>
        <translation>Es fija: un servidor que se ha movido se añade otra vez con su carpeta nueva.</translation>
    </message>
    <message>
        <source>Goal in hours</source>
        <translation>Objetivo en horas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Remove from Holdfast</source>
        <translation>Quitar de Holdfast</translation>
    </message>
    <message>
        <source>Its schedules go and it is no longer backed up. Its folder, its backups and their archives stay.</source>
        <translation>Sus programaciones desaparecen y ya no se hacen copias de seguridad. Se quedan su carpeta, sus copias de seguridad y los archivos comprimidos.</translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation>Quitar servidor…</translation>
    </message>
    <message>
        <source>1 to 64 characters, without spaces around them.</source>
        <translation>De 1 a 64 caracteres, sin espacios al principio ni al final.</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>Ya existe un servidor con este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long.</source>
        <translation>
            <numerusform>Sobra %n carácter.</numerusform>
            <numerusform>Sobran %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n tag(s).</source>
        <translation>
            <numerusform>%n etiqueta como máximo.</numerusform>
            <numerusform>%n etiquetas como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag has at most 64 characters.</source>
        <translation>Una etiqueta tiene 64 caracteres como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>The age that its last good backup may reach; its kind&apos;s goal is %n h.</source>
        <translation>
            <numerusform>La antigüedad que puede alcanzar su última copia de seguridad válida; el objetivo de su tipo es de %n&#xa0;h.</numerusform>
            <numerusform>La antigüedad que puede alcanzar su última copia de seguridad válida; el objetivo de su tipo es de %n&#xa0;h.</numerusform>
        </translation>
    </message>
    <message>
        <source>The age that its last good backup may reach, as its kind has it.</source>
        <translation>La antigüedad que puede alcanzar su última copia de seguridad válida, según su tipo.</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>No se puede acceder al servicio ahora.</translation>
    </message>
    <message>
        <source>The settings of %1 are saved</source>
        <translation>Se han guardado los ajustes de %1</translation>
    </message>
    <message>
        <source>It cannot be removed now</source>
        <translation>Ahora no se puede quitar</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) go and it is no longer backed up.</source>
        <translation>
            <numerusform>Desaparece %n programación y ya no se hacen copias de seguridad.</numerusform>
            <numerusform>Desaparecen %n programaciones y ya no se hacen copias de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its folder and its %Ln backup(s) with their archives stay.</source>
        <translation>
            <numerusform>Se quedan su carpeta, %Ln copia de seguridad y el archivo comprimido.</numerusform>
            <numerusform>Se quedan su carpeta, sus %Ln copias de seguridad y los archivos comprimidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from Holdfast?</source>
        <translation>¿Quitar %1 de Holdfast?</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Quitar servidor</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>No se ha quitado %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSummary</name>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>a figure for screen readers: name, value, what it is of</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Última válida</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>World and files</source>
        <translation>Mundo y archivos</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Próxima copia</translation>
    </message>
    <message>
        <source>Newest backups</source>
        <translation>Copias más recientes</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objetivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln backup(s)</source>
        <translation>
            <numerusform>en %Ln copia de seguridad</numerusform>
            <numerusform>en %Ln copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>not backed up yet</source>
        <translation>aún sin copia de seguridad</translation>
    </message>
    <message>
        <source>in the newest backup</source>
        <translation>en la copia más reciente</translation>
    </message>
    <message numerus="yes">
        <source>Size in the last %n backup(s)</source>
        <translation>
            <numerusform>Tamaño en la última copia de seguridad (%n)</numerusform>
            <numerusform>Tamaño en las últimas %n copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>sin programación</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Aún no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a backup for screen readers: when, how it stands</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the backup of %1</source>
        <translation>Abrir la copia de seguridad: %1</translation>
    </message>
    <message>
        <source>No schedule backs it up: only what is started by hand does.</source>
        <translation>No tiene programación: solo se hacen las copias de seguridad que se inician a mano.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerTableModel</name>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Work is under way.</source>
        <translation>Hay una tarea en curso.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Safe. The last good backup is %1 old, the goal is %2.</source>
        <translation>Protegido. Antigüedad de la última copia de seguridad válida: %1; objetivo: %2.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Late. The last good backup is %1 old, the goal is %2. It is kept.</source>
        <translation>Con retraso. Antigüedad de la última copia de seguridad válida: %1; objetivo: %2. Se conserva.</translation>
    </message>
    <message>
        <source>Last failed</source>
        <translation>Fallo reciente</translation>
    </message>
    <message>
        <source>The newest backup failed. The last good one is %1 old, the goal is %2; it is kept.</source>
        <translation>La copia de seguridad más reciente ha fallado. Antigüedad de la última válida: %1; objetivo: %2; se conserva.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Sin copias</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad válida.</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>sin programación</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Última válida</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Filtrar servidores</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Añadir servidor…</translation>
    </message>
    <message>
        <source>Back the selected servers up now</source>
        <translation>Hacer ahora copia de los servidores seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation>
            <numerusform>%1 de %n servidor</numerusform>
            <numerusform>%1 de %n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>No se puede acceder al servicio ahora.</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Aún no hay servidores</translation>
    </message>
    <message>
        <source>Tell Holdfast which folder your game server lives in. Nothing in it is changed.</source>
        <translation>Indique a Holdfast en qué carpeta está el servidor de juego. No se cambia nada en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are hidden by the filter.</source>
        <translation>
            <numerusform>El filtro oculta %n servidor.</numerusform>
            <numerusform>El filtro oculta %n servidores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Remove %1 from Holdfast?</source>
        <translation>¿Quitar %1 de Holdfast?</translation>
    </message>
    <message numerus="yes">
        <source>Its schedules go and it is no longer backed up. Its folder, its %Ln backup(s) and their archives stay.</source>
        <translation>
            <numerusform>Sus programaciones desaparecen y ya no se hacen copias de seguridad. Se quedan su carpeta, %Ln copia de seguridad y el archivo comprimido.</numerusform>
            <numerusform>Sus programaciones desaparecen y ya no se hacen copias de seguridad. Se quedan su carpeta, sus %Ln copias de seguridad y los archivos comprimidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Quitar servidor</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>No se ha quitado %1</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <translation>Mostrar sus copias de seguridad</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>Copiar su identificador</translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation>Quitar servidor…</translation>
    </message>
    <message>
        <source>Filter servers: a name, is:unsafe, tag:event</source>
        <translation>Filtrar servidores: un nombre, is:unsafe, tag:event</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>Como fichas</translation>
    </message>
    <message>
        <source>Verify newest</source>
        <translation>Verificar la más reciente</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Show servers as a table</source>
        <translation>Mostrar servidores como tabla</translation>
    </message>
    <message>
        <source>Show servers as cards</source>
        <translation>Mostrar servidores como fichas</translation>
    </message>
    <message>
        <source>Verify the newest backups of the selected servers</source>
        <translation>Verificar las copias de seguridad más recientes de los servidores seleccionados</translation>
    </message>
    <message>
        <source>Add a tag to the selected servers…</source>
        <translation>Añadir una etiqueta a los servidores seleccionados…</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>no se entiende: %1</translation>
    </message>
    <message>
        <source>No server fits “%1”</source>
        <translation>Ningún servidor cumple «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no backup to verify</source>
        <translation>%1 no tiene ninguna copia de seguridad que verificar</translation>
    </message>
    <message>
        <source>The backup of %1 is not verified</source>
        <translation>No se ha verificado la copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>Otra etiqueta…</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” added to %n server(s)</source>
        <translation>
            <numerusform>Etiqueta «%1» añadida a %n servidor</numerusform>
            <numerusform>Etiqueta «%1» añadida a %n servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken from %n server(s)</source>
        <translation>
            <numerusform>Etiqueta «%1» quitada de %n servidor</numerusform>
            <numerusform>Etiqueta «%1» quitada de %n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag was not changed</source>
        <translation>No se ha cambiado una etiqueta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
    <message>
        <source>Copy their ids</source>
        <translation>Copiar sus identificadores</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>Copiar su enlace</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingCatalog</name>
    <message>
        <source>set, not shown</source>
        <translation>definido, no se muestra</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un número entero de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingRow</name>
    <message>
        <source>after a restart</source>
        <translation>tras reiniciar</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>En el archivo: %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>valor predeterminado</translation>
    </message>
    <message>
        <source>in the file, line %1</source>
        <translation>en el archivo, línea %1</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>elegido aquí</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>The environment variable says so; it is changed where the service is started.</source>
        <translation>Lo fija la variable de entorno; se cambia donde se inicia el servicio.</translation>
    </message>
    <message>
        <source>It guards this machine: it is changed only in the file.</source>
        <translation>Protege esta máquina: solo se cambia en el archivo.</translation>
    </message>
    <message>
        <source>The service uses %1 until it is restarted.</source>
        <translation>Hasta que se reinicie, el servicio usa: %1.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Solo cambiados</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>of the service on %1 and of this window</source>
        <translation>del servicio (%1) y de esta ventana</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Ctrl+Z takes changes back.</source>
        <translation>Ctrl+Z deshace los cambios.</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>Reiniciar el servicio…</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Open the file of the settings</source>
        <translation>Abrir el archivo de ajustes</translation>
    </message>
    <message>
        <source>Show changed settings only</source>
        <translation>Mostrar solo los ajustes cambiados</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>The service is not reachable now. What you typed stays.</source>
        <translation>No se puede acceder al servicio ahora. Lo escrito se queda.</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
    <message numerus="yes">
        <source>Search %n setting(s), also by their name in the file</source>
        <translation>
            <numerusform>Buscar en %n ajuste, también por su nombre en el archivo</numerusform>
            <numerusform>Buscar en %n ajustes, también por su nombre en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) count after a restart of the service.</source>
        <translation>
            <numerusform>%n cambio se aplica tras reiniciar el servicio.</numerusform>
            <numerusform>%n cambios se aplican tras reiniciar el servicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed here</source>
        <translation>Aquí no hay nada cambiado</translation>
    </message>
    <message>
        <source>Every setting has its default.</source>
        <translation>Cada ajuste tiene su valor predeterminado.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Mostrar todos los ajustes</translation>
    </message>
    <message>
        <source>No setting fits “%1”</source>
        <translation>Ningún ajuste coincide con «%1»</translation>
    </message>
    <message>
        <source>Titles, explanations and the names in the file were searched.</source>
        <translation>Se ha buscado en los títulos, las explicaciones y los nombres del archivo.</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The change was not taken back</source>
        <translation>El cambio no se ha deshecho</translation>
    </message>
    <message>
        <source>%1: %2 again</source>
        <translation>%1: de nuevo %2</translation>
    </message>
    <message>
        <source>It lies in %1; the first change makes it.</source>
        <translation>Ubicación: %1. El primer cambio crea el archivo.</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1 (valor predeterminado)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SideDrawer</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>apenas crece</translation>
    </message>
    <message>
        <source>grows %1 a day</source>
        <translation>crece %1 al día</translation>
    </message>
    <message>
        <source>shrinks %1 a day</source>
        <translation>se reduce %1 al día</translation>
    </message>
    <message>
        <source>Its space was not looked at yet.</source>
        <translation>Todavía no se ha mirado su espacio.</translation>
    </message>
    <message>
        <source>%1 of %2 used.</source>
        <translation>Espacio usado: %1 de %2.</translation>
    </message>
    <message>
        <source>Not full within five years at this rate.</source>
        <translation>A este ritmo no se llena en cinco años.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>date format of a day in another year, as QLocale::toString takes it</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Full around %1.</source>
        <translation>Lleno hacia el %1.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>There is no place for archives yet.</source>
        <translation>Todavía no hay ningún destino para los archivos comprimidos.</translation>
    </message>
    <message>
        <source>Space on “%1”</source>
        <translation>Espacio en «%1»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show the next place</source>
        <translation>Mostrar el destino siguiente</translation>
    </message>
    <message>
        <source>disk size %1</source>
        <translation>tamaño del disco: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
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
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Which tag do %n server(s) get?</source>
        <translation>
            <numerusform>¿Qué etiqueta recibe %n servidor?</numerusform>
            <numerusform>¿Qué etiqueta reciben %n servidores?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TargetChooser</name>
    <message>
        <source>Looking for a place…</source>
        <translation>Buscando un lugar…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta para copias de seguridad</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>Libre: %1 de %2</translation>
    </message>
    <message>
        <source>With one place only, a broken machine takes world and backup together. You can add another one later.</source>
        <translation>Con un solo destino, una avería de la máquina se lleva a la vez el mundo y la copia de seguridad. Se puede añadir otro más adelante.</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeList</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Add another time</source>
        <translation>Añadir otra hora</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Quitar esta hora</translation>
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
%n tarea en curso</numerusform>
            <numerusform>Holdfast: %1
%n tareas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Holdfast</source>
        <translation>Abrir Holdfast</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TreeChangeModel</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WeekPane</name>
    <message>
        <source>Week of backups</source>
        <translation>Semana de copias de seguridad</translation>
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
        <translation>Sigue a la ejecución anterior; para moverla, asígnele una hora del día en su editor.</translation>
    </message>
    <message>
        <source>The strip beside each day is the expected load. Drag a run to move its schedule.</source>
        <translation>La franja junto a cada día es la carga prevista. Arrastre una ejecución para mover su programación.</translation>
    </message>
    <message>
        <source>%1: too often for blocks, counted in the strip. %2</source>
        <extracomment>%1 are names of servers, %2 is the sentence about the strip</extracomment>
        <translation>%1: demasiado frecuente para bloques, se cuenta en la franja. %2</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <translation>%1, zona %2</translation>
    </message>
    <message>
        <source>%1 and %2 at once, %3</source>
        <extracomment>two servers, then when: both are backed up at the same time</extracomment>
        <translation>%1 y %2 a la vez, %3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WindowSet</name>
    <message>
        <source>The backup was not begun</source>
        <translation>La copia de seguridad no ha empezado</translation>
    </message>
    <message>
        <source>The start with the session was not changed</source>
        <translation>El inicio con la sesión no se ha cambiado</translation>
    </message>
    <message>
        <source>Stop the service with the window?</source>
        <translation>¿Detener el servicio con la ventana?</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled: you chose that the service ends with the window. What they would replace stays as it was; backups that are not finished are dropped.</source>
        <translation>
            <numerusform>Se cancela %n tarea en curso: se ha elegido que el servicio termine con la ventana. Lo que iba a reemplazar queda como estaba; las copias de seguridad sin terminar se descartan.</numerusform>
            <numerusform>Se cancelan %n tareas en curso: se ha elegido que el servicio termine con la ventana. Lo que iban a reemplazar queda como estaba; las copias de seguridad sin terminar se descartan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>Cancelarlas y salir</translation>
    </message>
    <message>
        <source>Restart the window now?</source>
        <translation>¿Reiniciar la ventana ahora?</translation>
    </message>
    <message>
        <source>What you entered and did not save is lost. The service and its backups are not touched.</source>
        <translation>Lo que se ha introducido y no se ha guardado se pierde. El servicio y sus copias de seguridad no se tocan.</translation>
    </message>
    <message>
        <source>Restart without saving</source>
        <translation>Reiniciar sin guardar</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Workspace</name>
    <message>
        <source>%1 was not backed up</source>
        <translation>No se ha hecho copia de %1</translation>
    </message>
    <message>
        <source>Backing %1 up</source>
        <translation>Haciendo copia de %1</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Mostrar tareas</translation>
    </message>
</context>
</TS>
