// ui/overview/overview_page.h: is everything safe, and what needs somebody.
#pragma once

#include "ui/workspace/page.h"

#include <QtCore/QTimer>

class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace holdfast::kit {
class EmptyState;
class PageHeader;
} // namespace holdfast::kit

namespace holdfast::ui {

class HealthCard;
class HeatCard;
class NextUpCard;
class OverviewData;
class ProblemList;
class RunningCard;
class StorageCard;

/// The first page: one sentence, then what needs somebody, then the evidence.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Workspace &workspace);

    QList<Command> commands() override;
    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Verdict;
    QWidget *makeContent();
    void update();
    void updateVerdict();
    void placeCards();

    kit::PageHeader *m_header;
    QPushButton *m_backUp;
    OverviewData *m_data;
    QStackedWidget *m_body;
    QWidget *m_skeleton;
    kit::EmptyState *m_empty;
    QWidget *m_content = nullptr;
    Verdict *m_verdict = nullptr;
    ProblemList *m_problems = nullptr;
    HeatCard *m_heat = nullptr;
    HealthCard *m_health = nullptr;
    StorageCard *m_storage = nullptr;
    NextUpCard *m_next = nullptr;
    RunningCard *m_running = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
    QTimer m_patience; ///< nothing is shown before it ends: most answers are faster
    QTimer m_clock;    ///< the sentence ages by itself

    Q_DISABLE_COPY_MOVE(OverviewPage)
};

} // namespace holdfast::ui
