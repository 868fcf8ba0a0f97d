#pragma once
#include <QJsonValue>
#include <cmath>

namespace Pilothouse {

/// A whole number of a JSON document that others may have written: 0 for what is none, or beyond ±2^53, where
/// doubles have holes.
[[nodiscard]] inline qint64 wholeNumber(const QJsonValue& value)
{
    constexpr double exactLimit = 9007199254740992.0;
    const double number = value.toDouble();
    return std::abs(number) <= exactLimit ? qint64(std::llround(number)) : 0;
}

} // namespace Pilothouse
