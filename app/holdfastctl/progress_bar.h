// progress_bar.h: one line on a terminal that says how far it is, how fast, and how long it takes
// yet.
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QString>

namespace holdfast::ctl {

/// Draws nothing when `isShown` is false.
class ProgressBar
{
public:
    explicit ProgressBar(bool isShown)
        : m_isShown(isShown)
    {}
    /// Clears its line.
    ~ProgressBar();
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

    /// `total` 0: not known. A new phase starts the measurement of speed anew.
    void show(const QString &phase, qint64 done, qint64 total, qint64 files);
    void clear();

private:
    double measureRate(const QString &phase, qint64 done);

    const bool m_isShown;
    bool m_isDrawn = false;
    QString m_phase;
    QElapsedTimer m_sinceDrawn;
    QElapsedTimer m_sincePhase;
    qint64 m_doneAtPhase = 0;
};

/// The line itself: `running [#####-----] 50%  1.0 GiB of 2.0 GiB  341.3 MiB/s  3 s left`.
QString progressLine(const QString &phase, qint64 done, qint64 total, qint64 files,
                     double bytesPerSecond);

} // namespace holdfast::ctl
