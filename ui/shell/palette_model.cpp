#include "palette_model.h"

#include "key_hint.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRecent = 6;
constexpr int kMostOfGroup = 6;
constexpr int kKeywordShare = 2; ///< a hit beside the title counts half

constexpr std::array kOrder{PaletteGroup::Action, PaletteGroup::Server, PaletteGroup::Backup,
                            PaletteGroup::Page, PaletteGroup::Setting};

/// In the title, with its letters; else in the words around it, without.
std::optional<FuzzyMatch> matchOf(const QString &text, const Command &command)
{
    if (auto match = fuzzyMatch(text, command.title))
        return match;
    const QString around = command.title + u' ' + command.keywords.join(u' ') + u' ' + command.hint;
    auto match = fuzzyMatch(text, around);
    if (match)
        *match = {.score = match->score / kKeywordShare};
    return match;
}

} // namespace

void PaletteModel::setOffers(QList<PaletteOffer> offers, QStringList recentIds)
{
    m_offers = std::move(offers);
    m_recentIds = std::move(recentIds);
    m_found.clear();
    rebuild();
}

void PaletteModel::setFound(const QString &text, QList<PaletteOffer> backups)
{
    if (text != m_text)
        return;
    m_found = std::move(backups);
    rebuild();
}

void PaletteModel::search(const QString &text, PaletteScope scope)
{
    if (text != m_text)
        m_found.clear();
    m_text = text;
    m_scope = scope;
    rebuild();
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_rows = m_text.trimmed().isEmpty() ? rowsWithoutText() : rowsForText();
    endResetModel();
}

bool PaletteModel::isInScope(PaletteGroup group) const
{
    switch (m_scope) {
    case PaletteScope::Everywhere:
        return true;
    case PaletteScope::Actions:
        return group == PaletteGroup::Action;
    case PaletteScope::Servers:
        return group == PaletteGroup::Server;
    case PaletteScope::Backups:
        return group == PaletteGroup::Backup;
    case PaletteScope::Settings:
        return group == PaletteGroup::Setting;
    }
    return true;
}

QString PaletteModel::headingOf(PaletteGroup group)
{
    switch (group) {
    case PaletteGroup::Action:
        return tr("Actions");
    case PaletteGroup::Server:
        return tr("Servers");
    case PaletteGroup::Backup:
        return tr("Backups");
    case PaletteGroup::Page:
        return tr("Pages");
    case PaletteGroup::Setting:
        break;
    }
    return tr("Settings");
}

QList<PaletteModel::Row> PaletteModel::rowsWithoutText() const
{
    QList<Row> rows;
    QSet<QString> shown;
    for (const QString &id : m_recentIds) {
        const auto offer = std::ranges::find_if(
            m_offers, [&](const PaletteOffer &each) { return each.command.id == id; });
        if (offer == m_offers.cend() || !isInScope(offer->group) || shown.size() == kMostRecent)
            continue;
        if (rows.isEmpty())
            rows.append({.heading = tr("Used lately")});
        rows.append({.command = offer->command});
        shown.insert(id);
    }
    const bool isNarrow = m_scope != PaletteScope::Everywhere;
    for (const PaletteGroup group : kOrder) {
        QList<Row> ofGroup;
        for (const PaletteOffer &offer : m_offers + m_found) {
            if (offer.group == group && isInScope(group) && !shown.contains(offer.command.id) &&
                (isNarrow || !offer.onlyWhenTyped))
                ofGroup.append({.command = offer.command});
        }
        if (ofGroup.isEmpty())
            continue;
        rows.append({.heading = headingOf(group)});
        rows += ofGroup;
    }
    return rows;
}

QList<PaletteModel::Row> PaletteModel::rowsForText() const
{
    QMap<PaletteGroup, QList<Row>> groups;
    for (const PaletteOffer &offer : m_offers) {
        if (!isInScope(offer.group))
            continue;
        const auto match = matchOf(m_text, offer.command);
        if (!match)
            continue;
        const bool isRecent = m_recentIds.contains(offer.command.id);
        groups[offer.group].append({.command = offer.command,
                                    .positions = match->positions,
                                    .score = match->score + (isRecent ? match->score / 8 : 0)});
    }
    for (const PaletteOffer &offer : m_found) {
        if (!isInScope(offer.group))
            continue; // the service found it: it fits, if only by its server or time
        const auto match = fuzzyMatch(m_text, offer.command.title);
        groups[offer.group].append(
            {.command = offer.command, .positions = match ? match->positions : QList<int>()});
    }
    QList<Row> rows;
    std::optional<PaletteGroup> bestGroup;
    int bestScore = 0;
    for (const PaletteGroup group : kOrder) {
        QList<Row> &ofGroup = groups[group];
        if (group != PaletteGroup::Backup)
            std::ranges::stable_sort(ofGroup, std::ranges::greater(), &Row::score);
        if (!ofGroup.isEmpty() && ofGroup.constFirst().score > bestScore) {
            bestScore = ofGroup.constFirst().score;
            bestGroup = group;
        }
    }
    if (bestGroup) {
        rows.append({.heading = tr("Best match")});
        rows.append(groups[*bestGroup].takeFirst());
    }
    const qsizetype most = m_scope == PaletteScope::Everywhere ? kMostOfGroup : 50;
    for (const PaletteGroup group : kOrder) {
        const QList<Row> &ofGroup = groups[group];
        if (ofGroup.isEmpty())
            continue;
        rows.append({.heading = headingOf(group)});
        rows += ofGroup.first(std::min(most, ofGroup.size()));
    }
    return rows;
}

const Command *PaletteModel::commandAt(int row) const
{
    const bool isOffer = row >= 0 && row < m_rows.size() && m_rows.at(row).heading.isEmpty();
    return isOffer ? &m_rows.at(row).command : nullptr;
}

int PaletteModel::offerFrom(int row, int step) const
{
    while (row >= 0 && row < m_rows.size() && !commandAt(row))
        row += step;
    return row < m_rows.size() ? row : -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isHeading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isHeading ? row.heading : row.command.title;
    case Qt::AccessibleDescriptionRole:
    case HintRole:
        return row.command.hint;
    case IsHeadingRole:
        return isHeading;
    case IconRole:
        return row.command.icon;
    case PositionsRole:
        return QVariant::fromValue(row.positions);
    case KeysRole:
        return keyNames(row.command.shortcut);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return commandAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace holdfast::ui
