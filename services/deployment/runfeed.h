#pragma once
#include "models/deployment/runlogmodel.h"
#include "models/deployment/runstate.h"
#include "models/deployment/steplistmodel.h"
#include "models/metric/runsamples.h"
#include <QCoroTask>
#include <QObject>
#include <QTimer>
#include <functional>

namespace Pilothouse {

class Clock;
class Journal;

/// Who works on a run.
enum class RunnerLife {
    Unknown, ///< finished, a recording, or not looked yet
    Alive, ///< a runner or its supervisor lives on this host
    Missing, ///< nobody has worked on it for 5 s: `recover` takes it up again
    Elsewhere, ///< on another host: followed, and steered by the journal only
};

/// One run, live: the fold, the series, the steps and the log, kept up to date from the journal; or of a
/// recording, fed by a RunReplay. Knows the run by its events only. GUI thread.
class RunFeed final : public QObject {
    Q_OBJECT
public:
    using LifeCheck = std::function<bool(const QString& run)>; ///< does a runner or supervisor live on this host?

    /// Follows `run` in the journal. `journal` and `clock` outlive the feed.
    RunFeed(QString run, Journal* journal, Clock* clock, LifeCheck isAlive, QObject* parent = nullptr);
    /// Fed by append(); time is what setNow() says.
    explicit RunFeed(QString run, QObject* parent = nullptr);
    ~RunFeed() override;

    [[nodiscard]] const QString& run() const { return m_state.run; }
    [[nodiscard]] const RunState& state() const { return m_state; }
    [[nodiscard]] const RunSamples& samples() const { return m_samples; }
    [[nodiscard]] StepListModel* steps() { return &m_steps; } ///< lives as long as the feed
    [[nodiscard]] RunLogModel* log() { return &m_log; } ///< lives as long as the feed
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; } ///< everything that the journal had, and that can be read, was read
    [[nodiscard]] bool isReplay() const { return m_journal == nullptr; }
    [[nodiscard]] RunnerLife runnerLife() const { return m_life; }
    /// Why the journal cannot be read on; nothing when it can.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    /// µs UTC: now, or the moment that a replay shows.
    [[nodiscard]] qint64 now() const;

    /// Events of this run, in order; what was folded already is ignored.
    void append(const QList<Event>& events);
    /// Lines that containers wrote meanwhile.
    void appendLog(const QList<RunLogLine>& lines);
    /// Jumps to `state`, as it was after event `state.lastSeq`: `samples` are those of the whole run, `lines` what
    /// the log has not shown yet up to there; a jump back takes lines away.
    void jump(const RunState& state, const RunSamples& samples, const QList<RunLogLine>& lines);
    void setNow(qint64 at); ///< of a replay, µs UTC

Q_SIGNALS:
    void changed(); ///< the state; once for a batch of events
    void samplesChanged(); ///< once for a batch
    void ticked(qint64 now); ///< time passed, twice a second while it goes on: countdowns
    void loaded();
    void runnerLifeChanged(Pilothouse::RunnerLife life);
    void problemChanged();

private:
    QCoro::Task<> readOn();
    [[nodiscard]] QCoro::Task<Result<bool>> readPage();
    void setProblem(std::optional<Error> problem);
    void onTick();
    void lookForRunner();

    Journal* m_journal = nullptr;
    Clock* m_clock = nullptr;
    LifeCheck m_isAlive;
    RunState m_state;
    RunSamples m_samples;
    StepListModel m_steps;
    RunLogModel m_log;
    QTimer m_tick;
    std::optional<Error> m_problem;
    RunnerLife m_life = RunnerLife::Unknown;
    std::chrono::nanoseconds m_lastAlive {0};
    qint64 m_replayNow = 0;
    bool m_isLoaded = false;
    bool m_isReading = false;
    bool m_isReadWanted = false;
};

} // namespace Pilothouse
