#include "backup_text.h"

#include "human_text.h"

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWarningsShown = 20;

} // namespace

QString backupText(const Backup &backup, const QString &serverName)
{
    FieldList fields;
    fields.add(u"Name"_s, oneLine(backup.name));
    fields.add(u"Id"_s, idText(backup.id));
    fields.add(u"Server"_s, oneLine(serverName));
    fields.add(u"State"_s, enumText(backup.status));
    if (!backup.errorMessage.isEmpty())
        fields.add(u"Error"_s, oneLine(backup.errorMessage));
    fields.add(u"Begun"_s, timeText(backup.startedAt));
    fields.add(u"Completed"_s, timeText(backup.completedAt));
    fields.add(u"Verified"_s, timeText(backup.verifiedAt));
    fields.add(u"Files"_s, u"%1, %2"_s.arg(backup.fileCount).arg(sizeText(backup.contentBytes)));
    fields.add(u"Archive"_s, sizeText(backup.sizeBytes));
    if (!backup.storagePath.isEmpty())
        fields.add(u"Lies in"_s, oneLine(backup.storagePath));
    if (!backup.checksum.isEmpty())
        fields.add(u"SHA-256"_s, backup.checksum);
    if (backup.minecraftVersion != "unknown"_L1)
        fields.add(u"Minecraft"_s, oneLine(backup.minecraftVersion));
    if (!backup.tags.isEmpty())
        fields.add(u"Tags"_s, oneLine(backup.tags.join(u", "_s)));
    if (backup.locked)
        fields.add(u"Locked"_s, u"yes"_s);
    fields.add(u"Warnings"_s, QString::number(backup.warnings.size()));
    return fields.text();
}

QString differenceText(const TreeDifference &difference)
{
    QString text;
    for (const TreeChange &change : difference.changes) {
        const QChar sign = change.kind == ChangeKind::Added     ? u'+'
                           : change.kind == ChangeKind::Removed ? u'-'
                                                                : u'~';
        text += sign + u' ' + oneLine(change.path);
        if (!change.what.isEmpty())
            text += u"  (%1)"_s.arg(oneLine(change.what));
        text += u'\n';
    }
    if (difference.isTruncated)
        text += u"... and more\n"_s;
    for (const SubjectChanges &changes : difference.subjects) {
        if (changes.added + changes.changed + changes.removed == 0)
            continue;
        text += u"%1: %2 added, %3 changed, %4 removed"_s.arg(enumText(changes.subject))
                    .arg(changes.added)
                    .arg(changes.changed)
                    .arg(changes.removed);
        if (difference.hasChunkCounts && changes.subject == ChangeSubject::Regions)
            text += u"; chunks: %1 added, %2 changed, %3 removed"_s.arg(changes.chunksAdded)
                        .arg(changes.chunksChanged)
                        .arg(changes.chunksRemoved);
        text += u'\n';
    }
    return text + u"%1 added, %2 changed, %3 removed, %4 unchanged.\n"_s.arg(difference.added)
                      .arg(difference.changed)
                      .arg(difference.removed)
                      .arg(difference.unchanged);
}

QString pruneText(const PruneReport &report)
{
    TextTable table(
        {report.dryRun ? u"WOULD"_s : u"DID"_s, u"NAME"_s, u"TIME"_s, u"SIZE"_s, u"WHY"_s});
    for (const PruneDecision &decision : report.decisions) {
        table.add({decision.isRemoved ? u"remove"_s : u"keep"_s, oneLine(decision.name),
                   timeText(decision.startedAt), sizeText(decision.sizeBytes),
                   oneLine(decision.reason)});
    }
    const QString sum = report.dryRun ? u"%1 would be freed.\n"_s : u"%1 freed.\n"_s;
    return table.text() + sum.arg(sizeText(report.freedBytes));
}

void noteWarnings(const Console &console, const QList<BackupWarning> &warnings)
{
    for (const BackupWarning &warning : warnings.first(std::min(kWarningsShown, warnings.size())))
        console.note(u"warning: %1"_s.arg(
            oneLine(warning.path.isEmpty() || warning.message.contains(warning.path)
                        ? warning.message
                        : QString(warning.path + ": "_L1 + warning.message))));
    if (warnings.size() > kWarningsShown)
        console.note(u"... and %1 more warnings"_s.arg(warnings.size() - kWarningsShown));
}

} // namespace holdfast::ctl
