// ui/schedules/collision_chip.h: says that two backups will run at once; a click shows them.
#pragma once

#include <QtWidgets/QAbstractButton>

namespace holdfast::ui {

/// Hidden while its text is empty. Gives way in narrow windows, whole text in its tooltip.
class CollisionChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CollisionChip(QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

    Q_DISABLE_COPY_MOVE(CollisionChip)
};

} // namespace holdfast::ui
