#pragma once
#include "models/deployment/runstate.h"
#include "models/deployment/runtotals.h"

namespace Pilothouse {

/// One run in a table: the little that is kept of each of thousands.
struct RunSummaryRow {
    QString run;
    QString project;
    QString environment;
    QString strategy;
    QString release;
    QString oldRelease;
    QString digest; ///< of its plan
    QString createdBy;
    QString rollbackOf; ///< run that it rolls back, or empty
    RunPhase phase = RunPhase::Created;
    QString words; ///< outcome in one sentence; while it goes on, the step in flight or why it waits
    int exitCode = -1; ///< −1 while it goes on
    qint64 createdAt = 0; ///< µs UTC
    qint64 finishedAt = 0; ///< 0 while it goes on
    std::optional<RunTotals> totals; ///< those of old runs are read a little later than the rest

    [[nodiscard]] bool isFinished() const { return exitCode >= 0; }
    /// From its making to its end, or to `now` (µs UTC).
    [[nodiscard]] Milliseconds duration(qint64 now) const;
    bool operator==(const RunSummaryRow&) const = default;

    [[nodiscard]] static RunSummaryRow of(const RunState& state);
    /// Of a run of which only its first event was read, and, when it has ended, its run.finished; no totals.
    [[nodiscard]] static RunSummaryRow of(const Event& created, const std::optional<Event>& finished);
};

} // namespace Pilothouse
