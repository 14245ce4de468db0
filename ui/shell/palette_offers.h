// ui/shell/palette_offers.h: everything that the palette can offer in a window at this moment.
#pragma once

#include "palette_model.h"

#include "ui/workspace/page.h"

namespace holdfast::ui {

/// The name of the page that helps whoever has no server yet.
inline constexpr QLatin1StringView kFirstRunPage("first-run");

/// Deeds of the open page first, then of the others, servers with their deeds, pages, the window's
/// own. Backups are asked of the service by the palette itself. `current` may be null.
QList<PaletteOffer> paletteOffers(Workspace &workspace, const QList<PageEntry> &entries,
                                  Page *current, const QList<Command> &windowCommands);

} // namespace holdfast::ui
