#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/planfile.h"
#include "app/ctl/planprinter.h"
#include "app/composition/worldfactory.h"
#include "models/deployment/plandifference.h"
#include "services/deployment/planningservice.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PlanCommand", text);
}

void show(const Console& console, const Plan& plan)
{
    QJsonObject json = plan.toJson();
    json.insert(QStringLiteral("digest"), plan.digest());
    console.json(json);
    for (const QString& line : describePlan(plan)) {
        console.line(line);
    }
}

QCoro::Task<int> plan(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Plan> planned = co_await planFromOptions(context, parser);
    if (!planned) {
        context->console().error(planned.error());
        co_return exitCodeOf(planned.error());
    }
    const QString output = parser->value(QStringLiteral("o"));
    if (!output.isEmpty()) {
        const Result<> written = writePlan(*planned, output);
        if (!written) {
            context->console().error(written.error());
            co_return exitCodeOf(written.error());
        }
        context->console().message(tr("Plan %1 written to %2").arg(planned->shortDigest(), output));
    }
    show(context->console(), *planned);
    co_return ExitDone;
}

QCoro::Task<int> planShow(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Plan> read = readPlan(parser->positionalArguments().value(0));
    if (!read) {
        context->console().error(read.error());
        co_return exitCodeOf(read.error());
    }
    show(context->console(), *read);
    co_return ExitDone;
}

QCoro::Task<int> planDiff(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Plan> before = readPlan(parser->positionalArguments().value(0));
    const Result<Plan> after = readPlan(parser->positionalArguments().value(1));
    for (const Result<Plan>* side : {&before, &after}) {
        if (!*side) {
            context->console().error(side->error());
            co_return exitCodeOf(side->error());
        }
    }
    const QList<PlanChange> changes = planDifference(*before, *after);
    QJsonArray array;
    for (const PlanChange& change : changes) {
        context->console().line(QStringLiteral("%1: %2 → %3").arg(change.subject, change.before, change.after));
        array.append(QJsonObject {{QStringLiteral("subject"), change.subject}, {QStringLiteral("before"), change.before}, {QStringLiteral("after"), change.after}});
    }
    context->console().json({{QStringLiteral("changes"), array}});
    if (changes.isEmpty()) {
        context->console().line(tr("The plans do the same to the same (%1).").arg(before->shortDigest()));
    }
    co_return changes.isEmpty() ? ExitDone : ExitRefused;
}

} // namespace

CommandSpec planCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("plan");
    spec.summary = tr("Plan a deployment; changes nothing.");
    spec.description = tr("Example: pilothousectl plan --env production --release r42 --strategy blue-green -o r42.plan\nA migration that the gate refuses ends with exit code 4 and names statement and line.");
    spec.options = planOptions();
    spec.options.push_back({{QStringLiteral("o"), QStringLiteral("output")}, tr("Write the plan to this file."), QStringLiteral("file")});
    spec.run = plan;
    return spec;
}

CommandSpec planShowCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("plan show");
    spec.arguments = QStringLiteral("PLAN");
    spec.summary = tr("Show a plan file.");
    spec.run = planShow;
    return spec;
}

CommandSpec planDiffCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("plan diff");
    spec.arguments = QStringLiteral("PLAN PLAN");
    spec.summary = tr("What two plan files do differently; exit code 4 when anything.");
    spec.run = planDiff;
    return spec;
}

} // namespace Pilothouse
