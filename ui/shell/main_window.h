// ui/shell/main_window.h: the window: navigation, pages, activity bar and what lies over them.
#pragma once

#include "ui/workspace/page.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <memory>

class QStackedWidget;

namespace holdfast::ui {

class ActivityBar;
class CommandPalette;
class ConnectionPopover;
class JobDrawer;
class NavigationRail;
class NoticeStack;
class NotificationCentre;
struct ShortcutGroup;

/// One window on a service. Pages are made when they are first opened.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(Service &service, QList<PageEntry> pages, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const Address &address);
    void goBack();
    /// What it shows; page empty while it shows nothing.
    Address address() const;
    Workspace &workspace() { return *m_workspace; }
    /// The first of the navigation.
    QString firstPage() const { return m_entries.isEmpty() ? QString() : m_entries.first().page; }

    /// Whether something was entered on one of its pages that is not stored.
    bool hasUnsavedChanges() const;
    /// Stands where `old` stands, with its way back and what was entered there on every page.
    void takePlaceOf(const MainWindow &old);
    /// Asks first when jobs are under way, then ends the service; it comes back by itself.
    void restartService();
    /// Size, place, columns and the page shown, for the next start.
    void rememberLayout();
    /// Size and place.
    void restoreLayout();
    /// What was shown last; page empty: nothing yet.
    Address rememberedAddress() const;

signals:
    void newWindowWanted(const holdfast::ui::Address &address);
    void quitWanted();
    /// The person closes it: whoever owns the windows closes it, or asks first.
    void closeWanted();
    /// The program shall start anew, to be of another version.
    void restartWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// A page's place and what was entered there.
    struct Draft
    {
        Address place = {};
        QVariantMap content = {};
    };
    Page *pageFor(const QString &name);
    /// Whether `address` may be opened at once; else it is, once the person has decided about what
    /// they typed and did not store.
    bool mayLeave(const Address &address);
    Page *currentPage() const;
    const PageEntry *entryOf(const Page *page) const;
    QWidget *makeOfflineBanner();
    QWidget *makeVersionBanner();
    QWidget *makeSetUpBanner();
    QList<Command> windowCommands();
    void addShortcuts();
    void run(const Command &command, bool inNewWindow = false);
    void openPalette();
    void openSheet();
    QList<ShortcutGroup> shortcutGroups();
    void showConnection(const QPoint &globalPosition);
    void focusNextRegion();
    void keepFocus();
    void copyLink();
    void setUpWhenEmpty();
    void updateSetUpBanner();
    bool hasPage(QLatin1StringView name) const;
    void reportFinished(const Job &job);

    std::unique_ptr<Workspace> m_workspace;
    const QList<PageEntry> m_entries;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    ActivityBar *m_activity;
    QWidget *m_offline;
    QWidget *m_version;
    QWidget *m_setUp;
    JobDrawer *m_jobs;
    NotificationCentre *m_notifications;
    CommandPalette *m_palette;
    ConnectionPopover *m_connection;
    NoticeStack *m_notices;
    QHash<QString, Page *> m_pages;
    QHash<QString, Address> m_places; ///< what each page shows
    QHash<QString, Draft> m_drafts;   ///< for pages that were not opened yet
    QList<Command> m_commands;        ///< of the window itself, each with its shortcut
    QList<Address> m_history;
    Address m_here; ///< what is open
    bool m_hasLookedForServers = false;

    Q_DISABLE_COPY_MOVE(MainWindow)
};

} // namespace holdfast::ui
