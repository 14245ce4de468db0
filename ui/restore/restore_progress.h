// ui/restore/restore_progress.h: a restore at work, then how it ended and the way back.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace holdfast::kit {
class Card;
class InlineError;
class ProgressRow;
class StatusGlyph;
class TextLabel;
class Timeline;
} // namespace holdfast::kit

namespace holdfast::ui {

class RestoreProgress : public QWidget
{
    Q_OBJECT
public:
    explicit RestoreProgress(Workspace &workspace, QWidget *parent = nullptr);

    /// Follows the job from now on; `directory` empty: the server's own folder.
    void follow(const Backup &backup, const QString &directory, const Job &job);
    bool isRunning() const;

signals:
    void ended();

private:
    void update();
    void showResult(const Job &job);
    void readWayBack();
    void undo();
    void cancel();

    Workspace &m_workspace;
    Backup m_backup;
    QString m_directory;
    Job m_job;
    bool m_isUndo = false;
    kit::StatusGlyph *m_mark;
    kit::TextLabel *m_headline;
    kit::TextLabel *m_promise;
    kit::ProgressRow *m_progress;
    kit::InlineError *m_error;
    kit::Timeline *m_steps;
    kit::Card *m_wayBack;
    kit::TextLabel *m_wayBackText;
    QPushButton *m_undo;
    kit::Card *m_look;

    Q_DISABLE_COPY_MOVE(RestoreProgress)
};

} // namespace holdfast::ui
