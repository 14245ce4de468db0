// ui/kit/elided_label.h: one line of text that gives way.
#pragma once

#include "ui/kit/theme.h"

#include <QtWidgets/QWidget>

namespace holdfast::kit {

/// One line that gives way: elided at the end, whole in the tooltip. Takes the width left over.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, TextStyle style = TextStyle::Body,
                         ColorRole role = ColorRole::Text, QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setRole(ColorRole role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    TextStyle m_style;
    ColorRole m_role;

    Q_DISABLE_COPY_MOVE(ElidedLabel)
};

} // namespace holdfast::kit
