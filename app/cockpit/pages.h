#pragma once
#include "ui/shell/pagefactories.h"

namespace Pilothouse {

/// The pages that this version has.
[[nodiscard]] PageFactories cockpitPages();

} // namespace Pilothouse
