#pragma once
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QVariantMap>

namespace Pilothouse {

/// A session bus of its own on which the desktop's notifications arrive: what a window says from outside of it.
class NotificationListener : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    NotificationListener();
    ~NotificationListener() override;

    [[nodiscard]] const QString& address() const { return m_address; } ///< for DBUS_SESSION_BUS_ADDRESS; empty: no bus
    [[nodiscard]] const QStringList& titles() const { return m_titles; } ///< in the order in which they came

public Q_SLOTS:
    // NOLINTNEXTLINE: the name is the interface's
    uint Notify(const QString& program, uint replaced, const QString& icon, const QString& title, const QString& text, const QStringList& actions,
        const QVariantMap& hints, int timeLimit);

private:
    QProcess m_bus;
    QString m_address;
    QStringList m_titles;
};

} // namespace Pilothouse
