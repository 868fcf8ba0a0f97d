#pragma once
#include <QFont>
#include <QStringList>

namespace Pilothouse {

/// `text` broken into lines that fit into `width` px, at most `most` of them; the last one ends in "…" where there is
/// more. At least one line.
[[nodiscard]] QStringList wrapLines(const QString& text, const QFont& font, int width, int most);

} // namespace Pilothouse
