#include "services/migration/review/schemareview.h"
#include "services/migration/deepthread.h"
#include "services/migration/expand/expansionoffer.h"
#include "services/migration/judge/judge.h"
#include "services/migration/review/locktime.h"
#include "services/migration/review/strategygate.h"
#include <QCoreApplication>
#include <QCoroFuture>
#include <algorithm>

namespace Pilothouse {
namespace {

struct SchemaReviewWords {
    Q_DECLARE_TR_FUNCTIONS(SchemaReview)
};

/// Django could not tell what the migration does.
FileVerdict unread(const PendingMigration& migration)
{
    StatementFinding finding;
    finding.rule = QStringLiteral("unparseable");
    finding.oldCode = OldCode::Maybe;
    finding.statement = migration.label();
    finding.message = migration.error->message;
    FileVerdict verdict {migration.label(), {}, {}, {finding}};
    summarize(verdict);
    return verdict;
}

void countSuppressed(FileVerdict& verdict)
{
    for (StatementFinding& finding : verdict.findings) {
        if (!finding.allowedBecause.isEmpty()) {
            finding.message += SchemaReviewWords::tr(" (the migration says that this is allowed: “%1”)").arg(finding.allowedBecause);
            finding.allowedBecause.clear();
        }
    }
    summarize(verdict);
}

QList<FileVerdict> verdictsOf(const ReviewFacts& facts)
{
    JudgeOptions options;
    options.isCautious = options.hasLockTimeout = true;
    options.isCatalogWhole = facts.catalog.has_value();
    options.catalog = facts.catalog.value_or(Catalog());
    options.catalog.timezone = facts.reading.timezone;
    QList<JudgeText> texts;
    for (const PendingMigration& migration : facts.reading.pending) {
        texts.append({migration.label(), migration.sql.toUtf8(), migration.isAtomic, migration.opaque});
    }
    QList<FileVerdict> verdicts = judgePlan(texts, options);
    for (qsizetype index = 0; index < verdicts.size(); ++index) {
        const PendingMigration& migration = facts.reading.pending.at(index);
        if (migration.error) {
            verdicts[index] = unread(migration);
        }
        countSuppressed(verdicts[index]);
    }
    return verdicts;
}

QList<TableFacts> tablesOf(const FileVerdict& verdict, const Catalog& catalog)
{
    QStringList names;
    for (const StatementFinding& finding : verdict.findings) {
        names << finding.table;
        for (const TableLock& lock : finding.locks) {
            names << lock.table;
        }
    }
    names.removeDuplicates();
    QList<TableFacts> tables;
    for (const QString& name : std::as_const(names)) {
        const auto table = catalog.tables.constFind(name);
        if (table != catalog.tables.cend()) {
            tables.append({name, table->rows, table->bytes});
        }
    }
    return tables;
}

MigrationReview pendingReview(const PendingMigration& migration, const FileVerdict& verdict, const Catalog& catalog, const QList<ColumnConversion>& conversions)
{
    MigrationReview review;
    review.app = migration.app;
    review.name = migration.name;
    review.isAtomic = migration.isAtomic;
    review.sql = migration.sql;
    review.verdict = verdict;
    review.tables = tablesOf(verdict, catalog);
    const LockTime time = lockTimeOf(verdict.findings, catalog, migration.isAtomic);
    review.expectedLock = time.duration;
    review.isLockTimeKnown = time.isKnown;
    review.lockTimeBecause = time.because;
    if (isToBeExpanded(verdict) && !migration.error) {
        review.expansion = offerExpansion(migration, conversions);
    }
    return review;
}

MigrationReview appliedReview(const QString& label, bool isKnownToImage)
{
    MigrationReview review;
    review.app = label.section(u'.', 0, 0);
    review.name = label.section(u'.', 1);
    review.state = isKnownToImage ? MigrationState::Applied : MigrationState::Unknown;
    return review;
}

FileVerdict wholeOf(const SchemaReview& review)
{
    FileVerdict whole;
    whole.path = review.release;
    for (const MigrationReview& migration : review.migrations) {
        whole.safety = std::max(whole.safety, migration.verdict.safety);
        whole.oldCode = std::max(whole.oldCode, migration.verdict.oldCode);
    }
    return whole;
}

bool fails(const std::optional<CompatibilityProof>& proof, CompatibilityCell CompatibilityProof::*cell)
{
    return proof && ((*proof).*cell).fit == Fit::Fails;
}

/// What was seen to work does not outweigh a statement that is certain to break what was not tried.
ReleaseOrder orderOf(const SchemaReview& review)
{
    bool breaksOld = fails(review.proof, &CompatibilityProof::oldCodeNewSchema);
    bool isNeeded = fails(review.proof, &CompatibilityProof::newCodeOldSchema);
    for (const MigrationReview& migration : review.migrations) {
        for (const StatementFinding& finding : migration.verdict.findings) {
            breaksOld = breaksOld || finding.oldCode == OldCode::Breaks;
            isNeeded = isNeeded || finding.isNeededByNewCode;
        }
    }
    if (breaksOld) {
        return isNeeded ? ReleaseOrder::Impossible : ReleaseOrder::CodeFirst;
    }
    return isNeeded ? ReleaseOrder::MigrateFirst : ReleaseOrder::Either;
}

/// A lock that everybody waits behind has to wait for the transactions that are open.
QueueEstimate queueOf(const SchemaReview& review, const ReviewFacts& facts)
{
    QueueEstimate queue;
    queue.requestsPerSecond = facts.load.requestsPerSecond;
    queue.workers = facts.load.workers;
    const bool isLocking = std::any_of(review.migrations.cbegin(), review.migrations.cend(), [](const MigrationReview& each) { return each.expectedLock.count() > 0; });
    if (!isLocking) {
        return queue;
    }
    const Milliseconds open = facts.catalog ? facts.catalog->longestTransaction.value_or(Milliseconds(0)) : facts.lockTimeout;
    queue.lockWait = std::min(open, facts.lockTimeout);
    queue.waiting = queue.requestsPerSecond * double(queue.lockWait.count()) / 1000;
    queue.isSaturated = queue.workers > 0 && queue.waiting > queue.workers;
    return queue;
}

QStringList notesOf(const SchemaReview& review, const ReviewFacts& facts)
{
    QStringList notes = facts.notes;
    for (const MigrationReview& migration : review.migrations) {
        for (const StatementFinding& finding : migration.verdict.findings) {
            const bool isRenaming = finding.rule == u"rename-column" || finding.rule == u"rename-table";
            const QString name = finding.part.isEmpty() ? finding.table : finding.part;
            if (isRenaming) {
                notes << SchemaReviewWords::tr("Cached payloads and sessions may hold the old name “%1” (%2).").arg(name, migration.label());
            }
        }
    }
    if (facts.catalog && facts.catalog->isStandby) {
        notes << SchemaReviewWords::tr("The database is a standby: it takes no migration.");
    }
    notes.removeDuplicates();
    return notes;
}

} // namespace

SchemaReview reviewOf(const ReviewFacts& facts)
{
    SchemaReview review;
    review.environment = facts.environment;
    review.release = facts.release;
    review.imageId = facts.imageId;
    review.proof = facts.proof;
    for (const QString& label : facts.applied) {
        review.migrations.append(appliedReview(label, !facts.reading.unknown.contains(label)));
    }
    const QList<FileVerdict> verdicts = verdictsOf(facts);
    const Catalog catalog = facts.catalog.value_or(Catalog());
    for (qsizetype index = 0; index < verdicts.size(); ++index) {
        review.migrations.append(pendingReview(facts.reading.pending.at(index), verdicts.at(index), catalog, facts.conversions));
    }
    review.whole = wholeOf(review);
    review.order = orderOf(review);
    review.queue = queueOf(review, facts);
    review.strategies = strategyVerdicts(review);
    review.notes = notesOf(review, facts);
    return review;
}

QCoro::Task<SchemaReview> reviewInBackground(ReviewFacts facts)
{
    DeepThread thread;
    const std::function<SchemaReview()> work = [facts = std::move(facts)] { return reviewOf(facts); };
    const QFuture<SchemaReview> future = thread.run(work);
    SchemaReview review = co_await future;
    co_return review;
}

} // namespace Pilothouse
