#pragma once
#include "models/core/result.h"
#include "models/environment/project.h"

namespace Pilothouse {

/// What a plan remembers of the files it was made against. Never the content, and no path.
struct WorldHashes {
    QString compose; ///< of the compose files and those they include or extend
    QString env; ///< of .env and every env_file; a missing one counts as missing
    QString project; ///< of the environment's section with its defaults, so that comments and order do not count
};

/// Io when a compose file cannot be read.
[[nodiscard]] Result<WorldHashes> worldHashes(const Project& project, const Environment& environment);
[[nodiscard]] Result<QString> composeHash(const ComposeFiles& compose);
[[nodiscard]] QString envHash(const ComposeFiles& compose);
[[nodiscard]] QString projectHash(const Project& project, const Environment& environment);

} // namespace Pilothouse
