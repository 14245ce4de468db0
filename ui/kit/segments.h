// ui/kit/segments.h: a few ways to see the same thing, of which one is chosen.
#pragma once

#include "ui/kit/theme.h"

#include <QtWidgets/QWidget>

class QButtonGroup;

namespace holdfast::kit {

/// Words beside each other in one frame; arrows move the choice. Radio buttons for screen readers.
class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(const QStringList &names, QWidget *parent = nullptr);

    void setCurrent(int index);
    int current() const;
    /// New words for a segment, such as a count.
    void setName(int index, const QString &name);

signals:
    /// By the person or by setCurrent().
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;

    Q_DISABLE_COPY_MOVE(Segments)
};

} // namespace holdfast::kit
