#include "tests/support/service_process.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <csignal>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

QJsonObject CommandResult::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QByteArray CommandResult::text() const
{
    return "exit " + QByteArray::number(exitCode) + "\n" + out + "\n" + err;
}

QString programFolder()
{
    return QStringLiteral(HOLDFAST_PROGRAM_FOLDER);
}

ServiceProfile::ServiceProfile()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"HOLDFAST_HOME"_s, m_home.path());
    m_environment.insert(u"HOLDFAST_AUTOSTART"_s, u"0"_s);
    m_environment.remove(u"DATABASE_URL"_s);
}

ServiceProfile::~ServiceProfile()
{
    killService();
}

void ServiceProfile::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

bool ServiceProfile::startService()
{
    m_service = std::make_unique<QProcess>();
    m_service->setProcessEnvironment(m_environment);
    m_service->setStandardOutputFile(filePath(u"service.log"_s), QIODevice::Append);
    m_service->setStandardErrorFile(filePath(u"service.log"_s), QIODevice::Append);
    m_service->start(programFolder() + u'/' + m_serviceProgram, {u"serve"_s});
    if (!m_service->waitForStarted())
        return false;
    const QString endpoint = filePath(u"run/endpoint.json"_s);
    const QString pid = u"\"pid\":%1"_s.arg(m_service->processId());
    // An old end-point file may lie there after a kill: ours names our process.
    return QTest::qWaitFor(
               [&] {
                   if (m_service->state() == QProcess::NotRunning)
                       return true;
                   QFile file(endpoint);
                   return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll())
                                                                .remove(u' ')
                                                                .remove(u'\n')
                                                                .contains(pid);
               },
               30'000) &&
           m_service->state() == QProcess::Running;
}

void ServiceProfile::killService()
{
    if (!m_service || m_service->state() == QProcess::NotRunning)
        return;
    m_service->kill();
    m_service->waitForFinished();
}

int ServiceProfile::stopService()
{
    if (!m_service)
        return -1;
    m_service->terminate();
    m_service->waitForFinished();
    return m_service->exitStatus() == QProcess::NormalExit ? m_service->exitCode() : -1;
}

qint64 ServiceProfile::servicePid() const
{
    return m_service ? m_service->processId() : 0;
}

QByteArray ServiceProfile::serviceLog() const
{
    QFile file(filePath(u"service.log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CommandResult ServiceProfile::run(const QStringList &arguments, int seconds) const
{
    return runProgram(u"holdfastctl"_s, arguments, seconds);
}

CommandResult ServiceProfile::runProgram(const QString &program, const QStringList &arguments,
                                         int seconds) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(programFolder() + u'/' + program, arguments);
    CommandResult result;
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        result.err = "timed out or did not start: " + process.errorString().toUtf8();
        return result;
    }
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

} // namespace holdfast::tests
