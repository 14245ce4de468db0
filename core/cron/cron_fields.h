// core/cron/cron_fields.h: the text of a cron expression, taken apart into what each field allows.
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

#include <array>
#include <bitset>

namespace holdfast::cron {

/// In the order of the text.
enum Field { Minute, Hour, DayOfMonth, Month, DayOfWeek, FieldCount };

struct Fields
{
    std::array<std::bitset<60>, FieldCount> allowed =
        {}; ///< by the field's own numbers; Sunday is 0
    std::array<bool, FieldCount> beginsWithStar = {};
};

/// What is wrong with an expression: the parameter `problem` of `schedule.cron_invalid`.
enum class Problem {
    TooLong,
    FieldCount,
    Shorthand,
    Value,     ///< the parameter `part` is nothing that the field may hold
    Backwards, ///< `part` is a range whose end lies before its begin
    LoneStep,  ///< `part` is a step without '*' or a range before it
    Step,      ///< `part` is no step that fits
    Never,     ///< well formed, but no day fits
};
constexpr auto enumNames(Problem)
{
    return std::array{"too_long",  "field_count", "shorthand", "value",
                      "backwards", "lone_step",   "step",      "never"};
}

/// Names and numbers, lists, ranges and steps in five fields, or `@daily` and its kin. Any thread.
/// InvalidArgument `schedule.cron_invalid`.
Result<Fields> parse(const QString &text);

struct Fault
{
    Problem problem = Problem::Value;
    QString field = {};  ///< as the sentence names it
    QString reason = {}; ///< English
    QString part = {};   ///< of the expression
};
/// `schedule.cron_invalid`.
Error invalid(const QString &text, const Fault &fault);

} // namespace holdfast::cron
