// next_up_card.h: the backups that are due next.
#pragma once

#include "core/model/schedule.h"
#include "ui/kit/card.h"
#include "ui/workspace/workspace.h"

namespace holdfast::ui {

class NextUpCard : public kit::Card
{
    Q_OBJECT
public:
    explicit NextUpCard(Workspace &workspace, QWidget *parent = nullptr);

    void set(const QList<ScheduledRun> &runs);

private:
    QWidget *makeRow(const ScheduledRun &run, const QDateTime &now);

    Workspace &m_workspace;
    QWidget *m_rows = nullptr;

    Q_DISABLE_COPY_MOVE(NextUpCard)
};

} // namespace holdfast::ui
