#include "schedule_filter.h"

#include "schedule_table_model.h"

#include "ui/kit/table_view.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

void ScheduleFilter::setText(const QString &text)
{
    m_servers.clear();
    m_words.clear();
    static const QRegularExpression token(u"server:(?:\"([^\"]*)\"?|(\\S+))|(\\S+)"_s);
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString server = match.captured(1) + match.captured(2);
        if (!server.isEmpty())
            m_servers.append(server);
        else if (match.hasCaptured(3))
            m_words.append(match.captured(3));
    }
    invalidateFilter();
}

bool ScheduleFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, ScheduleTableModel::ServerColumn, parent);
    const QString name = index.data().toString();
    const QString all = name + u' ' + index.data(kit::SecondLineRole).toString();
    const bool isServer =
        m_servers.isEmpty() || std::ranges::any_of(m_servers, [&](const QString &server) {
            return name.compare(server, Qt::CaseInsensitive) == 0;
        });
    return isServer && std::ranges::all_of(m_words, [&](const QString &word) {
               return all.contains(word, Qt::CaseInsensitive);
           });
}

} // namespace holdfast::ui
