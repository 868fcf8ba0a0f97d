#include "models/core/jsonnumber.h"
#include "models/deployment/runrequests.h"
#include "services/deployment/maintenanceplanner.h"
#include "ui/deployment/run/runparts.h"
#include <QCoreApplication>

// The badge: can I still go back, until when, and what does it cost?
namespace Pilothouse::RunParts {
namespace {

class RunBoxWords {
    Q_DECLARE_TR_FUNCTIONS(RunPresentation)
};

bool isSchemaUnsafe(const RunState& state)
{
    return state.plan.policy.contains(QStringLiteral("overriddenBy")) || state.plan.policy.contains(QString::fromUtf16(oldCodeBreaks));
}

bool hasApplied(const RunState& state, const QString& kind)
{
    const StepState* step = state.step(kind);
    return step != nullptr && (step->status == StepStatus::Done || step->status == StepStatus::Skipped);
}

QString migrationNames(const RunState& state)
{
    QStringList names;
    for (const PlannedMigration& migration : state.plan.migrations) {
        names << migration.name;
    }
    return names.join(QStringLiteral(", "));
}

// Whether the old release works with what the database is by now.
QString schemaWords(const RunState& state)
{
    if (state.plan.migrations.isEmpty()) {
        return RunBoxWords::tr("The schema did not change.");
    }
    if (state.plan.step(QStringLiteral("expand")) != nullptr) {
        return RunBoxWords::tr("%1 is expanded: both releases work with it until you contract.").arg(migrationNames(state));
    }
    if (state.plan.policy.contains(QString::fromUtf16(oldCodeBreaks))) {
        return RunBoxWords::tr("%1 breaks %2: with it applied, only %3 works.").arg(migrationNames(state), oldRelease(state), state.release);
    }
    return isSchemaUnsafe(state)
        ? RunBoxWords::tr("%1 was applied although the gate refused it: %2 may fail on this schema.")
              .arg(migrationNames(state), oldRelease(state))
        : RunBoxWords::tr("%1 only adds: %2 works with it.")
              .arg(migrationNames(state), oldRelease(state));
}

QString afterTheWatch(const RunState& state, const RunContext& context)
{
    const PlanStep* stop = state.plan.step(QStringLiteral("stop-old"));
    const qint64 keep = stop == nullptr
        ? 0
        : wholeNumber(stop->parameters.value(QStringLiteral("keepMs"))) * 1000;
    if (keep == 0 || state.windowUntil == 0) {
        return {};
    }
    return RunBoxWords::tr("After the watch: %1 kept, stopped, until about %2.")
        .arg(slotName(state.plan.from), context.time.shortTime(state.windowUntil + keep));
}

QString keptWords(const RunState& state)
{
    for (const StepState& step : state.steps) {
        if (step.kind == u"backup" && !step.kept.isEmpty()) {
            return RunBoxWords::tr("The backup is kept.");
        }
    }
    return {};
}

// Users by the router's own log; the probe's requests are not theirs.
QString turnedAwayWords(const RunState& state)
{
    const qint64 users = state.usersTurnedAway;
    return users > 0 ? RunBoxWords::tr("%1 requests of users were turned away so far.").arg(Numbers::count(users)) : RunBoxWords::tr("No request of a user was turned away so far.");
}

RunBox pageIsOn(const RunState& state, const RunContext& context)
{
    const QString since = RunBoxWords::tr("Since %1 every request is answered with 503.").arg(context.time.time(state.maintenanceSince)) + QLatin1Char(' ') + turnedAwayWords(state);
    if (state.isFinished()) {
        return {Status::Critical, QStringLiteral("critical"), RunBoxWords::tr("The maintenance page is still on"), since,
            RunBoxWords::tr("`pilothousectl maintenance off --env %1` takes it off, once what serves is well.").arg(state.environment)};
    }
    if (state.turnedBack) {
        return {Status::Warning, QStringLiteral("warning"), RunBoxWords::tr("Users get the maintenance page"), since, schemaWords(state)};
    }
    return {Status::Warning, QStringLiteral("warning"), RunBoxWords::tr("Users get the maintenance page, for about %1 more").arg(about(untilServed(state, context.now))), since, schemaWords(state)};
}

RunBox contracting(const RunState& state)
{
    if (hasApplied(state, QStringLiteral("contract"))) {
        return {Status::Warning, QStringLiteral("warning"), RunBoxWords::tr("There is no way back"),
            RunBoxWords::tr("The old shape of the schema is gone, and with it what only it held, but for the backup."), keptWords(state)};
    }
    return {Status::Ok, QStringLiteral("ok"), RunBoxWords::tr("Users are on %1").arg(state.release), RunBoxWords::tr("Nothing is taken away before the step Contract; from it on nothing leads back."), {}};
}

RunBox takingBack(const RunState& state)
{
    return {Status::Ok, QStringLiteral("ok"), RunBoxWords::tr("Users are on %1").arg(state.release),
        RunBoxWords::tr("They stay there: only what was expanded for another release goes, and this one does not use it."), keptWords(state)};
}

RunBox beforeTheSwitch(const RunState& state)
{
    return {Status::Ok, QStringLiteral("ok"), RunBoxWords::tr("Users are on %1").arg(oldRelease(state)),
        RunBoxWords::tr(
            "Nothing has changed for them: until the switch, an abort only takes %1 away again.")
            .arg(slotName(state.plan.to)),
        schemaWords(state)};
}

RunBox whileOldRuns(const RunState& state, const RunContext& context)
{
    RunBox box;
    box.icon = QStringLiteral("rollback");
    box.status = isSchemaUnsafe(state) ? Status::Warning : Status::Ok;
    box.title =
        isSchemaUnsafe(state) ? RunBoxWords::tr("Rollback is possible") : RunBoxWords::tr("Rollback is free");
    const QString back = RunBoxWords::tr("%1 still runs %2: back in %3.")
                             .arg(capital(slotName(state.plan.from)), oldRelease(state),
                                 about(timeBack(state, context.now)));
    box.text = back + QLatin1Char(' ') + schemaWords(state);
    box.note = afterTheWatch(state, context);
    return box;
}

RunBox withoutData(const RunState& state, const RunContext& context)
{
    const QString back =
        RunBoxWords::tr("Rollback is free: %1 still runs %2, back in %3.")
            .arg(slotName(state.plan.from), oldRelease(state), about(timeBack(state, context.now)));
    return {Status::Unknown, QStringLiteral("unknown"),
        RunBoxWords::tr("Is %1 well? Nobody can tell").arg(slotName(state.plan.to)), state.phaseReason,
        back};
}

RunBox goingBack(const RunState& state)
{
    const bool isBack = state.serving != state.plan.to;
    const QString text = isBack
        ? RunBoxWords::tr("Users are on %1. What the run did is taken back, step by step.")
              .arg(oldRelease(state))
        : RunBoxWords::tr("Traffic goes back to %1 first, everything else after it.")
              .arg(slotName(state.plan.from));
    return {isBack ? Status::Ok : Status::Warning, QStringLiteral("rollback"),
        isBack ? RunBoxWords::tr("Users are safe") : RunBoxWords::tr("Going back"), text, schemaWords(state)};
}

RunBox kept(const RunState& state, const RunContext& context)
{
    const QString slot = capital(slotName(state.plan.from));
    if (!state.rollbackOf.isEmpty()) {
        return {Status::Ok, QStringLiteral("ok"),
            RunBoxWords::tr("Users are on %1 again").arg(state.release), schemaWords(state), {}};
    }
    if (state.keptUntil > context.now) {
        const Status status = isSchemaUnsafe(state) ? Status::Warning : Status::Ok;
        return {status, QStringLiteral("rollback"),
            RunBoxWords::tr("Rollback until %1").arg(context.time.shortTime(state.keptUntil)),
            RunBoxWords::tr("%1 is kept, stopped: back on %2 in about %3.")
                .arg(slot, oldRelease(state), about(timeBack(state, context.now))),
            schemaWords(state)};
    }
    return {Status::Unknown, QStringLiteral("rollback"),
        RunBoxWords::tr("Going back is a deployment now"),
        RunBoxWords::tr("%1 is not kept any more. To return to %2, deploy it.")
            .arg(slot, oldRelease(state)),
        schemaWords(state)};
}

RunBox dataIsSafe(const RunState& state)
{
    if (isSchemaUnsafe(state)) {
        return {Status::Warning, QStringLiteral("warning"), RunBoxWords::tr("Look at the schema"),
            schemaWords(state), keptWords(state)};
    }
    return {Status::Ok, QStringLiteral("ok"), RunBoxWords::tr("Data is safe"), schemaWords(state),
        keptWords(state)};
}

RunBox needsPerson(const RunState& state)
{
    const QString slot = slotName(state.serving.value_or(state.plan.to));
    return {Status::Critical, QStringLiteral("critical"), RunBoxWords::tr("Going back is not complete"),
        isTrafficStuck(state)
            ? RunBoxWords::tr("Traffic may still go to %1, which runs on. Repair what the step says, "
                        "then deploy %2 again.")
                  .arg(slot, oldRelease(state))
            : RunBoxWords::tr("%1 serves. What could not be taken back is listed beside.")
                  .arg(capital(slot)),
        keptWords(state)};
}

RunBox standingStill(const RunState& state)
{
    const QString slot = capital(slotName(state.serving.value_or(state.plan.from)));
    const QString guard =
        state.guardArmed ? RunBoxWords::tr("No guard watches the release meanwhile.") : QString();
    if (state.maintenanceSince > 0) {
        return {Status::Critical, QStringLiteral("critical"), RunBoxWords::tr("The run stands still, and users get the maintenance page"),
            RunBoxWords::tr("Its runner and its supervisor are dead. Recovering looks at the world first, then goes on or takes back, and opens again."), turnedAwayWords(state)};
    }
    return {Status::Critical, QStringLiteral("critical"), RunBoxWords::tr("The run stands still"),
        RunBoxWords::tr("Its runner and its supervisor are dead. %1 serves as before; recovering "
                  "looks at the world first, then goes on or takes back.")
            .arg(slot),
        guard};
}

} // namespace

RunBox box(const RunState& state, const RunContext& context)
{
    if (isAbandoned(state, context)) {
        return standingStill(state);
    }
    if (state.maintenanceSince > 0) {
        return pageIsOn(state, context);
    }
    const bool isOfSchema = state.strategy == u"contract" || state.strategy == u"take-back";
    if (isOfSchema && !state.turnedBack && state.phase != RunPhase::NeedsPerson && state.phase != RunPhase::Failed) {
        return state.strategy == u"contract" ? contracting(state) : takingBack(state);
    }
    switch (state.phase) {
    case RunPhase::Succeeded:
        return kept(state, context);
    case RunPhase::Aborted:
    case RunPhase::RolledBack:
        return dataIsSafe(state);
    case RunPhase::Failed:
    case RunPhase::NeedsPerson:
        return needsPerson(state);
    case RunPhase::Created:
    case RunPhase::Running:
    case RunPhase::Paused:
    case RunPhase::Inconclusive:
    case RunPhase::Watching:
    case RunPhase::RollingBack:
    case RunPhase::Undoing:
        break;
    }
    if (state.turnedBack) {
        return goingBack(state);
    }
    if (state.phase == RunPhase::Inconclusive) {
        return withoutData(state, context);
    }
    return state.switchedAt > 0 ? whileOldRuns(state, context) : beforeTheSwitch(state);
}

} // namespace Pilothouse::RunParts
