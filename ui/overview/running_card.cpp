#include "running_card.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"
#include "ui/workspace/job_text.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr qsizetype kMostRows = 4;

class Bar : public QWidget
{
public:
    Bar()
    {
        setFixedHeight(px(6));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        kit::paintBar(&painter, QRectF(rect()), std::max(0.0, m_share), ColorRole::Running);
    }

private:
    double m_share = 0;
};

} // namespace

/// One job; it keeps its widgets while its figures change.
class RunningCard::Row : public QWidget
{
public:
    explicit Row(RunningCard &card)
        : m_glyph(new kit::StatusGlyph(kit::Status::Running))
        , m_title(new kit::ElidedLabel({}, kit::TextStyle::Strong))
        , m_left(new kit::TextLabel({}, kit::TextStyle::Small, ColorRole::Muted))
        , m_cancel(kit::makeIconButton(u"close"_s, {}))
        , m_bar(new Bar)
        , m_detail(new kit::ElidedLabel({}, kit::TextStyle::Small, ColorRole::Muted))
    {
        kit::setControlSize(m_cancel, kit::ControlSize::Small);
        auto *head = new QHBoxLayout;
        head->setSpacing(px(kit::space::s));
        head->addWidget(m_glyph);
        head->addWidget(m_title, 1);
        head->addWidget(m_left);
        head->addWidget(m_cancel);
        auto *below = new QVBoxLayout;
        below->setContentsMargins(px(22), 0, 0, 0);
        below->setSpacing(px(4));
        below->addWidget(m_bar);
        below->addWidget(m_detail);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, px(6), 0, px(8));
        column->setSpacing(px(2));
        column->addLayout(head);
        column->addLayout(below);
        connect(m_cancel, &QPushButton::clicked, &card, [this, &card] { card.cancel(m_jobId); });
    }
    void set(const JobFeed::Entry &entry, Workspace &workspace)
    {
        m_jobId = entry.job.id;
        const QString title = jobTitle(entry.job, workspace.servers());
        m_glyph->setStatus(jobStatus(entry.job));
        m_title->setText(title);
        m_left->setText(entry.timeLeft.count() >= 0
                            ? RunningCard::tr("%1 left").arg(kit::durationText(entry.timeLeft))
                            : QString());
        m_bar->setShare(entry.share);
        m_bar->setVisible(entry.job.state == JobState::Running);
        m_detail->setText(jobDetail(entry));
        const bool online = workspace.connection().isOnline();
        m_cancel->setEnabled(online);
        m_cancel->setAccessibleName(RunningCard::tr("Cancel: %1").arg(title));
        m_cancel->setToolTip(online ? m_cancel->accessibleName()
                                    : RunningCard::tr("The service is not reachable now."));
        setAccessibleName(title);
        setAccessibleDescription(m_detail->text());
    }

private:
    QUuid m_jobId;
    kit::StatusGlyph *m_glyph;
    kit::ElidedLabel *m_title;
    kit::TextLabel *m_left;
    QPushButton *m_cancel;
    Bar *m_bar;
    kit::ElidedLabel *m_detail;
};

RunningCard::RunningCard(Workspace &workspace, QWidget *parent)
    : Card(tr("Running"), parent)
    , m_workspace(workspace)
    , m_none(new kit::TextLabel(tr("Nothing runs now."), kit::TextStyle::Body, ColorRole::Muted))
    , m_more(new kit::TextLabel({}, kit::TextStyle::Small, ColorRole::Muted))
{
    auto *all = kit::makeButton(tr("All jobs"), {}, kit::ButtonKind::Link);
    connect(all, &QAbstractButton::clicked, &workspace, &Workspace::showJobs);
    addHeadAction(all);
    body()->addWidget(m_none);
    body()->addWidget(m_more);
    body()->addStretch(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(100ms);
    connect(&m_rest, &QTimer::timeout, this, &RunningCard::update);
    const auto look = [this] {
        if (!m_rest.isActive())
            m_rest.start();
    };
    connect(&workspace.jobs(), &JobFeed::jobChanged, this, look);
    connect(&workspace.servers(), &ServerDirectory::changed, this, look);
    connect(&workspace.connection(), &Connection::stateChanged, this, look);
    update();
}

void RunningCard::update()
{
    QList<JobFeed::Entry> running = m_workspace.jobs().entries();
    running.removeIf([](const JobFeed::Entry &entry) { return isFinished(entry.job.state); });
    const qsizetype shown = std::min(running.size(), kMostRows);
    while (m_rows.size() > shown)
        delete m_rows.takeLast();
    while (m_rows.size() < shown) {
        m_rows.append(new Row(*this));
        body()->insertWidget(int(m_rows.size()) - 1, m_rows.constLast());
    }
    for (qsizetype i = 0; i < shown; ++i)
        m_rows.at(i)->set(running.at(i), m_workspace);
    const auto atWork = std::ranges::count_if(
        running, [](const JobFeed::Entry &entry) { return entry.job.state == JobState::Running; });
    setCount(atWork == 0 ? QString() : kit::countText(atWork));
    m_none->setVisible(running.isEmpty());
    const int hidden = int(running.size() - shown);
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("and %n more", nullptr, hidden));
}

void RunningCard::cancel(const QUuid &jobId)
{
    const JobFeed::Entry *entry = m_workspace.jobs().find(jobId);
    if (!entry)
        return;
    const QString title = jobTitle(entry->job, m_workspace.servers());
    const JobIdParams params{.jobId = jobId};
    m_workspace.connection().call<Job>(
        "jobs.cancel"_L1, params, this, [this, title](const Result<Job> &answer) {
            if (!answer)
                m_workspace.showError(tr("“%1” was not cancelled").arg(title), answer.error());
        });
}

} // namespace holdfast::ui
