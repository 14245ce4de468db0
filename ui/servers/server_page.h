// ui/servers/server_page.h: one server: how safe it is, its backups, its schedule, its settings.
#pragma once

#include "ui/workspace/page.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace holdfast::kit {
class EmptyState;
class PageHeader;
class StatusChip;
} // namespace holdfast::kit

namespace holdfast::ui {

class BackupsPage;
class ServerData;
class ServerSchedules;
class ServerSettings;
class ServerSummary;

/// holdfast://server/ID[/TAB] with the tabs overview, backups, schedule and settings.
class ServerPage : public Page
{
    Q_OBJECT
public:
    explicit ServerPage(Workspace &workspace);

    void open(const Address &address) override;
    QList<Command> commands() override;
    QWidget *searchField() override;
    void refresh() override;
    bool hasUnsavedChanges() const override;
    QVariantMap draft() override;
    void takeDraft(const QVariantMap &draft) override;
    void saveChanges(std::function<void(bool)> done) override;
    void discardChanges() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void update();
    void updateHead();
    void showTab(int index);
    void backUp();

    kit::PageHeader *m_header;
    kit::StatusChip *m_chip;
    QPushButton *m_backUp;
    QTabBar *m_tabs;
    QStackedWidget *m_body;
    kit::EmptyState *m_missing;
    ServerData *m_data;
    ServerSummary *m_summary;
    BackupsPage *m_backups;
    ServerSchedules *m_schedules;
    ServerSettings *m_settings;

    Q_DISABLE_COPY_MOVE(ServerPage)
};

} // namespace holdfast::ui
