#include "folder_trees.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <array>
#include <cstdio>
#include <exception>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentText(const QByteArray &content)
{
    return content.size() < 80
               ? content
               : QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

QByteArray describe(const QString &path)
{
    struct stat status = {};
    const QByteArray encoded = QFile::encodeName(path);
    if (::lstat(encoded.constData(), &status) != 0)
        return "missing";
    QByteArray text =
        QByteArray::number(status.st_mode, 8) + ' ' + QByteArray::number(status.st_uid);
    if (S_ISLNK(status.st_mode))
        return text + " -> " + QFile::symLinkTarget(path).toUtf8();
    text += ' ' + QByteArray::number(qint64(status.st_mtim.tv_sec)) + '.' +
            QByteArray::number(qint64(status.st_mtim.tv_nsec));
    QFile file(path);
    if (S_ISREG(status.st_mode) && file.open(QIODevice::ReadOnly))
        text += ' ' + contentText(file.readAll());
    return text;
}

void setTime(const QString &path, qint64 seconds)
{
    const std::array<timespec, 2> times{timespec{time_t(seconds), 123'456'789},
                                        timespec{time_t(seconds), 987'654'321}};
    ::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times.data(), AT_SYMLINK_NOFOLLOW);
}

} // namespace

QMap<QByteArray, QByteArray> describeTree(const QString &folder)
{
    QMap<QByteArray, QByteArray> tree;
    if (!QFileInfo::exists(folder))
        return tree;
    tree.insert(".", describe(folder));
    QDirIterator entries(folder,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QByteArray relative = QFile::encodeName(path.mid(folder.size() + 1));
        if (relative != ".holdfast" && !relative.startsWith(".holdfast/"))
            tree.insert(relative, describe(path));
    }
    return tree;
}

void writeFile(const QString &path, const QByteArray &content, int mode)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(path));
    file.close();
    ::chmod(QFile::encodeName(path).constData(), mode_t(mode));
    setTime(path, 1'600'000'000);
}

void makeTree(const QString &folder, const QByteArray &mark)
{
    QDir().mkpath(folder + "/empty"_L1);
    writeFile(folder + "/server.properties"_L1, "level-name=world\n" + mark, 0600);
    writeFile(folder + "/world/level.dat"_L1, "level " + mark);
    writeFile(folder + "/world/region/r.0.0.mca"_L1, QByteArray(64 * 1024, mark.at(0)));
    writeFile(folder + "/only in "_L1 + QString::fromUtf8(mark) + "/file\nwith a newline"_L1, mark,
              0440);
    QFile::link(u"/outside/"_s + QString::fromUtf8(mark), folder + "/link"_L1);
    ::chmod(QFile::encodeName(folder).constData(), 0750);
    setTime(folder + "/link"_L1, 1'600'000'006);
    setTime(folder + "/empty"_L1, 1'600'000'005);
    setTime(folder + "/only in "_L1 + QString::fromUtf8(mark), 1'600'000'004);
    setTime(folder + "/world/region"_L1, 1'600'000'003);
    setTime(folder + "/world"_L1, 1'600'000'002);
    setTime(folder, 1'600'000'001 + mark.size());
}

QStringList leftovers(const QString &folder)
{
    QStringList found;
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QString &name : QDir(folder).entryList(all)) {
        if (name.contains(".holdfast-"_L1))
            found.append(name);
    }
    for (const QString &name : QDir(folder + "/.holdfast"_L1).entryList(all))
        found.append(".holdfast/"_L1 + name);
    return found;
}

Mount Mount::tmpfs(const QString &folder, qint64 sizeBytes)
{
    const QByteArray options = "mode=0755,size=" + QByteArray::number(sizeBytes);
    const bool done = ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0,
                              options.constData()) == 0;
    return Mount(done ? folder : QString());
}

Mount Mount::bind(const QString &source, const QString &folder)
{
    const bool done =
        ::mount(QFile::encodeName(source).constData(), QFile::encodeName(folder).constData(),
                nullptr, MS_BIND, nullptr) == 0;
    return Mount(done ? folder : QString());
}

Mount Mount::overlay(const QString &folder, const QString &options)
{
    const bool done = ::mount("overlay", QFile::encodeName(folder).constData(), "overlay", 0,
                              options.toUtf8().constData()) == 0;
    return Mount(done ? folder : QString());
}

Mount::Mount(Mount &&other) noexcept
    : m_folder(std::exchange(other.m_folder, {}))
{}

Mount::~Mount()
{
    if (!m_folder.isEmpty())
        ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

int inChild(const std::function<int()> &work)
{
    std::fflush(nullptr);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace holdfast::tests
