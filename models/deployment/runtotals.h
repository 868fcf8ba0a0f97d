#pragma once
#include <QJsonObject>

namespace Pilothouse {

/// What a run's samples add up to.
struct RunTotals {
    qint64 requests = 0; ///< users' and probe's
    qint64 failed = 0;
    qint64 longestGap = 0; ///< milliseconds

    /// The payload of one probe.sampled.
    void add(const QJsonObject& sample);
    bool operator==(const RunTotals&) const = default;
};

} // namespace Pilothouse
