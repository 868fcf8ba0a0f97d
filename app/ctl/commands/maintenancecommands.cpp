#include "app/composition/worldfactory.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/confirmation.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/deployment/maintenancepage.h"
#include "services/journal/journal.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class MaintenanceCommandsWords {
    Q_DECLARE_TR_FUNCTIONS(MaintenanceCommands)
};

/// The newest run of the environment, which may have left the page on; a blank state when there is none.
QCoro::Task<Result<RunState>> lastRun(Journal* journal, QString project, QString environment)
{
    const Result<QList<Event>> created = co_await journal->runs();
    if (!created) {
        co_return forward(created);
    }
    for (auto it = created->crbegin(); it != created->crend(); ++it) {
        if (isOf(*it, project, environment)) {
            const QString name = it->run;
            co_return co_await foldFromJournal(journal, name);
        }
    }
    co_return RunState();
}

// Who deploys here decides about the page as well.
Result<> mayChange(const RunState& last)
{
    if (!last.run.isEmpty() && !last.isFinished()) {
        return failure(ErrorCode::Conflict, MaintenanceCommandsWords::tr("%1 has not ended; the page is its own.").arg(last.run), MaintenanceCommandsWords::tr("To follow it: pilothousectl watch %1").arg(last.run));
    }
    return {};
}

QString intendedWords(const Environment& environment, const RunState& last, bool isOn)
{
    if (isOn) {
        return MaintenanceCommandsWords::tr("Show everybody in %1 the maintenance page (503) instead of the application.").arg(environment.name);
    }
    const QString left = last.maintenanceSince > 0 ? MaintenanceCommandsWords::tr(" %1 left it on: %2").arg(last.run, last.error ? last.error->message : last.outcome) : QString();
    return MaintenanceCommandsWords::tr("Take the maintenance page of %1 off: users reach the slot that the router points to.").arg(environment.name) + left;
}

QCoro::Task<Result<>> journalled(DeploymentWorld* world, RunState* state, QString kind, QJsonObject facts)
{
    facts.insert(QStringLiteral("environment"), world->environment.name);
    const EventDraft draft {state->run, world->actor, kind, facts};
    const Result<Event> event = co_await world->journal->append(draft);
    if (!event) {
        co_return forward(event);
    }
    fold(*state, *event);
    co_return Result<>();
}

QCoro::Task<Result<>> change(DeploymentWorld* world, RunState* state, bool isOn)
{
    StepContext context;
    context.world = world;
    context.state = state;
    context.record = [world, state](const char16_t* kind, QJsonObject payload) { return journalled(world, state, QString::fromUtf16(kind), std::move(payload)); };
    StepContext* const shared = &context;
    if (isOn) {
        co_return co_await MaintenancePage::putOn(shared);
    }
    co_return co_await MaintenancePage::takeOff(shared);
}

QCoro::Task<int> runMaintenance(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, bool isOn)
{
    const Result<Context::Subject> subject = context->subject(*parser);
    if (!subject) {
        co_return context->fail(subject.error());
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*context, subject->project, subject->environment);
    if (!world) {
        co_return context->fail(world.error());
    }
    DeploymentWorld* const here = world->get();
    const QString project = subject->project.name;
    const QString name = subject->environment.name;
    Result<RunState> last = co_await lastRun(here->journal, project, name);
    if (!last) {
        co_return context->fail(last.error());
    }
    if (const Result<> may = mayChange(*last); !may) {
        co_return context->fail(may.error());
    }
    if (last->maintenanceSince == 0) {
        *last = RunState(); // no run's affair
    }
    if (const int answer = confirm(*context, *parser, Intention::in(subject->environment, intendedWords(subject->environment, *last, isOn))); answer != ExitDone) {
        co_return answer;
    }
    RunState* const state = &*last;
    const Result<> changed = co_await change(here, state, isOn);
    if (!changed) {
        co_return context->fail(changed.error());
    }
    context->console().json({{QStringLiteral("environment"), name}, {QStringLiteral("maintenance"), isOn}});
    context->console().line(isOn ? MaintenanceCommandsWords::tr("%1 shows the maintenance page, by the router's word and by a request.").arg(name) : MaintenanceCommandsWords::tr("%1 is open, by the router's word and by a request.").arg(name));
    co_return ExitDone;
}

CommandSpec commandFor(const QString& name, bool isOn)
{
    CommandSpec command;
    command.name = name;
    command.options = {Context::environmentOption(), yesOption()};
    command.run = [isOn](std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser) { return runMaintenance(std::move(context), std::move(parser), isOn); };
    return command;
}

} // namespace

CommandSpec maintenanceOnCommand()
{
    CommandSpec command = commandFor(QStringLiteral("maintenance on"), true);
    command.summary = MaintenanceCommandsWords::tr("Show everybody the maintenance page.");
    command.description = MaintenanceCommandsWords::tr("Answers every request with 503, Retry-After and a page, without a reload of the router; requests that are being answered end. Read back by the router's own word and by a request. Not while a run is under way.");
    command.example = QStringLiteral("pilothousectl maintenance on --env production");
    return command;
}

CommandSpec maintenanceOffCommand()
{
    CommandSpec command = commandFor(QStringLiteral("maintenance off"), false);
    command.summary = MaintenanceCommandsWords::tr("Take the maintenance page off.");
    command.description = MaintenanceCommandsWords::tr("Also the page that a run left on because a person was needed (exit code 6): see first that the slot which the router points to works on the schema as it is.");
    command.example = QStringLiteral("pilothousectl maintenance off --env production");
    return command;
}

} // namespace Pilothouse
