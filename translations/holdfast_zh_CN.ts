<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>{call} failed on {path}: {reason}.</source>
        <translation>对 {path} 执行 {call} 失败：{reason}。</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>The service may not use {path}: {reason}. Change its owner or mode, or run the service as a user who may.</source>
        <translation>服务无权使用 {path}：{reason}。更改其所有者或权限，或以有权限的用户运行服务。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again; what was there before is untouched.</source>
        <translation>{path} 所在的磁盘已满。释放一些空间后重试；原有内容未受影响。</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} bytes that are accepted here.</source>
        <translation>{path} 超过了此处接受的 {limit} 字节上限。</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} 不是常规文件。</translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used, line {line}: {reason}.</source>
        <translation>无法使用配置文件 {path}，第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>{key} cannot be changed from here, because config.toml is written in a way that Holdfast does not dare to change. Nothing was changed; edit the file by hand.</source>
        <translation>无法在此处更改 {key}，因为按 config.toml 目前的写法，Holdfast 无法安全地改写它。未做任何更改；可手动编辑该文件。</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>没有名为 {key} 的设置。</translation>
    </message>
    <message>
        <source>{key} guards this machine, so it is changed only in {path} by whoever may write that file. Nothing was changed.</source>
        <translation>{key} 用于保护这台机器，只能由有权写入 {path} 的人在该文件中更改。未做任何更改。</translation>
    </message>
    <message>
        <source>The environment variable {variable} says what {key} is, so a change would have no effect. Nothing was changed.</source>
        <translation>{key} 的值由环境变量 {variable} 决定，更改不会生效。未做任何更改。</translation>
    </message>
    <message>
        <source>Another Holdfast service already runs on the profile {path}.</source>
        <translation>已有另一个 Holdfast 服务在使用配置档 {path} 运行。</translation>
    </message>
    <message>
        <source>The archive is damaged: {reason}. Nothing was taken from it. Use another backup, and check the disk that holds this one.</source>
        <translation>归档已损坏：{reason}。未从中取出任何内容。改用其他备份，并检查此归档所在的磁盘。</translation>
    </message>
    <message>
        <source>The archive was refused, because {member} in it is not safe to unpack: {reason}. Nothing outside the new folder was touched. Ask whoever made it for one without that entry; or, if you trust them, unpack it by hand, remove the entry, and register the folder with `servers add`.</source>
        <translation>归档被拒绝，因为其中的 {member} 无法安全解包：{reason}。新文件夹之外的内容未受影响。向制作者索取不含该条目的归档；如果信任对方，也可以手动解包并删除该条目，然后用 `servers add` 登记该文件夹。</translation>
    </message>
    <message>
        <source>The archive&apos;s manifest cannot be used: {reason}. Nothing was taken from the archive.</source>
        <translation>无法使用归档的清单：{reason}。未从归档中取出任何内容。</translation>
    </message>
    <message>
        <source>The manifest that belongs beside an archive of this format is missing, so the archive cannot be checked. Nothing was taken from it. It can be taken over with `servers import`.</source>
        <translation>缺少应与此格式的归档放在一起的清单，因此无法检查归档。未从中取出任何内容。可以用 `servers import` 导入。</translation>
    </message>
    <message>
        <source>The archive ends without the seek table that Holdfast writes: it was cut, or another program made it. It can be taken over with `servers import`.</source>
        <translation>归档末尾没有 Holdfast 写入的定位表：归档不完整，或由其他程序创建。可以用 `servers import` 导入。</translation>
    </message>
    <message>
        <source>The archive holds no {path}.</source>
        <translation>归档中没有 {path}。</translation>
    </message>
    <message>
        <source>{path} is not a file, so it has no content of its own.</source>
        <translation>{path} 不是文件，因此没有自身的内容。</translation>
    </message>
    <message>
        <source>The ignore pattern {pattern} cannot be understood: {reason}.</source>
        <translation>无法识别忽略规则 {pattern}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is none of the archives that can be read here (.zip, .7z, .tar, .tar.gz, .tar.bz2, .tar.xz, .tar.zst).</source>
        <translation>{path} 不是此处可读取的归档（.zip、.7z、.tar、.tar.gz、.tar.bz2、.tar.xz、.tar.zst）。</translation>
    </message>
    <message>
        <source>The folder {path} was moved or replaced while it was being read. Nothing was stored; try again.</source>
        <translation>文件夹 {path} 在读取过程中被移动或替换。未存储任何内容；可以重试。</translation>
    </message>
    <message>
        <source>What the archive holds needs more than the {limit} bytes that may be used. Nothing was written. Free some space and try again.</source>
        <translation>归档内容所需的空间超过了可用的 {limit} 字节。未写入任何内容。释放一些空间后重试。</translation>
    </message>
    <message>
        <source>{path} is too large for this format: {reason}. Nothing was stored.</source>
        <translation>{path} 对此格式来说过大：{reason}。未存储任何内容。</translation>
    </message>
    <message>
        <source>There is no storage target of the kind {kind}.</source>
        <translation>没有类型为 {kind} 的存储位置。</translation>
    </message>
    <message>
        <source>The settings of the storage target cannot be used: {reason}.</source>
        <translation>无法使用存储位置的设置：{reason}。</translation>
    </message>
    <message>
        <source>The name {name} cannot be used in a storage target: parts between slashes are made of letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and spaces, do not begin or end with &apos;.&apos; or a space, and have at most 200 bytes. Nothing was stored.</source>
        <translation>名称 {name} 不能在存储位置中使用：以斜杠分隔的各部分只能包含字母、数字、“-”、“_”、“.”和空格，不能以“.”或空格开头或结尾，且最长 200 字节。未存储任何内容。</translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced. Choose another name, or remove it first.</source>
        <translation>{path} 已存在，未被替换。选择其他名称，或先将其删除。</translation>
    </message>
    <message>
        <source>{path} is not in the storage target any more. Look whether somebody moved or removed it; other copies are untouched.</source>
        <translation>{path} 已不在存储位置中。查看它是否被移动或删除；其他副本未受影响。</translation>
    </message>
    <message>
        <source>The storage folder {path} cannot be reached: {reason}. Connect or mount its disk again; nothing was changed.</source>
        <translation>无法访问存储文件夹 {path}：{reason}。重新连接或挂载其所在的磁盘；未做任何更改。</translation>
    </message>
    <message>
        <source>{path} is, or lies behind, a symbolic link inside the storage folder. Links there are never followed; nothing was changed. Put the real file or folder in its place.</source>
        <translation>{path} 是存储文件夹中的符号链接，或位于符号链接之后。Holdfast 从不跟随存储文件夹中的链接；未做任何更改。在该处放置实际的文件或文件夹。</translation>
    </message>
    <message>
        <source>The file system of {path} can neither rename without replacing nor make hard links, so a finished archive cannot get its name safely. Nothing was stored. Use a folder on another file system.</source>
        <translation>{path} 所在的文件系统既不支持不覆盖的重命名，也不支持硬链接，因此无法安全地为完成的归档命名。未存储任何内容。改用其他文件系统上的文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be a storage folder: {reason}. Nothing was changed; choose a folder of its own for backups.</source>
        <translation>{path} 不能用作存储文件夹：{reason}。未做任何更改；选择一个专门存放备份的文件夹。</translation>
    </message>
    <message>
        <source>{path} is between two states: a restore of it was interrupted and is not finished yet. Nothing was changed. Do not start the server; mount the disk it lies on if it is away, and restart the service.</source>
        <translation>{path} 处于两种状态之间：其恢复被中断，尚未完成。未做任何更改。不要启动服务器；如果所在磁盘未挂载，将其挂载，然后重启服务。</translation>
    </message>
    <message>
        <source>The archive {name} has {size} bytes instead of {expected}: it was cut off or replaced. Nothing was changed; restore another backup, and look at the disk that holds this one.</source>
        <translation>归档 {name} 的大小是 {size} 字节，而不是 {expected} 字节：归档不完整或已被替换。未做任何更改；恢复其他备份，并检查此归档所在的磁盘。</translation>
    </message>
    <message>
        <source>The manifest of the archive {name} is not the one that was stored with it. Nothing was changed; verify the backup, and use another one if it is damaged.</source>
        <translation>归档 {name} 的清单与当初一同存储的清单不一致。未做任何更改；验证该备份，如果已损坏则改用其他备份。</translation>
    </message>
    <message>
        <source>{path} is not a folder. Nothing was changed.</source>
        <translation>{path} 不是文件夹。未做任何更改。</translation>
    </message>
    <message>
        <source>{path} leads to {actual} now: somebody moved it, or put a link into the path. Nothing was changed; look at it and try again.</source>
        <translation>{path} 现在指向 {actual}：它被移动了，或路径中加入了链接。未做任何更改；查看后重试。</translation>
    </message>
    <message>
        <source>An interrupted change of {path} cannot be finished now: neither its old nor its new tree can be seen. Mount the disk it lies on and restart the service; nothing was removed.</source>
        <translation>对 {path} 的更改曾被中断，目前无法完成：更改前和更改后的目录树都找不到。挂载其所在的磁盘并重启服务；未删除任何内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo: no old tree of a restore of this backup is kept any more. Nothing was changed.</source>
        <translation>没有可撤销的内容：此备份恢复前的目录树已不再保留。未做任何更改。</translation>
    </message>
    <message>
        <source>The restore needs {needed} bytes on the disk that holds {path}, and {free} are free. Free some space or restore to another folder; nothing was changed.</source>
        <translation>恢复需要 {path} 所在的磁盘上有 {needed} 字节，目前可用 {free} 字节。释放一些空间或恢复到其他文件夹；未做任何更改。</translation>
    </message>
    <message>
        <source>The safety backup needs about {needed} bytes in {path}, and {free} are free. Free some space there, or restore without a safety backup; nothing was changed.</source>
        <translation>恢复前备份需要 {path} 中约有 {needed} 字节，目前可用 {free} 字节。在该处释放一些空间，或不做恢复前备份直接恢复；未做任何更改。</translation>
    </message>
    <message>
        <source>{path} is the folder of the server {name}: its present state would be replaced, and kept as an undo.</source>
        <translation>{path} 是服务器 {name} 的文件夹：其当前状态将被替换，并保留以供撤销。</translation>
    </message>
    <message>
        <source>{path} holds other files: they would be replaced, and kept as an undo.</source>
        <translation>{path} 中有其他文件：这些文件将被替换，并保留以供撤销。</translation>
    </message>
    <message>
        <source>A job works on the server {name} now: {job}. The restore waits until it is done.</source>
        <translation>服务器 {name} 上正在运行任务：{job}。恢复将等待任务完成。</translation>
    </message>
    <message>
        <source>The present state of {path} is not backed up first; it is only kept as an undo until {until}.</source>
        <translation>{path} 的当前状态不会先备份，只保留到 {until} 以供撤销。</translation>
    </message>
    <message>
        <source>The old tree {path} is not there any more: somebody moved or removed it, or its disk is not mounted. Nothing was changed.</source>
        <translation>旧目录树 {path} 已不在：它被移动或删除，或所在磁盘未挂载。未做任何更改。</translation>
    </message>
    <message>
        <source>{path} cannot be replaced as a whole, because another file system is mounted on {mount} inside it. Nothing was changed. Unmount it for the time of the restore, or restore to another folder.</source>
        <translation>无法整体替换 {path}，因为其中的 {mount} 挂载了另一个文件系统。未做任何更改。在恢复期间将其卸载，或恢复到其他文件夹。</translation>
    </message>
    <message>
        <source>{path} may not be imported: {reason}. Nothing was changed.</source>
        <translation>不能导入 {path}：{reason}。未做任何更改。</translation>
    </message>
    <message>
        <source>level.dat cannot be read: {reason}. The file was not changed; the game keeps an older state in level.dat_old.</source>
        <translation>无法读取 level.dat：{reason}。文件未被更改；游戏在 level.dat_old 中保留了较早的状态。</translation>
    </message>
    <message>
        <source>These are no whole Minecraft data (NBT): {reason}. Nothing was changed.</source>
        <translation>Minecraft 数据（NBT）不完整：{reason}。未做任何更改。</translation>
    </message>
    <message>
        <source>These Minecraft data (NBT) hold no {path}.</source>
        <translation>此 Minecraft 数据（NBT）中没有 {path}。</translation>
    </message>
    <message>
        <source>The region file holds no chunk {chunk}: that part of the map was never saved.</source>
        <translation>区域文件中没有区块 {chunk}：地图的这一部分从未保存过。</translation>
    </message>
    <message>
        <source>Chunk {chunk} of the region file is torn: its place or its length cannot be right. Nothing was changed.</source>
        <translation>区域文件中的区块 {chunk} 已损坏：其位置或长度不正确。未做任何更改。</translation>
    </message>
    <message>
        <source>Chunk {chunk} of the region file cannot be shown here: it is packed with LZ4 or lies in a file of its own. It is backed up and restored like every other.</source>
        <translation>区域文件中的区块 {chunk} 无法在此显示：它使用 LZ4 压缩，或存放在单独的文件中。它的备份和恢复与其他区块相同。</translation>
    </message>
    <message>
        <source>{field}: {reason}.</source>
        <translation>{field}：{reason}。</translation>
    </message>
    <message>
        <source>The database URL cannot be used: {reason}.</source>
        <translation>无法使用数据库 URL：{reason}。</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver {driver} is not installed. Install it (Debian: libqt6sql6-sqlite, libqt6sql6-psql) and start again.</source>
        <translation>未安装 Qt 的数据库驱动 {driver}。安装后（Debian：libqt6sql6-sqlite、libqt6sql6-psql）重新启动。</translation>
    </message>
    <message>
        <source>The store {path} could not be opened: {reason}. Nothing was changed.</source>
        <translation>无法打开数据存储 {path}：{reason}。未做任何更改。</translation>
    </message>
    <message>
        <source>The database server {server} does not answer: {reason}. Nothing was changed; it is tried again.</source>
        <translation>数据库服务器 {server} 没有响应：{reason}。未做任何更改；将自动重试。</translation>
    </message>
    <message>
        <source>The database server {server} refused the connection: {reason}. Check user, password and sslmode of the database URL.</source>
        <translation>数据库服务器 {server} 拒绝了连接：{reason}。检查数据库 URL 中的用户、密码和 sslmode。</translation>
    </message>
    <message>
        <source>The database {database} does not exist on {server}. Create it, or correct the database URL.</source>
        <translation>{server} 上不存在数据库 {database}。创建该数据库，或更正数据库 URL。</translation>
    </message>
    <message>
        <source>All {count} connections to the store are busy. Nothing was changed; try again.</source>
        <translation>与数据存储的全部 {count} 个连接都在使用中。未做任何更改；可以重试。</translation>
    </message>
    <message>
        <source>The store is busy with other changes. Nothing was changed; try again.</source>
        <translation>数据存储正在处理其他更改。未做任何更改；可以重试。</translation>
    </message>
    <message>
        <source>The connection to the store was lost. Nothing was changed; try again.</source>
        <translation>与数据存储的连接已断开。未做任何更改；可以重试。</translation>
    </message>
    <message>
        <source>The connection to the store was lost while a change was being saved: it may have been saved or not. Look at the present state before doing it again.</source>
        <translation>保存更改时与数据存储的连接断开：更改可能已保存，也可能未保存。再次操作前先查看当前状态。</translation>
    </message>
    <message>
        <source>The disk that holds the store is full. The change was not saved and nothing else was touched; free some space and try again.</source>
        <translation>数据存储所在的磁盘已满。更改未保存，其他内容未受影响；释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The store cannot be written to: the file or the database is read-only. Nothing was changed.</source>
        <translation>无法写入数据存储：文件或数据库为只读。未做任何更改。</translation>
    </message>
    <message>
        <source>The disk that holds the store failed while reading or writing. The change was not saved; check the disk.</source>
        <translation>数据存储所在的磁盘读写失败。更改未保存；检查该磁盘。</translation>
    </message>
    <message>
        <source>The store is damaged, or the file is no store of Holdfast. Nothing was changed; keep the file and put a copy of an earlier day in its place.</source>
        <translation>数据存储已损坏，或该文件不是 Holdfast 的数据存储。未做任何更改；保留该文件，并在原处放置较早日期的副本。</translation>
    </message>
    <message>
        <source>The store holds a value that cannot be right: {expected} was expected. Nothing was changed.</source>
        <translation>数据存储中有不正确的值：应为 {expected}。未做任何更改。</translation>
    </message>
    <message>
        <source>A value is too long for the store, or holds a character that it cannot keep. Nothing was changed.</source>
        <translation>值对数据存储来说过长，或包含无法保存的字符。未做任何更改。</translation>
    </message>
    <message>
        <source>There is already such an entry ({constraint}). Nothing was changed.</source>
        <translation>已存在相同的条目（{constraint}）。未做任何更改。</translation>
    </message>
    <message>
        <source>Something else still belongs to this entry, or what it belongs to is gone ({constraint}). Nothing was changed.</source>
        <translation>仍有其他内容属于此条目，或此条目所属的内容已不存在（{constraint}）。未做任何更改。</translation>
    </message>
    <message>
        <source>The store refused a value that its rules do not allow ({constraint}). Nothing was changed.</source>
        <translation>数据存储拒绝了不符合其规则的值（{constraint}）。未做任何更改。</translation>
    </message>
    <message>
        <source>This list cannot be made: {reason}.</source>
        <translation>无法生成此列表：{reason}。</translation>
    </message>
    <message>
        <source>The cursor &quot;after&quot; does not belong to this list. Begin again without it.</source>
        <translation>游标“after”不属于此列表。去掉它，从头开始。</translation>
    </message>
    <message>
        <source>The message is not valid JSON: {reason}.</source>
        <translation>消息不是有效的 JSON：{reason}。</translation>
    </message>
    <message>
        <source>The message is not a JSON-RPC 2.0 request: {reason}.</source>
        <translation>消息不是 JSON-RPC 2.0 请求：{reason}。</translation>
    </message>
    <message>
        <source>There is no method {method}. `rpc.discover` lists all.</source>
        <translation>没有方法 {method}。用 `rpc.discover` 可列出所有方法。</translation>
    </message>
    <message>
        <source>Parameters must be given by name, as an object.</source>
        <translation>参数必须以对象形式按名称给出。</translation>
    </message>
    <message>
        <source>This connection has not signed in yet.</source>
        <translation>此连接尚未登录。</translation>
    </message>
    <message>
        <source>The sign-in was refused: the proof does not fit this service&apos;s token.</source>
        <translation>登录被拒绝：证明与此服务的令牌不符。</translation>
    </message>
    <message>
        <source>{name} may not do this: the permission {permission} is missing. Nothing was changed.</source>
        <translation>{name} 无权执行此操作：缺少权限 {permission}。未做任何更改。</translation>
    </message>
    <message>
        <source>The answer is larger than {limit} bytes. Ask for fewer rows.</source>
        <translation>响应超过 {limit} 字节。减少请求的行数。</translation>
    </message>
    <message>
        <source>The service answered {method} in a form that this program does not understand. Are both of the same version?</source>
        <translation>服务对 {method} 的响应采用了此程序无法识别的格式。检查两者的版本是否相同。</translation>
    </message>
    <message>
        <source>This connection has signed in already. Open another one to sign in again.</source>
        <translation>此连接已登录。要再次登录，可打开另一个连接。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>此地址没有内容。</translation>
    </message>
    <message>
        <source>This address does not take {method}.</source>
        <translation>此地址不接受 {method}。</translation>
    </message>
    <message>
        <source>The HTTP request cannot be answered: {reason}.</source>
        <translation>无法响应 HTTP 请求：{reason}。</translation>
    </message>
    <message>
        <source>The Host of the request is not one that this service answers to. Add it to the configuration if it should.</source>
        <translation>请求中的 Host 不是此服务响应的主机。如果应当响应，将其添加到配置中。</translation>
    </message>
    <message>
        <source>Requests from this Origin are refused.</source>
        <translation>来自此 Origin 的请求会被拒绝。</translation>
    </message>
    <message>
        <source>{limit} transfers are waiting to be fetched already. Try again in a minute.</source>
        <translation>已有 {limit} 个传输等待领取。一分钟后重试。</translation>
    </message>
    <message>
        <source>The ticket for this transfer was used already, has expired or never existed. Ask for a new one.</source>
        <translation>此传输的凭证已使用、已过期或从未存在。申请新的凭证。</translation>
    </message>
    <message>
        <source>The transfer of {name} broke off: {reason}. What arrived is incomplete.</source>
        <translation>{name} 的传输中断：{reason}。收到的内容不完整。</translation>
    </message>
    <message>
        <source>The service cannot listen on {address} port {port}: {reason}. Choose another port in the configuration or end the program that uses it.</source>
        <translation>服务无法在 {address} 的端口 {port} 上监听：{reason}。在配置中选择其他端口，或结束占用该端口的程序。</translation>
    </message>
    <message>
        <source>{option}: {reason}.</source>
        <translation>{option}：{reason}。</translation>
    </message>
    <message>
        <source>There is no {kind} called {name}.</source>
        <translation>没有名为 {name} 的 {kind}。</translation>
    </message>
    <message>
        <source>More than one {kind} fits {name}. Give a longer part of its id.</source>
        <translation>有多个 {kind} 与 {name} 相符。给出更长的 ID。</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Choose another name, or replace it with --force.</source>
        <translation>{path} 已存在，已原样保留。选择其他名称，或用 --force 替换。</translation>
    </message>
    <message>
        <source>Not confirmed: nothing was changed.</source>
        <translation>未确认：未做任何更改。</translation>
    </message>
    <message>
        <source>The Holdfast service cannot be reached: {reason}.</source>
        <translation>无法连接 Holdfast 服务：{reason}。</translation>
    </message>
    <message>
        <source>No Holdfast service runs on the profile {path}, and none was to be started. Start it with `holdfastd serve`.</source>
        <translation>配置档 {path} 上没有 Holdfast 服务在运行，并且已指定不自动启动服务。用 `holdfastd serve` 启动。</translation>
    </message>
    <message>
        <source>The Holdfast service did not start: {reason}. Its log is {log}.</source>
        <translation>Holdfast 服务未能启动：{reason}。日志位于 {log}。</translation>
    </message>
    <message>
        <source>What listens on port {port} could not prove that it is the service of this profile. Nothing was sent to it.</source>
        <translation>在端口 {port} 上监听的程序无法证明它是此配置档的服务。未向其发送任何内容。</translation>
    </message>
    <message>
        <source>The connection to the Holdfast service broke: {reason}. Whether the last request was carried out is not known.</source>
        <translation>与 Holdfast 服务的连接中断：{reason}。最后一个请求是否已执行尚不清楚。</translation>
    </message>
    <message>
        <source>The service is stopping and takes no more requests.</source>
        <translation>服务正在停止，不再接受请求。</translation>
    </message>
    <message>
        <source>There is no job {id}. It may have been removed; `jobs list` shows what there is.</source>
        <translation>没有任务 {id}。它可能已被删除；用 `jobs list` 可查看现有任务。</translation>
    </message>
    <message>
        <source>This service cannot carry out jobs of the kind {kind}. A newer one may have stored it.</source>
        <translation>此服务无法执行类型为 {kind} 的任务。该任务可能由较新的服务存入。</translation>
    </message>
    <message>
        <source>The job {id} is no longer this service&apos;s: it has ended, or another service decided about it. Its outcome was not stored.</source>
        <translation>任务 {id} 已不归此服务管理：它已结束，或已由另一个服务处理。其结果未存储。</translation>
    </message>
    <message>
        <source>The service ended while this was under way. What was complete before is untouched; start it again.</source>
        <translation>服务在操作进行期间结束。此前已完成的内容未受影响；可重新开始此操作。</translation>
    </message>
    <message>
        <source>There is no server {reference}. `holdfastctl servers list` shows what there is.</source>
        <translation>没有服务器 {reference}。用 `holdfastctl servers list` 可查看现有服务器。</translation>
    </message>
    <message>
        <source>{reference} could be any of these servers: {names}. Give more of the name.</source>
        <translation>{reference} 可能是以下任一服务器：{names}。给出更完整的名称。</translation>
    </message>
    <message>
        <source>There is a server named {name} already. Choose another name.</source>
        <translation>已有名为 {name} 的服务器。选择其他名称。</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else meanwhile; nothing was stored. Look at it again, then repeat the change.</source>
        <translation>在此期间，{name} 已被他人更改；未存储任何内容。重新查看，然后再次更改。</translation>
    </message>
    <message>
        <source>The folder {path} belongs to the server {name} already.</source>
        <translation>文件夹 {path} 已属于服务器 {name}。</translation>
    </message>
    <message>
        <source>{path} is empty: there is nothing to back up yet.</source>
        <translation>{path} 是空的：还没有可备份的内容。</translation>
    </message>
    <message>
        <source>What kind of server {path} holds was not recognised. Every file in it is backed up; choose its kind if you know it.</source>
        <translation>无法识别 {path} 中服务器的类型。其中的所有文件都会备份；如果知道其类型，可自行选择。</translation>
    </message>
    <message>
        <source>{path} is not empty. A world is imported into a new or an empty folder only; nothing was written.</source>
        <translation>{path} 不是空的。世界只能导入到新文件夹或空文件夹；未写入任何内容。</translation>
    </message>
    <message>
        <source>A {job} of {name} is under way. Wait for it or cancel it first.</source>
        <translation>{name} 上正在运行任务：{job}。等待其完成，或先将其取消。</translation>
    </message>
    <message>
        <source>The server&apos;s folder {path} does not exist on this machine. Mount its disk or give the folder where the server lies now; nothing was changed.</source>
        <translation>服务器的文件夹 {path} 在这台机器上不存在。挂载其所在的磁盘，或指定服务器现在所在的文件夹；未做任何更改。</translation>
    </message>
    <message>
        <source>The service may not read the server&apos;s folder {path}. Give its user the right to read and search it, or run the service as the server&apos;s user.</source>
        <translation>服务无权读取服务器的文件夹 {path}。为其用户授予读取和搜索权限，或以服务器的用户运行服务。</translation>
    </message>
    <message>
        <source>{path} cannot be a server&apos;s folder: {reason}. Nothing was changed; choose a folder that holds this server only.</source>
        <translation>{path} 不能用作服务器的文件夹：{reason}。未做任何更改；选择只包含此服务器的文件夹。</translation>
    </message>
    <message>
        <source>There is no template {key}.</source>
        <translation>没有模板 {key}。</translation>
    </message>
    <message>
        <source>{path} does not hold an id: it says which machine of the installation this is. Nothing was changed. Put the file back from a copy of the folder; if there is none, remove it: Holdfast then counts as a new machine, and servers and targets of the old one stay with that.</source>
        <translation>{path} 中没有 ID；该 ID 表明这是此安装环境中的哪台机器。未做任何更改。从文件夹的副本中放回该文件；如果没有副本，则将其删除：此后 Holdfast 会视为一台新机器，原机器的服务器和存储位置仍归原机器。</translation>
    </message>
    <message>
        <source>There is no account {id}.</source>
        <translation>没有账户 {id}。</translation>
    </message>
    <message>
        <source>There is no target {id}. `holdfastctl storage list` shows what there is.</source>
        <translation>没有存储位置 {id}。用 `holdfastctl storage list` 可查看现有存储位置。</translation>
    </message>
    <message>
        <source>There is no target to store backups in. Add one with `holdfastctl storage add`.</source>
        <translation>没有可存放备份的存储位置。用 `holdfastctl storage add` 添加。</translation>
    </message>
    <message>
        <source>There is a target named {name} already. Choose another name.</source>
        <translation>已有名为 {name} 的存储位置。选择其他名称。</translation>
    </message>
    <message>
        <source>The service may not write to {path}. Change its owner or mode, or choose another folder; nothing was changed.</source>
        <translation>服务无权写入 {path}。更改其所有者或权限，或选择其他文件夹；未做任何更改。</translation>
    </message>
    <message>
        <source>{path} is a storage folder already.</source>
        <translation>{path} 已是存储文件夹。</translation>
    </message>
    <message>
        <source>{path} lies on the same disk as the server {server}: if that disk fails, server and backups are lost together. A folder on another disk is safer.</source>
        <translation>{path} 与服务器 {server} 位于同一磁盘：如果该磁盘出现故障，服务器和备份会一同丢失。使用其他磁盘上的文件夹更安全。</translation>
    </message>
    <message>
        <source>{path} does not exist yet and will be made.</source>
        <translation>{path} 尚不存在，将会创建。</translation>
    </message>
    <message>
        <source>The target {name} is a folder of another machine than the server&apos;s. Nothing was changed; choose a target of the machine that the server lies on (`holdfastctl storage list`).</source>
        <translation>存储位置 {name} 是另一台机器上的文件夹，与服务器不在同一台机器。未做任何更改；选择服务器所在机器的存储位置（`holdfastctl storage list`）。</translation>
    </message>
    <message>
        <source>There is no backup {reference}. `holdfastctl backups list` shows what there is.</source>
        <translation>没有备份 {reference}。用 `holdfastctl backups list` 可查看现有备份。</translation>
    </message>
    <message>
        <source>{reference} could be any of these backups: {names}. Give the id.</source>
        <translation>{reference} 可能是以下任一备份：{names}。给出 ID。</translation>
    </message>
    <message>
        <source>The archive of {name} lies on another machine of this installation, in the target {target}. Nothing was changed; do this at the service of that machine.</source>
        <translation>{name} 的归档位于此安装环境的另一台机器上，在存储位置 {target} 中。未做任何更改；在那台机器的服务上执行此操作。</translation>
    </message>
    <message>
        <source>The backup {name} has no stored copy.</source>
        <translation>备份 {name} 没有已存储的副本。</translation>
    </message>
    <message>
        <source>The backup {name} is {status}; only a completed one can be used for this.</source>
        <translation>备份 {name} 的状态为 {status}；只有已完成的备份才能用于此操作。</translation>
    </message>
    <message>
        <source>A restore of {server} is under way; a backup taken now would be of neither state. Try again when it has ended.</source>
        <translation>正在恢复 {server}；此时备份得到的既不是恢复前的状态，也不是恢复后的状态。恢复结束后重试。</translation>
    </message>
    <message>
        <source>The server of {name} is not registered any more. Say which folder to use (`--to`).</source>
        <translation>{name} 的服务器已不再登记。指定要使用的文件夹（`--to`）。</translation>
    </message>
    <message>
        <source>There is nothing kept from before a restore of {name}: it was never restored, or the time for undoing is over.</source>
        <translation>没有保留 {name} 恢复前的内容：它从未恢复过，或已过可撤销的时间。</translation>
    </message>
    <message>
        <source>The backup {name} is locked and was not removed. Unlock it first.</source>
        <translation>备份 {name} 已锁定，未被删除。先将其解锁。</translation>
    </message>
    <message>
        <source>Work on the backup {name} is under way. Wait for it or cancel it first.</source>
        <translation>正在处理备份 {name}。等待其完成，或先将其取消。</translation>
    </message>
    <message>
        <source>{path} exists already and was not touched. Choose a new name.</source>
        <translation>{path} 已存在，未受影响。选择新的名称。</translation>
    </message>
    <message>
        <source>The cron expression &quot;{expression}&quot; cannot be used, {field}: {reason}. Nothing was changed.</source>
        <translation>无法使用 cron 表达式“{expression}”，{field}：{reason}。未做任何更改。</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known. Use an IANA name such as Europe/Berlin or UTC. Nothing was changed.</source>
        <translation>时区 {zone} 未知。使用 IANA 名称，例如 Europe/Berlin 或 UTC。未做任何更改。</translation>
    </message>
    <message>
        <source>There is no schedule {id} here. `schedule list` shows what there is.</source>
        <translation>此处没有计划 {id}。用 `schedule list` 可查看现有计划。</translation>
    </message>
    <message>
        <source>The server {server} has {count} schedules; say which one is meant by its id (`--schedule ID`), or that another is wanted (`--new`). Nothing was changed.</source>
        <translation>服务器 {server} 有 {count} 个计划；用 ID 指定其中一个（`--schedule ID`），或指定新建一个（`--new`）。未做任何更改。</translation>
    </message>
    <message>
        <source>The server {server} has {count} schedules already, and more cannot be made. Change one of them, or remove one first.</source>
        <translation>服务器 {server} 已有 {count} 个计划，无法再创建。更改其中一个，或先删除一个。</translation>
    </message>
    <message>
        <source>Nothing may be written to {path}: {reason}. Nothing was changed.</source>
        <translation>不能向 {path} 写入任何内容：{reason}。未做任何更改。</translation>
    </message>
    <message>
        <source>{path} cannot be made, because {parent} does not exist. Make that folder first; nothing was changed.</source>
        <translation>无法创建 {path}，因为 {parent} 不存在。先创建该文件夹；未做任何更改。</translation>
    </message>
    <message>
        <source>{path} is not empty, and was not touched. Give a new or empty folder.</source>
        <translation>{path} 不是空的，未受影响。指定新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced. Give another name, or remove it first.</source>
        <translation>{path} 已存在，未被替换。指定其他名称，或先将其删除。</translation>
    </message>
    <message>
        <source>The migration {name} was changed after it had been applied to this store. Nothing was changed. Put back the file as it was, or use the program that belongs to this store.</source>
        <translation>迁移 {name} 在应用于此数据存储之后被更改过。未做任何更改。将文件恢复原样，或使用与此数据存储相符的程序。</translation>
    </message>
    <message>
        <source>The migration {name} was applied to this store, but this program does not have it. Nothing was changed. Use the program that belongs to this store.</source>
        <translation>迁移 {name} 已应用于此数据存储，但此程序中没有该迁移。未做任何更改。使用与此数据存储相符的程序。</translation>
    </message>
    <message>
        <source>The store is newer than this program: it has the migration {name}. Nothing was changed. Use the newer program, or put back the copy of the store that was made before.</source>
        <translation>数据存储比此程序新：其中有迁移 {name}。未做任何更改。使用较新的程序，或放回此前创建的数据存储副本。</translation>
    </message>
    <message>
        <source>The migration {name} is older than one that is applied already. Nothing was changed. Give it a newer time in its file name.</source>
        <translation>迁移 {name} 早于已应用的迁移。未做任何更改。在其文件名中使用更新的时间。</translation>
    </message>
    <message>
        <source>Another service is migrating this store ({owner}). Nothing was changed; try again when it is done.</source>
        <translation>另一个服务正在迁移此数据存储（{owner}）。未做任何更改；待其完成后重试。</translation>
    </message>
    <message>
        <source>The migration {name} failed and was rolled back: {reason}. The store is as it was before it.</source>
        <translation>迁移 {name} 失败，已回滚：{reason}。数据存储与迁移前相同。</translation>
    </message>
    <message>
        <source>The safety copy {path} could not be made: {reason}. The store was not changed.</source>
        <translation>无法创建安全副本 {path}：{reason}。数据存储未被更改。</translation>
    </message>
    <message>
        <source>This profile is marked as production: its store is not reset. Nothing was changed.</source>
        <translation>此配置档标记为生产环境：其数据存储不会重置。未做任何更改。</translation>
    </message>
    <message>
        <source>To empty the store, give its name {expected} as confirmation. Nothing was changed.</source>
        <translation>要清空数据存储，需给出其名称 {expected} 作为确认。未做任何更改。</translation>
    </message>
    <message>
        <source>There is already a migration called {name}.</source>
        <translation>已有名为 {name} 的迁移。</translation>
    </message>
    <message>
        <source>The service does not reach its database just now. Running work goes on; try again soon.</source>
        <translation>服务目前无法连接其数据库。正在进行的工作会继续；稍后重试。</translation>
    </message>
    <message>
        <source>Holdfast made a mistake of its own. Nothing was removed. Report it with the details.</source>
        <translation>Holdfast 自身出错了。未删除任何内容。将此问题连同详细信息一起报告。</translation>
    </message>
    <message>
        <source>Putting the restored tree in place of {path} stopped half way. Nothing is lost: the trees lie in {path}, {undo} and {staging}. Do not start the server; restart the service, which finishes or undoes it. What stopped it: {reason}</source>
        <translation>将恢复的目录树放到 {path} 的过程中途停止。没有丢失任何内容：目录树位于 {path}、{undo} 和 {staging}。不要启动服务器；重新启动服务，它会完成或撤销此操作。停止原因：{reason}</translation>
    </message>
    <message>
        <source>The store could not carry out {statement}. Nothing was changed. Report it with the details.</source>
        <translation>数据存储无法执行 {statement}。未做任何更改。将此问题连同详细信息一起报告。</translation>
    </message>
    <message>
        <source>Holdfast asked the store from inside another request to it. Nothing was changed. Report it with the details.</source>
        <translation>Holdfast 在处理对数据存储的一个请求时又发出了另一个请求。未做任何更改。将此问题连同详细信息一起报告。</translation>
    </message>
    <message>
        <source>One connection may have {limit} calls under way at a time. Wait for answers and try again.</source>
        <translation>一个连接同时最多可进行 {limit} 个调用。等待应答后重试。</translation>
    </message>
    <message>
        <source>The shipped template {file} cannot be read: {reason}. Nothing was changed. Report it.</source>
        <translation>无法读取自带的模板 {file}：{reason}。未做任何更改。报告此问题。</translation>
    </message>
    <message>
        <source>The storage target {name} cannot be removed: it is the only one, or it still holds backups, or schedules use it ({count} in all). Nothing was removed.</source>
        <translation>无法移除存储位置 {name}：它是唯一的存储位置，或仍存有备份，或有计划在使用它（共 {count} 项）。未移除任何内容。</translation>
    </message>
    <message>
        <source>The name {name} cannot be used. A name is made of lower-case words with _ between them, such as add_server_notes.</source>
        <translation>不能使用名称 {name}。名称由小写单词组成，单词之间用 _ 连接，例如 add_server_notes。</translation>
    </message>
    <message>
        <source>{path} does not exist yet. It is made, empty, when the server is added.</source>
        <translation>{path} 尚不存在。添加服务器时会创建空文件夹。</translation>
    </message>
    <message>
        <source>The service is of version {service}, and this program, of version {client}, does not speak its protocol. Nothing was changed. Start the program of the service&apos;s version.</source>
        <translation>服务的版本为 {service}，而此程序（版本 {client}）不支持其协议。未做任何更改。启动与服务版本相同的程序即可。</translation>
    </message>
    <message>
        <source>{count} more warnings are not listed.</source>
        <translation>另有 {count} 条警告未列出。</translation>
    </message>
    <message>
        <source>{path} was removed while the backup was being made.</source>
        <translation>{path} 在备份过程中被删除。</translation>
    </message>
    <message>
        <source>{path} could not be read and was left out. {reason}</source>
        <translation>无法读取 {path}，已将其略过。{reason}</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; what was stored may be a mixture.</source>
        <translation>{path} 在读取过程中发生了更改；存储的内容可能新旧混杂。</translation>
    </message>
    <message>
        <source>{path} is a device, a named pipe or a socket and was left out.</source>
        <translation>{path} 是设备、命名管道或套接字，已将其略过。</translation>
    </message>
    <message>
        <source>{path} was torn when it was stored. {reason}</source>
        <translation>{path} 在存储时已损坏。{reason}</translation>
    </message>
    <message>
        <source>The version of the world is not known. {reason}</source>
        <translation>世界的版本未知。{reason}</translation>
    </message>
    <message>
        <source>This backup is less than half as large as the one before it ({size} instead of {before} bytes). Older backups are kept.</source>
        <translation>此备份的大小不到上一个的一半（{size} 字节，上一个为 {before} 字节）。较早的备份会保留。</translation>
    </message>
    <message>
        <source>The owner of {path} could not be set.</source>
        <translation>无法设置 {path} 的所有者。</translation>
    </message>
    <message>
        <source>{count} entries belonged to other users. The service does not run as root, so that they belong to its own user now.</source>
        <translation>{count} 个条目原属于其他用户。服务未以 root 身份运行，因此它们现在属于服务自己的用户。</translation>
    </message>
    <message>
        <source>{path} had a setuid or setgid bit, which a restore never sets.</source>
        <translation>{path} 带有 setuid 或 setgid 位，恢复时从不设置。</translation>
    </message>
    <message>
        <source>The attribute {name} of {path} was not set.</source>
        <translation>未设置 {path} 的属性 {name}。</translation>
    </message>
    <message>
        <source>{path} may not be read and was not carried over; it lies in the old tree, which is kept.</source>
        <translation>{path} 不允许读取，因此未被沿用；它仍在保留的旧目录树中。</translation>
    </message>
    <message>
        <source>{path} was not carried over: in the backup a file has the place of its folder.</source>
        <translation>{path} 未被沿用：在备份中，其文件夹的位置上是一个文件。</translation>
    </message>
    <message>
        <source>The folder is restored. The old tree could not be put away; the next start of the service does it. {reason}</source>
        <translation>文件夹已恢复。旧目录树未能移走；服务下次启动时会处理。{reason}</translation>
    </message>
    <message>
        <source>Chunk {chunk} lies beyond the end of the file.</source>
        <translation>区块 {chunk} 位于文件末尾之后。</translation>
    </message>
    <message>
        <source>Chunk {chunk} has a place and no bytes there.</source>
        <translation>区块 {chunk} 有位置，但该处没有数据。</translation>
    </message>
    <message>
        <source>Chunk {chunk} has {size} bytes, and the file ends after {present} of them.</source>
        <translation>区块 {chunk} 有 {size} 字节，而文件在其中的第 {present} 字节后结束。</translation>
    </message>
    <message>
        <source>The region file ends inside its header ({size} bytes).</source>
        <translation>区域文件在文件头内结束（{size} 字节）。</translation>
    </message>
    <message>
        <source>The place of chunk {chunk} is no place for a chunk (sector {sector}, {count} sectors).</source>
        <translation>区块 {chunk} 的位置不正确（扇区 {sector}，共 {count} 个扇区）。</translation>
    </message>
    <message>
        <source>The chunks {chunk} and {other} overlap.</source>
        <translation>区块 {chunk} 与 {other} 重叠。</translation>
    </message>
    <message>
        <source>The image is larger than 8 MiB.</source>
        <translation>图片大于 8 MiB。</translation>
    </message>
    <message>
        <source>The image does not say how large it is.</source>
        <translation>图片未注明其尺寸。</translation>
    </message>
    <message>
        <source>The image has more than 64 million pixels.</source>
        <translation>图片超过 6400 万像素。</translation>
    </message>
    <message>
        <source>The file is too large to be shown as a tree.</source>
        <translation>文件过大，无法以树形显示。</translation>
    </message>
    <message>
        <source>the path is not absolute</source>
        <translation>路径不是绝对路径</translation>
    </message>
    <message>
        <source>it lies outside the folders that the configuration allows (allowed_roots)</source>
        <translation>它位于配置所允许的文件夹（allowed_roots）之外</translation>
    </message>
    <message>
        <source>it lies in Holdfast&apos;s data folder, where only servers/ and backups/ are there to be used</source>
        <translation>它位于 Holdfast 的数据文件夹中，其中只有 servers/ 和 backups/ 可供使用</translation>
    </message>
    <message>
        <source>it is the root of the whole system</source>
        <translation>它是整个系统的根目录</translation>
    </message>
    <message>
        <source>it is a home folder</source>
        <translation>它是主文件夹</translation>
    </message>
    <message>
        <source>it contains the home folder {folder}</source>
        <translation>它包含主文件夹 {folder}</translation>
    </message>
    <message>
        <source>it is Holdfast&apos;s data folder</source>
        <translation>它是 Holdfast 的数据文件夹</translation>
    </message>
    <message>
        <source>it contains Holdfast&apos;s data folder {folder}</source>
        <translation>它包含 Holdfast 的数据文件夹 {folder}</translation>
    </message>
    <message>
        <source>it lies in the storage folder {folder}</source>
        <translation>它位于存储文件夹 {folder} 中</translation>
    </message>
    <message>
        <source>the storage folder {folder} lies in it, so backups would back themselves up</source>
        <translation>其中包含存储文件夹 {folder}，备份会把自身也备份进去</translation>
    </message>
    <message>
        <source>it lies in the server&apos;s folder {folder}, so backups would back themselves up</source>
        <translation>它位于服务器的文件夹 {folder} 中，备份会把自身也备份进去</translation>
    </message>
    <message>
        <source>the server&apos;s folder {folder} lies in it</source>
        <translation>其中包含服务器的文件夹 {folder}</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>它是一个指向不存在位置的链接</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>它立即退出了</translation>
    </message>
    <message>
        <source>holdfastd stands neither beside this program nor in PATH</source>
        <translation>holdfastd 既不在此程序旁边，也不在 PATH 中</translation>
    </message>
    <message>
        <source>The service does not listen on {address} without TLS: whoever is between could read passwords and change what is restored. Give the address to `remote.address`, which uses a certificate (`holdfastd tls create` makes one).</source>
        <translation>服务不会在没有 TLS 的情况下监听 {address}：中间的人可能读取密码并更改恢复的内容。请把地址填入 `remote.address`，它会使用证书（`holdfastd tls create` 可创建一个）。</translation>
    </message>
    <message>
        <source>{path} cannot be used for TLS: {reason}.</source>
        <translation>{path} 不能用于 TLS：{reason}。</translation>
    </message>
    <message>
        <source>{path} holds a key or a certificate already. Nothing was changed. Use --force to replace them; clients that have seen the old certificate will ask about the new one.</source>
        <translation>{path} 中已有密钥或证书。未做任何更改。使用 --force 可替换它们；见过旧证书的客户端会询问新证书。</translation>
    </message>
    <message>
        <source>Everybody on this machine can read the TLS key {path}, so it is not used. Give the file the mode 0640 or 0600; if anybody may have read it, get a new certificate.</source>
        <translation>这台机器上的任何人都能读取 TLS 密钥 {path}，因此不使用它。将文件权限设为 0640 或 0600；如果可能已被人读取，请换用新证书。</translation>
    </message>
    <message>
        <source>The master key {id} is not in {place}, or that is locked. What is sealed under it stays as it is and cannot be used until the key is there: unlock the keychain, or bring the key back.</source>
        <translation>主密钥 {id} 不在 {place} 中，或该处已锁定。用它密封的内容保持原样，在密钥可用之前无法使用：请解锁钥匙串，或找回密钥。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not keep secrets now: {reason}. Unlock it; or, on a machine without one, set `secrets.master_key` to &quot;file&quot; in config.toml and start the service anew.</source>
        <translation>系统钥匙串现在无法保存机密：{reason}。请将其解锁；如果机器上没有钥匙串，请在 config.toml 中将 `secrets.master_key` 设为 &quot;file&quot;，然后重新启动服务。</translation>
    </message>
    <message>
        <source>The master key is handed over by systemd ({place}) and cannot be made there. Nothing was changed. Hand the new key over as `holdfast-master-key`, the old one as `holdfast-master-key-` with its id, and try again.</source>
        <translation>主密钥由 systemd 提供（{place}），不能在那里创建。未做任何更改。请以 `holdfast-master-key` 提供新密钥，以 `holdfast-master-key-` 加其 ID 提供旧密钥，然后重试。</translation>
    </message>
    <message>
        <source>{path} does not hold the master key that belongs there. Nothing was changed; bring the key back from a copy.</source>
        <translation>{path} 中不是应有的主密钥。未做任何更改；请从副本中恢复该密钥。</translation>
    </message>
    <message>
        <source>Others than the service&apos;s user can read the master key {path}, so it is not used. Give the file the mode 0600; if anybody may have read it, run `holdfastd key rotate` afterwards.</source>
        <translation>除服务的用户外，其他人也能读取主密钥 {path}，因此不使用它。将文件权限设为 0600；如果可能已被人读取，之后请运行 `holdfastd key rotate`。</translation>
    </message>
    <message>
        <source>The master key was changed by another service at the same time (now {id}). Nothing was changed; bring that key here.</source>
        <translation>主密钥同时被另一个服务更改（现在是 {id}）。未做任何更改；请把那个密钥带到这里。</translation>
    </message>
    <message>
        <source>A stored secret was changed from outside, or belongs to another place. It was not used; enter it anew.</source>
        <translation>某个已保存的机密被外部更改，或属于其他位置。未使用它；请重新输入。</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Nothing was changed; try again in a few seconds.</source>
        <translation>当前登录的人过多。未更改任何内容；请在几秒后重试。</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait. Nothing was changed; try again in {seconds} s.</source>
        <translation>多次尝试错误后，下一次尝试需要等待。未更改任何内容；请在 {seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>The sign-in was refused: the user name, the e-mail address or the password is wrong, or the account is disabled.</source>
        <translation>登录被拒绝：用户名、电子邮件地址或密码错误，或者账户已停用。</translation>
    </message>
    <message>
        <source>The session has ended: its time is over, or somebody ended it. Sign in again.</source>
        <translation>会话已结束：已过期，或被某人结束。请重新登录。</translation>
    </message>
    <message>
        <source>This token was used once before, so somebody may have copied it: the whole session was ended. Sign in again, and change the password if that was not you.</source>
        <translation>此令牌已使用过一次，可能已被他人复制：整个会话已结束。请重新登录；如果不是您本人所为，请更改密码。</translation>
    </message>
    <message>
        <source>This account has no open session {id}.</source>
        <translation>此账户没有打开的会话 {id}。</translation>
    </message>
    <message>
        <source>The configuration (`local_owner`) does not let anybody in who only has the file of this profile. Sign in by user name and password.</source>
        <translation>配置（`local_owner`）不允许仅凭此配置文件夹中的文件进入。请使用用户名和密码登录。</translation>
    </message>
    <message>
        <source>The account {name} is disabled.</source>
        <translation>账户 {name} 已停用。</translation>
    </message>
    <message>
        <source>The new password cannot be used: {reason}. Nothing was changed.</source>
        <translation>无法使用新密码：{reason}。未更改任何内容。</translation>
    </message>
    <message>
        <source>The present password is not right. Nothing was changed.</source>
        <translation>当前密码不正确。未更改任何内容。</translation>
    </message>
    <message>
        <source>Another account has the user name {username} or the e-mail address {email}. Nothing was changed.</source>
        <translation>另一个账户已使用用户名 {username} 或电子邮件地址 {email}。未更改任何内容。</translation>
    </message>
    <message>
        <source>This account has a name and a password already. Nothing was changed.</source>
        <translation>此账户已有名称和密码。未更改任何内容。</translation>
    </message>
    <message>
        <source>The set-up token is wrong, was used already, or is of an earlier start. The service prints a new one when it starts, as long as its owner has no password.</source>
        <translation>设置令牌错误、已使用过，或属于之前的启动。只要所有者没有密码，服务每次启动时都会显示新的令牌。</translation>
    </message>
    <message>
        <source>The link for a new password is wrong, was used already or is too old. Nothing was changed; ask an administrator for a new one.</source>
        <translation>新密码链接错误、已使用过或已过期。未更改任何内容；请向管理员索取新链接。</translation>
    </message>
    <message>
        <source>{name} still owns {servers} servers, {backups} backups, {schedules} schedules and {targets} storage targets, so the account was not deleted. Say which account gets them, or disable this one.</source>
        <translation>{name} 仍拥有 {servers} 个服务器、{backups} 个备份、{schedules} 个计划和 {targets} 个存储目标，因此未删除该账户。请指定由哪个账户接收，或停用此账户。</translation>
    </message>
    <message>
        <source>{name} is the last account with the role Owner that can sign in. Nothing was changed; make somebody else Owner first.</source>
        <translation>{name} 是最后一个可以登录且具有 Owner 角色的账户。未更改任何内容；请先将 Owner 角色授予他人。</translation>
    </message>
    <message>
        <source>{name} is the account that the installation was made with and cannot be deleted. Nothing was changed; it can be disabled.</source>
        <translation>{name} 是创建此安装时使用的账户，无法删除。未更改任何内容；可以停用它。</translation>
    </message>
    <message>
        <source>Nobody can disable or delete the account that he is signed in with. Nothing was changed.</source>
        <translation>无法停用或删除当前登录所用的账户。未更改任何内容。</translation>
    </message>
    <message>
        <source>There is no role {name}. Nothing was changed.</source>
        <translation>没有角色 {name}。未更改任何内容。</translation>
    </message>
    <message>
        <source>There is a role named {name} already. Nothing was changed; choose another name.</source>
        <translation>已有名为 {name} 的角色。未更改任何内容；请选择其他名称。</translation>
    </message>
    <message>
        <source>{name} comes with Holdfast: it keeps its name and cannot be removed, and Owner keeps every right. Nothing was changed; make a role of your own.</source>
        <translation>{name} 是 Holdfast 自带的角色：其名称不可更改、不可删除，且 Owner 始终保留所有权限。未更改任何内容；请创建自己的角色。</translation>
    </message>
    <message>
        <source>Nobody can give a right that he lacks himself: {permission}. Nothing was changed.</source>
        <translation>不能授予自己没有的权限：{permission}。未更改任何内容。</translation>
    </message>
    <message>
        <source>The store is not up to date: the migration {name} is not applied. Nothing was changed. Start the service, or run `holdfastd migrate up`, and try again.</source>
        <translation>存储不是最新的：迁移 {name} 尚未应用。未做任何更改。请启动服务或运行 `holdfastd migrate up`，然后重试。</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>proof failed</source>
        <translation>验证失败</translation>
    </message>
    <message>
        <source>being stored</source>
        <translation>正在存储</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <source>stored, being read back</source>
        <translation>已存储，正在回读</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>已回读</translation>
    </message>
    <message>
        <source>read back and parsed</source>
        <translation>已回读并解析</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>已测试恢复</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Where the store is</source>
        <translation>数据存储的位置</translation>
    </message>
    <message>
        <source>Address of a PostgreSQL database. Empty: a file in the data folder.</source>
        <translation>PostgreSQL 数据库的地址。留空则使用数据文件夹中的文件。</translation>
    </message>
    <message>
        <source>Folders that may be used</source>
        <translation>允许使用的文件夹</translation>
    </message>
    <message>
        <source>Servers, targets and restores must lie in one of them. Empty: wherever the service&apos;s user may read and write.</source>
        <translation>服务器、存储位置和恢复位置必须位于其中之一。留空则为服务的用户可以读写的任何位置。</translation>
    </message>
    <message>
        <source>Guard the store</source>
        <translation>保护数据存储</translation>
    </message>
    <message>
        <source>holdfastd migrate reset, which empties the store, is refused.</source>
        <translation>拒绝执行会清空数据存储的 holdfastd migrate reset。</translation>
    </message>
    <message>
        <source>Connections kept open</source>
        <translation>保持打开的连接数</translation>
    </message>
    <message>
        <source>So many stay open even when nothing is asked.</source>
        <translation>即使没有请求，也保持这么多连接打开。</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>最大连接数</translation>
    </message>
    <message>
        <source>Whatever needs one more waits for one.</source>
        <translation>超出时，等待空闲连接。</translation>
    </message>
    <message>
        <source>Wait for a connection</source>
        <translation>等待连接的时间</translation>
    </message>
    <message>
        <source>A request that gets none within this time fails.</source>
        <translation>在此时间内未获得连接的请求会失败。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Close unused connections after</source>
        <translation>关闭未使用的连接前等待</translation>
    </message>
    <message>
        <source>Beyond those that are kept open.</source>
        <translation>仅限超出保持打开数量的连接。</translation>
    </message>
    <message>
        <source>Wait for the database at the start</source>
        <translation>启动时等待数据库的时间</translation>
    </message>
    <message>
        <source>The service gives up when it does not answer within this time.</source>
        <translation>数据库在此时间内没有响应时，服务放弃启动。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Where the service listens on this computer. 0: 7420, or any free one in a home folder of its own.</source>
        <translation>服务在这台电脑上监听的端口。0 表示 7420；如果使用单独的主文件夹，则为任意空闲端口。</translation>
    </message>
    <message>
        <source>Names of this computer</source>
        <translation>这台电脑的名称</translation>
    </message>
    <message>
        <source>Accepted as Host beside its loopback addresses.</source>
        <translation>除环回地址外，也可作为 Host 接受。</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>允许发出请求的网页</translation>
    </message>
    <message>
        <source>Their origins. Empty: none may.</source>
        <translation>网页的来源。留空则都不允许。</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>同时进行</translation>
    </message>
    <message>
        <source>Backups, restores and checks that run side by side.</source>
        <translation>同时运行的备份、恢复和检查数量。</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>个任务</translation>
    </message>
    <message>
        <source>At the same time into one target</source>
        <translation>同时写入一个存储位置</translation>
    </message>
    <message>
        <source>Backups that write to the same place; the others wait.</source>
        <translation>写入同一位置的备份数量；其余的等待。</translation>
    </message>
    <message>
        <source>At the same time from one disk</source>
        <translation>同时读取一个磁盘</translation>
    </message>
    <message>
        <source>Backups of servers that lie on the same disk; the others wait.</source>
        <translation>位于同一磁盘的服务器的备份数量；其余的等待。</translation>
    </message>
    <message>
        <source>Space that stays free</source>
        <translation>保留的可用空间</translation>
    </message>
    <message>
        <source>No backup or restore begins that would leave less on a disk.</source>
        <translation>如果会使磁盘的可用空间低于此值，备份或恢复不会开始。</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>A restore can be undone for</source>
        <translation>恢复可撤销的期限</translation>
    </message>
    <message>
        <source>So long the folder from before it is kept.</source>
        <translation>在此期间保留恢复前的文件夹。</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>High contrast is dark, with bright lines.</source>
        <translation>高对比度为深色背景和明亮线条。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of this window. What is open stays open.</source>
        <translation>此窗口的语言。已打开的内容保持不变。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>所有内容随之放大。</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>不使用动画</translation>
    </message>
    <message>
        <source>Panels come at once and running marks stand still.</source>
        <translation>面板立即出现，运行标记静止不动。</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>In the background, so that notifications reach you. The service needs no window.</source>
        <translation>在后台启动，以便收到通知。服务不需要窗口。</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>桌面通知</translation>
    </message>
    <message>
        <source>While no window of Holdfast is in front.</source>
        <translation>当 Holdfast 的窗口不在最前面时显示。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>留在托盘中</translation>
    </message>
    <message>
        <source>Closing the last window leaves the icon, where the desktop has a tray.</source>
        <translation>如果桌面有托盘，关闭最后一个窗口后图标仍会保留。</translation>
    </message>
    <message>
        <source>Keep the service running</source>
        <translation>让服务保持运行</translation>
    </message>
    <message>
        <source>When the window closes, schedules go on. Off: the service ends with the window.</source>
        <translation>窗口关闭后，计划继续执行。关闭此项：服务随窗口一起结束。</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>Service and work</source>
        <translation>服务与工作</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>数据库连接</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>所有结束的任务</translation>
    </message>
    <message>
        <source>What needs me</source>
        <translation>需要处理的事项</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>In without a password</source>
        <translation>无需密码进入</translation>
    </message>
    <message>
        <source>Programs of the service&apos;s own user are let in as the owner.</source>
        <translation>以服务所属用户身份运行的程序将作为所有者进入。</translation>
    </message>
    <message>
        <source>Let other computers in at</source>
        <translation>允许其他计算机接入的地址</translation>
    </message>
    <message>
        <source>An address of this computer; always with TLS. Empty: nobody else is let in.</source>
        <translation>本机的一个地址；始终使用 TLS。留空：不允许其他人接入。</translation>
    </message>
    <message>
        <source>Port for other computers</source>
        <translation>供其他计算机使用的端口</translation>
    </message>
    <message>
        <source>Beside the port for this computer.</source>
        <translation>与本机使用的端口不同。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>A PEM file. When it changes, new connections use it at once.</source>
        <translation>PEM 文件。更改后，新连接会立即使用它。</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>证书的密钥</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase that nobody else can read.</source>
        <translation>没有密码短语的 PEM 文件，且其他任何人都不能读取。</translation>
    </message>
    <message>
        <source>Where the master key lies</source>
        <translation>主密钥的位置</translation>
    </message>
    <message>
        <source>Stored passwords and tokens are sealed under it.</source>
        <translation>已保存的密码和令牌都用它密封。</translation>
    </message>
    <message>
        <source>Other computers and secrets</source>
        <translation>其他计算机与机密</translation>
    </message>
</context>
<context>
    <name>holdfast::Pages</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Browse a backup</source>
        <translation>浏览备份</translation>
    </message>
    <message>
        <source>Compare backups</source>
        <translation>比较备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set Holdfast up</source>
        <translation>设置 Holdfast</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ActionBar</name>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a bar, its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ConfirmDialog</name>
    <message>
        <source>Type “%1”</source>
        <translation>输入“%1”</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>要继续，输入“%1”：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2</source>
        <comment>what goes, its size and age</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt;，%2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::CopyableText</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
点击即可复制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>copies it</source>
        <translation>复制此值</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>The content is equal.</source>
        <translation>内容相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) differ.</source>
        <translation>
            <numerusform>%n 个区块不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes differ.</source>
        <translation>字节不同。</translation>
    </message>
    <message>
        <source>The bytes differ from byte %1 on.</source>
        <translation>从第 %1 字节起不同。</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>还有更多差异未显示。</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>全部复制</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::HeatMap</name>
    <message>
        <source>none due</source>
        <translation>无计划备份</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未按时</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>已测试恢复</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <extracomment>a square of the heat map: server, weekday, day, what it saw</extracomment>
        <translation>%1，%2 %3：%4</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>date format of a day, as QLocale::toString takes it</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::InlineError</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what failed, then why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::LineView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ProgressRow</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>done, total, speed</comment>
        <translation>%1 / %2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>done, speed</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>取消“%1”</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::RelativeTimeLabel</name>
    <message>
        <source>%1, %2</source>
        <comment>time of day, how long ago</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::SearchField</name>
    <message>
        <source>Remove the filter</source>
        <translation>移除筛选条件</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>suggestion, what it is</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::TimeText</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>transfer speed: %1 is a size such as &quot;18.4 MB&quot;</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>date format of a day in this year, as QLocale::toString takes it</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>date format of a day in another year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2, UTC %3)</source>
        <translation>%1（%2，UTC %3）</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>within a sentence</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>within a sentence</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>within a sentence</comment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到一秒</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Timeline</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::TokenField</name>
    <message>
        <source>Filter %1</source>
        <translation>筛选条件 %1</translation>
    </message>
    <message>
        <source>Delete removes it, Enter edits it</source>
        <translation>按 Delete 删除，按 Enter 编辑</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>无法识别“%1”。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>筛选条件：%1</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::UnsavedDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::WeekCalendar</name>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>a run in a calendar: server, weekday, time</extracomment>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>Takes about %1.</source>
        <translation>大约需要 %1。</translation>
    </message>
    <message>
        <source>Is under way.</source>
        <translation>正在进行。</translation>
    </message>
    <message>
        <source>Took %1.</source>
        <translation>用时 %1。</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>已失败。</translation>
    </message>
    <message>
        <source>Overlaps with %1 for about %2.</source>
        <translation>与 %1 重叠约 %2。</translation>
    </message>
    <message>
        <source>From %1: nothing is backed up for half an hour.</source>
        <translation>从 %1 起的半小时：没有备份。</translation>
    </message>
    <message>
        <source>From %1: %2 of work in half an hour.</source>
        <translation>从 %1 起的半小时：工作量为 %2。</translation>
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
        <translation>%1 今天</translation>
    </message>
    <message>
        <source>%1–%2 twice</source>
        <translation>%1–%2 出现两次</translation>
    </message>
    <message>
        <source>%1–%2 left out</source>
        <extracomment>a stretch of a day&apos;s clock that is left out</extracomment>
        <translation>%1–%2 跳过</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n 个备份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityBar</name>
    <message>
        <source>No work running</source>
        <translation>没有正在进行的工作</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n 个任务正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Service not reachable since %1</source>
        <translation>自%1 起无法连接服务</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Jobs (Ctrl+J)</source>
        <translation>任务 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Notifications (Ctrl+Shift+J)</source>
        <translation>通知 (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n 条新通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新通知</translation>
    </message>
    <message>
        <source>Looking for the service…</source>
        <translation>正在查找服务…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service %1 · %2 ms</source>
        <translation>服务 %1 · %2 ms</translation>
    </message>
    <message>
        <source>Service %1: another version</source>
        <translation>服务 %1：版本不同</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>在这台电脑上找到</translation>
    </message>
    <message>
        <source>Looking for servers on this computer…</source>
        <translation>正在这台电脑上查找服务器…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>/srv/games/survival</source>
        <translation>/srv/games/survival</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Which folder does the server live in?</source>
        <translation>服务器位于哪个文件夹？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a found server: name, then its folder</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>None found; type or choose its folder</source>
        <translation>未找到；输入或选择文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the server</source>
        <translation>服务器的文件夹</translation>
    </message>
    <message>
        <source>%1 in the folder.</source>
        <translation>文件夹大小为 %1。</translation>
    </message>
    <message>
        <source>Minecraft %1, %2.</source>
        <translation>Minecraft %1，%2。</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>已添加 %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>What you call it; it can be changed later.</source>
        <translation>显示用的名称；以后可以更改。</translation>
    </message>
    <message>
        <source>Nothing in the folder is changed by adding it. One that is missing is made, for a new server.</source>
        <translation>添加服务器不会更改文件夹中的任何内容。如果文件夹不存在，会为新服务器创建。</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>目前无法连接服务。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ArchiveTreeModel</name>
    <message>
        <source>more…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>%1, a link to %2</source>
        <translation>%1（指向 %2 的链接）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackUpMenu</name>
    <message>
        <source>Add a server first</source>
        <translation>先添加服务器</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>目前无法连接服务。</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s)</source>
        <translation>
            <numerusform>全部 %n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupDetailPane</name>
    <message>
        <source>read back %1</source>
        <translation>回读：%1</translation>
    </message>
    <message>
        <source>Verify it to know that it is good.</source>
        <translation>验证后才能确认它完好。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>This backup is not complete.</source>
        <translation>此备份未完成。</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>目前无法连接服务。</translation>
    </message>
    <message>
        <source>Undo its restore</source>
        <translation>撤销此次恢复</translation>
    </message>
    <message>
        <source>Puts back what was there before; kept until %1.</source>
        <translation>放回恢复前的内容；保留到%1。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s)</source>
        <translation>
            <numerusform>%1，%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Minecraft</source>
        <translation>Minecraft</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建方式</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>yes: retention never removes it</source>
        <translation>是：保留策略不会删除它</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Missing or damaged</source>
        <translation>缺失或损坏</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>校验和</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupSteps</name>
    <message>
        <source>Waits for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Read back again, all equal</source>
        <translation>已再次回读，全部一致</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupTableModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证程度</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupText</name>
    <message>
        <source>Waits for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>正在创建</translation>
    </message>
    <message>
        <source>Being read back</source>
        <translation>正在回读</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Stored, not read back yet</source>
        <translation>已存储，尚未回读</translation>
    </message>
    <message numerus="yes">
        <source>Good, with %n warning(s)</source>
        <translation>
            <numerusform>完好，有 %n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Known to be good</source>
        <translation>确认完好</translation>
    </message>
    <message>
        <source>Read back, every checksum equal</source>
        <translation>已回读，校验和全部一致</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Filter backups</source>
        <translation>筛选备份</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Restore the selected backup…</source>
        <translation>恢复所选备份…</translation>
    </message>
    <message>
        <source>Browse the selected backup</source>
        <translation>浏览所选备份</translation>
    </message>
    <message>
        <source>Compare the selected backup…</source>
        <translation>比较所选备份…</translation>
    </message>
    <message>
        <source>Verify the selected backup</source>
        <translation>验证所选备份</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <translation>
            <numerusform>%Ln 个备份，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>无法识别：%1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>Back a server up by hand, or give it a schedule.</source>
        <translation>手动备份服务器，或为其设置计划。</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>转到服务器</translation>
    </message>
    <message>
        <source>No backup fits the filter</source>
        <translation>没有符合筛选条件的备份</translation>
    </message>
    <message>
        <source>“%1” leaves none.</source>
        <translation>“%1”没有匹配项。</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除筛选条件</translation>
    </message>
    <message>
        <source>The backup of that link is not there</source>
        <translation>链接指向的备份不存在</translation>
    </message>
    <message>
        <source>%1 is not verified</source>
        <translation>未能验证 %1</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>未能撤销恢复</translation>
    </message>
    <message>
        <source>The lock was not changed</source>
        <translation>未能更改锁定状态</translation>
    </message>
    <message>
        <source>Delete this backup for good?</source>
        <translation>永久删除此备份？</translation>
    </message>
    <message>
        <source>%1 of %2, %3. Its archive is removed and cannot be brought back.</source>
        <translation>%2，%1 的备份，%3。其归档将被删除，且无法找回。</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>删除备份</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>未能删除 %1</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Filter: a name, server:survival, is:unverified, larger:2GB</source>
        <translation>筛选：名称、server:survival、is:unverified、larger:2GB</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one shows whether everything in its folder can be read.</source>
        <translation>首次备份会显示其文件夹中的内容是否都能读取。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>“%1” leaves none</source>
        <translation>“%1”没有匹配项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) fit the other filters.</source>
        <translation>
            <numerusform>有 %Ln 个备份符合其他筛选条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BrowsePage</name>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Search in this backup</source>
        <translation>在此备份中搜索</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>备份中的文件</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The backup cannot be read</source>
        <translation>无法读取备份</translation>
    </message>
    <message>
        <source>This backup is not there</source>
        <translation>此备份不存在</translation>
    </message>
    <message numerus="yes">
        <source>archive of %1, %Ln file(s)</source>
        <translation>
            <numerusform>归档 %1，%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search all %Ln file(s)</source>
        <translation>
            <numerusform>搜索全部 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No file of this backup has “%1” in its path.</source>
        <translation>此备份中没有路径包含“%1”的文件。</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>未能保存 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Compare this backup…</source>
        <translation>比较此备份…</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>恢复此备份…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server and time of its backup</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Put the folder into</source>
        <translation>将文件夹放入</translation>
    </message>
    <message>
        <source>Saving %1: %2 of %3</source>
        <translation>正在保存 %1：%2 / %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 without %n symbolic link(s)</source>
        <translation>
            <numerusform>已保存 %1（不含 %n 个符号链接）</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the selected file or folder…</source>
        <translation>保存所选的文件或文件夹…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CommandPalette</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>搜索或执行</translation>
    </message>
    <message>
        <source>A page, server, backup, action or setting</source>
        <translation>页面、服务器、备份、操作或设置</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>in a new window</source>
        <translation>在新窗口中</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>仅操作</translation>
    </message>
    <message>
        <source>servers only</source>
        <translation>仅服务器</translation>
    </message>
    <message>
        <source>backups only</source>
        <translation>仅备份</translation>
    </message>
    <message>
        <source>settings only</source>
        <translation>仅设置</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>立即备份 %1</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <translation>恢复 %1…</translation>
    </message>
    <message>
        <source>choose among its backups</source>
        <translation>从其备份中选择</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Set Holdfast up…</source>
        <translation>设置 Holdfast…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>交换两侧</translation>
    </message>
    <message>
        <source>Restore the older state…</source>
        <translation>恢复较旧的状态…</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Older state</source>
        <translation>较旧的状态</translation>
    </message>
    <message>
        <source>Newer state</source>
        <translation>较新的状态</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>不同的文件</translation>
    </message>
    <message>
        <source>The live folder</source>
        <translation>使用中的文件夹</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>The live folder is always the newer side.</source>
        <translation>使用中的文件夹始终是较新的一侧。</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>没有此类更改</translation>
    </message>
    <message>
        <source>Both states are equal, file for file.</source>
        <translation>两个状态的所有文件都相同。</translation>
    </message>
    <message>
        <source>There are changes of other kinds.</source>
        <translation>有其他类型的更改。</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Swap the sides of the comparison</source>
        <translation>交换比较的两侧</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and name of a backup</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are equal.</source>
        <translation>
            <numerusform>%Ln 个条目相同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConnectionPopover</name>
    <message>
        <source>The service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>数据存储</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>It is tried again by itself. Backups that it makes go on without this window.</source>
        <translation>会自动重试。服务正在创建的备份不依赖此窗口，会继续进行。</translation>
    </message>
    <message>
        <source>This window is version %1. Restart the service to use the same.</source>
        <translation>此窗口的版本为 %1。重新启动服务即可使用相同版本。</translation>
    </message>
    <message>
        <source>The store does not answer: nothing can be backed up until it does.</source>
        <translation>数据存储没有响应：在它响应之前，无法备份任何内容。</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>重新启动服务…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>This window is version %1. Restart it to use the same.</source>
        <translation>此窗口的版本为 %1。重新启动窗口即可使用相同版本。</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>版本不同</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotifier</name>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DrawerListModel</name>
    <message>
        <source>New: %1. %2</source>
        <translation>新：%1。%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::EntryDrag</name>
    <message>
        <source>Taking out %1: %2 of %3</source>
        <extracomment>a file or folder, how much of it is here, how much it is</extracomment>
        <translation>正在取出 %1：%2 / %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 was not taken out</source>
        <translation>未取出 %1</translation>
    </message>
    <message>
        <source>%1 could not be taken out</source>
        <translation>未能取出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 without %n symbolic link(s)</source>
        <translation>
            <numerusform>%1（不含 %n 个符号链接）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here now. Drag it once more.</source>
        <translation>%1 已就绪。再拖动一次即可。</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 已就绪</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileDifferencePane</name>
    <message>
        <source>Chunk %1 / %2</source>
        <translation>区块 %1 / %2</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>新增，%1</translation>
    </message>
    <message>
        <source>deleted, was %1</source>
        <translation>已删除，原为 %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>the size of a file before and after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Choose a file to see what is different in it.</source>
        <translation>选择一个文件，查看其中的差异。</translation>
    </message>
    <message>
        <source>The content is equal.</source>
        <translation>内容相同。</translation>
    </message>
    <message>
        <source>What is different in the file</source>
        <translation>文件中的差异</translation>
    </message>
    <message>
        <source>The bytes differ from place %1 on.</source>
        <translation>从第 %1 字节起不同。</translation>
    </message>
    <message>
        <source>The bytes differ.</source>
        <translation>字节不同。</translation>
    </message>
    <message>
        <source>There is more that differs than is shown.</source>
        <translation>还有更多差异未显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) differ</source>
        <translation>
            <numerusform>%n 个区块不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) differ</source>
        <translation>
            <numerusform>区域地图：%n 个区块不同</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1，新增</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1，已删除</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>%1, in neither</source>
        <translation>%1，两侧都没有</translation>
    </message>
    <message>
        <source>%1, equal</source>
        <translation>%1，相同</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1 equal</source>
        <translation>相同 %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePreviewPane</name>
    <message>
        <source>Text, %1</source>
        <translation>文本，%1</translation>
    </message>
    <message>
        <source>Image, %1 × %2</source>
        <translation>图像，%1 × %2</translation>
    </message>
    <message>
        <source>Minecraft data (NBT)</source>
        <translation>Minecraft 数据（NBT）</translation>
    </message>
    <message>
        <source>Region of 32 × 32 chunks</source>
        <translation>32 × 32 个区块的区域</translation>
    </message>
    <message>
        <source>Archive, %1</source>
        <translation>归档，%1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>指向 %1 的链接</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>Folder, %1</source>
        <translation>文件夹，%1</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation>%1 的内容</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Picture in %1</source>
        <translation>%1 中的图像</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) exist</source>
        <translation>
            <numerusform>区域地图：有 %n 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>Chunk %1 / %2</source>
        <translation>区块 %1 / %2</translation>
    </message>
    <message>
        <source>%1, never made</source>
        <translation>%1，未生成</translation>
    </message>
    <message>
        <source>%1, torn: its place or length cannot be right</source>
        <translation>%1，已损坏：位置或长度不正确</translation>
    </message>
    <message>
        <source>%1, %2, saved %3</source>
        <translation>%1，%2，保存于%3</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>the blocks of a Minecraft region: from x … to x, from z … to z</extracomment>
        <translation>方块</translation>
    </message>
    <message>
        <source>x %1 … %2, z %3 … %4</source>
        <translation>x %1 … %2，z %3 … %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>last day of play</source>
        <translation>最后游玩日</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Choose a chunk to see its data.</source>
        <translation>选择一个区块，查看其数据。</translation>
    </message>
    <message>
        <source>%1 was never made.</source>
        <translation>%1 从未生成。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size and kind of a file</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 torn</source>
        <translation>%1 / %2，损坏 %3</translation>
    </message>
    <message>
        <source>%1 of %2, none torn</source>
        <translation>%1 / %2，无损坏</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilterText</name>
    <message>
        <source>name of the server</source>
        <translation>服务器的名称</translation>
    </message>
    <message>
        <source>what is true of it</source>
        <translation>符合的情况</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>one of its tags</source>
        <translation>其中一个标签</translation>
    </message>
    <message>
        <source>least size</source>
        <translation>最小大小</translation>
    </message>
    <message>
        <source>greatest size</source>
        <translation>最大大小</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>first day that is left out</source>
        <translation>截止日期（不含当天）</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstBackupRow</name>
    <message>
        <source>stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>已回读</translation>
    </message>
    <message>
        <source>parsed</source>
        <translation>已解析</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>已测试恢复</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 in an archive of %2, after %3</source>
        <translation>
            <numerusform>%Ln 个文件（%1），归档 %2，用时 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>%1 of %2, %3, %4 left</source>
        <translation>%1 / %2，%3，剩余 %4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunPage</name>
    <message>
        <source>The folder for backups was not taken</source>
        <translation>未能采用备份文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Import a world…</source>
        <translation>导入世界…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>或将文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Where should their backups go?</source>
        <translation>备份存放到哪里？</translation>
    </message>
    <message>
        <source>Folder of a server</source>
        <translation>服务器的文件夹</translation>
    </message>
    <message>
        <source>/srv/games/survival</source>
        <translation>/srv/games/survival</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>How often they are backed up then</source>
        <translation>之后的备份频率</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>每 6 小时</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>每 12 小时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>and keep the 8 newest, 7 daily, 4 weekly, 6 monthly</source>
        <translation>并保留最新 8 个、每日 7 个、每周 4 个、每月 6 个</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先随便看看</translation>
    </message>
    <message>
        <source>Look for servers again</source>
        <translation>重新查找服务器</translation>
    </message>
    <message>
        <source>Importing the world. It shows here once it is unpacked.</source>
        <translation>正在导入世界。解包后会显示在这里。</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>查看任务</translation>
    </message>
    <message numerus="yes">
        <source>We found %n server(s) on this machine.</source>
        <translation>
            <numerusform>在这台机器上找到 %n 个服务器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed on them. They keep running, and Holdfast only reads their folders.</source>
        <translation>不会更改它们的任何内容。它们继续运行，Holdfast 只读取其文件夹。</translation>
    </message>
    <message>
        <source>The service is starting…</source>
        <translation>正在启动服务…</translation>
    </message>
    <message>
        <source>It makes the backups and goes on when this window closes.</source>
        <translation>备份由它创建；关闭此窗口后，它会继续运行。</translation>
    </message>
    <message>
        <source>Looking for servers on this machine…</source>
        <translation>正在这台机器上查找服务器…</translation>
    </message>
    <message>
        <source>Running Minecraft servers and well-known folders.</source>
        <translation>正在运行的 Minecraft 服务器和常用文件夹。</translation>
    </message>
    <message>
        <source>Which folder does your server live in?</source>
        <translation>服务器位于哪个文件夹？</translation>
    </message>
    <message>
        <source>No server was found by itself. Add its folder, or import a world; nothing in it is changed.</source>
        <translation>未自动找到服务器。可以添加其文件夹，或导入世界；其中的内容不会更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n found on this machine</source>
        <translation>
            <numerusform>在这台机器上找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one server.</source>
        <translation>至少选择一个服务器。</translation>
    </message>
    <message>
        <source>About %1 to read.</source>
        <translation>约需读取 %1。</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>立即备份 %1</translation>
    </message>
    <message numerus="yes">
        <source>Back up %n server(s) now</source>
        <translation>
            <numerusform>立即备份 %n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>目前无法连接服务。</translation>
    </message>
    <message numerus="yes">
        <source>%n first backup(s)</source>
        <translation>
            <numerusform>%n 个首次备份</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is written, then read back from the disk and compared byte for byte. It goes on when you leave this page or close the window.</source>
        <translation>每个备份写入后，都会从磁盘回读并逐字节比较。离开此页面或关闭窗口后，仍会继续进行。</translation>
    </message>
    <message>
        <source>From now on: %1.</source>
        <translation>今后：%1。</translation>
    </message>
    <message>
        <source>Go on while it works</source>
        <translation>让它继续，先用起来</translation>
    </message>
    <message>
        <source>It is backed up, and the backup was read back.</source>
        <translation>备份已完成，并已回读。</translation>
    </message>
    <message numerus="yes">
        <source>All %n are backed up, and every backup was read back.</source>
        <translation>
            <numerusform>全部 %n 个已备份，每个备份都已回读。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte on the disk was compared with what was read from the server.</source>
        <translation>磁盘上的每个字节都已与从服务器读取的内容比较。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n first backup(s) are good.</source>
        <translation>
            <numerusform>%n 个首次备份中有 %1 个完好。</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed says why. Nothing was changed on any server; try it again.</source>
        <translation>失败的备份会说明原因。任何服务器都未做更改；可以重试。</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>查看备份</translation>
    </message>
    <message>
        <source>Which servers shall be backed up?</source>
        <translation>要备份哪些服务器？</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunPlan</name>
    <message>
        <source>First backup</source>
        <translation>首次备份</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunSide</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>第 %1 步，共 3 步</translation>
    </message>
    <message>
        <source>Backups that are known to be good</source>
        <translation>确认完好的备份</translation>
    </message>
    <message>
        <source>Choose servers</source>
        <translation>选择服务器</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>选择备份的存放位置</translation>
    </message>
    <message>
        <source>At least one place; two are better</source>
        <translation>至少一个位置；两个更好</translation>
    </message>
    <message>
        <source>First backup</source>
        <translation>首次备份</translation>
    </message>
    <message>
        <source>Starts at once; you see it being checked</source>
        <translation>立即开始；可以看到检查过程</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoundServerCard</name>
    <message>
        <source>%1, registered already</source>
        <translation>%1，已登记</translation>
    </message>
    <message>
        <source>%1, found by its running process</source>
        <translation>%1，通过运行中的进程找到</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>in its folder</source>
        <translation>文件夹大小</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1, made for the new server</source>
        <translation>%1，为新服务器创建</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HealthCard</name>
    <message>
        <source>no place for archives</source>
        <translation>没有存放归档的位置</translation>
    </message>
    <message>
        <source>enough for years at this rate</source>
        <translation>按目前速度可用多年</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) until it is full</source>
        <translation>
            <numerusform>%n 天后用满</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation>
            <numerusform>%1 / %n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Within goal</source>
        <translation>未超出目标</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copies elsewhere</source>
        <translation>其他位置的副本</translation>
    </message>
    <message>
        <source>all in one place</source>
        <translation>都在同一位置</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>已回读</translation>
    </message>
    <message>
        <source>nothing stored yet</source>
        <translation>尚未存储任何备份</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln backup(s) in 30 days</source>
        <translation>
            <numerusform>30 天内 %Ln 个备份中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Space ahead</source>
        <translation>剩余空间</translation>
    </message>
    <message>
        <source>What could go</source>
        <translation>查看可清理的内容</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>looks at its schedules</source>
        <translation>正常检查计划</translation>
    </message>
    <message>
        <source>has not looked for 10 minutes</source>
        <translation>已有 10 分钟未检查</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>尚无可评估的内容</translation>
    </message>
    <message>
        <source>Nothing to judge yet.</source>
        <translation>尚无可评估的内容。</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>/ 100</translation>
    </message>
    <message>
        <source>Health: %1 of 100</source>
        <translation>健康状况：%1 / 100</translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>符合所有规则。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the things below would make it 100.</source>
        <translation>
            <numerusform>处理以下 %n 项，即可达到 100。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 points</source>
        <extracomment>a rule of the health score: its name, what was found, points of points</extracomment>
        <translation>%1：%2，%3 / %4 分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>每日备份情况</translation>
    </message>
    <message>
        <source>one square a day</source>
        <translation>每格代表一天</translation>
    </message>
    <message>
        <source>Backups by day and server</source>
        <translation>各服务器每日备份情况</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n server(s)</source>
        <translation>
            <numerusform>显示全部 %n 个服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups of the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天的备份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Import world</source>
        <translation>导入世界</translation>
    </message>
    <message>
        <source>Import a world</source>
        <translation>导入世界</translation>
    </message>
    <message>
        <source>Which archive holds the world?</source>
        <translation>世界在哪个归档中？</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>/home/me/world.zip</source>
        <translation>/home/me/world.zip</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新文件夹</translation>
    </message>
    <message>
        <source>It is unpacked into a new folder, and only there. Zip, 7z and tar in every form.</source>
        <translation>只会解包到一个新文件夹中。支持 zip、7z 和各种形式的 tar。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Archive of a world</source>
        <translation>世界的归档</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::JobDrawer</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>%1 个正在运行，%2 个等待中</translation>
    </message>
    <message>
        <source>“%1” was not cancelled</source>
        <translation>未能取消“%1”</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Finished lately</source>
        <translation>最近完成</translation>
    </message>
    <message>
        <source>No work so far. Backups, restores and checks show here.</source>
        <translation>目前没有任务。备份、恢复和检查会显示在这里。</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>取消此任务</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::JobText</name>
    <message>
        <source>Back up %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>Verify a backup of %1</source>
        <translation>验证 %1 的备份</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation>撤销 %1 的恢复</translation>
    </message>
    <message>
        <source>Apply the retention of %1</source>
        <translation>应用 %1 的保留策略</translation>
    </message>
    <message>
        <source>Import a world</source>
        <translation>导入世界</translation>
    </message>
    <message>
        <source>Export a backup of %1</source>
        <translation>导出 %1 的备份</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Checking what it needs</source>
        <translation>正在检查所需条件</translation>
    </message>
    <message>
        <source>Checked what it needs</source>
        <translation>已检查所需条件</translation>
    </message>
    <message>
        <source>Writing files into the archive</source>
        <translation>正在将文件写入归档</translation>
    </message>
    <message>
        <source>Files written into the archive</source>
        <translation>文件已写入归档</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>正在回读并核对</translation>
    </message>
    <message>
        <source>Read back, every checksum equal</source>
        <translation>已回读，校验和全部一致</translation>
    </message>
    <message>
        <source>Backing the present state up</source>
        <translation>正在备份当前状态</translation>
    </message>
    <message>
        <source>Present state backed up</source>
        <translation>已备份当前状态</translation>
    </message>
    <message>
        <source>Unpacking beside the live folder</source>
        <translation>正在使用中的文件夹旁解包</translation>
    </message>
    <message>
        <source>Unpacked beside the live folder, each checksum equal</source>
        <translation>已在使用中的文件夹旁解包，校验和全部一致</translation>
    </message>
    <message>
        <source>Carrying over what backups leave out</source>
        <translation>正在转移备份未包含的内容</translation>
    </message>
    <message>
        <source>What backups leave out was carried over</source>
        <translation>已转移备份未包含的内容</translation>
    </message>
    <message>
        <source>Swapping by renaming</source>
        <translation>正在通过重命名交换</translation>
    </message>
    <message>
        <source>Swapped by renaming</source>
        <translation>已通过重命名交换</translation>
    </message>
    <message>
        <source>Writing the zip file</source>
        <translation>正在写入 zip 文件</translation>
    </message>
    <message>
        <source>Zip file written</source>
        <translation>已写入 zip 文件</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>The service has not been reachable since %1. What you see is from then. Nothing is lost; it is tried again by itself.</source>
        <translation>自%1 起无法连接服务。当前显示的是那时的内容。没有丢失任何内容；将自动重试。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>已取消：%1</translation>
    </message>
    <message>
        <source>No server is backed up yet.</source>
        <translation>尚未备份任何服务器。</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>开始设置…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>搜索或执行</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>在此页面中搜索</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>重新读取此页面</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>返回之前的位置</translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <translation>复制此页面的链接</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Show the notifications</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>Open a new window</source>
        <translation>打开新窗口</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>重新启动服务…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>The service was not restarted</source>
        <translation>未能重新启动服务</translation>
    </message>
    <message>
        <source>Restart the service now?</source>
        <translation>立即重新启动服务？</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled. What they would replace stays as it was; backups that are not finished are dropped.</source>
        <translation>
            <numerusform>正在进行的 %n 个任务会被取消。它们要替换的内容保持原样；未完成的备份会被丢弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them and restart</source>
        <translation>取消任务并重启</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 – Holdfast</source>
        <translation>%1 – Holdfast</translation>
    </message>
    <message>
        <source>What you changed here is not stored yet.</source>
        <translation>此处的更改尚未保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n 个任务失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>查看任务</translation>
    </message>
    <message>
        <source>The service was updated to version %1; this window is of %2. Both work together. Restart the window to see what is new.</source>
        <translation>服务已更新到版本 %1；此窗口的版本为 %2。两者可以配合工作。重新启动窗口即可使用新功能。</translation>
    </message>
    <message>
        <source>The service is of version %1 still; this window is of %2. Both work together. Restart the service to use what is new.</source>
        <translation>服务仍为版本 %1；此窗口的版本为 %2。两者可以配合工作。重新启动服务即可使用新功能。</translation>
    </message>
    <message>
        <source>The service was updated to version %1, which this window, of %2, does not understand. What you see is from before and nothing can be changed here. Backups go on. Restart the window to use the new version.</source>
        <translation>服务已更新到版本 %1，而此窗口（版本 %2）不支持该版本。当前显示的是更新之前的内容，此处无法进行任何更改。备份会继续进行。重新启动窗口即可使用新版本。</translation>
    </message>
    <message>
        <source>The service is of version %1, too old for this window, of %2. Nothing can be changed here. Backups go on. Update the service, or open the window of its version.</source>
        <translation>服务的版本 %1 对此窗口（版本 %2）来说太旧。此处无法进行任何更改。备份会继续进行。更新服务，或打开与其版本相同的窗口。</translation>
    </message>
    <message>
        <source>Restart the window</source>
        <translation>重新启动窗口</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MoveBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move schedule</source>
        <translation>移动计划</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a server, then when it is backed up from now on</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Now: %1. Nothing is changed until you move it.</source>
        <translation>目前：%1。移动之前不会做任何更改。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NavigationRail</name>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>搜索或执行</translation>
    </message>
    <message>
        <source>Search or run (Ctrl+K)</source>
        <translation>搜索或执行 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>版本不同</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NbtTreeModel</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NextRunsView</name>
    <message>
        <source>Next five runs</source>
        <translation>接下来五次运行</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>date of a run: weekday, day, month, as QLocale::toString takes it</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>summer time</source>
        <translation>夏令时</translation>
    </message>
    <message>
        <source>winter time</source>
        <translation>标准时间</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NextUpCard</name>
    <message>
        <source>right after the clocks change</source>
        <translation>时钟调整后立即运行</translation>
    </message>
    <message>
        <source>the first of two, the clocks change</source>
        <translation>时钟调整，两次中的第一次</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>即将进行</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>No schedule is due. What has none is backed up by hand only.</source>
        <translation>没有到期的计划。没有计划的服务器只能手动备份。</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <extracomment>a backup to come: server, time, &quot;in 48 min&quot;</extracomment>
        <translation>%1，%2（%3）</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NoticeStack</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NotificationCentre</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>全部标为已读</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新通知</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新通知</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新通知</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>尚无通知。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Look at everything again</source>
        <translation>重新检查全部</translation>
    </message>
    <message>
        <source>See what happened to %1</source>
        <translation>查看 %1 的情况</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>目前无法连接服务。</translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation>无法读取概览</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>尚无服务器</translation>
    </message>
    <message>
        <source>Tell Holdfast which folder your game server lives in; here you then see whether it is safe. Nothing in the folder is changed.</source>
        <translation>告诉 Holdfast 游戏服务器位于哪个文件夹；之后可在此查看它是否安全。文件夹中的内容不会更改。</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>添加服务器…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewText</name>
    <message>
        <source>Next backup: %1, %2, %3.</source>
        <extracomment>server, time, &quot;in 48 min&quot;</extracomment>
        <translation>下次备份：%1，%2（%3）。</translation>
    </message>
    <message>
        <source>Last verified %1.</source>
        <translation>最近验证：%1。</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>尚未验证任何备份。</translation>
    </message>
    <message>
        <source>No schedule is due: backups are made by hand only.</source>
        <translation>没有到期的计划：备份只能手动创建。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) has no good backup.</source>
        <translation>
            <numerusform>%1 个服务器中有 %n 个没有完好的备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) is past its goal.</source>
        <translation>
            <numerusform>%1 个服务器中有 %n 个超出目标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) is past its goal or has no good backup.</source>
        <translation>
            <numerusform>%1 个服务器中有 %n 个超出目标或没有完好的备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was backed up well is kept; it can be restored as before.</source>
        <translation>完好的备份会保留，仍可照常恢复。</translation>
    </message>
    <message numerus="yes">
        <source>The other %n server(s) are within their goals.</source>
        <translation>
            <numerusform>其他 %n 个服务器未超出目标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you.</source>
        <translation>
            <numerusform>有 %n 件事需要处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all within their goals.</source>
        <translation>
            <numerusform>%n 个服务器，均未超出目标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all backed up within their goals.</source>
        <translation>
            <numerusform>%n 个服务器，均已在目标内备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown since %1: the service is not reachable.</source>
        <translation>自%1 起状态未知：无法连接服务。</translation>
    </message>
    <message>
        <source>As it was then: %1</source>
        <translation>当时的状态：%1</translation>
    </message>
    <message>
        <source>Unknown since %1: the service does not answer.</source>
        <translation>自%1 起状态未知：服务没有响应。</translation>
    </message>
    <message>
        <source>Backups that are due do not begin meanwhile; those that exist are not touched. If this stays, restart the service.</source>
        <translation>在此期间，到期的备份不会开始；已有的备份不受影响。如果一直如此，重新启动服务。</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked at its schedules yet.</source>
        <translation>未知：服务尚未检查其计划。</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked at its schedules since %1.</source>
        <translation>未知：自%1 起，服务未检查其计划。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最佳匹配</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemList</name>
    <message>
        <source>What needs you</source>
        <translation>需要处理的事项</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>显示全部 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1 起</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>查看情况</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>立即备份 %1</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>目前无法连接服务。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemWatch</name>
    <message>
        <source>The service is not reachable</source>
        <translation>无法连接服务</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked for 10 minutes</source>
        <translation>未知：服务已有 10 分钟未检查</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>尚无服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>有 %n 件事需要处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all backed up within their goals</source>
        <translation>
            <numerusform>%n 个服务器，均已在目标内备份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemWords</name>
    <message>
        <source>No backup was made since.</source>
        <translation>此后没有创建过备份。</translation>
    </message>
    <message>
        <source>The newest attempt failed: %1</source>
        <translation>最近一次尝试失败：%1</translation>
    </message>
    <message>
        <source>%1 has no good backup</source>
        <translation>%1 没有完好的备份</translation>
    </message>
    <message>
        <source>It was never backed up. Its folder is as it was.</source>
        <translation>从未备份过。其文件夹保持原样。</translation>
    </message>
    <message>
        <source>The newest attempt failed: %1 The server&apos;s folder is as it was.</source>
        <translation>最近一次尝试失败：%1 服务器的文件夹保持原样。</translation>
    </message>
    <message>
        <source>%1 has had no good backup for %2</source>
        <translation>%1 已有 %2没有完好的备份</translation>
    </message>
    <message>
        <source>%1 The last good one, of %2, is kept.</source>
        <translation>%1 最近一次完好的备份（%2）会保留。</translation>
    </message>
    <message>
        <source>The newest backup of %1 failed</source>
        <translation>%1 的最新备份失败</translation>
    </message>
    <message>
        <source>%1 The last good one, of %2, is within the goal.</source>
        <translation>%1 最近一次完好的备份（%2）未超出目标。</translation>
    </message>
    <message>
        <source>An archive of %1 is missing or damaged</source>
        <translation>%1 有归档缺失或损坏</translation>
    </message>
    <message>
        <source>Nothing else was touched: the other archives are as they were.</source>
        <translation>其他内容未受影响：其他归档保持原样。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Into the server&apos;s own folder</source>
        <translation>恢复到服务器自己的文件夹</translation>
    </message>
    <message>
        <source>Into another folder</source>
        <translation>恢复到其他文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>恢复到哪里？</translation>
    </message>
    <message>
        <source>A new or empty folder on the machine of the service. The server itself is not touched; good for a look or for single files.</source>
        <translation>服务所在机器上的新文件夹或空文件夹。服务器本身不受影响；适合查看内容或取出个别文件。</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>/path/of/a/new/folder</source>
        <translation>/新文件夹/的/路径</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation>要恢复到的文件夹</translation>
    </message>
    <message>
        <source>That backup is not there</source>
        <translation>该备份不存在</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>to the state of %1</source>
        <translation>恢复到%1 的状态</translation>
    </message>
    <message>
        <source>The present folder of %1 is kept beside it, so that one click brings it back.</source>
        <translation>%1 的当前文件夹会保留在旁边，单击一下即可放回。</translation>
    </message>
    <message>
        <source>Its server is no longer registered.</source>
        <translation>其服务器已不再登记。</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>未能恢复 %1</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>目前无法连接服务。</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>正在读取备份…</translation>
    </message>
    <message>
        <source>Nothing has been touched yet.</source>
        <translation>尚未改动任何内容。</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>查看将更改的内容</translation>
    </message>
    <message>
        <source>Restore %1 to %2</source>
        <translation>将 %1 恢复到%2</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>保持运行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePreview</name>
    <message numerus="yes">
        <source>%Ln region file(s)</source>
        <translation>
            <numerusform>%Ln 个区域文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln chunk(s)</source>
        <translation>
            <numerusform>%1（%Ln 个区块）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln player file(s)</source>
        <translation>
            <numerusform>%Ln 个玩家文件</numerusform>
        </translation>
    </message>
    <message>
        <source>level.dat</source>
        <translation>level.dat</translation>
    </message>
    <message numerus="yes">
        <source>%n settings file(s)</source>
        <translation>
            <numerusform>%n 个设置文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>%Ln 个其他文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Back the present state up first</source>
        <translation>先备份当前状态</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>将更改的文件</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全措施</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>What would change is being looked at. Nothing is touched.</source>
        <translation>正在查看将更改的内容。不会改动任何内容。</translation>
    </message>
    <message>
        <source>The backup is known to be good</source>
        <translation>备份确认完好</translation>
    </message>
    <message>
        <source>The backup is good</source>
        <translation>备份完好</translation>
    </message>
    <message>
        <source>The backup was not read back yet</source>
        <translation>备份尚未回读</translation>
    </message>
    <message>
        <source>It is checked while it is unpacked; nothing is replaced before it is whole.</source>
        <translation>解包时会进行检查；在全部完整之前，不会替换任何内容。</translation>
    </message>
    <message>
        <source>It cannot be restored there</source>
        <translation>无法恢复到该位置</translation>
    </message>
    <message>
        <source>Takes about %1.</source>
        <translation>大约需要 %1。</translation>
    </message>
    <message>
        <source>Nothing is lost: the present folder is kept beside it and can be put back with one click until %1.</source>
        <translation>不会丢失任何内容：当前文件夹保留在旁边，在%1 之前单击一下即可放回。</translation>
    </message>
    <message>
        <source>The live server is not touched.</source>
        <translation>使用中的服务器不受影响。</translation>
    </message>
    <message>
        <source>The folder is new: there is nothing to keep.</source>
        <translation>文件夹是新的：没有需要保留的内容。</translation>
    </message>
    <message>
        <source>Without it only the kept folder brings the present state back.</source>
        <translation>如果不备份，只能通过保留的文件夹找回当前状态。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal and not touched</source>
        <translation>
            <numerusform>%Ln 个相同，不受影响</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: the folder is equal to the backup.</source>
        <translation>没有内容会更改：文件夹与备份相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will change. The last %1 of play will be undone.</source>
        <translation>
            <numerusform>%Ln 个文件将更改。最近 %1的游戏进度将被撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be written.</source>
        <translation>
            <numerusform>将写入 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>未改动任何内容。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far the backup was proven, then when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Needs about %1 at the storage target; verified before anything starts.</source>
        <translation>在存储位置中约需 %1；开始恢复前会先验证。</translation>
    </message>
    <message>
        <source>Needs %1 with the reserve for unpacking beside the folder; %2 are free.</source>
        <translation>在文件夹旁解包需要 %1（含预留空间）；可用空间为 %2。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>The way back</source>
        <translation>如何撤销</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>撤销恢复</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>进行情况</translation>
    </message>
    <message>
        <source>Compare with the folder as it is now</source>
        <translation>与当前文件夹比较</translation>
    </message>
    <message>
        <source>Undoing the restore of %1…</source>
        <translation>正在撤销 %1 的恢复…</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>正在恢复 %1…</translation>
    </message>
    <message>
        <source>You may leave this page; the work goes on.</source>
        <translation>可以离开此页面；工作会继续进行。</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 已回到恢复前的状态。</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>用时 %1。</translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation>%1 未恢复。</translation>
    </message>
    <message>
        <source>The restore of %1 was cancelled.</source>
        <translation>%1 的恢复已取消。</translation>
    </message>
    <message>
        <source>Its folder is as it was.</source>
        <translation>其文件夹保持原样。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The folder as it was before is kept until %1. Undoing swaps the two by renaming.</source>
        <translation>恢复前的文件夹会保留到%1。撤销时会通过重命名交换两者。</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>未能撤销恢复</translation>
    </message>
    <message>
        <source>It was not cancelled</source>
        <translation>未能取消</translation>
    </message>
    <message>
        <source>%1 is back in its state of %2.</source>
        <translation>%1 已回到%2 的状态。</translation>
    </message>
    <message>
        <source>%1 as of %2 is in the new folder.</source>
        <translation>%1 在%2 的状态已恢复到新文件夹。</translation>
    </message>
    <message>
        <source>It lies in %1 and took %2.</source>
        <translation>位于 %1，用时 %2。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionForm</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>days, all</source>
        <translation>天内全部</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no such rule</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Keep all of so many days</source>
        <translation>全部保留的天数</translation>
    </message>
    <message>
        <source>Keep so many: %1</source>
        <translation>保留数量：%1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPicture</name>
    <message numerus="yes">
        <source>%n newest and daily</source>
        <translation>
            <numerusform>最新和每日 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>每周 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>每月 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>每年 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beside the rules</source>
        <translation>
            <numerusform>规则之外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go(es)</source>
        <translation>
            <numerusform>删除 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups that stay and go</source>
        <translation>保留和删除的备份</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>a backup in the picture: time, size, then why it stays or goes</extracomment>
        <translation>%1，%2。%3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>6 mo.</source>
        <translation>6 个月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln backup(s) stay, %1 together.</source>
        <translation>
            <numerusform>全部 %Ln 个备份都保留，共 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln backup(s) %1 stay and %2 go, which frees %3 after the next good run.</source>
        <translation>
            <numerusform>%Ln 个备份中保留 %1 个、删除 %2 个，下次正常运行后可释放 %3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RhythmForm</name>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>First time of the day</source>
        <translation>一天中的首次时间</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Five fields: minute, hour, day of month, month, day of week.</source>
        <translation>五个字段：分钟、小时、日、月、星期。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Minute of each hour</source>
        <translation>每小时的第几分钟</translation>
    </message>
    <message>
        <source>Hours between runs</source>
        <translation>运行间隔（小时）</translation>
    </message>
    <message>
        <source>Hours after the run before</source>
        <translation>上次运行后的小时数</translation>
    </message>
    <message>
        <source>What the hours are counted from</source>
        <translation>小时数的计算起点</translation>
    </message>
    <message>
        <source>hours by the clock</source>
        <translation>小时（按时钟）</translation>
    </message>
    <message>
        <source>hours after the run before</source>
        <translation>小时（自上次运行后）</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>星期几</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月的日期</translation>
    </message>
    <message>
        <source>Months without that day are left out.</source>
        <translation>没有该日期的月份会跳过。</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>Cron 表达式</translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation>没有此时区</translation>
    </message>
    <message>
        <source>as this computer</source>
        <translation>与这台电脑相同</translation>
    </message>
    <message>
        <source>The service does not know this zone</source>
        <translation>服务无法识别此时区</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>至少选择一天。</translation>
    </message>
    <message>
        <source>One schedule runs at the same minute of each hour. For the other minute make a second schedule.</source>
        <translation>一个计划在每小时的同一分钟运行。如需其他分钟，再创建一个计划。</translation>
    </message>
    <message>
        <source>no clock, so no expression</source>
        <translation>不按时钟，因此没有表达式</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RunningCard</name>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>目前无法连接服务。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>目前没有任务运行。</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>所有任务</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not cancelled</source>
        <translation>未能取消“%1”</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleDeeds</name>
    <message>
        <source>The schedule of %1 was not changed</source>
        <translation>未能更改 %1 的计划</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) are on again</source>
        <translation>
            <numerusform>已重新启用 %n 个计划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) are switched off</source>
        <translation>
            <numerusform>已停用 %n 个计划</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule of %1 is on</source>
        <translation>已启用 %1 的计划</translation>
    </message>
    <message>
        <source>The schedule of %1 is switched off</source>
        <translation>已停用 %1 的计划</translation>
    </message>
    <message>
        <source>The schedule of %1 was not removed</source>
        <translation>未能移除 %1 的计划</translation>
    </message>
    <message>
        <source>The schedule of %1 was removed; its backups stay</source>
        <translation>已移除 %1 的计划；其备份会保留</translation>
    </message>
    <message>
        <source>The schedule of %1 was not run</source>
        <translation>未能运行 %1 的计划</translation>
    </message>
    <message>
        <source>Backing %1 up; the times of its schedule stay</source>
        <translation>正在备份 %1；其计划的时间不变</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>查看任务</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is backed up: %2</source>
        <extracomment>a server, then when it is backed up</extracomment>
        <translation>%1 的备份时间：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are backed up: %1</source>
        <translation>
            <numerusform>%n 个服务器的备份时间：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The new schedule was not removed</source>
        <translation>未能移除新计划</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleEditor</name>
    <message>
        <source>Read every archive back, every</source>
        <translation>回读全部归档，每隔</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新建计划</translation>
    </message>
    <message>
        <source>Change schedule of %1</source>
        <translation>更改 %1 的计划</translation>
    </message>
    <message>
        <source>Default place</source>
        <translation>默认位置</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where its archives lie</source>
        <translation>归档的存储位置</translation>
    </message>
    <message>
        <source>Days within which every archive is read back</source>
        <translation>回读全部归档的期限（天）</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Keep it at</source>
        <translation>存放到</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Next five runs</source>
        <translation>接下来五次运行</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Run once now</source>
        <translation>立即运行一次</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <extracomment>a place for archives: its name, then how much is free there</extracomment>
        <translation>%1，可用 %2</translation>
    </message>
    <message numerus="yes">
        <source>It will keep at most %n backup(s).</source>
        <translation>
            <numerusform>最多保留 %n 个备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will keep at most %n backup(s) and all that are younger than the days.</source>
        <translation>
            <numerusform>最多保留 %n 个备份，以及所设天数内的全部备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will keep all of %n day(s).</source>
        <translation>
            <numerusform>保留 %n 天内的全部备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>It will keep everything. Nothing is removed by itself.</source>
        <translation>保留全部备份。不会自动删除任何备份。</translation>
    </message>
    <message>
        <source>Backups that are made by hand, locked ones and the last good one stay whatever the rule says.</source>
        <translation>无论规则如何，手动创建的备份、锁定的备份和最近一次完好的备份都会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n locked backup(s) stay whatever the rule says, and the last good one is never removed.</source>
        <translation>
            <numerusform>无论规则如何，%n 个锁定的备份都会保留；最近一次完好的备份不会被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last good one is never removed.</source>
        <translation>最近一次完好的备份不会被删除。</translation>
    </message>
    <message>
        <source>when (was: %1)</source>
        <translation>时间（原为：%1）</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>what is kept</source>
        <translation>保留规则</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2 time.</source>
        <translation>%1，%2 时间。</translation>
    </message>
    <message>
        <source>The service is not reachable now. What you entered is kept.</source>
        <translation>目前无法连接服务。已输入的内容会保留。</translation>
    </message>
    <message>
        <source>Choose the server.</source>
        <translation>选择服务器。</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s), one for each server</source>
        <translation>
            <numerusform>%n 个计划，每个服务器一个</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>The schedule was not saved</source>
        <translation>未能保存计划</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>The new schedule is not made.</source>
        <translation>不会创建新计划。</translation>
    </message>
    <message>
        <source>The schedule stays as it was: %1.</source>
        <translation>计划保持原样：%1。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleTableModel</name>
    <message>
        <source>Good</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Default place</source>
        <translation>默认位置</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1, %2 time
%3</source>
        <translation>%1，%2 时间
%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleText</name>
    <message>
        <source>%1 to %2</source>
        <comment>range of numbers</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>每分钟</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>each hour at minute %1</source>
        <translation>每小时的第 %1 分</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s) of the hours %1</source>
        <translation>
            <numerusform>在 %1 点内每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>at minute %1 of the hours %2</source>
        <translation>%2 点的第 %1 分</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>每月 %1 日</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>days of the week</comment>
        <translation>每%1</translation>
    </message>
    <message>
        <source>on day %1 of the month and on each %2</source>
        <translation>每月 %1 日以及每%2</translation>
    </message>
    <message>
        <source>on day %1 of the month if it is a %2</source>
        <translation>每月 %1 日（仅限%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;At 04:00, on day 1 of the month&quot;: when in the day, then which days</extracomment>
        <translation>%2，%1</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <extracomment>&quot;At 04:00, on day 1 of the month, in January and July&quot;</extracomment>
        <translation>%2（仅限%3），%1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), from %1</source>
        <translation>
            <numerusform>每 %n 小时，从 %1 起</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>周一至周五 %1</translation>
    </message>
    <message>
        <source>Saturday and Sunday at %1</source>
        <translation>周六和周日 %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <comment>day of the week, time</comment>
        <translation>每%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>days of the week, time</comment>
        <translation>每%1 %2</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>0 to 59</source>
        <translation>0 至 59</translation>
    </message>
    <message>
        <source>0 to 23</source>
        <translation>0 至 23</translation>
    </message>
    <message>
        <source>1 to 12 or jan to dec</source>
        <translation>1 至 12 或 jan 至 dec</translation>
    </message>
    <message>
        <source>0 to 7 or sun to sat</source>
        <translation>0 至 7 或 sun 至 sat</translation>
    </message>
    <message>
        <source>1 to 31</source>
        <translation>1 至 31</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every hour at minute %1</source>
        <translation>每小时的第 %1 分</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>On day %1 of each month at %2</source>
        <translation>每月 %1 日 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the run before</source>
        <translation>
            <numerusform>上次运行后 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newest</source>
        <translation>
            <numerusform>最新 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of %n day(s)</source>
        <translation>
            <numerusform>%n 天内全部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hourly</source>
        <translation>
            <numerusform>每小时 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>每日 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>每周 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>每月 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>每年 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Stays: it is locked.</source>
        <translation>保留：已锁定。</translation>
    </message>
    <message>
        <source>Stays: it is under way.</source>
        <translation>保留：正在进行。</translation>
    </message>
    <message>
        <source>Stays: it was made just now.</source>
        <translation>保留：刚刚创建。</translation>
    </message>
    <message>
        <source>Stays: its time lies in the future; the clock was changed.</source>
        <translation>保留：时间在未来；时钟被更改过。</translation>
    </message>
    <message>
        <source>Stays: it is the last good backup.</source>
        <translation>保留：它是最近一次完好的备份。</translation>
    </message>
    <message>
        <source>Stays: the backup after it is less than half its size.</source>
        <translation>保留：其后的备份不到它的一半大小。</translation>
    </message>
    <message>
        <source>Stays: it was made by hand and is only removed by hand.</source>
        <translation>保留：它是手动创建的，只能手动删除。</translation>
    </message>
    <message>
        <source>Stays: the schedule that made it is gone.</source>
        <translation>保留：创建它的计划已不存在。</translation>
    </message>
    <message>
        <source>Stays: the schedule that made it is switched off.</source>
        <translation>保留：创建它的计划已停用。</translation>
    </message>
    <message>
        <source>Stays: the newest backup failed; nothing goes before one succeeds.</source>
        <translation>保留：最新的备份失败；在有备份正常完成之前，不会删除任何备份。</translation>
    </message>
    <message>
        <source>Stays: the record of a failure is kept for 30 days.</source>
        <translation>保留：失败记录保留 30 天。</translation>
    </message>
    <message>
        <source>Stays: nothing is removed.</source>
        <translation>保留：不删除任何备份。</translation>
    </message>
    <message>
        <source>Stays: it is one of the newest.</source>
        <translation>保留：它属于最新的几个备份。</translation>
    </message>
    <message>
        <source>Stays: it is young enough.</source>
        <translation>保留：未超过保留天数。</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its hour.</source>
        <translation>保留：它是该小时最新的备份。</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its day.</source>
        <translation>保留：它是当天最新的备份。</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its week.</source>
        <translation>保留：它是当周最新的备份。</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its month.</source>
        <translation>保留：它是当月最新的备份。</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its year.</source>
        <translation>保留：它是当年最新的备份。</translation>
    </message>
    <message>
        <source>Goes: it failed more than 30 days ago.</source>
        <translation>删除：它在 30 多天前失败。</translation>
    </message>
    <message>
        <source>Goes: newer ones exist and no rule keeps it.</source>
        <translation>删除：有更新的备份，且没有规则保留它。</translation>
    </message>
    <message>
        <source>The clocks go back at %1, so %2 comes twice. It runs once, the first time.</source>
        <translation>时钟在 %1 回拨，因此 %2 会出现两次。只在第一次时运行一次。</translation>
    </message>
    <message>
        <source>The clocks go forward from %1 to %2 and leave its time out that day. It runs right after, at %2.</source>
        <translation>时钟从 %1 拨快到 %2，当天会跳过其运行时间。改为随后在 %2 运行。</translation>
    </message>
    <message>
        <source>This is too long for an expression.</source>
        <translation>作为表达式过长。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), but five are needed: minute, hour, day of month, month, day of week.</source>
        <translation>
            <numerusform>有 %n 个字段，但需要五个：分钟、小时、日、月、星期。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of @hourly, @daily, @weekly, @monthly, @yearly.</source>
        <translation>“%1”不是 @hourly、@daily、@weekly、@monthly、@yearly 之一。</translation>
    </message>
    <message>
        <source>%1: “%2” is not allowed. It may hold %3, *, lists (1,2), ranges (1-5) and steps (*/5).</source>
        <translation>%1：不允许“%2”。可以使用 %3、*、列表 (1,2)、范围 (1-5) 和步长 (*/5)。</translation>
    </message>
    <message>
        <source>%1: the range “%2” runs backwards. Write it as two ranges.</source>
        <translation>%1：范围“%2”前后颠倒。改写为两个范围。</translation>
    </message>
    <message>
        <source>%1: a step needs * or a range before it, such as */5.</source>
        <translation>%1：步长前面需要有 * 或范围，例如 */5。</translation>
    </message>
    <message>
        <source>%1: the step “%2” does not fit.</source>
        <translation>%1：步长“%2”不合适。</translation>
    </message>
    <message>
        <source>It would never run: no month that is allowed has such a day.</source>
        <translation>它永远不会运行：允许的月份中都没有这一天。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>新建计划…</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>全部停用</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <translation>筛选计划</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>The schedule of that link is not there any more</source>
        <translation>链接指向的计划已不存在</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Run schedule of %1 now</source>
        <translation>立即运行 %1 的计划</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>%n 个计划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s), %1 switched off</source>
        <translation>
            <numerusform>%n 个计划，%1 个已停用</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>目前无法连接服务。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>全部启用</translation>
    </message>
    <message>
        <source>No schedule fits the filter</source>
        <translation>没有符合筛选条件的计划</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaves none of %n schedule(s).</source>
        <translation>
            <numerusform>%n 个计划中没有“%1”的匹配项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除筛选条件</translation>
    </message>
    <message>
        <source>No schedule yet</source>
        <translation>尚无计划</translation>
    </message>
    <message>
        <source>With a schedule a server is backed up by itself, and old backups go by rules that you see before they apply.</source>
        <translation>有了计划，服务器会自动备份，旧备份按规则删除；规则生效前可以先查看。</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>尚无服务器</translation>
    </message>
    <message>
        <source>A schedule backs a server up. Tell Holdfast first where yours lives.</source>
        <translation>计划用于备份服务器。先告诉 Holdfast 服务器位于哪里。</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>转到服务器</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>立即运行</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>复制为新计划…</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <translation>查看其备份</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerChoice</name>
    <message>
        <source>All servers</source>
        <translation>所有服务器</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerDirectory</name>
    <message>
        <source>removed server</source>
        <translation>已移除的服务器</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerPage</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Parts of the server&apos;s page</source>
        <translation>服务器页面的各部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This server is not registered</source>
        <translation>此服务器未登记</translation>
    </message>
    <message>
        <source>It was removed, or the link is about another service. Its backups stay among the backups.</source>
        <translation>它已被移除，或链接属于另一个服务。其备份仍在备份列表中。</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>转到服务器</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>立即备份 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a server, then a part of its page</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Backs the server up (B)</source>
        <translation>备份此服务器 (B)</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>目前无法连接服务。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSchedules</name>
    <message>
        <source>the clocks change: it runs right after the gap</source>
        <translation>时钟调整：在跳过的时段后立即运行</translation>
    </message>
    <message>
        <source>the clocks change: it runs once, the first time</source>
        <translation>时钟调整：只在第一次时运行一次</translation>
    </message>
    <message numerus="yes">
        <source>%n hourly</source>
        <translation>
            <numerusform>每小时 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>每日 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>每周 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>每月 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>每年 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps the newest %n.</source>
        <translation>
            <numerusform>保留最新的 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps %1.</source>
        <translation>保留%1。</translation>
    </message>
    <message numerus="yes">
        <source>What is older than %n day(s) goes.</source>
        <translation>
            <numerusform>超过 %n 天的会删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps everything.</source>
        <translation>保留全部。</translation>
    </message>
    <message>
        <source>No schedule yet</source>
        <translation>尚无计划</translation>
    </message>
    <message>
        <source>%1 is backed up by hand only. A schedule keeps it within its goal by itself.</source>
        <translation>%1 只能手动备份。使用计划可自动使其不超出目标。</translation>
    </message>
    <message>
        <source>Make a schedule…</source>
        <translation>创建计划…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSettings</name>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Its own goal</source>
        <translation>单独设定目标</translation>
    </message>
    <message>
        <source>Copy the folder</source>
        <translation>复制文件夹路径</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is called everywhere; its backups follow.</source>
        <translation>在各处显示的名称；其备份随之更新。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Decides what backups leave out, such as logs and caches.</source>
        <translation>决定备份不包含哪些内容，例如日志和缓存。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>用逗号分隔。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Stays: a server that moved is added again with its new folder.</source>
        <translation>不可更改：服务器移动后，用新文件夹重新添加。</translation>
    </message>
    <message>
        <source>Goal in hours</source>
        <translation>目标（小时）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Remove from Holdfast</source>
        <translation>从 Holdfast 中移除</translation>
    </message>
    <message>
        <source>Its schedules go and it is no longer backed up. Its folder, its backups and their archives stay.</source>
        <translation>其计划会被移除，今后不再备份。其文件夹、备份及其归档会保留。</translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation>移除服务器…</translation>
    </message>
    <message>
        <source>1 to 64 characters, without spaces around them.</source>
        <translation>1 至 64 个字符，首尾没有空格。</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>已有同名的服务器。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long.</source>
        <translation>
            <numerusform>超出 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n tag(s).</source>
        <translation>
            <numerusform>最多 %n 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag has at most 64 characters.</source>
        <translation>每个标签最多 64 个字符。</translation>
    </message>
    <message numerus="yes">
        <source>The age that its last good backup may reach; its kind&apos;s goal is %n h.</source>
        <translation>
            <numerusform>最近一次完好的备份允许的最长时间；此类型的目标为 %n 小时。</numerusform>
        </translation>
    </message>
    <message>
        <source>The age that its last good backup may reach, as its kind has it.</source>
        <translation>最近一次完好的备份允许的最长时间，以其类型的设定为准。</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>目前无法连接服务。</translation>
    </message>
    <message>
        <source>The settings of %1 are saved</source>
        <translation>已保存 %1 的设置</translation>
    </message>
    <message>
        <source>It cannot be removed now</source>
        <translation>目前无法移除</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) go and it is no longer backed up.</source>
        <translation>
            <numerusform>%n 个计划会被移除，今后不再备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its folder and its %Ln backup(s) with their archives stay.</source>
        <translation>
            <numerusform>其文件夹、%Ln 个备份及其归档会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from Holdfast?</source>
        <translation>从 Holdfast 中移除 %1？</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>移除服务器</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>未能移除 %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSummary</name>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>a figure for screen readers: name, value, what it is of</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>最近完好备份</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>World and files</source>
        <translation>世界与文件</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>下次备份</translation>
    </message>
    <message>
        <source>Newest backups</source>
        <translation>最新备份</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目标 %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln backup(s)</source>
        <translation>
            <numerusform>共 %Ln 个备份</numerusform>
        </translation>
    </message>
    <message>
        <source>not backed up yet</source>
        <translation>尚未备份</translation>
    </message>
    <message>
        <source>in the newest backup</source>
        <translation>在最新备份中</translation>
    </message>
    <message numerus="yes">
        <source>Size in the last %n backup(s)</source>
        <translation>
            <numerusform>最近 %n 个备份的大小</numerusform>
        </translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>无计划</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1 个</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a backup for screen readers: when, how it stands</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the backup of %1</source>
        <translation>打开%1 的备份</translation>
    </message>
    <message>
        <source>No schedule backs it up: only what is started by hand does.</source>
        <translation>没有计划备份它：只能手动备份。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerTableModel</name>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Work is under way.</source>
        <translation>正在处理。</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Safe. The last good backup is %1 old, the goal is %2.</source>
        <translation>安全。最近一次完好的备份是 %1前的，目标为 %2。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超出目标</translation>
    </message>
    <message>
        <source>Late. The last good backup is %1 old, the goal is %2. It is kept.</source>
        <translation>超出目标。最近一次完好的备份是 %1前的，目标为 %2。该备份会保留。</translation>
    </message>
    <message>
        <source>Last failed</source>
        <translation>上次失败</translation>
    </message>
    <message>
        <source>The newest backup failed. The last good one is %1 old, the goal is %2; it is kept.</source>
        <translation>最新的备份失败。最近一次完好的备份是 %1前的，目标为 %2；该备份会保留。</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>无备份</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>尚无完好的备份。</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>无计划</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>最近完好备份</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证程度</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln 个备份</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>筛选服务器</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>Back the selected servers up now</source>
        <translation>立即备份所选服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 个服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation>
            <numerusform>%1 / %n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>目前无法连接服务。</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>尚无服务器</translation>
    </message>
    <message>
        <source>Tell Holdfast which folder your game server lives in. Nothing in it is changed.</source>
        <translation>告诉 Holdfast 游戏服务器位于哪个文件夹。其中的内容不会更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n 个服务器被筛选条件隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除筛选条件</translation>
    </message>
    <message>
        <source>Remove %1 from Holdfast?</source>
        <translation>从 Holdfast 中移除 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Its schedules go and it is no longer backed up. Its folder, its %Ln backup(s) and their archives stay.</source>
        <translation>
            <numerusform>其计划会被移除，今后不再备份。其文件夹、%Ln 个备份及其归档会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>移除服务器</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>未能移除 %1</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <translation>查看其备份</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation>移除服务器…</translation>
    </message>
    <message>
        <source>Filter servers: a name, is:unsafe, tag:event</source>
        <translation>筛选服务器：名称、is:unsafe、tag:event</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>以卡片显示</translation>
    </message>
    <message>
        <source>Verify newest</source>
        <translation>验证最新备份</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Show servers as a table</source>
        <translation>以表格显示服务器</translation>
    </message>
    <message>
        <source>Show servers as cards</source>
        <translation>以卡片显示服务器</translation>
    </message>
    <message>
        <source>Verify the newest backups of the selected servers</source>
        <translation>验证所选服务器的最新备份</translation>
    </message>
    <message>
        <source>Add a tag to the selected servers…</source>
        <translation>为所选服务器添加标签…</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>无法识别：%1</translation>
    </message>
    <message>
        <source>No server fits “%1”</source>
        <translation>没有符合“%1”的服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no backup to verify</source>
        <translation>%1 没有可验证的备份</translation>
    </message>
    <message>
        <source>The backup of %1 is not verified</source>
        <translation>未能验证 %1 的备份</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>其他标签…</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” added to %n server(s)</source>
        <translation>
            <numerusform>已为 %n 个服务器添加标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken from %n server(s)</source>
        <translation>
            <numerusform>已从 %n 个服务器移除标签“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag was not changed</source>
        <translation>未能更改标签</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Copy their ids</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingCatalog</name>
    <message>
        <source>set, not shown</source>
        <translation>已设置，不显示</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1 至 %2 的整数。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingRow</name>
    <message>
        <source>after a restart</source>
        <translation>重启后生效</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>在文件中：%1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>in the file, line %1</source>
        <translation>在文件中，第 %1 行</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>在此选择</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>The environment variable says so; it is changed where the service is started.</source>
        <translation>由环境变量决定；在启动服务的地方更改。</translation>
    </message>
    <message>
        <source>It guards this machine: it is changed only in the file.</source>
        <translation>用于保护这台机器：只能在文件中更改。</translation>
    </message>
    <message>
        <source>The service uses %1 until it is restarted.</source>
        <translation>重新启动之前，服务使用 %1。</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>仅已更改</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>of the service on %1 and of this window</source>
        <translation>%1 上的服务和此窗口的设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Ctrl+Z takes changes back.</source>
        <translation>按 Ctrl+Z 可撤销更改。</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>重新启动服务…</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Open the file of the settings</source>
        <translation>打开设置所在的文件</translation>
    </message>
    <message>
        <source>Show changed settings only</source>
        <translation>仅显示已更改的设置</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>The service is not reachable now. What you typed stays.</source>
        <translation>目前无法连接服务。已输入的内容会保留。</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>所有设置</translation>
    </message>
    <message numerus="yes">
        <source>Search %n setting(s), also by their name in the file</source>
        <translation>
            <numerusform>搜索 %n 项设置，也可用文件中的名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) count after a restart of the service.</source>
        <translation>
            <numerusform>%n 项更改在服务重启后生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed here</source>
        <translation>此处没有更改</translation>
    </message>
    <message>
        <source>Every setting has its default.</source>
        <translation>所有设置均为默认值。</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>显示所有设置</translation>
    </message>
    <message>
        <source>No setting fits “%1”</source>
        <translation>没有符合“%1”的设置</translation>
    </message>
    <message>
        <source>Titles, explanations and the names in the file were searched.</source>
        <translation>已搜索标题、说明和文件中的名称。</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>移除筛选条件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The change was not taken back</source>
        <translation>未能撤销更改</translation>
    </message>
    <message>
        <source>%1: %2 again</source>
        <translation>%1：已改回 %2</translation>
    </message>
    <message>
        <source>It lies in %1; the first change makes it.</source>
        <translation>文件位于 %1；首次更改时会创建。</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1，默认值</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SideDrawer</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::StorageCard</name>
    <message>
        <source>d MMM</source>
        <extracomment>date format of a day, as QLocale::toString takes it</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>hardly grows</source>
        <translation>几乎不增长</translation>
    </message>
    <message>
        <source>grows %1 a day</source>
        <translation>每天增加 %1</translation>
    </message>
    <message>
        <source>shrinks %1 a day</source>
        <translation>每天减少 %1</translation>
    </message>
    <message>
        <source>Its space was not looked at yet.</source>
        <translation>尚未检查其空间。</translation>
    </message>
    <message>
        <source>%1 of %2 used.</source>
        <translation>已用 %1 / %2。</translation>
    </message>
    <message>
        <source>Not full within five years at this rate.</source>
        <translation>按目前速度，五年内不会用满。</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>date format of a day in another year, as QLocale::toString takes it</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Full around %1.</source>
        <translation>预计%1 前后用满。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>There is no place for archives yet.</source>
        <translation>尚无存放归档的位置。</translation>
    </message>
    <message>
        <source>Space on “%1”</source>
        <translation>“%1”的空间</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show the next place</source>
        <translation>显示下一个位置</translation>
    </message>
    <message>
        <source>disk size %1</source>
        <translation>磁盘大小 %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TagDialog</name>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Which tag do %n server(s) get?</source>
        <translation>
            <numerusform>为 %n 个服务器添加哪个标签？</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TargetChooser</name>
    <message>
        <source>Looking for a place…</source>
        <translation>正在查找位置…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>存放备份的文件夹</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>可用 %1，共 %2</translation>
    </message>
    <message>
        <source>With one place only, a broken machine takes world and backup together. You can add another one later.</source>
        <translation>如果只有一个位置，机器损坏会同时失去世界和备份。以后可以再添加一个。</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeList</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Add another time</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>移除此时间</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TrayIcon</name>
    <message>
        <source>Holdfast: %1</source>
        <translation>Holdfast：%1</translation>
    </message>
    <message numerus="yes">
        <source>Holdfast: %1
%n job(s) running</source>
        <translation>
            <numerusform>Holdfast：%1
%n 个任务正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Holdfast</source>
        <translation>打开 Holdfast</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TreeChangeModel</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>恢复后</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>更改类型</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WeekPane</name>
    <message>
        <source>Week of backups</source>
        <translation>每周备份</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>a week within a month: first day, last day, month</extracomment>
        <translation>%3 %1–%2 日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>date format of one end of a week, as QLocale::toString takes it</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a week over the end of a month: first day, last day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Follows the run before; give it a time of day in its editor to move it.</source>
        <translation>接在上次运行之后；如需移动，在编辑器中为其指定时间。</translation>
    </message>
    <message>
        <source>The strip beside each day is the expected load. Drag a run to move its schedule.</source>
        <translation>每天旁边的条带表示预计负载。拖动某次运行即可移动其计划。</translation>
    </message>
    <message>
        <source>%1: too often for blocks, counted in the strip. %2</source>
        <extracomment>%1 are names of servers, %2 is the sentence about the strip</extracomment>
        <translation>%1：次数过多，不单独显示，计入条带。%2</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <translation>%1，%2 时间</translation>
    </message>
    <message>
        <source>%1 and %2 at once, %3</source>
        <extracomment>two servers, then when: both are backed up at the same time</extracomment>
        <translation>%1 与 %2 同时备份，%3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WindowSet</name>
    <message>
        <source>The backup was not begun</source>
        <translation>未能开始备份</translation>
    </message>
    <message>
        <source>The start with the session was not changed</source>
        <translation>未能更改登录时启动</translation>
    </message>
    <message>
        <source>Stop the service with the window?</source>
        <translation>随窗口一起停止服务？</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled: you chose that the service ends with the window. What they would replace stays as it was; backups that are not finished are dropped.</source>
        <translation>
            <numerusform>正在进行的 %n 个任务会被取消：已设置服务随窗口一起结束。它们要替换的内容保持原样；未完成的备份会被丢弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>取消任务并退出</translation>
    </message>
    <message>
        <source>Restart the window now?</source>
        <translation>立即重新启动窗口？</translation>
    </message>
    <message>
        <source>What you entered and did not save is lost. The service and its backups are not touched.</source>
        <translation>已输入但未保存的内容会丢失。服务及其备份不受影响。</translation>
    </message>
    <message>
        <source>Restart without saving</source>
        <translation>不保存就重新启动</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Workspace</name>
    <message>
        <source>%1 was not backed up</source>
        <translation>未能备份 %1</translation>
    </message>
    <message>
        <source>Backing %1 up</source>
        <translation>正在备份 %1</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>查看任务</translation>
    </message>
</context>
</TS>
