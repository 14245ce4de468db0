#include "core/base/profile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

// The XDG base directory specification: a variable that is not an absolute path is ignored.
QString xdgFolder(const char *variable, const QString &fallback)
{
    const QString value = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(value) ? value : fallback;
}

} // namespace

Profile Profile::locate(const QString &home)
{
    Profile profile;
    QString root = home.isEmpty() ? qEnvironmentVariable("HOLDFAST_HOME") : home;
    if (!root.isEmpty()) {
        root = QDir::cleanPath(QDir::current().absoluteFilePath(root));
        profile.configFile = root + "/config.toml"_L1;
        profile.dataFolder = root + "/data"_L1;
        profile.runtimeFolder = root + "/run"_L1;
        profile.isPrivateHome = true;
        return profile;
    }
    const QString user = QDir::homePath();
    profile.configFile =
        xdgFolder("XDG_CONFIG_HOME", user + "/.config"_L1) + "/holdfast/config.toml"_L1;
    profile.dataFolder = xdgFolder("XDG_DATA_HOME", user + "/.local/share"_L1) + "/holdfast"_L1;
    // Without XDG_RUNTIME_DIR (a session of su or cron) the data folder keeps it: /tmp is shared.
    const QString runtime = xdgFolder("XDG_RUNTIME_DIR", {});
    profile.runtimeFolder = runtime.isEmpty() ? QString(profile.dataFolder + "/run"_L1)
                                              : QString(runtime + "/holdfast"_L1);
    return profile;
}

Result<void> Profile::create() const
{
    const QString configFolder = configFile.left(configFile.lastIndexOf(u'/'));
    for (const QString &folder : {configFolder, dataFolder, runtimeFolder, backupsFolder(),
                                  serversFolder(), manifestsFolder(), nodeFolder()}) {
        const QString parent = folder.left(folder.lastIndexOf(u'/'));
        if (!parent.isEmpty() && !QDir().mkpath(parent))
            return Error::fromErrno(errno ? errno : EACCES, "mkdir"_L1, parent);
        if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
            return Error::fromErrno(errno, "mkdir"_L1, folder);
    }
    return {};
}

} // namespace holdfast
