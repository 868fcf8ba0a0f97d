#include "app/cockpit/desktopsession.h"
#include "ui/shell/theme/theme.h"
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QVariantMap>

namespace Pilothouse {
namespace {

const auto portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto gnome = QStringLiteral("org.gnome.desktop.interface");
constexpr int patience = 2000; // milliseconds; then the desktop has no such setting

/// The portal wraps a value into one or two variants.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

DesktopSession::DesktopSession(Theme& theme, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // Qt has no form by pointer to member for a signal of the bus.
    bus.connect(portalService, portalPath, settingsInterface, QStringLiteral("SettingChanged"), this,
        "1onSettingChanged(QDBusMessage)");
    ask(appearance, QStringLiteral("color-scheme"));
    ask(gnome, QStringLiteral("enable-animations"));
}

void DesktopSession::ask(const QString& group, const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, QStringLiteral("Read"));
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError()) {
            take(group, key, unwrapped(QVariant::fromValue(reply.value())));
        }
        watcher->deleteLater();
    });
}

void DesktopSession::onSettingChanged(const QDBusMessage& changed)
{
    const QVariantList facts = changed.arguments();
    if (facts.size() == 3) {
        take(facts.at(0).toString(), facts.at(1).toString(), unwrapped(facts.at(2)));
    }
}

void DesktopSession::take(const QString& group, const QString& key, const QVariant& value)
{
    if (group == appearance && key == u"color-scheme") {
        // 0: no preference, 1: dark, 2: light.
        m_theme.setDesktopDark(value.toUInt() == 1);
    } else if (group == gnome && key == u"enable-animations") {
        m_theme.setMotionReduced(!value.toBool());
    }
}

void DesktopSession::tell(const Notice& notice)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    QVariantMap hints {{QStringLiteral("desktop-entry"), QStringLiteral("pilothouse")}};
    // A byte, as the specification wants it: 1 normal, 2 critical.
    hints.insert(QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(notice.isUrgent ? 2 : 1)));
    call << QStringLiteral("Pilothouse") << 0U << QStringLiteral("pilothouse") << notice.title << notice.text.toHtmlEscaped() << QStringList() << hints << -1;
    QDBusConnection::sessionBus().asyncCall(call, patience);
}

} // namespace Pilothouse
