#include "models/migration/verdict.h"
#include <algorithm>

namespace Pilothouse {

QString wordOf(SafetyClass safety)
{
    switch (safety) {
    case SafetyClass::Safe: return QStringLiteral("safe");
    case SafetyClass::Risky: return QStringLiteral("risky");
    case SafetyClass::Dangerous: return QStringLiteral("dangerous");
    case SafetyClass::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString wordOf(OldCode oldCode)
{
    switch (oldCode) {
    case OldCode::Ok: return QStringLiteral("ok");
    case OldCode::Maybe: return QStringLiteral("maybe");
    case OldCode::Breaks: break;
    }
    return QStringLiteral("breaks");
}

QString wordOf(LockMode mode)
{
    switch (mode) {
    case LockMode::None: return {};
    case LockMode::AccessShare: return QStringLiteral("ACCESS SHARE");
    case LockMode::RowShare: return QStringLiteral("ROW SHARE");
    case LockMode::RowExclusive: return QStringLiteral("ROW EXCLUSIVE");
    case LockMode::ShareUpdateExclusive: return QStringLiteral("SHARE UPDATE EXCLUSIVE");
    case LockMode::Share: return QStringLiteral("SHARE");
    case LockMode::ShareRowExclusive: return QStringLiteral("SHARE ROW EXCLUSIVE");
    case LockMode::Exclusive: return QStringLiteral("EXCLUSIVE");
    case LockMode::AccessExclusive: break;
    }
    return QStringLiteral("ACCESS EXCLUSIVE");
}

LockMode lockModeOf(const QString& word)
{
    for (int mode = int(LockMode::AccessShare); mode <= int(LockMode::AccessExclusive); ++mode) {
        if (word == wordOf(LockMode(mode))) {
            return LockMode(mode);
        }
    }
    return LockMode::None;
}

void summarize(FileVerdict& verdict)
{
    verdict.safety = SafetyClass::Safe;
    verdict.oldCode = OldCode::Ok;
    for (const StatementFinding& finding : std::as_const(verdict.findings)) {
        if (finding.allowedBecause.isEmpty()) {
            verdict.safety = std::max(verdict.safety, finding.safety);
            verdict.oldCode = std::max(verdict.oldCode, finding.oldCode);
        }
    }
}

} // namespace Pilothouse
