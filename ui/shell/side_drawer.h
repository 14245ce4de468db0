// ui/shell/side_drawer.h: what comes in from the far side over the page, which stays usable.
#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace holdfast::ui {

/// 440 wide, slides in, Esc or its button closes it. A child of the window.
class SideDrawer : public QWidget
{
    Q_OBJECT
public:
    SideDrawer(const QString &title, QWidget *window);

    void toggle();

protected:
    /// Below the head.
    void setBody(QWidget *body);
    /// In the head, before the button that closes.
    void addToHead(QWidget *widget);
    void setFacts(const QString &facts);
    /// Before it is shown.
    virtual void aboutToOpen() {}

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect placed() const;

    QVBoxLayout *m_column;
    QHBoxLayout *m_head;
    QLabel *m_facts;
    QWidget *m_body = nullptr;
    QPointer<QWidget> m_focusBefore;

    Q_DISABLE_COPY_MOVE(SideDrawer)
};

} // namespace holdfast::ui
