#pragma once
#include "models/core/quantity.h"
#include <functional>

namespace Pilothouse {

/// How tables word times and numbers. Item models know the values; the window knows the zone and the
/// language, and gives its own functions.
struct CellWording {
    std::function<QString(qint64 at)> time; ///< µs UTC, short: for a cell
    std::function<QString(qint64 at)> exactTime; ///< µs UTC, with UTC beside it: for a tool tip
    std::function<QString(Milliseconds)> duration;
    std::function<QString(qint64)> number;
    std::function<QString(qint64)> size; ///< bytes

    /// ISO 8601 in UTC, spokenDuration, spokenSize, digits without groups.
    [[nodiscard]] static CellWording plain();
};

} // namespace Pilothouse
