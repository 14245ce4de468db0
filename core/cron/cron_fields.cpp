#include "core/cron/cron_fields.h"

#include <QtCore/QStringList>

#include <optional>
#include <span>

namespace holdfast::cron {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTextAtMost = 256;
constexpr qsizetype kPartAtMost = 40;

struct FieldRule
{
    QLatin1StringView name;
    int lowest;
    int highest;
    std::span<const QLatin1StringView> names; // of lowest, lowest + 1, …
    QLatin1StringView allowed;
};

constexpr QLatin1StringView kMonths[] = {"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1,
                                         "may"_L1, "jun"_L1, "jul"_L1, "aug"_L1,
                                         "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
constexpr QLatin1StringView kDays[] = {"sun"_L1, "mon"_L1, "tue"_L1, "wed"_L1,
                                       "thu"_L1, "fri"_L1, "sat"_L1};
constexpr FieldRule kRules[] = {
    {"minute"_L1, 0, 59, {}, "0 to 59"_L1},
    {"hour"_L1, 0, 23, {}, "0 to 23"_L1},
    {"day of month"_L1, 1, 31, {}, "1 to 31"_L1},
    {"month"_L1, 1, 12, kMonths, "1 to 12 or jan to dec"_L1},
    {"day of week"_L1, 0, 7, kDays, "0 to 7 (0 and 7 are Sunday) or sun to sat"_L1},
};
struct Shorthand
{
    QLatin1StringView name;
    QLatin1StringView meaning;
};
constexpr Shorthand kShorthands[] = {
    {"@hourly"_L1, "0 * * * *"_L1},   {"@daily"_L1, "0 0 * * *"_L1},
    {"@midnight"_L1, "0 0 * * *"_L1}, {"@weekly"_L1, "0 0 * * 0"_L1},
    {"@monthly"_L1, "0 0 1 * *"_L1},  {"@yearly"_L1, "0 0 1 1 *"_L1},
    {"@annually"_L1, "0 0 1 1 *"_L1},
};

/// Takes one field apart; remembers text and rule for its errors.
class FieldParser
{
public:
    FieldParser(const QString &text, const FieldRule &rule)
        : m_text(text)
        , m_rule(rule)
    {}

    Result<std::bitset<60>> parse(QStringView field) const
    {
        std::bitset<60> allowed;
        const auto parts = field.split(u',');
        for (const QStringView part : parts)
            HF_CHECK(parsePart(part, &allowed));
        return allowed;
    }

private:
    struct Range
    {
        int first = 0;
        int last = 0;
        bool takesStep = true;
    };

    Error refuse(Problem problem, QStringView part, const QString &reason) const
    {
        return invalid(m_text, Fault{.problem = problem,
                                     .field = m_rule.name,
                                     .reason = reason,
                                     .part = part.left(kPartAtMost).toString()});
    }

    std::optional<int> number(QStringView text) const
    {
        if (text.isEmpty() || text.size() > 3)
            return std::nullopt;
        int value = 0;
        for (const QChar digit : text) {
            if (digit < u'0' || digit > u'9')
                return std::nullopt;
            value = value * 10 + digit.unicode() - u'0';
        }
        return value;
    }

    Result<int> value(QStringView text) const
    {
        for (size_t i = 0; i < m_rule.names.size(); ++i) {
            if (text.compare(m_rule.names[i], Qt::CaseInsensitive) == 0)
                return m_rule.lowest + int(i);
        }
        const auto parsed = number(text);
        if (!parsed || *parsed < m_rule.lowest || *parsed > m_rule.highest)
            return refuse(
                Problem::Value, text,
                u"\"%1\" is not allowed; it may hold %2, '*', lists (1,2), ranges (1-5) and steps (*/5)"_s
                    .arg(text.left(kPartAtMost), QString(m_rule.allowed)));
        return *parsed;
    }

    Result<Range> range(QStringView text) const
    {
        if (text == u'*')
            return Range{m_rule.lowest, m_rule.highest};
        const qsizetype dash = text.indexOf(u'-');
        if (dash < 0) {
            HF_TRY(const int only, value(text));
            return Range{only, only, false};
        }
        HF_TRY(const int first, value(text.left(dash)));
        HF_TRY(int last, value(text.mid(dash + 1)));
        if (last == 0 && first > 0 && &m_rule == &kRules[DayOfWeek])
            last = 7; // fri-sun
        if (first > last)
            return refuse(
                Problem::Backwards, text,
                u"the range \"%1\" runs backwards; write it as a list of two ranges"_s.arg(
                    text.left(kPartAtMost)));
        return Range{first, last};
    }

    Result<int> step(QStringView text, const Range &range) const
    {
        if (!range.takesStep) {
            return refuse(
                Problem::LoneStep, text,
                u"a step needs '*' or a range before it, such as %1-%2/%3"_s.arg(range.first)
                    .arg(m_rule.highest)
                    .arg(text.left(10)));
        }
        const auto parsed = number(text);
        const int most = m_rule.highest - m_rule.lowest;
        if (!parsed || *parsed < 1 || *parsed > most)
            return refuse(
                Problem::Step, text,
                u"the step \"%1\" is not allowed; steps are 1 to %2"_s.arg(text.left(kPartAtMost))
                    .arg(most));
        return *parsed;
    }

    Result<void> parsePart(QStringView part, std::bitset<60> *allowed) const
    {
        const qsizetype slash = part.indexOf(u'/');
        HF_TRY(const Range found, range(slash < 0 ? part : part.left(slash)));
        int every = 1;
        if (slash >= 0) {
            HF_TRY(every, step(part.mid(slash + 1), found));
        }
        for (int one = found.first; one <= found.last; one += every)
            allowed->set(size_t(&m_rule == &kRules[DayOfWeek] && one == 7 ? 0 : one));
        return {};
    }

    const QString &m_text;
    const FieldRule &m_rule;
};

Result<QString> withoutShorthand(const QString &text)
{
    if (!text.startsWith(u'@'))
        return text;
    QStringList known;
    for (const Shorthand &shorthand : kShorthands) {
        if (text.compare(shorthand.name, Qt::CaseInsensitive) == 0)
            return QString(shorthand.meaning);
        known.append(shorthand.name);
    }
    return invalid(text, Fault{.problem = Problem::Shorthand,
                               .field = u"shorthand"_s,
                               .reason = u"it must be one of %1"_s.arg(known.join(u", "_s)),
                               .part = text.left(kPartAtMost)});
}

} // namespace

Error invalid(const QString &text, const Fault &fault)
{
    return Error(
        "schedule.cron_invalid"_L1,
        {{"expression"_L1, text.left(kTextAtMost)},
         {"field"_L1, fault.field},
         {"reason"_L1, fault.reason},
         {"problem"_L1, QString::fromLatin1(enumNames(fault.problem)[size_t(fault.problem)])},
         {"part"_L1, fault.part}});
}

Result<Fields> parse(const QString &text)
{
    const QString whole = u"expression"_s;
    if (text.size() > kTextAtMost)
        return invalid(text, Fault{.problem = Problem::TooLong,
                                   .field = whole,
                                   .reason = u"it has more than %1 characters"_s.arg(kTextAtMost)});
    QString plain = text;
    plain.replace(u'\t', u' ');
    HF_TRY(const QString expanded, withoutShorthand(plain.trimmed()));
    const QStringList parts = expanded.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != qsizetype(std::size(kRules))) {
        return invalid(
            text,
            Fault{
                .problem = Problem::FieldCount,
                .field = whole,
                .reason =
                    u"it has %1 fields; five are needed: minute, hour, day of month, month, day of week"_s
                        .arg(parts.size()),
                .part = QString::number(parts.size())});
    }
    Fields fields;
    for (size_t i = 0; i < std::size(kRules); ++i) {
        HF_TRY(fields.allowed[i], FieldParser(text, kRules[i]).parse(parts.at(qsizetype(i))));
        fields.beginsWithStar[i] = parts.at(qsizetype(i)).startsWith(u'*');
    }
    return fields;
}

} // namespace holdfast::cron
