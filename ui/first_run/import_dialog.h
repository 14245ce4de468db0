// ui/first_run/import_dialog.h: a world that somebody brings as an archive becomes a server.
#pragma once

#include "ui/kit/dialog.h"
#include "ui/workspace/workspace.h"

class QLineEdit;
class QPushButton;

namespace holdfast::kit {
class FormRow;
}

namespace holdfast::ui {

/// Unpacks it into a new folder through the service; the work shows among the jobs. Accepted: it
/// was begun.
class ImportDialog : public kit::Dialog
{
    Q_OBJECT
public:
    explicit ImportDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void choose();
    void suggest();
    void updateDeed();
    void begin();

    Workspace &m_workspace;
    QLineEdit *m_archive;
    QLineEdit *m_name;
    QLineEdit *m_folder;
    kit::FormRow *m_archiveRow;
    QPushButton *m_deed;

    Q_DISABLE_COPY_MOVE(ImportDialog)
};

} // namespace holdfast::ui
