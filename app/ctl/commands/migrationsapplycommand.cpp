#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/planfile.h"
#include "app/ctl/plannedrun.h"
#include <QCoreApplication>

// The teams' own words for a deployment: nothing here plans or runs by itself.
namespace Pilothouse {
namespace {

class MigrationsApplyCommandWords {
    Q_DECLARE_TR_FUNCTIONS(MigrationsApplyCommand)
};

Result<PlanRequest> applyRequestOf(const QCommandLineParser& parser)
{
    const bool isWithout = parser.isSet(QStringLiteral("no-downtime"));
    if (!isWithout && !parser.isSet(QStringLiteral("monitor")) && !parser.isSet(QStringLiteral("rollback-on-error"))) {
        return failure(ErrorCode::InvalidInput, MigrationsApplyCommandWords::tr("Migrations are applied with the release that brings them, and not by themselves."),
            MigrationsApplyCommandWords::tr("Say how: --no-downtime, which makes breaking ones in two halves, or --monitor --rollback-on-error, which refuses them."));
    }
    const Result<QString> release = releaseOption(parser);
    if (!release) {
        return forward(release);
    }
    PlanRequest request(*release, QStringLiteral("blue-green"), {});
    request.expandContract = isWithout;
    return request;
}

QCoro::Task<int> applyMigrations(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<PlanRequest> request = applyRequestOf(*parser);
    if (!request) {
        co_return context->fail(request.error());
    }
    const Result<Plan> plan = co_await planOf(context, parser, *request);
    if (!plan) {
        co_return context->fail(plan.error());
    }
    if (parser->isSet(QStringLiteral("rollback-on-error")) && plan->step(QStringLiteral("backup")) == nullptr) {
        context->console().warning(MigrationsApplyCommandWords::tr("No backup is taken before: the project file turns backups off, or names no database."));
    }
    co_return co_await runPlan(context, parser, *plan, true);
}

} // namespace

CommandSpec migrationsApplyCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("migrations apply");
    command.summary = MigrationsApplyCommandWords::tr("Deploy a release with its migrations: deploy, in other words.");
    command.description = MigrationsApplyCommandWords::tr("Plans and runs a blue-green deployment, as deploy does: backup, migrations, new slot, switch, watch. "
                                                          "--no-downtime is deploy --expand-contract. --monitor and --rollback-on-error are what every deployment does: locks, requests and health are watched, "
                                                          "and an error takes it back by itself. What cannot be applied without a stop is refused with 4. Exit codes are those of deploy.");
    command.example = QStringLiteral("pilothousectl migrations apply --no-downtime --env production --release r42");
    command.options = {Context::environmentOption(), releaseOption(),
        {QStringLiteral("no-downtime"), MigrationsApplyCommandWords::tr("Make breaking migrations in two halves, with both releases working.")},
        {QStringLiteral("monitor"), MigrationsApplyCommandWords::tr("Watch locks, requests and health; every deployment does.")},
        {QStringLiteral("rollback-on-error"), MigrationsApplyCommandWords::tr("Back up before, go back by itself on errors; every deployment does.")}};
    for (const QCommandLineOption& option : runOptions()) {
        command.options.push_back(option);
    }
    command.run = applyMigrations;
    return command;
}

} // namespace Pilothouse
