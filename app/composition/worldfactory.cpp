#include "app/composition/worldfactory.h"
#include "app/composition/installation.h"
#include "services/database/backupfactory.h"
#include "services/database/locks/postgreslocks.h"
#include "services/database/postgresdatabase.h"
#include "services/database/schemachanger.h"
#include "services/environment/environmentpreflight.h"
#include "services/environment/pagefetcher.h"
#include "services/metric/httphealthcheck.h"
#include "services/migration/catalog/livecatalog.h"
#include "services/migration/djangoreader.h"
#include "services/migration/migrationrunner.h"
#include "services/migration/proof/compatibilityprover.h"
#include "services/probe/httpprobe.h"
#include "services/router/routerfactory.h"
#include <QCoreApplication>

namespace Pilothouse {
namespace {

void addDatabase(DeploymentWorld& world, Installation& installation)
{
    if (!world.environment.database) {
        return;
    }
    const DatabaseConfig config = *world.environment.database;
    auto database = std::make_unique<PostgresDatabase>(config, installation.secrets());
    world.runLock = database->runLock(world.clock);
    world.database = std::move(database);
    world.locks = std::make_unique<PostgresLocks>(config, installation.secrets(), world.clock);
    world.backups = makeBackupStore(world.project.name, world.environment, world.dataFolder, world.database.get(), &installation.secrets(),
        world.processes, world.clock, world.journal);
    if (world.environment.migrations.framework == u"django") {
        world.catalog = std::make_unique<LiveCatalog>(config, installation.secrets());
        const QString role = world.environment.application.web.service;
        world.django = std::make_unique<DjangoReader>(world.runtime.get(), role, world.environment.migrations);
        world.migrations = std::make_unique<MigrationRunner>(world.runtime.get(), world.database.get(), world.clock, role, world.environment.migrations);
        world.schema = std::make_unique<SchemaChanger>(config, installation.secrets(), world.clock, world.environment.migrations);
        const ProverParts parts {world.runtime.get(), &installation.secrets(), world.processes, world.clock};
        world.prover = std::make_unique<CompatibilityProver>(parts, world.project, world.environment);
    }
}

CheckWorld checkWorld(DeploymentWorld& world, Installation& installation)
{
    CheckWorld checks;
    checks.environment = world.environment;
    checks.project = world.project.name;
    checks.projectFolder = world.project.folder;
    checks.dataFolder = world.dataFolder;
    checks.clock = world.clock;
    checks.processes = world.processes;
    checks.runtime = world.runtime.get();
    checks.router = world.router.get();
    checks.adoption = world.adoption.get();
    checks.database = world.database.get();
    checks.backups = world.backups.get();
    checks.secrets = &installation.secrets();
    checks.journal = world.journal;
    checks.fetch = pageFetcher(world.health.get());
    return checks;
}

} // namespace

Result<std::unique_ptr<DeploymentWorld>> makeWorld(Installation& installation, const Project& project, const Environment& environment)
{
    auto world = std::make_unique<DeploymentWorld>();
    world->project = project;
    world->environment = environment;
    world->actor = Installation::actor();
    world->dataFolder = Installation::dataFolder();
    const Redactor* redactor = &installation.redactor();
    world->redact = [redactor](const QString& text) { return redactor->redacted(text); };
    world->clock = &installation.clock();
    world->processes = &installation.processes();
    world->journal = &installation.journal();
    world->runtime = makeRuntime(project, environment, installation.processes(), installation.clock());
    Result<std::unique_ptr<Router>> router = makeRouter(environment, *world->runtime, installation.processes(), installation.clock());
    if (!router) {
        return forward(router);
    }
    world->router = std::move(*router);
    Result<std::unique_ptr<RouterAdoption>> adoption = makeRouterAdoption(environment, project.folder, *world->runtime, installation.processes(), installation.clock());
    if (!adoption) {
        return forward(adoption);
    }
    world->adoption = std::move(*adoption);
    addDatabase(*world, installation);
    world->health = std::make_unique<HttpHealthCheck>(installation.clock());
    world->probe = std::make_unique<HttpProbe>(installation.clock());
    world->preflight = std::make_unique<EnvironmentPreflight>(checkWorld(*world, installation));
    return world;
}

Result<std::unique_ptr<DeploymentWorld>> makeWorld(Installation& installation, const Project& project, const QString& environment)
{
    const Environment* found = project.find(environment);
    if (found == nullptr) {
        return failure(ErrorCode::InvalidInput, QCoreApplication::translate("WorldFactory", "%1 has no environment “%2”.").arg(project.file, environment));
    }
    return makeWorld(installation, project, *found);
}

} // namespace Pilothouse
