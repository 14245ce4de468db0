// core/store/rows.h: the rows of one statement, held in memory, read by type.
#pragma once

#include "core/store/statement.h"

namespace holdfast::store {

/// The result of a statement. Independent of its connection: it may outlive the closure. All rows
/// are in memory, so a statement that can give many has a LIMIT. Stands before the first row.
class Rows
{
public:
    Rows() = default;
    Rows(QList<QVariantList> rows, qint64 affectedRows, std::span<const ValueType> columns)
        : m_rows(std::move(rows))
        , m_affectedRows(affectedRows)
        , m_columns(columns)
    {}

    /// Goes to the next row; false after the last.
    bool next() { return ++m_position < m_rows.size(); }
    qsizetype size() const { return m_rows.size(); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// Rows that an INSERT, UPDATE or DELETE changed.
    qint64 affectedRows() const { return m_affectedRows; }

    /// A column of the present row; NULL reads as the type's empty value (or std::nullopt).
    /// Errors: store.corrupt_value; Internal when T is not the type that the statement declares.
    template<typename T>
    Result<T> value(int column) const
    {
        HF_CHECK(checkColumn(column, detail::typeOf<T>()));
        return detail::fromStored<T>(m_rows.at(m_position).at(column));
    }

private:
    Result<void> checkColumn(int column, ValueType type) const;

    QList<QVariantList> m_rows;
    qint64 m_affectedRows = 0;
    std::span<const ValueType> m_columns;
    qsizetype m_position = -1;
};

/// The record that begins at `firstColumn` of the present row, columns in the order of its fields.
template<IsRecord R>
Result<R> readRecord(const Rows &rows, int firstColumn = 0)
{
    R record;
    int column = firstColumn;
    std::optional<Error> failure;
    const auto read = [&](const auto &field) {
        using T = typename std::remove_cvref_t<decltype(field)>::ValueType;
        if (failure)
            return;
        auto value = rows.value<T>(column++);
        if (value)
            record.*field.member = std::move(*value);
        else
            (failure = value.error())
                ->addContext(QString::fromLatin1(R::recordName) + u'.' +
                             QLatin1StringView(field.name));
    };
    applyFields([&](const auto &...fields) { (read(fields), ...); }, R::fields());
    if (failure)
        return *failure;
    return record;
}

/// All rows as records.
template<IsRecord R>
Result<QList<R>> readRecords(Rows rows)
{
    QList<R> records;
    records.reserve(rows.size());
    while (rows.next()) {
        HF_TRY(R record, readRecord<R>(rows));
        records.append(std::move(record));
    }
    return records;
}

/// The first row as a record, nothing when there is none.
template<IsRecord R>
Result<std::optional<R>> readOptional(Rows rows)
{
    if (!rows.next())
        return std::optional<R>();
    HF_TRY(R record, readRecord<R>(rows));
    return std::optional<R>(std::move(record));
}

/// The first column of the first row, nothing when there is none.
template<typename T>
Result<std::optional<T>> readValue(Rows rows)
{
    if (!rows.next())
        return std::optional<T>();
    HF_TRY(T value, rows.value<T>(0));
    return std::optional<T>(std::move(value));
}

/// The first row as a record, or its first column; `missing` when there is no row.
template<typename T>
Result<T> readRequired(Rows rows, const Error &missing)
{
    if (!rows.next())
        return missing;
    if constexpr (IsRecord<T>)
        return readRecord<T>(rows);
    else
        return rows.value<T>(0);
}

} // namespace holdfast::store
