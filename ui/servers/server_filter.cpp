#include "server_filter.h"

#include "server_table_model.h"

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

const QStringList &knownStates()
{
    static const QStringList states{u"safe"_s, u"unsafe"_s, u"late"_s, u"never"_s, u"failed"_s};
    return states;
}

bool isIn(const ServerOverview &server, const QString &state)
{
    if (state == "safe"_L1)
        return server.goalState == GoalState::Within;
    if (state == "unsafe"_L1)
        return server.goalState != GoalState::Within;
    if (state == "late"_L1)
        return server.goalState == GoalState::Late;
    if (state == "never"_L1)
        return server.goalState == GoalState::Never;
    return server.goalState == GoalState::FailedLast;
}

bool hasWord(const ServerOverview &server, const QString &word)
{
    const auto has = [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
    return has(server.name) || has(server.templateName) || has(server.directory) ||
           std::ranges::any_of(server.tags, has);
}

} // namespace

QList<kit::TokenKey> serverFilterKeys(const ServerTableModel &model)
{
    const auto tags = [&model] {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.serverAt(row).tags);
        found.removeDuplicates();
        found.sort(Qt::CaseInsensitive);
        return found;
    };
    return {{.key = u"is"_s, .values = knownStates},
            {.key = u"tag"_s, .values = tags, .accepts = [](const QString &value) {
                 return !value.isEmpty();
             }}};
}

void ServerFilter::setText(const QString &text)
{
    m_words.clear();
    m_states.clear();
    m_tags.clear();
    m_notUnderstood.clear();
    for (const QString &word : kit::filterWords(text)) {
        const QString value = word.section(u':', 1).toLower();
        if (word.startsWith("is:"_L1, Qt::CaseInsensitive) && knownStates().contains(value))
            m_states.append(value);
        else if (word.startsWith("tag:"_L1, Qt::CaseInsensitive) && !value.isEmpty())
            m_tags.append(value);
        else if (word.startsWith("is:"_L1, Qt::CaseInsensitive))
            m_notUnderstood.append(word);
        else
            m_words.append(word);
    }
    invalidateFilter();
}

bool ServerFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = static_cast<const ServerTableModel *>(sourceModel());
    const ServerOverview &server = model->serverAt(row);
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return hasWord(server, word); }) &&
           std::ranges::all_of(m_states,
                               [&](const QString &state) { return isIn(server, state); }) &&
           std::ranges::all_of(m_tags, [&](const QString &tag) {
               return server.tags.contains(tag, Qt::CaseInsensitive);
           });
}

} // namespace holdfast::ui
