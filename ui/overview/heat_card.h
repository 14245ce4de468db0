// heat_card.h: what each of the last days saw of each server's backups.
#pragma once

#include "core/model/overview.h"
#include "ui/kit/card.h"
#include "ui/workspace/workspace.h"

class QPushButton;

namespace holdfast::kit {
class HeatMap;
} // namespace holdfast::kit

namespace holdfast::ui {

class HeatCard : public kit::Card
{
    Q_OBJECT
public:
    explicit HeatCard(Workspace &workspace, QWidget *parent = nullptr);

    void set(const HeatMap &map);

private:
    void fill();
    void openDay(int row, const QDate &day);

    Workspace &m_workspace;
    HeatMap m_map;
    QList<HeatMapRow> m_shown;
    kit::HeatMap *m_view;
    QPushButton *m_more;
    bool m_showsAll = false;

    Q_DISABLE_COPY_MOVE(HeatCard)
};

} // namespace holdfast::ui
