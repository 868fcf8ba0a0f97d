#include "app/ctl/runreference.h"
#include "app/ctl/context.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace Pilothouse {
namespace {

class RunReferenceWords {
    Q_DECLARE_TR_FUNCTIONS(RunReference)
};

// Empty when it is no reference to a run.
QString runName(const QString& reference)
{
    static const QRegularExpression form(QStringLiteral("^(?:run-)?([1-9][0-9]{0,9})$"));
    const QRegularExpressionMatch match = form.match(reference);
    return match.hasMatch() ? QStringLiteral("run-") + match.captured(1) : QString();
}

QCoro::Task<Result<QString>> lastRun(std::shared_ptr<Context> context, QList<Event> runs)
{
    const Result<QString> project = projectAtHand(*context);
    if (!project) {
        co_return failure(ErrorCode::InvalidInput, RunReferenceWords::tr("Which run is the last one of this project cannot be told: its project file has mistakes."),
            RunReferenceWords::tr("Name the run as 7 or run-7; `pilothousectl runs` lists them. `pilothousectl validate` names the mistakes."));
    }
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        if (project->isEmpty() || run->payload.value(QStringLiteral("project")).toString() == *project) {
            co_return QString(run->run);
        }
    }
    const QString remedy = runs.isEmpty() ? RunReferenceWords::tr("`pilothousectl deploy` makes the first.") : RunReferenceWords::tr("`pilothousectl runs --all` lists those of other projects.");
    co_return failure(ErrorCode::NotFound, project->isEmpty() ? RunReferenceWords::tr("There is no run yet.") : RunReferenceWords::tr("There is no run of %1 yet.").arg(*project), remedy);
}

} // namespace

Result<QString> projectAtHand(Context& context)
{
    if (!context.projectFile()) {
        return QString();
    }
    const Result<Project> project = context.loadProject();
    if (!project) {
        return forward(project);
    }
    return project->name;
}

QCoro::Task<Result<QString>> findRun(std::shared_ptr<Context> context, QString reference)
{
    const QString name = runName(reference);
    if (name.isEmpty() && reference != u"last") {
        const QString message = reference.isEmpty() ? RunReferenceWords::tr("Which run? None was named.") : RunReferenceWords::tr("“%1” does not name a run.").arg(reference);
        co_return failure(ErrorCode::InvalidInput, message, RunReferenceWords::tr("Name it as 7, run-7 or last; `pilothousectl runs` lists them."));
    }
    const Result<QList<Event>> runs = co_await context->journal().runs();
    if (!runs) {
        co_return forward(runs);
    }
    if (reference == u"last") {
        const QList<Event> known = *runs;
        co_return co_await lastRun(context, known);
    }
    for (const Event& run : *runs) {
        if (run.run == name) {
            co_return name;
        }
    }
    const QString message = runs->isEmpty() ? RunReferenceWords::tr("There is no run yet.") : RunReferenceWords::tr("The journal has no run “%1”.").arg(name);
    co_return failure(ErrorCode::NotFound, message, runs->isEmpty() ? RunReferenceWords::tr("`pilothousectl deploy` makes the first.") : RunReferenceWords::tr("`pilothousectl runs` lists them."));
}

QCoro::Task<Result<LoadedRun>> loadRun(std::shared_ptr<Context> context, QString reference)
{
    const Result<QString> run = co_await findRun(context, reference);
    if (!run) {
        co_return forward(run);
    }
    const Result<QList<Event>> events = co_await context->journal().read(0, *run);
    if (!events) {
        co_return forward(events);
    }
    LoadedRun loaded;
    loaded.state = foldRun(*run, *events);
    loaded.events = *events;
    co_return loaded;
}

} // namespace Pilothouse
