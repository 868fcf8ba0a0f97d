#include "services/migration/wayback.h"
#include <algorithm>
#include <array>

namespace Pilothouse {
namespace {

// What they do is undone by the same in the other direction, whatever users wrote meanwhile; or they do nothing to
// the schema.
constexpr std::array freeRules {"rename-column", "rename-table", "rename-constraint", "rename-index", "rename-net-zero",
    "create-index-blocking", "create-index-concurrently", "index-after-exclusive-lock",
    "add-check-validated", "add-check-not-valid", "add-fk-validated", "add-fk-not-valid", "add-unique-constraint", "add-unique-using-index", "validate-constraint",
    "set-constraints", "set-variable", "lock-timeout", "missing-lock-timeout", "multi-table-exclusive-txn"};

constexpr std::array words {"keep", "free", "before-writes", "none"};

bool isFree(const StatementFinding& finding)
{
    return std::any_of(freeRules.begin(), freeRules.end(), [&finding](const char* rule) { return finding.rule == QLatin1String(rule); });
}

WayBack wayBackOf(const StatementFinding& finding)
{
    if (finding.safety == SafetyClass::Safe) {
        return WayBack::Keep; // as blue-green keeps it
    }
    if (finding.losesData || !finding.isReversible || finding.safety == SafetyClass::Unknown) {
        return WayBack::None;
    }
    if (finding.oldCode == OldCode::Ok) {
        return WayBack::Keep; // its danger was its lock, which is over once the migration is in
    }
    return isFree(finding) ? WayBack::Free : WayBack::BeforeWrites;
}

/// What reversing all of it costs, also what could stay.
WayBack reversalOf(const FileVerdict& verdict)
{
    return std::all_of(verdict.findings.cbegin(), verdict.findings.cend(), isFree) ? WayBack::Free : WayBack::BeforeWrites;
}

QStringList notReversible(const std::optional<CompatibilityProof>& proof)
{
    QStringList labels;
    for (const RehearsedMigration& migration : proof ? proof->rehearsal : QList<RehearsedMigration>()) {
        labels << (!migration.isForward && !migration.error.isEmpty() ? QStringList {migration.label} : QStringList());
    }
    return labels;
}

} // namespace

QString wordOf(WayBack wayBack)
{
    return QString::fromLatin1(words[size_t(wayBack)]);
}

WayBack wayBackNamed(const QString& word)
{
    const auto found = std::find_if(words.begin(), words.end(), [&word](const char* one) { return word == QLatin1String(one); });
    return found == words.end() ? WayBack::None : WayBack(found - words.begin());
}

WayBack wayBackOf(const FileVerdict& verdict, bool isOpaque)
{
    WayBack worst = isOpaque ? WayBack::None : WayBack::Keep;
    for (const StatementFinding& finding : verdict.findings) {
        worst = std::max(worst, wayBackOf(finding));
    }
    return worst;
}

QMap<QString, WayBack> waysBackOf(const SchemaReview& review, const QList<PendingMigration>& pending)
{
    QStringList opaque;
    for (const PendingMigration& migration : pending) {
        opaque << (migration.opaque.isEmpty() ? QStringList() : QStringList {migration.label()});
    }
    QMap<QString, WayBack> ways;
    for (const MigrationReview& migration : review.migrations) {
        if (migration.state == MigrationState::Pending) {
            ways.insert(migration.label(), wayBackOf(migration.verdict, opaque.contains(migration.label())));
        }
    }
    const bool isSeenToFail = review.proof && review.proof->oldCodeNewSchema.fit == Fit::Fails;
    if (worstOf(ways) == WayBack::Keep && !isSeenToFail) {
        return ways;
    }
    const QStringList stuck = notReversible(review.proof);
    for (const MigrationReview& migration : review.migrations) {
        if (const auto way = ways.find(migration.label()); way != ways.end()) {
            *way = stuck.contains(migration.label()) ? WayBack::None : std::max(*way, reversalOf(migration.verdict));
        }
    }
    return ways;
}

WayBack worstOf(const QMap<QString, WayBack>& waysBack)
{
    return waysBack.isEmpty() ? WayBack::Keep : *std::max_element(waysBack.cbegin(), waysBack.cend());
}

} // namespace Pilothouse
