// ui/kit/suggestion_list.h: what a field offers while one types. Private to the kit.
#pragma once

#include "ui/kit/theme.h"

#include <QtWidgets/QListView>

class QStandardItemModel;

namespace holdfast::kit {

struct Suggestion
{
    QString text = {};
    QString hint = {};   ///< quiet, at the far side
    QString insert = {}; ///< what is taken
};

/// A child of the window below its field, never with the focus: typing and the input method stay in
/// the field, which hands on the arrow keys.
class SuggestionList : public QListView
{
    Q_OBJECT
public:
    explicit SuggestionList(QWidget *field);

    /// Shows them below the field; none hides it. `chosen`: the row that Enter takes, -1 none.
    void offer(const QList<Suggestion> &suggestions, int chosen);
    void step(int rows);
    int chosen() const { return currentIndex().row(); }
    QString insertOf(int row) const;

private:
    QWidget *m_field;
    QStandardItemModel *m_model;

    Q_DISABLE_COPY_MOVE(SuggestionList)
};

} // namespace holdfast::kit
