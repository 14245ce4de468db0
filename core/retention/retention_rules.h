// retention_rules.h: count, age and periods of one schedule, fed with its backups newest first.
#pragma once

#include "core/model/backup.h"
#include "core/model/schedule.h"

#include <QtCore/QSet>
#include <QtCore/QTimeZone>

#include <array>
#include <optional>

namespace holdfast::retention {

/// Whether a backup takes one of the places that rules count. Those that are suspiciously small or
/// damaged are kept where a whole one would be, and leave the place to an older one.
enum class Place { Taken, LeftToOthers };

/// A rule with its sentence, or a part of one.
struct Reason
{
    RetentionRule rule = RetentionRule::NoRule;
    QString text = {};
};

/// The rules of one schedule with what they have kept so far. Used for one pass.
class Rules
{
public:
    Rules(const Schedule &schedule, const QDateTime &now);

    /// Feeds the next older backup; the sentence's middle ("one of the 7 newest") of the first rule
    /// that keeps it, or nothing when none does. Every rule sees every backup.
    std::optional<Reason> keep(const QDateTime &startedAt, Place place);

private:
    struct Period
    {
        RetentionRule rule = RetentionRule::Hourly;
        const char *name = nullptr; ///< singular
        int atMost = 0;
        QSet<QString> taken = {};
    };

    bool isAmongNewest(Place place);
    bool isNewestOf(Period &period, const QString &key, Place place) const;
    std::array<QString, 5> keysOf(const QDateTime &startedAt) const;

    int m_count = 0;
    int m_counted = 0;
    std::optional<int> m_days;
    QDateTime m_now;
    QTimeZone m_zone;
    std::array<Period, 5> m_periods;
    bool m_keepsEverything = false;
};

} // namespace holdfast::retention
