#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "models/core/canonicaljson.h"
#include "services/journal/journalverify.h"
#include <QCoreApplication>
#include <QSaveFile>

namespace Pilothouse {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(JournalCommand)
};

constexpr int pageSize = 1000;

QJsonObject verifyJson(const VerifyReport& report)
{
    QJsonObject json {{QStringLiteral("ok"), report.isSound()}, {QStringLiteral("events"), report.events}, {QStringLiteral("lastHash"), report.lastHash}};
    if (!report.isSound()) {
        json.insert(QStringLiteral("problem"),
            QJsonObject {{QStringLiteral("kind"), problemName(report.firstProblem->kind)}, {QStringLiteral("seq"), report.firstProblem->seq},
                {QStringLiteral("explanation"), report.firstProblem->explanation}});
    }
    return json;
}

QCoro::Task<int> verify(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser>)
{
    const QString file = Context::journalFile();
    const Result<VerifyReport> report = co_await verifyJournal(file);
    if (!report) {
        context->console().error(report.error());
        co_return report.error().code == ErrorCode::Corrupt ? int(ExitRefused) : exitCodeOf(report.error());
    }
    context->console().json(verifyJson(*report));
    if (report->isSound()) {
        context->console().line(Words::tr("The journal is whole: %1 events, the last %2.").arg(report->events).arg(report->lastHash));
        co_return ExitDone;
    }
    context->console().error({ErrorCode::Corrupt, report->firstProblem->explanation,
        Words::tr("Up to event %1 the chain is whole. Compare %2 with a copy or an earlier export; what comes after cannot be trusted.")
            .arg(report->firstProblem->kind == JournalProblem::ForgedHead ? report->events : std::max<qint64>(0, report->firstProblem->seq - 1))
            .arg(file),
        {}});
    co_return ExitRefused;
}

QByteArray lineOf(const Event& event)
{
    return canonicalJson(eventToJson(event)) + '\n';
}

Error writeError(const QString& file, const QString& reason)
{
    return {ErrorCode::Io, Words::tr("%1 cannot be written: %2.").arg(file, reason), Words::tr("Name another file with -o."), {}};
}

QCoro::Task<int> exportEvents(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString name = parser->value(QStringLiteral("output"));
    QSaveFile file(name);
    if (!name.isEmpty() && !file.open(QIODevice::WriteOnly)) {
        const Error error = writeError(name, file.errorString());
        context->console().error(error);
        co_return ExitBadInput;
    }
    qint64 after = 0;
    while (true) {
        const QString everyRun;
        const Result<QList<Event>> events = co_await context->journal().read(after, everyRun, pageSize);
        if (!events) {
            co_return context->fail(events.error());
        }
        for (const Event& event : *events) {
            if (name.isEmpty()) {
                context->console().raw(lineOf(event));
            } else {
                file.write(lineOf(event));
            }
        }
        if (events->isEmpty()) {
            break;
        }
        after = events->last().seq;
    }
    if (!name.isEmpty() && !file.commit()) {
        const Error error = writeError(name, file.errorString());
        co_return context->fail(error);
    }
    co_return ExitDone;
}

} // namespace

CommandSpec journalVerifyCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("journal verify");
    command.summary = Words::tr("Check that no event was changed, removed or moved.");
    command.description = Words::tr("Recomputes the chain of hashes and compares its end with the head file beside it. Changes nothing. Ends with 0 when the journal is whole, with 4 when something was found.");
    command.example = QStringLiteral("pilothousectl journal verify");
    command.run = verify;
    return command;
}

CommandSpec journalExportCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("journal export");
    command.summary = Words::tr("Write all events as JSON lines.");
    command.description = Words::tr("One event a line, in order, with its hashes: for an archive, or a witness elsewhere.");
    command.example = QStringLiteral("pilothousectl journal export -o journal.jsonl");
    command.options = {{{QStringLiteral("o"), QStringLiteral("output")}, Words::tr("The file to write; standard output when left out."), QStringLiteral("FILE")}};
    command.run = exportEvents;
    return command;
}

} // namespace Pilothouse
