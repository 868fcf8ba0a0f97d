#pragma once
#include <QByteArray>
#include <QString>

namespace Pilothouse {

/// The change from `before` to `after` as `diff -u` writes it, three lines of context. A null text means
/// that the file does not exist (/dev/null). Empty when both are the same. Texts whose changed parts have
/// more than 2,000 lines each are shown as one replacement.
[[nodiscard]] QString unifiedDiff(const QString& path, const QByteArray& before, const QByteArray& after);

} // namespace Pilothouse
