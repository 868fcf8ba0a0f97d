#pragma once
#include "models/core/timewords.h"
#include "models/deployment/runstate.h"
#include <QCoreApplication>
#include <QStringList>

namespace Pilothouse {

/// Words a run's events for a terminal, line by line. Knows nothing of time or terminals: what it returns
/// depends on the arguments alone. Times are those of the events.
class RunPrinter {
    Q_DECLARE_TR_FUNCTIONS(RunPrinter)
public:
    explicit RunPrinter(TimeWords times = TimeWords());

    /// "run-7: r42 → production · blue-green · plan 7f3a…c9 · started 2026-11-21 10:00:04 Asia/Manila by ana@laptop"
    [[nodiscard]] QString header(const RunState& state) const;
    /// The lines that `event` adds; `state` has folded it already. Empty when it is not worth a line.
    [[nodiscard]] QStringList lines(const RunState& state, const Event& event) const;
    /// What happens right now, for a line that is replaced: the step in flight with its progress, or the
    /// watch's countdown. `now` in µs UTC. Empty when nothing is in flight.
    [[nodiscard]] QString now(const RunState& state, qint64 now) const;
    /// The last words of a finished run: outcome, requests failed, longest gap, the switch, error, what was kept.
    [[nodiscard]] QStringList outcome(const RunState& state) const;
    /// The whole run as it stands: header, every step, then outcome or what is in flight.
    [[nodiscard]] QStringList summary(const RunState& state, qint64 now) const;
    /// One line of the steps' list: "✓ Back up the database: 212 MB, verified          took 31 s".
    [[nodiscard]] QString stepLine(const StepState& step, Milliseconds took) const;

private:
    TimeWords m_times;
};

} // namespace Pilothouse
