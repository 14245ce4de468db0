// ui/first_run/first_backup_row.h: one first backup: its progress, then how good it is proved to
// be.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace holdfast::ui {

class FirstBackupRow : public QWidget
{
    Q_OBJECT
public:
    FirstBackupRow(Workspace &workspace, const QString &name, QWidget *parent = nullptr);

    void follow(const Backup &backup);
    void fail(const Error &error);

    bool isEnded() const { return m_state != State::Waiting && m_state != State::Working; }
    bool isGood() const { return m_state == State::Good; }
    const Backup &backup() const { return m_backup; }

signals:
    void ended();
    void againWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Waiting, Working, Good, Failed };
    void showJob(const QUuid &jobId);
    void readResult();
    void tell();
    kit::Status status() const;
    QString factsText() const;
    kit::Proof proof() const;

    Workspace &m_workspace;
    const QString m_name;
    Backup m_backup;
    Error m_error;
    JobFeed::Entry m_entry;
    State m_state = State::Waiting;
    QPushButton *m_again;

    Q_DISABLE_COPY_MOVE(FirstBackupRow)
};

} // namespace holdfast::ui
