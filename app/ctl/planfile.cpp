#include "app/ctl/planfile.h"
#include "app/ctl/context.h"
#include "app/composition/worldfactory.h"
#include "services/deployment/planningservice.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace Pilothouse {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PlanFile", text);
}

} // namespace

std::vector<QCommandLineOption> planOptions()
{
    return {
        Context::environmentOption(),
        {QStringLiteral("release"), tr("Release: the image tag."), QStringLiteral("tag")},
        {QStringLiteral("strategy"), tr("Strategy; default: blue-green."), QStringLiteral("name"), QStringLiteral("blue-green")},
        {QStringLiteral("accept-unsafe"), tr("Accept migrations that the gate refuses: the release's name, typed."), QStringLiteral("release")},
    };
}

QCoro::Task<Result<Plan>> planFromOptions(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString release = parser->value(QStringLiteral("release"));
    if (release.isEmpty()) {
        co_return failure(ErrorCode::InvalidInput, tr("No release was named."), tr("Add --release TAG; `pilothousectl prepare` makes one."));
    }
    const Result<Project> project = context->loadProject();
    if (!project) {
        co_return forward(project);
    }
    const Result<Environment> environment = context->environment(*parser);
    if (!environment) {
        co_return forward(environment);
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*context, *project, *environment);
    if (!world) {
        co_return forward(world);
    }
    PlanningService planning(world->get());
    const PlanRequest request(release, parser->value(QStringLiteral("strategy")), parser->value(QStringLiteral("accept-unsafe")));
    co_return co_await planning.plan(request);
}

Result<Plan> readPlan(const QString& file)
{
    QFile source(file);
    if (file.isEmpty() || !source.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InvalidInput, tr("The plan file “%1” cannot be read: %2").arg(file, source.errorString()), tr("Write one with `pilothousectl plan -o FILE`."));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(source.read(16 * 1024 * 1024), &problem);
    if (!document.isObject()) {
        return failure(ErrorCode::InvalidInput, tr("%1 is not a plan: %2 at byte %3.").arg(file, problem.errorString()).arg(problem.offset));
    }
    QJsonObject json = document.object();
    const QString stated = json.take(QStringLiteral("digest")).toString(); // beside the plan, not a part of it
    Result<Plan> plan = Plan::fromJson(json);
    if (!plan) {
        const Error& error = plan.error();
        return failure(ErrorCode::InvalidInput, error.message, error.remedy, error.detail);
    }
    if (plan->digest() != stated) {
        return failure(ErrorCode::InvalidInput, tr("%1 was changed after it was planned: its digest does not fit.").arg(file), tr("Plan again."));
    }
    return plan;
}

Result<> writePlan(const Plan& plan, const QString& file)
{
    QJsonObject json = plan.toJson();
    json.insert(QStringLiteral("digest"), plan.digest());
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(QJsonDocument(json).toJson()) < 0 || !target.commit()) {
        return failure(ErrorCode::Io, tr("The plan could not be written to %1: %2").arg(file, target.errorString()));
    }
    return {};
}

} // namespace Pilothouse
