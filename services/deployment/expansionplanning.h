#pragma once
#include "models/core/result.h"
#include "models/migration/expansion.h"
#include "models/migration/pendingmigration.h"
#include <QCoreApplication>
#include <QCoroTask>

namespace Pilothouse {

class DeploymentWorld;

/// Rewrites a release's breaking migrations in two halves, for the target database as it is now.
class ExpansionPlanning {
    Q_DECLARE_TR_FUNCTIONS(ExpansionPlanning)
public:
    /// `world` outlives this and its tasks.
    explicit ExpansionPlanning(DeploymentWorld* world);

    /// The expansions that stand for `breaking` (labels), in the order of the plan; a project's expressions are tried on
    /// rows. Refused says of each that cannot be rewritten why, in the detail.
    QCoro::Task<Result<QList<WrittenExpansion>>> rewrite(QList<PendingMigration> pending, QStringList breaking);

private:
    QCoro::Task<Result<WrittenExpansion>> write(Expansion expansion, QList<OpenExpansion> open, QList<WrittenExpansion> before);

    DeploymentWorld* m_world;
};

} // namespace Pilothouse
