#include "services/migration/review/reviewjson.h"
#include "services/migration/lint/lintreport.h"
#include <QJsonArray>

namespace Pilothouse {
namespace {

QJsonObject tableJson(const TableFacts& table)
{
    QJsonObject object {{QStringLiteral("name"), table.name}};
    if (table.rows) {
        object.insert(QStringLiteral("rows"), *table.rows);
    }
    if (table.bytes) {
        object.insert(QStringLiteral("bytes"), *table.bytes);
    }
    return object;
}

QJsonObject migrationJson(const MigrationReview& migration)
{
    QJsonObject object {{QStringLiteral("app"), migration.app}, {QStringLiteral("name"), migration.name}, {QStringLiteral("state"), wordOf(migration.state)}};
    if (migration.state != MigrationState::Pending) {
        return object;
    }
    QJsonArray tables;
    for (const TableFacts& table : migration.tables) {
        tables << tableJson(table);
    }
    QJsonArray findings;
    for (const StatementFinding& finding : migration.verdict.findings) {
        findings << findingJson(finding);
    }
    object.insert(QStringLiteral("atomic"), migration.isAtomic);
    object.insert(QStringLiteral("class"), wordOf(migration.verdict.safety));
    object.insert(QStringLiteral("old_code"), wordOf(migration.verdict.oldCode));
    object.insert(QStringLiteral("tables"), tables);
    object.insert(QStringLiteral("lock_ms"), qint64(migration.expectedLock.count()));
    object.insert(QStringLiteral("lock_known"), migration.isLockTimeKnown);
    object.insert(QStringLiteral("lock_because"), migration.lockTimeBecause);
    object.insert(QStringLiteral("findings"), findings);
    return object;
}

QJsonObject queueJson(const QueueEstimate& queue)
{
    return {{QStringLiteral("requests_per_second"), queue.requestsPerSecond}, {QStringLiteral("lock_wait_ms"), qint64(queue.lockWait.count())},
        {QStringLiteral("waiting"), queue.waiting}, {QStringLiteral("workers"), queue.workers}, {QStringLiteral("saturated"), queue.isSaturated}};
}

} // namespace

QString wordOf(ReleaseOrder order)
{
    switch (order) {
    case ReleaseOrder::Either: return QStringLiteral("either");
    case ReleaseOrder::MigrateFirst: return QStringLiteral("migrate-first");
    case ReleaseOrder::CodeFirst: return QStringLiteral("code-first");
    case ReleaseOrder::Impossible: break;
    }
    return QStringLiteral("impossible");
}

QString wordOf(MigrationState state)
{
    switch (state) {
    case MigrationState::Applied: return QStringLiteral("applied");
    case MigrationState::Pending: return QStringLiteral("pending");
    case MigrationState::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString wordOf(StrategyWord word)
{
    return wordOf(StrategyAnswer(int(word)));
}

QJsonObject reviewJson(const SchemaReview& review)
{
    QJsonArray migrations;
    for (const MigrationReview& migration : review.migrations) {
        migrations << migrationJson(migration);
    }
    QJsonArray strategies;
    for (const StrategyVerdict& verdict : review.strategies) {
        strategies << QJsonObject {{QStringLiteral("strategy"), verdict.strategy}, {QStringLiteral("answer"), wordOf(verdict.word)},
            {QStringLiteral("at"), verdict.label}, {QStringLiteral("reason"), verdict.reason}};
    }
    return {{QStringLiteral("environment"), review.environment}, {QStringLiteral("release"), review.release}, {QStringLiteral("image"), review.imageId},
        {QStringLiteral("class"), wordOf(review.whole.safety)}, {QStringLiteral("old_code"), wordOf(review.whole.oldCode)},
        {QStringLiteral("order"), wordOf(review.order)}, {QStringLiteral("migrations"), migrations}, {QStringLiteral("strategies"), strategies},
        {QStringLiteral("queue"), queueJson(review.queue)}, {QStringLiteral("notes"), QJsonArray::fromStringList(review.notes)}};
}

} // namespace Pilothouse
