#pragma once
#include "models/migration/gateresult.h"
#include "models/migration/pendingmigration.h"
#include <QCoroTask>

namespace Pilothouse {

/// The conservative gate: whether the old release can go on working, undisturbed, while and after these
/// migrations are applied, in this order. It knows no table's size and trusts nothing that it does not know.
/// Pass: no SQL; CREATE TABLE and what is done to a table that the same plan creates; nullable ADD COLUMN;
/// ADD COLUMN whose constant default stays; CREATE and DROP INDEX CONCURRENTLY outside a transaction;
/// constraints NOT VALID; VALIDATE CONSTRAINT in a transaction that holds no lock; SET lock_timeout (shorter
/// than 10 s); SET CONSTRAINTS … IMMEDIATE. Everything else is refused; overriding it is the planner's business.
/// Pure and thread-safe; about 0.1 ms a migration (measured by tst_sqlgate).
[[nodiscard]] GateResult judgeMigrations(const QList<PendingMigration>& migrations);

/// The same on a thread of the pool, for the coroutine's thread to go on.
[[nodiscard]] QCoro::Task<GateResult> judgeMigrationsInBackground(QList<PendingMigration> migrations);

} // namespace Pilothouse
