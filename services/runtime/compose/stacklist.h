#pragma once
#include "models/core/result.h"
#include "services/process/processrunner.h"
#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace Pilothouse {

/// A Compose project that runs on this computer.
struct RunningStack {
    QString name;
    QString folder; ///< where it was started
    QString composeFile; ///< the first of its files, absolute
    QStringList services; ///< those with a running container, sorted

    bool operator==(const RunningStack&) const = default;
};

/// Finds what runs on the user's default Docker.
class StackList {
    Q_DECLARE_TR_FUNCTIONS(StackList)
public:
    /// By name; Pilothouse's own projects are left out. Unavailable: Docker does not answer. `processes` outlives the task.
    static QCoro::Task<Result<QList<RunningStack>>> find(ProcessRunner* processes);
    /// Of the lines that `docker ps --format json` prints, one object a line.
    [[nodiscard]] static QList<RunningStack> parse(const QByteArray& lines);
};

} // namespace Pilothouse
