#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/project/projectloader.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTextStream>
#include <algorithm>

namespace Pilothouse {
namespace {

struct Validate {
    Q_DECLARE_TR_FUNCTIONS(Validate)
};

struct Findings {
    QString file; ///< as shown
    QList<Diagnostic> diagnostics;
    QStringList environments;

    [[nodiscard]] int count(Severity severity) const
    {
        return int(std::count_if(diagnostics.cbegin(), diagnostics.cend(),
            [severity](const Diagnostic& each) { return each.severity == severity; }));
    }
};

/// Relative to where one is, so that a terminal or an editor opens it; absolute when it lies elsewhere.
QString shownPath(const QString& file)
{
    const QString relative = QDir::current().relativeFilePath(file);
    return relative.startsWith(QLatin1String("..")) ? file : relative;
}

QString word(Severity severity)
{
    return severity == Severity::Error ? Validate::tr("error") : Validate::tr("warning");
}

void printLines(const Console& console, const Findings& findings)
{
    for (const Diagnostic& each : findings.diagnostics) {
        const QString place = QStringLiteral("%1:%2:%3: ").arg(findings.file).arg(each.line).arg(each.column);
        const QString style = console.styled(word(each.severity), each.severity == Severity::Error ? "31" : "33");
        const QString advice = each.suggestion.isEmpty() ? QString() : QLatin1Char(' ') + each.suggestion;
        console.line(place + style + QStringLiteral(": ") + each.message + advice);
    }
    const int errors = findings.count(Severity::Error);
    const int warnings = findings.count(Severity::Warning);
    if (errors > 0) {
        console.message(Validate::tr("%1: %n mistake(s).", nullptr, errors).arg(findings.file));
    } else {
        console.message(Validate::tr("%1 is right: %2.").arg(findings.file, findings.environments.join(QStringLiteral(", "))));
    }
    if (warnings > 0) {
        console.message(Validate::tr("%n warning(s).", nullptr, warnings));
    }
}

void printJson(const Console& console, const Findings& findings)
{
    QJsonArray list;
    for (const Diagnostic& each : findings.diagnostics) {
        list << QJsonObject {{QStringLiteral("line"), each.line}, {QStringLiteral("column"), each.column},
            {QStringLiteral("severity"), each.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("message"), each.message}, {QStringLiteral("suggestion"), each.suggestion}};
    }
    console.json({{QStringLiteral("file"), findings.file}, {QStringLiteral("valid"), findings.count(Severity::Error) == 0},
        {QStringLiteral("environments"), QJsonArray::fromStringList(findings.environments)},
        {QStringLiteral("diagnostics"), list}});
}

int printSchema()
{
    QFile schema(QStringLiteral(":/pilothouse.schema.json"));
    if (!schema.open(QIODevice::ReadOnly)) {
        return ExitFailedBeforeSwitch;
    }
    QTextStream(stdout) << QString::fromUtf8(schema.readAll());
    return ExitDone;
}

int validate(Context& context)
{
    const Result<QString> file = context.projectFile();
    const Result<QByteArray> bytes = file ? readProjectFile(*file) : Result<QByteArray>(forward(file));
    if (!bytes) {
        context.console().error(bytes.error());
        return ExitBadInput;
    }
    const ProjectReading reading = ProjectLoader(ProjectFiles::onDisk()).read(*bytes, *file);
    Findings findings {shownPath(*file), reading.diagnostics, {}};
    for (const Environment& environment : reading.project ? reading.project->environments : std::vector<Environment>()) {
        findings.environments << environment.name;
    }
    printLines(context.console(), findings);
    printJson(context.console(), findings);
    return reading.project ? ExitDone : ExitBadInput;
}

QCoro::Task<int> runValidate(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    co_return parser->isSet(QStringLiteral("schema")) ? printSchema() : validate(*context);
}

} // namespace

CommandSpec validateCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("validate");
    command.summary = Validate::tr("Check pilothouse.yaml: every mistake with its place.");
    command.description = Validate::tr("Prints one line a mistake, as FILE:LINE:COLUMN: error: what is wrong, and exits 2; exits 0 when the file is right. Files and services that it names are looked for as well; no Docker is needed.");
    command.example = QStringLiteral("pilothousectl --project deploy/pilothouse.yaml validate");
    command.options = {{QStringLiteral("schema"), Validate::tr("Print the JSON Schema of the file, for editors, instead.")}};
    command.run = runValidate;
    return command;
}

} // namespace Pilothouse
