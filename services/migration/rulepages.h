#pragma once
#include <QString>

namespace Pilothouse {

/// The page docs/rules/NAME.md of a judge's rule, in Markdown, as it ships with the program; empty when it has none.
[[nodiscard]] QString rulePage(const QString& rule);

} // namespace Pilothouse
