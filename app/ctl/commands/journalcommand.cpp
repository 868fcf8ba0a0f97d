#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/journal/journalexport.h"
#include "services/journal/journalverify.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class JournalCommandWords {
    Q_DECLARE_TR_FUNCTIONS(JournalCommand)
};

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

QCoro::Task<int> verifyChain(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser>)
{
    const QString file = Context::journalFile();
    const Result<VerifyReport> report = co_await verifyJournal(file);
    if (!report) {
        context->console().error(report.error());
        co_return report.error().code == ErrorCode::Corrupt ? int(ExitRefused) : exitCodeOf(report.error());
    }
    context->console().json(verifyJson(*report));
    if (report->isSound()) {
        context->console().line(JournalCommandWords::tr("The journal is whole: %n event(s), the last %1.", nullptr, int(report->events)).arg(report->lastHash));
        co_return ExitDone;
    }
    context->console().error({ErrorCode::Corrupt, report->firstProblem->explanation,
        JournalCommandWords::tr("Up to event %1 the chain is whole. Compare %2 with a copy or an earlier export; what comes after cannot be trusted.")
            .arg(report->firstProblem->kind == JournalProblem::ForgedHead ? report->events : std::max<qint64>(0, report->firstProblem->seq - 1))
            .arg(file),
        {}});
    co_return ExitRefused;
}

QCoro::Task<int> writeEvents(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString name = parser->value(QStringLiteral("output"));
    const std::function<Result<>(const QByteArray&)> print = [context](const QByteArray& lines) -> Result<> {
        context->console().raw(lines);
        return {};
    };
    Journal* journal = &context->journal();
    Result<qint64> count = 0;
    if (name.isEmpty()) {
        count = co_await exportEvents(journal, print);
    } else {
        count = co_await exportJournal(journal, name);
    }
    co_return count ? int(ExitDone) : context->fail(count.error());
}

} // namespace

CommandSpec journalVerifyCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("journal verify");
    command.summary = JournalCommandWords::tr("Check that no event was changed, removed or moved.");
    command.description = JournalCommandWords::tr("Recomputes the chain of hashes and compares its end with the head file beside it. Changes nothing. Ends with 0 when the journal is whole, with 4 when something was found.");
    command.example = QStringLiteral("pilothousectl journal verify");
    command.run = verifyChain;
    return command;
}

CommandSpec journalExportCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("journal export");
    command.summary = JournalCommandWords::tr("Write all events as JSON lines.");
    command.description = JournalCommandWords::tr("One event a line, in order, with its hashes: for an archive, or a witness elsewhere.");
    command.example = QStringLiteral("pilothousectl journal export -o journal.jsonl");
    command.options = {{{QStringLiteral("o"), QStringLiteral("output")}, JournalCommandWords::tr("The file to write; standard output when left out."), QStringLiteral("FILE")}};
    command.run = writeEvents;
    return command;
}

} // namespace Pilothouse
