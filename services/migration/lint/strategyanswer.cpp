#include "services/migration/lint/strategyanswer.h"
#include <array>

namespace Pilothouse {
namespace {

using enum StrategyAnswer;

/// Answers for hot, rolling, canary, blue-green and maintenance, in this order.
using Row = std::array<StrategyAnswer, 5>;

constexpr Row safe {Yes, Yes, Yes, Yes, Yes};
constexpr Row safeButStricter {Ask, Ask, Ask, Yes, Yes}; // blue-green: the old slot is drained at once
constexpr Row writesWait {No, No, No, No, Yes}; // both colours share one database
constexpr Row behaviour {Ask, Ask, Ask, Ask, Yes};
constexpr Row unknown {No, No, No, Override, Override};
constexpr Row dangerous {No, No, No, No, Yes};
constexpr Row certainToFail {No, No, No, No, No};

const Row& rowOf(const StatementFinding& finding)
{
    if (finding.failsForCertain) {
        return certainToFail;
    }
    switch (finding.safety) {
    case SafetyClass::Dangerous: return dangerous;
    case SafetyClass::Unknown: return unknown;
    case SafetyClass::Risky:
        if (finding.isSmall) { // over in milliseconds: what is left is what the old code makes of it
            return finding.oldCode == OldCode::Ok ? safe : behaviour;
        }
        return finding.isDuration ? writesWait : behaviour;
    case SafetyClass::Safe: break;
    }
    return finding.oldCode == OldCode::Ok ? safe : safeButStricter;
}

} // namespace

QStringList strategyNames()
{
    return {QStringLiteral("hot"), QStringLiteral("rolling"), QStringLiteral("canary"), QStringLiteral("blue-green"), QStringLiteral("maintenance")};
}

std::optional<MigrationStrategy> strategyNamed(const QString& word)
{
    const qsizetype index = strategyNames().indexOf(word);
    return index < 0 ? std::nullopt : std::optional(MigrationStrategy(index));
}

QString wordOf(StrategyAnswer answer)
{
    switch (answer) {
    case Yes: return QStringLiteral("yes");
    case Ask: return QStringLiteral("ask");
    case Override: return QStringLiteral("override");
    case No: break;
    }
    return QStringLiteral("no");
}

StrategyAnswer answerTo(const StatementFinding& finding, MigrationStrategy strategy)
{
    return finding.allowedBecause.isEmpty() ? rowOf(finding)[size_t(strategy)] : Yes;
}

} // namespace Pilothouse
