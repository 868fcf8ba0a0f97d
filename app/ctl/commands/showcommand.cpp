#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/runprinter.h"
#include "app/ctl/runreference.h"
#include "models/deployment/runjson.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class ShowCommandWords {
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

QCoro::Task<int> runShow(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString reference = parser->positionalArguments().value(0);
    const Result<LoadedRun> loaded = co_await loadRun(context, reference);
    if (!loaded) {
        co_return context->fail(loaded.error());
    }
    const qint64 now = context->clock().nowMicroseconds();
    context->console().json(runToJson(loaded->state, now));
    for (const QString& line : RunPrinter(context->times()).summary(loaded->state, now)) {
        context->console().line(line);
    }
    co_return ExitDone;
}

} // namespace

CommandSpec showCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("show");
    command.arguments = QStringLiteral("RUN");
    command.mostArguments = 1;
    command.summary = ShowCommandWords::tr("Show one run: steps, traffic, notes, outcome.");
    command.description = ShowCommandWords::tr("Where a run stands, or how it ended. Changes nothing, and ends with 0 whatever the run's outcome was.");
    command.example = QStringLiteral("pilothousectl show last");
    command.run = runShow;
    return command;
}

} // namespace Pilothouse
