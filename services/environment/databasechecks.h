#pragma once
#include "models/deployment/plan.h"
#include "models/environment/check.h"
#include "services/environment/checkworld.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Checks of the database, its password, its tools and its backups.
class DatabaseChecks {
    Q_DECLARE_TR_FUNCTIONS(DatabaseChecks)
public:
    /// The password is in one of its places.
    static QCoro::Task<CheckResult> secret(CheckResult check, SharedCheckWorld world);
    /// The server answers and lets us in.
    static QCoro::Task<CheckResult> reachable(CheckResult check, SharedCheckWorld world);
    /// pg_dump and pg_restore are there, and not older than the server (they refuse a newer one).
    static QCoro::Task<CheckResult> tools(CheckResult check, SharedCheckWorld world);
    /// The server has room for a second slot: twice the connections of the serving slot, at least 10.
    static QCoro::Task<CheckResult> connections(CheckResult check, SharedCheckWorld world, Plan plan);
    /// Warns of INVALID indexes, and of constraints that were never validated, with the statement that ends each.
    static QCoro::Task<CheckResult> leftovers(CheckResult check, SharedCheckWorld world);
    /// Warns when the last verified backup is older than the project allows.
    static QCoro::Task<CheckResult> backupAge(CheckResult check, SharedCheckWorld world);

    /// "pg_dump (PostgreSQL) 15.6 (Debian …)" → 15; 0 when it says something else.
    [[nodiscard]] static int majorVersion(const QByteArray& versionLine);
};

} // namespace Pilothouse
