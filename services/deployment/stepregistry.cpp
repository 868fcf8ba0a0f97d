#include "services/deployment/stepregistry.h"
#include "services/deployment/steps/armguardstep.h"
#include "services/deployment/steps/backfillstep.h"
#include "services/deployment/steps/backupstep.h"
#include "services/deployment/steps/checkimagestep.h"
#include "services/deployment/steps/collectstaticstep.h"
#include "services/deployment/steps/contractstep.h"
#include "services/deployment/steps/drainstep.h"
#include "services/deployment/steps/expandstep.h"
#include "services/deployment/steps/leasestep.h"
#include "services/deployment/steps/maintenanceoffstep.h"
#include "services/deployment/steps/maintenanceonstep.h"
#include "services/deployment/steps/migratestep.h"
#include "services/deployment/steps/preflightstep.h"
#include "services/deployment/steps/readbackstep.h"
#include "services/deployment/steps/restworkersstep.h"
#include "services/deployment/steps/startslotstep.h"
#include "services/deployment/steps/startworkersstep.h"
#include "services/deployment/steps/stopoldstep.h"
#include "services/deployment/steps/switchstep.h"
#include "services/deployment/steps/takebackstep.h"
#include "services/deployment/steps/verifyslotstep.h"
#include "services/deployment/steps/waitidlestep.h"
#include "services/deployment/steps/watchstep.h"
#include "services/deployment/steps/workersstep.h"

namespace Pilothouse {

StepRegistry::StepRegistry()
{
    add(QStringLiteral("lease"), std::make_unique<LeaseStep>());
    add(QStringLiteral("preflight"), std::make_unique<PreflightStep>());
    add(QStringLiteral("backup"), std::make_unique<BackupStep>());
    add(QStringLiteral("check-image"), std::make_unique<CheckImageStep>());
    add(QStringLiteral("expand"), std::make_unique<ExpandStep>());
    add(QStringLiteral("backfill"), std::make_unique<BackfillStep>());
    add(QStringLiteral("migrate"), std::make_unique<MigrateStep>());
    add(QStringLiteral("collect-static"), std::make_unique<CollectStaticStep>());
    add(QStringLiteral("start-slot"), std::make_unique<StartSlotStep>());
    add(QStringLiteral("verify-slot"), std::make_unique<VerifySlotStep>());
    add(QStringLiteral("arm-guard"), std::make_unique<ArmGuardStep>());
    add(QStringLiteral("switch"), std::make_unique<SwitchStep>());
    add(QStringLiteral("read-back"), std::make_unique<ReadBackStep>());
    add(QStringLiteral("workers"), std::make_unique<WorkersStep>());
    add(QStringLiteral("watch"), std::make_unique<WatchStep>());
    add(QStringLiteral("drain"), std::make_unique<DrainStep>());
    add(QStringLiteral("stop-old"), std::make_unique<StopOldStep>());
    add(QStringLiteral("contract"), std::make_unique<ContractStep>());
    add(QStringLiteral("take-back"), std::make_unique<TakeBackStep>());
    add(QStringLiteral("maintenance-on"), std::make_unique<MaintenanceOnStep>());
    add(QStringLiteral("rest-workers"), std::make_unique<RestWorkersStep>());
    add(QStringLiteral("wait-idle"), std::make_unique<WaitIdleStep>());
    add(QStringLiteral("start-workers"), std::make_unique<StartWorkersStep>());
    add(QStringLiteral("maintenance-off"), std::make_unique<MaintenanceOffStep>());
}

StepRegistry::~StepRegistry() = default;

StepExecutor* StepRegistry::find(const QString& kind) const
{
    const auto it = m_executors.find(kind);
    return it == m_executors.end() ? nullptr : it->second.get();
}

void StepRegistry::add(const QString& kind, std::unique_ptr<StepExecutor> executor)
{
    m_executors[kind] = std::move(executor);
}

} // namespace Pilothouse
