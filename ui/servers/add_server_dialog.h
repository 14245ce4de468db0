// ui/servers/add_server_dialog.h: registers a server by its folder, checking while one types.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/discovery.h"

#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace holdfast::kit {
class StatusGlyph;
}

namespace holdfast::ui {

class AddServerDialog : public QDialog
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
    kit::StatusGlyph *m_glyph;
    QLabel *m_finding;
    QPushButton *m_add;
    QTimer m_rest;
    QString m_checked;
    bool m_nameIsOurs = true; ///< until the person types one

    Q_DISABLE_COPY_MOVE(AddServerDialog)
};

} // namespace holdfast::ui
