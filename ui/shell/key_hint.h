// ui/shell/key_hint.h: keys as they stand on a keyboard.
#pragma once

#include <QtCore/QStringList>
#include <QtGui/QKeySequence>
#include <QtWidgets/QWidget>

class QPainter;

namespace holdfast::ui {

/// The keys of a sequence as people call them: "Ctrl", "K".
QStringList keyNames(const QKeySequence &keys);

/// Paints the keys side by side, ending (or, leading, beginning) at the rectangle's edge; returns
/// their width.
int paintKeys(QPainter *painter, const QRect &rect, const QStringList &names,
              Qt::Alignment alignment = Qt::AlignTrailing);
int keysWidth(const QStringList &names);

/// Keys with the words for what they do.
class KeyHint : public QWidget
{
    Q_OBJECT
public:
    KeyHint(const QStringList &names, const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QStringList m_names;
    QString m_text;

    Q_DISABLE_COPY_MOVE(KeyHint)
};

} // namespace holdfast::ui
