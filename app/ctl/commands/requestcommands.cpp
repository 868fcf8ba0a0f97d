#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/runreference.h"
#include "app/ctl/watchrun.h"
#include "models/deployment/runrequests.h"
#include <QCoreApplication>

// abort, pause, resume, finish and note: a request of a person is an event that the run's runner reads.
namespace Pilothouse {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RequestCommand)
};

QCoro::Task<Result<QString>> ask(std::shared_ptr<Context> context, QString reference, QString verb, QString words)
{
    const Result<LoadedRun> loaded = co_await loadRun(context, reference);
    if (!loaded) {
        co_return forward(loaded);
    }
    const Result<> allowed = checkRequest(loaded->state, verb);
    if (!allowed) {
        co_return forward(allowed);
    }
    QJsonObject payload {{QStringLiteral("verb"), verb}};
    if (!words.isEmpty()) {
        payload.insert(verb == u"note" ? QStringLiteral("text") : QStringLiteral("reason"), words);
    }
    EventDraft draft {loaded->state.run, Context::actor(), QString::fromUtf16(EventKind::requested), payload};
    const Result<Event> written = co_await context->journal().append(draft);
    if (!written) {
        co_return forward(written);
    }
    context->console().json(eventToJson(*written));
    co_return loaded->state.run;
}

int failWith(const Context& context, const Error& error)
{
    context.console().error(error);
    return exitCodeOf(error);
}

QCoro::Task<int> askAndSay(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, QString verb, QString answer)
{
    const QString reference = parser->positionalArguments().value(0);
    const QString reason = parser->value(QStringLiteral("reason"));
    const Result<QString> asked = co_await ask(context, reference, verb, reason);
    if (!asked) {
        co_return failWith(*context, asked.error());
    }
    context->console().line(answer.arg(*asked));
    co_return ExitDone;
}

QCoro::Task<int> pause(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString answer = Words::tr("%1 pauses before its next step. The guard stays armed. To go on: pilothousectl resume %1");
    const int code = co_await askAndSay(context, parser, QStringLiteral("pause"), answer);
    co_return code;
}

QCoro::Task<int> resume(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const int code = co_await askAndSay(context, parser, QStringLiteral("resume"), Words::tr("%1 goes on."));
    co_return code;
}

QCoro::Task<int> finish(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString answer = Words::tr("%1 ends its watch now and goes on with the steps behind it.");
    const int code = co_await askAndSay(context, parser, QStringLiteral("finish"), answer);
    co_return code;
}

QCoro::Task<int> note(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QStringList words = parser->positionalArguments();
    const QString text = words.mid(1).join(QLatin1Char(' ')).trimmed();
    if (text.isEmpty()) {
        co_return failWith(*context, {ErrorCode::InvalidInput, Words::tr("A note needs its text."), Words::tr("For example: pilothousectl note last \"cache cleared by hand\""), {}});
    }
    const QString reference = words.value(0);
    const Result<QString> asked = co_await ask(context, reference, QStringLiteral("note"), text);
    if (!asked) {
        co_return failWith(*context, asked.error());
    }
    context->console().line(Words::tr("Noted in %1.").arg(*asked));
    co_return ExitDone;
}

// Asked for an abort, a run that ends aborted did what was asked.
int codeOfAbort(int runCode, const RunState& state)
{
    return state.phase == RunPhase::Aborted ? ExitDone : runCode;
}

QCoro::Task<int> abort(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString reference = parser->positionalArguments().value(0);
    const QString reason = parser->value(QStringLiteral("reason"));
    const Result<QString> asked = co_await ask(context, reference, QStringLiteral("abort"), reason);
    if (!asked) {
        co_return failWith(*context, asked.error());
    }
    const QString run = *asked;
    if (parser->isSet(QStringLiteral("no-wait"))) {
        context->console().line(Words::tr("%1 is asked to stop and to take back what it did. To follow it: pilothousectl watch %1").arg(run));
        co_return ExitDone;
    }
    const int code = co_await watchRun(context, run);
    const Result<LoadedRun> ended = co_await loadRun(context, run);
    co_return ended ? codeOfAbort(code, ended->state) : code;
}

CommandSpec spec(const QString& name, const QString& summary, const QString& description, decltype(CommandSpec::run) function)
{
    const QCommandLineOption reason(QStringLiteral("reason"), Words::tr("Why; kept in the journal and the report."), QStringLiteral("text"));
    return {name, QStringLiteral("RUN"), summary, description, {reason}, false, std::move(function)};
}

} // namespace

CommandSpec abortCommand()
{
    CommandSpec command = spec(QStringLiteral("abort"), Words::tr("Stop a run before the switch and take its steps back."),
        Words::tr("Stops the run and takes back what it did; the old release serves all the time. What stays (a backup, a committed additive migration) is named. "
                  "After the switch it is refused: use rollback. Waits until the run has ended; ends with 0 when it was aborted.\n\n"
                  "Example: pilothousectl abort last --reason \"wrong tag\""),
        abort);
    command.options.push_back({QStringLiteral("no-wait"), Words::tr("Ask only; do not wait for the run to end.")});
    return command;
}

CommandSpec pauseCommand()
{
    return spec(QStringLiteral("pause"), Words::tr("Hold a run before its next step."),
        Words::tr("The step in flight is finished, then the run waits for resume. The guard and the rollback window go on.\n\nExample: pilothousectl pause 7"), pause);
}

CommandSpec resumeCommand()
{
    return spec(QStringLiteral("resume"), Words::tr("Let a paused run go on."),
        Words::tr("For a run that a person paused; after a crash use recover.\n\nExample: pilothousectl resume 7"), resume);
}

CommandSpec finishCommand()
{
    return spec(QStringLiteral("finish"), Words::tr("End the watch after the switch early."),
        Words::tr("The rollback window closes now and the old slot is drained, stopped and kept, as it would be at the window's end.\n\nExample: pilothousectl finish 7"), finish);
}

CommandSpec noteCommand()
{
    return {QStringLiteral("note"), QStringLiteral("RUN TEXT"), Words::tr("Write a note into a run's journal."),
        Words::tr("The note is kept with your name and the time, and stands in the report. A run that has ended takes notes too.\n\n"
                  "Example: pilothousectl note last \"members reported a slow search\""),
        {}, false, note};
}

} // namespace Pilothouse
