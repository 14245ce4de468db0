// ui/restore/restore_preview.h: what a restore would change, need and take.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup_content.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QVBoxLayout;

namespace holdfast::kit {
class Card;
class InlineError;
class Segments;
class TableView;
class TextLabel;
} // namespace holdfast::kit

namespace holdfast::ui {

class SpaceBar;
class TreeChangeModel;

/// Asks the service, touches nothing.
class RestorePreview : public QWidget
{
    Q_OBJECT
public:
    explicit RestorePreview(Workspace &workspace, QWidget *parent = nullptr);

    /// `directory` empty: the server's own folder.
    void look(const Backup &backup, const QString &directory);
    /// What the person decided on.
    RestoreParams params() const;
    /// Nothing stands against it.
    bool canRestore() const { return m_canRestore; }

signals:
    void changed();

private:
    void check();
    void showCheck(const RestoreCheck &check);
    void showChanges();
    void showFailure(const QString &title, const Error &error);

    Workspace &m_workspace;
    Backup m_backup;
    QString m_directory;
    bool m_canRestore = false;
    int m_generation = 0; ///< answers to an earlier question are dropped
    kit::TextLabel *m_headline;
    kit::TextLabel *m_promise;
    kit::InlineError *m_error;
    kit::TextLabel *m_subjects;
    kit::Segments *m_kinds;
    kit::TableView *m_table;
    TreeChangeModel *m_model;
    kit::Card *m_changes;
    kit::Card *m_proof;
    kit::TextLabel *m_proofText;
    kit::Card *m_space;
    SpaceBar *m_spaceBar;
    kit::TextLabel *m_spaceText;
    QCheckBox *m_safety;
    kit::TextLabel *m_safetyText;
    kit::TextLabel *m_time;
    kit::Card *m_notices;
    kit::TextLabel *m_noticeText;

    Q_DISABLE_COPY_MOVE(RestorePreview)
};

} // namespace holdfast::ui
