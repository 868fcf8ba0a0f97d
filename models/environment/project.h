#pragma once
#include "models/environment/applicationconfig.h"
#include "models/environment/stackconfig.h"
#include "models/environment/watchconfig.h"
#include <optional>
#include <vector>

namespace Pilothouse {

enum class EnvironmentKind { Development, Staging, Production };

/// One environment of the project file, defaults applied, paths absolute.
struct Environment {
    QString name;
    EnvironmentKind kind = EnvironmentKind::Development;
    DockerHost docker;
    ComposeFiles compose;
    Application application;
    RouterConfig router;
    std::optional<DatabaseConfig> database;
    MigrationConfig migrations;
    std::optional<CacheConfig> cache;
    Thresholds thresholds;
    SwitchConfig switching;
    RollbackConfig rollback;
    ProbeConfig probe;
    BackupConfig backup;
    Milliseconds drainLimit {120000}; ///< the longest request
    QStringList requiredVariables; ///< environment variables every release needs
    QStringList notActedOn; ///< known sections this version does not act on (named by `validate`)
    QStringList restrictsDeploy; ///< of those, the ones that say who may deploy: `deploy` refuses
};

/// A parsed pilothouse.yaml.
struct Project {
    QString file; ///< absolute path of pilothouse.yaml
    QString folder; ///< its folder, absolute
    QString name;
    QString timezone = QStringLiteral("UTC"); ///< IANA name
    std::vector<Environment> environments;

    /// Null when there is no such environment.
    [[nodiscard]] const Environment* find(const QString& environment) const
    {
        for (const Environment& candidate : environments) {
            if (candidate.name == environment) {
                return &candidate;
            }
        }
        return nullptr;
    }
};

} // namespace Pilothouse
