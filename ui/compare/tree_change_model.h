// ui/compare/tree_change_model.h: what differs between two states of a server, as rows.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup.h"

#include <QtCore/QAbstractTableModel>

class QAbstractItemView;

namespace holdfast::ui {

/// A page at a time, fetched where somebody looks. The counts are of everything. GUI thread.
class TreeChangeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What the two states are to each other.
    enum class Sides {
        OlderAndNewer,
        BeforeAndAfter, ///< of a deed that has not been done yet
    };
    enum Column { KindColumn, FileColumn, OlderColumn, NewerColumn, WhatColumn, ColumnCount };

    /// Where the changes come from; `after` is the cursor of the page before, `kind` narrows.
    using Source = std::function<void(std::optional<ChangeKind> kind, const QString &after,
                                      std::function<void(Result<TreeDifference>)> done)>;

    explicit TreeChangeModel(QObject *parent = nullptr);

    /// Starts anew; what is shown goes.
    void setSource(Source source);
    /// How the columns are called.
    void setSides(Sides sides);
    /// Only changes of this kind.
    void setKind(std::optional<ChangeKind> kind);
    void reload();
    const TreeChange &changeAt(int row) const { return m_rows.at(row); }
    /// The counts; nothing before the first page is there.
    const std::optional<TreeDifference> &totals() const { return m_totals; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void loaded();
    void failed(const holdfast::Error &error);

private:
    void readPage(const QString &after);
    void take(const Result<TreeDifference> &page, bool isFirst);

    Source m_source;
    Sides m_sides = Sides::OlderAndNewer;
    std::optional<ChangeKind> m_kind;
    QList<TreeChange> m_rows;
    std::optional<TreeDifference> m_totals;
    QString m_after;
    int m_generation = 0;
    bool m_isReading = false;

    Q_DISABLE_COPY_MOVE(TreeChangeModel)
};

/// Draws "+", "−" or "≠" in a tinted square before each row.
void showChangeMarks(QAbstractItemView *view);

} // namespace holdfast::ui
