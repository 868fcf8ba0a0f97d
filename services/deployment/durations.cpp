#include "services/deployment/durations.h"
#include "models/core/jsonnumber.h"
#include "services/journal/journal.h"
#include <algorithm>

namespace Pilothouse {
namespace {

constexpr qsizetype runsAveraged = 5;

} // namespace

QCoro::Task<Result<QMap<QString, Milliseconds>>> learntDurations(Journal* journal, QString project, QString environment)
{
    const Result<QList<Event>> created = co_await journal->runs();
    if (!created) {
        co_return forward(created);
    }
    QStringList runs;
    for (const Event& event : *created) {
        if (isOf(event, project, environment)) {
            runs << event.run;
        }
    }
    runs = runs.mid(std::max<qsizetype>(0, runs.size() - runsAveraged));
    QMap<QString, QList<qint64>> times;
    for (const QString& run : std::as_const(runs)) {
        const Result<QList<Event>> events = co_await journal->read(0, run);
        if (!events) {
            co_return forward(events);
        }
        for (const Event& event : *events) {
            const auto ms = wholeNumber(event.payload.value(QStringLiteral("ms")));
            if (event.kind == QStringView(EventKind::stepApplied) && ms > 0) {
                times[event.payload.value(QStringLiteral("step")).toString()].append(ms);
            }
        }
    }
    QMap<QString, Milliseconds> medians;
    for (auto it = times.begin(); it != times.end(); ++it) {
        std::sort(it->begin(), it->end());
        medians.insert(it.key(), Milliseconds(it->at(it->size() / 2)));
    }
    co_return medians;
}

} // namespace Pilothouse
