// ui/backups/restore_dialog.h: restoring a backup: where to, what would change, then do it.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup_content.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace holdfast::ui {

/// Nothing is touched before the last button. The preview is the service's own.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    RestoreDialog(Workspace &workspace, const Backup &backup, QWidget *parent = nullptr);

private:
    RestoreParams params() const;
    void look();
    void showCheck(const Result<RestoreCheck> &check);
    void showChanges(const Result<TreeDifference> &changes);
    void restore();

    Workspace &m_workspace;
    const Backup m_backup;
    QRadioButton *m_toServer;
    QRadioButton *m_toFolder;
    QLineEdit *m_folder;
    QCheckBox *m_safety;
    QLabel *m_headline;
    QLabel *m_changes;
    QLabel *m_checks;
    QPushButton *m_deed;
    QTimer m_rest;
    int m_generation = 0;

    Q_DISABLE_COPY_MOVE(RestoreDialog)
};

} // namespace holdfast::ui
