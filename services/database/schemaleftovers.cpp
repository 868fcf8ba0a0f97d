#include "services/database/schemaleftovers.h"
#include "services/database/postgressession.h"

namespace Pilothouse {
namespace {

// An index that is being built is invalid too, until it is done; a partition's parent has no clean-up of its own.
constexpr char indexesQuery[] = R"(
SELECT t.oid::regclass::text, c.oid::regclass::text, pg_get_indexdef(c.oid), EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = c.oid)
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
WHERE NOT i.indisvalid AND c.relkind = 'i'
  AND NOT EXISTS (SELECT 1 FROM pg_stat_progress_create_index p WHERE p.index_relid = c.oid)
ORDER BY 1, 2)";

constexpr char constraintsQuery[] = R"(
SELECT k.conrelid::regclass::text, k.conname, pg_get_constraintdef(k.oid), quote_ident(k.conname)
FROM pg_constraint k WHERE NOT k.convalidated AND k.conrelid <> 0 AND k.contype IN ('c', 'f')
ORDER BY 1, 2)";

} // namespace

SchemaLeftovers::SchemaLeftovers(DatabaseConfig config, SecretStore& secrets)
    : m_session(std::make_shared<PostgresSession>(std::move(config), secrets))
{
}

SchemaLeftovers::~SchemaLeftovers()
{
    m_session->end();
}

QCoro::Task<Result<QList<SchemaLeftover>>> SchemaLeftovers::read()
{
    const std::shared_ptr<PostgresSession> session = m_session;
    const auto indexes = co_await PostgresSession::rows(session, QString::fromLatin1(indexesQuery));
    if (!indexes) {
        co_return forward(indexes);
    }
    const auto constraints = co_await PostgresSession::rows(session, QString::fromLatin1(constraintsQuery));
    if (!constraints) {
        co_return forward(constraints);
    }
    QList<SchemaLeftover> found;
    for (const QVariantList& row : *indexes) {
        const QString index = row[1].toString();
        const QString cleanUp = row[3].toBool() ? QStringLiteral("REINDEX INDEX CONCURRENTLY %1;").arg(index) : QStringLiteral("DROP INDEX CONCURRENTLY %1;").arg(index);
        found << SchemaLeftover {row[0].toString(), index, true, row[2].toString(), cleanUp};
    }
    for (const QVariantList& row : *constraints) {
        found << SchemaLeftover {row[0].toString(), row[1].toString(), false, row[2].toString(),
            QStringLiteral("ALTER TABLE %1 VALIDATE CONSTRAINT %2;").arg(row[0].toString(), row[3].toString())};
    }
    co_return found;
}

} // namespace Pilothouse
