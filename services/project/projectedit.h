#pragma once
#include "models/core/result.h"
#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>

namespace Pilothouse {

/// One value of a project file, by its keys from the top: {"environments", "production", "rollback", "window"}.
struct ProjectEdit {
    QStringList path;
    QString value; ///< one line; it is quoted where YAML would read it as something else
};

/// Changes single values in the text of a YAML file; every other byte stays: comments, order, style. A key that is
/// not there is added to its map, a missing map as one line. Pure. InvalidInput: the text is no YAML. Refused: the
/// value is written in a way that only a person should change (several lines, a list, an alias shared with others).
[[nodiscard]] Result<QByteArray> editYaml(const QByteArray& bytes, const QList<ProjectEdit>& edits);

/// The text of the values, as written; nothing where a key is not there or holds no single value.
[[nodiscard]] QList<std::optional<QString>> yamlValues(const QByteArray& bytes, const QList<QStringList>& paths);

} // namespace Pilothouse
