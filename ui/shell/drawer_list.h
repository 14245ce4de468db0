// ui/shell/drawer_list.h: the rows of the drawers: jobs and notices with their state and one deed.
#pragma once

#include "ui/kit/status.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QDateTime>
#include <QtCore/QTimer>
#include <QtWidgets/QListView>

#include <functional>

namespace holdfast::ui {

/// One row, or a heading when `heading` says something.
struct DrawerItem
{
    QString id = {}; ///< stable: the chosen row stays chosen
    QString heading = {};
    kit::Status status = kit::Status::Unknown;
    QString title = {};
    QString detail = {};
    bool isBad = false;      ///< the detail says what went wrong
    bool isUnread = false;   ///< a dot, and a word for screen readers
    QDateTime at = {};       ///< when it ended; null: not told
    QString facts = {};      ///< instead of the time, such as "22 min left"
    double share = -1;       ///< a bar; negative: none
    QStringList steps = {};  ///< what was done so far, the last one being done now
    QString actionText = {}; ///< the one deed, empty: none
    QString actionIcon = {}; ///< instead of its text in the row
    std::function<void()> action = {};
    std::function<void()> open = {}; ///< Enter and double-click; the deed when there is none

    friend bool operator==(const DrawerItem &a, const DrawerItem &b);
};

class DrawerListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Only what differs is told.
    void setItems(QList<DrawerItem> items);
    const DrawerItem &at(int row) const { return m_items.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<DrawerItem> m_items;

    Q_DISABLE_COPY_MOVE(DrawerListModel)
};

/// Enter opens, Del or Space does the deed, a click on the deed too. Running marks turn.
class DrawerListView : public QListView
{
    Q_OBJECT
public:
    explicit DrawerListView(QWidget *parent = nullptr);

    DrawerListModel &items() { return *m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Delegate;
    void restoreCurrent();
    void act(const QModelIndex &index);
    void openRow(const QModelIndex &index);
    bool isOverAction(const QModelIndex &index, const QPoint &position) const;

    DrawerListModel *m_model;
    Delegate *m_delegate;
    QTimer m_turn;
    QString m_currentId; ///< while the rows are exchanged

    Q_DISABLE_COPY_MOVE(DrawerListView)
};

} // namespace holdfast::ui
