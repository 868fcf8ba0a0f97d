#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/runreference.h"
#include "app/ctl/watchrun.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class WatchCommandWords {
    Q_DECLARE_TR_FUNCTIONS(WatchCommand)
};

QCoro::Task<int> runWatch(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString reference = parser->positionalArguments().value(0);
    const Result<QString> found = co_await findRun(context, reference);
    if (!found) {
        co_return context->fail(found.error());
    }
    const QString name = *found;
    const int code = co_await watchRun(context, name);
    co_return code;
}

} // namespace

CommandSpec watchCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("watch");
    command.arguments = QStringLiteral("RUN");
    command.mostArguments = 1;
    command.summary = WatchCommandWords::tr("Follow a run live; Ctrl-C leaves it going.");
    command.description = WatchCommandWords::tr("Prints each step as it is observed, the time that is left of the watch, and the outcome. Ends with the run's own exit code; with 5 when you leave it by Ctrl-C, or when nothing works on the run any more. With --json: one event of the journal a line.");
    command.example = QStringLiteral("pilothousectl watch last");
    command.run = runWatch;
    return command;
}

} // namespace Pilothouse
