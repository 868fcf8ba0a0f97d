#pragma once
#include "models/deployment/runjson.h"
#include "models/deployment/runrequests.h"
#include "models/deployment/runwords.h"
#include "services/journal/journalstore.h"
#include "services/journal/journalverify.h"
#include "services/report/reportmarkdown.h"
#include "services/report/runreport.h"
#include <QJsonArray>
#include <QJsonDocument>

// What is done with a journal that anybody may have written; by the fuzz target and by an ordinary test.
namespace Pilothouse {

/// One event a line: {"kind": …, "payload": {…}, and what else an event has}; a line that is none of that is left out.
inline QList<Event> eventsOf(const QByteArray& lines)
{
    QList<Event> events;
    for (const QByteArray& line : lines.split('\n')) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        if (json.isEmpty()) {
            continue;
        }
        Event event;
        event.seq = events.size() + 1;
        event.run = json.value(QLatin1String("run")).toString(QStringLiteral("run-1"));
        event.at = heldTime(json.value(QLatin1String("at")).toInteger(event.seq * 1'000'000));
        event.actor = json.value(QLatin1String("actor")).toString(QStringLiteral("runner"));
        event.kind = json.value(QLatin1String("kind")).toString();
        event.payload = json.value(QLatin1String("payload")).toObject();
        event.hash = eventHash(event);
        events << event;
    }
    return events;
}

/// Everything that a view, a report or a command makes of a run's events. Its length, so that nothing is left out.
inline qsizetype tellRun(const QString& run, const QList<Event>& events)
{
    const RunState state = foldRun(run, events);
    const qint64 now = state.finishedAt + 1;
    qsizetype told = outcomeSentence(state).size() + requestsFailedWords(state).size() + qsizetype(runDuration(state, now).count() % 2);
    for (const StepState& step : state.steps) {
        told += stepMark(step.status).size() + qsizetype(stepDuration(step, now).count() % 2);
    }
    for (const char* verb : {"abort", "pause", "resume", "finish", "note", "rollback"}) {
        told += checkRequest(state, QLatin1String(verb)) ? 1 : 0;
    }
    const RunReport report(state, events, now);
    told += reportMarkdown(report.content()).size() + QJsonDocument(report.toJson()).toJson().size();
    return told;
}

/// Reads, verifies and tells whatever lies in a journal's file; never changes an event of it.
inline qsizetype tellFile(const QString& file)
{
    const Result<VerifyReport> verified = verifyJournalHere(file);
    qsizetype told = verified ? 1 : verified.error().message.size();
    JournalStore store(file);
    const Result<QList<Event>> events = store.read(0, {}, 0);
    const Result<QList<Event>> runs = store.runs();
    if (!events || !runs) {
        return told;
    }
    for (const Event& created : *runs) {
        QList<Event> own;
        std::copy_if(events->cbegin(), events->cend(), std::back_inserter(own), [&created](const Event& event) { return event.run == created.run; });
        told += tellRun(created.run, own);
    }
    return told;
}

} // namespace Pilothouse
