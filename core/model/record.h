// core/model/record.h: a record lists its fields once; JSON, RPC schema, rows and audit come from
// it.
#pragma once

#include "core/base/result.h"
#include "core/base/uuid7.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUuid>

#include <concepts>
#include <limits>
#include <optional>
#include <utility>

namespace holdfast {

/// Whether a field must be given when a record is read as parameters.
enum class Presence { Required, Optional };

/// One field: its name in the store, in JSON and in documentation (snake_case), the member that
/// holds it, and what it means (one clause, with the unit).
template<typename Record, typename Value>
struct Field
{
    using ValueType = Value;
    const char *name;
    Value Record::*member;
    const char *meaning;
    Presence presence = Presence::Required;
};

template<typename Record, typename Value>
constexpr Field<Record, Value> field(const char *name, Value Record::*member, const char *meaning)
{
    return {name, member, meaning, Presence::Required};
}
/// A field that parameters may leave out: the member's default stays.
template<typename Record, typename Value>
constexpr Field<Record, Value> optionalField(const char *name, Value Record::*member,
                                             const char *meaning)
{
    return {name, member, meaning, Presence::Optional};
}

/// One place of a FieldList.
template<std::size_t Index, typename F>
struct FieldPlace
{
    F field;
};

template<typename Indices, typename... Fs>
struct FieldPlaces;
template<std::size_t... Indices, typename... Fs>
struct FieldPlaces<std::index_sequence<Indices...>, Fs...> : FieldPlace<Indices, Fs>...
{
    constexpr explicit FieldPlaces(const Fs &...fields)
        : FieldPlace<Indices, Fs>{fields}...
    {}
};

/// The fields of a record in their order. Not a std::tuple, whose constructors ask questions about
/// every element anew: half of what compiling a record took.
template<typename... Fs>
struct FieldList : FieldPlaces<std::index_sequence_for<Fs...>, Fs...>
{
    static constexpr std::size_t size = sizeof...(Fs);
    constexpr FieldList(const Fs &...fields)
        : FieldPlaces<std::index_sequence_for<Fs...>, Fs...>(fields...)
    {}
};

/// Calls `visit` once, with all fields as arguments.
template<typename Visit, std::size_t... Indices, typename... Fs>
constexpr decltype(auto)
applyFields(Visit &&visit, const FieldPlaces<std::index_sequence<Indices...>, Fs...> &fields)
{
    return std::forward<Visit>(visit)(
        static_cast<const FieldPlace<Indices, Fs> &>(fields).field...);
}

/// The fields of one list, then those of another.
template<typename... As, typename... Bs>
constexpr FieldList<As..., Bs...> joinFields(const FieldList<As...> &first,
                                             const FieldList<Bs...> &second)
{
    return applyFields(
        [&second](const As &...as) {
            return applyFields(
                [&](const Bs &...bs) { return FieldList<As..., Bs...>(as..., bs...); }, second);
        },
        first);
}

/// A record: a plain struct with defaults for every member, `static constexpr auto fields()` that
/// returns a FieldList, and `static constexpr const char *recordName`.
template<typename T>
concept IsRecord = requires
{
    T::fields();
    T::recordName;
};

/// An enumeration with names: `constexpr std::array<const char *, N> enumNames(E)` beside it, in
/// the order of its values, which start at 0.
template<typename T>
concept IsNamedEnum = std::is_enum_v<T> && requires(T value)
{
    enumNames(value);
};

template<IsNamedEnum E>
QString enumText(E value)
{
    return QString::fromLatin1(enumNames(value)[size_t(value)]);
}
template<IsNamedEnum E>
std::optional<E> enumFromText(QStringView text)
{
    const auto names = enumNames(E{});
    for (size_t i = 0; i < names.size(); ++i) {
        if (text == QLatin1StringView(names[i]))
            return E(i);
    }
    return std::nullopt;
}

/// What to do with members of a JSON object that the record does not list.
enum class UnknownMembers { Refuse, Ignore };

/// A record without fields: methods without parameters or result.
struct Nothing
{
    static constexpr const char *recordName = "Nothing";
    static constexpr auto fields() { return FieldList<>(); }
};

namespace json {

inline Error invalid(const QString &path, const QString &reason)
{
    return Error(QLatin1StringView("record.invalid"),
                 {{QLatin1StringView("field"), path}, {QLatin1StringView("reason"), reason}});
}
inline Error wrongType(const QString &path, QLatin1StringView expected)
{
    return invalid(path, QStringLiteral("must be %1").arg(expected));
}

template<typename T>
struct IsOptional : std::false_type
{};
template<typename T>
struct IsOptional<std::optional<T>> : std::true_type
{};
template<typename T>
struct IsList : std::false_type
{};
template<typename T>
struct IsList<QList<T>> : std::true_type
{};

template<IsRecord R>
QJsonObject toObject(const R &record);
template<IsRecord R>
Result<R> fromObject(const QJsonObject &object, UnknownMembers unknown, const QString &path = {});
template<IsRecord R>
QJsonObject objectSchema();

/// Whole numbers travel as JSON numbers; beyond 2^53 they would lose digits, which no size or count
/// of ours reaches.
template<typename T>
QJsonValue toValue(const T &value)
{
    if constexpr (IsOptional<T>::value) {
        return value ? toValue(*value) : QJsonValue(QJsonValue::Null);
    } else if constexpr (std::is_same_v<T, QUuid>) {
        return value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(idText(value));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs))
                               : QJsonValue(QJsonValue::Null);
    } else if constexpr (IsNamedEnum<T>) {
        return enumText(value);
    } else if constexpr (IsRecord<T>) {
        return toObject(value);
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return QJsonArray::fromStringList(value);
    } else if constexpr (IsList<T>::value) {
        QJsonArray array;
        for (const auto &element : value)
            array.append(toValue(element));
        return array;
    } else {
        return QJsonValue(
            value); // bool, int, qint64, double, QString, QJsonObject, QJsonArray, QJsonValue
    }
}

template<typename T>
Result<T> fromValue(const QJsonValue &value, UnknownMembers unknown, const QString &path)
{
    using namespace Qt::StringLiterals;
    if constexpr (IsOptional<T>::value) {
        if (value.isNull() || value.isUndefined())
            return T(std::nullopt);
        HF_TRY(auto inner, fromValue<typename T::value_type>(value, unknown, path));
        return T(std::move(inner));
    } else if constexpr (std::is_same_v<T, QUuid>) {
        if (value.isNull())
            return QUuid();
        const QUuid id = QUuid::fromString(value.toString());
        if (!value.isString() || id.isNull())
            return wrongType(path, "a UUID"_L1);
        return id;
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        if (value.isNull())
            return QDateTime();
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        if (!value.isString() || !time.isValid() || time.timeSpec() == Qt::LocalTime)
            return wrongType(path,
                             "a time in ISO 8601 with an offset, such as 2026-11-21T03:00:00Z"_L1);
        return time.toUTC();
    } else if constexpr (IsNamedEnum<T>) {
        if (const auto parsed = enumFromText<T>(value.toString()); value.isString() && parsed)
            return *parsed;
        QStringList names;
        for (const char *name : enumNames(T{}))
            names.append(QString::fromLatin1(name));
        return invalid(path, u"must be one of: %1"_s.arg(names.join(u", "_s)));
    } else if constexpr (IsRecord<T>) {
        if (!value.isObject())
            return wrongType(path, "an object"_L1);
        return fromObject<T>(value.toObject(), unknown, path);
    } else if constexpr (std::is_same_v<T, QStringList> || IsList<T>::value) {
        if (!value.isArray())
            return wrongType(path, "a list"_L1);
        T list;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            HF_TRY(auto element, fromValue<typename T::value_type>(array.at(i), unknown,
                                                                   path + u"[%1]"_s.arg(i)));
            list.append(std::move(element));
        }
        return list;
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!value.isBool())
            return wrongType(path, "true or false"_L1);
        return value.toBool();
    } else if constexpr (std::is_integral_v<T>) {
        const double number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
        const auto whole = qint64(std::abs(number) <= 9007199254740991.0 ? number : 0.5);
        if (!value.isDouble() || double(whole) != number ||
            whole < qint64(std::numeric_limits<T>::min()) ||
            (sizeof(T) < 8 && whole > qint64(std::numeric_limits<T>::max())))
            return wrongType(path, "a whole number"_L1);
        return T(whole);
    } else if constexpr (std::is_same_v<T, double>) {
        if (!value.isDouble())
            return wrongType(path, "a number"_L1);
        return value.toDouble();
    } else if constexpr (std::is_same_v<T, QString>) {
        if (!value.isString())
            return wrongType(path, "a text"_L1);
        return value.toString();
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        if (!value.isObject())
            return wrongType(path, "an object"_L1);
        return value.toObject();
    } else if constexpr (std::is_same_v<T, QJsonArray>) {
        if (!value.isArray())
            return wrongType(path, "a list"_L1);
        return value.toArray();
    } else {
        static_assert(std::is_same_v<T, QJsonValue>, "no JSON form for this type");
        return value;
    }
}

/// JSON Schema of a value: what rpc.discover shows.
template<typename T>
QJsonObject valueSchema()
{
    using namespace Qt::StringLiterals;
    if constexpr (IsOptional<T>::value) {
        return QJsonObject{{u"oneOf"_s, QJsonArray{valueSchema<typename T::value_type>(),
                                                   QJsonObject{{u"type"_s, u"null"_s}}}}};
    } else if constexpr (std::is_same_v<T, QUuid>) {
        return {{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}};
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return {{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}};
    } else if constexpr (IsNamedEnum<T>) {
        QJsonArray names;
        for (const char *name : enumNames(T{}))
            names.append(QString::fromLatin1(name));
        return {{u"type"_s, u"string"_s}, {u"enum"_s, names}};
    } else if constexpr (IsRecord<T>) {
        return objectSchema<T>();
    } else if constexpr (std::is_same_v<T, QStringList> || IsList<T>::value) {
        return {{u"type"_s, u"array"_s}, {u"items"_s, valueSchema<typename T::value_type>()}};
    } else if constexpr (std::is_same_v<T, bool>) {
        return {{u"type"_s, u"boolean"_s}};
    } else if constexpr (std::is_integral_v<T>) {
        return {{u"type"_s, u"integer"_s}};
    } else if constexpr (std::is_same_v<T, double>) {
        return {{u"type"_s, u"number"_s}};
    } else if constexpr (std::is_same_v<T, QString>) {
        return {{u"type"_s, u"string"_s}};
    } else if constexpr (std::is_same_v<T, QJsonArray>) {
        return {{u"type"_s, u"array"_s}};
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        return {{u"type"_s, u"object"_s}};
    } else {
        return {};
    }
}

template<IsRecord R>
QJsonObject toObject(const R &record)
{
    QJsonObject object;
    applyFields(
        [&](const auto &...fields) {
            (object.insert(QLatin1StringView(fields.name), toValue(record.*fields.member)), ...);
        },
        R::fields());
    return object;
}

template<IsRecord R>
Result<R> fromObject(const QJsonObject &object, UnknownMembers unknown, const QString &path)
{
    R record;
    std::optional<Error> failure;
    qsizetype known = 0;
    const auto read = [&](const auto &field) {
        if (failure)
            return;
        const QLatin1StringView name(field.name);
        const QString fieldPath = path.isEmpty() ? QString(name) : QString(path + u'.' + name);
        const auto found = object.constFind(name);
        using Value = typename std::remove_cvref_t<decltype(field)>::ValueType;
        if (found == object.constEnd()) {
            if (field.presence == Presence::Required && !IsOptional<Value>::value &&
                unknown == UnknownMembers::Refuse)
                failure = invalid(fieldPath, QStringLiteral("is missing"));
            return;
        }
        ++known;
        auto value = fromValue<Value>(*found, unknown, fieldPath);
        if (value)
            record.*field.member = std::move(*value);
        else
            failure = value.error();
    };
    applyFields([&](const auto &...fields) { (read(fields), ...); }, R::fields());
    if (failure)
        return *failure;
    if (unknown == UnknownMembers::Refuse && known != object.size()) {
        for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
            bool listed = false;
            applyFields(
                [&](const auto &...fields) {
                    ((listed = listed || member.key() == QLatin1StringView(fields.name)), ...);
                },
                R::fields());
            if (!listed)
                return invalid(path.isEmpty() ? member.key() : QString(path + u'.' + member.key()),
                               QStringLiteral("is not known"));
        }
    }
    return record;
}

template<IsRecord R>
QJsonObject objectSchema()
{
    using namespace Qt::StringLiterals;
    QJsonObject properties;
    QJsonArray required;
    const auto add = [&](const auto &field) {
        using Value = typename std::remove_cvref_t<decltype(field)>::ValueType;
        QJsonObject schema = valueSchema<Value>();
        schema.insert("description"_L1, QString::fromUtf8(field.meaning));
        properties.insert(QLatin1StringView(field.name), schema);
        if (field.presence == Presence::Required && !IsOptional<Value>::value)
            required.append(QString::fromLatin1(field.name));
    };
    applyFields([&](const auto &...fields) { (add(fields), ...); }, R::fields());
    QJsonObject schema{{u"type"_s, u"object"_s},
                       {u"title"_s, QString::fromLatin1(R::recordName)},
                       {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert("required"_L1, required);
    return schema;
}

} // namespace json

/// The audit's difference: the fields of `after` that are not equal in `before`, as two JSON
/// objects.
struct RecordDifference
{
    QJsonObject oldValues = {};
    QJsonObject newValues = {};
};
template<IsRecord R>
RecordDifference recordDifference(const R &before, const R &after)
{
    RecordDifference difference;
    const QJsonObject was = json::toObject(before);
    const QJsonObject is = json::toObject(after);
    for (auto member = is.constBegin(); member != is.constEnd(); ++member) {
        if (was.value(member.key()) == member.value())
            continue;
        difference.oldValues.insert(member.key(), was.value(member.key()));
        difference.newValues.insert(member.key(), member.value());
    }
    return difference;
}

} // namespace holdfast
