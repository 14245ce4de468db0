// ui/shell/problem_watch.h: what needs somebody, looked for while no page does.
#pragma once

#include "ui/kit/status.h"
#include "ui/workspace/workspace.h"

#include "core/model/overview.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>

namespace holdfast::ui {

/// Asks the service every five minutes and after each ended job. What was told once is remembered
/// over restarts. GUI thread.
class ProblemWatch : public QObject
{
    Q_OBJECT
public:
    explicit ProblemWatch(Service &service, QObject *parent = nullptr);

    const QList<Problem> &problems() const { return m_problems; }
    /// One sentence: how everything stands, or that nobody knows.
    QString summary() const;
    /// The same as a mark: Danger, Attention, Safe; Unknown while nobody knows.
    kit::Status status() const;

signals:
    void changed();
    /// Was not there when this profile's window looked last.
    void appeared(const holdfast::Problem &problem);

private:
    void look();
    void receive(const Result<Overview> &overview);

    Service &m_service;
    std::optional<Overview> m_overview;
    QList<Problem> m_problems;
    QTimer m_clock;
    QTimer m_soon;

    Q_DISABLE_COPY_MOVE(ProblemWatch)
};

} // namespace holdfast::ui
