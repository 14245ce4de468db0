#include "ui/kit/relative_time_label.h"

#include "ui/kit/time_text.h"

#include <QtCore/QEvent>
#include <QtCore/QTimerEvent>

namespace holdfast::kit {

namespace {

constexpr int kSecond = 1000;
constexpr int kMinute = 60 * kSecond;

} // namespace

RelativeTimeLabel::RelativeTimeLabel(Form form, TextStyle style, ColorRole role, QWidget *parent)
    : TextLabel({}, style, role, parent)
    , m_form(form)
{
    renew();
}

void RelativeTimeLabel::setTime(const QDateTime &time)
{
    m_time = time;
    renew();
}

void RelativeTimeLabel::renew()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString words;
    switch (m_form) {
    case Form::Relative:
        words = relativeText(m_time, now);
        break;
    case Form::Short:
        words = shortTimeText(m_time, now);
        break;
    case Form::Both:
        words = m_time.isValid() ? tr("%1, %2", "time of day, how long ago")
                                       .arg(shortTimeText(m_time, now), relativeText(m_time, now))
                                 : relativeText(m_time, now);
        break;
    }
    if (words != text())
        setText(words);
    setToolTip(exactTimeText(m_time));
    if (m_timer != 0)
        killTimer(m_timer);
    m_timer = 0;
    if (!isVisible() || !m_time.isValid())
        return;
    // Seconds are shown within a minute only.
    const bool isNear = std::abs(now.secsTo(m_time)) < 60;
    m_timer = startTimer(isNear ? kSecond : kMinute, Qt::VeryCoarseTimer);
}

void RelativeTimeLabel::showEvent(QShowEvent *event)
{
    TextLabel::showEvent(event);
    renew();
}

void RelativeTimeLabel::hideEvent(QHideEvent *event)
{
    TextLabel::hideEvent(event);
    renew();
}

void RelativeTimeLabel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer)
        renew();
    else
        TextLabel::timerEvent(event);
}

void RelativeTimeLabel::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        renew();
}

} // namespace holdfast::kit
