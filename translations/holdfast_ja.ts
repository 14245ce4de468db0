<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ErrorCatalogue</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>{call} failed on {path}: {reason}.</source>
        <translation>{path} に対する {call} が失敗しました: {reason}。</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} は存在しません。</translation>
    </message>
    <message>
        <source>The service may not use {path}: {reason}. Change its owner or mode, or run the service as a user who may.</source>
        <translation>サービスには {path} を使う権限がありません: {reason}。所有者またはパーミッションを変更するか、権限のあるユーザーでサービスを実行してください。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again; what was there before is untouched.</source>
        <translation>{path} があるディスクに空きがありません。空き容量を確保して、もう一度実行してください。以前からあったものには触れていません。</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} bytes that are accepted here.</source>
        <translation>{path} は、ここで受け付ける上限の {limit} バイトを超えています。</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>The configuration {path} cannot be used, line {line}: {reason}.</source>
        <translation>設定ファイル {path} の {line}行目を使用できません: {reason}。</translation>
    </message>
    <message>
        <source>{key} cannot be changed from here, because config.toml is written in a way that Holdfast does not dare to change. Nothing was changed; edit the file by hand.</source>
        <translation>{key} はここからは変更できません。config.toml の書き方では、Holdfast が安全に書き換えられないためです。何も変更されていません。ファイルを直接編集してください。</translation>
    </message>
    <message>
        <source>There is no setting {key}.</source>
        <translation>{key} という設定はありません。</translation>
    </message>
    <message>
        <source>{key} guards this machine, so it is changed only in {path} by whoever may write that file. Nothing was changed.</source>
        <translation>{key} はこのマシンを守る設定です。変更できるのは {path} の中だけで、このファイルに書き込める人に限られます。何も変更されていません。</translation>
    </message>
    <message>
        <source>The environment variable {variable} says what {key} is, so a change would have no effect. Nothing was changed.</source>
        <translation>{key} の値は環境変数 {variable} で決まっているため、変更しても反映されません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another Holdfast service already runs on the profile {path}.</source>
        <translation>プロファイル {path} では、別の Holdfast サービスがすでに動作しています。</translation>
    </message>
    <message>
        <source>The archive is damaged: {reason}. Nothing was taken from it. Use another backup, and check the disk that holds this one.</source>
        <translation>アーカイブが破損しています: {reason}。アーカイブからは何も取り出していません。別のバックアップを使い、このアーカイブがあるディスクを点検してください。</translation>
    </message>
    <message>
        <source>The archive was refused, because {member} in it is not safe to unpack: {reason}. Nothing outside the new folder was touched. Ask whoever made it for one without that entry; or, if you trust them, unpack it by hand, remove the entry, and register the folder with `servers add`.</source>
        <translation>アーカイブを受け付けませんでした。中の {member} は安全に展開できません: {reason}。新しいフォルダーの外には触れていません。作成者に、この項目を除いたアーカイブを依頼してください。作成者を信頼できる場合は、手動で展開して項目を取り除き、`servers add` でフォルダーを登録してください。</translation>
    </message>
    <message>
        <source>The archive&apos;s manifest cannot be used: {reason}. Nothing was taken from the archive.</source>
        <translation>アーカイブのマニフェストを使用できません: {reason}。アーカイブからは何も取り出していません。</translation>
    </message>
    <message>
        <source>The manifest that belongs beside an archive of this format is missing, so the archive cannot be checked. Nothing was taken from it. It can be taken over with `servers import`.</source>
        <translation>この形式のアーカイブの横にあるはずのマニフェストがないため、アーカイブを確認できません。アーカイブからは何も取り出していません。`servers import` で取り込めます。</translation>
    </message>
    <message>
        <source>The archive ends without the seek table that Holdfast writes: it was cut, or another program made it. It can be taken over with `servers import`.</source>
        <translation>アーカイブの末尾に、Holdfast が書き込むシークテーブルがありません。途中で切れているか、別のプログラムで作成されています。`servers import` で取り込めます。</translation>
    </message>
    <message>
        <source>The archive holds no {path}.</source>
        <translation>アーカイブに {path} は含まれていません。</translation>
    </message>
    <message>
        <source>{path} is not a file, so it has no content of its own.</source>
        <translation>{path} はファイルではないため、それ自体の内容はありません。</translation>
    </message>
    <message>
        <source>The ignore pattern {pattern} cannot be understood: {reason}.</source>
        <translation>除外パターン {pattern} を解釈できません: {reason}。</translation>
    </message>
    <message>
        <source>{path} is none of the archives that can be read here (.zip, .7z, .tar, .tar.gz, .tar.bz2, .tar.xz, .tar.zst).</source>
        <translation>{path} は、ここで読み取れる形式のアーカイブではありません（.zip、.7z、.tar、.tar.gz、.tar.bz2、.tar.xz、.tar.zst）。</translation>
    </message>
    <message>
        <source>The folder {path} was moved or replaced while it was being read. Nothing was stored; try again.</source>
        <translation>読み取り中に、フォルダー {path} が移動されたか、置き換えられました。何も保存されていません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>What the archive holds needs more than the {limit} bytes that may be used. Nothing was written. Free some space and try again.</source>
        <translation>アーカイブの内容には、使用できる {limit} バイトを超える容量が必要です。何も書き込まれていません。空き容量を確保して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>{path} is too large for this format: {reason}. Nothing was stored.</source>
        <translation>{path} はこの形式には大きすぎます: {reason}。何も保存されていません。</translation>
    </message>
    <message>
        <source>There is no storage target of the kind {kind}.</source>
        <translation>{kind} という種類の保存先はありません。</translation>
    </message>
    <message>
        <source>The settings of the storage target cannot be used: {reason}.</source>
        <translation>保存先の設定を使用できません: {reason}。</translation>
    </message>
    <message>
        <source>The name {name} cannot be used in a storage target: parts between slashes are made of letters, digits, &apos;-&apos;, &apos;_&apos;, &apos;.&apos; and spaces, do not begin or end with &apos;.&apos; or a space, and have at most 200 bytes. Nothing was stored.</source>
        <translation>{name} という名前は保存先で使用できません。スラッシュで区切られた各部分に使えるのは、英字、数字、「-」、「_」、「.」、スペースです。先頭と末尾に「.」やスペースは使えず、長さは 200 バイトまでです。何も保存されていません。</translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced. Choose another name, or remove it first.</source>
        <translation>{path} はすでに存在するため、置き換えませんでした。別の名前を選ぶか、先に削除してください。</translation>
    </message>
    <message>
        <source>{path} is not in the storage target any more. Look whether somebody moved or removed it; other copies are untouched.</source>
        <translation>{path} は保存先にありません。移動または削除されていないか確認してください。ほかのコピーには触れていません。</translation>
    </message>
    <message>
        <source>The storage folder {path} cannot be reached: {reason}. Connect or mount its disk again; nothing was changed.</source>
        <translation>保存フォルダー {path} にアクセスできません: {reason}。ディスクを接続またはマウントし直してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{path} is, or lies behind, a symbolic link inside the storage folder. Links there are never followed; nothing was changed. Put the real file or folder in its place.</source>
        <translation>{path} は、保存フォルダー内のシンボリックリンクか、その先にあります。保存フォルダー内のリンクはたどりません。何も変更されていません。リンクの代わりに実際のファイルかフォルダーを置いてください。</translation>
    </message>
    <message>
        <source>The file system of {path} can neither rename without replacing nor make hard links, so a finished archive cannot get its name safely. Nothing was stored. Use a folder on another file system.</source>
        <translation>{path} のファイルシステムでは、上書きなしの名前変更もハードリンクの作成もできないため、完成したアーカイブに安全に名前を付けられません。何も保存されていません。別のファイルシステムのフォルダーを使用してください。</translation>
    </message>
    <message>
        <source>{path} cannot be a storage folder: {reason}. Nothing was changed; choose a folder of its own for backups.</source>
        <translation>{path} は保存フォルダーにできません: {reason}。何も変更されていません。バックアップ専用のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} is between two states: a restore of it was interrupted and is not finished yet. Nothing was changed. Do not start the server; mount the disk it lies on if it is away, and restart the service.</source>
        <translation>{path} は二つの状態の途中にあります。復元が中断され、まだ完了していません。何も変更されていません。サーバーは起動しないでください。ディスクが外れている場合はマウントし、サービスを再起動してください。</translation>
    </message>
    <message>
        <source>The archive {name} has {size} bytes instead of {expected}: it was cut off or replaced. Nothing was changed; restore another backup, and look at the disk that holds this one.</source>
        <translation>アーカイブ {name} のサイズは {size} バイトで、本来の {expected} バイトと異なります。途中で切れたか、置き換えられています。何も変更されていません。別のバックアップを復元し、このアーカイブがあるディスクを点検してください。</translation>
    </message>
    <message>
        <source>The manifest of the archive {name} is not the one that was stored with it. Nothing was changed; verify the backup, and use another one if it is damaged.</source>
        <translation>アーカイブ {name} のマニフェストは、一緒に保存されたものと異なります。何も変更されていません。バックアップを検証し、破損している場合は別のバックアップを使用してください。</translation>
    </message>
    <message>
        <source>{path} is not a folder. Nothing was changed.</source>
        <translation>{path} はフォルダーではありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>{path} leads to {actual} now: somebody moved it, or put a link into the path. Nothing was changed; look at it and try again.</source>
        <translation>{path} の現在の実体は {actual} です。移動されたか、パスの途中にリンクが置かれました。何も変更されていません。確認してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>An interrupted change of {path} cannot be finished now: neither its old nor its new tree can be seen. Mount the disk it lies on and restart the service; nothing was removed.</source>
        <translation>中断された {path} の変更を、今は完了できません。変更前のツリーも変更後のツリーも見つかりません。ディスクをマウントし、サービスを再起動してください。何も削除されていません。</translation>
    </message>
    <message>
        <source>There is nothing to undo: no old tree of a restore of this backup is kept any more. Nothing was changed.</source>
        <translation>取り消せるものがありません。このバックアップの復元前のツリーは、もう残っていません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The restore needs {needed} bytes on the disk that holds {path}, and {free} are free. Free some space or restore to another folder; nothing was changed.</source>
        <translation>復元には {path} があるディスクに {needed} バイト必要ですが、空きは {free} バイトです。空き容量を確保するか、別のフォルダーに復元してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The safety backup needs about {needed} bytes in {path}, and {free} are free. Free some space there, or restore without a safety backup; nothing was changed.</source>
        <translation>復元前バックアップには {path} に約 {needed} バイト必要ですが、空きは {free} バイトです。空き容量を確保するか、復元前バックアップなしで復元してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{path} is the folder of the server {name}: its present state would be replaced, and kept as an undo.</source>
        <translation>{path} はサーバー {name} のフォルダーです。現在の状態は置き換えられ、取り消し用に残されます。</translation>
    </message>
    <message>
        <source>{path} holds other files: they would be replaced, and kept as an undo.</source>
        <translation>{path} にはほかのファイルがあります。それらは置き換えられ、取り消し用に残されます。</translation>
    </message>
    <message>
        <source>A job works on the server {name} now: {job}. The restore waits until it is done.</source>
        <translation>サーバー {name} ではジョブが実行中です: {job}。完了するまで復元を待ちます。</translation>
    </message>
    <message>
        <source>The present state of {path} is not backed up first; it is only kept as an undo until {until}.</source>
        <translation>{path} の現在の状態は、先にバックアップされません。取り消し用に {until} まで残されるだけです。</translation>
    </message>
    <message>
        <source>The old tree {path} is not there any more: somebody moved or removed it, or its disk is not mounted. Nothing was changed.</source>
        <translation>以前のツリー {path} はありません。移動または削除されたか、ディスクがマウントされていません。何も変更されていません。</translation>
    </message>
    <message>
        <source>{path} cannot be replaced as a whole, because another file system is mounted on {mount} inside it. Nothing was changed. Unmount it for the time of the restore, or restore to another folder.</source>
        <translation>{path} の中の {mount} に別のファイルシステムがマウントされているため、全体を置き換えられません。何も変更されていません。復元の間はマウントを解除するか、別のフォルダーに復元してください。</translation>
    </message>
    <message>
        <source>{path} may not be imported: {reason}. Nothing was changed.</source>
        <translation>{path} は取り込めません: {reason}。何も変更されていません。</translation>
    </message>
    <message>
        <source>level.dat cannot be read: {reason}. The file was not changed; the game keeps an older state in level.dat_old.</source>
        <translation>level.dat を読み取れません: {reason}。ファイルは変更されていません。ゲームは以前の状態を level.dat_old に残しています。</translation>
    </message>
    <message>
        <source>These are no whole Minecraft data (NBT): {reason}. Nothing was changed.</source>
        <translation>Minecraft データ（NBT）として不完全です: {reason}。何も変更されていません。</translation>
    </message>
    <message>
        <source>These Minecraft data (NBT) hold no {path}.</source>
        <translation>この Minecraft データ（NBT）に {path} は含まれていません。</translation>
    </message>
    <message>
        <source>The region file holds no chunk {chunk}: that part of the map was never saved.</source>
        <translation>リージョンファイルにチャンク {chunk} はありません。マップのこの部分は一度も保存されていません。</translation>
    </message>
    <message>
        <source>Chunk {chunk} of the region file is torn: its place or its length cannot be right. Nothing was changed.</source>
        <translation>リージョンファイルのチャンク {chunk} は壊れています。位置または長さが正しくありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Chunk {chunk} of the region file cannot be shown here: it is packed with LZ4 or lies in a file of its own. It is backed up and restored like every other.</source>
        <translation>リージョンファイルのチャンク {chunk} はここでは表示できません。LZ4 で圧縮されているか、別のファイルにあります。バックアップと復元は、ほかのチャンクと同じように行われます。</translation>
    </message>
    <message>
        <source>{field}: {reason}.</source>
        <translation>{field}: {reason}。</translation>
    </message>
    <message>
        <source>The database URL cannot be used: {reason}.</source>
        <translation>データベース URL を使用できません: {reason}。</translation>
    </message>
    <message>
        <source>Qt&apos;s database driver {driver} is not installed. Install it (Debian: libqt6sql6-sqlite, libqt6sql6-psql) and start again.</source>
        <translation>Qt のデータベースドライバー {driver} がインストールされていません。インストールして（Debian: libqt6sql6-sqlite、libqt6sql6-psql）、起動し直してください。</translation>
    </message>
    <message>
        <source>The store {path} could not be opened: {reason}. Nothing was changed.</source>
        <translation>データストア {path} を開けませんでした: {reason}。何も変更されていません。</translation>
    </message>
    <message>
        <source>The database server {server} does not answer: {reason}. Nothing was changed; it is tried again.</source>
        <translation>データベースサーバー {server} が応答しません: {reason}。何も変更されていません。接続は自動的に再試行されます。</translation>
    </message>
    <message>
        <source>The database server {server} refused the connection: {reason}. Check user, password and sslmode of the database URL.</source>
        <translation>データベースサーバー {server} が接続を拒否しました: {reason}。データベース URL のユーザー、パスワード、sslmode を確認してください。</translation>
    </message>
    <message>
        <source>The database {database} does not exist on {server}. Create it, or correct the database URL.</source>
        <translation>データベース {database} は {server} に存在しません。作成するか、データベース URL を修正してください。</translation>
    </message>
    <message>
        <source>All {count} connections to the store are busy. Nothing was changed; try again.</source>
        <translation>データストアへの {count}個の接続はすべて使用中です。何も変更されていません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The store is busy with other changes. Nothing was changed; try again.</source>
        <translation>データストアは別の変更を処理中です。何も変更されていません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The connection to the store was lost. Nothing was changed; try again.</source>
        <translation>データストアへの接続が切れました。何も変更されていません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The connection to the store was lost while a change was being saved: it may have been saved or not. Look at the present state before doing it again.</source>
        <translation>変更の保存中に、データストアへの接続が切れました。保存されたかどうかは分かりません。やり直す前に、現在の状態を確認してください。</translation>
    </message>
    <message>
        <source>The disk that holds the store is full. The change was not saved and nothing else was touched; free some space and try again.</source>
        <translation>データストアがあるディスクに空きがありません。変更は保存されず、ほかのものには触れていません。空き容量を確保して、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The store cannot be written to: the file or the database is read-only. Nothing was changed.</source>
        <translation>データストアに書き込めません。ファイルまたはデータベースが読み取り専用です。何も変更されていません。</translation>
    </message>
    <message>
        <source>The disk that holds the store failed while reading or writing. The change was not saved; check the disk.</source>
        <translation>データストアがあるディスクで、読み取りまたは書き込みに失敗しました。変更は保存されていません。ディスクを点検してください。</translation>
    </message>
    <message>
        <source>The store is damaged, or the file is no store of Holdfast. Nothing was changed; keep the file and put a copy of an earlier day in its place.</source>
        <translation>データストアが破損しているか、ファイルが Holdfast のデータストアではありません。何も変更されていません。ファイルを残したまま、以前の日付のコピーを代わりに置いてください。</translation>
    </message>
    <message>
        <source>The store holds a value that cannot be right: {expected} was expected. Nothing was changed.</source>
        <translation>データストアに正しくない値があります。本来の値: {expected}。何も変更されていません。</translation>
    </message>
    <message>
        <source>A value is too long for the store, or holds a character that it cannot keep. Nothing was changed.</source>
        <translation>値が長すぎるか、データストアに保存できない文字を含んでいます。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is already such an entry ({constraint}). Nothing was changed.</source>
        <translation>同じ項目がすでにあります（{constraint}）。何も変更されていません。</translation>
    </message>
    <message>
        <source>Something else still belongs to this entry, or what it belongs to is gone ({constraint}). Nothing was changed.</source>
        <translation>この項目に属するものがまだあるか、この項目の属する先がなくなっています（{constraint}）。何も変更されていません。</translation>
    </message>
    <message>
        <source>The store refused a value that its rules do not allow ({constraint}). Nothing was changed.</source>
        <translation>データストアの規則で許可されない値のため、拒否されました（{constraint}）。何も変更されていません。</translation>
    </message>
    <message>
        <source>This list cannot be made: {reason}.</source>
        <translation>この一覧は作成できません: {reason}。</translation>
    </message>
    <message>
        <source>The cursor &quot;after&quot; does not belong to this list. Begin again without it.</source>
        <translation>カーソル「after」はこの一覧のものではありません。指定せずに最初からやり直してください。</translation>
    </message>
    <message>
        <source>The message is not valid JSON: {reason}.</source>
        <translation>メッセージは有効な JSON ではありません: {reason}。</translation>
    </message>
    <message>
        <source>The message is not a JSON-RPC 2.0 request: {reason}.</source>
        <translation>メッセージは JSON-RPC 2.0 の要求ではありません: {reason}。</translation>
    </message>
    <message>
        <source>There is no method {method}. `rpc.discover` lists all.</source>
        <translation>{method} というメソッドはありません。`rpc.discover` ですべてのメソッドを確認できます。</translation>
    </message>
    <message>
        <source>Parameters must be given by name, as an object.</source>
        <translation>パラメーターは、名前付きのオブジェクトとして指定してください。</translation>
    </message>
    <message>
        <source>This connection has not signed in yet.</source>
        <translation>この接続はまだサインインしていません。</translation>
    </message>
    <message>
        <source>The sign-in was refused: the proof does not fit this service&apos;s token.</source>
        <translation>サインインが拒否されました。証明がこのサービスのトークンと合いません。</translation>
    </message>
    <message>
        <source>{name} may not do this: the permission {permission} is missing. Nothing was changed.</source>
        <translation>{name} にはこの操作を行う権限 {permission} がありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The answer is larger than {limit} bytes. Ask for fewer rows.</source>
        <translation>応答が {limit} バイトを超えています。要求する行数を減らしてください。</translation>
    </message>
    <message>
        <source>The service answered {method} in a form that this program does not understand. Are both of the same version?</source>
        <translation>{method} に対するサービスの応答は、このプログラムには解釈できない形式です。両方のバージョンが同じか確認してください。</translation>
    </message>
    <message>
        <source>This connection has signed in already. Open another one to sign in again.</source>
        <translation>この接続はすでにサインインしています。もう一度サインインするには、別の接続を開いてください。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>This address does not take {method}.</source>
        <translation>このアドレスでは {method} を使用できません。</translation>
    </message>
    <message>
        <source>The HTTP request cannot be answered: {reason}.</source>
        <translation>HTTP 要求に応答できません: {reason}。</translation>
    </message>
    <message>
        <source>The Host of the request is not one that this service answers to. Add it to the configuration if it should.</source>
        <translation>要求の Host は、このサービスが応答するものではありません。応答する必要がある場合は、設定に追加してください。</translation>
    </message>
    <message>
        <source>Requests from this Origin are refused.</source>
        <translation>この Origin からの要求は拒否されます。</translation>
    </message>
    <message>
        <source>{limit} transfers are waiting to be fetched already. Try again in a minute.</source>
        <translation>受け取り待ちの転送がすでに {limit}件あります。1分後にもう一度実行してください。</translation>
    </message>
    <message>
        <source>The ticket for this transfer was used already, has expired or never existed. Ask for a new one.</source>
        <translation>この転送のチケットは使用済みか期限切れ、または存在しません。新しいチケットを取得してください。</translation>
    </message>
    <message>
        <source>The transfer of {name} broke off: {reason}. What arrived is incomplete.</source>
        <translation>{name} の転送が中断しました: {reason}。届いたデータは不完全です。</translation>
    </message>
    <message>
        <source>The service cannot listen on {address} port {port}: {reason}. Choose another port in the configuration or end the program that uses it.</source>
        <translation>サービスは {address} のポート {port} で待ち受けできません: {reason}。設定で別のポートを選ぶか、そのポートを使っているプログラムを終了してください。</translation>
    </message>
    <message>
        <source>{option}: {reason}.</source>
        <translation>{option}: {reason}。</translation>
    </message>
    <message>
        <source>There is no {kind} called {name}.</source>
        <translation>{name} という名前の {kind} はありません。</translation>
    </message>
    <message>
        <source>More than one {kind} fits {name}. Give a longer part of its id.</source>
        <translation>{name} に合う {kind} が複数あります。ID をもう少し長く指定してください。</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is. Choose another name, or replace it with --force.</source>
        <translation>{path} はすでに存在するため、そのまま残しました。別の名前を選ぶか、--force で置き換えてください。</translation>
    </message>
    <message>
        <source>Not confirmed: nothing was changed.</source>
        <translation>確認されなかったため、何も変更されていません。</translation>
    </message>
    <message>
        <source>The Holdfast service cannot be reached: {reason}.</source>
        <translation>Holdfast サービスに接続できません: {reason}。</translation>
    </message>
    <message>
        <source>No Holdfast service runs on the profile {path}, and none was to be started. Start it with `holdfastd serve`.</source>
        <translation>プロファイル {path} では Holdfast サービスが動作しておらず、自動起動もしない指定です。`holdfastd serve` で起動してください。</translation>
    </message>
    <message>
        <source>The Holdfast service did not start: {reason}. Its log is {log}.</source>
        <translation>Holdfast サービスが起動しませんでした: {reason}。ログは {log} にあります。</translation>
    </message>
    <message>
        <source>What listens on port {port} could not prove that it is the service of this profile. Nothing was sent to it.</source>
        <translation>ポート {port} で待ち受けているプログラムは、このプロファイルのサービスであることを証明できませんでした。何も送信していません。</translation>
    </message>
    <message>
        <source>The connection to the Holdfast service broke: {reason}. Whether the last request was carried out is not known.</source>
        <translation>Holdfast サービスとの接続が切れました: {reason}。最後の要求が実行されたかどうかは分かりません。</translation>
    </message>
    <message>
        <source>The service is stopping and takes no more requests.</source>
        <translation>サービスは停止中のため、新しい要求を受け付けません。</translation>
    </message>
    <message>
        <source>There is no job {id}. It may have been removed; `jobs list` shows what there is.</source>
        <translation>ジョブ {id} はありません。削除された可能性があります。`jobs list` で一覧を確認できます。</translation>
    </message>
    <message>
        <source>This service cannot carry out jobs of the kind {kind}. A newer one may have stored it.</source>
        <translation>このサービスは {kind} という種類のジョブを実行できません。新しいバージョンのサービスが登録した可能性があります。</translation>
    </message>
    <message>
        <source>The job {id} is no longer this service&apos;s: it has ended, or another service decided about it. Its outcome was not stored.</source>
        <translation>ジョブ {id} は、このサービスの管理から外れています。すでに終了したか、別のサービスが処理を決めました。結果は保存されていません。</translation>
    </message>
    <message>
        <source>The service ended while this was under way. What was complete before is untouched; start it again.</source>
        <translation>処理の途中でサービスが終了しました。それまでに完了していたものには触れていません。もう一度開始してください。</translation>
    </message>
    <message>
        <source>There is no server {reference}. `holdfastctl servers list` shows what there is.</source>
        <translation>{reference} というサーバーはありません。`holdfastctl servers list` で一覧を確認できます。</translation>
    </message>
    <message>
        <source>{reference} could be any of these servers: {names}. Give more of the name.</source>
        <translation>{reference} に当てはまるサーバーが複数あります: {names}。名前をもう少し長く指定してください。</translation>
    </message>
    <message>
        <source>There is a server named {name} already. Choose another name.</source>
        <translation>{name} という名前のサーバーはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else meanwhile; nothing was stored. Look at it again, then repeat the change.</source>
        <translation>その間に、ほかの人が {name} を変更しました。何も保存されていません。内容を確認してから、変更をやり直してください。</translation>
    </message>
    <message>
        <source>The folder {path} belongs to the server {name} already.</source>
        <translation>フォルダー {path} は、すでにサーバー {name} のものです。</translation>
    </message>
    <message>
        <source>{path} is empty: there is nothing to back up yet.</source>
        <translation>{path} は空です。バックアップするものはまだありません。</translation>
    </message>
    <message>
        <source>What kind of server {path} holds was not recognised. Every file in it is backed up; choose its kind if you know it.</source>
        <translation>{path} にあるサーバーの種類を認識できませんでした。中のファイルはすべてバックアップされます。種類が分かる場合は選んでください。</translation>
    </message>
    <message>
        <source>{path} is not empty. A world is imported into a new or an empty folder only; nothing was written.</source>
        <translation>{path} は空ではありません。ワールドを取り込めるのは、新しいフォルダーか空のフォルダーだけです。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>A {job} of {name} is under way. Wait for it or cancel it first.</source>
        <translation>{name} ではジョブが実行中です: {job}。完了を待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>The server&apos;s folder {path} does not exist on this machine. Mount its disk or give the folder where the server lies now; nothing was changed.</source>
        <translation>サーバーのフォルダー {path} は、このマシンに存在しません。ディスクをマウントするか、サーバーの現在のフォルダーを指定してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The service may not read the server&apos;s folder {path}. Give its user the right to read and search it, or run the service as the server&apos;s user.</source>
        <translation>サービスには、サーバーのフォルダー {path} を読み取る権限がありません。サービスのユーザーに読み取りと検索の権限を与えるか、サーバーのユーザーでサービスを実行してください。</translation>
    </message>
    <message>
        <source>{path} cannot be a server&apos;s folder: {reason}. Nothing was changed; choose a folder that holds this server only.</source>
        <translation>{path} はサーバーのフォルダーにできません: {reason}。何も変更されていません。このサーバーだけが入っているフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no template {key}.</source>
        <translation>{key} というテンプレートはありません。</translation>
    </message>
    <message>
        <source>{path} does not hold an id: it says which machine of the installation this is. Nothing was changed. Put the file back from a copy of the folder; if there is none, remove it: Holdfast then counts as a new machine, and servers and targets of the old one stay with that.</source>
        <translation>{path} に ID がありません。このファイルは、これがインストール環境のどのマシンかを示します。何も変更されていません。フォルダーのコピーからファイルを戻してください。コピーがない場合はファイルを削除します。削除すると Holdfast は新しいマシンとして扱われ、以前のサーバーと保存先は元のマシンのものとして残ります。</translation>
    </message>
    <message>
        <source>There is no account {id}.</source>
        <translation>アカウント {id} はありません。</translation>
    </message>
    <message>
        <source>There is no target {id}. `holdfastctl storage list` shows what there is.</source>
        <translation>保存先 {id} はありません。`holdfastctl storage list` で一覧を確認できます。</translation>
    </message>
    <message>
        <source>There is no target to store backups in. Add one with `holdfastctl storage add`.</source>
        <translation>バックアップの保存先がありません。`holdfastctl storage add` で追加してください。</translation>
    </message>
    <message>
        <source>There is a target named {name} already. Choose another name.</source>
        <translation>{name} という名前の保存先はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The service may not write to {path}. Change its owner or mode, or choose another folder; nothing was changed.</source>
        <translation>サービスには {path} に書き込む権限がありません。所有者またはパーミッションを変更するか、別のフォルダーを選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{path} is a storage folder already.</source>
        <translation>{path} はすでに保存フォルダーです。</translation>
    </message>
    <message>
        <source>{path} lies on the same disk as the server {server}: if that disk fails, server and backups are lost together. A folder on another disk is safer.</source>
        <translation>{path} はサーバー {server} と同じディスクにあります。ディスクが故障すると、サーバーとバックアップが一緒に失われます。別のディスクのフォルダーの方が安全です。</translation>
    </message>
    <message>
        <source>{path} does not exist yet and will be made.</source>
        <translation>{path} はまだ存在しないため、作成されます。</translation>
    </message>
    <message>
        <source>The target {name} is a folder of another machine than the server&apos;s. Nothing was changed; choose a target of the machine that the server lies on (`holdfastctl storage list`).</source>
        <translation>保存先 {name} は、サーバーとは別のマシンのフォルダーです。何も変更されていません。サーバーがあるマシンの保存先を選んでください（`holdfastctl storage list`）。</translation>
    </message>
    <message>
        <source>There is no backup {reference}. `holdfastctl backups list` shows what there is.</source>
        <translation>{reference} というバックアップはありません。`holdfastctl backups list` で一覧を確認できます。</translation>
    </message>
    <message>
        <source>{reference} could be any of these backups: {names}. Give the id.</source>
        <translation>{reference} に当てはまるバックアップが複数あります: {names}。ID を指定してください。</translation>
    </message>
    <message>
        <source>The archive of {name} lies on another machine of this installation, in the target {target}. Nothing was changed; do this at the service of that machine.</source>
        <translation>{name} のアーカイブは、このインストール環境の別のマシンにある保存先 {target} にあります。何も変更されていません。そのマシンのサービスで操作してください。</translation>
    </message>
    <message>
        <source>The backup {name} has no stored copy.</source>
        <translation>バックアップ {name} には、保存されたコピーがありません。</translation>
    </message>
    <message>
        <source>The backup {name} is {status}; only a completed one can be used for this.</source>
        <translation>バックアップ {name} の状態は {status} です。この操作に使えるのは、完了したバックアップだけです。</translation>
    </message>
    <message>
        <source>A restore of {server} is under way; a backup taken now would be of neither state. Try again when it has ended.</source>
        <translation>{server} を復元中です。今バックアップすると、復元前でも復元後でもない状態になります。復元が終わってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The server of {name} is not registered any more. Say which folder to use (`--to`).</source>
        <translation>{name} のサーバーは登録されていません。使用するフォルダーを指定してください（`--to`）。</translation>
    </message>
    <message>
        <source>There is nothing kept from before a restore of {name}: it was never restored, or the time for undoing is over.</source>
        <translation>{name} の復元前のものは残っていません。一度も復元されていないか、取り消せる期間が過ぎています。</translation>
    </message>
    <message>
        <source>The backup {name} is locked and was not removed. Unlock it first.</source>
        <translation>バックアップ {name} はロックされているため、削除しませんでした。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>Work on the backup {name} is under way. Wait for it or cancel it first.</source>
        <translation>バックアップ {name} は処理中です。完了を待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>{path} exists already and was not touched. Choose a new name.</source>
        <translation>{path} はすでに存在するため、触れませんでした。新しい名前を選んでください。</translation>
    </message>
    <message>
        <source>The cron expression &quot;{expression}&quot; cannot be used, {field}: {reason}. Nothing was changed.</source>
        <translation>cron 式「{expression}」を使用できません。{field}: {reason}。何も変更されていません。</translation>
    </message>
    <message>
        <source>The time zone {zone} is not known. Use an IANA name such as Europe/Berlin or UTC. Nothing was changed.</source>
        <translation>{zone} というタイムゾーンはありません。Europe/Berlin や UTC などの IANA 名を使用してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no schedule {id} here. `schedule list` shows what there is.</source>
        <translation>ここにスケジュール {id} はありません。`schedule list` で一覧を確認できます。</translation>
    </message>
    <message>
        <source>The server {server} has {count} schedules; say which one is meant by its id (`--schedule ID`), or that another is wanted (`--new`). Nothing was changed.</source>
        <translation>サーバー {server} には {count}個のスケジュールがあります。対象を ID で指定するか（`--schedule ID`）、新しく追加することを指定してください（`--new`）。何も変更されていません。</translation>
    </message>
    <message>
        <source>The server {server} has {count} schedules already, and more cannot be made. Change one of them, or remove one first.</source>
        <translation>サーバー {server} にはすでに {count}個のスケジュールがあり、これ以上は作成できません。いずれかを変更するか、先に削除してください。</translation>
    </message>
    <message>
        <source>Nothing may be written to {path}: {reason}. Nothing was changed.</source>
        <translation>{path} には書き込めません: {reason}。何も変更されていません。</translation>
    </message>
    <message>
        <source>{path} cannot be made, because {parent} does not exist. Make that folder first; nothing was changed.</source>
        <translation>{parent} が存在しないため、{path} を作成できません。先にそのフォルダーを作成してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{path} is not empty, and was not touched. Give a new or empty folder.</source>
        <translation>{path} は空ではないため、触れませんでした。新しいフォルダーか空のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} exists already and was not replaced. Give another name, or remove it first.</source>
        <translation>{path} はすでに存在するため、置き換えませんでした。別の名前を指定するか、先に削除してください。</translation>
    </message>
    <message>
        <source>The migration {name} was changed after it had been applied to this store. Nothing was changed. Put back the file as it was, or use the program that belongs to this store.</source>
        <translation>マイグレーション {name} は、このデータストアに適用された後に変更されています。何も変更されていません。ファイルを元に戻すか、このデータストアに対応するプログラムを使用してください。</translation>
    </message>
    <message>
        <source>The migration {name} was applied to this store, but this program does not have it. Nothing was changed. Use the program that belongs to this store.</source>
        <translation>マイグレーション {name} はこのデータストアに適用されていますが、このプログラムにはありません。何も変更されていません。このデータストアに対応するプログラムを使用してください。</translation>
    </message>
    <message>
        <source>The store is newer than this program: it has the migration {name}. Nothing was changed. Use the newer program, or put back the copy of the store that was made before.</source>
        <translation>データストアがこのプログラムより新しく、マイグレーション {name} を含んでいます。何も変更されていません。新しいプログラムを使うか、更新前に作成されたデータストアのコピーを戻してください。</translation>
    </message>
    <message>
        <source>The migration {name} is older than one that is applied already. Nothing was changed. Give it a newer time in its file name.</source>
        <translation>マイグレーション {name} は、適用済みのものより古いものです。何も変更されていません。ファイル名の日時を新しくしてください。</translation>
    </message>
    <message>
        <source>Another service is migrating this store ({owner}). Nothing was changed; try again when it is done.</source>
        <translation>別のサービスがこのデータストアを移行しています（{owner}）。何も変更されていません。完了してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The migration {name} failed and was rolled back: {reason}. The store is as it was before it.</source>
        <translation>マイグレーション {name} が失敗し、元に戻されました: {reason}。データストアは適用前の状態です。</translation>
    </message>
    <message>
        <source>The safety copy {path} could not be made: {reason}. The store was not changed.</source>
        <translation>安全のためのコピー {path} を作成できませんでした: {reason}。データストアは変更されていません。</translation>
    </message>
    <message>
        <source>This profile is marked as production: its store is not reset. Nothing was changed.</source>
        <translation>このプロファイルは本番用に指定されているため、データストアは初期化されません。何も変更されていません。</translation>
    </message>
    <message>
        <source>To empty the store, give its name {expected} as confirmation. Nothing was changed.</source>
        <translation>データストアを空にするには、確認としてその名前 {expected} を指定してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is already a migration called {name}.</source>
        <translation>{name} というマイグレーションはすでにあります。</translation>
    </message>
    <message>
        <source>The service does not reach its database just now. Running work goes on; try again soon.</source>
        <translation>サービスは今、データベースに接続できません。実行中の処理は続きます。しばらくしてから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Holdfast made a mistake of its own. Nothing was removed. Report it with the details.</source>
        <translation>Holdfast の内部でエラーが発生しました。何も削除されていません。詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Putting the restored tree in place of {path} stopped half way. Nothing is lost: the trees lie in {path}, {undo} and {staging}. Do not start the server; restart the service, which finishes or undoes it. What stopped it: {reason}</source>
        <translation>復元したツリーを {path} に入れ替える処理が途中で止まりました。何も失われていません。ツリーは {path}、{undo}、{staging} にあります。サーバーを起動せずに、サービスを再起動してください。サービスが入れ替えを完了するか、元に戻します。止まった原因: {reason}</translation>
    </message>
    <message>
        <source>The store could not carry out {statement}. Nothing was changed. Report it with the details.</source>
        <translation>データストアで {statement} を実行できませんでした。何も変更されていません。詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Holdfast asked the store from inside another request to it. Nothing was changed. Report it with the details.</source>
        <translation>Holdfast が、データストアへの要求の処理中に別の要求を出しました。何も変更されていません。詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>One connection may have {limit} calls under way at a time. Wait for answers and try again.</source>
        <translation>1つの接続で同時に処理できる呼び出しは {limit}件までです。応答を待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The shipped template {file} cannot be read: {reason}. Nothing was changed. Report it.</source>
        <translation>付属のテンプレート {file} を読み取れません: {reason}。何も変更されていません。この問題を報告してください。</translation>
    </message>
    <message>
        <source>The storage target {name} cannot be removed: it is the only one, or it still holds backups, or schedules use it ({count} in all). Nothing was removed.</source>
        <translation>保存先 {name} は登録解除できません。唯一の保存先であるか、まだバックアップがあるか、スケジュールで使用されています（合計 {count}件）。何も削除されていません。</translation>
    </message>
    <message>
        <source>The name {name} cannot be used. A name is made of lower-case words with _ between them, such as add_server_notes.</source>
        <translation>名前 {name} は使用できません。名前は add_server_notes のように、小文字の単語を _ でつないで付けます。</translation>
    </message>
    <message>
        <source>{path} does not exist yet. It is made, empty, when the server is added.</source>
        <translation>{path} はまだ存在しません。サーバーの追加時に、空のフォルダーとして作成されます。</translation>
    </message>
    <message>
        <source>The service is of version {service}, and this program, of version {client}, does not speak its protocol. Nothing was changed. Start the program of the service&apos;s version.</source>
        <translation>サービスのバージョンは {service} ですが、このプログラム（バージョン {client}）はそのプロトコルに対応していません。何も変更されていません。サービスと同じバージョンのプログラムを起動してください。</translation>
    </message>
    <message>
        <source>{count} more warnings are not listed.</source>
        <translation>ほかに {count}件の警告があります。</translation>
    </message>
    <message>
        <source>{path} was removed while the backup was being made.</source>
        <translation>{path} はバックアップの作成中に削除されました。</translation>
    </message>
    <message>
        <source>{path} could not be read and was left out. {reason}</source>
        <translation>{path} を読み取れなかったため除外しました。{reason}</translation>
    </message>
    <message>
        <source>{path} changed while it was being read; what was stored may be a mixture.</source>
        <translation>{path} は読み取り中に変更されました。保存された内容は新旧が混ざっている可能性があります。</translation>
    </message>
    <message>
        <source>{path} is a device, a named pipe or a socket and was left out.</source>
        <translation>{path} はデバイス、名前付きパイプ、またはソケットのため除外しました。</translation>
    </message>
    <message>
        <source>{path} was torn when it was stored. {reason}</source>
        <translation>{path} は保存の時点で壊れていました。{reason}</translation>
    </message>
    <message>
        <source>The version of the world is not known. {reason}</source>
        <translation>ワールドのバージョンは不明です。{reason}</translation>
    </message>
    <message>
        <source>This backup is less than half as large as the one before it ({size} instead of {before} bytes). Older backups are kept.</source>
        <translation>このバックアップの大きさは 1 つ前の半分未満です（{before} バイトに対して {size} バイト）。以前のバックアップは残ります。</translation>
    </message>
    <message>
        <source>The owner of {path} could not be set.</source>
        <translation>{path} の所有者を設定できませんでした。</translation>
    </message>
    <message>
        <source>{count} entries belonged to other users. The service does not run as root, so that they belong to its own user now.</source>
        <translation>{count}件は別のユーザーが所有していました。サービスは root として実行されていないため、現在はサービス自身のユーザーが所有しています。</translation>
    </message>
    <message>
        <source>{path} had a setuid or setgid bit, which a restore never sets.</source>
        <translation>{path} には setuid または setgid ビットがありましたが、復元では設定しません。</translation>
    </message>
    <message>
        <source>The attribute {name} of {path} was not set.</source>
        <translation>{path} の属性 {name} は設定されませんでした。</translation>
    </message>
    <message>
        <source>{path} may not be read and was not carried over; it lies in the old tree, which is kept.</source>
        <translation>{path} は読み取りが許可されていないため引き継がれませんでした。残してある以前のツリーにあります。</translation>
    </message>
    <message>
        <source>{path} was not carried over: in the backup a file has the place of its folder.</source>
        <translation>{path} は引き継がれませんでした。バックアップではそのフォルダーの位置にファイルがあります。</translation>
    </message>
    <message>
        <source>The folder is restored. The old tree could not be put away; the next start of the service does it. {reason}</source>
        <translation>フォルダーは復元されました。以前のツリーを片付けられませんでした。サービスの次回起動時に処理されます。{reason}</translation>
    </message>
    <message>
        <source>Chunk {chunk} lies beyond the end of the file.</source>
        <translation>チャンク {chunk} はファイルの末尾より後ろにあります。</translation>
    </message>
    <message>
        <source>Chunk {chunk} has a place and no bytes there.</source>
        <translation>チャンク {chunk} には位置がありますが、そこにデータがありません。</translation>
    </message>
    <message>
        <source>Chunk {chunk} has {size} bytes, and the file ends after {present} of them.</source>
        <translation>チャンク {chunk} は {size} バイトですが、ファイルはその {present} バイト目で終わっています。</translation>
    </message>
    <message>
        <source>The region file ends inside its header ({size} bytes).</source>
        <translation>リージョンファイルはヘッダーの途中で終わっています（{size} バイト）。</translation>
    </message>
    <message>
        <source>The place of chunk {chunk} is no place for a chunk (sector {sector}, {count} sectors).</source>
        <translation>チャンク {chunk} の位置は正しくありません（セクター {sector}、{count} セクター）。</translation>
    </message>
    <message>
        <source>The chunks {chunk} and {other} overlap.</source>
        <translation>チャンク {chunk} と {other} が重なっています。</translation>
    </message>
    <message>
        <source>The image is larger than 8 MiB.</source>
        <translation>画像は 8 MiB を超えています。</translation>
    </message>
    <message>
        <source>The image does not say how large it is.</source>
        <translation>画像に大きさの情報がありません。</translation>
    </message>
    <message>
        <source>The image has more than 64 million pixels.</source>
        <translation>画像は 6,400 万画素を超えています。</translation>
    </message>
    <message>
        <source>The file is too large to be shown as a tree.</source>
        <translation>ファイルが大きすぎるため、ツリーとして表示できません。</translation>
    </message>
    <message>
        <source>the path is not absolute</source>
        <translation>絶対パスではありません</translation>
    </message>
    <message>
        <source>it lies outside the folders that the configuration allows (allowed_roots)</source>
        <translation>設定で許可されたフォルダー（allowed_roots）の外にあります</translation>
    </message>
    <message>
        <source>it lies in Holdfast&apos;s data folder, where only servers/ and backups/ are there to be used</source>
        <translation>Holdfast のデータフォルダー内にあります。使えるのは servers/ と backups/ だけです</translation>
    </message>
    <message>
        <source>it is the root of the whole system</source>
        <translation>システム全体のルートです</translation>
    </message>
    <message>
        <source>it is a home folder</source>
        <translation>ホームフォルダーです</translation>
    </message>
    <message>
        <source>it contains the home folder {folder}</source>
        <translation>ホームフォルダー {folder} を含んでいます</translation>
    </message>
    <message>
        <source>it is Holdfast&apos;s data folder</source>
        <translation>Holdfast のデータフォルダーです</translation>
    </message>
    <message>
        <source>it contains Holdfast&apos;s data folder {folder}</source>
        <translation>Holdfast のデータフォルダー {folder} を含んでいます</translation>
    </message>
    <message>
        <source>it lies in the storage folder {folder}</source>
        <translation>保存フォルダー {folder} の中にあります</translation>
    </message>
    <message>
        <source>the storage folder {folder} lies in it, so backups would back themselves up</source>
        <translation>保存フォルダー {folder} を含むため、バックアップ自体がバックアップされてしまいます</translation>
    </message>
    <message>
        <source>it lies in the server&apos;s folder {folder}, so backups would back themselves up</source>
        <translation>サーバーのフォルダー {folder} の中にあるため、バックアップ自体がバックアップされてしまいます</translation>
    </message>
    <message>
        <source>the server&apos;s folder {folder} lies in it</source>
        <translation>サーバーのフォルダー {folder} を含んでいます</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>リンク先が存在しません</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>時間がかかりすぎました</translation>
    </message>
    <message>
        <source>it ended at once</source>
        <translation>すぐに終了しました</translation>
    </message>
    <message>
        <source>holdfastd stands neither beside this program nor in PATH</source>
        <translation>holdfastd がこのプログラムと同じ場所にも PATH にもありません</translation>
    </message>
    <message>
        <source>The service does not listen on {address} without TLS: whoever is between could read passwords and change what is restored. Give the address to `remote.address`, which uses a certificate (`holdfastd tls create` makes one).</source>
        <translation>サービスは TLS なしでは {address} で待ち受けません。途中にいる者がパスワードを読んだり、復元する内容を変えたりできるためです。アドレスは `remote.address` に指定してください。そこでは証明書が使われます (`holdfastd tls create` で作成できます)。</translation>
    </message>
    <message>
        <source>{path} cannot be used for TLS: {reason}.</source>
        <translation>{path} は TLS に使えません: {reason}。</translation>
    </message>
    <message>
        <source>{path} holds a key or a certificate already. Nothing was changed. Use --force to replace them; clients that have seen the old certificate will ask about the new one.</source>
        <translation>{path} にはすでに鍵または証明書があります。何も変更されていません。置き換えるには --force を使ってください。以前の証明書を知っているクライアントは、新しい証明書について確認を求めます。</translation>
    </message>
    <message>
        <source>Everybody on this machine can read the TLS key {path}, so it is not used. Give the file the mode 0640 or 0600; if anybody may have read it, get a new certificate.</source>
        <translation>このコンピューターの誰もが TLS の鍵 {path} を読めるため、使用しません。ファイルのモードを 0640 または 0600 にしてください。誰かに読まれた可能性がある場合は、新しい証明書を用意してください。</translation>
    </message>
    <message>
        <source>The master key {id} is not in {place}, or that is locked. What is sealed under it stays as it is and cannot be used until the key is there: unlock the keychain, or bring the key back.</source>
        <translation>マスターキー {id} が {place} にないか、ロックされています。この鍵で封印されたものはそのまま残り、鍵が戻るまで使えません。キーチェーンのロックを解除するか、鍵を戻してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not keep secrets now: {reason}. Unlock it; or, on a machine without one, set `secrets.master_key` to &quot;file&quot; in config.toml and start the service anew.</source>
        <translation>システムのキーチェーンは現在、秘密情報を保管できません: {reason}。ロックを解除してください。キーチェーンのないコンピューターでは、config.toml の `secrets.master_key` を &quot;file&quot; にしてサービスを再起動してください。</translation>
    </message>
    <message>
        <source>The master key is handed over by systemd ({place}) and cannot be made there. Nothing was changed. Hand the new key over as `holdfast-master-key`, the old one as `holdfast-master-key-` with its id, and try again.</source>
        <translation>マスターキーは systemd から渡されるもので ({place})、そこに作ることはできません。何も変更されていません。新しい鍵を `holdfast-master-key`、古い鍵を `holdfast-master-key-` に ID を付けた名前で渡し、もう一度試してください。</translation>
    </message>
    <message>
        <source>{path} does not hold the master key that belongs there. Nothing was changed; bring the key back from a copy.</source>
        <translation>{path} に入っているのは本来のマスターキーではありません。何も変更されていません。コピーから鍵を戻してください。</translation>
    </message>
    <message>
        <source>Others than the service&apos;s user can read the master key {path}, so it is not used. Give the file the mode 0600; if anybody may have read it, run `holdfastd key rotate` afterwards.</source>
        <translation>サービスのユーザー以外もマスターキー {path} を読めるため、使用しません。ファイルのモードを 0600 にしてください。誰かに読まれた可能性がある場合は、その後 `holdfastd key rotate` を実行してください。</translation>
    </message>
    <message>
        <source>The master key was changed by another service at the same time (now {id}). Nothing was changed; bring that key here.</source>
        <translation>マスターキーが同時に別のサービスによって変更されました (現在は {id})。何も変更されていません。その鍵をここに持ってきてください。</translation>
    </message>
    <message>
        <source>A stored secret was changed from outside, or belongs to another place. It was not used; enter it anew.</source>
        <translation>保存されている秘密情報が外部から変更されたか、別の場所のものです。使用していません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Too many people are signing in at this moment. Nothing was changed; try again in a few seconds.</source>
        <translation>現在サインインしている人が多すぎます。何も変更されていません。数秒後にもう一度実行してください。</translation>
    </message>
    <message>
        <source>After several wrong attempts the next one has to wait. Nothing was changed; try again in {seconds} s.</source>
        <translation>間違いが続いたため、次の試行には待ち時間が必要です。何も変更されていません。{seconds} 秒後にもう一度実行してください。</translation>
    </message>
    <message>
        <source>The sign-in was refused: the user name, the e-mail address or the password is wrong, or the account is disabled.</source>
        <translation>サインインは拒否されました。ユーザー名、メールアドレス、パスワードのいずれかが違うか、アカウントが無効になっています。</translation>
    </message>
    <message>
        <source>The session has ended: its time is over, or somebody ended it. Sign in again.</source>
        <translation>セッションは終了しました。期限が切れたか、誰かが終了させました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This token was used once before, so somebody may have copied it: the whole session was ended. Sign in again, and change the password if that was not you.</source>
        <translation>このトークンは以前に使われているため、誰かにコピーされた可能性があります。セッション全体を終了しました。もう一度サインインし、心当たりがなければパスワードを変更してください。</translation>
    </message>
    <message>
        <source>This account has no open session {id}.</source>
        <translation>このアカウントには開いているセッション {id} がありません。</translation>
    </message>
    <message>
        <source>The configuration (`local_owner`) does not let anybody in who only has the file of this profile. Sign in by user name and password.</source>
        <translation>設定（`local_owner`）により、このプロファイルのファイルだけでは入れません。ユーザー名とパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>The account {name} is disabled.</source>
        <translation>アカウント {name} は無効になっています。</translation>
    </message>
    <message>
        <source>The new password cannot be used: {reason}. Nothing was changed.</source>
        <translation>新しいパスワードは使用できません: {reason}。何も変更されていません。</translation>
    </message>
    <message>
        <source>The present password is not right. Nothing was changed.</source>
        <translation>現在のパスワードが違います。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another account has the user name {username} or the e-mail address {email}. Nothing was changed.</source>
        <translation>ユーザー名 {username} またはメールアドレス {email} は別のアカウントで使われています。何も変更されていません。</translation>
    </message>
    <message>
        <source>This account has a name and a password already. Nothing was changed.</source>
        <translation>このアカウントにはすでに名前とパスワードがあります。何も変更されていません。</translation>
    </message>
    <message>
        <source>The set-up token is wrong, was used already, or is of an earlier start. The service prints a new one when it starts, as long as its owner has no password.</source>
        <translation>セットアップトークンが違うか、使用済みか、以前の起動時のものです。所有者にパスワードがない間、サービスは起動のたびに新しいトークンを表示します。</translation>
    </message>
    <message>
        <source>The link for a new password is wrong, was used already or is too old. Nothing was changed; ask an administrator for a new one.</source>
        <translation>新しいパスワード用のリンクが違うか、使用済みか、古すぎます。何も変更されていません。管理者に新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>{name} still owns {servers} servers, {backups} backups, {schedules} schedules and {targets} storage targets, so the account was not deleted. Say which account gets them, or disable this one.</source>
        <translation>{name} はまだサーバー {servers} 件、バックアップ {backups} 件、スケジュール {schedules} 件、保存先 {targets} 件を所有しているため、アカウントは削除されていません。引き継ぐアカウントを指定するか、このアカウントを無効にしてください。</translation>
    </message>
    <message>
        <source>{name} is the last account with the role Owner that can sign in. Nothing was changed; make somebody else Owner first.</source>
        <translation>{name} はサインインできる最後の Owner アカウントです。何も変更されていません。先に別の人を Owner にしてください。</translation>
    </message>
    <message>
        <source>{name} is the account that the installation was made with and cannot be deleted. Nothing was changed; it can be disabled.</source>
        <translation>{name} はこのインストールを作成したアカウントのため削除できません。何も変更されていません。無効にすることはできます。</translation>
    </message>
    <message>
        <source>Nobody can disable or delete the account that he is signed in with. Nothing was changed.</source>
        <translation>サインイン中のアカウント自身を無効にしたり削除したりすることはできません。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no role {name}. Nothing was changed.</source>
        <translation>ロール {name} はありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is a role named {name} already. Nothing was changed; choose another name.</source>
        <translation>{name} という名前のロールはすでにあります。何も変更されていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>{name} comes with Holdfast: it keeps its name and cannot be removed, and Owner keeps every right. Nothing was changed; make a role of your own.</source>
        <translation>{name} は Holdfast に付属するロールです。名前の変更や削除はできず、Owner はすべての権限を保持します。何も変更されていません。独自のロールを作成してください。</translation>
    </message>
    <message>
        <source>Nobody can give a right that he lacks himself: {permission}. Nothing was changed.</source>
        <translation>自分が持っていない権限を与えることはできません: {permission}。何も変更されていません。</translation>
    </message>
    <message>
        <source>The store is not up to date: the migration {name} is not applied. Nothing was changed. Start the service, or run `holdfastd migrate up`, and try again.</source>
        <translation>ストアが最新ではありません。マイグレーション {name} が適用されていません。何も変更されていません。サービスを起動するか `holdfastd migrate up` を実行してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>proof failed</source>
        <translation>確認に失敗</translation>
    </message>
    <message>
        <source>being stored</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>no proof yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>stored, being read back</source>
        <translation>保存済み、読み戻し中</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>読み戻し済み</translation>
    </message>
    <message>
        <source>read back and parsed</source>
        <translation>読み戻し・解析済み</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>テスト復元済み</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Where the store is</source>
        <translation>データストアの場所</translation>
    </message>
    <message>
        <source>Address of a PostgreSQL database. Empty: a file in the data folder.</source>
        <translation>PostgreSQL データベースのアドレス。空の場合は、データフォルダーのファイルを使います。</translation>
    </message>
    <message>
        <source>Folders that may be used</source>
        <translation>使用できるフォルダー</translation>
    </message>
    <message>
        <source>Servers, targets and restores must lie in one of them. Empty: wherever the service&apos;s user may read and write.</source>
        <translation>サーバー、保存先、復元先は、このいずれかの中に限られます。空の場合は、サービスのユーザーが読み書きできるすべての場所です。</translation>
    </message>
    <message>
        <source>Guard the store</source>
        <translation>データストアを保護</translation>
    </message>
    <message>
        <source>holdfastd migrate reset, which empties the store, is refused.</source>
        <translation>データストアを空にする holdfastd migrate reset を拒否します。</translation>
    </message>
    <message>
        <source>Connections kept open</source>
        <translation>維持する接続数</translation>
    </message>
    <message>
        <source>So many stay open even when nothing is asked.</source>
        <translation>要求がないときも、この数の接続を開いたままにします。</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>最大接続数</translation>
    </message>
    <message>
        <source>Whatever needs one more waits for one.</source>
        <translation>これを超える場合は、空きを待ちます。</translation>
    </message>
    <message>
        <source>Wait for a connection</source>
        <translation>接続の待ち時間</translation>
    </message>
    <message>
        <source>A request that gets none within this time fails.</source>
        <translation>この時間内に接続を得られない要求は失敗します。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Close unused connections after</source>
        <translation>未使用の接続を閉じるまで</translation>
    </message>
    <message>
        <source>Beyond those that are kept open.</source>
        <translation>維持する接続数を超えた分が対象です。</translation>
    </message>
    <message>
        <source>Wait for the database at the start</source>
        <translation>起動時にデータベースを待つ時間</translation>
    </message>
    <message>
        <source>The service gives up when it does not answer within this time.</source>
        <translation>この時間内に応答がない場合、サービスは起動を中止します。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Where the service listens on this computer. 0: 7420, or any free one in a home folder of its own.</source>
        <translation>サービスがこのコンピューターで待ち受けるポート。0 の場合は 7420、専用のホームフォルダーでは空いているポートを使います。</translation>
    </message>
    <message>
        <source>Names of this computer</source>
        <translation>このコンピューターの名前</translation>
    </message>
    <message>
        <source>Accepted as Host beside its loopback addresses.</source>
        <translation>ループバックアドレスのほかに、Host として受け付けます。</translation>
    </message>
    <message>
        <source>Web pages that may ask</source>
        <translation>要求を許可する Web ページ</translation>
    </message>
    <message>
        <source>Their origins. Empty: none may.</source>
        <translation>ページのオリジン。空の場合は、どのページにも許可しません。</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>同時実行数</translation>
    </message>
    <message>
        <source>Backups, restores and checks that run side by side.</source>
        <translation>並行して実行するバックアップ、復元、確認の数。</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>件</translation>
    </message>
    <message>
        <source>At the same time into one target</source>
        <translation>保存先ごとの同時実行数</translation>
    </message>
    <message>
        <source>Backups that write to the same place; the others wait.</source>
        <translation>同じ場所に書き込むバックアップの数。残りは待機します。</translation>
    </message>
    <message>
        <source>At the same time from one disk</source>
        <translation>ディスクごとの同時実行数</translation>
    </message>
    <message>
        <source>Backups of servers that lie on the same disk; the others wait.</source>
        <translation>同じディスクにあるサーバーのバックアップの数。残りは待機します。</translation>
    </message>
    <message>
        <source>Space that stays free</source>
        <translation>残しておく空き容量</translation>
    </message>
    <message>
        <source>No backup or restore begins that would leave less on a disk.</source>
        <translation>ディスクの空きがこれを下回るバックアップや復元は始めません。</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>A restore can be undone for</source>
        <translation>復元を取り消せる期間</translation>
    </message>
    <message>
        <source>So long the folder from before it is kept.</source>
        <translation>この期間、復元前のフォルダーが残されます。</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>High contrast is dark, with bright lines.</source>
        <translation>ハイコントラストは、暗い背景に明るい線を使います。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of this window. What is open stays open.</source>
        <translation>このウィンドウの言語。開いているものはそのままです。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>すべての表示が合わせて大きくなります。</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>アニメーションなし</translation>
    </message>
    <message>
        <source>Panels come at once and running marks stand still.</source>
        <translation>パネルはすぐに表示され、実行中の印は動きません。</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>サインイン時に起動</translation>
    </message>
    <message>
        <source>In the background, so that notifications reach you. The service needs no window.</source>
        <translation>通知が届くように、バックグラウンドで起動します。サービスにウィンドウは不要です。</translation>
    </message>
    <message>
        <source>Desktop notifications</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>While no window of Holdfast is in front.</source>
        <translation>Holdfast のウィンドウが前面にないときに表示します。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>トレイに残す</translation>
    </message>
    <message>
        <source>Closing the last window leaves the icon, where the desktop has a tray.</source>
        <translation>デスクトップにトレイがあれば、最後のウィンドウを閉じてもアイコンが残ります。</translation>
    </message>
    <message>
        <source>Keep the service running</source>
        <translation>サービスの実行を続ける</translation>
    </message>
    <message>
        <source>When the window closes, schedules go on. Off: the service ends with the window.</source>
        <translation>ウィンドウを閉じても、スケジュールは続きます。オフの場合、サービスはウィンドウと一緒に終了します。</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Service and work</source>
        <translation>サービスと処理</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Database connections</source>
        <translation>データベース接続</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Everything that ends</source>
        <translation>終了したものすべて</translation>
    </message>
    <message>
        <source>What needs me</source>
        <translation>対応が必要なもの</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In without a password</source>
        <translation>パスワードなしで入る</translation>
    </message>
    <message>
        <source>Programs of the service&apos;s own user are let in as the owner.</source>
        <translation>サービスと同じユーザーのプログラムは所有者として入れます。</translation>
    </message>
    <message>
        <source>Let other computers in at</source>
        <translation>ほかのコンピューターを受け付けるアドレス</translation>
    </message>
    <message>
        <source>An address of this computer; always with TLS. Empty: nobody else is let in.</source>
        <translation>このコンピューターのアドレス。常に TLS を使います。空の場合、ほかからは接続できません。</translation>
    </message>
    <message>
        <source>Port for other computers</source>
        <translation>ほかのコンピューター用のポート</translation>
    </message>
    <message>
        <source>Beside the port for this computer.</source>
        <translation>このコンピューター用のポートとは別です。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>A PEM file. When it changes, new connections use it at once.</source>
        <translation>PEM ファイル。変更されると、新しい接続からすぐに使われます。</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>証明書の鍵</translation>
    </message>
    <message>
        <source>A PEM file without a passphrase that nobody else can read.</source>
        <translation>パスフレーズのない PEM ファイル。ほかの誰にも読めないものにしてください。</translation>
    </message>
    <message>
        <source>Where the master key lies</source>
        <translation>マスターキーの場所</translation>
    </message>
    <message>
        <source>Stored passwords and tokens are sealed under it.</source>
        <translation>保存されているパスワードとトークンは、この鍵で封印されています。</translation>
    </message>
    <message>
        <source>Other computers and secrets</source>
        <translation>ほかのコンピューターと秘密情報</translation>
    </message>
</context>
<context>
    <name>holdfast::Pages</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Browse a backup</source>
        <translation>バックアップを閲覧</translation>
    </message>
    <message>
        <source>Compare backups</source>
        <translation>バックアップを比較</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set Holdfast up</source>
        <translation>Holdfast の初期設定</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ActionBar</name>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Banner</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>数値はまだありません</translation>
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
        <translation>「%1」と入力</translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>続けるには「%1」と入力:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2</source>
        <comment>what goes, its size and age</comment>
        <translation>&lt;b&gt;%1&lt;/b&gt;、%2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::CopyableText</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
クリックでコピー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a value, the value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>copies it</source>
        <translation>コピーします</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>The content is equal.</source>
        <translation>内容は同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) differ.</source>
        <translation>
            <numerusform>%n個のチャンクが異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bytes differ.</source>
        <translation>バイトが異なります。</translation>
    </message>
    <message>
        <source>The bytes differ from byte %1 on.</source>
        <translation>%1 バイト目から異なります。</translation>
    </message>
    <message>
        <source>There are more differences than are shown.</source>
        <translation>表示しているもの以外にも違いがあります。</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::ErrorDialog</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>すべてコピー</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::HeatMap</name>
    <message>
        <source>none due</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>テスト復元済み</translation>
    </message>
    <message>
        <source>%1, %2 %3: %4</source>
        <extracomment>a square of the heat map: server, weekday, day, what it saw</extracomment>
        <translation>%1、%2 %3: %4</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>date format of a day, as QLocale::toString takes it</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::InlineError</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what failed, then why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::LineView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
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
        <translation>%1 / %2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>done, speed</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>「%1」をキャンセル</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::RelativeTimeLabel</name>
    <message>
        <source>%1, %2</source>
        <comment>time of day, how long ago</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::SearchField</name>
    <message>
        <source>Remove the filter</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>suggestion, what it is</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::TimeText</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
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
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and time</comment>
        <translation>(%1) %2</translation>
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
        <translation>%1（%2、UTC %3）</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>within a sentence</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>within a sentence</comment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>within a sentence</comment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1 秒未満</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::Timeline</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::TokenField</name>
    <message>
        <source>Filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>Delete removes it, Enter edits it</source>
        <translation>Delete で削除、Enter で編集</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>「%1」を解釈できません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを消去</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>フィルター: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>holdfast::kit::UnsavedDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>変更を保存しますか？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ここに残る</translation>
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
        <translation>%1、%2 %3</translation>
    </message>
    <message>
        <source>Takes about %1.</source>
        <translation>約%1かかります。</translation>
    </message>
    <message>
        <source>Is under way.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>Took %1.</source>
        <translation>%1かかりました。</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失敗しました。</translation>
    </message>
    <message>
        <source>Overlaps with %1 for about %2.</source>
        <translation>%1 と約%2重なります。</translation>
    </message>
    <message>
        <source>From %1: nothing is backed up for half an hour.</source>
        <translation>%1 からの30分間: バックアップはありません。</translation>
    </message>
    <message>
        <source>From %1: %2 of work in half an hour.</source>
        <translation>%1 からの30分間: 処理時間は%2です。</translation>
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
        <translation>%1 今日</translation>
    </message>
    <message>
        <source>%1–%2 twice</source>
        <translation>%1–%2 は2回</translation>
    </message>
    <message>
        <source>%1–%2 left out</source>
        <extracomment>a stretch of a day&apos;s clock that is left out</extracomment>
        <translation>%1–%2 なし</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>バックアップ%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ActivityBar</name>
    <message>
        <source>No work running</source>
        <translation>実行中の処理なし</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n件のジョブを実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Service not reachable since %1</source>
        <translation>%1 からサービスに接続できません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Jobs (Ctrl+J)</source>
        <translation>ジョブ (Ctrl+J)</translation>
    </message>
    <message>
        <source>Notifications (Ctrl+Shift+J)</source>
        <translation>通知 (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1、残り%2</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>新しい通知%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新しい通知なし</translation>
    </message>
    <message>
        <source>Looking for the service…</source>
        <translation>サービスを検索中…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Service %1 · %2 ms</source>
        <translation>サービス %1 · %2 ms</translation>
    </message>
    <message>
        <source>Service %1: another version</source>
        <translation>サービス %1: 別のバージョン</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>このコンピューターで検出</translation>
    </message>
    <message>
        <source>Looking for servers on this computer…</source>
        <translation>このコンピューターのサーバーを検索中…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>/srv/games/survival</source>
        <translation>/srv/games/survival</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Which folder does the server live in?</source>
        <translation>サーバーはどのフォルダーにありますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a found server: name, then its folder</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>None found; type or choose its folder</source>
        <translation>見つかりません。フォルダーを入力または選択</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件検出</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of the server</source>
        <translation>サーバーのフォルダー</translation>
    </message>
    <message>
        <source>%1 in the folder.</source>
        <translation>フォルダーのサイズは %1 です。</translation>
    </message>
    <message>
        <source>Minecraft %1, %2.</source>
        <translation>Minecraft %1、%2。</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 を追加しました</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>What you call it; it can be changed later.</source>
        <translation>表示に使う名前です。後で変更できます。</translation>
    </message>
    <message>
        <source>Nothing in the folder is changed by adding it. One that is missing is made, for a new server.</source>
        <translation>追加しても、フォルダーの中は変更されません。存在しない場合は、新しいサーバー用に作成されます。</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>今はサービスに接続できません。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ArchiveTreeModel</name>
    <message>
        <source>more…</source>
        <translation>さらに表示…</translation>
    </message>
    <message>
        <source>%1, a link to %2</source>
        <translation>%1（%2 へのリンク）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackUpMenu</name>
    <message>
        <source>Add a server first</source>
        <translation>先にサーバーを追加してください</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>今はサービスに接続できません。</translation>
    </message>
    <message numerus="yes">
        <source>All %n server(s)</source>
        <translation>
            <numerusform>全%n台のサーバー</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupDetailPane</name>
    <message>
        <source>read back %1</source>
        <translation>読み戻し: %1</translation>
    </message>
    <message>
        <source>Verify it to know that it is good.</source>
        <translation>正常かどうかは、検証すると分かります。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>This backup is not complete.</source>
        <translation>このバックアップは完了していません。</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>今はサービスに接続できません。</translation>
    </message>
    <message>
        <source>Undo its restore</source>
        <translation>この復元を取り消す</translation>
    </message>
    <message>
        <source>Puts back what was there before; kept until %1.</source>
        <translation>復元前の状態に戻します。%1 まで残されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln file(s)</source>
        <translation>
            <numerusform>%1、ファイル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Minecraft</source>
        <translation>Minecraft</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成方法</translation>
    </message>
    <message>
        <source>a schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>yes: retention never removes it</source>
        <translation>あり: 保持ポリシーでは削除されません</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Missing or damaged</source>
        <translation>欠落または破損</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>バックアップ</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupSteps</name>
    <message>
        <source>Waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Read back again, all equal</source>
        <translation>再度読み戻し、すべて一致</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupTableModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>確認段階</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupText</name>
    <message>
        <source>Waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Being read back</source>
        <translation>読み戻し中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Stored, not read back yet</source>
        <translation>保存済み、読み戻し前</translation>
    </message>
    <message numerus="yes">
        <source>Good, with %n warning(s)</source>
        <translation>
            <numerusform>正常、警告%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Known to be good</source>
        <translation>正常と確認済み</translation>
    </message>
    <message>
        <source>Read back, every checksum equal</source>
        <translation>読み戻し済み、チェックサムはすべて一致</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Filter backups</source>
        <translation>バックアップをフィルター</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Restore the selected backup…</source>
        <translation>選択したバックアップを復元…</translation>
    </message>
    <message>
        <source>Browse the selected backup</source>
        <translation>選択したバックアップを閲覧</translation>
    </message>
    <message>
        <source>Compare the selected backup…</source>
        <translation>選択したバックアップを比較…</translation>
    </message>
    <message>
        <source>Verify the selected backup</source>
        <translation>選択したバックアップを検証</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s), %1</source>
        <translation>
            <numerusform>バックアップ%Ln件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>解釈できません: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>Back a server up by hand, or give it a schedule.</source>
        <translation>サーバーを手動でバックアップするか、スケジュールを設定します。</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>サーバーへ移動</translation>
    </message>
    <message>
        <source>No backup fits the filter</source>
        <translation>フィルターに合うバックアップはありません</translation>
    </message>
    <message>
        <source>“%1” leaves none.</source>
        <translation>「%1」に合うものはありません。</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>The backup of that link is not there</source>
        <translation>リンク先のバックアップがありません</translation>
    </message>
    <message>
        <source>%1 is not verified</source>
        <translation>%1 を検証できませんでした</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>復元を取り消せませんでした</translation>
    </message>
    <message>
        <source>The lock was not changed</source>
        <translation>ロックを変更できませんでした</translation>
    </message>
    <message>
        <source>Delete this backup for good?</source>
        <translation>このバックアップを完全に削除しますか？</translation>
    </message>
    <message>
        <source>%1 of %2, %3. Its archive is removed and cannot be brought back.</source>
        <translation>%2 の%1 のバックアップ、%3。アーカイブは削除され、元に戻せません。</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>バックアップを削除</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 を削除できませんでした</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Filter: a name, server:survival, is:unverified, larger:2GB</source>
        <translation>フィルター: 名前、server:survival、is:unverified、larger:2GB</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n件検出</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one shows whether everything in its folder can be read.</source>
        <translation>最初のバックアップで、フォルダー内のすべてを読み取れるかどうかが分かります。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>“%1” leaves none</source>
        <translation>「%1」に合うものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) fit the other filters.</source>
        <translation>
            <numerusform>ほかのフィルターに合うバックアップは%Ln件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を解除</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BrowsePage</name>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Search in this backup</source>
        <translation>このバックアップ内を検索</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>バックアップのファイル</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>The backup cannot be read</source>
        <translation>バックアップを読み取れません</translation>
    </message>
    <message>
        <source>This backup is not there</source>
        <translation>このバックアップはありません</translation>
    </message>
    <message numerus="yes">
        <source>archive of %1, %Ln file(s)</source>
        <translation>
            <numerusform>アーカイブ %1、ファイル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search all %Ln file(s)</source>
        <translation>
            <numerusform>全%Ln個のファイルを検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>No file of this backup has “%1” in its path.</source>
        <translation>このバックアップには、パスに「%1」を含むファイルがありません。</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 を保存できませんでした</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Compare this backup…</source>
        <translation>このバックアップを比較…</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>このバックアップを復元…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>server and time of its backup</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Put the folder into</source>
        <translation>フォルダーの保存場所</translation>
    </message>
    <message>
        <source>Saving %1: %2 of %3</source>
        <translation>%1 を保存中: %2 / %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1 without %n symbolic link(s)</source>
        <translation>
            <numerusform>%1 を保存しました（シンボリックリンク %n件を除く）</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the selected file or folder…</source>
        <translation>選択したファイルまたはフォルダーを保存…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CommandPalette</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致する項目</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>検索または実行</translation>
    </message>
    <message>
        <source>A page, server, backup, action or setting</source>
        <translation>ページ、サーバー、バックアップ、操作、設定</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>in a new window</source>
        <translation>新しいウィンドウで</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>操作のみ</translation>
    </message>
    <message>
        <source>servers only</source>
        <translation>サーバーのみ</translation>
    </message>
    <message>
        <source>backups only</source>
        <translation>バックアップのみ</translation>
    </message>
    <message>
        <source>settings only</source>
        <translation>設定のみ</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>%1 を今すぐバックアップ</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <translation>%1 を復元…</translation>
    </message>
    <message>
        <source>choose among its backups</source>
        <translation>バックアップから選択</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>browse</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Set Holdfast up…</source>
        <translation>Holdfast の初期設定…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>新旧を入れ替え</translation>
    </message>
    <message>
        <source>Restore the older state…</source>
        <translation>古い方の状態を復元…</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>変更の種類</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Older state</source>
        <translation>古い方の状態</translation>
    </message>
    <message>
        <source>Newer state</source>
        <translation>新しい方の状態</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>異なるファイル</translation>
    </message>
    <message>
        <source>The live folder</source>
        <translation>運用中のフォルダー</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>The live folder is always the newer side.</source>
        <translation>運用中のフォルダーは、常に新しい方になります。</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>この種類の変更はありません</translation>
    </message>
    <message>
        <source>Both states are equal, file for file.</source>
        <translation>二つの状態は、すべてのファイルが同じです。</translation>
    </message>
    <message>
        <source>There are changes of other kinds.</source>
        <translation>ほかの種類の変更があります。</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>比較できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Swap the sides of the comparison</source>
        <translation>比較の新旧を入れ替え</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and name of a backup</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are equal.</source>
        <translation>
            <numerusform>%Ln項目が同じです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ConnectionPopover</name>
    <message>
        <source>The service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Runs since</source>
        <translation>起動日時</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>It is tried again by itself. Backups that it makes go on without this window.</source>
        <translation>接続は自動的に再試行されます。サービスが作成中のバックアップは、このウィンドウがなくても続きます。</translation>
    </message>
    <message>
        <source>This window is version %1. Restart the service to use the same.</source>
        <translation>このウィンドウのバージョンは %1 です。バージョンをそろえるには、サービスを再起動してください。</translation>
    </message>
    <message>
        <source>The store does not answer: nothing can be backed up until it does.</source>
        <translation>データストアが応答しません。応答するまで、何もバックアップできません。</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>動作中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>サービスを再起動…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This window is version %1. Restart it to use the same.</source>
        <translation>このウィンドウのバージョンは %1 です。バージョンをそろえるには、ウィンドウを再起動してください。</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>別のバージョン</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DesktopNotifier</name>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DrawerListModel</name>
    <message>
        <source>New: %1. %2</source>
        <translation>新着: %1。%2</translation>
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
        <translation>%1 を取り出し中: %2 / %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 was not taken out</source>
        <translation>%1 は取り出されませんでした</translation>
    </message>
    <message>
        <source>%1 could not be taken out</source>
        <translation>%1 を取り出せませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%1 without %n symbolic link(s)</source>
        <translation>
            <numerusform>%1（シンボリックリンク %n件を除く）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is here now. Drag it once more.</source>
        <translation>%1 の用意ができました。もう一度ドラッグしてください。</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 の用意ができました</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileDifferencePane</name>
    <message>
        <source>Chunk %1 / %2</source>
        <translation>チャンク %1 / %2</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>新規、%1</translation>
    </message>
    <message>
        <source>deleted, was %1</source>
        <translation>削除、以前は %1</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>the size of a file before and after</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Choose a file to see what is different in it.</source>
        <translation>ファイルを選ぶと、異なる部分が表示されます。</translation>
    </message>
    <message>
        <source>The content is equal.</source>
        <translation>内容は同じです。</translation>
    </message>
    <message>
        <source>What is different in the file</source>
        <translation>ファイルの異なる部分</translation>
    </message>
    <message>
        <source>The bytes differ from place %1 on.</source>
        <translation>%1 バイト目から異なります。</translation>
    </message>
    <message>
        <source>The bytes differ.</source>
        <translation>バイトが異なります。</translation>
    </message>
    <message>
        <source>There is more that differs than is shown.</source>
        <translation>表示しているもの以外にも違いがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n chunk(s) differ</source>
        <translation>
            <numerusform>%n個のチャンクが異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) differ</source>
        <translation>
            <numerusform>リージョンのマップ: %n個のチャンクが異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1、新規</translation>
    </message>
    <message>
        <source>%1, deleted</source>
        <translation>%1、削除</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1、変更</translation>
    </message>
    <message>
        <source>%1, in neither</source>
        <translation>%1、どちらにもなし</translation>
    </message>
    <message>
        <source>%1, equal</source>
        <translation>%1、同じ</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更 %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新規 %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>削除 %1</translation>
    </message>
    <message>
        <source>%1 equal</source>
        <translation>同じ %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilePreviewPane</name>
    <message>
        <source>Text, %1</source>
        <translation>テキスト、%1</translation>
    </message>
    <message>
        <source>Image, %1 × %2</source>
        <translation>画像、%1 × %2</translation>
    </message>
    <message>
        <source>Minecraft data (NBT)</source>
        <translation>Minecraft データ（NBT）</translation>
    </message>
    <message>
        <source>Region of 32 × 32 chunks</source>
        <translation>32 × 32 チャンクのリージョン</translation>
    </message>
    <message>
        <source>Archive, %1</source>
        <translation>アーカイブ、%1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>Folder, %1</source>
        <translation>フォルダー、%1</translation>
    </message>
    <message>
        <source>Content of %1</source>
        <translation>%1 の内容</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>続きを読む</translation>
    </message>
    <message>
        <source>Picture in %1</source>
        <translation>%1 の画像</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>%1 のタグ</translation>
    </message>
    <message numerus="yes">
        <source>Map of the region: %n chunk(s) exist</source>
        <translation>
            <numerusform>リージョンのマップ: %n個のチャンクがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Chunk %1 / %2</source>
        <translation>チャンク %1 / %2</translation>
    </message>
    <message>
        <source>%1, never made</source>
        <translation>%1、未生成</translation>
    </message>
    <message>
        <source>%1, torn: its place or length cannot be right</source>
        <translation>%1、破損: 位置または長さが正しくありません</translation>
    </message>
    <message>
        <source>%1, %2, saved %3</source>
        <translation>%1、%2、保存: %3</translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation>チャンク</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Blocks</source>
        <extracomment>the blocks of a Minecraft region: from x … to x, from z … to z</extracomment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>x %1 … %2, z %3 … %4</source>
        <translation>x %1 … %2、z %3 … %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>last day of play</source>
        <translation>最後のプレイ日</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Choose a chunk to see its data.</source>
        <translation>チャンクを選ぶと、データが表示されます。</translation>
    </message>
    <message>
        <source>%1 was never made.</source>
        <translation>%1 は生成されていません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size and kind of a file</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 of %2, %3 torn</source>
        <translation>%1 / %2、破損 %3</translation>
    </message>
    <message>
        <source>%1 of %2, none torn</source>
        <translation>%1 / %2、破損なし</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FilterText</name>
    <message>
        <source>name of the server</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>what is true of it</source>
        <translation>当てはまる条件</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>one of its tags</source>
        <translation>タグのいずれか</translation>
    </message>
    <message>
        <source>least size</source>
        <translation>最小サイズ</translation>
    </message>
    <message>
        <source>greatest size</source>
        <translation>最大サイズ</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>first day that is left out</source>
        <translation>終わりの日（この日は含まない）</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstBackupRow</name>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>読み戻し済み</translation>
    </message>
    <message>
        <source>parsed</source>
        <translation>解析済み</translation>
    </message>
    <message>
        <source>restored for a test</source>
        <translation>テスト復元済み</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), %1 in an archive of %2, after %3</source>
        <translation>
            <numerusform>ファイル%Ln個（%1）をアーカイブ（%2）に保存、所要時間 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>%1 of %2, %3, %4 left</source>
        <translation>%1 / %2、%3、残り%4</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunPage</name>
    <message>
        <source>The folder for backups was not taken</source>
        <translation>バックアップ用のフォルダーを設定できませんでした</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Import a world…</source>
        <translation>ワールドを取り込む…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>または、ここにフォルダーをドロップ</translation>
    </message>
    <message>
        <source>Where should their backups go?</source>
        <translation>バックアップをどこに保存しますか？</translation>
    </message>
    <message>
        <source>Folder of a server</source>
        <translation>サーバーのフォルダー</translation>
    </message>
    <message>
        <source>/srv/games/survival</source>
        <translation>/srv/games/survival</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>How often they are backed up then</source>
        <translation>以後のバックアップの間隔</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>6時間ごと</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1時間ごと</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>12時間ごと</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>and keep the 8 newest, 7 daily, 4 weekly, 6 monthly</source>
        <translation>最新8件、日次7件、週次4件、月次6件を保持</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先に画面を見て回る</translation>
    </message>
    <message>
        <source>Look for servers again</source>
        <translation>サーバーを再検索</translation>
    </message>
    <message>
        <source>Importing the world. It shows here once it is unpacked.</source>
        <translation>ワールドを取り込み中です。展開が終わると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>ジョブを表示</translation>
    </message>
    <message numerus="yes">
        <source>We found %n server(s) on this machine.</source>
        <translation>
            <numerusform>このマシンでサーバーが%n台見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed on them. They keep running, and Holdfast only reads their folders.</source>
        <translation>サーバーは何も変更されません。動作を続け、Holdfast はフォルダーを読み取るだけです。</translation>
    </message>
    <message>
        <source>The service is starting…</source>
        <translation>サービスを起動中…</translation>
    </message>
    <message>
        <source>It makes the backups and goes on when this window closes.</source>
        <translation>サービスがバックアップを作成します。このウィンドウを閉じても動作を続けます。</translation>
    </message>
    <message>
        <source>Looking for servers on this machine…</source>
        <translation>このマシンのサーバーを検索中…</translation>
    </message>
    <message>
        <source>Running Minecraft servers and well-known folders.</source>
        <translation>実行中の Minecraft サーバーと、よく使われるフォルダー。</translation>
    </message>
    <message>
        <source>Which folder does your server live in?</source>
        <translation>サーバーはどのフォルダーにありますか？</translation>
    </message>
    <message>
        <source>No server was found by itself. Add its folder, or import a world; nothing in it is changed.</source>
        <translation>サーバーは自動では見つかりませんでした。フォルダーを追加するか、ワールドを取り込みます。中は何も変更されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n found on this machine</source>
        <translation>
            <numerusform>このマシンで%n台検出</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one server.</source>
        <translation>サーバーを1台以上選択してください。</translation>
    </message>
    <message>
        <source>About %1 to read.</source>
        <translation>読み取る量は約 %1 です。</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>%1 を今すぐバックアップ</translation>
    </message>
    <message numerus="yes">
        <source>Back up %n server(s) now</source>
        <translation>
            <numerusform>サーバー%n台を今すぐバックアップ</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>今はサービスに接続できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n first backup(s)</source>
        <translation>
            <numerusform>最初のバックアップ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is written, then read back from the disk and compared byte for byte. It goes on when you leave this page or close the window.</source>
        <translation>それぞれ書き込んだ後、ディスクから読み戻し、バイト単位で照合します。このページを離れても、ウィンドウを閉じても続きます。</translation>
    </message>
    <message>
        <source>From now on: %1.</source>
        <translation>以後: %1。</translation>
    </message>
    <message>
        <source>Go on while it works</source>
        <translation>実行したまま進む</translation>
    </message>
    <message>
        <source>It is backed up, and the backup was read back.</source>
        <translation>バックアップが完了し、読み戻しも済みました。</translation>
    </message>
    <message numerus="yes">
        <source>All %n are backed up, and every backup was read back.</source>
        <translation>
            <numerusform>%n台すべてのバックアップが完了し、どのバックアップも読み戻し済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every byte on the disk was compared with what was read from the server.</source>
        <translation>ディスク上の全バイトを、サーバーから読み取った内容と照合しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n first backup(s) are good.</source>
        <translation>
            <numerusform>最初のバックアップ%n件のうち%1件が正常です。</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed says why. Nothing was changed on any server; try it again.</source>
        <translation>失敗したものには理由が表示されています。どのサーバーでも何も変更されていません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Which servers shall be backed up?</source>
        <translation>どのサーバーをバックアップしますか？</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunPlan</name>
    <message>
        <source>First backup</source>
        <translation>最初のバックアップ</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRunSide</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>ステップ %1/3</translation>
    </message>
    <message>
        <source>Backups that are known to be good</source>
        <translation>正常と確認済みのバックアップ</translation>
    </message>
    <message>
        <source>Choose servers</source>
        <translation>サーバーを選択</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>バックアップの保存先を選択</translation>
    </message>
    <message>
        <source>At least one place; two are better</source>
        <translation>1か所以上、2か所ならより安心です</translation>
    </message>
    <message>
        <source>First backup</source>
        <translation>最初のバックアップ</translation>
    </message>
    <message>
        <source>Starts at once; you see it being checked</source>
        <translation>すぐに始まり、確認の様子も見られます</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FoundServerCard</name>
    <message>
        <source>%1, registered already</source>
        <translation>%1、登録済み</translation>
    </message>
    <message>
        <source>%1, found by its running process</source>
        <translation>%1、実行中のプロセスから検出</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>in its folder</source>
        <translation>フォルダーのサイズ</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>%1, made for the new server</source>
        <translation>%1（新しいサーバー用に作成）</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::HealthCard</name>
    <message>
        <source>no place for archives</source>
        <translation>アーカイブの保存先なし</translation>
    </message>
    <message>
        <source>enough for years at this rate</source>
        <translation>現在のペースなら何年も十分</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) until it is full</source>
        <translation>
            <numerusform>満杯まで%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation>
            <numerusform>サーバー%n台中%1台</numerusform>
        </translation>
    </message>
    <message>
        <source>Within goal</source>
        <translation>目標内</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copies elsewhere</source>
        <translation>別の場所のコピー</translation>
    </message>
    <message>
        <source>all in one place</source>
        <translation>すべて1か所</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>読み戻し済み</translation>
    </message>
    <message>
        <source>nothing stored yet</source>
        <translation>まだ保存なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln backup(s) in 30 days</source>
        <translation>
            <numerusform>30日間のバックアップ%Ln件中%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Space ahead</source>
        <translation>今後の空き容量</translation>
    </message>
    <message>
        <source>What could go</source>
        <translation>削除候補を表示</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>looks at its schedules</source>
        <translation>スケジュールを確認しています</translation>
    </message>
    <message>
        <source>has not looked for 10 minutes</source>
        <translation>10分間確認していません</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Nothing to judge yet</source>
        <translation>判断できるものがまだありません</translation>
    </message>
    <message>
        <source>Nothing to judge yet.</source>
        <translation>判断できるものがまだありません。</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>/ 100</translation>
    </message>
    <message>
        <source>Health: %1 of 100</source>
        <translation>健全性: %1 / 100</translation>
    </message>
    <message>
        <source>Every rule is kept.</source>
        <translation>すべてのルールが守られています。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the things below would make it 100.</source>
        <translation>
            <numerusform>以下のうち%n件に対応すると 100 になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 points</source>
        <extracomment>a rule of the health score: its name, what was found, points of points</extracomment>
        <translation>%1: %2、%4点中%3点</translation>
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
        <translation>日ごとのバックアップ</translation>
    </message>
    <message>
        <source>one square a day</source>
        <translation>1マスが1日</translation>
    </message>
    <message>
        <source>Backups by day and server</source>
        <translation>日・サーバー別のバックアップ</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>表示を減らす</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n server(s)</source>
        <translation>
            <numerusform>全%n台のサーバーを表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups of the last %n day(s)</source>
        <translation>
            <numerusform>過去%n日のバックアップ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ImportDialog</name>
    <message>
        <source>Import world</source>
        <translation>ワールドを取り込む</translation>
    </message>
    <message>
        <source>Import a world</source>
        <translation>ワールドの取り込み</translation>
    </message>
    <message>
        <source>Which archive holds the world?</source>
        <translation>ワールドはどのアーカイブにありますか？</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>/home/me/world.zip</source>
        <translation>/home/me/world.zip</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>It is unpacked into a new folder, and only there. Zip, 7z and tar in every form.</source>
        <translation>新しいフォルダーの中だけに展開されます。zip、7z と、各種 tar 形式に対応しています。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Archive of a world</source>
        <translation>ワールドのアーカイブ</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::JobDrawer</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>%1 running, %2 waiting</source>
        <translation>実行中 %1、待機中 %2</translation>
    </message>
    <message>
        <source>“%1” was not cancelled</source>
        <translation>「%1」をキャンセルできませんでした</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Finished lately</source>
        <translation>最近完了</translation>
    </message>
    <message>
        <source>No work so far. Backups, restores and checks show here.</source>
        <translation>まだ処理はありません。バックアップ、復元、確認がここに表示されます。</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>このジョブをキャンセル</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由を表示</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::JobText</name>
    <message>
        <source>Back up %1</source>
        <translation>%1 のバックアップ</translation>
    </message>
    <message>
        <source>Verify a backup of %1</source>
        <translation>%1 のバックアップの検証</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 の復元</translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation>%1 の復元の取り消し</translation>
    </message>
    <message>
        <source>Apply the retention of %1</source>
        <translation>%1 への保持ポリシーの適用</translation>
    </message>
    <message>
        <source>Import a world</source>
        <translation>ワールドの取り込み</translation>
    </message>
    <message>
        <source>Export a backup of %1</source>
        <translation>%1 のバックアップの書き出し</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1、所要時間 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Checking what it needs</source>
        <translation>必要な条件を確認中</translation>
    </message>
    <message>
        <source>Checked what it needs</source>
        <translation>必要な条件を確認済み</translation>
    </message>
    <message>
        <source>Writing files into the archive</source>
        <translation>ファイルをアーカイブに書き込み中</translation>
    </message>
    <message>
        <source>Files written into the archive</source>
        <translation>ファイルをアーカイブに書き込み済み</translation>
    </message>
    <message>
        <source>Reading back and comparing</source>
        <translation>読み戻して照合中</translation>
    </message>
    <message>
        <source>Read back, every checksum equal</source>
        <translation>読み戻し済み、チェックサムはすべて一致</translation>
    </message>
    <message>
        <source>Backing the present state up</source>
        <translation>現在の状態をバックアップ中</translation>
    </message>
    <message>
        <source>Present state backed up</source>
        <translation>現在の状態をバックアップ済み</translation>
    </message>
    <message>
        <source>Unpacking beside the live folder</source>
        <translation>運用中のフォルダーの隣に展開中</translation>
    </message>
    <message>
        <source>Unpacked beside the live folder, each checksum equal</source>
        <translation>運用中のフォルダーの隣に展開済み、チェックサムはすべて一致</translation>
    </message>
    <message>
        <source>Carrying over what backups leave out</source>
        <translation>バックアップ対象外のものを引き継ぎ中</translation>
    </message>
    <message>
        <source>What backups leave out was carried over</source>
        <translation>バックアップ対象外のものを引き継ぎ済み</translation>
    </message>
    <message>
        <source>Swapping by renaming</source>
        <translation>名前の変更で入れ替え中</translation>
    </message>
    <message>
        <source>Swapped by renaming</source>
        <translation>名前の変更で入れ替え済み</translation>
    </message>
    <message>
        <source>Writing the zip file</source>
        <translation>zip ファイルを書き込み中</translation>
    </message>
    <message>
        <source>Zip file written</source>
        <translation>zip ファイルを書き込み済み</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MainWindow</name>
    <message>
        <source>Try now</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The service has not been reachable since %1. What you see is from then. Nothing is lost; it is tried again by itself.</source>
        <translation>%1 からサービスに接続できません。表示されているのはその時点の内容です。何も失われていません。接続は自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由を表示</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>No server is backed up yet.</source>
        <translation>まだどのサーバーもバックアップされていません。</translation>
    </message>
    <message>
        <source>Set it up…</source>
        <translation>初期設定…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>検索または実行</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>このページ内を検索</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>このページを再読み込み</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>前の場所に戻る</translation>
    </message>
    <message>
        <source>Copy a link to this page</source>
        <translation>このページへのリンクをコピー</translation>
    </message>
    <message>
        <source>Show the jobs</source>
        <translation>ジョブを表示</translation>
    </message>
    <message>
        <source>Show the notifications</source>
        <translation>通知を表示</translation>
    </message>
    <message>
        <source>Open a new window</source>
        <translation>新しいウィンドウを開く</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>ウィンドウの次の部分へ移動</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのキーを表示</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>サービスを再起動…</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>このウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>The service was not restarted</source>
        <translation>サービスを再起動できませんでした</translation>
    </message>
    <message>
        <source>Restart the service now?</source>
        <translation>今すぐサービスを再起動しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled. What they would replace stays as it was; backups that are not finished are dropped.</source>
        <translation>
            <numerusform>実行中のジョブ%n件がキャンセルされます。置き換えられるはずだったものは元のまま残り、完了していないバックアップは破棄されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them and restart</source>
        <translation>キャンセルして再起動</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 – Holdfast</source>
        <translation>%1 – Holdfast</translation>
    </message>
    <message>
        <source>What you changed here is not stored yet.</source>
        <translation>ここでの変更はまだ保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) failed</source>
        <translation>
            <numerusform>%n件のジョブが失敗しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>ジョブを表示</translation>
    </message>
    <message>
        <source>The service was updated to version %1; this window is of %2. Both work together. Restart the window to see what is new.</source>
        <translation>サービスはバージョン %1 に更新されました。このウィンドウは %2 です。このままでも一緒に動作します。新機能を使うにはウィンドウを再起動してください。</translation>
    </message>
    <message>
        <source>The service is of version %1 still; this window is of %2. Both work together. Restart the service to use what is new.</source>
        <translation>サービスはまだバージョン %1 です。このウィンドウは %2 です。このままでも一緒に動作します。新機能を使うにはサービスを再起動してください。</translation>
    </message>
    <message>
        <source>The service was updated to version %1, which this window, of %2, does not understand. What you see is from before and nothing can be changed here. Backups go on. Restart the window to use the new version.</source>
        <translation>サービスはバージョン %1 に更新されましたが、このウィンドウ（%2）は対応していません。表示されているのは更新前の内容で、ここでは何も変更できません。バックアップは続行されます。新しいバージョンを使うにはウィンドウを再起動してください。</translation>
    </message>
    <message>
        <source>The service is of version %1, too old for this window, of %2. Nothing can be changed here. Backups go on. Update the service, or open the window of its version.</source>
        <translation>サービスのバージョン %1 は、このウィンドウ（%2）には古すぎます。ここでは何も変更できません。バックアップは続行されます。サービスを更新するか、同じバージョンのウィンドウを開いてください。</translation>
    </message>
    <message>
        <source>Restart the window</source>
        <translation>ウィンドウを再起動</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::MoveBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Move schedule</source>
        <translation>スケジュールを移動</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a server, then when it is backed up from now on</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Now: %1. Nothing is changed until you move it.</source>
        <translation>現在: %1。移動するまで、何も変更されません。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NavigationRail</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>検索または実行</translation>
    </message>
    <message>
        <source>Search or run (Ctrl+K)</source>
        <translation>検索または実行 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>別のバージョン</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NbtTreeModel</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NextRunsView</name>
    <message>
        <source>Next five runs</source>
        <translation>次の5回</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>date of a run: weekday, day, month, as QLocale::toString takes it</extracomment>
        <translation>M月d日（ddd）</translation>
    </message>
    <message>
        <source>summer time</source>
        <translation>夏時間</translation>
    </message>
    <message>
        <source>winter time</source>
        <translation>標準時</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NextUpCard</name>
    <message>
        <source>right after the clocks change</source>
        <translation>時刻変更の直後</translation>
    </message>
    <message>
        <source>the first of two, the clocks change</source>
        <translation>時刻変更で2回あるうちの1回目</translation>
    </message>
    <message>
        <source>takes about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>次の予定</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>No schedule is due. What has none is backed up by hand only.</source>
        <translation>予定はありません。スケジュールのないサーバーは、手動でのみバックアップされます。</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <extracomment>a backup to come: server, time, &quot;in 48 min&quot;</extracomment>
        <translation>%1、%2（%3）</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NoticeStack</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>すべて既読にする</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新着なし</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前の通知</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>通知はまだありません。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由を表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewPage</name>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Look at everything again</source>
        <translation>すべて再確認</translation>
    </message>
    <message>
        <source>See what happened to %1</source>
        <translation>%1 の状況を見る</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>今はサービスに接続できません。</translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation>概要を読み取れませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>サーバーはまだありません</translation>
    </message>
    <message>
        <source>Tell Holdfast which folder your game server lives in; here you then see whether it is safe. Nothing in the folder is changed.</source>
        <translation>Holdfast に、ゲームサーバーのフォルダーを指定します。安全かどうかが、ここに表示されます。フォルダーの中は変更されません。</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>サーバーを追加…</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OverviewText</name>
    <message>
        <source>Next backup: %1, %2, %3.</source>
        <extracomment>server, time, &quot;in 48 min&quot;</extracomment>
        <translation>次のバックアップ: %1、%2（%3）。</translation>
    </message>
    <message>
        <source>Last verified %1.</source>
        <translation>最後の検証: %1。</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>まだ何も検証されていません。</translation>
    </message>
    <message>
        <source>No schedule is due: backups are made by hand only.</source>
        <translation>予定はありません。バックアップは手動でのみ作成されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) has no good backup.</source>
        <translation>
            <numerusform>%1台のサーバーのうち%n台に、正常なバックアップがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) is past its goal.</source>
        <translation>
            <numerusform>%1台のサーバーのうち%n台が、目標を超過しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 server(s) is past its goal or has no good backup.</source>
        <translation>
            <numerusform>%1台のサーバーのうち%n台が目標を超過しているか、正常なバックアップがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was backed up well is kept; it can be restored as before.</source>
        <translation>正常なバックアップは残されており、これまでどおり復元できます。</translation>
    </message>
    <message numerus="yes">
        <source>The other %n server(s) are within their goals.</source>
        <translation>
            <numerusform>ほかの%n台のサーバーは目標内です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you.</source>
        <translation>
            <numerusform>%n件の対応が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all within their goals.</source>
        <translation>
            <numerusform>サーバー%n台、すべて目標内です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all backed up within their goals.</source>
        <translation>
            <numerusform>サーバー%n台、すべて目標内にバックアップされています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown since %1: the service is not reachable.</source>
        <translation>%1 から不明: サービスに接続できません。</translation>
    </message>
    <message>
        <source>As it was then: %1</source>
        <translation>その時点の状態: %1</translation>
    </message>
    <message>
        <source>Unknown since %1: the service does not answer.</source>
        <translation>%1 から不明: サービスが応答しません。</translation>
    </message>
    <message>
        <source>Backups that are due do not begin meanwhile; those that exist are not touched. If this stays, restart the service.</source>
        <translation>その間、予定されたバックアップは始まりません。既存のバックアップには触れません。この状態が続く場合は、サービスを再起動してください。</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked at its schedules yet.</source>
        <translation>不明: サービスはまだスケジュールを確認していません。</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked at its schedules since %1.</source>
        <translation>不明: サービスは%1 からスケジュールを確認していません。</translation>
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
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>最も一致</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemList</name>
    <message>
        <source>What needs you</source>
        <translation>対応が必要なもの</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>%n件すべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>状況を見る</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>%1 を今すぐバックアップ</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>今はサービスに接続できません。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemWatch</name>
    <message>
        <source>The service is not reachable</source>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Unknown: the service has not looked for 10 minutes</source>
        <translation>不明: サービスが10分間確認していません</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>サーバーはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n件の対応が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s), all backed up within their goals</source>
        <translation>
            <numerusform>サーバー%n台、すべて目標内にバックアップ済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ProblemWords</name>
    <message>
        <source>No backup was made since.</source>
        <translation>その後、バックアップは作成されていません。</translation>
    </message>
    <message>
        <source>The newest attempt failed: %1</source>
        <translation>最新の試行が失敗しました: %1</translation>
    </message>
    <message>
        <source>%1 has no good backup</source>
        <translation>%1 に正常なバックアップがありません</translation>
    </message>
    <message>
        <source>It was never backed up. Its folder is as it was.</source>
        <translation>一度もバックアップされていません。フォルダーは元のままです。</translation>
    </message>
    <message>
        <source>The newest attempt failed: %1 The server&apos;s folder is as it was.</source>
        <translation>最新の試行が失敗しました: %1 サーバーのフォルダーは元のままです。</translation>
    </message>
    <message>
        <source>%1 has had no good backup for %2</source>
        <translation>%1 には%2前から正常なバックアップがありません</translation>
    </message>
    <message>
        <source>%1 The last good one, of %2, is kept.</source>
        <translation>%1 最後の正常なバックアップ（%2）は残されています。</translation>
    </message>
    <message>
        <source>The newest backup of %1 failed</source>
        <translation>%1 の最新のバックアップが失敗しました</translation>
    </message>
    <message>
        <source>%1 The last good one, of %2, is within the goal.</source>
        <translation>%1 最後の正常なバックアップ（%2）は目標内です。</translation>
    </message>
    <message>
        <source>An archive of %1 is missing or damaged</source>
        <translation>%1 のアーカイブが欠落または破損しています</translation>
    </message>
    <message>
        <source>Nothing else was touched: the other archives are as they were.</source>
        <translation>ほかのものには触れていません。ほかのアーカイブは元のままです。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Into the server&apos;s own folder</source>
        <translation>サーバーのフォルダーに復元</translation>
    </message>
    <message>
        <source>Into another folder</source>
        <translation>別のフォルダーに復元</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>復元先</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>どこに復元しますか？</translation>
    </message>
    <message>
        <source>A new or empty folder on the machine of the service. The server itself is not touched; good for a look or for single files.</source>
        <translation>サービスが動作しているマシンの、新しいフォルダーか空のフォルダーです。サーバー自体には触れません。中を確かめたり、一部のファイルだけを取り出したりする場合に適しています。</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>/path/of/a/new/folder</source>
        <translation>/新しい/フォルダーの/パス</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation>復元先のフォルダー</translation>
    </message>
    <message>
        <source>That backup is not there</source>
        <translation>そのバックアップはありません</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 を復元</translation>
    </message>
    <message>
        <source>to the state of %1</source>
        <translation>%1 の状態へ</translation>
    </message>
    <message>
        <source>The present folder of %1 is kept beside it, so that one click brings it back.</source>
        <translation>%1 の現在のフォルダーは隣に残され、ワンクリックで元に戻せます。</translation>
    </message>
    <message>
        <source>Its server is no longer registered.</source>
        <translation>このバックアップのサーバーは登録されていません。</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>%1 を復元できませんでした</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>今はサービスに接続できません。</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>バックアップを読み取り中…</translation>
    </message>
    <message>
        <source>Nothing has been touched yet.</source>
        <translation>まだ何にも触れていません。</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>変更内容を確認</translation>
    </message>
    <message>
        <source>Restore %1 to %2</source>
        <translation>%1 を%2 の状態に復元</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>実行したまま離れる</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestorePreview</name>
    <message numerus="yes">
        <source>%Ln region file(s)</source>
        <translation>
            <numerusform>リージョンファイル%Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %Ln chunk(s)</source>
        <translation>
            <numerusform>%1（チャンク%Ln個）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln player file(s)</source>
        <translation>
            <numerusform>プレイヤーファイル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>level.dat</source>
        <translation>level.dat</translation>
    </message>
    <message numerus="yes">
        <source>%n settings file(s)</source>
        <translation>
            <numerusform>設定ファイル%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other file(s)</source>
        <translation>
            <numerusform>その他のファイル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>変更の種類</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Back the present state up first</source>
        <translation>先に現在の状態をバックアップ</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Goes back</source>
        <translation>以前に戻る</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>なくなる</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>復活する</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>変わるファイル</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全対策</translation>
    </message>
    <message>
        <source>It cannot be compared</source>
        <translation>比較できません</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>What would change is being looked at. Nothing is touched.</source>
        <translation>変更される内容を調べています。何にも触れません。</translation>
    </message>
    <message>
        <source>The backup is known to be good</source>
        <translation>バックアップは正常と確認済みです</translation>
    </message>
    <message>
        <source>The backup is good</source>
        <translation>バックアップは正常です</translation>
    </message>
    <message>
        <source>The backup was not read back yet</source>
        <translation>バックアップはまだ読み戻されていません</translation>
    </message>
    <message>
        <source>It is checked while it is unpacked; nothing is replaced before it is whole.</source>
        <translation>展開しながら確認します。すべてそろうまで、何も置き換えません。</translation>
    </message>
    <message>
        <source>It cannot be restored there</source>
        <translation>そこには復元できません</translation>
    </message>
    <message>
        <source>Takes about %1.</source>
        <translation>約%1かかります。</translation>
    </message>
    <message>
        <source>Nothing is lost: the present folder is kept beside it and can be put back with one click until %1.</source>
        <translation>何も失われません。現在のフォルダーは隣に残され、%1 まではワンクリックで元に戻せます。</translation>
    </message>
    <message>
        <source>The live server is not touched.</source>
        <translation>運用中のサーバーには触れません。</translation>
    </message>
    <message>
        <source>The folder is new: there is nothing to keep.</source>
        <translation>フォルダーは新しいため、残しておくものはありません。</translation>
    </message>
    <message>
        <source>Without it only the kept folder brings the present state back.</source>
        <translation>バックアップしない場合、現在の状態に戻せるのは、残されたフォルダーからだけです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal and not touched</source>
        <translation>
            <numerusform>%Ln個は同じで、触れません</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: the folder is equal to the backup.</source>
        <translation>何も変わりません。フォルダーはバックアップと同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will change. The last %1 of play will be undone.</source>
        <translation>
            <numerusform>%Ln個のファイルが変わります。直近%1のプレイが取り消されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) will be written.</source>
        <translation>
            <numerusform>%Ln個のファイルが書き込まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was touched.</source>
        <translation>何にも触れていません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how far the backup was proven, then when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Needs about %1 at the storage target; verified before anything starts.</source>
        <translation>保存先に約 %1 必要です。復元を始める前に検証されます。</translation>
    </message>
    <message>
        <source>Needs %1 with the reserve for unpacking beside the folder; %2 are free.</source>
        <translation>フォルダーの隣に展開するため、予備を含めて %1 必要です。空きは %2 です。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RestoreProgress</name>
    <message>
        <source>The way back</source>
        <translation>元に戻すには</translation>
    </message>
    <message>
        <source>Undo restore</source>
        <translation>復元を取り消す</translation>
    </message>
    <message>
        <source>Have a look</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理の流れ</translation>
    </message>
    <message>
        <source>Compare with the folder as it is now</source>
        <translation>現在のフォルダーと比較</translation>
    </message>
    <message>
        <source>Undoing the restore of %1…</source>
        <translation>%1 の復元を取り消し中…</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>%1 を復元中…</translation>
    </message>
    <message>
        <source>You may leave this page; the work goes on.</source>
        <translation>このページを離れても、処理は続きます。</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>%1 is as it was before.</source>
        <translation>%1 は以前の状態に戻りました。</translation>
    </message>
    <message>
        <source>It took %1.</source>
        <translation>%1かかりました。</translation>
    </message>
    <message>
        <source>%1 was not restored.</source>
        <translation>%1 は復元されませんでした。</translation>
    </message>
    <message>
        <source>The restore of %1 was cancelled.</source>
        <translation>%1 の復元はキャンセルされました。</translation>
    </message>
    <message>
        <source>Its folder is as it was.</source>
        <translation>フォルダーは元のままです。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The folder as it was before is kept until %1. Undoing swaps the two by renaming.</source>
        <translation>復元前のフォルダーは%1 まで残されます。取り消すと、名前の変更で二つが入れ替わります。</translation>
    </message>
    <message>
        <source>The restore was not undone</source>
        <translation>復元を取り消せませんでした</translation>
    </message>
    <message>
        <source>It was not cancelled</source>
        <translation>キャンセルできませんでした</translation>
    </message>
    <message>
        <source>%1 is back in its state of %2.</source>
        <translation>%1 は%2 の状態に戻りました。</translation>
    </message>
    <message>
        <source>%1 as of %2 is in the new folder.</source>
        <translation>%1 の%2 の状態を新しいフォルダーに復元しました。</translation>
    </message>
    <message>
        <source>It lies in %1 and took %2.</source>
        <translation>場所は %1 です。%2かかりました。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionForm</name>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>日次</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>週次</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>月次</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>年次</translation>
    </message>
    <message>
        <source>days, all</source>
        <translation>日間すべて</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no such rule</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Keep all of so many days</source>
        <translation>すべて保持する日数</translation>
    </message>
    <message>
        <source>Keep so many: %1</source>
        <translation>保持する数: %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPicture</name>
    <message numerus="yes">
        <source>%n newest and daily</source>
        <translation>
            <numerusform>最新と日次%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>週次%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>月次%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>年次%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beside the rules</source>
        <translation>
            <numerusform>ルール外%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go(es)</source>
        <translation>
            <numerusform>削除%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups that stay and go</source>
        <translation>残るバックアップと削除されるバックアップ</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>a backup in the picture: time, size, then why it stays or goes</extracomment>
        <translation>%1、%2。%3</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>1週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>6 mo.</source>
        <translation>6か月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln backup(s) stay, %1 together.</source>
        <translation>
            <numerusform>バックアップ%Ln件はすべて残ります。合計 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln backup(s) %1 stay and %2 go, which frees %3 after the next good run.</source>
        <translation>
            <numerusform>バックアップ%Ln件のうち%1件が残り、%2件が削除されます。次の正常な実行の後に %3 空きます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RhythmForm</name>
    <message>
        <source>Repeat</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>First time of the day</source>
        <translation>1日の最初の時刻</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Five fields: minute, hour, day of month, month, day of week.</source>
        <translation>5つのフィールド: 分、時、日、月、曜日。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>Minute of each hour</source>
        <translation>毎時の分</translation>
    </message>
    <message>
        <source>Hours between runs</source>
        <translation>実行の間隔（時間）</translation>
    </message>
    <message>
        <source>Hours after the run before</source>
        <translation>前回の実行からの時間</translation>
    </message>
    <message>
        <source>What the hours are counted from</source>
        <translation>間隔の数え方</translation>
    </message>
    <message>
        <source>hours by the clock</source>
        <translation>時間ごと（時計に合わせる）</translation>
    </message>
    <message>
        <source>hours after the run before</source>
        <translation>時間後（前回の実行から）</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Months without that day are left out.</source>
        <translation>その日のない月は実行されません。</translation>
    </message>
    <message>
        <source>Cron expression</source>
        <translation>cron 式</translation>
    </message>
    <message>
        <source>No such time zone</source>
        <translation>このタイムゾーンはありません</translation>
    </message>
    <message>
        <source>as this computer</source>
        <translation>このコンピューターと同じ</translation>
    </message>
    <message>
        <source>The service does not know this zone</source>
        <translation>サービスはこのタイムゾーンを認識できません</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>曜日を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>One schedule runs at the same minute of each hour. For the other minute make a second schedule.</source>
        <translation>1つのスケジュールは、毎時同じ分に実行されます。別の分に実行するには、もう1つスケジュールを作成してください。</translation>
    </message>
    <message>
        <source>no clock, so no expression</source>
        <translation>時刻によらないため、式なし</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RunningCard</name>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>キャンセル: %1</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>今はサービスに接続できません。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Nothing runs now.</source>
        <translation>実行中の処理はありません。</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>すべてのジョブ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not cancelled</source>
        <translation>「%1」をキャンセルできませんでした</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleDeeds</name>
    <message>
        <source>The schedule of %1 was not changed</source>
        <translation>%1 のスケジュールを変更できませんでした</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) are on again</source>
        <translation>
            <numerusform>スケジュール%n件を再び有効にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) are switched off</source>
        <translation>
            <numerusform>スケジュール%n件を無効にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>The schedule of %1 is on</source>
        <translation>%1 のスケジュールを有効にしました</translation>
    </message>
    <message>
        <source>The schedule of %1 is switched off</source>
        <translation>%1 のスケジュールを無効にしました</translation>
    </message>
    <message>
        <source>The schedule of %1 was not removed</source>
        <translation>%1 のスケジュールを削除できませんでした</translation>
    </message>
    <message>
        <source>The schedule of %1 was removed; its backups stay</source>
        <translation>%1 のスケジュールを削除しました。バックアップは残ります</translation>
    </message>
    <message>
        <source>The schedule of %1 was not run</source>
        <translation>%1 のスケジュールを実行できませんでした</translation>
    </message>
    <message>
        <source>Backing %1 up; the times of its schedule stay</source>
        <translation>%1 をバックアップ中。スケジュールの時刻は変わりません</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>ジョブを表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is backed up: %2</source>
        <extracomment>a server, then when it is backed up</extracomment>
        <translation>%1 のバックアップ: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are backed up: %1</source>
        <translation>
            <numerusform>サーバー%n台のバックアップ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The new schedule was not removed</source>
        <translation>新しいスケジュールを削除できませんでした</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleEditor</name>
    <message>
        <source>Read every archive back, every</source>
        <translation>全アーカイブを読み戻す間隔</translation>
    </message>
    <message>
        <source>New schedule</source>
        <translation>新しいスケジュール</translation>
    </message>
    <message>
        <source>Change schedule of %1</source>
        <translation>%1 のスケジュールを変更</translation>
    </message>
    <message>
        <source>Default place</source>
        <translation>既定の場所</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where its archives lie</source>
        <translation>アーカイブの保存先</translation>
    </message>
    <message>
        <source>Days within which every archive is read back</source>
        <translation>全アーカイブを読み戻す間隔（日数）</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Keep it at</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Next five runs</source>
        <translation>次の5回</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Run once now</source>
        <translation>今すぐ1回実行</translation>
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
        <translation>%1、空き %2</translation>
    </message>
    <message numerus="yes">
        <source>It will keep at most %n backup(s).</source>
        <translation>
            <numerusform>最大%n件のバックアップを保持します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will keep at most %n backup(s) and all that are younger than the days.</source>
        <translation>
            <numerusform>最大%n件のバックアップと、指定の日数以内のものすべてを保持します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will keep all of %n day(s).</source>
        <translation>
            <numerusform>%n日間のものをすべて保持します。</numerusform>
        </translation>
    </message>
    <message>
        <source>It will keep everything. Nothing is removed by itself.</source>
        <translation>すべてを保持します。自動では何も削除されません。</translation>
    </message>
    <message>
        <source>Backups that are made by hand, locked ones and the last good one stay whatever the rule says.</source>
        <translation>手動で作成したもの、ロックしたもの、最後の正常なバックアップは、ルールに関係なく残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n locked backup(s) stay whatever the rule says, and the last good one is never removed.</source>
        <translation>
            <numerusform>ロックしたバックアップ%n件はルールに関係なく残り、最後の正常なバックアップは削除されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last good one is never removed.</source>
        <translation>最後の正常なバックアップは削除されません。</translation>
    </message>
    <message>
        <source>when (was: %1)</source>
        <translation>日時（変更前: %1）</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>what is kept</source>
        <translation>保持する数</translation>
    </message>
    <message>
        <source>where</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>読み戻し</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2 time.</source>
        <translation>%1、%2 時間。</translation>
    </message>
    <message>
        <source>The service is not reachable now. What you entered is kept.</source>
        <translation>今はサービスに接続できません。入力した内容は残されています。</translation>
    </message>
    <message>
        <source>Choose the server.</source>
        <translation>サーバーを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s), one for each server</source>
        <translation>
            <numerusform>サーバーごとに1件、計%n件のスケジュール</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>The schedule was not saved</source>
        <translation>スケジュールを保存できませんでした</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>保存せずに閉じますか？</translation>
    </message>
    <message>
        <source>The new schedule is not made.</source>
        <translation>新しいスケジュールは作成されません。</translation>
    </message>
    <message>
        <source>The schedule stays as it was: %1.</source>
        <translation>スケジュールは元のままです: %1。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleTableModel</name>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Default place</source>
        <translation>既定の場所</translation>
    </message>
    <message>
        <source>on</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1, %2 time
%3</source>
        <translation>%1、%2 時間
%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>On</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>保存先</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ScheduleText</name>
    <message>
        <source>%1 to %2</source>
        <comment>range of numbers</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>毎分</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>%n分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>each hour at minute %1</source>
        <translation>毎時%1分</translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s) of the hours %1</source>
        <translation>
            <numerusform>%1時台の%n分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>at minute %1 of the hours %2</source>
        <translation>%2時台の%1分</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>on day %1 of the month</source>
        <translation>毎月%1日</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>days of the week</comment>
        <translation>毎週%1</translation>
    </message>
    <message>
        <source>on day %1 of the month and on each %2</source>
        <translation>毎月%1日と毎週%2</translation>
    </message>
    <message>
        <source>on day %1 of the month if it is a %2</source>
        <translation>毎月%1日（%2の場合のみ）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;At 04:00, on day 1 of the month&quot;: when in the day, then which days</extracomment>
        <translation>%2、%1</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <extracomment>&quot;At 04:00, on day 1 of the month, in January and July&quot;</extracomment>
        <translation>%2（%3のみ）、%1</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s), from %1</source>
        <translation>
            <numerusform>%n時間ごと、%1 から</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday to Friday at %1</source>
        <translation>月曜日～金曜日 %1</translation>
    </message>
    <message>
        <source>Saturday and Sunday at %1</source>
        <translation>土曜日と日曜日 %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <comment>day of the week, time</comment>
        <translation>毎週%1 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>days of the week, time</comment>
        <translation>毎週%1 %2</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>0 to 59</source>
        <translation>0～59</translation>
    </message>
    <message>
        <source>0 to 23</source>
        <translation>0～23</translation>
    </message>
    <message>
        <source>1 to 12 or jan to dec</source>
        <translation>1～12 または jan～dec</translation>
    </message>
    <message>
        <source>0 to 7 or sun to sat</source>
        <translation>0～7 または sun～sat</translation>
    </message>
    <message>
        <source>1 to 31</source>
        <translation>1～31</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1時間ごと</translation>
    </message>
    <message>
        <source>Every hour at minute %1</source>
        <translation>毎時%1分</translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>毎日 %1</translation>
    </message>
    <message>
        <source>On day %1 of each month at %2</source>
        <translation>毎月%1日 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the run before</source>
        <translation>
            <numerusform>前回の実行から%n時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newest</source>
        <translation>
            <numerusform>最新%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all of %n day(s)</source>
        <translation>
            <numerusform>%n日間すべて</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hourly</source>
        <translation>
            <numerusform>毎時%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>日次%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>週次%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>月次%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>年次%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Stays: it is locked.</source>
        <translation>残ります: ロックされています。</translation>
    </message>
    <message>
        <source>Stays: it is under way.</source>
        <translation>残ります: 処理中です。</translation>
    </message>
    <message>
        <source>Stays: it was made just now.</source>
        <translation>残ります: 作成されたばかりです。</translation>
    </message>
    <message>
        <source>Stays: its time lies in the future; the clock was changed.</source>
        <translation>残ります: 日時が未来です。時計が変更されています。</translation>
    </message>
    <message>
        <source>Stays: it is the last good backup.</source>
        <translation>残ります: 最後の正常なバックアップです。</translation>
    </message>
    <message>
        <source>Stays: the backup after it is less than half its size.</source>
        <translation>残ります: 次のバックアップのサイズが、これの半分未満です。</translation>
    </message>
    <message>
        <source>Stays: it was made by hand and is only removed by hand.</source>
        <translation>残ります: 手動で作成されたため、手動でのみ削除されます。</translation>
    </message>
    <message>
        <source>Stays: the schedule that made it is gone.</source>
        <translation>残ります: 作成したスケジュールがもうありません。</translation>
    </message>
    <message>
        <source>Stays: the schedule that made it is switched off.</source>
        <translation>残ります: 作成したスケジュールが無効です。</translation>
    </message>
    <message>
        <source>Stays: the newest backup failed; nothing goes before one succeeds.</source>
        <translation>残ります: 最新のバックアップが失敗しました。正常に完了するまで、何も削除されません。</translation>
    </message>
    <message>
        <source>Stays: the record of a failure is kept for 30 days.</source>
        <translation>残ります: 失敗の記録は30日間残されます。</translation>
    </message>
    <message>
        <source>Stays: nothing is removed.</source>
        <translation>残ります: 何も削除されません。</translation>
    </message>
    <message>
        <source>Stays: it is one of the newest.</source>
        <translation>残ります: 最新のものに含まれます。</translation>
    </message>
    <message>
        <source>Stays: it is young enough.</source>
        <translation>残ります: 保持する日数以内です。</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its hour.</source>
        <translation>残ります: その時間帯で最新です。</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its day.</source>
        <translation>残ります: その日で最新です。</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its week.</source>
        <translation>残ります: その週で最新です。</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its month.</source>
        <translation>残ります: その月で最新です。</translation>
    </message>
    <message>
        <source>Stays: it is the newest of its year.</source>
        <translation>残ります: その年で最新です。</translation>
    </message>
    <message>
        <source>Goes: it failed more than 30 days ago.</source>
        <translation>削除されます: 失敗してから30日を過ぎています。</translation>
    </message>
    <message>
        <source>Goes: newer ones exist and no rule keeps it.</source>
        <translation>削除されます: より新しいものがあり、保持するルールがありません。</translation>
    </message>
    <message>
        <source>The clocks go back at %1, so %2 comes twice. It runs once, the first time.</source>
        <translation>%1 に時計が戻るため、%2 は2回あります。実行されるのは最初の1回だけです。</translation>
    </message>
    <message>
        <source>The clocks go forward from %1 to %2 and leave its time out that day. It runs right after, at %2.</source>
        <translation>時計が %1 から %2 に進むため、その日は予定の時刻がありません。直後の %2 に実行されます。</translation>
    </message>
    <message>
        <source>This is too long for an expression.</source>
        <translation>式として長すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), but five are needed: minute, hour, day of month, month, day of week.</source>
        <translation>
            <numerusform>フィールドが%n個ですが、分、時、日、月、曜日の5個が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of @hourly, @daily, @weekly, @monthly, @yearly.</source>
        <translation>「%1」は @hourly、@daily、@weekly、@monthly、@yearly のいずれでもありません。</translation>
    </message>
    <message>
        <source>%1: “%2” is not allowed. It may hold %3, *, lists (1,2), ranges (1-5) and steps (*/5).</source>
        <translation>%1: 「%2」は使用できません。使用できるのは %3、*、リスト（1,2）、範囲（1-5）、間隔（*/5）です。</translation>
    </message>
    <message>
        <source>%1: the range “%2” runs backwards. Write it as two ranges.</source>
        <translation>%1: 範囲「%2」は順序が逆です。2つの範囲に分けて指定してください。</translation>
    </message>
    <message>
        <source>%1: a step needs * or a range before it, such as */5.</source>
        <translation>%1: 間隔の前には、*/5 のように * か範囲が必要です。</translation>
    </message>
    <message>
        <source>%1: the step “%2” does not fit.</source>
        <translation>%1: 間隔「%2」は範囲に合いません。</translation>
    </message>
    <message>
        <source>It would never run: no month that is allowed has such a day.</source>
        <translation>一度も実行されません。指定した月に、その日はありません。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>New schedule…</source>
        <translation>新しいスケジュール…</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>すべて無効にする</translation>
    </message>
    <message>
        <source>Filter schedules</source>
        <translation>スケジュールをフィルター</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>The schedule of that link is not there any more</source>
        <translation>リンク先のスケジュールはもうありません</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Run schedule of %1 now</source>
        <translation>%1 のスケジュールを今すぐ実行</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s)</source>
        <translation>
            <numerusform>スケジュール%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s), %1 switched off</source>
        <translation>
            <numerusform>スケジュール%n件、無効 %1件</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>今はサービスに接続できません。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Switch all on</source>
        <translation>すべて有効にする</translation>
    </message>
    <message>
        <source>No schedule fits the filter</source>
        <translation>フィルターに合うスケジュールはありません</translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaves none of %n schedule(s).</source>
        <translation>
            <numerusform>スケジュール%n件の中に「%1」に合うものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>No schedule yet</source>
        <translation>スケジュールはまだありません</translation>
    </message>
    <message>
        <source>With a schedule a server is backed up by itself, and old backups go by rules that you see before they apply.</source>
        <translation>スケジュールがあると、サーバーは自動でバックアップされます。古いバックアップを削除するルールは、適用前に確認できます。</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>サーバーはまだありません</translation>
    </message>
    <message>
        <source>A schedule backs a server up. Tell Holdfast first where yours lives.</source>
        <translation>スケジュールはサーバーをバックアップします。先に、サーバーのフォルダーを Holdfast に指定してください。</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>サーバーへ移動</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>今すぐ実行</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerChoice</name>
    <message>
        <source>All servers</source>
        <translation>すべてのサーバー</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerDirectory</name>
    <message>
        <source>removed server</source>
        <translation>登録解除されたサーバー</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerPage</name>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Parts of the server&apos;s page</source>
        <translation>サーバーのページの各部</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This server is not registered</source>
        <translation>このサーバーは登録されていません</translation>
    </message>
    <message>
        <source>It was removed, or the link is about another service. Its backups stay among the backups.</source>
        <translation>登録解除されたか、リンクが別のサービスのものです。このサーバーのバックアップは、バックアップの一覧に残っています。</translation>
    </message>
    <message>
        <source>Go to Servers</source>
        <translation>サーバーへ移動</translation>
    </message>
    <message>
        <source>Back %1 up now</source>
        <translation>%1 を今すぐバックアップ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a server, then a part of its page</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Backs the server up (B)</source>
        <translation>サーバーをバックアップします (B)</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>今はサービスに接続できません。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSchedules</name>
    <message>
        <source>the clocks change: it runs right after the gap</source>
        <translation>時刻変更のため、飛ばされた時間の直後に実行</translation>
    </message>
    <message>
        <source>the clocks change: it runs once, the first time</source>
        <translation>時刻変更のため、最初の1回だけ実行</translation>
    </message>
    <message numerus="yes">
        <source>%n hourly</source>
        <translation>
            <numerusform>毎時%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n daily</source>
        <translation>
            <numerusform>日次%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekly</source>
        <translation>
            <numerusform>週次%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monthly</source>
        <translation>
            <numerusform>月次%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yearly</source>
        <translation>
            <numerusform>年次%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps the newest %n.</source>
        <translation>
            <numerusform>最新の%n件を保持します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps %1.</source>
        <translation>%1を保持します。</translation>
    </message>
    <message numerus="yes">
        <source>What is older than %n day(s) goes.</source>
        <translation>
            <numerusform>%n日より古いものは削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps everything.</source>
        <translation>すべてを保持します。</translation>
    </message>
    <message>
        <source>No schedule yet</source>
        <translation>スケジュールはまだありません</translation>
    </message>
    <message>
        <source>%1 is backed up by hand only. A schedule keeps it within its goal by itself.</source>
        <translation>%1 は手動でのみバックアップされます。スケジュールがあれば、自動で目標内に保たれます。</translation>
    </message>
    <message>
        <source>Make a schedule…</source>
        <translation>スケジュールを作成…</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSettings</name>
    <message>
        <source> h</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Its own goal</source>
        <translation>個別の目標</translation>
    </message>
    <message>
        <source>Copy the folder</source>
        <translation>フォルダーのパスをコピー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it is called everywhere; its backups follow.</source>
        <translation>どこでもこの名前で表示されます。バックアップの表示も変わります。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Decides what backups leave out, such as logs and caches.</source>
        <translation>ログやキャッシュなど、バックアップ対象外のものが決まります。</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>コンマで区切ります。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Stays: a server that moved is added again with its new folder.</source>
        <translation>変更できません。移動したサーバーは、新しいフォルダーで追加し直します。</translation>
    </message>
    <message>
        <source>Goal in hours</source>
        <translation>目標（時間）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove from Holdfast</source>
        <translation>Holdfast から登録解除</translation>
    </message>
    <message>
        <source>Its schedules go and it is no longer backed up. Its folder, its backups and their archives stay.</source>
        <translation>スケジュールは削除され、今後はバックアップされません。フォルダー、バックアップ、そのアーカイブは残ります。</translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation>サーバーを登録解除…</translation>
    </message>
    <message>
        <source>1 to 64 characters, without spaces around them.</source>
        <translation>1～64文字、前後に空白なし。</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>この名前のサーバーはすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long.</source>
        <translation>
            <numerusform>%n文字超過しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n tag(s).</source>
        <translation>
            <numerusform>タグは%n個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag has at most 64 characters.</source>
        <translation>タグは64文字までです。</translation>
    </message>
    <message numerus="yes">
        <source>The age that its last good backup may reach; its kind&apos;s goal is %n h.</source>
        <translation>
            <numerusform>最後の正常なバックアップの経過時間の上限。この種類の目標は%n時間です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The age that its last good backup may reach, as its kind has it.</source>
        <translation>最後の正常なバックアップの経過時間の上限。種類ごとの目標に従います。</translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>今はサービスに接続できません。</translation>
    </message>
    <message>
        <source>The settings of %1 are saved</source>
        <translation>%1 の設定を保存しました</translation>
    </message>
    <message>
        <source>It cannot be removed now</source>
        <translation>今は登録解除できません</translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) go and it is no longer backed up.</source>
        <translation>
            <numerusform>スケジュール%n件が削除され、今後はバックアップされません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its folder and its %Ln backup(s) with their archives stay.</source>
        <translation>
            <numerusform>フォルダーと、%Ln件のバックアップおよびそのアーカイブは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from Holdfast?</source>
        <translation>%1 を Holdfast から登録解除しますか？</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>サーバーを登録解除</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 を登録解除できませんでした</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerSummary</name>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>a figure for screen readers: name, value, what it is of</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>最終正常バックアップ</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存量</translation>
    </message>
    <message>
        <source>World and files</source>
        <translation>ワールドとファイル</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>次回のバックアップ</translation>
    </message>
    <message>
        <source>Newest backups</source>
        <translation>最新のバックアップ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>目標 %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln backup(s)</source>
        <translation>
            <numerusform>バックアップ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>not backed up yet</source>
        <translation>まだバックアップなし</translation>
    </message>
    <message>
        <source>in the newest backup</source>
        <translation>最新のバックアップ内</translation>
    </message>
    <message numerus="yes">
        <source>Size in the last %n backup(s)</source>
        <translation>
            <numerusform>直近%n件のバックアップのサイズ</numerusform>
        </translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>スケジュールなし</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>%1件すべて</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a backup for screen readers: when, how it stands</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由を表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the backup of %1</source>
        <translation>%1 のバックアップを開く</translation>
    </message>
    <message>
        <source>No schedule backs it up: only what is started by hand does.</source>
        <translation>このサーバーをバックアップするスケジュールはありません。手動でのみバックアップされます。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServerTableModel</name>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Work is under way.</source>
        <translation>処理が進行中です。</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Safe. The last good backup is %1 old, the goal is %2.</source>
        <translation>安全です。最後の正常なバックアップは%1前、目標は%2です。</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>目標超過</translation>
    </message>
    <message>
        <source>Late. The last good backup is %1 old, the goal is %2. It is kept.</source>
        <translation>目標を超過しています。最後の正常なバックアップは%1前、目標は%2です。このバックアップは残されています。</translation>
    </message>
    <message>
        <source>Last failed</source>
        <translation>直近で失敗</translation>
    </message>
    <message>
        <source>The newest backup failed. The last good one is %1 old, the goal is %2; it is kept.</source>
        <translation>最新のバックアップは失敗しました。最後の正常なバックアップは%1前、目標は%2です。このバックアップは残されています。</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>正常なバックアップはまだありません。</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>スケジュールなし</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>最終正常バックアップ</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>確認段階</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存量</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次回</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>バックアップ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>サーバーをフィルター</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>サーバーを追加…</translation>
    </message>
    <message>
        <source>Back the selected servers up now</source>
        <translation>選択したサーバーを今すぐバックアップ</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>サーバー%n台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n server(s)</source>
        <translation>
            <numerusform>サーバー%n台中%1台</numerusform>
        </translation>
    </message>
    <message>
        <source>The service is not reachable now.</source>
        <translation>今はサービスに接続できません。</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>サーバーはまだありません</translation>
    </message>
    <message>
        <source>Tell Holdfast which folder your game server lives in. Nothing in it is changed.</source>
        <translation>Holdfast に、ゲームサーバーのフォルダーを指定します。フォルダーの中は変更されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) are hidden by the filter.</source>
        <translation>
            <numerusform>%n台のサーバーがフィルターで隠れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Remove %1 from Holdfast?</source>
        <translation>%1 を Holdfast から登録解除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Its schedules go and it is no longer backed up. Its folder, its %Ln backup(s) and their archives stay.</source>
        <translation>
            <numerusform>スケジュールは削除され、今後はバックアップされません。フォルダーと、%Ln件のバックアップおよびそのアーカイブは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>サーバーを登録解除</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 を登録解除できませんでした</translation>
    </message>
    <message>
        <source>Show its backups</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Copy its id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation>サーバーを登録解除…</translation>
    </message>
    <message>
        <source>Filter servers: a name, is:unsafe, tag:event</source>
        <translation>サーバーのフィルター: 名前、is:unsafe、tag:event</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>カードで表示</translation>
    </message>
    <message>
        <source>Verify newest</source>
        <translation>最新を検証</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Show servers as a table</source>
        <translation>サーバーを表で表示</translation>
    </message>
    <message>
        <source>Show servers as cards</source>
        <translation>サーバーをカードで表示</translation>
    </message>
    <message>
        <source>Verify the newest backups of the selected servers</source>
        <translation>選択したサーバーの最新のバックアップを検証</translation>
    </message>
    <message>
        <source>Add a tag to the selected servers…</source>
        <translation>選択したサーバーにタグを追加…</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>解釈できません: %1</translation>
    </message>
    <message>
        <source>No server fits “%1”</source>
        <translation>「%1」に合うサーバーはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n台を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no backup to verify</source>
        <translation>%1 に検証できるバックアップがありません</translation>
    </message>
    <message>
        <source>The backup of %1 is not verified</source>
        <translation>%1 のバックアップを検証できませんでした</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>別のタグ…</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” added to %n server(s)</source>
        <translation>
            <numerusform>%n台のサーバーにタグ「%1」を追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken from %n server(s)</source>
        <translation>
            <numerusform>%n台のサーバーからタグ「%1」を外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag was not changed</source>
        <translation>タグを変更できませんでした</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>タグを追加…</translation>
    </message>
    <message>
        <source>Copy their ids</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy a link to it</source>
        <translation>リンクをコピー</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingCatalog</name>
    <message>
        <source>set, not shown</source>
        <translation>設定済み、非表示</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1～%2 の整数。</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingRow</name>
    <message>
        <source>after a restart</source>
        <translation>再起動後に反映</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>ファイル内: %1</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>in the file, line %1</source>
        <translation>ファイルの %1行目</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>ここで選択</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>The environment variable says so; it is changed where the service is started.</source>
        <translation>環境変数で決まっています。変更は、サービスを起動する場所で行います。</translation>
    </message>
    <message>
        <source>It guards this machine: it is changed only in the file.</source>
        <translation>このマシンを守る設定です。変更できるのはファイルの中だけです。</translation>
    </message>
    <message>
        <source>The service uses %1 until it is restarted.</source>
        <translation>再起動するまで、サービスは %1 を使います。</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>変更済みのみ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>of the service on %1 and of this window</source>
        <translation>%1 のサービスと、このウィンドウの設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Ctrl+Z takes changes back.</source>
        <translation>Ctrl+Z で変更を元に戻せます。</translation>
    </message>
    <message>
        <source>Restart the service…</source>
        <translation>サービスを再起動…</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>Open the file of the settings</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>Show changed settings only</source>
        <translation>変更した設定のみ表示</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>The service is not reachable now. What you typed stays.</source>
        <translation>今はサービスに接続できません。入力した内容は残ります。</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>すべての設定</translation>
    </message>
    <message numerus="yes">
        <source>Search %n setting(s), also by their name in the file</source>
        <translation>
            <numerusform>%n件の設定を検索（ファイル内の名前も可）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) count after a restart of the service.</source>
        <translation>
            <numerusform>変更%n件は、サービスの再起動後に反映されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed here</source>
        <translation>ここに変更はありません</translation>
    </message>
    <message>
        <source>Every setting has its default.</source>
        <translation>すべての設定が既定値です。</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>すべての設定を表示</translation>
    </message>
    <message>
        <source>No setting fits “%1”</source>
        <translation>「%1」に合う設定はありません</translation>
    </message>
    <message>
        <source>Titles, explanations and the names in the file were searched.</source>
        <translation>名称、説明、ファイル内の名前を検索しました。</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The change was not taken back</source>
        <translation>変更を元に戻せませんでした</translation>
    </message>
    <message>
        <source>%1: %2 again</source>
        <translation>%1: %2 に戻しました</translation>
    </message>
    <message>
        <source>It lies in %1; the first change makes it.</source>
        <translation>ファイルの場所は %1 です。最初の変更時に作成されます。</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1、既定値</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SideDrawer</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>ほぼ増加なし</translation>
    </message>
    <message>
        <source>grows %1 a day</source>
        <translation>1日に %1 増加</translation>
    </message>
    <message>
        <source>shrinks %1 a day</source>
        <translation>1日に %1 減少</translation>
    </message>
    <message>
        <source>Its space was not looked at yet.</source>
        <translation>容量はまだ確認されていません。</translation>
    </message>
    <message>
        <source>%1 of %2 used.</source>
        <translation>%2 中 %1 使用。</translation>
    </message>
    <message>
        <source>Not full within five years at this rate.</source>
        <translation>このペースなら5年以内に満杯にはなりません。</translation>
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
        <translation>%1頃に満杯になります。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>There is no place for archives yet.</source>
        <translation>アーカイブの保存先はまだありません。</translation>
    </message>
    <message>
        <source>Space on “%1”</source>
        <translation>「%1」の容量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show the next place</source>
        <translation>次の保存先を表示</translation>
    </message>
    <message>
        <source>disk size %1</source>
        <translation>ディスク容量 %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
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
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグの追加</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Which tag do %n server(s) get?</source>
        <translation>
            <numerusform>%n台のサーバーに付けるタグ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TargetChooser</name>
    <message>
        <source>Looking for a place…</source>
        <translation>場所を検索中…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップ用のフォルダー</translation>
    </message>
    <message>
        <source>%1 free of %2</source>
        <translation>空き %1 / %2</translation>
    </message>
    <message>
        <source>With one place only, a broken machine takes world and backup together. You can add another one later.</source>
        <translation>保存先が1か所だけの場合、マシンが壊れるとワールドとバックアップを同時に失います。別の保存先は後で追加できます。</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TimeList</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Add another time</source>
        <translation>時刻を追加</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>この時刻を削除</translation>
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
%n件のジョブを実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Holdfast</source>
        <translation>Holdfast を開く</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TreeChangeModel</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>古い方</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新しい方</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>異なる点</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>復元後</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>変更の種類</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WeekPane</name>
    <message>
        <source>Week of backups</source>
        <translation>週間バックアップ</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <extracomment>a week within a month: first day, last day, month</extracomment>
        <translation>%3%1–%2日</translation>
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
        <translation>前回の実行に続いて実行されます。移動するには、編集画面で時刻を指定してください。</translation>
    </message>
    <message>
        <source>The strip beside each day is the expected load. Drag a run to move its schedule.</source>
        <translation>各日の横の帯は、予想される負荷です。実行をドラッグすると、スケジュールが移動します。</translation>
    </message>
    <message>
        <source>%1: too often for blocks, counted in the strip. %2</source>
        <extracomment>%1 are names of servers, %2 is the sentence about the strip</extracomment>
        <translation>%1: 回数が多いためブロックでは表示せず、帯にまとめています。%2</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <translation>%1、%2 時間</translation>
    </message>
    <message>
        <source>%1 and %2 at once, %3</source>
        <extracomment>two servers, then when: both are backed up at the same time</extracomment>
        <translation>%1 と %2 が同時、%3</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WindowSet</name>
    <message>
        <source>The backup was not begun</source>
        <translation>バックアップを開始できませんでした</translation>
    </message>
    <message>
        <source>The start with the session was not changed</source>
        <translation>サインイン時の起動を変更できませんでした</translation>
    </message>
    <message>
        <source>Stop the service with the window?</source>
        <translation>ウィンドウと一緒にサービスを停止しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) under way are cancelled: you chose that the service ends with the window. What they would replace stays as it was; backups that are not finished are dropped.</source>
        <translation>
            <numerusform>実行中のジョブ%n件がキャンセルされます。サービスがウィンドウと一緒に終了する設定のためです。置き換えられるはずだったものは元のまま残り、完了していないバックアップは破棄されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them and quit</source>
        <translation>キャンセルして終了</translation>
    </message>
    <message>
        <source>Restart the window now?</source>
        <translation>ウィンドウを今すぐ再起動しますか？</translation>
    </message>
    <message>
        <source>What you entered and did not save is lost. The service and its backups are not touched.</source>
        <translation>入力して保存していない内容は失われます。サービスとバックアップには影響しません。</translation>
    </message>
    <message>
        <source>Restart without saving</source>
        <translation>保存せずに再起動</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Workspace</name>
    <message>
        <source>%1 was not backed up</source>
        <translation>%1 をバックアップできませんでした</translation>
    </message>
    <message>
        <source>Backing %1 up</source>
        <translation>%1 をバックアップ中</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>ジョブを表示</translation>
    </message>
</context>
</TS>
