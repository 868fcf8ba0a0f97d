#include "app/ctl/context.h"
#include "app/ctl/exitcodes.h"
#include "services/project/diagnostics.h"
#include "services/project/projectloader.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Pilothouse {

Context::Context(Console console, QString projectOption, QStringList typed)
    : Installation(QCoreApplication::applicationFilePath())
    , m_console(console)
    , m_projectOption(std::move(projectOption))
    , m_typed(std::move(typed))
{
}

Context::~Context() = default;

Result<QString> Context::projectFile() const
{
    if (!m_projectOption.isEmpty()) {
        return QFileInfo(m_projectOption).absoluteFilePath();
    }
    const QString name = QStringLiteral("pilothouse.yaml");
    QDir folder = QDir::current();
    do {
        if (folder.exists(name)) {
            return folder.absoluteFilePath(name);
        }
    } while (folder.cdUp());
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("Context", "There is no pilothouse.yaml in %1 or a folder above.").arg(QDir::currentPath()),
        QCoreApplication::translate("Context", "Write one with `pilothousectl init compose.yaml`, or name it with --project."));
}

Result<Project> Context::loadProject()
{
    if (!m_project) {
        const Result<QString> file = projectFile();
        m_project = file ? Pilothouse::loadProject(*file) : Result<Project>(forward(file));
    }
    return *m_project;
}

QCommandLineOption Context::environmentOption()
{
    return {QStringLiteral("env"), QCoreApplication::translate("Context", "The environment; may be left out when the project has only one."),
        QStringLiteral("ENV")};
}

Result<Context::Subject> Context::subject(const QCommandLineParser& parser)
{
    const Result<Project> project = loadProject();
    if (!project) {
        return forward(project);
    }
    const Result<Environment> named = environment(parser);
    if (!named) {
        return forward(named);
    }
    return Subject {*project, *named};
}

TimeWords Context::times()
{
    const Result<Project> project = loadProject();
    return project ? TimeWords::ofZone(project->timezone) : TimeWords();
}

int Context::fail(const Error& error) const
{
    m_console.error(error);
    return exitCodeOf(error);
}

Result<Environment> Context::environment(const QCommandLineParser& parser)
{
    const Result<Project> project = loadProject();
    if (!project) {
        return forward(project);
    }
    QStringList names;
    for (const Environment& each : project->environments) {
        names << each.name;
    }
    const QString asked = parser.value(QStringLiteral("env"));
    if (asked.isEmpty() && names.size() == 1) {
        return project->environments.front();
    }
    if (asked.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
            QCoreApplication::translate("Context", "The project has several environments: %1.").arg(names.join(QStringLiteral(", "))),
            QCoreApplication::translate("Context", "Name one with --env."));
    }
    if (const Environment* found = project->find(asked)) {
        return *found;
    }
    return failure(ErrorCode::InvalidInput,
        QCoreApplication::translate("Context", "The project has no environment “%1”.").arg(asked), suggestionFor(asked, names));
}

} // namespace Pilothouse
