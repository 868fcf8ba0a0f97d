#pragma once
#include "models/journal/event.h"
#include <QList>

namespace Pilothouse {

struct TimelineEntry {
    qint64 at = 0; ///< µs UTC
    QString actor;
    QString kind;
    QString text; ///< one sentence, plain text
};

/// What happened, in words and in order. Samples and progress are left out; they are in the totals.
[[nodiscard]] QList<TimelineEntry> timeline(const QList<Event>& events);

} // namespace Pilothouse
