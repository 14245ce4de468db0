// ui/compare/compare_page.h: what differs between a backup and another one, or the live folder.
#pragma once

#include "ui/workspace/page.h"

#include "core/model/backup.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace holdfast::kit {
class EmptyState;
class PageHeader;
class Segments;
class TableView;
} // namespace holdfast::kit

namespace holdfast::ui {

class FileDifferencePane;
class TreeChangeModel;

/// holdfast://compare/OLDER, or holdfast://compare/OLDER/NEWER with two backups of a server.
class ComparePage : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(Workspace &workspace);

    void open(const Address &address) override;
    QList<Command> commands() override;
    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readBackups(const QUuid &serverId);
    void fillChoices();
    void go(const QUuid &older, const std::optional<QUuid> &newer);
    void compare();
    void updateState();
    void showFailure(const Error &error);
    void swapSides();

    QUuid m_older;
    std::optional<QUuid> m_newer; ///< nothing: the live folder
    Backup m_backup;
    QList<Backup> m_backups; ///< of the same server, the newest first
    kit::PageHeader *m_header;
    QPushButton *m_swap;
    QPushButton *m_restore;
    QComboBox *m_olderChoice;
    QComboBox *m_newerChoice;
    kit::Segments *m_kinds;
    QLabel *m_facts;
    QStackedWidget *m_body;
    kit::TableView *m_table;
    kit::EmptyState *m_empty;
    TreeChangeModel *m_model;
    FileDifferencePane *m_difference;

    Q_DISABLE_COPY_MOVE(ComparePage)
};

} // namespace holdfast::ui
