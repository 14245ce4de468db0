// folder_upload.h: one archive on its way into a folder, under a temporary name until it is whole.
#pragma once

#include "core/targets/target.h"

#include "folder_access.h"

#include "core/base/sequential_file.h"

#include <optional>

namespace holdfast::targets {

/// Temporary names begin with this; no object's name can (isValidName refuses a leading dot).
constexpr char kTemporaryPrefix[] = ".holdfast-upload-";

/// Gives a finished file its final name by a hard link, where renameat2 is missing (NFS, some FUSE
/// file systems), and takes the temporary name away. Conflict `target.exists`,
/// `target.no_safe_rename`.
Result<void> linkWithoutReplacing(const OpenFolder &folder, const QByteArray &temporaryName,
                                  const QString &fileName);

/// Used by one thread at a time. The temporary file is held locked (flock), so that
/// removeTemporaries() of any process can tell a live upload from a dead one.
class FolderUpload : public Upload
{
public:
    /// `folder` is the one that will hold the file, `fileName` its last part.
    static Result<std::unique_ptr<FolderUpload>> create(OpenFolder folder, const QString &fileName);
    ~FolderUpload() override;

    Result<void> write(std::span<const std::byte> bytes) override;
    Result<void> commit() override;

private:
    FolderUpload(OpenFolder folder, const QString &fileName);

    Result<void> publish();
    Result<void> syncFolderOrTakeBack();
    QString finalPath() const { return m_folder.path + u'/' + m_fileName; }

    OpenFolder m_folder;
    QString m_fileName;
    QByteArray m_temporaryName;
    UniqueFd m_file;
    SequentialFile m_content;
    std::optional<Error> m_failure;
    bool m_hasTemporary = false;
};

} // namespace holdfast::targets
