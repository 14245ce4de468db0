// ui/browse/file_saver.h: takes one file out of a backup onto this computer.
#pragma once

#include "ui/workspace/workspace.h"

#include <memory>

namespace holdfast::client {
class Download;
}

namespace holdfast::ui {

/// Streams the file into its place; it appears there once it is whole and synced, and what was
/// there before stays until then. Deletes itself after finished().
class FileSaver : public QObject
{
    Q_OBJECT
public:
    enum class Place {
        Final,     ///< as above
        Gathering, ///< nobody knows it yet: written as it comes, without waiting for the disk
    };
    FileSaver(Workspace &workspace, const QUuid &backupId, const QString &path,
              const QString &destination, Place place = Place::Final, QObject *parent = nullptr);
    ~FileSaver() override;

    void start();
    qint64 bytesReceived() const;

signals:
    void progressed();
    void finished(const holdfast::Result<void> &outcome);

private:
    class Sink;
    void end(const Result<void> &outcome);

    Workspace &m_workspace;
    const QUuid m_backupId;
    const QString m_path;
    std::unique_ptr<Sink> m_sink;
    std::unique_ptr<client::Download> m_download;

    Q_DISABLE_COPY_MOVE(FileSaver)
};

} // namespace holdfast::ui
