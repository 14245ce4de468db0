// ui/backups/backups_page.h: all backups: find one, see how good it is, restore it.
#pragma once

#include "ui/workspace/page.h"

#include <QtCore/QTimer>

class QStackedWidget;

namespace holdfast::kit {
class EmptyState;
class PageHeader;
class TableView;
class TextLabel;
class TokenField;
} // namespace holdfast::kit

namespace holdfast::ui {

class BackupDetailPane;
class BackupTableModel;

class BackupsPage : public Page
{
    Q_OBJECT
public:
    explicit BackupsPage(Workspace &workspace);

    /// As a part of another page: only the backups of this server, without head and server column.
    void showOnly(const QUuid &serverId);
    /// holdfast://backups?q=FILTER, holdfast://backups/ID.
    void open(const Address &address) override;
    QList<Command> commands() override;
    QWidget *searchField() override;
    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFilter();
    void updateState();
    void lookForBlame();
    void showCurrent();
    void selectWanted();
    void backUpNow();
    void restoreCurrent();
    void browseCurrent();
    void compareCurrent();
    void verifyCurrent();
    void undoCurrent();
    void toggleLock();
    void removeCurrent();
    void showMenu(const QPoint &globalPosition);
    std::optional<Backup> current() const;

    kit::PageHeader *m_header;
    kit::TokenField *m_filter;
    kit::TextLabel *m_found;
    kit::TableView *m_table;
    kit::EmptyState *m_empty;
    QStackedWidget *m_body;
    BackupDetailPane *m_detail;
    BackupTableModel *m_model;
    QTimer m_rest;
    QTimer m_detailRest;
    QUuid m_wanted;   ///< of a link: selected once it is there
    QUuid m_only;     ///< of a part of another page
    QUuid m_selected; ///< survives refresh, sort and filter
    QStringList m_notUnderstood;
    QString m_blamed; ///< the part of the filter without which something would be found
    int m_blameGeneration = 0;
    bool m_isFilterNew = false; ///< since the rows were read last

    Q_DISABLE_COPY_MOVE(BackupsPage)
};

} // namespace holdfast::ui
