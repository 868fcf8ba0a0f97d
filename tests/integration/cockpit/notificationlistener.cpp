#include "tests/integration/cockpit/notificationlistener.h"
#include <QDBusConnection>

namespace Pilothouse {
namespace {

const auto connectionName = QStringLiteral("notifications");

} // namespace

NotificationListener::NotificationListener()
{
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    if (!m_bus.waitForReadyRead(10000)) {
        return;
    }
    const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
    QDBusConnection bus = QDBusConnection::connectToBus(address, connectionName);
    const bool isListening = bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportAllSlots)
        && bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    m_address = isListening ? address : QString();
}

NotificationListener::~NotificationListener()
{
    QDBusConnection::disconnectFromBus(connectionName);
    m_bus.terminate();
    m_bus.waitForFinished(5000);
}

uint NotificationListener::Notify(const QString&, uint, const QString&, const QString& title, const QString&, const QStringList&, const QVariantMap&, int)
{
    m_titles << title;
    return uint(m_titles.size());
}

} // namespace Pilothouse
