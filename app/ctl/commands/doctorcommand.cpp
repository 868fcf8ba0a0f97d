#include "app/ctl/commands/commands.h"
#include "app/ctl/confirmation.h"
#include "app/ctl/context.h"
#include "app/composition/doctorservices.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/routerfix.h"
#include "services/environment/doctor.h"
#include "services/router/givingback.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

class DoctorCommandWords {
    Q_DECLARE_TR_FUNCTIONS(DoctorCommand)
};

/// What to look at; nothing when there is no project file.
Result<std::optional<Context::Subject>> subjectOf(Context& context, const QCommandLineParser& parser)
{
    const bool isNamed = parser.isSet(QStringLiteral("project")) || parser.isSet(QStringLiteral("env"));
    if (!context.projectFile() && !isNamed) {
        return std::optional<Context::Subject>();
    }
    const Result<Context::Subject> subject = context.subject(parser);
    if (!subject) {
        return forward(subject);
    }
    return std::optional<Context::Subject>(*subject);
}

void show(const Console& console, const CheckResult& result)
{
    const bool isOk = result.status == CheckResult::Ok;
    const bool isFailed = result.status == CheckResult::Failed;
    const QString mark = isOk ? console.styled(DoctorCommandWords::tr("ok     "), "32") : isFailed ? console.styled(DoctorCommandWords::tr("problem"), "31") : console.styled(DoctorCommandWords::tr("mind   "), "33");
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
        results << CheckResult(QStringLiteral("project"), DoctorCommandWords::tr("Project file")).failed(error);
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
    console.line(problems == 0 ? DoctorCommandWords::tr("No problem in %n check(s).", nullptr, int(results.size()))
                               : DoctorCommandWords::tr("%n problem(s)", nullptr, problems) + QLatin1Char(' ') + DoctorCommandWords::tr("in %n check(s).", nullptr, int(results.size())));
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

QCoro::Task<int> changeRouter(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, DoctorServices* services, std::optional<Context::Subject> subject)
{
    if (services->adoption() == nullptr || !subject) {
        const Error error = services->errors().isEmpty()
            ? Error {ErrorCode::InvalidInput, DoctorCommandWords::tr("There is no project file, and so no router to work on."), DoctorCommandWords::tr("Name it with --project."), {}}
            : services->errors().first();
        co_return context->fail(error);
    }
    RouterAdoption* const adoption = services->adoption();
    const Context::Subject known = *subject;
    if (parser->isSet(QStringLiteral("undo"))) {
        Router* const router = services->world().router;
        Runtime* const runtime = services->world().runtime;
        const Result<> spare = co_await GivingBack::check(router, runtime, known.environment.name);
        if (!spare) {
            co_return context->fail(spare.error());
        }
        const int code = co_await undoRouter(context, parser, adoption, known);
        co_return code;
    }
    const int code = co_await fixRouter(context, parser, adoption, known);
    co_return code;
}

QCoro::Task<int> runDoctor(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const bool isFix = parser->isSet(QStringLiteral("fix"));
    const bool isUndo = parser->isSet(QStringLiteral("undo"));
    if (isFix && isUndo) {
        const Error error {ErrorCode::InvalidInput, DoctorCommandWords::tr("--fix and --undo are opposites."), DoctorCommandWords::tr("Say one of them."), {}};
        co_return context->fail(error);
    }
    const Result<std::optional<Context::Subject>> subject = subjectOf(*context, *parser);
    if (!subject) {
        co_return context->fail(subject.error());
    }
    const std::optional<Context::Subject> known = *subject;
    DoctorServices services(*context, known ? &known->project : nullptr, known ? &known->environment : nullptr);
    DoctorServices* const made = &services;
    if (isFix || isUndo) {
        const int code = co_await changeRouter(context, parser, made, known);
        if (code != ExitDone || isUndo) {
            co_return code;
        }
    }
    const int code = co_await examine(context, made);
    if (!known) {
        context->console().message(DoctorCommandWords::tr("There is no pilothouse.yaml here, so only the tools were looked at."));
    }
    co_return code;
}

} // namespace

CommandSpec doctorCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("doctor");
    command.summary = DoctorCommandWords::tr("Look at tools, daemon, database, router, application.");
    command.description = DoctorCommandWords::tr("Names everything that is missing or wrong with its remedy, and changes nothing; exit code 4 when there is a problem. "
                                    "Without a project file it looks at the tools. --fix brings Pilothouse's part into the router's configuration: it shows the "
                                    "change, asks, makes it with one reload, and looks again.");
    command.example = QStringLiteral("pilothousectl doctor --env production --fix");
    command.options = {
        Context::environmentOption(),
        {QStringLiteral("fix"), DoctorCommandWords::tr("Bring Pilothouse's part into the router, after showing the change.")},
        {QStringLiteral("undo"), DoctorCommandWords::tr("Take Pilothouse's part out of the router again.")},
        yesOption(),
    };
    command.run = runDoctor;
    return command;
}

} // namespace Pilothouse
