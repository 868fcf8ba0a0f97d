#pragma once
#include "models/environment/project.h"
#include "models/migration/pendingmigration.h"
#include "services/database/database.h"
#include "services/database/locks/lockwatch.h"
#include "services/runtime/runtime.h"
#include "services/time/clock.h"
#include <QCoreApplication>

namespace Pilothouse {

/// Which migrations a run applies, from which image. All of it comes from the plan.
struct MigrateRequest {
    QString run; ///< "run-7": also names the container, so that a restarted runner finds it
    QString imageId;
    QStringList planned; ///< labels, "people.0002_person_phone", in the order of the plan
    QStringList nonAtomic; ///< those of them that Django does not wrap in a transaction
    QStringList faked; ///< those of them that are recorded as applied only: their effect is there by other means
    std::function<void(QString label)> onApplied; ///< as Django reports each one; may be empty
    const LockWatch* watch = nullptr; ///< of the sessions called migrationApplication(run); null: nobody cancels
};

/// What `migrate` left in the database, read back from django_migrations.
struct MigrateOutcome {
    QStringList applied; ///< labels of the planned migrations that are in, in the order of the plan
    int attempts = 0; ///< containers that ran; 0 when everything was in already
    Milliseconds elapsed {0};
};

/// The application_name of the sessions in which a run's migrations are applied.
[[nodiscard]] QString migrationApplication(const QString& run);

/// The digest of what is applied: Plan::schemaBefore. It does not depend on the order.
[[nodiscard]] QString schemaDigest(const QList<AppliedMigration>& applied);

/// Runs `manage.py migrate` in a throw-away container of the new image, with a lock_timeout, so that the
/// running release never waits longer than that behind a migration; tries again, with growing and jittered
/// pauses, when a lock could not be had or the lock watch cancelled it for those behind it, and for no other reason. With faked migrations among the planned ones, each
/// up to the last of those gets a container of its own, in the order of the plan.
class MigrationRunner {
    Q_DECLARE_TR_FUNCTIONS(MigrationRunner)
public:
    /// `role` is the service whose environment and networks the container gets. The services outlive the tasks.
    MigrationRunner(Runtime* runtime, Database* database, Clock* clock, QString role, MigrationConfig config);

    /// Idempotent: waits for a container that an earlier runner of this run left, and starts none when
    /// everything planned is in. An Error says which migrations are in all the same; committed() lists them.
    /// TimedOut: the lock could not be had in config.retries more attempts. ProcessFailed: a migration failed.
    QCoro::Task<Result<MigrateOutcome>> migrate(MigrateRequest request, std::stop_token stop = {});
    /// Reverses the planned migrations by `migrate APP PREVIOUS` in the same image, and reads back that django_migrations
    /// is without them and otherwise the same. Refused: an app would lose all of its migrations, and with them its
    /// tables. ProcessFailed: Django cannot; what it has reversed by then stays so.
    QCoro::Task<Result<>> reverse(MigrateRequest request);
    /// Those of the planned migrations that django_migrations has, in the order of the plan.
    QCoro::Task<Result<QStringList>> committed(QStringList planned);
    /// Whether all of them are in: the step's effect is in the world.
    QCoro::Task<Result<bool>> observe(QStringList planned);

    /// What undoing the step means, in words: applied migrations stay, and why that is right.
    [[nodiscard]] static QString undoStatement();
    /// "people.0002_person_phone" of the line by which Django reports it; empty for any other line.
    [[nodiscard]] static QString appliedIn(const QByteArray& line);
    /// Whether PostgreSQL gave up waiting for a lock (SQLSTATE 55P03).
    [[nodiscard]] static bool saysLockTimeout(const ProcessOutput& output);

private:
    struct Attempt {
        Result<ProcessOutput> output;
        bool wasCancelled = false; ///< by the lock watch, for the sessions behind it
    };
    QCoro::Task<Result<ProcessOutput>> attempt(MigrateRequest request, QString next, QString container, bool isLeft, std::stop_token stop);
    /// Nothing: go on, with what is left or once more. `next` is the migration that has to be in now; empty: any.
    QCoro::Task<std::optional<Result<MigrateOutcome>>> judged(MigrateRequest request, QString next, Attempt attempt, MigrateOutcome soFar, int failures);
    [[nodiscard]] QStringList commandFor(const MigrateRequest& request, const QString& next) const;
    [[nodiscard]] Error failed(const MigrateRequest& request, const Attempt& attempt, const QStringList& committed, int attempts) const;
    QCoro::Task<Result<>> reverseApp(MigrateRequest request, QString app, QString target);
    [[nodiscard]] static Milliseconds pause(int attempt);

    Runtime* m_runtime;
    Database* m_database;
    Clock* m_clock;
    QString m_role;
    MigrationConfig m_config;
};

} // namespace Pilothouse
