#include "ui/kit/theme.h"

#include "ui/kit/holdfast_style.h"
#include "ui/kit/system_appearance.h"

#include "theme_compat.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>
#include <QtWidgets/QApplication>

#include <cmath>

namespace holdfast::kit {

namespace {

const std::array<unsigned, kColorRoleCount> &colorsOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return kDarkColors;
    case Scheme::HighContrast:
        return kHighContrastColors;
    case Scheme::Light:
        break;
    }
    return kLightColors;
}

const TypeToken &tokenOf(TextStyle style)
{
    static constexpr std::array<TypeToken, kTextStyleCount> tokens{
        kTypeDisplay, kTypeTitle, kTypeHeading, kTypeBody,
        kTypeStrong,  kTypeSmall, kTypeCaption, kTypeMono};
    return tokens[size_t(style)];
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::install(QApplication &application)
{
    m_application = &application;
    m_systemFont = application.font();
    // A desktop may set a size of its own; the design's 13 is the least that is readable.
    const int systemSize = QFontInfo(m_systemFont).pixelSize();
    m_systemScale = std::max(1.0, systemSize / kTypeBody.size);
    m_textScale = m_systemScale;
    m_fonts = {};
    application.setStyle(new HoldfastStyle);
    application.installEventFilter(this);
    onSystemSchemeChanged(this, [this] { apply(); });
    apply();
}

void Theme::followDesktop(const QDBusConnection &bus)
{
    delete m_desktop;
    m_desktop = new SystemAppearance(bus, this);
    connect(m_desktop, &SystemAppearance::changed, this, &Theme::apply);
    apply();
}

bool Theme::isMotionReduced() const
{
    return m_motionReduced || (m_desktop && m_desktop->prefersReducedMotion());
}

Scheme Theme::systemScheme() const
{
    if (m_desktop && m_desktop->prefersContrast())
        return Scheme::HighContrast;
    if (m_desktop && m_desktop->prefersDark())
        return *m_desktop->prefersDark() ? Scheme::Dark : Scheme::Light;
    return systemPrefersDark(m_application->style()->standardPalette()) ? Scheme::Dark
                                                                        : Scheme::Light;
}

void Theme::choose(SchemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setTextSize(int percent)
{
    const qreal scale = m_systemScale * percent / 100;
    if (qFuzzyCompare(scale, m_textScale))
        return;
    m_textScale = scale;
    m_fonts = {};
    apply();
}

void Theme::setMotionReduced(bool reduced)
{
    m_motionReduced = reduced;
    emit changed();
}

void Theme::apply()
{
    if (!m_application || m_isApplying)
        return;
    m_isApplying = true;
    m_fonts = {};
    switch (m_choice) {
    case SchemeChoice::FollowSystem:
        m_scheme = systemScheme();
        break;
    case SchemeChoice::Light:
        m_scheme = Scheme::Light;
        break;
    case SchemeChoice::Dark:
        m_scheme = Scheme::Dark;
        break;
    case SchemeChoice::HighContrast:
        m_scheme = Scheme::HighContrast;
        break;
    }
    m_application->setPalette(palette());
    m_application->setFont(font(TextStyle::Body));
    m_isApplying = false;
    emit changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == m_application &&
        !m_isApplying && m_choice == SchemeChoice::FollowSystem)
        QMetaObject::invokeMethod(
            this, [this] { apply(); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QColor Theme::color(ColorRole role) const
{
    return QColor::fromRgba(colorsOf(m_scheme)[size_t(role)]);
}

QColor Theme::series(int index) const
{
    const auto &colors = m_scheme == Scheme::Dark           ? kDarkSeries
                         : m_scheme == Scheme::HighContrast ? kHighContrastSeries
                                                            : kLightSeries;
    return QColor::fromRgba(colors[size_t(index) % colors.size()]);
}

QFont Theme::font(TextStyle style) const
{
    std::optional<QFont> &made = m_fonts[size_t(style)];
    if (!made)
        made = makeFont(style);
    return *made;
}

QFont Theme::makeFont(TextStyle style) const
{
    const TypeToken &token = tokenOf(style);
    QFont font = style == TextStyle::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                          : m_systemFont;
    font.setPixelSize(px(token.size));
    font.setWeight(QFont::Weight(token.weight));
    if (token.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, token.tracking * m_textScale);
    useTabularFigures(font);
    return font;
}

int Theme::lineHeight(TextStyle style) const
{
    return px(tokenOf(style).line);
}

int Theme::px(qreal logical) const
{
    return int(std::lround(logical * m_textScale));
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColorRole ours) {
        palette.setColor(role, color(ours));
    };
    set(QPalette::Window, ColorRole::Surface);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Base, ColorRole::Raised);
    set(QPalette::AlternateBase, ColorRole::Sunken);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::PlaceholderText, ColorRole::Faint);
    set(QPalette::Button, ColorRole::Control);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::OnAccent);
    set(QPalette::Light, ColorRole::Raised);
    set(QPalette::Midlight, ColorRole::Border);
    set(QPalette::Mid, ColorRole::BorderStrong);
    set(QPalette::Dark, ColorRole::BorderControl);
    set(QPalette::Shadow, ColorRole::BorderField);
    set(QPalette::Highlight, ColorRole::Selection);
    set(QPalette::HighlightedText, ColorRole::Text);
    set(QPalette::Link, ColorRole::AccentText);
    set(QPalette::LinkVisited, ColorRole::AccentText);
    set(QPalette::ToolTipBase, ColorRole::Overlay);
    set(QPalette::ToolTipText, ColorRole::Text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(ColorRole::Sunken));
    return palette;
}

} // namespace holdfast::kit
