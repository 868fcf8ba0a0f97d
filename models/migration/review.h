#pragma once
#include "models/core/quantity.h"
#include "models/migration/compatibility.h"
#include "models/migration/expansion.h"
#include "models/migration/verdict.h"
#include <QStringList>
#include <optional>

namespace Pilothouse {

enum class MigrationState {
    Applied,
    Pending,
    Unknown, ///< applied in the database; the image does not have it
};

/// A table that a migration touches, as it is now.
struct TableFacts {
    QString name;
    std::optional<qint64> rows;
    std::optional<qint64> bytes; ///< with indexes
};

/// One migration of a release and what is known of it.
struct MigrationReview {
    QString app;
    QString name;
    MigrationState state = MigrationState::Pending;
    bool isAtomic = true;
    QString sql; ///< as sqlmigrate prints it; empty for applied ones
    FileVerdict verdict; ///< judged with the live catalog; empty for applied ones
    QList<TableFacts> tables;
    Milliseconds expectedLock {0}; ///< how long others wait for its locks at most, estimated from the tables' sizes
    bool isLockTimeKnown = true; ///< the sizes of all tables that it takes long on are
    QString lockTimeBecause; ///< "1,200,000 rows of people_person at 0.18 µs (measured with 1,000,000)"; empty: brief locks only
    std::optional<ExpansionOffer> expansion; ///< when blue-green must not carry it as it is

    [[nodiscard]] QString label() const { return app + QLatin1Char('.') + name; }
};

/// What must come first.
enum class ReleaseOrder {
    Either,
    MigrateFirst, ///< the new code needs the new schema, the old code can live with it
    CodeFirst, ///< the old code cannot live with the new schema, the new code can with the old one
    Impossible, ///< neither: a stop, or expand/contract
};

enum class StrategyWord {
    Allowed,
    Ask, ///< when a person agrees
    Override, ///< only by typing
    Refused,
};

/// Whether a strategy may carry this release, and why not.
struct StrategyVerdict {
    QString strategy; ///< "blue-green"
    StrategyWord word = StrategyWord::Allowed;
    QString reason; ///< of the statement that decides; empty when allowed
    QString label; ///< "people.0002_rename_name, line 4" of that statement
};

/// Requests that wait behind a lock, against what the workers can hold.
struct QueueEstimate {
    double requestsPerSecond = 0;
    Milliseconds lockWait {0}; ///< the longest running transaction now, up to lock_timeout
    double waiting = 0; ///< requests that have come in by then
    int workers = 0; ///< 0: not known
    bool isSaturated = false; ///< more wait than the workers can hold: forbids "hot"
};

/// What a release means for the database of one environment.
struct SchemaReview {
    QString environment;
    QString release;
    QString imageId;
    QList<MigrationReview> migrations; ///< applied, pending and unknown, in the order of the plan
    FileVerdict whole; ///< the worst of all pending ones; no findings of its own
    ReleaseOrder order = ReleaseOrder::Either;
    QList<StrategyVerdict> strategies; ///< hot, rolling, canary, blue-green, maintenance
    QueueEstimate queue;
    std::optional<CompatibilityProof> proof; ///< when it was made
    QStringList notes; ///< "Cached payloads may hold the old key “name”."
};

} // namespace Pilothouse
