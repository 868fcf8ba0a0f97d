#include "app/composition/worldfactory.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/database/schemaleftovers.h"
#include "services/deployment/releases.h"
#include "services/migration/reconciliation.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

class MigrationsVerifyCommandWords {
    Q_DECLARE_TR_FUNCTIONS(MigrationsVerifyCommand)
};

/// The image of the release; without one, of the release that serves.
QCoro::Task<Result<QString>> imageFor(DeploymentWorld* world, QString release)
{
    const ApplicationService web = world->environment.application.web;
    if (!release.isEmpty()) {
        const Result<ObservedImage> image = co_await imageOfRelease(world, web, release);
        co_return image ? Result<QString>(image->id) : Result<QString>(forward(image));
    }
    const Result<std::optional<ObservedContainer>> serving = co_await servingContainer(world);
    if (!serving) {
        co_return forward(serving);
    }
    if (!*serving) {
        co_return failure(ErrorCode::NotFound, MigrationsVerifyCommandWords::tr("No container of %1 is there.").arg(web.service), MigrationsVerifyCommandWords::tr("Start the stack, or name a release with --release."));
    }
    co_return QString((*serving)->imageId);
}

QJsonObject leftoverJson(const SchemaLeftover& leftover)
{
    return {{QStringLiteral("kind"), leftover.isIndex ? QStringLiteral("invalid-index") : QStringLiteral("unvalidated-constraint")}, {QStringLiteral("table"), leftover.table},
        {QStringLiteral("name"), leftover.name}, {QStringLiteral("definition"), leftover.definition}, {QStringLiteral("cleanUp"), leftover.cleanUp}};
}

QJsonObject discrepancyJson(const Discrepancy& discrepancy)
{
    return {{QStringLiteral("migration"), discrepancy.label}, {QStringLiteral("applied"), discrepancy.isApplied}, {QStringLiteral("things"), QJsonArray::fromStringList(discrepancy.things)},
        {QStringLiteral("repair"), QJsonArray::fromStringList(discrepancy.repair)}};
}

void print(const Console& console, const QList<SchemaLeftover>& leftovers, const QList<Discrepancy>& discrepancies)
{
    for (const SchemaLeftover& leftover : leftovers) {
        console.line(leftover.isIndex ? MigrationsVerifyCommandWords::tr("INVALID index %1 on %2: it slows writes and answers no query.").arg(leftover.name, leftover.table)
                                      : MigrationsVerifyCommandWords::tr("Constraint %1 of %2 was never validated: older rows may break it.").arg(leftover.name, leftover.table));
        console.line(QStringLiteral("    ") + leftover.cleanUp);
    }
    for (const Discrepancy& discrepancy : discrepancies) {
        const QString things = discrepancy.things.join(QStringLiteral(", "));
        console.line(discrepancy.isApplied ? MigrationsVerifyCommandWords::tr("%1: django_migrations says applied, but not there: %2.").arg(discrepancy.label, things)
                                           : MigrationsVerifyCommandWords::tr("%1: django_migrations says not applied, but there already: %2.").arg(discrepancy.label, things));
        for (const QString& command : discrepancy.repair) {
            console.line(QStringLiteral("    ") + command);
        }
    }
    if (!discrepancies.isEmpty()) {
        console.line(MigrationsVerifyCommandWords::tr("Run them in a container of that release, once you know why it is so. Pilothouse does not."));
    }
    if (leftovers.isEmpty() && discrepancies.isEmpty()) {
        console.line(MigrationsVerifyCommandWords::tr("django_migrations and the catalog agree; no index is invalid, no constraint waits to be validated."));
    }
}

QCoro::Task<int> verifyMigrations(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Context::Subject> subject = context->subject(*parser);
    if (!subject) {
        co_return context->fail(subject.error());
    }
    const Environment environment = subject->environment;
    if (!environment.database || environment.migrations.framework != u"django") {
        co_return context->fail({ErrorCode::InvalidInput, MigrationsVerifyCommandWords::tr("Environment %1 has no database that Django migrates.").arg(environment.name), MigrationsVerifyCommandWords::tr("Add `database:` and `migrations:` in pilothouse.yaml."), {}});
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*context, subject->project, environment);
    if (!world) {
        co_return context->fail(world.error());
    }
    DeploymentWorld* const here = world->get();
    SchemaLeftovers schema(*environment.database, context->secrets());
    const Result<QList<SchemaLeftover>> leftovers = co_await schema.read();
    if (!leftovers) {
        co_return context->fail(leftovers.error());
    }
    const QString release = parser->value(QStringLiteral("release"));
    const Result<QString> image = co_await imageFor(here, release);
    if (!image) {
        co_return context->fail(image.error());
    }
    Reconciliation reconciliation(here->runtime.get(), environment.application.web.service, environment.migrations);
    const QString imageId = *image;
    const Result<QList<Discrepancy>> discrepancies = co_await reconciliation.read(imageId);
    if (!discrepancies) {
        co_return context->fail(discrepancies.error());
    }
    QJsonArray left;
    for (const SchemaLeftover& leftover : *leftovers) {
        left.append(leftoverJson(leftover));
    }
    QJsonArray differing;
    for (const Discrepancy& discrepancy : *discrepancies) {
        differing.append(discrepancyJson(discrepancy));
    }
    const bool isSound = leftovers->isEmpty() && discrepancies->isEmpty();
    context->console().json({{QStringLiteral("leftovers"), left}, {QStringLiteral("discrepancies"), differing}, {QStringLiteral("ok"), isSound}});
    print(context->console(), *leftovers, *discrepancies);
    co_return isSound ? ExitDone : ExitRefused;
}

} // namespace

CommandSpec migrationsVerifyCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("migrations verify");
    command.summary = MigrationsVerifyCommandWords::tr("Compare django_migrations with what is in the database.");
    command.description = MigrationsVerifyCommandWords::tr("Both ways: a migration that is recorded as applied and whose tables or columns are not there, and one whose are there and that is not recorded. Also INVALID indexes and constraints that were never validated. Shows the exact repair, and changes nothing. By the image of the release that serves, in a throw-away container. 0: all agree; 4: something is found.");
    command.example = QStringLiteral("pilothousectl migrations verify --env production");
    command.options = {Context::environmentOption(), {QStringLiteral("release"), MigrationsVerifyCommandWords::tr("By the migrations of this release instead."), QStringLiteral("RELEASE")}};
    command.run = verifyMigrations;
    return command;
}

} // namespace Pilothouse
