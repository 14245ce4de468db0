#include "core/store/value.h"

#include <QtCore/QJsonDocument>

namespace holdfast::store {

using namespace Qt::StringLiterals;

namespace {

QString jsonText(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

Value::Value(const QString &value)
    : m_type(ValueType::Text)
    , m_data(value.isNull() ? QString(u""_s) : value)
{}

Value::Value(const QUuid &value)
    : m_type(ValueType::Uuid)
    , m_data(value.isNull() ? QVariant() : QVariant(idText(value)))
{}

Value::Value(const QDateTime &value)
    : m_type(ValueType::Time)
{
    if (value.isValid())
        m_data = QDateTime::fromMSecsSinceEpoch(value.toMSecsSinceEpoch(), Qt::UTC);
}

Value::Value(const QJsonObject &value)
    : m_type(ValueType::Json)
    , m_data(jsonText(QJsonDocument(value)))
{}

Value::Value(const QJsonArray &value)
    : m_type(ValueType::Json)
    , m_data(jsonText(QJsonDocument(value)))
{}

namespace detail {

Error corruptValue(const char *expected, const QVariant &found)
{
    return Error("store.corrupt_value"_L1, {{"expected"_L1, QString::fromLatin1(expected)}},
                 u"found \"%1\""_s.arg(found.toString().left(80)));
}

Result<QJsonValue> parseJson(const QString &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return corruptValue("JSON", text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<QDateTime> parseTime(const QVariant &stored)
{
    if (stored.typeId() == QMetaType::QDateTime) // PostgreSQL: the right instant in local time
        return stored.toDateTime().toUTC();
    bool ok = false;
    const qint64 milliseconds = stored.toLongLong(&ok);
    if (!ok)
        return corruptValue("a time in milliseconds", stored);
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace detail

} // namespace holdfast::store
