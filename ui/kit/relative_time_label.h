// ui/kit/relative_time_label.h: a time as people say it, that stays true while it is shown.
#pragma once

#include "ui/kit/text_label.h"

#include <QtCore/QDateTime>

namespace holdfast::kit {

/// "5 h 12 min ago", "in 48 min" or "Fri 22:00"; the exact time with zone and UTC on hover. Renews
/// itself when its words would change, and only while it is visible.
class RelativeTimeLabel : public TextLabel
{
    Q_OBJECT
public:
    enum class Form {
        Relative, ///< "5 h 12 min ago"
        Short,    ///< "Fri 22:00"
        Both,     ///< "Fri 22:00, 5 h 12 min ago"
    };

    explicit RelativeTimeLabel(Form form = Form::Relative, TextStyle style = TextStyle::Body,
                               ColorRole role = ColorRole::Text, QWidget *parent = nullptr);

    /// Invalid: "never".
    void setTime(const QDateTime &time);
    const QDateTime &time() const { return m_time; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void renew();

    const Form m_form;
    QDateTime m_time;
    int m_timer = 0;

    Q_DISABLE_COPY_MOVE(RelativeTimeLabel)
};

} // namespace holdfast::kit
