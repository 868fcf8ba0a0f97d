#pragma once
#include "models/core/timewords.h"
#include "models/journal/event.h"
#include <QList>

namespace Pilothouse {

struct TimelineEntry {
    qint64 at = 0; ///< µs UTC
    QString actor;
    QString kind;
    QString text; ///< one sentence, plain text
};

/// What happened, in words and in order. Samples and progress are left out; they are in the totals. A verdict that
/// repeats itself is told when it came first and last, with how often.
/// `times` words the instants that a sentence speaks of.
[[nodiscard]] QList<TimelineEntry> timeline(const QList<Event>& events, const TimeWords& times = TimeWords());

} // namespace Pilothouse
