#include "retention_form.h"

#include "ui/kit/segments.h"
#include "ui/kit/text_label.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QSpinBox>

#include <array>

namespace holdfast::ui {

using kit::ColorRole;
using kit::px;
using kit::TextStyle;

namespace {

constexpr int kCountAtMost = 100'000;
constexpr int kDaysAtMost = 36'500;
constexpr int kColumns = 4;

using Figures = std::array<int, 7>; // in the order of the rules
// A week, a month, a year, everything.
constexpr Figures kPresets[] = {
    {3, 0, 7, 0, 0, 0, 0}, {3, 0, 7, 4, 0, 0, 0}, {3, 0, 7, 4, 12, 0, 0}, {0, 0, 0, 0, 0, 0, 0}};
constexpr int kOwnPreset = int(std::size(kPresets));

} // namespace

RetentionForm::RetentionForm(QWidget *parent)
    : QWidget(parent)
    , m_preset(new kit::Segments(tr("Keep")))
{
    for (const QString &text : {tr("A week"), tr("A month"), tr("A year"), tr("All"), tr("Own")})
        m_preset->add(text);
    const std::array<QString, RuleCount> names = {tr("newest"),   tr("hourly"),  tr("daily"),
                                                  tr("weekly"),   tr("monthly"), tr("yearly"),
                                                  tr("days, all")};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(kit::space::s));
    grid->setVerticalSpacing(px(kit::space::xs));
    for (int rule = 0; rule < RuleCount; ++rule) {
        auto *spin = new QSpinBox;
        spin->setRange(0, rule == Days ? kDaysAtMost : kCountAtMost);
        spin->setSpecialValueText(tr("–", "no such rule"));
        spin->setAccessibleName(rule == Days ? tr("Keep all of so many days")
                                             : tr("Keep so many: %1").arg(names[size_t(rule)]));
        spin->setFixedWidth(px(66));
        m_rules[size_t(rule)] = spin;
        auto *cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(spin);
        cell->addWidget(
            new kit::TextLabel(names[size_t(rule)], TextStyle::Small, ColorRole::Muted));
        grid->addLayout(cell, rule / kColumns, rule % kColumns);
        connect(spin, &QSpinBox::valueChanged, this, [this] {
            if (m_isShowing)
                return;
            showPreset();
            emit changed();
        });
    }
    grid->setColumnStretch(kColumns, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(kit::space::s));
    column->addWidget(m_preset, 0, Qt::AlignLeading);
    column->addLayout(grid);
    connect(m_preset, &kit::Segments::chosen, this, &RetentionForm::choosePreset);
}

void RetentionForm::setRetention(const Retention &retention)
{
    const Figures figures = {retention.count,           retention.periods.hourly,
                             retention.periods.daily,   retention.periods.weekly,
                             retention.periods.monthly, retention.periods.yearly,
                             retention.days.value_or(0)};
    m_isShowing = true;
    for (size_t rule = 0; rule < m_rules.size(); ++rule)
        m_rules[rule]->setValue(figures[rule]);
    m_isShowing = false;
    showPreset();
}

Retention RetentionForm::retention() const
{
    Retention retention{.count = m_rules[Newest]->value(),
                        .periods = {.hourly = m_rules[Hourly]->value(),
                                    .daily = m_rules[Daily]->value(),
                                    .weekly = m_rules[Weekly]->value(),
                                    .monthly = m_rules[Monthly]->value(),
                                    .yearly = m_rules[Yearly]->value()}};
    if (m_rules[Days]->value() > 0)
        retention.days = m_rules[Days]->value();
    return retention;
}

void RetentionForm::choosePreset(int preset)
{
    if (preset == kOwnPreset)
        return;
    m_isShowing = true;
    for (size_t rule = 0; rule < m_rules.size(); ++rule)
        m_rules[rule]->setValue(kPresets[preset][rule]);
    m_isShowing = false;
    emit changed();
}

void RetentionForm::showPreset()
{
    Figures figures{};
    for (size_t rule = 0; rule < m_rules.size(); ++rule)
        figures[rule] = m_rules[rule]->value();
    const auto same = std::ranges::find(kPresets, figures);
    m_preset->setCurrentIndex(int(same - std::begin(kPresets)));
}

} // namespace holdfast::ui
