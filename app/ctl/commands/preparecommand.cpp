#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "app/ctl/planfile.h"
#include "services/environment/imagepreparer.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

class PrepareCommandWords {
    Q_DECLARE_TR_FUNCTIONS(PrepareCommand)
};

void show(const Console& console, const QList<PreparedImage>& images)
{
    QJsonArray array;
    for (const PreparedImage& image : images) {
        array.append(QJsonObject {{QStringLiteral("image"), image.name}, {QStringLiteral("id"), image.id},
            {QStringLiteral("commit"), image.commit}, {QStringLiteral("wasThere"), image.wasThere}});
        const QString how = image.wasThere ? PrepareCommandWords::tr("was here already") : PrepareCommandWords::tr("made now");
        const QString commit = image.commit.isEmpty() ? QString() : PrepareCommandWords::tr(", commit %1").arg(image.commit.left(12));
        console.line(PrepareCommandWords::tr("%1  %2 (%3%4)").arg(image.name, image.id.mid(7, 12), how, commit));
    }
    console.json({{QStringLiteral("images"), array}});
}

QCoro::Task<int> prepare(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<QString> release = releaseOption(*parser);
    const Result<Context::Subject> subject = release ? context->subject(*parser) : Result<Context::Subject>(forward(release));
    if (!subject) {
        co_return context->fail(subject.error());
    }
    const std::unique_ptr<Runtime> runtime = makeRuntime(subject->project, subject->environment, context->processes(), context->clock());
    ImagePreparer preparer(runtime.get(), subject->environment);
    const Console console = context->console();
    const std::function<void(QString)> onLine = [console](const QString& line) { console.message(line); };
    const QString name = *release;
    const Result<QList<PreparedImage>> images = co_await preparer.prepare(name, onLine);
    if (!images) {
        co_return context->fail(images.error());
    }
    show(console, *images);
    co_return ExitDone;
}

} // namespace

CommandSpec prepareCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("prepare");
    spec.summary = PrepareCommandWords::tr("Build or pull the images of a release.");
    spec.description = PrepareCommandWords::tr("An image that is here is left as it is; a service with a build section is built, others are pulled.");
    spec.example = QStringLiteral("pilothousectl prepare --env production --release r42");
    spec.options = {Context::environmentOption(), releaseOption()};
    spec.run = prepare;
    return spec;
}

} // namespace Pilothouse
