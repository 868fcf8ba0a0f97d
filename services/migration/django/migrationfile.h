#pragma once
#include "services/migration/django/djangostate.h"
#include "services/migration/judge/judge.h"

namespace Pilothouse {

/// Judges a Django migration by its file, without running it: what its operations would print as SQL goes through the
/// same judge. `before` is what the app's earlier migrations say; with it an AlterField is what it changes. What no file
/// says (what Python code does, fields of other packages, names that settings choose) is never better than risky, and its
/// message says that the image would know. Pure.
[[nodiscard]] FileVerdict judgeDjangoFile(const QString& path, const QString& source, const DjangoState& before, const JudgeOptions& options);

} // namespace Pilothouse
