#include "models/deployment/runrequests.h"
#include "models/deployment/runwords.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class RunRequestWords {
    Q_DECLARE_TR_FUNCTIONS(Run)
};

tl::unexpected<Error> refusal(const QString& message, const QString& remedy = {})
{
    return failure(ErrorCode::Refused, message, remedy);
}

QString rollbackRemedy(const RunState& state)
{
    return RunRequestWords::tr("To go back: pilothousectl rollback %1").arg(state.run);
}

Result<> checkAbort(const RunState& state)
{
    if (hasBegunSwitch(state)) {
        return refusal(RunRequestWords::tr("%1 has switched traffic already; aborting is for the time before the switch.").arg(state.run), rollbackRemedy(state));
    }
    return {};
}

Result<> checkPause(const RunState& state)
{
    if (isPauseWanted(state)) {
        return refusal(RunRequestWords::tr("%1 is paused already, or will be before its next step.").arg(state.run), RunRequestWords::tr("To go on: pilothousectl resume %1").arg(state.run));
    }
    return {};
}

Result<> checkResume(const RunState& state)
{
    if (!isPauseWanted(state) && state.phase != RunPhase::Paused) {
        const QString remedy = state.phase == RunPhase::Inconclusive ? RunRequestWords::tr("It waits for data. To end the watch without them: pilothousectl finish %1").arg(state.run) : QString();
        return refusal(RunRequestWords::tr("%1 is not paused.").arg(state.run), remedy);
    }
    return {};
}

Result<> checkFinish(const RunState& state)
{
    const StepState* watch = state.step(QStringLiteral("watch"));
    if (watch != nullptr && (watch->status == StepStatus::Done || watch->status == StepStatus::Skipped)) {
        return refusal(RunRequestWords::tr("The watch of %1 is over; the run is about to end by itself.").arg(state.run));
    }
    if (!hasBegunSwitch(state)) {
        return refusal(RunRequestWords::tr("%1 has not switched yet; finishing ends the watch after the switch.").arg(state.run),
            RunRequestWords::tr("To stop it now: pilothousectl abort %1").arg(state.run));
    }
    return {};
}

} // namespace

bool isPauseWanted(const RunState& state)
{
    bool isWanted = false;
    for (const PersonRequest& request : state.requests) {
        isWanted = request.verb == u"pause" || (isWanted && request.verb != u"resume");
    }
    return isWanted;
}

bool hasBegunSwitch(const RunState& state)
{
    const StepState* step = state.step(QStringLiteral("switch"));
    return step != nullptr && step->status != StepStatus::Pending;
}

Result<> checkRequest(const RunState& state, const QString& verb)
{
    if (verb == u"note") {
        return {};
    }
    if (state.isFinished()) {
        const bool canGoBack = verb == u"abort" && state.phase == RunPhase::Succeeded;
        return refusal(RunRequestWords::tr("%1 has ended. %2").arg(state.run, outcomeSentence(state)), canGoBack ? rollbackRemedy(state) : QString());
    }
    if (state.turnedBack) {
        return refusal(RunRequestWords::tr("%1 is being taken back already.").arg(state.run), RunRequestWords::tr("To follow it: pilothousectl watch %1").arg(state.run));
    }
    if (verb == u"abort") {
        return checkAbort(state);
    }
    if (verb == u"pause") {
        return checkPause(state);
    }
    if (verb == u"resume") {
        return checkResume(state);
    }
    if (verb == u"finish") {
        return checkFinish(state);
    }
    return failure(ErrorCode::InvalidInput, RunRequestWords::tr("Nobody can ask a run for “%1”.").arg(verb));
}

} // namespace Pilothouse
