#include "services/journal/journal.h"

namespace Pilothouse {
namespace {

constexpr int pageSize = 500;

} // namespace

QCoro::Task<Result<RunState>> foldFromJournal(Journal* journal, QString run)
{
    RunState state;
    state.run = run;
    for (bool isMore = true; isMore;) {
        const qint64 after = state.lastSeq;
        const Result<QList<Event>> events = co_await journal->read(after, run, pageSize);
        if (!events) {
            co_return forward(events);
        }
        for (const Event& event : *events) {
            fold(state, event);
        }
        isMore = events->size() == pageSize;
    }
    co_return state;
}

QCoro::Task<Result<QList<Event>>> Journal::readKinds(qint64 after, QStringList kinds)
{
    const QString ofAllRuns;
    Result<QList<Event>> events = co_await read(after, ofAllRuns);
    if (events) {
        events->removeIf([&kinds](const Event& event) { return !kinds.contains(event.kind); });
    }
    co_return events;
}

QCoro::Task<Result<QList<RunEnds>>> Journal::runEnds()
{
    const Result<QList<Event>> created = co_await runs();
    if (!created) {
        co_return forward(created);
    }
    QList<RunEnds> ends;
    for (const Event& each : *created) {
        const QString run = each.run;
        const Result<QList<Event>> events = co_await read(0, run);
        if (!events) {
            co_return forward(events);
        }
        RunEnds found {each, std::nullopt};
        for (const Event& event : *events) {
            if (event.kind == QStringView(EventKind::runFinished)) {
                found.finished = event;
            }
        }
        ends.append(found);
    }
    co_return ends;
}

QCoro::Task<Result<QHash<QString, RunTotals>>> Journal::totals(QStringList runs)
{
    QHash<QString, RunTotals> totals;
    for (const QString& each : runs) {
        const QString run = each;
        const Result<QList<Event>> events = co_await read(0, run);
        if (!events) {
            co_return forward(events);
        }
        for (const Event& event : *events) {
            if (event.kind == QStringView(EventKind::probeSampled)) {
                totals[run].add(event.payload);
            }
        }
    }
    co_return totals;
}

QCoro::Task<Result<qint64>> Journal::lastSeq()
{
    const QString ofAllRuns;
    const Result<QList<Event>> events = co_await read(0, ofAllRuns);
    if (!events) {
        co_return forward(events);
    }
    co_return events->isEmpty() ? qint64(0) : events->last().seq;
}

QCoro::Task<Result<>> Journal::checkWritable()
{
    co_return Result<>();
}

} // namespace Pilothouse
