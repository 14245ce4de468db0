// Every page and dialog in a language with longer words, and from right to left.
#include "tests/gui/cut_text.h"
#include "tests/gui/scenes.h"
#include "tests/support/test_main.h"
#include "tests/ui/window_fixture.h"
#include "tests/window/pseudo_language.h"
#include "tests/window/window_world.h"

#include "core/base/error_catalogue.h"
#include "ui/kit/icon.h"
#include "ui/kit/paint.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QScopeGuard>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

#include <algorithm>
#include <cmath>
#include <limits>

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
    // A path, an id or a format: one word with a mark in it, never a sentence.
    static const QRegularExpression names(
        u"^(Survival|Creative|Broken|Before the update|After the update|Creative as built|Holdfast"
        "|[^ ]*[/._][^ ]*|[0-9]{1,2} [A-Z][a-z]+.*|[A-Z][a-z]{2} [0-9].*|SHA-256|SQLite|keychain|Minecraft Java|plugins|Mo|Tu|We|Th|Fr|Sa|Su)$"_s);
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

/// The English sentences of the catalogue: nobody who speaks another language shall meet one.
const QList<QRegularExpression> &englishSentences()
{
    static const QList<QRegularExpression> sentences = [] {
        constexpr qsizetype kTellingLetters = 12;
        static const QRegularExpression places(u"\\\\\\{[a-z_]+\\\\\\}"_s);
        QList<QRegularExpression> found;
        for (const CatalogueEntry &entry : errorCatalogue()) {
            QString pattern = QRegularExpression::escape(QString::fromLatin1(entry.sentence));
            pattern.replace(places, u".+"_s);
            if (QString(pattern).remove(u".+"_s).size() >= kTellingLetters)
                found.append(QRegularExpression(pattern));
        }
        return found;
    }();
    return sentences;
}

/// What tables say, and what is said to whoever points at something.
QStringList spokenTexts(const QWidget &root)
{
    constexpr int kMostRows = 30;
    QStringList texts;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts.append(
            {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()});
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view || !view->model())
            continue;
        for (int row = 0; row < std::min(kMostRows, view->model()->rowCount()); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                      int(Qt::AccessibleDescriptionRole)})
                    texts.append(index.data(role).toString());
            }
        }
    }
    texts.removeAll(QString());
    texts.removeDuplicates();
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

QImage mirrored(const QImage &image)
{
    return image.mirrored(true, false);
}

/// How much two pictures differ, summed over all pixels.
qint64 difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return std::numeric_limits<qint64>::max();
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb other = b.pixel(x, y);
            sum += std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other)) +
                   std::abs(qBlue(one) - qBlue(other));
        }
    }
    return sum;
}

QRect inWindow(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

/// What has a side of the page: title, fields, deeds, tables, panes and the navigation.
bool hasSide(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QLabel *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) ||
           widget.inherits("holdfast::kit::TokenField") || widget.inherits("holdfast::kit::Card") ||
           widget.inherits("holdfast::ui::NavigationRail") ||
           QLatin1StringView(widget.metaObject()->className()).endsWith("Pane"_L1);
}

/// Where each of them stands, from the left.
QHash<const QWidget *, QRect> sidesOf(const QWidget &window)
{
    QHash<const QWidget *, QRect> sides;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        // Time axes, maps and code run from the left everywhere.
        const bool isOurs = widget->window() == &window && hasSide(*widget) &&
                            widget->layoutDirection() == QGuiApplication::layoutDirection();
        if (isOurs && widget->isVisible() && !widget->visibleRegion().isEmpty())
            sides.insert(widget, inWindow(*widget, window));
    }
    return sides;
}

QString described(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    QStringList way;
    for (const QWidget *step = &widget; step && way.size() < 4; step = step->parentWidget())
        way.prepend(QString::fromLatin1(step->metaObject()->className()).section(u':', -1));
    return u"%1 “%2”"_s.arg(way.join(u'/'), label    ? label->text()
                                            : button ? button->text() + button->accessibleName()
                                                     : widget.accessibleName());
}

/// Of a page from right to left, each that does not stand where its mirror image stood. Words may
/// be a little wider or narrower from one moment to the next.
QStringList notMirrored(const QWidget &window, const QHash<const QWidget *, QRect> &fromRight,
                        const QHash<const QWidget *, QRect> &fromLeft)
{
    constexpr int kTolerance = 24;
    QStringList problems;
    for (auto side = fromRight.cbegin(); side != fromRight.cend(); ++side) {
        if (!fromLeft.contains(side.key()))
            continue;
        const QRect usual = fromLeft.value(side.key());
        const int expected = window.width() - usual.center().x();
        if (std::abs(side.value().center().x() - expected) > kTolerance)
            problems.append(u"not mirrored: %1, at %2 instead of %3"_s.arg(described(*side.key()))
                                .arg(side.value().center().x())
                                .arg(expected));
    }
    return problems;
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
    void buttonsPointTheOtherWay_data();
    void buttonsPointTheOtherWay();
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
        for (const QString &text : tests::visibleTexts(*widget) + spokenTexts(*widget)) {
            for (const QRegularExpression &sentence : englishSentences()) {
                if (text.contains(sentence))
                    problems.append("English of the service: "_L1 + text);
            }
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
    QHash<const QWidget *, QHash<const QWidget *, QRect>> fromRight;
    for (const QWidget *window : shownWindows(open.window)) {
        for (const QString &cut : tests::cutTexts(*window))
            problems.append("cut: "_L1 + cut);
        fromRight.insert(window, sidesOf(*window));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(open.waitStill());
    for (const QWidget *window : shownWindows(open.window))
        problems.append(notMirrored(*window, fromRight.value(window), sidesOf(*window)));
    if (scene.leave)
        scene.leave(open.window, m_world.tourData());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void LanguagesTest::arrowsPointTheOtherWay()
{
    for (const QString &name :
         {u"chevron-back"_s, u"chevron-forward"_s, u"arrow-forward"_s, u"undo"_s, u"external"_s}) {
        const QImage usual = iconImage(name, Qt::LeftToRight);
        QVERIFY2(usual != mirrored(usual), qPrintable(name)); // it has a direction
        QVERIFY2(iconImage(name, Qt::RightToLeft) == mirrored(usual), qPrintable(name));
    }
    // Clocks go round and films play the same way everywhere; left is left.
    for (const QString &name :
         {u"clock"_s, u"restore"_s, u"play"_s, u"search"_s, u"chevron-left"_s})
        QVERIFY2(iconImage(name, Qt::RightToLeft) == iconImage(name, Qt::LeftToRight),
                 qPrintable(name));
}

/// As they are drawn on the page and in the dialog.
void LanguagesTest::buttonsPointTheOtherWay_data()
{
    QTest::addColumn<QString>("sceneName");
    QTest::addColumn<QString>("button");
    QTest::newRow("week before") << u"schedules"_s << u"Week before"_s;
    QTest::newRow("next week") << u"schedules"_s << u"Next week"_s;
    QTest::newRow("details of an error") << u"error"_s << u"Details"_s;
}

void LanguagesTest::buttonsPointTheOtherWay()
{
    QFETCH(QString, sceneName);
    QFETCH(QString, button);
    const QList<Scene> scenes = tests::windowScenes();
    const auto scene = std::ranges::find(scenes, sceneName, &Scene::name);
    QVERIFY(scene != scenes.cend());
    const auto draw = [&](Qt::LayoutDirection direction) {
        QGuiApplication::setLayoutDirection(direction);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        OpenWindow open(m_world.profile);
        if (!open.waitOnline())
            return QImage();
        scene->enter(open.window, m_world.tourData());
        QImage drawn;
        if (QAbstractButton *found = tests::findButton(open.window, button)) {
            const QImage whole = found->grab().toImage().convertToFormat(QImage::Format_RGB32);
            // The icon stands at the leading side, before words if there are any.
            const int side = whole.height();
            drawn =
                whole.copy(direction == Qt::RightToLeft ? whole.width() - side : 0, 0, side, side);
        }
        if (scene->leave)
            scene->leave(open.window, m_world.tourData());
        return drawn;
    };
    const QImage usual = draw(Qt::LeftToRight);
    const QImage fromRight = draw(Qt::RightToLeft);
    QVERIFY(!usual.isNull() && usual.size() == fromRight.size());
    QVERIFY(difference(usual, mirrored(usual)) > 0);
    QVERIFY2(difference(fromRight, mirrored(usual)) * 5 < difference(fromRight, usual),
             "it points the same way");
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
