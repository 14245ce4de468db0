#include "ui/shell/session_autostart.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>

#include <cerrno>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

QString homeOf(const Profile &profile)
{
    return profile.isPrivateHome ? profile.configFile.left(profile.configFile.lastIndexOf(u'/'))
                                 : QString();
}

QString entryPath(const Profile &profile)
{
    QString name = u"holdfast"_s;
    if (profile.isPrivateHome) // several homes may start
        name += u'-' + QString::fromLatin1(QCryptographicHash::hash(homeOf(profile).toUtf8(),
                                                                    QCryptographicHash::Sha256)
                                               .toHex()
                                               .left(8));
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/autostart/"_L1 + name + ".desktop"_L1;
}

/// An argument of Exec, quoted; the file's values have escapes of their own on top of that.
QString quoted(QString argument)
{
    for (const QChar special : u"\\\"`$"_s)
        argument.replace(special, QString(u'\\' + QString(special)));
    argument.replace(u'\\', u"\\\\"_s);
    argument.replace(u'%', u"%%"_s);
    return u'"' + argument + u'"';
}

QByteArray entryText(const Profile &profile)
{
    QString command = quoted(QCoreApplication::applicationFilePath());
    if (profile.isPrivateHome)
        command += " --home "_L1 + quoted(homeOf(profile));
    return u"[Desktop Entry]\nType=Application\nName=Holdfast\nExec=%1 --background\n"
           "Icon=holdfast\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(command)
               .toUtf8();
}

} // namespace

Result<void> setStartsWithSession(const Profile &profile, bool starts)
{
    const QString path = entryPath(profile);
    if (!starts) {
        if (!QFile::exists(path) || QFile::remove(path))
            return {};
        return Error::fromErrno(errno, "unlink"_L1, path);
    }
    const QString folder = path.left(path.lastIndexOf(u'/'));
    if (!QDir().mkpath(folder))
        return Error::fromErrno(errno ? errno : EACCES, "mkdir"_L1, folder);
    // Not synced: it is made again with one click, and the window must not wait for the disk.
    QFile file(path);
    const QByteArray text = entryText(profile);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size() &&
        file.flush())
        return {};
    return Error("file.denied"_L1, {{"path"_L1, path}, {"reason"_L1, file.errorString()}});
}

bool startsWithSession(const Profile &profile)
{
    return QFile::exists(entryPath(profile));
}

} // namespace holdfast::ui
