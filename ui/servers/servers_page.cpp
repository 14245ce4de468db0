#include "ui/servers/servers_page.h"

#include "add_server_dialog.h"
#include "server_table_model.h"

#include "ui/kit/confirm_dialog.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/page_header.h"
#include "ui/kit/table_view.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

ServersPage::ServersPage(Workspace &workspace)
    : Page(workspace)
    , m_header(new kit::PageHeader(tr("Servers")))
    , m_filter(new QLineEdit)
    , m_table(new kit::TableView)
    , m_empty(new kit::EmptyState)
    , m_body(new QStackedWidget)
    , m_backUp(kit::makeButton(tr("Back up now"), u"backups"_s))
    , m_model(new ServerTableModel(workspace.connection(), this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(ServerTableModel::NameColumn);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Servers"));
    m_table->setDensity(kit::Density::Roomy);
    const std::pair<int, int> widths[] = {
        {ServerTableModel::StateColumn, 120},  {ServerTableModel::LastGoodColumn, 140},
        {ServerTableModel::GoalColumn, 112},   {ServerTableModel::ProofColumn, 64},
        {ServerTableModel::BackupsColumn, 76}, {ServerTableModel::SizeColumn, 88},
        {ServerTableModel::NextColumn, 128}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, px(width));
    m_table->setDispensableColumns({ServerTableModel::BackupsColumn, ServerTableModel::SizeColumn,
                                    ServerTableModel::ProofColumn, ServerTableModel::NextColumn});
    m_table->setFlexibleColumn(ServerTableModel::NameColumn);
    m_filter->setPlaceholderText(tr("Filter servers"));
    m_filter->setAccessibleName(tr("Filter servers"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(kit::icon(u"search"_s, kit::ColorRole::Faint), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(px(320));

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(px(kit::space::xl) - kit::kFocusMargin, px(6), px(kit::space::xl), px(6));
    tools->addWidget(m_filter, 1);
    tools->addStretch(1);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tools);
    column->addWidget(m_body, 1);

    auto *add = kit::makeButton(tr("Add server…"), u"plus"_s, kit::ButtonKind::Primary);
    m_header->addAction(m_backUp);
    m_header->addAction(add);
    connect(add, &QPushButton::clicked, this, &ServersPage::addServer);
    connect(m_backUp, &QPushButton::clicked, this, &ServersPage::backUpSelected);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        updateState();
    });
    connect(m_empty, &kit::EmptyState::actionWanted, this, [this] {
        if (m_filter->text().isEmpty())
            addServer();
        else
            m_filter->clear();
    });
    connect(m_model, &ServerTableModel::loaded, this, &ServersPage::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ServersPage::updateState);
    connect(&workspace.connection(), &Connection::stateChanged, this, &ServersPage::updateState);
    connect(m_table, &kit::TableView::opened, this, [this](const QModelIndex &index) {
        const QModelIndex source = m_sorted->mapToSource(index);
        this->workspace().open(
            {.page = u"backups"_s,
             .path = {},
             .query = u"server:\"%1\""_s.arg(m_model->serverAt(source.row()).name)});
    });
    connect(m_table, &kit::TableView::contextMenuWanted, this,
            [this](const QModelIndex &, const QPoint &position) { showMenu(position); });
    setFocusProxy(m_table);
    updateState();
}

QList<Command> ServersPage::commands()
{
    return {{.id = u"server.add"_s,
             .title = tr("Add server…"),
             .icon = u"plus"_s,
             .shortcut = QKeySequence(Qt::Key_N),
             .run = [this] { addServer(); }},
            {.id = u"server.backUp"_s,
             .title = tr("Back the selected servers up now"),
             .icon = u"backups"_s,
             .shortcut = QKeySequence(Qt::Key_B),
             .run = [this] { backUpSelected(); }}};
}

QWidget *ServersPage::searchField()
{
    return m_filter;
}

void ServersPage::refresh()
{
    m_model->reload();
}

void ServersPage::updateState()
{
    const int all = m_model->rowCount();
    const int shown = m_sorted->rowCount();
    m_header->setFacts(!m_model->isLoaded() ? QString()
                       : shown == all       ? tr("%n server(s)", nullptr, all)
                                            : tr("%1 of %n server(s)", nullptr, all).arg(shown));
    const bool online = workspace().connection().isOnline();
    m_backUp->setEnabled(online && !selectedServers().isEmpty());
    m_backUp->setToolTip(online ? tr("Backs the selected servers up (B)")
                                : tr("The service is not reachable now."));
    if (m_model->isLoaded() && all == 0) {
        m_empty->set(u"servers"_s, tr("No server yet"),
                     tr("Tell Holdfast which folder your game server lives in. Nothing in it is "
                        "changed."),
                     tr("Add server…"));
        m_body->setCurrentWidget(m_empty);
    } else if (m_model->isLoaded() && shown == 0) {
        m_empty->set(u"search"_s, tr("No server is called “%1”").arg(m_filter->text()),
                     tr("%n server(s) are hidden by the filter.", nullptr, all),
                     tr("Remove the filter"));
        m_body->setCurrentWidget(m_empty);
    } else {
        m_body->setCurrentWidget(m_table);
    }
}

void ServersPage::backUpSelected()
{
    for (const QUuid &id : selectedServers())
        workspace().backUpNow(id);
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
        .text = tr("Its schedules go and it is no longer backed up. Its folder, its %n backup(s) "
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
    QAction *backUp = menu->addAction(kit::icon(u"backups"_s), tr("Back up now"), this,
                                      &ServersPage::backUpSelected);
    backUp->setEnabled(online);
    if (ids.size() == 1) {
        const ServerOverview *server = m_model->find(ids.constFirst());
        menu->addAction(kit::icon(u"list"_s), tr("Show its backups"), this, [this, server] {
            workspace().open(
                {.page = u"backups"_s, .path = {}, .query = u"server:\"%1\""_s.arg(server->name)});
        });
        menu->addAction(kit::icon(u"copy"_s), tr("Copy its id"), this,
                        [server] { QGuiApplication::clipboard()->setText(idText(server->id)); });
        menu->addSeparator();
        QAction *remove = menu->addAction(kit::icon(u"trash"_s), tr("Remove server…"), this,
                                          &ServersPage::removeSelected);
        remove->setEnabled(online);
    }
    menu->popup(globalPosition);
}

void ServersPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_B:
        backUpSelected();
        return;
    case Qt::Key_N:
        addServer();
        return;
    case Qt::Key_Delete:
        removeSelected();
        return;
    case Qt::Key_Slash:
        m_filter->setFocus(Qt::ShortcutFocusReason);
        return;
    default:
        Page::keyPressEvent(event);
    }
}

QList<QUuid> ServersPage::selectedServers() const
{
    QList<QUuid> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(m_model->serverAt(m_sorted->mapToSource(index).row()).id);
    return ids;
}

} // namespace holdfast::ui
