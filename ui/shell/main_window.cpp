#include "ui/shell/main_window.h"

#include "activity_bar.h"
#include "job_drawer.h"
#include "navigation_rail.h"
#include "notice_stack.h"

#include "ui/kit/confirm_dialog.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"
#include "ui/kit/time_text.h"
#include "ui/kit/unsaved_dialog.h"
#include "ui/workspace/job_text.h"

#include <QtGui/QPainter>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include <algorithm>

namespace holdfast::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSmallest(880, 560);
constexpr qsizetype kLongestHistory = 100;

} // namespace

MainWindow::MainWindow(Service &service, QList<PageEntry> pages, QWidget *parent)
    : QWidget(parent)
    , m_workspace(std::make_unique<Workspace>(service))
    , m_entries(std::move(pages))
    , m_rail(new NavigationRail(*m_workspace, m_entries))
    , m_stack(new QStackedWidget)
    , m_activity(new ActivityBar(*m_workspace))
    , m_offline(makeOfflineBanner())
    , m_jobs(new JobDrawer(*m_workspace, this))
    , m_notices(new NoticeStack(this))
{
    setWindowTitle(u"Holdfast"_s);
    setWindowIcon(kit::applicationIcon());
    setMinimumSize(kSmallest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_offline);
    main->addWidget(m_stack, 1);
    row->addLayout(main, 1);
    column->addLayout(row, 1);
    column->addWidget(m_activity);
    connect(m_workspace.get(), &Workspace::openWanted, this, &MainWindow::open);
    connect(m_workspace.get(), &Workspace::backWanted, this, &MainWindow::goBack);
    connect(m_workspace.get(), &Workspace::newWindowWanted, this, &MainWindow::newWindowWanted);
    connect(m_workspace.get(), &Workspace::noticed, m_notices, &NoticeStack::show);
    connect(m_workspace.get(), &Workspace::jobsWanted, m_jobs, &JobDrawer::toggle);
    connect(m_workspace.get(), &Workspace::errorRaised, this,
            [this](const QString &title, const Error &error) {
                auto *dialog = new kit::ErrorDialog(title, error, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            });
    connect(&service.jobs, &JobFeed::jobFinished, this, &MainWindow::reportFinished);
    addShortcuts();
}

MainWindow::~MainWindow()
{
    // Pages refer to the workspace.
    delete m_stack;
}

/// Above the page while the service is away; what the page shows stays readable.
QWidget *MainWindow::makeOfflineBanner()
{
    class Banner : public QWidget
    {
    public:
        using QWidget::QWidget;

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.fillRect(rect(), kit::color(kit::ColorRole::AttentionTint));
        }
    };
    auto *banner = new Banner;
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(kit::px(24), kit::px(6), kit::px(24), kit::px(6));
    auto *words = new QLabel;
    words->setTextFormat(Qt::PlainText);
    auto *retry = kit::makeButton(tr("Try now"), u"restart"_s);
    row->addWidget(new kit::StatusGlyph(kit::Status::Attention));
    row->addWidget(words, 1);
    row->addWidget(retry);
    banner->hide();
    Connection &connection = m_workspace->connection();
    connect(retry, &QPushButton::clicked, &connection, &Connection::retry);
    connect(&connection, &Connection::stateChanged, banner, [this, banner, words] {
        const Connection &changed = m_workspace->connection();
        words->setText(
            tr("The service has not been reachable since %1. What you see is from then. "
               "Nothing is lost; it is tried again by itself.")
                .arg(kit::shortTimeText(changed.since(), QDateTime::currentDateTimeUtc())));
        words->setToolTip(changed.error().message());
        banner->setVisible(changed.state() == Connection::State::Offline);
    });
    return banner;
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_J), [this] { m_jobs->toggle(); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    const auto page = [this] { return qobject_cast<Page *>(m_stack->currentWidget()); };
    add(QKeySequence(Qt::Key_F5), [page] {
        if (page())
            page()->refresh();
    });
    add(QKeySequence(QKeySequence::Find), [page] {
        if (page() && page()->searchField())
            page()->searchField()->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::reportFinished(const Job &job)
{
    const QString title = jobTitle(job, m_workspace->servers());
    Notice notice{.status = jobStatus(job)};
    if (job.state == JobState::Completed) {
        notice.text = tr("Done: %1").arg(title);
    } else if (job.state == JobState::Failed) {
        notice.text = tr("Failed: %1").arg(title);
        notice.actionText = tr("Why?");
        notice.action = [this, title, job] {
            m_workspace->showError(tr("Failed: %1").arg(title), Error::fromJson(job.error));
        };
        notice.staysUntilClosed = true;
    } else {
        notice.text = tr("Cancelled: %1").arg(title);
    }
    m_notices->show(notice);
}

Page *MainWindow::pageFor(const QString &name)
{
    // Links name one thing (holdfast://backup/ID), pages the collection it stands in.
    if (std::ranges::find(m_entries, name, &PageEntry::page) == m_entries.cend() &&
        !name.endsWith(u's'))
        return pageFor(QString(name + u's'));
    if (Page *page = m_pages.value(name))
        return page;
    const auto entry = std::ranges::find(m_entries, name, &PageEntry::page);
    if (entry == m_entries.cend())
        return nullptr;
    Page *page = entry->make(*m_workspace);
    m_stack->addWidget(page);
    m_pages.insert(name, page);
    return page;
}

void MainWindow::open(const Address &address)
{
    Page *page = pageFor(address.page);
    if (!page || !mayLeave(address))
        return;
    m_stack->setCurrentWidget(page);
    const auto entry = std::ranges::find(m_entries, m_pages.key(page), &PageEntry::page);
    m_rail->setCurrent(entry->isInNavigation ? entry->page : entry->parent);
    m_here = address;
    page->open(address);
    page->setFocus(Qt::OtherFocusReason);
    if (m_history.isEmpty() || m_history.constLast() != address)
        m_history.append(address);
    if (m_history.size() > kLongestHistory)
        m_history.removeFirst();
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

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCollapsed(width() < kit::px(kit::breakpoint::railCollapses));
}

} // namespace holdfast::ui
