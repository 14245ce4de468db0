// core/targets/target.h: where archives are kept; one interface for folders and later for clouds.
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/cancellation.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

namespace holdfast::targets {

/// An object being stored. Destroyed without commit(): nothing is left behind.
class Upload : public ByteSink
{
public:
    /// Makes what was written last under its final name: synced, renamed, folder synced. After an
    /// error the name does not exist. Conflict `target.exists` when it exists already: never
    /// replaced.
    virtual Result<void> commit() = 0;
};

struct StoredObject
{
    QString name = {};
    qint64 sizeBytes = 0;
};

struct Space
{
    qint64 freeBytes = 0;
    qint64 totalBytes = 0;
};

/// A place for archives. Names: see isValidName().
/// Any thread; calls wait. Errors: NotFound, Conflict, Denied, NoSpace, Unavailable; `target.gone`
/// (Unavailable) while the place itself cannot be reached, such as a disk that was taken away.
class Target
{
public:
    virtual ~Target() = default;
    virtual Result<std::unique_ptr<Upload>> put(const QString &name) = 0;
    virtual Result<std::unique_ptr<ByteSource>> open(const QString &name) = 0;
    /// Objects whose name begins with `prefix`, sorted; temporary ones are never listed.
    virtual Result<QList<StoredObject>> list(const QString &prefix) = 0;
    /// NotFound when it is not there.
    virtual Result<void> remove(const QString &name) = 0;
    virtual Result<Space> space() = 0;
    /// Syncs the object and drops it from the machine's page cache, so that the next read comes
    /// from the medium; returns whether none of it is in memory any more. Targets without a cache:
    /// true.
    virtual Result<bool> dropFromCache(const QString &name) = 0;
    /// Removes what an interrupted put left; called at start. Uploads that are under way, also
    /// those of another process on this machine, are left alone.
    virtual Result<void> removeTemporaries() = 0;
    /// The path people can use, such as a file name; empty when there is none.
    virtual QString localPath(const QString &name) const = 0;
};

/// Whether every target takes this name: relative, '/' between parts, letters and digits of any
/// script and `-_. ` inside a part; no part begins with '.' or ' ' or ends with them, has more than
/// 200 bytes in UTF-8, and there are at most 8 parts.
bool isValidName(QStringView name);

/// Makes a target from its row: kind and settings (a folder: {"directory": "/absolute"}).
/// Errors: InvalidArgument (kind, settings), Denied. The folder is made when it is missing (0700).
Result<std::unique_ptr<Target>> openTarget(const QString &kind, const QJsonObject &settings);

} // namespace holdfast::targets
