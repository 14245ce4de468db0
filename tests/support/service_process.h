// tests/support/service_process.h: the real service and the real command line on a profile of their
// own.
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace holdfast::tests {

/// What a command answered.
struct CommandResult
{
    int exitCode = -1;
    QByteArray out = {};
    QByteArray err = {};

    /// The record that `--json` printed.
    QJsonObject json() const;
    /// For QVERIFY2.
    QByteArray text() const;
};

/// A throwaway profile. Starts nothing by itself; stops (kills) what it started when it goes.
class ServiceProfile
{
public:
    ServiceProfile();
    ~ServiceProfile();

    QString home() const { return m_home.path(); }
    QString filePath(const QString &name) const { return m_home.filePath(name); }
    /// Extra environment for every process started from here, such as DATABASE_URL.
    void setEnvironment(const QString &name, const QString &value);

    /// Another program of the build is the service from the next start on.
    void setServiceProgram(const QString &name) { m_serviceProgram = name; }
    /// `holdfastd serve`, returning once its end-point file is there; false with the log in
    /// serviceLog() when it ended instead.
    bool startService();
    /// SIGKILL, and waits until the process is gone.
    void killService();
    /// SIGTERM, and waits; returns its exit code.
    int stopService();
    qint64 servicePid() const;
    QByteArray serviceLog() const;

    /// `holdfastctl --home … ARGUMENTS`, waiting at most `seconds`.
    CommandResult run(const QStringList &arguments, int seconds = 120) const;
    /// Any other program of the build, such as holdfastd, in this profile's environment.
    CommandResult runProgram(const QString &program, const QStringList &arguments,
                             int seconds = 120) const;

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QString m_serviceProgram = QStringLiteral("holdfastd");
    std::unique_ptr<QProcess> m_service;
};

/// The folder of the built programs.
QString programFolder();

} // namespace holdfast::tests
