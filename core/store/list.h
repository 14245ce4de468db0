// core/store/list.h: lists with free filters and orders, declared once; paging by key.
#pragma once

#include "core/store/connection.h"
#include "core/store/visibility.h"

#include <algorithm>
#include <deque>
#include <string>
#include <utility>

namespace holdfast::store {

/// A condition that may be asked for: `Filter::of<QUuid>("server_id", "server_id = ?")`; one `?`.
struct Filter
{
    const char *name;
    SqlVariants condition;
    ValueType type;
    template<typename T>
    static constexpr Filter of(const char *name, const char *condition)
    {
        return {name, {condition, condition}, detail::typeOf<T>()};
    }
    template<typename T>
    static constexpr Filter of(const char *name, SqlVariants condition)
    {
        return {name, condition, detail::typeOf<T>()};
    }
};

enum class Direction { Ascending, Descending };

/// An order: columns of the record that are never null, the last of them unique, all in one
/// direction: `{"newest", {"started_at", "id"}, Direction::Descending}`.
struct Order
{
    const char *name;
    std::vector<const char *> columns;
    Direction direction = Direction::Ascending;
};

struct ListOptions
{
    const char *name;                 ///< "backups.list"
    const char *table;                ///< "backups"
    std::vector<Filter> filters = {}; ///< every subset has a statement, which an index serves
    /// Conditions beyond: of these all stand in one statement, each behind a switch, and are tried
    /// row by row along the order's index (which holds their columns where rows are many). Free
    /// combinations of a dozen filters would be thousands of statements.
    std::vector<Filter> refinements = {};
    std::vector<Order> orders = {}; ///< the first is the default
    const char *total = nullptr;    ///< column that totals() adds up
    /// Column with the server that a row belongs to: what ListRequest::visible looks at. Null: the
    /// rows belong to no servers, and whoever may not see everything sees none.
    const char *serverColumn = nullptr;
};

/// What is asked for: filters and refinements that are set, an order, where to go on.
struct ListRequest
{
    QList<std::pair<QLatin1StringView, Value>> filters = {};
    QString order = {};          ///< empty: the default
    QString after = {};          ///< rows behind this cursor; empty: from the start
    QString before = {};         ///< the last rows before this cursor; not both
    int limit = 100;             ///< 1 to 500; others are refused
    VisibleServers visible = {}; ///< only rows of these servers

    template<typename T>
    ListRequest &where(QLatin1StringView filter, const std::optional<T> &value)
    {
        if (value)
            filters.append({filter, Value(*value)});
        return *this;
    }
    ListRequest &where(QLatin1StringView filter, const QString &value)
    {
        if (!value.isEmpty())
            filters.append({filter, Value(value)});
        return *this;
    }
    template<typename T>
    ListRequest &where(QLatin1StringView filter, const QList<T> &value)
    {
        if (!value.isEmpty())
            filters.append({filter, Value(value)});
        return *this;
    }
    ListRequest &where(QLatin1StringView filter, const QDateTime &value)
    {
        if (value.isValid())
            filters.append({filter, Value(value)});
        return *this;
    }
};

template<typename R>
struct Page
{
    QList<R> rows = {};
    QString after = {};  ///< empty: no more
    QString before = {}; ///< empty: nothing before
};

struct ListTotals
{
    qint64 rows = 0;
    qint64 sum = 0; ///< of the list's `total` column
};

/// The part of List that does not know the record.
class ListDeclaration
{
public:
    ListDeclaration(ListOptions options, const std::vector<const char *> &columns, Columns types,
                    const std::source_location &place);
    Q_DISABLE_COPY_MOVE(ListDeclaration)

    /// Every subset of filters with every order, from the start and from a cursor in both
    /// directions; with and without refinements.
    operator std::span<const Statement>() const { return m_statements; }

    /// How many rows the filters leave, and the sum of their `total` column. Order, cursors and
    /// limit do not matter. Errors: InvalidArgument (filter) and those of run().
    Result<ListTotals> totals(Connection &connection, const ListRequest &request) const;

protected:
    enum class From { Start, After, Before };
    struct Query
    {
        const Statement *statement;
        Values values;
        QByteArray signature; ///< list, order and filters: a cursor fits no other query
        const Order *order;
        From from;
    };
    /// Errors: InvalidArgument store.list_invalid (filter, order, limit), store.cursor_invalid.
    Result<Query> prepare(const ListRequest &request) const;
    static QString makeCursor(const QByteArray &signature, const QJsonArray &key);

private:
    struct Combination
    {
        size_t filters; ///< bit set
        bool isRefined;
        bool isRestricted; ///< by what may be seen
    };
    struct Conditions
    {
        std::string name = {};
        std::vector<SqlVariants> texts = {};
        std::vector<ValueType> types = {};
    };
    struct Chosen
    {
        Combination combination;
        Values values;
        QByteArray signature;
    };
    size_t combinationCount() const;
    size_t indexOf(const Combination &combination) const;
    Conditions conditionsOf(const Combination &combination);
    void addStatement(const Order &order, From from, const Combination &combination, Columns types,
                      const std::source_location &place);
    void addTotals(const Combination &combination, const std::source_location &place);
    void add(const std::string &name, const std::string &sqlite, const std::string &postgresql,
             std::vector<ValueType> parameterTypes, Columns types,
             const std::source_location &place);
    Result<Chosen> choose(const ListRequest &request, const char *order) const;
    Result<Values> readCursor(const QString &cursor, const QByteArray &signature,
                              const Order &order) const;
    ValueType columnType(const char *column) const;

    ListOptions m_options;
    std::string m_select;
    std::vector<std::pair<std::string, ValueType>> m_columns;
    std::deque<std::string> m_texts; // what the statements point into
    std::deque<std::vector<ValueType>> m_types;
    std::vector<Statement> m_statements;
};

/// `static const store::List<Backup> list({.name = "backups.list", .table = "backups", …});` in a
/// function that returns it; the room adds it to its statements. An index must serve every order,
/// so that no page sorts (tests/store looks at the plans).
template<IsRecord R>
class List : public ListDeclaration
{
public:
    explicit List(ListOptions options,
                  const std::source_location &place = std::source_location::current())
        : ListDeclaration(std::move(options), columnNames(), columns<R>, place)
    {}

    /// One page. Errors: InvalidArgument (filter, order, limit, cursor) and those of run().
    Result<Page<R>> page(Connection &connection, const ListRequest &request) const
    {
        HF_TRY(const Query query, prepare(request));
        HF_TRY(Rows rows, connection.run(*query.statement, query.values));
        HF_TRY(QList<R> records, readRecords<R>(std::move(rows)));
        Page<R> page{.rows = std::move(records)};
        const bool hasMore = page.rows.size() > request.limit;
        if (hasMore)
            page.rows.removeLast();
        if (query.from == From::Before)
            std::reverse(page.rows.begin(), page.rows.end());
        if (page.rows.isEmpty())
            return page;
        if (hasMore || query.from == From::Before)
            page.after = makeCursor(query.signature, keyOf(page.rows.constLast(), *query.order));
        if (query.from == From::After || (query.from == From::Before && hasMore))
            page.before = makeCursor(query.signature, keyOf(page.rows.constFirst(), *query.order));
        return page;
    }

private:
    static std::vector<const char *> columnNames()
    {
        return applyFields(
            [](const auto &...fields) { return std::vector<const char *>{fields.name...}; },
            R::fields());
    }
    static QJsonArray keyOf(const R &record, const Order &order)
    {
        const QJsonObject object = json::toObject(record);
        QJsonArray key;
        for (const char *column : order.columns)
            key.append(object.value(QLatin1StringView(column)));
        return key;
    }
};

} // namespace holdfast::store
