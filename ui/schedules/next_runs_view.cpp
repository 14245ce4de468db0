#include "next_runs_view.h"

#include "ui/schedules/schedule_text.h"

#include "ui/kit/paint.h"
#include "ui/kit/status.h"
#include "ui/kit/text_label.h"
#include "ui/kit/time_text.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace holdfast::ui {

using kit::ColorRole;
using kit::px;
using kit::TextStyle;

namespace {

/// A run; on a tinted ground where the clocks change.
class RunRow : public QWidget
{
public:
    struct Words
    {
        QString day;
        QString time;
        QString season;
        QString distance;
        QString note;
    };

    explicit RunRow(const Words &words)
        : m_isMarked(!words.note.isEmpty())
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(px(10), px(5), px(10), px(5));
        column->setSpacing(px(2));
        auto *row = new QHBoxLayout;
        row->setSpacing(px(kit::space::m));
        auto *day = new kit::TextLabel(words.day, m_isMarked ? TextStyle::Strong : TextStyle::Body);
        day->setMinimumWidth(px(82));
        row->addWidget(day);
        row->addWidget(new kit::TextLabel(words.time, TextStyle::Strong));
        row->addWidget(new kit::TextLabel(words.season, TextStyle::Small, ColorRole::Muted), 1);
        row->addWidget(new kit::TextLabel(words.distance, TextStyle::Small, ColorRole::Muted));
        column->addLayout(row);
        setAccessibleName(QStringList{words.day, words.time, words.season, words.distance}.join(
            QLatin1Char(' ')));
        setAccessibleDescription(words.note);
        if (!m_isMarked)
            return;
        auto *mark = new QHBoxLayout;
        mark->setSpacing(px(kit::space::s));
        auto *note = new kit::TextLabel(words.note, TextStyle::Small);
        note->setWordWrap(true);
        mark->addWidget(new kit::StatusGlyph(kit::Status::Attention), 0, Qt::AlignTop);
        mark->addWidget(note, 1);
        column->addLayout(mark);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_isMarked)
            painter.fillRect(rect(), kit::color(ColorRole::AttentionTint));
        if (y() > 1)
            kit::paintHairline(&painter, QPointF(0, 0), QPointF(width(), 0), ColorRole::Border);
    }

private:
    const bool m_isMarked;
};

} // namespace

NextRunsView::NextRunsView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("Next five runs"));
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void NextRunsView::setRuns(const QList<PlannedRun> &runs, const QString &timeZone,
                           const QDateTime &now)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QLocale locale;
    const QTimeZone zone(timeZone.toLatin1());
    // Named only where both occur: else there is nothing to tell apart.
    bool hasSummer = false;
    bool hasWinter = false;
    for (const PlannedRun &run : runs)
        (zone.isValid() && zone.isDaylightTime(run.at) ? hasSummer : hasWinter) = true;
    for (const PlannedRun &run : runs) {
        const QDateTime local = zone.isValid() ? run.at.toTimeZone(zone) : run.at;
        RunRow::Words words;
        //: date of a run: weekday, day, month, as QLocale::toString takes it
        words.day = locale.toString(local.date(), tr("ddd d MMM"));
        words.time = kit::clockText(local.time());
        if (hasSummer && hasWinter)
            words.season = zone.isDaylightTime(run.at) ? tr("summer time") : tr("winter time");
        words.distance = kit::relativeText(run.at, now);
        words.note = clockChangeText(run, timeZone);
        m_rows->addWidget(new RunRow(words));
    }
    update();
}

QStringList NextRunsView::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_rows->count(); ++i) {
        const QWidget *row = m_rows->itemAt(i)->widget();
        texts.append(row->accessibleName());
        if (!row->accessibleDescription().isEmpty())
            texts.append(row->accessibleDescription());
    }
    return texts;
}

void NextRunsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_rows->count() > 0)
        kit::paintBox(&painter, QRectF(rect()), ColorRole::Raised, ColorRole::BorderStrong,
                      kit::radius::control);
}

} // namespace holdfast::ui
