#pragma once
#include "models/migration/compatibility.h"
#include <QStringList>

namespace Pilothouse {

/// The 2×2 table, the evidence and the rehearsal as lines of text. The releases are tags; empty: not known.
[[nodiscard]] QStringList describeProof(const CompatibilityProof& proof, const QString& oldRelease, const QString& newRelease);
/// Why a deployment must not go on; empty when the proof is sound.
[[nodiscard]] QString refusalOf(const CompatibilityProof& proof);

} // namespace Pilothouse
