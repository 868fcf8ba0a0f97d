#pragma once
#include "ui/shell/notice.h"
#include <QDBusMessage>
#include <QObject>

namespace Pilothouse {

class Theme;

/// The desktop around the window, over the session bus: light or dark and reduced motion from the settings portal,
/// also when they change; notifications. Without a bus it does nothing. Asks without waiting. GUI thread.
class DesktopSession : public QObject {
    Q_OBJECT
public:
    /// `theme` outlives it.
    explicit DesktopSession(Theme& theme, QObject* parent = nullptr);

    void tell(const Notice& notice);

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage& changed);

private:
    void ask(const QString& group, const QString& key);
    void take(const QString& group, const QString& key, const QVariant& value);

    Theme& m_theme;
};

} // namespace Pilothouse
