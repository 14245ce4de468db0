// storage_card.h: how a place for archives fills and when it is full.
#pragma once

#include "core/model/overview.h"
#include "ui/kit/card.h"
#include "ui/workspace/workspace.h"

class QPushButton;

namespace holdfast::kit {
class AreaChart;
struct AreaChartData;
} // namespace holdfast::kit

namespace holdfast::ui {

/// What the chart shows of a target: its disk where that was measured on two days or more, else our
/// own archives.
kit::AreaChartData growthChart(const TargetGrowth &target, const QDate &today);

/// One target at a time, the one that is full first before the others.
class StorageCard : public kit::Card
{
    Q_OBJECT
public:
    explicit StorageCard(QWidget *parent = nullptr);

    void set(const StorageGrowth &storage);

private:
    void showTarget();

    QList<TargetGrowth> m_targets;
    qsizetype m_shown = 0;
    kit::AreaChart *m_chart;
    kit::TextLabel *m_words;
    QPushButton *m_next;

    Q_DISABLE_COPY_MOVE(StorageCard)
};

} // namespace holdfast::ui
