// Every control of every page and dialog has a role and a name, every table its heads, every
// picture words for who does not see it.
#include "tests/gui/scenes.h"
#include "tests/support/test_main.h"
#include "tests/window/window_world.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

using namespace holdfast;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::Scene;

namespace {

/// What a person can act on, and what is to be looked at.
bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Dial:
    case QAccessible::Link:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::PageTabList:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::ListItem:
    case QAccessible::Graphic:
    case QAccessible::Chart:
    case QAccessible::ProgressBar:
    case QAccessible::Dialog:
        return true;
    default:
        return false;
    }
}

QString described(QAccessibleInterface &accessible)
{
    QStringList way;
    for (const QObject *step = accessible.object(); step && way.size() < 4; step = step->parent())
        way.prepend(QString::fromLatin1(step->metaObject()->className()).section(u':', -1));
    return u"%1, role %2"_s.arg(way.join(u'/')).arg(int(accessible.role()));
}

class Reader
{
public:
    QStringList problems = {};
    int controls = 0;

    void read(QAccessibleInterface *accessible, int depth = 0)
    {
        constexpr int kDeepest = 40;
        if (!accessible || !accessible->isValid() || accessible->state().invisible ||
            depth > kDeepest)
            return;
        const QAccessible::Role role = accessible->role();
        if (needsName(role)) {
            ++controls;
            if (accessible->text(QAccessible::Name).trimmed().isEmpty())
                problems.append("no name: "_L1 + described(*accessible));
        }
        const auto *widget = qobject_cast<const QWidget *>(accessible->object());
        const bool isFocusable = widget && widget->focusPolicy() & Qt::TabFocus &&
                                 !widget->focusProxy() && widget->isEnabled();
        // What only scrolls takes the keys for it, and says what it is.
        if (isFocusable && accessible->text(QAccessible::Name).isEmpty() &&
            (role == QAccessible::Client || role == QAccessible::NoRole))
            problems.append("takes the focus and is nothing: "_L1 + described(*accessible));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(accessible->object())) {
            readView(*view, *accessible);
            return; // cells are the model's business, looked at in readView()
        }
        for (int child = 0; child < accessible->childCount(); ++child)
            read(accessible->child(child), depth + 1);
    }

private:
    void readView(const QAbstractItemView &view, QAccessibleInterface &accessible)
    {
        const QAbstractItemModel *model = view.model();
        if (!model)
            return;
        const auto *table = qobject_cast<const QTableView *>(&view);
        QAccessibleTableInterface *cells = accessible.tableInterface();
        for (int column = 0; table && cells && column < model->columnCount(); ++column) {
            const QString spoken =
                model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
            if (!table->isColumnHidden(column) && spoken.isEmpty() &&
                cells->columnDescription(column).isEmpty())
                problems.append(
                    u"column %1 has no head: %2"_s.arg(column).arg(described(accessible)));
        }
        constexpr int kMostRows = 20;
        for (int row = 0; row < std::min(kMostRows, model->rowCount()); ++row) {
            bool isNamed = false;
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                isNamed = isNamed || !index.data(Qt::DisplayRole).toString().isEmpty() ||
                          !index.data(Qt::AccessibleTextRole).toString().isEmpty();
            }
            if (!isNamed)
                problems.append(u"row %1 says nothing: %2"_s.arg(row).arg(described(accessible)));
        }
    }
};

/// What lies over the window, if anything, and the window.
QList<QWidget *> shownWindows(const QWidget &window)
{
    QList<QWidget *> shown;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() &&
            (widget == &window || qobject_cast<QDialog *>(widget) || qobject_cast<QMenu *>(widget)))
            shown.append(widget);
    }
    return shown;
}

} // namespace

class AccessibleNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyControlHasRoleAndName_data();
    void everyControlHasRoleAndName();

private:
    tests::WindowWorld m_world;
};

void AccessibleNamesTest::initTestCase()
{
    const QString why = m_world.start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
    QAccessible::setActive(true);
}

void AccessibleNamesTest::everyControlHasRoleAndName_data()
{
    QTest::addColumn<Scene>("scene");
    for (const Scene &scene : tests::windowScenes())
        QTest::newRow(qPrintable(scene.name)) << scene;
}

void AccessibleNamesTest::everyControlHasRoleAndName()
{
    QFETCH(Scene, scene);
    OpenWindow open(m_world.profile);
    QVERIFY(open.waitOnline());
    scene.enter(open.window, m_world.tourData());
    QVERIFY(open.waitStill());
    Reader reader;
    for (QWidget *widget : shownWindows(open.window))
        reader.read(QAccessible::queryAccessibleInterface(widget));
    if (scene.leave)
        scene.leave(open.window, m_world.tourData());
    QVERIFY(reader.controls > 5);
    reader.problems.removeDuplicates();
    QVERIFY2(reader.problems.isEmpty(), qPrintable(reader.problems.join(u'\n')));
}

HOLDFAST_TEST(AccessibleNamesTest)

#include "tst_accessible_names.moc"
