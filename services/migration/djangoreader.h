#pragma once
#include "models/environment/project.h"
#include "models/migration/pendingmigration.h"
#include "services/runtime/runtime.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Reads what a release image would migrate in the target database: in one throw-away container of that
/// image, through Django's own loader and `sqlmigrate`, in a session that cannot write. About one second
/// for the container and 30 ms a migration.
class DjangoReader {
    Q_DECLARE_TR_FUNCTIONS(DjangoReader)
public:
    /// `role` is the service whose environment and networks the container gets. `runtime` outlives the tasks.
    DjangoReader(Runtime* runtime, QString role, MigrationConfig config);

    /// Pending migrations in the order in which `migrate` would apply them, each with its SQL or with why it
    /// has none, and whether the image passes Django's own check. Unavailable: the image cannot reach the database. InvalidInput: its migrations are in
    /// conflict. Refused: its settings defeat lock_timeout. ProcessFailed: Django does not start; the detail
    /// has the container's last lines.
    QCoro::Task<Result<MigrationReading>> read(QString imageId, std::stop_token stop = {});

    /// What `read` makes of the container's output.
    [[nodiscard]] static Result<MigrationReading> parse(const ProcessOutput& output);

private:
    Runtime* m_runtime;
    QString m_role;
    MigrationConfig m_config;
};

} // namespace Pilothouse
