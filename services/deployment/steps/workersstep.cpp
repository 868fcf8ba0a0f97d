#include "services/deployment/steps/workersstep.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/slotcontrol.h"

namespace Pilothouse {
namespace {

struct Replacement {
    ApplicationService service;
    QString imageId; ///< of the release that comes
    Slot leaves = Slot::Plain;
    Slot comes = Slot::Blue;
};

QCoro::Task<Result<>> startNew(StepContext* context, Replacement replacement)
{
    co_return co_await SlotControl::startHealthy(context, replacement.service, replacement.comes, replacement.imageId);
}

// `together` lets the old one finish its job while the new one starts; both orders are the project's choice.
QCoro::Task<Result<>> replace(StepContext* context, Replacement replacement)
{
    const QString role = replacement.service.service;
    if (replacement.service.start == WorkerStart::After) {
        const Result<> stopped = co_await SlotControl::stop(context, role, replacement.leaves);
        if (!stopped) {
            co_return forward(stopped);
        }
        co_return co_await startNew(context, replacement);
    }
    if (replacement.service.start == WorkerStart::Together) {
        QCoro::Task<Result<>> starting = startNew(context, replacement);
        const Result<> stopped = co_await SlotControl::stop(context, role, replacement.leaves);
        const Result<> started = co_await starting;
        co_return started ? stopped : started;
    }
    const Result<> started = co_await startNew(context, replacement);
    if (!started) {
        co_return forward(started);
    }
    co_return co_await SlotControl::stop(context, role, replacement.leaves);
}

// The replacement may have been cut short while the old one was stopping: it still runs, and will end. Waits for
// that, so that starting it afterwards is not undone by Docker. `before` asks it to stop only once the new one runs.
QCoro::Task<Result<>> letStoppingEnd(StepContext* context, ApplicationService service)
{
    if (service.start == WorkerStart::Before) {
        const Result<std::optional<ObservedContainer>> fresh = co_await SlotControl::find(context, service.service, context->plan->to);
        if (!fresh) {
            co_return forward(fresh);
        }
        if (!fresh->has_value() || !(*fresh)->isRunning()) {
            co_return Result<>();
        }
    }
    co_return co_await SlotControl::stop(context, service.service, context->plan->from);
}

QCoro::Task<Result<>> putBack(StepContext* context, ApplicationService service, PlannedService planned)
{
    if (!planned.oldImageId.isEmpty()) {
        const Result<> settled = co_await letStoppingEnd(context, service);
        if (!settled) {
            co_return forward(settled);
        }
        const Replacement back {service, planned.oldImageId, context->plan->to, context->plan->from};
        const Result<> done = co_await replace(context, back);
        if (!done) {
            co_return forward(done);
        }
    }
    co_return co_await SlotControl::discard(context, planned.role, context->plan->to);
}

} // namespace

QCoro::Task<Result<Observation>> WorkersStep::observe(StepContext* context, const PlanStep*)
{
    const Result<QList<ObservedContainer>> containers = co_await context->world->runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    for (const PlannedService& planned : context->plan->services.mid(1)) {
        bool isNewRunning = false;
        bool isOldRunning = false;
        for (const ObservedContainer& container : *containers) {
            if (container.role == planned.role && container.isRunning()) {
                isNewRunning = isNewRunning || (container.slot == context->plan->to && container.imageId == planned.imageId);
                isOldRunning = isOldRunning || container.slot == context->plan->from;
            }
        }
        if (!isNewRunning || isOldRunning) {
            co_return Observation::notYet();
        }
    }
    co_return Observation::done(tr("new ones run"));
}

QCoro::Task<Result<Observation>> WorkersStep::apply(StepContext* context, const PlanStep*)
{
    QStringList replaced;
    const QList<PlannedService> services = context->plan->services.mid(1);
    for (const PlannedService& planned : services) {
        const ApplicationService* service = context->world->environment.application.find(planned.role);
        if (service == nullptr) {
            co_return failure(ErrorCode::Refused, tr("The project file has no service “%1” any more.").arg(planned.role), tr("Plan again."));
        }
        const Replacement replacement {*service, planned.imageId, context->plan->from, context->plan->to};
        const Result<> done = co_await replace(context, replacement);
        if (!done) {
            co_return forward(done);
        }
        replaced << planned.role;
    }
    co_return Observation::done(tr("%1 replaced").arg(replaced.join(QStringLiteral(", "))));
}

QCoro::Task<Result<Undone>> WorkersStep::undo(StepContext* context, const PlanStep*)
{
    Result<> all; // the first that went wrong; the others go back all the same
    const QList<PlannedService> services = context->plan->services.mid(1);
    for (const PlannedService& planned : services) {
        const ApplicationService* service = context->world->environment.application.find(planned.role);
        if (service == nullptr) {
            continue;
        }
        const Result<> back = co_await putBack(context, *service, planned);
        all = all ? back : all;
    }
    if (!all) {
        co_return forward(all);
    }
    co_return Undone(tr("Old workers run again"));
}

} // namespace Pilothouse
