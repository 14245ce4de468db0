// core/store/value.h: C++ values as the store binds and reads them, and their declared types.
#pragma once

#include "core/model/record.h"

#include <QtCore/QVariant>

#include <array>
#include <concepts>
#include <span>

namespace holdfast::store {

/// How a C++ type is stored. SQLite: TEXT for Uuid and Json, INTEGER for Time (UTC milliseconds)
/// and Boolean. PostgreSQL: uuid, jsonb, timestamptz, boolean.
enum class ValueType : quint8 { Boolean, Integer, BigInteger, Real, Text, Uuid, Time, Json };

namespace detail {
template<typename T>
consteval ValueType typeOf()
{
    if constexpr (json::IsOptional<T>::value) {
        return typeOf<typename T::value_type>();
    } else if constexpr (std::is_same_v<T, bool>) {
        return ValueType::Boolean;
    } else if constexpr (std::is_integral_v<T>) {
        return sizeof(T) <= 4 ? ValueType::Integer : ValueType::BigInteger;
    } else if constexpr (std::is_same_v<T, double>) {
        return ValueType::Real;
    } else if constexpr (std::is_same_v<T, QString> || IsNamedEnum<T>) {
        return ValueType::Text;
    } else if constexpr (std::is_same_v<T, QUuid>) {
        return ValueType::Uuid;
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return ValueType::Time;
    } else {
        static_assert(IsRecord<T> || json::IsList<T>::value || std::is_same_v<T, QStringList> ||
                          std::is_same_v<T, QJsonObject> || std::is_same_v<T, QJsonArray>,
                      "no stored form for this type");
        return ValueType::Json;
    }
}

/// A whole record counts as its fields, anything else as one value.
template<typename T>
constexpr auto flatTypes()
{
    if constexpr (IsRecord<T>) {
        return applyFields(
            [](const auto &...fields) {
                return std::array<ValueType, sizeof...(fields)>{
                    typeOf<typename std::remove_cvref_t<decltype(fields)>::ValueType>()...};
            },
            T::fields());
    } else {
        return std::array<ValueType, 1>{typeOf<T>()};
    }
}

template<typename... Ts>
struct TypeList
{
    static constexpr size_t kSize = (size_t(0) + ... + flatTypes<Ts>().size());
    static constexpr std::array<ValueType, kSize> kTypes = [] {
        std::array<ValueType, kSize> all{};
        size_t position = 0;
        const auto append = [&](const auto &types) {
            for (const ValueType type : types)
                all[position++] = type;
        };
        (append(flatTypes<Ts>()), ...);
        return all;
    }();
};
template<>
struct TypeList<>
{
    static constexpr std::array<ValueType, 0> kTypes{};
};
} // namespace detail

/// The types of a statement's parameters, in order. A record stands for all of its fields:
/// `parameters<QUuid, int>`, `parameters<Backup>`, `parameters<>`.
struct Parameters
{
    std::span<const ValueType> types = {};
};
/// The types of a statement's result columns, in order: `columns<Backup>`, `columns<Backup,
/// qint64>`.
struct Columns
{
    std::span<const ValueType> types = {};
};
template<typename... Ts>
inline constexpr Parameters parameters{detail::TypeList<Ts...>::kTypes};
template<typename... Ts>
inline constexpr Columns columns{detail::TypeList<Ts...>::kTypes};

/// A bound value. Null QUuid, invalid QDateTime and an empty std::optional are SQL's NULL; a
/// QString never is (null and empty QStrings both bind ''). Times are cut to milliseconds UTC.
class Value
{
public:
    Value(bool value)
        : m_type(ValueType::Boolean)
        , m_data(value)
    {}
    template<std::integral T>
    requires(!std::is_same_v<T, bool>) Value(T value)
        : m_type(sizeof(T) <= 4 ? ValueType::Integer : ValueType::BigInteger)
        , m_data(qint64(value))
    {}
    Value(double value)
        : m_type(ValueType::Real)
        , m_data(value)
    {}
    Value(const QString &value);
    Value(QLatin1StringView value)
        : Value(QString(value))
    {}
    Value(const char *) = delete;
    Value(const QUuid &value);
    Value(const QDateTime &value);
    Value(const QJsonObject &value);
    Value(const QJsonArray &value);
    Value(const QStringList &value)
        : Value(QJsonArray::fromStringList(value))
    {}
    template<IsNamedEnum E>
    Value(E value)
        : Value(enumText(value))
    {}
    template<IsRecord R>
    Value(const R &record)
        : Value(json::toObject(record))
    {}
    template<typename T>
    Value(const QList<T> &list)
        : Value(json::toValue(list).toArray())
    {}
    template<typename T>
    Value(const std::optional<T> &value)
        : Value(value ? Value(*value) : null(detail::typeOf<T>()))
    {}
    static Value null(ValueType type) { return Value(type, QVariant()); }

    ValueType type() const { return m_type; }
    bool isNull() const { return m_data.isNull(); }
    /// bool, qint64, double, QString (Text, Uuid, Json as text) or QDateTime in UTC.
    const QVariant &data() const { return m_data; }

private:
    Value(ValueType type, QVariant data)
        : m_type(type)
        , m_data(std::move(data))
    {}

    ValueType m_type;
    QVariant m_data;
};
using Values = QList<Value>;

namespace detail {
Error corruptValue(const char *expected, const QVariant &found);
Result<QJsonValue> parseJson(const QString &text);
Result<QDateTime> parseTime(const QVariant &stored);

/// `stored` as the driver gave it. NULL reads as the type's empty value.
template<typename T>
Result<T> fromStored(const QVariant &stored)
{
    if constexpr (json::IsOptional<T>::value) {
        if (stored.isNull())
            return T(std::nullopt);
        HF_TRY(auto inner, fromStored<typename T::value_type>(stored));
        return T(std::move(inner));
    } else {
        if (stored.isNull())
            return T{};
        constexpr ValueType type = typeOf<T>();
        if constexpr (type == ValueType::Boolean) {
            return stored.toBool();
        } else if constexpr (type == ValueType::Integer || type == ValueType::BigInteger) {
            bool ok = false;
            const qint64 number = stored.toLongLong(&ok);
            if (!ok || number < qint64(std::numeric_limits<T>::min()) ||
                number > qint64(std::numeric_limits<T>::max()))
                return corruptValue("a whole number", stored);
            return T(number);
        } else if constexpr (type == ValueType::Real) {
            return stored.toDouble();
        } else if constexpr (IsNamedEnum<T>) {
            if (const auto value = enumFromText<T>(stored.toString()))
                return *value;
            return corruptValue("one of the enumeration's names", stored);
        } else if constexpr (type == ValueType::Text) {
            return stored.toString();
        } else if constexpr (type == ValueType::Uuid) {
            const QUuid id = QUuid::fromString(stored.toString());
            if (id.isNull())
                return corruptValue("a UUID", stored);
            return id;
        } else if constexpr (type == ValueType::Time) {
            return parseTime(stored);
        } else {
            HF_TRY(const QJsonValue value, parseJson(stored.toString()));
            return json::fromValue<T>(value, UnknownMembers::Ignore, QStringLiteral("stored"));
        }
    }
}
} // namespace detail

} // namespace holdfast::store
