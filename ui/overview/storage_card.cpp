#include "storage_card.h"

#include "ui/kit/area_chart.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/time_text.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;

namespace {

constexpr int kDaysAhead = 30;
/// Growth below this a day is no growth that a person would plan for.
constexpr qint64 kNoGrowthBytes = 1'000'000;

bool isFullSooner(const TargetGrowth &a, const TargetGrowth &b)
{
    return a.fullAt.isValid() && (!b.fullAt.isValid() || a.fullAt < b.fullAt);
}

QString dayText(const QDate &day)
{
    //: date format of a day, as QLocale::toString takes it
    return QLocale().toString(day, StorageCard::tr("d MMM"));
}

QString growthText(const TargetGrowth &target)
{
    if (std::abs(target.growthBytesPerDay) < kNoGrowthBytes)
        return StorageCard::tr("hardly grows");
    return target.growthBytesPerDay > 0
               ? StorageCard::tr("grows %1 a day").arg(kit::sizeText(target.growthBytesPerDay))
               : StorageCard::tr("shrinks %1 a day").arg(kit::sizeText(-target.growthBytesPerDay));
}

QString usedText(const TargetGrowth &target, const QDate &today)
{
    if (target.totalBytes <= 0)
        return StorageCard::tr("Its space was not looked at yet.");
    const QString used = StorageCard::tr("%1 of %2 used.")
                             .arg(kit::sizeText(target.totalBytes - target.freeBytes),
                                  kit::sizeText(target.totalBytes));
    QString ahead = StorageCard::tr("Not full within five years at this rate.");
    if (target.fullAt.isValid()) {
        const QDate full = target.fullAt.toLocalTime().date();
        //: date format of a day in another year, as QLocale::toString takes it
        const QString format = full.year() == today.year() ? StorageCard::tr("d MMMM")
                                                           : StorageCard::tr("d MMMM yyyy");
        ahead = StorageCard::tr("Full around %1.").arg(QLocale().toString(full, format));
    }
    return QStringList{used, ahead}.join(u' ');
}

// In functions of their own: within one that returns something of the kit, lupdate takes the texts
// for those of another class, and they are not found again.
QString capacityText(qint64 bytes)
{
    return StorageCard::tr("disk size %1").arg(kit::sizeText(bytes));
}

QString todayText()
{
    return StorageCard::tr("Today");
}

QString spokenText(const QString &name, const QString &used)
{
    return StorageCard::tr("%1: %2").arg(name, used);
}

} // namespace

kit::AreaChartData growthChart(const TargetGrowth &target, const QDate &today)
{
    kit::AreaChartData data;
    const auto measured = std::ranges::count_if(
        target.days, [](const StorageDay &day) { return day.usedBytes.has_value(); });
    const bool showsDisk = measured >= 2;
    for (const StorageDay &day : target.days) {
        if (showsDisk && !day.usedBytes)
            continue;
        const double offset = double(today.daysTo(QDate::fromString(day.day, Qt::ISODate)));
        data.past.append(
            {std::min(0.0, offset), double(showsDisk ? *day.usedBytes : day.oursBytes)});
    }
    if (data.past.size() == 1)
        data.past.prepend({data.past.constFirst().x() - 1, data.past.constFirst().y()});
    data.growthPerDay = double(target.growthBytesPerDay);
    data.daysAhead = kDaysAhead;
    data.capacity = showsDisk ? double(target.totalBytes) : 0;
    data.capacityText = capacityText(target.totalBytes);
    if (!data.past.isEmpty())
        data.firstText = dayText(today.addDays(qint64(data.past.constFirst().x())));
    data.todayText = todayText();
    data.lastText = dayText(today.addDays(kDaysAhead));
    data.valueText = [](double bytes) { return kit::sizeText(qint64(bytes)); };
    data.accessibleText = spokenText(target.name, usedText(target, today));
    return data;
}

StorageCard::StorageCard(QWidget *parent)
    : Card(tr("Space"), parent)
    , m_chart(new kit::AreaChart)
    , m_words(new kit::TextLabel({}, kit::TextStyle::Small, ColorRole::Muted))
    , m_next(kit::makeButton({}, {}, kit::ButtonKind::Link))
{
    m_words->setWordWrap(true);
    body()->addWidget(m_chart, 1);
    body()->addSpacing(px(4));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_words, 1);
    foot->addWidget(m_next, 0, Qt::AlignTop);
    body()->addLayout(foot);
    connect(m_next, &QAbstractButton::clicked, this, [this] {
        m_shown = (m_shown + 1) % m_targets.size();
        showTarget();
    });
}

void StorageCard::set(const StorageGrowth &storage)
{
    const QUuid before =
        m_shown < m_targets.size() && m_shown > 0 ? m_targets.at(m_shown).targetId : QUuid();
    m_targets = storage.targets;
    std::ranges::stable_sort(m_targets, isFullSooner);
    const auto same = std::ranges::find(m_targets, before, &TargetGrowth::targetId);
    m_shown = same == m_targets.end() ? 0 : std::distance(m_targets.begin(), same);
    showTarget();
}

void StorageCard::showTarget()
{
    m_next->setVisible(m_targets.size() > 1);
    if (m_targets.isEmpty()) {
        setTitle(tr("Space"));
        setFacts({});
        m_chart->set({});
        m_words->setText(tr("There is no place for archives yet."));
        return;
    }
    const TargetGrowth &target = m_targets.at(m_shown);
    const QDate today = QDate::currentDate();
    setTitle(tr("Space on “%1”").arg(target.name));
    setFacts(growthText(target));
    m_chart->set(growthChart(target, today));
    m_words->setText(usedText(target, today));
    m_next->setText(tr("%1 of %2").arg(m_shown + 1).arg(m_targets.size()));
    m_next->setAccessibleName(tr("Show the next place"));
    m_next->setToolTip(m_next->accessibleName());
    m_next->updateGeometry();
}

} // namespace holdfast::ui
