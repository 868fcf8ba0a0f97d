#pragma once
#include "models/environment/project.h"
#include <QMap>
#include <QStringList>

namespace Pilothouse {

/// The files that a stack is made of, absolute, in the order they were found; also ones that are missing.
struct ComposeReferences {
    QStringList composeFiles; ///< the given ones and those they `include` or `extend`
    QStringList envFiles; ///< .env (or the given --env-file) and each `env_file`
};

/// NAME=value lines of an env file as Compose reads them, as far as paths need it: comments, `export`,
/// quotes; no interpolation.
[[nodiscard]] QMap<QString, QString> readEnvFile(const QString& file);

/// "$NAME", "${NAME}", "${NAME:-default}", "${NAME-default}", "$$"; unknown names are empty.
[[nodiscard]] QString expandVariables(const QString& text, const QMap<QString, QString>& variables);

/// Reads the compose files for what they refer to. A file that is missing or is no YAML refers to nothing:
/// Compose itself reports it. Variables in paths come from this process, then from .env, as for Compose.
[[nodiscard]] ComposeReferences composeReferences(const ComposeFiles& compose);

} // namespace Pilothouse
