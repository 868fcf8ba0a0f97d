#include "app/cockpit/settingsfile.h"

namespace Pilothouse {

SettingsFile::SettingsFile()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("pilothouse"), QStringLiteral("cockpit"))
{
}

} // namespace Pilothouse
