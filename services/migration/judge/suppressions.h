#pragma once
#include "models/migration/verdict.h"
#include <QByteArray>

namespace Pilothouse {

/// Of a statement; in the order of the text.
struct StatementLines {
    int first = 1;
    int last = 1;
};

/// `-- pilothouse: allow RULE[, RULE…]: reason` (in Python `# pilothouse: …`), on the lines before a statement or on one of its own lines,
/// takes those rules' findings on it out of the count. Without a reason it does nothing but say so. `findings` are in the
/// order of their lines.
void applySuppressions(const QByteArray& sql, const QList<StatementLines>& statements, QList<StatementFinding>& findings);

} // namespace Pilothouse
