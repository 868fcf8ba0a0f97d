#pragma once
#include "models/environment/project.h"
#include "models/environment/status.h"
#include "services/secret/secretstore.h"
#include "services/time/clock.h"
#include <QCoroTask>

namespace Pilothouse {

/// The expansions that a database carries, and whether their migrations are recorded; what ends them is not judged.
/// A connection for the question, closed behind it. `secrets` and `clock` outlive the task.
QCoro::Task<Result<QList<ExpansionStatus>>> readOpenExpansions(DatabaseConfig database, MigrationConfig limits, SecretStore* secrets, Clock* clock);

} // namespace Pilothouse
