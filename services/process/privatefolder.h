#pragma once
#include <QString>

namespace Pilothouse {

/// Makes a folder and those above it that are missing, mode 0700. Folders that are there stay as they are;
/// whether it worked shows when a file is made in it.
void makePrivateFolder(const QString& folder);

} // namespace Pilothouse
