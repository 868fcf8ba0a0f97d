#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/planfile.h"
#include "app/ctl/plannedrun.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class DeployCommandWords {
    Q_DECLARE_TR_FUNCTIONS(DeployCommand)
};

QCommandLineOption proveOption()
{
    return {QStringLiteral("prove"), DeployCommandWords::tr("Try pending migrations on a scratch copy of the schema first, as plan does.")};
}

// What a plan file says is not said a second time beside it.
Result<> checkOptions(const QCommandLineParser& parser)
{
    QStringList given;
    std::vector<QCommandLineOption> planning = planOptions();
    planning.push_back(proveOption());
    for (const QCommandLineOption& option : planning) {
        if (parser.isSet(option.names().constFirst())) {
            given << QStringLiteral("--") + option.names().constFirst();
        }
    }
    if (!parser.isSet(QStringLiteral("plan")) || given.isEmpty()) {
        return {};
    }
    return failure(ErrorCode::InvalidInput, DeployCommandWords::tr("--plan names a plan that is made, and %1 would make another.").arg(given.join(QStringLiteral(", "))),
        DeployCommandWords::tr("Say either --plan FILE alone, or what to plan now."));
}

QCoro::Task<Result<Plan>> planToRun(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<> options = checkOptions(*parser);
    if (!options) {
        co_return forward(options);
    }
    if (parser->isSet(QStringLiteral("plan"))) {
        co_return readPlan(parser->value(QStringLiteral("plan")));
    }
    const ProofWish proof = parser->isSet(QStringLiteral("prove")) ? ProofWish::Always : ProofWish::WhenOverridden;
    co_return co_await planFromOptions(context, parser, proof);
}

QCoro::Task<int> deploy(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Plan> plan = co_await planToRun(context, parser);
    if (!plan) {
        co_return context->fail(plan.error());
    }
    const bool isJustMade = !parser->isSet(QStringLiteral("plan"));
    co_return co_await runPlan(context, parser, *plan, isJustMade);
}

} // namespace

CommandSpec deployCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("deploy");
    spec.summary = DeployCommandWords::tr("Plan and run a deployment, and watch it.");
    spec.description = DeployCommandWords::tr("Shows the plan and asks before it starts. The run is a process of its own: closing this one changes nothing in it.\n"
                                 "Exit codes: 0 done, 1 failed or aborted before the switch, 2 bad input, 3 rolled back, 4 refused, 5 nobody to ask or detached, "
                                 "6 needs a person, 130 nothing changed.");
    spec.example = QStringLiteral("pilothousectl deploy --env production --release r42");
    spec.options = planOptions();
    spec.options.push_back(proveOption());
    spec.options.push_back({QStringLiteral("plan"), DeployCommandWords::tr("Run this plan file instead of planning now; not together with the options above."), QStringLiteral("FILE")});
    for (const QCommandLineOption& option : runOptions()) {
        spec.options.push_back(option);
    }
    spec.run = deploy;
    return spec;
}

} // namespace Pilothouse
