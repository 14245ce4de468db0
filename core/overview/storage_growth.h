// storage_growth.h: how a target fills, day by day, and when it is full.
#pragma once

#include "core/model/overview.h"
#include "core/storage/storage.h"

namespace holdfast::overview {

/// `days` days up to the day of `now` (UTC). A measured day is its sample; a day without one is
/// worked out from `stored`, what was stored until then and is there still. The growth is the slope
/// of a line through what is used, over the measured of the last 30 days where there are 7 or more,
/// else through our own bytes.
TargetGrowth growthOf(const StorageTarget &target, const QList<StorageSample> &samples,
                      const QList<StoredDay> &stored, int days, const QDateTime &now);

} // namespace holdfast::overview
