#include "ui/shell/main_window.h"

#include "activity_bar.h"
#include "column_memory.h"
#include "command_palette.h"
#include "connection_popover.h"
#include "job_drawer.h"
#include "navigation_rail.h"
#include "notification_centre.h"
#include "palette_offers.h"
#include "shortcut_sheet.h"

#include "ui/kit/banner.h"
#include "ui/kit/confirm_dialog.h"
#include "ui/kit/icon.h"
#include "ui/kit/reading_order.h"
#include "ui/kit/time_text.h"
#include "ui/kit/unsaved_dialog.h"
#include "ui/shell/notice_stack.h"
#include "ui/workspace/job_text.h"

#include <QtCore/QMetaMethod>
#include <QtGui/QClipboard>
#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;
using kit::px;

namespace {

constexpr QSize kSmallest(880, 560);
constexpr QSize kUsual(1360, 860);
constexpr qsizetype kLongestHistory = 100;
constexpr auto kGeometry = "geometry"_L1;
constexpr auto kLastPage = "lastPage"_L1;
constexpr auto kFirstRunLeft = "firstRunLeft"_L1;

} // namespace

MainWindow::MainWindow(Service &service, QList<PageEntry> pages, QWidget *parent)
    : QWidget(parent)
    , m_workspace(std::make_unique<Workspace>(service))
    , m_entries(std::move(pages))
    , m_rail(new NavigationRail(*m_workspace, m_entries))
    , m_stack(new QStackedWidget)
    , m_activity(new ActivityBar(*m_workspace))
    , m_offline(makeOfflineBanner())
    , m_version(makeVersionBanner())
    , m_setUp(makeSetUpBanner())
    , m_jobs(new JobDrawer(*m_workspace, this))
    , m_notifications(new NotificationCentre(*m_workspace, this))
    , m_palette(new CommandPalette(*m_workspace, this))
    , m_connection(new ConnectionPopover(*m_workspace, this))
    , m_notices(new NoticeStack(this))
{
    setWindowTitle(u"Holdfast"_s);
    setWindowIcon(kit::applicationIcon());
    setMinimumSize(kSmallest);
    resize(kUsual);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_offline);
    main->addWidget(m_version);
    main->addWidget(m_setUp);
    main->addWidget(m_stack, 1);
    row->addLayout(main, 1);
    column->addLayout(row, 1);
    column->addWidget(m_activity);
    connect(m_workspace.get(), &Workspace::openWanted, this, &MainWindow::open);
    connect(m_workspace.get(), &Workspace::backWanted, this, &MainWindow::goBack);
    connect(m_workspace.get(), &Workspace::newWindowWanted, this, &MainWindow::newWindowWanted);
    connect(m_workspace.get(), &Workspace::noticed, m_notices, &NoticeStack::show);
    connect(m_workspace.get(), &Workspace::jobsWanted, m_jobs, &JobDrawer::toggle);
    connect(m_workspace.get(), &Workspace::serviceRestartWanted, this, &MainWindow::restartService);
    connect(m_workspace.get(), &Workspace::errorRaised, this,
            [this](const QString &title, const Error &error) {
                auto *dialog = new kit::ErrorDialog(title, error, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    connect(&service.jobs, &JobFeed::jobFinished, this, &MainWindow::reportFinished);
    connect(&service.servers, &ServerDirectory::changed, this, &MainWindow::setUpWhenEmpty);
    connect(m_rail, &NavigationRail::paletteWanted, this, &MainWindow::openPalette);
    connect(m_rail, &NavigationRail::connectionWanted, this,
            [this] { showConnection(m_rail->belowConnection()); });
    connect(m_activity, &ActivityBar::jobsWanted, m_jobs, &SideDrawer::toggle);
    connect(m_activity, &ActivityBar::noticesWanted, m_notifications, &SideDrawer::toggle);
    connect(m_activity, &ActivityBar::serviceWanted, this, [this] {
        const QPoint corner = m_activity->mapToGlobal(QPoint(m_activity->width(), 0));
        showConnection(corner - QPoint(px(328), m_connection->sizeHint().height() + px(4)));
    });
    connect(m_connection, &ConnectionPopover::restartWanted, this, &MainWindow::restartService);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::run);
    m_commands = windowCommands();
    addShortcuts();
    // What had the focus may go with its content; the keyboard then acts on nothing.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (!now)
            QMetaObject::invokeMethod(this, &MainWindow::keepFocus, Qt::QueuedConnection);
    });
    setUpWhenEmpty();
}

MainWindow::~MainWindow()
{
    // Pages refer to the workspace.
    delete m_stack;
}

/// Above the page while the service is away; what the page shows stays readable.
QWidget *MainWindow::makeOfflineBanner()
{
    auto *banner = new kit::Banner(kit::BannerTone::Attention);
    banner->setIcon(u"wifi-off"_s);
    banner->setAction(tr("Try now"), u"restart"_s);
    banner->hide();
    Connection &connection = m_workspace->connection();
    connect(banner, &kit::Banner::actionWanted, &connection, &Connection::retry);
    connect(&connection, &Connection::stateChanged, banner, [this, banner] {
        const Connection &changed = m_workspace->connection();
        banner->setText(
            {}, tr("The service has not been reachable since %1. What you see is from then. "
                   "Nothing is lost; it is tried again by itself.")
                    .arg(kit::sentenceTimeText(changed.since(), QDateTime::currentDateTimeUtc())));
        banner->setToolTip(changed.error().message());
        banner->setVisible(changed.state() == Connection::State::Offline &&
                           client::canWorkTogether(changed.versionFit()));
    });
    return banner;
}

/// While the service is of another version than the window, which happens when it was updated.
QWidget *MainWindow::makeVersionBanner()
{
    using client::VersionFit;
    auto *banner = new kit::Banner(kit::BannerTone::Info);
    banner->setIcon(u"restart"_s);
    banner->hide();
    Connection &connection = m_workspace->connection();
    connect(&connection, &Connection::stateChanged, banner, [this, banner] {
        const Connection &changed = m_workspace->connection();
        const VersionFit fit = changed.versionFit();
        const QString theirs = changed.serviceVersion();
        const QString ours = Connection::programVersion();
        const bool canWork = client::canWorkTogether(fit);
        banner->setTone(canWork ? kit::BannerTone::Info : kit::BannerTone::Attention);
        switch (fit) {
        case VersionFit::ServiceNewer:
            banner->setText({}, tr("The service was updated to version %1; this window is of %2. "
                                   "Both work together. Restart the window to see what is new.")
                                    .arg(theirs, ours));
            break;
        case VersionFit::ServiceOlder:
            banner->setText({}, tr("The service is of version %1 still; this window is of %2. Both "
                                   "work together. Restart the service to use what is new.")
                                    .arg(theirs, ours));
            break;
        case VersionFit::TooNew:
            banner->setText(
                {}, tr("The service was updated to version %1, which this window, of %2, does not "
                       "understand. What you see is from before and nothing can be changed here. "
                       "Backups go on. Restart the window to use the new version.")
                        .arg(theirs, ours));
            break;
        case VersionFit::TooOld:
            banner->setText(
                {}, tr("The service is of version %1, too old for this window, of %2. Nothing can "
                       "be changed here. Backups go on. Update the service, or open the window of "
                       "its version.")
                        .arg(theirs, ours));
            break;
        case VersionFit::Same:
            break;
        }
        const bool isOlder = fit == VersionFit::ServiceOlder;
        banner->setAction(fit == VersionFit::TooOld ? tr("Try now")
                          : isOlder                 ? tr("Restart the service…")
                                                    : tr("Restart the window"),
                          u"restart"_s);
        banner->setClosable(canWork);
        // Told again when it comes back, unless it has gone away.
        banner->setVisible(fit != VersionFit::Same && (changed.isOnline() || !canWork));
    });
    connect(banner, &kit::Banner::closed, banner, &QWidget::hide);
    connect(banner, &kit::Banner::actionWanted, this, [this] {
        Connection &reached = m_workspace->connection();
        if (reached.versionFit() == VersionFit::ServiceOlder)
            restartService();
        else if (reached.versionFit() == VersionFit::TooOld)
            reached.retry();
        else
            emit restartWanted();
    });
    return banner;
}

/// The way back to the assistant for who left it before there was a server.
QWidget *MainWindow::makeSetUpBanner()
{
    auto *banner = new kit::Banner(kit::BannerTone::Info);
    banner->setText(tr("No server is backed up yet."));
    banner->setAction(tr("Set it up…"), u"play"_s);
    banner->hide();
    connect(banner, &kit::Banner::actionWanted, this,
            [this] { open(Address::of(QString(kFirstRunPage))); });
    return banner;
}

QList<Command> MainWindow::windowCommands()
{
    const QString group = tr("Window");
    const auto command = [&group](const QString &id, const QString &title, const QString &icon,
                                  const QKeySequence &keys, std::function<void()> deed) {
        return Command{.id = id,
                       .title = title,
                       .group = group,
                       .icon = icon,
                       .shortcut = keys,
                       .run = std::move(deed)};
    };
    return {
        command(u"palette.open"_s, tr("Search or run"), u"search"_s,
                QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); }),
        command(u"page.find"_s, tr("Search in this page"), u"filter"_s,
                QKeySequence(Qt::CTRL | Qt::Key_F),
                [this] {
                    if (currentPage() && currentPage()->searchField())
                        currentPage()->searchField()->setFocus(Qt::ShortcutFocusReason);
                }),
        command(u"page.refresh"_s, tr("Read this page again"), u"restart"_s,
                QKeySequence(Qt::Key_F5),
                [this] {
                    if (currentPage())
                        currentPage()->refresh();
                }),
        command(u"page.back"_s, tr("Back to where I was"), u"chevron-back"_s,
                QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); }),
        command(u"page.copyLink"_s, tr("Copy a link to this page"), u"link"_s,
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyLink(); }),
        command(u"jobs.toggle"_s, tr("Show the jobs"), u"jobs"_s,
                QKeySequence(Qt::CTRL | Qt::Key_J), [this] { m_jobs->toggle(); }),
        command(u"notices.toggle"_s, tr("Show the notifications"), u"alerts"_s,
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
                [this] { m_notifications->toggle(); }),
        command(u"window.new"_s, tr("Open a new window"), u"external"_s,
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                [this] { emit newWindowWanted(address()); }),
        command(u"window.nextRegion"_s, tr("Go to the next part of the window"), u"arrow-forward"_s,
                QKeySequence(Qt::Key_F6), [this] { focusNextRegion(); }),
        command(u"keys.show"_s, tr("Show all keys"), u"command"_s, QKeySequence(Qt::Key_F1),
                [this] { openSheet(); }),
        command(u"service.restart"_s, tr("Restart the service…"), u"restart"_s, {},
                [this] { restartService(); }),
        command(u"window.close"_s, tr("Close this window"), u"close"_s,
                QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); }),
        command(u"window.quit"_s, tr("Quit"), u"stop"_s, QKeySequence(Qt::CTRL | Qt::Key_Q),
                [this] { emit quitWanted(); }),
    };
}

void MainWindow::addShortcuts()
{
    for (const Command &command : m_commands + NavigationRail::commands(m_entries)) {
        if (command.shortcut.isEmpty())
            continue;
        auto *shortcut = new QShortcut(command.shortcut, this);
        connect(shortcut, &QShortcut::activated, this, [this, command] { run(command); });
    }
    // A second key for the sheet, since "?" is what people try; not while text is typed.
    auto *question = new QShortcut(QKeySequence(Qt::Key_Question), this);
    connect(question, &QShortcut::activated, this, &MainWindow::openSheet);
}

void MainWindow::run(const Command &command, bool inNewWindow)
{
    if (!command.address) {
        if (command.run)
            command.run();
    } else if (inNewWindow) {
        emit newWindowWanted(*command.address);
    } else {
        open(*command.address);
    }
}

void MainWindow::openPalette()
{
    m_palette->open(paletteOffers(*m_workspace, m_entries, currentPage(), m_commands));
}

void MainWindow::openSheet()
{
    auto *sheet = new ShortcutSheet(shortcutGroups(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

QList<ShortcutGroup> MainWindow::shortcutGroups()
{
    QList<ShortcutGroup> groups{{tr("Window"), m_commands},
                                {tr("Pages"), NavigationRail::commands(m_entries)}};
    if (const PageEntry *entry = entryOf(currentPage()))
        groups.append({entry->title, currentPage()->commands()});
    return groups;
}

void MainWindow::showConnection(const QPoint &globalPosition)
{
    m_connection->popup(globalPosition);
}

/// Rail, page, drawer and activity bar take turns.
void MainWindow::focusNextRegion()
{
    QList<QWidget *> regions{m_rail, m_stack->currentWidget()};
    for (SideDrawer *drawer :
         {static_cast<SideDrawer *>(m_jobs), static_cast<SideDrawer *>(m_notifications)}) {
        if (drawer->isVisible())
            regions.append(drawer);
    }
    regions.append(m_activity);
    regions.removeIf([](const QWidget *region) { return !region || !region->isVisible(); });
    const QWidget *focus = focusWidget();
    const auto here = std::ranges::find_if(regions, [focus](const QWidget *region) {
        return focus && (region == focus || region->isAncestorOf(focus));
    });
    const auto next = here == regions.end() ? 0 : std::distance(regions.begin(), here) + 1;
    QWidget *region = regions.at(next % regions.size());
    if (region->focusProxy()) {
        region->setFocus(Qt::TabFocusReason);
        return;
    }
    const auto children = region->findChildren<QWidget *>();
    const auto first = std::ranges::find_if(children, [](const QWidget *child) {
        return child->isVisible() && child->isEnabled() && child->focusPolicy() & Qt::TabFocus;
    });
    if (first != children.end())
        (*first)->setFocus(Qt::TabFocusReason);
}

void MainWindow::keepFocus()
{
    const bool isOurs = isActiveWindow() && !QApplication::focusWidget() &&
                        !QApplication::activeModalWidget() && !QApplication::activePopupWidget();
    if (!isOurs || !currentPage())
        return;
    currentPage()->setFocus(Qt::OtherFocusReason);
    if (QApplication::focusWidget())
        return;
    const QList<QWidget *> order = kit::readingOrder(*currentPage());
    if (!order.isEmpty())
        order.constFirst()->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return kit::focusInReadingOrder(*this, next);
}

void MainWindow::copyLink()
{
    QGuiApplication::clipboard()->setText(address().link());
    m_workspace->notify({.text = tr("Copied: %1").arg(address().link())});
}

void MainWindow::restartService()
{
    const auto stop = [this] {
        m_workspace->connection().call<Nothing>(
            "service.stop"_L1, Nothing{}, this, [this](const Result<Nothing> &answer) {
                // It may be gone before its answer is here: that is what was wanted.
                if (!answer && !answer.error().is("service.connection_lost"_L1))
                    m_workspace->showError(tr("The service was not restarted"), answer.error());
            });
    };
    const int jobs = m_workspace->jobs().runningCount();
    if (jobs == 0) {
        stop();
        return;
    }
    const kit::Confirmation question{
        .title = tr("Restart the service now?"),
        .text = tr("%n job(s) under way are cancelled. What they would replace stays as it was; "
                   "backups that are not finished are dropped.",
                   nullptr, jobs),
        .deed = tr("Cancel them and restart")};
    auto *dialog = new kit::ConfirmDialog(question, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, stop);
    dialog->open();
}

/// Whoever has no server yet is helped, once; later a banner offers it.
void MainWindow::setUpWhenEmpty()
{
    const ServerDirectory &servers = m_workspace->servers();
    if (!servers.isLoaded())
        return;
    updateSetUpBanner();
    if (std::exchange(m_hasLookedForServers, true))
        return;
    const bool wasLeft = m_workspace->preferences().layout(kFirstRunLeft).toBool();
    if (servers.servers().isEmpty() && !wasLeft && hasPage(kFirstRunPage))
        open(Address::of(QString(kFirstRunPage)));
}

void MainWindow::updateSetUpBanner()
{
    const ServerDirectory &servers = m_workspace->servers();
    const PageEntry *entry = entryOf(currentPage());
    const bool isInAssistant = entry && entry->coversNavigation;
    m_setUp->setVisible(hasPage(kFirstRunPage) && !isInAssistant && servers.isLoaded() &&
                        servers.servers().isEmpty());
}

void MainWindow::reportFinished(const Job &job)
{
    const QString title = jobTitle(job, m_workspace->servers());
    Notice notice{.status = jobStatus(job)};
    if (job.state == JobState::Completed) {
        notice.text = tr("Done: %1").arg(title);
        if (!job.backupId.isNull()) {
            notice.actionText = tr("Show");
            notice.action = [this, id = job.backupId] {
                m_workspace->open(Address::of(u"backup"_s, id));
            };
        }
    } else if (job.state == JobState::Failed) {
        // A disk that is full fails everything: one card tells of all of it.
        notice.group = u"failed"_s;
        notice.standsFor = m_notices->countOf(notice.group) + 1;
        if (notice.standsFor == 1) {
            notice.text = tr("Failed: %1").arg(title);
            notice.actionText = tr("Why?");
            notice.action = [this, job] { showFailure(*m_workspace, job); };
        } else {
            notice.text = tr("%n job(s) failed", nullptr, notice.standsFor);
            notice.actionText = tr("Show jobs");
            notice.action = [this] { m_workspace->showJobs(); };
        }
        notice.staysUntilClosed = true;
    } else {
        notice.text = tr("Cancelled: %1").arg(title);
    }
    m_notices->show(notice);
}

Page *MainWindow::pageFor(const QString &name)
{
    // Links name one thing (holdfast://backup/ID), pages the collection it stands in.
    const auto entry = std::ranges::find(m_entries, name, &PageEntry::page);
    if (entry == m_entries.cend())
        return name.endsWith(u's') ? nullptr : pageFor(QString(name + u's'));
    if (Page *page = m_pages.value(name))
        return page;
    Page *page = entry->make(*m_workspace);
    m_stack->addWidget(page);
    m_pages.insert(name, page);
    restoreColumns(*page, name, m_workspace->preferences());
    return page;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

const PageEntry *MainWindow::entryOf(const Page *page) const
{
    const QString name = m_pages.key(const_cast<Page *>(page));
    const auto entry = std::ranges::find(m_entries, name, &PageEntry::page);
    return entry == m_entries.cend() ? nullptr : &*entry;
}

bool MainWindow::hasPage(QLatin1StringView name) const
{
    return std::ranges::any_of(m_entries,
                               [&](const PageEntry &entry) { return entry.page == name; });
}

Address MainWindow::address() const
{
    return m_history.isEmpty() ? Address() : m_history.constLast();
}

void MainWindow::open(const Address &address)
{
    Page *page = pageFor(address.page);
    if (!page || !mayLeave(address))
        return;
    const PageEntry *left = entryOf(currentPage());
    if (left && left->coversNavigation && page != currentPage())
        m_workspace->preferences().setLayout(kFirstRunLeft, true);
    m_stack->setCurrentWidget(page);
    m_here = address;
    const PageEntry &entry = *entryOf(page);
    m_rail->setCurrent(entry.isInNavigation ? entry.page : entry.parent);
    m_rail->setHidden(entry.coversNavigation);
    setWindowTitle(tr("%1 – Holdfast").arg(entry.title));
    page->open(address);
    m_places.insert(entry.page, address);
    const Draft draft = m_drafts.take(entry.page);
    if (draft.place.page == address.page && draft.place.id() == address.id())
        page->takeDraft(draft.content);
    page->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(this, &MainWindow::keepFocus, Qt::QueuedConnection);
    if (m_history.isEmpty() || m_history.constLast() != address)
        m_history.append(address);
    if (m_history.size() > kLongestHistory)
        m_history.removeFirst();
    updateSetUpBanner();
}

bool MainWindow::hasUnsavedChanges() const
{
    return std::ranges::any_of(m_pages, &Page::hasUnsavedChanges);
}

void MainWindow::takePlaceOf(const MainWindow &old)
{
    m_drafts = old.m_drafts;
    for (auto page = old.m_pages.cbegin(); page != old.m_pages.cend(); ++page)
        m_drafts.insert(page.key(), {old.m_places.value(page.key()), page.value()->draft()});
    m_history = old.m_history;
    m_hasLookedForServers = old.m_hasLookedForServers;
    // The editor that its link opened has been closed by now.
    const Address place = old.address();
    open(place.page == "schedule"_L1 ? Address::of(u"schedules"_s) : place);
}

bool MainWindow::mayLeave(const Address &address)
{
    auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    const bool isSamePlace = m_here.page == address.page && m_here.id() == address.id();
    if (!page || isSamePlace || !page->hasUnsavedChanges())
        return true;
    auto *dialog = new kit::UnsavedDialog(tr("What you changed here is not stored yet."), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &kit::UnsavedDialog::saveWanted, page, [this, page, address] {
        page->saveChanges([this, address](bool isStored) {
            if (isStored)
                open(address);
        });
    });
    connect(dialog, &kit::UnsavedDialog::discardWanted, page, [this, page, address] {
        page->discardChanges();
        open(address);
    });
    dialog->open();
    return false;
}

void MainWindow::goBack()
{
    if (m_history.size() < 2)
        return;
    const Address before = m_history.at(m_history.size() - 2);
    if (!mayLeave(before))
        return;
    m_history.resize(m_history.size() - 2);
    open(before);
}

void MainWindow::rememberLayout()
{
    Preferences &preferences = m_workspace->preferences();
    preferences.setLayout(kGeometry, saveGeometry());
    const PageEntry *entry = entryOf(currentPage());
    if (entry && !entry->coversNavigation)
        preferences.setLayout(kLastPage, address().link());
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        rememberColumns(*page.value(), page.key(), preferences);
}

void MainWindow::restoreLayout()
{
    restoreGeometry(m_workspace->preferences().layout(kGeometry).toByteArray());
}

Address MainWindow::rememberedAddress() const
{
    const QString link = m_workspace->preferences().layout(kLastPage).toString();
    return Address::parse(link).value_or(Address());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCollapsed(width() < px(kit::breakpoint::railCollapses));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberLayout();
    const bool isOwned = isSignalConnected(QMetaMethod::fromSignal(&MainWindow::closeWanted));
    event->setAccepted(!isOwned);
    if (isOwned)
        emit closeWanted();
}

} // namespace holdfast::ui
