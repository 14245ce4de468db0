// ui/shell/connection_popover.h: the service that this window shows: how it is and what it runs on.
#pragma once

#include "ui/workspace/workspace.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace holdfast::kit {
class StatusChip;
}

namespace holdfast::ui {

/// Below the head of the rail; a popup, so that a click elsewhere or Esc closes it.
class ConnectionPopover : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionPopover(Workspace &workspace, QWidget *parent);

    void popup(const QPoint &globalPosition);

signals:
    void restartWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addFact(const QString &name);
    void refresh();
    QString hint() const;

    Workspace &m_workspace;
    QGridLayout *m_facts;
    kit::StatusChip *m_state;
    QLabel *m_version;
    QLabel *m_answer;
    QLabel *m_since;
    QLabel *m_store;
    QLabel *m_folder;
    QLabel *m_hint;
    QPushButton *m_deed;

    Q_DISABLE_COPY_MOVE(ConnectionPopover)
};

} // namespace holdfast::ui
