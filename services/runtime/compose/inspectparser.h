#pragma once
#include "models/core/result.h"
#include "models/environment/observed.h"
#include <QJsonArray>
#include <QJsonObject>

namespace Pilothouse {

/// Labels that Pilothouse puts on what it makes. The strings are read back after a crash: never change one.
namespace Label {
inline constexpr QLatin1StringView project {"pilothouse.project"};
inline constexpr QLatin1StringView environment {"pilothouse.environment"};
inline constexpr QLatin1StringView slot {"pilothouse.slot"};
inline constexpr QLatin1StringView role {"pilothouse.role"};
inline constexpr QLatin1StringView run {"pilothouse.run"};
inline constexpr QLatin1StringView plan {"pilothouse.plan"};
inline constexpr QLatin1StringView release {"pilothouse.release"};
inline constexpr QLatin1StringView image {"pilothouse.image"}; ///< the image by name; the container's own is its ID
inline constexpr QLatin1StringView oneOff {"pilothouse.oneoff"};
inline constexpr QLatin1StringView lease {"pilothouse.lease"}; ///< prefix of .who .why .run .host .identity .since .fence
} // namespace Label

/// The array that `docker inspect` prints; Corrupt when it is not one.
[[nodiscard]] Result<QJsonArray> parseInspect(const QByteArray& json);
[[nodiscard]] ObservedContainer containerFromInspect(const QJsonObject& inspected);
[[nodiscard]] ObservedImage imageFromInspect(const QJsonObject& inspected);
/// Throw-away containers (`compose run`, ours) and leases are not part of what serves.
[[nodiscard]] bool isServing(const QJsonObject& inspected);
/// Docker's time stamps with nanoseconds; invalid for its year 1.
[[nodiscard]] QDateTime dockerTime(const QString& text);
/// SHA-256 of the sorted NAME=value list, so that two environments can be compared without showing them.
[[nodiscard]] QString hashEnvironment(QStringList variables);

} // namespace Pilothouse
