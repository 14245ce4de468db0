#include "core/base/process_identity.h"

#include <QtCore/QFile>
#include <QtCore/QStringList>

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

QString firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine(4096)).trimmed()
                                          : QString();
}

/// Field 22 of /proc/<pid>/stat, counted after the name, which may hold spaces and brackets.
QString startTime(qint64 pid)
{
    const QString stat = firstLine(u"/proc/%1/stat"_s.arg(pid));
    return stat.mid(stat.lastIndexOf(u')') + 2).section(u' ', 19, 19);
}

QString machineIdentity()
{
    const QString space = QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
    return firstLine(u"/proc/sys/kernel/random/boot_id"_s) + u'/' + space;
}

} // namespace

QString processIdentity()
{
    const qint64 pid = ::getpid(); // not kept: a forked child is another process
    return machineIdentity() + u'/' + QString::number(pid) + u'/' + startTime(pid);
}

bool isKnownDead(const QString &identity)
{
    const QStringList parts = identity.split(u'/');
    if (parts.size() != 4 || !identity.startsWith(QString(machineIdentity() + u'/')))
        return false;
    const qint64 pid = parts.at(2).toLongLong();
    if (pid <= 0)
        return false;
    if (::kill(pid_t(pid), 0) != 0 && errno == ESRCH)
        return true;
    const QString stat = firstLine(u"/proc/%1/stat"_s.arg(pid));
    const bool isZombie = stat.mid(stat.lastIndexOf(u')') + 2).startsWith(u'Z');
    return isZombie || (!stat.isEmpty() && startTime(pid) != parts.at(3));
}

} // namespace holdfast
