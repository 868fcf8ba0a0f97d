#pragma once
#include "models/migration/verdict.h"
#include "services/migration/sqlparser.h"

namespace Pilothouse {

/// `-- pilothouse: allow RULE[, RULE…]: reason` (in Python `# pilothouse: …`), on the lines before a statement or on one of its own lines,
/// takes those rules' findings on it out of the count. Without a reason it does nothing but say so.
void applySuppressions(const QByteArray& sql, const QList<SqlStatement>& statements, QList<StatementFinding>& findings);

} // namespace Pilothouse
