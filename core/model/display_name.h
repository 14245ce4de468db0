// core/model/display_name.h: what a name that people give to a thing may look like.
#pragma once

#include "core/base/result.h"

#include <algorithm>

namespace holdfast {

/// Errors: InvalidArgument record.invalid (field `name`).
inline Result<void> checkDisplayName(const QString &name)
{
    constexpr qsizetype kLongest = 64;
    const bool isGood = !name.isEmpty() && name == name.trimmed() && name.size() <= kLongest &&
                        std::ranges::all_of(name, [](QChar letter) { return letter.isPrint(); });
    if (isGood)
        return {};
    return Error(QLatin1StringView("record.invalid"),
                 {{QLatin1StringView("field"), QStringLiteral("name")},
                  {QLatin1StringView("reason"),
                   QStringLiteral("must be 1 to 64 printable characters without spaces around "
                                  "them")}});
}

} // namespace holdfast
