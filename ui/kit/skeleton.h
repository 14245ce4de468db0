// ui/kit/skeleton.h: grey shapes in the true layout while the first data is on its way.
#pragma once

#include "ui/kit/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace holdfast::kit {

/// Nothing for 150 ms, then still shapes: what comes at once never flickers. Show it in place of
/// the content (QStackedWidget) until the first data is there; afterwards old data stays.
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    enum class Shape {
        Rows,  ///< a table: mark, name, figure
        Text,  ///< lines of prose
        Cards, ///< boxes beside each other
    };

    explicit Skeleton(Shape shape, QWidget *parent = nullptr);

    /// Height of a row as in the table that comes; 34 without.
    void setRowHeight(int logical);
    bool isDrawn() const { return m_isDrawn; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void paintRows(QPainter *painter) const;
    void paintText(QPainter *painter) const;
    void paintCards(QPainter *painter) const;

    const Shape m_shape;
    int m_rowHeight = size::rowNormal;
    bool m_isDrawn = false;
    QTimer m_wait;

    Q_DISABLE_COPY_MOVE(Skeleton)
};

} // namespace holdfast::kit
