// ui/workspace/preferences.h: what the window remembers on this computer: choices and layout.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QVariant>

#include <memory>

class QSettings;

namespace holdfast {
struct Profile;
}

namespace holdfast::ui {

namespace preference {
inline constexpr QLatin1StringView theme("theme");        ///< system, light, dark, contrast
inline constexpr QLatin1StringView language("language");  ///< "" (the system's) or a locale's name
inline constexpr QLatin1StringView textSize("text_size"); ///< per cent of the system's
inline constexpr QLatin1StringView reduceMotion("reduce_motion");
inline constexpr QLatin1StringView startWithSession("start_with_session");
inline constexpr QLatin1StringView notifications("notifications"); ///< all, problems, none
inline constexpr QLatin1StringView stayInTray("stay_in_tray");
inline constexpr QLatin1StringView keepServiceRunning("keep_service_running");
} // namespace preference

/// A choice of the person about the window, with what holds without one.
struct PreferenceKey
{
    QLatin1StringView key = {};
    QVariant defaultValue = {};
    QStringList choices = {}; ///< stored values, the default among them; empty: a switch
};

/// window.ini in the profile's folder. Choices are checked: what the file holds and the program
/// does not know counts as not set. GUI thread; changes are written within a second and at the end.
class Preferences : public QObject
{
    Q_OBJECT
public:
    explicit Preferences(const Profile &profile, QObject *parent = nullptr);
    ~Preferences() override;

    static const QList<PreferenceKey> &keys();
    static const PreferenceKey *find(const QString &key);

    /// The choice, or the default.
    QVariant value(QLatin1StringView key) const;
    QString text(QLatin1StringView key) const { return value(key).toString(); }
    bool isOn(QLatin1StringView key) const { return value(key).toBool(); }
    bool isSet(const QString &key) const;
    /// Invalid: back to the default. False when it is no possible choice; nothing changes then.
    bool set(const QString &key, const QVariant &value);
    QString path() const;

    /// Layout: sizes, the last page and the like, under any name.
    QVariant layout(const QString &name) const;
    void setLayout(const QString &name, const QVariant &value);
    /// Writes now and waits for the disk; by itself it is written soon, and at the end.
    void save();

signals:
    /// A choice, not the layout.
    void changed(const QString &key);

private:
    std::unique_ptr<QSettings> m_file;

    Q_DISABLE_COPY_MOVE(Preferences)
};

} // namespace holdfast::ui
