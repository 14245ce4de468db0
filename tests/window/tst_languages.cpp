// Every page and dialog in a language with longer words, and from right to left.
#include "tests/gui/cut_text.h"
#include "tests/gui/scenes.h"
#include "tests/support/test_main.h"
#include "tests/window/pseudo_language.h"
#include "tests/window/window_world.h"

#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace holdfast;
using namespace Qt::StringLiterals;
using tests::OpenWindow;
using tests::Scene;

namespace {

constexpr QSize kSize(1280, 800);

/// The window and what lies over it.
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

/// What is no text of the program: figures, sizes, times, names of things, keys, formats.
bool isData(const QString &text)
{
    static const QRegularExpression figures(
        u"^[0-9.,: %×+−–→·/()-]*( ?(B|kB|MB|GB|TB|s|min|h|d))?$"_s);
    static const QRegularExpression keys(
        u"^((Ctrl|Alt|Shift|Meta)\\+)*([A-Z0-9/?,]|F[0-9]+|Del|Esc|Enter|Return|←|⏎|Left)$"_s);
    static const QRegularExpression ids(u"^[0-9a-f-]{8,}…?$"_s);
    static const QRegularExpression names(
        u"^(Survival|Creative|Broken|Before the update|After the update|Creative as built|Holdfast"
        "|.*[/._].*|[0-9]{1,2} [A-Z][a-z]+.*|[A-Z][a-z]{2} [0-9].*|SHA-256|SQLite|Minecraft Java|plugins|Mo|Tu|We|Th|Fr|Sa|Su)$"_s);
    return text == QSysInfo::machineHostName() || figures.match(text).hasMatch() ||
           keys.match(text).hasMatch() || ids.match(text).hasMatch() ||
           names.match(text).hasMatch();
}

QStringList headTexts(const QWidget &root)
{
    QStringList texts;
    for (const QTableView *table : root.findChildren<QTableView *>()) {
        const QAbstractItemModel *model = table->model();
        for (int column = 0; model && table->isVisible() && column < model->columnCount(); ++column)
            texts.append(model->headerData(column, Qt::Horizontal).toString());
    }
    for (const QMenu *menu : root.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            if (menu->isVisible() && !action->isSeparator())
                texts.append(action->text());
        }
    }
    texts.removeAll(QString());
    return texts;
}

QImage iconImage(const QString &name, Qt::LayoutDirection direction)
{
    QWidget widget;
    widget.setLayoutDirection(direction);
    QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    kit::icon(name).paint(&painter, image.rect());
    return image;
}

QRect inWindow(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pseudoLanguageKeepsPlaces_data();
    void pseudoLanguageKeepsPlaces();
    void longerWordsHaveRoom_data() { addScenes(); }
    void longerWordsHaveRoom();
    void pagesAreMirrored_data() { addScenes(); }
    void pagesAreMirrored();
    void arrowsPointTheOtherWay();
    void barsRunFromTheRight();

private:
    void addScenes();
    tests::WindowWorld m_world;
};

void LanguagesTest::initTestCase()
{
    const QString why = m_world.start();
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

void LanguagesTest::pseudoLanguageKeepsPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("a word") << u"Backups"_s << u"[Báçkúpš xx]"_s;
    QTest::newRow("a value") << u"%1 of %n"_s << u"[%1 óf %n x]"_s;
    QTest::newRow("a name in braces") << u"{path}"_s << u"[{path}]"_s;
    QTest::newRow("a format of dates") << u"d MMM hh:mm"_s << u"d MMM hh:mm"_s;
}

void LanguagesTest::pseudoLanguageKeepsPlaces()
{
    QFETCH(QString, text);
    QTEST(tests::PseudoLanguage::spoken(text), "spoken");
}

void LanguagesTest::addScenes()
{
    QTest::addColumn<Scene>("scene");
    for (const Scene &scene : tests::windowScenes())
        QTest::newRow(qPrintable(scene.name)) << scene;
}

void LanguagesTest::longerWordsHaveRoom()
{
    QFETCH(Scene, scene);
    tests::PseudoLanguage language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const auto back = qScopeGuard([&] { QCoreApplication::removeTranslator(&language); });
    OpenWindow open(m_world.profile);
    open.window.resize(kSize);
    QVERIFY(open.waitOnline());
    scene.enter(open.window, m_world.tourData());
    QVERIFY(open.waitStill());
    QStringList problems;
    int bracketed = 0;
    for (QWidget *widget : shownWindows(open.window)) {
        for (const QString &cut : tests::cutTexts(*widget))
            problems.append("cut: "_L1 + cut);
        for (const QString &text : tests::visibleTexts(*widget) + headTexts(*widget)) {
            if (text.contains(u'['))
                ++bracketed;
            else if (!isData(text))
                problems.append("not translated: "_L1 + text);
        }
    }
    if (scene.leave)
        scene.leave(open.window, m_world.tourData());
    QVERIFY(bracketed > 5);
    problems.removeDuplicates();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

/// Each widget stands where its mirror image stood.
void LanguagesTest::pagesAreMirrored()
{
    QFETCH(Scene, scene);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    OpenWindow open(m_world.profile);
    open.window.resize(kSize);
    QVERIFY(open.waitOnline());
    scene.enter(open.window, m_world.tourData());
    QVERIFY(open.waitStill());
    QStringList problems;
    for (const QWidget *widget : open.window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->inherits("holdfast::ui::NavigationRail") &&
            inWindow(*widget, open.window).center().x() < open.window.width() / 2)
            problems.append(u"the navigation stands on the left"_s);
    }
    for (const QLabel *label : open.window.findChildren<QLabel *>()) {
        const auto alignment =
            QStyle::visualAlignment(label->layoutDirection(), label->alignment());
        const bool readsLeftToRight = label->layoutDirection() == Qt::LeftToRight;
        if (label->isVisible() && !label->text().isEmpty() && !readsLeftToRight &&
            alignment & Qt::AlignLeft && !(label->alignment() & Qt::AlignTrailing))
            problems.append("aligned left: "_L1 + label->text());
    }
    for (const QWidget *window : shownWindows(open.window)) {
        for (const QString &cut : tests::cutTexts(*window))
            problems.append("cut: "_L1 + cut);
    }
    if (scene.leave)
        scene.leave(open.window, m_world.tourData());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void LanguagesTest::arrowsPointTheOtherWay()
{
    for (const QString &name :
         {u"chevron-left"_s, u"chevron-right"_s, u"arrow-right"_s, u"undo"_s}) {
        const QImage usual = iconImage(name, Qt::LeftToRight);
        QVERIFY2(usual != usual.mirrored(true, false), qPrintable(name)); // it has a direction
    }
}

void LanguagesTest::barsRunFromTheRight()
{
    const auto paint = [](Qt::LayoutDirection direction) {
        QImage image(200, 16, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        kit::paintBar(&painter, QRectF(image.rect()), 0.3, kit::ColorRole::Accent);
        return image;
    };
    const QImage usual = paint(Qt::LeftToRight);
    const QImage mirrored = paint(Qt::RightToLeft);
    const QPoint atLeft(20, 8);
    const QPoint atRight(180, 8);
    QVERIFY(usual.pixel(atLeft) != usual.pixel(atRight));
    QCOMPARE(mirrored.pixel(atRight), usual.pixel(atLeft));
    QCOMPARE(mirrored.pixel(atLeft), usual.pixel(atRight));
}

HOLDFAST_TEST(LanguagesTest)

#include "tst_languages.moc"
