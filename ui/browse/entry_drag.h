// ui/browse/file_drag.h: dragging a file out of a backup into a file manager.
#pragma once

#include "ui/workspace/workspace.h"

#include <QtCore/QTemporaryDir>

class QWidget;

namespace holdfast::ui {

/// The file is fetched when the drag begins and the drag starts once it is whole, as long as the
/// button is still held: nothing waits, and what is dropped is complete. Files stay in a temporary
/// folder until this object goes, because whoever took the drop may read them later.
class FileDrag : public QObject
{
    Q_OBJECT
public:
    FileDrag(Workspace &workspace, QWidget *source);

    void begin(const QUuid &backupId, const ArchiveEntry &entry);

private:
    void drag(const QString &file);

    Workspace &m_workspace;
    QWidget *m_source;
    QTemporaryDir m_folder;
    int m_count = 0;
    bool m_isFetching = false;

    Q_DISABLE_COPY_MOVE(FileDrag)
};

} // namespace holdfast::ui
