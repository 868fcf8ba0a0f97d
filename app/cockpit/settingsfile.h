#pragma once
#include "ui/shell/windowmemory.h"
#include <QSettings>

namespace Pilothouse {

/// What the window remembers, in $XDG_CONFIG_HOME/pilothouse/cockpit.conf. Written by Qt when it is idle.
class SettingsFile final : public WindowMemory {
public:
    SettingsFile();

    [[nodiscard]] QVariant value(const QString& key) const override { return m_settings.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace Pilothouse
