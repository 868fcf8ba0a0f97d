#include "app/ctl/planprinter.h"
#include "models/core/quantity.h"
#include "services/deployment/bluegreenplanner.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PlanPrinter)
};

QString works(const Compatibility& compatibility)
{
    if (compatibility.oldCode && compatibility.newCode) {
        return Words::tr("old and new");
    }
    return compatibility.oldCode ? Words::tr("old") : compatibility.newCode ? Words::tr("new") : Words::tr("neither");
}

QString shortId(const QString& imageId)
{
    return imageId.section(QLatin1Char(':'), -1).left(12);
}

} // namespace

QStringList describePlan(const Plan& plan)
{
    QStringList lines;
    lines << Words::tr("%1 of %2 to %3 (%4 → %5), plan %6").arg(plan.strategy, plan.release, plan.environment, slotName(plan.from), slotName(plan.to), plan.shortDigest());
    for (const PlannedService& service : plan.services) {
        lines << QStringLiteral("  %1: %2 %3 → %4 %5").arg(service.role, service.oldImage, shortId(service.oldImageId), service.image, shortId(service.imageId));
    }
    for (const PlannedMigration& migration : plan.migrations) {
        const QString reason = migration.reason.isEmpty() ? QString() : QStringLiteral(": ") + migration.reason;
        lines << Words::tr("  migration %1.%2 (%3)%4").arg(migration.app, migration.name, migration.verdict, reason);
    }
    if (plan.policy.contains(QStringLiteral("failingAcceptedBy"))) {
        lines << Words::tr("  accepted by %1: the release that serves may fail already").arg(plan.policy.value(QStringLiteral("failingAcceptedBy")).toString());
    }
    lines << QString() << QStringLiteral("  %1 %2   %3").arg(Words::tr("step"), -40).arg(Words::tr("expected"), 10).arg(Words::tr("release that works after it"));
    for (const PlanStep& step : plan.steps) {
        lines << QStringLiteral("  %1 %2   %3%4").arg(step.title, -40).arg(spokenDuration(step.expected), 10).arg(works(step.compatibility)).arg(step.isPointOfNoReturn ? Words::tr("  point of no return") : QString());
    }
    lines << QString() << Words::tr("  Traffic moves after about %1. Going back is one switch while %2 runs, and a start more while it is kept.").arg(spokenDuration(expectedUntilSwitch(plan)), slotName(plan.from));
    for (const QString& note : plan.notes) {
        lines << Words::tr("  Note: %1").arg(note);
    }
    return lines;
}

} // namespace Pilothouse
