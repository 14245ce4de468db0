// ui/schedules/rhythm_form.h: when a schedule runs, by clicks or as a cron expression.
#pragma once

#include "rhythm.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;
class QTimeEdit;

namespace holdfast::kit {
class Segments;
class StatusGlyph;
class TextLabel;
} // namespace holdfast::kit

namespace holdfast::ui {

class ChoiceButton;
class TimeList;

/// Clicks write the expression, a typed expression sets the clicks. What it cannot be is said
/// beside the expression while one types.
class RhythmForm : public QWidget
{
    Q_OBJECT
public:
    explicit RhythmForm(QWidget *parent = nullptr);

    void setRhythm(const Rhythm &rhythm);
    const Rhythm &rhythm() const { return m_rhythm; }
    /// Empty for intervals, and while it is not valid.
    QString cron() const;
    bool isValid() const { return m_problem.isEmpty() && m_zoneProblem.isEmpty(); }

    void setTimeZone(const QString &name);
    QString timeZone() const;

    /// What the service found wrong with the settings.
    void showProblem(const Error &error);

signals:
    void changed();

private:
    enum FirstRow { MinuteRow, HoursRow, DaysRow, MonthDayRow, HintRow };
    enum SecondRow { NothingRow, TimesRow, FromRow };

    QWidget *makeMinute();
    QWidget *makeHours();
    QWidget *makeDays();
    QWidget *makeMonthDay();
    QWidget *makeZone();
    QWidget *makeCron();
    void chooseKind(int segment);
    void readClicks();
    void readCron(const QString &text);
    void showClicks();
    void setProblem(const QString &problem);
    void checkZone();
    QList<int> chosenDays() const;

    Rhythm m_rhythm;
    QString m_problem;
    QString m_zoneProblem;
    bool m_isShowing = false; ///< fields are being filled: not a person's click

    kit::Segments *m_kind;
    QLabel *m_firstLabel;
    QLabel *m_secondLabel;
    QStackedWidget *m_first;
    QStackedWidget *m_second;
    QSpinBox *m_minute;
    QComboBox *m_hours;
    QSpinBox *m_interval;
    QComboBox *m_counting;
    QList<ChoiceButton *> m_days; ///< in the locale's order of the week
    QSpinBox *m_monthDay;
    TimeList *m_times;
    QTimeEdit *m_from;
    QComboBox *m_zone;
    kit::TextLabel *m_zoneHint;
    QLineEdit *m_cron;
    kit::StatusGlyph *m_glyph;
    kit::TextLabel *m_finding;

    Q_DISABLE_COPY_MOVE(RhythmForm)
};

} // namespace holdfast::ui
