// server_settings.h: what a person can change about a server, checked while they type.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/server.h"

#include <QtCore/QTimer>
#include <QtWidgets/QScrollArea>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace holdfast::kit {
class TextLabel;
}

namespace holdfast::ui {

class ServerData;

/// The form over servers.update. What was typed stays until it is saved or reverted, whatever the
/// service says meanwhile.
class ServerSettings : public QScrollArea
{
    Q_OBJECT
public:
    ServerSettings(Workspace &workspace, ServerData &serverData, QWidget *parent = nullptr);

    /// Takes over what the data has now, unless something was typed.
    void update();
    bool isDirty() const;
    void revert();
    /// What was typed; empty when nothing was.
    QVariantMap draft() const;
    /// Puts it back as soon as its server and the kinds of servers are known.
    void takeDraft(const QVariantMap &draft);
    /// Stores; `done` with whether it was stored, later. What is refused is shown at its field.
    void save(std::function<void(bool)> done = {});

signals:
    void removed();

private:
    /// A field with its help and the place for what is wrong with it.
    struct Field
    {
        QWidget *editor = nullptr;
        kit::TextLabel *help = nullptr;
        QString helpText = {};
    };
    QWidget *makeForm();
    QWidget *makeFoot();
    QWidget *makeRemoval();
    Field addField(QFormLayout *form, const QString &name, QWidget *editor, const QString &help);
    void setProblem(Field &field, const QString &problem);
    void readTemplates();
    void fill(const Server &server);
    void applyDraft();
    void check();
    void showRefusal(const Error &error);
    void updateButtons();
    void askToRemove();
    void openRemoval(const ServerRemoveReport &report);
    ServerUpdateParams changes() const;
    QStringList typedTags() const;
    int templateGoal() const;

    Workspace &m_workspace;
    ServerData &m_data;
    QList<ServerTemplate> m_templates;
    std::optional<Server> m_base; ///< what the form was filled with
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QComboBox *m_kind;
    QCheckBox *m_ownGoal;
    QSpinBox *m_goal;
    QLineEdit *m_tags;
    kit::TextLabel *m_folder;
    kit::TextLabel *m_result;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_remove = nullptr;
    Field m_nameField;
    Field m_descriptionField;
    Field m_kindField;
    Field m_goalField;
    Field m_tagsField;
    QVariantMap m_draft; ///< waits for what it belongs to
    QTimer m_rest;
    bool m_isFilling = false;
    bool m_isSaving = false;
    bool m_hasProblem = false;

    Q_DISABLE_COPY_MOVE(ServerSettings)
};

} // namespace holdfast::ui
