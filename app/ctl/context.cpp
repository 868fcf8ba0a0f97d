#include "app/ctl/context.h"
#include "services/journal/sqlitejournal.h"
#include "services/logging/loggedprocessrunner.h"
#include "services/process/qprocessrunner.h"
#include "services/project/diagnostics.h"
#include "services/project/projectloader.h"
#include "services/secret/chainedsecretstore.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <pwd.h>
#include <unistd.h>

namespace Pilothouse {
namespace {

QString xdgFolder(const char* variable, const QString& fallback)
{
    const QString set = qEnvironmentVariable(variable);
    const QString base = QDir::isAbsolutePath(set) ? set : QDir::homePath() + fallback;
    return QDir::cleanPath(base + QStringLiteral("/pilothouse"));
}

} // namespace

Context::Context(Console console, QString projectOption)
    : m_console(console)
    , m_projectOption(std::move(projectOption))
    , m_redactor(std::make_shared<Redactor>())
    , m_clock(std::make_unique<SystemClock>())
    , m_processes(std::make_unique<LoggedProcessRunner>(std::make_unique<QProcessRunner>()))
{
    Result<std::unique_ptr<LogFile>> log = LogFile::open(stateFolder(), m_redactor, qEnvironmentVariable("PILOTHOUSE_LOG"));
    if (log) {
        m_log = std::move(*log);
    }
}

Context::~Context() = default;

SecretStore& Context::secrets()
{
    if (m_secrets == nullptr) {
        m_secrets = std::make_unique<ChainedSecretStore>(ChainedSecretStore::defaultFolder(), Keychain(),
            [redactor = m_redactor](const QByteArray& value) { redactor->add(value); });
    }
    return *m_secrets;
}

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
        QStringLiteral("ENVIRONMENT")};
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

QString Context::dataFolder()
{
    return xdgFolder("XDG_DATA_HOME", QStringLiteral("/.local/share"));
}

QString Context::stateFolder()
{
    return xdgFolder("XDG_STATE_HOME", QStringLiteral("/.local/state"));
}

Journal& Context::journal()
{
    if (!m_journal) {
        m_journal = std::make_unique<SqliteJournal>(journalFile(), *m_clock);
    }
    return *m_journal;
}

QString Context::journalFile()
{
    return dataFolder() + QStringLiteral("/journal.db");
}

QString Context::runLockFile(const QString& run)
{
    return stateFolder() + QStringLiteral("/locks/") + run + QStringLiteral(".lock");
}

QString Context::supervisorLockFile(const QString& run)
{
    return stateFolder() + QStringLiteral("/locks/") + run + QStringLiteral(".supervisor.lock");
}

QString Context::actor()
{
    const passwd* user = getpwuid(geteuid());
    const QString name = user != nullptr ? QString::fromLocal8Bit(user->pw_name) : QString::number(geteuid());
    return name + QLatin1Char('@') + QSysInfo::machineHostName();
}

} // namespace Pilothouse
