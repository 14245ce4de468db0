// ui/browse/browse_page.h: looks into a backup: folders, search, a preview, files taken out.
#pragma once

#include "ui/workspace/page.h"

#include "core/model/backup_content.h"

#include <QtCore/QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace holdfast::kit {
class PageHeader;
class ProofLadder;
class TreeView;
} // namespace holdfast::kit

namespace holdfast::ui {

class ArchiveTreeModel;
class EntryDrag;
class FilePreviewPane;

/// holdfast://browse/BACKUP?q=SEARCH. Reads only; what is taken out goes to this computer.
class BrowsePage : public Page
{
    Q_OBJECT
public:
    explicit BrowsePage(Workspace &workspace);

    void open(const Address &address) override;
    QList<Command> commands() override;
    QWidget *searchField() override;
    void refresh() override;

signals:
    /// What was pulled out of the tree lies at `path`, and its drag begins.
    void dragged(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const Backup &backup);
    void updateState();
    void preview();
    void save();
    void saveFolder(const ArchiveEntry &entry, const QString &proposed);
    void takeFolder(const ArchiveEntry &entry, const QUuid &backupId, const QString &destination);
    const ArchiveEntry *current() const;

    Backup m_backup;
    QUuid m_id;
    kit::PageHeader *m_header;
    kit::ProofLadder *m_proof;
    QLineEdit *m_search;
    QLabel *m_marked;
    QPushButton *m_compare;
    QPushButton *m_restore;
    QPushButton *m_save;
    QSplitter *m_split;
    kit::TreeView *m_tree;
    ArchiveTreeModel *m_model = nullptr;
    FilePreviewPane *m_preview = nullptr;
    EntryDrag *m_drag;
    QTimer m_rest;
    QTimer m_searchRest;

    Q_DISABLE_COPY_MOVE(BrowsePage)
};

} // namespace holdfast::ui
