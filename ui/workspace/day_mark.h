// ui/workspace/day_mark.h: what a day saw, as the heat map marks it.
#pragma once

#include "core/model/overview.h"

#include "ui/kit/heat_map.h"

namespace holdfast::ui {

kit::DayMark dayMark(DayState state);

} // namespace holdfast::ui
