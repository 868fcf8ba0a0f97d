#include "app/ctl/planfile.h"
#include "app/ctl/context.h"
#include "app/ctl/interrupt.h"
#include "app/composition/worldfactory.h"
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace Pilothouse {
namespace {

class PlanFileWords {
    Q_DECLARE_TR_FUNCTIONS(PlanFile)
};

} // namespace

QCommandLineOption releaseOption()
{
    return {QStringLiteral("release"), PlanFileWords::tr("The release: an image tag."), QStringLiteral("RELEASE")};
}

Result<QString> releaseOption(const QCommandLineParser& parser)
{
    const QString release = parser.value(QStringLiteral("release"));
    if (release.isEmpty()) {
        return failure(ErrorCode::InvalidInput, PlanFileWords::tr("No release was named."), PlanFileWords::tr("Say which by --release RELEASE, an image tag. `pilothousectl prepare` makes its images."));
    }
    return release;
}

std::vector<QCommandLineOption> planOptions()
{
    return {
        Context::environmentOption(),
        releaseOption(),
        {QStringLiteral("strategy"), PlanFileWords::tr("blue-green, when left out; maintenance-window: behind a page; contract: the second half of what --expand-contract began; take-back: away with what it began for a release that does not serve any more. Those two need no --release."), QStringLiteral("STRATEGY"), QStringLiteral("blue-green")},
        {QStringLiteral("expand-contract"), PlanFileWords::tr("Make breaking migrations in two halves: expanded now, with both releases working, and contracted later.")},
        {QStringLiteral("accept-unsafe"), PlanFileWords::tr("Accept the migrations that the gate refuses, by typing the release's name."), QStringLiteral("RELEASE")},
        {QStringLiteral("accept-failing"), PlanFileWords::tr("Leave a release that fails already, for the one that repairs it, by typing the new release's name."), QStringLiteral("RELEASE")},
    };
}

QCoro::Task<Result<Plan>> planFromOptions(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, ProofWish proof)
{
    const QString strategy = parser->value(QStringLiteral("strategy"));
    const bool isOfSchema = strategy == u"contract" || strategy == u"take-back";
    const Result<QString> release = isOfSchema ? Result<QString>(parser->value(QStringLiteral("release"))) : releaseOption(*parser);
    if (!release) {
        co_return forward(release);
    }
    PlanRequest request(*release, strategy, parser->value(QStringLiteral("accept-unsafe")), parser->value(QStringLiteral("accept-failing")));
    request.expandContract = parser->isSet(QStringLiteral("expand-contract"));
    request.proof = proof;
    co_return co_await planOf(context, parser, request);
}

QCoro::Task<Result<Plan>> planOf(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, PlanRequest request)
{
    const Result<Context::Subject> subject = context->subject(*parser);
    if (!subject) {
        co_return forward(subject);
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*context, subject->project, subject->environment);
    if (!world) {
        co_return forward(world);
    }
    PlanningService planning(world->get());
    const Console console = context->console();
    std::stop_source stop;
    std::unique_ptr<Interrupt> interrupt;
    // Before the proof begins there is nothing to take away: Ctrl-C simply ends this process.
    request.onProgress = [console, &stop, &interrupt](const QString& line) {
        if (!interrupt) {
            interrupt = std::make_unique<Interrupt>();
            QObject::connect(interrupt.get(), &Interrupt::interrupted, interrupt.get(), [&stop] { stop.request_stop(); });
        }
        console.message(line);
    };
    const std::stop_token token = stop.get_token();
    co_return co_await planning.plan(request, token);
}

QJsonObject planJson(const Plan& plan)
{
    QJsonObject json = plan.toJson();
    json.insert(QStringLiteral("digest"), plan.digest());
    return json;
}

Result<Plan> readPlan(const QString& file)
{
    QFile source(file);
    if (file.isEmpty() || !source.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InvalidInput, PlanFileWords::tr("The plan file “%1” cannot be read: %2").arg(file, source.errorString()), PlanFileWords::tr("Write one with `pilothousectl plan -o FILE`."));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(source.read(16 * 1024 * 1024), &problem);
    if (!document.isObject()) {
        return failure(ErrorCode::InvalidInput, PlanFileWords::tr("%1 is not a plan: %2 at byte %3.").arg(file, problem.errorString()).arg(problem.offset));
    }
    QJsonObject json = document.object();
    const QString stated = json.take(QStringLiteral("digest")).toString(); // beside the plan, not a part of it
    Result<Plan> plan = Plan::fromJson(json);
    if (!plan) {
        const Error& error = plan.error();
        return failure(ErrorCode::InvalidInput, error.message, error.remedy, error.detail);
    }
    if (plan->digest() != stated) {
        return failure(ErrorCode::InvalidInput, PlanFileWords::tr("%1 was changed after it was planned: its digest does not fit.").arg(file), PlanFileWords::tr("Plan again."));
    }
    return plan;
}

Result<> writePlan(const Plan& plan, const QString& file)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(QJsonDocument(planJson(plan)).toJson()) < 0 || !target.commit()) {
        return failure(ErrorCode::Io, PlanFileWords::tr("The plan could not be written to %1: %2").arg(file, target.errorString()));
    }
    return {};
}

} // namespace Pilothouse
