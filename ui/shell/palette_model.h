// ui/shell/palette_model.h: what the palette shows for what was typed.
#pragma once

#include "fuzzy_match.h"

#include "ui/workspace/command.h"

#include <QtCore/QAbstractListModel>

namespace holdfast::ui {

/// Which kind of thing is looked for.
enum class PaletteScope { Everywhere, Actions, Servers, Backups, Settings };
inline constexpr int kPaletteScopes = 5;

enum class PaletteGroup { Action, Server, Backup, Page, Setting };

struct PaletteOffer
{
    Command command = {};
    PaletteGroup group = PaletteGroup::Action;
    bool onlyWhenTyped = false; ///< one of many: not shown before something is typed
};

/// Headings and offers, the best first. Offers are given anew each time the palette opens; backups
/// arrive later, for what was typed.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1,
        HintRole,
        IconRole,
        PositionsRole, ///< QList<int>: the matched letters
        KeysRole,      ///< QStringList
    };

    using QAbstractListModel::QAbstractListModel;

    void setOffers(QList<PaletteOffer> offers, QStringList recentIds);
    /// Backups that the service found for this text; dropped when something else is typed by now.
    void setFound(const QString &text, QList<PaletteOffer> backups);
    void search(const QString &text, PaletteScope scope);
    const QString &text() const { return m_text; }

    /// Null for headings.
    const Command *commandAt(int row) const;
    /// The first offer at or after the row in this direction (1 or -1); -1: none.
    int offerFrom(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading = {}; ///< empty: an offer
        Command command = {};
        QList<int> positions = {};
        int score = 0;
    };
    void rebuild();
    QList<Row> rowsWithoutText() const;
    QList<Row> rowsForText() const;
    bool isInScope(PaletteGroup group) const;
    static QString headingOf(PaletteGroup group);

    QList<PaletteOffer> m_offers;
    QList<PaletteOffer> m_found;
    QStringList m_recentIds;
    QString m_text;
    PaletteScope m_scope = PaletteScope::Everywhere;
    QList<Row> m_rows;

    Q_DISABLE_COPY_MOVE(PaletteModel)
};

} // namespace holdfast::ui
