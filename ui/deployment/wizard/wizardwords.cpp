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
    WizardStepRow row {DeploymentWizard::tr("Release"), std::nullopt, session.release()};
    if (!session.release().isEmpty()) {
        row.status = session.problemOf(session.release()) != nullptr ? Status::Critical : Status::Ok;
    }
    return row;
}

WizardStepRow preflightRow(const WizardSession& session)
{
    WizardStepRow row {DeploymentWizard::tr("Preflight"), std::nullopt, {}};
    const int done = session.checks()->rowCount();
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
    WizardStepRow row {DeploymentWizard::tr("Plan"), std::nullopt, {}};
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
    WizardStepRow row {DeploymentWizard::tr("Start"), std::nullopt, {}};
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
    return DeploymentWizard::tr("Blue-green: %1 starts on %2 while %3 serves on %4; traffic moves in one switch after about %5.")
        .arg(plan.release, slotName(plan.to), WizardWords::oldRelease(plan), slotName(plan.from), Numbers::duration(expectedUntilSwitch(plan)));
}

QString preflightWords(const WizardSession& session)
{
    const int failed = session.checks()->count(CheckResult::Failed);
    const int done = session.checks()->rowCount();
    if (session.isPlanning()) {
        return DeploymentWizard::tr("Blue-green. Reading what %1 would change; the checks follow.").arg(session.release());
    }
    if (session.isChecking()) {
        return DeploymentWizard::tr("Blue-green. %n check(s) done so far; they change nothing.", nullptr, done);
    }
    if (failed > 0) {
        return DeploymentWizard::tr("Blue-green. %n check(s) failed. Put right what they name, and check again.", nullptr, failed);
    }
    return session.isChecked() ? DeploymentWizard::tr("Blue-green. All %n check(s) passed.", nullptr, done) : DeploymentWizard::tr("Blue-green. Everything that must be so before the first effect.");
}

QString planWords(const WizardSession& session)
{
    if (session.isPlanning()) {
        return DeploymentWizard::tr("Blue-green. Reading images, migrations and what runs; this takes a few seconds.");
    }
    if (session.gateRefusal() && session.outline()) {
        const QList<PlannedMigration>& migrations = session.outline()->migrations;
        const auto refused = std::count_if(migrations.cbegin(), migrations.cend(), [](const PlannedMigration& migration) { return migration.verdict != u"safe"; });
        return DeploymentWizard::tr("Blue-green. %n migration(s) cannot run while %1 serves, by the gate's word.", nullptr, static_cast<int>(refused))
            .arg(WizardWords::oldRelease(*session.outline()));
    }
    return session.plan() ? outlook(*session.plan()) : DeploymentWizard::tr("Blue-green.");
}

WizardNext startNext(const WizardSession& session)
{
    WizardNext next;
    const QString reason = WizardWords::waitsFor(session);
    next.isEnabled = reason.isEmpty();
    next.text = session.isStarting() ? DeploymentWizard::tr("Starting…") : reason.isEmpty() ? DeploymentWizard::tr("Start the deployment") : reason;
    if (session.plan()) {
        next.sentence = DeploymentWizard::tr("%1 serves until the switch, about %2 after the start.").arg(WizardWords::oldRelease(*session.plan()), Numbers::duration(expectedUntilSwitch(*session.plan())));
    }
    return next;
}

} // namespace

WizardStepRow WizardWords::step(const WizardSession& session, WizardStep step)
{
    switch (step) {
    case WizardStep::Release: return releaseRow(session);
    case WizardStep::Preflight: return preflightRow(session);
    case WizardStep::Plan: return planRow(session);
    case WizardStep::Start: break;
    }
    return startRow(session);
}

QString WizardWords::title(const WizardSession& session)
{
    return session.release().isEmpty() ? DeploymentWizard::tr("Deploy a release to %1").arg(session.environmentName())
                                       : DeploymentWizard::tr("Deploy %1 to %2").arg(session.release(), session.environmentName());
}

QString WizardWords::subtitle(const WizardSession& session, WizardStep step)
{
    switch (step) {
    case WizardStep::Release:
        return DeploymentWizard::tr("Blue-green: the new release starts beside the one that serves, and traffic moves in one switch.");
    case WizardStep::Preflight: return preflightWords(session);
    case WizardStep::Plan:
    case WizardStep::Start: break;
    }
    return planWords(session);
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
        return {DeploymentWizard::tr("Continue, once a release is chosen"), false, DeploymentWizard::tr("Next: preflight, which looks at everything the run needs and changes nothing.")};
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

QString WizardWords::oldRelease(const Plan& plan)
{
    return plan.oldRelease.isEmpty() ? DeploymentWizard::tr("what runs now") : plan.oldRelease;
}

} // namespace Pilothouse
