#include "app/ctl/commands/commands.h"
#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/project/projectloader.h"
#include "services/project/starter.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace Pilothouse {
namespace {

struct Init {
    Q_DECLARE_TR_FUNCTIONS(Init)
};

Result<QString> composeFileFrom(const QStringList& arguments)
{
    if (!arguments.isEmpty()) {
        return QFileInfo(arguments.first()).absoluteFilePath();
    }
    for (const QString& name : {QStringLiteral("compose.yaml"), QStringLiteral("compose.yml"),
             QStringLiteral("docker-compose.yaml"), QStringLiteral("docker-compose.yml")}) {
        if (QFileInfo::exists(name)) {
            return QFileInfo(name).absoluteFilePath();
        }
    }
    return failure(ErrorCode::InvalidInput, Init::tr("There is no compose file in %1.").arg(QDir::currentPath()),
        Init::tr("Name it: pilothousectl init path/to/compose.yaml"));
}

Result<> writeNew(const QString& path, const QString& text)
{
    QFile file(path);
    if (QFileInfo::exists(path) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path)) {
            return failure(ErrorCode::InvalidInput, Init::tr("%1 is there already, and is not overwritten.").arg(path),
                Init::tr("Write to another file with --output FILE."));
        }
        return failure(ErrorCode::Io, Init::tr("%1 cannot be written: %2.").arg(path, file.errorString()),
            Init::tr("Write to another folder with --output FILE."));
    }
    const QByteArray bytes = text.toUtf8();
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.remove();
        return failure(ErrorCode::Io, Init::tr("%1 cannot be written: %2.").arg(path, reason), Init::tr("Make room on the disk, then try again."));
    }
    return {};
}

Result<Starter> make(const QString& composeFile, const QString& projectFile)
{
    QFile source(composeFile);
    if (!QFileInfo(composeFile).isFile() || !source.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::InvalidInput, Init::tr("%1 cannot be read.").arg(composeFile),
            Init::tr("Name your compose file: pilothousectl init path/to/compose.yaml"));
    }
    return makeStarter(source.read(YamlLimits {}.bytes + 1), composeFile, projectFile, ProjectFiles::onDisk());
}

void tell(const Console& console, const QString& path, const Starter& starter)
{
    QJsonArray toDo;
    console.line(Init::tr("Wrote %1.").arg(path));
    for (const Diagnostic& each : starter.toDo) {
        console.line(each.toString());
        toDo << each.toString();
    }
    console.message(starter.toDo.isEmpty() ? Init::tr("Read it through, then run pilothousectl doctor.")
                                           : Init::tr("%n value(s) are for you to fill in; pilothousectl validate checks again.", nullptr, int(starter.toDo.size())));
    console.json({{QStringLiteral("file"), path}, {QStringLiteral("toDo"), toDo}});
}

int init(const Context& context, const QCommandLineParser& parser)
{
    const Result<QString> compose = composeFileFrom(parser.positionalArguments());
    if (!compose) {
        return context.fail(compose.error());
    }
    const QString output = parser.value(QStringLiteral("output"));
    const QString path = output.isEmpty() ? QFileInfo(*compose).dir().absoluteFilePath(QStringLiteral("pilothouse.yaml")) : QFileInfo(output).absoluteFilePath();
    const Result<Starter> starter = make(*compose, path);
    const Result<> written = starter ? writeNew(path, starter->text) : Result<>(forward(starter));
    if (!written) {
        return context.fail(written.error());
    }
    tell(context.console(), path, *starter);
    return ExitDone;
}

QCoro::Task<int> runInit(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser)
{
    co_return init(*context, *parser);
}

} // namespace

CommandSpec initCommand()
{
    CommandSpec command;
    command.name = QStringLiteral("init");
    command.arguments = QStringLiteral("[COMPOSE]");
    command.mostArguments = 1;
    command.summary = Init::tr("Write a first pilothouse.yaml for a compose file.");
    command.description = Init::tr("Guesses the web service, router, database and workers from the compose file, and comments what it wrote. What it cannot know is the word FILL-IN, and validate points at it. Needs no Docker; never overwrites a file; never copies a password.");
    command.example = QStringLiteral("pilothousectl init compose.yaml");
    command.options = {{{QStringLiteral("o"), QStringLiteral("output")}, Init::tr("The file to write; pilothouse.yaml beside the compose file when left out."), QStringLiteral("FILE")}};
    command.run = runInit;
    return command;
}

} // namespace Pilothouse
