#pragma once
#include "models/deployment/plan.h"
#include <QCommandLineParser>
#include <QCoroTask>
#include <memory>
#include <vector>

namespace Pilothouse {

class Context;

/// --yes and --detach: how commands are told that start a run.
[[nodiscard]] std::vector<QCommandLineOption> runOptions();

/// Shows a plan, asks, starts its run and watches it; the exit code. One that was made earlier (`isJustMade` false) is
/// refused when the world has changed since. `parser` has runOptions().
QCoro::Task<int> runPlan(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, Plan plan, bool isJustMade);

} // namespace Pilothouse
