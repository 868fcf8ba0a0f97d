#include "models/core/canonicaljson.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/expansionplanning.h"
#include "services/deployment/planningservice.h"
#include "services/migration/djangoreader.h"
#include "services/migration/review/schemareviewer.h"
#include "services/migration/review/strategygate.h"

namespace Pilothouse {
namespace {

QString refusals(const QList<Obstacle>& obstacles)
{
    QStringList lines;
    for (const Obstacle& obstacle : obstacles) {
        const StatementFinding& finding = obstacle.finding;
        lines << QStringLiteral("%1:%2:%3: %4: %5").arg(obstacle.label).arg(finding.line).arg(finding.column).arg(finding.rule, finding.message)
              << QStringLiteral("    ") + finding.statement;
    }
    return lines.join(QLatin1Char('\n'));
}

/// "people.0002_rename_name, line 4: rename-column: …" of the first that stands in the migration's way; empty when none does.
QString reasonOf(const MigrationReview& migration, const QList<Obstacle>& obstacles)
{
    for (const Obstacle& obstacle : obstacles) {
        if (obstacle.label == migration.label()) {
            return QStringLiteral("%1: %2: %3").arg(obstacle.place(), obstacle.finding.rule, obstacle.finding.message);
        }
    }
    return {};
}

/// Migrations that blue-green must not carry as they are; what only a person must look at is not rewritten.
QStringList breakingOf(const QList<Obstacle>& obstacles)
{
    QStringList labels;
    for (const Obstacle& obstacle : obstacles) {
        labels << (obstacle.answer == StrategyAnswer::No ? QStringList {obstacle.label} : QStringList());
    }
    labels.removeDuplicates();
    return labels;
}

QList<PlannedMigration> planned(const SchemaReview& review, const QList<Obstacle>& obstacles, const QStringList& expanded)
{
    QList<PlannedMigration> migrations;
    for (const MigrationReview& migration : review.migrations) {
        if (migration.state == MigrationState::Pending) {
            const QString reason = reasonOf(migration, obstacles);
            const QString word = expanded.contains(migration.label()) ? QStringLiteral("expanded") : reason.isEmpty() ? QStringLiteral("safe") : QStringLiteral("overridden");
            migrations.append({migration.app, migration.name, word, reason, sha256Hex(migration.sql.toUtf8())});
        }
    }
    return migrations;
}

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

QCoro::Task<Result<>> PlanningService::gatherMigrations(PlanInputs* inputs, PlanRequest request)
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
    }
    inputs->isImageChecked = reading->isCheckPassed;
    const MigrationReading read = *reading;
    ReviewSources sources;
    sources.catalog = m_world->catalog.get();
    SchemaReviewer reviewer(m_world->environment, sources);
    const SchemaReview review = co_await reviewer.review(request.release, web.imageId, read);
    const QList<Obstacle> all = obstaclesTo(review, MigrationStrategy::BlueGreen);
    const QStringList breaking = request.expandContract ? breakingOf(all) : QStringList();
    const QList<PendingMigration> pending = read.pending;
    m_pending = pending;
    if (const Result<> rewritten = co_await rewrite(inputs, pending, breaking); !rewritten) {
        co_return forward(rewritten);
    }
    QList<Obstacle> obstacles = all;
    obstacles.removeIf([inputs](const Obstacle& obstacle) { return inputs->faked.contains(obstacle.label); });
    if (const Result<> gate = gateOf(obstacles, request); !gate) {
        co_return forward(gate);
    }
    inputs->migrations = planned(review, all, inputs->faked);
    inputs->notes = cautions(review);
    for (const PendingMigration& migration : pending) {
        if (!migration.isAtomic) {
            inputs->nonAtomic << migration.label();
        }
    }
    if (!obstacles.isEmpty()) {
        inputs->overriddenBy = m_world->actor;
    }
    co_return Result<>();
}

Result<> PlanningService::gateOf(const QList<Obstacle>& obstacles, const PlanRequest& request)
{
    const Obstacle* decisive = decisiveOf(obstacles);
    if (decisive == nullptr) {
        return {};
    }
    if (isCertainToFail(obstacles)) {
        return failure(ErrorCode::Refused, tr("Release %1 has a migration that is certain to fail.").arg(request.release),
            tr("Correct it; nobody can accept what PostgreSQL refuses."), refusals(obstacles));
    }
    if (request.acceptUnsafe == request.release) {
        return {};
    }
    const QString typed = request.acceptUnsafe.isEmpty() ? QString() : tr("“%1” was typed, not the release's name. ").arg(request.acceptUnsafe);
    if (decisive->answer == StrategyAnswer::Ask) {
        return failure(ErrorCode::Refused, tr("%1Can the release that serves live with the migrations of %2? What they do to it cannot be seen from here.").arg(typed, request.release),
            tr("Read the statements below. If it can, say so by --accept-unsafe %1.").arg(request.release), refusals(obstacles));
    }
    return failure(ErrorCode::Refused,
        tr("%1Release %2 has a migration that can fail requests of the release that serves, or that nobody can judge.").arg(typed, request.release),
        tr("Make it additive, have it rewritten in two halves with --expand-contract, or accept it knowingly with --accept-unsafe %1.").arg(request.release), refusals(obstacles));
}

QCoro::Task<Result<>> PlanningService::rewrite(PlanInputs* inputs, QList<PendingMigration> pending, QStringList breaking)
{
    if (breaking.isEmpty()) {
        co_return Result<>();
    }
    ExpansionPlanning expansions(m_world);
    const Result<QList<WrittenExpansion>> written = co_await expansions.rewrite(pending, breaking);
    if (!written) {
        co_return forward(written);
    }
    inputs->expansions = *written;
    inputs->faked = breaking;
    co_return Result<>();
}

} // namespace Pilothouse
