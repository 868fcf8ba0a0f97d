#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/runreference.h"
#include "app/ctl/watchrun.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WatchCommand)
};

QCoro::Task<int> run(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString reference = parser->positionalArguments().value(0);
    const Result<QString> found = co_await findRun(context, reference);
    if (!found) {
        context->console().error(found.error());
        co_return exitCodeOf(found.error());
    }
    const QString name = *found;
    const int code = co_await watchRun(context, name);
    co_return code;
}

} // namespace

CommandSpec watchCommand()
{
    return {QStringLiteral("watch"), QStringLiteral("RUN"), Words::tr("Follow a run live; Ctrl-C leaves it going."),
        Words::tr("Prints each step as it is observed, the time that is left of the watch, and the outcome. Ends with the run's own exit code; with 5 when "
                  "you leave it by Ctrl-C, or when nothing works on the run any more. With --json: one event of the journal a line.\n\n"
                  "Example: pilothousectl watch last"),
        {}, false, run};
}

} // namespace Pilothouse
