#pragma once
#include "models/core/result.h"
#include "models/deployment/runstate.h"
#include "models/deployment/runtotals.h"
#include "models/journal/event.h"
#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QObject>

namespace Pilothouse {

/// A run's first event and, when it has ended, its run.finished: what a list of runs is made of.
struct RunEnds {
    Event created;
    std::optional<Event> finished;
};

/// The event store: append-only, hash-chained, shared by processes. All calls return on the thread
/// that owns the object; the work is done on the journal's own thread.
class Journal : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Durable (fsync) when it returns.
    virtual QCoro::Task<Result<Event>> append(EventDraft draft) = 0;
    /// Appends a run.created event under a fresh run name ("run-1", "run-2", …), in one transaction.
    /// `draft.run` is ignored.
    virtual QCoro::Task<Result<Event>> createRun(EventDraft draft) = 0;
    /// Events with seq > `after`, in order; of one run when `run` is not empty; at most `limit` when > 0.
    virtual QCoro::Task<Result<QList<Event>>> read(qint64 after, QString run = {}, int limit = 0) = 0;
    /// Events of these kinds with seq > `after`, of any run, in order.
    virtual QCoro::Task<Result<QList<Event>>> readKinds(qint64 after, QStringList kinds);
    /// All run.created events, oldest first.
    virtual QCoro::Task<Result<QList<Event>>> runs() = 0;
    /// Of every run, oldest first, without reading what lies between.
    virtual QCoro::Task<Result<QList<RunEnds>>> runEnds();
    /// What the samples of these runs add up to.
    virtual QCoro::Task<Result<QHash<QString, RunTotals>>> totals(QStringList runs);
    /// The number of the newest event; 0 when there is none.
    virtual QCoro::Task<Result<qint64>> lastSeq();
    /// Would an append be taken now? Refused: a newer version's journal; Corrupt: events were removed;
    /// PermissionDenied, Unavailable as an append; Io: as an append, or less than 64 KiB are left on its disk.
    virtual QCoro::Task<Result<>> checkWritable();

Q_SIGNALS:
    /// Some process appended: the newest seq known. Woken by a local socket, else by polling (250 ms).
    void appended(qint64 seq);
};

/// A run as its events say, read in pages, so that the fold of a long run does not hold up the event loop.
/// `journal` outlives the task.
QCoro::Task<Result<RunState>> foldFromJournal(Journal* journal, QString run);

} // namespace Pilothouse
