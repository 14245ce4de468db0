// ui/backups/backup_detail_pane.h: one backup at the side: how good it is, what it holds, what to
// do.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace holdfast::kit {
class Timeline;
}

namespace holdfast::ui {

/// 400 wide. Shows the backup it was given at once and its details when they come.
class BackupDetailPane : public QWidget
{
    Q_OBJECT
public:
    explicit BackupDetailPane(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Backup &backup);
    void clear();
    const std::optional<BackupDetails> &details() const { return m_details; }

signals:
    void restoreWanted();
    void browseWanted();
    void verifyWanted();
    void undoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void readDetails();
    void readJob();
    void showSteps();
    void addFact(const QString &name, const QString &value, const QString &toolTip = {});
    void addSection(const QString &title);
    void addCopyable(const QString &name, const QString &value);

    Workspace &m_workspace;
    QUuid m_id;
    std::optional<BackupDetails> m_details;
    std::optional<Job> m_job; ///< that made it
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column;
    QFormLayout *m_facts = nullptr;
    QVBoxLayout *m_contentColumn = nullptr;
    QPointer<kit::Timeline> m_steps; ///< goes with the content

    Q_DISABLE_COPY_MOVE(BackupDetailPane)
};

} // namespace holdfast::ui
