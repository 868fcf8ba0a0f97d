#include "app/ctl/commands/commands.h"
#include "app/ctl/confirmation.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/runreference.h"
#include "app/ctl/watchrun.h"
#include "models/deployment/runrequests.h"
#include <QCoreApplication>

// abort, pause, resume, finish and note: a request of a person is an event that the run's runner reads.
namespace Pilothouse {
namespace {

class RequestCommandWords {
    Q_DECLARE_TR_FUNCTIONS(RequestCommand)
};

/// What a person asks of a run.
struct Request {
    QString run; ///< as it was referred to
    QString verb;
    QString words;
    QString question; ///< what is confirmed, %1 the run and %2 its environment; empty: nothing is asked
};

QCoro::Task<Result<RunState>> askable(std::shared_ptr<Context> context, QString reference, QString verb)
{
    const Result<LoadedRun> loaded = co_await loadRun(context, reference);
    if (!loaded) {
        co_return forward(loaded);
    }
    const Result<> allowed = checkRequest(loaded->state, verb);
    if (!allowed) {
        co_return forward(allowed);
    }
    co_return RunState(loaded->state);
}

QCoro::Task<Result<>> write(std::shared_ptr<Context> context, QString run, Request request)
{
    QJsonObject payload {{QStringLiteral("verb"), request.verb}};
    if (!request.words.isEmpty()) {
        payload.insert(request.verb == u"note" ? QStringLiteral("text") : QStringLiteral("reason"), request.words);
    }
    EventDraft draft {run, Context::actor(), QString::fromUtf16(EventKind::requested), payload};
    const Result<Event> written = co_await context->journal().append(draft);
    if (!written) {
        co_return forward(written);
    }
    context->console().json(eventToJson(*written));
    co_return Result<>();
}

// ExitDone with the run's name in `run` when the request is in the journal; otherwise what to leave with.
QCoro::Task<int> place(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, Request request, QString* run)
{
    Result<RunState> state = co_await askable(context, request.run, request.verb);
    if (state && !request.question.isEmpty()) {
        const Intention intention = Intention::in(*state, request.question.arg(state->run, state->environment));
        if (const int answer = confirm(*context, *parser, intention); answer != ExitDone) {
            co_return answer;
        }
        state = co_await askable(context, state->run, request.verb); // a person takes time to answer
    }
    if (!state) {
        co_return context->fail(state.error());
    }
    *run = state->run;
    const Result<> written = co_await write(context, *run, request);
    co_return written ? int(ExitDone) : context->fail(written.error());
}

Request requestOf(const QCommandLineParser& parser, const QString& verb, const QString& question = {})
{
    return {parser.positionalArguments().value(0), verb, parser.value(QStringLiteral("reason")), question};
}

QCoro::Task<int> placeAndSay(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, Request request, QString answer)
{
    QString run;
    QString* const placed = &run;
    const int code = co_await place(context, parser, request, placed);
    if (code == ExitDone) {
        context->console().line(answer.arg(run));
    }
    co_return code;
}

QCoro::Task<int> pause(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Request request = requestOf(*parser, QStringLiteral("pause"));
    const QString answer = RequestCommandWords::tr("%1 pauses before its next step. The guard stays armed. To go on: pilothousectl resume %1");
    const int code = co_await placeAndSay(context, parser, request, answer);
    co_return code;
}

QCoro::Task<int> resume(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Request request = requestOf(*parser, QStringLiteral("resume"));
    const QString answer = RequestCommandWords::tr("%1 goes on.");
    const int code = co_await placeAndSay(context, parser, request, answer);
    co_return code;
}

QCoro::Task<int> finish(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Request request = requestOf(*parser, QStringLiteral("finish"), RequestCommandWords::tr("End the watch of %1 in %2 now: the guard stops watching, and the old slot is drained and stopped."));
    const QString answer = RequestCommandWords::tr("%1 ends its watch now and goes on with the steps behind it. To follow it: pilothousectl watch %1");
    const int code = co_await placeAndSay(context, parser, request, answer);
    co_return code;
}

QCoro::Task<int> note(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QStringList words = parser->positionalArguments();
    const QString text = words.mid(1).join(QLatin1Char(' ')).trimmed();
    if (text.isEmpty()) {
        co_return context->fail({ErrorCode::InvalidInput, RequestCommandWords::tr("A note needs its text."), RequestCommandWords::tr("For example: pilothousectl note last \"cache cleared by hand\""), {}});
    }
    const Request request {words.value(0), QStringLiteral("note"), text, {}};
    const QString answer = RequestCommandWords::tr("Noted in %1.");
    const int code = co_await placeAndSay(context, parser, request, answer);
    co_return code;
}

// Asked for an abort, a run that ends aborted did what was asked.
int codeOfAbort(int runCode, const RunState& state)
{
    return state.phase == RunPhase::Aborted ? ExitDone : runCode;
}

QCoro::Task<int> abort(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Request request = requestOf(*parser, QStringLiteral("abort"), RequestCommandWords::tr("Stop %1 in %2 and take its steps back. The old release serves all the time."));
    QString run;
    QString* const placed = &run;
    const int answer = co_await place(context, parser, request, placed);
    if (answer != ExitDone) {
        co_return answer;
    }
    if (parser->isSet(QStringLiteral("no-wait"))) {
        context->console().line(RequestCommandWords::tr("%1 is asked to stop and to take back what it did. To follow it: pilothousectl watch %1").arg(run));
        co_return ExitDone;
    }
    const int code = co_await watchRun(context, run);
    const Result<LoadedRun> ended = co_await loadRun(context, run);
    co_return ended ? codeOfAbort(code, ended->state) : code;
}

CommandSpec spec(const QString& name, decltype(CommandSpec::run) function)
{
    CommandSpec command;
    command.name = name;
    command.arguments = QStringLiteral("RUN");
    command.mostArguments = 1;
    command.options = {{QStringLiteral("reason"), RequestCommandWords::tr("Why; kept in the journal and the report."), QStringLiteral("TEXT")}};
    command.run = std::move(function);
    return command;
}

} // namespace

CommandSpec abortCommand()
{
    CommandSpec command = spec(QStringLiteral("abort"), abort);
    command.summary = RequestCommandWords::tr("Stop a run before the switch and take its steps back.");
    command.description = RequestCommandWords::tr("The old release serves all the time. What stays (a backup, a committed additive migration) is named. "
                                    "After the switch it is refused: use rollback. Asks, waits until the run has ended, and ends with 0 when it was aborted.");
    command.example = QStringLiteral("pilothousectl abort last --reason \"wrong tag\"");
    command.options.push_back(yesOption());
    command.options.push_back({QStringLiteral("no-wait"), RequestCommandWords::tr("Do not wait for the run to end.")});
    return command;
}

CommandSpec pauseCommand()
{
    CommandSpec command = spec(QStringLiteral("pause"), pause);
    command.summary = RequestCommandWords::tr("Hold a run before its next step.");
    command.description = RequestCommandWords::tr("The step in flight is finished, then the run waits for resume. The guard and the rollback window go on.");
    command.example = QStringLiteral("pilothousectl pause 7");
    return command;
}

CommandSpec resumeCommand()
{
    CommandSpec command = spec(QStringLiteral("resume"), resume);
    command.summary = RequestCommandWords::tr("Let a paused run go on.");
    command.description = RequestCommandWords::tr("For a run that a person paused; after a crash use recover.");
    command.example = QStringLiteral("pilothousectl resume 7");
    return command;
}

CommandSpec finishCommand()
{
    CommandSpec command = spec(QStringLiteral("finish"), finish);
    command.summary = RequestCommandWords::tr("End the watch after the switch early.");
    command.description = RequestCommandWords::tr("The rollback window closes now, and the old slot is drained, stopped and kept, as it would be at the window's end. Asks before it does.");
    command.example = QStringLiteral("pilothousectl finish 7");
    command.options.push_back(yesOption());
    return command;
}

CommandSpec noteCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("note");
    command.arguments = QStringLiteral("RUN TEXT");
    command.mostArguments = -1;
    command.summary = RequestCommandWords::tr("Write a note into a run's journal.");
    command.description = RequestCommandWords::tr("The note is kept with your name and the time, and stands in the report. A run that has ended takes notes too.");
    command.example = QStringLiteral("pilothousectl note last \"members reported a slow search\"");
    command.run = note;
    return command;
}

} // namespace Pilothouse
