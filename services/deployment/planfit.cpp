#include "services/deployment/planfit.h"
#include "services/deployment/deploymentworld.h"
#include "services/deployment/keepold.h"
#include "services/deployment/planningservice.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

class PlanFitWords {
    Q_DECLARE_TR_FUNCTIONS(PlanFit)
};

} // namespace

QCoro::Task<Result<>> checkMayDeploy(DeploymentWorld* world)
{
    const Result<int> expired = co_await expireKeptSlots(world);
    if (!expired) {
        co_return forward(expired);
    }
    if (const QString restriction = restrictionWords(world->environment); !restriction.isEmpty()) {
        co_return failure(ErrorCode::Refused, restriction, PlanFitWords::tr("Take the section out, or wait for a version that acts on it."));
    }
    co_return Result<>();
}

QCoro::Task<Result<>> checkStillFits(DeploymentWorld* world, Plan plan)
{
    const Result<> may = co_await checkMayDeploy(world);
    if (!may) {
        co_return forward(may);
    }
    PlanningService planning(world);
    const Result<QStringList> changes = co_await planning.changesSince(plan);
    if (!changes) {
        co_return forward(changes);
    }
    if (!changes->isEmpty()) {
        co_return failure(ErrorCode::Refused, PlanFitWords::tr("The world has changed since the plan was made: %1.").arg(changes->join(QStringLiteral("; "))),
            PlanFitWords::tr("Plan again, and have the new plan looked at."));
    }
    co_return Result<>();
}

} // namespace Pilothouse
