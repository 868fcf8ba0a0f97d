#include "app/ctl/planprinter.h"
#include "models/core/quantity.h"
#include "services/deployment/bluegreenplanner.h"
#include "services/deployment/expansionwords.h"
#include "services/migration/expand/expansionwriter.h"
#include "services/migration/proof/proofwords.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class PlanPrinterWords {
    Q_DECLARE_TR_FUNCTIONS(PlanPrinter)
};

QString works(const Compatibility& compatibility)
{
    if (compatibility.oldCode && compatibility.newCode) {
        return PlanPrinterWords::tr("old and new");
    }
    return compatibility.oldCode ? PlanPrinterWords::tr("old") : compatibility.newCode ? PlanPrinterWords::tr("new") : PlanPrinterWords::tr("neither");
}

QString shortId(const QString& imageId)
{
    return imageId.section(QLatin1Char(':'), -1).left(12);
}

QString wayBackWords(const Plan& plan)
{
    if (plan.strategy == u"take-back") {
        return PlanPrinterWords::tr("  Traffic stays where it is. Deploying with --expand-contract makes the expansion anew.");
    }
    if (plan.strategy == u"contract") {
        return PlanPrinterWords::tr("  Traffic stays where it is. After the contract nothing goes back but the backup.");
    }
    if (plan.strategy == u"maintenance-window") {
        return PlanPrinterWords::tr("  Users reach %1 after about %2. What going back takes stands with each step.").arg(plan.release, spokenDuration(expectedUntilSwitch(plan)));
    }
    return PlanPrinterWords::tr("  Traffic moves after about %1. Going back is one switch while %2 runs, and a start more while it is kept.").arg(spokenDuration(expectedUntilSwitch(plan)), slotName(plan.from));
}

} // namespace

QString sqlOf(const Plan& plan)
{
    const PlanStep* step = nullptr;
    for (const char16_t* kind : {u"expand", u"contract", u"take-back"}) {
        step = step == nullptr ? plan.step(QString::fromUtf16(kind)) : step;
    }
    const Result<QList<WrittenExpansion>> expansions = Expansions::ofStep(step);
    return expansions && !expansions->isEmpty() ? expansionScript(*expansions, plan.release) : QString();
}

QStringList describePlan(const Plan& plan)
{
    QStringList lines;
    lines << (plan.keepsRelease() ? PlanPrinterWords::tr("%1 in %2 (%3 serves on %4), plan %5").arg(plan.strategy, plan.environment, plan.release, slotName(plan.from), plan.shortDigest())
                                  : PlanPrinterWords::tr("%1 of %2 to %3 (%4 → %5), plan %6").arg(plan.strategy, plan.release, plan.environment, slotName(plan.from), slotName(plan.to), plan.shortDigest()));
    for (const PlannedService& service : plan.keepsRelease() ? QList<PlannedService>() : plan.services) {
        lines << QStringLiteral("  %1: %2 %3 → %4 %5").arg(service.role, service.oldImage, shortId(service.oldImageId), service.image, shortId(service.imageId));
    }
    for (const PlannedMigration& migration : plan.migrations) {
        const QString reason = migration.reason.isEmpty() ? QString() : QStringLiteral(": ") + migration.reason;
        lines << PlanPrinterWords::tr("  migration %1.%2 (%3)%4").arg(migration.app, migration.name, migration.verdict, reason);
    }
    if (plan.proof) {
        for (const QString& line : describeProof(*plan.proof, plan.oldRelease, plan.release)) {
            lines << QStringLiteral("  ") + line;
        }
    }
    if (plan.policy.contains(QStringLiteral("failingAcceptedBy"))) {
        lines << PlanPrinterWords::tr("  accepted by %1: the release that serves may fail already").arg(plan.policy.value(QStringLiteral("failingAcceptedBy")).toString());
    }
    lines << QString() << QStringLiteral("  %1 %2   %3").arg(PlanPrinterWords::tr("step"), -40).arg(PlanPrinterWords::tr("expected"), 10).arg(PlanPrinterWords::tr("release that works after it"));
    for (const PlanStep& step : plan.steps) {
        lines << QStringLiteral("  %1 %2   %3%4").arg(step.title, -40).arg(spokenDuration(step.expected), 10).arg(works(step.compatibility)).arg(step.isPointOfNoReturn ? PlanPrinterWords::tr("  point of no return") : QString());
    }
    lines << QString() << wayBackWords(plan);
    for (const QString& note : plan.notes) {
        lines << PlanPrinterWords::tr("  Note: %1").arg(note);
    }
    return lines;
}

} // namespace Pilothouse
