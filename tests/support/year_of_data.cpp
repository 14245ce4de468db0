#include "tests/support/year_of_data.h"

#include "core/base/error.h"
#include "core/base/profile.h"
#include "core/model/backup.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QScopeGuard>
#include <QtCore/QStorageInfo>
#include <QtCore/QUuid>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <array>
#include <cerrno>
#include <cmath>
#include <random>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
constexpr int kDaysOfYear = 365;

struct YearServer
{
    const char *name;
    int everyHours;
    int goalHours;
    qint64 megabytes; ///< of an archive today
    const char *version;
};
// The rhythms give somewhat more than 100,000 runs a year.
constexpr std::array<YearServer, kYearServers> kServers{{
    {"Survival", 1, 6, 31'400, "1.21.4"},      {"Creative", 1, 6, 12'800, "1.21.4"},
    {"Skyblock", 1, 6, 4'100, "1.21.1"},       {"Lobby", 1, 12, 310, "1.21.4"},
    {"Hardcore", 1, 6, 8'700, "1.21.4"},       {"Modded East", 1, 12, 68'900, "1.20.1"},
    {"Economy", 1, 6, 3'100, "1.21.4"},        {"Old World", 1, 24, 96'200, "1.12.2"},
    {"Minigames", 1, 12, 1'900, "1.21.1"},     {"Bedrock Family", 1, 24, 2'600, "1.21.4"},
    {"Build Team", 1, 24, 15'300, "1.21.4"},   {"Events", 6, 24, 5'200, "1.21.4"},
    {"Luanti Kids", 6, 24, 740, "unknown"},    {"Harbour Voice", 12, 24, 46, "unknown"},
    {"Snapshot", 6, 24, 6'600, "26.1"},        {"Vanilla 1.12", 12, 48, 22'000, "1.12.2"},
    {"Pixel Islands", 6, 24, 7'900, "1.21.4"}, {"Test Bench", 12, 48, 120, "1.21.4"},
    {"School Club", 6, 24, 3'300, "1.20.1"},   {"Archive 2024", 24, 168, 41'000, "1.20.4"},
}};

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Error failureOf(std::mt19937 &random)
{
    const std::array<Error, 4> failures{
        Error("file.no_space"_L1, {{"path"_L1, u"/srv/backups"_s}}),
        Error::fromErrno(EIO, "read"_L1, u"/srv/survival/world/region/r.2.-1.mca"_s),
        Error("target.gone"_L1,
              {{"path"_L1, u"/srv/backups"_s}, {"reason"_L1, u"No such file or directory"_s}}),
        Error("node.archive_changed"_L1, {{"name"_L1, u"survival-0198a3"_s},
                                          {"size"_L1, qint64(48'201'113)},
                                          {"expected"_L1, qint64(48'204'288)}})};
    return failures.at(random() % failures.size());
}

/// The rows of one open store.
class YearWriter
{
public:
    YearWriter(QSqlDatabase &store, const QDateTime &now)
        : m_store(store)
        , m_now(now.toMSecsSinceEpoch())
    {}

    QString write(int backups, YearWork work)
    {
        if (!m_store.transaction())
            return m_store.lastError().text();
        m_user = one(u"SELECT id FROM users LIMIT 1"_s);
        m_target = one(u"SELECT id FROM storage_targets LIMIT 1"_s);
        m_node = one(u"SELECT id FROM nodes LIMIT 1"_s);
        prepare();
        ageFormer();
        int left = backups;
        // Round by round back in time, so that fewer backups are the newest ones.
        for (int hour = 1; left > 0 && m_why.isEmpty() && hour < 3 * kDaysOfYear * 24; ++hour)
            for (int server = 0; server < kYearServers && left > 0; ++server)
                if (hour % kServers.at(std::size_t(server)).everyHours == 0) {
                    writeBackup(server, hour);
                    --left;
                }
        writeSamples();
        if (work == YearWork::Elsewhere)
            writeWorkElsewhere();
        keepQuiet();
        if (m_why.isEmpty() && !m_store.commit())
            m_why = m_store.lastError().text();
        return m_why;
    }

private:
    QString one(const QString &text)
    {
        QSqlQuery query(m_store);
        if (!query.exec(text) || !query.next()) {
            m_why = query.lastError().text() + u" in "_s + text;
            return {};
        }
        return query.value(0).toString();
    }
    void prepare()
    {
        m_backup = QSqlQuery(m_store);
        m_copy = QSqlQuery(m_store);
        m_job = QSqlQuery(m_store);
        m_tag = QSqlQuery(m_store);
        m_backup.prepare(
            u"INSERT INTO backups (id, server_id, server_name, source_id, tenant_id, name, "
            "size_bytes, storage_path, checksum, status, error_message, error, started_at, "
            "completed_at, "
            "minecraft_version, world_size, is_automatic, tags, file_count, content_bytes, locked, "
            "verified_at, proof_level, warnings, manifest_hash, schedule_id, traits, created_at, "
            "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?)"_s);
        m_copy.prepare(u"INSERT INTO backup_copies (id, backup_id, target_id, location, state, "
                       "size_bytes, checksum, verified_at, created_at, updated_at) VALUES (?, ?, "
                       "?, ?, 'stored', ?, ?, ?, ?, ?)"_s);
        m_job.prepare(u"INSERT INTO jobs (id, kind, server_id, node_id, state, progress_bytes, "
                      "progress_files, total_bytes, total_files, phase, error, backup_id, steps, "
                      "created_at, updated_at, started_at, finished_at) VALUES (?, 'backup', ?, ?, "
                      "?, ?, ?, ?, ?, 'verify', ?, ?, ?, ?, ?, ?, ?)"_s);
        m_tag.prepare(u"INSERT INTO backup_tags (backup_id, tag) VALUES (?, ?)"_s);
        QSqlQuery servers(m_store);
        servers.exec(u"SELECT s.name, s.id, b.id FROM servers s LEFT JOIN backup_schedules b ON "
                     "b.server_id = s.id"_s);
        while (servers.next()) {
            m_serverIds.insert(servers.value(0).toString(), servers.value(1).toString());
            m_scheduleIds.insert(servers.value(0).toString(), servers.value(2).toString());
        }
    }
    void run(QSqlQuery &query, const QVariantList &values)
    {
        for (int place = 0; place < values.size(); ++place)
            query.bindValue(place, values.at(place));
        if (!query.exec() && m_why.isEmpty())
            m_why = query.lastError().text();
    }
    double chance() { return std::uniform_real_distribution<double>(0, 1)(m_random); }
    QString id(qint64 at)
    {
        // Version 7: its first 48 bits are the time.
        return u"%1-%2-7%3-8%4-%5"_s.arg(at >> 16, 8, 16, QLatin1Char('0'))
            .arg(at & 0xFFFF, 4, 16, QLatin1Char('0'))
            .arg(m_random() % 0x1000, 3, 16, QLatin1Char('0'))
            .arg(m_random() % 0x1000, 3, 16, QLatin1Char('0'))
            .arg(quint64(m_random()) << 16 | (m_random() & 0xFFFF), 12, 16, QLatin1Char('0'));
    }
    QString checksum()
    {
        QString text;
        for (int word = 0; word < 8; ++word)
            text += u"%1"_s.arg(quint32(m_random()), 8, 16, QLatin1Char('0'));
        return text;
    }

    void writeBackup(int place, int hour)
    {
        const YearServer &server = kServers.at(std::size_t(place));
        const QString name = QString::fromLatin1(server.name);
        const QString serverId = m_serverIds.value(name);
        // A few minutes after the hour, each server at its own.
        const qint64 started = m_now - hour * kHour + (place * 131 % 50) * 60'000;
        const double age = std::min(1.0, double(hour) / (24.0 * kDaysOfYear));
        const double growth = (1.0 - 0.55 * age) * (0.99 + 0.02 * chance());
        const qint64 size = qint64(double(server.megabytes) * 1e6 * growth);
        const bool failed = chance() < 0.006;
        const bool byHand = !failed && chance() < 0.004;
        const bool warned = !failed && chance() < 0.012;
        const bool verified = !failed && (hour > 2 ? chance() < 0.985 : true);
        const bool tested = verified && (hour / server.everyHours) % (168 / server.everyHours) == 5;
        const bool tagged = byHand && chance() < 0.6;
        const qint64 took = 20'000 + size / 250'000;
        const qint64 done = started + took;
        const QString backupId = id(started);
        const std::optional<Error> error =
            failed ? std::optional(failureOf(m_random)) : std::nullopt;
        QJsonArray warnings;
        if (warned)
            warnings.append(json::toObject(
                BackupWarning::of(u"world/playerdata/4f1c0a77-a2.dat"_s,
                                  Error("warning.file_changed"_L1,
                                        {{"path"_L1, u"world/playerdata/4f1c0a77-a2.dat"_s}}))));
        const QString time =
            QDateTime::fromMSecsSinceEpoch(started, Qt::UTC).toString(u"yyyy-MM-dd HH:mm"_s);
        const QString sum = failed ? u""_s : checksum();
        const QString location =
            u"%1/%2.tar.zst"_s.arg(name.toLower().replace(u' ', u'-'), backupId.left(13));
        const int traits = (verified ? 1 : 0) + (!verified && !failed ? 2 : 0) + (tagged ? 4 : 0) +
                           (failed ? 8 : 0) + (byHand ? 32 : 16) + (warned ? 64 : 0);
        const QVariant nothing(QMetaType::fromType<qint64>());
        run(m_backup,
            {backupId,
             serverId,
             name,
             serverId,
             m_user,
             tagged ? u"Before the update to %1"_s.arg(QLatin1StringView(server.version))
                    : u"%1 %2"_s.arg(name, time),
             failed ? 0 : size,
             failed ? u""_s : location,
             sum,
             failed ? u"failed"_s : u"completed"_s,
             error ? error->message() : u""_s, // empty, not null
             error ? compact(error->toJson()) : u"{}"_s,
             started,
             done,
             QString::fromLatin1(server.version),
             size,
             !byHand,
             tagged ? u"[\"before-update\"]"_s : u"[]"_s,
             failed ? 0 : int(size / 760'000) + 24,
             failed ? 0 : qint64(double(size) * 1.54),
             tagged,
             verified ? QVariant(done + 40'000) : nothing,
             failed     ? 0
             : tested   ? 4
             : verified ? 3
                        : 1,
             compact(warnings),
             sum,
             byHand ? QVariant(QMetaType::fromType<QString>()) : m_scheduleIds.value(name),
             traits,
             started,
             done});
        if (tagged)
            run(m_tag, {backupId, u"before-update"_s});
        constexpr int kHoursWithCopies = 24 * 40;
        // What has no archive counts for no rule of retention: one server shows what its rules do.
        if (!failed && (hour < kHoursWithCopies || place == 0))
            run(m_copy, {id(started + 1), backupId, m_target, location, size, sum,
                         verified ? QVariant(done + 40'000) : nothing, done, done});
        constexpr int kHoursWithJobs = 24 * 4;
        if (hour < kHoursWithJobs)
            writeJob(backupId, serverId, started, done, size, error);
    }
    void writeJob(const QString &backupId, const QString &serverId, qint64 started, qint64 done,
                  qint64 size, const std::optional<Error> &error)
    {
        const qint64 read = qint64(double(size) * 1.54);
        const auto timeText = [](qint64 at) {
            return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
        };
        QJsonArray steps{QJsonObject{{u"phase"_s, u"archive"_s},
                                     {u"begun_at"_s, timeText(started)},
                                     {u"ended_at"_s, timeText(done)}}};
        if (!error)
            steps.append(QJsonObject{{u"phase"_s, u"verify"_s},
                                     {u"begun_at"_s, timeText(done)},
                                     {u"ended_at"_s, timeText(done + 40'000)}});
        run(m_job, {id(started + 2), serverId, m_node, error ? u"failed"_s : u"completed"_s, read,
                    int(size / 760'000) + 24, read, int(size / 760'000) + 24,
                    error ? compact(error->toJson()) : u"{}"_s, backupId, compact(steps), started,
                    done + 40'000, started, done + 40'000});
    }
    /// What was backed up for real a moment ago counts as made some hours and days ago.
    void ageFormer()
    {
        // All ids first: a moved row would come again.
        QStringList ids;
        QSqlQuery former(m_store);
        former.exec(u"SELECT id FROM backups ORDER BY started_at DESC"_s);
        while (former.next())
            ids.append(former.value(0).toString());
        QSqlQuery older(m_store);
        older.prepare(u"UPDATE backups SET started_at = started_at - ?, completed_at = "
                      "completed_at - ?, verified_at = verified_at - ?, created_at = created_at "
                      "- ? WHERE id = ?"_s);
        qint64 age = kHour / 4;
        for (const QString &backup : std::as_const(ids)) {
            run(older, {age, age, age, age, backup});
            age += 2 * kDay - 2 * kHour;
        }
    }
    /// Jobs of another machine on this store: they run for as long as anybody looks, since only
    /// that machine's service would go on with them or end them.
    void writeWorkElsewhere()
    {
        const QString node = id(m_now);
        QSqlQuery machine(m_store);
        machine.prepare(u"INSERT INTO nodes (id, name, hostname, version, last_seen_at, "
                        "created_at, updated_at) VALUES (?, 'borealis', 'borealis', '0.1.0', ?, "
                        "?, ?)"_s);
        run(machine, {node, m_now, m_now, m_now});
        QSqlQuery work(m_store);
        work.prepare(u"INSERT INTO jobs (id, kind, server_id, node_id, state, progress_bytes, "
                     "progress_files, total_bytes, total_files, phase, steps, created_at, "
                     "updated_at, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        const auto add = [&](const char *kind, const QString &server, const char *state,
                             const char *phase, qint64 done, qint64 total, qint64 secondsAgo) {
            const qint64 begun = m_now - secondsAgo * 1000;
            const QVariant started =
                total > 0 ? QVariant(begun) : QVariant(QMetaType::fromType<qint64>());
            const QJsonArray steps{QJsonObject{
                {u"phase"_s, QString::fromLatin1(phase)},
                {u"begun_at"_s,
                 QDateTime::fromMSecsSinceEpoch(begun, Qt::UTC).toString(Qt::ISODateWithMs)}}};
            run(work,
                {id(begun), QString::fromLatin1(kind), m_serverIds.value(server), node,
                 QString::fromLatin1(state), done, done / 760'000, total, total / 760'000,
                 QString::fromLatin1(phase),
                 total > 0 ? QString::fromUtf8(QJsonDocument(steps).toJson(QJsonDocument::Compact))
                           : u"[]"_s,
                 begun, m_now, started});
        };
        add("backup", u"Modded East"_s, "running", "archive", 68'100'000'000, 106'300'000'000, 410);
        add("verify", u"Old World"_s, "running", "verify", 21'900'000'000, 96'200'000'000, 95);
        add("backup", u"Economy"_s, "pending", "", 0, 0, 12);
    }
    /// Nothing of it is due within the hour, and nothing is read back: its archives do not exist.
    void keepQuiet()
    {
        QSqlQuery quiet(m_store);
        quiet.prepare(u"UPDATE backup_schedules SET next_verify_at = NULL, next_backup_at = "
                      "next_backup_at + CASE WHEN next_backup_at < ? THEN ? ELSE 0 END"_s);
        run(quiet, {m_now + kHour, kHour});
    }
    void writeSamples()
    {
        // The disk as it is, filled a little more each day.
        const QStorageInfo disk(QDir::tempPath());
        const double used = double(disk.bytesTotal() - disk.bytesAvailable());
        QSqlQuery sample(m_store);
        sample.prepare(u"INSERT OR REPLACE INTO storage_samples (target_id, at, used_bytes, "
                       "free_bytes, trash_bytes, ours_bytes, created_at) VALUES (?, ?, ?, ?, 0, ?, "
                       "?)"_s);
        for (int day = kDaysOfYear; day > 0; --day) {
            const double share = 1.0 - 0.45 * day / kDaysOfYear + 0.012 * std::sin(day * 0.9);
            const qint64 at = (m_now / kDay - day) * kDay;
            run(sample,
                {m_target, at, qint64(used * share),
                 qint64(double(disk.bytesTotal()) - used * share), qint64(used * share * 0.8), at});
        }
    }

    QSqlDatabase &m_store;
    const qint64 m_now;
    std::mt19937 m_random{20'261'125};
    QString m_why;
    QString m_user;
    QString m_target;
    QString m_node;
    QHash<QString, QString> m_serverIds;
    QHash<QString, QString> m_scheduleIds;
    QSqlQuery m_backup;
    QSqlQuery m_copy;
    QSqlQuery m_job;
    QSqlQuery m_tag;
};

QString registerServers(const ServiceProfile &profile, YearWork work)
{
    for (std::size_t place = 0; place < kServers.size(); ++place) {
        const YearServer &server = kServers.at(place);
        const QString name = QString::fromLatin1(server.name);
        const QString folder = profile.filePath(u"games/"_s + name.toLower().replace(u' ', u'-'));
        QDir().mkpath(folder);
        QFile properties(folder + u"/server.properties"_s);
        if (!properties.open(QIODevice::WriteOnly) || properties.write("motd=Holdfast\n") < 0)
            return properties.errorString();
        const CommandResult added =
            profile.run({u"servers"_s, u"add"_s, name, u"--directory"_s, folder, u"--goal"_s,
                         u"%1h"_s.arg(server.goalHours)});
        if (added.exitCode != 0)
            return QString::fromUtf8(added.text());
        // All of the year stays, but where nothing runs long enough to take anything away.
        const bool keepsLess = place == 0 && work == YearWork::Elsewhere;
        QStringList schedule{u"schedule"_s, u"set"_s, name, u"--keep"_s,
                             keepsLess ? u"24,daily=14,weekly=8,monthly=12"_s : u"400d"_s};
        // Daily ones at different hours, the others by their distance.
        const QString minute = QString::number(place * 131 % 50);
        if (server.everyHours == 1)
            schedule << u"--cron"_s << minute + u" * * * *"_s;
        else if (server.everyHours == 24)
            schedule << u"--cron"_s << u"%1 %2 * * *"_s.arg(minute).arg(place % 24);
        else
            schedule << u"--cron"_s << u"%1 */%2 * * *"_s.arg(minute).arg(server.everyHours);
        const CommandResult scheduled = profile.run(schedule);
        if (scheduled.exitCode != 0)
            return QString::fromUtf8(scheduled.text());
    }
    return {};
}

} // namespace

QString fillYear(ServiceProfile &profile, const QDateTime &now, int backups, YearWork work)
{
    if (const QString why = registerServers(profile, work); !why.isEmpty())
        return why;
    profile.stopService();
    QString why;
    {
        const QString connection = QUuid::createUuid().toString();
        const auto forget = qScopeGuard([&] { QSqlDatabase::removeDatabase(connection); });
        QSqlDatabase store = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        store.setDatabaseName(Profile::locate(profile.home()).storeFile());
        why = store.open() ? YearWriter(store, now).write(backups, work) : store.lastError().text();
        store = {};
    }
    if (why.isEmpty() && !profile.startService())
        why = QString::fromUtf8(profile.serviceLog());
    return why;
}

} // namespace holdfast::tests
