#pragma once
#include "services/project/diagnostics.h"
#include <QByteArray>
#include <QStringList>
#include <functional>
#include <optional>

namespace Pilothouse {

/// How the loader looks at the files that a project names. Empty functions: it does not look.
struct ProjectFiles {
    std::function<bool(const QString& path)> exists; ///< a file or a folder
    std::function<std::optional<QByteArray>(const QString& path)> read; ///< at most a byte more than readYaml takes
    std::function<QStringList(const QString& folder)> list; ///< absolute paths of the files in it, sorted

    [[nodiscard]] static ProjectFiles onDisk();
    [[nodiscard]] bool canLook() const { return exists && read; }
};

/// A value of the project file that names something outside it, and where it stands.
struct NamedThing {
    QString key;
    QString name; ///< a service, or an absolute path
    QString written; ///< the path as the file says it
    Position position;
};

/// What an environment names in the compose files and on disk.
struct NamedThings {
    QList<NamedThing> services;
    QList<NamedThing> composeFiles;
    QList<NamedThing> otherFiles;
};

/// Reports files that do not exist, compose files that are no YAML, and services that no compose file has.
/// The compose files are read as plain YAML, without Docker and without `include`d files: where a file
/// includes others, services are not judged.
void checkNamedThings(const NamedThings& things, const ProjectFiles& files, Diagnostics& diagnostics);

} // namespace Pilothouse
