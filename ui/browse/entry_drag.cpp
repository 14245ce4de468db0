#include "entry_drag.h"

#include "entry_saver.h"

#include "ui/kit/time_text.h"

#include <QtCore/QDir>
#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QUrl>
#include <QtGui/QDrag>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

/// What is there within it needs no words.
constexpr qint64 kMomentMilliseconds = 600;
constexpr auto kGroup = "drag"_L1;

} // namespace

EntryDrag::EntryDrag(Workspace &workspace, QWidget *source)
    : QObject(source)
    , m_workspace(workspace)
    , m_source(source)
{}

EntryDrag::~EntryDrag()
{
    // The workspace outlives the page; its files go with the folder.
    delete m_saver;
}

void EntryDrag::begin(const QUuid &backupId, const ArchiveEntry &entry)
{
    if (m_saver || !m_folder.isValid())
        return;
    const QString key = backupId.toString() + u'/' + entry.path;
    if (QFileInfo::exists(m_taken.value(key))) {
        drag(m_taken.value(key));
        return;
    }
    // A folder of its own each time: the name stays, and nothing taken before is replaced.
    const QString folder = m_folder.filePath(QString::number(++m_count));
    const QString place = QDir(folder).filePath(entry.path.section(u'/', -1));
    if (!QDir().mkpath(folder))
        return;
    m_began.start();
    m_isTold = false;
    m_saver = new EntrySaver(m_workspace, backupId, entry, place, this);
    connect(m_saver, &EntrySaver::progressed, this, [this, entry] { tell(entry); });
    connect(m_saver, &EntrySaver::finished, this,
            [this, entry, place, key](const Result<void> &outcome) {
                if (outcome)
                    m_taken.insert(key, place);
                receive(entry, place, outcome);
            });
    m_saver->start();
}

void EntryDrag::tell(const ArchiveEntry &entry)
{
    if (!m_saver || m_began.elapsed() < kMomentMilliseconds)
        return;
    m_isTold = true;
    const Notice notice{.status = kit::Status::Running,
                        //: a file or folder, how much of it is here, how much it is
                        .text = tr("Taking out %1: %2 of %3")
                                    .arg(entry.name, kit::sizeText(m_saver->bytesDone()),
                                         kit::sizeText(entry.sizeBytes)),
                        .actionText = tr("Cancel"),
                        .action =
                            [saver = QPointer(m_saver)] {
                                if (saver)
                                    saver->cancel();
                            },
                        .staysUntilClosed = true,
                        .group = kGroup};
    m_workspace.notify(notice);
}

void EntryDrag::receive(const ArchiveEntry &entry, const QString &place,
                        const Result<void> &outcome)
{
    const int links = m_saver->linksLeftOut();
    m_saver = nullptr; // deletes itself
    if (!outcome && outcome.error().kind() == ErrorKind::Cancelled) {
        m_workspace.notify({.status = kit::Status::Stopped,
                            .text = tr("%1 was not taken out").arg(entry.name),
                            .group = kGroup});
        return;
    }
    if (!outcome) {
        m_workspace.showError(tr("%1 could not be taken out").arg(entry.name), outcome.error());
        return;
    }
    const bool isHeld = QGuiApplication::mouseButtons() & Qt::LeftButton;
    if (links > 0)
        m_workspace.notify(
            {.status = kit::Status::Attention,
             .text = tr("%1 without %n symbolic link(s)", nullptr, links).arg(entry.name),
             .group = kGroup});
    else if (!isHeld)
        m_workspace.notify({.status = kit::Status::Waiting,
                            .text = tr("%1 is here now. Drag it once more.").arg(entry.name),
                            .group = kGroup});
    else if (m_isTold)
        m_workspace.notify({.text = tr("%1 is here").arg(entry.name), .group = kGroup});
    if (isHeld)
        drag(place);
}

void EntryDrag::drag(const QString &path)
{
    auto *content = new QMimeData;
    content->setUrls({QUrl::fromLocalFile(path)});
    auto *drag = new QDrag(m_source);
    drag->setMimeData(content);
    emit dragged(path);
    drag->exec(Qt::CopyAction);
}

} // namespace holdfast::ui
