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

constexpr const char *kTotals = "totals";
constexpr size_t kWays = 3; // From

/// Integer, whatever the engine makes of a sum.
constexpr Columns kTotalsColumns = columns<qint64, qint64>;

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

std::string where(const std::vector<SqlVariants> &conditions, Dialect dialect)
{
    std::string text;
    for (const SqlVariants &condition : conditions) {
        text += text.empty() ? " WHERE " : " AND ";
        text += dialect == Dialect::Sqlite ? condition.sqlite : condition.postgresql;
    }
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
    , m_select("SELECT " + joined(columns, "") + " FROM " + m_options.table)
{
    for (size_t i = 0; i < columns.size(); ++i)
        m_columns.emplace_back(columns[i], types.types[i]);
    const auto forEachCombination = [this](const auto &work) {
        const size_t subsets = size_t(1) << m_options.filters.size();
        const size_t unrestricted = combinationCount() / 2;
        for (size_t index = 0; index < combinationCount(); ++index)
            work(Combination{.filters = index % subsets,
                             .isRefined = index % unrestricted >= subsets,
                             .isRestricted = index >= unrestricted});
    };
    for (const Order &order : m_options.orders) {
        forEachCombination([&](const Combination &combination) {
            for (const From from : {From::Start, From::After, From::Before})
                addStatement(order, from, combination, types, place);
        });
    }
    if (m_options.total)
        forEachCombination([&](const Combination &combination) { addTotals(combination, place); });
}

/// Subsets of filters, all of them again with refinements, and all of those again restricted.
size_t ListDeclaration::combinationCount() const
{
    const size_t subsets = size_t(1) << m_options.filters.size();
    return 2 * (m_options.refinements.empty() ? subsets : 2 * subsets);
}

size_t ListDeclaration::indexOf(const Combination &combination) const
{
    const size_t subsets = size_t(1) << m_options.filters.size();
    return combination.filters + (combination.isRefined ? subsets : 0) +
           (combination.isRestricted ? combinationCount() / 2 : 0);
}

ValueType ListDeclaration::columnType(const char *column) const
{
    const auto found = std::ranges::find(m_columns, std::string(column),
                                         &std::pair<std::string, ValueType>::first);
    Q_ASSERT_X(found != m_columns.end(), m_options.name,
               "an order names a column that the record lacks");
    return found == m_columns.end() ? ValueType::Text : found->second;
}

ListDeclaration::Conditions ListDeclaration::conditionsOf(const Combination &combination)
{
    Conditions conditions;
    for (size_t i = 0; i < m_options.filters.size(); ++i) {
        if ((combination.filters >> i & 1) == 0)
            continue;
        const Filter &filter = m_options.filters[i];
        conditions.name += std::string("+") + filter.name;
        conditions.texts.push_back(filter.condition);
        conditions.types.push_back(filter.type);
    }
    if (combination.isRestricted) {
        // IS TRUE keeps the engines from beginning with this: the order's index leads.
        conditions.name += "+visible";
        const auto belonging = [this](const char *toWhat) {
            const char *column = m_options.serverColumn ? m_options.serverColumn : "NULL";
            return m_texts.emplace_back("(" + std::string(column) + toWhat + ") IS TRUE").c_str();
        };
        conditions.texts.push_back(
            {belonging(kIsVisible.sqlite), belonging(kIsVisible.postgresql)});
        conditions.types.push_back(ValueType::Json);
    }
    if (!combination.isRefined)
        return conditions;
    conditions.name += "+refined";
    for (const Filter &filter : m_options.refinements) {
        const auto switched = [this](const char *condition) {
            return m_texts.emplace_back("(? OR " + std::string(condition) + ")").c_str();
        };
        conditions.texts.push_back(
            {switched(filter.condition.sqlite), switched(filter.condition.postgresql)});
        conditions.types.push_back(ValueType::Boolean);
        conditions.types.push_back(filter.type);
    }
    return conditions;
}

void ListDeclaration::add(const std::string &name, const std::string &sqlite,
                          const std::string &postgresql, std::vector<ValueType> parameterTypes,
                          Columns types, const std::source_location &place)
{
    const char *nameText = m_texts.emplace_back(name).c_str();
    const char *sqliteText = m_texts.emplace_back(sqlite).c_str();
    const char *postgresqlText =
        sqlite == postgresql ? sqliteText : m_texts.emplace_back(postgresql).c_str();
    const auto &kept = m_types.emplace_back(std::move(parameterTypes));
    m_statements.emplace_back(nameText, SqlVariants{sqliteText, postgresqlText}, Parameters{kept},
                              types, place);
}

void ListDeclaration::addStatement(const Order &order, From from, const Combination &combination,
                                   Columns types, const std::source_location &place)
{
    // The rows before a cursor are found by going back from it.
    const bool isDescending = (order.direction == Direction::Descending) != (from == From::Before);
    Conditions conditions = conditionsOf(combination);
    std::string name = std::string(m_options.name) + "/" + order.name + conditions.name;
    std::string cursor;
    if (from != From::Start) {
        name += from == From::After ? "+after" : "+before";
        std::string marks;
        for (const char *column : order.columns) {
            marks += marks.empty() ? "?" : ", ?";
            conditions.types.push_back(columnType(column));
        }
        // A row value, not (a < ? OR a = ? AND b < ?): both engines walk the index from there.
        cursor = "(" + joined(order.columns, "") + (isDescending ? ") < (" : ") > (") + marks + ")";
        conditions.texts.push_back({cursor.c_str(), cursor.c_str()});
    }
    conditions.types.push_back(ValueType::Integer); // LIMIT
    const std::string end =
        " ORDER BY " + joined(order.columns, isDescending ? " DESC" : "") + " LIMIT ?";
    add(name, m_select + where(conditions.texts, Dialect::Sqlite) + end,
        m_select + where(conditions.texts, Dialect::Postgresql) + end, std::move(conditions.types),
        types, place);
}

void ListDeclaration::addTotals(const Combination &combination, const std::source_location &place)
{
    Conditions conditions = conditionsOf(combination);
    const std::string select = std::string("SELECT count(*), CAST(COALESCE(sum(") +
                               m_options.total + "), 0) AS bigint) FROM " + m_options.table;
    add(std::string(m_options.name) + "/" + kTotals + conditions.name,
        select + where(conditions.texts, Dialect::Sqlite),
        select + where(conditions.texts, Dialect::Postgresql), std::move(conditions.types),
        kTotalsColumns, place);
}

/// The statement's combination and the values of its conditions, in their order.
Result<ListDeclaration::Chosen> ListDeclaration::choose(const ListRequest &request,
                                                        const char *order) const
{
    Chosen chosen{.combination = {}, .values = {}, .signature = {}};
    qsizetype known = 0;
    const auto valueOf = [&](const Filter &filter) -> std::optional<Value> {
        for (const auto &[name, value] : request.filters) {
            if (name == QLatin1StringView(filter.name)) {
                ++known;
                return value;
            }
        }
        return std::nullopt;
    };
    for (size_t i = 0; i < m_options.filters.size(); ++i) {
        if (const auto value = valueOf(m_options.filters[i])) {
            chosen.combination.filters |= size_t(1) << i;
            chosen.values.append(*value);
        }
    }
    if (!request.visible.isEverything()) {
        chosen.combination.isRestricted = true;
        chosen.values.append(Value(*request.visible.only));
    }
    Values refinements;
    for (const Filter &filter : m_options.refinements) {
        const auto value = valueOf(filter);
        chosen.combination.isRefined = chosen.combination.isRefined || value;
        refinements << Value(!value) << value.value_or(Value::null(filter.type));
    }
    if (known != request.filters.size())
        return listInvalid(u"a filter is not known or given twice"_s);
    if (chosen.combination.isRefined)
        chosen.values += refinements;

    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(part);
        hash.addData(QByteArrayView("/", 1));
    };
    add(m_options.name);
    add(order);
    add(QByteArray::number(qulonglong(indexOf(chosen.combination))));
    for (const Value &value : std::as_const(chosen.values))
        add(value.data().toString().toUtf8());
    chosen.signature = hash.result().left(9).toBase64(QByteArray::Base64UrlEncoding);
    return chosen;
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
    if (!request.after.isEmpty() && !request.before.isEmpty())
        return listInvalid(u"give either after or before"_s);
    const Order &order = m_options.orders[orderIndex];
    HF_TRY(Chosen chosen, choose(request, order.name));
    const From from = !request.after.isEmpty()    ? From::After
                      : !request.before.isEmpty() ? From::Before
                                                  : From::Start;
    if (from != From::Start) {
        const QString &cursor = from == From::After ? request.after : request.before;
        HF_TRY(const Values key, readCursor(cursor, chosen.signature, order));
        chosen.values.append(key);
    }
    chosen.values.append(request.limit + 1); // one more: whether there is another page
    const size_t index =
        (orderIndex * combinationCount() + indexOf(chosen.combination)) * kWays + size_t(from);
    return Query{&m_statements[index], std::move(chosen.values), chosen.signature, &order, from};
}

Result<ListTotals> ListDeclaration::totals(Connection &connection, const ListRequest &request) const
{
    Q_ASSERT_X(m_options.total, m_options.name, "the list names no column to add up");
    HF_TRY(const Chosen chosen, choose(request, kTotals));
    const size_t pages = m_options.orders.size() * combinationCount() * kWays;
    HF_TRY(Rows rows,
           connection.run(m_statements[pages + indexOf(chosen.combination)], chosen.values));
    ListTotals totals;
    if (rows.next()) {
        HF_TRY(totals.rows, rows.value<qint64>(0));
        HF_TRY(totals.sum, rows.value<qint64>(1));
    }
    return totals;
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
