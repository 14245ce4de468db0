// ui/servers/add_server_dialog.h: registers a server by its folder, checking while one types.
#pragma once

#include "ui/kit/dialog.h"
#include "ui/workspace/workspace.h"

#include "core/model/discovery.h"

class QComboBox;
class QLineEdit;

namespace holdfast::kit {
class FormRow;
}

namespace holdfast::ui {

class AddServerDialog : public kit::Dialog
{
    Q_OBJECT
public:
    explicit AddServerDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void discover();
    void chooseFolder();
    void check();
    void show(const Result<ServerFolderCheck> &answer);
    void add();

    Workspace &m_workspace;
    QComboBox *m_found;
    QLineEdit *m_folder;
    QLineEdit *m_name;
    kit::FormRow *m_folderRow;
    QPushButton *m_add;
    bool m_nameIsOurs = true; ///< until the person types one
    bool m_isNewFolder = false;

    Q_DISABLE_COPY_MOVE(AddServerDialog)
};

} // namespace holdfast::ui
