#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/planfile.h"
#include "app/ctl/planprinter.h"
#include "models/deployment/plandifference.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>

namespace Pilothouse {
namespace {

class PlanCommandWords {
    Q_DECLARE_TR_FUNCTIONS(PlanCommand)
};

void show(const Console& console, const Plan& plan)
{
    console.json(planJson(plan));
    for (const QString& line : describePlan(plan)) {
        console.line(line);
    }
    if (const QString sql = sqlOf(plan); !sql.isEmpty()) {
        console.line(QLatin1Char('\n') + sql.trimmed());
    }
}

Result<> writeSql(const Plan& plan, const QString& file)
{
    const QString sql = sqlOf(plan);
    if (sql.isEmpty()) {
        return failure(ErrorCode::InvalidInput, PlanCommandWords::tr("This plan runs no SQL of its own: there is nothing to write to %1.").arg(file), PlanCommandWords::tr("--sql goes with --expand-contract, and with --strategy contract or take-back."));
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(sql.toUtf8()) < 0 || !target.commit()) {
        return failure(ErrorCode::Io, PlanCommandWords::tr("The SQL could not be written to %1: %2").arg(file, target.errorString()));
    }
    return {};
}

QCoro::Task<int> plan(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const ProofWish proof = parser->isSet(QStringLiteral("no-proof")) ? ProofWish::Never : ProofWish::Always;
    const Result<Plan> planned = co_await planFromOptions(context, parser, proof);
    if (!planned) {
        co_return context->fail(planned.error());
    }
    const QString output = parser->value(QStringLiteral("o"));
    if (!output.isEmpty()) {
        const Result<> written = writePlan(*planned, output);
        if (!written) {
            co_return context->fail(written.error());
        }
    }
    if (parser->isSet(QStringLiteral("sql"))) {
        const Result<> written = writeSql(*planned, parser->value(QStringLiteral("sql")));
        if (!written) {
            co_return context->fail(written.error());
        }
    }
    show(context->console(), *planned);
    for (const QString& note : planned->notes) {
        context->console().warning(note);
    }
    if (!output.isEmpty()) {
        context->console().message(PlanCommandWords::tr("Plan %1 is in %2. To run it: pilothousectl deploy --plan %2").arg(planned->shortDigest(), output));
    }
    co_return ExitDone;
}

QCoro::Task<int> planShow(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Plan> read = readPlan(parser->positionalArguments().value(0));
    if (!read) {
        co_return context->fail(read.error());
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
            co_return context->fail(side->error());
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
        context->console().line(PlanCommandWords::tr("The plans do the same to the same (%1).").arg(before->shortDigest()));
    }
    co_return changes.isEmpty() ? ExitDone : ExitRefused;
}

} // namespace

CommandSpec planCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("plan");
    spec.summary = PlanCommandWords::tr("Plan a deployment; changes nothing.");
    spec.description = PlanCommandWords::tr("Looks at what runs, at the release's images and at its pending migrations, and lists the steps with their expected times. "
                                 "Pending migrations are tried on a scratch copy of the schema, with the running and the new release. "
                                 "A migration that the gate refuses, or a release that fails there, ends with 4, and names the statement.");
    spec.example = QStringLiteral("pilothousectl plan --env production --release r42 -o r42.plan");
    spec.options = planOptions();
    spec.options.push_back({QStringLiteral("no-proof"), PlanCommandWords::tr("Do not try pending migrations on a scratch copy of the schema.")});
    spec.options.push_back({{QStringLiteral("o"), QStringLiteral("output")}, PlanCommandWords::tr("Write the plan to this file too, for deploy --plan."), QStringLiteral("FILE")});
    spec.options.push_back({QStringLiteral("sql"), PlanCommandWords::tr("Write the SQL of --expand-contract, of a contract or of a take-back to this file too."), QStringLiteral("FILE")});
    spec.run = plan;
    return spec;
}

CommandSpec planShowCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("plan show");
    spec.arguments = QStringLiteral("FILE");
    spec.leastArguments = 1;
    spec.mostArguments = 1;
    spec.summary = PlanCommandWords::tr("Show a plan file.");
    spec.description = PlanCommandWords::tr("Prints what the plan would do, and to what. Whether it still fits the world is looked at by deploy. "
                                 "A file that was edited by hand is refused, because its digest does not fit.");
    spec.example = QStringLiteral("pilothousectl plan show r42.plan");
    spec.run = planShow;
    return spec;
}

CommandSpec planDiffCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("plan diff");
    spec.arguments = QStringLiteral("FILE FILE");
    spec.leastArguments = 2;
    spec.mostArguments = 2;
    spec.summary = PlanCommandWords::tr("What two plan files do differently.");
    spec.description = PlanCommandWords::tr("One line a difference, in what will be done and to what; times and estimates are not compared. Ends with 0 when there is none, with 4 when there is one.");
    spec.example = QStringLiteral("pilothousectl plan diff monday.plan today.plan");
    spec.run = planDiff;
    return spec;
}

} // namespace Pilothouse
