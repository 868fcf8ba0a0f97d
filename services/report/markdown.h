#pragma once
#include <QString>
#include <QStringList>

namespace Pilothouse {

/// Text that somebody wrote, as it is read: nothing in it becomes markup, HTML or a table cell's end.
/// Line breaks and control characters become spaces.
[[nodiscard]] QString markdownText(const QString& text);
/// A code span of any text; "–" for an empty one.
[[nodiscard]] QString markdownCode(const QString& text);
/// A code block of any text, fenced so that nothing in it ends the block.
[[nodiscard]] QString markdownBlock(const QString& text);
/// One row of a table; the cells are Markdown already.
[[nodiscard]] QString markdownRow(const QStringList& cells);
/// Header and rule of a table; the cells are Markdown already.
[[nodiscard]] QString markdownTable(const QStringList& header);

} // namespace Pilothouse
