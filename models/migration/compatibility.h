#pragma once
#include "models/core/quantity.h"
#include "models/migration/verdict.h"
#include <QList>
#include <QString>

namespace Pilothouse {

/// Whether one release's code works on one state of the schema.
enum class Fit {
    NotTried,
    Works,
    Fails,
};

/// One field of the 2×2 table: what was tried, and what failed first.
struct CompatibilityCell {
    Fit fit = Fit::NotTried;
    int tried = 0; ///< checks, pages and model queries
    QString failedAt; ///< "GET /people/", "people.Person: SELECT"; empty when it works
    QString statement; ///< the SQL that PostgreSQL refused; empty when it was not one
    QString error; ///< "column people_person.name does not exist"
    QString reason; ///< why it was not tried; else empty
};

/// One migration in one direction on the scratch database.
struct RehearsedMigration {
    QString label; ///< "people.0002_rename_name"
    bool isForward = true;
    Milliseconds took {0};
    QList<TableLock> locks; ///< the strongest that were seen on each table
    QString error; ///< empty: it went through
};

/// What was proven on a scratch copy of the schema, by the images themselves. The production database takes no part
/// but for being dumped.
struct CompatibilityProof {
    CompatibilityCell oldCodeOldSchema;
    CompatibilityCell oldCodeNewSchema;
    CompatibilityCell newCodeOldSchema;
    CompatibilityCell newCodeNewSchema;
    QList<RehearsedMigration> rehearsal; ///< forward, backward, forward again, in the order in which they ran
    bool isReversible = false; ///< backward went through and left the schema as it was
    QString source; ///< what the scratch database was made from: "schema of members at 127.0.0.1:5433"
    QList<QString> notes; ///< what was left out and why, in sentences
};

} // namespace Pilothouse
