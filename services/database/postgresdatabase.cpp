#include "services/database/postgresdatabase.h"
#include "services/database/postgresrunlock.h"
#include "services/database/postgressession.h"
#include <QTimeZone>

namespace Pilothouse {
namespace {

// Sessions of other users show no backend_type to an ordinary user, but their database.
constexpr char factsQuery[] = R"(
SELECT current_setting('server_version_num')::int,
       (SELECT count(*) FROM pg_stat_activity
        WHERE backend_type = 'client backend' OR (backend_type IS NULL AND datid IS NOT NULL)),
       current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int,
       pg_database_size(current_database()))";

constexpr char clientsQuery[] = R"(
SELECT host(client_addr), count(*) FROM pg_stat_activity
WHERE usename = current_user AND client_addr IS NOT NULL GROUP BY 1)";

constexpr char hasMigrationsQuery[] = "SELECT to_regclass('django_migrations') IS NOT NULL";

constexpr char migrationsQuery[] = R"(
SELECT app, name, (extract(epoch FROM applied) * 1000)::bigint FROM django_migrations ORDER BY id)";

} // namespace

PostgresDatabase::PostgresDatabase(DatabaseConfig config, SecretStore& secrets)
    : m_session(std::make_shared<PostgresSession>(std::move(config), secrets))
{
}

PostgresDatabase::~PostgresDatabase()
{
    m_session->end();
}

std::unique_ptr<RunLock> PostgresDatabase::runLock(Clock* clock) const
{
    return std::make_unique<PostgresRunLock>(m_session, clock);
}

QCoro::Task<Result<DatabaseFacts>> PostgresDatabase::facts()
{
    const std::shared_ptr<PostgresSession> session = m_session;
    const auto general = co_await PostgresSession::rows(session, QString::fromLatin1(factsQuery));
    if (!general) {
        co_return forward(general);
    }
    const auto clients = co_await PostgresSession::rows(session, QString::fromLatin1(clientsQuery));
    if (!clients) {
        co_return forward(clients);
    }
    const QVariantList& row = general->first();
    DatabaseFacts facts;
    facts.serverVersion = row[0].toInt();
    facts.connections = row[1].toInt();
    facts.connectionLimit = row[2].toInt();
    facts.sizeBytes = row[3].toLongLong();
    for (const QVariantList& client : *clients) {
        facts.connectionsFrom.insert(client[0].toString(), client[1].toInt());
    }
    co_return facts;
}

QCoro::Task<Result<QList<AppliedMigration>>> PostgresDatabase::appliedMigrations()
{
    const std::shared_ptr<PostgresSession> session = m_session;
    const auto isThere = co_await PostgresSession::rows(session, QString::fromLatin1(hasMigrationsQuery));
    if (!isThere) {
        co_return forward(isThere);
    }
    QList<AppliedMigration> migrations;
    if (!isThere->first().first().toBool()) {
        co_return migrations;
    }
    const auto rows = co_await PostgresSession::rows(session, QString::fromLatin1(migrationsQuery));
    if (!rows) {
        co_return forward(rows);
    }
    for (const QVariantList& row : *rows) {
        migrations.append({row[0].toString(), row[1].toString(), QDateTime::fromMSecsSinceEpoch(row[2].toLongLong(), Qt::UTC)});
    }
    co_return migrations;
}

} // namespace Pilothouse
