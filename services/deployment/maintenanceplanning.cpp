#include "services/deployment/maintenanceplanning.h"
#include "services/deployment/deploymentworld.h"
#include "services/migration/djangoreader.h"
#include "services/migration/lint/strategyanswer.h"
#include <QCryptographicHash>
#include <algorithm>

namespace Pilothouse {
namespace {

class MaintenancePlanningWords {
    Q_DECLARE_TR_FUNCTIONS(MaintenancePlanning)
};

/// Every finding that the predicate is about, as lines for people.
template <class Predicate>
QString linesOf(const QList<JudgedMigration>& judged, Predicate isMeant)
{
    QStringList lines;
    for (const JudgedMigration& one : judged) {
        for (const StatementFinding& finding : one.verdict.findings) {
            if (isMeant(finding)) {
                lines << QStringLiteral("%1:%2:%3: %4: %5").arg(one.migration.label()).arg(finding.line).arg(finding.column).arg(finding.rule, finding.message)
                      << QStringLiteral("    ") + finding.statement;
            }
        }
    }
    return lines.join(QLatin1Char('\n'));
}

bool isCertainToFail(const StatementFinding& finding)
{
    return answerTo(finding, MigrationStrategy::Maintenance) == StrategyAnswer::No;
}

bool needsOverride(const StatementFinding& finding)
{
    return answerTo(finding, MigrationStrategy::Maintenance) == StrategyAnswer::Override;
}

bool losesData(const StatementFinding& finding)
{
    return finding.losesData && finding.allowedBecause.isEmpty();
}

Result<> admit(const QList<JudgedMigration>& judged, const PlanRequest& request, bool takesBackup)
{
    if (const QString lines = linesOf(judged, isCertainToFail); !lines.isEmpty()) {
        return failure(ErrorCode::Refused, MaintenancePlanningWords::tr("Release %1 has a migration that PostgreSQL refuses, in a maintenance window too.").arg(request.release), MaintenancePlanningWords::tr("Correct it, and build the release anew."), lines);
    }
    if (const QString lines = linesOf(judged, needsOverride); !lines.isEmpty() && request.acceptUnsafe != request.release) {
        return failure(ErrorCode::Refused, MaintenancePlanningWords::tr("Release %1 has a migration that nobody can judge.").arg(request.release),
            MaintenancePlanningWords::tr("Look at it, and accept it knowingly with --accept-unsafe %1.").arg(request.release), lines);
    }
    if (const QString lines = linesOf(judged, losesData); !lines.isEmpty() && !takesBackup) {
        return failure(ErrorCode::Refused, MaintenancePlanningWords::tr("Release %1 has a migration that loses data, and no backup is taken in %2.").arg(request.release),
            MaintenancePlanningWords::tr("Switch backups on for the environment: `backups: enabled: true`."), lines);
    }
    return {};
}

PlannedMigration planned(const JudgedMigration& judged)
{
    const auto& findings = judged.verdict.findings;
    const auto worst = std::max_element(findings.cbegin(), findings.cend(), [](const StatementFinding& a, const StatementFinding& b) { return a.safety < b.safety; });
    const bool isSafe = worst == findings.cend() || (worst->safety == SafetyClass::Safe && judged.wayBack == WayBack::Keep);
    const QString reason = isSafe ? QString() : MaintenancePlanningWords::tr("line %1: %2: %3").arg(worst->line).arg(worst->rule, worst->message);
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(judged.migration.sql.toUtf8(), QCryptographicHash::Sha256).toHex());
    return {judged.migration.app, judged.migration.name, wordOf(worst == findings.cend() ? SafetyClass::Safe : worst->safety), reason, digest};
}

} // namespace

QCoro::Task<Result<Plan>> planMaintenanceWindow(DeploymentWorld* world, PlanInputs* inputs, PlanRequest request)
{
    QMap<QString, WayBack> waysBack;
    if (!world->django) {
        co_return planMaintenance(*inputs, waysBack);
    }
    const QString imageId = inputs->services.first().imageId;
    const Result<MigrationReading> reading = co_await world->django->read(imageId);
    if (!reading) {
        co_return forward(reading);
    }
    for (const PendingMigration& migration : reading->pending) {
        if (migration.error) {
            co_return tl::unexpected<Error>(*migration.error);
        }
    }
    inputs->isImageChecked = reading->isCheckPassed;
    const QList<PendingMigration> pending = reading->pending;
    const QList<JudgedMigration> judged = co_await judgeWaysBack(pending);
    const bool takesBackup = world->backups != nullptr && world->environment.backup.enabled;
    if (const Result<> admitted = admit(judged, request, takesBackup); !admitted) {
        co_return forward(admitted);
    }
    for (const JudgedMigration& one : judged) {
        inputs->migrations << planned(one);
        waysBack.insert(one.migration.label(), one.wayBack);
        if (!one.migration.isAtomic) {
            inputs->nonAtomic << one.migration.label();
        }
    }
    if (!linesOf(judged, needsOverride).isEmpty()) {
        inputs->overriddenBy = world->actor;
    }
    co_return planMaintenance(*inputs, waysBack);
}

} // namespace Pilothouse
