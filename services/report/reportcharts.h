#pragma once
#include "models/journal/event.h"
#include "models/report/reportcontent.h"

namespace Pilothouse {

/// Requests by slot, errors and latency over the time of a run, in at most 160 buckets; none without measurements.
[[nodiscard]] QList<ReportChart> reportCharts(const QList<Event>& events, const QTimeZone& zone = QTimeZone::utc());
/// The highest share of failed requests in any bucket, percent; NaN when there is none.
[[nodiscard]] double errorPeak(const QList<ReportChart>& charts);

} // namespace Pilothouse
