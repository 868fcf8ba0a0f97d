#pragma once
#include <QString>

namespace Pilothouse {

/// Names of what belongs to a scratch database on the Docker host. A name says which process made it, so that what a
/// killed one left is known as abandoned by the next; no file has to be kept for it.
namespace ScratchName {

/// A name that no other has: of the container and of the network; of further containers with a suffix.
[[nodiscard]] QString make(const QString& stack);
/// Made for this stack by a process of this machine that is gone. Names of other machines are left to these.
[[nodiscard]] bool isAbandoned(const QString& name, const QString& stack);

} // namespace ScratchName
} // namespace Pilothouse
