#include "mount_table.h"

#include <QtCore/QFile>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

// What /proc/self/mountinfo writes as \040 and its like.
QByteArray unescapedMountPoint(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool isOctal = false;
        const int value = field.at(i) == '\\' ? field.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        plain.append(isOctal ? char(value) : field.at(i));
        i += isOctal ? 3 : 0;
    }
    return plain;
}

bool isBelow(const QByteArray &path, const QByteArray &folder)
{
    return folder == "/" || path == folder || path.startsWith(QByteArray(folder + '/'));
}

} // namespace

Result<QList<Mount>> readMountTable()
{
    QFile file(u"/proc/self/mountinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.failed"_L1, {{"call"_L1, u"open"_s},
                                        {"path"_L1, file.fileName()},
                                        {"reason"_L1, file.errorString()}});
    return parseMountTable(file.readAll());
}

QList<Mount> parseMountTable(const QByteArray &text)
{
    QList<Mount> mounts;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() > 4)
            mounts.append({.point = unescapedMountPoint(fields.at(4)), .device = fields.at(2)});
    }
    return mounts;
}

QByteArray deviceOf(const QList<Mount> &mounts, const QByteArray &path)
{
    const Mount *nearest = nullptr;
    for (const Mount &mount : mounts) {
        // Of two on the same point the later one covers the other.
        if (isBelow(path, mount.point) &&
            (nearest == nullptr || mount.point.size() >= nearest->point.size()))
            nearest = &mount;
    }
    return nearest == nullptr ? QByteArray() : nearest->device;
}

} // namespace holdfast::node
