#include "app/composition/worldfactory.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/confirmation.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/deployment/maintenanceswitch.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class MaintenanceCommandsWords {
    Q_DECLARE_TR_FUNCTIONS(MaintenanceCommands)
};

QString intendedWords(const Environment& environment, const RunState& left, bool isOn)
{
    if (isOn) {
        return MaintenanceCommandsWords::tr("Show everybody in %1 the maintenance page (503) instead of the application.").arg(environment.name);
    }
    const QString by = left.maintenanceSince > 0 ? MaintenanceCommandsWords::tr(" %1 left it on: %2").arg(left.run, left.error ? left.error->message : left.outcome) : QString();
    return MaintenanceCommandsWords::tr("Take the maintenance page of %1 off: users reach the slot that the router points to.").arg(environment.name) + by;
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
    const QString name = subject->environment.name;
    MaintenanceSwitch page(world->get());
    const Result<> may = co_await page.look();
    if (!may) {
        co_return context->fail(may.error());
    }
    if (const int answer = confirm(*context, *parser, Intention::in(subject->environment, intendedWords(subject->environment, page.leftBy(), isOn))); answer != ExitDone) {
        co_return answer;
    }
    const Result<> changed = co_await page.set(isOn);
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
