#pragma once
#include "models/core/result.h"
#include "models/migration/catalog.h"
#include <QByteArray>

namespace Pilothouse {

/// Reads a catalog file (docs/lint.md). InvalidInput: it is not JSON, or not of that shape; the detail says where.
[[nodiscard]] Result<Catalog> readCatalog(const QByteArray& json);

} // namespace Pilothouse
