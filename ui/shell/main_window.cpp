#include "ui/shell/main_window.h"

#include "activity_bar.h"
#include "navigation_rail.h"

#include "ui/kit/icon.h"

#include <QtWidgets/QBoxLayout>
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
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(m_activity);
    connect(m_workspace.get(), &Workspace::openWanted, this, &MainWindow::open);
    connect(m_workspace.get(), &Workspace::backWanted, this, &MainWindow::goBack);
    connect(m_workspace.get(), &Workspace::newWindowWanted, this, &MainWindow::newWindowWanted);
}

MainWindow::~MainWindow()
{
    // Pages refer to the workspace.
    delete m_stack;
}

Page *MainWindow::pageFor(const QString &name)
{
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
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(address.page);
    page->open(address);
    if (m_history.isEmpty() || m_history.constLast() != address)
        m_history.append(address);
    if (m_history.size() > kLongestHistory)
        m_history.removeFirst();
}

void MainWindow::goBack()
{
    if (m_history.size() < 2)
        return;
    m_history.removeLast();
    const Address before = m_history.takeLast();
    open(before);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_rail->setCollapsed(width() < kit::px(kit::breakpoint::railCollapses));
}

} // namespace holdfast::ui
