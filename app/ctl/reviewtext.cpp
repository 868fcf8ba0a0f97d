#include "app/ctl/reviewtext.h"
#include "app/ctl/texttable.h"
#include "services/migration/review/reviewjson.h"
#include <QCoreApplication>
#include <QLocale>

namespace Pilothouse {
namespace {

struct ReviewTextWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

QString sizeOf(const TableFacts& table)
{
    const QString rows = table.rows ? ReviewTextWords::tr("%1 rows").arg(QLocale(QLocale::English).toString(*table.rows)) : ReviewTextWords::tr("rows not known");
    return table.bytes ? ReviewTextWords::tr("%1, %2").arg(rows, spokenSize(*table.bytes)) : rows;
}

QStringList lockLines(const MigrationReview& migration)
{
    if (migration.expectedLock.count() == 0) {
        return {};
    }
    const QString least = migration.isLockTimeKnown ? QString() : ReviewTextWords::tr("at least ");
    const QString because = migration.lockTimeBecause.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(migration.lockTimeBecause);
    return {ReviewTextWords::tr("  locks are held for about %1%2%3").arg(least, spokenDuration(migration.expectedLock), because)};
}

QStringList findingLines(const StatementFinding& finding)
{
    if (finding.safety == SafetyClass::Safe && finding.oldCode == OldCode::Ok) {
        return {};
    }
    QStringList lines {QStringLiteral("  %1:%2: %3: %4: %5").arg(finding.line).arg(finding.column).arg(wordOf(finding.safety), finding.rule, finding.message),
        QStringLiteral("      ") + finding.statement};
    if (!finding.recipe.isEmpty()) {
        lines << QStringLiteral("      ") + finding.recipe;
    }
    return lines;
}

QStringList pendingLines(const MigrationReview& migration)
{
    const QString oldCode = migration.verdict.oldCode == OldCode::Ok ? ReviewTextWords::tr("the old code goes on")
        : migration.verdict.oldCode == OldCode::Maybe                ? ReviewTextWords::tr("the old code may trip over it")
                                                                     : ReviewTextWords::tr("the old code breaks");
    QStringList lines {ReviewTextWords::tr("%1: %2, %3").arg(migration.label(), wordOf(migration.verdict.safety), oldCode)};
    for (const TableFacts& table : migration.tables) {
        lines << QStringLiteral("  %1: %2").arg(table.name, sizeOf(table));
    }
    lines += lockLines(migration);
    for (const StatementFinding& finding : migration.verdict.findings) {
        lines += findingLines(finding);
    }
    return lines;
}

QString orderWords(ReleaseOrder order)
{
    switch (order) {
    case ReleaseOrder::Either: return ReviewTextWords::tr("Order: either; neither code minds.");
    case ReleaseOrder::MigrateFirst: return ReviewTextWords::tr("Order: migrate first; the new code needs it, the old code can live with it.");
    case ReleaseOrder::CodeFirst: return ReviewTextWords::tr("Order: code first; the old code cannot live with the new schema.");
    case ReleaseOrder::Impossible: break;
    }
    return ReviewTextWords::tr("Order: none is right; the old code cannot live with the new schema, nor the new code with the old one.");
}

QStringList strategyLines(const SchemaReview& review)
{
    TextTable table({ReviewTextWords::tr("STRATEGY"), ReviewTextWords::tr("ANSWER"), ReviewTextWords::tr("BECAUSE OF")});
    for (const StrategyVerdict& verdict : review.strategies) {
        const QString because = verdict.label.isEmpty() ? verdict.reason : QStringLiteral("%1: %2").arg(verdict.label, verdict.reason.section(u':', 0, 0));
        table.add({verdict.strategy, wordOf(verdict.word), because});
    }
    return table.lines();
}

QStringList queueLines(const QueueEstimate& queue)
{
    if (queue.lockWait.count() == 0) {
        return {};
    }
    QStringList lines {ReviewTextWords::tr("A lock waits for up to %1 now (the oldest transaction, up to lock_timeout).").arg(spokenDuration(queue.lockWait))};
    if (queue.requestsPerSecond > 0) {
        const QString workers = queue.workers > 0 ? QString::number(queue.workers) : ReviewTextWords::tr("not known");
        lines << ReviewTextWords::tr("At %1 requests/s that makes %2 waiting requests; workers: %3.").arg(queue.requestsPerSecond, 0, 'f', 1).arg(qRound(queue.waiting)).arg(workers);
    }
    return lines;
}

QString mark(MigrationState state)
{
    return state == MigrationState::Applied ? QStringLiteral("[X]") : state == MigrationState::Pending ? QStringLiteral("[ ]") : QStringLiteral("[?]");
}

} // namespace

QStringList migrationTree(const SchemaReview& review)
{
    QStringList apps;
    for (const MigrationReview& migration : review.migrations) {
        apps << (apps.contains(migration.app) ? QStringList() : QStringList {migration.app});
    }
    apps.sort();
    QStringList lines;
    for (const QString& app : std::as_const(apps)) {
        lines << app;
        for (const MigrationReview& migration : review.migrations) {
            if (migration.app == app) {
                const QString more = migration.state == MigrationState::Pending ? QStringLiteral("  ") + wordOf(migration.verdict.safety)
                    : migration.state == MigrationState::Unknown                ? ReviewTextWords::tr("  applied, but not in this image")
                                                                                : QString();
                lines << QStringLiteral(" %1 %2%3").arg(mark(migration.state), migration.name, more);
            }
        }
    }
    return lines;
}

QStringList describeReview(const SchemaReview& review)
{
    QStringList lines;
    for (const MigrationReview& migration : review.migrations) {
        if (migration.state == MigrationState::Pending) {
            lines << pendingLines(migration) << QString();
        } else if (migration.state == MigrationState::Unknown) {
            lines << ReviewTextWords::tr("%1: applied, but not in this image").arg(migration.label()) << QString();
        }
    }
    if (lines.isEmpty()) {
        lines << ReviewTextWords::tr("Nothing is pending.");
    }
    lines << orderWords(review.order) << strategyLines(review) << queueLines(review.queue) << review.notes;
    return lines;
}

} // namespace Pilothouse
