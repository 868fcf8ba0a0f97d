#include "ui/deployment/wizard/wizardwords.h"
#include "services/deployment/bluegreenplanner.h"
#include "ui/deployment/wizard/wizardsession.h"
#include "ui/shell/widgets/numbers.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class DeploymentWizard {
    Q_DECLARE_TR_FUNCTIONS(DeploymentWizard)
};

WizardStepRow releaseRow(const WizardSession& session)
{
    WizardStepRow row {WizardStep::Release, DeploymentWizard::tr("Release"), std::nullopt, session.release()};
    if (!session.release().isEmpty()) {
        row.status = session.problemOf(session.release()) != nullptr ? Status::Critical : Status::Ok;
    }
    return row;
}

WizardStepRow migrationsRow(const WizardSession& session)
{
    WizardStepRow row {WizardStep::Migrations, DeploymentWizard::tr("Migrations"), std::nullopt, {}};
    if (session.isPlanning()) {
        row.status = Status::Running;
    } else if (session.outline()) {
        const QList<PlannedMigration>& migrations = session.outline()->migrations;
        // Accepted by name, or carried only because users get the page meanwhile.
        const auto unsafe = std::count_if(migrations.cbegin(), migrations.cend(), [](const PlannedMigration& migration) { return migration.verdict != u"safe" && migration.verdict != u"expanded"; });
        row.status = session.gateRefusal() ? Status::Critical : unsafe > 0 ? Status::Warning : Status::Ok;
        row.trailing = migrations.isEmpty() ? DeploymentWizard::tr("none") : unsafe > 0 ? DeploymentWizard::tr("%1 of %2", "migrations").arg(unsafe).arg(migrations.size()) : DeploymentWizard::tr("%n safe", "migrations", static_cast<int>(migrations.size()));
    }
    return row;
}

WizardStepRow preflightRow(const WizardSession& session)
{
    WizardStepRow row {WizardStep::Preflight, DeploymentWizard::tr("Preflight"), std::nullopt, {}};
    const int done = session.checks()->answered();
    const int failed = session.checks()->count(CheckResult::Failed);
    const int warned = session.checks()->count(CheckResult::Warning);
    if (session.isPlanning() || session.isChecking()) {
        row.status = Status::Running;
        row.trailing = session.isChecking() ? DeploymentWizard::tr("%n done", "checks", done) : QString();
    } else if (session.planProblem() || session.checkProblem()) {
        row.status = Status::Critical;
    } else if (failed > 0) {
        row.status = Status::Critical;
        row.trailing = DeploymentWizard::tr("%n failed", "checks", failed);
    } else if (session.isChecked()) {
        row.status = warned > 0 ? Status::Warning : Status::Ok;
        row.trailing = warned > 0 ? DeploymentWizard::tr("%n warning(s)", nullptr, warned) : DeploymentWizard::tr("%n passed", "checks", done);
    }
    return row;
}

WizardStepRow planRow(const WizardSession& session)
{
    WizardStepRow row {WizardStep::Plan, DeploymentWizard::tr("Plan"), std::nullopt, {}};
    if (session.isPlanning()) {
        row.status = Status::Running;
    } else if (session.gateRefusal()) {
        row.status = Status::Critical;
        row.trailing = DeploymentWizard::tr("refused");
    } else if (session.planProblem()) {
        row.status = Status::Critical;
    } else if (session.plan()) {
        row.status = Status::Ok;
        row.trailing = session.plan()->shortDigest();
    }
    return row;
}

WizardStepRow startRow(const WizardSession& session)
{
    WizardStepRow row {WizardStep::Start, DeploymentWizard::tr("Start"), std::nullopt, {}};
    if (session.isStarting()) {
        row.status = Status::Running;
    } else if (session.startProblem()) {
        row.status = Status::Critical;
        row.trailing = DeploymentWizard::tr("not started");
    }
    return row;
}

QString outlook(const Plan& plan)
{
    if (plan.keepsRelease()) {
        return (plan.strategy == u"contract" ? DeploymentWizard::tr("%1 goes on serving; the old shape of the schema goes; about %2 in all.") : DeploymentWizard::tr("%1 goes on serving; the schema becomes what it was before; about %2 in all."))
            .arg(plan.release, Numbers::duration(WizardWords::expected(plan)));
    }
    if (plan.strategy == u"maintenance-window") {
        return DeploymentWizard::tr("Users get the maintenance page while %1 is stopped, the migrations run and %2 starts; about %3 in all.")
            .arg(WizardWords::oldRelease(plan), plan.release, Numbers::duration(WizardWords::expected(plan)));
    }
    return DeploymentWizard::tr("%1 starts on %2 while %3 serves on %4; traffic moves in one switch after about %5.")
        .arg(plan.release, slotName(plan.to), WizardWords::oldRelease(plan), slotName(plan.from), Numbers::duration(expectedUntilSwitch(plan)));
}

QString migrationsWords(const WizardSession& session)
{
    if (session.isPlanning()) {
        return DeploymentWizard::tr("Reading what %1 would change in the database.").arg(session.release());
    }
    if (session.gateRefusal()) {
        return DeploymentWizard::tr("The running release cannot live with a migration. Choose how it should happen.");
    }
    if (!session.outline()) {
        return {};
    }
    return session.outline()->migrations.isEmpty() ? DeploymentWizard::tr("Nothing is pending: %1 needs the schema as it is.").arg(session.release())
                                                   : DeploymentWizard::tr("%n migration(s) run before the new release starts.", nullptr, static_cast<int>(session.outline()->migrations.size()));
}

QString preflightWords(const WizardSession& session)
{
    const int failed = session.checks()->count(CheckResult::Failed);
    const int done = session.checks()->answered();
    if (session.isPlanning()) {
        return session.keepsRelease() ? DeploymentWizard::tr("Reading what the database carries; the checks follow.") : DeploymentWizard::tr("Reading what %1 would change; the checks follow.").arg(session.release());
    }
    if (session.isChecking()) {
        return DeploymentWizard::tr("%n check(s) done so far; they change nothing.", nullptr, done);
    }
    if (failed > 0) {
        return DeploymentWizard::tr("%n check(s) failed. Put right what they name, and check again.", nullptr, failed);
    }
    return session.isChecked() ? DeploymentWizard::tr("All %n check(s) passed.", nullptr, done) : DeploymentWizard::tr("Everything that must be so before the first effect.");
}

QString planWords(const WizardSession& session)
{
    if (session.isPlanning()) {
        return DeploymentWizard::tr("Reading images, migrations and what runs; this takes a few seconds.");
    }
    if (session.keepsRelease() && session.planProblem()) {
        return DeploymentWizard::tr("It is not possible now, and the reason stands below. Nothing was changed.");
    }
    if (session.gateRefusal() && session.outline()) {
        const QList<PlannedMigration>& migrations = session.outline()->migrations;
        const auto refused = std::count_if(migrations.cbegin(), migrations.cend(), [](const PlannedMigration& migration) { return migration.verdict != u"safe"; });
        return DeploymentWizard::tr("%n migration(s) cannot run while %1 serves, by the gate's word.", nullptr, static_cast<int>(refused))
            .arg(WizardWords::oldRelease(*session.outline()));
    }
    return session.plan() ? outlook(*session.plan()) : QString();
}

QString startWords(WizardWay way)
{
    return way == WizardWay::Contract ? DeploymentWizard::tr("Start the contract") : way == WizardWay::TakeBack ? DeploymentWizard::tr("Start taking back") : DeploymentWizard::tr("Start the deployment");
}

WizardNext startNext(const WizardSession& session)
{
    WizardNext next;
    const QString reason = WizardWords::waitsFor(session);
    next.isEnabled = reason.isEmpty();
    next.text = session.isStarting() ? DeploymentWizard::tr("Starting…") : reason.isEmpty() ? startWords(session.way()) : reason;
    if (session.plan() && session.keepsRelease()) {
        next.sentence = DeploymentWizard::tr("%1 serves throughout; users notice nothing.").arg(session.plan()->release);
    } else if (session.plan()) {
        const bool isWindow = session.plan()->strategy == u"maintenance-window";
        next.sentence = isWindow ? DeploymentWizard::tr("Users get the maintenance page soon after the start.") : DeploymentWizard::tr("%1 serves until the switch, about %2 after the start.").arg(WizardWords::oldRelease(*session.plan()), Numbers::duration(expectedUntilSwitch(*session.plan())));
    }
    return next;
}

} // namespace

WizardStepRow WizardWords::step(const WizardSession& session, WizardStep step)
{
    switch (step) {
    case WizardStep::Release: return releaseRow(session);
    case WizardStep::Migrations: return migrationsRow(session);
    case WizardStep::Preflight: return preflightRow(session);
    case WizardStep::Plan: return planRow(session);
    case WizardStep::Start: break;
    }
    return startRow(session);
}

QList<WizardStepRow> WizardWords::steps(const WizardSession& session)
{
    QList<WizardStepRow> rows;
    for (const WizardStep each : {WizardStep::Release, WizardStep::Migrations, WizardStep::Preflight, WizardStep::Plan, WizardStep::Start}) {
        if (each >= WizardStep::Preflight || !session.keepsRelease()) {
            rows << step(session, each);
        }
    }
    return rows;
}

QString WizardWords::title(const WizardSession& session)
{
    if (session.keepsRelease()) {
        return session.way() == WizardWay::Contract ? DeploymentWizard::tr("Contract the schema of %1").arg(session.environmentName()) : DeploymentWizard::tr("Take back what was expanded in %1").arg(session.environmentName());
    }
    return session.release().isEmpty() ? DeploymentWizard::tr("Deploy a release to %1").arg(session.environmentName())
                                       : DeploymentWizard::tr("Deploy %1 to %2").arg(session.release(), session.environmentName());
}

QString WizardWords::wayTitle(WizardWay way)
{
    switch (way) {
    case WizardWay::BlueGreen: return DeploymentWizard::tr("Blue-green");
    case WizardWay::ExpandContract: return DeploymentWizard::tr("Blue-green, expanded first");
    case WizardWay::Contract: return DeploymentWizard::tr("Contract");
    case WizardWay::TakeBack: return DeploymentWizard::tr("Take-back");
    case WizardWay::MaintenanceWindow: break;
    }
    return DeploymentWizard::tr("Maintenance window");
}

QString WizardWords::subtitle(const WizardSession& session, WizardStep step)
{
    if (step == WizardStep::Release) {
        return DeploymentWizard::tr("Blue-green: the new release starts beside the one that serves, and traffic moves in one switch.");
    }
    const QString words = step == WizardStep::Migrations ? migrationsWords(session) : step == WizardStep::Preflight ? preflightWords(session) : planWords(session);
    return DeploymentWizard::tr("%1. %2", "way to deploy, how it stands").arg(wayTitle(session.way()), words).trimmed();
}

WizardNext WizardWords::takes(const WizardSession& session, WizardWay way)
{
    WizardNext next;
    next.isEnabled = !session.isPlanning() && !session.isStarting();
    next.text = way == WizardWay::ExpandContract ? DeploymentWizard::tr("Rewrite as expand/contract")
        : way == WizardWay::MaintenanceWindow    ? DeploymentWizard::tr("Plan a maintenance window")
                                                 : DeploymentWizard::tr("Plan it as it is");
    next.sentence = DeploymentWizard::tr("Next: the plan is made anew this way. You see it before anything runs.");
    return next;
}

QString WizardWords::waitsFor(const WizardSession& session)
{
    if (session.isStarting()) {
        return DeploymentWizard::tr("Starting…");
    }
    if (session.isPlanning()) {
        return DeploymentWizard::tr("Start, once the plan is made");
    }
    if (!session.plan()) {
        return session.gateRefusal() ? DeploymentWizard::tr("Start, once the migrations are accepted") : DeploymentWizard::tr("Start, once there is a plan");
    }
    if (const std::optional<WizardObstacle> obstacle = session.obstacle()) {
        return obstacle->way == WizardObstacle::Way::Run ? DeploymentWizard::tr("Start, once %1 has ended").arg(obstacle->subject) : DeploymentWizard::tr("Start, once the obstacle above is gone");
    }
    if (session.isChecking()) {
        return DeploymentWizard::tr("Start, once the checks are done");
    }
    return session.hasPassed() ? QString() : DeploymentWizard::tr("Start, once preflight passes");
}

WizardNext WizardWords::next(const WizardSession& session, WizardStep step)
{
    switch (step) {
    case WizardStep::Release:
        return {DeploymentWizard::tr("Continue, once a release is chosen"), false, DeploymentWizard::tr("Next: what it does to the database. Nothing is changed.")};
    case WizardStep::Migrations:
        return {DeploymentWizard::tr("Continue to preflight"), !session.release().isEmpty(), DeploymentWizard::tr("Next: preflight, which looks at everything the run needs and changes nothing.")};
    case WizardStep::Preflight:
        return {DeploymentWizard::tr("Continue to the plan"), true,
            session.isChecking() || session.isPlanning() ? DeploymentWizard::tr("The checks go on while you read the plan.") : DeploymentWizard::tr("Next: the plan, step by step. Nothing was changed so far.")};
    case WizardStep::Plan:
        if (session.plan()) {
            return {DeploymentWizard::tr("Continue to the start"), true, DeploymentWizard::tr("Next: what starting does, once more in a sentence. Nothing was changed so far.")};
        }
        return {session.gateRefusal() ? DeploymentWizard::tr("Continue, once the migrations are accepted") : DeploymentWizard::tr("Continue, once there is a plan"), false,
            DeploymentWizard::tr("Nothing was changed so far.")};
    case WizardStep::Start: break;
    }
    return startNext(session);
}

Milliseconds WizardWords::expected(const Plan& plan)
{
    Milliseconds sum {0};
    for (const PlanStep& step : plan.steps) {
        sum += step.expected;
    }
    return sum;
}

Milliseconds WizardWords::expectedStop(const Plan& plan)
{
    Milliseconds sum {0};
    for (const QString& kind : {QStringLiteral("maintenance-on"), QStringLiteral("wait-idle"), QStringLiteral("migrate"), QStringLiteral("start-slot"), QStringLiteral("verify-slot"), QStringLiteral("switch"), QStringLiteral("maintenance-off")}) {
        const PlanStep* step = plan.step(kind);
        sum += step == nullptr ? Milliseconds(0) : step->expected;
    }
    return sum;
}

QString WizardWords::oldRelease(const Plan& plan)
{
    return plan.oldRelease.isEmpty() ? DeploymentWizard::tr("what runs now") : plan.oldRelease;
}

} // namespace Pilothouse
