#pragma once
#include "app/ctl/context.h"
#include "services/router/router.h"
#include <QCoroTask>
#include <memory>

namespace Pilothouse {

/// What `doctor --fix` and `doctor --undo` do to the router, once it is confirmed (--yes of `parser`, or the
/// answer). Each returns an exit code: done, that of confirm(), or that of the error. Pointers outlive the task.
[[nodiscard]] QCoro::Task<int> fixRouter(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, RouterAdoption* adoption, Context::Subject subject);
[[nodiscard]] QCoro::Task<int> undoRouter(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, RouterAdoption* adoption, Context::Subject subject);

} // namespace Pilothouse
