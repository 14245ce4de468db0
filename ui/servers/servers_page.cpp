#include "ui/servers/servers_page.h"

#include "add_server_dialog.h"
#include "server_card_view.h"
#include "server_filter.h"
#include "server_table_model.h"
#include "tag_dialog.h"

#include "ui/kit/action_bar.h"
#include "ui/kit/confirm_dialog.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/page_header.h"
#include "ui/kit/table_view.h"
#include "ui/kit/text_label.h"
#include "ui/kit/token_field.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

/// All tags that a server shall have, and those it had.
struct TagChange
{
    QUuid serverId = {};
    QStringList before = {};
    QStringList after = {};
};

ServersPage::ServersPage(Workspace &workspace)
    : Page(workspace)
    , m_header(new kit::PageHeader(tr("Servers")))
    , m_filterField(new kit::TokenField)
    , m_notUnderstood(new kit::TextLabel({}, kit::TextStyle::Small, kit::ColorRole::DangerText))
    , m_table(new kit::TableView)
    , m_cards(new ServerCardView)
    , m_empty(new kit::EmptyState)
    , m_body(new QStackedWidget)
    , m_model(new ServerTableModel(workspace.connection(), this))
    , m_filter(new ServerFilter(this))
{
    m_filter->setSourceModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeTools());
    column->addWidget(makeBody(), 1);
    auto *add = kit::makeButton(tr("Add server…"), u"plus"_s, kit::ButtonKind::Primary);
    m_header->addAction(add);
    connect(add, &QPushButton::clicked, this, &ServersPage::addServer);
    connect(m_empty, &kit::EmptyState::actionWanted, this, [this] {
        if (m_filterField->text().isEmpty())
            addServer();
        else
            m_filterField->clear();
    });
    connect(m_model, &ServerTableModel::loaded, this, &ServersPage::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ServersPage::updateActionBar);
    connect(&workspace.connection(), &Connection::stateChanged, this, &ServersPage::updateState);
    setFocusProxy(m_table);
    showCards(false);
    updateState();
}

QWidget *ServersPage::makeTools()
{
    m_filterField->setPlaceholderText(tr("Filter servers: a name, is:unsafe, tag:event"));
    m_filterField->setName(tr("Filter servers"));
    m_filterField->setKeys(serverFilterKeys(*m_model));
    m_filterField->setKeyHint(u"/"_s);
    m_filterField->setMaximumWidth(px(430));
    m_asTable = kit::makeIconButton(u"list"_s, tr("As a table"));
    m_asCards = kit::makeIconButton(u"grid"_s, tr("As cards"));
    auto *choice = new QButtonGroup(this);
    for (QAbstractButton *button : {m_asTable, m_asCards}) {
        button->setCheckable(true);
        choice->addButton(button);
    }
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(px(kit::space::xl) - kit::kFocusMargin, px(6), px(kit::space::xl),
                            px(6));
    row->setSpacing(px(kit::space::xs));
    row->addWidget(m_filterField, 1);
    row->addWidget(m_notUnderstood);
    row->addStretch(1);
    row->addWidget(m_asTable);
    row->addWidget(m_asCards);
    connect(m_asTable, &QAbstractButton::clicked, this, [this] { showCards(false); });
    connect(m_asCards, &QAbstractButton::clicked, this, [this] { showCards(true); });
    connect(m_filterField, &kit::TokenField::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateState();
    });
    return tools;
}

QWidget *ServersPage::makeBody()
{
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Servers"));
    m_table->setDensity(kit::Density::Roomy);
    const std::pair<int, int> widths[] = {
        {ServerTableModel::StateColumn, 112},  {ServerTableModel::LastGoodColumn, 132},
        {ServerTableModel::GoalColumn, 124},   {ServerTableModel::ProofColumn, 72},
        {ServerTableModel::BackupsColumn, 90}, {ServerTableModel::SizeColumn, 88},
        {ServerTableModel::NextColumn, 152},   {ServerTableModel::TagsColumn, 132}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, px(width));
    m_table->setDispensableColumns({ServerTableModel::TagsColumn, ServerTableModel::BackupsColumn,
                                    ServerTableModel::SizeColumn, ServerTableModel::ProofColumn,
                                    ServerTableModel::NextColumn});
    m_table->setFlexibleColumn(ServerTableModel::NameColumn);
    m_cards->setModel(m_filter);
    m_cards->setSelectionModel(m_table->selectionModel());
    m_cards->setAccessibleName(tr("Servers"));
    connect(m_table, &kit::TableView::opened, this, &ServersPage::openServer);
    connect(m_cards, &ServerCardView::opened, this, &ServersPage::openServer);
    const auto menu = [this](const QModelIndex &, const QPoint &position) { showMenu(position); };
    connect(m_table, &kit::TableView::contextMenuWanted, this, menu);
    connect(m_cards, &ServerCardView::contextMenuWanted, this, menu);
    m_body->addWidget(m_table);
    m_body->addWidget(m_cards);
    m_body->addWidget(m_empty);
    // Not over the stack itself: of a stack, screen readers are told its pages only.
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_body);
    fillActionBar(holder);
    return holder;
}

void ServersPage::fillActionBar(QWidget *over)
{
    m_actions = new kit::ActionBar(over);
    auto *backUp = kit::makeButton(tr("Back up now"), u"backups"_s);
    auto *verify = kit::makeButton(tr("Verify newest"), u"verify"_s);
    m_tagButton = kit::makeButton(tr("Tags…"), u"tag"_s);
    m_deeds = {backUp, verify, m_tagButton};
    for (QPushButton *deed : std::as_const(m_deeds))
        m_actions->addAction(deed);
    connect(backUp, &QPushButton::clicked, this, &ServersPage::backUpSelected);
    connect(verify, &QPushButton::clicked, this, &ServersPage::verifySelected);
    connect(m_tagButton, &QPushButton::clicked, this, &ServersPage::showTagMenu);
    connect(m_actions, &kit::ActionBar::dismissed, this, [this] {
        m_table->clearSelection();
        m_body->currentWidget()->setFocus();
    });
}

void ServersPage::open(const Address &address)
{
    if (!address.query.isEmpty())
        m_filterField->setText(address.query);
    if (address.path.value(0) == "add"_L1)
        addServer();
}

QList<Command> ServersPage::commands()
{
    QList<Command> offered{
        {.id = u"server.add"_s,
         .title = tr("Add server…"),
         .icon = u"plus"_s,
         .shortcut = QKeySequence(Qt::Key_N),
         .run = [this] { addServer(); }},
        {.id = u"server.view"_s,
         .title = m_showsCards ? tr("Show servers as a table") : tr("Show servers as cards"),
         .icon = m_showsCards ? u"list"_s : u"grid"_s,
         .run = [this] { showCards(!m_showsCards); }}};
    if (selectedServers().isEmpty())
        return offered;
    offered.append({.id = u"server.backUp"_s,
                    .title = tr("Back the selected servers up now"),
                    .icon = u"backups"_s,
                    .shortcut = QKeySequence(Qt::Key_B),
                    .run = [this] { backUpSelected(); }});
    offered.append({.id = u"server.verify"_s,
                    .title = tr("Verify the newest backups of the selected servers"),
                    .icon = u"verify"_s,
                    .shortcut = QKeySequence(Qt::Key_V),
                    .run = [this] { verifySelected(); }});
    offered.append({.id = u"server.tag"_s,
                    .title = tr("Add a tag to the selected servers…"),
                    .icon = u"tag"_s,
                    .run = [this] { askForTag(); }});
    return offered;
}

QWidget *ServersPage::searchField()
{
    return m_filterField;
}

void ServersPage::refresh()
{
    m_model->reload();
}

void ServersPage::showCards(bool asCards)
{
    const bool hadFocus = m_table->hasFocus() || m_cards->hasFocus();
    m_showsCards = asCards;
    (asCards ? m_asCards : m_asTable)->setChecked(true);
    m_model->setShowsDays(asCards);
    updateState();
    QWidget *view = asCards ? static_cast<QWidget *>(m_cards) : m_table;
    setFocusProxy(view);
    if (hadFocus)
        view->setFocus();
}

void ServersPage::updateState()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_header->setFacts(!m_model->isLoaded() ? QString()
                       : shown == all       ? tr("%n server(s)", nullptr, all)
                                            : tr("%1 of %n server(s)", nullptr, all).arg(shown));
    const QStringList &unknown = m_filter->notUnderstood();
    m_filterField->setRejected(unknown);
    m_notUnderstood->setText(unknown.isEmpty() ? QString()
                                               : tr("not understood: %1").arg(unknown.join(u' ')));
    if (m_model->isLoaded() && all == 0) {
        m_empty->set(u"servers"_s, tr("No server yet"),
                     tr("Tell Holdfast which folder your game server lives in. Nothing in it is "
                        "changed."),
                     tr("Add server…"));
        m_body->setCurrentWidget(m_empty);
    } else if (m_model->isLoaded() && shown == 0) {
        m_empty->set(u"search"_s, tr("No server fits “%1”").arg(m_filterField->text()),
                     tr("%n server(s) are hidden by the filter.", nullptr, all),
                     tr("Remove the filter"));
        m_body->setCurrentWidget(m_empty);
    } else {
        m_body->setCurrentWidget(m_showsCards ? static_cast<QWidget *>(m_cards) : m_table);
    }
    updateActionBar();
}

void ServersPage::updateActionBar()
{
    const int selected = int(selectedServers().size());
    const bool online = workspace().connection().isOnline();
    for (QPushButton *deed : std::as_const(m_deeds)) {
        deed->setEnabled(online);
        deed->setToolTip(online ? QString() : tr("The service is not reachable now."));
    }
    m_actions->setText(tr("%n selected", nullptr, selected));
    m_actions->setShown(selected > 0 && m_body->currentWidget() != m_empty);
}

void ServersPage::openServer(const QModelIndex &index)
{
    const ServerOverview &server = m_model->serverAt(m_filter->mapToSource(index).row());
    workspace().open(Address::of(u"server"_s, server.id));
}

void ServersPage::backUpSelected()
{
    if (!workspace().connection().isOnline())
        return;
    for (const QUuid &id : selectedServers())
        workspace().backUpNow(id);
}

void ServersPage::verifySelected()
{
    if (!workspace().connection().isOnline())
        return;
    for (const QUuid &id : selectedServers()) {
        if (const ServerOverview *server = m_model->find(id))
            verifyNewest(id, server->name);
    }
}

void ServersPage::verifyNewest(const QUuid &serverId, const QString &name)
{
    // The service is asked which one is the newest: the table may lag behind a backup that has just
    // ended.
    BackupListParams params;
    params.serverId = serverId;
    params.status = BackupStatus::Completed;
    params.limit = 1;
    const auto showFailure = [this, name](const Error &error) {
        workspace().showError(tr("The backup of %1 is not verified").arg(name), error);
    };
    workspace().connection().call<BackupPage>(
        "backups.list"_L1, params, this, [this, name, showFailure](const Result<BackupPage> &page) {
            if (!page)
                return showFailure(page.error());
            if (page->backups.isEmpty()) {
                workspace().notify({.status = kit::Status::Attention,
                                    .text = tr("%1 has no backup to verify").arg(name)});
                return;
            }
            const BackupIdParams newest{.backupId = page->backups.constFirst().id};
            workspace().connection().call<Job>("backups.verify"_L1, newest, this,
                                               [showFailure](const Result<Job> &job) {
                                                   if (!job)
                                                       showFailure(job.error());
                                               });
        });
}

void ServersPage::showTagMenu()
{
    QStringList known;
    QHash<QString, int> count;
    const QList<QUuid> ids = selectedServers();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ServerOverview &server = m_model->serverAt(row);
        known.append(server.tags);
        if (ids.contains(server.id)) {
            for (const QString &tag : server.tags)
                ++count[tag];
        }
    }
    known.removeDuplicates();
    known.sort(Qt::CaseInsensitive);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &tag : std::as_const(known)) {
        const bool haveAll = count.value(tag) == ids.size();
        QAction *action = menu->addAction(QString(tag).replace(u'&', u"&&"_s), this,
                                          [this, tag, haveAll] { changeTag(tag, !haveAll); });
        action->setCheckable(true);
        action->setChecked(haveAll);
    }
    if (!known.isEmpty())
        menu->addSeparator();
    menu->addAction(kit::icon(u"plus"_s), tr("Another tag…"), this, &ServersPage::askForTag);
    menu->popup(m_tagButton->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void ServersPage::askForTag()
{
    auto *dialog = new TagDialog(int(selectedServers().size()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { changeTag(dialog->tag(), true); });
    dialog->open();
}

void ServersPage::changeTag(const QString &tag, bool isAdded)
{
    QList<TagChange> changes;
    for (const QUuid &id : selectedServers()) {
        const ServerOverview *server = m_model->find(id);
        if (!server || server->tags.contains(tag) == isAdded)
            continue;
        TagChange change{.serverId = id, .before = server->tags, .after = server->tags};
        if (isAdded)
            change.after.append(tag);
        else
            change.after.removeAll(tag);
        changes.append(change);
    }
    if (changes.isEmpty())
        return;
    const int count = int(changes.size());
    storeTags(changes, isAdded ? tr("Tag “%1” added to %n server(s)", nullptr, count).arg(tag)
                               : tr("Tag “%1” taken from %n server(s)", nullptr, count).arg(tag));
}

void ServersPage::storeTags(const QList<TagChange> &changes, const QString &told)
{
    for (const TagChange &change : changes) {
        ServerUpdateParams params;
        params.serverId = change.serverId;
        params.tags = change.after;
        workspace().connection().call<Server>(
            "servers.update"_L1, params, this, [this](const Result<Server> &server) {
                if (!server)
                    workspace().showError(tr("A tag was not changed"), server.error());
            });
    }
    if (told.isEmpty())
        return;
    QList<TagChange> back = changes;
    for (TagChange &change : back)
        std::swap(change.before, change.after);
    const Notice notice{
        .text = told, .actionText = tr("Undo"), .action = [this, back] { storeTags(back, {}); }};
    workspace().notify(notice);
}

void ServersPage::addServer()
{
    auto *dialog = new AddServerDialog(workspace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ServersPage::removeSelected()
{
    const QList<QUuid> ids = selectedServers();
    if (ids.size() != 1)
        return;
    const ServerOverview *server = m_model->find(ids.constFirst());
    if (!server)
        return;
    const kit::Confirmation question{
        .title = tr("Remove %1 from Holdfast?").arg(server->name),
        .text = tr("Its schedules go and it is no longer backed up. Its folder, its %Ln backup(s) "
                   "and their archives stay.",
                   nullptr, int(server->backupCount)),
        .deed = tr("Remove server"),
        .nameToType = server->name,
    };
    auto *dialog = new kit::ConfirmDialog(question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id = server->id, name = server->name] {
        const ServerRemoveParams params{.serverId = id};
        workspace().connection().call<ServerRemoveReport>(
            "servers.remove"_L1, params, this,
            [this, name](const Result<ServerRemoveReport> &report) {
                if (!report)
                    workspace().showError(tr("%1 was not removed").arg(name), report.error());
            });
    });
    dialog->open();
}

void ServersPage::showMenu(const QPoint &globalPosition)
{
    const QList<QUuid> ids = selectedServers();
    if (ids.isEmpty())
        return;
    const bool online = workspace().connection().isOnline();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &iconName, const QString &text, auto slot) {
        menu->addAction(kit::icon(iconName), text, this, slot)->setEnabled(online);
    };
    if (ids.size() == 1) {
        menu->addAction(kit::icon(u"servers"_s), tr("Open"), this, [this, id = ids.constFirst()] {
            workspace().open(Address::of(u"server"_s, id));
        });
        menu->addAction(kit::icon(u"list"_s), tr("Show its backups"), this,
                        [this, id = ids.constFirst()] {
                            workspace().open(Address::of(u"server"_s, id, u"backups"_s));
                        });
        menu->addSeparator();
    }
    add(u"backups"_s, tr("Back up now"), &ServersPage::backUpSelected);
    add(u"verify"_s, tr("Verify newest"), &ServersPage::verifySelected);
    add(u"tag"_s, tr("Add a tag…"), &ServersPage::askForTag);
    menu->addSeparator();
    QStringList copied;
    for (const QUuid &id : ids)
        copied.append(idText(id));
    menu->addAction(kit::icon(u"copy"_s),
                    ids.size() == 1 ? tr("Copy its id") : tr("Copy their ids"), this,
                    [copied] { QGuiApplication::clipboard()->setText(copied.join(u'\n')); });
    if (ids.size() == 1) {
        menu->addAction(
            kit::icon(u"link"_s), tr("Copy a link to it"), this, [id = ids.constFirst()] {
                QGuiApplication::clipboard()->setText(Address::of(u"server"_s, id).link());
            });
        menu->addSeparator();
        add(u"trash"_s, tr("Remove server…"), &ServersPage::removeSelected);
    }
    menu->popup(globalPosition);
}

void ServersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier) {
        Page::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_B:
        backUpSelected();
        return;
    case Qt::Key_V:
        verifySelected();
        return;
    case Qt::Key_N:
        addServer();
        return;
    case Qt::Key_Delete:
        removeSelected();
        return;
    case Qt::Key_Slash:
        m_filterField->setFocus(Qt::ShortcutFocusReason);
        return;
    case Qt::Key_Escape:
        m_table->clearSelection();
        return;
    default:
        Page::keyPressEvent(event);
    }
}

QList<QUuid> ServersPage::selectedServers() const
{
    QList<QUuid> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(m_model->serverAt(m_filter->mapToSource(index).row()).id);
    return ids;
}

} // namespace holdfast::ui
