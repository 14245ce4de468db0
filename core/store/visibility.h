// core/store/visibility.h: the one condition by which lists show only what somebody may see.
#pragma once

#include "core/model/visible_servers.h"
#include "core/store/statement.h"

namespace holdfast::store {

/// The values of the two parameters that `{visible COLUMN}` in a text stands for: bool, and a list
/// of servers.
inline Values visibleValues(const VisibleServers &visible)
{
    return {visible.isEverything(), visible.only.value_or(QList<QUuid>())};
}

/// What follows the column's name in the condition; the parameter is the list of servers.
inline constexpr SqlVariants kIsVisible{
    " IN (SELECT value FROM json_each(?))",
    " IN (SELECT CAST(i AS uuid) FROM jsonb_array_elements_text(?) AS i)"};

namespace detail {
/// `text` with `(? OR COLUMN IN (…))` for each `{visible COLUMN}`.
template<typename Sink>
constexpr void appendVisible(Sink &sink, std::string_view text, Dialect dialect)
{
    constexpr std::string_view mark = "{visible ";
    for (size_t begin = text.find(mark); begin != std::string_view::npos; begin = text.find(mark)) {
        const size_t end = text.find('}', begin);
        sink.append(text.substr(0, begin));
        sink.append("(? OR ");
        sink.append(text.substr(begin + mark.size(), end - begin - mark.size()));
        sink.append(dialect == Dialect::Sqlite ? kIsVisible.sqlite : kIsVisible.postgresql);
        sink.append(")");
        text.remove_prefix(end + 1);
    }
    sink.append(text);
}
template<SqlText Text, Dialect D>
struct VisibleText
{
    template<typename Sink>
    static constexpr void write(Sink &sink)
    {
        appendVisible(sink, Text.view(), D);
    }
};
template<typename R, SqlText Tail, SqlText Prefix, Dialect D>
struct VisibleColumnsText
{
    template<typename Sink>
    static constexpr void write(Sink &sink)
    {
        ColumnsText<R, "SELECT", "", Prefix>::write(sink);
        sink.append(" ");
        appendVisible(sink, Tail.view(), D);
    }
};
} // namespace detail

/// A text in which `{visible s.id}` stands for "s.id is a server that may be seen". For each the
/// statement has the two parameters bool and QList<QUuid>, with visibleValues() as their values.
template<SqlText Text>
inline constexpr SqlVariants visibly{
    detail::builtText<detail::VisibleText<Text, Dialect::Sqlite>>.data(),
    detail::builtText<detail::VisibleText<Text, Dialect::Postgresql>>.data()};

/// The same as select<R, Tail, Prefix>.
template<IsRecord R, SqlText Tail, SqlText Prefix = "">
inline constexpr SqlVariants selectVisibly{
    detail::builtText<detail::VisibleColumnsText<R, Tail, Prefix, Dialect::Sqlite>>.data(),
    detail::builtText<detail::VisibleColumnsText<R, Tail, Prefix, Dialect::Postgresql>>.data()};

} // namespace holdfast::store
