#include "journal.h"

#include "core/base/file_sync.h"
#include "core/base/log.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <sys/stat.h>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 256 * 1024;
constexpr auto kSuffix = ".json"_L1;
constexpr auto kDamagedSuffix = ".damaged"_L1;

QString filePath(const QString &folder, const QUuid &id)
{
    return folder + u'/' + idText(id) + kSuffix;
}

QByteArray checksumOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

// One line of JSON, one line with its SHA-256: a torn or edited file is told from a good one.
QByteArray sealed(const QJsonObject &object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return text + '\n' + checksumOf(text) + '\n';
}

std::optional<QJsonObject> unsealed(const QByteArray &content)
{
    const QList<QByteArray> lines = content.split('\n');
    if (lines.size() != 3 || !lines.at(2).isEmpty() || checksumOf(lines.at(0)) != lines.at(1))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(lines.at(0));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Result<void> removeFile(const QString &path, const QString &folder)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0) {
        if (errno == ENOENT)
            return {};
        return Error::fromErrno(errno, "unlink"_L1, path);
    }
    return syncFolder(folder);
}

// Nothing: the file is not what was written. An error: it could not be read, which says nothing
// about what it holds.
template<typename Record>
Result<std::optional<Record>> readRecord(const QString &path, const QUuid &id)
{
    const auto content = readWholeFile(path, kLargestFile);
    if (!content && !content.error().is("file.too_large"_L1))
        return content.error();
    const auto object = content ? unsealed(*content) : std::nullopt;
    if (!object)
        return std::optional<Record>();
    auto record = json::fromObject<Record>(*object, UnknownMembers::Ignore);
    if (!record || record->jobId.isNull() || record->jobId != id)
        return std::optional<Record>();
    return std::optional<Record>(std::move(*record));
}

Result<void> moveAside(const QString &path)
{
    qCWarning(lcNode, "%s is no journal file of Holdfast's; moved aside, nothing was done for it",
              qUtf8Printable(path));
    const QString aside = path + kDamagedSuffix;
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0)
        return Error::fromErrno(errno, "rename"_L1, path);
    return {};
}

template<typename Record>
Result<QList<Record>> readAll(const QString &folder)
{
    QList<Record> records;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (!name.endsWith(kSuffix))
            continue;
        const QString path = folder + u'/' + name;
        auto record = readRecord<Record>(path, QUuid::fromString(name.chopped(kSuffix.size())));
        if (!record && record.error().kind() == ErrorKind::NotFound)
            continue; // its order ended meanwhile
        if (!record)
            return record.error();
        if (*record)
            records.append(std::move(**record));
        else
            HF_CHECK(moveAside(path));
    }
    return records;
}

} // namespace

Journal::Journal(QString nodeFolder)
    : m_folder(std::move(nodeFolder))
{}

Result<void> Journal::open() const
{
    for (const QString &folder : {m_folder, QString(m_folder + "/journal"_L1),
                                  QString(m_folder + "/undo"_L1), spoolFolder()}) {
        if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
            return Error::fromErrno(errno, "mkdir"_L1, folder);
    }
    return syncFolder(m_folder);
}

Result<void> Journal::write(const JournalEntry &entry) const
{
    return writeFileAtomically(filePath(m_folder + "/journal"_L1, entry.jobId),
                               sealed(json::toObject(entry)), 0600);
}

Result<void> Journal::remove(const QUuid &jobId) const
{
    const QString folder = m_folder + "/journal"_L1;
    return removeFile(filePath(folder, jobId), folder);
}

Result<QList<JournalEntry>> Journal::entries() const
{
    return readAll<JournalEntry>(m_folder + "/journal"_L1);
}

Result<void> Journal::writeUndo(const UndoRecord &record) const
{
    return writeFileAtomically(filePath(m_folder + "/undo"_L1, record.jobId),
                               sealed(json::toObject(record)), 0600);
}

Result<void> Journal::removeUndo(const QUuid &jobId) const
{
    const QString folder = m_folder + "/undo"_L1;
    return removeFile(filePath(folder, jobId), folder);
}

Result<QList<UndoRecord>> Journal::undoRecords() const
{
    HF_TRY(auto records, readAll<UndoRecord>(m_folder + "/undo"_L1));
    std::ranges::stable_sort(records, {}, &UndoRecord::restoredAt);
    return records;
}

Result<void> Journal::clearTemporaries() const
{
    for (const QString &folder :
         {spoolFolder(), QString(m_folder + "/journal"_L1), QString(m_folder + "/undo"_L1)}) {
        for (const QString &name :
             QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System)) {
            const bool isTemporary =
                folder == spoolFolder() ||
                (name.contains(QString(kSuffix + u'.')) && !name.endsWith(kDamagedSuffix));
            if (isTemporary)
                HF_CHECK(removeFile(folder + u'/' + name, folder));
        }
    }
    return {};
}

} // namespace holdfast::node
