#include "activity_bar.h"

#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace holdfast::ui {

using kit::ColorRole;
using kit::px;

ActivityBar::ActivityBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setFixedHeight(px(kit::size::statusBar));
    connect(&workspace.jobs(), &JobFeed::jobChanged, this, [this] { update(); });
    connect(&workspace.connection(), &Connection::stateChanged, this, [this] { update(); });
    connect(&workspace.connection(), &Connection::statusChanged, this, [this] { update(); });
    connect(&kit::Theme::instance(), &kit::Theme::changed, this, [this] { update(); });
}

void ActivityBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::color(ColorRole::Rail));
    kit::paintHairline(&painter, QPointF(0, 0), QPointF(width(), 0), ColorRole::Border);
    const QRect line = rect().adjusted(px(12), 1, -px(12), 0);
    const int running = m_workspace.jobs().runningCount();
    QString work = tr("No work running");
    if (running > 0) {
        const JobFeed::Entry first = m_workspace.jobs().entries().constFirst();
        work = tr("%n job(s) running", nullptr, running);
        const QString name = m_workspace.servers().name(first.job.serverId);
        if (first.share >= 0)
            work = tr("%1: %2, %3 %").arg(work, name).arg(int(first.share * 100));
    }
    kit::paintText(&painter, line, work, kit::TextStyle::Small, ColorRole::Muted);
    const Connection &connection = m_workspace.connection();
    const QString service =
        connection.isOnline()
            ? tr("Service %1").arg(connection.status().version)
            : tr("Service not reachable since %1")
                  .arg(kit::shortTimeText(connection.since(), QDateTime::currentDateTimeUtc()));
    kit::paintText(&painter, line, service, kit::TextStyle::Small, ColorRole::Muted,
                   Qt::AlignTrailing);
}

void ActivityBar::mouseReleaseEvent(QMouseEvent *)
{
    m_workspace.showJobs();
}

} // namespace holdfast::ui
