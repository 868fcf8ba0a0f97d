#pragma once
#include "models/core/result.h"
#include <QByteArray>
#include <QString>

namespace Pilothouse {

/// Reads a small file that only its owner may read; one trailing newline is dropped.
/// NotFound: it does not exist. PermissionDenied: group or others may read or write it (the remedy is
/// the chmod to run), or we may not. InvalidInput: empty, not a regular file, or over 64 KiB.
[[nodiscard]] Result<QByteArray> readPrivateFile(const QString& path);

} // namespace Pilothouse
