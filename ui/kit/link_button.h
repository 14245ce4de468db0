// ui/kit/link_button.h: words that do or open something, inside text.
#pragma once

#include <QtWidgets/QAbstractButton>

namespace holdfast::kit {

/// Accent text without a frame, underlined under the pointer. For the one small deed of a row; a
/// deed of its own is a button.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

    Q_DISABLE_COPY_MOVE(LinkButton)
};

} // namespace holdfast::kit
