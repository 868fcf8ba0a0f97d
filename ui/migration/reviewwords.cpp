#include "ui/migration/reviewwords.h"
#include "models/migration/findingtablemodel.h"
#include "models/migration/migrationwords.h"
#include "services/migration/reviewfeed.h"
#include "ui/shell/widgets/numbers.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

class Review {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString workingWords(const ReviewFeed& feed, const QString& environment)
{
    const QString since = Numbers::duration(feed.workingFor());
    if (!feed.progress().isEmpty()) {
        return Review::tr("%1 For %2 now; %3 is only read.", "stage, how long, environment").arg(feed.progress(), since, environment);
    }
    return feed.work() == ReviewFeed::Work::Proving
        ? Review::tr("Both releases are tried on a scratch copy of the schema, for %1 now. %2 is only read.").arg(since, environment)
        : Review::tr("Reading the migrations of %1 against %2, for %3 now. Nothing is changed.").arg(feed.release(), environment, since);
}

// The judge's reasons are parts of sentences.
QString sentence(const QString& words)
{
    if (words.isEmpty()) {
        return {};
    }
    const QString begun = words.left(1).toUpper() + words.mid(1);
    return begun.endsWith(u'.') ? begun : begun + u'.';
}

bool hasAny(const FileVerdict& verdict, bool StatementFinding::* member)
{
    return std::any_of(verdict.findings.cbegin(), verdict.findings.cend(), [member](const StatementFinding& finding) { return finding.*member; });
}

} // namespace

Status ReviewWords::statusOf(SafetyClass safety)
{
    switch (safety) {
    case SafetyClass::Safe: return Status::Ok;
    case SafetyClass::Risky: return Status::Warning;
    case SafetyClass::Unknown: return Status::Unknown;
    case SafetyClass::Dangerous: return Status::Critical;
    }
    Q_UNREACHABLE();
}

Status ReviewWords::statusOf(const MigrationReview& migration)
{
    switch (migration.state) {
    case MigrationState::Applied: return Status::Ok;
    case MigrationState::Unknown: return Status::Unknown;
    case MigrationState::Pending: break;
    }
    return statusOf(migration.verdict.safety);
}

Status ReviewWords::statusOf(StrategyWord word)
{
    switch (word) {
    case StrategyWord::Allowed: return Status::Ok;
    case StrategyWord::Ask: return Status::Warning;
    case StrategyWord::Override: return Status::Warning;
    case StrategyWord::Refused: return Status::Critical;
    }
    Q_UNREACHABLE();
}

int ReviewWords::pendingIn(const SchemaReview& review)
{
    return int(std::count_if(review.migrations.cbegin(), review.migrations.cend(), [](const MigrationReview& migration) { return migration.state == MigrationState::Pending; }));
}

QString ReviewWords::headline(const ReviewFeed& feed, const QString& environment)
{
    if (feed.work() != ReviewFeed::Work::None) {
        return workingWords(feed, environment);
    }
    if (!feed.review()) {
        return feed.problem() ? Review::tr("The migrations of %1 could not be read.").arg(feed.release())
                              : Review::tr("Choose a release: what it would change in %1's database is read from its image.").arg(environment);
    }
    const int pending = pendingIn(*feed.review());
    if (pending == 0) {
        return Review::tr("Nothing is pending: %1 needs the schema of %2 as it is.").arg(feed.release(), environment);
    }
    const QString count = Review::tr("%n migration(s) of %1 pending on %2", nullptr, pending).arg(feed.release(), environment);
    return Review::tr("%1; the worst is %2.", "how many, verdict").arg(count, spoken(feed.review()->whole.safety));
}

QString ReviewWords::verdict(const MigrationReview& migration)
{
    if (migration.state == MigrationState::Applied) {
        return Review::tr("applied");
    }
    if (migration.state == MigrationState::Unknown) {
        return Review::tr("applied in the database, and not in the image");
    }
    const StatementFinding* decides = decidingFinding(migration.verdict);
    const QString safety = spoken(migration.verdict.safety);
    if (decides == nullptr || migration.verdict.oldCode == OldCode::Ok) {
        return migration.verdict.oldCode == OldCode::Ok ? Review::tr("%1: the running release goes on working").arg(safety) : safety;
    }
    return migration.verdict.oldCode == OldCode::Breaks ? Review::tr("%1: the running release breaks from line %2 on").arg(safety).arg(decides->line)
                                                        : Review::tr("%1: the running release may break from line %2 on").arg(safety).arg(decides->line);
}

QString ReviewWords::why(const MigrationReview& migration)
{
    if (migration.state == MigrationState::Unknown) {
        return Review::tr("Another release applied it. This one does not know it and will not take it back.");
    }
    const StatementFinding* decides = decidingFinding(migration.verdict);
    if (decides == nullptr) {
        return migration.state == MigrationState::Pending && migration.sql.trimmed().isEmpty() ? Review::tr("It changes nothing in the database.") : QString();
    }
    return QStringList {sentence(decides->message), sentence(decides->recipe)}.join(u'\n').trimmed();
}

QString ReviewWords::order(const SchemaReview& review)
{
    switch (review.order) {
    case ReleaseOrder::Either: return Review::tr("Either order works: code and schema of both releases go together.");
    case ReleaseOrder::MigrateFirst: return Review::tr("Migrate first: %1 needs the new schema, and the running release can live with it.").arg(review.release);
    case ReleaseOrder::CodeFirst: return Review::tr("Code first: the running release cannot live with the new schema, %1 can with the old one.").arg(review.release);
    case ReleaseOrder::Impossible: break;
    }
    return Review::tr("No order works while both serve: the running release cannot live with the new schema, nor %1 with the old one. Expand and contract, or stop for it.").arg(review.release);
}

QString ReviewWords::queue(const QueueEstimate& queue)
{
    if (queue.requestsPerSecond <= 0 || queue.lockWait.count() == 0) {
        return {};
    }
    const QString waiting = Review::tr("About %1 requests wait behind the locks: %2 /s for up to %3", "requests, rate, time")
                                .arg(Numbers::count(qint64(queue.waiting + 0.5)), Numbers::decimal(queue.requestsPerSecond, 1), Numbers::duration(queue.lockWait));
    if (queue.workers == 0) {
        return Review::tr("%1.").arg(waiting);
    }
    return queue.isSaturated ? Review::tr("%1, more than %n worker(s) can hold.", nullptr, queue.workers).arg(waiting) : Review::tr("%1; %n worker(s) can hold them.", nullptr, queue.workers).arg(waiting);
}

QString ReviewWords::table(const MigrationReview& migration)
{
    const auto largest = std::max_element(migration.tables.cbegin(), migration.tables.cend(),
        [](const TableFacts& left, const TableFacts& right) { return left.rows.value_or(0) < right.rows.value_or(0); });
    if (largest == migration.tables.cend() || !largest->rows) {
        return largest == migration.tables.cend() ? Review::tr("none that exists") : Review::tr("%1, size not known").arg(largest->name);
    }
    const QString rows = Review::tr("%1 rows", "a number").arg(Numbers::count(*largest->rows));
    return largest->bytes ? Review::tr("%1, %2", "rows, size").arg(rows, spokenSize(*largest->bytes)) : rows;
}

QString ReviewWords::held(const MigrationReview& migration)
{
    if (strongestLock(migration.verdict).mode == LockMode::None) {
        return Review::tr("no lock");
    }
    return migration.expectedLock.count() > 0 ? Review::tr("about %1", "a time").arg(Numbers::duration(migration.expectedLock)) : Review::tr("briefly");
}

QString ReviewWords::work(const MigrationReview& migration)
{
    StatementFinding whole;
    whole.rewrites = hasAny(migration.verdict, &StatementFinding::rewrites);
    whole.scans = hasAny(migration.verdict, &StatementFinding::scans);
    return FindingTableModel::workWords(whole);
}

QString ReviewWords::reverse(const MigrationReview& migration)
{
    if (hasAny(migration.verdict, &StatementFinding::losesData)) {
        return Review::tr("not without loss");
    }
    const bool isReversible = std::all_of(migration.verdict.findings.cbegin(), migration.verdict.findings.cend(), [](const StatementFinding& finding) { return finding.isReversible; });
    return isReversible ? Review::tr("possible") : Review::tr("not possible");
}

} // namespace Pilothouse
