// ui/kit/segments.h: one of a few choices that are all in sight.
#pragma once

#include <QtWidgets/QWidget>

class QButtonGroup;

namespace holdfast::kit {

/// Radio buttons in one frame. Arrow keys move the choice.
class Segments : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what screen readers call the choice.
    explicit Segments(const QString &name, QWidget *parent = nullptr);

    /// The first one added is chosen. Returns its index.
    int add(const QString &text);
    int currentIndex() const;
    /// Emits nothing: only a person's choice does.
    void setCurrentIndex(int index);

signals:
    /// A person chose.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;

    Q_DISABLE_COPY_MOVE(Segments)
};

} // namespace holdfast::kit
