#pragma once
#include "models/core/result.h"
#include "models/deployment/plan.h"
#include <QCoroTask>
#include <memory>

namespace Pilothouse {

class Installation;

/// Journals a new run with its plan, keeps the project file as it is now for it, and starts its supervisor,
/// detached. `rollbackOf` names the run that it takes back, or is empty. The run's name.
QCoro::Task<Result<QString>> launchRun(std::shared_ptr<Installation> installation, Plan plan, QString projectFile, QString rollbackOf);

/// Starts a supervisor (and by it a runner) for a run that is in the journal, detached from this process.
[[nodiscard]] Result<> startSupervisor(const Installation& installation, const QString& run);

/// Where the project file of a run is kept: what people edit meanwhile does not reach the run.
[[nodiscard]] QString keptProjectFile(const QString& run);

} // namespace Pilothouse
