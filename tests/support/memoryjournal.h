#pragma once
#include "services/journal/journal.h"
#include <QCoroTimer>
#include <QTimer>

namespace Pilothouse {

/// A journal in memory for engine tests: keeps what a "crashed" runner left, for the next one to read.
class MemoryJournal final : public Journal {
    Q_OBJECT
public:
    using Journal::Journal;

    QCoro::Task<Result<Event>> append(EventDraft draft) override
    {
        if (isSlow) { // as a real one: the loop turns meanwhile
            const std::chrono::milliseconds turn(2);
            co_await QCoro::sleepFor(turn);
        }
        if (failAfter >= 0 && events.size() >= failAfter) {
            co_return failure(ErrorCode::Io, QStringLiteral("The disk is full."));
        }
        co_return keep(draft);
    }
    QCoro::Task<Result<Event>> createRun(EventDraft draft) override
    {
        draft.run = QStringLiteral("run-%1").arg(++m_runs);
        co_return keep(draft);
    }
    QCoro::Task<Result<QList<Event>>> read(qint64 after, QString run = {}, int = 0) override
    {
        QList<Event> found;
        for (const Event& event : std::as_const(events)) {
            if (event.seq > after && (run.isEmpty() || event.run == run)) {
                found.append(event);
            }
        }
        co_return found;
    }
    QCoro::Task<Result<QList<Event>>> runs() override
    {
        QList<Event> found;
        for (const Event& event : std::as_const(events)) {
            if (event.kind == QStringView(EventKind::runCreated)) {
                found.append(event);
            }
        }
        co_return found;
    }

    /// Another process appends; also from within a coroutine of the runner.
    void write(const EventDraft& draft) { keep(draft); }

    /// "step.intended switch", in order, without probe samples and progress.
    [[nodiscard]] QStringList story() const
    {
        QStringList lines;
        for (const Event& event : events) {
            if (event.kind != QStringView(EventKind::probeSampled) && event.kind != QStringView(EventKind::stepProgress)) {
                const QString step = event.payload.value(QStringLiteral("step")).toString();
                lines << (step.isEmpty() ? event.kind : event.kind + QLatin1Char(' ') + step);
            }
        }
        return lines;
    }

    QList<Event> events;
    bool isSlow = false;
    qsizetype failAfter = -1; ///< appends fail once there are so many events

private:
    Event keep(const EventDraft& draft)
    {
        Event event;
        event.seq = events.size() + 1;
        event.run = draft.run;
        event.at = event.seq * 1000000;
        event.actor = draft.actor;
        event.kind = draft.kind;
        event.payload = draft.payload;
        event.hash = eventHash(event);
        events.append(event);
        QTimer::singleShot(0, this, [this, seq = event.seq] { Q_EMIT appended(seq); });
        return event;
    }
    int m_runs = 0;
};

} // namespace Pilothouse
