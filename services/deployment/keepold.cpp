#include "services/deployment/keepold.h"
#include "models/core/jsonnumber.h"
#include "models/core/jsonstrings.h"
#include "models/deployment/runstate.h"
#include "services/deployment/deploymentworld.h"
#include "services/journal/journal.h"
#include "services/time/clock.h"
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace Pilothouse {
namespace {

// Dozens of supervisors may wait at one time, each for its own run's slot.
constexpr Milliseconds betweenLooks {3000};

struct KeptSlot {
    QString run;
    Slot slot = Slot::Plain;
    qint64 until = 0;
    QStringList containers; ///< IDs
};

QCoro::Task<Result<QSet<QString>>> runsOf(Journal* journal, QString project, QString environment)
{
    const Result<QList<Event>> created = co_await journal->runs();
    if (!created) {
        co_return forward(created);
    }
    QSet<QString> runs;
    for (const Event& event : *created) {
        if (isOf(event, project, environment)) {
            runs.insert(event.run);
        }
    }
    co_return runs;
}

QCoro::Task<Result<QList<Event>>> wordsOnSlots(Journal* journal, qint64 after)
{
    const QStringList kinds {QString::fromUtf16(EventKind::keepOld), QString::fromUtf16(EventKind::keepOldExpired), QString::fromUtf16(EventKind::adoptionUndone)};
    Result<QList<Event>> events = co_await journal->readKinds(after, kinds);
    co_return events;
}

// The last word on each slot wins: a later run may have taken it again.
QCoro::Task<Result<QList<KeptSlot>>> overdue(DeploymentWorld* world)
{
    const Result<QSet<QString>> runs = co_await runsOf(world->journal, world->project.name, world->environment.name);
    if (!runs) {
        co_return forward(runs);
    }
    const Result<QList<Event>> events = co_await wordsOnSlots(world->journal, 0);
    if (!events) {
        co_return forward(events);
    }
    QMap<Slot, KeptSlot> kept;
    for (const Event& event : *events) {
        if (!runs->contains(event.run)) {
            continue;
        }
        const Slot slot = slotFromName(event.payload.value(QStringLiteral("slot")).toString());
        if (event.kind == QStringView(EventKind::keepOld)) {
            kept.insert(slot, {event.run, slot, wholeNumber(event.payload.value(QStringLiteral("until"))), stringsIn(event.payload.value(QStringLiteral("containers")))});
        } else if (event.kind == QStringView(EventKind::keepOldExpired)) {
            kept.remove(slot);
        }
    }
    const qint64 now = world->clock->nowMicroseconds();
    QList<KeptSlot> due;
    for (const KeptSlot& slot : kept) {
        if (slot.slot != Slot::Plain && slot.until <= now) {
            due.append(slot);
        }
    }
    co_return due;
}

// By ID: a run that begins just now may be making a new container in that slot, or may have woken this one.
QCoro::Task<Result<>> removeKept(DeploymentWorld* world, KeptSlot kept)
{
    const Result<QList<ObservedContainer>> containers = co_await world->runtime->containers();
    if (!containers) {
        co_return forward(containers);
    }
    const bool isUsed = std::any_of(containers->begin(), containers->end(), [&kept](const ObservedContainer& container) { return container.slot == kept.slot && container.isRunning(); });
    for (const ObservedContainer& container : *containers) {
        if (container.slot == kept.slot && !isUsed && kept.containers.contains(container.id)) {
            const Result<> removed = co_await world->runtime->remove(container.id);
            if (!removed) {
                co_return forward(removed);
            }
        }
    }
    co_return Result<>();
}

// Whether an event leaves nothing to wait for after `run`: the stack was given back, the slot is gone already, or a
// later run has left a slot in its turn and sees to both.
bool endsTheWait(const Event& event, const RunState& run, const QSet<QString>& runs)
{
    if (event.kind == QStringView(EventKind::adoptionUndone)) {
        return isOf(event, run.project, run.environment);
    }
    if (event.kind == QStringView(EventKind::keepOldExpired)) {
        return event.run == run.run;
    }
    return event.run != run.run && runs.contains(event.run);
}

QCoro::Task<Result<bool>> isWaitOver(Journal* journal, const RunState* run, qint64* seen)
{
    const qint64 after = *seen;
    const Result<QList<Event>> events = co_await wordsOnSlots(journal, after);
    if (!events || events->isEmpty()) {
        co_return events ? Result<bool>(false) : Result<bool>(forward(events));
    }
    *seen = events->constLast().seq;
    const Result<QSet<QString>> runs = co_await runsOf(journal, run->project, run->environment);
    if (!runs) {
        co_return forward(runs);
    }
    co_return std::any_of(events->cbegin(), events->cend(), [run, &runs](const Event& event) { return endsTheWait(event, *run, *runs); });
}

} // namespace

QCoro::Task<Result<int>> expireKeptSlots(DeploymentWorld* world)
{
    const Result<QList<KeptSlot>> due = co_await overdue(world);
    if (!due) {
        co_return forward(due);
    }
    for (const KeptSlot& kept : *due) {
        const Result<> removed = co_await removeKept(world, kept);
        if (!removed) {
            co_return forward(removed);
        }
        EventDraft draft {kept.run, world->actor, QString::fromUtf16(EventKind::keepOldExpired), {{QStringLiteral("slot"), slotName(kept.slot)}}};
        const Result<Event> recorded = co_await world->journal->append(draft);
        if (!recorded) {
            co_return forward(recorded);
        }
    }
    co_return int(due->size());
}

QCoro::Task<Result<bool>> awaitKeptSlot(Journal* journal, Clock* clock, QString run)
{
    const Result<QList<Event>> first = co_await journal->read(0, run, 1);
    if (!first || first->isEmpty()) {
        co_return first ? Result<bool>(false) : Result<bool>(forward(first));
    }
    const Result<RunState> state = co_await foldFromJournal(journal, run);
    if (!state || state->plan.from == Slot::Plain) {
        co_return state ? Result<bool>(false) : Result<bool>(forward(state)); // the team's own container is never removed
    }
    const RunState* const of = &*state;
    qint64 seen = first->constFirst().seq;
    while (state->keptUntil > clock->nowMicroseconds()) {
        const Result<bool> isOver = co_await isWaitOver(journal, of, &seen);
        if (!isOver || *isOver) {
            co_return isOver ? Result<bool>(false) : Result<bool>(forward(isOver));
        }
        const Milliseconds left((state->keptUntil - clock->nowMicroseconds()) / 1000 + 1);
        co_await clock->sleep(std::min(left, betweenLooks));
    }
    co_return state->keptUntil > 0;
}

} // namespace Pilothouse
