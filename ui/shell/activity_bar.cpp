#include "activity_bar.h"

#include "job_drawer.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"
#include "ui/workspace/job_text.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

/// A mark or icon, words and perhaps a bar; as wide as they need.
class ActivityBar::Fact : public QAbstractButton
{
public:
    Fact()
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(px(kit::size::statusBar) - 1);
    }
    void set(const QString &text, std::optional<kit::Status> status, double share = -1,
             const QString &after = {})
    {
        setText(text);
        setAccessibleName(after.isEmpty() ? text : ActivityBar::tr("%1, %2").arg(text, after));
        m_status = status;
        m_share = share;
        m_after = after;
        updateGeometry();
        update();
    }
    void setIconName(const QString &name, ColorRole role)
    {
        m_icon = name;
        m_iconRole = role;
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(kit::font(kit::TextStyle::Small));
        int width = 2 * px(6) + metrics.horizontalAdvance(text());
        if (m_status || !m_icon.isEmpty())
            width += px(18);
        if (m_share >= 0)
            width += px(kBarWidth) + px(12);
        if (!m_after.isEmpty())
            width += metrics.horizontalAdvance(m_after) + px(6);
        return QSize(width + 2, height());
    }
    QSize minimumSizeHint() const override { return QSize(px(40), height()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (underMouse() || isDown())
            painter.fillRect(rect(), kit::color(isDown() ? ColorRole::Pressed : ColorRole::Hover));
        const auto place = [this](const QRect &logical) {
            return QStyle::visualRect(layoutDirection(), rect(), logical);
        };
        int x = px(6);
        const QRect mark(x, (height() - px(12)) / 2, px(12), px(12));
        if (m_status)
            kit::paintStatus(&painter, QRectF(place(mark)), *m_status);
        else if (!m_icon.isEmpty())
            kit::icon(m_icon, m_iconRole).paint(&painter, place(mark.adjusted(-1, -1, 1, 1)));
        if (m_status || !m_icon.isEmpty())
            x += px(18);
        const QFontMetrics metrics(kit::font(kit::TextStyle::Small));
        const auto write = [&](const QString &words) {
            const int wide = std::min(metrics.horizontalAdvance(words) + 1, width() - x - px(4));
            kit::paintText(&painter, place(QRect(x, 0, wide, height())), words,
                           kit::TextStyle::Small, ColorRole::Muted);
            x += wide + px(6);
        };
        write(text());
        if (m_share >= 0) {
            kit::paintBar(&painter,
                          QRectF(place(QRect(x, height() / 2 - px(3), px(kBarWidth), px(6)))),
                          m_share, ColorRole::Running);
            x += px(kBarWidth) + px(6);
        }
        if (!m_after.isEmpty())
            write(m_after);
        if (hasFocus())
            kit::paintFocusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), kit::radius::chip);
    }

private:
    static constexpr int kBarWidth = 96;
    std::optional<kit::Status> m_status;
    QString m_icon;
    ColorRole m_iconRole = ColorRole::Muted;
    double m_share = -1;
    QString m_after;
};

ActivityBar::ActivityBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_work(new Fact)
    , m_notices(new Fact)
    , m_service(new Fact)
{
    setFixedHeight(px(kit::size::statusBar));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(6), 1, px(6), 0);
    row->setSpacing(px(kit::space::xs));
    row->addWidget(m_work);
    row->addStretch(1);
    row->addWidget(m_notices);
    row->addWidget(m_service);
    m_work->setToolTip(tr("Jobs (Ctrl+J)"));
    m_notices->setToolTip(tr("Notifications (Ctrl+Shift+J)"));
    connect(m_work, &QAbstractButton::clicked, this, &ActivityBar::jobsWanted);
    connect(m_notices, &QAbstractButton::clicked, this, &ActivityBar::noticesWanted);
    connect(m_service, &QAbstractButton::clicked, this, &ActivityBar::serviceWanted);
    connect(&workspace.jobs(), &JobFeed::jobChanged, this, &ActivityBar::updateWork);
    connect(&workspace.servers(), &ServerDirectory::changed, this, &ActivityBar::updateWork);
    connect(&workspace.notices(), &NoticeLog::changed, this, &ActivityBar::updateNotices);
    connect(&workspace.connection(), &Connection::stateChanged, this, &ActivityBar::updateService);
    connect(&workspace.connection(), &Connection::statusChanged, this, &ActivityBar::updateService);
    connect(&kit::Theme::instance(), &kit::Theme::changed, this, qOverload<>(&QWidget::update));
    updateWork();
    updateNotices();
    updateService();
}

void ActivityBar::updateWork()
{
    const int unfinished = m_workspace.jobs().runningCount();
    if (unfinished == 0) {
        m_work->set(tr("No work running"), std::nullopt);
        return;
    }
    const JobFeed::Entry first = m_workspace.jobs().entries().constFirst();
    const QString title = jobTitle(first.job, m_workspace.servers());
    const QString after = first.timeLeft.count() >= 0
                              ? tr("%1, %2 left").arg(title, kit::durationText(first.timeLeft))
                              : title;
    // What only waits runs once its turn has come; alone it is all the work there is.
    const auto entries = m_workspace.jobs().entries();
    const auto running = std::ranges::count_if(
        entries, [](const JobFeed::Entry &entry) { return entry.job.state == JobState::Running; });
    m_work->set(tr("%n job(s) running", nullptr, running > 0 ? int(running) : unfinished),
                kit::Status::Running, std::max(0.0, first.share), after);
}

void ActivityBar::updateNotices()
{
    const int unread = m_workspace.notices().unreadCount();
    m_notices->setIconName(u"alerts"_s, unread > 0 ? ColorRole::AttentionText : ColorRole::Muted);
    m_notices->set(unread > 0 ? tr("%n new notification(s)", nullptr, unread) : tr("Nothing new"),
                   std::nullopt);
}

void ActivityBar::updateService()
{
    const Connection &connection = m_workspace.connection();
    switch (connection.state()) {
    case Connection::State::Connecting:
        m_service->set(tr("Looking for the service…"), kit::Status::Waiting);
        return;
    case Connection::State::Offline:
        if (!client::canWorkTogether(connection.versionFit())) {
            m_service->set(tr("Service %1: another version").arg(connection.serviceVersion()),
                           kit::Status::Attention);
            return;
        }
        m_service->set(
            tr("Service not reachable since %1")
                .arg(kit::sentenceTimeText(connection.since(), QDateTime::currentDateTimeUtc())),
            kit::Status::Attention);
        return;
    case Connection::State::Online:
        break;
    }
    const QString version = connection.serviceVersion();
    m_service->set(connection.answerTime().count() < 0
                       ? tr("Service")
                       : tr("Service %1 · %2 ms").arg(version).arg(connection.answerTime().count()),
                   kit::Status::Safe);
}

void ActivityBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), kit::color(ColorRole::Rail));
    kit::paintHairline(&painter, QPointF(0, 0), QPointF(width(), 0), ColorRole::Border);
}

} // namespace holdfast::ui
