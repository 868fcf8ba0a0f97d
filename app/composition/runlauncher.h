#pragma once
#include "models/core/result.h"
#include "models/deployment/plan.h"
#include <QCoroTask>
#include <memory>

namespace Pilothouse {

class Installation;
class Journal;

/// Journals a new run with its plan, keeps the project file as it is now for it, and starts its supervisor,
/// detached. `rollbackOf` names the run that it takes back, or is empty. The run's name. PermissionDenied, Io: its locks
/// or its project file cannot be written; then no run is left that has not ended.
QCoro::Task<Result<QString>> launchRun(std::shared_ptr<Installation> installation, Plan plan, QString projectFile, QString rollbackOf);

/// Journals the end of a run that no runner has begun: nothing has happened. `journal` outlives the task.
QCoro::Task<Result<>> endNeverBegun(Journal* journal, QString run, Error why);

/// Starts a supervisor (and by it a runner) for a run that is in the journal, detached from this process.
/// PermissionDenied, Io: the folder of their locks cannot be written.
[[nodiscard]] Result<> startSupervisor(const Installation& installation, const QString& run);

/// Where the project file of a run is kept: what people edit meanwhile does not reach the run.
[[nodiscard]] QString keptProjectFile(const QString& run);

} // namespace Pilothouse
