#include "services/deployment/deploymentworld.h"
#include "services/deployment/expansionplanning.h"
#include "services/deployment/migrationgate.h"
#include "services/deployment/planningservice.h"
#include "services/migration/djangoreader.h"
#include "services/migration/review/schemareviewer.h"
#include "services/migration/rowcounter.h"

// What the new image would migrate: read, reviewed, and let through by the strategy's gate.
namespace Pilothouse {
namespace {

/// What the old release must be able to live with while it still serves, and after a rollback.
QStringList cautions(const SchemaReview& review)
{
    QStringList notes = review.notes;
    for (const MigrationReview& migration : review.migrations) {
        for (const StatementFinding& finding : migration.verdict.findings) {
            const bool isQuiet = finding.oldCode == OldCode::Maybe && answerTo(finding, MigrationStrategy::BlueGreen) == StrategyAnswer::Yes;
            if (isQuiet) {
                notes << QCoreApplication::translate("PlanningService", "%1, line %2: %3: %4. Until the switch, and after a rollback, the old release lives with it.")
                             .arg(migration.label()).arg(finding.line).arg(finding.rule, finding.message);
            }
        }
    }
    return notes;
}

} // namespace

QCoro::Task<Result<>> PlanningService::reviewMigrations(PlanInputs* inputs)
{
    if (!m_world->django) {
        co_return Result<>();
    }
    const PlannedService web = inputs->services.first();
    const Result<MigrationReading> reading = co_await m_world->django->read(web.imageId);
    if (!reading) {
        co_return forward(reading);
    }
    for (const PendingMigration& migration : reading->pending) {
        if (migration.error) {
            co_return tl::unexpected<Error>(*migration.error);
        }
        inputs->nonAtomic << (migration.isAtomic ? QStringList() : QStringList {migration.label()});
    }
    inputs->isImageChecked = reading->isCheckPassed;
    const MigrationReading read = *reading;
    ReviewSources sources;
    sources.catalog = m_world->catalog.get();
    SchemaReviewer reviewer(m_world->environment, sources);
    m_review = co_await reviewer.review(inputs->release, web.imageId, read);
    m_pending = read.pending;
    for (const PendingMigration& migration : m_pending) {
        inputs->deletesRows = inputs->deletesRows || !migration.opaque.isEmpty();
    }
    for (const MigrationReview& migration : m_review.migrations) {
        inputs->tables << tablesTouched(migration.verdict);
        inputs->deletesRows = inputs->deletesRows || mayDeleteRows(migration.verdict);
    }
    inputs->tables.removeDuplicates();
    co_return Result<>();
}

QCoro::Task<Result<>> PlanningService::admitToBlueGreen(PlanInputs* inputs, PlanRequest request)
{
    const QList<Obstacle> all = obstaclesTo(m_review, MigrationStrategy::BlueGreen);
    if (request.expandContract) {
        const Result<> rewritten = co_await rewrite(inputs);
        if (!rewritten) {
            co_return forward(rewritten);
        }
    }
    QList<Obstacle> obstacles = all;
    obstacles.removeIf([inputs](const Obstacle& obstacle) { return inputs->faked.contains(obstacle.label); });
    if (const Result<> admitted = MigrationGate::admitToBlueGreen(obstacles, request); !admitted) {
        co_return forward(admitted);
    }
    inputs->migrations = MigrationGate::plannedForBlueGreen(m_review, all, inputs->faked);
    inputs->notes = cautions(m_review);
    inputs->overriddenBy = obstacles.isEmpty() ? QString() : m_world->actor;
    co_return Result<>();
}

Result<> PlanningService::admitToWindow(PlanInputs* inputs, const PlanRequest& request) const
{
    const bool takesBackup = m_world->backups != nullptr && m_world->environment.backup.enabled;
    if (const Result<> admitted = MigrationGate::admitToWindow(m_review, request, takesBackup); !admitted) {
        return forward(admitted);
    }
    inputs->migrations = MigrationGate::plannedForWindow(m_review);
    inputs->notes = m_review.notes;
    inputs->overriddenBy = obstaclesTo(m_review, MigrationStrategy::Maintenance).isEmpty() ? QString() : m_world->actor;
    return {};
}

QCoro::Task<Result<>> PlanningService::rewrite(PlanInputs* inputs)
{
    QStringList breaking;
    for (const MigrationReview& migration : m_review.migrations) {
        breaking << (isToBeExpanded(migration.verdict) ? QStringList {migration.label()} : QStringList());
    }
    if (breaking.isEmpty()) {
        co_return Result<>();
    }
    ExpansionPlanning expansions(m_world);
    const QList<PendingMigration> pending = m_pending;
    const Result<QList<WrittenExpansion>> written = co_await expansions.rewrite(pending, breaking);
    if (!written) {
        co_return forward(written);
    }
    inputs->expansions = *written;
    inputs->faked = breaking;
    co_return Result<>();
}

} // namespace Pilothouse
