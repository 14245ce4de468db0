// tests/cli/cli_fixture.h: the real holdfastctl and holdfastd on a profile of their own.
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

namespace holdfast::tests {

struct Outcome
{
    int exitCode = -1;
    QByteArray output = {};
    QByteArray errors = {};

    QJsonObject json() const;
};

class CliFixture
{
public:
    CliFixture();
    /// Stops the service.
    ~CliFixture();

    Outcome run(const QStringList &arguments, const QString &workingFolder = {}) const;
    /// With lines on standard input, such as passwords.
    Outcome runWithInput(const QByteArray &input, const QStringList &arguments) const;
    /// `program` with holdfastctl in PATH and this profile.
    Outcome runShell(const QString &program, const QStringList &arguments) const;
    /// A folder with a few files under the fixture's own.
    QString makeWorld(const QString &name) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    Outcome finish(QProcess &process, const QString &program, const QStringList &arguments,
                   const QByteArray &input = {}) const;
    QTemporaryDir m_folder;
};

} // namespace holdfast::tests
