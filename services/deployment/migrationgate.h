#pragma once
#include "services/deployment/planningservice.h"
#include "services/migration/review/strategygate.h"

namespace Pilothouse {

/// What the gate says of a release's pending migrations, strategy by strategy. Pure: of a review, and of what the person
/// who deploys has typed.
namespace MigrationGate {

/// May blue-green carry what stands in its way? Refused, with the statements in the detail: one is certain to fail; or
/// one breaks the release that serves, or is a question for a person, and nobody typed the release's name.
[[nodiscard]] Result<> admitToBlueGreen(const QList<Obstacle>& obstacles, const PlanRequest& request);
/// May a maintenance window carry the release? Refused: one is certain to fail; nobody can judge one and nobody typed the
/// release's name; or one loses data and no backup is taken.
[[nodiscard]] Result<> admitToWindow(const SchemaReview& review, const PlanRequest& request, bool takesBackup);

/// The pending migrations as a blue-green plan has them. `obstacles`: all that stand in its way; `expanded`: labels of
/// those that an expansion stands for.
[[nodiscard]] QList<PlannedMigration> plannedForBlueGreen(const SchemaReview& review, const QList<Obstacle>& obstacles, const QStringList& expanded);
/// The same of a window's plan, which carries what blue-green must not.
[[nodiscard]] QList<PlannedMigration> plannedForWindow(const SchemaReview& review);

} // namespace MigrationGate

} // namespace Pilothouse
