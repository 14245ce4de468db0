#include "retention_picture.h"

#include "ui/schedules/schedule_text.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::ColorRole;
using kit::px;
using kit::TextStyle;

namespace {

/// Bars of one colour and height, told apart in the legend.
enum Group { Newest, Weekly, Monthly, Yearly, Others, Goes, GroupCount };
// Shares of the height; what stays longest is tallest.
constexpr std::array<double, GroupCount> kHeights = {0.58, 0.72, 0.88, 1.0, 0.66, 0.34};

Group groupOf(const PruneDecision &decision)
{
    if (decision.isRemoved)
        return Goes;
    switch (decision.rule) {
    case RetentionRule::Newest:
    case RetentionRule::Age:
    case RetentionRule::Hourly:
    case RetentionRule::Daily:
    case RetentionRule::Everything:
    case RetentionRule::LastGood:
        return Newest;
    case RetentionRule::Weekly:
        return Weekly;
    case RetentionRule::Monthly:
        return Monthly;
    case RetentionRule::Yearly:
        return Yearly;
    default:
        return Others;
    }
}

QColor colorOf(Group group)
{
    if (group == Goes)
        return kit::color(ColorRole::Danger);
    return group == Others ? kit::color(ColorRole::Faint)
                           : kit::Theme::instance().series(int(group));
}

QString legendOf(Group group, int count)
{
    switch (group) {
    case Newest:
        return RetentionPicture::tr("%n newest and daily", nullptr, count);
    case Weekly:
        return RetentionPicture::tr("%n weekly", nullptr, count);
    case Monthly:
        return RetentionPicture::tr("%n monthly", nullptr, count);
    case Yearly:
        return RetentionPicture::tr("%n yearly", nullptr, count);
    case Others:
        return RetentionPicture::tr("%n beside the rules", nullptr, count);
    default:
        return RetentionPicture::tr("%Ln go(es)", nullptr, count);
    }
}

int chartHeight()
{
    return px(86);
}
int axisHeight()
{
    return px(18);
}

} // namespace

RetentionPicture::RetentionPicture(QWidget *parent)
    : QWidget(parent)
{
    installAccessibility();
    setAccessibleName(tr("Backups that stay and go"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // time runs one way everywhere
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RetentionPicture::setReport(const PruneReport &report, const QDateTime &now)
{
    m_report = report;
    m_now = now;
    m_current = -1;
    update();
}

QSize RetentionPicture::sizeHint() const
{
    // The legend has three lines in the longest languages.
    return QSize(px(340), px(12) + chartHeight() + axisHeight() + px(64));
}

/// The age in hours on a logarithmic scale: a day and a year are both to be seen.
double RetentionPicture::xOf(const QDateTime &time) const
{
    const auto hours = [this](const QDateTime &at) {
        return std::max(0.0, double(at.secsTo(m_now)) / 3600);
    };
    double oldest = 48;
    for (const PruneDecision &decision : m_report.decisions)
        oldest = std::max(oldest, hours(decision.startedAt));
    const double share = std::log1p(hours(time) / 6) / std::log1p(oldest / 6);
    return width() - px(16) - share * (width() - px(32));
}

QRect RetentionPicture::cellRect(int cell) const
{
    const PruneDecision &decision = m_report.decisions.at(cell);
    const int height = int(kHeights[groupOf(decision)] * (chartHeight() - px(14)));
    const int x = int(std::lround(xOf(decision.startedAt)));
    return QRect(x - px(2), px(12) + chartHeight() - height, px(4), height);
}

QString RetentionPicture::cellText(int cell) const
{
    const PruneDecision &decision = m_report.decisions.at(cell);
    //: a backup in the picture: time, size, then why it stays or goes
    return tr("%1, %2. %3")
        .arg(kit::shortTimeText(decision.startedAt, m_now), kit::sizeText(decision.sizeBytes),
             retentionReason(decision));
}

void RetentionPicture::setCurrent(int cell)
{
    m_current = cell;
    update();
    if (cell < 0)
        return;
    announceCurrent(this, cell);
    QToolTip::showText(mapToGlobal(cellRect(cell).bottomLeft()), cellText(cell), this);
}

void RetentionPicture::keyPressEvent(QKeyEvent *event)
{
    const int last = cellCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left: // older; the newest comes first in the report
        setCurrent(std::min(m_current + 1, last));
        return;
    case Qt::Key_Right:
        setCurrent(std::max(m_current - 1, std::min(0, last)));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void RetentionPicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && cellCount() > 0) {
        m_current = 0;
        announceCurrent(this, 0);
    }
    update();
}

bool RetentionPicture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int cell = 0; cell < cellCount(); ++cell) {
        if (cellRect(cell).adjusted(-2, -px(4), 2, px(4)).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), cellText(cell), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void RetentionPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    kit::paintBox(&painter, QRectF(rect()), ColorRole::Sunken, ColorRole::Border,
                  kit::radius::control);
    paintAxis(painter);
    paintBars(painter);
    paintLegend(painter);
    if (hasFocus())
        kit::paintFocusRing(&painter, QRectF(rect()), kit::radius::control - 2);
}

void RetentionPicture::paintAxis(QPainter &painter) const
{
    const int base = px(12) + chartHeight();
    kit::paintHairline(&painter, QPointF(px(10), base), QPointF(width() - px(10), base),
                       ColorRole::BorderControl);
    const std::pair<int, QString> marks[] = {{0, tr("now")},     {1, tr("1 day")},
                                             {7, tr("week")},    {30, tr("month")},
                                             {182, tr("6 mo.")}, {365, tr("year")}};
    int leftmost = width();
    for (const auto &[days, text] : marks) {
        const double x = xOf(m_now.addDays(-days));
        const int half =
            QFontMetrics(kit::font(TextStyle::Caption)).horizontalAdvance(text) / 2 + 2;
        if (x - half < 0 || x + half > leftmost)
            continue;
        leftmost = int(x) - half - px(6);
        kit::paintText(&painter, QRect(int(x) - half, base + px(2), 2 * half, axisHeight()), text,
                       TextStyle::Caption, ColorRole::Muted, Qt::AlignHCenter);
    }
}

void RetentionPicture::paintBars(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int cell = cellCount() - 1; cell >= 0; --cell) {
        const PruneDecision &decision = m_report.decisions.at(cell);
        const Group group = groupOf(decision);
        const QRectF bar(cellRect(cell));
        if (group == Goes) {
            painter.setPen(QPen(colorOf(group), 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colorOf(group));
        }
        painter.drawRoundedRect(bar, 1.5, 1.5);
        if (decision.rule == RetentionRule::Locked) {
            const int side = px(12);
            kit::icon(u"lock"_s, ColorRole::Rope)
                .paint(&painter, QRect(int(bar.center().x()) - side / 2,
                                       int(bar.top()) - side - px(2), side, side));
        }
        if (cell == m_current && hasFocus())
            kit::paintFocusRing(&painter, bar.adjusted(-4, -4, 4, 4), 2);
    }
    painter.restore();
}

void RetentionPicture::paintLegend(QPainter &painter) const
{
    std::array<int, GroupCount> counts{};
    for (const PruneDecision &decision : m_report.decisions)
        ++counts[groupOf(decision)];
    const QFontMetrics metrics(kit::font(TextStyle::Small));
    int x = px(12);
    int y = px(12) + chartHeight() + axisHeight() + px(6);
    for (int group = 0; group < GroupCount; ++group) {
        if (counts[size_t(group)] == 0)
            continue;
        const QString text = legendOf(Group(group), counts[size_t(group)]);
        const int textWidth = metrics.horizontalAdvance(text) + 2;
        if (x + px(14) + textWidth > width() - px(8)) {
            x = px(12);
            y += px(18);
        }
        const QRectF swatch(x, y + px(4), px(9), px(9));
        painter.setPen(group == Goes ? QPen(colorOf(Goes), 1, Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(group == Goes ? QBrush(Qt::NoBrush) : QBrush(colorOf(Group(group))));
        painter.drawRect(swatch);
        kit::paintText(&painter, QRect(x + px(14), y, textWidth, px(16)), text, TextStyle::Small,
                       ColorRole::Muted);
        x += px(14) + textWidth + px(14);
    }
}

QString retentionSentence(const PruneReport &report)
{
    const int all = int(report.decisions.size());
    const int gone = int(std::ranges::count_if(report.decisions, &PruneDecision::isRemoved));
    if (all == 0)
        return RetentionPicture::tr("There is no backup yet.");
    if (gone == 0)
        return RetentionPicture::tr("All %Ln backup(s) stay, %1 together.", nullptr, all)
            .arg(kit::sizeText(report.keptBytes));
    return RetentionPicture::tr(
               "Of %Ln backup(s) %1 stay and %2 go, which frees %3 after the next good run.",
               nullptr, all)
        .arg(kit::countText(all - gone), kit::countText(gone), kit::sizeText(report.freedBytes));
}

} // namespace holdfast::ui
