#include "services/deployment/keepold.h"
#include "models/core/jsonnumber.h"
#include "models/deployment/runstate.h"
#include "services/deployment/deploymentworld.h"
#include "services/journal/journal.h"
#include <QJsonArray>
#include <algorithm>

namespace Pilothouse {
namespace {

struct KeptSlot {
    QString run;
    Slot slot = Slot::Plain;
    qint64 until = 0;
    QStringList containers; ///< IDs
};

QStringList idsOf(const QJsonArray& array)
{
    QStringList ids;
    for (const QJsonValue& id : array) {
        ids << id.toString();
    }
    return ids;
}

// The last word on each slot wins: a later run may have taken it again.
QCoro::Task<Result<QList<KeptSlot>>> overdue(DeploymentWorld* world)
{
    const Result<QList<Event>> created = co_await world->journal->runs();
    if (!created) {
        co_return forward(created);
    }
    QMap<Slot, KeptSlot> kept;
    for (const Event& event : *created) {
        if (event.payload.value(QStringLiteral("project")).toString() != world->project.name
            || event.payload.value(QStringLiteral("environment")).toString() != world->environment.name) {
            continue;
        }
        const Result<QList<Event>> events = co_await world->journal->read(0, event.run);
        if (!events) {
            co_return forward(events);
        }
        for (const Event& line : *events) {
            const Slot slot = slotFromName(line.payload.value(QStringLiteral("slot")).toString());
            if (line.kind == QStringView(EventKind::keepOld)) {
                kept.insert(slot, {event.run, slot, wholeNumber(line.payload.value(QStringLiteral("until"))), idsOf(line.payload.value(QStringLiteral("containers")).toArray())});
            } else if (line.kind == QStringView(EventKind::keepOldExpired)) {
                kept.remove(slot);
            }
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

} // namespace Pilothouse
