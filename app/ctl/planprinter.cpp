#include "app/ctl/planprinter.h"
#include "models/core/quantity.h"
#include "services/deployment/bluegreenplanner.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PlanPrinter", text);
}

QString works(const Compatibility& compatibility)
{
    return QStringLiteral("%1 %2").arg(compatibility.oldCode ? tr("old") : QStringLiteral("–  "), compatibility.newCode ? tr("new") : QStringLiteral("–  "));
}

QString shortId(const QString& imageId)
{
    return imageId.section(QLatin1Char(':'), -1).left(12);
}

} // namespace

QStringList describePlan(const Plan& plan)
{
    QStringList lines;
    lines << tr("%1 of %2 to %3 (%4 → %5), plan %6").arg(plan.strategy, plan.release, plan.environment, slotName(plan.from), slotName(plan.to), plan.shortDigest());
    for (const PlannedService& service : plan.services) {
        lines << QStringLiteral("  %1: %2 %3 → %4 %5").arg(service.role, service.oldImage, shortId(service.oldImageId), service.image, shortId(service.imageId));
    }
    for (const PlannedMigration& migration : plan.migrations) {
        const QString reason = migration.reason.isEmpty() ? QString() : QStringLiteral(": ") + migration.reason;
        lines << tr("  migration %1.%2 (%3)%4").arg(migration.app, migration.name, migration.verdict, reason);
    }
    lines << QString() << QStringLiteral("  %1 %2 %3").arg(tr("step"), -40).arg(tr("expected"), 10).arg(tr("works after it"), 16);
    for (const PlanStep& step : plan.steps) {
        lines << QStringLiteral("  %1 %2 %3%4").arg(step.title, -40).arg(spokenDuration(step.expected), 10).arg(works(step.compatibility), 16).arg(step.isPointOfNoReturn ? tr("  point of no return") : QString());
    }
    lines << QString() << tr("  Traffic moves after about %1. Going back is one switch while %2 runs, and a start more while it is kept.").arg(spokenDuration(expectedUntilSwitch(plan)), slotName(plan.from));
    return lines;
}

} // namespace Pilothouse
