#include "services/deployment/steps/leasestep.h"
#include "services/deployment/deploymentworld.h"
#include "services/journal/journal.h"
#include <QSysInfo>

namespace Pilothouse {
namespace {

qint64 microseconds(const QDateTime& time)
{
    return time.toMSecsSinceEpoch() * 1000;
}

// Run names are of one journal, a lease is everybody's: it is ours only if it was taken while that run went on.
bool isOf(const LeaseHolder& holder, const RunState& run)
{
    const qint64 since = microseconds(holder.since);
    return holder.host == QSysInfo::machineHostName() && holder.who == run.createdBy && since >= run.createdAt - 1000000 && since <= run.finishedAt;
}

// A run that ended while Docker did not answer could not give its lease back.
QCoro::Task<Result<>> dropLeftover(StepContext* context)
{
    const Result<std::optional<LeaseHolder>> holder = co_await context->world->runtime->leaseHolder();
    if (!holder) {
        co_return forward(holder);
    }
    if (!*holder || (*holder)->run == context->run) {
        co_return Result<>();
    }
    const QString run = (*holder)->run;
    const Result<QList<Event>> events = co_await context->world->journal->read(0, run);
    if (!events) {
        co_return forward(events);
    }
    const RunState state = foldRun(run, *events);
    if (events->isEmpty() || !state.isFinished() || !isOf(**holder, state)) {
        co_return Result<>();
    }
    co_return co_await context->world->runtime->releaseLease(run);
}

} // namespace

QCoro::Task<Result<Observation>> LeaseStep::observe(StepContext* context, const PlanStep*)
{
    const Result<std::optional<LeaseHolder>> holder = co_await context->world->runtime->leaseHolder();
    if (!holder) {
        co_return forward(holder);
    }
    const bool isOurs = *holder && (*holder)->run == context->run;
    co_return isOurs ? Observation::done(tr("held")) : Observation::notYet();
}

QCoro::Task<Result<Observation>> LeaseStep::apply(StepContext* context, const PlanStep*)
{
    const Result<> dropped = co_await dropLeftover(context);
    if (!dropped) {
        co_return forward(dropped);
    }
    const QString why = tr("%1 of %2").arg(context->plan->strategy, context->plan->release);
    const LeaseRequest request(context->state->createdBy, why, context->run, QSysInfo::machineHostName());
    const Result<LeaseHolder> held = co_await context->world->runtime->acquireLease(request);
    if (!held) {
        co_return forward(held);
    }
    co_return Observation::done(tr("held by %1").arg(held->who), {{QStringLiteral("container"), held->container}});
}

QCoro::Task<Result<Undone>> LeaseStep::undo(StepContext* context, const PlanStep*)
{
    const Result<std::optional<LeaseHolder>> holder = co_await context->world->runtime->leaseHolder();
    if (!holder) {
        co_return forward(holder);
    }
    if (!*holder || (*holder)->run != context->run) {
        co_return Undone();
    }
    const Result<> released = co_await context->world->runtime->releaseLease(context->run);
    if (!released) {
        co_return forward(released);
    }
    co_return Undone(tr("Lease released"));
}

} // namespace Pilothouse
