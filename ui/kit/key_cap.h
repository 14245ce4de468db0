// ui/kit/key_cap.h: a key as it is drawn beside what it does.
#pragma once

#include "ui/kit/theme.h"

#include <QtWidgets/QWidget>

class QAbstractButton;
class QPainter;

namespace holdfast::kit {

/// A key or chord such as "Ctrl K", at the leading side of `rect` and centred in height.
void paintKeyCap(QPainter *painter, const QRect &rect, const QString &keys,
                 ColorRole role = ColorRole::Muted);
int keyCapWidth(const QString &keys);

/// Shows the key of a button's deed behind its text. The shortcut itself is set elsewhere.
void setKeyHint(QAbstractButton *button, const QString &keys);
QString keyHintOf(const QWidget *button);

/// The same as a widget.
class KeyCap : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(const QString &keys, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_keys;

    Q_DISABLE_COPY_MOVE(KeyCap)
};

} // namespace holdfast::kit
