// backup preview | diff-file: inside one file
#include "command_line.h"
#include "human_text.h"
#include "lookup.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PreviewOptions
{
    std::string backup;
    std::string path;
    std::vector<std::string> inside;
    int chunk = -1;
    qint64 offset = 0;
    int limit = 0;
};

/// Line by line, so that a file cannot speak to the terminal.
QString safeLines(const QString &content)
{
    QString shown;
    for (const QStringView line : QStringView(content).split(u'\n')) {
        QString readable = line.toString();
        readable.replace(u'\t', "    "_L1);
        if (readable.endsWith(u'\r'))
            readable.chop(1);
        shown += oneLine(readable) + u'\n';
    }
    return shown;
}

QString nbtText(const NbtLevel &level)
{
    TextTable table({u"NAME"_s, u"TYPE"_s, u"VALUE"_s});
    if (!level.tag.isContainer)
        table.add({oneLine(level.tag.name), level.tag.type, oneLine(level.tag.value)});
    for (const NbtTagShown &child : level.children) {
        const QString value = child.isContainer && child.value.isEmpty()
                                  ? u"(%1 inside)"_s.arg(child.childCount)
                                  : child.value;
        table.add({oneLine(child.name), child.type, oneLine(value)});
    }
    return table.text();
}

/// One character a chunk: # is there, ! is torn, . is not.
QString mapText(const QStringList &rows)
{
    return rows.join(u'\n') + u'\n';
}

QStringList emptyMap()
{
    return QStringList(32, QString(32, u'.'));
}

void mark(QStringList &map, int index, QChar sign)
{
    if (index >= 0 && index < 1024)
        map[index / 32][index % 32] = sign;
}

QString regionText(const RegionShown &region)
{
    QStringList map = emptyMap();
    for (const ChunkShown &chunk : region.chunks)
        mark(map, chunk.index, chunk.isTorn ? u'!' : u'#');
    return mapText(map) + u"%1 chunks, %2 torn\n"_s.arg(region.chunks.size()).arg(region.tornCount);
}

QString hexText(const QString &hex, qint64 offset)
{
    QString lines;
    for (qsizetype at = 0; at < hex.size(); at += 32) {
        QString line = u"%1 "_s.arg(offset + at / 2, 8, 16, QChar(u'0'));
        for (qsizetype byte = at; byte < std::min(at + 32, hex.size()); byte += 2)
            line += u' ' + hex.mid(byte, 2);
        lines += line + u'\n';
    }
    return lines;
}

QString previewText(const FilePreview &preview, qint64 offset)
{
    switch (preview.kind) {
    case PreviewKind::Text:
        return safeLines(preview.text);
    case PreviewKind::Nbt:
        return preview.nbt ? nbtText(*preview.nbt) : QString();
    case PreviewKind::Region:
        return preview.region ? regionText(*preview.region) : QString();
    case PreviewKind::Image:
        return u"%1 image, %2×%3 pixels, %4\n"_s.arg(preview.format)
            .arg(preview.width)
            .arg(preview.height)
            .arg(sizeText(preview.entry.sizeBytes));
    case PreviewKind::Folder:
        return u"A folder.\n"_s;
    case PreviewKind::Link:
        return u"A link to %1.\n"_s.arg(oneLine(preview.entry.linkTarget));
    case PreviewKind::Archive:
    case PreviewKind::Binary:
        break;
    }
    return hexText(preview.hex, offset);
}

Result<ExitCode> previewFile(Cli &cli, const PreviewOptions &options)
{
    HF_TRY(const auto backup, findBackup(cli.session, options.backup));
    FilePreviewParams params{.backupId = backup.id,
                             .path = text(options.path),
                             .offset = options.offset,
                             .limit = options.limit,
                             .inside = texts(options.inside)};
    if (options.chunk >= 0)
        params.chunk = options.chunk;
    HF_TRY(const auto preview, cli.session.call<FilePreview>("backups.previewFile"_L1, params));
    if (preview.problem)
        cli.console.note(oneLine(preview.problem->message));
    cli.console.result(preview, previewText(preview, options.offset));
    if (preview.nextOffset >= 0)
        cli.console.note(u"More follows: --offset %1"_s.arg(preview.nextOffset));
    return ExitCode::Done;
}

struct DiffFileOptions
{
    std::string older;
    std::string newer;
    std::string path;
};

QString hunksText(const QList<DiffHunk> &hunks)
{
    QString shown;
    for (const DiffHunk &hunk : hunks) {
        shown += u"@@ -%1 +%2 @@\n"_s.arg(hunk.oldLine).arg(hunk.newLine);
        for (const DiffLine &line : hunk.lines)
            shown += line.sign + oneLine(line.text) + u'\n';
    }
    return shown;
}

QString regionText(const RegionDifference &region)
{
    QStringList map = emptyMap();
    const std::pair<const QList<int> *, QChar> kinds[] = {{&region.equal, u'='},
                                                          {&region.added, u'+'},
                                                          {&region.removed, u'-'},
                                                          {&region.changed, u'~'}};
    for (const auto &[indices, sign] : kinds) {
        for (const int index : *indices)
            mark(map, index, sign);
    }
    return mapText(map) +
           u"%1 chunks added, %2 changed, %3 removed, %4 equal\n"_s.arg(region.added.size())
               .arg(region.changed.size())
               .arg(region.removed.size())
               .arg(region.equal.size());
}

QString differenceText(const FileDifference &difference)
{
    QString shown;
    switch (difference.kind) {
    case FileDifferenceKind::Equal:
        return u"The contents are equal.\n"_s;
    case FileDifferenceKind::Text:
        shown = hunksText(difference.hunks);
        break;
    case FileDifferenceKind::Nbt:
        for (const NbtChange &change : difference.nbtChanges)
            shown += u"%1  %2 -> %3\n"_s.arg(oneLine(change.path.join(u'/')),
                                             oneLine(change.oldValue), oneLine(change.newValue));
        break;
    case FileDifferenceKind::Region:
        return difference.region ? regionText(*difference.region) : QString();
    case FileDifferenceKind::Binary:
        shown = u"The contents differ from byte %1 on.\n"_s.arg(difference.firstDifference);
        break;
    }
    return difference.isTruncated ? QString(shown + u"... and more\n"_s) : shown;
}

Result<ExitCode> diffFile(Cli &cli, const DiffFileOptions &options)
{
    HF_TRY(const auto older, findBackup(cli.session, options.older));
    FileDifferenceParams params{.backupId = older.id, .path = text(options.path)};
    if (options.newer != "live") {
        HF_TRY(const auto newer, findBackup(cli.session, options.newer));
        params.otherBackupId = newer.id;
    }
    HF_TRY(const auto difference, cli.session.call<FileDifference>("backups.diffFile"_L1, params));
    cli.console.result(difference, differenceText(difference));
    return ExitCode::Done;
}

} // namespace

void addFileContentCommands(CLI::App &backup, GlobalOptions &global)
{
    const auto shown = std::make_shared<PreviewOptions>();
    CLI::App *preview = backup.add_subcommand("preview", "Look into one file of a backup");
    preview->add_option("backup", shown->backup, "Name, id or unique prefix")
        ->required()
        ->type_name(kBackup);
    preview->add_option("path", shown->path, "The file within the server's folder")
        ->required()
        ->type_name(kText);
    preview->add_option("--inside", shown->inside, "NBT: a member's name or an element's index")
        ->type_name(kText);
    preview->add_option("--chunk", shown->chunk, "Region file: the data of this chunk, x + 32 * z")
        ->check(CLI::Range(0, 1023));
    preview->add_option("--offset", shown->offset, "Where to go on")->check(CLI::NonNegativeNumber);
    preview->add_option("--limit", shown->limit, "At most so many bytes or NBT members")
        ->check(CLI::Range(1, 1048576));
    runs(preview, global, shown, &previewFile);

    const auto compared = std::make_shared<DiffFileOptions>();
    CLI::App *diff = backup.add_subcommand("diff-file", "What changed inside one file");
    diff->add_option("older", compared->older, "The older state")->required()->type_name(kBackup);
    diff->add_option("newer", compared->newer, "The newer one, or live for the server's folder")
        ->required()
        ->type_name(kBackup);
    diff->add_option("path", compared->path, "The file within the server's folder")
        ->required()
        ->type_name(kText);
    runs(diff, global, compared, &diffFile);
}

} // namespace holdfast::ctl
