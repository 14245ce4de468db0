#include "tests/support/tree.h"

#include "core/base/file_sync.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>

#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

// By the system's own calls: Qt's directory iteration hides names that are not UTF-8.
void addTree(const QByteArray &root, const QByteArray &relative, const QList<QByteArray> &without,
             QMap<QByteArray, QByteArray> &lines)
{
    const QByteArray path = relative.isEmpty() ? root : root + '/' + relative;
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir(path.constData()), ::closedir);
    if (!folder)
        return;
    while (const dirent *entry = ::readdir(folder.get())) {
        const QByteArray name = entry->d_name;
        if (name == "." || name == "..")
            continue;
        const QByteArray below = relative.isEmpty() ? name : relative + '/' + name;
        bool isLeftOut = false;
        for (const QByteArray &prefix : without)
            isLeftOut = isLeftOut || below == prefix || below.startsWith(QByteArray(prefix + '/'));
        if (isLeftOut)
            continue;
        struct stat status = {};
        const QByteArray full = root + '/' + below;
        ::lstat(full.constData(), &status);
        QByteArray line = QByteArray::number(status.st_mode, 8) + ' ';
        if (S_ISLNK(status.st_mode)) {
            QByteArray target(4096, '\0');
            target.truncate(::readlink(full.constData(), target.data(), size_t(target.size())));
            line += target;
        } else if (S_ISREG(status.st_mode)) {
            QCryptographicHash hash(QCryptographicHash::Sha256);
            const UniqueFd fd(::open(full.constData(), O_RDONLY | O_CLOEXEC));
            QByteArray block(1 << 20, Qt::Uninitialized);
            for (ssize_t count = 0;
                 (count = ::read(fd.get(), block.data(), size_t(block.size()))) > 0;)
                hash.addData(QByteArrayView(block.constData(), count));
            line += hash.result().toHex();
        }
        // The times of links are not part of what a restore promises on every file system.
        if (!S_ISLNK(status.st_mode))
            line += ' ' + QByteArray::number(qint64(status.st_mtim.tv_sec)) + '.' +
                    QByteArray::number(qint64(status.st_mtim.tv_nsec));
        lines.insert(below, line);
        if (S_ISDIR(status.st_mode))
            addTree(root, below, without, lines);
    }
}

void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(path.left(path.lastIndexOf(u'/')));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

} // namespace

QMap<QByteArray, QByteArray> treeSnapshot(const QString &folder, const QList<QByteArray> &without)
{
    QMap<QByteArray, QByteArray> lines;
    addTree(QFile::encodeName(folder), {}, without, lines);
    return lines;
}

QByteArray treeDifference(const QMap<QByteArray, QByteArray> &expected,
                          const QMap<QByteArray, QByteArray> &actual)
{
    for (auto line = expected.constBegin(); line != expected.constEnd(); ++line) {
        if (!actual.contains(line.key()))
            return "missing: " + line.key();
        if (actual.value(line.key()) != line.value())
            return line.key() + ": expected " + line.value() + ", is " + actual.value(line.key());
    }
    for (auto line = actual.constBegin(); line != actual.constEnd(); ++line) {
        if (!expected.contains(line.key()))
            return "unexpected: " + line.key();
    }
    return {};
}

void makeSmallServer(const QString &folder, int variant)
{
    const QByteArray mark = "variant " + QByteArray::number(variant) + "\n";
    put(folder + "/server.properties"_L1, "motd=Holdfast\nlevel-name=world\n" + mark);
    put(folder + "/world/data/raids.dat"_L1, QByteArray(10'000, char('a' + variant % 26)));
    put(folder + "/world/session.lock"_L1, "\xe2\x98\x83");
    put(folder + "/logs/latest.log"_L1, "a line\n" + mark);
    put(folder + "/plugins/Ünïcode name/config with spaces.yml"_L1, "key: value\n" + mark);
    put(folder + "/empty.txt"_L1, {});
    for (int i = 0; i < 20; ++i)
        put(folder + u"/world/playerdata/%1.dat"_s.arg(i),
            QByteArray::number(i * 7919 + variant).repeated(100 * i));
    QDir().mkpath(folder + "/empty folder/below"_L1);
    QFile::link(u"../server.properties"_s, folder + "/world/link"_L1);
    QFile::setPermissions(folder + "/server.properties"_L1, QFile::ReadOwner | QFile::WriteOwner);
}

bool copyTree(const QString &from, const QString &to)
{
    return QProcess::execute(u"cp"_s, {u"-a"_s, from, to}) == 0;
}

QString sharedWorld(const QString &name)
{
    const QString path = QStringLiteral(HOLDFAST_SOURCE_FOLDER) + "/../shared/worlds/"_L1 + name;
    return QDir(path).exists() ? QDir(path).canonicalPath() : QString();
}

} // namespace holdfast::tests
