#include "services/runtime/compose/stacklist.h"
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <algorithm>

namespace Pilothouse {
namespace {

/// `docker ps` prints labels as "a=b,c=d"; the values asked for here are printed by themselves.
constexpr auto format = R"({"project":{{json (.Label "com.docker.compose.project")}},"service":{{json (.Label "com.docker.compose.service")}},)"
                        R"("folder":{{json (.Label "com.docker.compose.project.working_dir")}},"files":{{json (.Label "com.docker.compose.project.config_files")}},)"
                        R"("owner":{{json (.Label "pilothouse.project")}}})";

} // namespace

QList<RunningStack> StackList::parse(const QByteArray& lines)
{
    QMap<QString, RunningStack> stacks;
    for (const QByteArray& line : lines.split('\n')) {
        const QJsonObject container = QJsonDocument::fromJson(line).object();
        const QString name = container.value(u"project").toString();
        if (name.isEmpty() || !container.value(u"owner").toString().isEmpty()) {
            continue;
        }
        RunningStack& stack = stacks[name];
        stack.name = name;
        stack.folder = container.value(u"folder").toString();
        const QString first = container.value(u"files").toString().section(u',', 0, 0);
        stack.composeFile = first.isEmpty() ? QString() : QDir(stack.folder).absoluteFilePath(first);
        const QString service = container.value(u"service").toString();
        if (!stack.services.contains(service)) {
            stack.services << service;
        }
    }
    QList<RunningStack> found = stacks.values();
    for (RunningStack& stack : found) {
        std::sort(stack.services.begin(), stack.services.end());
    }
    return found;
}

QCoro::Task<Result<QList<RunningStack>>> StackList::find(ProcessRunner* processes)
{
    Command command(QStringLiteral("docker"), {QStringLiteral("ps"), QStringLiteral("--format"), QLatin1String(format)});
    command.timeLimit = Milliseconds(10000);
    const Result<ProcessOutput> output = co_await processes->run(command);
    if (!output) {
        co_return failure(ErrorCode::Unavailable, tr("The docker command cannot be run."), tr("Install Docker, or look with doctor."), output.error().message);
    }
    if (!output->succeeded()) {
        co_return failure(ErrorCode::Unavailable, tr("Docker does not answer."), tr("Start the Docker daemon, or choose another host by DOCKER_HOST."),
            QString::fromUtf8(output->err).trimmed());
    }
    co_return parse(output->out);
}

} // namespace Pilothouse
