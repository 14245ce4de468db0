// folder_target.h: archives as files below one folder of this machine.
#pragma once

#include "core/targets/target.h"

#include "folder_access.h"

#include <sys/types.h>

namespace holdfast::targets {

/// Every call opens the folder anew and sees whether it is still the one it was opened on: a disk
/// that was unmounted must not turn into an empty folder of the disk below. Any thread.
class FolderTarget : public Target
{
public:
    static Result<std::unique_ptr<FolderTarget>> openFolder(const QString &directory);

    Result<std::unique_ptr<Upload>> put(const QString &name) override;
    Result<std::unique_ptr<ByteSource>> open(const QString &name) override;
    Result<QList<StoredObject>> list(const QString &prefix) override;
    Result<void> remove(const QString &name) override;
    Result<Space> space() override;
    Result<bool> dropFromCache(const QString &name) override;
    Result<void> removeTemporaries() override;
    QString localPath(const QString &name) const override;

private:
    FolderTarget(QString directory, dev_t device, ino_t inode)
        : m_directory(std::move(directory))
        , m_device(device)
        , m_inode(inode)
    {}

    Result<OpenFolder> openRoot() const;

    const QString m_directory;
    const dev_t m_device;
    const ino_t m_inode;
};

} // namespace holdfast::targets
