#include "tray_icon.h"

#include "ui/kit/icon.h"

#include <QtGui/QPainter>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostServers = 20;
constexpr qreal kMarkShare = 0.56;  ///< of the icon's side: legible at 16 pixels
constexpr qreal kMarkMargin = 0.04; ///< of the icon's side, cut out around the mark

/// The mark of the program with the status in its lower corner.
QIcon iconWith(kit::Status status)
{
    const QIcon plain = kit::applicationIcon();
    if (status == kit::Status::Safe)
        return plain;
    QIcon marked;
    for (const QSize &size : plain.availableSizes()) {
        QPixmap pixmap = plain.pixmap(size, 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = pixmap.width() * kMarkShare;
        const QRectF mark(pixmap.width() - side, pixmap.height() - side, side, side);
        // Whatever colour the panel has, the mark does not run into the icon.
        const qreal margin = pixmap.width() * kMarkMargin;
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawEllipse(mark.adjusted(-margin, -margin, margin, margin));
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        kit::paintStatus(&painter, mark, status);
        painter.end();
        marked.addPixmap(pixmap);
    }
    return marked;
}

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
    connect(&kit::Theme::instance(), &kit::Theme::changed, this,
            [this] { setIcon(iconWith(m_status)); });
    fillMenu();
    updateStatus();
}

void TrayIcon::updateStatus()
{
    const int running = m_service.jobs.runningCount();
    const kit::Status before = std::exchange(m_status, m_problems.status());
    if (m_status == kit::Status::Safe && running > 0)
        m_status = kit::Status::Running;
    if (m_status != before)
        setIcon(iconWith(m_status));
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
