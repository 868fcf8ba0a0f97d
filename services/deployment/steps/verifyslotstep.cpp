#include "services/deployment/steps/verifyslotstep.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/slotverifier.h"

namespace Pilothouse {
namespace {

constexpr int defaultPasses = 5; // of a plan that was made before it said so

// Found now, a router that is gone costs nothing; found by the switch, nobody knows whom its return will serve.
QCoro::Task<Result<>> routerStillServes(StepContext* context)
{
    const Result<TrafficSplit> split = co_await context->world->router->readSplit();
    if (!split) {
        co_return forward(split);
    }
    bool isWhole = false;
    const Slot serving = split->active(&isWhole);
    if (serving != context->plan->from || !isWhole) {
        co_return failure(ErrorCode::Conflict,
            VerifySlotStep::tr("The router sends requests to %1; the plan was made when %2 served.").arg(slotName(serving), slotName(context->plan->from)),
            VerifySlotStep::tr("Make a new plan."));
    }
    co_return Result<>();
}

} // namespace

QCoro::Task<Result<Observation>> VerifySlotStep::observe(StepContext*, const PlanStep*)
{
    co_return Observation::notYet();
}

QCoro::Task<Result<Observation>> VerifySlotStep::apply(StepContext* context, const PlanStep* step)
{
    SlotVerifier verifier(context);
    const int passes = step->parameters.value(QStringLiteral("passes")).toInt(defaultPasses);
    const Result<Verification> verified = co_await verifier.verify(passes);
    if (!verified) {
        co_return forward(verified);
    }
    const Result<> served = co_await routerStillServes(context);
    if (!served) {
        co_return forward(served);
    }
    const QJsonObject facts {{QStringLiteral("checks"), verified->checks}, {QStringLiteral("passes"), verified->passes},
        {QStringLiteral("failedRounds"), verified->failedRounds}, {QStringLiteral("lastFailure"), verified->lastFailure}};
    QString summary = tr("%1 of %1 checks, %2 times in a row").arg(verified->checks).arg(verified->passes);
    if (verified->failedRounds > 0) {
        summary += tr(", after %n round(s) in which not every worker was ready", nullptr, verified->failedRounds);
    }
    co_return Observation::done(summary, facts);
}

QCoro::Task<Result<Undone>> VerifySlotStep::undo(StepContext*, const PlanStep*)
{
    co_return Undone();
}

} // namespace Pilothouse
