#pragma once
#include "models/core/quantity.h"
#include "models/migration/catalog.h"
#include "models/migration/verdict.h"

namespace Pilothouse {

/// How long others wait for what a migration has locked.
struct LockTime {
    Milliseconds duration {0};
    bool isKnown = true; ///< false: a table that it takes long on has no known size, and is left out of `duration`
    QString because; ///< the statement that takes longest, its rows and the rate; empty: brief locks only
};

/// From the tables' sizes and what the same took with 1,000,000 rows on PostgreSQL 15 (docs/rules/): an order of
/// magnitude, not a promise. `isAtomic`: locks are kept until the end, so that what stands behind them adds up.
[[nodiscard]] LockTime lockTimeOf(const QList<StatementFinding>& findings, const Catalog& catalog, bool isAtomic);

} // namespace Pilothouse
