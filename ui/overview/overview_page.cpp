#include "ui/overview/overview_page.h"

#include "health_card.h"
#include "heat_card.h"
#include "next_up_card.h"
#include "overview_data.h"
#include "problem_list.h"
#include "running_card.h"
#include "storage_card.h"

#include "ui/kit/empty_state.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/page_header.h"
#include "ui/kit/paint.h"
#include "ui/overview/overview_sentence.h"
#include "ui/workspace/back_up_menu.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kThreeColumnsFrom = 1000;
constexpr int kTwoColumns = 2;
constexpr int kThreeColumns = 3;

/// The true layout in grey, while the first answer is under way.
class OverviewSkeleton : public QWidget
{
public:
    OverviewSkeleton() { setAccessibleName(OverviewPage::tr("Loading…")); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const int edge = px(kit::space::xl);
        const int gap = px(kit::space::l);
        const int inner = width() - 2 * edge;
        const auto box = [&](int x, int y, int boxWidth, int boxHeight) {
            const QRect place = QStyle::visualRect(layoutDirection(), rect(),
                                                   QRect(edge + x, y, boxWidth, boxHeight));
            kit::paintBox(&painter, QRectF(place), ColorRole::Raised, ColorRole::Border,
                          kit::radius::card);
        };
        const auto bar = [&](int x, int y, int barWidth, int barHeight) {
            const QRect place = QStyle::visualRect(layoutDirection(), rect(),
                                                   QRect(edge + x, y, barWidth, barHeight));
            kit::paintBox(&painter, QRectF(place), ColorRole::Pressed, ColorRole::Pressed,
                          kit::radius::chip);
        };
        bar(0, px(22), px(36), px(36));
        bar(px(56), px(24), px(420), px(16));
        bar(px(56), px(48), px(300), px(10));
        const int side = (inner - 2 * gap) / 3;
        box(0, px(92), inner - side - gap, px(340));
        box(inner - side, px(92), side, px(340));
        for (int column = 0; column < kThreeColumns; ++column)
            box(column * (side + gap), px(448), side, px(220));
    }
};

} // namespace

/// The mark, the sentence and its evidence.
class OverviewPage::Verdict : public QWidget
{
public:
    Verdict()
        : m_glyph(new kit::StatusGlyph(kit::Status::Unknown))
        , m_headline(new kit::TextLabel({}, kit::TextStyle::Display))
        , m_detail(new kit::TextLabel({}, kit::TextStyle::Body, ColorRole::Muted))
    {
        m_glyph->setExtent(40);
        m_headline->setObjectName(u"overviewHeadline"_s);
        m_detail->setObjectName(u"overviewDetail"_s);
        for (QLabel *label : {static_cast<QLabel *>(m_headline), static_cast<QLabel *>(m_detail)}) {
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        }
        auto *words = new QVBoxLayout;
        words->setSpacing(px(2));
        words->addWidget(m_headline);
        words->addWidget(m_detail);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, px(2));
        row->setSpacing(px(16));
        row->addWidget(m_glyph, 0, Qt::AlignVCenter);
        row->addLayout(words, 1);
    }
    void set(const OverviewSentence &sentence)
    {
        m_glyph->setStatus(sentence.status);
        m_headline->setText(sentence.headline);
        m_detail->setText(sentence.detail);
        setAccessibleName(sentence.headline);
        setAccessibleDescription(sentence.detail);
    }

private:
    kit::StatusGlyph *m_glyph;
    kit::TextLabel *m_headline;
    kit::TextLabel *m_detail;
};

OverviewPage::OverviewPage(Workspace &workspace)
    : Page(workspace)
    , m_header(new kit::PageHeader(tr("Overview")))
    , m_backUp(kit::makeButton(tr("Back up now…"), u"backups"_s, kit::ButtonKind::Primary))
    , m_data(new OverviewData(workspace.connection(), this))
    , m_body(new QStackedWidget)
    , m_skeleton(new OverviewSkeleton)
    , m_empty(new kit::EmptyState)
{
    m_header->addAction(m_backUp);
    auto *blank = new QWidget;
    m_body->addWidget(blank);
    m_body->addWidget(m_skeleton);
    m_body->addWidget(m_empty);
    m_body->addWidget(makeContent());
    m_body->setCurrentWidget(blank);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kit::duration::skeletonAfter);
    m_clock.setInterval(20s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (!m_data->overview())
            m_body->setCurrentWidget(m_skeleton);
    });
    connect(&m_clock, &QTimer::timeout, this, &OverviewPage::updateVerdict);
    connect(m_data, &OverviewData::changed, this, &OverviewPage::update);
    connect(&workspace.connection(), &Connection::stateChanged, this, &OverviewPage::update);
    connect(m_backUp, &QPushButton::clicked, this,
            [this] { popUpBackUpMenu(this->workspace(), m_backUp); });
    connect(m_empty, &kit::EmptyState::actionWanted, this, [this] {
        if (m_data->overview())
            this->workspace().open({.page = u"servers"_s, .path = {u"add"_s}});
        else
            m_data->reload();
    });
    setFocusProxy(m_backUp);
    update();
}

QWidget *OverviewPage::makeContent()
{
    m_verdict = new Verdict;
    m_problems = new ProblemList(workspace());
    m_heat = new HeatCard(workspace());
    m_health = new HealthCard(workspace());
    m_storage = new StorageCard;
    m_next = new NextUpCard(workspace());
    m_running = new RunningCard(workspace());
    m_grid = new QGridLayout;
    m_grid->setSpacing(px(kit::space::l));
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(px(kit::space::xl), px(20), px(kit::space::xl), px(20));
    column->setSpacing(px(kit::space::l));
    column->addWidget(m_verdict);
    column->addWidget(m_problems);
    column->addLayout(m_grid);
    column->addStretch(1);
    placeCards();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    scroll->setAccessibleName(tr("Overview"));
    return scroll;
}

/// Wide: heat map and health over the three others. Else the heat map alone, the others in twos.
void OverviewPage::placeCards()
{
    const int columns = width() >= px(kThreeColumnsFrom) ? kThreeColumns : kTwoColumns;
    if (columns == m_columns)
        return;
    m_columns = columns;
    const QList<QWidget *> cards{m_heat, m_health, m_storage, m_next, m_running};
    for (QWidget *card : cards)
        m_grid->removeWidget(card);
    if (columns == kThreeColumns) {
        m_grid->addWidget(m_heat, 0, 0, 1, 2);
        m_grid->addWidget(m_health, 0, 2);
        m_grid->addWidget(m_storage, 1, 0);
        m_grid->addWidget(m_next, 1, 1);
        m_grid->addWidget(m_running, 1, 2);
    } else {
        m_grid->addWidget(m_heat, 0, 0, 1, 2);
        m_grid->addWidget(m_health, 1, 0);
        m_grid->addWidget(m_running, 1, 1);
        m_grid->addWidget(m_storage, 2, 0);
        m_grid->addWidget(m_next, 2, 1);
    }
    for (int column = 0; column < kThreeColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        // Equal columns whatever the cards would like.
        m_grid->setColumnMinimumWidth(column, column < columns ? px(200) : 0);
    }
    for (QWidget *card : cards)
        card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QList<Command> OverviewPage::commands()
{
    QList<Command> offered{{.id = u"overview.refresh"_s,
                            .title = tr("Look at everything again"),
                            .icon = u"restart"_s,
                            .shortcut = QKeySequence(Qt::Key_F5),
                            .run = [this] { refresh(); }}};
    const Overview *overview = m_data->overview();
    if (!overview)
        return offered;
    for (const Problem &problem :
         overview->problems.first(std::min<qsizetype>(5, overview->problems.size()))) {
        if (problem.backupId.isNull())
            continue;
        offered.append({.id = u"overview.problem"_s,
                        .title = tr("See what happened to %1").arg(problem.serverName),
                        .hint = problemText(problem, QDateTime::currentDateTimeUtc()).title,
                        .icon = u"alerts"_s,
                        .run = [this, id = problem.backupId] {
                            workspace().open(Address::of(u"backups"_s, id));
                        }});
    }
    return offered;
}

void OverviewPage::refresh()
{
    m_data->reload();
}

void OverviewPage::update()
{
    const bool online = workspace().connection().isOnline();
    m_backUp->setEnabled(online);
    m_backUp->setToolTip(online ? QString() : tr("The service is not reachable now."));
    const Overview *overview = m_data->overview();
    if (!overview) {
        if (!m_data->failure())
            return;
        m_empty->set(u"alerts"_s, tr("The overview could not be read"),
                     m_data->failure()->message(), tr("Try again"));
        m_body->setCurrentWidget(m_empty);
        return;
    }
    if (overview->serverCount == 0) {
        m_empty->set(u"servers"_s, tr("No server yet"),
                     tr("Tell Holdfast which folder your game server lives in; here you then see "
                        "whether it is safe. Nothing in the folder is changed."),
                     tr("Add server…"));
        m_body->setCurrentWidget(m_empty);
        m_backUp->hide();
        return;
    }
    m_backUp->show();
    // In trouble the worst problem owns the one primary button.
    const bool isCalm = overview->problems.isEmpty();
    kit::setKind(m_backUp, isCalm ? kit::ButtonKind::Primary : kit::ButtonKind::Plain);
    m_backUp->setIcon(kit::icon(u"backups"_s, isCalm ? ColorRole::OnAccent : ColorRole::Muted));
    m_problems->set(overview->problems);
    m_heat->set(m_data->heatMap());
    m_health->set(*overview, m_data->storage());
    m_storage->set(m_data->storage());
    m_next->set(overview->nextRuns);
    updateVerdict();
    m_body->setCurrentIndex(m_body->count() - 1);
}

void OverviewPage::updateVerdict()
{
    const Overview *overview = m_data->overview();
    if (!overview)
        return;
    const Connection &connection = workspace().connection();
    const OverviewSituation situation{.isOnline = connection.isOnline(),
                                      .lostSince = connection.since(),
                                      .answeredAt = m_data->answeredAt(),
                                      .now = QDateTime::currentDateTimeUtc()};
    m_verdict->set(sentenceOf(*overview, situation));
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_data->setWatched(true);
    m_clock.start();
    if (!m_data->overview())
        m_patience.start();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_data->setWatched(false);
    m_clock.stop();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeCards();
}

} // namespace holdfast::ui
