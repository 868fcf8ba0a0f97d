#include "app/composition/worldfactory.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/planfile.h"
#include "models/migration/compatibilityjson.h"
#include "services/deployment/releaseproof.h"
#include "services/migration/proof/proofwords.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

class MigrationsValidateCommandWords {
    Q_DECLARE_TR_FUNCTIONS(MigrationsValidateCommand)
};

/// The last word, and the exit code that goes with it.
struct Verdict {
    QString word; ///< "valid", "refused", "inconclusive"
    QString sentence;
    int exitCode = ExitDone;
};

Verdict verdictOf(const ReleaseProof& proven)
{
    if (!proven.proof) {
        return {QStringLiteral("valid"), MigrationsValidateCommandWords::tr("Release %1 has no pending migration.").arg(proven.release), ExitDone};
    }
    if (!proven.proof->isSound()) {
        return {QStringLiteral("refused"), refusalOf(*proven.proof), ExitRefused};
    }
    if (!proven.proof->isConclusive()) {
        return {QStringLiteral("inconclusive"), MigrationsValidateCommandWords::tr("Nothing was seen to fail, but not everything could be judged."), ExitWaiting};
    }
    return {QStringLiteral("valid"), MigrationsValidateCommandWords::tr("The migrations go through, and both releases work on the schema that they leave."), ExitDone};
}

void show(const Console& console, const Environment& environment, const ReleaseProof& proven, const Verdict& verdict)
{
    QJsonObject json {{QStringLiteral("environment"), environment.name}, {QStringLiteral("release"), proven.release},
        {QStringLiteral("oldRelease"), proven.oldRelease}, {QStringLiteral("pending"), QJsonArray::fromStringList(proven.pending)},
        {QStringLiteral("verdict"), verdict.word}};
    if (proven.proof) {
        json.insert(QStringLiteral("proof"), proofToJson(*proven.proof));
        for (const QString& line : describeProof(*proven.proof, proven.oldRelease, proven.release)) {
            console.line(line);
        }
        console.line(QString());
    }
    console.json(json);
    console.line(verdict.sentence);
}

QCoro::Task<int> validate(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<QString> release = releaseOption(*parser);
    const Result<Context::Subject> subject = release ? context->subject(*parser) : Result<Context::Subject>(forward(release));
    if (!subject) {
        co_return context->fail(subject.error());
    }
    const Result<std::unique_ptr<DeploymentWorld>> world = makeWorld(*context, subject->project, subject->environment);
    if (!world) {
        co_return context->fail(world.error());
    }
    std::stop_source stop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &interrupt, [&stop] { stop.request_stop(); });
    const Console console = context->console();
    const std::function<void(QString)> onProgress = [console](const QString& line) { console.message(line); };
    const std::stop_token token = stop.get_token();
    DeploymentWorld* const here = world->get();
    const QString name = *release;
    const Result<ReleaseProof> proven = co_await proveRelease(here, name, onProgress, token);
    if (!proven) {
        co_return context->fail(proven.error());
    }
    const Verdict verdict = verdictOf(*proven);
    show(console, subject->environment, *proven, verdict);
    co_return verdict.exitCode;
}

} // namespace

CommandSpec migrationsValidateCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("migrations validate");
    spec.summary = MigrationsValidateCommandWords::tr("Prove a release's migrations on a scratch copy of the schema.");
    spec.description = MigrationsValidateCommandWords::tr("Applies the pending migrations to a throw-away database with the schema of the target, forward, backward and forward again, and tries the release that serves and the new one on the schema before and after: "
                                 "check, smoke pages, and a SELECT, INSERT and UPDATE for each model concerned. The target is only read. "
                                 "Ends with 0 when the migrations go through and both releases work on what they leave, with 4 when one does not, with 5 when that could not be judged.");
    spec.example = QStringLiteral("pilothousectl migrations validate --env production --release r42");
    spec.options = {Context::environmentOption(), releaseOption()};
    spec.run = validate;
    return spec;
}

} // namespace Pilothouse
