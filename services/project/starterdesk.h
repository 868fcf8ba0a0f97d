#pragma once
#include "services/project/starter.h"
#include <QCoreApplication>
#include <QCoroTask>

namespace Pilothouse {

/// The beginning of a project from a bare compose file, for a window: the same starter as `init`, checked while a
/// person edits it. Files are read and written on threads of the pool; tasks resume on the caller's thread.
class StarterDesk {
    Q_DECLARE_TR_FUNCTIONS(StarterDesk)
public:
    /// Where the project file for a compose file goes: pilothouse.yaml beside it.
    [[nodiscard]] static QString projectFileFor(const QString& composeFile);

    /// The project file that `file` leads to: itself when it is one by its name, else the pilothouse.yaml beside it;
    /// empty when there is none yet. NotFound: `file` is not there.
    static QCoro::Task<Result<QString>> projectFileOf(QString file);
    /// InvalidInput: it is no compose file. Io: it cannot be read.
    static QCoro::Task<Result<Starter>> make(QString composeFile);
    /// Every mistake and remark of `text`, as if it lay at `projectFile`.
    static QCoro::Task<QList<Diagnostic>> check(QString text, QString projectFile);
    /// Writes a new file. Conflict: it is there already, and is not overwritten.
    static QCoro::Task<Result<>> write(QString projectFile, QString text);
};

} // namespace Pilothouse
