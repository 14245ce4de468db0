#include "monkey.h"

#include "ui/kit/theme.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>

namespace holdfast::tests {

using namespace Qt::StringLiterals;

namespace {

QString named(const QWidget &widget)
{
    const QString name = widget.accessibleName();
    return QString::fromLatin1(widget.metaObject()->className()) +
           (name.isEmpty() ? QString() : QString(u" “"_s + name + u'”'));
}

} // namespace

Monkey::Monkey(ui::MainWindow &window, quint32 seed)
    : m_window(window)
    , m_random(seed)
{}

/// What has the say: an open menu, else the modal dialog, else the window.
QWidget *Monkey::top()
{
    // Outside of the profile nothing is its business.
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QFileDialog *>(widget); dialog && dialog->isVisible())
            dialog->reject();
    if (QWidget *menu = QApplication::activePopupWidget())
        return menu;
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog;
    return &m_window;
}

QString Monkey::act()
{
    switch (m_random() % 20) {
    case 0:
        return change();
    case 1:
    case 2:
    case 3:
        return type();
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
        return press();
    case 9:
    case 10:
        return scroll();
    default:
        return click();
    }
}

QString Monkey::click()
{
    QWidget *over = top();
    const QPoint place(int(m_random() % quint32(std::max(1, over->width()))),
                       int(m_random() % quint32(std::max(1, over->height()))));
    QWidget *hit = over->childAt(place);
    if (!hit)
        hit = over;
    const QPoint inside = hit->mapFrom(over, place);
    const QString said = u"click on %1 at %2, %3"_s.arg(named(*hit)).arg(place.x()).arg(place.y());
    const auto buttons = m_random() % 12;
    if (buttons == 0)
        QTest::mouseClick(hit, Qt::RightButton, {}, inside);
    else if (buttons == 1)
        QTest::mouseDClick(hit, Qt::LeftButton, {}, inside);
    else
        QTest::mouseClick(hit, Qt::LeftButton,
                          buttons == 2   ? Qt::ControlModifier
                          : buttons == 3 ? Qt::ShiftModifier
                                         : Qt::NoModifier,
                          inside);
    return said;
}

QString Monkey::type()
{
    static const QList<QString> words{
        u"server:Survival "_s, u"is:failed "_s, u"larger:2GB "_s, u"Survival"_s,
        u"0 4 * * *"_s,        u"world"_s,      u"12"_s,          u"äöü漢字 "_s,
        u"\"':;<>&%n %1"_s};
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return u"nothing has the focus"_s;
    const QString &word = pick(words);
    const QString said = u"type %1 into %2"_s.arg(word, named(*focus));
    for (const QChar letter : word) {
        QWidget *field = QApplication::focusWidget();
        if (!field)
            break;
        if (letter.unicode() < 0x80) {
            QTest::keyClicks(field, QString(letter));
            continue;
        }
        // What no key of a plain keyboard gives comes from an input method.
        QInputMethodEvent event;
        event.setCommitString(QString(letter));
        QApplication::sendEvent(field, &event);
    }
    return said;
}

QString Monkey::press()
{
    static const QList<QKeySequence> keys{
        Qt::Key_Tab,
        Qt::SHIFT | Qt::Key_Tab,
        Qt::Key_Return,
        Qt::Key_Escape,
        Qt::Key_Down,
        Qt::Key_Up,
        Qt::Key_Left,
        Qt::Key_Right,
        Qt::Key_Space,
        Qt::Key_Delete,
        Qt::Key_Home,
        Qt::Key_End,
        Qt::Key_PageDown,
        Qt::Key_Backspace,
        Qt::Key_Slash,
        Qt::Key_F1,
        Qt::Key_F5,
        Qt::Key_B,
        Qt::Key_C,
        Qt::Key_L,
        Qt::Key_N,
        Qt::Key_R,
        Qt::Key_V,
        Qt::CTRL | Qt::Key_1,
        Qt::CTRL | Qt::Key_2,
        Qt::CTRL | Qt::Key_3,
        Qt::CTRL | Qt::Key_4,
        Qt::CTRL | Qt::Key_5,
        Qt::CTRL | Qt::Key_F,
        Qt::CTRL | Qt::Key_J,
        Qt::CTRL | Qt::Key_K,
        Qt::CTRL | Qt::Key_Z,
        Qt::CTRL | Qt::Key_A,
        Qt::CTRL | Qt::Key_Return,
        Qt::ALT | Qt::Key_Left,
    };
    const QKeySequence &sequence = pick(keys);
    QWidget *focus = QApplication::focusWidget();
    QWidget *over = focus ? focus : top();
    const QString said = u"press %1 on %2"_s.arg(sequence.toString(), named(*over));
    QTest::keyClick(over, sequence[0].key(), sequence[0].keyboardModifiers());
    return said;
}

QString Monkey::scroll()
{
    QWidget *over = top();
    const QPoint place(int(m_random() % quint32(std::max(1, over->width()))),
                       int(m_random() % quint32(std::max(1, over->height()))));
    QWidget *hit = over->childAt(place);
    if (!hit)
        hit = over;
    const int step = m_random() % 2 ? 480 : -480;
    QWheelEvent wheel(QPointF(hit->mapFrom(over, place)), QPointF(over->mapToGlobal(place)), {},
                      {0, step}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(hit, &wheel);
    return u"scroll over %1"_s.arg(named(*hit));
}

QString Monkey::change()
{
    if (m_random() % 2) {
        const auto scheme = kit::SchemeChoice(1 + m_random() % 3);
        kit::Theme::instance().choose(scheme);
        return u"theme %1"_s.arg(int(scheme));
    }
    const QSize size(880 + int(m_random() % 800), 560 + int(m_random() % 500));
    m_window.resize(size);
    return u"resize to %1 × %2"_s.arg(size.width()).arg(size.height());
}

} // namespace holdfast::tests
