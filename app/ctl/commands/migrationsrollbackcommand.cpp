#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/planfile.h"
#include "app/ctl/plannedrun.h"
#include <QCoreApplication>

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
        return failure(ErrorCode::Refused, MigrationsRollbackCommandWords::tr("Going back to zero drops the application's tables, and Pilothouse does not do that."),
            MigrationsRollbackCommandWords::tr("Name one migration, as `migrations list` shows it: people.0002_rename_name."));
    }
    if (name.isEmpty() || word.section(QLatin1Char('.'), 0, 0).isEmpty()) {
        return failure(ErrorCode::InvalidInput, MigrationsRollbackCommandWords::tr("“%1” names no migration.").arg(word),
            MigrationsRollbackCommandWords::tr("Name one with its application, as `migrations list` shows it: people.0002_rename_name."));
    }
    return word;
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
                                                             "A migration that was applied as it is stays: 4 as well, with what to do instead.");
    command.example = QStringLiteral("pilothousectl migrations rollback people.0002_rename_name --env production");
    command.options = {Context::environmentOption()};
    for (const QCommandLineOption& option : runOptions()) {
        command.options.push_back(option);
    }
    command.run = rollBackMigration;
    return command;
}

} // namespace Pilothouse
