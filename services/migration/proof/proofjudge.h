#pragma once
#include "models/migration/pendingmigration.h"
#include "services/migration/proof/prooffacts.h"
#include "services/migration/proof/rowsampler.h"
#include <optional>

namespace Pilothouse {

/// What was learnt on the scratch database.
struct ProofEvidence {
    ProofFacts newRelease;
    std::optional<Result<ProofFacts>> oldRelease; ///< nothing: no release serves
    std::optional<bool> isSchemaBack; ///< after going back it is as before; nothing: not gone back
    RowSample sample; ///< rows that were there; empty: none
    QStringList losses; ///< of rows, on the way forward and back, in sentences
    std::optional<bool> isSchemaAgain; ///< after going forward again it is as after the first time; nothing: not gone
};

/// The 2×2 table and the rehearsal. A release that fails already on its own schema is judged on nothing but what it could
/// do there, and is never said to work elsewhere.
[[nodiscard]] CompatibilityProof judgeProof(const ProofEvidence& evidence, const QList<PendingMigration>& pending);

} // namespace Pilothouse
