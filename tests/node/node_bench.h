// node_bench.h: a node with a small server, a storage folder and a data folder of its own.
#pragma once

#include "node.h"

#include <QtCore/QMap>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace holdfast::tests {

/// <root>/srv/mc (the server), <root>/srv, <root>/backups (the target), <root>/data (node/,
/// manifests/).
class NodeBench
{
public:
    /// `extraBytes`: random content in the world, so that work takes a while.
    explicit NodeBench(qint64 extraBytes = 0);

    QString at(const QString &relative) const { return m_root.filePath(relative); }
    QString server() const { return at(QStringLiteral("srv/mc")); }
    QString targetFolder() const { return at(QStringLiteral("backups")); }
    node::Node &node() { return *m_node; }
    /// A new object, as after a restart.
    void restart();

    node::TargetSpecification target() const;
    QStringList ignored() const
    {
        return {QStringLiteral("session.lock"), QStringLiteral("logs/"), QStringLiteral("cache/")};
    }
    node::BackupOrder backupOrder(const QString &name,
                                  ArchiveFormat format = ArchiveFormat::TarZst) const;
    Result<node::StoredArchive> backup(const QString &name,
                                       ArchiveFormat format = ArchiveFormat::TarZst);
    node::StoredArchive stored(const node::BackupOrder &order,
                               const node::BackupOutcome &outcome) const;
    node::RestoreOrder restoreOrder(const node::StoredArchive &archive,
                                    const QString &folder = {}) const;

    node::Watch watch() { return {m_progress, cancel, onPhase}; }
    CancellationToken cancel;
    node::PhaseListener onPhase;

    /// Files in the spool and journal of the node and temporary ones in the target.
    QStringList temporaries() const;

private:
    QTemporaryDir m_root;
    std::unique_ptr<node::Node> m_node;
    Progress m_progress;
};

/// Changes the server's files: some content, some new, some gone.
void playOn(const QString &server);
/// A tree as a restore gives it back: without what NodeBench::ignored() leaves out.
QMap<QByteArray, QByteArray> withoutIgnored(QMap<QByteArray, QByteArray> tree);
/// Damages one bit of a file; fails the test when it cannot.
void flipByte(const QString &path, qint64 position);

} // namespace holdfast::tests
