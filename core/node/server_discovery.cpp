#include "server_discovery.h"

#include "template_recognition.h"

#include "core/base/file_sync.h"
#include "core/minecraft/minecraft.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>
#include <deque>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostFolders = 20'000;
constexpr qsizetype kMostEntries = 5000; // of one folder that is looked through
constexpr qsizetype kMostServers = 500;
constexpr qint64 kPropertiesBytes = 64 * 1024;
constexpr qint64 kCommandBytes = 16 * 1024;

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QByteArray beginningOf(const QString &path, qint64 most)
{
    // A pipe that lies in somebody's folder must not hold the search up.
    if (const QFileInfo info(path); !path.startsWith("/proc/"_L1) && !info.isFile())
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}

/// The folder that a game server's process works in; empty: it is none, or may not be looked at.
QString folderOfProcess(const QString &process)
{
    const QList<QByteArray> command =
        beginningOf(process + "/cmdline"_L1, kCommandBytes).split('\0');
    const QString program = lastPart(QFile::decodeName(command.value(0)));
    const bool isJava = program == "java"_L1 || program == "java.exe"_L1;
    const bool isBedrock = program.startsWith("bedrock_server"_L1);
    if (!isJava && !isBedrock)
        return {};
    const QString folder = QFile::symLinkTarget(process + "/cwd"_L1);
    const bool isServer = !folder.isEmpty() && QFileInfo(folder + "/server.properties"_L1).isFile();
    return isServer ? folder : QString();
}

QStringList runningFolders(const QString &procFolder, const QDeadlineTimer &deadline)
{
    QStringList folders;
    QDirIterator processes(procFolder, QDir::Dirs | QDir::NoDotAndDotDot);
    while (processes.hasNext() && !deadline.hasExpired()) {
        const QString process = processes.next();
        bool isNumber = false;
        lastPart(process).toInt(&isNumber);
        const QString folder = isNumber ? folderOfProcess(process) : QString();
        if (!folder.isEmpty())
            folders.append(folder);
    }
    folders.removeDuplicates();
    return folders;
}

/// `*` in a part stands for every folder in its place.
QStringList expanded(const QString &pattern)
{
    QStringList found{QString()};
    for (const QString &part : pattern.split(u'/', Qt::SkipEmptyParts)) {
        QStringList next;
        for (const QString &folder : std::as_const(found)) {
            if (!part.contains(u'*')) {
                if (const QString path = folder + u'/' + part; QFileInfo(path).isDir())
                    next.append(path);
                continue;
            }
            const auto names = QDir(folder.isEmpty() ? u"/"_s : folder)
                                   .entryList({part}, QDir::Dirs | QDir::Hidden |
                                                          QDir::NoDotAndDotDot | QDir::NoSymLinks);
            for (const QString &name : names.first(std::min(names.size(), kMostEntries)))
                next.append(folder + u'/' + name);
        }
        found = next;
    }
    return pattern == "/"_L1 ? QStringList() : found;
}

class Search
{
public:
    Search(const DiscoveryOrder &order, FoundServers &found)
        : m_order(order)
        , m_found(found)
        , m_deadline(order.mostTime)
    {}

    void run()
    {
        for (const QString &folder : runningFolders(m_order.procFolder, m_deadline))
            add(folder, true);
        for (const DiscoveryPlace &place : m_order.places) {
            for (const QString &root : expanded(place.pattern)) {
                m_found.searched.append(root);
                look(root, place.depth);
            }
        }
    }

private:
    void look(const QString &root, int depth)
    {
        std::deque<std::pair<QString, int>> waiting{{root, depth}};
        while (!waiting.empty()) {
            const auto [folder, rest] = waiting.front();
            waiting.pop_front();
            if (m_deadline.hasExpired() || m_seen.size() >= kMostFolders ||
                m_found.servers.size() >= kMostServers) {
                m_found.isComplete = false;
                return;
            }
            const QString real = QFileInfo(folder).canonicalFilePath();
            if (real.isEmpty() || m_seen.contains(real) || isExcluded(real))
                continue;
            m_seen.insert(real);
            if (looksLikeServer(real)) {
                add(real, false);
                continue;
            }
            if (rest < 1)
                continue;
            const auto names =
                QDir(real).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
            for (const QString &name : names.first(std::min(names.size(), kMostEntries)))
                waiting.emplace_back(real + u'/' + name, rest - 1);
        }
    }

    bool isExcluded(const QString &folder) const
    {
        return std::ranges::any_of(m_order.without, [&](const QString &path) {
            return folder == path || folder.startsWith(QString(path + u'/'));
        });
    }

    /// Only what a server has and a mere world, a template or a download has not.
    static bool looksLikeServer(const QString &folder)
    {
        const auto has = [&folder](QLatin1StringView name) {
            return QFileInfo(folder + u'/' + name).isFile();
        };
        return has("server.properties"_L1) || has("bukkit.yml"_L1) || has("minetest.conf"_L1) ||
               has("luanti.conf"_L1) || has("mumble-server.ini"_L1) || has("murmur.ini"_L1);
    }

    void add(const QString &folder, bool isRunning)
    {
        const QString real = QFileInfo(folder).canonicalFilePath();
        if (real.isEmpty() || m_added.contains(real) || isExcluded(real))
            return;
        m_added.insert(real);
        m_seen.insert(real);
        using namespace std::chrono_literals;
        FoundServer server = describeServer(real, m_deadline.hasExpired() ? 0ms : 300ms);
        server.isRunning = isRunning;
        server.templateKey = recognisedTemplate(real, m_order.templates);
        m_found.servers.append(server);
    }

    const DiscoveryOrder &m_order;
    FoundServers &m_found;
    QDeadlineTimer m_deadline;
    QSet<QString> m_seen;
    QSet<QString> m_added;
};

/// Java's properties as far as servers use them: key=value, # comments, \uXXXX.
QHash<QString, QString> readProperties(const QString &file)
{
    QHash<QString, QString> values;
    const QString content = QString::fromUtf8(beginningOf(file, kPropertiesBytes));
    for (const QStringView line : QStringView(content).split(u'\n')) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1 || line.startsWith(u'#'))
            continue;
        values.insert(line.first(equals).trimmed().toString(),
                      line.mid(equals + 1).trimmed().toString());
    }
    return values;
}

/// A message of the day as a name: without its colour codes, one line, short.
QString plainMessage(const QString &message)
{
    QString plain;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const QChar letter = message.at(i);
        if (letter == u'§') {
            ++i;
        } else if (letter == u'\\' && i + 1 < message.size()) {
            const bool isUnicode = message.at(i + 1) == u'u';
            const ushort code = isUnicode ? message.mid(i + 2, 4).toUShort(nullptr, 16) : 0;
            if (code == 0xA7)
                i += 1; // and the colour's letter, below
            else if (code >= 0x20)
                plain += QChar(code);
            i += isUnicode ? 5 : 1;
        } else if (letter.isPrint()) {
            plain += letter;
        }
    }
    return plain.simplified().left(64);
}

void measure(const QString &folder, std::chrono::milliseconds mostTime, FoundServer &server)
{
    const QDeadlineTimer deadline(mostTime);
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (deadline.hasExpired()) {
            server.isSizePartial = true;
            return;
        }
        files.next();
        server.sizeBytes += files.fileInfo().size();
    }
}

} // namespace

FoundServer describeServer(const QString &folder, std::chrono::milliseconds mostTime)
{
    FoundServer server;
    server.directory = folder;
    const auto properties = readProperties(folder + "/server.properties"_L1);
    const int port = properties.value(u"server-port"_s).toInt();
    server.port = port > 0 && port < 65536 ? port : 0;
    // A level's name is a folder's name here, never a path that leads elsewhere.
    const QString levelName = lastPart(properties.value(u"level-name"_s, u"world"_s));
    const QString world = levelName.isEmpty() || levelName == ".."_L1 ? u"world"_s : levelName;
    const QByteArray level =
        beginningOf(folder + u'/' + world + "/level.dat"_L1, minecraft::kLevelDatLimitBytes);
    if (!level.isEmpty()) {
        if (const auto summary = minecraft::readLevelDat(level);
            summary && summary->versionName != "unknown"_L1)
            server.version = summary->versionName;
    }
    const QString message = plainMessage(properties.value(u"motd"_s));
    const bool isTelling = !message.isEmpty() && message != "A Minecraft Server"_L1;
    server.name = isTelling             ? message
                  : world != "world"_L1 ? world.left(64)
                                        : lastPart(folder).left(64);
    measure(folder, mostTime, server);
    return server;
}

FoundServers discoverServers(const DiscoveryOrder &order)
{
    FoundServers found;
    Search(order, found).run();
    std::ranges::sort(found.servers, [](const FoundServer &left, const FoundServer &right) {
        return left.isRunning != right.isRunning ? left.isRunning
                                                 : left.directory < right.directory;
    });
    found.searched.removeDuplicates();
    return found;
}

} // namespace holdfast::node
