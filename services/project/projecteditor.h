#pragma once
#include "models/environment/diagnostic.h"
#include "services/project/projectedit.h"
#include <QCoreApplication>
#include <QCoroTask>

namespace Pilothouse {

/// A project file as it would be with some edits.
struct ProjectDraft {
    QByteArray bytes;
    QList<Diagnostic> diagnostics; ///< every mistake and remark of it
    QList<int> lines; ///< where each edit stands in it, from 1
    std::optional<Error> refusal; ///< why the edits cannot be made; the rest is empty then
};

/// The project file for forms of a window. Files are read and written on threads of the pool; tasks resume on the
/// caller's thread.
class ProjectEditor {
    Q_DECLARE_TR_FUNCTIONS(ProjectEditor)
public:
    /// Checks `bytes` with `edits`, as if they lay at `file`.
    static QCoro::Task<ProjectDraft> draft(QByteArray bytes, QString file, QList<ProjectEdit> edits);
    /// Replaces the file as a whole. Conflict: it is not `before` any more. Io: it cannot be written.
    static QCoro::Task<Result<>> write(QString file, QByteArray before, QByteArray after);
};

} // namespace Pilothouse
