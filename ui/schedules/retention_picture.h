// ui/schedules/retention_picture.h: which of the backups that exist stay and which go.
#pragma once

#include "ui/kit/accessible_cells.h"

#include "core/model/backup.h"

#include <QtWidgets/QWidget>

namespace holdfast::ui {

/// A bar for each backup over its age, coloured by the rule that keeps it; what goes is short and
/// dashed. Arrow keys go from bar to bar. Older is left in every language.
class RetentionPicture : public QWidget, public kit::AccessibleCells
{
    Q_OBJECT
public:
    explicit RetentionPicture(QWidget *parent = nullptr);

    void setReport(const PruneReport &report, const QDateTime &now);
    const PruneReport &report() const { return m_report; }
    QSize sizeHint() const override;

    int cellCount() const override { return int(m_report.decisions.size()); }
    QRect cellRect(int cell) const override;
    QString cellText(int cell) const override;
    int currentCell() const override { return m_current; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    double xOf(const QDateTime &time) const;
    void setCurrent(int cell);
    void paintAxis(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    PruneReport m_report;
    QDateTime m_now;
    int m_current = -1;

    Q_DISABLE_COPY_MOVE(RetentionPicture)
};

/// "Of 24 backups 18 stay and 6 go, which frees 118 GB after the next good run."
QString retentionSentence(const PruneReport &report);

} // namespace holdfast::ui
