#include "scenes.h"

#include "ui/kit/confirm_dialog.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

namespace holdfast::tests {

using namespace Qt::StringLiterals;
using ui::Address;
using ui::MainWindow;

namespace {

Scene page(const QString &name, std::function<Address(const TourData &)> address)
{
    return {.name = name, .enter = [address](MainWindow &window, const TourData &data) {
                window.open(address(data));
            }};
}

Scene page(const QString &name, const QString &pageName)
{
    return page(name, [pageName](const TourData &) { return Address::of(pageName); });
}

/// Presses keys on a page.
Scene keys(const QString &name, const QString &pageName, Qt::Key key,
           Qt::KeyboardModifiers modifiers = {})
{
    return {.name = name,
            .enter =
                [pageName, key, modifiers](MainWindow &window, const TourData &) {
                    window.open(Address::of(pageName));
                    QTest::keyClick(&window, key, modifiers);
                },
            .leave =
                [](MainWindow &window) {
                    QWidget *focus = QApplication::focusWidget();
                    QTest::keyClick(focus ? focus : &window, Qt::Key_Escape);
                }};
}

void closeDialogs(MainWindow &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>())
        dialog->reject();
}

/// The visible button with that text, in any language: by its place in the untranslated source.
void click(MainWindow &window, const char *context, const char *text)
{
    const QString wanted = QCoreApplication::translate(context, text);
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && button->text() == wanted) {
            button->click();
            return;
        }
    qWarning("tour: there is no button \"%s\"", text);
}

} // namespace

QList<Scene> tourScenes()
{
    return {
        page(u"overview"_s, u"overview"_s),
        page(u"servers"_s, u"servers"_s),
        {.name = u"add-server"_s,
         .enter =
             [](MainWindow &window, const TourData &) {
                 window.open(Address::of(u"servers"_s));
                 click(window, "holdfast::ui::ServersPage", "Add server…");
             },
         .leave = closeDialogs},
        page(u"server-overview"_s,
             [](const TourData &data) { return Address::of(u"server"_s, data.aServer); }),
        page(u"server-backups"_s,
             [](const TourData &data) {
                 return Address::of(u"server"_s, data.aServer, u"backups"_s);
             }),
        page(u"server-schedule"_s,
             [](const TourData &data) {
                 return Address::of(u"server"_s, data.aServer, u"schedule"_s);
             }),
        page(u"server-settings"_s,
             [](const TourData &data) {
                 return Address::of(u"server"_s, data.aServer, u"settings"_s);
             }),
        page(u"backups"_s,
             [](const TourData &data) { return Address::of(u"backup"_s, data.newer); }),
        page(u"backups-failed"_s,
             [](const TourData &) {
                 Address address = Address::of(u"backups"_s);
                 address.query = u"is:failed"_s;
                 return address;
             }),
        page(u"backups-none"_s,
             [](const TourData &) {
                 Address address = Address::of(u"backups"_s);
                 address.query = u"larger:900TB"_s;
                 return address;
             }),
        page(u"browse"_s,
             [](const TourData &data) { return Address::of(u"browse"_s, data.older); }),
        page(u"browse-region"_s,
             [](const TourData &data) {
                 Address address = Address::of(u"browse"_s, data.newer);
                 address.query = u".mca"_s;
                 return address;
             }),
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
        page(u"schedules"_s, u"schedules"_s),
        page(u"settings"_s, u"settings"_s),
        keys(u"palette"_s, u"servers"_s, Qt::Key_K, Qt::ControlModifier),
        keys(u"jobs"_s, u"servers"_s, Qt::Key_J, Qt::ControlModifier),
        keys(u"shortcuts"_s, u"servers"_s, Qt::Key_F1),
        {.name = u"confirm"_s,
         .enter =
             [](MainWindow &window, const TourData &data) {
                 window.open(Address::of(u"backup"_s, data.newer));
                 if (auto *table = window.findChild<QTableView *>())
                     QTest::keyClick(table, Qt::Key_Delete);
             },
         .leave = closeDialogs},
        {.name = u"error"_s,
         .enter =
             [](MainWindow &window, const TourData &) {
                 window.open(Address::of(u"servers"_s));
                 window.workspace().showError(
                     QCoreApplication::translate("holdfast::ui::BackupsPage",
                                                 "The restore was not undone"),
                     Error("restore.no_undo"_L1, {}, u"orders.cpp: no kept tree"_s));
             },
         .leave = closeDialogs},
    };
}

} // namespace holdfast::tests
