#pragma once
#include "models/core/result.h"
#include "services/project/stackguess.h"

namespace Pilothouse {

/// A commented project file to start from.
struct Starter {
    QString text;
    /// What stands in `text` and is still wrong, by place: values to fill in. Empty: it validates.
    QList<Diagnostic> toDo;
};

/// Writes the starter for a stack; values that could not be found out are the word FILL-IN, with a comment that
/// says what belongs there. It never holds a secret: database passwords become `{secret: <name>-db}`.
/// `projectFile` is the absolute path that the text is for; paths in it are relative to its folder.
/// InvalidInput: the compose file is no compose file; `detail` says where.
[[nodiscard]] Result<Starter> makeStarter(
    const QByteArray& compose, const QString& composeFile, const QString& projectFile, const ProjectFiles& files);

} // namespace Pilothouse
