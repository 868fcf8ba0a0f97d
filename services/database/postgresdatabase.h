#pragma once
#include "models/environment/project.h"
#include "services/database/database.h"
#include "services/database/runlock.h"
#include "services/secret/secretstore.h"
#include "services/time/clock.h"
#include <memory>

namespace Pilothouse {

class PostgresSession;

/// The target server through one connection on a thread of its own. It connects at the first question and
/// again after the server was restarted; questions are answered one after the other. A server that has gone
/// silent is given up after 12 s.
class PostgresDatabase final : public Database {
public:
    /// `secrets` outlives the object and its tasks.
    PostgresDatabase(DatabaseConfig config, SecretStore& secrets);
    /// Cuts the question in flight, whose task gets an error, and joins the thread: at once, or within the 5 s
    /// that connecting may take.
    ~PostgresDatabase() override;

    /// The session's own lock; outlived by neither.
    [[nodiscard]] std::unique_ptr<RunLock> runLock(Clock* clock) const;

    QCoro::Task<Result<DatabaseFacts>> facts() override;
    QCoro::Task<Result<QList<AppliedMigration>>> appliedMigrations() override;

private:
    std::shared_ptr<PostgresSession> m_session;
};

} // namespace Pilothouse
