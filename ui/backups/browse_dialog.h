// ui/backups/browse_dialog.h: looks into a backup: folders, search, a preview, files taken out.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup_content.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace holdfast::kit {
class CodeView;
class TableView;
} // namespace holdfast::kit

namespace holdfast::ui {

class ArchiveFolderModel;

class BrowseDialog : public QDialog
{
    Q_OBJECT
public:
    BrowseDialog(Workspace &workspace, const Backup &backup, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openEntry(const ArchiveEntry &entry);
    void goUp();
    void updatePlace();
    void preview();
    void showPreview(const Result<FilePreview> &preview);
    void save();
    std::optional<ArchiveEntry> current() const;

    Workspace &m_workspace;
    const Backup m_backup;
    ArchiveFolderModel *m_model;
    kit::TableView *m_table;
    QLineEdit *m_search;
    QLabel *m_place;
    QPushButton *m_up;
    QPushButton *m_save;
    QLabel *m_previewTitle;
    kit::CodeView *m_previewText;
    QLabel *m_previewImage;
    QTimer m_rest;
    QTimer m_searchRest;

    Q_DISABLE_COPY_MOVE(BrowseDialog)
};

} // namespace holdfast::ui
