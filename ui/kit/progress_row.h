// ui/kit/progress_row.h: one piece of work: how far, how fast, how long still, and a way to stop
// it.
#pragma once

#include "ui/kit/status.h"

#include <QtWidgets/QWidget>

#include <chrono>

class QPushButton;

namespace holdfast::kit {

/// What a row shows. Figures that are not known are left out, never guessed.
struct Progress
{
    Status status = Status::Running;
    QString title = {};
    double share = -1; ///< 0 to 1; negative: not known
    qint64 doneBytes = -1;
    qint64 totalBytes = -1;
    double bytesPerSecond = 0;
    std::chrono::seconds timeLeft{-1};
    QString note = {}; ///< in place of the figures: "paused by Mara"
};
/// "44.1 GB of 68.9 GB, 18.4 MB/s".
QString progressFigures(const Progress &progress);
/// "22 min left", empty when not known.
QString timeLeftText(const Progress &progress);

/// Three lines: title and time left, the bar, the figures. The bar moves with the reports only.
class ProgressRow : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressRow(QWidget *parent = nullptr);

    void set(const Progress &progress);
    const Progress &progress() const { return m_progress; }
    /// A button at the end; emits cancelWanted().
    void setCancellable(bool cancellable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    Progress m_progress;
    StatusGlyph *m_glyph;
    QPushButton *m_cancel;

    Q_DISABLE_COPY_MOVE(ProgressRow)
};

} // namespace holdfast::kit
