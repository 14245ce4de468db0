// Rows of the table `settings`, for tests that need some table.
#pragma once

#include "core/store/connection.h"
#include "core/store/store.h"

namespace holdfast::tests {

inline constexpr store::Statement kPut{
    "test.put",
    "INSERT INTO settings (key, value, scope, created_at, updated_at) VALUES (?, ?, '', ?, ?)",
    store::parameters<QString, QJsonObject, QDateTime, QDateTime>};
inline constexpr store::Statement kGet{
    "test.get", "SELECT value, created_at FROM settings WHERE key = ? AND scope = ''",
    store::parameters<QString>, store::columns<QJsonObject, QDateTime>};
inline constexpr store::Statement kCount{"test.count", "SELECT count(*) FROM settings",
                                         store::parameters<>, store::columns<qint64>};
inline constexpr store::Statement kSet{"test.set", "UPDATE settings SET value = ? WHERE key = ?",
                                       store::parameters<QJsonObject, QString>};

inline QDateTime sometime()
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);
}

inline Result<store::Rows> put(store::Connection &connection, const QString &key,
                               const QJsonObject &value = {})
{
    return connection.run(kPut, {key, value, sometime(), sometime()});
}

inline Result<qint64> countRows(store::Store &store)
{
    return store.read([](store::Connection &connection) -> Result<qint64> {
        HF_TRY(store::Rows rows, connection.run(kCount));
        HF_TRY(const auto value, store::readValue<qint64>(std::move(rows)));
        return value.value_or(-1);
    });
}

inline Result<QJsonObject> get(store::Connection &connection, const QString &key)
{
    HF_TRY(store::Rows rows, connection.run(kGet, {key}));
    HF_TRY(const auto value, store::readValue<QJsonObject>(std::move(rows)));
    return value.value_or(QJsonObject());
}

} // namespace holdfast::tests
