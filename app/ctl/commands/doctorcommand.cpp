#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/composition/doctorservices.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/routerfix.h"
#include "services/environment/doctor.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("DoctorCommand", text, nullptr, n);
}

/// The project and environment to look at; both empty when there is no project file.
struct Subject {
    std::optional<Project> project;
    std::optional<Environment> environment;
};

Result<Subject> subjectOf(Context& context, const QCommandLineParser& parser)
{
    Subject subject;
    const bool isNamed = parser.isSet(QStringLiteral("project")) || parser.isSet(QStringLiteral("env"));
    if (!context.projectFile() && !isNamed) {
        return subject;
    }
    const Result<Project> project = context.loadProject();
    if (!project) {
        return forward(project);
    }
    const Result<Environment> environment = context.environment(parser);
    if (!environment) {
        return forward(environment);
    }
    subject.project = *project;
    subject.environment = *environment;
    return subject;
}

void show(const Console& console, const CheckResult& result)
{
    const bool isOk = result.status == CheckResult::Ok;
    const bool isFailed = result.status == CheckResult::Failed;
    const QString mark = isOk ? console.styled(tr("ok     "), "32") : isFailed ? console.styled(tr("problem"), "31") : console.styled(tr("mind   "), "33");
    console.line(QStringLiteral("%1  %2: %3").arg(mark, console.styled(result.title, "1"), result.message));
    const QStringList evidence = result.detail.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : evidence) {
        console.line(QStringLiteral("             ") + console.styled(line, "2"));
    }
    const QStringList remedy = result.remedy.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : remedy) {
        console.line((line == remedy.first() ? QStringLiteral("           → ") : QStringLiteral("             ")) + line);
    }
}

QList<CheckResult> asResults(const QList<Error>& errors)
{
    QList<CheckResult> results;
    for (const Error& error : errors) {
        results << CheckResult(QStringLiteral("project"), tr("Project file")).failed(error);
    }
    return results;
}

int report(const Console& console, const QList<CheckResult>& results)
{
    const auto count = [&results](CheckResult::Status status) {
        return int(std::count_if(results.cbegin(), results.cend(), [status](const CheckResult& result) { return result.status == status; }));
    };
    const int problems = count(CheckResult::Failed);
    QJsonArray checks;
    for (const CheckResult& result : results) {
        checks << result.toJson();
    }
    console.json({{QStringLiteral("checks"), checks}, {QStringLiteral("problems"), problems}, {QStringLiteral("warnings"), count(CheckResult::Warning)}});
    console.line(problems == 0 ? tr("No problem in %n check(s).", int(results.size()))
                               : tr("%n problem(s)", problems) + tr(" in %n check(s).", int(results.size())));
    return problems == 0 ? ExitDone : ExitRefused;
}

QCoro::Task<int> examine(std::shared_ptr<Context> context, DoctorServices* services)
{
    const Console& console = context->console();
    const QList<CheckResult> unmade = asResults(services->errors());
    for (const CheckResult& result : unmade) {
        show(console, result);
    }
    const CheckWorld world = services->world();
    Doctor doctor(world);
    const Doctor::OnChecked onChecked = [&console](const CheckResult& result) { show(console, result); };
    const QList<CheckResult> results = co_await doctor.examine(onChecked);
    co_return report(console, unmade + results);
}

QCoro::Task<int> changeRouter(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, DoctorServices* services)
{
    if (services->adoption() == nullptr) {
        const Error error = services->errors().isEmpty()
            ? Error {ErrorCode::InvalidInput, tr("There is no project file, and so no router to work on."), tr("Name it with --project."), {}}
            : services->errors().first();
        context->console().error(error);
        co_return exitCodeOf(error);
    }
    const bool isConfirmed = parser->isSet(QStringLiteral("yes"));
    const QString environment = services->world().environment.name;
    RouterAdoption* const adoption = services->adoption();
    if (parser->isSet(QStringLiteral("undo"))) {
        const int code = co_await undoRouter(context, adoption, environment, isConfirmed);
        co_return code;
    }
    const int code = co_await fixRouter(context, adoption, environment, isConfirmed);
    co_return code;
}

QCoro::Task<int> runDoctor(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Subject> subject = subjectOf(*context, *parser);
    if (!subject) {
        context->console().error(subject.error());
        co_return exitCodeOf(subject.error());
    }
    const bool isFix = parser->isSet(QStringLiteral("fix"));
    const bool isUndo = parser->isSet(QStringLiteral("undo"));
    if (isFix && isUndo) {
        const Error error {ErrorCode::InvalidInput, tr("--fix and --undo are opposites."), tr("Say one of them."), {}};
        context->console().error(error);
        co_return exitCodeOf(error);
    }
    const Project* project = subject->project ? &*subject->project : nullptr;
    const Environment* environment = subject->environment ? &*subject->environment : nullptr;
    DoctorServices services(*context, project, environment);
    if (isFix || isUndo) {
        const int code = co_await changeRouter(context, parser, &services);
        if (code != ExitDone || isUndo) {
            co_return code;
        }
    }
    const int code = co_await examine(context, &services);
    co_return code;
}

} // namespace

CommandSpec doctorCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("doctor");
    command.summary = tr("Look at tools, daemon, database, router and application");
    command.description = tr("Names everything that is missing or wrong with its remedy, and changes nothing; exit code 4 when there is a problem. "
                             "Without a project file it looks at the tools. --fix brings Pilothouse's part into the router's configuration: it shows the "
                             "change, asks, makes it with one reload, and looks again. Example: pilothousectl doctor --env production --fix");
    command.options = {
        Context::environmentOption(),
        {QStringLiteral("fix"), tr("Bring Pilothouse's part into the router, after showing the change.")},
        {QStringLiteral("undo"), tr("Take Pilothouse's part out of the router again.")},
        {QStringLiteral("yes"), tr("Do not ask.")},
    };
    command.run = runDoctor;
    return command;
}

} // namespace Pilothouse
