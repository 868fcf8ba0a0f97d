#pragma once
#include "services/migration/proof/rowsql.h"
#include "services/migration/proof/scratchserver.h"

namespace Pilothouse {

/// How much of a table is in the scratch database.
struct SampledTable {
    TableName table;
    qint64 rows = 0;
    qint64 total = 0; ///< rows of the table, about; 0: not known, and the rows are its first
    bool isWhole = false;
    bool isReferred = false; ///< only rows that sampled ones refer to
};

/// What came of copying rows.
struct RowSample {
    QList<SampledTable> tables; ///< without those that nothing came of
    QStringList notes; ///< what did not come, and why, in sentences
};

/// Copies rows from the target, or from a staging copy of it, to a scratch database: by this machine's psql, which only
/// reads, through the memory of this process and into the container. Nothing of them is written here.
class RowSampler {
    Q_DECLARE_TR_FUNCTIONS(CompatibilityProof)
public:
    /// The services and the server outlive the object and its tasks.
    RowSampler(DatabaseConfig source, SecretStore* secrets, ProcessRunner* processes, ScratchServer* server);

    /// At most `rows` of each table go to `database` of the server, whose version is the target's. That rows cannot be
    /// had is a note. Cancelled; errors of the Docker host.
    QCoro::Task<Result<RowSample>> copy(QList<TableName> touched, int rows, int serverVersion, QString database, std::stop_token stop = {});

private:
    QCoro::Task<Result<QList<TakenRows>>> take(QList<TableName> touched, int rows, int serverVersion, QStringList* notes, std::stop_token stop);
    QCoro::Task<Result<QByteArray>> psql(QByteArray script, int serverVersion, std::stop_token stop);
    QCoro::Task<Result<>> load(TakenRows* taken, QString database, std::stop_token stop);

    DatabaseConfig m_source;
    SecretStore* m_secrets;
    ProcessRunner* m_processes;
    ScratchServer* m_server;
};

/// "all 3 of people_team, 100 of about 12000 of people_person"; empty for none.
[[nodiscard]] QString describeSample(const RowSample& sample);
/// Behind the words of what failed: "(on 100 of about 12000 rows of people_person)". All tables when `table` is none of them.
[[nodiscard]] QString onSample(const RowSample& sample, const QString& table);

} // namespace Pilothouse
