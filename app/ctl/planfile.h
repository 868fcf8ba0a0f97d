#pragma once
#include "models/core/result.h"
#include "models/deployment/plan.h"
#include <QCommandLineParser>
#include <QCoroTask>
#include <memory>
#include <vector>

namespace Pilothouse {

class Context;

/// --env, --release, --strategy, --accept-unsafe: how plan and deploy are told what to do.
[[nodiscard]] std::vector<QCommandLineOption> planOptions();
/// Plans what the options ask for.
QCoro::Task<Result<Plan>> planFromOptions(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser);

[[nodiscard]] Result<Plan> readPlan(const QString& file);
[[nodiscard]] Result<> writePlan(const Plan& plan, const QString& file);

} // namespace Pilothouse
