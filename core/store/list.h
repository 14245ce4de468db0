// core/store/list.h: lists with free filters and orders, declared once; paging by key.
#pragma once

#include "core/store/connection.h"

#include <deque>
#include <string>
#include <utility>

namespace holdfast::store {

/// A condition that may be asked for: `{"server_id", "server_id = ?", typeOf…}`; one `?`.
struct Filter
{
    const char *name;
    const char *condition;
    ValueType type;
    template<typename T>
    static constexpr Filter of(const char *name, const char *condition)
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
    std::vector<Filter> filters = {}; ///< every subset may be asked for
    std::vector<Order> orders = {};   ///< the first is the default
};

/// What is asked for: filters that are set, an order, the cursor of the page before.
struct ListRequest
{
    QList<std::pair<QLatin1StringView, Value>> filters = {};
    QLatin1StringView order = {}; ///< empty: the default
    QString after = {};           ///< empty: from the start
    int limit = 100;              ///< 1 to 500; others are refused

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
};

template<typename R>
struct Page
{
    QList<R> rows = {};
    QString after = {}; ///< empty: no more
};

/// The part of List that does not know the record.
class ListDeclaration
{
public:
    ListDeclaration(ListOptions options, const std::vector<const char *> &columns, Columns types,
                    const std::source_location &place);
    Q_DISABLE_COPY_MOVE(ListDeclaration)

    /// Every subset of filters with every order, first page and next pages.
    operator std::span<const Statement>() const { return m_statements; }

protected:
    struct Query
    {
        const Statement *statement;
        Values values;
        QByteArray signature; ///< list, order and filters: a cursor fits no other query
        const Order *order;
    };
    /// Errors: InvalidArgument store.list_invalid (filter, order, limit), store.cursor_invalid.
    Result<Query> prepare(const ListRequest &request) const;
    static QString makeCursor(const QByteArray &signature, const QJsonArray &key);

private:
    struct Combination
    {
        size_t order;
        size_t filters; ///< bit set
        bool hasCursor;
    };
    void addStatement(const Combination &combination, const std::string &select, Columns types,
                      const std::source_location &place);
    Result<Values> readCursor(const QString &cursor, const QByteArray &signature,
                              const Order &order) const;
    ValueType columnType(const char *column) const;

    ListOptions m_options;
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
        if (page.rows.size() > request.limit) {
            page.rows.removeLast();
            page.after = makeCursor(query.signature, keyOf(page.rows.constLast(), *query.order));
        }
        return page;
    }

private:
    static std::vector<const char *> columnNames()
    {
        return std::apply(
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
