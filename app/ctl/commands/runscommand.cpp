#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/runreference.h"
#include "app/ctl/texttable.h"
#include "models/deployment/runjson.h"
#include "models/deployment/runwords.h"
#include "services/project/diagnostics.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

class RunsCommandWords {
    Q_DECLARE_TR_FUNCTIONS(RunsCommand)
};

constexpr int usualLimit = 20;

/// Which runs are meant; what is empty does not restrict.
struct Wanted {
    QString project;
    QString environment;
    int limit = usualLimit;
};

bool isWanted(const Event& created, const Wanted& wanted)
{
    const auto fits = [&created](const char* key, const QString& value) { return value.isEmpty() || created.payload.value(QLatin1String(key)).toString() == value; };
    return fits("project", wanted.project) && fits("environment", wanted.environment);
}

// A name that neither the project nor any of its runs knows is a slip, not an empty list.
Result<> checkEnvironment(Context& context, const QList<Event>& created, const Wanted& wanted)
{
    QStringList names;
    if (const Result<Project> project = context.loadProject(); project && !wanted.project.isEmpty()) {
        for (const Environment& environment : project->environments) {
            names << environment.name;
        }
    }
    const Wanted anyEnvironment {wanted.project, {}, 0};
    for (const Event& event : created) {
        if (isWanted(event, anyEnvironment)) {
            names << event.payload.value(QStringLiteral("environment")).toString();
        }
    }
    names.removeDuplicates();
    if (wanted.environment.isEmpty() || names.isEmpty() || names.contains(wanted.environment)) {
        return {};
    }
    return failure(ErrorCode::InvalidInput, RunsCommandWords::tr("There is no environment “%1”.").arg(wanted.environment), suggestionFor(wanted.environment, names));
}

QCoro::Task<Result<QList<RunState>>> statesOf(std::shared_ptr<Context> context, QList<Event> created, Wanted wanted)
{
    QList<RunState> states;
    for (auto it = created.crbegin(); it != created.crend() && states.size() < wanted.limit; ++it) {
        if (!isWanted(*it, wanted)) {
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

void print(Context& context, const QList<RunState>& states, bool isOfOneProject)
{
    const qint64 now = context.clock().nowMicroseconds();
    const TimeWords times = context.times();
    QStringList header {RunsCommandWords::tr("RUN"), RunsCommandWords::tr("PROJECT"), RunsCommandWords::tr("ENVIRONMENT"), RunsCommandWords::tr("RELEASE"), RunsCommandWords::tr("STRATEGY"), RunsCommandWords::tr("OUTCOME"),
        times.heading(RunsCommandWords::tr("STARTED")), RunsCommandWords::tr("TOOK"), RunsCommandWords::tr("REQUESTS FAILED")};
    if (isOfOneProject) {
        header.removeAt(1);
    }
    TextTable table(header, {int(header.size()) - 2});
    QJsonArray array;
    for (const RunState& state : states) {
        QStringList row {state.run, state.project, state.environment, state.release, state.strategy, phaseWords(state.phase), times.cell(state.createdAt),
            spokenDuration(runDuration(state, now)), state.probeSent > 0 ? requestsFailedWords(state) : QStringLiteral("–")};
        if (isOfOneProject) {
            row.removeAt(1);
        }
        table.add(row);
        array.append(runSummaryJson(state, now));
    }
    context.console().json({{QStringLiteral("runs"), array}});
    const QStringList lines = states.isEmpty() ? QStringList {RunsCommandWords::tr("There is no run yet.")} : table.lines();
    for (const QString& line : lines) {
        context.console().line(line);
    }
}

QCoro::Task<int> runRuns(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    Wanted wanted;
    bool isNumber = true;
    wanted.limit = parser->isSet(QStringLiteral("limit")) ? parser->value(QStringLiteral("limit")).toInt(&isNumber) : usualLimit;
    if (!isNumber || wanted.limit < 1) {
        co_return context->fail({ErrorCode::InvalidInput, RunsCommandWords::tr("--limit takes a number of runs, at least 1."), {}, {}});
    }
    wanted.environment = parser->value(QStringLiteral("env"));
    const Result<QString> project = projectAtHand(*context);
    if (project && !parser->isSet(QStringLiteral("all"))) {
        wanted.project = *project;
    }
    const Result<QList<Event>> created = co_await context->journal().runs();
    const Result<> checked = created ? checkEnvironment(*context, *created, wanted) : Result<>(forward(created));
    if (!checked) {
        co_return context->fail(checked.error());
    }
    const QList<Event> all = *created;
    const Result<QList<RunState>> found = co_await statesOf(context, all, wanted);
    if (!found) {
        co_return context->fail(found.error());
    }
    print(*context, *found, !wanted.project.isEmpty());
    co_return ExitDone;
}

} // namespace

CommandSpec runsCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("runs");
    spec.summary = RunsCommandWords::tr("List the runs, newest first.");
    spec.description = RunsCommandWords::tr("What was deployed and rolled back: when, how it ended and how many requests failed. Those of the project at hand; without a project file, those of all.");
    spec.example = QStringLiteral("pilothousectl runs --env production --limit 5");
    spec.options = {{QStringLiteral("env"), RunsCommandWords::tr("Only runs of this environment."), QStringLiteral("ENV")},
        {QStringLiteral("limit"), RunsCommandWords::tr("At most so many; 20 when left out."), QStringLiteral("N")},
        {QStringLiteral("all"), RunsCommandWords::tr("The runs of every project in this journal.")}};
    spec.run = runRuns;
    return spec;
}

} // namespace Pilothouse
