#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/texttable.h"
#include "models/deployment/runjson.h"
#include "models/deployment/runwords.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RunsCommand)
};

constexpr int usualLimit = 20;

QStringList rowOf(const RunState& state, qint64 now)
{
    const QString started = QDateTime::fromMSecsSinceEpoch(state.createdAt / 1000).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return {state.run, state.environment, state.release, state.strategy, phaseWords(state.phase), started, spokenDuration(runDuration(state, now)),
        state.probeSent > 0 ? requestsFailedWords(state) : QStringLiteral("–")};
}

QCoro::Task<Result<QList<RunState>>> states(std::shared_ptr<Context> context, QString environment, int limit)
{
    const Result<QList<Event>> created = co_await context->journal().runs();
    if (!created) {
        co_return forward(created);
    }
    QList<RunState> states;
    for (auto it = created->crbegin(); it != created->crend() && states.size() < limit; ++it) {
        if (!environment.isEmpty() && it->payload.value(QStringLiteral("environment")).toString() != environment) {
            continue;
        }
        const QString run = it->run;
        const Result<QList<Event>> events = co_await context->journal().read(0, run);
        if (!events) {
            co_return forward(events);
        }
        states.append(foldRun(run, *events));
    }
    co_return states;
}

void print(const Console& console, const QList<RunState>& states, qint64 now)
{
    QJsonArray array;
    TextTable table({Words::tr("RUN"), Words::tr("ENVIRONMENT"), Words::tr("RELEASE"), Words::tr("STRATEGY"), Words::tr("OUTCOME"), Words::tr("STARTED"),
                        Words::tr("DURATION"), Words::tr("REQUESTS FAILED")},
        {6});
    for (const RunState& state : states) {
        array.append(runSummaryJson(state, now));
        table.add(rowOf(state, now));
    }
    console.json({{QStringLiteral("runs"), array}});
    if (states.isEmpty()) {
        console.line(Words::tr("There is no run yet."));
        return;
    }
    for (const QString& line : table.lines()) {
        console.line(line);
    }
}

QCoro::Task<int> run(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    bool isNumber = true;
    const int limit = parser->isSet(QStringLiteral("limit")) ? parser->value(QStringLiteral("limit")).toInt(&isNumber) : usualLimit;
    if (!isNumber || limit < 1) {
        context->console().error({ErrorCode::InvalidInput, Words::tr("--limit takes a number of runs, at least 1."), {}, {}});
        co_return ExitBadInput;
    }
    const QString environment = parser->value(QStringLiteral("env"));
    const Result<QList<RunState>> found = co_await states(context, environment, limit);
    if (!found) {
        context->console().error(found.error());
        co_return exitCodeOf(found.error());
    }
    print(context->console(), *found, context->clock().now().toMSecsSinceEpoch() * 1000);
    co_return ExitDone;
}

} // namespace

CommandSpec runsCommand()
{
    return {QStringLiteral("runs"), {}, Words::tr("List the runs, newest first."),
        Words::tr("Lists what was deployed and rolled back: when, how it ended and how many requests failed.\n\nExample: pilothousectl runs --env production --limit 5"),
        {{QStringLiteral("env"), Words::tr("Only runs of this environment."), QStringLiteral("environment")},
            {QStringLiteral("limit"), Words::tr("At most so many; default: 20."), QStringLiteral("n")}},
        false, run};
}

} // namespace Pilothouse
