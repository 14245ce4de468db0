// core/base/error_catalogue.h: every error's id, kind and sentence in one place.
#pragma once

#include "core/base/error.h"

#include <span>

namespace holdfast {

/// One error: what failed and with which object, why, what was not touched where data is concerned,
/// and what to do next. `{name}` is replaced by the parameter of that name.
struct CatalogueEntry
{
    const char *id;
    ErrorKind kind;
    const char *sentence; ///< marked for translation, context "ErrorCatalogue"
};

std::span<const CatalogueEntry> errorCatalogue();
/// nullptr when the id is unknown.
const CatalogueEntry *findCatalogueEntry(QStringView id);
/// The sentence with its parameters; unknown placeholders stay as they are. A parameter that is an
/// error itself (Error::toJson) is rendered from the catalogue, too.
QString renderSentence(const QString &sentence, const QVariantMap &parameters);
/// Whether there is a parameter for every placeholder.
bool hasValues(const QString &sentence, const QVariantMap &parameters);

} // namespace holdfast
