#include "tests/support/test_main.h"

#include "ui/kit/icon.h"
#include "ui/kit/time_text.h"

#include <cmath>

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
double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void iconsExist();
    void sizesAsPeopleSayThem();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("light") << int(SchemeChoice::Light);
    QTest::newRow("dark") << int(SchemeChoice::Dark);
    QTest::newRow("high contrast") << int(SchemeChoice::HighContrast);
}

void ThemeTest::textIsReadable()
{
    QFETCH(int, choice);
    Theme::instance().choose(SchemeChoice(choice));
    for (const auto ground : {ColorRole::Surface, ColorRole::Raised, ColorRole::Rail,
                              ColorRole::Hover, ColorRole::Selection}) {
        for (const auto text : {ColorRole::Text, ColorRole::Muted, ColorRole::Faint}) {
            QVERIFY2(contrast(color(text), color(ground)) >= 4.5, kColorRoleNames[size_t(text)]);
        }
    }
    for (const auto &[text, ground] :
         {std::pair(ColorRole::SafeText, ColorRole::SafeTint),
          std::pair(ColorRole::AttentionText, ColorRole::AttentionTint),
          std::pair(ColorRole::DangerText, ColorRole::DangerTint),
          std::pair(ColorRole::RunningText, ColorRole::RunningTint),
          std::pair(ColorRole::OnAccent, ColorRole::Accent)})
        QVERIFY2(contrast(color(text), color(ground)) >= 4.5, kColorRoleNames[size_t(text)]);
    Theme::instance().choose(SchemeChoice::Light);
}

void ThemeTest::iconsExist()
{
    for (const char *name : {"servers", "backups", "chevron-right"}) {
        const QIcon found = icon(QLatin1StringView(name), ColorRole::Accent);
        QVERIFY2(!found.isNull(), name);
        // It is drawn, and in the colour asked for.
        const QImage image = found.pixmap(32, 32).toImage();
        bool isTinted = false;
        for (int y = 0; y < image.height() && !isTinted; ++y) {
            for (int x = 0; x < image.width() && !isTinted; ++x)
                isTinted = image.pixelColor(x, y) == color(ColorRole::Accent);
        }
        QVERIFY2(isTinted, name);
    }
    QVERIFY(icon(u"no such icon"_s).isNull());
    QVERIFY(!applicationIcon().isNull());
}

void ThemeTest::sizesAsPeopleSayThem()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(sizeText(0), u"0 bytes"_s);
    QCOMPARE(sizeText(999), u"999 bytes"_s);
    QCOMPARE(sizeText(14'000'000), u"14.0 MB"_s);
    QCOMPARE(sizeText(31'400'000'000), u"31.4 GB"_s);
    QCOMPARE(sizeText(999'999'999), u"1.0 GB"_s);
    QCOMPARE(durationText(std::chrono::seconds(47)), u"47 s"_s);
    QCOMPARE(durationText(std::chrono::seconds(6 * 3600 + 31 * 60)), u"6 h 31 min"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(relativeText(now.addSecs(48 * 60), now), u"in 48 min"_s);
    QCOMPARE(relativeText(now.addSecs(-3600), now), u"1 h ago"_s);
    QCOMPARE(relativeText({}, now), u"never"_s);
}

HOLDFAST_TEST(ThemeTest)

#include "tst_theme.moc"
