#pragma once
#include "models/core/quantity.h"
#include "models/migration/verdict.h"
#include <QList>
#include <QString>
#include <QStringList>
#include <algorithm>

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
    int tried = 0; ///< checks, pages and model queries that were judged
    QString failedAt; ///< "GET /people/", "people.Person: SELECT"; empty when it works
    QString statement; ///< the SQL that PostgreSQL refused; empty when it was not one
    QString error; ///< "column people_person.name does not exist"
    QString reason; ///< why it was not tried; else empty

    bool operator==(const CompatibilityCell&) const = default;
};

/// One migration in one direction on the scratch database.
struct RehearsedMigration {
    QString label; ///< "people.0002_rename_name"
    bool isForward = true;
    Milliseconds took {0}; ///< on empty tables, or on the rows that were copied
    QList<TableLock> locks; ///< the strongest that were seen on each table that was there before it
    QString error; ///< empty: it went through; ends with the rows that it failed on, if there were any
    QString statement; ///< the SQL that PostgreSQL refused, when it was one
    QString sql; ///< as sqlmigrate prints it once those before it are applied, where that differs from what it printed before; else empty

    bool operator==(const RehearsedMigration&) const = default;
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
    QStringList notes; ///< what was left out and why, in sentences

    /// The migrations went through, and neither the old nor the new code was seen to fail on what they leave.
    [[nodiscard]] bool isSound() const
    {
        const bool isMigrated = std::all_of(rehearsal.cbegin(), rehearsal.cend(),
            [](const RehearsedMigration& one) { return !one.isForward || one.error.isEmpty(); });
        return isMigrated && oldCodeNewSchema.fit != Fit::Fails && newCodeNewSchema.fit != Fit::Fails;
    }
    /// Both were tried there; else nobody knows.
    [[nodiscard]] bool isConclusive() const { return oldCodeNewSchema.fit != Fit::NotTried && newCodeNewSchema.fit != Fit::NotTried; }

    bool operator==(const CompatibilityProof&) const = default;
};

} // namespace Pilothouse
