// running_card.h: work under way, with progress, time left and a way to stop it.
#pragma once

#include "ui/kit/card.h"
#include "ui/workspace/workspace.h"

#include <QtCore/QTimer>

namespace holdfast::ui {

/// The jobs that run or wait, at most four; the drawer has them all.
class RunningCard : public kit::Card
{
    Q_OBJECT
public:
    explicit RunningCard(Workspace &workspace, QWidget *parent = nullptr);

private:
    class Row;
    void update();
    void cancel(const QUuid &jobId);

    Workspace &m_workspace;
    QList<Row *> m_rows;
    kit::TextLabel *m_none;
    kit::TextLabel *m_more;
    QTimer m_rest; ///< many reports make one look

    Q_DISABLE_COPY_MOVE(RunningCard)
};

} // namespace holdfast::ui
