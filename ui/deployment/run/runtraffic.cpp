#include "ui/deployment/run/runparts.h"
#include <QCoreApplication>
#include <algorithm>
#include <cmath>

// Where requests go, how many failed, and what the guard sees.
namespace Pilothouse::RunParts {
namespace {

class RunTrafficWords {
    Q_DECLARE_TR_FUNCTIONS(RunPresentation)
};

struct Totals {
    qint64 users = 0;
    qint64 usersFailed = 0;
};

Totals usersOf(const RunState& state)
{
    Totals totals;
    for (const SlotTraffic& traffic : state.traffic) {
        totals.users += traffic.userRequests;
        totals.usersFailed += traffic.userErrors;
    }
    return totals;
}

QString switchWords(const RunState& state, const RunContext& context)
{
    if (state.switchedAt == 0) {
        return RunTrafficWords::tr("not switched yet");
    }
    // What is measured is how long the slot that was left still got requests, not how long the command took.
    const QString at = context.time.time(state.switchedAt);
    const bool isBack = state.serving == state.plan.from;
    if (state.switchTime.count() < 1) {
        return (isBack ? RunTrafficWords::tr("switched back %1, no request late") : RunTrafficWords::tr("switched %1, no request late")).arg(at);
    }
    return (isBack ? RunTrafficWords::tr("switched back %1 in %2") : RunTrafficWords::tr("switched %1 in %2"))
        .arg(at, Numbers::duration(state.switchTime));
}

double share(double value, double limit)
{
    return limit > 0 ? std::clamp(value / limit, 0.0, 1.0) : -1;
}

Status statusOf(double used)
{
    return used >= 1 ? Status::Critical : used >= 0.5 ? Status::Warning : Status::Ok;
}

GuardCell counted(const QString& label, double value, double limit)
{
    GuardCell cell {label, Numbers::count(qint64(value)),
        RunTrafficWords::tr("of %1").arg(Numbers::count(qint64(limit))), share(value, limit), Status::Ok};
    cell.status = statusOf(cell.used);
    return cell;
}

GuardCell errorRate(const RunState& state, double limit)
{
    const GuardNumbers& numbers = state.guardNumbers;
    const double rate =
        numbers.requests > 0 ? 100.0 * double(numbers.errors) / double(numbers.requests) : 0;
    GuardCell cell {RunTrafficWords::tr("Errors"),
        numbers.requests > 0 ? Numbers::percent(rate, 1) : QStringLiteral("–"),
        RunTrafficWords::tr("of %1").arg(Numbers::percent(limit)), share(rate, limit), Status::Ok};
    cell.status = statusOf(cell.used);
    return cell;
}

GuardCell latency(const RunState& state, const RunContext& context)
{
    const double limit = state.plan.policy.value(QStringLiteral("thresholds"))
                             .toObject()
                             .value(QStringLiteral("responseTimeMs"))
                             .toObject()
                             .value(QStringLiteral("warning"))
                             .toDouble();
    GuardCell cell;
    cell.label = RunTrafficWords::tr("p95");
    cell.value = std::isfinite(context.p95)
        ? Numbers::duration(Milliseconds(std::llround(context.p95)))
        : QStringLiteral("–");
    if (limit > 0) {
        cell.limit = RunTrafficWords::tr("of %1").arg(Numbers::count(qint64(limit)));
        cell.used = std::isfinite(context.p95) ? share(context.p95, limit) : 0;
        cell.status = cell.used >= 1 ? Status::Warning : Status::Ok; // it warns, and does not act
    }
    return cell;
}

} // namespace

void presentGuard(RunPresentation& shown, const RunState& state, const RunContext& context)
{
    const QJsonObject limits = state.plan.policy.value(QStringLiteral("guard")).toObject();
    const bool wasFailed = state.guardVerdict == u"fail";
    if (limits.isEmpty()) {
        shown.guard = RunTrafficWords::tr("none");
        shown.guardStatus = Status::Pending;
        return;
    }
    if (wasFailed) {
        shown.guard = RunTrafficWords::tr("ordered back");
        shown.guardStatus = Status::Critical;
    } else if (isAbandoned(state, context)) {
        shown.guard = RunTrafficWords::tr("not watching");
        shown.guardStatus = Status::Critical;
    } else if (state.guardArmed) {
        const bool isBlind = state.guardVerdict == u"inconclusive" && state.switchedAt > 0;
        shown.guard = isBlind ? RunTrafficWords::tr("no data") : RunTrafficWords::tr("armed");
        shown.guardStatus = isBlind ? Status::Unknown : Status::Ok;
    } else {
        shown.guard = state.switchedAt > 0 || state.isFinished() ? RunTrafficWords::tr("disarmed")
                                                                 : RunTrafficWords::tr("not yet armed");
        shown.guardStatus = Status::Pending;
    }
    shown.cells = {errorRate(state, limits.value(QStringLiteral("errorRate")).toDouble()),
        latency(state, context),
        counted(RunTrafficWords::tr("Failed requests"), double(state.guardNumbers.errors),
            limits.value(QStringLiteral("errors")).toDouble()),
        counted(RunTrafficWords::tr("Failed checks"), state.guardNumbers.failedInARow,
            limits.value(QStringLiteral("failedChecks")).toDouble())};
}

void presentTraffic(RunPresentation& shown, const RunState& state, const RunContext& context)
{
    const bool isNew = state.serving == state.plan.to;
    shown.from = {state.plan.from, state.plan.oldRelease, isNew ? 0 : 100};
    shown.to = {state.plan.to, state.release, isNew ? 100 : 0};
    shown.traffic = switchWords(state, context);
    if (state.maintenanceSince > 0) { // neither slot answers them, wherever the router points
        shown.from.percent = 0;
        shown.to.percent = 0;
        shown.traffic = RunTrafficWords::tr("users get the page since %1").arg(context.time.time(state.maintenanceSince));
    }
    const Totals users = usersOf(state);
    const qint64 asked = users.users + state.probeSent;
    const qint64 failed = users.usersFailed + state.probeFailed;
    shown.hasFailures = failed > 0;
    shown.failed = asked > 0 ? Numbers::count(failed) : QStringLiteral("–");
    shown.asked = asked > 0 ? RunTrafficWords::tr("of %1").arg(Numbers::count(asked))
                            : RunTrafficWords::tr("nothing was measured yet");
    if (asked > 0) {
        shown.failedDetail =
            RunTrafficWords::tr("users %1 of %2 · probe %3 of %4")
                .arg(Numbers::count(users.usersFailed), Numbers::count(users.users),
                    Numbers::count(state.probeFailed), Numbers::count(state.probeSent))
            + QLatin1Char('\n')
            + RunTrafficWords::tr("longest gap %1").arg(Numbers::duration(state.longestGap));
    }
    if (const qint64 away = state.usersTurnedAway + state.probeTurnedAway; away > 0) {
        shown.failedDetail += (shown.failedDetail.isEmpty() ? QString() : QStringLiteral("\n"))
            + RunTrafficWords::tr("turned away: users %1 · probe %2").arg(Numbers::count(state.usersTurnedAway), Numbers::count(state.probeTurnedAway));
    }
}

} // namespace Pilothouse::RunParts
