// ui/workspace/address.h: where in the window something is: holdfast://backup/ID and its kin.
#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtCore/QUuid>

#include <optional>

namespace holdfast::ui {

/// A place in the window. `page` is one of the registered pages, `path` what it shows: an id, then
/// a tab; `query` filters and choices. What comes from outside is only ever compared and looked up.
struct Address
{
    QString page = {};
    QStringList path = {};
    QString query = {}; ///< free text of the page, such as a filter

    static Address of(const QString &page) { return {.page = page}; }
    static Address of(const QString &page, const QUuid &id, const QString &tab = {});

    /// holdfast://PAGE/PATH…?q=QUERY. Nothing when it is no such link, too long or has odd
    /// characters in its page name.
    static std::optional<Address> parse(const QString &link);
    QString link() const;

    /// The id in the path's first place, null without.
    QUuid id() const;
    /// The path's second place.
    QString tab() const { return path.value(1); }

    friend bool operator==(const Address &, const Address &) = default;
};

} // namespace holdfast::ui

Q_DECLARE_METATYPE(holdfast::ui::Address)
