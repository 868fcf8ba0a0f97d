#pragma once
#include "services/project/stackguess.h"

namespace Pilothouse {

/// The words of a starter file for what was guessed. `composeFile` and the router's configuration are given
/// relative to the project file's folder.
[[nodiscard]] QString starterText(const StackGuess& guess, const QString& composeFile);

} // namespace Pilothouse
