// ui/shell/main_window.h: the window: navigation, pages, activity bar and what lies over them.
#pragma once

#include "ui/workspace/page.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <memory>

class QStackedWidget;

namespace holdfast::ui {

class ActivityBar;
class JobDrawer;
class NavigationRail;
class NoticeStack;

/// One window on a service. Pages are made when they are first opened.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(Service &service, QList<PageEntry> pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const Address &address);
    void goBack();
    Workspace &workspace() { return *m_workspace; }

signals:
    void newWindowWanted(const holdfast::ui::Address &address);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Page *pageFor(const QString &name);
    /// Whether `address` may be opened at once; else it is, once the person has decided about what
    /// they typed and did not store.
    bool mayLeave(const Address &address);
    QWidget *makeOfflineBanner();
    void addShortcuts();
    void reportFinished(const Job &job);

    std::unique_ptr<Workspace> m_workspace;
    const QList<PageEntry> m_entries;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    ActivityBar *m_activity;
    QWidget *m_offline;
    JobDrawer *m_jobs;
    NoticeStack *m_notices;
    QHash<QString, Page *> m_pages;
    QList<Address> m_history;
    Address m_here; ///< what is open

    Q_DISABLE_COPY_MOVE(MainWindow)
};

} // namespace holdfast::ui
