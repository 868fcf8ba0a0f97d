#include "services/deployment/bluegreenplanner.h"
#include "services/deployment/expansionwords.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

// After every rollback two minutes are watched, or the window when it is shorter.
constexpr Milliseconds watchAfterRollback {120000};
// How long the check of the image that planning made counts for the run; an older plan's run makes its own.
constexpr Milliseconds checkTakenOver {120000};

class PlannerWords {
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

// What a step takes where nothing was measured yet.
Milliseconds usual(const QString& kind)
{
    static const QMap<QString, Milliseconds> durations {
        {QStringLiteral("lease"), Milliseconds(200)}, {QStringLiteral("preflight"), Milliseconds(1000)}, {QStringLiteral("backup"), Milliseconds(5000)},
        {QStringLiteral("check-image"), Milliseconds(2000)}, {QStringLiteral("migrate"), Milliseconds(3000)}, {QStringLiteral("collect-static"), Milliseconds(5000)},
        {QStringLiteral("start-slot"), Milliseconds(8000)}, {QStringLiteral("verify-slot"), Milliseconds(500)}, {QStringLiteral("arm-guard"), Milliseconds(10)},
        {QStringLiteral("switch"), Milliseconds(100)}, {QStringLiteral("read-back"), Milliseconds(1000)}, {QStringLiteral("workers"), Milliseconds(8000)},
        {QStringLiteral("expand"), Milliseconds(300)}, {QStringLiteral("backfill"), Milliseconds(10000)}, {QStringLiteral("contract"), Milliseconds(300)}, {QStringLiteral("take-back"), Milliseconds(2000)},
        {QStringLiteral("drain"), Milliseconds(1000)}, {QStringLiteral("stop-old"), Milliseconds(2000)},
        {QStringLiteral("maintenance-on"), Milliseconds(1000)}, {QStringLiteral("rest-workers"), Milliseconds(5000)}, {QStringLiteral("wait-idle"), Milliseconds(1000)},
        {QStringLiteral("start-workers"), Milliseconds(8000)}, {QStringLiteral("maintenance-off"), Milliseconds(1000)}};
    return durations.value(kind);
}

/// Appends steps to a plan, keeping the compatibility of the state that each leaves.
class PlanWriter {
public:
    PlanWriter(const PlanInputs& inputs, QString strategy)
        : m_inputs(inputs)
    {
        plan.project = inputs.project;
        plan.environment = inputs.environment.name;
        plan.strategy = std::move(strategy);
        plan.release = inputs.release;
        plan.oldRelease = inputs.oldRelease;
        plan.commit = inputs.commit;
        plan.from = inputs.from;
        plan.to = inputs.to;
        plan.services = inputs.services;
        plan.migrations = inputs.migrations;
        plan.schemaBefore = inputs.schemaBefore;
        plan.composeHash = inputs.composeHash;
        plan.envHash = inputs.envHash;
        plan.projectHash = inputs.projectHash;
        plan.createdAt = inputs.createdAt;
        plan.notes = inputs.notes;
        newCodeWorks = inputs.migrations.isEmpty();
    }

    void add(const QString& kind, const QString& title, const QJsonObject& parameters, const QString& undo)
    {
        PlanStep step = plannedStep(m_inputs, kind, title, parameters, undo);
        step.compatibility = {oldCodeWorks, newCodeWorks};
        plan.steps.append(step);
    }

    Plan plan;
    bool oldCodeWorks = true;
    bool newCodeWorks = false;

private:
    const PlanInputs& m_inputs;
};

QJsonObject guardPolicy(const RollbackConfig& rollback)
{
    return {{QStringLiteral("windowMs"), qint64(rollback.window.count())}, {QStringLiteral("errors"), rollback.errors},
        {QStringLiteral("failedChecks"), rollback.failedChecks}, {QStringLiteral("checkEveryMs"), qint64(rollback.checkEvery.count())},
        {QStringLiteral("errorRate"), rollback.errorRate}, {QStringLiteral("minimumRequests"), rollback.minimumRequests}};
}

// They warn and do not act; a reader of the plan, and of a replay, sees what was agreed.
QJsonObject thresholdPolicy(const Thresholds& thresholds)
{
    return {{QStringLiteral("responseTimeMs"), QJsonObject {{QStringLiteral("warning"), thresholds.responseTime.warning}, {QStringLiteral("critical"), thresholds.responseTime.critical}}}};
}

QJsonArray migrationNames(const QList<PlannedMigration>& migrations)
{
    QJsonArray names;
    for (const PlannedMigration& migration : migrations) {
        names.append(migration.label());
    }
    return names;
}

// The step leaves no effect behind.
QString nothing()
{
    return {};
}

void addBegin(PlanWriter& writer)
{
    writer.add(QStringLiteral("lease"), PlannerWords::tr("Take the lease"), {}, PlannerWords::tr("The lease is released."));
    writer.add(QStringLiteral("preflight"), PlannerWords::tr("Preflight"), {}, nothing());
}

QJsonObject migrateParameters(const PlanInputs& inputs)
{
    QJsonObject parameters {{QStringLiteral("migrations"), migrationNames(inputs.migrations)}, {QStringLiteral("nonAtomic"), QJsonArray::fromStringList(inputs.nonAtomic)}};
    if (!inputs.faked.isEmpty()) {
        parameters.insert(QStringLiteral("faked"), QJsonArray::fromStringList(inputs.faked));
    }
    if (!inputs.tables.isEmpty()) {
        parameters.insert(QStringLiteral("tables"), QJsonArray::fromStringList(inputs.tables));
    }
    if (inputs.deletesRows) {
        parameters.insert(QStringLiteral("deletesRows"), true);
    }
    return parameters;
}

// Both releases work on what they leave, before the switch and after it, until the contract.
void addExpansions(PlanWriter& writer, const PlanInputs& inputs)
{
    if (inputs.expansions.isEmpty()) {
        return;
    }
    const QString words = Expansions::words(inputs.expansions);
    const QString undo = PlannerWords::tr("Before the switch it is removed again, and the schema is what it was. After a rollback it stays: both releases work on it, and nothing that was written is lost.");
    writer.add(QStringLiteral("expand"), PlannerWords::tr("Expand: %1").arg(words), {{QStringLiteral("expansions"), Expansions::toJson(inputs.expansions)}}, undo);
    writer.add(QStringLiteral("backfill"), PlannerWords::tr("Backfill, indexes, constraints"), {}, PlannerWords::tr("It goes with what was expanded."));
    for (const WrittenExpansion& written : inputs.expansions) {
        writer.plan.notes << written.sql.notes;
    }
    writer.plan.notes << PlannerWords::tr("The second half is due once the rollback window is over: `pilothousectl plan --env %1 --strategy contract`. Until then going back is free.").arg(inputs.environment.name);
}

void addDatabaseSteps(PlanWriter& writer, const PlanInputs& inputs)
{
    if (inputs.environment.database && inputs.environment.backup.enabled) {
        writer.add(QStringLiteral("backup"), PlannerWords::tr("Back up the database"), {}, PlannerWords::tr("The backup is kept."));
    }
    if (inputs.environment.migrations.framework == u"django") {
        QJsonObject parameters;
        if (inputs.isImageChecked) {
            parameters.insert(QStringLiteral("takenOverMs"), qint64(checkTakenOver.count()));
        }
        writer.add(QStringLiteral("check-image"), PlannerWords::tr("Check the new image"), parameters, nothing());
    }
    addExpansions(writer, inputs);
    if (!inputs.migrations.isEmpty()) {
        const bool isOverridden = !inputs.overriddenBy.isEmpty();
        writer.newCodeWorks = true;
        writer.oldCodeWorks = !isOverridden;
        writer.add(QStringLiteral("migrate"), PlannerWords::tr("Migrate: %n migration(s)", nullptr, int(inputs.migrations.size())),
            migrateParameters(inputs),
            inputs.expansions.isEmpty() ? PlannerWords::tr("Additive migrations stay: the old release works on the new schema, and reversing would drop data.")
                                        : PlannerWords::tr("Before the switch what was only recorded is forgotten again; what really ran is additive and stays."));
    }
    const std::optional<StaticFiles>& files = inputs.environment.application.web.staticFiles;
    if (files && !files->collect.isEmpty()) {
        writer.add(QStringLiteral("collect-static"), PlannerWords::tr("Collect the static files"), {{QStringLiteral("command"), QJsonArray::fromStringList(files->collect)}},
            PlannerWords::tr("The files stay; their names are their own."));
    }
}

// The switch waits for the release that serves to be well, unless it is left because it is not, or because a
// migration was accepted that it may not live with.
QJsonObject switchParameters(const PlanInputs& inputs, bool isGuarded)
{
    QJsonObject parameters {{QStringLiteral("from"), slotName(inputs.from)}, {QStringLiteral("to"), slotName(inputs.to)}};
    if (isGuarded && inputs.failingAcceptedBy.isEmpty() && inputs.overriddenBy.isEmpty()) {
        parameters.insert(QStringLiteral("holdMs"), qint64(inputs.environment.switching.hold.count()));
    }
    return parameters;
}

void addSwitch(PlanWriter& writer, const PlanInputs& inputs, bool isGuarded)
{
    const QString from = slotName(inputs.from);
    const QString to = slotName(inputs.to);
    writer.add(QStringLiteral("verify-slot"), PlannerWords::tr("Verify %1").arg(to), {{QStringLiteral("passes"), inputs.environment.switching.passes}}, nothing());
    if (isGuarded) {
        writer.add(QStringLiteral("arm-guard"), PlannerWords::tr("Arm the guard"), {}, PlannerWords::tr("The guard is disarmed."));
    }
    writer.add(QStringLiteral("switch"), PlannerWords::tr("Switch"), switchParameters(inputs, isGuarded),
        PlannerWords::tr("Traffic goes back to %1 in one switch.").arg(from));
    writer.add(QStringLiteral("read-back"), PlannerWords::tr("Read the switch back"), {}, nothing());
    if (const QStringList roles = otherRoles(inputs); !roles.isEmpty()) {
        writer.add(QStringLiteral("workers"), PlannerWords::tr("Replace %1").arg(roles.join(QStringLiteral(", "))), {{QStringLiteral("roles"), QJsonArray::fromStringList(roles)}},
            PlannerWords::tr("The old ones run again, the new ones stop."));
    }
}

void addEnd(PlanWriter& writer, const PlanInputs& inputs, Milliseconds window)
{
    const QString from = slotName(inputs.from);
    writer.add(QStringLiteral("watch"), PlannerWords::tr("Watch"), {{QStringLiteral("windowMs"), qint64(window.count())}}, nothing());
    writer.plan.steps.last().expected = window;
    writer.add(QStringLiteral("drain"), PlannerWords::tr("Drain %1").arg(from), {{QStringLiteral("limitMs"), qint64(inputs.environment.drainLimit.count())}}, nothing());
    writer.add(QStringLiteral("stop-old"), PlannerWords::tr("Stop %1, keep it").arg(from), {{QStringLiteral("keepMs"), qint64(inputs.environment.rollback.keepOld.count())}},
        PlannerWords::tr("%1 is started again before traffic goes back.").arg(from));
}

} // namespace

Plan planBlueGreen(const PlanInputs& inputs)
{
    PlanWriter writer(inputs, QStringLiteral("blue-green"));
    writer.plan.policy = {{QStringLiteral("guard"), guardPolicy(inputs.environment.rollback)}, {QStringLiteral("thresholds"), thresholdPolicy(inputs.environment.thresholds)}};
    if (!inputs.overriddenBy.isEmpty()) {
        writer.plan.policy.insert(QStringLiteral("overriddenBy"), inputs.overriddenBy);
    }
    if (!inputs.failingAcceptedBy.isEmpty()) {
        writer.plan.policy.insert(QStringLiteral("failingAcceptedBy"), inputs.failingAcceptedBy);
    }
    addBegin(writer);
    addDatabaseSteps(writer, inputs);
    writer.add(QStringLiteral("start-slot"), PlannerWords::tr("Start %1, wait until healthy").arg(slotName(inputs.to)), {{QStringLiteral("slot"), slotName(inputs.to)}},
        PlannerWords::tr("%1 is stopped and removed; no user has seen it.").arg(slotName(inputs.to)));
    addSwitch(writer, inputs, true);
    addEnd(writer, inputs, inputs.environment.rollback.window);
    return writer.plan;
}

Plan planContract(const PlanInputs& inputs)
{
    PlanWriter writer(inputs, QStringLiteral("contract"));
    writer.newCodeWorks = true;
    addBegin(writer);
    if (inputs.environment.backup.enabled) {
        writer.add(QStringLiteral("backup"), PlannerWords::tr("Back up the database"), {}, PlannerWords::tr("The backup is kept."));
    }
    const QString words = Expansions::words(inputs.expansions);
    writer.oldCodeWorks = false;
    writer.add(QStringLiteral("contract"), PlannerWords::tr("Contract: %1").arg(words),
        {{QStringLiteral("expansions"), Expansions::toJson(inputs.expansions)}, {QStringLiteral("removed"), QJsonArray::fromStringList(inputs.removed)}},
        PlannerWords::tr("It cannot be taken back: the old shape and what only it held are gone, but for the backup."));
    writer.plan.steps.last().isPointOfNoReturn = true;
    writer.add(QStringLiteral("verify-slot"), PlannerWords::tr("Verify %1").arg(slotName(inputs.to)), {{QStringLiteral("passes"), inputs.environment.switching.passes}}, nothing());
    return writer.plan;
}

Plan planTakeBack(const PlanInputs& inputs)
{
    PlanWriter writer(inputs, QStringLiteral("take-back"));
    writer.newCodeWorks = true;
    addBegin(writer);
    if (inputs.environment.backup.enabled) {
        writer.add(QStringLiteral("backup"), PlannerWords::tr("Back up the database"), {}, PlannerWords::tr("The backup is kept."));
    }
    writer.add(QStringLiteral("take-back"), PlannerWords::tr("Take back: %1").arg(Expansions::words(inputs.expansions)),
        {{QStringLiteral("expansions"), Expansions::toJson(inputs.expansions)}, {QStringLiteral("faked"), QJsonArray::fromStringList(inputs.faked)}, {QStringLiteral("removed"), QJsonArray::fromStringList(inputs.removed)}},
        PlannerWords::tr("It is not made again by itself: deploying with --expand-contract makes it anew."));
    writer.add(QStringLiteral("verify-slot"), PlannerWords::tr("Verify %1").arg(slotName(inputs.to)), {{QStringLiteral("passes"), inputs.environment.switching.passes}}, nothing());
    return writer.plan;
}

Plan planRollback(const PlanInputs& inputs)
{
    PlanWriter writer(inputs, QStringLiteral("rollback"));
    writer.newCodeWorks = true;
    addBegin(writer);
    writer.add(QStringLiteral("start-slot"), PlannerWords::tr("Wake %1, wait until healthy").arg(slotName(inputs.to)),
        {{QStringLiteral("slot"), slotName(inputs.to)}, {QStringLiteral("kept"), true}}, PlannerWords::tr("%1 is stopped again.").arg(slotName(inputs.to)));
    addSwitch(writer, inputs, false);
    addEnd(writer, inputs, std::min(watchAfterRollback, inputs.environment.rollback.window));
    return writer.plan;
}

PlanStep plannedStep(const PlanInputs& inputs, const QString& kind, const QString& title, const QJsonObject& parameters, const QString& undo)
{
    PlanStep step;
    step.kind = kind;
    step.title = title;
    step.parameters = parameters;
    step.expected = inputs.learnt.value(kind, usual(kind));
    step.undo = undo;
    return step;
}

QStringList otherRoles(const PlanInputs& inputs)
{
    QStringList roles;
    for (const PlannedService& service : inputs.services.mid(1)) {
        roles << service.role;
    }
    return roles;
}

Slot idleSlot(Slot serving)
{
    return serving == Slot::Blue ? Slot::Green : Slot::Blue;
}

Milliseconds expectedUntilSwitch(const Plan& plan)
{
    Milliseconds sum {0};
    for (const PlanStep& step : plan.steps) {
        sum += step.expected;
        if (step.kind == u"switch") {
            break;
        }
    }
    return sum;
}

} // namespace Pilothouse
