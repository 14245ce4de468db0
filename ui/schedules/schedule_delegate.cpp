#include "schedule_delegate.h"

#include "schedule_table_model.h"

#include "ui/kit/holdfast_style.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QStyleOptionButton>

namespace holdfast::ui {

ScheduleDelegate::ScheduleDelegate(QObject *parent)
    : CellDelegate(parent)
    , m_prototype(std::make_unique<QCheckBox>())
{
    kit::showAsSwitch(m_prototype.get());
}

ScheduleDelegate::~ScheduleDelegate() = default;

QRect ScheduleDelegate::switchRect(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QStyle *style = m_prototype->style();
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_prototype.get()),
                     style->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, m_prototype.get()));
    return QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, size,
                               contentRect(option, index));
}

void ScheduleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid()) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    paintGround(painter, option, index);
    QStyleOptionButton indicator;
    indicator.initFrom(m_prototype.get());
    indicator.direction = option.direction;
    indicator.palette = option.palette;
    indicator.rect = switchRect(option, index);
    indicator.state = QStyle::State_Enabled;
    indicator.state |= check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    m_prototype->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &indicator, painter,
                                        m_prototype.get());
}

bool ScheduleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QModelIndex cell = index.siblingAtColumn(ScheduleTableModel::OnColumn);
    if (event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
            return false;
    } else if (event->type() == QEvent::MouseButtonRelease && index == cell) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton ||
            !switchRect(option, index).contains(mouse->position().toPoint()))
            return false;
    } else {
        return CellDelegate::editorEvent(event, model, option, index);
    }
    const bool isOn = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(cell, int(isOn ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace holdfast::ui
