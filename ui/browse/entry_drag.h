// ui/browse/entry_drag.h: dragging a file or a folder out of a backup into a file manager.
#pragma once

#include "ui/workspace/workspace.h"

#include "core/model/backup.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QTemporaryDir>

class QWidget;

namespace holdfast::ui {

class EntrySaver;

/// What is pulled is taken out when the drag begins, and the drag goes on once it is whole, as long
/// as the button is still held: nothing waits, and what is dropped is complete. (A promise that is
/// kept at the drop would be cut off: X11 programs wait a few seconds for the data.) Work that
/// takes longer than a moment is told with its progress, and can be cancelled. What was taken out
/// stays in a temporary folder until this object goes, because whoever took the drop may read it
/// later; pulled once more it is there at once.
class EntryDrag : public QObject
{
    Q_OBJECT
public:
    EntryDrag(Workspace &workspace, QWidget *source);
    ~EntryDrag() override;

    void begin(const QUuid &backupId, const ArchiveEntry &entry);

signals:
    /// A drag of that file or folder begins now.
    void dragged(const QString &path);

private:
    void tell(const ArchiveEntry &entry);
    void receive(const ArchiveEntry &entry, const QString &place, const Result<void> &outcome);
    void drag(const QString &path);

    Workspace &m_workspace;
    QWidget *m_source;
    QTemporaryDir m_folder;
    QHash<QString, QString> m_taken; ///< backup and path, where it lies here
    EntrySaver *m_saver = nullptr;   ///< while something is taken out
    QElapsedTimer m_began;
    bool m_isTold = false;
    int m_count = 0;

    Q_DISABLE_COPY_MOVE(EntryDrag)
};

} // namespace holdfast::ui
