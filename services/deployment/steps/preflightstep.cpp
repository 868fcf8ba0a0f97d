#include "services/deployment/steps/preflightstep.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/planningservice.h"
#include "services/deployment/switchgate.h"
#include "services/environment/preflight.h"

namespace Pilothouse {
namespace {

QJsonArray resultsJson(const QList<CheckResult>& results)
{
    QJsonArray array;
    for (const CheckResult& result : results) {
        array.append(result.toJson());
    }
    return array;
}

bool isAboutServing(const CheckResult& result)
{
    return result.id == u"health" || result.id == u"smoke" || result.id == u"traffic";
}

// What is wrong with the release that serves is no reason to refuse the one that repairs it.
QList<CheckResult> tolerated(QList<CheckResult> results, const Plan& plan)
{
    if (!SwitchGate::acceptsFailing(plan)) {
        return results;
    }
    for (CheckResult& result : results) {
        if (result.status == CheckResult::Failed && isAboutServing(result)) {
            result = result.warning(result.message, PreflightStep::tr("Accepted: %1 is deployed because of it.").arg(plan.release));
        }
    }
    return results;
}

} // namespace

QCoro::Task<Result<Observation>> PreflightStep::observe(StepContext*, const PlanStep*)
{
    co_return Observation::notYet();
}

QCoro::Task<Result<Observation>> PreflightStep::apply(StepContext* context, const PlanStep*)
{
    PlanningService planning(context->world);
    const Plan plan = *context->plan;
    // Side by side: none needs another's answer, and all look at the same moment.
    QCoro::Task<Result<QStringList>> comparing = planning.changesSince(plan);
    const Preflight::OnChecked none;
    QCoro::Task<QList<CheckResult>> checking = context->world->preflight->run(plan, context->run, none, context->stop);
    const Result<QStringList> changes = co_await comparing;
    const QList<CheckResult> checked = co_await checking;
    if (!changes) {
        co_return forward(changes);
    }
    if (!changes->isEmpty()) {
        co_return failure(ErrorCode::Refused, tr("The world has changed since the plan was made: %1.").arg(changes->join(QStringLiteral("; "))), tr("Plan again."));
    }
    QList<CheckResult> results = tolerated(checked, plan);
    // Last, because it may wait, and what the others say is more exact.
    if (firstFailure(results) == nullptr && plan.strategy != u"rollback") {
        SwitchGate gate(context);
        const CheckResult traffic = co_await gate.check();
        const QList<CheckResult> judged {traffic};
        results += tolerated(judged, plan);
    }
    const CheckResult* failed = firstFailure(results);
    if (failed != nullptr) {
        Error error = failed->toError();
        if (isAboutServing(*failed)) {
            error.remedy += QLatin1Char(' ') + SwitchGate::acceptHint(plan);
        }
        co_return tl::unexpected<Error>(std::move(error));
    }
    QStringList warnings;
    for (const CheckResult& result : results) {
        if (result.status == CheckResult::Warning) {
            warnings << QStringLiteral("%1: %2").arg(result.title, result.message);
        }
    }
    const QString summary = warnings.isEmpty() ? tr("%1 of %1 checks").arg(results.size()) : tr("%1 checks. Mind: %2").arg(results.size()).arg(warnings.join(QLatin1Char(' ')));
    const QJsonObject facts {{QStringLiteral("checks"), resultsJson(results)}};
    co_return Observation::done(summary, facts);
}

QCoro::Task<Result<Undone>> PreflightStep::undo(StepContext*, const PlanStep*)
{
    co_return Undone();
}

} // namespace Pilothouse
