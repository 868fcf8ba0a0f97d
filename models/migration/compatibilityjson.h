#pragma once
#include "models/core/jsonreader.h"
#include "models/migration/compatibility.h"

namespace Pilothouse {

/// "works", "fails", "not-tried": the stable form in plans and --json.
[[nodiscard]] QString wordOf(Fit fit);

[[nodiscard]] QJsonObject proofToJson(const CompatibilityProof& proof);
/// Reads proofToJson; what is missing or wrong is told to the reader's problems.
[[nodiscard]] CompatibilityProof proofFromJson(JsonReader reader);

} // namespace Pilothouse
