#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/statustext.h"
#include "services/environment/observer.h"
#include "services/environment/openexpansions.h"
#include "services/migration/djangoreader.h"
#include "services/process/filelock.h"
#include "services/router/routerfactory.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class StatusCommandWords {
    Q_DECLARE_TR_FUNCTIONS(StatusCommand)
};

int exitCodeOf(const EnvironmentStatus& status)
{
    if (!status.failures.isEmpty()) {
        return ExitFailedBeforeSwitch;
    }
    return status.drift.isEmpty() ? ExitDone : ExitRefused;
}

QCoro::Task<int> status(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Context::Subject> subject = context->subject(*parser);
    if (!subject) {
        co_return context->fail(subject.error());
    }
    const Project& project = subject->project;
    const Environment& environment = subject->environment;
    const std::unique_ptr<Runtime> runtime = makeRuntime(project, environment, context->processes(), context->clock());
    const Result<std::unique_ptr<Router>> router = makeRouter(environment, *runtime, context->processes(), context->clock());
    if (!router) {
        co_return context->fail(router.error());
    }
    DjangoReader reader(runtime.get(), environment.application.web.service, environment.migrations);
    DjangoReader* const django = &reader;
    ObserverParts parts;
    parts.runtime = runtime.get();
    parts.router = router->get();
    parts.journal = &context->journal();
    parts.isRunnerAlive = [](const QString& run) { return FileLock(Context::runLockFile(run)).isHeldByOther(); };
    if (environment.migrations.framework == u"django") {
        parts.migrations = [django](QString imageId) { return django->read(std::move(imageId)); };
    }
    if (environment.database && environment.migrations.framework == u"django") {
        Context* const shared = context.get();
        parts.expansions = [shared, environment] { return readOpenExpansions(*environment.database, environment.migrations, &shared->secrets(), &shared->clock()); };
    }
    Observer observer(project, environment, parts);
    const EnvironmentStatus observed = co_await observer.observe();
    context->console().json(observed.toJson());
    for (const QString& line : describeStatus(observed, context->times())) {
        context->console().line(line);
    }
    co_return exitCodeOf(observed);
}

} // namespace

CommandSpec statusCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("status");
    spec.summary = StatusCommandWords::tr("What runs, who serves, what has drifted, and what is expanded.");
    spec.description = StatusCommandWords::tr("Drift is what differs from the project file and from what the last run left. Expansions that the database carries are named with what ends them; they are as they should be. Changes nothing. Exit code 0 when all is as it should be, also before the first deployment and after eject; 4 when something has drifted, 1 when a part of the stack does not answer.");
    spec.example = QStringLiteral("pilothousectl status --env production");
    spec.options = {Context::environmentOption()};
    spec.run = status;
    return spec;
}

} // namespace Pilothouse
