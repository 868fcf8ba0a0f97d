#include "services/deployment/migrationgate.h"
#include "models/core/canonicaljson.h"
#include <algorithm>

namespace Pilothouse::MigrationGate {
namespace {

class MigrationGateWords {
    Q_DECLARE_TR_FUNCTIONS(MigrationGate)
};

/// Each with its place, and the statement below it.
QString linesOf(const QList<Obstacle>& obstacles)
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

/// `verdictOn` names those that something stands in the way of, by label; the others are safe.
template <class Verdict>
QList<PlannedMigration> judgedBy(const SchemaReview& review, const QList<Obstacle>& obstacles, Verdict verdictOn)
{
    QList<PlannedMigration> migrations;
    for (const MigrationReview& migration : review.migrations) {
        if (migration.state == MigrationState::Pending) {
            const QString reason = reasonOf(migration, obstacles);
            const QString word = reason.isEmpty() ? QStringLiteral("safe") : verdictOn(migration.label());
            migrations.append({migration.app, migration.name, word, reason, sha256Hex(migration.sql.toUtf8())});
        }
    }
    return migrations;
}

QList<Obstacle> losses(const SchemaReview& review)
{
    QList<Obstacle> found;
    for (const MigrationReview& migration : review.migrations) {
        for (const StatementFinding& finding : migration.verdict.findings) {
            found += finding.losesData ? QList<Obstacle> {{migration.label(), finding, StrategyAnswer::No}} : QList<Obstacle>();
        }
    }
    return found;
}

bool isAccepted(const PlanRequest& request)
{
    return request.acceptUnsafe == request.release;
}

/// "“r4” was typed, not the release's name. "; empty when nothing was typed.
QString mistyped(const PlanRequest& request)
{
    return request.acceptUnsafe.isEmpty() ? QString() : MigrationGateWords::tr("“%1” was typed, not the release's name. ").arg(request.acceptUnsafe);
}

} // namespace

Result<> admitToBlueGreen(const QList<Obstacle>& obstacles, const PlanRequest& request)
{
    const Obstacle* decisive = decisiveOf(obstacles);
    if (decisive == nullptr) {
        return {};
    }
    if (isCertainToFail(obstacles)) {
        return failure(ErrorCode::Refused, MigrationGateWords::tr("Release %1 has a migration that is certain to fail.").arg(request.release),
            MigrationGateWords::tr("Correct it; nobody can accept what PostgreSQL refuses."), linesOf(obstacles));
    }
    if (isAccepted(request)) {
        return {};
    }
    if (decisive->answer == StrategyAnswer::Ask) {
        return failure(ErrorCode::Refused, MigrationGateWords::tr("%1Can the release that serves live with the migrations of %2? What they do to it cannot be seen from here.").arg(mistyped(request), request.release),
            MigrationGateWords::tr("Read the statements below. If it can, say so by --accept-unsafe %1.").arg(request.release), linesOf(obstacles));
    }
    return failure(ErrorCode::Refused,
        MigrationGateWords::tr("%1Release %2 has a migration that can fail requests of the release that serves, or that nobody can judge.").arg(mistyped(request), request.release),
        MigrationGateWords::tr("Make it additive, have it rewritten in two halves with --expand-contract, or accept it knowingly with --accept-unsafe %1.").arg(request.release), linesOf(obstacles));
}

Result<> admitToWindow(const SchemaReview& review, const PlanRequest& request, bool takesBackup)
{
    const QList<Obstacle> obstacles = obstaclesTo(review, MigrationStrategy::Maintenance);
    if (isCertainToFail(obstacles)) {
        return failure(ErrorCode::Refused, MigrationGateWords::tr("Release %1 has a migration that PostgreSQL refuses, in a maintenance window too.").arg(request.release),
            MigrationGateWords::tr("Correct it, and build the release anew."), linesOf(obstacles));
    }
    if (!obstacles.isEmpty() && !isAccepted(request)) {
        return failure(ErrorCode::Refused, MigrationGateWords::tr("%1Release %2 has a migration that nobody can judge.").arg(mistyped(request), request.release),
            MigrationGateWords::tr("Look at it, and accept it knowingly with --accept-unsafe %1.").arg(request.release), linesOf(obstacles));
    }
    if (const QList<Obstacle> lost = losses(review); !lost.isEmpty() && !takesBackup) {
        return failure(ErrorCode::Refused, MigrationGateWords::tr("Release %1 has a migration that loses data, and no backup is taken in %2.").arg(request.release, review.environment),
            MigrationGateWords::tr("Switch backups on for the environment: `backups: enabled: true`."), linesOf(lost));
    }
    return {};
}

QList<PlannedMigration> plannedForBlueGreen(const SchemaReview& review, const QList<Obstacle>& obstacles, const QStringList& expanded)
{
    return judgedBy(review, obstacles, [&expanded](const QString& label) { return expanded.contains(label) ? QStringLiteral("expanded") : QStringLiteral("overridden"); });
}

QList<PlannedMigration> plannedForWindow(const SchemaReview& review)
{
    const QList<Obstacle> overridden = obstaclesTo(review, MigrationStrategy::Maintenance);
    return judgedBy(review, obstaclesTo(review, MigrationStrategy::BlueGreen), [&overridden](const QString& label) {
        const bool isOverridden = std::any_of(overridden.cbegin(), overridden.cend(), [&label](const Obstacle& each) { return each.label == label; });
        return isOverridden ? QStringLiteral("overridden") : QStringLiteral("behind-page");
    });
}

} // namespace Pilothouse::MigrationGate
