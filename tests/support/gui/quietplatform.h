#pragma once
#include <QCoreApplication>

namespace Pilothouse {

/// Keeps one sentence of the offscreen platform out of the tests' output, which it says at each change of a window's
/// size limits; everything else is printed as before. Works from the first turn of the event loop on.
void quietPlatform(QCoreApplication* application);

} // namespace Pilothouse
