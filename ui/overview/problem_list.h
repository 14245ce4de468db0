// problem_list.h: what needs somebody, the worst first, each with what is safe and its one deed.
#pragma once

#include "ui/workspace/problem_text.h"
#include "ui/workspace/workspace.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace holdfast::ui {

/// A card of rows; hidden while nothing is wrong. The worst one's deed is the window's primary.
class ProblemList : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemList(Workspace &workspace, QWidget *parent = nullptr);

    void set(const QList<Problem> &problems);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    QWidget *makeRow(const Problem &problem, bool isWorst);
    void addDeeds(QWidget *row, const Problem &problem, bool isWorst);

    Workspace &m_workspace;
    QList<Problem> m_problems;
    QVBoxLayout *m_rows;
    bool m_showsAll = false;

    Q_DISABLE_COPY_MOVE(ProblemList)
};

} // namespace holdfast::ui
