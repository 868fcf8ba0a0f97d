#pragma once
#include "models/environment/project.h"
#include "services/runtime/runtime.h"
#include <QCoreApplication>

namespace Pilothouse {

/// A migration of which django_migrations and the catalog say different things.
struct Discrepancy {
    QString label; ///< "people.0002_person_phone"
    bool isApplied = false; ///< the row says so; what it creates is not there. Else the reverse
    QStringList things; ///< "table people_person", "column people_person.phone"
    QStringList repair; ///< commands of `manage.py`, in their order; never run by Pilothouse

    bool operator==(const Discrepancy&) const = default;
};

/// Compares django_migrations with what is there, both ways, by an image's own migrations: which tables and columns
/// each creates, as Django's state says. In one throw-away container, in a transaction that may only read.
class Reconciliation {
    Q_DECLARE_TR_FUNCTIONS(Reconciliation)
public:
    /// `role` is the service whose environment and networks the container gets. `runtime` outlives the tasks.
    Reconciliation(Runtime* runtime, QString role, MigrationConfig config);

    /// Empty when both agree. Errors as of DjangoReader::read().
    QCoro::Task<Result<QList<Discrepancy>>> read(QString imageId, std::stop_token stop = {});
    /// What `read` makes of the container's output; `command` is the project's management command.
    [[nodiscard]] static Result<QList<Discrepancy>> parse(const ProcessOutput& output, const QStringList& command);

private:
    Runtime* m_runtime;
    QString m_role;
    MigrationConfig m_config;
};

} // namespace Pilothouse
