#include "services/migration/review/locktime.h"
#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace Pilothouse {
namespace {

struct LockTimeWords {
    Q_DECLARE_TR_FUNCTIONS(LockTime)
};

// The slowest that was measured with 1,000,000 rows on PostgreSQL 15: seven seconds to rewrite a table and its three
// indexes for gen_random_uuid(), 0.65 s to build an index, 0.18 s to check every row against another table.
constexpr double rewritePerRow = 7.1; // µs
constexpr double buildPerRow = 0.65;
constexpr double scanPerRow = 0.18;
constexpr Milliseconds brief {5}; // only the catalog changes

bool buildsIndex(const QString& rule)
{
    static constexpr std::array builders {"create-index-blocking", "create-index-partitioned", "index-after-exclusive-lock", "reindex-blocking", "add-column-unique",
        "add-unique-constraint", "add-primary-key", "add-exclusion-constraint", "alter-type-collation"};
    return std::any_of(builders.begin(), builders.end(), [&rule](const char* name) { return rule == QLatin1String(name); });
}

bool changesRows(const QString& rule)
{
    return rule == u"backfill-in-ddl-txn" || rule == u"update-without-where" || rule == u"update-unbounded";
}

/// µs a row; 0: it does not look at rows while others wait.
double rateOf(const StatementFinding& finding)
{
    if (!finding.isDuration) {
        return 0;
    }
    return finding.rewrites || changesRows(finding.rule) ? rewritePerRow : buildsIndex(finding.rule) ? buildPerRow : scanPerRow;
}

bool isHeld(const StatementFinding& finding)
{
    return std::any_of(finding.locks.cbegin(), finding.locks.cend(), [](const TableLock& lock) { return lock.mode >= LockMode::Share; });
}

/// The rows that the statement goes through: of its own table, or of the one that it locks.
std::optional<qint64> rowsOf(const StatementFinding& finding, const Catalog& catalog)
{
    QStringList names {finding.table};
    for (const TableLock& lock : finding.locks) {
        names << lock.table;
    }
    for (const QString& name : std::as_const(names)) {
        const auto table = catalog.tables.constFind(name);
        if (table != catalog.tables.cend()) {
            return table->rows;
        }
    }
    return std::nullopt;
}

LockTime timeOf(const StatementFinding& finding, const Catalog& catalog)
{
    const double rate = rateOf(finding);
    if (rate == 0) {
        return {isHeld(finding) ? brief : Milliseconds(0), true, {}};
    }
    const std::optional<qint64> rows = rowsOf(finding, catalog);
    if (!rows) {
        return {brief, false, LockTimeWords::tr("nobody knows how many rows %1 has").arg(finding.table)};
    }
    const Milliseconds took {qRound64(double(*rows) * rate / 1000)};
    return {std::max(took, brief), true,
        LockTimeWords::tr("%1 rows of %2 at %3 µs each, as measured with 1,000,000 on PostgreSQL 15").arg(QLocale(QLocale::English).toString(*rows), finding.table, QString::number(rate))};
}

} // namespace

LockTime lockTimeOf(const QList<StatementFinding>& findings, const Catalog& catalog, bool isAtomic)
{
    LockTime whole;
    Milliseconds longest {0};
    for (const StatementFinding& finding : findings) {
        const LockTime one = timeOf(finding, catalog);
        whole.duration = isAtomic ? whole.duration + one.duration : std::max(whole.duration, one.duration);
        const bool isWorse = whole.isKnown && (!one.isKnown || one.duration > longest);
        if (isWorse && !one.because.isEmpty()) {
            whole.because = one.because;
            longest = one.duration;
        }
        whole.isKnown = whole.isKnown && one.isKnown;
    }
    return whole;
}

} // namespace Pilothouse
