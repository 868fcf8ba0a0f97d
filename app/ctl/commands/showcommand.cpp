#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/runprinter.h"
#include "app/ctl/runreference.h"
#include "models/deployment/runjson.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

QCoro::Task<int> run(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString reference = parser->positionalArguments().value(0);
    const Result<LoadedRun> loaded = co_await loadRun(context, reference);
    if (!loaded) {
        context->console().error(loaded.error());
        co_return exitCodeOf(loaded.error());
    }
    const qint64 now = context->clock().now().toMSecsSinceEpoch() * 1000;
    context->console().json(runToJson(loaded->state, now));
    for (const QString& line : RunPrinter().summary(loaded->state, now)) {
        context->console().line(line);
    }
    co_return ExitDone;
}

} // namespace

CommandSpec showCommand()
{
    return {QStringLiteral("show"), QStringLiteral("RUN"), Words::tr("Show one run: steps, traffic, notes, outcome."),
        Words::tr("Shows where a run stands, or how it ended. RUN is 7, run-7 or last. It changes nothing and ends with 0 whatever the run's outcome.\n\n"
                  "Example: pilothousectl show last"),
        {}, false, run};
}

} // namespace Pilothouse
