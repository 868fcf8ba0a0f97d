#include "services/database/locks/lockquery.h"
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace Pilothouse {
namespace {

// to_jsonb, because pg_locks has no waitstart before PostgreSQL 14 and a column that is not there cannot be named.
// What a user may not see of another's session is NULL.
constexpr char sessionsPart[] = R"(
(SELECT jsonb_agg(jsonb_build_object('pid', a.pid, 'backend', a.backend_start, 'user', a.usename, 'application', a.application_name,
    'client', host(a.client_addr), 'state', coalesce(a.state, a.backend_type), 'query', left(a.query, 4000),
    'transaction', extract(epoch FROM a.xact_start) * 1000, 'statement', extract(epoch FROM a.query_start) * 1000,
    'waits', EXISTS (SELECT 1 FROM pg_locks w WHERE w.pid = a.pid AND NOT w.granted),
    'waiting', (SELECT extract(epoch FROM clock_timestamp() - min((to_jsonb(w)->>'waitstart')::timestamptz)) * 1000
                FROM pg_locks w WHERE w.pid = a.pid AND NOT w.granted),
    'blockers', CASE WHEN a.wait_event_type = 'Lock' OR EXISTS (SELECT 1 FROM pg_locks w WHERE w.pid = a.pid AND NOT w.granted)
                THEN to_jsonb(pg_blocking_pids(a.pid)) END))
 FROM pg_stat_activity a WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()))";

constexpr char locksPart[] = R"(
(SELECT jsonb_agg(jsonb_build_object('pid', l.pid, 'table', coalesce(t.table_name, ''), 'mode', l.mode, 'kind', l.locktype, 'granted', l.granted))
 FROM pg_locks l
 LEFT JOIN LATERAL (SELECT CASE WHEN n.nspname = 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS table_name
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.oid = coalesce((SELECT i.indrelid FROM pg_index i WHERE i.indexrelid = l.relation), l.relation)
       AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND c.relkind IN ('r', 'p', 'm', 'v', 'f')) t ON l.locktype IN ('relation', 'tuple', 'extend', 'page')
 WHERE (l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) OR l.locktype IN ('transactionid', 'virtualxid'))
   AND (NOT l.granted OR (t.table_name IS NOT NULL AND l.locktype IN ('relation', 'tuple')
                          AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indexrelid = l.relation)))
   AND l.pid <> pg_backend_pid()))";

constexpr char progressPart[] = R"(
(SELECT jsonb_agg(p) FROM (
  SELECT pid, command, relid::regclass::text AS table, phase,
         CASE WHEN lockers_total > lockers_done THEN lockers_done WHEN blocks_total > 0 THEN blocks_done ELSE tuples_done END AS done,
         CASE WHEN lockers_total > lockers_done THEN lockers_total WHEN blocks_total > 0 THEN blocks_total ELSE tuples_total END AS total
  FROM pg_stat_progress_create_index WHERE datname = current_database()
  UNION ALL SELECT pid, 'VACUUM', relid::regclass::text, phase, heap_blks_scanned, heap_blks_total
  FROM pg_stat_progress_vacuum WHERE datname = current_database()
  UNION ALL SELECT pid, command, relid::regclass::text, phase, heap_blks_scanned, heap_blks_total
  FROM pg_stat_progress_cluster WHERE datname = current_database()
  %1) p))";

constexpr char copyPart[] = R"(
  UNION ALL SELECT pid, command, relid::regclass::text, type, bytes_processed, bytes_total
  FROM pg_stat_progress_copy WHERE datname = current_database())";

constexpr int firstWithCopy = 140000;

LockMode modeOf(const QString& name)
{
    static const QHash<QString, LockMode> modes {{QStringLiteral("AccessShareLock"), LockMode::AccessShare}, {QStringLiteral("RowShareLock"), LockMode::RowShare},
        {QStringLiteral("RowExclusiveLock"), LockMode::RowExclusive}, {QStringLiteral("ShareUpdateExclusiveLock"), LockMode::ShareUpdateExclusive},
        {QStringLiteral("ShareLock"), LockMode::Share}, {QStringLiteral("ShareRowExclusiveLock"), LockMode::ShareRowExclusive},
        {QStringLiteral("ExclusiveLock"), LockMode::Exclusive}, {QStringLiteral("AccessExclusiveLock"), LockMode::AccessExclusive}};
    return modes.value(name, LockMode::None);
}

QDateTime timeOf(const QJsonValue& milliseconds)
{
    return milliseconds.isDouble() ? QDateTime::fromMSecsSinceEpoch(qint64(milliseconds.toDouble()), Qt::UTC) : QDateTime();
}

DatabaseSession sessionOf(const QJsonObject& json)
{
    DatabaseSession session;
    session.pid = json.value(QStringLiteral("pid")).toInt();
    session.backend = json.value(QStringLiteral("backend")).toString();
    session.user = json.value(QStringLiteral("user")).toString();
    session.application = json.value(QStringLiteral("application")).toString();
    session.client = json.value(QStringLiteral("client")).toString();
    session.state = json.value(QStringLiteral("state")).toString();
    session.query = oneLine(json.value(QStringLiteral("query")).toString());
    session.transactionSince = timeOf(json.value(QStringLiteral("transaction")));
    session.querySince = timeOf(json.value(QStringLiteral("statement")));
    if (json.value(QStringLiteral("waits")).toBool()) {
        session.waiting = Milliseconds(std::max<qint64>(1, qint64(json.value(QStringLiteral("waiting")).toDouble())));
    }
    for (const QJsonValue& pid : json.value(QStringLiteral("blockers")).toArray()) {
        // Several workers of one parallel query are told several times; 0 stands for a prepared transaction.
        if (!session.blockedBy.contains(pid.toInt()) && pid.toInt() > 0) {
            session.blockedBy << pid.toInt();
        }
    }
    return session;
}

// The strongest of each table; a row that it waits for is of the table whose tuple it holds or wants.
void addLock(DatabaseSession& session, const QJsonObject& json)
{
    const bool isRow = json.value(QStringLiteral("kind")) != QLatin1String("relation");
    const TableLock lock {json.value(QStringLiteral("table")).toString(), isRow ? LockMode::None : modeOf(json.value(QStringLiteral("mode")).toString())};
    if (!json.value(QStringLiteral("granted")).toBool()) {
        if (!session.wanted || session.wanted->table.isEmpty()) {
            session.wanted = lock;
        }
        return;
    }
    if (isRow) {
        if (session.wanted && session.wanted->table.isEmpty()) {
            session.wanted->table = lock.table;
        }
        return;
    }
    const auto known = std::find_if(session.locks.begin(), session.locks.end(), [&lock](const TableLock& held) { return held.table == lock.table; });
    if (known == session.locks.end()) {
        session.locks << lock;
    } else {
        known->mode = std::max(known->mode, lock.mode);
    }
}

void sort(LockPicture& picture)
{
    QSet<int> blockers;
    for (const DatabaseSession& session : std::as_const(picture.sessions)) {
        for (const int pid : session.blockedBy) {
            blockers << pid;
        }
    }
    const auto rank = [&blockers](const DatabaseSession& session) {
        const bool waits = !session.blockedBy.isEmpty() || session.wanted.has_value();
        return blockers.contains(session.pid) && !waits ? 0 : waits ? 1 : 2;
    };
    std::sort(picture.sessions.begin(), picture.sessions.end(), [&rank](const DatabaseSession& a, const DatabaseSession& b) {
        return std::tuple(rank(a), -a.waiting.count(), a.pid) < std::tuple(rank(b), -b.waiting.count(), b.pid);
    });
}

} // namespace

QString oneLine(const QString& statement, int longest)
{
    const QString line = statement.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + QChar(0x2026);
}

QString lockPictureQuery(int serverVersion)
{
    const QString progress = QString::fromLatin1(progressPart).arg(serverVersion >= firstWithCopy ? QString::fromLatin1(copyPart) : QString());
    return QStringLiteral("SELECT jsonb_build_object('at', extract(epoch FROM clock_timestamp()) * 1000, 'sessions', %1, 'locks', %2, 'progress', %3, "
                          "'connections', (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend' OR (backend_type IS NULL AND datid IS NOT NULL)), "
                          "'limit', current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int)::text")
        .arg(QString::fromLatin1(sessionsPart), QString::fromLatin1(locksPart), progress);
}

LockPicture parseLockPicture(const QByteArray& json)
{
    const QJsonObject answer = QJsonDocument::fromJson(json).object();
    LockPicture picture;
    picture.at = timeOf(answer.value(QStringLiteral("at")));
    picture.connections = answer.value(QStringLiteral("connections")).toInt();
    picture.connectionLimit = answer.value(QStringLiteral("limit")).toInt();
    QHash<int, qsizetype> places;
    for (const QJsonValue& session : answer.value(QStringLiteral("sessions")).toArray()) {
        picture.sessions << sessionOf(session.toObject());
        places.insert(picture.sessions.last().pid, picture.sessions.size() - 1);
    }
    const QJsonArray locks = answer.value(QStringLiteral("locks")).toArray();
    for (const bool isGranted : {false, true}) { // what is wanted first: a row held tells its table
        for (const QJsonValue& lock : locks) {
            const auto place = places.constFind(lock.toObject().value(QStringLiteral("pid")).toInt());
            if (lock.toObject().value(QStringLiteral("granted")).toBool() == isGranted && place != places.cend()) {
                addLock(picture.sessions[*place], lock.toObject());
            }
        }
    }
    for (const QJsonValue& value : answer.value(QStringLiteral("progress")).toArray()) {
        const QJsonObject one = value.toObject();
        picture.progress << CommandProgress {one.value(QStringLiteral("pid")).toInt(), one.value(QStringLiteral("command")).toString(), one.value(QStringLiteral("table")).toString(),
            one.value(QStringLiteral("phase")).toString(), qint64(one.value(QStringLiteral("done")).toDouble()), qint64(one.value(QStringLiteral("total")).toDouble())};
    }
    sort(picture);
    return picture;
}

} // namespace Pilothouse
