// What the desktop's settings portal says reaches the theme: over a real bus, from a stand-in for
// the portal (a real one needs a whole desktop).
#include "tests/support/test_main.h"

#include "ui/kit/system_appearance.h"
#include "ui/kit/theme.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusVirtualObject>
#include <QtTest/QSignalSpy>

using namespace holdfast::kit;
using namespace Qt::StringLiterals;

namespace {

using SettingGroups = QMap<QString, QVariantMap>;

class Portal : public QDBusVirtualObject
{
public:
    SettingGroups settings = {};

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != "ReadAll"_L1)
            return false;
        return bus.send(message.createReply(QVariant::fromValue(settings)));
    }
    static bool tell(QDBusConnection &bus, const QString &group, const QString &key,
                     const QVariant &value)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
        return bus.send(signal);
    }
};

const QString kAppearance = u"org.freedesktop.appearance"_s;
const QString kGnome = u"org.gnome.desktop.interface"_s;

} // namespace

class SystemAppearanceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void saysNothingWithoutAPortal();
    void readsAndFollows();
    void wrongTypesSayNothing();
    void theThemeFollows();

private:
    QDBusConnection connection(const QString &name)
    {
        return QDBusConnection::connectToBus(m_address, name);
    }
    QDBusConnection portalBus()
    {
        QDBusConnection bus = connection(u"portal"_s);
        if (bus.registerService(u"org.freedesktop.portal.Desktop"_s))
            bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, &m_portal);
        return bus;
    }

    QProcess m_daemon;
    QString m_address;
    Portal m_portal;
};

void SystemAppearanceTest::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty())
        QSKIP("no-dbus-daemon");
    m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QTRY_VERIFY(m_daemon.canReadLine());
    m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    qDBusRegisterMetaType<SettingGroups>();
}

void SystemAppearanceTest::cleanup()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection::disconnectFromBus(u"window"_s);
    m_portal.settings.clear();
}

void SystemAppearanceTest::cleanupTestCase()
{
    Theme::instance().followDesktop(QDBusConnection(u"none"_s));
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void SystemAppearanceTest::saysNothingWithoutAPortal()
{
    const SystemAppearance unconnected{QDBusConnection(u"none"_s)};
    QVERIFY(!unconnected.prefersDark());
    QDBusConnection bus = connection(u"window"_s);
    QVERIFY2(bus.isConnected(), qPrintable(bus.lastError().message()));
    const SystemAppearance appearance(bus);
    // What was asked before this is answered, too, when this is.
    QDBusMessage ask =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"ListNames"_s);
    QCOMPARE(bus.call(ask).type(), QDBusMessage::ReplyMessage);
    QCoreApplication::processEvents();
    QVERIFY(!appearance.prefersDark());
    QVERIFY(!appearance.prefersContrast());
    QVERIFY(!appearance.prefersReducedMotion());
}

void SystemAppearanceTest::readsAndFollows()
{
    m_portal.settings = {{kAppearance, {{u"color-scheme"_s, 1u}, {u"contrast"_s, 0u}}},
                         {kGnome, {{u"enable-animations"_s, false}}}};
    QDBusConnection portal = portalBus();
    const SystemAppearance appearance(connection(u"window"_s));
    QTRY_COMPARE(appearance.prefersDark(), std::optional(true));
    QVERIFY(appearance.prefersReducedMotion());
    QVERIFY(!appearance.prefersContrast());
    QVERIFY(Portal::tell(portal, kAppearance, u"color-scheme"_s, 2u));
    QTRY_COMPARE(appearance.prefersDark(), std::optional(false));
    QVERIFY(Portal::tell(portal, kAppearance, u"contrast"_s, 1u));
    QTRY_VERIFY(appearance.prefersContrast());
    QVERIFY(Portal::tell(portal, kGnome, u"enable-animations"_s, true));
    QTRY_VERIFY(!appearance.prefersReducedMotion());
    QVERIFY(Portal::tell(portal, kAppearance, u"reduced-motion"_s, 1u));
    QTRY_VERIFY(appearance.prefersReducedMotion());
    QVERIFY(Portal::tell(portal, kAppearance, u"color-scheme"_s, 0u));
    QTRY_VERIFY(!appearance.prefersDark());
}

void SystemAppearanceTest::wrongTypesSayNothing()
{
    m_portal.settings = {
        {kAppearance, {{u"color-scheme"_s, u"dark"_s}, {u"contrast"_s, QStringList{u"1"_s}}}},
        {kGnome, {{u"enable-animations"_s, 0}}},
        {u"other"_s, {{u"contrast"_s, 1u}}}};
    QDBusConnection portal = portalBus();
    const SystemAppearance appearance(connection(u"window"_s));
    QVERIFY(Portal::tell(portal, kAppearance, u"reduced-motion"_s, 1u));
    QTRY_VERIFY(appearance.prefersReducedMotion()); // what came before it was taken by now
    QVERIFY(!appearance.prefersDark());
    QVERIFY(!appearance.prefersContrast());
}

void SystemAppearanceTest::theThemeFollows()
{
    QDBusConnection portal = portalBus();
    Theme &theme = Theme::instance();
    theme.choose(SchemeChoice::FollowSystem);
    theme.followDesktop(connection(u"window"_s));
    QVERIFY(Portal::tell(portal, kAppearance, u"color-scheme"_s, 1u));
    QTRY_COMPARE(theme.scheme(), Scheme::Dark);
    QVERIFY(Portal::tell(portal, kAppearance, u"contrast"_s, 1u));
    QTRY_COMPARE(theme.scheme(), Scheme::HighContrast);
    QVERIFY(Portal::tell(portal, kAppearance, u"contrast"_s, 0u));
    QVERIFY(Portal::tell(portal, kAppearance, u"color-scheme"_s, 2u));
    QTRY_COMPARE(theme.scheme(), Scheme::Light);
    QCOMPARE(theme.duration(120), 120);
    QVERIFY(Portal::tell(portal, kGnome, u"enable-animations"_s, false));
    QTRY_COMPARE(theme.duration(120), 0);
    theme.choose(SchemeChoice::Light);
}

HOLDFAST_TEST(SystemAppearanceTest)
#include "tst_system_appearance.moc"
