// ui/restore/restore_page.h: the way back: what, where to, what would change, do it, undo it.
#pragma once

#include "ui/workspace/page.h"

#include "core/model/backup.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace holdfast::kit {
class PageHeader;
class StepRow;
class TextLabel;
} // namespace holdfast::kit

namespace holdfast::ui {

class RestorePreview;
class RestoreProgress;

/// holdfast://restore/BACKUP. Nothing is touched before the last button. The restore itself is a
/// job of the service: leaving this page does not stop it.
class RestorePage : public Page
{
    Q_OBJECT
public:
    explicit RestorePage(Workspace &workspace);

    void open(const Address &address) override;
    QList<Command> commands() override;
    void refresh() override;
    QVariantMap draft() override;
    void takeDraft(const QVariantMap &draft) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { WhatStep, WhereStep, PreviewStep, RestoreStep };

    QWidget *makeWhere();
    void show(const BackupDetails &details);
    void enter(Step step);
    void goOn();
    void goBackOneStep();
    void chooseFolder();
    void restore();
    void updateState();
    QString directory() const;
    void applyDraft();

    QUuid m_id;
    Backup m_backup;
    Step m_step = WhatStep;
    QVariantMap m_draft;     ///< waits for the backup
    bool m_isAsking = false; ///< the service was asked and has not answered
    kit::PageHeader *m_header;
    kit::StepRow *m_steps;
    QStackedWidget *m_stack;
    QRadioButton *m_toServer;
    kit::TextLabel *m_toServerText;
    QRadioButton *m_toFolder;
    QLineEdit *m_folder;
    RestorePreview *m_preview;
    RestoreProgress *m_progress;
    kit::TextLabel *m_quiet;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_deed;

    Q_DISABLE_COPY_MOVE(RestorePage)
};

} // namespace holdfast::ui
