#pragma once
#include "services/deployment/deploymentdesk.h"
#include "services/environment/environmentfeed.h"
#include <memory>

namespace Pilothouse {

class Installation;

/// A DeploymentDesk's tools, made as the command line makes them.
[[nodiscard]] DeskTools deskTools(std::shared_ptr<Installation> installation);

/// What an EnvironmentFeed asks, for one environment. `events` and `journal` outlive the feed.
[[nodiscard]] EnvironmentFeedParts feedParts(std::shared_ptr<Installation> installation, const Project& project, const Environment& environment,
    DockerEvents* events, JournalFeed* journal);

} // namespace Pilothouse
