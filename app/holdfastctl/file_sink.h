// file_sink.h: a download on its way into a file that appears only once it is whole.
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/unique_fd.h"

#include <QtCore/QString>

#include <memory>

namespace holdfast::ctl {

enum class ExistingFile { Refuse, Replace };

class FileSink : public ByteSink
{
public:
    /// Makes a temporary file beside `path`. Errors: `cli.file_exists`, those of files.
    static Result<std::unique_ptr<FileSink>> create(const QString &path, ExistingFile existing);
    /// Removes the temporary file unless finish() succeeded.
    ~FileSink() override;

    Result<void> write(std::span<const std::byte> bytes) override;
    /// Synced, then under its name. Errors: `cli.file_exists` when one appeared meanwhile.
    Result<void> finish();
    qint64 bytesWritten() const { return m_bytesWritten; }

private:
    FileSink(UniqueFd fd, QString path, QString temporaryPath, ExistingFile existing);

    UniqueFd m_fd;
    const QString m_path;
    QString m_temporaryPath;
    const ExistingFile m_existing;
    qint64 m_bytesWritten = 0;
};

} // namespace holdfast::ctl
