// tests/support/year_of_data.h: a profile that looks as if twenty servers had been backed up for a
// year.
#pragma once

#include "tests/support/service_process.h"

#include <QtCore/QDateTime>

namespace holdfast::tests {

inline constexpr int kYearServers = 20;
inline constexpr int kYearBackups = 100'000;

/// What is under way in it.
enum class YearWork {
    None,
    Elsewhere, ///< two jobs run and one waits on another machine, and stay like that
};

/// Registers the servers (with folders of their own in the profile) and their schedules through the
/// running service, stops it, and writes a year of backups, jobs and disk figures into its SQLite
/// store as rows; then starts it again. Failures, warnings, growth and labels come from a fixed
/// seed; times count back from `now`. The archives of these rows do not exist, so nothing of it is
/// read back, and no schedule is due within the hour. Returns why it did not work, empty when it
/// did.
QString fillYear(ServiceProfile &profile, const QDateTime &now, int backups = kYearBackups,
                 YearWork work = YearWork::None);

} // namespace holdfast::tests
