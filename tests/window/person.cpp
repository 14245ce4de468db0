#include "tests/window/person.h"

#include "tests/ui/window_fixture.h"
#include "tests/window/window_world.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>

#include <algorithm>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // milliseconds

QString nameOf(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text() : QString();
}

bool clickMenu(QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() != text || !action->isEnabled())
            continue;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return true;
    }
    return false;
}

} // namespace

QWidget *Person::top() const
{
    if (QWidget *menu = QApplication::activePopupWidget())
        return menu;
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    return &m_window;
}

bool Person::did(const QString &what, bool isDone)
{
    m_deeds.append(isDone ? what : QString(what + " (not possible)"_L1));
    m_count += isDone ? 1 : 0;
    return isDone;
}

QByteArray Person::story() const
{
    QString focused;
    if (const QWidget *widget = QApplication::focusWidget())
        focused = QString::fromLatin1(widget->metaObject()->className()) + u' ' + nameOf(*widget);
    return (m_deeds.join(u", "_s) + "; the focus is on "_L1 + focused + "; it says: "_L1 +
            visibleTexts(*top()).join(u" | "_s))
        .toUtf8();
}

bool Person::click(const QString &text)
{
    const bool isDone = QTest::qWaitFor(
        [&] {
            if (auto *menu = qobject_cast<QMenu *>(top()))
                return clickMenu(menu, text);
            QAbstractButton *button = findButton(*top(), text);
            if (!button || !button->isEnabled() || button->visibleRegion().isEmpty())
                return false;
            // Where its words begin: a check box in a wide column ends where they do.
            const QRect seen = button->visibleRegion().boundingRect();
            QTest::mouseClick(button, Qt::LeftButton, {},
                              {seen.left() + std::min(12, seen.width() / 2), seen.center().y()});
            return true;
        },
        kPatience);
    return did("click "_L1 + text, isDone);
}

bool Person::clickRow(const QString &name, const QString &words)
{
    const auto clickIn = [&](QAbstractItemView *view) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                if (!index.data().toString().contains(words))
                    continue;
                const QRect place = view->visualRect(index);
                if (place.isEmpty())
                    continue;
                QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
                return true;
            }
        }
        return false;
    };
    const bool isDone = QTest::qWaitFor(
        [&] {
            const auto views = top()->findChildren<QAbstractItemView *>();
            return std::ranges::any_of(views, [&](QAbstractItemView *view) {
                return view->isVisible() && view->accessibleName() == name && clickIn(view);
            });
        },
        kPatience);
    return did("click the row "_L1 + words, isDone);
}

QWidget *Person::focus() const
{
    QWidget *widget = QApplication::focusWidget();
    return widget && isSeen(*widget) ? widget : nullptr;
}

bool Person::press(const QKeySequence &keys)
{
    QWidget *widget = QApplication::activePopupWidget();
    if (!widget)
        widget = focus();
    if (!widget)
        return did("press "_L1 + keys.toString(), false);
    QTest::keyClick(widget, keys[0].key(), keys[0].keyboardModifiers());
    return did("press "_L1 + keys.toString(), true);
}

bool Person::type(const QString &word)
{
    QWidget *field = focus();
    if (!field)
        return did("type "_L1 + word, false);
    QTest::keyClicks(field, word);
    return did("type "_L1 + word, true);
}

bool Person::tabTo(const QString &text)
{
    constexpr int kMostTabs = 80;
    for (int tabs = 0; tabs < kMostTabs; ++tabs) {
        QWidget *widget = focus();
        if (!widget)
            return did("Tab to "_L1 + text + " lost the focus"_L1, false);
        if (nameOf(*widget) == text)
            return true;
        QTest::keyClick(widget, Qt::Key_Tab);
        ++m_count;
    }
    return did("Tab to "_L1 + text, false);
}

} // namespace holdfast::tests
