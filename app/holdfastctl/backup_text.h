// backup_text.h: backups as people read them.
#pragma once

#include "console.h"

#include "core/model/backup.h"

namespace holdfast::ctl {

QString backupText(const Backup &backup, const QString &serverName);
QString differenceText(const TreeDifference &difference);
QString pruneText(const PruneReport &report);
/// One line each, on stderr.
void noteWarnings(const Console &console, const QList<BackupWarning> &warnings);

} // namespace holdfast::ctl
