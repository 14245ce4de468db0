// world_summary.h: what a backup says of the Minecraft world in it; nothing for other servers.
#pragma once

#include "core/archive/archive.h"
#include "core/model/backup.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <mutex>

namespace holdfast::node {

/// Region files that cannot be right become warnings (torn while the server wrote them).
class RegionCheck : public archive::ContentCheck
{
public:
    std::optional<archive::Warning> check(const QByteArray &path, qint64 fileSize,
                                          const ReadAt &readAt) const override;
};

struct WorldSummary
{
    QString minecraftVersion = QStringLiteral("unknown");
    qint64 worldSize = 0; ///< bytes of the files in the folder that holds level.dat
    QList<BackupWarning> warnings = {};
};

/// Watches the files of a backup pass by; bounded memory. add() from any thread.
class WorldWatch
{
public:
    void add(const archive::ManifestEntry &entry);
    /// Reads level.dat from the folder (open): at the top, or one level below ("world" first). What
    /// cannot be read is a warning, never an error.
    WorldSummary summarise(int folder) const;

private:
    mutable std::mutex m_mutex;
    qint64 m_totalBytes = 0;
    QHash<QByteArray, qint64> m_bytesByFolder; // first part of the path
    QList<QByteArray> m_worlds;                // folders with a level.dat; empty: the top
};

} // namespace holdfast::node
