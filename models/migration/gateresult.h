#pragma once
#include <QList>
#include <QString>

namespace Pilothouse {

enum class GateVerdict { Safe, Refused };

/// What the gate says of one statement, or of one part of an ALTER TABLE.
struct GateFinding {
    QString rule; ///< "rename-column"
    GateVerdict verdict = GateVerdict::Refused;
    int line = 0; ///< 1-based, in the migration's SQL
    int column = 0; ///< 1-based, in characters
    QString statement; ///< one line, shortened
    QString reason; ///< what breaks, or why it is harmless
};

/// All findings of one migration. Safe when every one of them is.
struct MigrationVerdict {
    QString app;
    QString name;
    GateVerdict verdict = GateVerdict::Safe;
    QString sqlDigest; ///< SHA-256 of the migration's SQL
    QList<GateFinding> findings; ///< in the order of the text; empty for a migration without SQL

    /// "people.0002_rename_name, line 4: rename-column: …" of the first refused finding; empty when safe.
    [[nodiscard]] QString firstReason() const
    {
        for (const GateFinding& finding : findings) {
            if (finding.verdict == GateVerdict::Refused) {
                return QStringLiteral("%1.%2, line %3: %4: %5")
                    .arg(app, name).arg(finding.line).arg(finding.rule, finding.reason);
            }
        }
        return {};
    }
};

/// The gate's word on everything that is pending.
struct GateResult {
    GateVerdict verdict = GateVerdict::Safe;
    QList<MigrationVerdict> migrations; ///< one each, in the order of the plan
};

} // namespace Pilothouse
