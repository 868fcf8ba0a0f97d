#include "app/ctl/routerfix.h"
#include "app/ctl/exitcodes.h"
#include "models/core/unifieddiff.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("RouterFix", text, nullptr, n);
}

int shown(const Context& context, const Error& error)
{
    context.console().error(error);
    return exitCodeOf(error);
}

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

// Done when the answer is yes, otherwise the exit code to leave with.
int ask(const Console& console, const QString& question, bool isConfirmed)
{
    if (isConfirmed || console.confirm(question + QStringLiteral(" ") + tr("Type yes:"), QStringLiteral("yes"))) {
        return ExitDone;
    }
    console.message(console.isTerminal() ? tr("Nothing was changed.")
                                         : tr("Nothing was changed: there is nobody to ask. Say --yes to make the change."));
    return console.isTerminal() ? ExitRefused : ExitWaiting;
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

QJsonObject payloadOf(const QString& environment, const QStringList& files)
{
    return {{QStringLiteral("environment"), environment}, {QStringLiteral("files"), QJsonArray::fromStringList(files)}};
}

} // namespace

QCoro::Task<int> fixRouter(std::shared_ptr<Context> context, RouterAdoption* adoption, QString environment, bool isConfirmed)
{
    const Console& console = context->console();
    const Result<AdoptionPlan> plan = co_await adoption->plan();
    if (!plan) {
        co_return shown(*context, plan.error());
    }
    if (!plan->manualEdit.isEmpty()) {
        co_return shown(*context, {ErrorCode::Refused, plan->reason, tr("Edit it by hand, then look again:") + QLatin1Char('\n') + plan->manualEdit, {}});
    }
    if (plan->isAdopted && plan->changes.isEmpty()) {
        console.message(tr("The router is as it should be; there is nothing to do."));
        co_return ExitDone;
    }
    showPlan(console, *plan);
    if (const int answer = ask(console, tr("Make this change?"), isConfirmed); answer != ExitDone) {
        co_return answer;
    }
    const AdoptionPlan wanted = *plan;
    const Result<int> closed = co_await adoption->apply(wanted);
    if (!closed) {
        co_return shown(*context, closed.error());
    }
    QJsonObject payload = payloadOf(environment, pathsOf(wanted));
    payload.insert(QStringLiteral("idleClosed"), *closed);
    const QString kind = QString::fromUtf16(EventKind::adopted);
    const Result<Event> event = co_await record(context, kind, payload);
    console.line(tr("Done: %n file(s) written, one reload, ", int(wanted.changes.size())) + tr("%n idle connection(s) closed.", *closed));
    console.line(tr("`pilothousectl doctor --undo` takes it back."));
    co_return event ? ExitDone : shown(*context, event.error());
}

QCoro::Task<int> undoRouter(std::shared_ptr<Context> context, RouterAdoption* adoption, QString environment, bool isConfirmed)
{
    const Console& console = context->console();
    console.line(tr("The router's files are put back as they were before, and it is reloaded once: idle client connections are closed, requests on new ones are not lost."));
    if (const int answer = ask(console, tr("Take Pilothouse's part out of the router?"), isConfirmed); answer != ExitDone) {
        co_return answer;
    }
    const Result<QStringList> files = co_await adoption->undo();
    if (!files) {
        co_return shown(*context, files.error());
    }
    if (files->isEmpty()) {
        console.message(tr("The router has nothing of Pilothouse's; there is nothing to do."));
        co_return ExitDone;
    }
    const QJsonObject payload = payloadOf(environment, *files);
    const QString kind = QString::fromUtf16(EventKind::adoptionUndone);
    const Result<Event> event = co_await record(context, kind, payload);
    for (const QString& file : *files) {
        console.line(tr("Put back: %1").arg(file));
    }
    co_return event ? ExitDone : shown(*context, event.error());
}

} // namespace Pilothouse
