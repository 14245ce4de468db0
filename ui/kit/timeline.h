// ui/kit/timeline.h: steps one after the other: when, how each went, how long it took.
#pragma once

#include "ui/kit/status.h"

#include <QtWidgets/QListView>

namespace holdfast::kit {

struct TimelineStep
{
    QString when = {}; ///< "22:00:02", "now"; empty: not known
    Status status = Status::Waiting;
    QString text = {};
    QString detail = {};   ///< technical line below, monospaced; may be empty
    QString duration = {}; ///< "2.5 s"; may be empty
    QString toolTip = {};  ///< the exact time
};

/// As high as its steps, so that it lies in a pane and scrolls with it. Steps are replaced one by
/// one: what did not change keeps its place and its selection. Ctrl+C copies the selected ones as
/// text.
class Timeline : public QListView
{
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);

    void setSteps(const QList<TimelineStep> &steps);
    int stepCount() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Model;
    class Delegate;

    Model *m_model;

    Q_DISABLE_COPY_MOVE(Timeline)
};

} // namespace holdfast::kit
