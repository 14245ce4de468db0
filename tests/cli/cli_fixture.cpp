#include "tests/cli/cli_fixture.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

const QString kProgram = QStringLiteral(HOLDFASTCTL_PATH);
constexpr int kTimeoutMs = 120'000;

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(output).object();
}

CliFixture::CliFixture() = default;

CliFixture::~CliFixture()
{
    run({u"service"_s, u"stop"_s});
}

Outcome CliFixture::finish(QProcess &process, const QString &program, const QStringList &arguments,
                           const QByteArray &input) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOLDFAST_HOME"_s, m_folder.filePath(u"home"_s));
    environment.insert(u"PATH"_s,
                       QString(QFileInfo(kProgram).path() + u':' + environment.value(u"PATH"_s)));
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.remove(u"HOLDFAST_AUTOSTART"_s);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kTimeoutMs))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome CliFixture::run(const QStringList &arguments, const QString &workingFolder) const
{
    QProcess process;
    if (!workingFolder.isEmpty())
        process.setWorkingDirectory(workingFolder);
    return finish(process, kProgram, arguments);
}

Outcome CliFixture::runWithInput(const QByteArray &input, const QStringList &arguments) const
{
    QProcess process;
    return finish(process, kProgram, arguments, input);
}

Outcome CliFixture::runShell(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    return finish(process, program, arguments);
}

QString CliFixture::makeWorld(const QString &name) const
{
    const QString folder = m_folder.filePath(name);
    QDir().mkpath(folder + "/notes"_L1);
    writeFile(folder + "/readme.txt"_L1, "hello\n");
    writeFile(folder + "/notes/one.txt"_L1, QByteArray(100'000, 'x'));
    return folder;
}

} // namespace holdfast::tests
