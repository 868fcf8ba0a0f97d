#include "services/deployment/slotverifier.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/slotcontrol.h"
#include "services/time/patience.h"
#include <vector>

namespace Pilothouse {
namespace {

constexpr Milliseconds slotAnswerLimit {10000};
constexpr Milliseconds betweenTries {250};
constexpr Milliseconds firstAnswer {5000}; // a path that no worker ever answers rightly is not a worker that starts slowly

} // namespace

SlotVerifier::SlotVerifier(StepContext* context)
    : m_context(context)
    , m_slot(slotName(context->plan->to))
{
    const ApplicationService& web = context->world->environment.application.web;
    m_paths.append({web.health, false});
    if (!web.details.isEmpty()) {
        m_paths.append({web.details, false});
    }
    for (const QString& path : web.smoke) {
        m_paths.append({path, true});
    }
}

QCoro::Task<Result<Verification>> SlotVerifier::verify(int passes)
{
    Clock* const clock = m_context->world->clock;
    Patience patience(clock, m_context->world->environment.application.web.startTimeout);
    Patience first(clock, firstAnswer);
    Verification done;
    done.checks = int(m_paths.size());
    while (done.passes < passes) {
        const Result<QUrl> url = co_await target();
        if (!url) {
            co_return forward(url);
        }
        const QUrl slot = *url;
        const QList<Fault> faults = co_await askOnce(slot);
        if (faults.isEmpty()) {
            ++done.passes;
            continue;
        }
        if (const Fault* fault = hopeless(faults, first.isOver())) {
            co_return tl::unexpected<Error>(fault->error);
        }
        done.passes = 0;
        ++done.failedRounds;
        done.lastFailure = faults.first().error.message;
        if (patience.isOver()) {
            co_return failure(ErrorCode::TimedOut, tr("%1 did not answer rightly %2 times in a row; the last wrong answer: %3").arg(m_slot).arg(passes).arg(done.lastFailure),
                tr("Not all of its workers are ready. If they only need longer, raise start-timeout."), faults.first().error.detail);
        }
        const Result<> slept = co_await clock->sleep(betweenTries, m_context->stop);
        if (!slept) {
            co_return forward(slept);
        }
    }
    co_return done;
}

// Looked up anew for each round: a container that died meanwhile is said, not waited for.
QCoro::Task<Result<QUrl>> SlotVerifier::target()
{
    const ApplicationService web = m_context->world->environment.application.web;
    const Result<std::optional<ObservedContainer>> container = co_await SlotControl::find(m_context, web.service, m_context->plan->to);
    if (!container) {
        co_return forward(container);
    }
    if (!*container) {
        co_return failure(ErrorCode::NotFound, tr("The container of %1 is gone.").arg(m_slot), tr("Plan again."));
    }
    if (!(*container)->isRunning()) {
        co_return failure(ErrorCode::ProcessFailed, tr("The container of %1 does not run any more (%2).").arg(m_slot, (*container)->status),
            tr("Its log says why; no user has seen it."));
    }
    co_return SlotControl::directUrl(**container, web.port);
}

QCoro::Task<QList<SlotVerifier::Fault>> SlotVerifier::askOnce(QUrl target)
{
    DeploymentWorld* const world = m_context->world;
    const ApplicationService web = world->environment.application.web;
    const QString host = web.hostHeader.isEmpty() ? QUrl(world->environment.router.url).authority() : web.hostHeader;
    std::vector<QCoro::Task<Result<HealthAnswer>>> asked;
    for (const Path& path : std::as_const(m_paths)) {
        asked.push_back(world->health->once(target, path.path, host, web.headers, slotAnswerLimit, m_context->stop));
    }
    QList<Fault> faults;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const Result<HealthAnswer> answer = co_await asked[i];
        const Path& path = m_paths.at(qsizetype(i));
        if (const std::optional<Fault> fault = faultOf(path, answer)) {
            faults << *fault;
        } else {
            m_everRight.insert(path.path);
        }
    }
    co_return faults;
}

std::optional<SlotVerifier::Fault> SlotVerifier::faultOf(const Path& path, const Result<HealthAnswer>& answer) const
{
    if (!answer) {
        const bool isEnded = answer.error().code == ErrorCode::Cancelled;
        return Fault {path.path, {isEnded ? ErrorCode::Cancelled : ErrorCode::Unavailable, tr("%1 does not answer %2: %3").arg(m_slot, path.path, answer.error().message), remedy(), answer.error().detail}, isEnded};
    }
    const bool isRedirect = answer->status >= 300 && answer->status < 400;
    if (answer->isHealthy || (path.isPage && isRedirect)) {
        return std::nullopt;
    }
    const bool isBusy = answer->status == 408 || answer->status == 429;
    const bool isFinal = answer->status >= 300 && answer->status < 500 && !isBusy;
    return Fault {path.path, {ErrorCode::ProcessFailed, tr("%1 answers %2 with HTTP %3.").arg(m_slot, path.path).arg(answer->status), remedy(), QString::fromUtf8(answer->bodyStart.left(2000))}, isFinal};
}

const SlotVerifier::Fault* SlotVerifier::hopeless(const QList<Fault>& faults, bool isLate) const
{
    for (const Fault& fault : faults) {
        if (fault.isFinal || (isLate && !m_everRight.contains(fault.path))) {
            return &fault;
        }
    }
    return nullptr;
}

QString SlotVerifier::remedy() const
{
    return tr("No user has seen it. Fix the release, or the path in the project file, and plan again.");
}

} // namespace Pilothouse
