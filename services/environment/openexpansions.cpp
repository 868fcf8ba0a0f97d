#include "services/environment/openexpansions.h"
#include "services/database/postgresdatabase.h"
#include "services/database/schemachanger.h"
#include "services/migration/expand/expansionexecutor.h"
#include <algorithm>

namespace Pilothouse {

QCoro::Task<Result<QList<ExpansionStatus>>> readOpenExpansions(DatabaseConfig database, MigrationConfig limits, SecretStore* secrets, Clock* clock)
{
    SchemaChanger schema(database, *secrets, clock, limits);
    ExpansionExecutor executor(&schema, clock);
    const Result<QList<OpenExpansion>> open = co_await executor.open();
    if (!open) {
        co_return forward(open);
    }
    QList<ExpansionStatus> found;
    if (open->isEmpty()) {
        co_return found;
    }
    PostgresDatabase reader(database, *secrets);
    const Result<QList<AppliedMigration>> applied = co_await reader.appliedMigrations();
    if (!applied) {
        co_return forward(applied);
    }
    for (const OpenExpansion& each : *open) {
        const bool isRecorded = std::any_of(applied->cbegin(), applied->cend(), [&](const AppliedMigration& row) { return row.label() == each.expansion.migration; });
        found.append({each, isRecorded, ExpansionEnd::NotKnown});
    }
    co_return found;
}

} // namespace Pilothouse
