// ui/kit/copyable_text.h: an id, checksum or path that a click puts on the clipboard.
#pragma once

#include "ui/kit/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QAbstractButton>

namespace holdfast::kit {

/// Monospaced and cut in the middle; the whole on hover. A click, Enter or Space copies it and says
/// so for a moment. Always left to right.
class CopyableText : public QAbstractButton
{
    Q_OBJECT
public:
    /// `what` names it for screen readers: "SHA-256", "Backup id".
    explicit CopyableText(const QString &what, const QString &value = {},
                          QWidget *parent = nullptr);

    void setValue(const QString &value);
    const QString &value() const { return m_value; }
    /// From its leading edge to its words: what stands above or below it keeps the same distance.
    static int inset();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy();

    const QString m_what;
    QString m_value;
    bool m_wasCopied = false;
    QTimer m_said;

    Q_DISABLE_COPY_MOVE(CopyableText)
};

} // namespace holdfast::kit
