#include "services/database/postgresrunlock.h"
#include "services/database/postgressession.h"
#include <QCryptographicHash>
#include <QtEndian>

namespace Pilothouse {
namespace {

// A runner that died leaves its session to the server for as long as it takes to notice.
constexpr int attempts = 25;
constexpr Milliseconds betweenAttempts {200};

constexpr char lockIs[] = "locktype = 'advisory' AND granted AND objsubid = 1 AND ((classid::bigint << 32) | objid::bigint) = %1 "
                          "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";

QString withKey(const char* query, qint64 key)
{
    return QString::fromLatin1(query).arg(QString::fromLatin1(lockIs).arg(key));
}

// What PostgreSQL keeps of an application's name: 63 bytes of ASCII.
QString applicationName(const QString& holder)
{
    QString name = QStringLiteral("pilothouse ") + holder;
    for (QChar& character : name) {
        const bool isPlain = character.unicode() < 128 && (character.isLetterOrNumber() || QStringLiteral(" .-_@").contains(character));
        character = isPlain ? character : QChar(u'_');
    }
    return name.left(63);
}

} // namespace

qint64 PostgresRunLock::keyOf(const QString& environment)
{
    const QByteArray hash = QCryptographicHash::hash("pilothouse:" + environment.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(hash.constData()) & Q_INT64_C(0x7fffffffffffffff);
}

QCoro::Task<Result<RunLockAnswer>> PostgresRunLock::hold(RunLockRequest request)
{
    const qint64 key = keyOf(request.environment);
    const Result<Session> first = co_await look(key);
    const Result<Session> again = first ? co_await look(key) : first;
    if (!again) {
        co_return RunLockAnswer {false, tr("The database cannot be asked for a lock: %1").arg(again.error().message)};
    }
    if (!first->isDirect || first->process != again->process) {
        co_return pooled();
    }
    if (again->hasLock) {
        co_return RunLockAnswer {true, {}};
    }
    const Result<RunLockAnswer> taken = co_await take(key, request.holder, again->process);
    co_return taken;
}

QCoro::Task<Result<RunLockAnswer>> PostgresRunLock::take(qint64 key, QString holder, int process)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Result<bool> locked = co_await tryLock(key, holder);
        if (!locked) {
            co_return RunLockAnswer {false, tr("The database cannot be asked for a lock: %1").arg(locked.error().message)};
        }
        if (*locked) {
            const Result<Session> now = co_await look(key);
            const bool isOurs = now && now->process == process && now->hasLock;
            co_return isOurs ? RunLockAnswer {true, {}} : pooled();
        }
        const Result<Holder> other = co_await holderOf(key);
        if (other && other->process != 0 && other->name != applicationName(holder)) {
            co_return tl::unexpected<Error>(heldBy(*other));
        }
        co_await m_clock->sleep(betweenAttempts); // an earlier session of this very run, or one that ends just now
    }
    co_return RunLockAnswer {false, tr("The server still keeps an earlier session of this run, and the lock with it.")};
}

QCoro::Task<Result<PostgresRunLock::Session>> PostgresRunLock::look(qint64 key)
{
    // A pooler drops the settings that we connect with; the server itself never does.
    const QString query = withKey("SELECT pg_backend_pid(), current_setting('default_transaction_read_only') = 'on', "
                                  "EXISTS (SELECT 1 FROM pg_locks WHERE pid = pg_backend_pid() AND %1)", key);
    const auto rows = co_await PostgresSession::rows(m_session, query);
    if (!rows) {
        co_return forward(rows);
    }
    const QVariantList row = rows->value(0);
    co_return Session {row.value(0).toInt(), row.value(1).toBool(), row.value(2).toBool()};
}

QCoro::Task<Result<bool>> PostgresRunLock::tryLock(qint64 key, QString holder)
{
    const QString query = QStringLiteral("SELECT pg_try_advisory_lock(%1), set_config('application_name', '%2', false)").arg(key).arg(applicationName(holder));
    const auto rows = co_await PostgresSession::rows(m_session, query);
    if (!rows) {
        co_return forward(rows);
    }
    co_return rows->value(0).value(0).toBool();
}

QCoro::Task<Result<PostgresRunLock::Holder>> PostgresRunLock::holderOf(qint64 key)
{
    const QString query = withKey("SELECT pid, application_name, coalesce(host(client_addr), ''), to_char(backend_start AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') "
                                  "FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE %1", key);
    const auto rows = co_await PostgresSession::rows(m_session, query);
    if (!rows) {
        co_return forward(rows);
    }
    const QVariantList row = rows->value(0);
    co_return Holder {row.value(0).toInt(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString()};
}

RunLockAnswer PostgresRunLock::pooled()
{
    return {false, tr("A connection pooler stands between Pilothouse and the database, which cannot hold a lock for a run.")};
}

Error PostgresRunLock::heldBy(const Holder& holder)
{
    const QString name = holder.name.isEmpty() ? tr("Another session") : QStringLiteral("“%1”").arg(holder.name);
    const QString from = holder.address.isEmpty() ? QString() : tr(" from %1").arg(holder.address);
    return {ErrorCode::Conflict, tr("%1%2 holds the deployment lock of the database, connected since %3 UTC.").arg(name, from, holder.since),
        tr("Another runner deploys to the same database, perhaps on another Docker host: wait until it ends. If it is gone and the server has not noticed, end its session: "
           "SELECT pg_terminate_backend(%1);").arg(holder.process), {}};
}

} // namespace Pilothouse
