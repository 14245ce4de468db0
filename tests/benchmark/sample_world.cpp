#include "tests/benchmark/sample_world.h"

#include "core/base/file_sync.h"
#include "tests/benchmark/region_file.h"

#include <QtCore/QDir>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSavedAt = 1'730'000'000; // every time is counted from here, back
constexpr int kDay = 86400;
constexpr qint32 kDataVersion = 3465;

struct PlannedRegion
{
    QString folder;
    RegionPlace place;
};

/// The places of regions around spawn, ring by ring.
std::vector<std::pair<int, int>> placesAroundSpawn(int count)
{
    std::vector<std::pair<int, int>> places;
    for (int ring = 0; int(places.size()) < count; ++ring) {
        for (int x = -ring - 1; x <= ring; ++x) {
            for (int z = -ring - 1; z <= ring; ++z) {
                const bool isOnRing = x == -ring - 1 || x == ring || z == -ring - 1 || z == ring;
                if (isOnRing && int(places.size()) < count)
                    places.emplace_back(x, z);
            }
        }
    }
    return places;
}

/// Whole regions and one that is partly explored, for about `bytes`.
void planRegions(std::vector<PlannedRegion> &plan, const QString &folder, RegionKind kind,
                 double bytes)
{
    const int chunks = std::max(1, int(std::lround(bytes / double(meanChunkBytes(kind)))));
    int left = chunks;
    for (const auto &[x, z] : placesAroundSpawn((chunks + 1023) / 1024)) {
        plan.push_back({folder, {kind, x, z, std::min(left, 1024)}});
        left -= std::min(left, 1024);
    }
}

class Writer
{
public:
    explicit Writer(const SampleWorldOptions &options)
        : m_options(options)
        , m_seed(QByteArray::number(options.seed))
        , m_random(m_seed + "/small files")
    {}

    Result<SampleWorldReport> run()
    {
        HF_CHECK(refuseWhatIsThere());
        HF_CHECK(writeServerFiles());
        HF_CHECK(writeWorldFiles());
        HF_CHECK(writePlayers());
        HF_CHECK(writeRegions());
        HF_CHECK(setFolderTimes(m_options.folder));
        return m_report;
    }

private:
    Result<void> refuseWhatIsThere()
    {
        if (!QDir().mkpath(m_options.folder))
            return Error::fromErrno(errno, "mkdir"_L1, m_options.folder);
        if (!QDir(m_options.folder)
                 .isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
            return Error::fromErrno(EEXIST, "mkdir"_L1, m_options.folder);
        return {};
    }

    Result<void> makeFolder(const QString &name)
    {
        const QString path = m_options.folder + u'/' + name;
        if (!QDir().mkpath(path))
            return Error::fromErrno(errno, "mkdir"_L1, path);
        return {};
    }

    /// Any thread.
    Result<void> write(const QString &name, const QByteArray &content, qint64 savedAt,
                       mode_t mode = 0644)
    {
        const QString path = m_options.folder + u'/' + name;
        HF_CHECK(makeFolder(name.section(u'/', 0, -2)));
        const UniqueFd file(::open(QFile::encodeName(path).constData(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
        if (!file.isValid())
            return Error::fromErrno(errno, "open"_L1, path);
        HF_CHECK(writeFully(
            file.get(), std::as_bytes(std::span(content.data(), size_t(content.size()))), path));
        const timespec time = {savedAt, (savedAt * 7919) % 1'000'000'000};
        const timespec times[] = {time, time};
        if (::fchmod(file.get(), mode) != 0 || ::futimens(file.get(), times) != 0)
            return Error::fromErrno(errno, "futimens"_L1, path);
        const std::lock_guard lock(m_mutex);
        ++m_report.fileCount;
        m_report.sizeBytes += content.size();
        return {};
    }

    qint64 sometimeBefore() { return kSavedAt - m_random.below(60 * kDay); }

    QByteArray log(int lines)
    {
        static const QByteArrayList messages = {
            "[Server thread/INFO]: <%1> has anyone seen my horse?",
            "[Server thread/INFO]: %1 joined the game",
            "[Server thread/INFO]: %1 left the game",
            "[User Authenticator #1/INFO]: UUID of player %1 is known",
            "[Server thread/WARN]: Can't keep up! Is the server overloaded? Running 2153ms or 43 "
            "ticks behind",
            "[Server thread/INFO]: %1 was blown up by Creeper",
        };
        QByteArray text;
        for (int line = 0; line < lines; ++line) {
            QByteArray message = messages.at(m_random.below(messages.size()));
            const qint64 player = m_random.below(m_options.players + 1);
            message.replace("%1", QByteArray("Player" + QByteArray::number(player)));
            text += '[' + QByteArray::number(10 + m_random.below(14)) + ':' +
                    QByteArray::number(10 + m_random.below(50)) + ":17] " + message + '\n';
        }
        return text;
    }

    Result<void> writeServerFiles()
    {
        HF_CHECK(
            write(u"server.properties"_s,
                  "#Minecraft server properties\nlevel-name=world\nmotd=Holdfast\\u0027s sample "
                  "world\nserver-port=25565\nmax-players=20\nonline-mode=true\nview-distance=10\n",
                  sometimeBefore()));
        HF_CHECK(write(u"eula.txt"_s, "eula=true\n", sometimeBefore()));
        HF_CHECK(write(u"start.sh"_s, "#!/bin/sh\nexec java -Xmx4G -jar server.jar nogui\n",
                       sometimeBefore(), 0755));
        HF_CHECK(write(u"ops.json"_s, "[]\n", sometimeBefore(), 0600));
        HF_CHECK(write(u"banned-ips.json"_s, "[]\n", sometimeBefore()));
        HF_CHECK(write(u"whitelist.json"_s, "[]\n", sometimeBefore()));
        HF_CHECK(write(u"plugins/Grüße/config.yml"_s, "greeting: Hallo\nenabled: true\n",
                       sometimeBefore()));
        HF_CHECK(
            write(u"logs/2024-10-26-1.log.gz"_s, gzipCompressed(log(4000)), kSavedAt - 2 * kDay));
        HF_CHECK(write(u"logs/latest.log"_s, log(2000), kSavedAt));
        HF_CHECK(write(u"cache/patched.jar"_s, randomBytes(40'000), sometimeBefore()));
        return makeFolder(u"crash-reports"_s); // empty, and to be kept so
    }

    QByteArray randomBytes(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        m_random.fill(bytes.data(), size);
        return bytes;
    }

    QByteArray levelDat(qint64 savedAt)
    {
        NbtWriter level;
        level.openCompound("Data").integer("DataVersion", kDataVersion).integer("version", 19133);
        level.text("LevelName", "Sample world")
            .byte("initialized", 1)
            .byte("hardcore", 0)
            .integer("GameType", 0);
        level.openCompound("Version")
            .integer("Id", kDataVersion)
            .text("Name", "1.20.1")
            .text("Series", "main")
            .byte("Snapshot", 0)
            .closeCompound();
        level.integer("SpawnX", qint32(m_random.between(-200, 200)))
            .integer("SpawnY", 70)
            .integer("SpawnZ", qint32(m_random.between(-200, 200)));
        level.longInteger("Time", savedAt * 20 % (1LL << 40))
            .longInteger("DayTime", savedAt * 20 % 24000);
        level.longInteger("LastPlayed", savedAt * 1000)
            .byte("Difficulty", 2)
            .texts("ServerBrands", {"vanilla"});
        level.openCompound("GameRules")
            .text("keepInventory", "false")
            .text("mobGriefing", "true")
            .text("randomTickSpeed", "3")
            .closeCompound();
        level.openCompound("DataPacks")
            .texts("Enabled", {"vanilla"})
            .texts("Disabled", {"bundle"})
            .closeCompound();
        level.openCompound("WorldGenSettings")
            .longInteger("seed", qint64(m_random.next() >> 2))
            .byte("generate_features", 1)
            .closeCompound();
        return level.closeCompound().gzipDocument();
    }

    Result<void> writeWorldFiles()
    {
        HF_CHECK(write(u"world/level.dat"_s, levelDat(kSavedAt), kSavedAt));
        HF_CHECK(write(u"world/level.dat_old"_s, levelDat(kSavedAt - 300), kSavedAt - 300));
        HF_CHECK(
            write(u"world/session.lock"_s, "\u2603", kSavedAt)); // a snowman, as the game writes it
        for (const auto &name : {u"raids"_s, u"random_sequences"_s, u"scoreboard"_s}) {
            NbtWriter data;
            data.integer("DataVersion", kDataVersion)
                .openCompound("data")
                .integer("NextAvailableID", qint32(m_random.below(90)))
                .closeCompound();
            HF_CHECK(
                write(u"world/data/"_s + name + u".dat"_s, data.gzipDocument(), sometimeBefore()));
        }
        for (int map = 0; map < 3; ++map) {
            NbtWriter data;
            data.openCompound("data")
                .byte("scale", 0)
                .bytes("colors", randomBytes(16384))
                .closeCompound();
            HF_CHECK(write(u"world/data/map_"_s + QString::number(map) + u".dat"_s,
                           data.gzipDocument(), sometimeBefore()));
        }
        HF_CHECK(write(u"world/datapacks/bukkit/pack.mcmeta"_s,
                       "{\"pack\":{\"description\":\"Sample\",\"pack_format\":15}}\n",
                       sometimeBefore()));
        HF_CHECK(write(u"world/poi/r.9.9.mca"_s, {},
                       sometimeBefore())); // without any bytes, as servers leave some
        return makeFolder(u"world/DIM1/data"_s);
    }

    QString playerId()
    {
        const QString digits = QString::fromLatin1(randomBytes(16).toHex());
        return QStringList{digits.left(8), digits.mid(8, 4), u'4' + digits.mid(13, 3),
                           u'a' + digits.mid(17, 3), digits.mid(20)}
            .join(u'-');
    }

    QByteArray playerDat()
    {
        const std::array<double, 3> position = {m_random.fraction() * 6000 - 3000, 70,
                                                m_random.fraction() * 6000 - 3000};
        NbtWriter player;
        player.integer("DataVersion", kDataVersion)
            .reals("Pos", position)
            .real("Health", 20)
            .integer("foodLevel", 18);
        player.integer("XpLevel", qint32(m_random.below(60)))
            .text("Dimension", "minecraft:overworld");
        static const QByteArrayList items = {"stone",      "oak_log",     "bread",        "torch",
                                             "iron_ingot", "ender_pearl", "golden_carrot"};
        const qint32 slotCount = qint32(m_random.between(5, 30));
        player.openCompoundList("Inventory", slotCount);
        for (qint32 slot = 0; slot < slotCount; ++slot) {
            const QByteArray item = "minecraft:" + items.at(m_random.below(items.size()));
            player.byte("Slot", qint8(slot))
                .text("id", item)
                .byte("Count", qint8(m_random.between(1, 64)))
                .closeCompound();
        }
        return player.gzipDocument();
    }

    Result<void> writePlayers()
    {
        static const QByteArrayList names = {"Alice",  "Bob_the_2nd", "Çağla", "Dmitrij",
                                             "Élodie", "Fjölnir",     "小林",  "Жанна"};
        QByteArray known = "[";
        for (int player = 0; player < m_options.players; ++player) {
            const QString id = playerId();
            const qint64 lastSeen = sometimeBefore();
            HF_CHECK(write(u"world/playerdata/"_s + id + u".dat"_s, playerDat(), lastSeen));
            HF_CHECK(
                write(u"world/playerdata/"_s + id + u".dat_old"_s, playerDat(), lastSeen - 300));
            const QByteArray jumps = QByteArray::number(m_random.below(100'000));
            HF_CHECK(write(u"world/stats/"_s + id + u".json"_s,
                           "{\"stats\":{\"minecraft:custom\":{\"minecraft:jump\":" + jumps +
                               "}},\"DataVersion\":3465}",
                           lastSeen));
            HF_CHECK(write(u"world/advancements/"_s + id + u".json"_s,
                           "{\"minecraft:story/root\":{\"done\":true},\"DataVersion\":3465}",
                           lastSeen));
            known += (player ? ",{\"name\":\"" : "{\"name\":\"") + names.at(player % names.size()) +
                     "\",\"uuid\":\"" + id.toLatin1() + "\"}";
        }
        return write(u"usercache.json"_s, known + "]\n", kSavedAt);
    }

    std::vector<PlannedRegion> plannedRegions() const
    {
        const double rest = double(std::max<qint64>(0, m_options.sizeBytes - m_report.sizeBytes));
        std::vector<PlannedRegion> plan;
        planRegions(plan, u"world/region"_s, RegionKind::Overworld, rest * 0.84);
        planRegions(plan, u"world/DIM-1/region"_s, RegionKind::Nether, rest * 0.08);
        planRegions(plan, u"world/DIM1/region"_s, RegionKind::TheEnd, rest * 0.03);
        planRegions(plan, u"world/entities"_s, RegionKind::Entities, rest * 0.04);
        planRegions(plan, u"world/poi"_s, RegionKind::Poi, rest * 0.01);
        return plan;
    }

    Result<void> writeRegion(ChunkPayloads &payloads, const PlannedRegion &region)
    {
        const RegionPlace &place = region.place;
        const QString name = u"%1/r.%2.%3.mca"_s.arg(region.folder).arg(place.x).arg(place.z);
        SeededRandom random(m_seed + '/' + name.toUtf8());
        const qint64 savedAt = kSavedAt - random.below(20 * kDay);
        return write(name, makeRegionFile(payloads, m_seed, place, savedAt), savedAt);
    }

    Result<void> writeRegions()
    {
        const std::vector<PlannedRegion> plan = plannedRegions();
        std::atomic<size_t> next = 0;
        std::optional<Error> failure;
        const auto work = [&] {
            ChunkPayloads payloads;
            for (size_t i = next++; i < plan.size(); i = next++) {
                const Result<void> written = writeRegion(payloads, plan[i]);
                if (written)
                    continue;
                const std::lock_guard lock(m_mutex);
                failure = written.error();
                next = plan.size();
            }
        };
        {
            const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
            std::vector<std::jthread> threads;
            for (unsigned i = 0; i < (m_options.threads > 0 ? unsigned(m_options.threads) : cores);
                 ++i)
                threads.emplace_back(work);
        }
        if (failure)
            return *failure;
        m_report.regionCount = qint64(plan.size());
        for (const PlannedRegion &region : plan)
            m_report.chunkCount += region.place.chunkCount;
        return {};
    }

    /// Last of all, deepest first: writing below a folder changes its time.
    Result<void> setFolderTimes(const QString &path)
    {
        const QStringList folders =
            QDir(path).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QString &name : folders)
            HF_CHECK(setFolderTimes(path + u'/' + name));
        const QByteArray encoded = QFile::encodeName(path);
        const timespec time = {kSavedAt, 0};
        const timespec times[] = {time, time};
        if (::chmod(encoded.constData(), 0755) != 0 ||
            ::utimensat(AT_FDCWD, encoded.constData(), times, 0) != 0)
            return Error::fromErrno(errno, "utimensat"_L1, path);
        return {};
    }

    const SampleWorldOptions m_options;
    const QByteArray m_seed;
    SeededRandom m_random; // of the small files, which one thread writes in order
    std::mutex m_mutex;    // guards m_report and the failure while regions are written
    SampleWorldReport m_report;
};

} // namespace

Result<SampleWorldReport> writeSampleWorld(const SampleWorldOptions &options)
{
    return Writer(options).run();
}

} // namespace holdfast::tests
