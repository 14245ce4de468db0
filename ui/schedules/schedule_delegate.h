// ui/schedules/schedule_delegate.h: rows of schedules: a switch in the first column.
#pragma once

#include "ui/kit/table_view.h"

#include <memory>

class QCheckBox;

namespace holdfast::ui {

/// Draws Qt::CheckStateRole as a switch and flips it by a click on it, or by Space anywhere in the
/// row.
class ScheduleDelegate : public kit::CellDelegate
{
    Q_OBJECT
public:
    explicit ScheduleDelegate(QObject *parent = nullptr);
    ~ScheduleDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QRect switchRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    std::unique_ptr<QCheckBox> m_prototype; ///< never shown; the style draws in its likeness

    Q_DISABLE_COPY_MOVE(ScheduleDelegate)
};

} // namespace holdfast::ui
