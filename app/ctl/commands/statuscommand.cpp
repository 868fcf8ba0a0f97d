#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/statustext.h"
#include "services/environment/observer.h"
#include "services/migration/djangoreader.h"
#include "services/process/filelock.h"
#include "services/router/routerfactory.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("StatusCommand", text);
}

QCoro::Task<Result<QStringList>> pendingOf(DjangoReader* reader, QString imageId)
{
    const Result<MigrationReading> reading = co_await reader->read(std::move(imageId));
    if (!reading) {
        co_return forward(reading);
    }
    QStringList labels;
    for (const PendingMigration& migration : reading->pending) {
        labels << migration.label();
    }
    co_return labels;
}

int exitCodeOf(const EnvironmentStatus& status)
{
    if (!status.failures.isEmpty()) {
        return ExitFailedBeforeSwitch;
    }
    return status.drift.isEmpty() ? ExitDone : ExitRefused;
}

void show(const Console& console, const EnvironmentStatus& status, const QString& zone)
{
    console.json(status.toJson());
    const QTimeZone known(zone.toUtf8());
    for (const QString& line : describeStatus(status, known.isValid() ? known : QTimeZone::utc())) {
        console.line(line);
    }
}

QCoro::Task<int> status(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Project> project = context->loadProject();
    if (!project) {
        context->console().error(project.error());
        co_return exitCodeOf(project.error());
    }
    const Result<Environment> environment = context->environment(*parser);
    if (!environment) {
        context->console().error(environment.error());
        co_return exitCodeOf(environment.error());
    }
    const std::unique_ptr<Runtime> runtime = makeRuntime(*project, *environment, context->processes(), context->clock());
    const Result<std::unique_ptr<Router>> router = makeRouter(*environment, *runtime, context->processes(), context->clock());
    if (!router) {
        context->console().error(router.error());
        co_return exitCodeOf(router.error());
    }
    DjangoReader reader(runtime.get(), environment->application.web.service, environment->migrations);
    DjangoReader* const django = &reader;
    ObserverParts parts;
    parts.runtime = runtime.get();
    parts.router = router->get();
    parts.journal = &context->journal();
    parts.isRunnerAlive = [](const QString& run) { return FileLock(Context::runLockFile(run)).isHeldByOther(); };
    if (environment->migrations.framework == u"django") {
        parts.pendingMigrations = [django](QString imageId) { return pendingOf(django, std::move(imageId)); };
    }
    Observer observer(*project, *environment, parts);
    const EnvironmentStatus observed = co_await observer.observe();
    show(context->console(), observed, project->timezone);
    co_return exitCodeOf(observed);
}

} // namespace

CommandSpec statusCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("status");
    spec.summary = tr("What really runs, who serves, and how that differs from what should.");
    spec.description = tr("Example: pilothousectl status --env production\nExit code 4 when something has drifted, 1 when a part of the stack does not answer.");
    spec.options = {Context::environmentOption()};
    spec.run = status;
    return spec;
}

} // namespace Pilothouse
