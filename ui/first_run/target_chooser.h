// ui/first_run/target_chooser.h: where the first backups go, checked while one types.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/discovery.h"
#include "core/model/storage_target.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace holdfast::kit {
class StatusGlyph;
}

namespace holdfast::ui {

/// The folder that is there already, or another one that will be made a target. Warns when it lies
/// on the disk of the servers.
class TargetChooser : public QWidget
{
    Q_OBJECT
public:
    explicit TargetChooser(Workspace &workspace, QWidget *parent = nullptr);

    /// Whose disks it should not share.
    void setServerFolders(const QStringList &folders);
    QString folder() const;
    /// The target that this folder is already; null: it has to be added.
    QUuid targetId() const;
    bool canBeUsed() const { return m_canBeUsed; }

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void readTargets();
    void change();
    void choose();
    void check();
    void show(const QString &folder, const Result<StorageFolderCheck> &answer);

    Workspace &m_workspace;
    QLabel *m_name;
    QLabel *m_space;
    QLineEdit *m_field;
    QPushButton *m_choose;
    QPushButton *m_change;
    kit::StatusGlyph *m_glyph;
    QLabel *m_finding;
    QList<StorageTarget> m_targets;
    QStringList m_serverFolders;
    QTimer m_rest;
    bool m_canBeUsed = false;

    Q_DISABLE_COPY_MOVE(TargetChooser)
};

} // namespace holdfast::ui
