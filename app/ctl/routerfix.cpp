#include "app/ctl/routerfix.h"
#include "app/ctl/confirmation.h"
#include "app/ctl/exitcodes.h"
#include "models/core/unifieddiff.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

class RouterFixWords {
    Q_DECLARE_TR_FUNCTIONS(RouterFix)
};

void showPlan(const Console& console, const AdoptionPlan& plan)
{
    for (const FileChange& change : plan.changes) {
        const QString diff = unifiedDiff(change.path, change.before, change.after);
        const QStringList lines = diff.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            const char* style = line.startsWith(QLatin1Char('+')) ? "32" : line.startsWith(QLatin1Char('-')) ? "31" : "2";
            console.line(console.styled(line, style));
        }
    }
    for (const QString& announcement : plan.announcements) {
        console.line(announcement);
    }
}

QStringList pathsOf(const AdoptionPlan& plan)
{
    QStringList paths;
    for (const FileChange& change : plan.changes) {
        paths << change.path;
    }
    return paths;
}

QCoro::Task<Result<Event>> record(std::shared_ptr<Context> context, QString kind, QJsonObject payload)
{
    EventDraft draft;
    draft.actor = Context::actor();
    draft.kind = std::move(kind);
    draft.payload = std::move(payload);
    Result<Event> event = co_await context->journal().append(draft);
    co_return event;
}

QJsonObject payloadOf(const Context::Subject& subject, const QStringList& files)
{
    return {{QStringLiteral("project"), subject.project.name}, {QStringLiteral("environment"), subject.environment.name}, {QStringLiteral("files"), QJsonArray::fromStringList(files)}};
}

} // namespace

QCoro::Task<int> fixRouter(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, RouterAdoption* adoption, Context::Subject subject)
{
    const Console& console = context->console();
    const Result<AdoptionPlan> plan = co_await adoption->plan();
    if (!plan) {
        co_return context->fail(plan.error());
    }
    if (!plan->manualEdit.isEmpty()) {
        co_return context->fail({ErrorCode::Refused, plan->reason, RouterFixWords::tr("Edit it by hand, then look again:") + QLatin1Char('\n') + plan->manualEdit, {}});
    }
    if (plan->isAdopted && plan->changes.isEmpty()) {
        console.message(RouterFixWords::tr("The router is as it should be; there is nothing to do."));
        co_return ExitDone;
    }
    showPlan(console, *plan);
    const Intention intention = Intention::in(subject.environment, RouterFixWords::tr("Make this change to the router of %1.").arg(subject.environment.name));
    if (const int answer = confirm(*context, *parser, intention); answer != ExitDone) {
        co_return answer;
    }
    const AdoptionPlan wanted = *plan;
    const Result<int> closed = co_await adoption->apply(wanted);
    if (!closed) {
        co_return context->fail(closed.error());
    }
    QJsonObject payload = payloadOf(subject, pathsOf(wanted));
    payload.insert(QStringLiteral("idleClosed"), *closed);
    const QString kind = QString::fromUtf16(EventKind::adopted);
    const Result<Event> event = co_await record(context, kind, payload);
    console.line(RouterFixWords::tr("Done: %n file(s) written, one reload,", nullptr, int(wanted.changes.size())) + QLatin1Char(' ') + RouterFixWords::tr("%n idle connection(s) closed.", nullptr, *closed));
    console.line(RouterFixWords::tr("`pilothousectl doctor --undo` takes it back."));
    co_return event ? ExitDone : context->fail(event.error());
}

QCoro::Task<int> undoRouter(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, RouterAdoption* adoption, Context::Subject subject)
{
    const Console& console = context->console();
    const Result<AdoptionState> state = co_await adoption->adoptionState();
    if (!state) {
        co_return context->fail(state.error());
    }
    if (state->files.isEmpty() && state->digest.isEmpty()) {
        console.message(RouterFixWords::tr("The router has nothing of Pilothouse's; there is nothing to do."));
        co_return ExitDone;
    }
    if (!state->undoProblem.isEmpty()) {
        co_return context->fail({ErrorCode::Conflict, state->undoProblem, RouterFixWords::tr("Take that edit back, or take the lines marked “pilothouse” out by hand."), {}});
    }
    for (const QString& file : state->files) {
        console.line(RouterFixWords::tr("To be put back or removed: %1").arg(file));
    }
    const Intention intention = Intention::in(subject.environment,
        RouterFixWords::tr("Take Pilothouse's part out of the router of %1: its files are put back as they were, and it is reloaded once. Idle client connections are closed, requests on new ones are not lost.")
            .arg(subject.environment.name));
    if (const int answer = confirm(*context, *parser, intention); answer != ExitDone) {
        co_return answer;
    }
    const Result<QStringList> files = co_await adoption->undo();
    if (!files) {
        co_return context->fail(files.error());
    }
    const QJsonObject payload = payloadOf(subject, *files);
    const QString kind = QString::fromUtf16(EventKind::adoptionUndone);
    const Result<Event> event = co_await record(context, kind, payload);
    console.line(RouterFixWords::tr("Done: the router is as it was before. `pilothousectl doctor --fix` adopts it again."));
    co_return event ? ExitDone : context->fail(event.error());
}

} // namespace Pilothouse
