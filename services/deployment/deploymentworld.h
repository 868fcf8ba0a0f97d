#pragma once
#include "models/environment/project.h"
#include "services/database/database.h"
#include "services/database/locks/lockreader.h"
#include "services/database/runlock.h"
#include "services/probe/probe.h"
#include "services/router/router.h"
#include "services/runtime/runtime.h"
#include "services/time/clock.h"
#include <QString>
#include <functional>
#include <memory>

namespace Pilothouse {

class CatalogSource;
class CompatibilityProver;
class DjangoReader;
class HealthCheck;
class Journal;
class MigrationRunner;
class Preflight;
class SchemaChanger;

/// Every service that a deployment of one environment needs. Made in the composition root (app/),
/// with fakes in tests. Members that the project does not configure are null.
class DeploymentWorld {
public:
    DeploymentWorld();
    ~DeploymentWorld();
    DeploymentWorld(const DeploymentWorld&) = delete;
    DeploymentWorld& operator=(const DeploymentWorld&) = delete;

    /// Keeps what the members below only point to, for whoever may let go of it while the world is at work; else null.
    std::shared_ptr<const void> owner;
    Project project;
    Environment environment;
    QString actor; ///< "ana@laptop"
    QString dataFolder; ///< $XDG_DATA_HOME/pilothouse
    /// Takes secret values out of what containers and servers said, before it is journalled.
    std::function<QString(const QString&)> redact = [](const QString& text) { return text; };
    Clock* clock = nullptr; ///< outlives the world
    ProcessRunner* processes = nullptr; ///< outlives the world
    Journal* journal = nullptr; ///< outlives the world
    std::unique_ptr<Runtime> runtime;
    std::unique_ptr<Router> router;
    std::unique_ptr<RouterAdoption> adoption;
    std::unique_ptr<Database> database;
    std::unique_ptr<RunLock> runLock; ///< of `database`
    std::unique_ptr<LockReader> locks; ///< of the same database, on a connection of its own
    std::unique_ptr<BackupStore> backups;
    std::unique_ptr<CatalogSource> catalog; ///< of `database`; null: the gate takes every table for big
    std::unique_ptr<DjangoReader> django;
    std::unique_ptr<MigrationRunner> migrations;
    std::unique_ptr<SchemaChanger> schema; ///< of the same server as `database`
    std::unique_ptr<CompatibilityProver> prover;
    std::unique_ptr<HealthCheck> health;
    std::unique_ptr<Preflight> preflight;
    std::unique_ptr<Probe> probe;
};

} // namespace Pilothouse
