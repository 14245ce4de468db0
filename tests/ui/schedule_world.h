// A real service with a few servers, and a window's connection to it.
#pragma once

#include "tests/support/service_process.h"

#include "core/base/profile.h"
#include "core/model/schedule.h"
#include "ui/workspace/workspace.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <memory>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

class ScheduleWorld
{
public:
    /// Starts the service and registers servers; false with the reason in `log()`.
    bool start(const QStringList &servers)
    {
        if (!m_profile.startService()) {
            m_log = m_profile.serviceLog();
            return false;
        }
        for (const QString &server : servers) {
            const QString folder = m_profile.filePath(u"world-"_s + server);
            QFile file(folder + u"/server.properties"_s);
            if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) ||
                file.write("motd=hello\n") <= 0)
                return false;
            file.close();
            if (!run({u"servers"_s, u"add"_s, server, u"--directory"_s, folder}))
                return false;
        }
        return true;
    }

    /// The command line; false with its words in `log()`.
    bool run(const QStringList &arguments)
    {
        m_last = m_profile.run(arguments);
        m_log = m_last.text();
        return m_last.exitCode == 0;
    }
    const CommandResult &last() const { return m_last; }
    const QByteArray &log() const { return m_log; }
    ServiceProfile &profile() { return m_profile; }

    std::unique_ptr<ui::Service> connect() const
    {
        client::ClientSettings settings;
        settings.locator = {.profile = Profile::locate(m_profile.home()),
                            .autostart = client::Autostart::No};
        settings.clientName = u"tst_ui"_s;
        settings.reconnects = true;
        return std::make_unique<ui::Service>(settings);
    }

    /// All schedules as the service has them now.
    QList<Schedule> schedules()
    {
        QList<Schedule> schedules;
        if (!run({u"schedule"_s, u"list"_s, u"--json"_s}))
            return schedules;
        const auto page = json::fromObject<SchedulePage>(m_last.json(), UnknownMembers::Ignore);
        return page ? page->schedules : schedules;
    }
    Schedule scheduleOf(const QUuid &id)
    {
        for (const Schedule &schedule : schedules()) {
            if (schedule.id == id)
                return schedule;
        }
        return {};
    }

private:
    ServiceProfile m_profile;
    CommandResult m_last;
    QByteArray m_log;
};

} // namespace holdfast::tests
