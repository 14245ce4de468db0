// ui/schedules/schedule_filter.h: which schedules the page shows.
#pragma once

#include <QtCore/QSortFilterProxyModel>
#include <QtCore/QStringList>

namespace holdfast::ui {

/// `server:survival` or `server:"Old World"` names a server; other words are looked for in names
/// and sentences. All must fit; case does not matter.
class ScheduleFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text);
    bool isEmpty() const { return m_servers.isEmpty() && m_words.isEmpty(); }
    /// The one server that the text names, else empty.
    QString server() const { return m_servers.size() == 1 ? m_servers.constFirst() : QString(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_servers;
    QStringList m_words;

    Q_DISABLE_COPY_MOVE(ScheduleFilter)
};

} // namespace holdfast::ui
