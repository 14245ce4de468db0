#include "core/base/configuration_key.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDay = 24 * 3600 * 1000;

QJsonValue fromList(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList toList(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &element : value.toArray())
        list.append(element.toString());
    return list;
}

template<auto Member>
constexpr auto kGet = [](const Configuration &configuration) -> QJsonValue {
    using Value = std::remove_cvref_t<decltype(configuration.*Member)>;
    if constexpr (std::is_same_v<Value, QStringList>)
        return fromList(configuration.*Member);
    else if constexpr (std::is_same_v<Value, QString>)
        return configuration.*Member;
    else if constexpr (requires { (configuration.*Member).count(); })
        return qint64((configuration.*Member).count());
    else
        return configuration.*Member;
};

template<auto Member>
constexpr auto kSet = [](Configuration &configuration, const QJsonValue &value) {
    using Value = std::remove_cvref_t<decltype(configuration.*Member)>;
    if constexpr (std::is_same_v<Value, QStringList>)
        configuration.*Member = toList(value);
    else if constexpr (std::is_same_v<Value, QString>)
        configuration.*Member = value.toString();
    else if constexpr (std::is_same_v<Value, bool>)
        configuration.*Member = value.toBool();
    else if constexpr (std::is_same_v<Value, int>)
        configuration.*Member = value.toInt();
    else
        configuration.*Member = Value(value.toInteger());
};

template<auto Member>
constexpr ConfigurationKey number(const char *key, qint64 minimum, qint64 maximum, const char *help,
                                  SettingAccess access = SettingAccess::Editable,
                                  const char *environment = "")
{
    return {key,  SettingType::Number, minimum,     maximum, environment, access,
            help, kGet<Member>,        kSet<Member>};
}

template<auto Member>
constexpr ConfigurationKey other(const char *key, SettingType type, const char *help,
                                 SettingAccess access, const char *environment = "")
{
    return {key, type, 0, 0, environment, access, help, kGet<Member>, kSet<Member>};
}

using C = Configuration;
using enum SettingAccess;

constexpr ConfigurationKey kKeys[] = {
    other<&C::databaseUrl>("database_url", SettingType::Text,
                           "Where the store is; empty: SQLite in the data folder.", Secret,
                           "DATABASE_URL"),
    other<&C::allowedRoots>("allowed_roots", SettingType::TextList,
                            "Folders that server folders, targets and restores must lie in; "
                            "empty: whatever the service's user may touch.",
                            FileOnly),
    other<&C::isProduction>("production", SettingType::Flag, "Refuses holdfastd migrate reset.",
                            FileOnly),
    other<&C::isLocalOwnerOn>(
        "local_owner", SettingType::Flag,
        "Lets programs of the service's system user in without a password, as the owner.",
        FileOnly),
    number<&C::poolMinimum>("store.pool_min", 0, 100, "Database connections that stay open."),
    number<&C::poolMaximum>("store.pool_max", 1, 100, "Database connections at most."),
    number<&C::poolAcquireTimeout>("store.acquire_timeout_ms", 0, kDay,
                                   "How long a request waits for a connection."),
    number<&C::poolIdleTimeout>("store.idle_timeout_ms", 0, kDay,
                                "Unused connections are closed after it."),
    number<&C::storeStartTimeout>("store.start_timeout_ms", 0, kDay,
                                  "How long the start waits for a database that does not answer."),
    number<&C::port>("service.port", 0, 65535,
                     "Port of the service; 0: 7420, in a home folder any free one.", Editable,
                     "HOLDFAST_PORT"),
    other<&C::hostNames>("service.host_names", SettingType::TextList,
                         "Names accepted in Host beside loopback addresses.", FileOnly),
    other<&C::allowedOrigins>("service.allowed_origins", SettingType::TextList,
                              "Web origins accepted; empty: every Origin is refused.", FileOnly),
    other<&C::remoteAddress>("remote.address", SettingType::Text,
                             "Address at which others than this machine are let in, with TLS; "
                             "empty: nobody.",
                             FileOnly),
    number<&C::remotePort>("remote.port", 1, 65535, "Port for others than this machine.", FileOnly),
    other<&C::remoteCertificate>("remote.certificate", SettingType::Text,
                                 "File with the certificate and the chain behind it (PEM).",
                                 FileOnly),
    other<&C::remoteKey>("remote.key", SettingType::Text,
                         "File with the certificate's key (PEM, without a passphrase).", FileOnly),
    other<&C::masterKey>(
        "secrets.master_key", SettingType::Text,
        "Where the master key of sealed secrets lies: keychain, file or credential.", FileOnly),
    number<&C::parallelJobs>("service.parallel_jobs", 1, 16,
                             "Backups, restores and the like at the same time."),
    number<&C::jobsPerTarget>("service.jobs_per_target", 1, 16,
                              "Backups into the same target at the same time."),
    number<&C::jobsPerDisk>("service.jobs_per_disk", 1, 16,
                            "Backups of servers on the same disk (file system) at the same time."),
    {"backups.reserve_mib", SettingType::Number, 0, qint64(1) << 30, "", Editable,
     "Free space in MiB that must remain on a disk.",
     [](const C &configuration) -> QJsonValue { return configuration.reserveBytes >> 20; },
     [](C &configuration, const QJsonValue &value) {
         configuration.reserveBytes = value.toInteger() << 20;
     }},
    number<&C::undoKept>("backups.undo_kept_hours", 0, 24 * 3660,
                         "How long the folder before a restore is kept."),
};

} // namespace

std::span<const ConfigurationKey> configurationKeys()
{
    return kKeys;
}

const ConfigurationKey *findConfigurationKey(const QString &key)
{
    const auto found = std::ranges::find_if(
        kKeys, [&](const ConfigurationKey &each) { return key == QLatin1StringView(each.key); });
    return found == std::end(kKeys) ? nullptr : found;
}

QString whyNotAllowed(const ConfigurationKey &key, const QJsonValue &value)
{
    switch (key.type) {
    case SettingType::Text:
        return value.isString() ? QString() : u"must be a text"_s;
    case SettingType::Flag:
        return value.isBool() ? QString() : u"must be true or false"_s;
    case SettingType::TextList: {
        const QJsonArray list = value.toArray();
        const bool areTexts =
            std::ranges::all_of(list, [](const QJsonValue &element) { return element.isString(); });
        return value.isArray() && areTexts ? QString() : u"must be a list of texts"_s;
    }
    case SettingType::Number:
        break;
    }
    const qint64 number = value.toInteger(key.minimum - 1);
    if (value.isDouble() && number >= key.minimum && number <= key.maximum)
        return {};
    return u"must be a whole number from %1 to %2"_s.arg(key.minimum).arg(key.maximum);
}

} // namespace holdfast
