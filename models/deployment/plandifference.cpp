#include "models/deployment/plandifference.h"
#include "models/core/canonicaljson.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PlanDifference", text);
}

/// What a plan says, by subject, in a stable order.
QMap<QString, QString> statements(const Plan& plan)
{
    QMap<QString, QString> said {
        {tr("project"), plan.project}, {tr("environment"), plan.environment}, {tr("strategy"), plan.strategy}, {tr("release"), plan.release},
        {tr("old release"), plan.oldRelease}, {tr("slots"), slotName(plan.from) + QStringLiteral(" → ") + slotName(plan.to)}, {tr("commit"), plan.commit},
        {tr("applied migrations"), plan.schemaBefore.left(12)}, {tr("compose files"), plan.composeHash.left(12)}, {tr("environment files"), plan.envHash.left(12)},
        {tr("project file"), plan.projectHash.left(12)}, {tr("policy"), QString::fromUtf8(canonicalJson(plan.policy))}};
    for (const PlannedService& service : plan.services) {
        said.insert(tr("image of %1").arg(service.role), service.image + QLatin1Char(' ') + service.imageId.section(QLatin1Char(':'), -1).left(12));
        said.insert(tr("old image of %1").arg(service.role), service.oldImage + QLatin1Char(' ') + service.oldImageId.section(QLatin1Char(':'), -1).left(12));
    }
    for (const PlannedMigration& migration : plan.migrations) {
        said.insert(tr("migration %1.%2").arg(migration.app, migration.name), migration.verdict + QLatin1Char(' ') + migration.sqlDigest.left(12));
    }
    QStringList kinds;
    for (const PlanStep& step : plan.steps) {
        kinds << step.kind;
        if (!step.parameters.isEmpty()) {
            said.insert(tr("step %1").arg(step.kind), QString::fromUtf8(canonicalJson(step.parameters)));
        }
    }
    said.insert(tr("steps"), kinds.join(QStringLiteral(", ")));
    return said;
}

} // namespace

QList<PlanChange> planDifference(const Plan& before, const Plan& after)
{
    const QMap<QString, QString> old = statements(before);
    const QMap<QString, QString> now = statements(after);
    QStringList subjects = old.keys() + now.keys();
    subjects.removeDuplicates();
    subjects.sort();
    QList<PlanChange> changes;
    for (const QString& subject : std::as_const(subjects)) {
        const QString none = QStringLiteral("–");
        if (old.value(subject, none) != now.value(subject, none)) {
            changes.append({subject, old.value(subject, none), now.value(subject, none)});
        }
    }
    return changes;
}

} // namespace Pilothouse
