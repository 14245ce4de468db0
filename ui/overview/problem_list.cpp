#include "problem_list.h"

#include "ui/kit/card.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr qsizetype kShownAtFirst = 4;

bool isSame(const Problem &a, const Problem &b)
{
    return a.kind == b.kind && a.serverId == b.serverId && a.backupId == b.backupId &&
           a.since == b.since && a.reason == b.reason && a.lastGoodAt == b.lastGoodAt &&
           a.serverName == b.serverName;
}

} // namespace

ProblemList::ProblemList(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    setAccessibleName(tr("What needs you"));
    connect(&workspace.connection(), &Connection::stateChanged, this, &ProblemList::fill);
    connect(&kit::Theme::instance(), &kit::Theme::changed, this, [this] { update(); });
    hide();
}

void ProblemList::set(const QList<Problem> &problems)
{
    // The same problems keep their widgets, and with them focus and pressed buttons.
    if (std::ranges::equal(problems, m_problems, isSame))
        return;
    m_problems = problems;
    fill();
}

void ProblemList::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!m_problems.isEmpty());
    const qsizetype shown =
        m_showsAll ? m_problems.size() : std::min(m_problems.size(), kShownAtFirst);
    for (qsizetype i = 0; i < shown; ++i) {
        if (i > 0)
            m_rows->addWidget(new kit::Separator);
        m_rows->addWidget(makeRow(m_problems.at(i), i == 0));
    }
    if (shown == m_problems.size())
        return;
    auto *all = kit::makeButton(tr("Show all %n", nullptr, int(m_problems.size())), {},
                                kit::ButtonKind::Link);
    connect(all, &QAbstractButton::clicked, this, [this] {
        m_showsAll = true;
        // Not while the button that asks for it is being clicked.
        QMetaObject::invokeMethod(
            this, [this] { fill(); }, Qt::QueuedConnection);
    });
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(px(44), px(4), px(16), px(6));
    row->addWidget(all);
    row->addStretch(1);
    m_rows->addWidget(new kit::Separator);
    m_rows->addWidget(foot);
}

QWidget *ProblemList::makeRow(const Problem &problem, bool isWorst)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ProblemText text = problemText(problem, now);
    auto *row = new QWidget;
    row->setAccessibleName(text.title);
    auto *glyph =
        new kit::StatusGlyph(problem.isDanger ? kit::Status::Danger : kit::Status::Attention);
    glyph->setExtent(18);
    auto *title = new kit::TextLabel(text.title, kit::TextStyle::Heading);
    auto *since = new kit::ElidedLabel(
        problem.since.isValid() ? tr("since %1").arg(kit::sentenceTimeText(problem.since, now))
                                : QString(),
        kit::TextStyle::Small, ColorRole::Muted);
    since->setToolTip(kit::exactTimeText(problem.since));
    auto *detail = new kit::TextLabel(text.detail, kit::TextStyle::Body, ColorRole::Muted);
    detail->setWordWrap(true);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(kit::space::s));
    head->addWidget(title);
    head->addWidget(since, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(1));
    words->addLayout(head);
    words->addWidget(detail);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(px(16), px(12), px(12), px(12));
    line->setSpacing(px(kit::space::m));
    line->addWidget(glyph);
    line->addLayout(words, 1);
    addDeeds(row, problem, isWorst);
    return row;
}

void ProblemList::addDeeds(QWidget *row, const Problem &problem, bool isWorst)
{
    const bool online = m_workspace.connection().isOnline();
    auto *line = static_cast<QHBoxLayout *>(row->layout());
    if (!problem.backupId.isNull()) {
        auto *show = kit::makeButton(tr("See what happened"));
        connect(show, &QPushButton::clicked, this,
                [this, id = problem.backupId] { m_workspace.open(Address::of(u"backups"_s, id)); });
        line->addWidget(show);
    }
    if (problem.serverId.isNull())
        return;
    auto *backUp = kit::makeButton(tr("Back up now"), u"backups"_s,
                                   isWorst ? kit::ButtonKind::Primary : kit::ButtonKind::Plain);
    backUp->setAccessibleName(tr("Back %1 up now").arg(problem.serverName));
    backUp->setEnabled(online);
    backUp->setToolTip(online ? QString() : tr("The service is not reachable now."));
    connect(backUp, &QPushButton::clicked, this,
            [this, id = problem.serverId] { m_workspace.backUpNow(id); });
    line->addWidget(backUp);
}

void ProblemList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::paintBox(&painter, QRectF(rect()), ColorRole::Raised, ColorRole::Border,
                  kit::radius::card);
}

} // namespace holdfast::ui
