#include "app/cockpit/desktopsession.h"
#include "tests/integration/cockpit/notificationlistener.h"
#include "tests/support/gui/guitest.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

using namespace Pilothouse;

namespace {

const auto connectionName = QStringLiteral("settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colorScheme = QStringLiteral("color-scheme");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto gnome = QStringLiteral("org.gnome.desktop.interface");

} // namespace

/// The settings portal as desktops have it: what it is asked for is wrapped twice.
class SettingsPortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit SettingsPortal(const QString& address)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(address, connectionName);
        m_isThere = bus.registerObject(portalPath, this, QDBusConnection::ExportAllSlots)
            && bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~SettingsPortal() override { QDBusConnection::disconnectFromBus(connectionName); }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    void change(const QString& group, const QString& key, const QVariant& value)
    {
        QDBusMessage changed = QDBusMessage::createSignal(portalPath, portalInterface, QStringLiteral("SettingChanged"));
        changed << group << key << QVariant::fromValue(QDBusVariant(value));
        QDBusConnection(connectionName).send(changed);
    }

public Q_SLOTS:
    // NOLINTNEXTLINE: the names are the interface's
    QDBusVariant Read(const QString& group, const QString& key) { return QDBusVariant(QVariant::fromValue(QDBusVariant(group == appearance && key == colorScheme ? QVariant(1U) : QVariant(false)))); }

private:
    bool m_isThere = false;
};

/// How the window hears of the desktop's look, and speaks on the desktop, over a real session bus.
class DesktopSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLookFollowsTheDesktopAlsoWhileItChanges();
};

void DesktopSessionTest::theLookFollowsTheDesktopAlsoWhileItChanges()
{
    NotificationListener desktop;
    QVERIFY2(!desktop.address().isEmpty(), "dbus-daemon does not start");
    qputenv("DBUS_SESSION_BUS_ADDRESS", desktop.address().toLocal8Bit());
    SettingsPortal portal(desktop.address());
    QVERIFY(portal.isThere());
    Theme& theme = *Theme::of();
    theme.setMode(Theme::Mode::Desktop);
    QVERIFY(!theme.isDark());
    DesktopSession session(theme);
    QTRY_VERIFY(theme.isDark());
    QTRY_VERIFY(theme.motion() == 0);
    portal.change(appearance, colorScheme, 2U);
    QTRY_VERIFY(!theme.isDark());
    portal.change(gnome, QStringLiteral("enable-animations"), true);
    QTRY_VERIFY(theme.motion() > 0);
    portal.change(appearance, colorScheme, 1U);
    QTRY_VERIFY(theme.isDark());
    Notice notice;
    notice.title = QStringLiteral("r42 → production: rolled back");
    session.tell(notice);
    QTRY_COMPARE(desktop.titles(), QStringList {notice.title});
}

PILOTHOUSE_GUI_TEST_MAIN(DesktopSessionTest)
#include "tst_desktopsession.moc"
