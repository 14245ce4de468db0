#include "connect_failure.h"

#include <libpq-fe.h>

#include <vector>

namespace holdfast::store {

using namespace Qt::StringLiterals;

namespace {

/// Whether the server answers at all: the driver's connect errors have no code to tell.
PGPing ping(const DatabaseUrl &url)
{
    QList<std::pair<QByteArray, QByteArray>> parts{{"connect_timeout", "3"}};
    const auto add = [&parts](const char *name, const QString &value) {
        if (!value.isEmpty())
            parts.append({name, value.toUtf8()});
    };
    add("host", url.host());
    add("dbname", url.database());
    add("user", url.user());
    if (url.port() != 0)
        add("port", QString::number(url.port()));
    for (const auto &[name, value] : url.parameters())
        parts.append({name.toUtf8(), value.toUtf8()});
    std::vector<const char *> names, values;
    for (const auto &[name, value] : parts) {
        names.push_back(name.constData());
        values.push_back(value.constData());
    }
    names.push_back(nullptr);
    values.push_back(nullptr);
    return PQpingParams(names.data(), values.data(), 0);
}

} // namespace

Error connectFailure(const DatabaseUrl &url, const QSqlError &error)
{
    const QString reason = error.databaseText().simplified();
    if (url.dialect() == Dialect::Sqlite)
        return Error("store.open_failed"_L1, {{"path"_L1, url.path()}, {"reason"_L1, reason}},
                     reason);
    const Error::Parameters parameters = {
        {"server"_L1, url.shown()}, {"reason"_L1, reason}, {"database"_L1, url.database()}};
    const auto says = [&reason](QLatin1StringView text) {
        return reason.contains(text, Qt::CaseInsensitive);
    };
    if (says("too many clients"_L1) || says("connection slots"_L1) || says("starting up"_L1) ||
        says("not yet accepting"_L1) || says("shutting down"_L1))
        return Error("store.unreachable"_L1, parameters, reason);
    // Nobody listened when we tried; by the time of a ping the server may have come up.
    if (says("Connection refused"_L1) || says("timeout expired"_L1) ||
        says("server closed the"_L1) || says("No such file or directory"_L1))
        return Error("store.unreachable"_L1, parameters, reason);
    if (says("database \""_L1) && says("does not exist"_L1))
        return Error("store.database_missing"_L1, parameters, reason);
    if (says("SSL"_L1) || says("certificate"_L1) || ping(url) == PQPING_OK ||
        ping(url) == PQPING_NO_ATTEMPT)
        return Error("store.login_refused"_L1, parameters, reason);
    return Error("store.unreachable"_L1, parameters, reason);
}

} // namespace holdfast::store
