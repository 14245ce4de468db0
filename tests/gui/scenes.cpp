#include "scenes.h"

#include "ui/kit/heat_map.h"
#include "ui/kit/region_map.h"
#include "ui/shell/notice_stack.h"

#include <QtCore/QPointer>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>

#include <algorithm>

namespace holdfast::tests {

using namespace Qt::StringLiterals;
using ui::Address;
using ui::MainWindow;
using Deed = std::function<void(MainWindow &window, const TourData &data)>;

namespace {

constexpr int kLongestWait = 10'000;

template<typename Condition>
void await(Condition condition, int longest)
{
    if (!QTest::qWaitFor(condition, longest))
        qWarning("tour: what was waited for did not come");
}

Scene page(const QString &name, std::function<Address(const TourData &)> address)
{
    return {.name = name, .enter = [address](MainWindow &window, const TourData &data) {
                window.open(address(data));
            }};
}

Scene page(const QString &name, const QString &pageName, const QString &query = {})
{
    return page(name, [pageName, query](const TourData &) {
        return Address{.page = pageName, .path = {}, .query = query};
    });
}

void pressEscape(MainWindow &window, const TourData &)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window, Qt::Key_Escape);
}

/// Presses keys on a page.
Scene keys(const QString &name, const QString &pageName, Qt::Key key,
           Qt::KeyboardModifiers modifiers = {})
{
    return {.name = name,
            .enter =
                [pageName, key, modifiers](MainWindow &window, const TourData &) {
                    window.open(Address::of(pageName));
                    // A dialog was in front before; shortcuts are those of the active window.
                    window.activateWindow();
                    await([&window] { return window.isActiveWindow(); }, kLongestWait);
                    QTest::keyClick(&window, key, modifiers);
                },
            .leave = pressEscape};
}

void closeDialogs(MainWindow &window, const TourData &)
{
    // Those on top go with the ones below; what was typed is given up without a question.
    QList<QPointer<QDialog>> dialogs;
    for (QDialog *shown : window.findChildren<QDialog *>())
        dialogs.append(shown);
    for (const QPointer<QDialog> &shown : std::as_const(dialogs))
        delete shown.data();
}

void closePopup(MainWindow &, const TourData &)
{
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

QAbstractButton *visibleButton(const QWidget &window, const QString &name)
{
    const auto buttons = window.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(buttons, [&name](const QAbstractButton *button) {
        return button->isVisible() && (button->text() == name || button->accessibleName() == name);
    });
    return found == buttons.cend() ? nullptr : *found;
}

/// Clicks the button of that name, in any language: by its place in the untranslated source. Waits
/// until it is there and may be pressed.
void click(MainWindow &window, const char *context, const char *text)
{
    const QString wanted = QCoreApplication::translate(context, text);
    const auto isThere = [&] {
        const QAbstractButton *button = visibleButton(window, wanted);
        return button && button->isEnabled();
    };
    if (QTest::qWaitFor(isThere, kLongestWait))
        visibleButton(window, wanted)->click();
    else
        qWarning("tour: there is no button \"%s\"", text);
}

/// The same for a text whose last part is not known.
void clickBeginning(MainWindow &window, const char *context, const char *text, const QString &first)
{
    const QString parts = QCoreApplication::translate(context, text).arg(first);
    const auto shown = [&window, &parts]() -> QAbstractButton * {
        for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() &&
                button->text().startsWith(parts.section(u"%2"_s, 0, 0)) &&
                button->text().endsWith(parts.section(u"%2"_s, 1)))
                return button;
        }
        return nullptr;
    };
    await([&] { return shown() != nullptr; }, kLongestWait);
    if (QAbstractButton *button = shown())
        button->click();
}

/// The table of the page shown, once it has that many rows.
QTableView *table(MainWindow &window, int rows)
{
    const auto visible = [&window]() -> QTableView * {
        for (QTableView *view : window.findChildren<QTableView *>())
            if (view->isVisible())
                return view;
        return nullptr;
    };
    const bool isFilled = QTest::qWaitFor(
        [&] { return visible() && visible()->model()->rowCount() >= rows; }, kLongestWait);
    if (!isFilled)
        qWarning("tour: there is no table with %d rows", rows);
    return isFilled ? visible() : nullptr;
}

void selectRows(MainWindow &window, const QList<int> &rows)
{
    QTableView *view = table(window, rows.last() + 1);
    if (!view)
        return;
    view->setCurrentIndex(view->model()->index(rows.first(), 0));
    for (const int row : rows)
        view->selectionModel()->select(view->model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// The dialog on top, once there is one.
QDialog *dialog()
{
    const bool isThere =
        QTest::qWaitFor([] { return QApplication::activeModalWidget() != nullptr; }, kLongestWait);
    return isThere ? qobject_cast<QDialog *>(QApplication::activeModalWidget()) : nullptr;
}

/// A page with a dialog over it.
Scene over(const QString &name, std::function<Address(const TourData &)> address, Deed deed = {})
{
    return {.name = name,
            .enter =
                [address, deed](MainWindow &window, const TourData &data) {
                    window.open(address(data));
                    if (deed)
                        deed(window, data);
                    if (!dialog())
                        qWarning("tour: there is no dialog");
                },
            .leave = closeDialogs};
}

Address backupsWithOne(const TourData &data)
{
    return Address::of(u"backup"_s, data.newer);
}

Address schedulesNew(const TourData &)
{
    return {.page = u"schedules"_s, .path = {u"new"_s}, .query = {}};
}

Address oneSchedule(const TourData &data)
{
    return Address::of(u"schedule"_s, data.schedule);
}

QList<Scene> serverScenes()
{
    const auto tab = [](const QString &name, const QString &tabName) {
        return page(name, [tabName](const TourData &data) {
            return Address::of(u"server"_s, data.aServer, tabName);
        });
    };
    return {
        page(u"servers"_s, u"servers"_s),
        {.name = u"servers-cards"_s,
         .enter =
             [](MainWindow &window, const TourData &) {
                 window.open(Address::of(u"servers"_s));
                 click(window, "holdfast::ui::ServersPage", "As cards");
             },
         .leave =
             [](MainWindow &window, const TourData &) {
                 click(window, "holdfast::ui::ServersPage", "As a table");
             }},
        {.name = u"servers-selected"_s,
         .enter =
             [](MainWindow &window, const TourData &) {
                 window.open(Address::of(u"servers"_s));
                 selectRows(window, {1, 3, 4});
             },
         .leave =
             [](MainWindow &window, const TourData &) {
                 if (QTableView *view = table(window, 1))
                     view->clearSelection();
             }},
        over(
            u"tag"_s, [](const TourData &) { return Address::of(u"servers"_s); },
            [](MainWindow &window, const TourData &) {
                selectRows(window, {0, 1});
                click(window, "holdfast::ui::ServersPage", "Tags…");
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                if (!menu)
                    return;
                QAction *another = menu->actions().constLast();
                menu->close();
                another->trigger();
            }),
        over(
            u"import"_s, [](const TourData &) { return Address::of(u"first-run"_s); },
            [](MainWindow &window, const TourData &) {
                click(window, "holdfast::ui::FirstRunPage", "Import a world…");
            }),
        over(
            u"add-server"_s, [](const TourData &) { return Address::of(u"servers"_s); },
            [](MainWindow &window, const TourData &data) {
                click(window, "holdfast::ui::ServersPage", "Add server…");
                if (QDialog *asked = dialog())
                    asked->findChild<QLineEdit *>()->setText(data.folder);
            }),
        tab(u"server-overview"_s, {}),
        tab(u"server-backups"_s, u"backups"_s),
        tab(u"server-schedule"_s, u"schedule"_s),
        tab(u"server-settings"_s, u"settings"_s),
        over(
            u"server-remove"_s,
            [](const TourData &data) {
                return Address::of(u"server"_s, data.aServer, u"settings"_s);
            },
            [](MainWindow &window, const TourData &) {
                click(window, "holdfast::ui::ServerSettings", "Remove server…");
            }),
    };
}

QList<Scene> backupScenes()
{
    return {
        page(u"backups"_s, backupsWithOne),
        over(u"confirm"_s, backupsWithOne,
             [](MainWindow &window, const TourData &) {
                 if (QTableView *view = table(window, 1))
                     QTest::keyClick(view, Qt::Key_Delete);
             }),
        {.name = u"backups-menu"_s,
         .enter =
             [](MainWindow &window, const TourData &data) {
                 window.open(backupsWithOne(data));
                 if (QTableView *view = table(window, 4)) {
                     const QPoint place = view->visualRect(view->model()->index(3, 1)).center();
                     QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                             view->viewport()->mapToGlobal(place));
                     QApplication::sendEvent(view->viewport(), &event);
                 }
             },
         .leave = closePopup},
        page(u"backups-failed"_s, u"backups"_s, u"is:failed"_s),
        page(u"backups-none"_s, u"backups"_s, u"larger:900TB"_s),
        page(u"browse"_s,
             [](const TourData &data) { return Address::of(u"browse"_s, data.older); }),
        {.name = u"browse-region"_s,
         .enter =
             [](MainWindow &window, const TourData &data) {
                 Address address = Address::of(u"browse"_s, data.newer);
                 address.query = u"region/r.0"_s;
                 window.open(address);
                 const auto map = [&window] { return window.findChild<kit::RegionMap *>(); };
                 await([&] { return map() && map()->isVisible(); }, kLongestWait);
                 if (map())
                     QTest::mouseClick(map(), Qt::LeftButton, {}, map()->rect().center());
             }},
        page(u"compare"_s,
             [](const TourData &data) {
                 return Address::of(u"compare"_s, data.older,
                                    data.newer.toString(QUuid::WithoutBraces));
             }),
        page(u"restore-preview"_s,
             [](const TourData &data) { return Address::of(u"restore"_s, data.older); }),
        {.name = u"restore-where"_s,
         .enter =
             [](MainWindow &window, const TourData &data) {
                 window.open(Address::of(u"restore"_s, data.older));
                 click(window, "holdfast::ui::RestorePage", "Back");
             }},
        {.name = u"restore-result"_s,
         .enter =
             [](MainWindow &window, const TourData &data) {
                 // It stands where the scene before left it.
                 window.open(Address::of(u"restore"_s, data.older));
                 click(window, "holdfast::ui::RestorePage", "See what would change");
                 clickBeginning(window, "holdfast::ui::RestorePage", "Restore %1 to %2",
                                u"Harbour"_s);
                 const QString done =
                     QCoreApplication::translate("holdfast::ui::RestorePage", "Done");
                 await([&] { return visibleButton(window, done) != nullptr; }, 3 * kLongestWait);
             },
         .leave =
             [](MainWindow &window, const TourData &data) {
                 window.open(Address::of(u"servers"_s));
                 data.profile->run(
                     {u"backup"_s, u"undo-restore"_s, data.older.toString(QUuid::WithoutBraces)});
             }},
    };
}

/// Keeps the lowest part of what scrolls in the dialog in sight, also while it grows.
void scrollDown(MainWindow &, const TourData &)
{
    QDialog *shown = dialog();
    const auto areas = shown ? shown->findChildren<QScrollArea *>() : QList<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        QScrollBar *bar = area->verticalScrollBar();
        const auto toEnd = [bar](int, int end) { bar->setValue(end); };
        QObject::connect(bar, &QScrollBar::rangeChanged, bar, toEnd);
        bar->setValue(bar->maximum());
    }
}

QList<Scene> scheduleScenes()
{
    return {
        page(u"schedules"_s,
             [](const TourData &) {
                 return Address{.page = u"schedules"_s, .path = {u"week"_s}, .query = {}};
             }),
        page(u"schedules-list"_s,
             [](const TourData &) {
                 return Address{.page = u"schedules"_s, .path = {u"list"_s}, .query = {}};
             }),
        over(u"schedule-new"_s, schedulesNew),
        over(u"schedule-editor"_s, oneSchedule),
        over(u"schedule-retention"_s, oneSchedule, scrollDown),
        over(u"unsaved"_s, oneSchedule,
             [](MainWindow &, const TourData &) {
                 if (QDialog *editor = dialog()) {
                     for (QSpinBox *number : editor->findChildren<QSpinBox *>()) {
                         if (number->isVisible() && number->isEnabled()) {
                             number->stepUp();
                             break;
                         }
                     }
                     editor->reject();
                 }
             }),
    };
}

QList<Scene> windowScenes()
{
    return {
        page(u"settings"_s, u"settings"_s),
        keys(u"palette"_s, u"servers"_s, Qt::Key_K, Qt::ControlModifier),
        keys(u"jobs"_s, u"servers"_s, Qt::Key_J, Qt::ControlModifier),
        keys(u"notifications"_s, u"servers"_s, Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier),
        keys(u"shortcuts"_s, u"servers"_s, Qt::Key_F1),
        {.name = u"connection"_s,
         .enter =
             [](MainWindow &window, const TourData &) {
                 window.open(Address::of(u"servers"_s));
                 click(window, "holdfast::ui::NavigationRail", "The service");
             },
         .leave = closePopup},
        {.name = u"notices"_s,
         .enter =
             [](MainWindow &window, const TourData &data) {
                 window.open(Address::of(u"servers"_s));
                 const auto text = [](const char *context, const char *source) {
                     return QCoreApplication::translate(context, source);
                 };
                 const QString survival = u"Survival"_s;
                 window.workspace().notify(
                     {.text = text("holdfast::ui::MainWindow", "Done: %1").arg(survival),
                      .actionText = text("holdfast::ui::MainWindow", "Show"),
                      .action = [] {}});
                 window.workspace().notify(
                     {.status = kit::Status::Danger,
                      .text = text("holdfast::ui::MainWindow", "Failed: %1").arg(survival),
                      .actionText = text("holdfast::ui::MainWindow", "Why?"),
                      .action = [] {},
                      .staysUntilClosed = true});
                 Q_UNUSED(data)
             },
         .showsNotices = true},
        over(
            u"error"_s, [](const TourData &) { return Address::of(u"servers"_s); },
            [](MainWindow &window, const TourData &) {
                window.workspace().showError(
                    QCoreApplication::translate("holdfast::ui::BackupsPage",
                                                "The restore was not undone"),
                    Error("restore.no_undo"_L1, {}, u"orders.cpp: no kept tree"_s));
            }),
        {.name = u"offline"_s,
         .enter =
             [](MainWindow &window, const TourData &data) {
                 window.open(Address::of(u"servers"_s));
                 table(window, 1);
                 data.profile->killService();
                 const ui::Connection &connection = window.workspace().connection();
                 await([&] { return connection.state() == ui::Connection::State::Offline; },
                       kLongestWait);
             },
         .leave =
             [](MainWindow &window, const TourData &data) {
                 data.profile->startService();
                 window.workspace().connection().retry();
                 await([&] { return window.workspace().connection().isOnline(); }, kLongestWait);
             }},
    };
}

} // namespace

QList<Scene> tourScenes()
{
    const Scene overview{.name = u"overview"_s, .enter = [](MainWindow &window, const TourData &) {
                             window.open(Address::of(u"overview"_s));
                             // Until then something stands in for it, which stands still too.
                             const auto days = [&window] {
                                 return window.findChild<kit::HeatMap *>();
                             };
                             await([&] { return days() && days()->isVisible(); }, kLongestWait);
                         }};
    return QList<Scene>{overview} + serverScenes() + backupScenes() + scheduleScenes() +
           windowScenes();
}

QList<Scene> firstRunScenes()
{
    const auto assistant = [](MainWindow &window) { window.open(Address::of(u"first-run"_s)); };
    return {
        {.name = u"first-run-nothing"_s,
         .enter = [assistant](MainWindow &window, const TourData &) { assistant(window); }},
        page(u"empty-overview"_s, u"overview"_s),
        page(u"empty-servers"_s, u"servers"_s),
        page(u"empty-backups"_s, u"backups"_s),
        page(u"empty-schedules"_s, u"schedules"_s),
        {.name = u"first-run-found"_s,
         .enter =
             [assistant](MainWindow &window, const TourData &data) {
                 // The service looks into its person's folder, which has servers now.
                 data.profile->stopService();
                 data.profile->setEnvironment(u"HOME"_s, data.folder);
                 data.profile->startService();
                 ui::Connection &connection = window.workspace().connection();
                 connection.retry();
                 await([&] { return connection.isOnline(); }, kLongestWait);
                 assistant(window);
                 QTest::keyClick(&window, Qt::Key_F5);
             }},
        {.name = u"first-run-backups"_s,
         .enter =
             [](MainWindow &window, const TourData &) {
                 if (QWidget *deed = window.focusWidget())
                     QTest::keyClick(deed, Qt::Key_Return);
                 await([&] { return window.workspace().jobs().runningCount() > 0; }, kLongestWait);
             },
         .isPassing = true},
        {.name = u"first-run-done"_s,
         .enter =
             [](MainWindow &window, const TourData &) {
                 const QString shown =
                     QCoreApplication::translate("holdfast::ui::FirstRunPage", "Show the backups");
                 await([&] { return visibleButton(window, shown) != nullptr; }, 6 * kLongestWait);
             }},
    };
}

} // namespace holdfast::tests
