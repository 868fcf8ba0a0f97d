#pragma once
#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <algorithm>

namespace Pilothouse {

/// What an event says. The strings are the journal's format: never change one, only add.
/// Payload fields of each are in docs/journal.md.
namespace EventKind {
inline constexpr char16_t runCreated[] = u"run.created"; ///< {project, environment, strategy, release, plan, digest, projectFile, reason?, rollbackOf?}
inline constexpr char16_t runStarted[] = u"run.started"; ///< {pid, host, attempt} a runner took it up; attempt > 1 after a crash
inline constexpr char16_t runPaused[] = u"run.paused"; ///< {reason}
inline constexpr char16_t runResumed[] = u"run.resumed"; ///< {}
inline constexpr char16_t runTurnedBack[] = u"run.turned-back"; ///< {direction: abort|rollback, code, message, remedy, detail} from here on steps are taken back
inline constexpr char16_t runFinished[] = u"run.finished"; ///< {outcome: succeeded|aborted|rolled-back|failed|needs-person, exitCode, message, remedy, detail, kept: [text]}
inline constexpr char16_t stepIntended[] = u"step.intended"; ///< {step, title, expectedMs}
inline constexpr char16_t stepApplied[] = u"step.applied"; ///< {step, ms, observed: {…}, summary}
inline constexpr char16_t stepSkipped[] = u"step.skipped"; ///< {step, summary} its effect was in the world already
inline constexpr char16_t stepProgress[] = u"step.progress"; ///< {step, text, done?, total?}
inline constexpr char16_t stepFailed[] = u"step.failed"; ///< {step, code, message, remedy, detail}
inline constexpr char16_t undoIntended[] = u"undo.intended"; ///< {step}
inline constexpr char16_t undoApplied[] = u"undo.applied"; ///< {step, ms, summary, kept}
inline constexpr char16_t undoFailed[] = u"undo.failed"; ///< {step, message, remedy, detail}
inline constexpr char16_t probeSampled[] = u"probe.sampled"; ///< {from, to, sent, failed, slow, gapMs, p50Ms, p95Ms, bySlot: {blue: {sent, failed}}, users: {blue: {requests, errors, retried}}}
inline constexpr char16_t guardArmed[] = u"guard.armed"; ///< {limits, again?} again: by a runner that took the run up after a crash
inline constexpr char16_t guardJudged[] = u"guard.judged"; ///< {verdict: pass|fail|inconclusive, reason, numbers}
inline constexpr char16_t guardDisarmed[] = u"guard.disarmed"; ///< {reason}
inline constexpr char16_t trafficSwitched[] = u"traffic.switched"; ///< {from, to, commandedAt, switchMs} observed
inline constexpr char16_t maintenanceOn[] = u"maintenance.on"; ///< {commandedAt, wasOn?} everybody gets the maintenance page, observed
inline constexpr char16_t maintenanceOff[] = u"maintenance.off"; ///< {commandedAt, ms} and nobody any more; ms since it was commanded on
inline constexpr char16_t windowOpened[] = u"rollback-window.opened"; ///< {until}
inline constexpr char16_t keepOld[] = u"keep-old"; ///< {slot, until, containers}
inline constexpr char16_t keepOldExpired[] = u"keep-old.expired"; ///< {slot}
inline constexpr char16_t requested[] = u"request"; ///< {verb: abort|pause|resume|rollback|finish|note, text?, reason?}
inline constexpr char16_t overridden[] = u"override"; ///< {what, typed, reason}
inline constexpr char16_t backupTaken[] = u"backup.taken"; ///< {file, bytes, sha256, verified, entries}
inline constexpr char16_t lockAlerted[] = u"lock.alerted"; ///< {step, alert: waits|holds-up|cancelled|not-cancelled|not-watched, pid, table, lock, ms, sessions, others: [session], text}
inline constexpr char16_t rowsCounted[] = u"rows.counted"; ///< {step, when: before|after, tables: [{table, oid, rows, exact, gone}], fewer?: [table], text}
inline constexpr char16_t adopted[] = u"router.adopted"; ///< {project, environment, files: […], idleClosed}
inline constexpr char16_t adoptionUndone[] = u"router.adoption-undone"; ///< {project, environment, files} by doctor --undo or by eject
inline constexpr char16_t logged[] = u"log"; ///< {source, text}
} // namespace EventKind

/// One line of the journal, as stored.
struct Event {
    qint64 seq = 0; ///< 1, 2, 3 … without a hole
    QString run; ///< "run-7", or empty when it belongs to no run
    qint64 at = 0; ///< microseconds since the epoch, UTC
    QString actor; ///< "ana@laptop", "runner", "guard", "supervisor"
    QString kind;
    QJsonObject payload;
    QString previous; ///< hash of the event before; 64 zeros for the first
    QString hash; ///< SHA-256 of the canonical JSON of all of the above

    [[nodiscard]] QDateTime time() const { return QDateTime::fromMSecsSinceEpoch(at / 1000, Qt::UTC); }
};

/// Whether an event that names its project and environment (run.created, router.adopted, …) is of these.
[[nodiscard]] bool isOf(const Event& event, const QString& project, const QString& environment);

/// A stored time, µs since the epoch, held between 1970 and the year 9999: sums of such times never overflow.
[[nodiscard]] constexpr qint64 heldTime(qint64 stored)
{
    return std::clamp<qint64>(stored, 0, Q_INT64_C(253402300799999999));
}

/// The `previous` of the first event: 64 zeros.
[[nodiscard]] QString genesisHash();
/// SHA-256 of the canonical JSON of everything but `hash`, 64 lower-case hexadecimal digits.
[[nodiscard]] QString eventHash(const Event& event);
/// {seq, run, at, actor, kind, payload, previous, hash}: the form of `journal export` and of --json.
[[nodiscard]] QJsonObject eventToJson(const Event& event);

/// What a writer supplies; the journal adds seq, time and hashes.
struct EventDraft {
    QString run;
    QString actor;
    QString kind;
    QJsonObject payload;
};

} // namespace Pilothouse
