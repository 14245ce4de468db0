#include "found_server_card.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/paint.h"
#include "ui/kit/status.h"
#include "ui/kit/time_text.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionButton>

namespace holdfast::ui {

using kit::ColorRole;
using kit::px;

FoundServerCard::FoundServerCard(const FoundServer &server, QWidget *parent)
    : QCheckBox(parent)
    , m_server(server)
{
    setText(server.name);
    setAccessibleName(server.name);
    setAccessibleDescription(whereText());
    setToolTip(server.directory);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEnabled(!server.problem);
    setChecked(!server.problem);
    connect(&kit::Theme::instance(), &kit::Theme::changed, this, qOverload<>(&QWidget::update));
}

QString FoundServerCard::whereText() const
{
    if (m_server.problem)
        return m_server.problem->text();
    if (!m_server.exists)
        return tr("%1, made for the new server").arg(m_server.directory);
    if (!m_server.serverId.isNull())
        return tr("%1, registered already").arg(m_server.directory);
    return m_server.isRunning ? tr("%1, found by its running process").arg(m_server.directory)
                              : m_server.directory;
}

QSize FoundServerCard::sizeHint() const
{
    return QSize(px(480), px(68));
}

QSize FoundServerCard::minimumSizeHint() const
{
    return QSize(px(320), px(68));
}

bool FoundServerCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void FoundServerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(2, 2, -2, -2);
    kit::paintBox(&painter, QRectF(box),
                  underMouse() && isEnabled() ? ColorRole::Hover : ColorRole::Raised,
                  isChecked() ? ColorRole::Accent : ColorRole::Border, kit::radius::card);
    if (hasFocus())
        kit::paintFocusRing(&painter, QRectF(rect()), kit::radius::card);
    const auto place = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    QStyleOptionButton mark;
    initStyleOption(&mark);
    mark.rect = place(QRect(px(17), px(15), px(18), px(18))
                          .adjusted(-kit::kFocusMargin, -kit::kFocusMargin, kit::kFocusMargin,
                                    kit::kFocusMargin));
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &mark, &painter, this);

    const QString size = m_server.isSizePartial
                             ? tr("over %1").arg(kit::sizeText(m_server.sizeBytes))
                             : kit::sizeText(m_server.sizeBytes);
    const std::pair<QString, QString> facts[] = {
        {size, tr("in its folder")},
        {m_server.version, tr("version")},
        {m_server.port > 0 ? QString::number(m_server.port) : QString(), tr("port")}};
    const int column = px(104);
    int right = width() - px(18);
    for (const auto &[value, name] : facts) {
        if (value.isEmpty() || right - column < px(260))
            continue;
        const QRect cell(right - column, px(12), column, px(20));
        kit::paintText(&painter, place(cell), value, kit::TextStyle::Strong, ColorRole::Text,
                       Qt::AlignTrailing);
        kit::paintText(&painter, place(cell.translated(0, px(19))), name, kit::TextStyle::Small,
                       ColorRole::Muted, Qt::AlignTrailing);
        right -= column;
    }
    const int left = px(46);
    const QFontMetrics metrics(kit::font(kit::TextStyle::Strong));
    const QString state = m_server.isRunning ? tr("Running") : tr("Stopped");
    const int chip = kit::chipWidth(state);
    const int wide = std::min(metrics.horizontalAdvance(text()) + 1, right - left - chip - px(16));
    kit::paintText(&painter, place(QRect(left, px(13), wide, px(20))), text(),
                   kit::TextStyle::Strong, isEnabled() ? ColorRole::Text : ColorRole::Muted);
    kit::paintChip(&painter, place(QRect(left + wide + px(8), px(13), chip, px(20))),
                   m_server.isRunning ? kit::Status::Online : kit::Status::Stopped, state);
    kit::paintText(&painter, place(QRect(left, px(35), right - left - px(12), px(18))), whereText(),
                   kit::TextStyle::Small,
                   m_server.problem ? ColorRole::DangerText : ColorRole::Muted, Qt::AlignLeading,
                   m_server.problem ? Qt::ElideRight : Qt::ElideMiddle);
}

} // namespace holdfast::ui
