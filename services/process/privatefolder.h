#pragma once
#include <QString>

namespace Pilothouse {

/// Makes a folder and those above it that are missing, mode 0700. Folders that are there stay as they are. 0, or the errno
/// of the one that could not be made; else whether it can be written shows when a file is made in it.
int makePrivateFolder(const QString& folder);

} // namespace Pilothouse
