#pragma once
#include <QString>
#include <chrono>
#include <optional>

namespace Pilothouse {

using Milliseconds = std::chrono::milliseconds;

/// "500ms", "20s", "5m", "1h", "3d" → milliseconds; nothing without a unit, negative, or past ten years.
[[nodiscard]] std::optional<Milliseconds> parseDuration(const QString& text);
/// "5%" or "0.5%" → 5.0, 0.5; nothing without the sign or outside 0–100.
[[nodiscard]] std::optional<double> parsePercentage(const QString& text);
/// "512MB", "10GB", "4KiB" (MB is 1000², MiB 1024²) → bytes; nothing without a unit.
[[nodiscard]] std::optional<qint64> parseSize(const QString& text);

/// The shortest exact form that parseDuration reads back: "20s", "5m", "1500ms".
[[nodiscard]] QString formatDuration(Milliseconds duration);
/// For people: "3 ms", "2.1 s", "31 s", "5 min 02 s", "1 h 04 min".
[[nodiscard]] QString spokenDuration(Milliseconds duration);
/// For people: "212 MB", "1.4 GB".
[[nodiscard]] QString spokenSize(qint64 bytes);

} // namespace Pilothouse
