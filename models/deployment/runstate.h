#pragma once
#include "models/deployment/plan.h"
#include "models/journal/event.h"
#include <QDateTime>
#include <QList>
#include <QMap>
#include <optional>

namespace Pilothouse {

/// Where a run stands; covers the states that the run view shows.
enum class RunPhase {
    Created, Running, Paused, Inconclusive, Watching, RollingBack, Undoing, Succeeded, Aborted, RolledBack, Failed, NeedsPerson,
};

enum class StepStatus { Pending, Running, Done, Skipped, Failed, Undoing, Undone, UndoFailed };

struct StepState {
    QString kind;
    QString title;
    StepStatus status = StepStatus::Pending;
    qint64 startedAt = 0; ///< µs UTC, 0 when not started
    qint64 endedAt = 0;
    qint64 workedUntil = 0; ///< when it was done or failed; stays when it is taken back. µs UTC, 0 before
    Milliseconds undoTook {0};
    Milliseconds expected {0};
    QString summary; ///< "212 MB, verified"
    QString progress; ///< the last step.progress text
    QJsonObject observed; ///< payload.observed of step.applied
    QString undoSummary; ///< what taking it back did
    QString kept; ///< what taking it back leaves on purpose ("The backup … is kept."), or empty
    std::optional<Error> error; ///< of step.failed, or of undo.failed
};

struct SlotTraffic {
    qint64 probeSent = 0;
    qint64 probeFailed = 0;
    qint64 userRequests = 0;
    qint64 userErrors = 0;
    qint64 retried = 0; ///< requests the router needed more than one try for
};

/// What the guard counted of the new slot when it judged last.
struct GuardNumbers {
    qint64 requests = 0; ///< since the switch, users' and the probe's
    qint64 errors = 0;
    int checks = 0;
    int failedInARow = 0;
};

struct PersonRequest {
    qint64 seq = 0;
    qint64 at = 0;
    QString actor;
    QString verb;
    QString text;
};

/// Everything known about a run: a pure fold over its events. Nothing else keeps run state.
struct RunState {
    QString run;
    QString identity; ///< unlike that of any run of any journal: the hash of its first event
    QString project;
    QString environment;
    QString strategy;
    QString release;
    QString projectFile;
    QString digest;
    Plan plan;
    QString createdBy;
    qint64 createdAt = 0;
    qint64 finishedAt = 0;
    qint64 lastSeq = 0;
    int attempts = 0; ///< runner starts; more than one means it was restarted after a crash
    qint64 runnerPid = 0;
    qint64 lastRunnerWord = 0; ///< when a runner wrote its newest event, µs UTC
    QString runnerHost;
    RunPhase phase = RunPhase::Created;
    QString phaseReason;
    QList<StepState> steps;
    QString current; ///< kind of the step in flight, or empty
    std::optional<Slot> serving; ///< after the last observed switch
    qint64 switchedAt = 0;
    Milliseconds switchTime {0}; ///< from the switch command to the last request that the old slot began; not the step's duration
    qint64 windowUntil = 0; ///< µs UTC; rollback is free until then. Time in which no runner lived is added
    qint64 keptUntil = 0; ///< old slot kept, stopped, until then
    bool guardArmed = false;
    QString guardVerdict;
    QString guardReason;
    GuardNumbers guardNumbers;
    qint64 probeSent = 0;
    qint64 probeFailed = 0;
    qint64 probeFailedSinceSwitch = 0; ///< of the last switch
    Milliseconds longestGap {0};
    qint64 maintenanceSince = 0; ///< when the maintenance page that is shown now was commanded, µs UTC; 0: none is
    bool wasInMaintenance = false; ///< the page was on before the run
    Milliseconds maintenance {0}; ///< how long the page was shown, before it was taken off
    Milliseconds probeDowntime {0}; ///< the same as the probe saw it: from being turned away to being let in
    qint64 probeTurnedAway = 0; ///< requests of the probe that got the page; neither failed nor successful
    qint64 usersTurnedAway = 0;
    QMap<QString, SlotTraffic> traffic; ///< by slot name
    QList<PersonRequest> requests;
    QList<PersonRequest> notes;
    std::optional<QString> turnedBack; ///< "abort" or "rollback" once steps are being taken back
    QString rollbackOf; ///< run that this run rolls back, or empty
    QString outcome;
    int exitCode = -1; ///< of DESIGN.md section 5; -1 while it goes on
    std::optional<Error> error; ///< why it did not succeed
    QMap<QString, QStringList> lastWords; ///< by container: the last different lines that it wrote before it was taken away
    QStringList kept; ///< what an aborted or failed run leaves, in words

    [[nodiscard]] bool isFinished() const { return exitCode >= 0; }
    [[nodiscard]] StepState* step(const QString& kind);
    [[nodiscard]] const StepState* step(const QString& kind) const;
};

/// Applies one event; events of other runs, and those with a seq that was folded already, are ignored.
/// Unknown kinds change nothing.
void fold(RunState& state, const Event& event);
[[nodiscard]] RunState foldRun(const QString& run, const QList<Event>& events);

} // namespace Pilothouse
