#pragma once
#include "models/environment/project.h"
#include <QList>
#include <QStringList>

namespace Pilothouse {

/// One value of the project file that a form shows.
struct SettingField {
    QString label;
    QStringList path; ///< keys from the top of the file
    QString fallback; ///< what holds while the file says nothing
    QString hint; ///< what it is for, and its form
};

/// Values that belong together.
struct SettingSection {
    QString title;
    QList<SettingField> fields;
    bool isDatabase = false; ///< the database's password belongs to it
};

/// What can be set for `environment` in forms, in the order of the page; what only a person can write well (lists,
/// services, images) is left to the file.
[[nodiscard]] QList<SettingSection> settingSections(const Environment& environment);

} // namespace Pilothouse
