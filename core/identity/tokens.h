// Secrets that are shown once: only their hash is kept.
#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QString>

namespace holdfast {

struct NewToken
{
    QString text = {}; ///< what the person or the client keeps
    QString hash = {}; ///< what the store keeps
};

/// 256 random bits. The kind stands in front (`hfa_`), so that people and scanners for leaked
/// secrets see what it is.
NewToken newToken(QLatin1StringView kind);

/// SHA-256, hexadecimal. A plain hash is enough: there is nothing to guess in 256 random bits.
QString tokenHash(const QString &text);

inline constexpr QLatin1StringView kAccessToken("hfa_");
inline constexpr QLatin1StringView kRefreshToken("hfr_");
inline constexpr QLatin1StringView kSetupToken("hfs_");
inline constexpr QLatin1StringView kResetToken("hfp_");

} // namespace holdfast
