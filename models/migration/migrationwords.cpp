#include "models/migration/migrationwords.h"
#include <QCoreApplication>
#include <algorithm>

namespace Pilothouse {
namespace {

class MigrationWords {
    Q_DECLARE_TR_FUNCTIONS(MigrationWords)
};

} // namespace

QString spoken(SafetyClass safety)
{
    switch (safety) {
    case SafetyClass::Safe: return MigrationWords::tr("safe");
    case SafetyClass::Risky: return MigrationWords::tr("risky");
    case SafetyClass::Unknown: return MigrationWords::tr("unknown");
    case SafetyClass::Dangerous: return MigrationWords::tr("dangerous");
    }
    Q_UNREACHABLE();
}

QString spoken(OldCode oldCode)
{
    switch (oldCode) {
    case OldCode::Ok: return MigrationWords::tr("goes on working");
    case OldCode::Maybe: return MigrationWords::tr("may break");
    case OldCode::Breaks: return MigrationWords::tr("breaks");
    }
    Q_UNREACHABLE();
}

QString spoken(MigrationState state)
{
    switch (state) {
    case MigrationState::Applied: return MigrationWords::tr("applied");
    case MigrationState::Pending: return MigrationWords::tr("pending");
    case MigrationState::Unknown: return MigrationWords::tr("not in the image");
    }
    Q_UNREACHABLE();
}

QString spoken(StrategyWord word)
{
    switch (word) {
    case StrategyWord::Allowed: return MigrationWords::tr("allowed");
    case StrategyWord::Ask: return MigrationWords::tr("when a person agrees");
    case StrategyWord::Override: return MigrationWords::tr("only by typing");
    case StrategyWord::Refused: return MigrationWords::tr("refused");
    }
    Q_UNREACHABLE();
}

QString strategyTitle(const QString& strategy)
{
    if (strategy == u"blue-green") {
        return MigrationWords::tr("Blue-green");
    }
    if (strategy == u"canary") {
        return MigrationWords::tr("Canary");
    }
    if (strategy == u"rolling") {
        return MigrationWords::tr("Rolling");
    }
    if (strategy == u"hot") {
        return MigrationWords::tr("Hot, in place");
    }
    if (strategy == u"maintenance" || strategy == u"maintenance-window") {
        return MigrationWords::tr("Maintenance window");
    }
    if (strategy == u"take-back") {
        return MigrationWords::tr("Take-back");
    }
    return strategy == u"contract" ? MigrationWords::tr("Contract") : strategy;
}

QString lockWords(const TableLock& lock)
{
    // PostgreSQL waits for rows and for transactions too, which have no mode of a table.
    if (lock.mode == LockMode::None) {
        return lock.table.isEmpty() ? MigrationWords::tr("another transaction's end") : MigrationWords::tr("a row of %1", "table").arg(lock.table);
    }
    return lock.table.isEmpty() ? wordOf(lock.mode) : MigrationWords::tr("%1 on %2", "lock, table").arg(wordOf(lock.mode), lock.table);
}

TableLock strongestLock(const FileVerdict& verdict)
{
    TableLock strongest;
    for (const StatementFinding& finding : verdict.findings) {
        for (const TableLock& lock : finding.locks) {
            strongest = lock.mode > strongest.mode ? lock : strongest;
        }
    }
    return strongest;
}

const StatementFinding* decidingFinding(const FileVerdict& verdict)
{
    const auto decides = [&verdict](const StatementFinding& finding) { return finding.allowedBecause.isEmpty() && finding.safety == verdict.safety; };
    const auto breaks = std::find_if(verdict.findings.cbegin(), verdict.findings.cend(),
        [&](const StatementFinding& finding) { return decides(finding) && finding.oldCode == verdict.oldCode; });
    const auto found = breaks != verdict.findings.cend() ? breaks : std::find_if(verdict.findings.cbegin(), verdict.findings.cend(), decides);
    return found == verdict.findings.cend() ? nullptr : &*found;
}

} // namespace Pilothouse
