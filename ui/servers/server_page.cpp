#include "ui/servers/server_page.h"

#include "server_data.h"
#include "server_schedules.h"
#include "server_settings.h"
#include "server_summary.h"
#include "server_table_model.h"

#include "ui/backups/backups_page.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/time_text.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>

#include <algorithm>
#include <array>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

namespace {

/// Names in addresses, in the order of the tabs.
constexpr std::array kTabs{"overview", "backups", "schedule", "settings"};
constexpr int kBackupsTab = 1;
constexpr int kSettingsTab = 3;

} // namespace

ServerPage::ServerPage(Workspace &workspace)
    : Page(workspace)
    , m_header(new kit::PageHeader({}))
    , m_chip(new kit::StatusChip(kit::Status::Unknown, {}))
    , m_backUp(kit::makeButton(tr("Back up now"), u"backups"_s, kit::ButtonKind::Primary))
    , m_tabs(new QTabBar)
    , m_body(new QStackedWidget)
    , m_missing(new kit::EmptyState)
    , m_data(new ServerData(workspace, this))
    , m_summary(new ServerSummary(workspace, *m_data))
    , m_backups(new BackupsPage(workspace))
    , m_schedules(new ServerSchedules(workspace, *m_data))
    , m_settings(new ServerSettings(workspace, *m_data))
{
    m_header->setCrumb(tr("Servers"));
    m_header->addBesideTitle(m_chip);
    m_header->addAction(m_backUp);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the server's page"));
    for (const QString &name : {tr("Overview"), tr("Backups"), tr("Schedule"), tr("Settings")})
        m_tabs->addTab(name);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_summary, m_backups, m_schedules, m_settings, m_missing})
        m_body->addWidget(part);
    auto *tabRow = new QHBoxLayout;
    // The words of the first tab begin where the page does.
    tabRow->setContentsMargins(px(kit::space::xl) - kit::tabPadding(), 0, px(kit::space::xl), 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tabRow);
    column->addWidget(new kit::Separator);
    column->addWidget(m_body, 1);
    m_missing->set(u"servers"_s, tr("This server is not registered"),
                   tr("It was removed, or the link is about another service. Its backups stay "
                      "among the backups."),
                   tr("Go to Servers"));

    connect(m_header, &kit::PageHeader::crumbClicked, this,
            [this] { this->workspace().open(Address::of(u"servers"_s)); });
    connect(m_missing, &kit::EmptyState::actionWanted, this,
            [this] { this->workspace().open(Address::of(u"servers"_s)); });
    connect(m_backUp, &QPushButton::clicked, this, &ServerPage::backUp);
    connect(m_tabs, &QTabBar::currentChanged, this, &ServerPage::showTab);
    connect(m_data, &ServerData::changed, this, &ServerPage::update);
    connect(&workspace.connection(), &Connection::stateChanged, this, &ServerPage::updateHead);
    connect(m_summary, &ServerSummary::tabWanted, this, [this](const QString &tab) {
        this->workspace().open(Address::of(u"server"_s, m_data->serverId(), tab));
    });
    connect(m_settings, &ServerSettings::removed, this,
            [this] { this->workspace().open(Address::of(u"servers"_s)); });
    setFocusProxy(m_tabs);
    updateHead();
}

void ServerPage::open(const Address &address)
{
    const auto tab = std::ranges::find_if(
        kTabs, [&](const char *name) { return address.tab() == QLatin1StringView(name); });
    m_data->show(address.id());
    m_backups->showOnly(address.id());
    if (tab != kTabs.cend())
        m_tabs->setCurrentIndex(int(std::distance(kTabs.cbegin(), tab)));
    else if (address.tab().isEmpty())
        m_tabs->setCurrentIndex(0);
    m_data->reload(); // times have gone on
    update();
}

QList<Command> ServerPage::commands()
{
    const ServerOverview *server = m_data->server();
    if (!server)
        return {};
    QList<Command> offered{{.id = u"server.backUp"_s,
                            .title = tr("Back %1 up now").arg(server->name),
                            .icon = u"backups"_s,
                            .shortcut = QKeySequence(Qt::Key_B),
                            .run = [this] { backUp(); }}};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        offered.append({.id = u"server.tab.%1"_s.arg(QLatin1StringView(kTabs.at(size_t(tab)))),
                        //: a server, then a part of its page
                        .title = tr("%1: %2").arg(server->name, m_tabs->tabText(tab)),
                        .icon = u"servers"_s,
                        .run = [this, tab] { m_tabs->setCurrentIndex(tab); }});
    if (m_tabs->currentIndex() == kBackupsTab)
        offered.append(m_backups->commands());
    return offered;
}

QWidget *ServerPage::searchField()
{
    return m_tabs->currentIndex() == kBackupsTab ? m_backups->searchField() : nullptr;
}

void ServerPage::refresh()
{
    m_data->reload();
    m_backups->refresh();
}

bool ServerPage::hasUnsavedChanges() const
{
    return m_settings->isDirty();
}

QVariantMap ServerPage::draft()
{
    QVariantMap draft = Page::draft();
    draft.insert(u"settings"_s, m_settings->draft());
    return draft;
}

void ServerPage::takeDraft(const QVariantMap &draft)
{
    Page::takeDraft(draft);
    m_settings->takeDraft(draft.value(u"settings"_s).toMap());
}

void ServerPage::saveChanges(std::function<void(bool)> done)
{
    m_tabs->setCurrentIndex(kSettingsTab); // what is refused is shown there
    m_settings->save(std::move(done));
}

void ServerPage::discardChanges()
{
    m_settings->revert();
}

void ServerPage::showTab(int index)
{
    if (!m_data->isMissing())
        m_body->setCurrentIndex(index);
}

void ServerPage::update()
{
    if (m_data->isMissing())
        m_body->setCurrentWidget(m_missing);
    else
        m_body->setCurrentIndex(m_tabs->currentIndex());
    m_summary->update();
    m_schedules->update();
    m_settings->update();
    updateHead();
}

void ServerPage::updateHead()
{
    const ServerOverview *server = m_data->server();
    const bool online = workspace().connection().isOnline();
    const bool isThere = server && !m_data->isMissing();
    m_chip->setVisible(isThere);
    m_tabs->setEnabled(!m_data->isMissing());
    m_backUp->setVisible(!m_data->isMissing());
    m_backUp->setEnabled(online && isThere);
    m_backUp->setToolTip(online ? tr("Backs the server up (B)")
                                : tr("The service is not reachable now."));
    m_header->setTitle(isThere ? server->name : workspace().servers().name(m_data->serverId()));
    m_header->setFacts(isThere ? server->templateName : QString());
    if (isThere) {
        const ServerStanding standing = standingOf(*server, QDateTime::currentDateTimeUtc());
        m_chip->set(kit::Status(standing.status), standing.text);
    }
}

void ServerPage::backUp()
{
    if (m_data->server() && workspace().connection().isOnline())
        workspace().backUpNow(m_data->serverId());
}

void ServerPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_B && event->modifiers() == Qt::NoModifier)
        backUp();
    else
        Page::keyPressEvent(event);
}

} // namespace holdfast::ui
