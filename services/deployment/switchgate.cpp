#include "services/deployment/switchgate.h"
#include "models/journal/event.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/trafficledger.h"
#include "services/metric/healthcheck.h"
#include "services/time/patience.h"
#include "services/time/steadytime.h"
#include <QUrl>

namespace Pilothouse {
namespace {

constexpr Milliseconds gateTick {500};
constexpr Milliseconds betweenChecks {200};
constexpr Milliseconds gateAnswerLimit {5000};

} // namespace

bool SwitchGate::acceptsFailing(const Plan& plan)
{
    return plan.strategy == u"rollback" || plan.policy.contains(QStringLiteral("failingAcceptedBy"));
}

QString SwitchGate::acceptHint(const Plan& plan)
{
    return tr("If %1 is the repair, deploy it with --accept-failing %1.").arg(plan.release);
}

QCoro::Task<Result<>> SwitchGate::pass(Milliseconds limit)
{
    const Judgement first = co_await look();
    if (first.verdict != Verdict::Fail) {
        co_return Result<>();
    }
    const QString reason = tr("%1 The switch waits for it, %2 at most.").arg(first.reason, spokenDuration(limit));
    const QJsonObject payload {{QStringLiteral("reason"), reason}};
    const Result<> held = co_await m_context->record(EventKind::runPaused, payload);
    if (!held) {
        co_return forward(held);
    }
    const Judgement last = co_await lookUntilWell(first, limit);
    if (m_context->stop.stop_requested()) {
        co_return failure(ErrorCode::Cancelled, tr("The wait before the switch was ended."));
    }
    if (last.verdict == Verdict::Fail) {
        co_return failure(ErrorCode::Unavailable, tr("The switch was not made: %1").arg(last.reason), remedy() + QLatin1Char(' ') + acceptHint(*m_context->plan));
    }
    const QJsonObject well {{QStringLiteral("reason"), last.reason}};
    co_return co_await m_context->record(EventKind::runResumed, well);
}

QCoro::Task<CheckResult> SwitchGate::check()
{
    const CheckResult blank(QStringLiteral("traffic"), tr("Traffic now"));
    const Judgement first = co_await look();
    if (first.verdict != Verdict::Fail) {
        co_return blank.ok(first.reason);
    }
    // Who accepted it has no reason to wait for it.
    const Milliseconds span = acceptsFailing(*m_context->plan) ? Milliseconds(0) : m_context->traffic->serving()->limits().span;
    const Judgement last = co_await lookUntilWell(first, span);
    if (last.verdict == Verdict::Fail) {
        co_return blank.failed(ErrorCode::Unavailable, last.reason, remedy());
    }
    co_return blank.warning(tr("Inconclusive: it failed for a moment and does not any more. %1").arg(first.reason),
        tr("See whether something else is wrong; the switch looks again."));
}

// Requests are known once they are answered. A release that hangs answers none, so its health is asked besides: once
// when it is well, and as often as it takes to be sure that it is not.
QCoro::Task<Judgement> SwitchGate::look()
{
    ServingJudge* const serving = m_context->traffic->serving();
    const ApplicationService web = m_context->world->environment.application.web;
    const QUrl url(m_context->world->environment.router.url);
    for (int check = 0; check < serving->limits().failedChecks; ++check) {
        if (check > 0) {
            co_await m_context->world->clock->sleep(betweenChecks, m_context->stop);
        }
        const Result<HealthAnswer> answer = co_await m_context->world->health->once(url, web.health, web.hostHeader, web.headers, gateAnswerLimit, m_context->stop);
        const bool isHealthy = answer && answer->isHealthy;
        serving->observeCheck(now(), isHealthy, answer ? answer->summary : answer.error().message);
        if (isHealthy) {
            break;
        }
    }
    co_return serving->judge(now());
}

QCoro::Task<Judgement> SwitchGate::lookUntilWell(Judgement seen, Milliseconds limit)
{
    Clock* const clock = m_context->world->clock;
    Patience patience(clock, limit);
    while (seen.verdict == Verdict::Fail && !patience.isOver()) {
        const Result<> slept = co_await clock->sleep(gateTick, m_context->stop);
        if (!slept) {
            break;
        }
        seen = co_await look();
    }
    co_return seen;
}

Milliseconds SwitchGate::now() const
{
    const qint64 wall = m_context->world->clock->nowMicroseconds();
    return Milliseconds(m_context->time->of(wall) / 1000);
}

QString SwitchGate::remedy() const
{
    const Plan& plan = *m_context->plan;
    return tr("See what is wrong with %1, which serves, and repair it first.").arg(plan.oldRelease.isEmpty() ? slotName(plan.from) : plan.oldRelease);
}

} // namespace Pilothouse
