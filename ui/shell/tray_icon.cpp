#include "tray_icon.h"

#include "ui/kit/icon.h"

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostServers = 20;

} // namespace

TrayIcon::TrayIcon(Service &service, ProblemWatch &problems, QObject *parent)
    : QSystemTrayIcon(kit::applicationIcon(), parent)
    , m_service(service)
    , m_problems(problems)
{
    setContextMenu(&m_menu);
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayIcon::fillMenu);
    connect(&problems, &ProblemWatch::changed, this, &TrayIcon::updateStatus);
    connect(&service.jobs, &JobFeed::jobChanged, this, &TrayIcon::updateStatus);
    connect(this, &QSystemTrayIcon::activated, this, [this](ActivationReason reason) {
        if (reason == Trigger || reason == DoubleClick)
            emit openWanted();
    });
    fillMenu();
    updateStatus();
}

void TrayIcon::updateStatus()
{
    const int running = m_service.jobs.runningCount();
    setToolTip(
        running == 0
            ? tr("Holdfast: %1").arg(m_problems.summary())
            : tr("Holdfast: %1\n%n job(s) running", nullptr, running).arg(m_problems.summary()));
}

void TrayIcon::fillMenu()
{
    m_menu.clear();
    m_menu.addAction(m_problems.summary())->setEnabled(false);
    m_menu.addSeparator();
    m_menu.addAction(tr("Open Holdfast"), this, &TrayIcon::openWanted);
    QMenu *backUp = m_menu.addMenu(tr("Back up now"));
    const QList<Server> servers = m_service.servers.servers();
    for (const Server &server : servers.first(std::min<qsizetype>(servers.size(), kMostServers))) {
        QString name = server.name;
        backUp->addAction(name.replace(u'&', u"&&"_s), this,
                          [this, id = server.id] { emit backUpWanted(id); });
    }
    if (servers.size() > kMostServers)
        backUp->addAction(tr("More…"), this, &TrayIcon::openWanted);
    backUp->setEnabled(!servers.isEmpty() && m_service.connection.isOnline());
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &TrayIcon::quitWanted);
}

} // namespace holdfast::ui
