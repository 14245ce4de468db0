// core/store/statement.h: SQL statements as named constants, and column lists out of records.
#pragma once

#include "core/store/value.h"

#include <algorithm>
#include <source_location>
#include <span>
#include <string_view>
#include <vector>

namespace holdfast::store {

enum class Dialect { Sqlite, Postgresql };
constexpr auto enumNames(Dialect)
{
    return std::array{"sqlite", "postgresql"};
}

/// A statement that differs between the engines: the exception.
struct SqlVariants
{
    const char *sqlite;
    const char *postgresql;
};

/// One SQL statement: its name ("room.verbObject"), its text with `?` for every value, and the C++
/// types that the code binds and reads. The room lists its statements; the build prepares each of
/// them on a freshly migrated SQLite, a test on PostgreSQL, which compares the types too, and run()
/// refuses values of other types. Texts must live as long as the program.
class Statement
{
public:
    constexpr Statement(const char *name, const char *sql, Parameters parameters,
                        Columns columns = {},
                        std::source_location place = std::source_location::current())
        : Statement(name, SqlVariants{sql, sql}, parameters, columns, place)
    {}
    constexpr Statement(const char *name, SqlVariants sql, Parameters parameters,
                        Columns columns = {},
                        std::source_location place = std::source_location::current())
        : m_name(name)
        , m_sql(sql)
        , m_parameters(parameters.types)
        , m_columns(columns.types)
        , m_place(place)
    {}

    constexpr const char *name() const { return m_name; }
    constexpr const char *sql(Dialect dialect) const
    {
        return dialect == Dialect::Sqlite ? m_sql.sqlite : m_sql.postgresql;
    }
    constexpr std::span<const ValueType> parameters() const { return m_parameters; }
    constexpr std::span<const ValueType> columns() const { return m_columns; }
    constexpr const std::source_location &place() const { return m_place; }

private:
    const char *m_name;
    SqlVariants m_sql;
    std::span<const ValueType> m_parameters;
    std::span<const ValueType> m_columns;
    std::source_location m_place;
};

/// One list out of arrays of statements and lists (store/list.h):
/// `static const auto all = store::statements(kAll, backupList());`
template<typename... Sources>
std::vector<Statement> statements(const Sources &...sources)
{
    std::vector<Statement> all;
    const auto append = [&all](std::span<const Statement> part) {
        all.insert(all.end(), part.begin(), part.end());
    };
    (append(std::span<const Statement>(sources)), ...);
    return all;
}

/// A text as template argument.
template<size_t N>
struct SqlText
{
    char text[N] = {};
    constexpr SqlText(const char (&literal)[N]) { std::copy_n(literal, N, text); }
    constexpr std::string_view view() const { return {text, N - 1}; }
};

namespace detail {
struct LengthCounter
{
    size_t length = 0;
    constexpr void append(std::string_view part) { length += part.size(); }
};
template<size_t N>
struct TextBuilder
{
    std::array<char, N + 1> text{};
    size_t length = 0;
    constexpr void append(std::string_view part)
    {
        for (const char letter : part)
            text[length++] = letter;
    }
};
/// `Write::write(sink)` is called twice: to measure, then to build the text at compile time.
template<typename Write>
inline constexpr auto builtText = [] {
    constexpr size_t size = [] {
        LengthCounter counter;
        Write::write(counter);
        return counter.length;
    }();
    TextBuilder<size> builder;
    Write::write(builder);
    return builder.text;
}();

template<typename R, typename Sink, typename Each>
constexpr void forEachField(Sink &sink, std::string_view separator, const Each &each,
                            size_t skip = 0)
{
    size_t index = 0;
    const auto visit = [&](const auto &field) {
        if (index++ < skip)
            return;
        if (index > skip + 1)
            sink.append(separator);
        each(std::string_view(field.name));
    };
    applyFields([&](const auto &...fields) { (visit(fields), ...); }, R::fields());
}
template<typename R, SqlText Head, SqlText Tail, SqlText Prefix>
struct ColumnsText
{
    template<typename Sink>
    static constexpr void write(Sink &sink)
    {
        sink.append(Head.view());
        sink.append(" ");
        forEachField<R>(sink, ", ", [&](std::string_view name) {
            sink.append(Prefix.view()), sink.append(name);
        });
        if (!Tail.view().empty()) {
            sink.append(" ");
            sink.append(Tail.view());
        }
    }
};
template<typename R, SqlText Table, SqlText Tail>
struct InsertText
{
    template<typename Sink>
    static constexpr void write(Sink &sink)
    {
        sink.append("INSERT INTO ");
        sink.append(Table.view());
        sink.append(" (");
        forEachField<R>(sink, ", ", [&](std::string_view name) { sink.append(name); });
        sink.append(") VALUES (");
        forEachField<R>(sink, ", ", [&](std::string_view) { sink.append("?"); });
        sink.append(")");
        sink.append(Tail.view());
    }
};
template<typename R, SqlText Table, SqlText Tail>
struct UpdateText
{
    template<typename Sink>
    static constexpr void write(Sink &sink)
    {
        sink.append("UPDATE ");
        sink.append(Table.view());
        sink.append(" SET ");
        forEachField<R>(
            sink, ", ", [&](std::string_view name) { sink.append(name), sink.append(" = ?"); }, 1);
        sink.append(" WHERE id = ?");
        sink.append(Tail.view());
    }
};
template<typename R>
struct UpdateTypes
{
    static constexpr auto kTypes = [] {
        auto types = flatTypes<R>();
        std::rotate(types.begin(), types.begin() + 1, types.end());
        return types;
    }();
};
} // namespace detail

/// "SELECT <the record's columns> <Tail>": `select<Backup, "FROM backups WHERE id = ?">`. With
/// joins a prefix for the columns: `select<Backup, "FROM backups b JOIN …", "b.">`.
template<IsRecord R, SqlText Tail, SqlText Prefix = "">
inline constexpr const char *
    select = detail::builtText<detail::ColumnsText<R, "SELECT", Tail, Prefix>>.data();

/// "<Head> <the record's columns>": `returning<Job, "UPDATE jobs SET … WHERE id = ? RETURNING">`.
template<IsRecord R, SqlText Head>
inline constexpr const char *
    returning = detail::builtText<detail::ColumnsText<R, Head, "", "">>.data();

/// "INSERT INTO <Table> (<columns>) VALUES (?, …)<Tail>", with parameters<R> and
/// insertValues(record): `insert<Backup, "backups">`, `insert<Server, "servers", " ON CONFLICT DO
/// NOTHING">`.
template<IsRecord R, SqlText Table, SqlText Tail = "">
inline constexpr const char *insert = detail::builtText<detail::InsertText<R, Table, Tail>>.data();

/// "UPDATE <Table> SET <all columns but the first> WHERE id = ?<Tail>", with updateParameters<R>
/// and updateValues(record). The record's first field must be `id`.
template<IsRecord R, SqlText Table, SqlText Tail = "">
inline constexpr const char *update = detail::builtText<detail::UpdateText<R, Table, Tail>>.data();
template<IsRecord R>
inline constexpr Parameters updateParameters{detail::UpdateTypes<R>::kTypes};

/// The values of all fields in their order.
template<IsRecord R>
Values insertValues(const R &record)
{
    return applyFields(
        [&](const auto &...fields) { return Values{Value(record.*fields.member)...}; },
        R::fields());
}
/// The values of all fields but the first, then the first.
template<IsRecord R>
Values updateValues(const R &record)
{
    Values values = insertValues(record);
    values.move(0, values.size() - 1);
    return values;
}

} // namespace holdfast::store
