#pragma once
#include "app/ctl/context.h"
#include "services/router/router.h"
#include <QCoroTask>
#include <memory>

namespace Pilothouse {

/// What `doctor --fix` and `doctor --undo` do to the router. Each returns an exit code: done, refused,
/// waiting (nobody to ask), or that of the error. Pointers outlive the task.
/// `isConfirmed`: the person said --yes.
[[nodiscard]] QCoro::Task<int> fixRouter(std::shared_ptr<Context> context, RouterAdoption* adoption, QString environment, bool isConfirmed);
[[nodiscard]] QCoro::Task<int> undoRouter(std::shared_ptr<Context> context, RouterAdoption* adoption, QString environment, bool isConfirmed);

} // namespace Pilothouse
