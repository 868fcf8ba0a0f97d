#include "services/database/locks/postgreslocks.h"
#include "services/database/locks/lockquery.h"
#include "services/database/postgressession.h"
#include "services/time/patience.h"
#include <QCoreApplication>
#include <QMap>
#include <algorithm>
#include <optional>

namespace Pilothouse {

struct PostgresLocks::Work {
    std::shared_ptr<PostgresSession> session;
    Clock* clock = nullptr;
    int version = 0; ///< of the server; 0: not asked yet
    QMap<QString, std::chrono::nanoseconds> waitsSince; ///< when we saw each wait first
};

namespace {

constexpr Milliseconds endLimit {5000};
constexpr Milliseconds lookEvery {50};

class PostgresLocksWords {
    Q_DECLARE_TR_FUNCTIONS(PostgresLocks)
};

using Work = std::shared_ptr<PostgresLocks::Work>;
using Rows = QList<QVariantList>;

/// What tells one session, and one statement of it, from the next.
struct Target {
    int pid = 0;
    QString backend;
    QString queryStart;
    QString state;
    QString query;
};

// The time of the connection beside the pid, which alone may be another session's by now.
constexpr char targetQuery[] = R"(
SELECT to_jsonb(a.backend_start) #>> '{}', coalesce(a.query_start::text, ''), coalesce(a.state, ''), coalesce(left(a.query, 4000), '')
FROM pg_stat_activity a WHERE a.pid = %1 AND a.datname = current_database() AND a.pid <> pg_backend_pid())";

constexpr char signalQuery[] = R"(
SELECT %1(a.pid) FROM pg_stat_activity a
WHERE a.pid = %2 AND a.datname = current_database() AND a.pid <> pg_backend_pid() AND to_jsonb(a.backend_start) #>> '{}' = '%3')";

QCoro::Task<Result<Rows>> ask(Work work, QString query)
{
    const std::shared_ptr<PostgresSession> session = work->session;
    const auto rows = co_await PostgresSession::rows(session, query);
    co_return rows;
}

// The server tells how long a wait has lasted from PostgreSQL 14 on, and there not in its first moment.
void rememberWaits(const Work& work, LockPicture& picture)
{
    const std::chrono::nanoseconds now = work->clock->monotonic();
    QMap<QString, std::chrono::nanoseconds> waits;
    for (DatabaseSession& session : picture.sessions) {
        if (session.waiting.count() == 0) {
            continue;
        }
        const QString wait = QStringLiteral("%1 %2 %3").arg(session.pid).arg(session.backend).arg(session.querySince.toMSecsSinceEpoch());
        const std::chrono::nanoseconds since = work->waitsSince.value(wait, now);
        waits.insert(wait, since);
        session.waiting = std::max(session.waiting, std::chrono::duration_cast<Milliseconds>(now - since));
    }
    work->waitsSince = waits;
}

QCoro::Task<Result<LockPicture>> readPicture(Work work)
{
    if (work->version == 0) {
        const QString query = QStringLiteral("SELECT current_setting('server_version_num')::int");
        const auto version = co_await ask(work, query);
        if (!version) {
            co_return forward(version);
        }
        work->version = version->value(0).value(0).toInt();
    }
    const QString query = lockPictureQuery(work->version);
    const auto rows = co_await ask(work, query);
    if (!rows) {
        co_return forward(rows);
    }
    LockPicture picture = parseLockPicture(rows->value(0).value(0).toString().toUtf8());
    rememberWaits(work, picture);
    co_return picture;
}

QCoro::Task<Result<std::optional<Target>>> look(Work work, int pid)
{
    const QString query = QString::fromLatin1(targetQuery).arg(pid);
    const auto rows = co_await ask(work, query);
    if (!rows) {
        co_return forward(rows);
    }
    std::optional<Target> target;
    if (!rows->isEmpty()) {
        const QVariantList& row = rows->first();
        target = Target {pid, row[0].toString(), row[1].toString(), row[2].toString(), oneLine(row[3].toString())};
    }
    co_return target;
}

Error foreign(int pid, const QString& detail = {})
{
    return {ErrorCode::PermissionDenied, PostgresLocksWords::tr("Session %1 is another user's, which this one may not signal.").arg(pid),
        PostgresLocksWords::tr("Let a database administrator do it, or grant pg_signal_backend to database.user."), detail};
}

QCoro::Task<Result<Target>> find(Work work, int pid, QString backend)
{
    const Result<std::optional<Target>> found = co_await look(work, pid);
    if (!found) {
        co_return forward(found);
    }
    if (!*found || (!backend.isEmpty() && (*found)->backend != backend)) {
        co_return failure(ErrorCode::NotFound, PostgresLocksWords::tr("No session %1 of this database is there.").arg(pid),
            PostgresLocksWords::tr("`pilothousectl locks list` shows those that are. Sessions of other databases are not touched."));
    }
    if ((*found)->backend.isEmpty()) { // what may not be seen cannot be told from the next session with its pid
        co_return tl::unexpected<Error>(foreign(pid));
    }
    co_return Target(**found);
}

QCoro::Task<Result<>> tell(Work work, QString function, Target target)
{
    const QString query = QString::fromLatin1(signalQuery).arg(function).arg(target.pid).arg(target.backend);
    const auto rows = co_await ask(work, query);
    if (!rows && rows.error().code == ErrorCode::PermissionDenied) {
        co_return tl::unexpected<Error>(foreign(target.pid, rows.error().detail));
    }
    if (!rows) {
        co_return forward(rows);
    }
    co_return Result<>();
}

// Gone, or another statement, or none: told by the server, not by the signal's having been sent.
QCoro::Task<Result<SessionEnd>> awaitEnd(Work work, Target target, bool mustBeGone)
{
    Patience patience(work->clock, endLimit);
    while (true) {
        const Result<std::optional<Target>> now = co_await look(work, target.pid);
        if (!now) {
            co_return forward(now);
        }
        const bool isGone = !*now || (*now)->backend != target.backend;
        const bool isIdle = !isGone && ((*now)->state != u"active" || (*now)->queryStart != target.queryStart);
        if (isGone || (isIdle && !mustBeGone)) {
            co_return SessionEnd {target.pid, isGone, target.query};
        }
        if (patience.isOver()) {
            co_return failure(ErrorCode::TimedOut, PostgresLocksWords::tr("Session %1 was told to end, and has not within %2.").arg(target.pid).arg(spokenDuration(endLimit)),
                PostgresLocksWords::tr("It may be writing to disk or waiting for its client. Look again with `pilothousectl locks list`."), target.query);
        }
        co_await work->clock->sleep(lookEvery);
    }
}

QCoro::Task<Result<SessionEnd>> end(Work work, int pid, QString backend, bool isTermination)
{
    const Result<Target> found = co_await find(work, pid, backend);
    if (!found) {
        co_return forward(found);
    }
    const Target target = *found;
    if (!isTermination && target.state != u"active") {
        co_return failure(ErrorCode::Refused, PostgresLocksWords::tr("Session %1 runs no statement now (%2), so there is nothing to cancel.").arg(pid).arg(target.state),
            PostgresLocksWords::tr("A transaction that was left open ends only with its session: `pilothousectl locks terminate %1`.").arg(pid));
    }
    const QString function = isTermination ? QStringLiteral("pg_terminate_backend") : QStringLiteral("pg_cancel_backend");
    const Result<> told = co_await tell(work, function, target);
    if (!told) {
        co_return forward(told);
    }
    const Result<SessionEnd> ended = co_await awaitEnd(work, target, isTermination);
    co_return ended;
}

} // namespace

PostgresLocks::PostgresLocks(DatabaseConfig config, SecretStore& secrets, Clock* clock)
    : m_work(std::make_shared<Work>())
{
    m_work->session = std::make_shared<PostgresSession>(std::move(config), secrets);
    m_work->clock = clock;
}

PostgresLocks::~PostgresLocks()
{
    m_work->session->end();
}

QCoro::Task<Result<LockPicture>> PostgresLocks::read()
{
    return readPicture(m_work);
}

QCoro::Task<Result<SessionEnd>> PostgresLocks::cancel(int pid, QString backend)
{
    return Pilothouse::end(m_work, pid, std::move(backend), false);
}

QCoro::Task<Result<SessionEnd>> PostgresLocks::terminate(int pid, QString backend)
{
    return Pilothouse::end(m_work, pid, std::move(backend), true);
}

} // namespace Pilothouse
