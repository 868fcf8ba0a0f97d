#pragma once
#include "services/journal/journal.h"
#include "services/logging/logfile.h"
#include "services/logging/redactor.h"
#include "services/process/processrunner.h"
#include "services/secret/secretstore.h"
#include "services/time/clock.h"
#include <QString>
#include <memory>

namespace Pilothouse {

/// Pilothouse of this user on this machine: where things lie, and the services that the command line and the
/// window share, made when first asked for. Knows no project, and nothing of a terminal.
class Installation {
public:
    /// `runnerProgram`: the pilothousectl that supervises and executes runs.
    explicit Installation(QString runnerProgram);
    virtual ~Installation();
    Installation(const Installation&) = delete;
    Installation& operator=(const Installation&) = delete;

    [[nodiscard]] const QString& runnerProgram() const { return m_runnerProgram; }
    [[nodiscard]] Clock& clock() { return *m_clock; }
    [[nodiscard]] ProcessRunner& processes() { return *m_processes; }
    /// Every secret value read through it is kept out of the log from then on.
    [[nodiscard]] SecretStore& secrets();
    [[nodiscard]] const Redactor& redactor() const { return *m_redactor; }
    [[nodiscard]] Journal& journal(); ///< the one in dataFolder(); opened at its first call
    [[nodiscard]] static QString dataFolder(); ///< $XDG_DATA_HOME/pilothouse: journal, backups, plans
    [[nodiscard]] static QString stateFolder(); ///< $XDG_STATE_HOME/pilothouse: logs, locks
    [[nodiscard]] static QString journalFile(); ///< dataFolder()/journal.db
    /// The lock that a live runner of `run` holds: its proof of life on this host (FileLock).
    [[nodiscard]] static QString runLockFile(const QString& run);
    [[nodiscard]] static QString supervisorLockFile(const QString& run); ///< held by the live supervisor of `run`
    /// A runner or a supervisor of `run` lives on this host.
    [[nodiscard]] static bool isRunAlive(const QString& run);
    [[nodiscard]] static QString actor(); ///< "ana@laptop"

private:
    QString m_runnerProgram;
    std::shared_ptr<Redactor> m_redactor;
    std::unique_ptr<LogFile> m_log; ///< null when its folder cannot be written
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<ProcessRunner> m_processes;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Journal> m_journal;
};

} // namespace Pilothouse
