#include "core/store/list.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

namespace holdfast::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaximumLimit = 500;

Error listInvalid(const QString &reason)
{
    return Error("store.list_invalid"_L1, {{"reason"_L1, reason}});
}

Error cursorInvalid()
{
    return Error("store.cursor_invalid"_L1);
}

/// "started_at DESC, id DESC" or "started_at, id".
std::string joined(const std::vector<const char *> &columns, const char *suffix)
{
    std::string text;
    for (const char *column : columns)
        text += (text.empty() ? "" : ", ") + std::string(column) + suffix;
    return text;
}

/// A key column's value out of a cursor, which anybody may have written.
Result<Value> keyValue(const QJsonValue &json, ValueType type)
{
    switch (type) {
    case ValueType::Boolean:
        return Value(json.toBool());
    case ValueType::Integer:
    case ValueType::BigInteger:
        return Value(json.toInteger());
    case ValueType::Real:
        return Value(json.toDouble());
    case ValueType::Text:
        return Value(json.toString());
    case ValueType::Uuid: {
        const QUuid id = QUuid::fromString(json.toString());
        if (id.isNull())
            return cursorInvalid();
        return Value(id);
    }
    case ValueType::Time: {
        const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        if (!time.isValid())
            return cursorInvalid();
        return Value(time);
    }
    case ValueType::Json:
        break;
    }
    return cursorInvalid();
}

} // namespace

ListDeclaration::ListDeclaration(ListOptions options, const std::vector<const char *> &columns,
                                 Columns types, const std::source_location &place)
    : m_options(std::move(options))
{
    for (size_t i = 0; i < columns.size(); ++i)
        m_columns.emplace_back(columns[i], types.types[i]);
    const std::string select = "SELECT " + joined(columns, "") + " FROM " + m_options.table;
    for (size_t order = 0; order < m_options.orders.size(); ++order) {
        for (size_t filters = 0; filters < size_t(1) << m_options.filters.size(); ++filters) {
            addStatement({order, filters, false}, select, types, place);
            addStatement({order, filters, true}, select, types, place);
        }
    }
}

ValueType ListDeclaration::columnType(const char *column) const
{
    const auto found = std::ranges::find(m_columns, std::string(column),
                                         &std::pair<std::string, ValueType>::first);
    Q_ASSERT_X(found != m_columns.end(), m_options.name,
               "an order names a column that the record lacks");
    return found == m_columns.end() ? ValueType::Text : found->second;
}

void ListDeclaration::addStatement(const Combination &combination, const std::string &select,
                                   Columns types, const std::source_location &place)
{
    const Order &order = m_options.orders[combination.order];
    const bool isDescending = order.direction == Direction::Descending;
    std::string name = std::string(m_options.name) + "/" + order.name;
    std::vector<std::string> conditions;
    std::vector<ValueType> parameterTypes;
    for (size_t i = 0; i < m_options.filters.size(); ++i) {
        if ((combination.filters >> i & 1) == 0)
            continue;
        name += std::string("+") + m_options.filters[i].name;
        conditions.emplace_back(m_options.filters[i].condition);
        parameterTypes.push_back(m_options.filters[i].type);
    }
    if (combination.hasCursor) {
        name += "+after";
        std::string marks;
        for (const char *column : order.columns) {
            marks += marks.empty() ? "?" : ", ?";
            parameterTypes.push_back(columnType(column));
        }
        // A row value, not (a < ? OR a = ? AND b < ?): both engines walk the index from there.
        conditions.push_back("(" + joined(order.columns, "") + (isDescending ? ") < (" : ") > (") +
                             marks + ")");
    }
    parameterTypes.push_back(ValueType::Integer); // LIMIT
    std::string sql = select;
    for (size_t i = 0; i < conditions.size(); ++i)
        sql += (i == 0 ? " WHERE " : " AND ") + conditions[i];
    sql += " ORDER BY " + joined(order.columns, isDescending ? " DESC" : "") + " LIMIT ?";
    const char *nameText = m_texts.emplace_back(std::move(name)).c_str();
    const char *sqlText = m_texts.emplace_back(std::move(sql)).c_str();
    const auto &kept = m_types.emplace_back(std::move(parameterTypes));
    m_statements.emplace_back(nameText, sqlText, Parameters{kept}, types, place);
}

Result<ListDeclaration::Query> ListDeclaration::prepare(const ListRequest &request) const
{
    size_t orderIndex = 0;
    while (!request.order.isEmpty() && orderIndex < m_options.orders.size() &&
           request.order != QLatin1StringView(m_options.orders[orderIndex].name))
        ++orderIndex;
    if (orderIndex == m_options.orders.size())
        return listInvalid(u"there is no order %1"_s.arg(request.order));
    if (request.limit < 1 || request.limit > kMaximumLimit)
        return listInvalid(u"limit must be from 1 to %1"_s.arg(kMaximumLimit));
    size_t filters = 0;
    Values values;
    for (size_t i = 0; i < m_options.filters.size(); ++i) { // in the statement's order
        for (const auto &[name, value] : request.filters) {
            if (name != QLatin1StringView(m_options.filters[i].name) || (filters >> i & 1) != 0)
                continue;
            filters |= size_t(1) << i;
            values.append(value);
        }
    }
    if (values.size() != request.filters.size())
        return listInvalid(u"a filter is not known or given twice"_s);

    const Order &order = m_options.orders[orderIndex];
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(part);
        hash.addData(QByteArrayView("/", 1));
    };
    add(m_options.name);
    add(order.name);
    add(QByteArray::number(qulonglong(filters)));
    for (const Value &value : values)
        add(value.data().toString().toUtf8());
    const QByteArray signature = hash.result().left(9).toBase64(QByteArray::Base64UrlEncoding);
    if (!request.after.isEmpty()) {
        HF_TRY(const Values key, readCursor(request.after, signature, order));
        values.append(key);
    }
    values.append(request.limit + 1); // one more: whether there is a next page
    const size_t perOrder = size_t(2) << m_options.filters.size();
    const size_t index = orderIndex * perOrder + filters * 2 + (request.after.isEmpty() ? 0 : 1);
    return Query{&m_statements[index], std::move(values), signature, &order};
}

QString ListDeclaration::makeCursor(const QByteArray &signature, const QJsonArray &key)
{
    const QByteArray json = QJsonDocument(key).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        signature + '.' +
        json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<Values> ListDeclaration::readCursor(const QString &cursor, const QByteArray &signature,
                                           const Order &order) const
{
    const QByteArray text = cursor.toLatin1();
    const auto json = QByteArray::fromBase64Encoding(text.mid(signature.size() + 1),
                                                     QByteArray::Base64UrlEncoding |
                                                         QByteArray::AbortOnBase64DecodingErrors);
    if (text.size() > 4096 || !text.startsWith(QByteArray(signature + '.')) || !json)
        return cursorInvalid();
    const QJsonArray key = QJsonDocument::fromJson(*json).array();
    if (key.size() != qsizetype(order.columns.size()))
        return cursorInvalid();
    Values values;
    for (size_t i = 0; i < order.columns.size(); ++i) {
        HF_TRY(const Value value, keyValue(key.at(qsizetype(i)), columnType(order.columns[i])));
        values.append(value);
    }
    return values;
}

} // namespace holdfast::store
