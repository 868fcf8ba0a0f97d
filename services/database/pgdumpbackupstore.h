#pragma once
#include "models/environment/project.h"
#include "services/database/database.h"
#include "services/database/pgtools.h"
#include "services/secret/secretstore.h"
#include "services/time/clock.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Whose database is dumped, and where to.
struct BackupTarget {
    DatabaseConfig database;
    QString project;
    QString environment;
    QString folder; ///< absolute; made when missing, 0700
    int keep = 10; ///< verified dumps of this environment that stay
    Milliseconds lockWait {30000}; ///< how long pg_dump waits for a table that somebody has locked
};

/// The host's own pg_dump, custom format, into a file that gets its name once it is verified. The password goes
/// to it by a file in memory. Dumps of several environments may share a folder.
class PgDumpBackupStore final : public BackupStore {
    Q_DECLARE_TR_FUNCTIONS(Backup)
public:
    /// The services outlive the store and its tasks.
    PgDumpBackupStore(BackupTarget target, Database* database, SecretStore* secrets, ProcessRunner* processes, Clock* clock);

    /// Whether a run goes on; its dump is never removed.
    using RunQuestion = std::function<QCoro::Task<bool>(QString run)>;
    void setUnfinished(RunQuestion isUnfinished) { m_isUnfinished = std::move(isUnfinished); }
    /// Where pg_dump is looked for; pgToolFolders() by default.
    void setToolFolders(QStringList folders) { m_toolFolders = std::move(folders); }

    QCoro::Task<Result<BackupRecord>> create(QString run, QString release, std::function<void(qint64)> onProgress, std::stop_token stop) override;
    QCoro::Task<Result<QList<BackupRecord>>> list() override;
    QCoro::Task<Result<BackupRecord>> verify(QString file) override;
    void removeUnfinished(const QString& run) override;

private:
    /// What a dump is made with.
    struct Job {
        PgTools tools;
        BackupRecord record; ///< file is the final name
        QString part; ///< what pg_dump writes
        qint64 needed = 0; ///< bytes, estimated
        qint64 lastBytes = 0; ///< of the newest verified dump; 0: there is none
    };

    QCoro::Task<Result<Job>> prepare(QString run, QString release);
    QCoro::Task<Result<>> dump(Job job, std::function<void(qint64)> onProgress, std::stop_token stop);
    QCoro::Task<Result<BackupRecord>> finish(Job job, std::stop_token stop);
    QCoro::Task<Result<int>> countEntries(QString program, QString file);
    QCoro::Task<> reportSize(QString file, std::function<void(qint64)> onProgress, std::stop_token stop);
    [[nodiscard]] Command dumpCommand(const Job& job, const QString& passwordFile) const;
    [[nodiscard]] Error dumpError(const Job& job, const ProcessOutput& output) const;
    [[nodiscard]] Result<> checkFolder(qint64 needed) const;
    [[nodiscard]] QString ownName() const; ///< how the files of this project's environment begin
    [[nodiscard]] QString freeName(const BackupRecord& record) const;
    QCoro::Task<> removeSurplus();
    [[nodiscard]] QList<BackupRecord> records() const;

    BackupTarget m_target;
    Database* m_database;
    SecretStore* m_secrets;
    ProcessRunner* m_processes;
    Clock* m_clock;
    QStringList m_toolFolders = pgToolFolders();
    RunQuestion m_isUnfinished;
};

} // namespace Pilothouse
