// ui/schedules/schedules_page.h: when every server is backed up, and what is kept.
#pragma once

#include "ui/workspace/page.h"

#include "core/model/schedule.h"

#include <QtCore/QPointer>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace holdfast::kit {
class EmptyState;
class PageHeader;
class Segments;
class TableView;
class TextLabel;
class TokenField;
} // namespace holdfast::kit

namespace holdfast::ui {

class CollisionChip;
class ScheduleDeeds;
class ScheduleEditor;
class ScheduleFilter;
class ScheduleTableModel;
class WeekPane;

/// holdfast://schedules?q=server:NAME, holdfast://schedule/ID (opens its editor),
/// holdfast://schedules/new, holdfast://schedules/list and /week.
class SchedulesPage : public Page
{
    Q_OBJECT
public:
    explicit SchedulesPage(Workspace &workspace);

    void open(const Address &address) override;
    QList<Command> commands() override;
    QWidget *searchField() override;
    void refresh() override;
    bool hasUnsavedChanges() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Mode { Week, List };

    void setUpTable();
    QHBoxLayout *makeTools();
    void connectParts();
    void showMode(Mode mode);
    void applyFilter();
    void updateState();
    void updateWeek();
    void openWanted();
    std::optional<Schedule> current() const;
    void select(const QUuid &id);
    void makeNew();
    void duplicate();
    void edit(const QUuid &id);
    void show(ScheduleEditor *editor);
    void runCurrent();
    void removeCurrent();
    void toggleCurrent();
    void toggleAll();
    void showMenu(const QPoint &globalPosition);
    QList<Schedule> allThatAre(bool enabled) const;

    ScheduleTableModel *m_model;
    ScheduleFilter *m_filtered;
    ScheduleDeeds *m_deeds;
    kit::PageHeader *m_header;
    kit::TokenField *m_filter;
    CollisionChip *m_collision;
    QWidget *m_weekTools;
    kit::TextLabel *m_range;
    kit::Segments *m_segments;
    kit::TableView *m_table;
    WeekPane *m_week;
    kit::EmptyState *m_empty;
    QStackedWidget *m_body;
    QPushButton *m_new;
    QPushButton *m_pauseAll;
    Mode m_mode = Week;
    QUuid m_newFor; ///< the server that a new schedule is wanted for
    QUuid m_wanted;
    bool m_wantsNew = false;
    QPointer<ScheduleEditor> m_editor;

    Q_DISABLE_COPY_MOVE(SchedulesPage)
};

} // namespace holdfast::ui
