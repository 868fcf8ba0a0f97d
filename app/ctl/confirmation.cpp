#include "app/ctl/confirmation.h"
#include "app/composition/runlauncher.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/project/projectloader.h"
#include <QCoreApplication>
#include <QRegularExpression>

namespace Pilothouse {
namespace {

class ConfirmationWords {
    Q_DECLARE_TR_FUNCTIONS(Confirmation)
};

QString quotedForShell(QString word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    return plain.match(word).hasMatch() ? word : QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QString commandWithYes(const QStringList& typed)
{
    QStringList words {QStringLiteral("pilothousectl")};
    for (const QString& word : typed) {
        words << quotedForShell(word);
    }
    return (words << QStringLiteral("--yes")).join(QLatin1Char(' '));
}

bool isAgreement(const QString& answer, const Intention& intention)
{
    if (intention.isTyped) {
        return answer == intention.environment;
    }
    return answer.compare(QLatin1String("y"), Qt::CaseInsensitive) == 0 || answer.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0;
}

// A run outlives edits of its project file, so what counts is the file that it keeps.
bool isProduction(const RunState& run)
{
    const Result<QByteArray> bytes = readProjectFile(keptProjectFile(run.run));
    const ProjectReading reading = bytes ? ProjectLoader().read(*bytes, run.projectFile) : ProjectReading {};
    const Environment* environment = reading.project ? reading.project->find(run.environment) : nullptr;
    return environment == nullptr || environment->kind == EnvironmentKind::Production;
}

} // namespace

Intention Intention::in(const Environment& environment, const QString& what)
{
    return {what, environment.name, environment.kind == EnvironmentKind::Production};
}

Intention Intention::in(const RunState& run, const QString& what)
{
    return {what, run.environment, isProduction(run)};
}

Intention Intention::grave() const
{
    return {what, environment, true};
}

QCommandLineOption yesOption()
{
    return {QStringLiteral("yes"), ConfirmationWords::tr("Do not ask.")};
}

int confirm(const Context& context, const QCommandLineParser& parser, const Intention& intention)
{
    if (parser.isSet(QStringLiteral("yes"))) {
        return ExitDone;
    }
    const Console& console = context.console();
    if (!console.canAsk()) {
        console.error({ErrorCode::Cancelled, ConfirmationWords::tr("Nothing changed: without a terminal there is nobody to ask."),
            ConfirmationWords::tr("To go on: %1").arg(commandWithYes(context.typed())), intention.what});
        return ExitWaiting;
    }
    const QString question = intention.isTyped ? ConfirmationWords::tr("Type %1 to go on:").arg(intention.environment) : ConfirmationWords::tr("Go on? [y/N]");
    if (isAgreement(console.ask(intention.what + QLatin1Char('\n') + question), intention)) {
        return ExitDone;
    }
    console.error({ErrorCode::Cancelled, ConfirmationWords::tr("Nothing changed."), {}, {}});
    return ExitInterrupted;
}

} // namespace Pilothouse
