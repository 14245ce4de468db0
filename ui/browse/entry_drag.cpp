#include "file_drag.h"

#include "ui/browse/file_saver.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDrag>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

FileDrag::FileDrag(Workspace &workspace, QWidget *source)
    : QObject(source)
    , m_workspace(workspace)
    , m_source(source)
{}

void FileDrag::begin(const QUuid &backupId, const ArchiveEntry &entry)
{
    if (m_isFetching || !m_folder.isValid())
        return;
    // A folder of its own each time: the name stays, and nothing taken before is replaced.
    const QString folder = m_folder.filePath(QString::number(++m_count));
    const QString file = QDir(folder).filePath(entry.path.section(u'/', -1));
    if (!QDir().mkpath(folder))
        return;
    m_isFetching = true;
    auto *saver = new FileSaver(m_workspace, backupId, entry.path, file, this);
    connect(saver, &FileSaver::finished, this,
            [this, file, name = entry.name](const Result<void> &outcome) {
                m_isFetching = false;
                if (!outcome)
                    m_workspace.showError(tr("%1 could not be taken out").arg(name),
                                          outcome.error());
                else
                    drag(file);
            });
    saver->start();
}

void FileDrag::drag(const QString &file)
{
    if (!(QGuiApplication::mouseButtons() & Qt::LeftButton)) {
        const Notice notice{.status = kit::Status::Waiting,
                            .text = tr("It is here now. Drag it once more."),
                            .detail = {}};
        m_workspace.notify(notice);
        return;
    }
    auto *content = new QMimeData;
    content->setUrls({QUrl::fromLocalFile(file)});
    auto *drag = new QDrag(m_source);
    drag->setMimeData(content);
    drag->exec(Qt::CopyAction);
}

} // namespace holdfast::ui
