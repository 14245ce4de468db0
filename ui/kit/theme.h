// ui/kit/theme.h: colours, fonts and sizes of the window by what they mean, for light, dark and
// high contrast.
#pragma once

#include "ui/kit/tokens.h"

#include <QtCore/QObject>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

#include <array>
#include <optional>

class QApplication;
class QDBusConnection;

namespace holdfast::kit {

class SystemAppearance;

enum class Scheme { Light, Dark, HighContrast };
enum class SchemeChoice { FollowSystem, Light, Dark, HighContrast };
enum class TextStyle { Display, Title, Heading, Body, Strong, Small, Caption, Mono };
inline constexpr size_t kTextStyleCount = 8;

/// The one theme of the program. GUI thread only. Everything painted asks it at paint time; what
/// caches pixmaps listens to changed().
class Theme : public QObject
{
    Q_OBJECT
public:
    static Theme &instance();

    /// Sets style, palette and font of the application and follows the system from now on.
    void install(QApplication &application);
    /// From now on the desktop's wishes are read over that bus: dark, more contrast, less motion.
    void followDesktop(const QDBusConnection &bus);

    void choose(SchemeChoice choice);
    SchemeChoice choice() const { return m_choice; }
    Scheme scheme() const { return m_scheme; }

    QColor color(ColorRole role) const;
    /// Chart colours in their fixed order, 0 to 5.
    QColor series(int index) const;
    QFont font(TextStyle style) const;
    /// Height of a line of this style.
    int lineHeight(TextStyle style) const;

    /// Logical pixels of the design (drawn for a text size of 13) in today's text size.
    int px(qreal logical) const;

    /// The text size in per cent of the system's; sizes follow. What is made already keeps its
    /// size.
    void setTextSize(int percent);

    /// Motion is off by the person's setting or the desktop's.
    bool isMotionReduced() const;
    void setMotionReduced(bool reduced);
    /// A duration of the design, or 0 when motion is off.
    int duration(int milliseconds) const { return isMotionReduced() ? 0 : milliseconds; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme() = default;
    void apply();
    Scheme systemScheme() const;
    QPalette palette() const;
    QFont makeFont(TextStyle style) const;

    QApplication *m_application = nullptr;
    SystemAppearance *m_desktop = nullptr;
    SchemeChoice m_choice = SchemeChoice::FollowSystem;
    Scheme m_scheme = Scheme::Light;
    QFont m_systemFont;
    /// Made at first use. A font that is made anew for each text looks its engine up each time,
    /// which costs more than painting the text.
    mutable std::array<std::optional<QFont>, kTextStyleCount> m_fonts;
    qreal m_systemScale = 1;
    qreal m_textScale = 1;
    bool m_motionReduced = false;
    bool m_isApplying = false;

    Q_DISABLE_COPY_MOVE(Theme)
};

inline QColor color(ColorRole role)
{
    return Theme::instance().color(role);
}
inline QFont font(TextStyle style)
{
    return Theme::instance().font(style);
}
inline int px(qreal logical)
{
    return Theme::instance().px(logical);
}

} // namespace holdfast::kit
