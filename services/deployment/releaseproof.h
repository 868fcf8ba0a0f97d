#pragma once
#include "models/core/result.h"
#include "models/migration/compatibility.h"
#include <QCoroTask>
#include <functional>
#include <optional>
#include <stop_token>

namespace Pilothouse {

class DeploymentWorld;

/// What a release's migrations mean to its code and to that of the release that serves.
struct ReleaseProof {
    QString release;
    QString oldRelease; ///< tag; empty: none serves, or it is not known
    QStringList pending; ///< labels, in the order in which they are applied
    std::optional<CompatibilityProof> proof; ///< nothing: no migration is pending
};

/// Reads what the release would migrate and proves it on a scratch copy of the schema. `onProgress` gets a sentence a
/// stage. NotFound: its image is not here. InvalidInput: the environment has no migrations. The world outlives the task.
QCoro::Task<Result<ReleaseProof>> proveRelease(DeploymentWorld* world, QString release, std::function<void(QString)> onProgress, std::stop_token stop = {});

} // namespace Pilothouse
