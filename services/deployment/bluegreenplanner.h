#pragma once
#include "models/deployment/plan.h"
#include "models/environment/project.h"
#include "models/migration/expansion.h"
#include <QMap>

namespace Pilothouse {

/// Everything a plan is made from; gathered once by PlanningService, so that planning itself is pure.
struct PlanInputs {
    QString project;
    Environment environment;
    QString release;
    QString oldRelease;
    QString commit;
    Slot from = Slot::Plain;
    Slot to = Slot::Blue;
    QList<PlannedService> services; ///< web first
    QList<PlannedMigration> migrations;
    bool isImageChecked = false; ///< the new image passed its own check while planning
    QStringList nonAtomic; ///< labels of those that Django does not wrap in a transaction
    QList<WrittenExpansion> expansions; ///< that stand for faked migrations; in a contract: that are ended; or taken back
    QStringList faked; ///< labels of the migrations that are only recorded as applied; in a take-back: that are so no more
    QStringList tables; ///< that the migrations touch: their rows are counted before and after
    bool deletesRows = false; ///< a statement of the migrations may delete rows
    QStringList removed; ///< IDs of kept containers that a contract or a take-back removes
    QStringList notes; ///< for whoever runs the plan
    QString schemaBefore;
    QString composeHash;
    QString envHash;
    QString projectHash;
    QString overriddenBy; ///< who accepted refused migrations by typing the release's name, or empty
    QString failingAcceptedBy; ///< who accepted that the release that serves fails, or empty
    QMap<QString, Milliseconds> learnt; ///< median duration by step kind in earlier runs here
    QString createdAt; ///< UTC ISO
};

/// Check image → back up → migrate → start the idle slot → verify → switch → watch → drain → stop the old slot.
/// With expansions: … back up → expand → backfill → migrate (those it stands for are only recorded) → start ….
[[nodiscard]] Plan planBlueGreen(const PlanInputs& inputs);
/// The second half of expansions: back up → take the old shape away, which nothing may need → verify.
[[nodiscard]] Plan planContract(const PlanInputs& inputs);
/// Back up → take away what was expanded for a release that does not serve any more → verify.
[[nodiscard]] Plan planTakeBack(const PlanInputs& inputs);
/// Wake the kept slot → verify → switch → workers → watch → drain → stop; the schema stays.
[[nodiscard]] Plan planRollback(const PlanInputs& inputs);
/// A step that takes as long as it did here before, else as it usually does; who works after it is the caller's to say.
[[nodiscard]] PlanStep plannedStep(const PlanInputs& inputs, const QString& kind, const QString& title, const QJsonObject& parameters, const QString& undo);
/// Service names beside the web's, as they are deployed.
[[nodiscard]] QStringList otherRoles(const PlanInputs& inputs);
/// Blue and green take turns; the first deployment goes from the team's own service to blue.
[[nodiscard]] Slot idleSlot(Slot serving);
/// Expected duration of the steps up to and including the switch.
[[nodiscard]] Milliseconds expectedUntilSwitch(const Plan& plan);

} // namespace Pilothouse
