#include "keep_option.h"

#include "human_text.h"

#include <algorithm>
#include <array>

namespace holdfast::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Period
{
    const char *name;
    int RetentionPeriods::*count;
};
constexpr std::array<Period, 5> kPeriods{{
    {"hourly", &RetentionPeriods::hourly},
    {"daily", &RetentionPeriods::daily},
    {"weekly", &RetentionPeriods::weekly},
    {"monthly", &RetentionPeriods::monthly},
    {"yearly", &RetentionPeriods::yearly},
}};

Error unknownRule(const QString &rule)
{
    return Error(
        "cli.usage"_L1,
        {{"option"_L1, u"--keep"_s},
         {"reason"_L1,
          u"\"%1\" is none of 7, 30d, last=7, hourly=24, daily=7, weekly=4, monthly=12, yearly=2"_s
              .arg(oneLine(rule))}});
}

Result<int> countFromText(const QString &rule, const QString &text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || count < 0)
        return unknownRule(rule);
    return count;
}

Result<void> applyRule(const QString &rule, ScheduleSetParams &params)
{
    const qsizetype equals = rule.indexOf(u'=');
    if (equals < 0 && rule.endsWith(u'd')) {
        HF_TRY(params.retentionDays, daysFromText(u"--keep"_s, rule));
        return {};
    }
    HF_TRY(const int count, countFromText(rule, rule.mid(equals + 1)));
    const QString name = equals < 0 ? u"last"_s : rule.left(equals);
    if (name == "last"_L1) {
        params.retentionCount = count;
        return {};
    }
    const auto period = std::ranges::find_if(kPeriods, [&name](const Period &candidate) {
        return name == QLatin1StringView(candidate.name);
    });
    if (period == kPeriods.end())
        return unknownRule(rule);
    params.retention.*(period->count) = count;
    return {};
}

} // namespace

Result<void> applyKeep(const QStringList &rules, ScheduleSetParams &params)
{
    for (const QString &rule : rules)
        HF_CHECK(applyRule(rule, params));
    return {};
}

QString keepText(const Schedule &schedule)
{
    QStringList parts;
    if (schedule.retentionCount > 0)
        parts.append(u"last=%1"_s.arg(schedule.retentionCount));
    if (schedule.retentionDays)
        parts.append(u"%1d"_s.arg(*schedule.retentionDays));
    for (const Period &period : kPeriods) {
        if (const int count = schedule.retention.*(period.count); count > 0)
            parts.append(u"%1=%2"_s.arg(QLatin1StringView(period.name)).arg(count));
    }
    return parts.isEmpty() ? u"all"_s : parts.join(u',');
}

} // namespace holdfast::ctl
