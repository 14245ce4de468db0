#include "manifest_browse.h"

#include "stored_manifest.h"

#include <QtCore/QDir>

#include <algorithm>
#include <map>
#include <vector>

namespace holdfast::node {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestPage = 5000;

Error notFound(const QString &path)
{
    return Error("archive.member_not_found"_L1, {{"path"_L1, path}});
}

QString typeName(archive::EntryType type)
{
    switch (type) {
    case archive::EntryType::File:
        return u"file"_s;
    case archive::EntryType::Directory:
        return u"directory"_s;
    case archive::EntryType::Symlink:
        return u"symlink"_s;
    }
    return {};
}

// Folders before everything else; within them by name.
QString sortKey(const QString &name, bool isFolder)
{
    return (isFolder ? u'0' : u'1') + name;
}

// The first `limit` entries after `after`. Those that fall out of the page never come back, since
// only smaller ones push them out.
class Page
{
public:
    Page(QString after, int limit)
        : m_after(std::move(after))
        , m_limit(size_t(std::clamp(limit, 1, kLargestPage)))
    {}

    ArchiveEntry *findFolder(const QString &name)
    {
        const auto found = m_entries.find(sortKey(name, true));
        return found == m_entries.end() ? nullptr : &found->second;
    }
    void add(const ArchiveEntry &entry)
    {
        const QString key =
            sortKey(entry.name, entry.type == typeName(archive::EntryType::Directory));
        if (!m_after.isEmpty() && key <= m_after)
            return;
        m_entries.emplace(key, entry);
        if (m_entries.size() > m_limit) {
            m_entries.erase(std::prev(m_entries.end()));
            m_hasMore = true;
        }
    }
    ArchiveListing take()
    {
        ArchiveListing listing;
        for (auto &[key, entry] : m_entries)
            listing.entries.append(std::move(entry));
        if (m_hasMore)
            listing.after = m_entries.rbegin()->first;
        return listing;
    }

private:
    QString m_after;
    size_t m_limit;
    bool m_hasMore = false;
    std::map<QString, ArchiveEntry> m_entries;
};

} // namespace

bool isBeforeInWalk(const QByteArray &left, const QByteArray &right)
{
    if (left == "." || right == ".")
        return left == "." && right != ".";
    // A folder's content comes right after it: '/' sorts before every other byte.
    const auto rank = [](char byte) { return byte == '/' ? 0 : int(uchar(byte)) + 1; };
    return std::ranges::lexicographical_compare(left, right, {}, rank, rank);
}

QString tidiedPath(const QString &path)
{
    const QString clean = QDir::cleanPath(u'/' + path);
    return clean == "/"_L1 ? u"."_s : clean.mid(1);
}

QString cursorOf(const QByteArray &path)
{
    return QString::fromLatin1(path.toBase64(QByteArray::Base64UrlEncoding));
}

QByteArray pathOfCursor(const QString &cursor)
{
    return QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
}

ArchiveEntry toArchiveEntry(const archive::ManifestEntry &entry)
{
    ArchiveEntry shown;
    shown.path = pathForPeople(entry.path);
    shown.name = pathForPeople(entry.path.mid(entry.path.lastIndexOf('/') + 1));
    shown.type = typeName(entry.type);
    shown.sizeBytes = entry.type == archive::EntryType::File ? entry.sizeBytes : 0;
    qint64 milliseconds = entry.mtimeNs / 1'000'000;
    milliseconds -= entry.mtimeNs % 1'000'000 < 0 ? 1 : 0;
    shown.modifiedAt = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    shown.mode = int(entry.mode);
    if (entry.type == archive::EntryType::Symlink)
        shown.linkTarget = pathForPeople(entry.linkTarget);
    shown.checksum = QString::fromLatin1(entry.sha256.toHex());
    return shown;
}

Result<ArchiveListing> browseManifest(archive::ManifestReader &manifest, const QString &path,
                                      const QString &after, int limit)
{
    const QString wanted = tidiedPath(path);
    const QString prefix = wanted == "."_L1 ? QString() : QString(wanted + u'/');
    Page page(after, limit);
    bool isFound = wanted == "."_L1;
    for (;;) {
        HF_TRY(const auto entry, manifest.next());
        if (!entry)
            break;
        const QString shownPath = pathForPeople(entry->path);
        if (shownPath == wanted) {
            if (entry->type != archive::EntryType::Directory)
                return Error("node.not_a_folder"_L1, {{"path"_L1, wanted}});
            isFound = true;
            continue;
        }
        if (entry->path == "." || !shownPath.startsWith(prefix))
            continue;
        const qsizetype slash = shownPath.indexOf(u'/', prefix.size());
        if (slash < 0)
            page.add(toArchiveEntry(*entry));
        else if (ArchiveEntry *folder =
                     page.findFolder(shownPath.mid(prefix.size(), slash - prefix.size())))
            folder->sizeBytes += entry->type == archive::EntryType::File ? entry->sizeBytes : 0;
    }
    if (!isFound)
        return notFound(wanted);
    return page.take();
}

Result<ArchiveListing> searchManifest(archive::ManifestReader &manifest, const QString &text,
                                      const QString &after, int limit,
                                      const CancellationToken &cancel)
{
    const QByteArray last = pathOfCursor(after);
    ArchiveListing found;
    QByteArray lastFound;
    // Found folders that entries may still come for, the outermost first.
    std::vector<std::pair<QByteArray, qsizetype>> open;
    for (;;) {
        HF_CHECK(cancel.check());
        HF_TRY(const auto entry, manifest.next());
        if (!entry)
            return found;
        while (!open.empty() && !entry->path.startsWith(open.back().first))
            open.pop_back();
        for (const auto &[prefix, index] : open) {
            if (entry->type == archive::EntryType::File)
                found.entries[index].sizeBytes += entry->sizeBytes;
        }
        const bool isBehind = last.isEmpty() || isBeforeInWalk(last, entry->path);
        const bool isFull = found.entries.size() >= limit;
        if (isFull && open.empty() && !found.after.isEmpty())
            return found; // what is left could only be counted
        if (entry->path == "." || !isBehind ||
            !pathForPeople(entry->path).contains(text, Qt::CaseInsensitive))
            continue;
        if (isFull) {
            found.after = cursorOf(lastFound);
            continue;
        }
        if (entry->type == archive::EntryType::Directory)
            open.emplace_back(entry->path + '/', found.entries.size());
        found.entries.append(toArchiveEntry(*entry));
        lastFound = entry->path;
    }
}

Result<archive::ManifestEntry> findInManifest(archive::ManifestReader &manifest,
                                              const QString &path)
{
    const QString wanted = tidiedPath(path);
    const QByteArray bytes = wanted.toUtf8();
    for (;;) {
        HF_TRY(auto entry, manifest.next());
        if (!entry)
            return notFound(wanted);
        if (entry->path == bytes || pathForPeople(entry->path) == wanted)
            return std::move(*entry);
    }
}

} // namespace holdfast::node
