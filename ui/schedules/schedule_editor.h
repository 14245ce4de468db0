// ui/schedules/schedule_editor.h: makes or changes a schedule, showing all the while what it would
// do.
#pragma once

#include "retention_form.h"

#include "ui/kit/dialog.h"
#include "ui/workspace/workspace.h"

#include "core/model/schedule.h"

#include <QtCore/QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace holdfast {
struct PruneReport;
struct SchedulePreview;
} // namespace holdfast

namespace holdfast::kit {
class TextLabel;
}

namespace holdfast::ui {

class NextRunsView;
class RetentionPicture;
class RhythmForm;
class ServerChoice;

/// Open it with open(). Leaving with unsaved changes asks.
class ScheduleEditor : public kit::Dialog
{
    Q_OBJECT
public:
    /// A new one, with the settings of `likeThis`; for `servers` unless a person chooses others.
    static ScheduleEditor *makeNew(Workspace &workspace, const QList<QUuid> &servers,
                                   const Schedule &likeThis, QWidget *parent);
    static ScheduleEditor *makeFor(Workspace &workspace, const Schedule &schedule, QWidget *parent);
    /// What a new schedule begins with.
    static Schedule defaults();

    bool hasUnsavedChanges() const;
    /// What schedules.set would be given for this server.
    ScheduleSetParams settingsFor(const QUuid &serverId) const;
    /// Previews begin there instead of now.
    void setPreviewTime(const QDateTime &from);
    void reject() override;

signals:
    void made(const QList<holdfast::Schedule> &schedules);
    void changed(const holdfast::Schedule &before, const holdfast::Schedule &after);
    void runWanted(const holdfast::Schedule &schedule);
    /// The next runs and the retention picture show what the fields say now.
    void previewed();

private:
    ScheduleEditor(Workspace &workspace, const Schedule &schedule, QWidget *parent);

    QWidget *makeContent();
    QWidget *makeLeftSide();
    QWidget *makeRightSide();
    void addButtons();
    void readTargets();
    void edited();
    void preview();
    void previewRuns();
    void previewRetention();
    void showRuns(const SchedulePreview &preview);
    void showRetention(const Result<PruneReport> &report);
    void updateFoot();
    QStringList changedParts() const;
    void save();
    void storeNext(QList<QUuid> servers, QList<Schedule> stored);
    void showError(const Error &error);
    QDateTime previewTime() const;
    QList<QUuid> chosenServers() const;

    Workspace &m_workspace;
    const Schedule m_before; ///< as it is stored; without id: a new one
    ServerChoice *m_servers = nullptr;
    RhythmForm *m_rhythm;
    RetentionForm *m_retention;
    QComboBox *m_target;
    QCheckBox *m_verifies;
    QSpinBox *m_verifyDays;
    NextRunsView *m_runs;
    RetentionPicture *m_picture;
    kit::TextLabel *m_sentence;
    kit::TextLabel *m_kept;
    kit::TextLabel *m_keptMore;
    QPushButton *m_save = nullptr;
    ScheduleSetParams m_shown; ///< the settings as the dialog opened with them
    QTimer m_rest;
    QDateTime m_previewFrom;
    int m_asked = 0; ///< answers to older questions are dropped
    bool m_isSaving = false;

    Q_DISABLE_COPY_MOVE(ScheduleEditor)
};

} // namespace holdfast::ui
