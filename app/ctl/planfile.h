#pragma once
#include "models/core/result.h"
#include "models/deployment/plan.h"
#include "services/deployment/planningservice.h"
#include <QCommandLineParser>
#include <QCoroTask>
#include <memory>
#include <vector>

namespace Pilothouse {

class Context;

/// --release RELEASE, for the commands that work on one.
[[nodiscard]] QCommandLineOption releaseOption();
/// What --release names; InvalidInput when it is missing.
[[nodiscard]] Result<QString> releaseOption(const QCommandLineParser& parser);
/// --env, --release, --strategy, --expand-contract, --accept-unsafe, --accept-failing: how plan and deploy are told what to do.
[[nodiscard]] std::vector<QCommandLineOption> planOptions();
/// Plans what the options ask for, telling the stages of a proof; Ctrl-C ends it with Cancelled.
QCoro::Task<Result<Plan>> planFromOptions(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, ProofWish proof);

/// Plans `request` for the environment that --env names, likewise.
QCoro::Task<Result<Plan>> planOf(std::shared_ptr<Context> context, std::shared_ptr<QCommandLineParser> parser, PlanRequest request);

/// The plan with its digest beside it: the form of plan files and of --json.
[[nodiscard]] QJsonObject planJson(const Plan& plan);
[[nodiscard]] Result<Plan> readPlan(const QString& file);
[[nodiscard]] Result<> writePlan(const Plan& plan, const QString& file);

} // namespace Pilothouse
