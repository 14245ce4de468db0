#include "ui/backups/backups_page.h"

#include "backup_detail_pane.h"
#include "backup_filter.h"
#include "backup_table_model.h"

#include "ui/kit/confirm_dialog.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/page_header.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text_label.h"
#include "ui/kit/time_text.h"
#include "ui/kit/token_field.h"
#include "ui/workspace/back_up_menu.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kit::px;

BackupsPage::BackupsPage(Workspace &workspace)
    : Page(workspace)
    , m_header(new kit::PageHeader(tr("Backups")))
    , m_filter(new kit::TokenField)
    , m_found(new kit::TextLabel({}, kit::TextStyle::Body, kit::ColorRole::Muted))
    , m_table(new kit::TableView)
    , m_empty(new kit::EmptyState)
    , m_body(new QStackedWidget)
    , m_detail(new BackupDetailPane(workspace))
    , m_model(new BackupTableModel(workspace, this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setDensity(kit::Density::Compact);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicator(BackupTableModel::WhenColumn,
                                                  Qt::DescendingOrder);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_model,
            &BackupTableModel::sort);
    const std::pair<int, int> widths[] = {{BackupTableModel::WhenColumn, 184},
                                          {BackupTableModel::ServerColumn, 132},
                                          {BackupTableModel::SizeColumn, 124},
                                          {BackupTableModel::ProofColumn, 76},
                                          {BackupTableModel::TagsColumn, 116}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, px(width));
    m_table->setDispensableColumns({BackupTableModel::TagsColumn, BackupTableModel::ProofColumn,
                                    BackupTableModel::ServerColumn});
    m_table->setFlexibleColumn(BackupTableModel::NameColumn);
    m_filter->setPlaceholderText(tr("Filter: a name, server:survival, is:unverified, larger:2GB"));
    m_filter->setName(tr("Filter backups"));
    m_filter->setKeys(backupFilterKeys(workspace.servers()));
    m_filter->setKeyHint(u"/"_s);
    m_filter->setMaximumWidth(px(560));

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(px(kit::space::xl) - kit::kFocusMargin, px(6), px(kit::space::xl),
                              px(6));
    tools->addWidget(m_filter, 1);
    tools->addStretch(0);
    tools->addWidget(m_found);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_body, 1);
    row->addWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tools);
    column->addLayout(row, 1);
    auto *backUp = kit::makeButton(tr("Back up now…"), u"backups"_s);
    m_header->addAction(backUp);
    connect(backUp, &QPushButton::clicked, this, &BackupsPage::backUpNow);

    for (QTimer *timer : {&m_rest, &m_detailRest})
        timer->setSingleShot(true);
    m_rest.setInterval(250ms);
    m_detailRest.setInterval(80ms);
    connect(&m_rest, &QTimer::timeout, this, &BackupsPage::applyFilter);
    connect(&m_detailRest, &QTimer::timeout, this, &BackupsPage::showCurrent);
    connect(m_filter, &kit::TokenField::textChanged, this, [this] { m_rest.start(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                // Known at once: the rows may be read again before the detail follows.
                if (current.isValid())
                    m_selected = m_model->backupAt(current.row()).id;
                m_detailRest.start();
            });
    connect(m_model, &BackupTableModel::loaded, this, &BackupsPage::updateState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BackupsPage::selectWanted);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { m_detailRest.start(); });
    connect(m_table, &kit::TableView::opened, this, &BackupsPage::browseCurrent);
    connect(m_table, &kit::TableView::contextMenuWanted, this,
            [this](const QModelIndex &, const QPoint &position) { showMenu(position); });
    connect(m_empty, &kit::EmptyState::actionWanted, this, [this] {
        if (!m_blamed.isEmpty())
            m_filter->remove(m_blamed);
        else if (!m_filter->text().isEmpty())
            m_filter->clear();
        else if (m_only.isNull())
            this->workspace().open(Address::of(u"servers"_s));
        else
            this->workspace().backUpNow(m_only);
    });
    connect(m_detail, &BackupDetailPane::restoreWanted, this, &BackupsPage::restoreCurrent);
    connect(m_detail, &BackupDetailPane::browseWanted, this, &BackupsPage::browseCurrent);
    connect(m_detail, &BackupDetailPane::verifyWanted, this, &BackupsPage::verifyCurrent);
    connect(m_detail, &BackupDetailPane::undoWanted, this, &BackupsPage::undoCurrent);
    setFocusProxy(m_table);
    updateState();
}

void BackupsPage::open(const Address &address)
{
    m_wanted = address.id();
    if (address.query != m_filter->text() && (!address.query.isEmpty() || !m_wanted.isNull()))
        m_filter->setText(address.query);
    selectWanted();
}

void BackupsPage::showOnly(const QUuid &serverId)
{
    if (serverId == m_only)
        return;
    m_only = serverId;
    m_header->hide();
    m_table->setColumnHidden(BackupTableModel::ServerColumn, true);
    m_detail->clear();
    m_filter->clear();
    applyFilter();
}

QList<Command> BackupsPage::commands()
{
    return {{.id = u"backup.restore"_s,
             .title = tr("Restore the selected backup…"),
             .icon = u"restore"_s,
             .shortcut = QKeySequence(Qt::Key_R),
             .run = [this] { restoreCurrent(); }},
            {.id = u"backup.browse"_s,
             .title = tr("Browse the selected backup"),
             .icon = u"browse"_s,
             .run = [this] { browseCurrent(); }},
            {.id = u"backup.compare"_s,
             .title = tr("Compare the selected backup…"),
             .icon = u"compare"_s,
             .shortcut = QKeySequence(Qt::Key_C),
             .run = [this] { compareCurrent(); }},
            {.id = u"backup.verify"_s,
             .title = tr("Verify the selected backup"),
             .icon = u"verify"_s,
             .shortcut = QKeySequence(Qt::Key_V),
             .run = [this] { verifyCurrent(); }}};
}

QWidget *BackupsPage::searchField()
{
    return m_filter;
}

void BackupsPage::refresh()
{
    m_model->reload();
}

void BackupsPage::applyFilter()
{
    const BackupFilter filter = parseBackupFilter(m_filter->text(), workspace().servers());
    m_notUnderstood = filter.notUnderstood;
    m_filter->setRejected(m_notUnderstood);
    m_blamed.clear();
    ++m_blameGeneration;
    if (m_notUnderstood.isEmpty()) {
        BackupListParams params = filter.params;
        if (!m_only.isNull())
            params.serverIds = {m_only};
        m_isFilterNew = true;
        m_model->setParams(params);
    }
    updateState();
}

void BackupsPage::updateState()
{
    m_header->setFacts(m_model->totalCount() >= 0
                           ? tr("%Ln backup(s), %1", nullptr, int(m_model->totalCount()))
                                 .arg(kit::sizeText(m_model->totalBytes()))
                           : QString());
    const bool understood = m_notUnderstood.isEmpty();
    m_found->setText(!understood ? tr("not understood: %1").arg(m_notUnderstood.join(u' '))
                     : m_filter->text().isEmpty() || m_model->totalCount() < 0
                         ? QString()
                         : tr("%n found", nullptr, int(m_model->totalCount())));
    m_found->setRole(understood ? kit::ColorRole::Muted : kit::ColorRole::DangerText);
    const bool isEmpty = m_model->isLoaded() && m_model->rowCount() == 0;
    if (isEmpty && m_filter->text().isEmpty() && !m_only.isNull()) {
        m_empty->set(u"backups"_s, tr("No backup yet"),
                     tr("The first one shows whether everything in its folder can be read."),
                     tr("Back up now"));
    } else if (isEmpty && m_filter->text().isEmpty()) {
        m_empty->set(u"backups"_s, tr("No backup yet"),
                     tr("Back a server up by hand, or give it a schedule."), tr("Go to Servers"));
    } else if (isEmpty) {
        m_empty->set(u"search"_s, tr("No backup fits the filter"),
                     tr("“%1” leaves none.").arg(m_filter->text()), tr("Remove the filter"));
        lookForBlame();
    }
    m_empty->setActionPrimary(m_filter->text().isEmpty());
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (isEmpty)
        m_detail->clear();
}

/// Which single part of the filter leaves nothing: offered to be taken away.
void BackupsPage::lookForBlame()
{
    const QStringList parts = m_filter->parts();
    if (parts.size() < 2 || !m_notUnderstood.isEmpty())
        return;
    const int generation = ++m_blameGeneration;
    for (const QString &part : parts) {
        QStringList others = parts;
        others.removeOne(part);
        BackupListParams params =
            parseBackupFilter(others.join(u' '), workspace().servers()).params;
        if (!m_only.isNull())
            params.serverIds = {m_only};
        workspace().connection().read<BackupTotals>(
            "backups.count"_L1, params, this,
            [this, generation, part](const Result<BackupTotals> &totals) {
                // The first answer that finds something tells.
                if (generation != m_blameGeneration || !totals || totals->count == 0)
                    return;
                ++m_blameGeneration;
                m_blamed = part;
                m_empty->set(
                    u"search"_s, tr("“%1” leaves none").arg(part),
                    tr("%Ln backup(s) fit the other filters.", nullptr, int(totals->count)),
                    tr("Remove “%1”").arg(part));
            });
    }
}

void BackupsPage::selectWanted()
{
    const QUuid id = m_wanted.isNull() ? m_selected : m_wanted;
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_wanted = {};
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
        m_isFilterNew = false;
        return;
    }
    if (m_isFilterNew && m_wanted.isNull() && m_model->isLoaded()) {
        // What was shown is none of those any more.
        m_isFilterNew = false;
        m_detail->clear();
        m_table->scrollToTop();
        return;
    }
    if (!m_wanted.isNull() && m_model->isLoaded()) {
        // Not among the rows that are there: shown by itself.
        const BackupIdParams params{.backupId = std::exchange(m_wanted, {})};
        workspace().connection().read<BackupDetails>(
            "backups.get"_L1, params, this, [this](const Result<BackupDetails> &details) {
                if (details)
                    m_detail->show(details->backup);
                else
                    workspace().showError(tr("The backup of that link is not there"),
                                          details.error());
            });
    }
}

std::optional<Backup> BackupsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        return m_model->backupAt(index.row());
    return m_detail->details() ? std::optional(m_detail->details()->backup) : std::nullopt;
}

void BackupsPage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const Backup &backup = m_model->backupAt(index.row());
    m_selected = backup.id;
    m_detail->show(backup);
}

void BackupsPage::backUpNow()
{
    if (!m_only.isNull()) {
        workspace().backUpNow(m_only);
        return;
    }
    makeBackUpMenu(workspace(), this)->popup(QCursor::pos());
}

void BackupsPage::restoreCurrent()
{
    if (const auto backup = current(); backup && backup->status == BackupStatus::Completed)
        workspace().open(Address::of(u"restore"_s, backup->id));
}

void BackupsPage::browseCurrent()
{
    if (const auto backup = current(); backup && backup->status == BackupStatus::Completed)
        workspace().open(Address::of(u"browse"_s, backup->id));
}

void BackupsPage::compareCurrent()
{
    if (const auto backup = current(); backup && backup->status == BackupStatus::Completed)
        workspace().open(Address::of(u"compare"_s, backup->id));
}

void BackupsPage::verifyCurrent()
{
    const auto backup = current();
    if (!backup)
        return;
    const BackupIdParams params{.backupId = backup->id};
    workspace().connection().call<Job>(
        "backups.verify"_L1, params, this, [this, backup](const Result<Job> &job) {
            if (!job)
                workspace().showError(tr("%1 is not verified").arg(backup->name), job.error());
        });
}

void BackupsPage::undoCurrent()
{
    const auto backup = current();
    if (!backup)
        return;
    const BackupIdParams params{.backupId = backup->id};
    workspace().connection().call<Job>(
        "backups.undoRestore"_L1, params, this, [this](const Result<Job> &job) {
            if (!job)
                workspace().showError(tr("The restore was not undone"), job.error());
        });
}

void BackupsPage::toggleLock()
{
    const auto backup = current();
    if (!backup)
        return;
    const BackupLockParams params{.backupId = backup->id, .locked = !backup->locked};
    workspace().connection().call<Backup>(
        "backups.setLocked"_L1, params, this, [this](const Result<Backup> &changed) {
            if (!changed)
                workspace().showError(tr("The lock was not changed"), changed.error());
        });
}

void BackupsPage::removeCurrent()
{
    const auto backup = current();
    if (!backup)
        return;
    const kit::Confirmation question{
        .title = tr("Delete this backup for good?"),
        .text = tr("%1 of %2, %3. Its archive is removed and cannot be brought back.")
                    .arg(kit::shortTimeText(backup->startedAt, QDateTime::currentDateTimeUtc()),
                         backup->serverName, kit::sizeText(backup->sizeBytes)),
        .deed = tr("Delete backup"),
        .nameToType = backup->serverName,
    };
    auto *dialog = new kit::ConfirmDialog(question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, backup] {
        const BackupDeleteParams params{.backupId = backup->id};
        workspace().connection().call<PruneReport>(
            "backups.delete"_L1, params, this, [this, backup](const Result<PruneReport> &report) {
                if (!report)
                    workspace().showError(tr("%1 was not deleted").arg(backup->name),
                                          report.error());
            });
    });
    dialog->open();
}

void BackupsPage::showMenu(const QPoint &globalPosition)
{
    const auto backup = current();
    if (!backup)
        return;
    const bool canUse =
        workspace().connection().isOnline() && backup->status == BackupStatus::Completed;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &iconName, const QString &text, auto slot, bool enabled) {
        menu->addAction(kit::icon(iconName), text, this, slot)->setEnabled(enabled);
    };
    add(u"browse"_s, tr("Browse"), &BackupsPage::browseCurrent, canUse);
    add(u"restore"_s, tr("Restore…"), &BackupsPage::restoreCurrent, canUse);
    add(u"compare"_s, tr("Compare…"), &BackupsPage::compareCurrent,
        canUse && !backup->serverId.isNull());
    add(u"verify"_s, tr("Verify"), &BackupsPage::verifyCurrent, canUse);
    add(u"lock"_s, backup->locked ? tr("Unlock") : tr("Lock"), &BackupsPage::toggleLock, canUse);
    menu->addSeparator();
    menu->addAction(kit::icon(u"copy"_s), tr("Copy its id"), this,
                    [backup] { QGuiApplication::clipboard()->setText(idText(backup->id)); });
    menu->addAction(kit::icon(u"link"_s), tr("Copy a link to it"), this, [backup] {
        QGuiApplication::clipboard()->setText(Address::of(u"backup"_s, backup->id).link());
    });
    menu->addSeparator();
    add(u"trash"_s, tr("Delete…"), &BackupsPage::removeCurrent,
        workspace().connection().isOnline());
    menu->popup(globalPosition);
}

void BackupsPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_R:
        restoreCurrent();
        return;
    case Qt::Key_C:
        compareCurrent();
        return;
    case Qt::Key_V:
        verifyCurrent();
        return;
    case Qt::Key_L:
        toggleLock();
        return;
    case Qt::Key_B:
        backUpNow();
        return;
    case Qt::Key_Delete:
        removeCurrent();
        return;
    case Qt::Key_Slash:
        m_filter->setFocus(Qt::ShortcutFocusReason);
        return;
    case Qt::Key_Escape:
        m_detail->clear();
        return;
    default:
        Page::keyPressEvent(event);
    }
}

void BackupsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Beside the pane the table needs room for its main columns.
    m_detail->setFixedWidth(
        std::min(px(kit::size::detailPane), std::max(px(300), width() - px(560))));
}

} // namespace holdfast::ui
