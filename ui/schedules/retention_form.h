// ui/schedules/retention_form.h: what a schedule keeps, by clicks.
#pragma once

#include "core/model/schedule.h"

#include <QtWidgets/QWidget>

class QSpinBox;

namespace holdfast::kit {
class Segments;
}

namespace holdfast::ui {

/// The rules of one schedule.
struct Retention
{
    int count = 7;
    std::optional<int> days = {};
    RetentionPeriods periods = {};
};

class RetentionForm : public QWidget
{
    Q_OBJECT
public:
    explicit RetentionForm(QWidget *parent = nullptr);

    void setRetention(const Retention &retention);
    Retention retention() const;

signals:
    void changed();

private:
    enum Rule { Newest, Hourly, Daily, Weekly, Monthly, Yearly, Days, RuleCount };

    void choosePreset(int preset);
    void showPreset();

    kit::Segments *m_preset;
    std::array<QSpinBox *, RuleCount> m_rules;
    bool m_isShowing = false;

    Q_DISABLE_COPY_MOVE(RetentionForm)
};

} // namespace holdfast::ui
