#include "entry_saver.h"

#include "ui/browse/file_saver.h"

#include "core/base/file_sync.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>

#include <fcntl.h>
#include <unistd.h>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilesAtATime = 4;
constexpr int kPageEntries = 500;
constexpr qint64 kTellEveryMilliseconds = 250;

/// Everything that was gathered is on the disk, and has its name only then. Waits for the disk.
Result<void> placeSynced(const QString &content, const QString &destination)
{
    const QByteArray place = QFile::encodeName(QFileInfo(content).path());
    const UniqueFd folder(::open(place.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isValid())
        return Error::fromErrno(errno, "open"_L1, content);
    // One call for all of them: the files are many, and each by itself would wait for the disk.
    if (::syncfs(folder.get()) != 0)
        return Error::fromErrno(errno, "syncfs"_L1, content);
    if (QFileInfo::exists(destination))
        return Error("destination.exists"_L1, {{"path"_L1, destination}});
    if (::rename(QFile::encodeName(content).constData(),
                 QFile::encodeName(destination).constData()) != 0)
        return Error::fromErrno(errno, "rename"_L1, destination);
    return syncFolder(QFileInfo(destination).path());
}

/// Whether it names something in its folder and nothing else, whatever the service says.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/') &&
           !name.contains(QChar(u'\0'));
}

} // namespace

EntrySaver::~EntrySaver()
{
    if (m_placing)
        m_placing->wait(); // it works in the folder that goes with this object
}

EntrySaver::EntrySaver(Workspace &workspace, const QUuid &backupId, const ArchiveEntry &entry,
                       const QString &destination, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_backupId(backupId)
    , m_entry(entry)
    , m_destination(destination)
    , m_gathered(QFileInfo(destination).path() + "/.holdfast-XXXXXX"_L1)
{}

void EntrySaver::start()
{
    m_lastTold.start();
    const auto refuse = [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { end(error); }, Qt::QueuedConnection);
    };
    if (QFileInfo::exists(m_destination)) {
        refuse(Error("destination.exists"_L1, {{"path"_L1, m_destination}}));
        return;
    }
    const QString place = m_gathered.filePath(u"content"_s);
    if (!m_gathered.isValid()) {
        refuse(Error("file.failed"_L1, {{"call"_L1, u"mkdtemp"_s},
                                        {"path"_L1, QFileInfo(m_destination).path()},
                                        {"reason"_L1, m_gathered.errorString()}}));
        return;
    }
    if (m_entry.type == "directory"_L1) {
        QDir().mkpath(place);
        m_folders.append({.path = m_entry.path, .destination = place});
    } else {
        m_files.enqueue({.path = m_entry.path, .destination = place});
    }
    goOn();
}

void EntrySaver::cancel()
{
    if (!m_placing) // all is here: the last moment is not worth a half-finished answer
        end(Error("cancelled"_L1));
}

qint64 EntrySaver::bytesDone() const
{
    qint64 bytes = m_bytesOfEnded;
    for (const FileSaver *saver : m_savers)
        bytes += saver->bytesReceived();
    return bytes;
}

void EntrySaver::goOn()
{
    while (!m_files.isEmpty() && m_savers.size() < kFilesAtATime)
        fetch(m_files.dequeue());
    // Only then more names: a folder of millions of files is not kept in memory.
    if (m_files.isEmpty() && !m_folders.isEmpty() && !m_isReading)
        readFolder(m_folders.takeLast());
    if (m_files.isEmpty() && m_folders.isEmpty() && m_savers.isEmpty() && !m_isReading)
        putInPlace();
}

void EntrySaver::readFolder(const Wanted &folder)
{
    m_isReading = true;
    const BackupBrowseParams params{
        .backupId = m_backupId, .path = folder.path, .after = folder.after, .limit = kPageEntries};
    m_workspace.connection().call<ArchiveListing>(
        "backups.browse"_L1, params, this, [this, folder](const Result<ArchiveListing> &listing) {
            m_isReading = false;
            if (m_isOver)
                return;
            if (listing)
                take(folder, *listing);
            else
                end(listing.error());
        });
}

void EntrySaver::take(const Wanted &folder, const ArchiveListing &listing)
{
    if (!listing.after.isEmpty())
        m_folders.append(
            {.path = folder.path, .destination = folder.destination, .after = listing.after});
    for (const ArchiveEntry &entry : listing.entries) {
        if (!isPlainName(entry.name)) {
            end(Error("archive.hostile"_L1,
                      {{"member"_L1, entry.path}, {"reason"_L1, u"its name is not plain"_s}}));
            return;
        }
        const Wanted below{.path = entry.path,
                           .destination = folder.destination + u'/' + entry.name};
        if (entry.type == "directory"_L1) {
            if (!QDir().mkdir(below.destination)) {
                end(Error("file.failed"_L1, {{"call"_L1, u"mkdir"_s},
                                             {"path"_L1, below.destination},
                                             {"reason"_L1, entry.path}}));
                return;
            }
            m_folders.append(below);
        } else if (entry.type == "file"_L1) {
            m_files.enqueue(below);
        } else {
            ++m_linksLeftOut;
        }
    }
    goOn();
}

void EntrySaver::fetch(const Wanted &file)
{
    auto *saver = new FileSaver(m_workspace, m_backupId, file.path, file.destination,
                                FileSaver::Place::Gathering, this);
    m_savers.append(saver);
    connect(saver, &FileSaver::progressed, this, &EntrySaver::tellProgress);
    connect(saver, &FileSaver::finished, this, [this, saver](const Result<void> &outcome) {
        m_savers.removeOne(saver);
        if (m_isOver)
            return;
        if (!outcome) {
            end(outcome.error());
            return;
        }
        m_bytesOfEnded += saver->bytesReceived();
        ++m_filesDone;
        tellProgress();
        goOn();
    });
    saver->start();
}

void EntrySaver::tellProgress()
{
    if (m_lastTold.elapsed() < kTellEveryMilliseconds)
        return;
    m_lastTold.restart();
    emit progressed();
}

void EntrySaver::putInPlace()
{
    if (m_placing)
        return;
    // Not in this thread, which draws the window.
    m_placing = QThread::create(
        [this, content = m_gathered.filePath(u"content"_s), destination = m_destination] {
            const Result<void> placed = placeSynced(content, destination);
            QMetaObject::invokeMethod(
                this, [this, placed] { end(placed); }, Qt::QueuedConnection);
        });
    m_placing->setParent(this);
    m_placing->start();
}

void EntrySaver::end(const Result<void> &outcome)
{
    if (std::exchange(m_isOver, true))
        return;
    // Their files lie in the folder that goes with this object.
    qDeleteAll(std::exchange(m_savers, {}));
    emit finished(outcome);
    deleteLater();
}

} // namespace holdfast::ui
