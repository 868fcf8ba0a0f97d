#pragma once
#include "services/migration/sqlparser.h"

namespace Pilothouse {

/// Parses a text of which every statement counts: the first mistake is the answer. At most 32 KiB, which any thread's
/// stack holds: 64 KiB of chained operators take libpg_query more than half of an ordinary one of 8 MiB.
[[nodiscard]] tl::expected<QList<SqlStatement>, SqlError> parseStrictly(const QString& sql);

} // namespace Pilothouse
