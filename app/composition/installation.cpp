#include "app/composition/installation.h"
#include "services/journal/sqlitejournal.h"
#include "services/logging/loggedprocessrunner.h"
#include "services/process/filelock.h"
#include "services/process/qprocessrunner.h"
#include "services/secret/chainedsecretstore.h"
#include <QDir>
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

Installation::Installation(QString runnerProgram)
    : m_runnerProgram(std::move(runnerProgram))
    , m_redactor(std::make_shared<Redactor>())
    , m_clock(std::make_unique<SystemClock>())
    , m_processes(std::make_unique<LoggedProcessRunner>(std::make_unique<QProcessRunner>()))
{
    Result<std::unique_ptr<LogFile>> log = LogFile::open(stateFolder(), m_redactor, qEnvironmentVariable("PILOTHOUSE_LOG"));
    if (log) {
        m_log = std::move(*log);
    }
}

Installation::~Installation() = default;

SecretStore& Installation::secrets()
{
    if (m_secrets == nullptr) {
        m_secrets = std::make_unique<ChainedSecretStore>(ChainedSecretStore::defaultFolder(), Keychain(),
            [redactor = m_redactor](const QByteArray& value) { redactor->add(value); });
    }
    return *m_secrets;
}

Journal& Installation::journal()
{
    if (!m_journal) {
        m_journal = std::make_unique<SqliteJournal>(journalFile(), *m_clock);
    }
    return *m_journal;
}

QString Installation::dataFolder()
{
    return xdgFolder("XDG_DATA_HOME", QStringLiteral("/.local/share"));
}

QString Installation::stateFolder()
{
    return xdgFolder("XDG_STATE_HOME", QStringLiteral("/.local/state"));
}

QString Installation::journalFile()
{
    return dataFolder() + QStringLiteral("/journal.db");
}

QString Installation::runLockFile(const QString& run)
{
    return stateFolder() + QStringLiteral("/locks/") + run + QStringLiteral(".lock");
}

QString Installation::supervisorLockFile(const QString& run)
{
    return stateFolder() + QStringLiteral("/locks/") + run + QStringLiteral(".supervisor.lock");
}

bool Installation::isRunAlive(const QString& run)
{
    return FileLock(runLockFile(run)).isHeldByOther() || FileLock(supervisorLockFile(run)).isHeldByOther();
}

QString Installation::actor()
{
    const passwd* user = getpwuid(geteuid());
    const QString name = user != nullptr ? QString::fromLocal8Bit(user->pw_name) : QString::number(geteuid());
    return name + QLatin1Char('@') + QSysInfo::machineHostName();
}

} // namespace Pilothouse
