#pragma once
#include "app/composition/workbench.h"
#include "ui/shell/frame/windowtools.h"
#include "ui/shell/workspace.h"
#include <memory>

namespace Pilothouse {

class Installation;

/// A workbench as pages see it; `workbench` outlives the result.
[[nodiscard]] Workspace workspaceOf(Workbench* workbench);

/// What the window borrows from this installation, without a way to the desktop.
[[nodiscard]] WindowTools windowTools(std::shared_ptr<Installation> installation, const QString& version);

} // namespace Pilothouse
