#pragma once
#include "models/core/quantity.h"
#include <QRandomGenerator>
#include <algorithm>

namespace Pilothouse {

/// How long to rest after attempt 1, 2, 3 …: `first`, doubled after each, up to `longest`; of that between the half and
/// one and a half, by chance, so that two sides that wait for each other do not meet again and again. From any thread.
[[nodiscard]] inline Milliseconds jitteredPause(int attempt, Milliseconds first, Milliseconds longest)
{
    constexpr int mostDoublings = 16;
    const Milliseconds full = std::min(longest, first * (1 << std::clamp(attempt - 1, 0, mostDoublings)));
    return Milliseconds(qint64(double(full.count()) * (0.5 + QRandomGenerator::global()->generateDouble())));
}

} // namespace Pilothouse
