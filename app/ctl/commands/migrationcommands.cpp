#include "app/composition/worldfactory.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/planfile.h"
#include "app/ctl/reviewtext.h"
#include "services/deployment/releases.h"
#include "services/migration/lint/strategyanswer.h"
#include "services/migration/review/reviewjson.h"
#include "services/migration/review/schemareviewer.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

struct MigrationCommandsWords {
    Q_DECLARE_TR_FUNCTIONS(MigrationCommands)
};

/// What a command reviews.
struct Target {
    QString release;
    QString imageId;
};

/// The image of --release; without it that of the release that serves.
QCoro::Task<Result<Target>> targetOf(DeploymentWorld* world, QString release)
{
    const ApplicationService web = world->environment.application.web;
    if (!release.isEmpty()) {
        const Result<ObservedImage> image = co_await imageOfRelease(world, web, release);
        if (!image) {
            co_return forward(image);
        }
        co_return Target {release, image->id};
    }
    const Result<std::optional<ObservedContainer>> serving = co_await servingContainer(world);
    if (!serving) {
        co_return forward(serving);
    }
    if (!*serving) {
        co_return failure(ErrorCode::NotFound, MigrationCommandsWords::tr("No container of %1 serves now.").arg(web.service), MigrationCommandsWords::tr("Start the stack, or name a release by --release RELEASE."));
    }
    co_return Target {releaseOf(web, web, **serving), (*serving)->imageId};
}

QCoro::Task<Result<SchemaReview>> reviewOf(DeploymentWorld* world, QString release, bool isThorough)
{
    if (!world->django) {
        co_return failure(ErrorCode::InvalidInput, MigrationCommandsWords::tr("Environment %1 has no migrations that Pilothouse can read.").arg(world->environment.name),
            MigrationCommandsWords::tr("Add `migrations: {framework: django}` and `database:` to it in pilothouse.yaml."));
    }
    const Result<Target> target = co_await targetOf(world, release);
    if (!target) {
        co_return forward(target);
    }
    ReviewSources sources;
    sources.django = world->django.get();
    sources.database = world->database.get();
    sources.catalog = world->catalog.get();
    sources.router = isThorough ? world->router.get() : nullptr;
    sources.clock = world->clock;
    SchemaReviewer reviewer(world->environment, sources);
    const QString name = target->release;
    const QString imageId = target->imageId;
    Result<SchemaReview> review = co_await reviewer.review(name, imageId);
    co_return review;
}

QCoro::Task<Result<SchemaReview>> reviewFromOptions(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, bool isThorough)
{
    const Result<Context::Subject> subject = context->subject(*parser);
    if (!subject) {
        co_return forward(subject);
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*context, subject->project, subject->environment);
    if (!world) {
        co_return forward(world);
    }
    DeploymentWorld* const made = world->get();
    const QString release = parser->value(QStringLiteral("release"));
    Result<SchemaReview> review = co_await reviewOf(made, release, isThorough);
    co_return review;
}

void show(const Console& console, const SchemaReview& review, const QStringList& lines)
{
    console.json(reviewJson(review));
    for (const QString& line : lines) {
        console.line(line);
    }
}

QCoro::Task<int> listMigrations(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<SchemaReview> review = co_await reviewFromOptions(context, parser, false);
    if (!review) {
        co_return context->fail(review.error());
    }
    show(context->console(), *review, migrationTree(*review));
    co_return ExitDone;
}

QCoro::Task<int> check(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString strategy = parser->value(QStringLiteral("strategy"));
    if (!strategyNamed(strategy)) {
        co_return context->fail({ErrorCode::InvalidInput, MigrationCommandsWords::tr("“%1” is no strategy.").arg(strategy), MigrationCommandsWords::tr("Say one of: %1.").arg(strategyNames().join(QStringLiteral(", "))), {}});
    }
    const Result<SchemaReview> review = co_await reviewFromOptions(context, parser, true);
    if (!review) {
        co_return context->fail(review.error());
    }
    show(context->console(), *review, describeReview(*review));
    for (const StrategyVerdict& verdict : review->strategies) {
        if (verdict.strategy == strategy && verdict.word != StrategyWord::Allowed) {
            co_return ExitRefused;
        }
    }
    co_return ExitDone;
}

QCommandLineOption optionalRelease()
{
    return {QStringLiteral("release"), MigrationCommandsWords::tr("The release, an image tag; the one that serves when left out."), QStringLiteral("RELEASE")};
}

} // namespace

CommandSpec migrationsListCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("migrations list");
    command.summary = MigrationCommandsWords::tr("Applied, pending and unknown migrations.");
    command.description = MigrationCommandsWords::tr("Reads them in a throw-away container of the release's image, against the environment's database: [X] applied, [ ] pending, with its class, [?] applied but not in that image. Changes nothing.");
    command.example = QStringLiteral("pilothousectl migrations list --env production --release r42");
    command.options = {Context::environmentOption(), optionalRelease()};
    command.run = listMigrations;
    return command;
}

CommandSpec migrationsCheckCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("migrations check");
    command.summary = MigrationCommandsWords::tr("Judge a release's pending migrations with the live database's facts.");
    command.description = MigrationCommandsWords::tr("What each statement locks and for how long, by the tables' real sizes; whether the old code goes on; what must come first; which strategies may carry it. Ends with 0 when the strategy simply may, with 4 when it asks or refuses. Changes nothing.");
    command.example = QStringLiteral("pilothousectl migrations check --env production --release r42");
    command.options = {Context::environmentOption(), optionalRelease(),
        {QStringLiteral("strategy"), MigrationCommandsWords::tr("The strategy that the exit code is about; blue-green when left out."), QStringLiteral("STRATEGY"), QStringLiteral("blue-green")}};
    command.run = check;
    return command;
}

} // namespace Pilothouse
