#include "ui/kit/system_appearance.h"

#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace holdfast::kit {

using namespace Qt::StringLiterals;

namespace {

using SettingGroups = QMap<QString, QVariantMap>;

QString portalName()
{
    return u"org.freedesktop.portal.Desktop"_s;
}
QString portalPath()
{
    return u"/org/freedesktop/portal/desktop"_s;
}
QString portalInterface()
{
    return u"org.freedesktop.portal.Settings"_s;
}
QString appearanceGroup()
{
    return u"org.freedesktop.appearance"_s;
}
QString gnomeGroup()
{
    return u"org.gnome.desktop.interface"_s;
}

/// A whole number of the portal; another type says nothing, which is 0 in each of its keys.
uint numberOf(const QVariant &value)
{
    return value.typeId() == QMetaType::UInt ? value.toUInt() : 0;
}

} // namespace

SystemAppearance::SystemAppearance(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    // Qt looks the slot's types up by name and does not know this one before its first use.
    qRegisterMetaType<QDBusVariant>();
    m_bus.connect(portalName(), portalPath(), portalInterface(), u"SettingChanged"_s, this,
                  // The signature is looked up as it stands.
                  // clang-format off
                  SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    read();
}

void SystemAppearance::read()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(portalName(), portalPath(), portalInterface(), u"ReadAll"_s);
    call.setArguments({QStringList{appearanceGroup(), gnomeGroup()}});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusMessage reply = watcher->reply();
        watcher->deleteLater();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "a{sa{sv}}"_L1)
            return; // no portal here
        const auto groups = qdbus_cast<SettingGroups>(reply.arguments().constFirst());
        bool isNew = false;
        for (auto group = groups.cbegin(); group != groups.cend(); ++group)
            for (auto entry = group->cbegin(); entry != group->cend(); ++entry)
                isNew |= take(group.key(), entry.key(), entry.value());
        if (isNew)
            emit changed();
    });
}

void SystemAppearance::settingChanged(const QString &group, const QString &key,
                                      const QDBusVariant &value)
{
    if (take(group, key, value.variant()))
        emit changed();
}

/// Whether something is different from now on.
bool SystemAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearanceGroup() && key == "color-scheme"_L1) {
        const uint said = numberOf(value); // 0: no preference, 1: dark, 2: light
        const std::optional<bool> dark = said == 1   ? std::optional(true)
                                         : said == 2 ? std::optional(false)
                                                     : std::nullopt;
        return std::exchange(m_prefersDark, dark) != dark;
    }
    if (group == appearanceGroup() && key == "contrast"_L1) {
        const bool more = numberOf(value) == 1;
        return std::exchange(m_prefersContrast, more) != more;
    }
    if (group == appearanceGroup() && key == "reduced-motion"_L1) {
        const bool reduced = numberOf(value) == 1;
        return std::exchange(m_prefersReducedMotion, reduced) != reduced;
    }
    if (group == gnomeGroup() && key == "enable-animations"_L1) {
        const bool none = value.typeId() == QMetaType::Bool && !value.toBool();
        return std::exchange(m_hasNoAnimations, none) != none;
    }
    return false;
}

} // namespace holdfast::kit
