#pragma once
#include "services/migration/judge/judge.h"

namespace Pilothouse {

/// Judges a Django migration by its file alone, without running it: what its operations would print as SQL goes
/// through the same judge. What the file cannot say (the field before an AlterField, what Python code does, names
/// that settings choose) is never better than risky, and its message says that the image would know.
/// `path` names the app: "people/migrations/0002_phone.py" is of the app "people". Pure.
[[nodiscard]] FileVerdict judgeDjangoFile(const QString& path, const QString& source, const JudgeOptions& options);

} // namespace Pilothouse
