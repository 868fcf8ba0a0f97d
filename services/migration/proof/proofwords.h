#pragma once
#include "models/migration/compatibility.h"
#include <QStringList>

namespace Pilothouse {

/// The 2×2 table, the evidence and the rehearsal as lines of text. The releases are tags; empty: not known.
[[nodiscard]] QStringList describeProof(const CompatibilityProof& proof, const QString& oldRelease, const QString& newRelease);
/// Why a deployment must not go on; empty when nothing in the proof stands against it. `needsOldCode`: the old release
/// serves on the new schema for a while.
[[nodiscard]] QString refusalOf(const CompatibilityProof& proof, bool needsOldCode = true);

} // namespace Pilothouse
