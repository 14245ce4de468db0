#include "ui/workspace/day_mark.h"

namespace holdfast::ui {

kit::DayMark dayMark(DayState state)
{
    switch (state) {
    case DayState::None:
        return kit::DayMark::None;
    case DayState::Missed:
        return kit::DayMark::Missed;
    case DayState::Failed:
        return kit::DayMark::Failed;
    case DayState::Stored:
        return kit::DayMark::Stored;
    case DayState::Warnings:
        return kit::DayMark::Warnings;
    case DayState::Verified:
        return kit::DayMark::Verified;
    case DayState::Tested:
        return kit::DayMark::Tested;
    }
    return kit::DayMark::None;
}

} // namespace holdfast::ui
