#pragma once
#include "services/migration/reviewfeed.h"
#include <memory>

namespace Pilothouse {

class Installation;
class LockFeed;
struct Environment;
struct Project;

/// What a ReviewFeed asks of one environment, with the services of the command line.
[[nodiscard]] ReviewFeedParts reviewParts(std::shared_ptr<Installation> installation, const Project& project, const QString& environment);
/// Null when the project names no database for it. `installation` outlives the feed.
[[nodiscard]] std::unique_ptr<LockFeed> makeLockFeed(Installation& installation, const Environment& environment);

} // namespace Pilothouse
