// server_filter.h: what a person types above the servers, and the rows that it leaves.
#pragma once

#include "ui/kit/token_field.h"

#include <QtCore/QSortFilterProxyModel>

namespace holdfast::ui {

class ServerTableModel;

/// What ServerFilter understands, for the field that offers it. `model` must outlive it.
QList<kit::TokenKey> serverFilterKeys(const ServerTableModel &model);

/// Words are looked for in name, kind, tags and folder; `is:safe`, `is:unsafe`, `is:late`,
/// `is:never` and `is:failed` in how a server stands; `tag:NAME` in its tags. All must hold.
class ServerFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    /// Words such as `is:` with what nobody knows.
    const QStringList &notUnderstood() const { return m_notUnderstood; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QStringList m_states;
    QStringList m_tags;
    QStringList m_notUnderstood;

    Q_DISABLE_COPY_MOVE(ServerFilter)
};

} // namespace holdfast::ui
