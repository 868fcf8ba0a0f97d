#pragma once
#include "models/core/result.h"
#include "models/migration/catalog.h"
#include <QByteArray>
#include <QJsonObject>

namespace Pilothouse {

/// Reads a catalog file (docs/lint.md). InvalidInput: it is not JSON, or not of that shape; the detail says where.
[[nodiscard]] Result<Catalog> readCatalog(const QByteArray& json);
/// The same of an object that was parsed already.
[[nodiscard]] Result<Catalog> readCatalog(const QJsonObject& object);
/// What readCatalog() reads back: as text the same for the same facts.
[[nodiscard]] QJsonObject catalogJson(const Catalog& catalog);

} // namespace Pilothouse
