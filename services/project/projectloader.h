#pragma once
#include "models/core/result.h"
#include "models/environment/diagnostic.h"
#include "models/environment/project.h"
#include "services/project/projectfiles.h"
#include <QByteArray>
#include <QList>
#include <optional>

namespace Pilothouse {

/// What came of reading a project file.
struct ProjectReading {
    std::optional<Project> project; ///< absent when there is an error
    QList<Diagnostic> diagnostics; ///< every mistake and remark, by place
};

/// Turns the bytes of a pilothouse.yaml into a Project: defaults applied, paths absolute relative to the
/// file's folder. Pure: touches no file but through `files`. Never throws. Any thread.
class ProjectLoader {
public:
    /// Without `files` nothing is looked up beside the project file (missing files, unknown services).
    explicit ProjectLoader(ProjectFiles files = {});

    /// `file` is the absolute path of the project file; diagnostics carry it as given.
    [[nodiscard]] ProjectReading read(const QByteArray& bytes, const QString& file) const;
    /// As read: the project, or all diagnostics with at least one error among them.
    [[nodiscard]] tl::expected<Project, QList<Diagnostic>> load(const QByteArray& bytes, const QString& file) const;

private:
    ProjectFiles m_files;
};

/// Reads the file from disk and looks at what it names. InvalidInput: `detail` holds every mistake as
/// file:line:column: message, one a line. NotFound, PermissionDenied, Io: the file itself.
[[nodiscard]] Result<Project> loadProject(const QString& file);

/// The bytes of a file that a person wrote; at most one byte more than the reader takes.
[[nodiscard]] Result<QByteArray> readProjectFile(const QString& file);

} // namespace Pilothouse
