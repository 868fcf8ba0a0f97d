#include "app/composition/worldfactory.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/planfile.h"
#include "app/ctl/plannedrun.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

class MigrationsRollbackCommandWords {
    Q_DECLARE_TR_FUNCTIONS(MigrationsRollbackCommand)
};

/// "people.0002_rename_name".
Result<QString> labelOf(const QString& word)
{
    const QString name = word.section(QLatin1Char('.'), 1);
    if (name == u"zero" || word == u"zero") {
        return failure(ErrorCode::InvalidInput, MigrationsRollbackCommandWords::tr("Going back to zero drops the application's tables, and Pilothouse does not do that."),
            MigrationsRollbackCommandWords::tr("Name one migration, as `migrations list` shows it: people.0002_rename_name."));
    }
    if (name.isEmpty() || word.section(QLatin1Char('.'), 0, 0).isEmpty()) {
        return failure(ErrorCode::InvalidInput, MigrationsRollbackCommandWords::tr("“%1” names no migration.").arg(word),
            MigrationsRollbackCommandWords::tr("Name one with its application, as `migrations list` shows it: people.0002_rename_name."));
    }
    return word;
}

/// What to do instead: an applied migration that was not expanded holds data by now that reversing would drop.
QCoro::Task<Error> insteadOf(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, QString label)
{
    const Result<Context::Subject> subject = context->subject(*parser);
    const Result<std::unique_ptr<DeploymentWorld>> world = subject ? makeWorld(*context, subject->project, subject->environment) : Result<std::unique_ptr<DeploymentWorld>>(forward(subject));
    if (!world) {
        co_return Error(world.error());
    }
    const Result<QList<AppliedMigration>> applied = co_await (*world)->database->appliedMigrations();
    if (!applied) {
        co_return Error(applied.error());
    }
    const bool isApplied = std::any_of(applied->cbegin(), applied->cend(), [&](const AppliedMigration& each) { return each.label() == label; });
    if (!isApplied) {
        co_return Error {ErrorCode::InvalidInput, MigrationsRollbackCommandWords::tr("%1 is not applied in %2: there is nothing to roll back.").arg(label, subject->environment.name),
            MigrationsRollbackCommandWords::tr("`pilothousectl migrations list` shows what is."), {}};
    }
    co_return Error {ErrorCode::InvalidInput, MigrationsRollbackCommandWords::tr("%1 was applied as it is, not expanded: reversing it would drop what was written since, and Pilothouse does not do that to a live database.").arg(label),
        MigrationsRollbackCommandWords::tr("To go back to the release before: `pilothousectl rollback RUN`; additive migrations stay, and it works on them. To undo it in the schema: a release with a migration forward."), {}};
}

QCoro::Task<int> rollBackMigration(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<QString> label = labelOf(parser->positionalArguments().first());
    if (!label) {
        co_return context->fail(label.error());
    }
    PlanRequest request({}, QStringLiteral("take-back"), {});
    request.migration = *label;
    const Result<Plan> plan = co_await planOf(context, parser, request);
    if (!plan && plan.error().code == ErrorCode::NotFound) {
        const QString name = *label;
        const Error instead = co_await insteadOf(context, parser, name);
        co_return context->fail(instead);
    }
    if (!plan) {
        co_return context->fail(plan.error());
    }
    co_return co_await runPlan(context, parser, *plan, true);
}

} // namespace

CommandSpec migrationsRollbackCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("migrations rollback");
    command.arguments = QStringLiteral("MIGRATION");
    command.leastArguments = 1;
    command.mostArguments = 1;
    command.summary = MigrationsRollbackCommandWords::tr("Take one migration back that was expanded and that the serving release does not need.");
    command.description = MigrationsRollbackCommandWords::tr("After rollback has brought the release before back: what was expanded for the migration goes, the schema is what it was before, and the migration is not recorded any more. "
                                                             "A run with a backup, as deploy --strategy take-back of all of them is. Refused with 4 while a release that needs it serves, or when something would be lost. "
                                                             "A migration that was applied as it is stays: 2, and what to do instead.");
    command.example = QStringLiteral("pilothousectl migrations rollback people.0002_rename_name --env production");
    command.options = {Context::environmentOption()};
    for (const QCommandLineOption& option : runOptions()) {
        command.options.push_back(option);
    }
    command.run = rollBackMigration;
    return command;
}

} // namespace Pilothouse
