// ui/browse/entry_saver.h: takes a file or a whole folder out of a backup onto this computer.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QQueue>
#include <QtCore/QTemporaryDir>

namespace holdfast::ui {

class FileSaver;

/// Folders are read page by page and their files fetched a few at a time, so that a folder of any
/// size costs bounded memory. All of it is gathered beside `destination` and gets that name once it
/// is whole; a folder that is there already is not touched (`destination.exists`). Symbolic links
/// are left out: what they lead to is not part of them. Deletes itself after finished().
class EntrySaver : public QObject
{
    Q_OBJECT
public:
    EntrySaver(Workspace &workspace, const QUuid &backupId, const ArchiveEntry &entry,
               const QString &destination, QObject *parent = nullptr);
    ~EntrySaver() override;

    void start();
    /// Ends it with `cancelled`; nothing stays.
    void cancel();
    qint64 bytesDone() const;
    int filesDone() const { return m_filesDone; }
    int linksLeftOut() const { return m_linksLeftOut; }

signals:
    /// At most a few times a second.
    void progressed();
    void finished(const holdfast::Result<void> &outcome);

private:
    struct Wanted
    {
        QString path = {};        ///< in the backup
        QString destination = {}; ///< here, in the gathering folder
        QString after = {};       ///< of a folder: cursor of its next page
    };

    void goOn();
    void readFolder(const Wanted &folder);
    void take(const Wanted &folder, const ArchiveListing &listing);
    void fetch(const Wanted &file);
    void tellProgress();
    void end(const Result<void> &outcome);
    void putInPlace();

    Workspace &m_workspace;
    const QUuid m_backupId;
    const ArchiveEntry m_entry;
    const QString m_destination;
    QTemporaryDir m_gathered;
    QList<Wanted> m_folders; ///< the deepest last, which is read next
    QQueue<Wanted> m_files;
    QList<FileSaver *> m_savers;
    QThread *m_placing = nullptr; ///< once everything is gathered
    bool m_isReading = false;
    bool m_isOver = false;
    qint64 m_bytesOfEnded = 0;
    int m_filesDone = 0;
    int m_linksLeftOut = 0;
    QElapsedTimer m_lastTold;

    Q_DISABLE_COPY_MOVE(EntrySaver)
};

} // namespace holdfast::ui
