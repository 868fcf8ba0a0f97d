#pragma once
#include "models/core/result.h"
#include "models/migration/expansion.h"
#include "services/migration/expand/tabledetails.h"

namespace Pilothouse {

/// The SQL of an expansion for a table as it is now. Pure. Refused says what stands in the way: a view on the
/// column, a primary key, a partitioned table, a default, …
[[nodiscard]] Result<WrittenExpansion> writeExpansion(Expansion expansion, const TableDetails& table);

/// The same for an expansion that the table carries, as far as it takes to end it: `contract`, `drift`. Refused when
/// the new shape lacks something that the old one would take with it.
[[nodiscard]] Result<WrittenExpansion> writeContract(const OpenExpansion& open, const TableDetails& table);

/// What PostgreSQL keeps in the mark's comment: who made the expansion, and for which release.
[[nodiscard]] QString expansionDescriptor(const Expansion& expansion, const QString& run, const QString& release, const QString& at);
/// What makes it: its `expand`, with that as what the mark says. `at`: UTC ISO; all three are empty where nobody asks the
/// mark (a script, a scratch copy).
[[nodiscard]] QStringList expandTexts(const WrittenExpansion& written, const QString& run, const QString& release, const QString& at);
/// Reads a mark's comment; nothing when it is none.
[[nodiscard]] std::optional<OpenExpansion> readDescriptor(const QString& mark, const QString& comment);

/// A whole expansion as a file that psql runs, with a heading above each phase.
[[nodiscard]] QString expansionScript(const QList<WrittenExpansion>& expansions, const QString& release);

/// Rows in a batch of a backfill: some 20 ms of one processor, which a user's request hardly notices (docs/measurements.md).
constexpr int backfillBatch = 1000;

} // namespace Pilothouse
