#include "ui/servers/servers_page.h"

#include "server_table_model.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/table_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

ServersPage::ServersPage(Workspace &workspace)
    : Page(workspace)
    , m_header(new kit::PageHeader(tr("Servers")))
    , m_table(new kit::TableView)
    , m_model(new ServerTableModel(workspace.servers(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->setDensity(kit::Density::Roomy);
    m_table->setFlexibleColumn(ServerTableModel::NameColumn);
    auto *backUp = kit::makeButton(tr("Back up now"), u"backups"_s, kit::ButtonKind::Primary);
    m_header->addAction(backUp);
    connect(backUp, &QPushButton::clicked, this, [this] {
        for (const QUuid &id : selectedServers())
            this->workspace().backUpNow(id);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ServersPage::updateFacts);
    updateFacts();
}

QList<Command> ServersPage::commands()
{
    return {};
}

void ServersPage::updateFacts()
{
    m_header->setFacts(tr("%n server(s)", nullptr, m_model->rowCount()));
}

QList<QUuid> ServersPage::selectedServers() const
{
    QList<QUuid> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(m_model->serverAt(index.row()).id);
    return ids;
}

} // namespace holdfast::ui
