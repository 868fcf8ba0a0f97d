#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/runreference.h"
#include "services/report/runreport.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

namespace Pilothouse {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

Result<QByteArray> render(const LoadedRun& run, const QString& format, qint64 now, const TimeWords& times)
{
    const RunReport report(run.state, run.events, now, times);
    if (format == u"md") {
        return report.toMarkdown().toUtf8();
    }
    if (format == u"json") {
        return QJsonDocument(report.toJson()).toJson();
    }
    return failure(ErrorCode::InvalidInput, Words::tr("There is no report format “%1”.").arg(format), Words::tr("The formats are md and json."));
}

Result<> save(const QByteArray& report, const QString& name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(report) != report.size() || !file.commit()) {
        return failure(ErrorCode::Io, Words::tr("%1 cannot be written: %2.").arg(name, file.errorString()), Words::tr("Name another file with -o."));
    }
    return {};
}

QCoro::Task<int> run(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const QString reference = parser->positionalArguments().value(0);
    const Result<LoadedRun> loaded = co_await loadRun(context, reference);
    if (!loaded) {
        co_return context->fail(loaded.error());
    }
    const QString usual = context->console().isJson() ? QStringLiteral("json") : QStringLiteral("md");
    const QString format = parser->isSet(QStringLiteral("format")) ? parser->value(QStringLiteral("format")) : usual;
    const Result<QByteArray> report = render(*loaded, format, context->clock().now().toMSecsSinceEpoch() * 1000, context->times());
    if (!report) {
        co_return context->fail(report.error());
    }
    const QString file = parser->value(QStringLiteral("output"));
    if (file.isEmpty()) {
        context->console().raw(*report);
        co_return ExitDone;
    }
    const Result<> saved = save(*report, file);
    if (!saved) {
        co_return context->fail(saved.error());
    }
    context->console().message(Words::tr("The report of %1 is in %2.").arg(loaded->state.run, file));
    co_return ExitDone;
}

} // namespace

CommandSpec reportCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("report");
    command.arguments = QStringLiteral("RUN");
    command.mostArguments = 1;
    command.summary = Words::tr("Write a run's facts as Markdown or JSON.");
    command.description = Words::tr("Outcome, steps with their times, traffic, guard, migrations, backups, notes and a timeline, all from the journal. Times are in the project's zone, in JSON in UTC.");
    command.example = QStringLiteral("pilothousectl report last --format md -o run.md");
    command.options = {{QStringLiteral("format"), Words::tr("md or json; md when left out, json with --json."), QStringLiteral("FORMAT")},
        {{QStringLiteral("o"), QStringLiteral("output")}, Words::tr("The file to write; standard output when left out."), QStringLiteral("FILE")}};
    command.run = run;
    return command;
}

} // namespace Pilothouse
