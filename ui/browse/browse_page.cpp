#include "ui/browse/browse_page.h"

#include "archive_tree_model.h"
#include "entry_drag.h"
#include "entry_saver.h"
#include "file_preview_pane.h"

#include "ui/browse/file_saver.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/page_header.h"
#include "ui/kit/search_field.h"
#include "ui/kit/status.h"
#include "ui/kit/time_text.h"
#include "ui/kit/tree_view.h"

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::px;

namespace {

bool isFolder(const ArchiveEntry &entry)
{
    return entry.type == "directory"_L1;
}

bool isTakenOut(const ArchiveEntry &entry)
{
    return isFolder(entry) || entry.type == "file"_L1;
}

/// The tree that starts a drag when an entry is pulled.
class ArchiveTreeView : public kit::TreeView
{
public:
    explicit ArchiveTreeView(std::function<void(const QModelIndex &)> pulled)
        : m_pulled(std::move(pulled))
    {
        setDragEnabled(true);
    }

protected:
    void startDrag(Qt::DropActions) override { m_pulled(currentIndex()); }

private:
    std::function<void(const QModelIndex &)> m_pulled;
};

} // namespace

BrowsePage::BrowsePage(Workspace &workspace)
    : Page(workspace)
    , m_header(new kit::PageHeader({}))
    , m_proof(new kit::ProofLadder)
    , m_search(new QLineEdit)
    , m_marked(new QLabel)
    , m_compare(kit::makeButton(tr("Compare…"), u"compare"_s))
    , m_restore(kit::makeButton(tr("Restore…"), u"restore"_s))
    , m_save(kit::makeButton(tr("Save as…"), u"download"_s))
    , m_split(new QSplitter)
    , m_tree(new ArchiveTreeView([this](const QModelIndex &index) {
        const ArchiveEntry *entry = m_model ? m_model->entry(index) : nullptr;
        if (entry && isTakenOut(*entry))
            m_drag->begin(m_id, *entry);
    }))
    , m_drag(new EntryDrag(workspace, m_tree))
{
    m_header->setCrumb(tr("Backups"));
    m_header->addAction(m_proof);
    m_header->addAction(m_compare);
    m_header->addAction(m_restore);
    m_search->setPlaceholderText(tr("Search in this backup"));
    kit::makeSearchField(m_search, tr("Search in this backup"));
    m_search->setMaximumWidth(px(430));
    m_marked->setTextFormat(Qt::PlainText);
    m_tree->setAccessibleName(tr("Files of the backup"));
    m_tree->setHeaderHidden(true);
    m_split->addWidget(m_tree);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(px(kit::space::xl) - kit::kFocusMargin, px(6), px(kit::space::xl),
                              px(6));
    tools->setSpacing(px(kit::space::s));
    tools->addWidget(m_search, 1);
    tools->addStretch(0);
    tools->addWidget(m_marked);
    tools->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tools);
    column->addWidget(m_split, 1);
    setFocusProxy(m_tree);

    for (QTimer *timer : {&m_rest, &m_searchRest})
        timer->setSingleShot(true);
    m_rest.setInterval(80ms);
    m_searchRest.setInterval(250ms);
    connect(&m_rest, &QTimer::timeout, this, &BrowsePage::preview);
    connect(&m_searchRest, &QTimer::timeout, this, [this] {
        if (m_model && m_search->text().isEmpty())
            m_model->showFolders();
        else if (m_model)
            m_model->search(m_search->text());
    });
    connect(m_search, &QLineEdit::textChanged, &m_searchRest, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { m_tree->setFocus(Qt::OtherFocusReason); });
    connect(m_header, &kit::PageHeader::crumbClicked, this,
            [this] { this->workspace().open(Address::of(u"backup"_s, m_id)); });
    connect(m_compare, &QPushButton::clicked, this,
            [this] { this->workspace().open(Address::of(u"compare"_s, m_id)); });
    connect(m_restore, &QPushButton::clicked, this,
            [this] { this->workspace().open(Address::of(u"restore"_s, m_id)); });
    connect(m_save, &QPushButton::clicked, this, &BrowsePage::save);
    connect(m_drag, &EntryDrag::dragged, this, &BrowsePage::dragged);
    connect(&workspace.connection(), &Connection::stateChanged, this, &BrowsePage::updateState);
    updateState();
}

void BrowsePage::open(const Address &address)
{
    if (address.id() != m_id) {
        m_id = address.id();
        m_backup = {};
        m_header->setTitle(tr("A backup"));
        m_header->setFacts({});
        delete m_preview;
        m_preview = new FilePreviewPane(workspace(), m_id);
        m_split->addWidget(m_preview);
        m_split->setSizes({px(400), px(700)});
        const QSignalBlocker quiet(m_search);
        m_search->setText(address.query);
        delete m_model;
        m_model = new ArchiveTreeModel(workspace(), m_id, this);
        m_tree->setModel(m_model);
        m_tree->header()->setStretchLastSection(false);
        m_tree->header()->setSectionResizeMode(ArchiveTreeModel::NameColumn, QHeaderView::Stretch);
        m_tree->header()->setSectionResizeMode(ArchiveTreeModel::SizeColumn, QHeaderView::Fixed);
        m_tree->setColumnWidth(ArchiveTreeModel::SizeColumn, px(88));
        connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this] { m_rest.start(); });
        connect(m_model, &ArchiveTreeModel::opened, this, [this] {
            m_tree->setCurrentIndex(m_model->index(0, 0));
            m_rest.start();
        });
        connect(m_model, &ArchiveTreeModel::failed, this, [this](const Error &error) {
            m_preview->showMessage(tr("The backup cannot be read"), error.message());
        });
        refresh();
    }
    preview();
}

void BrowsePage::refresh()
{
    const BackupIdParams params{.backupId = m_id};
    workspace().connection().read<BackupDetails>(
        "backups.get"_L1, params, this, [this, id = m_id](const Result<BackupDetails> &details) {
            if (id != m_id)
                return;
            if (details)
                show(details->backup);
            else
                m_preview->showMessage(tr("This backup is not there"), details.error().message());
        });
    if (m_search->text().isEmpty())
        m_model->showFolders();
    else
        m_model->search(m_search->text());
}

void BrowsePage::show(const Backup &backup)
{
    m_backup = backup;
    m_header->setTitle(
        tr("%1, %2", "server and time of its backup")
            .arg(backup.serverName,
                 kit::shortTimeText(backup.startedAt, QDateTime::currentDateTimeUtc())));
    m_header->setFacts(tr("archive of %1, %Ln file(s)", nullptr, int(backup.fileCount))
                           .arg(kit::sizeText(backup.sizeBytes)));
    m_proof->setProof({.rungs = backup.proofLevel});
    m_search->setPlaceholderText(tr("Search all %Ln file(s)", nullptr, int(backup.fileCount)));
    updateState();
}

void BrowsePage::updateState()
{
    const bool online = workspace().connection().isOnline();
    const ArchiveEntry *entry = current();
    m_save->setEnabled(online && entry && isTakenOut(*entry));
    m_compare->setEnabled(online && !m_backup.serverId.isNull());
    m_restore->setEnabled(online && !m_backup.id.isNull());
    m_marked->setText(entry && isTakenOut(*entry) ? kit::sizeText(entry->sizeBytes) : QString());
}

const ArchiveEntry *BrowsePage::current() const
{
    return m_model ? m_model->entry(m_tree->currentIndex()) : nullptr;
}

void BrowsePage::preview()
{
    updateState();
    if (const ArchiveEntry *entry = current())
        m_preview->show(*entry);
    else if (m_model->isSearch() && m_model->isRead())
        m_preview->showMessage(
            tr("Nothing found"),
            tr("No file of this backup has “%1” in its path.").arg(m_search->text()));
    else
        m_preview->showMessage({}, {});
}

void BrowsePage::save()
{
    const ArchiveEntry *entry = current();
    if (!entry || !isTakenOut(*entry))
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    if (isFolder(*entry)) {
        saveFolder(*entry, folder);
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save file"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(entry->path.section(u'/', -1));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, path = entry->path, id = m_id](const QString &destination) {
                auto *saver = new FileSaver(workspace(), id, path, destination,
                                            FileSaver::Place::Final, &workspace());
                connect(saver, &FileSaver::finished, &workspace(),
                        [&workspace = workspace(), path, destination](const Result<void> &outcome) {
                            if (!outcome) {
                                workspace.showError(tr("%1 was not saved").arg(path),
                                                    outcome.error());
                                return;
                            }
                            const Notice notice{.text = tr("Saved %1").arg(destination)};
                            workspace.notify(notice);
                        });
                saver->start();
            });
    dialog->open();
}

void BrowsePage::saveFolder(const ArchiveEntry &entry, const QString &proposed)
{
    auto *dialog = new QFileDialog(this, tr("Put the folder into"), proposed);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, entry, id = m_id](const QString &chosen) {
                takeFolder(entry, id, QDir(chosen).filePath(entry.name));
            });
    dialog->open();
}

void BrowsePage::takeFolder(const ArchiveEntry &entry, const QUuid &backupId,
                            const QString &destination)
{
    Workspace &told = workspace();
    // Goes on when another page is opened.
    auto *saver = new EntrySaver(told, backupId, entry, destination, &told);
    const QString group = u"save "_s + destination;
    connect(saver, &EntrySaver::progressed, &told, [&told, saver, entry, group] {
        told.notify({.status = kit::Status::Running,
                     .text = tr("Saving %1: %2 of %3")
                                 .arg(entry.name, kit::sizeText(saver->bytesDone()),
                                      kit::sizeText(entry.sizeBytes)),
                     .actionText = tr("Cancel"),
                     .action =
                         [guard = QPointer(saver)] {
                             if (guard)
                                 guard->cancel();
                         },
                     .staysUntilClosed = true,
                     .group = group});
    });
    connect(saver, &EntrySaver::finished, &told,
            [&told, saver, entry, destination, group](const Result<void> &outcome) {
                const int links = saver->linksLeftOut();
                if (outcome && links == 0)
                    told.notify({.text = tr("Saved %1").arg(destination), .group = group});
                else if (outcome)
                    told.notify({.status = kit::Status::Attention,
                                 .text = tr("Saved %1 without %n symbolic link(s)", nullptr, links)
                                             .arg(destination),
                                 .group = group});
                else if (outcome.error().kind() == ErrorKind::Cancelled)
                    told.notify({.status = kit::Status::Stopped,
                                 .text = tr("%1 was not saved").arg(entry.name),
                                 .group = group});
                else
                    told.showError(tr("%1 was not saved").arg(entry.name), outcome.error());
            });
    saver->start();
}

QList<Command> BrowsePage::commands()
{
    return {{.id = u"browse.save"_s,
             .title = tr("Save the selected file or folder…"),
             .icon = u"download"_s,
             .shortcut = QKeySequence(QKeySequence::Save),
             .run = [this] { save(); }},
            {.id = u"browse.compare"_s,
             .title = tr("Compare this backup…"),
             .icon = u"compare"_s,
             .run = [this] { m_compare->click(); }},
            {.id = u"backup.restore"_s,
             .title = tr("Restore this backup…"),
             .icon = u"restore"_s,
             .shortcut = QKeySequence(Qt::Key_R),
             .run = [this] { m_restore->click(); }}};
}

QWidget *BrowsePage::searchField()
{
    return m_search;
}

void BrowsePage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        save();
    else if (event->key() == Qt::Key_Slash)
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier)
        m_restore->click();
    else if (event->key() == Qt::Key_Escape)
        workspace().goBack();
    else
        Page::keyPressEvent(event);
}

} // namespace holdfast::ui
