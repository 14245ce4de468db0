// ui/kit/dialog.h: the shape of every dialog: head, body, foot with facts left and buttons right.
#pragma once

#include "ui/kit/status.h"

#include <QtCore/QMargins>
#include <QtWidgets/QDialog>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace holdfast::kit {

class TextLabel;

/// Open it with open(). Buttons stand in the order in which they are added, the safe one left of
/// the deed. Ctrl+Enter presses the deed when it may be pressed.
class Dialog : public QDialog
{
    Q_OBJECT
public:
    /// `width` in logical pixels: size::dialogS, dialogM or dialogL; 0: as wide as it is made.
    Dialog(const QString &title, int width, QWidget *parent = nullptr);

    void setHeadline(const QString &title);
    /// A mark before the title.
    void setStatus(Status status);
    /// Controls stand in it with their focus margin; give words and lists inline margins, so that
    /// they are in line with the controls' borders.
    QVBoxLayout *body() const { return m_body; }
    static QMargins inlineMargins();
    /// The body is `content`, which the dialog owns and which scrolls where the window below has
    /// no room for all of it.
    void setScrollingContent(QWidget *content);
    /// Quiet words at the left of the foot.
    void setFacts(const QString &facts);
    /// At the left of the foot, after the facts; the dialog owns it.
    void addQuietButton(QPushButton *button);
    /// At the right of the foot; the dialog owns it.
    void addButton(QPushButton *button);
    /// The button that Ctrl+Enter presses.
    void setDeed(QPushButton *button) { m_deed = button; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;

private:
    void fitScrollingContent();

    const int m_width; ///< logical pixels
    StatusGlyph *m_glyph;
    TextLabel *m_title;
    QBoxLayout *m_head;
    QBoxLayout *m_inside; ///< head and body
    QVBoxLayout *m_body;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_foot;
    QBoxLayout *m_quiet;
    QBoxLayout *m_buttons;
    TextLabel *m_facts;
    QPushButton *m_deed = nullptr;

    Q_DISABLE_COPY_MOVE(Dialog)
};

} // namespace holdfast::kit
