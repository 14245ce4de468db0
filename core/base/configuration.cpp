#include "core/base/configuration.h"

#include "core/base/file_sync.h"

#include <toml++/toml.h>

#include <QtCore/QFileInfo>

#include <limits>
#include <set>
#include <string>

namespace holdfast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileLimitBytes = 1 << 20;

/// Takes typed values out of one table and remembers what was asked for, so that what is left over
/// can be named: a misspelt key must not silently mean the default.
class TableReader
{
public:
    TableReader(const toml::table &table, QString path, QString prefix)
        : m_table(table)
        , m_path(std::move(path))
        , m_prefix(std::move(prefix))
    {}

    Result<void> read(const char *key, QString &value)
    {
        return take(
            key,
            [&](const toml::node &node) {
                const auto text = node.value_exact<std::string>();
                if (text)
                    value = QString::fromStdString(*text);
                return text.has_value();
            },
            "a text"_L1);
    }

    Result<void> read(const char *key, bool &value)
    {
        return take(
            key,
            [&](const toml::node &node) {
                const auto flag = node.value_exact<bool>();
                value = flag.value_or(value);
                return flag.has_value();
            },
            "true or false"_L1);
    }

    Result<void> read(const char *key, QStringList &value)
    {
        return take(
            key,
            [&](const toml::node &node) {
                const toml::array *array = node.as_array();
                if (!array)
                    return false;
                QStringList texts;
                for (const toml::node &element : *array) {
                    const auto text = element.value_exact<std::string>();
                    if (!text)
                        return false;
                    texts.append(QString::fromStdString(*text));
                }
                value = texts;
                return true;
            },
            "a list of texts"_L1);
    }

    Result<void> read(const char *key, qint64 &value, qint64 minimum, qint64 maximum)
    {
        return take(
            key,
            [&](const toml::node &node) {
                const auto number = node.value_exact<int64_t>();
                if (!number || *number < minimum || *number > maximum)
                    return false;
                value = *number;
                return true;
            },
            QString(u"a whole number from %1 to %2"_s.arg(minimum).arg(maximum)));
    }

    template<typename Duration>
    Result<void> readDuration(const char *key, Duration &value, qint64 maximum)
    {
        qint64 count = value.count();
        HF_CHECK(read(key, count, 0, maximum));
        value = Duration(count);
        return {};
    }

    Result<void> readInt(const char *key, int &value, int minimum, int maximum)
    {
        qint64 number = value;
        HF_CHECK(read(key, number, minimum, maximum));
        value = int(number);
        return {};
    }

    /// The table under `key`, or an empty one.
    Result<TableReader> table(const char *key)
    {
        static const toml::table empty;
        m_known.insert(key);
        const toml::node *node = m_table.get(key);
        if (node && !node->is_table())
            return invalid(*node,
                           QString(m_prefix + QLatin1StringView(key) + " must be a table"_L1));
        return TableReader(node ? *node->as_table() : empty, m_path,
                           m_prefix + QLatin1StringView(key) + u'.');
    }

    Result<void> refuseTheRest() const
    {
        for (const auto &[key, node] : m_table) {
            if (!m_known.contains(std::string(key.str())))
                return invalid(node,
                               QString(u"the key %1 is not known"_s.arg(
                                   m_prefix + QString::fromStdString(std::string(key.str())))));
        }
        return {};
    }

private:
    template<typename Take>
    Result<void> take(const char *key, Take &&takeValue, const QString &expected)
    {
        m_known.insert(key);
        const toml::node *node = m_table.get(key);
        if (node && !takeValue(*node))
            return invalid(*node,
                           QString(m_prefix + QLatin1StringView(key) + " must be "_L1 + expected));
        return {};
    }

    Error invalid(const toml::node &node, const QString &reason) const
    {
        return Error("config.invalid"_L1, {{"path"_L1, m_path},
                                           {"line"_L1, int(node.source().begin.line)},
                                           {"reason"_L1, reason}});
    }

    const toml::table &m_table;
    QString m_path;
    QString m_prefix;
    std::set<std::string> m_known;
};

Result<void> readTables(const toml::table &root, const QString &path, Configuration &configuration)
{
    TableReader top(root, path, {});
    HF_CHECK(top.read("database_url", configuration.databaseUrl));
    HF_CHECK(top.read("allowed_roots", configuration.allowedRoots));
    HF_CHECK(top.read("production", configuration.isProduction));

    HF_TRY(TableReader store, top.table("store"));
    constexpr qint64 kDay = 24 * 3600 * 1000;
    HF_CHECK(store.readInt("pool_min", configuration.poolMinimum, 0, 100));
    HF_CHECK(store.readInt("pool_max", configuration.poolMaximum, 1, 100));
    HF_CHECK(store.readDuration("acquire_timeout_ms", configuration.poolAcquireTimeout, kDay));
    HF_CHECK(store.readDuration("idle_timeout_ms", configuration.poolIdleTimeout, kDay));
    HF_CHECK(store.readDuration("start_timeout_ms", configuration.storeStartTimeout, kDay));
    HF_CHECK(store.refuseTheRest());

    HF_TRY(TableReader service, top.table("service"));
    HF_CHECK(service.readInt("port", configuration.port, 0, 65535));
    HF_CHECK(service.read("host_names", configuration.hostNames));
    HF_CHECK(service.read("allowed_origins", configuration.allowedOrigins));
    HF_CHECK(service.readInt("parallel_jobs", configuration.parallelJobs, 1, 16));
    HF_CHECK(service.readInt("jobs_per_target", configuration.jobsPerTarget, 1, 16));
    HF_CHECK(service.readInt("jobs_per_disk", configuration.jobsPerDisk, 1, 16));
    HF_CHECK(service.refuseTheRest());

    HF_TRY(TableReader backups, top.table("backups"));
    qint64 reserveMebibytes = configuration.reserveBytes >> 20;
    HF_CHECK(backups.read("reserve_mib", reserveMebibytes, 0, qint64(1) << 30));
    configuration.reserveBytes = reserveMebibytes << 20;
    HF_CHECK(backups.readDuration("undo_kept_hours", configuration.undoKept, 24 * 3660));
    HF_CHECK(backups.refuseTheRest());
    return top.refuseTheRest();
}

Result<toml::table> parseToml(const QByteArray &content, const QString &path)
{
    // Debian's libtomlplusplus is built to throw; its exception ends here.
    try {
        return toml::parse(std::string_view(content.constData(), size_t(content.size())));
    } catch (const toml::parse_error &error) {
        return Error("config.invalid"_L1,
                     {{"path"_L1, path},
                      {"line"_L1, int(error.source().begin.line)},
                      {"reason"_L1, QString::fromUtf8(error.description().data(),
                                                      qsizetype(error.description().size()))}});
    }
}

Result<void> applyEnvironment(Configuration &configuration)
{
    if (const QString url = qEnvironmentVariable("DATABASE_URL"); !url.isEmpty())
        configuration.databaseUrl = url;
    if (qEnvironmentVariableIsSet("HOLDFAST_PORT")) {
        bool isNumber = false;
        configuration.port = qEnvironmentVariable("HOLDFAST_PORT").toInt(&isNumber);
        if (!isNumber || configuration.port < 0 || configuration.port > 65535)
            return Error("config.invalid"_L1,
                         {{"path"_L1, u"HOLDFAST_PORT"_s},
                          {"line"_L1, 1},
                          {"reason"_L1, u"must be a number from 0 to 65535"_s}});
    }
    return {};
}

} // namespace

Result<Configuration> Configuration::read(const QString &path)
{
    Configuration configuration;
    auto content = readWholeFile(path, kFileLimitBytes);
    if (!content && !content.error().is("file.not_found"_L1))
        return std::move(content).error();
    if (content) {
        HF_TRY(const toml::table root, parseToml(*content, path));
        HF_CHECK(readTables(root, path, configuration));
    }
    if (configuration.poolMaximum < configuration.poolMinimum)
        configuration.poolMaximum = configuration.poolMinimum;
    HF_CHECK(applyEnvironment(configuration));
    return configuration;
}

} // namespace holdfast
