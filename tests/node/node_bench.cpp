#include "node_bench.h"

#include "folder_trees.h"

#include "core/base/uuid7.h"

#include <QtCore/QDir>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

NodeBench::NodeBench(qint64 extraBytes)
{
    for (const QString &folder : {u"srv"_s, u"backups"_s, u"data/node"_s, u"data/manifests"_s})
        QDir().mkpath(at(folder));
    makeTree(server(), "first");
    writeFile(server() + "/logs/latest.log"_L1, "a log that backups leave out");
    writeFile(server() + "/world/session.lock"_L1, "lock");
    writeFile(server() + "/world/DIM-1/session.lock"_L1, "lock");
    QRandomGenerator random(7);
    for (int number = 0; extraBytes > 0; ++number) {
        QByteArray content(std::min<qint64>(extraBytes, 512 * 1024), Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(content.data()), content.size() / 4);
        writeFile(server() + "/world/data/%1.bin"_L1.toString().arg(number), content);
        extraBytes -= content.size();
    }
    restart();
}

void NodeBench::restart()
{
    node::PathRules rules;
    rules.dataFolder = at(u"data"_s);
    m_node = node::makeLocalNode(at(u"data/node"_s), rules);
}

node::TargetSpecification NodeBench::target() const
{
    return {u"folder"_s, {{u"directory"_s, targetFolder()}}};
}

node::BackupOrder NodeBench::backupOrder(const QString &name, ArchiveFormat format) const
{
    node::BackupOrder order;
    order.jobId = newId();
    order.backupId = newId();
    order.serverName = u"mc"_s;
    order.templateKey = u"minecraft-java"_s;
    order.folder = server();
    order.ignorePatterns = ignored();
    order.format = format;
    order.target = target();
    order.archiveName = u"mc/%1.%2"_s.arg(name, enumText(format));
    order.manifestCacheFile = at(u"data/manifests/%1"_s.arg(idText(order.backupId)));
    order.time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    return order;
}

node::StoredArchive NodeBench::stored(const node::BackupOrder &order,
                                      const node::BackupOutcome &outcome) const
{
    return {order.target,         order.archiveName, order.format,           outcome.checksum,
            outcome.manifestHash, outcome.sizeBytes, order.manifestCacheFile};
}

Result<node::StoredArchive> NodeBench::backup(const QString &name, ArchiveFormat format)
{
    const node::BackupOrder order = backupOrder(name, format);
    HF_TRY(const auto outcome, m_node->backup(order, watch()));
    return stored(order, outcome);
}

node::RestoreOrder NodeBench::restoreOrder(const node::StoredArchive &archive,
                                           const QString &folder) const
{
    node::RestoreOrder order;
    order.jobId = newId();
    order.backupId = newId();
    order.archive = archive;
    order.folder = folder.isEmpty() ? server() : folder;
    order.ignorePatterns = ignored();
    return order;
}

QStringList NodeBench::temporaries() const
{
    QStringList found;
    for (const QString &folder :
         QStringList{at(u"data/node/spool"_s), at(u"data/node/journal"_s), targetFolder(),
                     QString(targetFolder() + "/mc"_L1), at(u"data/manifests"_s)}) {
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
            const bool isFinal = folder.startsWith(targetFolder())
                                     ? !name.startsWith(u'.')
                                     : folder.endsWith("/manifests"_L1) && !name.contains(u'.');
            if (!isFinal)
                found.append(folder + u'/' + name);
        }
    }
    return found;
}

void playOn(const QString &server)
{
    writeFile(server + "/world/level.dat"_L1, "level second");
    writeFile(server + "/world/region/r.1.0.mca"_L1, QByteArray(8192, 'x'));
    writeFile(server + "/logs/latest.log"_L1, "a newer log");
    writeFile(server + "/cache/deep/er/file"_L1, "cached");
    QDir(server + "/only in first"_L1).removeRecursively();
}

QMap<QByteArray, QByteArray> withoutIgnored(QMap<QByteArray, QByteArray> tree)
{
    const auto names = tree.keys();
    for (const QByteArray &name : names) {
        if (name == "logs" || name.startsWith("logs/") || name == "cache" ||
            name.startsWith("cache/") || name.endsWith("session.lock"))
            tree.remove(name);
    }
    return tree;
}

void flipByte(const QString &path, qint64 position)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(position));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(position));
    QVERIFY(file.putChar(char(byte ^ 0x10)));
}

} // namespace holdfast::tests
