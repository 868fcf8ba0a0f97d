#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/runreference.h"
#include "services/report/reportformat.h"
#include "services/report/runreport.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class ReportCommandWords {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

QCoro::Task<int> runReport(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString reference = parser->positionalArguments().value(0);
    const Result<LoadedRun> loaded = co_await loadRun(context, reference);
    if (!loaded) {
        co_return context->fail(loaded.error());
    }
    const QString usual = context->console().isJson() ? QStringLiteral("json") : QStringLiteral("md");
    const QString format = parser->isSet(QStringLiteral("format")) ? parser->value(QStringLiteral("format")) : usual;
    const qint64 now = context->clock().nowMicroseconds();
    const Result<QByteArray> report = renderReport(RunReport(loaded->state, loaded->events, now, context->times()), format);
    if (!report) {
        co_return context->fail(report.error());
    }
    const QString file = parser->value(QStringLiteral("output"));
    if (file.isEmpty()) {
        context->console().raw(*report);
        co_return ExitDone;
    }
    const Result<> saved = saveReport(*report, file);
    if (!saved) {
        co_return context->fail(saved.error());
    }
    context->console().message(ReportCommandWords::tr("The report of %1 is in %2.").arg(loaded->state.run, file));
    co_return ExitDone;
}

} // namespace

CommandSpec reportCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("report");
    command.arguments = QStringLiteral("RUN");
    command.mostArguments = 1;
    command.summary = ReportCommandWords::tr("Write a run's facts as Markdown, HTML, PDF or JSON.");
    command.description = ReportCommandWords::tr("Outcome, steps with their times, traffic, guard, migrations, backups, notes and a timeline, all from the journal. HTML and PDF have charts; an HTML file needs nothing else. Times are in the project's zone, in JSON in UTC.");
    command.example = QStringLiteral("pilothousectl report last --format pdf -o run.pdf");
    command.options = {{QStringLiteral("format"), ReportCommandWords::tr("md, html, pdf or json; md when left out, json with --json."), QStringLiteral("FORMAT")},
        {{QStringLiteral("o"), QStringLiteral("output")}, ReportCommandWords::tr("The file to write; standard output when left out."), QStringLiteral("FILE")}};
    command.run = runReport;
    return command;
}

} // namespace Pilothouse
