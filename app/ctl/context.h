#pragma once
#include "app/ctl/console.h"
#include "models/core/result.h"
#include "services/journal/journal.h"
#include "models/environment/project.h"
#include "services/logging/logfile.h"
#include "services/logging/redactor.h"
#include "services/process/processrunner.h"
#include "services/secret/secretstore.h"
#include "services/time/clock.h"
#include <QCommandLineParser>
#include <QString>
#include <memory>
#include <optional>

namespace Pilothouse {

/// What the commands share: the console, where things lie, and the services, made when first asked for.
class Context {
public:
    Context(Console console, QString projectOption);
    ~Context();
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    [[nodiscard]] const Console& console() const { return m_console; }
    [[nodiscard]] Clock& clock() { return *m_clock; }
    [[nodiscard]] ProcessRunner& processes() { return *m_processes; }
    /// Every secret value read through it is kept out of the log from then on.
    [[nodiscard]] SecretStore& secrets();
    [[nodiscard]] const Redactor& redactor() const { return *m_redactor; }
    [[nodiscard]] Journal& journal(); ///< the one in dataFolder(); opened at its first call
    /// --project, else pilothouse.yaml in this folder or the nearest one above; NotFound says where it looked.
    [[nodiscard]] Result<QString> projectFile() const;
    /// The project file, read and checked once. InvalidInput: every mistake is a line of `detail`.
    [[nodiscard]] Result<Project> loadProject();
    /// The environment that --env names, else the only one; otherwise an error that lists them.
    [[nodiscard]] Result<Environment> environment(const QCommandLineParser& parser);
    [[nodiscard]] static QCommandLineOption environmentOption(); ///< --env, for commands that call environment()
    [[nodiscard]] static QString dataFolder(); ///< $XDG_DATA_HOME/pilothouse: journal, backups, plans
    [[nodiscard]] static QString stateFolder(); ///< $XDG_STATE_HOME/pilothouse: logs, locks
    [[nodiscard]] static QString journalFile(); ///< dataFolder()/journal.db
    /// The lock that a live runner of `run` holds: its proof of life on this host (FileLock).
    [[nodiscard]] static QString runLockFile(const QString& run);
    [[nodiscard]] static QString supervisorLockFile(const QString& run); ///< held by the live supervisor of `run`
    [[nodiscard]] static QString actor(); ///< "ana@laptop"

private:
    Console m_console;
    QString m_projectOption;
    std::shared_ptr<Redactor> m_redactor;
    std::unique_ptr<LogFile> m_log; ///< null when its folder cannot be written
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<ProcessRunner> m_processes;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Journal> m_journal;
    std::optional<Result<Project>> m_project;
};

} // namespace Pilothouse
