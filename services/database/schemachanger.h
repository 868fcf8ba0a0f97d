#pragma once
#include "services/database/schemasession.h"
#include "services/time/clock.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Changes the schema of the target database, in a session with the project's lock_timeout: nobody ever waits longer
/// than that behind a change, and one that could not have its lock is tried again, with growing and jittered pauses.
class SchemaChanger {
    Q_DECLARE_TR_FUNCTIONS(SchemaChanger)
public:
    /// `secrets` and `clock` outlive this and its tasks.
    SchemaChanger(DatabaseConfig config, SecretStore& secrets, Clock* clock, MigrationConfig limits);
    /// Cuts what is in flight, whose task gets an error.
    ~SchemaChanger();
    SchemaChanger(const SchemaChanger&) = delete;
    SchemaChanger& operator=(const SchemaChanger&) = delete;

    /// The rows of a query.
    QCoro::Task<Result<QList<QStringList>>> rows(QString query, std::stop_token stop = {});
    /// One transaction, tried again while its lock cannot be had. The rows that its last statement wrote.
    /// TimedOut: not in `limits.retries` more attempts either.
    QCoro::Task<Result<qint64>> change(QString text, std::stop_token stop = {});
    /// A statement that runs outside of a transaction and waits for others without anybody waiting for it
    /// (CREATE INDEX CONCURRENTLY): hours, if need be.
    QCoro::Task<Result<>> outside(QString statement, std::stop_token stop = {});

private:
    std::shared_ptr<SchemaSession> m_session;
    Clock* m_clock;
    MigrationConfig m_limits;
};

} // namespace Pilothouse
