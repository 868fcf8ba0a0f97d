#pragma once
#include "models/core/result.h"
#include "models/migration/compatibility.h"
#include "services/migration/proof/rowsql.h"
#include "services/process/processrunner.h"
#include <QMap>

namespace Pilothouse {

/// One thing that the code of an image was tried with on one schema.
struct Attempt {
    QString what; ///< "check", "GET /people/", "people.Person: INSERT"
    QString statement; ///< that PostgreSQL refused
    QString error; ///< empty: it went well
    QString state; ///< SQLSTATE of the error, when PostgreSQL refused it
    QString skipped; ///< why it could not be tried; else empty
    QString note; ///< what a person should know of it though it went well

    [[nodiscard]] bool failed() const { return !error.isEmpty(); }
};

/// What one release's container told. The keys of attempts are "oldOld", "oldNew", "newOld", "newNew": code, schema.
struct ProofFacts {
    QMap<QString, QList<Attempt>> attempts;
    QList<RehearsedMigration> forward;
    QList<RehearsedMigration> backward;
    QList<RehearsedMigration> again;
    QStringList touched; ///< tables that the migrations change, by their names before and after
    QStringList irreversible; ///< "people.0003_split: Raw Python operation"
    QStringList notes;
    QList<TableName> used; ///< tables of today's schema that the migrations read or change
    QMap<QString, QString> failedOn; ///< by label of a migration that failed: the table that PostgreSQL named, or nothing
    QStringList bySample; ///< migrations that failed for want of a row which may just not have been copied, with the error
    QMap<QString, QString> sql; ///< of a migration, printed when those before it were applied
};

/// Reads what the program of scripts/proof_*.py printed. ProcessFailed: Django did not start, or the program did not come
/// to its end; the detail has the container's last lines, unless they may quote rows. InvalidInput: the image's database is not PostgreSQL.
[[nodiscard]] Result<ProofFacts> readProofFacts(const ProcessOutput& output, bool hasRows = false);

} // namespace Pilothouse
