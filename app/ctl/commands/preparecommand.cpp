#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/environment/imagepreparer.h"
#include <QCoreApplication>
#include <QJsonArray>

namespace Pilothouse {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("PrepareCommand", text);
}

void show(const Console& console, const QList<PreparedImage>& images)
{
    QJsonArray array;
    for (const PreparedImage& image : images) {
        array.append(QJsonObject {{QStringLiteral("image"), image.name}, {QStringLiteral("id"), image.id},
            {QStringLiteral("commit"), image.commit}, {QStringLiteral("wasThere"), image.wasThere}});
        const QString how = image.wasThere ? tr("was here already") : tr("made now");
        const QString commit = image.commit.isEmpty() ? QString() : tr(", commit %1").arg(image.commit.left(12));
        console.line(tr("%1  %2 (%3%4)").arg(image.name, image.id.mid(7, 12), how, commit));
    }
    console.json({{QStringLiteral("images"), array}});
}

QCoro::Task<int> prepare(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    const Result<Project> project = context->loadProject();
    if (!project) {
        context->console().error(project.error());
        co_return exitCodeOf(project.error());
    }
    const Result<Environment> environment = context->environment(*parser);
    if (!environment) {
        context->console().error(environment.error());
        co_return exitCodeOf(environment.error());
    }
    const std::unique_ptr<Runtime> runtime = makeRuntime(*project, *environment, context->processes(), context->clock());
    ImagePreparer preparer(runtime.get(), *environment);
    const Console console = context->console();
    const std::function<void(QString)> onLine = [console](const QString& line) { console.message(line); };
    const QString release = parser->value(QStringLiteral("release"));
    const Result<QList<PreparedImage>> images = co_await preparer.prepare(release, onLine);
    if (!images) {
        console.error(images.error());
        co_return exitCodeOf(images.error());
    }
    show(console, *images);
    co_return ExitDone;
}

} // namespace

CommandSpec prepareCommand()
{
    CommandSpec spec;
    spec.name = QStringLiteral("prepare");
    spec.summary = tr("Build or pull the images of a release.");
    spec.description = tr("Example: pilothousectl prepare --env production --release r42\nAn image that is here is left as it is; a service with a build section is built, others are pulled.");
    spec.options = {Context::environmentOption(), {QStringLiteral("release"), tr("Image tag of the release."), QStringLiteral("tag")}};
    spec.run = prepare;
    return spec;
}

} // namespace Pilothouse
