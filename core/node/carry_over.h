// carry_over.h: what backups leave out is taken from the live folder into the restored one.
#pragma once

#include "core/archive/archive.h"
#include "core/base/cancellation.h"
#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace holdfast::node {

struct CarryOver
{
    int live = -1;         ///< open folder, only read
    int staged = -1;       ///< open folder
    QString livePath = {}; ///< for messages
    archive::IgnorePatterns ignore = {};
    bool skipUnreadable = false; ///< what cannot be read stays behind with a warning
    qint64 reserveBytes = 0;     ///< free space that must remain where the copies go
};

struct CarryOverReport
{
    qint64 entries = 0;
    qint64 bytes = 0;
    QList<archive::Warning> warnings = {}; ///< at most 1000
};

/// Copies every entry that the patterns ignore, whole folders with all in them, to the same place
/// in the staged tree; copied (shared blocks where the file system can), since the live tree must
/// stay whole until the swap and a server may write to a hard link. What the staged tree has
/// already is kept. Attributes come along; folders get their times back. Nothing is followed out of
/// either tree. Errors: file.*, cancelled; after an error the caller throws the staged tree away.
Result<CarryOverReport> carryOver(const CarryOver &order, const CancellationToken &cancel);

} // namespace holdfast::node
