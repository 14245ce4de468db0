// How the kit looks: contrast, focus rings, live change of theme, right to left, its gallery.
#include "tests/support/test_main.h"

#include "ui/gallery/gallery_parts.h"
#include "ui/gallery/gallery_pictures.h"
#include "ui/kit/holdfast_style.h"
#include "ui/kit/progress_row.h"
#include "ui/kit/theme.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>

#include <cmath>

using namespace holdfast;
using namespace holdfast::kit;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2: relative luminance and contrast.
double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}
double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}
double contrast(ColorRole a, ColorRole b)
{
    const double light = std::max(luminance(color(a)), luminance(color(b)));
    const double dark = std::min(luminance(color(a)), luminance(color(b)));
    return (light + 0.05) / (dark + 0.05);
}

bool hasColor(const QImage &image, const QColor &wanted)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == wanted.rgb())
                return true;
        }
    }
    return false;
}

bool isOneColor(const QImage &image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

std::unique_ptr<QWidget> shown(const gallery::Section &section)
{
    std::unique_ptr<QWidget> page(gallery::makeFramed(section));
    page->setAttribute(Qt::WA_DontShowOnScreen); // no focus, so that pictures are alike
    page->resize(960, page->sizeHint().height());
    page->show();
    return page;
}

} // namespace

class KitLookTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanupTestCase();
    void wordsAreReadable_data();
    void wordsAreReadable();
    void focusIsSeen_data();
    void focusIsSeen();
    void themeChangesLive_data();
    void themeChangesLive();
    void sizesFollowTheText();
    void mirrors();
    void everyIconButtonHasAName();
    void galleryWritesPictures();
};

void KitLookTest::init()
{
    Theme::instance().choose(SchemeChoice::Light);
}

void KitLookTest::cleanupTestCase()
{
    Theme::instance().choose(SchemeChoice::Light);
}

void KitLookTest::wordsAreReadable_data()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("light") << int(SchemeChoice::Light);
    QTest::newRow("dark") << int(SchemeChoice::Dark);
    QTest::newRow("high contrast") << int(SchemeChoice::HighContrast);
}

void KitLookTest::wordsAreReadable()
{
    QFETCH(int, choice);
    Theme::instance().choose(SchemeChoice(choice));
    using R = ColorRole;
    struct Pairs
    {
        QList<R> words;
        QList<R> grounds;
        double least = 4.5;
    };
    const QList<R> pages{R::Surface, R::Raised, R::Rail, R::Overlay, R::Sunken};
    const Pairs all[] = {
        {{R::Text, R::Muted, R::Faint}, pages},
        {{R::Text, R::Muted, R::Faint}, {R::Hover, R::Selection, R::Control, R::ControlHover}},
        {{R::Text, R::Muted}, {R::Pressed, R::ControlPressed}},
        {{R::Text, R::Muted}, {R::AccentTint, R::AttentionTint, R::DangerTint, R::SafeTint}},
        {{R::AccentText}, pages},
        {{R::AccentText}, {R::AccentTint, R::Selection, R::Hover}},
        {{R::SafeText, R::AttentionText, R::DangerText, R::RunningText}, pages},
        {{R::SafeText}, {R::SafeTint}},
        {{R::AttentionText}, {R::AttentionTint}},
        {{R::DangerText}, {R::DangerTint}},
        {{R::RunningText}, {R::RunningTint}},
        {{R::Added}, {R::AddedTint}},
        {{R::Removed}, {R::RemovedTint}},
        {{R::Changed}, {R::ChangedTint}},
        {{R::Faint}, {R::AddedTint, R::RemovedTint, R::ChangedTint}},
        {{R::OnAccent}, {R::Accent, R::AccentHover, R::AccentPressed}},
        {{R::OnDanger}, {R::Danger}},
        {{R::Surface}, {R::Text}}, // the undo bar
        // Marks and borders that say something: 3:1.
        {{R::Safe, R::Attention, R::Danger, R::Running, R::Focus, R::BorderField},
         {R::Surface, R::Raised},
         3},
    };
    QStringList weak;
    for (const Pairs &pairs : all) {
        for (const R words : pairs.words) {
            for (const R ground : pairs.grounds) {
                if (const double found = contrast(words, ground); found < pairs.least)
                    weak.append(u"%1 on %2: %3"_s
                                    .arg(QString::fromLatin1(kColorRoleNames[size_t(words)]),
                                         QString::fromLatin1(kColorRoleNames[size_t(ground)]))
                                    .arg(found, 0, 'f', 2));
            }
        }
    }
    QVERIFY2(weak.isEmpty(), qPrintable(weak.join(u"; "_s)));
}

void KitLookTest::focusIsSeen_data()
{
    wordsAreReadable_data();
}

void KitLookTest::focusIsSeen()
{
    QFETCH(int, choice);
    Theme::instance().choose(SchemeChoice(choice));
    auto *tabs = new QTabBar;
    tabs->addTab(u"One"_s);
    auto *asSwitch = new QCheckBox;
    showAsSwitch(asSwitch);
    QWidget *const controls[] = {makeButton(u"Restore"_s, {}, ButtonKind::Primary),
                                 makeButton(u"Browse"_s),
                                 makeButton(u"Cancel"_s, {}, ButtonKind::Ghost),
                                 makeButton(u"Take 25572"_s, {}, ButtonKind::Link),
                                 new QLineEdit,
                                 new QComboBox,
                                 new QSpinBox,
                                 new QCheckBox(u"on"_s),
                                 new QRadioButton(u"one"_s),
                                 asSwitch,
                                 new QSlider(Qt::Horizontal),
                                 tabs};
    QWidget window;
    QLineEdit elsewhere(&window);
    int y = 40;
    for (QWidget *control : controls) {
        control->setParent(&window);
        control->move(0, y);
        control->resize(control->sizeHint().expandedTo(QSize(120, 20)));
        y += control->height();
    }
    window.resize(300, y);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget *control : controls) {
        elsewhere.setFocus(Qt::ShortcutFocusReason);
        window.setAttribute(Qt::WA_KeyboardFocusChange); // as Tab does
        const QImage rest = control->grab().toImage();
        control->setFocus(Qt::ShortcutFocusReason); // as a key does
        QTRY_VERIFY(control->hasFocus());
        const QImage focused = control->grab().toImage();
        QVERIFY2(rest != focused, qPrintable(QLatin1StringView(control->metaObject()->className()) +
                                             u' ' + control->property("text").toString()));
        QVERIFY2(hasColor(focused, color(ColorRole::Focus)), control->metaObject()->className());
    }
}

void KitLookTest::themeChangesLive_data()
{
    QTest::addColumn<int>("section");
    const auto sections = gallery::sections();
    for (int index = 0; index < sections.size(); ++index)
        QTest::newRow(qPrintable(sections.at(index).name)) << index;
}

/// Nothing keeps a colour of the theme in which it was made.
void KitLookTest::themeChangesLive()
{
    QFETCH(int, section);
    const gallery::Section part = gallery::sections().at(section);
    Theme::instance().setMotionReduced(true); // rings stand still to be compared
    for (const SchemeChoice choice : {SchemeChoice::Dark, SchemeChoice::HighContrast}) {
        Theme::instance().choose(SchemeChoice::Light);
        const auto changed = shown(part);
        const QImage before = changed->grab().toImage();
        Theme::instance().choose(choice);
        QCoreApplication::processEvents();
        const QImage after = changed->grab().toImage();
        const auto fresh = shown(part);
        QVERIFY(before != after);
        QCOMPARE(after, fresh->grab().toImage());
    }
    Theme::instance().setMotionReduced(false);
}

void KitLookTest::sizesFollowTheText()
{
    const auto heightOf = [](QWidget *control) {
        const std::unique_ptr<QWidget> owned(control);
        return control->sizeHint().height() - 2 * kFocusMargin;
    };
    QCOMPARE(heightOf(makeButton(u"Browse"_s)), size::control);
    QCOMPARE(heightOf(new QLineEdit), size::control);
    QCOMPARE(heightOf(new QComboBox), size::control);
    QCOMPARE(heightOf(new QSpinBox), size::control);
    Theme::instance().setTextSize(200);
    QCOMPARE(heightOf(makeButton(u"Browse"_s)), 2 * size::control);
    QCOMPARE(heightOf(new QLineEdit), 2 * size::control);
    for (const gallery::Section &section : gallery::sections())
        QVERIFY2(!isOneColor(shown(section)->grab().toImage()), qPrintable(section.name));
    Theme::instance().setTextSize(100);
}

void KitLookTest::mirrors()
{
    QComboBox combo;
    combo.resize(200, combo.sizeHint().height());
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.subControls = QStyle::SC_All;
    const auto arrow = [&](Qt::LayoutDirection direction) {
        option.direction = direction;
        return QApplication::style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                     QStyle::SC_ComboBoxArrow, &combo);
    };
    const QRect right = arrow(Qt::LeftToRight);
    const QRect left = arrow(Qt::RightToLeft);
    QVERIFY(right.left() > 100 && left.right() < 100);
    QCOMPARE(left.left(), combo.width() - 1 - right.right());

    // A bar fills from where reading begins.
    ProgressRow work;
    work.resize(300, work.sizeHint().height());
    work.set({.title = u"Upload"_s, .share = 0.25});
    const auto fills = [&work](int x) {
        const QImage image = work.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == color(ColorRole::Running))
                return true;
        }
        return false;
    };
    QVERIFY(fills(px(40)) && !fills(280));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const bool isMirrored = !fills(px(40)) && fills(300 - px(40));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(isMirrored);
}

void KitLookTest::everyIconButtonHasAName()
{
    for (const gallery::Section &section : gallery::sections()) {
        const auto page = shown(section);
        for (const auto *button : page->findChildren<QAbstractButton *>()) {
            if (!button->isVisibleTo(page.get()))
                continue;
            const bool isNamed = !button->text().isEmpty() || !button->accessibleName().isEmpty();
            // A line edit's own clear button is named by its action.
            QVERIFY2(isNamed || button->inherits("QToolButton"),
                     qPrintable(section.name + u' ' +
                                QLatin1StringView(button->metaObject()->className())));
        }
    }
}

void KitLookTest::galleryWritesPictures()
{
    const QTemporaryDir folder;
    QProcess program;
    program.start(QCoreApplication::applicationDirPath() + u"/holdfast-gallery"_s,
                  {u"--out"_s, folder.path()});
    QVERIFY(program.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60'000);
    QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    for (const gallery::Section &section : gallery::sections()) {
        QHash<QString, QImage> pictures;
        for (const QString &scheme : {u"light"_s, u"dark"_s, u"highContrast"_s}) {
            const QString file = u"%1/%2-%3.png"_s.arg(folder.path(), section.name, scheme);
            QImage picture(file);
            QVERIFY2(!picture.isNull() && picture.width() >= 900, qPrintable(file));
            QVERIFY2(!isOneColor(picture), qPrintable(file));
            pictures.insert(scheme, picture);
        }
        QVERIFY2(pictures[u"light"_s] != pictures[u"dark"_s], qPrintable(section.name));
    }
}

HOLDFAST_TEST(KitLookTest)

#include "tst_kit_look.moc"
