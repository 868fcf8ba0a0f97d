#pragma once
#include "services/environment/checkworld.h"

namespace Pilothouse {

class HealthCheck;

/// Fetches pages through a HealthCheck, which outlives it; ten seconds each, no retry.
[[nodiscard]] PageFetcher pageFetcher(HealthCheck* health);

/// How a page answered when it was asked until it did, or three times.
struct PageTrial {
    QUrl url;
    Result<PageAnswer> answer = PageAnswer(); ///< the last one
    QString momentary; ///< what was wrong before; empty when the first answer is the last

    /// Asked again, it is well: slow or overloaded for a moment, which is no outage.
    [[nodiscard]] bool isInconclusive() const { return !momentary.isEmpty() && answer && answer->status < 500; }
};

/// Asks for a page of the application as checks do. No answer, a 5xx, and "too busy" are asked about again, up to
/// three times in all; any other answer is an answer.
[[nodiscard]] QCoro::Task<PageTrial> tryPage(SharedCheckWorld world, QUrl url);

} // namespace Pilothouse
