// ui/kit/system_appearance.h: what the desktop says about looks, where Qt does not pass it on.
// Source: the settings portal, org.freedesktop.portal.Settings
// (flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html); GNOME's own
// key for animations is answered by it, too.
#pragma once

#include <QtCore/QObject>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVariant>

#include <optional>

namespace holdfast::kit {

/// Asks the portal once and listens from then on; never blocks, and stays at "nothing said" where
/// no portal answers. GUI thread.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit SystemAppearance(const QDBusConnection &bus, QObject *parent = nullptr);

    /// Nothing where the desktop has no opinion.
    std::optional<bool> prefersDark() const { return m_prefersDark; }
    bool prefersContrast() const { return m_prefersContrast; }
    bool prefersReducedMotion() const { return m_prefersReducedMotion || m_hasNoAnimations; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read();
    bool take(const QString &group, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    std::optional<bool> m_prefersDark;
    bool m_prefersContrast = false;
    bool m_prefersReducedMotion = false;
    bool m_hasNoAnimations = false;

    Q_DISABLE_COPY_MOVE(SystemAppearance)
};

} // namespace holdfast::kit
