#include "health_card.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/ring_chart.h"
#include "ui/kit/time_text.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;
using kit::Status;

namespace {

constexpr int kGoodPoints = 90;

Status statusOf(const HealthReason &reason, const Overview &overview)
{
    if (reason.points == reason.atMost)
        return Status::Safe;
    const bool isDanger =
        (reason.rule == HealthRule::Goals && overview.lateCount + overview.neverCount > 0) ||
        (reason.rule == HealthRule::Space && reason.points == 0) ||
        reason.rule == HealthRule::Service;
    return isDanger ? Status::Danger : Status::Attention;
}

/// The one server that is to blame, when there is just one.
Address blamed(const Overview &overview)
{
    if (overview.problems.size() == 1 && !overview.problems.constFirst().serverId.isNull())
        return Address::of(u"server"_s, overview.problems.constFirst().serverId);
    return {.page = u"servers"_s, .path = {}, .query = u"is:unsafe"_s};
}

QString fullText(const HealthReason &reason, const StorageGrowth &storage)
{
    if (storage.targets.isEmpty())
        return HealthCard::tr("no place for archives");
    if (reason.part < 0)
        return HealthCard::tr("enough for years at this rate");
    return HealthCard::tr("%n day(s) until it is full", nullptr, int(reason.part));
}

} // namespace

HealthReasonText healthReasonText(const HealthReason &reason, const Overview &overview,
                                  const StorageGrowth &storage)
{
    HealthReasonText text{.status = statusOf(reason, overview), .points = reason.points};
    const bool isWhole = reason.points == reason.atMost;
    const QString servers =
        HealthCard::tr("%1 of %n server(s)", nullptr, int(reason.whole)).arg(reason.part);
    switch (reason.rule) {
    case HealthRule::Goals:
        text.name = HealthCard::tr("Within goal");
        text.finding = servers;
        text.deed = isWhole ? QString() : HealthCard::tr("Show");
        text.address = blamed(overview);
        break;
    case HealthRule::Elsewhere:
        text.name = HealthCard::tr("Copies elsewhere");
        text.finding = reason.part == 0 ? HealthCard::tr("all in one place") : servers;
        break;
    case HealthRule::ReadBack:
        text.name = HealthCard::tr("Read back");
        text.finding = reason.whole == 0 ? HealthCard::tr("nothing stored yet")
                                         : HealthCard::tr("%1 of %Ln backup(s) in 30 days", nullptr,
                                                          int(reason.whole))
                                               .arg(kit::countText(reason.part));
        text.deed = isWhole || reason.whole == 0 ? QString() : HealthCard::tr("Verify");
        text.address = {.page = u"backups"_s, .path = {}, .query = u"is:unverified"_s};
        break;
    case HealthRule::Space:
        text.name = HealthCard::tr("Space ahead");
        text.finding = fullText(reason, storage);
        text.deed = isWhole ? QString() : HealthCard::tr("What could go");
        text.address = Address::of(u"schedules"_s);
        break;
    case HealthRule::Service:
        text.name = HealthCard::tr("Service");
        text.finding = isWhole ? HealthCard::tr("looks at its schedules")
                               : HealthCard::tr("has not looked for 10 minutes");
        break;
    }
    return text;
}

HealthCard::HealthCard(Workspace &workspace, QWidget *parent)
    : Card(tr("Health"), parent)
    , m_workspace(workspace)
    , m_ring(new kit::RingChart)
    , m_words(new kit::TextLabel({}, kit::TextStyle::Body, ColorRole::Muted))
{
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(px(120));
    auto *top = new QHBoxLayout;
    top->setSpacing(px(16));
    top->setContentsMargins(0, 0, 0, px(12));
    top->addWidget(m_ring);
    top->addWidget(m_words, 1);
    body()->addLayout(top);
    body()->addStretch(1);
}

void HealthCard::set(const Overview &overview, const StorageGrowth &storage)
{
    const HealthScore &health = overview.health;
    QList<HealthReasonText> texts;
    for (const HealthReason &reason : health.reasons)
        texts.append(healthReasonText(reason, overview, storage));
    fillRows(health.reasons, texts);
    const auto missing = std::ranges::count_if(
        texts, [](const HealthReasonText &text) { return text.status != Status::Safe; });
    const bool hasDanger = std::ranges::any_of(
        texts, [](const HealthReasonText &text) { return text.status == Status::Danger; });
    if (!health.points) {
        m_ring->set(-1, ColorRole::Faint, u"–"_s, {}, tr("Nothing to judge yet"));
        m_words->setText(tr("Nothing to judge yet."));
        return;
    }
    const int points = *health.points;
    m_ring->set(points / 100.0,
                hasDanger               ? ColorRole::Danger
                : points >= kGoodPoints ? ColorRole::Safe
                                        : ColorRole::Attention,
                QLocale().toString(points), tr("of 100"), tr("Health: %1 of 100").arg(points));
    m_words->setText(missing == 0
                         ? tr("Every rule is kept.")
                         : tr("%n of the things below would make it 100.", nullptr, int(missing)));
}

void HealthCard::fillRows(const QList<HealthReason> &reasons, const QList<HealthReasonText> &texts)
{
    // The same words keep their widgets, and with them the focus.
    if (texts == m_texts)
        return;
    m_texts = texts;
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        column->addWidget(new kit::Separator);
        column->addWidget(makeRow(reasons.at(i), texts.at(i)));
    }
    body()->insertWidget(1, m_rows);
}

QWidget *HealthCard::makeRow(const HealthReason &reason, const HealthReasonText &text)
{
    auto *row = new QWidget;
    row->setMinimumHeight(px(46));
    //: a rule of the health score: its name, what was found, points of points
    row->setAccessibleName(tr("%1: %2, %3 of %4 points")
                               .arg(text.name, text.finding)
                               .arg(reason.points)
                               .arg(reason.atMost));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(kit::space::s));
    line->addWidget(new kit::StatusGlyph(text.status));
    // Below each other: side by side they are too long in most languages.
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(new kit::ElidedLabel(text.name, kit::TextStyle::Strong));
    auto *finding = new kit::TextLabel(text.finding, kit::TextStyle::Small, ColorRole::Muted);
    finding->setIsProse();
    words->addWidget(finding);
    words->addStretch(1);
    line->addLayout(words, 1);
    if (!text.deed.isEmpty()) {
        auto *deed = kit::makeButton(text.deed, {}, kit::ButtonKind::Link);
        deed->setAccessibleName(tr("%1: %2").arg(text.name, text.deed));
        connect(deed, &QAbstractButton::clicked, this,
                [this, address = text.address] { m_workspace.open(address); });
        line->addWidget(deed);
    }
    //: points of at most so many points
    auto *points = new kit::TextLabel(tr("%1 / %2").arg(reason.points).arg(reason.atMost),
                                      kit::TextStyle::Small, ColorRole::Muted);
    points->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    points->setMinimumWidth(std::max(px(44), points->sizeHint().width()));
    line->addWidget(points);
    return row;
}

} // namespace holdfast::ui
