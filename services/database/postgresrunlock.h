#pragma once
#include "services/database/runlock.h"
#include "services/time/clock.h"
#include <QCoreApplication>
#include <QList>
#include <QVariantList>
#include <memory>

namespace Pilothouse {

class PostgresSession;

/// A session advisory lock of PostgreSQL in the runner's own session. Refrains from it behind a connection pooler,
/// where the lock would stay with a connection that others use.
class PostgresRunLock final : public RunLock {
    Q_DECLARE_TR_FUNCTIONS(PostgresRunLock)
public:
    /// `clock` outlives this and its tasks.
    PostgresRunLock(std::shared_ptr<PostgresSession> session, Clock* clock)
        : m_session(std::move(session))
        , m_clock(clock)
    {
    }

    QCoro::Task<Result<RunLockAnswer>> hold(RunLockRequest request) override;

    /// The key of an environment's lock: never negative.
    [[nodiscard]] static qint64 keyOf(const QString& environment);

private:
    /// One reading of the session that talks to us.
    struct Session {
        int process = 0; ///< of the server
        bool isDirect = false; ///< it has the settings that we connected with
        bool hasLock = false;
    };
    struct Holder {
        int process = 0;
        QString name;
        QString address;
        QString since;
    };
    QCoro::Task<Result<Session>> look(qint64 key);
    QCoro::Task<Result<bool>> tryLock(qint64 key, QString holder);
    QCoro::Task<Result<Holder>> holderOf(qint64 key);
    QCoro::Task<Result<RunLockAnswer>> take(qint64 key, QString holder, int process);
    [[nodiscard]] static RunLockAnswer pooled();
    [[nodiscard]] static Error heldBy(const Holder& holder);

    std::shared_ptr<PostgresSession> m_session;
    Clock* m_clock;
};

} // namespace Pilothouse
